# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Jaké máte číslo?
again-hint = Naťukejte ho tak, jak je na lístku, třeba A12.
again-number = Vaše číslo
again-erase = Smazat poslední znak
again-letters = Písmena
again-digits = Číslice
again-find = Najít moje místo
again-back = Zpět
again-unknown = S číslem { $number } dnes ve frontě nikdo není. Podívejte se ještě jednou, nebo se obraťte na nás.
again-quick = To bylo moc rychlé. Zkuste to za chvilku znovu.
again-away = Teď nemáme spojení s naším systémem. Obraťte se prosím na nás.
again-too-late = To už nejde. Teď je to takhle.
again-place-of = Vaše místo, { $number }
again-change = Jdu kvůli něčemu jinému
again-change-title = S čím vám tedy můžeme pomoct?
again-keeps = Vaše místo i číslo vám zůstávají.
again-more = Něco změnit
again-party = Kolik nás je
again-come = Kdy máme přijít?
again-minutes =
    { $minutes ->
        [one] Za { $minutes } minutu
        [few] Za { $minutes } minuty
       *[other] Za { $minutes } minut
    }
again-press = Až tady ťuknu
again-leave-title = Odejít z fronty?
again-leave-means = Vaše místo připadne lidem za vámi.
again-leave-yes = Ano, odejít
again-leave-no = Zůstat ve frontě
again-done = Hotovo
