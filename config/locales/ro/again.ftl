# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Ce număr aveți?
again-hint = Scrieți-l așa cum apare pe bon, de exemplu A12.
again-number = Numărul dumneavoastră
again-erase = Șterge ultimul caracter
again-letters = Litere
again-digits = Cifre
again-find = Caută-mi locul
again-back = Înapoi
again-unknown = Astăzi nu este nimeni la rând cu { $number }. Mai verificați o dată, sau vorbiți cu noi.
again-quick = A fost prea repede. Încercați din nou peste o clipă.
again-away = Acum nu putem contacta sistemul nostru. Vă rugăm să vorbiți cu noi.
again-too-late = Nu se mai poate. Iată cum stau lucrurile acum.
again-place-of = Locul dumneavoastră, { $number }
again-change = Am venit pentru altceva
again-change-title = Atunci cu ce vă putem ajuta?
again-keeps = Vă păstrați locul și numărul.
again-more = Schimb ceva
again-party = Câte persoane suntem
again-come = Când să venim?
again-minutes =
    { $minutes ->
        [one] Peste { $minutes } minut
        [few] Peste { $minutes } minute
       *[other] Peste { $minutes } de minute
    }
again-press = Când ating aici
again-leave-title = Ieșiți din rând?
again-leave-means = Locul dumneavoastră trece la cei din spate.
again-leave-yes = Da, ies
again-leave-no = Rămân la rând
again-done = Gata
