# Was man noch sagen kann, sobald man in der Reihe ist.

after-looking = Nur umsehen?
after-now = Kommen Sie bitte jetzt
after-need = Sitzplatz oder andere Hilfe
after-more = Mehr sagen
after-others = Etwas anderes
after-come-title = Wann sollen wir kommen?
after-come-hint = Ihr Platz bleibt Ihnen.
after-come-minutes =
    { $minutes ->
        [one] In { $minutes } Minute
       *[other] In { $minutes } Minuten
    }
after-come-press = Wenn ich es sage
after-need-title = Was hilft Ihnen?
after-need-hint = Das sieht nur unser Team. Morgen gelöscht.
after-need-seat = Ein Sitzplatz
after-need-quiet = Ein ruhiger Ort
after-need-step-free = Keine Stufen
after-need-wheelchair = Ich bin im Rollstuhl
after-need-interpreter = Übersetzung
after-more-title = Was möchten Sie uns sagen?
after-more-hint = Nur wenn Sie möchten. Ihr Platz bleibt Ihnen.
after-if-you-like = Nur wenn Sie möchten.
after-find = Woran Sie mich erkennen
after-find-hint = Etwa: blauer Schal, am Fenster. Gelöscht, sobald Sie fertig sind.
after-note = In meinen Worten
after-note-hint = Unser Team liest es, bevor es kommt. Morgen gelöscht.
after-party = Wie viele wir sind
after-party-title = Wie viele sind Sie?
after-people =
    { $count ->
        [one] Person
       *[other] Personen
    }
after-one-fewer = Eine Person weniger
after-one-more = Eine Person mehr
after-back = Zurück
after-done = Fertig
after-kept = Danke. Wir haben es notiert.
after-too-late = Das geht jetzt nicht mehr. Sagen Sie es der Person bei Ihnen.
after-away = Wir erreichen unser System gerade nicht. Versuchen Sie es gleich noch einmal, oder sagen Sie es uns.
after-fault = So können wir es nicht annehmen. Schreiben Sie es anders.
after-fault-a-phone = Schreiben Sie eine Telefonnummer, etwa +49 30 123456.
after-fault-an-email = Schreiben Sie eine E-Mail-Adresse, etwa name@example.com.
after-fault-a-number = Schreiben Sie eine Zahl, etwa 2.
after-fault-a-date = Wählen Sie einen Tag.
after-fault-one-of-these = Wählen Sie etwas davon.
after-fault-too-long = Fassen Sie sich kürzer.
