# Einrichten: einen Laden öffnen, sechs Karten, wer was geändert hat.

setup-title = Einrichten
setup-open-title = Öffnen Sie Ihren Laden
setup-open-means = Dieser Browser richtet einen neuen Laden ein, neben der Vorführung. Es dauert etwa acht Minuten; Sie können aufhören und später weitermachen.
setup-open-button = Meinen Laden einrichten
setup-open-used = Er öffnet nur einen Browser, und nur, bis der Laden eine Leitung hat. Die Leitung meldet sich an.
setup-open-sign-in = Anmelden

setup-found-intro = Der Laden, und Sie als seine erste Leitung. Alles andere kommt danach und lässt sich jederzeit ändern.
setup-found-wrong =
    { $count ->
        [one] Eines passt noch nicht. Alles andere bleibt stehen.
       *[other] { $count } Dinge passen noch nicht. Alles andere bleibt stehen.
    }
setup-found-slug = Kurzname
setup-found-slug-help = Steht in Adressen und bleibt so.
setup-found-you = Sie
setup-found-you-why = Sie melden sich mit Name, Passwort und einem Code vom Telefon an. Ein voreingestelltes Passwort gibt es nicht.
setup-found-name = Name
setup-found-password = Passwort
setup-found-password-help = 12 Zeichen oder mehr: Vier Wörter ohne Zusammenhang sind gut.
setup-found-qr = Ein QR-Code für eine Authenticator-App
setup-found-code-how = Scannen Sie das mit einer Authenticator-App auf Ihrem Telefon. Sie zeigt sechs Ziffern; tippen Sie sie hier ein.
setup-found-by-hand = Ich kann es nicht scannen
setup-found-code = Sechs Ziffern aus der App
setup-found-go = Laden öffnen

setup-intro = Jede Karte wird für sich gespeichert. Nach der zweiten können Sie aufhören und öffnen; alles lässt sich später ändern und zurücknehmen.
setup-next-trade = Wählen Sie Ihre Branche, dann kann { $name } Leute empfangen.
setup-next-people = Als Nächstes: jemand aus dem Team mit PIN.
setup-next-kiosk = Als Nächstes: der Kiosk, an dem sich Leute anmelden.
setup-next-tablet = Als Nächstes: ein Tablet für Ihr Team.
setup-next-open = { $name } ist offen: Leute können sich anmelden.
setup-state-open = noch offen
setup-state-saved = gespeichert
setup-state-changed = noch nicht gespeichert
setup-save = Speichern
setup-put-back = Zurücksetzen
setup-close = Schließen
setup-up = Nach oben
setup-up-of = Nach oben: { $name }
setup-down = Nach unten
setup-down-of = Nach unten: { $name }
setup-remove = Entfernen
setup-remove-of = Entfernen: { $name }

setup-shop = Laden und Sprachen
setup-shop-name = Wie heißt der Laden?
setup-shop-zone = Zeitzone
setup-shop-zone-help = Wie Europe/Berlin. Nach ihr beginnt der Tag.
setup-shop-languages = Sprachen, die Sie mit Kunden sprechen
setup-shop-first = Erste Sprache
setup-shop-first-help = In ihr beginnt der Kiosk, in ihr spricht der Wartebereich.
setup-shop-saved = Der Laden ist gespeichert.

setup-trade = Branche
setup-trade-help = Füllt Anliegen, Plätze und Zeiten aus. Nehmen Sie, was am nächsten liegt; geändert wird unten.
setup-trade-again = Eine andere ersetzt Anliegen, Plätze und Zeiten. Wofür schon jemand kam, das bleibt, abgeschaltet.
setup-trade-saved = { $trade }: Anliegen, Plätze und Zeiten sind ausgefüllt.
trade-phone-shop = Handyladen
trade-optician = Optiker
trade-bank = Bank
trade-pharmacy = Apotheke
trade-repairs = Reparatur
trade-blank = Etwas anderes

