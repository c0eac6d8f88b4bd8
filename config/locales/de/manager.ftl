# Die Seite der Leitung. Sie spricht von Menschen, nie von Besuchen.

manager-title = Wie es lief
manager-day = Der Tag
manager-log = Personen
manager-devices = Geräte
manager-setup = Einrichten
manager-expected = Termine
manager-skip = Zu den Zahlen springen
manager-from = Von
manager-to = Bis
manager-show = Zeigen
manager-today = Heute
manager-week = 7 Tage
manager-month = 4 Wochen
manager-previous = Früher
manager-next = Später
manager-other = Andere Tage
manager-so-far = bis jetzt
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } bis { DATETIME($last, dateStyle: "long") }
manager-private = Für die Leitung: Hier stehen Tickets, nie Namen von Kundinnen und Kunden.

# Zahlen und Dauern, wie man sie spricht
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = unter 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# Der Satz
sentence-nobody = Niemand kam.
sentence-nobody-today = Heute war noch niemand da.
sentence-nobody-ahead = Dieser Tag kommt erst noch.
sentence-nobody-how = Sobald sich jemand am Kiosk, am Telefon oder bei einem Kollegen anmeldet, wird der Tag hier erzählt.
sentence-greeted-door = { $greeted } von { $came ->
    [one] { $came } Person wurde
   *[other] { $came } Personen wurden
} begrüßt; die Hälfte binnen { $half } nach dem Eintreten, neun von zehn binnen { $most }.
sentence-greeted-kiosk = { $greeted } von { $came ->
    [one] { $came } Person wurde
   *[other] { $came } Personen wurden
} begrüßt; die Hälfte binnen { $half } nach der Anmeldung, neun von zehn binnen { $most }.
sentence-greeted-phone = { $greeted } von { $came ->
    [one] { $came } Person wurde
   *[other] { $came } Personen wurden
} begrüßt; die Hälfte binnen { $half } nach der Anmeldung am Telefon, neun von zehn binnen { $most }.
sentence-greeted-staff = { $greeted } von { $came ->
    [one] { $came } Person wurde
   *[other] { $came } Personen wurden
} begrüßt; die Hälfte binnen { $half } nach dem Eintragen, neun von zehn binnen { $most }.
sentence-few = { $greeted } von { $came ->
    [one] { $came } Person wurde
   *[other] { $came } Personen wurden
} begrüßt, spätestens nach { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Eine Person kam, und niemand hat sie begrüßt.
   *[other] { $came } Personen kamen, und niemand hat eine von ihnen begrüßt.
}
sentence-came = { $came ->
    [one] Eine Person kam.
   *[other] { $came } Personen kamen.
}
sentence-waits = { $came } Personen kamen; die Hälfte wurde binnen { $half } aufgerufen, neun von zehn binnen { $most }.
sentence-waits-half = { $came } Personen kamen; die Hälfte wurde binnen { $half } aufgerufen.
sentence-censored = { $left ->
    [one] Wer gegangen ist, zählt als mindestens bis dahin wartend.
   *[other] Die { $left }, die gegangen sind, zählen als mindestens bis dahin wartend.
}
sentence-kept = { $promises ->
    [one] Wem wir eine Wartezeit nannten, der kam in dieser Zeit dran.
   *[other] Alle { $promises }, denen wir eine Wartezeit nannten, kamen in dieser Zeit dran.
}
sentence-broke = Um { $time } klemmte es bei { $service }: { $n } warteten länger, als wir ihnen sagten.
sentence-broke-day = Am meisten klemmte es am { DATETIME($day, dateStyle: "long") } um { $time } bei { $service }: { $n } warteten länger, als wir ihnen sagten.
sentence-broke-scattered = { $n ->
    [one] Eine Person wartete länger, als wir ihr sagten.
   *[other] { $n } warteten länger, als wir ihnen sagten, zu verschiedenen Zeiten.
}
sentence-slow = Am langsamsten war es um { $time } bei { $service }: { $n } warteten länger als { $target }.
sentence-slow-day = Am langsamsten war es am { DATETIME($day, dateStyle: "long") } um { $time } bei { $service }: { $n } warteten länger als { $target }.
sentence-slow-scattered = { $n ->
    [one] Eine Person wartete länger als { $target }.
   *[other] { $n } warteten länger als { $target }, zu verschiedenen Zeiten.
}
sentence-open = { $n ->
    [one] Eine Person ist gerade da.
   *[other] { $n } sind gerade da.
}
sentence-open-past = { $n ->
    [one] Eine Person wurde nie als fertig eingetragen.
   *[other] { $n } wurden nie als fertig eingetragen.
}
see-them = { $n ->
    [one] Ansehen →
   *[other] Die { $n } ansehen →
}

