# Die Tafel für das Team.

staff-title = Team-Tafel
staff-board-of = Tafel von { $staff }
staff-on-duty = im Dienst
staff-waiting-count =
    { $count ->
        [0] Niemand wartet
        [one] { $count } wartet
       *[other] { $count } warten
    }
staff-longest = am längsten { $ago }
staff-live = live
staff-live-ms = live { $ms } ms
staff-connecting = verbindet
staff-your-desk = Du rufst zu
staff-any-desk = freiem Platz

staff-needs-you = Brauchen dich
staff-with-you = Bei dir
staff-waiting = Warten
staff-with-colleagues = Bei Kolleginnen und Kollegen
staff-just-gone = Eben gegangen

staff-needs-you-empty = Gerade braucht dich niemand.
staff-needs-you-empty-why = Wer sich am Kiosk anmeldet oder zur Tür hereinkommt, erscheint hier, und dieses Tablet läutet.
staff-with-you-empty = Niemand ist bei dir.
staff-with-you-empty-why = Wen du rufst oder begrüßt, bleibt hier, bis du auf Fertig tippst.
staff-waiting-empty = Niemand wartet.
staff-waiting-empty-why = Hier erscheint, wer sich anmeldet oder von dir eingetragen wird.
staff-nobody-else-empty = Sonst wartet niemand.

staff-kiosk = { $device }: jemand möchte mit uns sprechen
staff-not-greeted = Noch hat niemand Hallo gesagt
staff-nobody-answered = Wartet noch · niemand hat geantwortet
staff-nobody-alerted = Bei der Ankunft wurde niemand benachrichtigt
staff-promise-risk = Die zugesagte Zeit ist bald überschritten
staff-promise-broken = Über der zugesagten Zeit
staff-hello-all = Alle { $count } begrüßen
staff-nobody-came = Sagt, dass niemand kam
staff-seen-by = Gesehen von { $staff }
staff-seen-by-you = Von dir gesehen
staff-help-wanted = Hilfe ist erbeten
staff-asks-for-help = { $staff } bittet um Hilfe
staff-called-to = Gerufen zu { $desk }
staff-on-your-way = Du bist auf dem Weg
staff-called-times = { $count }-mal gerufen
staff-is-with-you = Bei dir
staff-set-aside = Zurückgestellt seit { $time }
staff-with = Bei { $staff }
staff-called-by = Gerufen von { $staff }
staff-aside-by = Zurückgestellt von { $staff }
staff-door =
    { $count ->
        [one] Jemand an der Tür
        [2] Zwei Personen an der Tür
       *[other] { $count } Personen an der Tür
    }
staff-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
staff-told = gesagt: { $range }
staff-why-you = Für dich: { $reasons }
staff-you-speak = du sprichst { $language }
staff-priority = hat Vorrang
staff-wait = { $minutes } Min.
staff-wait-of = { $minutes } von { $low }–{ $high } Min.
staff-wait-past = { $minutes } Min., gesagt { $low }–{ $high }
staff-gone-left = Gegangen { $time }
staff-gone-no-show = Nicht gekommen { $time }

staff-glance =
    { $count ->
        [one] { $count } neu
       *[other] { $count } neu
    }
staff-glance-seen = { $count } von dir gesehen
staff-glance-show = Zeigen
staff-glance-hide = Verbergen

staff-greet = Ich sehe Sie
staff-serve = Ich bin bei ihnen
staff-call = Rufen
staff-recall = Noch einmal rufen
staff-finish = Fertig
staff-finish-next = Fertig und weiter
staff-park = Später
staff-resume = Zurückholen
staff-decline = Nicht ich
staff-help = Hilf mir
staff-no-show = Nicht gekommen
staff-leave = Gegangen
staff-dismiss = Kein Kunde
staff-coming = Ich komme
staff-more = Mehr
staff-undo = Zurücknehmen
staff-again = Noch einmal
staff-close = Schließen
staff-next = Wer ist dran?
staff-add = Jemand eintragen

