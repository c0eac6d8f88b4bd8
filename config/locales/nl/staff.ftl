# The staff board.

staff-title = Teambord
staff-board-of = Bord van { $staff }
staff-on-duty = aan het werk
staff-waiting-count =
    { $count ->
        [0] Er wacht niemand
        [one] { $count } wacht
       *[other] { $count } wachten
    }
staff-longest = langst { $ago }
staff-live = live
staff-live-ms = live { $ms } ms
staff-connecting = verbinden
staff-your-desk = Je roept naar
staff-any-desk = vrije balie

staff-needs-you = Heeft je nodig
staff-with-you = Bij jou
staff-waiting = In de rij
staff-with-colleagues = Bij collega's
staff-just-gone = Net vertrokken

staff-needs-you-empty = Niemand heeft je nu nodig.
staff-needs-you-empty-why = Wie zich bij de zuil aanmeldt of binnenkomt, verschijnt hier, en deze tablet gaat af.
staff-with-you-empty = Er is niemand bij je.
staff-with-you-empty-why = Wie je roept of helpt, blijft hier staan tot je op Klaar tikt.
staff-waiting-empty = Er wacht niemand.
staff-nobody-else-empty = Er wacht verder niemand.
staff-waiting-empty-why = Hier verschijnt wie zich aanmeldt of wie jij toevoegt.

staff-kiosk = { $device }: iemand vraagt om een medewerker
staff-not-greeted = Nog niemand heeft gedag gezegd
staff-nobody-answered = Wacht nog · niemand heeft gereageerd
staff-nobody-alerted = Bij binnenkomst is niemand gewaarschuwd
staff-promise-risk = Gaat bijna over de tijd die we noemden
staff-promise-broken = Over de tijd die we noemden
staff-hello-all = Alle { $count } gedag zeggen
staff-nobody-came = Zegt dat er niemand kwam
staff-seen-by = Gezien door { $staff }
staff-seen-by-you = Gezien door jou
staff-help-wanted = Hulp gevraagd
staff-asks-for-help = { $staff } vraagt hulp
staff-called-to = Geroepen naar { $desk }
staff-on-your-way = Je bent onderweg
staff-called-times = { $count } keer geroepen
staff-is-with-you = Bij jou
staff-set-aside = Opzijgezet sinds { $time }
staff-with = Bij { $staff }
staff-called-by = Geroepen door { $staff }
staff-aside-by = Opzijgezet door { $staff }
staff-door =
    { $count ->
        [one] Iemand bij de deur
        [2] Twee mensen bij de deur
       *[other] { $count } mensen bij de deur
    }
staff-people =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
staff-told = genoemd: { $range }
staff-why-you = Voor jou: { $reasons }
staff-you-speak = je spreekt { $language }
staff-priority = gaat voor
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min van { $low }–{ $high }
staff-wait-past = { $minutes } min, genoemd { $low }–{ $high }
staff-gone-left = Vertrokken { $time }
staff-gone-no-show = Niet gekomen { $time }

staff-glance =
    { $count ->
        [one] { $count } nieuw
       *[other] { $count } nieuw
    }
staff-glance-seen = { $count } gezien door jou
staff-glance-show = Tonen
staff-glance-hide = Verbergen

staff-greet = Gezien
staff-serve = Ik ben erbij
staff-call = Roepen
staff-recall = Nog eens roepen
staff-finish = Klaar
staff-finish-next = Klaar en volgende
staff-park = Later
staff-resume = Terughalen
staff-decline = Niet ik
staff-help = Help me
staff-no-show = Niet gekomen
staff-leave = Vertrokken
staff-dismiss = Geen klant
staff-coming = Ik kom
staff-more = Meer
staff-undo = Terugdraaien
staff-again = Nog eens
staff-close = Sluiten
staff-next = Volgende klant
staff-add = Iemand toevoegen

staff-fact-arrived = In de rij sinds
staff-fact-door = Binnen om
staff-fact-service = Voor
staff-fact-party = Met hoeveel
staff-fact-language = Taal
staff-fact-note = In eigen woorden
staff-fact-told = We zeiden
staff-fact-seen = Gezien door
staff-fact-why = Goed om te weten

staff-add-title = Iemand in de rij zetten
staff-add-service = Waarvoor?
staff-add-name = Voornaam, als ze willen
staff-add-party = Met hoeveel zijn ze?
staff-add-fewer = Eén minder
staff-add-more = Eén meer
staff-add-put = Op de lijst zetten
staff-add-cancel = Annuleren

