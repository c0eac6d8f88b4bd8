# The page of appointments: who is expected.

expected-title = Vandaag verwacht
expected-board = Bord
expected-board-needs =
    { $count ->
        [one] 1 heeft je nodig
       *[other] { $count } hebben je nodig
    }
expected-day = De dag
expected-devices = Apparaten
expected-live = live
expected-connecting = verbinden
expected-cut-off = Deze pagina heeft sinds { $time } geen verbinding. Wat je ziet is oud.
expected-signed-out = Deze browser is niet meer ingelogd. Wat je ziet is oud.
expected-no-script = Deze pagina heeft JavaScript nodig. Zet het aan in de instellingen van de browser.

expected-sentence-next =
    { $count ->
        [one] Vandaag verwachten we er nog één, om { $time }.
       *[other] Vandaag verwachten we er nog { $count }, de volgende om { $time }.
    }
expected-sentence-nobody = Vandaag verwachten we niemand.
expected-sentence-no-more = Vandaag verwachten we niemand meer.
expected-sentence-here =
    { $count ->
        [one] Er is er één.
       *[other] Er zijn er { $count }.
    }
expected-sentence-missed =
    { $count ->
        [one] Eén is niet gekomen.
       *[other] { $count } zijn niet gekomen.
    }

expected-today = Vandaag
expected-tomorrow = Morgen
expected-empty = Wie een afspraak heeft, verschijnt hier zodra je die toevoegt of een lijst inleest.
expected-somebody = Iemand
expected-for = bij { $staff }
expected-people =
    { $count ->
        [one] 1 persoon
       *[other] { $count } personen
    }
expected-quoted = ‘{ $note }’
expected-is-expected = verwacht
expected-is-here = is er
expected-is-missed = niet gekomen
expected-is-cancelled = afgezegd
expected-here = Is er
expected-cancel = Afzeggen
expected-restore = Terugdraaien

expected-add = Toevoegen
expected-bring = Lijst inlezen
expected-close = Sluiten

expected-add-title = Wie komt er, en wanneer?
expected-field-day = Dag
expected-field-time = Tijd
expected-field-service = Waarvoor
expected-field-name = Voornaam, als je die weet
expected-field-adviser = Bij
expected-field-party = Met hoeveel
expected-field-language = Taal
expected-field-note = Notitie voor het team
expected-anybody = wie er vrij is
expected-any-language = niet bekend
expected-more = Bij wie, met hoeveel, een notitie
expected-note-it = Noteren
expected-noted = Genoteerd: { $day }, { $time }.
expected-fault-no-time = Geef een tijd op, zoals 14:30.
expected-fault-time = Deze tijd kunnen we niet lezen. Schrijf hem als 14:30.
expected-fault-past = Die tijd is vandaag al voorbij. Een andere dag, of later?
expected-fault-far = We houden alleen vandaag en de volgende { $days } dagen bij. Kies een daarvan.
expected-fault-service = Dit is er niet meer. Kies opnieuw.
expected-fault-name = Deze naam kunnen we niet gebruiken. Kort hem in of laat hem weg.
expected-fault-party = Schrijf een getal van 1 tot 50, zoals 2.
expected-fault-note = Deze notitie kunnen we niet gebruiken. Kort hem in of laat hem weg.

expected-bring-title = Lijst inlezen
expected-bring-how = Een tabel (CSV) of een agenda (iCal) uit jullie afsprakensysteem. We nemen vandaag en de volgende { $days } dagen. Lees dezelfde lijst zo vaak in als je wilt: niemand staat er dubbel.
expected-file = Bestand kiezen
expected-file-unreadable = Dit bestand kunnen we niet openen. Kies een ander, of plak de tekst hier.
expected-paste = Of plak de lijst hier
expected-otherwise = Als een regel niet zegt waar het om gaat
expected-otherwise-none = de regel overslaan
expected-take = Deze lijst nemen
expected-list-empty = Hier staat nog niets. Kies een bestand of plak een lijst.
expected-list-too-much = Dat is te veel in één keer. Lees de lijst in twee delen in.
expected-list-nothing = Er staat geen afspraak in deze lijst.
expected-list-told =
    { $count ->
        [one] 1 afspraak is nieuw of veranderd.
       *[other] { $count } afspraken zijn nieuw of veranderd.
    }
expected-list-known =
    { $count ->
        [one] 1 was al bekend.
       *[other] { $count } waren al bekend.
    }
expected-list-others =
    { $count ->
        [one] 1 is op een andere dag en is overgeslagen.
       *[other] { $count } zijn op andere dagen en zijn overgeslagen.
    }
expected-list-unread =
    { $count ->
        [one] 1 regel konden we niet lezen. Verbeter die hierboven en neem de lijst opnieuw.
       *[other] { $count } regels konden we niet lezen. Verbeter ze hierboven en neem de lijst opnieuw.
    }
expected-unread-time = de tijd is niet te lezen: schrijf hem als 2026-11-20 14:30
expected-unread-service = waar het om gaat, bieden we niet aan
expected-unread-repeats = het herhaalt zich: alleen losse afspraken worden gelezen
expected-unread-columns = De eerste regel moet de kolommen noemen: at, service, en als je wilt name, adviser, party_size, language, note.
expected-unread-calendar = Deze agenda kunnen we niet lezen. Bewaar hem nog eens als iCal (.ics) en kies dat bestand.