# Die fünf Zahlen, jede mit ihrer Zählweise
figure-noticed = Bemerkt nach
figure-waited = Gewartet
figure-with-us = Bei uns
figure-gone = Ohne Hilfe gegangen
figure-in-time = Rechtzeitig geholfen
figure-none = –
figure-too-few = zu wenige
figure-too-few-why = { $n ->
    [0] Noch niemand; ab 20 Personen steht es hier.
    [one] Eine Person, { $longest }; ab 20 steht es hier.
   *[other] { $n } Personen, höchstens { $longest }; ab 20 steht es hier.
}
figure-half = die Hälfte von { $n } Personen; neun von zehn { $most }
figure-half-only = die Hälfte von { $n } Personen
figure-most-unknown = so viele gingen, dass neun von zehn nicht zu sagen ist
figure-unknown-greetings = Das eingelesene Protokoll sagt nicht, wer begrüßt wurde.
figure-denied = { $n ->
    [one] Eine Person sagte, es kam niemand; mit jenem ersten Gruß { $half }
   *[other] { $n } sagten, es kam niemand; mit jenen ersten Grüßen { $half }
}
figure-denied-few = { $n ->
    [one] Eine Person sagte, es kam niemand
   *[other] { $n } sagten, es kam niemand
}
figure-censored = { $n ->
    [one] Eine Person kam nicht dran und zählt, solange sie blieb
   *[other] { $n } kamen nicht dran und zählen, solange sie blieben
}
figure-gone-of = von { $n } Personen
figure-left = { $n ->
    [0] Niemand ging vorher
    [one] Eine Person ging, bevor sie dran war
   *[other] { $n } gingen, bevor sie dran waren
}
figure-no-show = { $n ->
    [0] Alle kamen nach dem Aufruf
    [one] Eine Person kam nach dem Aufruf nicht
   *[other] { $n } kamen nach dem Aufruf nicht
}
figure-within = { $within } von { $n } binnen { $target }
figure-promises = Was wir sagten, hielt bei { $kept } von { $n }
figure-promises-none = Niemandem wurde eine Wartezeit genannt
basis-door = durch die Tür gekommen
basis-kiosk = am Kiosk angemeldet
basis-phone = am Telefon angemeldet
basis-staff = von Kollegen eingetragen
basis-half-door = An der Tür { $half }, Hälfte von { $n }
basis-half-kiosk = Am Kiosk { $half }, Hälfte von { $n }
basis-half-phone = Am Telefon { $half }, Hälfte von { $n }
basis-half-staff = Durch Kollegen { $half }, Hälfte von { $n }
basis-few-door = An der Tür { $n }: zu wenige
basis-few-kiosk = Am Kiosk { $n }: zu wenige
basis-few-phone = Am Telefon { $n }: zu wenige
basis-few-staff = Durch Kollegen { $n }: zu wenige
measure-wait = Von der Anmeldung bis zum ersten Aufruf, ohne Aufruf bis jemand da war. Wer nicht drankam, zählt, solange er blieb (Kaplan–Meier).
measure-handle = Von „bei uns“ bis fertig, ohne die Zeit beiseite.
measure-service-level = Binnen des Ziels geholfen, von allen, die kamen und nicht mehr da sind; auch die Gegangenen zählen mit.
measure-promises = In der genannten Zeit aufgerufen, von allen Aufgerufenen und allen, die schon länger warteten. Wer vorher ging, zählt nirgends.
measure-greet-door = Vom Eintreten durch die Tür bis zum Gruß.
measure-greet-kiosk = Von der Anmeldung am Kiosk bis zum Gruß.
measure-greet-phone = Von der Anmeldung am Telefon bis zum Gruß.
measure-greet-staff = Vom Eintragen durch Kollegen bis zum Gruß.
measure-greet-first-door = Vom Eintreten bis zum ersten Gruß, auch wenn die Person sagte, es kam niemand.
measure-greet-first-kiosk = Von der Anmeldung am Kiosk bis zum ersten Gruß, auch wenn die Person sagte, es kam niemand.
measure-greet-first-phone = Von der Anmeldung am Telefon bis zum ersten Gruß, auch wenn die Person sagte, es kam niemand.
measure-greet-first-staff = Vom Eintragen bis zum ersten Gruß, auch wenn die Person sagte, es kam niemand.