staff-fact-arrived = In der Reihe seit
staff-fact-door = Hereingekommen um
staff-fact-service = Wofür
staff-fact-party = Wie viele
staff-fact-language = Sprache
staff-fact-note = In ihren Worten
staff-fact-told = Wir sagten ihnen
staff-fact-seen = Gesehen von
staff-fact-why = Zu wissen

staff-add-title = Jemand in die Reihe eintragen
staff-add-service = Wofür?
staff-add-name = Vorname, wenn sie mögen
staff-add-party = Wie viele sind es?
staff-add-fewer = Eine Person weniger
staff-add-more = Eine Person mehr
staff-add-put = Auf die Liste
staff-add-cancel = Abbrechen

staff-did-greet = Du hast { $ticket } gesehen.
staff-did-serve = { $ticket } ist bei dir.
staff-did-call = { $ticket } zu { $desk } gerufen.
staff-did-call-floor = Du bist auf dem Weg zu { $ticket }.
staff-did-recall = { $ticket } noch einmal gerufen.
staff-did-finish = { $ticket }: fertig.
staff-did-park = { $ticket } ist für später zurückgestellt.
staff-did-resume = { $ticket } ist zurück.
staff-did-decline = { $ticket } wartet auf jemand anderen.
staff-did-help = Die anderen sind gebeten, bei { $ticket } zu helfen.
staff-did-no-show = { $ticket } kam nicht.
staff-did-leave = { $ticket } ist gegangen.
staff-did-add = { $ticket } steht auf der Liste.
staff-did-undo = Zurückgenommen: { $ticket } ist wie zuvor.
staff-did-hello-all = Du hast { $count } Personen an der Tür begrüßt.
staff-did-coming = Du bist unterwegs zu { $ticket }.
staff-did-door-greet = Du hast sie an der Tür gesehen.
staff-did-door-dismiss = Kein Kunde: niemand wird mehr gefragt.
staff-did-door-coming = Dort steht jetzt, dass du kommst.
staff-nobody-waits = Für dich wartet niemand.

staff-say-checked-in = { $ticket } hat sich angemeldet · noch hat niemand Hallo gesagt.
staff-say-door = Jemand ist an der Tür.
staff-say-nobody-came = { $ticket } sagt, dass niemand kam.
staff-say-help = { $staff } bittet um Hilfe bei { $ticket }.
staff-say-greeted = { $ticket }: gesehen von { $staff }.
staff-say-called = { $ticket } zu { $desk } gerufen.
staff-say-called-floor = { $staff } ist auf dem Weg zu { $ticket }.
staff-say-served = { $ticket } ist bei { $staff }.
staff-say-left = { $ticket } ist gegangen.
staff-say-no-show = { $ticket } kam nicht.
staff-say-nobody-answered = { $ticket } wartet noch · niemand hat geantwortet.
staff-say-coming = { $staff } kommt und hilft bei { $ticket }.
staff-say-many = { $count } Änderungen. { $waiting } warten.

staff-cut-off = Dieses Tablet ist seit { $time } abgeschnitten.
staff-cut-off-why = Was du siehst, ist alt. Nimm ein anderes Tablet.
staff-cut-off-trying = Wir versuchen es weiter. Die Tafel stimmt von selbst wieder.
staff-signed-out = Dieses Tablet ist nicht mehr angemeldet.
staff-signed-out-why = Was du siehst, ist alt. Bitte die Person, die Greetline betreut, es neu zu verbinden.
staff-tablet-asleep = { $names } schläft und kann nicht läuten.
staff-tablets-asleep = { $names } schlafen und können nicht läuten.
staff-sound-off = Dieses Tablet kann noch nicht läuten.
staff-sound-on = Tippen, um den Ton einzuschalten
staff-slept = Dieses Tablet hat von { $from } bis { $to } geschlafen. Niemand konnte darauf erinnert werden.
staff-slept-how = Stelle seine Bildschirmsperre auf „nie“.
staff-awake-missing = Unter dieser Adresse lässt es sich nicht wach halten. Stelle seine Bildschirmsperre auf „nie“.
staff-understood = Verstanden
staff-muted = { $names } hat keinen Ton.
staff-kiosk-refused = { $name } konnte { $ticket } nicht in die Reihe stellen. Such die Person.
staff-kiosk-renumbered = { $ticket } von { $name } ist jetzt { $now }. Sag es der Person.
staff-kiosk-cut-off = { $names } ist abgeschnitten. Anmeldungen werden dort gespeichert.
staff-kiosks-cut-off = { $names } sind abgeschnitten. Anmeldungen werden dort gespeichert.
staff-muted-many = { $names } haben keinen Ton.
staff-no-script = Diese Tafel braucht JavaScript. Schalte es in den Einstellungen des Browsers ein.

