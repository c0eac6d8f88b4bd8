# Devices: how they are, pairing a new one, and the secure address.

health-title = Dispositivi
health-board = Pannello
health-day = La giornata
health-setup = Configurazione
health-expected = Appuntamenti
health-live = in diretta
health-connecting = connessione
health-cut-off = Questa pagina è scollegata dalle { $time }. Quello che vedi non è aggiornato.
health-signed-out = Questo browser non ha più l'accesso. Quello che vedi non è aggiornato.
health-no-script = Questa pagina ha bisogno di JavaScript. Attivalo nelle impostazioni del browser.

health-all-well =
    { $count ->
        [one] L'unico dispositivo funziona bene.
       *[other] Tutti e { $count } i dispositivi funzionano bene.
    }
health-none = Oggi non è in uso nessun dispositivo.
health-none-why = Aggiungine uno qui sotto; compare qui appena viene aperto.
health-one-asleep = { $name } è in standby dalle { $time }.
health-one-muted = { $name } è senza audio.
health-one-cut-off = { $name } è scollegato dalle { $time }.
health-several = { $sick } dispositivi su { $count } hanno bisogno di te: { $names }.
health-asleep-how = Toccalo per riattivarlo e lascia aperto il pannello. Poi torna a posto da solo.
health-muted-how = Tocca una volta il suo schermo, così può suonare.
health-cut-off-how = Controlla la rete e la presa. Poi torna da solo.
health-kiosk-insecure = La sua pagina non è sicura: senza rete non si riapre. Aprila all'indirizzo sicuro.
health-kiosk-forgets = Non può salvare sul suo disco chi si mette in fila: se si spegne, lo dimentica. Libera spazio, o esci dalla navigazione privata.
health-kiosk-refused = { $name } non ha potuto mettere in fila { $ticket }. Cerca questa persona.
health-kiosk-renumbered = { $ticket } di { $name } ora è { $now }. Diglielo.

device-well = a posto
device-asleep = in standby
device-asleep-since = in standby dalle { $time }
device-muted = senza audio
device-cut-off = scollegato
device-cut-off-since = scollegato dalle { $time }
device-unused = oggi non in uso
device-never = mai aperto finora
device-seen = visto l'ultima volta
device-now = adesso
device-battery = batteria
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, in carica
device-sound = audio
device-sound-on = attivo
device-sound-off = spento
device-delay = risponde in
device-delay-is = { $ms } ms
device-unsent = salvati nel dispositivo
device-version = versione
device-version-old = { $version }, più vecchia del server
device-ring = Fai suonare
device-heard = ha suonato
device-not-heard = non può suonare
device-no-answer = nessuna risposta
device-waits = sta suonando
device-change = Modifica
device-name = Nome
device-rename = Salva il nome
device-revoke = Togli l'accesso per sempre
device-revoke-means = Viene scollegato in pochi secondi, anche se è stato perso o rubato.
device-name-taken = Un altro dispositivo si chiama già così.

health-devices = Dispositivi
health-ring-all = Prova la suoneria
health-ring-heard = Hanno suonato tutti: { $heard }.
health-ring-some = Hanno suonato: { $heard }. Non hanno suonato: { $missed }.
health-ring-none = Nessun dispositivo ha suonato: { $missed }.
health-ring-nobody = Non è aperto nessun dispositivo con l'audio.
health-ring-waits = Sta suonando.

health-sounds = I suoni servono a qualcosa?
health-sounds-none = In { $days } giorni non si è sentito nessun suono. Qui compare a che cosa si è risposto, e in quanto tempo.
health-sounds-share = { $answered } su { $heard } con risposta entro { $seconds } s
health-sounds-fine = La maggior parte dei suoni riceve risposta. Lasciali così.
health-sounds-silence = “{ $kind }” riceve di rado risposta: { $answered } su { $heard } entro { $seconds } s. Valuta se silenziarlo.
health-about-door = Qualcuno alla porta
health-about-waiting = Qualcuno si è messo in fila
health-about-promise = Una promessa a rischio
health-about-help = Un collega chiede aiuto
health-about-device = Un dispositivo non può avvisare
health-about-kiosk = Qualcuno a un chiosco chiede di parlare con una persona