# Der Weg durch den Laden
way-title = Von der Tür bis fertig
way-door = kamen zur Tür herein
way-came = meldeten sich an
way-hello = wurden begrüßt
way-with-us = waren bei uns
way-done = fertig
way-unnoticed = { $n ->
    [one] eine Person an der Tür, die niemand bemerkte
   *[other] { $n } an der Tür, die niemand bemerkte
}
way-left = { $n ->
    [one] eine Person ging
   *[other] { $n } gingen
}
way-no-show = { $n ->
    [one] eine Person kam nach dem Aufruf nicht
   *[other] { $n } kamen nach dem Aufruf nicht
}
way-open = { $n ->
    [one] eine Person ist noch da
   *[other] { $n } sind noch da
}

# Stunden, Tage, Anliegen
hours-title = Über den Tag
days-title = Tag für Tag
hours-again = Nach Uhrzeit
services-title = Nach Anliegen
chart-dots = Jeder Punkt ist eine Person, so hoch, wie sie wartete.
chart-bars = Von der Hälfte der Personen (Strich) bis neun von zehn (Ende des Balkens).
chart-hollow = Ein Ring ging, bevor er dran war.
chart-amber = Bernstein wartete länger, als wir sagten.
chart-amber-target = Bernstein wartete länger als { $target }.
chart-target = Die gepunktete Linie ist unser Ziel, { $target }.
col-hour = Stunde
col-day = Tag
col-service = Anliegen
col-came = Kamen
col-noticed = Bemerkt, Hälfte
col-waited = Gewartet, Hälfte
col-most = Neun von zehn
col-longest = Längste
col-with-us = Bei uns, Hälfte
col-left = Gegangen
col-broken = Länger als gesagt
col-over-target = Über { $target }
few-note = Hälfte und neun von zehn stehen hier ab 20 Personen; bei weniger wären sie Zufall.

# Wen man sich ansehen sollte
people-title = Wen man sich ansehen sollte
people-longest = Am längsten gewartet
people-left = Gegangen oder nicht gekommen
people-left-none = Niemand ging.
people-never = Von niemandem begrüßt
people-never-none = Alle wurden begrüßt.
people-all = Alle { $n } →
people-everybody = Alle, die längsten zuerst →
person-told = gesagt { $range }
person-didnt-come = kam nicht

# Die Liste
log-title = { $n ->
    [0] Niemand passt
    [one] Eine Person
   *[other] { $n } Personen
}
log-all = Alle zeigen
log-filter = Diese zeigen
log-any = alle
log-service = Anliegen
log-outcome = Wie es ausging
log-hour = Stunde
log-hello = Gruß
log-more = Weiter →
log-start = ← Von vorn
log-empty = Niemand passt zu dieser Auswahl. Wählen Sie weniger aus oder einen anderen Tag.
outcome-served = fertig
outcome-left = gegangen
outcome-no_show = nicht gekommen
outcome-open = noch da
outcome-closed = nicht mehr da
outcome-gone = gegangen oder nicht gekommen
greeted-yes = begrüßt
greeted-never = nie begrüßt
greeted-denied = sagte, es kam niemand
wait-known = aufgerufen
wait-censored = nicht aufgerufen
wait-over_target = wartete länger als { $target }
promise-kept = in der genannten Zeit aufgerufen
promise-broken = wartete länger als gesagt
level-within = binnen { $target } geholfen
level-missed = nicht binnen { $target } geholfen
order-longest = die längsten zuerst
order-newest = die neuesten zuerst
col-ticket = Ticket
col-came-at = Kam
col-line = Die Linie
col-ended = Ausgang
col-staff = Bei
col-told = Gesagt
reached-with_us = waren bei uns