# Anmelden
sign-in-title = Anmelden
sign-in-who = Wer bist du?
sign-in-nobody = Hier kann sich noch niemand anmelden
sign-in-nobody-why = Die Leitung gibt jeder und jedem von euch eine PIN. Dann stehen eure Namen hier.
sign-in-hello = Hallo { $staff }
sign-in-pin = Deine sechs Ziffern
sign-in-digits = { $count } von 6 Ziffern
sign-in-other = Jemand anderes
sign-in-delete = Löschen
sign-in-checking = Einen Moment
sign-in-wrong =
    { $count ->
        [one] Diese PIN stimmt nicht. Noch { $count } Versuch.
       *[other] Diese PIN stimmt nicht. Noch { $count } Versuche.
    }
sign-in-locked = Zu viele Versuche. Wieder ab { $time }, oder bitte die Leitung um eine neue PIN.
sign-in-taken = { $staff } ist hier angemeldet.
sign-in-waiting =
    { $count ->
        [one] Jemand wartet, und niemand hat Hallo gesagt
       *[other] { $count } warten, und niemand hat Hallo gesagt
    }
sign-in-cut-off-why = Gerade kann sich niemand anmelden. Nimm ein anderes Tablet.
sign-in-refused-why = Bitte die Person, die Greetline betreut, es neu zu verbinden.
staff-on-break = in der Pause
staff-on-break-means = Du machst Pause. Niemand wird zu dir geschickt.
staff-take-break = Pause machen
staff-back = Ich bin zurück
staff-sign-out = Abmelden
staff-pin-locked = Zu viele falsche PINs: { $staff } kann sich an { $device } bis { $time } nicht anmelden.
# The whole floor
staff-accept = Ich übernehme
staff-refuse = Jetzt nicht
staff-keep = Behalten
staff-still-here = Noch hier
staff-when = Wann zurück?
staff-way-pass = Weitergeben
staff-way-later = Später, zu einer Zeit
staff-way-helper = Jemanden fragen
staff-way-adviser = Gleiche Beratung
staff-way-also = Noch etwas anderes
staff-way-need = Sitzplatz oder andere Hilfe
staff-way-ask = Nachfragen
staff-way-first = Zuerst dran
staff-ask-pass = An wen weitergeben?
staff-ask-later = Wann sind sie zurück?
staff-ask-helper = Wer soll helfen?
staff-ask-adviser = Zu wem möchten sie?
staff-ask-also = Weshalb sind sie noch hier?
staff-ask-need = Was brauchen sie?
staff-ask-ask = Was fragen wir?
staff-ask-first = Warum sind sie zuerst dran?
staff-ways-back = Zurück
staff-adviser-any = Wer frei ist
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Braucht einen Sitzplatz
staff-need-quiet = Braucht Ruhe
staff-need-step-free = Braucht einen Weg ohne Stufen
staff-need-interpreter = Braucht Übersetzung
staff-need-wheelchair = Im Rollstuhl
staff-looks-later = sieht sich bis { $time } um
staff-looks-press = sieht sich um, meldet sich
staff-asked-after = Noch beim Umsehen? Seit einer Weile hat niemand gefragt
staff-ready = Hat sich umgesehen, möchte jetzt jemanden
staff-find-me = Woran man sie erkennt
staff-ask-save = Speichern
staff-reason-upset = Verärgert
staff-reason-wrong-line = War in der falschen Schlange
staff-reason-quick = Dauert nur eine Minute
staff-reason-unwell = Fühlt sich nicht wohl
staff-reason-appointment-lost = Termin ging bei uns verloren
staff-reason-other = Anderer Grund
staff-why-first = Von { $staff } vorgezogen: { $reason }
staff-why-appointment = Termin { $time }
staff-why-returned = war schon an der Reihe
staff-first-undo = Wieder der Reihe nach
staff-waits-for = wartet auf { $staff }
staff-passed-by = weitergegeben von { $staff }
staff-then = dann { $services }
staff-offer = { $staff } bittet dich zu übernehmen
staff-passed-to-you = { $staff } hat sie an dich weitergegeben
staff-asked-for-you = Hat nach dir gefragt
staff-due-back = Jetzt zurück, wie für { $time } vereinbart
staff-back-at = Zurück um { $time }
staff-offered-to = { $staff } ist gefragt, zu übernehmen
staff-still-with-them = Noch im Gespräch?
staff-done-and-take = Fertig mit { $ticket }, weiter mit { $next }
staff-did-transfer = { $ticket } ist weitergegeben und behält den Platz.
staff-did-hand-over = { $staff } ist gefragt, { $ticket } zu übernehmen.
staff-did-accept = { $ticket } ist jetzt bei dir.
staff-did-refuse = { $ticket } bleibt, wo sie sind.
staff-did-reorder = { $ticket }: die Reihenfolge ist geändert.
staff-did-same-adviser = { $ticket }: notiert, zu wem sie möchten.
staff-did-add-service = { $ticket }: notiert, eins nach dem anderen.
staff-did-need = { $ticket }: notiert, was sie brauchen.
staff-did-tell = Notiert.
staff-did-still-here = { $ticket } ist noch bei dir.
staff-did-help-one = { $staff } ist gebeten, bei { $ticket } zu helfen.
staff-expected = Heute erwartet
staff-expected-here = Ist da
staff-expected-missed = nicht gekommen
staff-expected-somebody = Jemand
staff-expected-all = Termine
staff-skip-lead = { $ticket } (von der Leitung vorgezogen)
staff-skip-long-wait = { $ticket } (hatte sehr lange gewartet)
staff-skip-appointment = { $ticket } (hatte einen Termin)
staff-skip-access = { $ticket } (musste zuerst)
staff-skip-returned = { $ticket } (war schon an der Reihe)
staff-skip-in-turn = { $ticket } (war an der Reihe)
staff-skip-chosen = { $ticket } (von jemandem übernommen)
staff-skip-other-service = { $ticket } (anderes Anliegen)
staff-skip-not-their-skill = { $ticket } (braucht anderes Können)
staff-skip-waits-for = { $ticket } (wartet auf bestimmte Beratung)
staff-skip-looks-around = { $ticket } (sieht sich um)
staff-skip-language = { $ticket } (für jemanden mit der Sprache)
staff-skip-level = { $ticket } (für jemanden mit mehr Wissen)
staff-passed-over = Übergangen: { $names }.

# Die Kamera an der Tür
staff-camera =
    { $state ->
        [dark] Für die Türkamera ist es seit { $time } zu dunkel
        [covered] Die Türkamera ist seit { $time } verdeckt
        [defocused] Die Türkamera sieht seit { $time } nur unscharf
        [moved] Die Türkamera wurde verschoben: seit { $time } zählt sie nicht
        [slow] Die Türkamera ist seit { $time } langsam und übersieht vielleicht jemanden
       *[other] Die Türkamera sieht seit { $time } nichts
    }
staff-step = Ich gehe durch die Tür
staff-did-step = Geh nur: Wer als Nächstes durch die Tür kommt, bist du.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } druckt keine Tickets
