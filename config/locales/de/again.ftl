# „Schon angemeldet?“ am Kiosk: wird geholt, wenn jemand fragt.

again-title = Welche Nummer haben Sie?
again-hint = Tippen Sie sie so, wie sie auf Ihrem Ticket steht, etwa A12.
again-number = Ihre Nummer
again-erase = Letztes Zeichen löschen
again-letters = Buchstaben
again-digits = Ziffern
again-find = Meinen Platz finden
again-back = Zurück
again-unknown = Mit { $number } steht heute niemand in der Schlange. Sehen Sie noch einmal nach oder sprechen Sie uns an.
again-quick = Das war schnell. Versuchen Sie es gleich noch einmal.
again-away = Wir erreichen unser System gerade nicht. Bitte sprechen Sie uns an.
again-too-late = Das geht nicht mehr. So steht es jetzt.
again-place-of = Ihr Platz, { $number }
again-change = Ich komme wegen etwas anderem
again-change-title = Womit können wir Ihnen stattdessen helfen?
again-keeps = Ihr Platz und Ihre Nummer bleiben Ihnen.
again-more = Etwas ändern
again-party = Wie viele wir sind
again-come = Wann sollen wir kommen?
again-minutes =
    { $minutes ->
        [one] In { $minutes } Minute
       *[other] In { $minutes } Minuten
    }
again-press = Wenn ich hier drücke
again-leave-title = Schlange verlassen?
again-leave-means = Die Leute hinter Ihnen rücken auf Ihren Platz.
again-leave-yes = Ja, verlassen
again-leave-no = In der Schlange bleiben
again-done = Fertig