staff-did-greet = Je hebt { $ticket } gezien.
staff-did-serve = { $ticket } is bij jou.
staff-did-call = { $ticket } geroepen naar { $desk }.
staff-did-call-floor = Je bent onderweg naar { $ticket }.
staff-did-recall = { $ticket } nog eens geroepen.
staff-did-finish = { $ticket }: klaar.
staff-did-park = { $ticket } staat opzij voor later.
staff-did-resume = { $ticket } is terug.
staff-did-decline = { $ticket } wacht op een collega.
staff-did-help = Je collega's zijn gevraagd te helpen met { $ticket }.
staff-did-no-show = { $ticket } kwam niet.
staff-did-leave = { $ticket } is vertrokken.
staff-did-add = { $ticket } staat op de lijst.
staff-did-undo = Teruggedraaid: { $ticket } is weer als voorheen.
staff-did-hello-all = Je hebt { $count } mensen bij de deur gedag gezegd.
staff-did-coming = Je bent onderweg om te helpen met { $ticket }.
staff-did-door-greet = Je hebt gezien wie er bij de deur is.
staff-did-door-dismiss = Geen klant: er wordt niemand meer gevraagd.
staff-did-door-coming = Op het scherm staat nu dat je eraan komt.
staff-nobody-waits = Er wacht niemand op je.

staff-say-checked-in = { $ticket } heeft zich aangemeld · nog niemand heeft gedag gezegd.
staff-say-door = Er is iemand bij de deur.
staff-say-nobody-came = { $ticket } zegt dat er niemand kwam.
staff-say-help = { $staff } vraagt hulp met { $ticket }.
staff-say-greeted = { $ticket }: gezien door { $staff }.
staff-say-called = { $ticket } geroepen naar { $desk }.
staff-say-called-floor = { $staff } is onderweg naar { $ticket }.
staff-say-served = { $ticket } is bij { $staff }.
staff-say-left = { $ticket } is vertrokken.
staff-say-no-show = { $ticket } kwam niet.
staff-say-nobody-answered = { $ticket } wacht nog · niemand heeft gereageerd.
staff-say-coming = { $staff } komt helpen met { $ticket }.
staff-say-many = { $count } veranderingen. { $waiting } in de rij.

staff-cut-off = Deze tablet heeft sinds { $time } geen verbinding.
staff-cut-off-why = Wat je ziet is oud. Pak een andere tablet.
staff-cut-off-trying = We blijven het proberen. Het bord klopt vanzelf weer.
staff-signed-out = Deze tablet is niet meer gekoppeld.
staff-signed-out-why = Wat je ziet is oud. Vraag wie Greetline beheert om hem opnieuw te koppelen.
staff-tablet-asleep = { $names } slaapt en kan niet afgaan.
staff-tablets-asleep = { $names } slapen en kunnen niet afgaan.
staff-sound-off = Deze tablet kan nog niet afgaan.
staff-sound-on = Tik om het geluid aan te zetten
staff-slept = Deze tablet sliep van { $from } tot { $to }. Er kon niemand op gewaarschuwd worden.
staff-slept-how = Zet de schermvergrendeling op ‘nooit’.
staff-awake-missing = Op dit adres kan hij niet wakker blijven. Zet de schermvergrendeling op ‘nooit’.
staff-understood = Begrepen
staff-muted = { $names } heeft geen geluid.
staff-kiosk-refused = { $name } kon { $ticket } niet in de rij zetten. Ga op zoek naar deze klant.
staff-kiosk-renumbered = { $ticket } van { $name } is nu { $now }. Zeg het tegen de klant.
staff-kiosk-cut-off = { $names } heeft geen verbinding. Aanmeldingen worden daar bewaard.
staff-kiosks-cut-off = { $names } hebben geen verbinding. Aanmeldingen worden daar bewaard.
staff-muted-many = { $names } hebben geen geluid.
staff-no-script = Dit bord heeft JavaScript nodig. Zet het aan in de instellingen van de browser.

# Signing in
sign-in-title = Inloggen
sign-in-who = Wie ben je?
sign-in-nobody = Hier kan nog niemand inloggen
sign-in-nobody-why = Een leidinggevende geeft ieder van jullie een pincode. Dan verschijnen jullie namen hier.
sign-in-hello = Hallo { $staff }
sign-in-pin = Je zes cijfers
sign-in-digits = { $count } van 6 cijfers
sign-in-other = Iemand anders
sign-in-delete = Wissen
sign-in-checking = Een ogenblik
sign-in-wrong =
    { $count ->
        [one] Die pincode klopt niet. Nog { $count } poging.
       *[other] Die pincode klopt niet. Nog { $count } pogingen.
    }
sign-in-locked = Te veel pogingen. Probeer het om { $time } weer, of vraag een leidinggevende om een nieuwe pincode.
sign-in-taken = { $staff } is hier ingelogd.
sign-in-waiting =
    { $count ->
        [one] Er wacht iemand, en nog niemand heeft gedag gezegd
       *[other] Er wachten er { $count }, en nog niemand heeft gedag gezegd
    }
