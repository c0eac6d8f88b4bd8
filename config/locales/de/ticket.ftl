# Die Seite der Kundschaft und die Worte eines Tickets, wo immer es gezeigt wird.

ticket-headline-waiting = Sie sind angemeldet. Unser Team weiß Bescheid.
ticket-headline-waiting-unalerted = Sie stehen auf der Liste. Bitte sprechen Sie uns auch an der Theke an.
ticket-headline-greeted = { $staff } hat Sie gesehen.
ticket-headline-called-desk = Sie sind dran: { $desk }.
ticket-headline-called-floor = { $staff } kommt zu Ihnen.
ticket-headline-serving = { $staff } ist für Sie da.
ticket-headline-parked = Ihr Platz bleibt Ihnen. Wir kommen wieder auf Sie zu.
ticket-headline-parked-until = Bis { $time } Uhr. Ihr Platz bleibt Ihnen.
ticket-headline-served = Vielen Dank.
ticket-headline-no-show = Wir haben Sie um { $time } aufgerufen. Noch da? Ihr Platz bleibt Ihnen.
ticket-headline-left = Sie haben die Schlange verlassen. Doch noch da?
ticket-headline-nobody-came = Danke. Wir haben dem Team noch einmal Bescheid gesagt.
ticket-headline-looking-until = Sehen Sie sich um. Wir kommen etwa um { $time } zu Ihnen.
ticket-headline-looking-press = Sehen Sie sich um. Wir kommen, wenn Sie es uns sagen.

ticket-place =
    { $ahead ->
        [0] Sie sind als Nächstes dran.
        [one] { $ahead } Person ist vor Ihnen.
       *[other] { $ahead } Personen sind vor Ihnen.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Höchstens { $high } Minute.
           *[other] Höchstens { $high } Minuten.
        }
       *[other] Etwa { $low } bis { $high } Minuten.
    }
ticket-range-moment = Nur einen Moment.
ticket-range-unknown = Wie lange es dauert, können wir noch nicht sagen.

ticket-step-door = Da
ticket-step-in-line = In der Schlange
ticket-step-hello = Hallo
ticket-step-with-you = Bei Ihnen
ticket-step-done = Fertig

ticket-action-leave = Schlange verlassen
ticket-action-nobody-came = Noch niemand da? Sagen Sie es uns
ticket-action-resume = Wieder anstellen
ticket-action-tell = Ändern
ticket-action-now = Kommen Sie bitte jetzt

ticket-change-called = { $time }: Sie waren dran: { $desk }.
ticket-change-coming = { $time }: { $staff } kommt zu Ihnen.
ticket-change-greeted = { $time }: { $staff } hat Sie gesehen.
ticket-change-went-first = { $ticket } war zuerst an der Reihe.
ticket-change-went-first-appointment = { $ticket } war zuerst dran: mit Termin.
ticket-change-went-first-access = { $ticket } war zuerst dran: es war nötig.
ticket-change-went-first-returned = { $ticket } war zuerst dran: war schon da und kam zurück.
ticket-change-went-first-long-wait = { $ticket } war zuerst dran: hatte sehr lange gewartet.
ticket-change-went-first-lead = { $ticket } war zuerst dran: unser Team hat es so entschieden.
ticket-change-went-first-other-service = { $ticket } war zuerst dran: es ging um etwas anderes.
ticket-change-went-first-not-their-skill = { $ticket } war zuerst dran: jemand für etwas anderes war frei.
ticket-change-went-first-waits-for = { $ticket } war zuerst dran: Sie kommen bei { $staff } an die Reihe.
ticket-change-went-first-language = { $ticket } war zuerst dran: { $staff } spricht Ihre Sprache und kommt zu Ihnen.
ticket-change-went-first-level = { $ticket } war zuerst dran: { $staff } kennt sich damit am besten aus und kommt zu Ihnen.
ticket-change-went-first-in-turn = { $ticket } war zuerst dran: der Reihe nach.
ticket-change-went-first-chosen = { $ticket } war zuerst dran: { $staff } war schon im Gespräch.
ticket-change-went-first-looks-around = { $ticket } war zuerst dran: Sie haben sich umgesehen.
ticket-change-nobody-came = { $time }: Sie sagten, dass niemand kam. Wir haben dem Team noch einmal Bescheid gesagt.
ticket-change-back-in-line = { $time }: Sie sind wieder in der Schlange.
ticket-change-passed-on = { $time }: Wir haben Sie an die Richtigen weitergegeben. Ihr Platz bleibt Ihnen.
ticket-change-passed-on-to = { $time }: { $staff } kümmert sich als Nächstes um Sie. Ihr Platz bleibt Ihnen.
ticket-change-chosen-again = { $time }: Sie kommen wegen etwas anderem. Ihr Platz bleibt.
ticket-change-handed-over = { $time }: { $staff } übernimmt.
ticket-change-put-first = { $time }: Sie sind jetzt zuerst dran.
ticket-change-range = Unsere Schätzung hat sich geändert. Jetzt etwa { $low } bis { $high } Minuten.

# Die Seite darum herum
ticket-title = Ticket { $ticket }
ticket-yours = Ihr Ticket
ticket-way = Ihr Weg durch die Schlange
ticket-step-is-done = erledigt
ticket-step-is-next = als Nächstes
ticket-changes = Was sich geändert hat
ticket-leave-ask = Schlange verlassen?
ticket-leave-means = Die Leute hinter Ihnen rücken auf Ihren Platz.
ticket-leave-yes = Ja, verlassen
ticket-leave-no = In der Schlange bleiben
ticket-close = Schließen
ticket-cut-off = Nicht auf dem neuesten Stand seit { $time }; wir versuchen, das Geschäft zu erreichen.
ticket-not-sent = Das kam im Geschäft nicht an. Tippen Sie noch einmal.
ticket-too-late = Das geht nicht mehr. Diese Seite zeigt, wie es jetzt steht.
ticket-unknown = Dieses Ticket kennen wir nicht mehr. Bitte sprechen Sie uns an.
ticket-languages = Sprache
ticket-no-script = Diese Seite erneuert sich alle 15 Sekunden von selbst.
