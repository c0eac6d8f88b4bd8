# The staff board.

staff-title = Pannello del personale
staff-board-of = Pannello di { $staff }
staff-on-duty = in servizio
staff-waiting-count =
    { $count ->
        [0] Nessuno in attesa
        [one] { $count } in attesa
       *[other] { $count } in attesa
    }
staff-longest = attesa più lunga { $ago }
staff-live = in diretta
staff-live-ms = in diretta { $ms } ms
staff-connecting = connessione
staff-your-desk = Chiami i clienti a
staff-any-desk = postazione libera

staff-needs-you = Ha bisogno di te
staff-with-you = Con te
staff-waiting = In attesa
staff-with-colleagues = Con i colleghi
staff-just-gone = Andati via da poco

staff-needs-you-empty = Ora nessuno ha bisogno di te.
staff-needs-you-empty-why = Chi si mette in fila al chiosco o entra dalla porta compare qui, e questo tablet suona.
staff-with-you-empty = Non c'è nessuno con te.
staff-with-you-empty-why = Chi chiami o raggiungi resta qui finché non tocchi Fatto.
staff-waiting-empty = Nessuno in attesa.
staff-nobody-else-empty = Nessun altro in attesa.
staff-waiting-empty-why = Qui compare chi si mette in fila o chi aggiungi tu.

staff-kiosk = { $device }: qualcuno chiede di parlare con una persona
staff-not-greeted = Nessuno ha ancora salutato
staff-nobody-answered = Ancora in attesa · nessuno ha risposto
staff-nobody-alerted = All'arrivo non è stato avvisato nessuno
staff-promise-risk = Tra poco supera il tempo che avevamo detto
staff-promise-broken = Oltre il tempo che avevamo detto
staff-hello-all = Saluta tutti e { $count }
staff-nobody-came = Dice che non è venuto nessuno
staff-seen-by = Visto da { $staff }
staff-seen-by-you = Visto da te
staff-help-wanted = Serve aiuto
staff-asks-for-help = { $staff } chiede aiuto
staff-called-to = Chiamato: { $desk }
staff-on-your-way = Stai arrivando
staff-called-times = chiamato { $count } volte
staff-is-with-you = Con te
staff-set-aside = Rimandato dalle { $time }
staff-with = Con { $staff }
staff-called-by = Chiamato da { $staff }
staff-aside-by = Rimandato da { $staff }
staff-door =
    { $count ->
        [one] Qualcuno alla porta
        [2] Due persone alla porta
       *[other] { $count } persone alla porta
    }
staff-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
staff-told = detto: { $range }
staff-why-you = Per te: { $reasons }
staff-you-speak = parli { $language }
staff-priority = ha la precedenza
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min su { $low }–{ $high }
staff-wait-past = { $minutes } min, detto { $low }–{ $high }
staff-gone-left = Andato via { $time }
staff-gone-no-show = Non si è presentato { $time }

staff-glance =
    { $count ->
        [one] { $count } nuovo
       *[other] { $count } nuovi
    }
staff-glance-seen = { $count } già visti da te
staff-glance-show = Mostra
staff-glance-hide = Nascondi

staff-greet = Ho visto
staff-serve = Lo seguo io
staff-call = Chiama
staff-recall = Chiama di nuovo
staff-finish = Fatto
staff-finish-next = Fatto, il prossimo
staff-park = Più tardi
staff-resume = Richiama
staff-decline = Non io
staff-help = Aiutatemi
staff-no-show = Non si presenta
staff-leave = Andato via
staff-dismiss = Non è un cliente
staff-coming = Arrivo
staff-more = Altro
staff-undo = Annulla
staff-again = Riprova
staff-close = Chiudi
staff-next = Prossimo cliente
staff-add = Aggiungi qualcuno

staff-fact-arrived = In fila dalle
staff-fact-door = Ora di ingresso
staff-fact-service = Motivo
staff-fact-party = Quante persone
staff-fact-language = Lingua
staff-fact-note = Con parole sue
staff-fact-told = Attesa comunicata
staff-fact-seen = Visto da
staff-fact-why = Da sapere

staff-add-title = Aggiungi qualcuno alla fila
staff-add-service = Per che cosa?
staff-add-name = Nome, se vuole darlo
staff-add-party = In quanti sono?
staff-add-fewer = Uno in meno
staff-add-more = Uno in più
staff-add-put = Metti in lista
staff-add-cancel = Annulla

staff-did-greet = Hai visto { $ticket }.
staff-did-serve = { $ticket } è con te.
staff-did-call = { $ticket } chiamato: { $desk }.
staff-did-call-floor = Stai andando da { $ticket }.
staff-did-recall = { $ticket } chiamato di nuovo.
staff-did-finish = { $ticket }: fatto.
staff-did-park = { $ticket } è rimandato a più tardi.
staff-did-resume = { $ticket } è di nuovo qui.
staff-did-decline = { $ticket } aspetta un collega.
staff-did-help = Ai colleghi arriva la richiesta di aiutare con { $ticket }.
staff-did-no-show = { $ticket } non si è presentato.
staff-did-leave = { $ticket } è andato via.
staff-did-add = { $ticket } è in lista.
staff-did-undo = Annullato: { $ticket } è come prima.
staff-did-hello-all = Hai salutato { $count } persone alla porta.
staff-did-coming = Stai arrivando per { $ticket }.
staff-did-door-greet = Hai visto chi è alla porta.
staff-did-door-dismiss = Non è un cliente: non chiediamo più a nessuno.
staff-did-door-coming = Sullo schermo ora c'è scritto che stai arrivando.
staff-nobody-waits = Nessuno ti aspetta.

