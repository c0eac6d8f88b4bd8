# Das Terminal zum Anmelden.

kiosk-title = Anmelden
kiosk-welcome = Was können wir für Sie tun?
kiosk-empty = Hier gibt es noch nichts zu wählen. Bitte sprechen Sie uns an.
kiosk-private = Etwas Privates
kiosk-more = Etwas anderes
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Höchstens { $high } Minute
           *[other] Höchstens { $high } Minuten
        }
       *[other] Etwa { $low } bis { $high } Minuten
    }
kiosk-range-moment = Nur ein Moment
kiosk-range-unknown = Können wir noch nicht sagen
kiosk-languages = Sprache
kiosk-more-languages = Weitere Sprachen
kiosk-language-away = Wir erreichen unser System nicht, darum bleibt die Sprache, wie sie ist.

kiosk-how-many = Wie viele sind Sie?
kiosk-party =
    { $count ->
        [one] Person
       *[other] Personen
    }
kiosk-one-fewer = Eine Person weniger
kiosk-one-more = Eine Person mehr
kiosk-name = Vorname, wenn Sie mögen
kiosk-name-why = Damit wir Sie rufen können. Morgen gelöscht.
kiosk-answer-first = Eine Frage müssen Sie zuerst beantworten.
kiosk-check-in = Anmelden
kiosk-back = Zurück

kiosk-sending = Wir melden Sie an
kiosk-counter = Bitte sprechen Sie uns auch an der Theke an.
kiosk-saved-title = Hier gespeichert
kiosk-saved = Wir erreichen unser System nicht. Ihre Anmeldung ist hier gespeichert und wird gesendet, sobald es geht. Bitte sprechen Sie uns auch an der Theke an.
kiosk-unsaved = Wir erreichen unser System noch nicht.
kiosk-renumbered = Solange wir getrennt waren, hatten Sie die { $old }. Jetzt ist Ihre Nummer { $number }.
kiosk-not-signed-in = Dieser Bildschirm darf gerade niemanden anmelden.
kiosk-cut-off = Wir erreichen unser System gerade nicht. Sie können sich trotzdem anmelden: Es wird hier gespeichert und später gesendet.
kiosk-refused = So hat es nicht geklappt. Ändern Sie etwas und melden Sie sich noch einmal an, oder sprechen Sie uns an der Theke an.
kiosk-refused-name = Diesen Namen können wir nicht annehmen. Kürzen Sie ihn oder lassen Sie ihn weg.
kiosk-refused-answer = Sehen Sie sich Ihre Antwort noch einmal an.
kiosk-refused-party-size = Bitte wählen Sie 1 bis 12 Personen.
kiosk-refused-service = Das bieten wir nicht mehr an. Bitte wählen Sie noch einmal.

kiosk-your-ticket = Ihr Ticket
kiosk-way = Ihr Weg durch die Schlange
kiosk-step-is-done = erledigt
kiosk-step-in-line = In der Schlange
kiosk-step-hello = Hallo
kiosk-step-with-you = Bei Ihnen
kiosk-step-done = Fertig
kiosk-on-list = Sie stehen auf der Liste.
kiosk-follow = Auf Ihrem Telefon verfolgen
kiosk-follow-how = Ohne App, ohne Nummer.
kiosk-keep-showing = Weiter zeigen
kiosk-next-person = Nächste Person
kiosk-start-over = Von vorn

kiosk-still-there = Noch da?
kiosk-starts-over =
    { $seconds ->
        [one] In { $seconds } Sekunde fangen wir von vorn an.
       *[other] In { $seconds } Sekunden fangen wir von vorn an.
    }
kiosk-still-here = Ich bin noch da
kiosk-have-appointment = Ich habe einen Termin
kiosk-again = Schon angemeldet?
kiosk-appointment = Ihr Termin
kiosk-appointment-ask = Ihr Vorname oder die Uhrzeit
kiosk-appointment-find = Suchen
kiosk-appointment-at = Termin um { $time }
kiosk-appointment-none = Wir finden ihn nicht. Versuchen Sie die Uhrzeit, oder gehen Sie zurück und wählen Sie, worum es geht.
kiosk-appointment-away = Wir erreichen unser System nicht. Gehen Sie zurück und wählen Sie, worum es geht, oder sprechen Sie uns an.
kiosk-refused-appointment = Dieser Termin wurde schon benutzt. Bitte wählen Sie, worum es geht, oder sprechen Sie uns an.
kiosk-preview = Das ist nur eine Vorschau: Hier wird niemand angemeldet.
kiosk-aloud = Vorlesen
kiosk-aids = Hilfe mit diesem Bildschirm
kiosk-person = Person rufen
