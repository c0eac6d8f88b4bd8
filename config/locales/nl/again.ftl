# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Wat is uw nummer?
again-hint = Tik het in zoals het op uw ticket staat, bijvoorbeeld A12.
again-number = Uw nummer
again-erase = Laatste teken wissen
again-letters = Letters
again-digits = Cijfers
again-find = Mijn plek zoeken
again-back = Terug
again-unknown = Met { $number } staat vandaag niemand in de rij. Kijk het nog eens na, of spreek ons aan.
again-quick = Dat ging snel. Probeer het zo nog eens.
again-away = We kunnen ons systeem nu niet bereiken. Spreek ons gerust aan.
again-too-late = Dat kan niet meer. Zo staat het er nu voor.
again-place-of = Uw plek, { $number }
again-change = Ik kom voor iets anders
again-change-title = Waarmee kunnen we u dan helpen?
again-keeps = U houdt uw plek en uw nummer.
again-more = Iets wijzigen
again-party = Met hoeveel we zijn
again-come = Wanneer zullen we komen?
again-minutes =
    { $minutes ->
        [one] Over { $minutes } minuut
       *[other] Over { $minutes } minuten
    }
again-press = Als ik hier druk
again-leave-title = De rij verlaten?
again-leave-means = De mensen achter u schuiven op.
again-leave-yes = Ja, verlaten
again-leave-no = In de rij blijven
again-done = Klaar
