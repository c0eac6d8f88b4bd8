# The page of appointments: who is expected.

expected-title = Attesi oggi
expected-board = Pannello
expected-board-needs =
    { $count ->
        [one] 1 ha bisogno di te
       *[other] { $count } hanno bisogno di te
    }
expected-day = La giornata
expected-devices = Dispositivi
expected-live = in diretta
expected-connecting = connessione
expected-cut-off = Questa pagina è scollegata dalle { $time }. Quello che vedi non è aggiornato.
expected-signed-out = Questo browser non ha più l'accesso. Quello che vedi non è aggiornato.
expected-no-script = Questa pagina ha bisogno di JavaScript. Attivalo nelle impostazioni del browser.

expected-sentence-next =
    { $count ->
        [one] Oggi aspettiamo ancora una persona, alle { $time }.
       *[other] Oggi aspettiamo ancora { $count } persone, la prossima alle { $time }.
    }
expected-sentence-nobody = Oggi non aspettiamo nessuno.
expected-sentence-no-more = Oggi non aspettiamo più nessuno.
expected-sentence-here =
    { $count ->
        [one] Una è qui.
       *[other] { $count } sono qui.
    }
expected-sentence-missed =
    { $count ->
        [one] Una non si è presentata.
       *[other] { $count } non si sono presentate.
    }

expected-today = Oggi
expected-tomorrow = Domani
expected-empty = Chi ha un appuntamento compare qui appena lo aggiungi o carichi un elenco.
expected-somebody = Qualcuno
expected-for = con { $staff }
expected-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } persone
    }
expected-quoted = “{ $note }”
expected-is-expected = in arrivo
expected-is-here = è qui
expected-is-missed = non si è presentato
expected-is-cancelled = disdetto
expected-here = È qui
expected-cancel = Disdici
expected-restore = Annulla

expected-add = Aggiungi
expected-bring = Carica un elenco
expected-close = Chiudi

expected-add-title = Chi viene, e quando?
expected-field-day = Giorno
expected-field-time = Ora
expected-field-service = Motivo
expected-field-name = Nome, se lo sai
expected-field-adviser = Con
expected-field-party = Quante persone
expected-field-language = Lingua
expected-field-note = Nota per il personale
expected-anybody = chi è libero
expected-any-language = non si sa
expected-more = Con chi, in quanti, una nota
expected-note-it = Annota
expected-noted = Annotato: { $day }, { $time }.
expected-fault-no-time = Indica un'ora, per esempio 14:30.
expected-fault-time = Non riusciamo a leggere quest'ora. Scrivila come 14:30.
expected-fault-past = Oggi quest'ora è già passata. Un altro giorno, o più tardi?
expected-fault-far = Teniamo solo oggi e i prossimi { $days } giorni. Scegline uno.
expected-fault-service = Questo non è più offerto. Scegli di nuovo.
expected-fault-name = Non possiamo usare questo nome. Accorcialo o lascialo vuoto.
expected-fault-party = Scrivi un numero da 1 a 50, per esempio 2.
expected-fault-note = Non possiamo usare questa nota. Accorciala o lasciala vuota.

expected-bring-title = Carica un elenco
expected-bring-how = Una tabella (CSV) o un calendario (iCal) dal vostro sistema di prenotazione. Prendiamo oggi e i prossimi { $days } giorni. Carica lo stesso elenco tutte le volte che vuoi: nessuno compare due volte.
expected-file = Scegli un file
expected-file-unreadable = Non riusciamo ad aprire questo file. Scegline un altro, oppure incolla qui il testo.
expected-paste = Oppure incollalo qui
expected-otherwise = Se una riga non dice di che cosa si tratta
expected-otherwise-none = salta la riga
expected-take = Prendi questo elenco
expected-list-empty = Qui non c'è ancora nulla. Scegli un file o incolla un elenco.
expected-list-too-much = È troppo in una volta. Caricalo in due parti.
expected-list-nothing = In questo elenco non c'è nessun appuntamento.
expected-list-told =
    { $count ->
        [one] 1 appuntamento è nuovo o cambiato.
       *[other] { $count } appuntamenti sono nuovi o cambiati.
    }
expected-list-known =
    { $count ->
        [one] 1 c'era già.
       *[other] { $count } c'erano già.
    }
expected-list-others =
    { $count ->
        [one] 1 è in un altro giorno e non è stato preso.
       *[other] { $count } sono in altri giorni e non sono stati presi.
    }
expected-list-unread =
    { $count ->
        [one] Non siamo riusciti a leggere 1 riga. Correggila qui sopra e riprendi l'elenco.
       *[other] Non siamo riusciti a leggere { $count } righe. Correggile qui sopra e riprendi l'elenco.
    }
expected-unread-time = l'ora non si legge: scrivila come 2026-11-20 14:30
expected-unread-service = non offriamo ciò di cui si tratta
expected-unread-repeats = si ripete: si leggono solo appuntamenti singoli
expected-unread-columns = La prima riga deve dare i nomi delle colonne: at, service e, se vuoi, name, adviser, party_size, language, note.
expected-unread-calendar = Non riusciamo a leggere questo calendario. Salvalo di nuovo come iCal (.ics) e scegli quel file.