adding-title = Aggiungi un dispositivo
adding-role = Che cosa sarà?
adding-name = Come si chiama?
adding-role-staff = Tablet per il personale
adding-role-kiosk = Chiosco
adding-role-screen = Schermo per la sala d'attesa
adding-get = Ottieni un codice
adding-open = Sul nuovo dispositivo scansiona questo oppure apri
adding-type = e scrivi
adding-trust = Prima deve imparare a fidarsi di questo negozio, all'indirizzo
adding-valid = Vale fino alle { $time }, per un solo dispositivo.
adding-waits = Aspettiamo il nuovo dispositivo.
adding-compare = { $name } mostra le stesse tre parole?
adding-same = Sì, le stesse parole
adding-differ = No, sono diverse
adding-cancel = Annulla
adding-done = Aggiunto: { $name }.
adding-refused = Il codice non vale più.

pair-title = Aggiungi questo dispositivo
pair-type = Scrivi il codice che vede il responsabile
pair-code = Codice
pair-go = Avanti
pair-wrong = Questo codice non corrisponde, o è già stato usato. Chiedine uno nuovo.
pair-rest = Troppi codici che non corrispondono. Riprova tra { $seconds } s.
pair-compare = Il responsabile vede le stesse tre parole?
pair-compare-how = Se è così, il responsabile tocca “Sì, le stesse parole” e questo dispositivo si apre da solo.
pair-becomes = Diventa un dispositivo di { $store }.
pair-refused = Il responsabile ha detto di no
pair-expired = Il codice è troppo vecchio
pair-again = Chiedi un nuovo codice e scrivilo qui.
pair-confirmed = Ora { $store } conosce questo dispositivo
pair-open = Apri
pair-words = ancora mela bicicletta ponte burro bottone candela castello ciliegia rame piuma fiore foresta giardino martello miele isola teiera scala limone specchio montagna arancia matita pepe cuscino fiume sella argento tigre violino finestra

trust-title = L'indirizzo sicuro
trust-off = Questo negozio non ha ancora un indirizzo sicuro
trust-off-why = Funziona tutto anche senza, ma il browser limita alcune cose: un tablet non può restare attivo da solo, e la pagina di un chiosco non sopravvive a un riavvio del tablet mentre manca la rete.
trust-off-how = Sul computer del negozio, chi se ne occupa esegue:
trust-lead = Ogni dispositivo deve imparare una volta che dell'indirizzo di questo negozio ci si può fidare
trust-limit = Il certificato può garantire solo per l'indirizzo di questo negozio ({ $names }), mai per altre pagine. È scritto al suo interno.
trust-qr = Scansiona questo con il dispositivo
trust-fingerprint = Impronta (SHA-256), la stessa che sul computer del negozio:
trust-ipad = iPad e iPhone
trust-ipad-get = Scarica il profilo
trust-ipad-1 = Tocca “Scarica il profilo”, poi “Consenti”.
trust-ipad-2 = Apri Impostazioni. In alto tocca “Profilo scaricato”, poi “Installa”.
trust-ipad-3 = In Impostazioni apri Generali, Info, Attendibilità certificati. Attiva “Greetline”.
trust-android = Android
trust-android-get = Scarica il certificato
trust-android-1 = Tocca “Scarica il certificato”.
trust-android-2 = Apri Impostazioni e cerca “Certificato CA”. Tocca “Installa comunque” e scegli il file.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Scarica il certificato
trust-desktop-1 = Apri il file scaricato. Windows: “Installa certificato”, “Autorità di certificazione radice attendibili”. Mac: in Accesso Portachiavi imposta “Fidati sempre”.
trust-desktop-2 = Linux e ChromeOS: nelle impostazioni del browser cerca “certificati” e importalo sotto “Autorità”.
trust-own = Il certificato di questo negozio è già noto ai dispositivi. Non c'è nulla da installare.
trust-open = Apri l'indirizzo sicuro
trust-open-why = Se si apre senza avvisi, è tutto a posto. D'ora in poi apri Greetline da questo indirizzo.
trust-test = Che cosa può fare qui questo browser
trust-test-sound = Tocca per sentire un suono
trust-check-secure = Indirizzo sicuro
trust-check-secure-yes = Questa pagina arriva dall'indirizzo sicuro.
trust-check-secure-no = Questa pagina arriva dall'indirizzo semplice.
trust-check-wake = Restare attivo
trust-check-wake-yes = Lo schermo può restare acceso.
trust-check-wake-no = Da qui lo schermo non può restare acceso. Imposta il suo blocco su “mai”.
trust-check-sound = Audio
trust-check-sound-yes = Può suonare.
trust-check-sound-no = Non ancora. Tocca il pulsante qui sotto.
trust-check-storage = Memoria
trust-check-storage-yes = Quello che si scrive qui sopravvive a un riavvio.
trust-check-storage-soft = Conserva quello che si scrive, ma il browser può cancellarlo se manca spazio.
trust-check-storage-no = Questo browser non conserva nulla. È in modalità privata?
trust-check-clock = Orologio
trust-check-clock-yes = L'orologio è giusto.
trust-check-clock-no = L'orologio sbaglia di { $seconds } s. Impostalo su automatico.
trust-check-touch = Tocco
trust-check-touch-yes = Lo schermo si può toccare.
trust-check-touch-no = Lo schermo non è tattile; vanno bene un mouse o dei tasti.
trust-check-fonts = Lettere
trust-check-fonts-yes = Le lettere del negozio ci sono.
trust-check-fonts-no = Le lettere del negozio non sono arrivate: alcune scritture possono apparire come riquadri vuoti.
trust-check-voice = Lettura ad alta voce
trust-check-voice-yes = Tutte le lingue del negozio si possono leggere ad alta voce.
trust-check-voice-no = Su questo dispositivo e sul computer del negozio manca una voce per: { $languages }. Installane una nelle impostazioni del dispositivo, o espeak-ng sul computer del negozio.
trust-state-yes = a posto
trust-state-no = manca
trust-state-wait = non ancora

