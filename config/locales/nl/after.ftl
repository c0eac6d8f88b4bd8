# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Even rondkijken?
after-now = Kom nu maar
after-need = Een zitplaats of andere hulp
after-more = Vertel ons meer
after-others = Iets anders
after-come-title = Wanneer zullen we komen?
after-come-hint = U houdt uw plek.
after-come-minutes =
    { $minutes ->
        [one] Over { $minutes } minuut
       *[other] Over { $minutes } minuten
    }
after-come-press = Als ik het zeg
after-need-title = Wat zou u helpen?
after-need-hint = Alleen ons team ziet dit. Morgen gewist.
after-need-seat = Een zitplaats
after-need-quiet = Een rustige plek
after-need-step-free = Geen treden
after-need-wheelchair = Ik gebruik een rolstoel
after-need-interpreter = Een tolk
after-more-title = Wat wilt u ons vertellen?
after-more-hint = Alleen als u wilt. U houdt uw plek.
after-if-you-like = Alleen als u wilt.
after-find = Hoe u mij vindt
after-find-hint = Bijvoorbeeld: blauwe sjaal, bij het raam. Gewist zodra u klaar bent.
after-note = In mijn eigen woorden
after-note-hint = Ons team leest dit voordat het komt. Morgen gewist.
after-party = Met hoeveel we zijn
after-party-title = Met hoeveel bent u?
after-people =
    { $count ->
        [one] persoon
       *[other] personen
    }
after-one-fewer = Eén minder
after-one-more = Eén meer
after-back = Terug
after-done = Klaar
after-kept = Dank u wel. We hebben het genoteerd.
after-too-late = Dat kan niet meer. Zeg het tegen de persoon die bij u is.
after-away = We kunnen ons systeem nu niet bereiken. Probeer het zo nog eens, of zeg het ons persoonlijk.
after-fault = Zo kunnen we het niet noteren. Schrijf het anders op.
after-fault-a-phone = Schrijf een telefoonnummer, zoals +31 20 123 4567.
after-fault-an-email = Schrijf een e-mailadres, zoals naam@example.com.
after-fault-a-number = Schrijf een getal, zoals 2.
after-fault-a-date = Kies een dag.
after-fault-one-of-these = Kies een van deze antwoorden.
after-fault-too-long = Maak het korter.