# Eine Person
person-title = { $ticket } kam um { $time } für { $service }.
person-greeted = Begrüßt nach { $span }.
person-not-greeted = Niemand hat gegrüßt.
person-waiting = Wartet noch, jetzt seit { $span }.
person-called = Aufgerufen nach { $span }.
person-met = Nach { $span } waren wir da.
person-with = { $span } bei { $staff }.
person-with-nobody = { $span } bei uns.
person-with-now = Jetzt bei { $staff }.
person-left = Gegangen nach { $span }.
person-no-show = Aufgerufen und nicht gekommen.
person-promise-kept = Gesagt hatten wir { $range }: das hielt.
person-promise-broken = Gesagt hatten wir { $range }: es dauerte länger.
person-promise = Gesagt hatten wir { $range }.
person-promise-none = Wie lange es dauert, konnten wir nicht sagen.
person-imported = Aus einem eingelesenen Protokoll, das nicht mehr sagt als dies.
person-back = ← { $day }
person-events = Wer wann was tat
step-door = kam herein
step-came = angemeldet
step-called = aufgerufen
step-with-us = bei uns
step-left = gegangen
step-no-show = kam nicht
by-customer = Die Person
by-door = Die Tür
by-timer = Greetline
by-import = Das eingelesene Protokoll
by-staff = Ein Kollege
event-arrival-entered = sah jemanden hereinkommen
event-arrival-greeted = hat an der Tür gegrüßt
event-checked-in-kiosk = hat sich am Kiosk angemeldet
event-checked-in-phone = hat sich am Telefon angemeldet
event-checked-in-staff = hat die Person eingetragen
event-checked-in-import = sagt, dass jemand kam
event-visit-greeted = hat gegrüßt
event-visit-called = hat aufgerufen
event-visit-called-desk = hat aufgerufen: { $desk }
event-visit-recalled = hat noch einmal aufgerufen
event-visit-served = war bei der Person
event-visit-finished = war fertig
event-visit-parked = hat beiseite gestellt
event-visit-resumed = hat zurückgeholt
event-visit-declined = gab weiter: nicht ich
event-visit-help_asked = bat um Hilfe
event-visit-no_show = trug ein: nicht gekommen
event-visit-left = trug ein: gegangen
event-visit-left-customer = hat die Schlange verlassen
event-visit-undone = nahm das zurück
event-visit-nobody_came = sagte, dass niemand kam
event-visit-erased = hat Name und Notiz gelöscht
event-visit-transferred = hat sie weitergegeben
event-visit-transferred-customer = kam wegen etwas anderem
event-visit-offered = hat jemanden gebeten zu übernehmen
event-visit-handed_over = hat übernommen
event-visit-refused = wollte jetzt nicht übernehmen
event-visit-offer_over = bekam auf die Bitte keine Antwort
event-visit-reordered = hat die Reihenfolge geändert
event-visit-adviser_asked = hat notiert, zu wem sie möchten
event-visit-need_told = hat notiert, was sie brauchen
event-visit-service_added = hat noch etwas anderes notiert
event-visit-due_back = sagte, dass sie jetzt zurück sein sollten
event-visit-overdue = fragte, ob sie noch da sind
event-visit-told = gab uns mehr an
event-visit-ready = sagte, dass sie jetzt jemanden brauchen
event-visit-asked_after = fragte, ob sie sich noch umsehen
event-visit-still_here = sagte, dass sie noch da sind
event-skip-lead = { $ticket } (von der Leitung vorgezogen)
event-skip-long-wait = { $ticket } (hatte sehr lange gewartet)
event-skip-appointment = { $ticket } (hatte einen Termin)
event-skip-access = { $ticket } (musste zuerst)
event-skip-returned = { $ticket } (war schon an der Reihe)
event-skip-in-turn = { $ticket } (war an der Reihe)
event-skip-chosen = { $ticket } (von jemandem übernommen)
event-skip-other-service = { $ticket } (anderes Anliegen)
event-skip-not-their-skill = { $ticket } (braucht anderes Können)
event-skip-waits-for = { $ticket } (wartet auf bestimmte Beratung)
event-skip-looks-around = { $ticket } (sieht sich um)
event-skip-language = { $ticket } (für jemanden mit der Sprache)
event-skip-level = { $ticket } (für jemanden mit mehr Wissen)
event-estimated = Geschätzt: niemand hat getippt; der Laden war zu.
log-estimated = geschätzt
event-later = { $span } später
event-skipped = Übergangen: { $tickets }.
event-heard-late = Wir erfuhren es um { $time }.
event-arrival-estimated = Geschätzt: niemand sah die ganze Zeit auf die Uhr des Kiosks. Wir erfuhren es um { $time }.