sign-in-cut-off-why = Nu kan niemand inloggen. Pak een andere tablet.
sign-in-refused-why = Vraag wie Greetline beheert om hem opnieuw te koppelen.
staff-on-break = met pauze
staff-on-break-means = Je hebt pauze. We sturen niemand naar je toe.
staff-take-break = Pauze nemen
staff-back = Ik ben er weer
staff-sign-out = Uitloggen
staff-pin-locked = Te vaak een verkeerde pincode: { $staff } kan tot { $time } niet inloggen op { $device }.
# The whole floor
staff-accept = Ik neem het over
staff-refuse = Nu niet
staff-keep = Zelf houden
staff-still-here = Nog hier
staff-when = Wanneer terug?
staff-way-pass = Doorgeven
staff-way-later = Later, op een tijd
staff-way-helper = Eén collega vragen
staff-way-adviser = Zelfde adviseur
staff-way-also = Ook nog iets anders
staff-way-need = Zitplaats of andere hulp
staff-way-ask = Vragen stellen
staff-way-first = Gaat voor
staff-ask-pass = Aan wie doorgeven?
staff-ask-later = Wanneer zijn ze terug?
staff-ask-helper = Wie helpt er?
staff-ask-adviser = Wie willen ze spreken?
staff-ask-also = Waar komen ze nog meer voor?
staff-ask-need = Wat hebben ze nodig?
staff-ask-ask = Wat vragen we?
staff-ask-first = Waarom gaan ze voor?
staff-ways-back = Terug
staff-adviser-any = Elke collega
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Heeft een zitplaats nodig
staff-need-quiet = Heeft rust nodig
staff-need-step-free = Heeft een weg zonder treden nodig
staff-need-interpreter = Heeft een tolk nodig
staff-need-wheelchair = Gebruikt een rolstoel
staff-looks-later = kijkt rond tot { $time }
staff-looks-press = kijkt rond, roept ons zelf
staff-asked-after = Nog aan het rondkijken? Al een tijd heeft niemand het gevraagd
staff-ready = Heeft rondgekeken, wil nu iemand spreken
staff-find-me = Hoe je ze vindt
staff-ask-save = Bewaren
staff-reason-upset = Van streek
staff-reason-wrong-line = Stond in de verkeerde rij
staff-reason-quick = Duurt maar een minuut
staff-reason-unwell = Voelt zich niet goed
staff-reason-appointment-lost = Wij zijn de afspraak kwijt
staff-reason-other = Andere reden
staff-why-first = Voorrang van { $staff }: { $reason }
staff-why-appointment = afspraak { $time }
staff-why-returned = was al aan de beurt
staff-first-undo = Weer op volgorde
staff-waits-for = wacht op { $staff }
staff-passed-by = doorgegeven door { $staff }
staff-then = daarna { $services }
staff-offer = { $staff } vraagt je om over te nemen
staff-passed-to-you = { $staff } gaf ze aan jou door
staff-asked-for-you = Vroeg naar jou
staff-due-back = Nu terug, afgesproken om { $time }
staff-back-at = Terug om { $time }
staff-offered-to = { $staff } is gevraagd om over te nemen
staff-still-with-them = Ben je nog bezig?
staff-done-and-take = Klaar met { $ticket }, door naar { $next }
staff-did-transfer = { $ticket } is doorgegeven en houdt de plek.
staff-did-hand-over = { $staff } is gevraagd om { $ticket } over te nemen.
staff-did-accept = { $ticket } is nu bij jou.
staff-did-refuse = { $ticket } blijft waar het was.
staff-did-reorder = { $ticket }: de volgorde is veranderd.
staff-did-same-adviser = { $ticket }: genoteerd wie ze willen spreken.
staff-did-add-service = { $ticket }: genoteerd, het een na het ander.
staff-did-need = { $ticket }: genoteerd wat ze nodig hebben.
staff-did-tell = Genoteerd.
staff-did-still-here = { $ticket } is nog bij jou.
staff-did-help-one = { $staff } is gevraagd te helpen met { $ticket }.
staff-expected = Vandaag verwacht
staff-expected-here = Is er
staff-expected-missed = niet gekomen
staff-expected-somebody = Iemand
staff-expected-all = Afspraken
staff-skip-lead = { $ticket } (voorrang van de leiding)
staff-skip-long-wait = { $ticket } (wachtte al heel lang)
staff-skip-appointment = { $ticket } (had een afspraak)
staff-skip-access = { $ticket } (moest voorgaan)
staff-skip-returned = { $ticket } (was al aan de beurt geweest)
staff-skip-in-turn = { $ticket } (was aan de beurt)
staff-skip-chosen = { $ticket } (al bij een collega)
staff-skip-other-service = { $ticket } (andere dienst)
staff-skip-not-their-skill = { $ticket } (vraagt andere kennis)
staff-skip-waits-for = { $ticket } (wacht op eigen adviseur)
staff-skip-looks-around = { $ticket } (kijkt rond)
staff-skip-language = { $ticket } (voor wie de taal spreekt)
staff-skip-level = { $ticket } (voor wie er meer van weet)
staff-passed-over = Overgeslagen: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Het is sinds { $time } te donker voor de deurcamera
        [covered] De deurcamera is sinds { $time } afgedekt
        [defocused] De deurcamera ziet sinds { $time } alles wazig
        [moved] De deurcamera is verschoven: sinds { $time } telt hij niet
        [slow] De deurcamera is sinds { $time } traag en mist misschien mensen
       *[other] De deurcamera ziet sinds { $time } niets
    }
staff-step = Ik ga door de deur
staff-did-step = Ga maar: de volgende door de deur ben jij.

# A kiosk out of which no ticket on paper comes
staff-printer = Er komen geen tickets uit: { $names }