staff-say-checked-in = { $ticket } è in fila · nessuno ha ancora salutato.
staff-say-door = C'è qualcuno alla porta.
staff-say-nobody-came = { $ticket } dice che non è venuto nessuno.
staff-say-help = { $staff } chiede aiuto con { $ticket }.
staff-say-greeted = { $ticket }: visto da { $staff }.
staff-say-called = { $ticket } chiamato: { $desk }.
staff-say-called-floor = { $staff } sta andando da { $ticket }.
staff-say-served = { $ticket } è con { $staff }.
staff-say-left = { $ticket } è andato via.
staff-say-no-show = { $ticket } non si è presentato.
staff-say-nobody-answered = { $ticket } è ancora in attesa · nessuno ha risposto.
staff-say-coming = { $staff } viene ad aiutare con { $ticket }.
staff-say-many = { $count } novità. { $waiting } in attesa.

staff-cut-off = Questo tablet è scollegato dalle { $time }.
staff-cut-off-why = Quello che vedi non è aggiornato. Usa un altro tablet.
staff-cut-off-trying = Continuiamo a provare. Il pannello si aggiorna da solo.
staff-signed-out = Questo tablet non ha più l'accesso.
staff-signed-out-why = Quello che vedi non è aggiornato. Chiedi a chi si occupa di Greetline di associarlo di nuovo.
staff-tablet-asleep = { $names } è in standby e non può suonare.
staff-tablets-asleep = { $names } sono in standby e non possono suonare.
staff-sound-off = Questo tablet non può ancora suonare.
staff-sound-on = Tocca per attivare l'audio
staff-slept = Questo tablet è rimasto in standby dalle { $from } alle { $to }. Non poteva avvisare nessuno.
staff-slept-how = Imposta il suo blocco schermo su “mai”.
staff-awake-missing = Da questo indirizzo non si può tenerlo attivo. Imposta il suo blocco schermo su “mai”.
staff-understood = Ho capito
staff-muted = { $names } è senza audio.
staff-kiosk-refused = { $name } non ha potuto mettere in fila { $ticket }. Cerca questa persona.
staff-kiosk-renumbered = { $ticket } di { $name } ora è { $now }. Diglielo.
staff-kiosk-cut-off = { $names } è senza collegamento. Chi si registra resta salvato lì.
staff-kiosks-cut-off = { $names } sono senza collegamento. Chi si registra resta salvato lì.
staff-muted-many = { $names } sono senza audio.
staff-no-script = Questo pannello ha bisogno di JavaScript. Attivalo nelle impostazioni del browser.

# Signing in
sign-in-title = Accedi
sign-in-who = Chi sei?
sign-in-nobody = Qui nessuno può ancora accedere
sign-in-nobody-why = Un responsabile dà un PIN a ciascuno di voi. Poi i vostri nomi compaiono qui.
sign-in-hello = Ciao { $staff }
sign-in-pin = Le tue sei cifre
sign-in-digits = { $count } di 6 cifre
sign-in-other = Un'altra persona
sign-in-delete = Cancella
sign-in-checking = Un momento
sign-in-wrong =
    { $count ->
        [one] Questo PIN non corrisponde. Ti resta { $count } tentativo.
       *[other] Questo PIN non corrisponde. Ti restano { $count } tentativi.
    }
sign-in-locked = Troppi tentativi. Riprova alle { $time }, oppure chiedi un nuovo PIN a un responsabile.
sign-in-taken = Qui ha già fatto l'accesso { $staff }.
sign-in-waiting =
    { $count ->
        [one] C'è una persona in attesa e nessuno ha salutato
       *[other] Ci sono { $count } persone in attesa e nessuno ha salutato
    }
