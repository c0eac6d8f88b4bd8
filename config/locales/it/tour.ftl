# The tour: one person, from the door to hello, on real pages side by side.

tour-title = La visita guidata
tour-open = Una persona, dalla porta al buongiorno
tour-open-means = Un intero negozio in questo solo browser: porta, chiosco, due tablet, telefono e schermo. Ogni pagina è quella vera. Fino al primo buongiorno ci vuole meno di un minuto.
tour-open-button = Inizia la visita guidata
tour-used = La visita guidata non è aperta in questo browser
tour-used-how = Il suo link apre un solo browser. Riavvii Greetline per avere un nuovo link, oppure torni nel browser che lo ha usato.
tour-no-script = La visita guidata ha bisogno di JavaScript. Lo attivi nelle impostazioni del browser.
tour-skip-stage = Vai al negozio
tour-steps = Sette passi
tour-stage = Il negozio
tour-cut = Il computer del negozio non risponde. Continuiamo a provare.
tour-refused = Qui la visita guidata è finita: è stata aperta in un altro browser, oppure la demo è stata rimossa.
tour-said = Passo { $n } di 7, { $step }: fatto. { $what }

tour-nobody = Non è ancora entrato nessuno
tour-somebody = Qualcuno
tour-line-door = porta
tour-line-in-line = in fila
tour-line-hello = buongiorno
tour-line-with-you = con lei
tour-line-done = fatto

tour-state-done = fatto
tour-state-now = adesso
tour-state-left-out = saltato
tour-state-ahead = da fare
tour-next = Poi: { $step }
tour-failed = Non ha funzionato. Tocchi di nuovo tra un momento.

tour-walk-in = Qualcuno entra
tour-walk-in-do = Qualcuno passa dalla porta. Guardi i tablet: suonano prima ancora che qualcuno si sia voltato. Con il primo tocco si attiva l'audio.
tour-walk-in-button = Fai entrare qualcuno
tour-walk-in-done = La porta ha visto qualcuno, ed entrambi i tablet lo sanno. Il cerchio è aperto: nessuno ha salutato.

tour-check-in = Mettersi in fila
tour-check-in-do = Due tocchi sul chiosco: { $service }, poi Mi metto in fila. Senza nome, senza numero.
tour-check-in-joined = { $ticket } è la persona della porta: un solo cerchio aperto, non due.
tour-check-in-done = { $ticket } è in fila, ed entrambi i tablet lo sanno.

tour-ignore = Ignorare
tour-ignore-do = Nessuno tocca. Dopo { $again } secondi senza risposta l'avviso sale: ogni tablet libero suona di nuovo e lo dice.
tour-ignore-in =
    { $seconds ->
        [one] Tra { $seconds } secondo
       *[other] Tra { $seconds } secondi
    }
tour-ignore-due = Da un momento all'altro
tour-ignore-late = Questa persona è già stata salutata. Ricominci con un'altra e la lasci aspettare.
tour-ignore-skip = Avanti senza aspettare
tour-ignore-done = Nessuno ha risposto, e l'avviso è salito: lo dicono entrambi i tablet. Dopo { $manager } secondi viene avvisato il responsabile.

tour-hello = Salutare
tour-hello-do = Su un tablet tocchi Ho visto.
tour-hello-do-them = Su un tablet tocchi Ho visto per { $ticket }. Chiosco, telefono e schermo lo dicono subito.
tour-hello-done = { $staff } ha salutato dopo { $time }. Il cerchio è chiuso, l'orologio è fermo, e la persona lo sa.
tour-hello-door = La persona è stata salutata alla porta. Il cerchio è chiuso.

tour-race = Due insieme
tour-race-do = { $first } e { $second } vanno dalla stessa persona nello stesso momento.
tour-race-button = Entrambi toccano Lo seguo io per { $ticket }
tour-race-done = { $winner } ha fatto prima con { $ticket }. Il tablet di { $loser } dice chi.
tour-race-busy = { $staff } è con { $ticket }. Prima tocchi Fatto su quel tablet.
tour-race-nobody = Nessuno è in attesa. Prima metta in fila qualcuno al chiosco.
tour-race-plug = Prima rimetta la spina dell'altro tablet.

tour-plug = Staccare la spina
tour-plug-do = Scolleghi il tablet di { $second } nel mezzo della giornata. Non deve mostrare notizie vecchie come se fossero vere.
tour-plug-button = Stacca la spina
tour-plug-waiting = Scollegato. Sembra ancora tutto a posto: gli dia sei secondi.
tour-plug-red = Rosso dopo { $red } secondi, su tutto il tablet. Nessuno può fidarsene per sbaglio.
tour-plug-back = Rimetti la spina
tour-plug-coming = Sta tornando.
tour-plug-measured = Rosso dopo { $red } secondi, e di nuovo corretto { $back } secondi dopo il ritorno.
tour-plug-done = Era rosso finché era scollegato, ed è tornato corretto da solo.

tour-record = La cronaca
tour-record-do = Tutto quello che è successo a questa persona, secondo per secondo, come lo legge il responsabile.
tour-record-button = Apri la cronaca di { $ticket }
tour-record-again = Leggila di nuovo
tour-record-nobody = Non c'è ancora nessuno di cui raccontare. Prima metta in fila qualcuno al chiosco.
tour-record-done = Ecco che cosa è successo a { $ticket }. Ogni cifra della giornata porta a una pagina come questa.

tour-finish = Nessuno entra senza essere notato, e il registro lo prova.
tour-finish-next = Per aprire un negozio suo, usi il link successivo sulla console.
tour-again = Ricomincia con un'altra persona
tour-languages = Lingua

tour-part-door = Porta
tour-part-kiosk = Chiosco
tour-part-first = Tablet di { $staff }
tour-part-phone = Telefono
tour-part-screen = Sala d'attesa
tour-part-manager = Responsabile
tour-to = Vai a: { $name }
tour-enlarge = Mostra in grande: { $name }
tour-door-camera = Falla vedere a una telecamera: basta un file video
tour-door-nobody = Nessuno alla porta
tour-door-count =
    { $count ->
        [one] Qualcuno alla porta
       *[other] { $count } alla porta
    }
tour-phone-waits = Il suo telefono. Si metta in fila al chiosco, e il biglietto arriva qui.
