# The check-in kiosk.

kiosk-title = Aanmelden
kiosk-welcome = Waarmee kunnen we u helpen?
kiosk-empty = Hier valt nog niets te kiezen. Spreek ons gerust aan.
kiosk-private = Iets persoonlijks
kiosk-more = Iets anders
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Hooguit { $high } minuut
           *[other] Hooguit { $high } minuten
        }
       *[other] Ongeveer { $low } tot { $high } minuten
    }
kiosk-range-moment = Een ogenblik
kiosk-range-unknown = Kunnen we nog niet zeggen
kiosk-languages = Taal
kiosk-more-languages = Meer talen
kiosk-language-away = We kunnen ons systeem niet bereiken, dus de taal blijft zoals die is.

kiosk-how-many = Met hoeveel bent u?
kiosk-party =
    { $count ->
        [one] persoon
       *[other] personen
    }
kiosk-one-fewer = Eén minder
kiosk-one-more = Eén meer
kiosk-name = Voornaam, als u wilt
kiosk-name-why = Zodat we u kunnen roepen. Morgen gewist.
kiosk-answer-first = Beantwoord eerst nog één vraag.
kiosk-check-in = Aanmelden
kiosk-back = Terug

kiosk-sending = We melden u aan
kiosk-counter = Spreek ons ook even aan bij de balie.
kiosk-saved-title = Hier bewaard
kiosk-saved = We kunnen ons systeem niet bereiken. Uw aanmelding is hier bewaard en wordt verstuurd zodra het kan. Spreek ons ook even aan bij de balie.
kiosk-unsaved = We kunnen ons systeem nog niet bereiken.
kiosk-renumbered = Toen we geen verbinding hadden, kreeg u { $old }. Uw nummer is nu { $number }.
kiosk-not-signed-in = Op dit scherm kunt u zich nu niet aanmelden.
kiosk-cut-off = We kunnen ons systeem nu niet bereiken. U kunt zich toch aanmelden: we bewaren het hier en sturen het later door.
kiosk-refused = Zo lukte het niet. Pas het aan en meld u opnieuw aan, of spreek ons aan bij de balie.
kiosk-refused-name = Deze naam kunnen we niet gebruiken. Kort hem in of laat hem weg.
kiosk-refused-answer = Kijk uw antwoord nog eens na.
kiosk-refused-party-size = Kies 1 tot 12 personen.
kiosk-refused-service = Dit bieden we niet meer aan. Kies opnieuw.

kiosk-your-ticket = Uw ticket
kiosk-way = Uw weg door de rij
kiosk-step-is-done = gedaan
kiosk-step-in-line = In de rij
kiosk-step-hello = Hallo
kiosk-step-with-you = Bij u
kiosk-step-done = Klaar
kiosk-on-list = U staat op de lijst.
kiosk-follow = Volg het op uw telefoon
kiosk-follow-how = Zonder app, zonder telefoonnummer.
kiosk-keep-showing = Blijven tonen
kiosk-next-person = Volgende persoon
kiosk-start-over = Opnieuw beginnen

kiosk-still-there = Bent u er nog?
kiosk-starts-over =
    { $seconds ->
        [one] Over { $seconds } seconde beginnen we opnieuw.
       *[other] Over { $seconds } seconden beginnen we opnieuw.
    }
kiosk-still-here = Ik ben er nog
kiosk-have-appointment = Ik heb een afspraak
kiosk-again = Al aangemeld?
kiosk-appointment = Uw afspraak
kiosk-appointment-ask = Uw voornaam, of de tijd
kiosk-appointment-find = Zoeken
kiosk-appointment-at = Afspraak om { $time }
kiosk-appointment-none = We vinden uw afspraak niet. Probeer de tijd, of ga terug en kies waarvoor u komt.
kiosk-appointment-away = We kunnen ons systeem niet bereiken. Ga terug en kies waarvoor u komt, of spreek ons aan.
kiosk-refused-appointment = Deze afspraak is al gebruikt. Kies waarvoor u komt, of spreek ons aan.
kiosk-preview = Dit is alleen een voorbeeld: hier wordt niemand aangemeld.
kiosk-aloud = Voorlezen
kiosk-aids = Hulp bij dit scherm
kiosk-person = Iemand roepen
