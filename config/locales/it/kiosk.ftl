# The check-in kiosk.

kiosk-title = Mettersi in fila
kiosk-welcome = Come possiamo aiutarla?
kiosk-empty = Qui non c'è ancora nulla da scegliere. Si rivolga a noi.
kiosk-private = Una cosa privata
kiosk-more = Altro
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Al massimo { $high } minuto
           *[other] Al massimo { $high } minuti
        }
       *[other] Da { $low } a { $high } minuti circa
    }
kiosk-range-moment = Un momento
kiosk-range-unknown = Non possiamo ancora dirlo
kiosk-languages = Lingua
kiosk-more-languages = Altre lingue
kiosk-language-away = Non riusciamo a raggiungere il nostro sistema: la lingua resta com'è.

kiosk-how-many = In quanti siete?
kiosk-party =
    { $count ->
        [one] persona
       *[other] persone
    }
kiosk-one-fewer = Una in meno
kiosk-one-more = Una in più
kiosk-name = Nome, se vuole
kiosk-name-why = Per poterla chiamare. Domani lo cancelliamo.
kiosk-answer-first = C'è una domanda a cui rispondere prima.
kiosk-check-in = Mi metto in fila
kiosk-back = Indietro

kiosk-sending = La mettiamo in fila
kiosk-counter = Si rivolga a noi anche al banco.
kiosk-saved-title = Salvato qui
kiosk-saved = Non riusciamo a raggiungere il nostro sistema. La sua richiesta è salvata qui e parte appena possibile. Si rivolga a noi anche al banco.
kiosk-unsaved = Non riusciamo ancora a raggiungere il nostro sistema.
kiosk-renumbered = Mentre eravamo scollegati il suo numero era { $old }. Ora è { $number }.
kiosk-not-signed-in = Al momento da questo schermo non ci si può mettere in fila.
kiosk-cut-off = In questo momento non riusciamo a raggiungere il nostro sistema. Può mettersi in fila lo stesso: salviamo qui e inviamo più tardi.
kiosk-refused = Così non ha funzionato. Cambi qualcosa e riprovi, oppure si rivolga a noi al banco.
kiosk-refused-name = Non possiamo usare questo nome. Lo abbrevi o lo lasci vuoto.
kiosk-refused-answer = Riguardi la sua risposta.
kiosk-refused-party-size = Scelga da 1 a 12 persone.
kiosk-refused-service = Questo non lo offriamo più. Scelga di nuovo.

kiosk-your-ticket = Il suo biglietto
kiosk-way = Il suo percorso in fila
kiosk-step-is-done = fatto
kiosk-step-in-line = In fila
kiosk-step-hello = Buongiorno
kiosk-step-with-you = Con lei
kiosk-step-done = Fatto
kiosk-on-list = È in lista.
kiosk-follow = Segua dal suo telefono
kiosk-follow-how = Senza app, senza numero di telefono.
kiosk-keep-showing = Continua a mostrare
kiosk-next-person = Prossima persona
kiosk-start-over = Ricomincia

kiosk-still-there = È ancora qui?
kiosk-starts-over =
    { $seconds ->
        [one] Ricominciamo tra { $seconds } secondo.
       *[other] Ricominciamo tra { $seconds } secondi.
    }
kiosk-still-here = Sono ancora qui
kiosk-have-appointment = Ho un appuntamento
kiosk-again = Già in fila?
kiosk-appointment = Il suo appuntamento
kiosk-appointment-ask = Il suo nome, oppure l'ora
kiosk-appointment-find = Cerca
kiosk-appointment-at = Appuntamento alle { $time }
kiosk-appointment-none = Non lo troviamo. Provi con l'ora, oppure torni indietro e scelga il motivo della visita.
kiosk-appointment-away = Non riusciamo a raggiungere il nostro sistema. Torni indietro e scelga il motivo della visita, oppure si rivolga a noi.
kiosk-refused-appointment = Questo appuntamento è già stato usato. Scelga il motivo della visita, oppure si rivolga a noi.
kiosk-preview = È solo un'anteprima: da qui nessuno viene messo in fila.
kiosk-aloud = Lettura ad alta voce
kiosk-aids = Aiuto con questo schermo
kiosk-person = Chiama una persona