setup-services = Anliegen, und wo Sie sich treffen
setup-services-none = Was Leute am Kiosk wählen können, steht dann hier: Nehmen Sie oben eine Branche, oder fügen Sie ein Anliegen hinzu.
setup-services-saved = Anliegen, Plätze und Zeiten sind gespeichert.
setup-service-add = Anliegen hinzufügen
setup-service-new = Neues Anliegen
setup-service-name = Name ({ $language })
setup-service-meet = Wo treffen Sie sich?
setup-service-floor = im Laden
setup-service-floor-how = Wir gehen zu ihnen hin
setup-service-desk = am Platz
setup-service-desk-how = Wir rufen sie an einen Platz
setup-service-letter = Buchstabe
setup-service-letter-help = Damit beginnen die Nummern.
setup-service-private = Vertraulich: Der Name bleibt auf den Tablets des Teams
setup-service-is-private = vertraulich
setup-service-on = Am Kiosk angeboten
setup-service-is-off = nicht angeboten
setup-desks = Plätze
setup-desk = Platz { $n }
setup-desk-name = Platz { $n }
setup-desk-add = Platz hinzufügen
setup-desks-help = Wohin Leute gerufen werden.
setup-desks-needed = Sie rufen Leute an einen Platz, und es gibt noch keinen.
setup-hours = Öffnungszeiten
setup-hours-help = Was nach Ladenschluss niemand beendet hat, wird beendet und gekennzeichnet.
setup-hours-days =
    { $count ->
        [0] keine: Der Laden schließt nie
        [one] ein Tag in der Woche
       *[other] { $count } Tage in der Woche
    }
setup-hours-closed = geschlossen
setup-hours-from = von
setup-hours-to = bis
setup-hours-break = Pause einfügen
setup-hours-break-of = Pause einfügen: { $day }
setup-hours-no-break = Keine Pause
setup-hours-no-break-of = Keine Pause: { $day }

setup-people = Team und PINs
setup-people-help = Wer eine PIN hat, kann sich an einem Tablet anmelden. Sagen Sie sie weiter; hier liest sie niemand mehr.
setup-person-add = Jemanden hinzufügen
setup-person-name = Name
setup-person-pin = PIN
setup-person-new-pin = Neue PIN
setup-person-pin-help = Sechs Ziffern ohne Reihenfolge.
setup-person-suggest = Vorschlagen
setup-person-more = Sprachen, Können, Leitung
setup-person-lead = Leitet die Fläche: erfährt, was niemand annimmt, und darf andere berichtigen
setup-person-is-lead = Leitung
setup-person-has-pin = hat eine PIN
setup-person-no-pin = keine PIN
setup-person-languages = Spricht
setup-person-skills = Können
setup-person-skills-help = Lassen Sie alles auf „nicht genannt“, wenn jemand alles kann.
setup-skill-0 = nicht genannt
setup-skill-1 = lernt es
setup-skill-2 = gut
setup-skill-3 = sehr gut
setup-person-desk = Platz
setup-person-any-desk = wo gerade frei ist
setup-person-gone = Arbeitet nicht mehr hier
setup-person-saved = { $name } ist gespeichert.
setup-person-left = { $name } steht nicht mehr auf der Liste und ist überall abgemeldet.

setup-devices = Geräte
setup-devices-help = Jedes öffnet sich über einen QR-Code; Sie vergleichen drei Wörter, dann gehört es dazu.
setup-devices-add-kiosk = Kiosk hinzufügen
setup-devices-add-staff = Tablet hinzufügen
setup-devices-add-screen = Bildschirm hinzufügen
setup-devices-here = Vorerst nur dieser Computer?
setup-devices-here-help = Beides öffnet sich in einem neuen Tab, und Sie können beginnen.
setup-devices-kiosk-here = Kiosk hier öffnen
setup-devices-board-here = Tafel hier öffnen

setup-door = Die Tür (wenn Sie mögen)
setup-door-what = Eine Kamera an der Tür kann Ihren Tablets sagen, dass jemand hereinkam, noch vor der Anmeldung. Sie zählt nur; sie behält kein Bild.
setup-door-later = Das eigene Kameraprogramm von Greetline kommt mit einer späteren Ausgabe und wird dann hier eingerichtet. Bis dahin genügt jeder Sensor, der eine Web-Anfrage senden kann.
setup-door-token = Er braucht einen Schlüssel dieses Ladens. Wer den Computer des Ladens betreut, bekommt ihn mit:
setup-door-has = Dieser Laden hat einen Schlüssel für seine Tür.
setup-door-none = Dieser Laden hat noch keinen Schlüssel für seine Tür.