# Dateien
export-title = Zum Mitnehmen
export-figures = Die Zahlen
export-people = Die Personen
export-csv = CSV
export-xlsx = Excel
export-staff = Mit den Namen des Teams
export-why = Die Namen des Teams fehlen, solange Sie nicht danach fragen; Namen von Kundinnen und Kunden fehlen immer.

# Anmelden
login-title = Anmelden für die Leitung
login-name = Name
login-password = Passwort
login-code = Code aus deiner App
login-code-hint = Sechs Ziffern; jeder gilt einmal.
login-button = Anmelden
login-wrong = Das stimmt nicht. Prüfe alle drei und warte auf den nächsten Code: jeder gilt einmal.
login-locked = { $minutes ->
    [one] Zu viele Versuche. Versuch es in einer Minute wieder.
   *[other] Zu viele Versuche. Versuch es in { $minutes } Minuten wieder.
}
login-how = Noch kein Konto? Wer Greetline betreut, legt es an oder öffnet hier den Link „Manager“, der beim Start gedruckt wurde.
login-out = Abmelden

# Alerts, from the raising to the answer
alerts-title = Vom Hinweis bis zum Hallo
col-alert = Hinweis auf
col-alerts = Hinweise
col-alert-delivered = Auf einem Tablet
col-alert-shown = Auf dem Bildschirm
col-alert-answered = Beantwortet
col-alert-climbed = Weiteren gesagt
col-alert-unanswered = Ohne Antwort
alert-about-door = Jemand an der Tür
alert-about-waiting = Jemand hat sich angemeldet
alert-about-promise = Eine Zusage in Gefahr
alert-about-help = Hilf mir
alert-about-device = Ein Gerät
alert-about-kiosk = Jemand am Kiosk bittet um eine Person
alert-n = bisher { $n }
alert-spans = die Hälfte innerhalb von { $half }, neunzehn von zwanzig innerhalb von { $most }
alert-false = Die Tür meldete { $false } von { $n } Mal jemanden, der nicht zu uns wollte ({ $share }).
alert-false-rate = Das sind { $rate } je Arbeitsstunde; bis 1 ist in Ordnung.
alert-false-rate-high = Das sind { $rate } je Arbeitsstunde: mehr als 1. Sehen Sie sich die Linie der Tür an.
alert-open = Noch hat niemand geantwortet.
alert-answered = { $staff } hat nach { $span } auf { $device } geantwortet.
alert-unanswered = Niemand hat geantwortet; aufgegeben nach { $span }.
alert-withdrawn = Nach { $span } nicht mehr nötig.
alert-rungs =
    { $n ->
        [one] Einmal wurde es weiteren gesagt.
       *[other] { $n } Mal wurde es weiteren gesagt.
    }
col-tablet = Tablet
col-tablet-had = Bekommen nach
col-tablet-shown = Gezeigt nach
col-tablet-rang = Geklingelt nach
person-alerts = Die Hinweise
export-alerts = Hinweise, jeder mit seinen Schritten

# Removing the demo
demo-remove = Demo entfernen
demo-remove-title = Demo entfernen?
demo-remove-means = Der Demo-Laden verschwindet ganz: seine Menschen, seine vier Wochen, seine Geräte und deren Links. Jeder andere Laden bleibt, wie er ist.
demo-remove-yes = Demo entfernen
demo-remove-no = Behalten
demo-gone-title = Die Demo ist weg
demo-gone-next = Nichts ist davon übrig, und sie kommt nicht von selbst wieder. Als Nächstes: Richten Sie Ihren eigenen Laden ein. Der Link dazu wurde beim Start von Greetline gezeigt.
demo-gone-setup = Laden einrichten

# The door camera
door-no-data = Die Türkamera hat { $span } lang nichts gesehen ({ $spans }): keine Daten für diese Zeit.
door-no-data-at-all = Die Türkamera hat nichts gesehen: keine Daten.
door-and-more = { $spans } und weitere
door-walked-away =
    { $n ->
        [one] Eine Person ging gleich wieder, bevor jemand sie bemerkt hatte.
       *[other] { $n } davon gingen gleich wieder, bevor jemand sie bemerkt hatte.
    }
door-basic = Einfacher Betrieb: Die Zählung der Tür ist unsicher.
door-seen =
    { $n ->
        [one] Eine Person kam durch die Tür.
       *[other] { $n } Personen kamen durch die Tür.
    }
