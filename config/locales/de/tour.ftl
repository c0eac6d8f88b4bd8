# Der Rundgang: eine Person, von der Tür bis zum Hallo, auf echten Seiten nebeneinander.

tour-title = Der Rundgang
tour-open = Eine Person, von der Tür bis zum Hallo
tour-open-means = Ein ganzer Laden in diesem einen Browser: Tür, Kiosk, zwei Tablets, Telefon und Bildschirm. Jede Seite ist die echte. Bis zum ersten Hallo dauert es keine Minute.
tour-open-button = Rundgang beginnen
tour-used = Der Rundgang ist in diesem Browser nicht offen
tour-used-how = Sein Link öffnet nur einen Browser. Starte Greetline neu für einen neuen Link, oder komm in dem Browser zurück, der ihn benutzt hat.
tour-no-script = Der Rundgang braucht JavaScript. Schalte es in den Einstellungen des Browsers ein.
tour-skip-stage = Zum Laden
tour-steps = Sieben Schritte
tour-stage = Der Laden
tour-cut = Der Rechner des Ladens antwortet nicht. Wir versuchen es weiter.
tour-refused = Der Rundgang ist hier zu Ende: er ist in einem anderen Browser offen, oder die Demo wurde entfernt.
tour-said = Schritt { $n } von 7, { $step }, ist erledigt. { $what }

tour-nobody = Noch ist niemand da
tour-somebody = Jemand
tour-line-door = Tür
tour-line-in-line = Schlange
tour-line-hello = Hallo
tour-line-with-you = bei dir
tour-line-done = fertig

tour-state-done = erledigt
tour-state-now = jetzt
tour-state-left-out = ausgelassen
tour-state-ahead = kommt noch
tour-next = Weiter: { $step }
tour-failed = Das ging nicht. Tippe gleich noch einmal.

tour-walk-in = Hereinkommen
tour-walk-in-do = Jemand kommt zur Tür herein. Sieh auf die Tablets: sie läuten, bevor sich jemand umgedreht hat. Dein erster Tipp schaltet den Ton ein.
tour-walk-in-button = Jemand kommt herein
tour-walk-in-done = Die Tür hat jemanden gesehen, beide Tablets wissen es. Der Ring ist offen: noch hat niemand Hallo gesagt.

tour-check-in = Anmelden
tour-check-in-do = Zweimal tippen am Kiosk: { $service }, dann Anmelden. Kein Name, keine Nummer.
tour-check-in-joined = { $ticket } ist die Person von der Tür: ein offener Ring, nicht zwei.
tour-check-in-done = { $ticket } steht in der Schlange, beide Tablets wissen es.

tour-ignore = Warten lassen
tour-ignore-do = Niemand tippt. Nach { $again } Sekunden ohne Antwort steigt der Alarm: jedes freie Tablet läutet wieder und sagt es.
tour-ignore-in =
    { $seconds ->
        [one] In { $seconds } Sekunde
       *[other] In { $seconds } Sekunden
    }
tour-ignore-due = Jeden Moment
tour-ignore-late = Sie wurde schon begrüßt. Fang mit jemand anderem neu an und lass ihn warten.
tour-ignore-skip = Weiter, ohne zu warten
tour-ignore-done = Niemand hat geantwortet, also ist der Alarm gestiegen: beide Tablets sagen es. Nach { $manager } Sekunden erfährt es die Leitung.

tour-hello = Hallo sagen
tour-hello-do = Tippe auf einem Tablet auf „Ich sehe Sie“.
tour-hello-do-them = Tippe auf einem Tablet bei { $ticket } auf „Ich sehe Sie“. Kiosk, Telefon und Bildschirm sagen es sofort.
tour-hello-done = { $staff } hat nach { $time } Hallo gesagt. Der Ring ist zu, die Uhr steht, und die Person weiß es.
tour-hello-door = Die Person wurde an der Tür begrüßt. Der Ring ist zu.

tour-race = Zwei zugleich
tour-race-do = { $first } und { $second } gehen im selben Augenblick zur selben Person.
tour-race-button = Beide nehmen { $ticket }
tour-race-done = { $winner } war bei { $ticket } schneller. Das Tablet von { $loser } sagt, wer es war.
tour-race-busy = { $staff } ist bei { $ticket }. Tippe dort zuerst auf Fertig.
tour-race-nobody = Niemand wartet. Melde zuerst jemanden am Kiosk an.
tour-race-plug = Steck zuerst das andere Tablet wieder ein.

tour-plug = Stecker ziehen
tour-plug-do = Trenne das Tablet von { $second } mitten am Tag vom Netz. Es darf nichts Altes zeigen, als wäre es wahr.
tour-plug-button = Stecker ziehen
tour-plug-waiting = Getrennt. Noch sieht es gut aus: gib ihm sechs Sekunden.
tour-plug-red = Rot nach { $red } Sekunden, über das ganze Tablet. Niemand glaubt ihm aus Versehen.
tour-plug-back = Wieder einstecken
tour-plug-coming = Es kommt zurück.
tour-plug-measured = Rot nach { $red } Sekunden, und { $back } Sekunden nach dem Einstecken stimmt es wieder.
tour-plug-done = Es war rot, solange es getrennt war, und stimmt von selbst wieder.

tour-record = Das Protokoll
tour-record-do = Alles, was mit dieser Person geschah, Sekunde für Sekunde, wie die Leitung es liest.
tour-record-button = Protokoll von { $ticket } öffnen
tour-record-again = Noch einmal lesen
tour-record-nobody = Noch gibt es niemanden, von dem zu erzählen wäre. Melde zuerst jemanden am Kiosk an.
tour-record-done = Das geschah mit { $ticket }. Jede Zahl des Tages führt zu einer solchen Seite.

tour-finish = Niemand, der hereinkommt, bleibt unbemerkt, und das Protokoll beweist es.
tour-finish-next = Um einen eigenen Laden zu eröffnen, nimm den nächsten Link auf der Konsole.
tour-again = Neu beginnen mit jemand anderem
tour-languages = Sprache

tour-part-door = Tür
tour-part-kiosk = Kiosk
tour-part-first = Tablet von { $staff }
tour-part-phone = Telefon
tour-part-screen = Wartebereich
tour-part-manager = Leitung
tour-to = Zu: { $name }
tour-enlarge = Groß zeigen: { $name }
tour-door-camera = Lassen Sie eine Kamera zusehen: eine Videodatei genügt
tour-door-nobody = Niemand an der Tür
tour-door-count =
    { $count ->
        [one] Jemand an der Tür
       *[other] { $count } an der Tür
    }
tour-phone-waits = Dein Telefon. Melde dich am Kiosk an, und das Ticket kommt hierher.