sign-in-cut-off-why = Ora nessuno può accedere. Usa un altro tablet.
sign-in-refused-why = Chiedi a chi si occupa di Greetline di associarlo di nuovo.
staff-on-break = in pausa
staff-on-break-means = Sei in pausa. Non ti mandiamo nessuno.
staff-take-break = Faccio una pausa
staff-back = Ci sono di nuovo
staff-sign-out = Esci
staff-pin-locked = Troppi PIN sbagliati: { $staff } non può accedere a { $device } fino alle { $time }.
# The whole floor
staff-accept = Me ne occupo io
staff-refuse = Non ora
staff-keep = Resto io
staff-still-here = Ancora qui
staff-when = Quando torna?
staff-way-pass = Affida
staff-way-later = Più tardi, a un'ora
staff-way-helper = Chiedi a un collega
staff-way-adviser = Stesso consulente
staff-way-also = Anche altro
staff-way-need = Sedia o altro aiuto
staff-way-ask = Fai le domande
staff-way-first = Precedenza
staff-ask-pass = A chi lo affidi?
staff-ask-later = Quando deve tornare?
staff-ask-helper = Chi può aiutare?
staff-ask-adviser = Con chi vuole parlare?
staff-ask-also = Per che cos'altro è qui?
staff-ask-need = Di che cosa ha bisogno?
staff-ask-ask = Che cosa chiediamo?
staff-ask-first = Perché ha la precedenza?
staff-ways-back = Indietro
staff-adviser-any = Chiunque sia libero
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Ha bisogno di sedersi
staff-need-quiet = Ha bisogno di tranquillità
staff-need-step-free = Ha bisogno di un percorso senza gradini
staff-need-interpreter = Ha bisogno di un interprete
staff-need-wheelchair = Usa una sedia a rotelle
staff-looks-later = guarda in giro fino alle { $time }
staff-looks-press = guarda in giro, poi ci chiama
staff-asked-after = Sta ancora guardando? Da un po' nessuno ha chiesto
staff-ready = Ha guardato in giro, ora vuole qualcuno
staff-find-me = Come trovare questa persona
staff-ask-save = Salva
staff-reason-upset = Di malumore
staff-reason-wrong-line = Era nella fila sbagliata
staff-reason-quick = Ci vuole solo un minuto
staff-reason-unwell = Non si sente bene
staff-reason-appointment-lost = Abbiamo perso il suo appuntamento
staff-reason-other = Altro motivo
staff-why-first = Precedenza data da { $staff }: { $reason }
staff-why-appointment = appuntamento { $time }
staff-why-returned = era già il suo turno
staff-first-undo = Di nuovo in ordine
staff-waits-for = aspetta { $staff }
staff-passed-by = affidato da { $staff }
staff-then = poi { $services }
staff-offer = { $staff } ti chiede di subentrare
staff-passed-to-you = Te lo affida { $staff }
staff-asked-for-you = Ha chiesto di te
staff-due-back = Torna ora, come d'accordo per le { $time }
staff-back-at = Torna alle { $time }
staff-offered-to = Chiesto a { $staff } di subentrare
staff-still-with-them = Lo segui ancora?
staff-done-and-take = Fatto con { $ticket }, ora { $next }
staff-did-transfer = { $ticket } è affidato ad altri e conserva il posto.
staff-did-hand-over = Chiesto a { $staff } di subentrare per { $ticket }.
staff-did-accept = { $ticket } ora è con te.
staff-did-refuse = { $ticket } resta dov'è.
staff-did-reorder = { $ticket }: l'ordine è cambiato.
staff-did-same-adviser = { $ticket }: annotato con chi vuole parlare.
staff-did-add-service = { $ticket }: annotato, una cosa dopo l'altra.
staff-did-need = { $ticket }: annotato di che cosa ha bisogno.
staff-did-tell = Annotato.
staff-did-still-here = { $ticket } è ancora con te.
staff-did-help-one = Chiesto a { $staff } di aiutare con { $ticket }.
staff-expected = Attesi oggi
staff-expected-here = È qui
staff-expected-missed = non si è presentato
staff-expected-somebody = Qualcuno
staff-expected-all = Appuntamenti
staff-skip-lead = { $ticket } (precedenza data dal responsabile)
staff-skip-long-wait = { $ticket } (aspettava da molto)
staff-skip-appointment = { $ticket } (aveva un appuntamento)
staff-skip-access = { $ticket } (doveva passare prima)
staff-skip-returned = { $ticket } (aveva già avuto il suo turno)
staff-skip-in-turn = { $ticket } (era il suo turno)
staff-skip-chosen = { $ticket } (preso da un collega)
staff-skip-other-service = { $ticket } (altro servizio)
staff-skip-not-their-skill = { $ticket } (serve un'altra competenza)
staff-skip-waits-for = { $ticket } (aspetta il suo consulente)
staff-skip-looks-around = { $ticket } (guarda in giro)
staff-skip-language = { $ticket } (lasciato a chi parla la sua lingua)
staff-skip-level = { $ticket } (lasciato a chi ne sa di più)
staff-passed-over = Saltati: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Dalle { $time } è troppo buio per la telecamera della porta
        [covered] Dalle { $time } qualcosa copre la telecamera della porta
        [defocused] Dalle { $time } la telecamera della porta vede tutto sfocato
        [moved] La telecamera della porta è stata spostata: dalle { $time } non conta
        [slow] Dalle { $time } la telecamera della porta è lenta e può perdere qualcuno
       *[other] Dalle { $time } la telecamera della porta non vede nulla
    }
staff-step = Passo io dalla porta
staff-did-step = Vai pure: la prossima persona che passa dalla porta sei tu.

# A kiosk out of which no ticket on paper comes
staff-printer = Non escono biglietti: { $names }