# The door camera
health-door = { $state ->
    [dark] Dalle { $time } è troppo buio per la telecamera della porta.
    [covered] Dalle { $time } qualcosa copre la telecamera della porta.
    [defocused] Dalle { $time } la telecamera della porta vede tutto sfocato.
    [moved] La telecamera della porta è stata spostata alle { $time }: non conta.
    [slow] Dalle { $time } la telecamera della porta è lenta.
   *[other] Dalle { $time } la telecamera della porta non vede nulla.
}
health-door-how = Controlla la posizione, la presa e la rete. Un responsabile ne vede l'immagine nella configurazione.

# The ticket printer of a kiosk
printer-none = Stampante dei biglietti: nessuna
printer-at = Stampante dei biglietti: { $address }
printer-address = Il suo indirizzo
printer-address-help = Per esempio 192.168.1.50, o usb:04b8:0e15 se è collegata al computer del negozio. Vuoto: nessuna stampante.
printer-paper = Carta
printer-paper-80 = larga 80 mm
printer-paper-58 = larga 58 mm
printer-automatic = Stampa ogni biglietto da sola quando qualcuno si mette in fila
printer-save = Salva la stampante
printer-test = Stampa un biglietto di prova
printer-test-runs = Il biglietto di prova sta partendo.
printer-test-done = Il biglietto di prova è stampato.
printer-trouble =
    { $trouble ->
        [unreachable] Al suo indirizzo non risponde nessuno.
        [no_paper] Non ha più carta.
        [cover_open] Il suo coperchio è aperto.
        [out_of_order] Dice di essere guasta.
        [no_answer] Non dice nulla, e forse non stampa nulla.
        [broke_off] Il collegamento si è interrotto a metà di un biglietto.
       *[other] Nessuno sa dire se l'ultimo biglietto è uscito.
    }
printer-bad-not-in-shape = Scrivi un indirizzo come 192.168.1.50, printer.local o usb:04b8:0e15.
printer-bad-far = Va bene solo una stampante nella rete di questo negozio.
printer-bad-port = Scrivi una porta da 1024 a 65535, o nessuna.
printer-bad-usb = Scrivi i due numeri della stampante, come usb:04b8:0e15.
device-printer-since = non stampa biglietti dalle { $time }
health-one-printer = { $name } non stampa biglietti dalle { $time }.
health-printer-how = Controlla carta, coperchio, presa e rete. Dopo il prossimo biglietto è di nuovo a posto.