setup-preview = Der Kiosk
setup-preview-help = Die echte Seite mit dem, was gespeichert ist. Von hier wird niemand angemeldet.
setup-history = Wer was geändert hat
setup-history-none = Jede Änderung steht hier, sobald jemand eine speichert.
setup-history-all = Alle zeigen
setup-undo = Zurücknehmen
setup-undo-of = Zurücknehmen: { $what }
setup-undone = Zurückgenommen.
setup-is-undone = zurückgenommen
told-opened = { $name } wurde eröffnet
told-undo = Zurückgenommen:
told-trade = Branche: { $trade }
told-name = Name des Ladens: { $before } → { $after }
told-time-zone = Zeitzone: { $before } → { $after }
told-languages = Sprachen: { $before } → { $after }
told-desks = Plätze: { $before } → { $after }
told-hours = Andere Öffnungszeiten
told-order = Anliegen in anderer Reihenfolge
told-service-added = Anliegen hinzugefügt: { $name }
told-service-removed = Anliegen entfernt: { $name }
told-service-on = Wieder angeboten: { $name }
told-service-off = Nicht mehr angeboten: { $name }
told-service-renamed = Anliegen: { $before } → { $after }
told-service-floor = { $name }: im Laden
told-service-desk = { $name }: am Platz
told-service-changed = Geändert: { $name }
told-person-added = { $name } wurde hinzugefügt
told-person-gone = { $name } steht nicht mehr auf der Liste
told-person-renamed = { $before } heißt jetzt { $after }
told-person-lead = { $name } leitet die Fläche
told-person-no-lead = { $name } leitet die Fläche nicht mehr
told-person-languages = { $name }: andere Sprachen
told-person-skills = { $name }: anderes Können
told-person-desk = { $name }: anderer Platz
told-person-pin = { $name } hat eine neue PIN

error-changed-since = Jemand hat es seither noch einmal geändert. Sehen Sie zuerst die neueste Zeile an.
setup-bad-empty = Bitte ausfüllen.
setup-bad-missing = Bitte ausfüllen.
setup-bad-too-long = Das ist zu lang.
setup-bad-not-in-shape = Das passt hier nicht.
setup-bad-taken = Das ist schon vergeben.
setup-bad-too-many = Das sind zu viele.
setup-bad-not-one-of-these = Wählen Sie eines von denen, die angeboten werden.
setup-bad-unknown-zone = Diese Zeitzone kennt niemand. Wählen Sie eine aus der Liste.
setup-bad-name-empty = Wie soll es heißen?
setup-bad-name-taken = So heißt hier schon jemand.
setup-bad-name-with-people = Gerade sind Leute dort. Versuchen Sie es, wenn sie fertig sind.
setup-bad-slug-taken = Ein anderer Laden hier hat diesen Kurznamen.
setup-bad-slug-not-in-shape = Nur Buchstaben, Ziffern und Bindestriche, wie altstadt-1.
setup-bad-languages-empty = Wählen Sie mindestens eine.
setup-bad-manager-empty = Wie heißen Sie?
setup-bad-manager-taken = Mit diesem Namen meldet sich schon jemand an. Fügen Sie den Nachnamen oder eine Zahl hinzu.
setup-bad-too-short = Ein Passwort hat mindestens 12 Zeichen.
setup-bad-too-common = Das würde jeder als Erstes versuchen. Nehmen Sie vier Wörter ohne Zusammenhang.
setup-bad-code-empty = Tippen Sie die sechs Ziffern ein, die die App zeigt.
setup-bad-code-wrong = Diese Ziffern passen nicht. Nehmen Sie die, die die App jetzt zeigt.
setup-bad-letter-taken = Ein anderes Anliegen hat diesen Buchstaben.
setup-bad-letter-not-in-shape = Ein Buchstabe von A bis Z.
setup-bad-service-people-waiting = Dafür warten Leute. Schalten Sie es ab, und entfernen Sie es, wenn sie fertig sind.
setup-bad-service-used = Dafür kamen schon Leute, und die Berichte sprechen davon. Schalten Sie es stattdessen ab.
setup-bad-desk-taken = Zwei Plätze können nicht gleich heißen.
setup-bad-desk-people-there = An einem der Plätze, die wegfielen, ist gerade jemand. Versuchen Sie es danach.
setup-bad-hours-overlap = Eine Öffnung muss enden, bevor die nächste beginnt.
setup-bad-hours-not-in-shape = Eine Uhrzeit fehlt.
setup-bad-pin-weak = Die würde jeder als Erstes versuchen. Nehmen Sie sechs Ziffern ohne Reihenfolge.
setup-bad-pin-taken = Jemand aus dem Team hat diese PIN.
setup-bad-pin-not-in-shape = Eine PIN hat sechs Ziffern.
setup-bad-active-with-people = Gerade sind Leute dort. Versuchen Sie es, wenn sie fertig sind.
