# Die Seite der Termine: wer erwartet wird.

expected-title = Heute erwartet
expected-board = Tafel
expected-board-needs =
    { $count ->
        [one] 1 braucht dich
       *[other] { $count } brauchen dich
    }
expected-day = Der Tag
expected-devices = Geräte
expected-live = live
expected-connecting = verbindet
expected-cut-off = Diese Seite ist seit { $time } abgeschnitten. Was du siehst, ist alt.
expected-signed-out = Dieser Browser ist nicht mehr angemeldet. Was du siehst, ist alt.
expected-no-script = Diese Seite braucht JavaScript. Schalte es in den Einstellungen des Browsers ein.

expected-sentence-next =
    { $count ->
        [one] Heute wird noch eine Person erwartet, um { $time }.
       *[other] Heute werden noch { $count } erwartet, die nächste Person um { $time }.
    }
expected-sentence-nobody = Heute wird niemand erwartet.
expected-sentence-no-more = Heute wird niemand mehr erwartet.
expected-sentence-here =
    { $count ->
        [one] Eine Person ist da.
       *[other] { $count } sind da.
    }
expected-sentence-missed =
    { $count ->
        [one] Eine ist nicht gekommen.
       *[other] { $count } sind nicht gekommen.
    }

expected-today = Heute
expected-tomorrow = Morgen
expected-empty = Wer einen Termin hat, erscheint hier, sobald du ihn hinzufügst oder eine Liste bringst.
expected-somebody = Jemand
expected-for = für { $staff }
expected-people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
expected-quoted = „{ $note }“
expected-is-expected = erwartet
expected-is-here = da
expected-is-missed = nicht gekommen
expected-is-cancelled = abgesagt
expected-here = Ist da
expected-cancel = Absagen
expected-restore = Rückgängig

expected-add = Hinzufügen
expected-bring = Liste bringen
expected-close = Schließen

expected-add-title = Wer kommt, und wann?
expected-field-day = Tag
expected-field-time = Uhrzeit
expected-field-service = Worum es geht
expected-field-name = Vorname, falls bekannt
expected-field-adviser = Bei wem
expected-field-party = Wie viele Personen
expected-field-language = Sprache
expected-field-note = Notiz fürs Team
expected-anybody = wer frei ist
expected-any-language = nicht bekannt
expected-more = Bei wem, wie viele, eine Notiz
expected-note-it = Notieren
expected-noted = Notiert: { $day }, { $time }.
expected-fault-no-time = Bitte gib eine Uhrzeit an, etwa 14:30.
expected-fault-time = Diese Uhrzeit können wir nicht lesen. Schreib sie wie 14:30.
expected-fault-past = Diese Uhrzeit ist heute vorbei. Ein anderer Tag, oder später?
expected-fault-far = Wir führen nur heute und die nächsten { $days } Tage. Bitte wähle einen davon.
expected-fault-service = Das wird nicht mehr angeboten. Bitte wähle neu.
expected-fault-name = Diesen Namen können wir nicht aufnehmen. Kürze ihn oder lass ihn weg.
expected-fault-party = Bitte schreib eine Zahl von 1 bis 50, etwa 2.
expected-fault-note = Diese Notiz können wir nicht aufnehmen. Kürze sie oder lass sie weg.

expected-bring-title = Liste bringen
expected-bring-how = Eine Tabelle (CSV) oder ein Kalender (iCal) aus eurem Buchungssystem. Wir nehmen heute und die nächsten { $days } Tage. Bring dieselbe Liste, so oft du magst: Niemand steht doppelt hier.
expected-file = Datei wählen
expected-file-unreadable = Diese Datei lässt sich nicht öffnen. Wähle eine andere oder füge ihren Text hier ein.
expected-paste = Oder hier einfügen
expected-otherwise = Wenn eine Zeile nicht sagt, worum es geht
expected-otherwise-none = Zeile weglassen
expected-take = Diese Liste nehmen
expected-list-empty = Hier steht noch nichts. Wähle eine Datei oder füge eine Liste ein.
expected-list-too-much = Das ist zu viel auf einmal. Bring es in zwei Teilen.
expected-list-nothing = In dieser Liste ist kein Termin.
expected-list-told =
    { $count ->
        [one] 1 Termin ist neu oder geändert.
       *[other] { $count } Termine sind neu oder geändert.
    }
expected-list-known =
    { $count ->
        [one] 1 war schon bekannt.
       *[other] { $count } waren schon bekannt.
    }
expected-list-others =
    { $count ->
        [one] 1 liegt an einem anderen Tag und blieb weg.
       *[other] { $count } liegen an anderen Tagen und blieben weg.
    }
expected-list-unread =
    { $count ->
        [one] 1 Zeile konnten wir nicht lesen. Stell sie oben richtig und nimm die Liste noch einmal.
       *[other] { $count } Zeilen konnten wir nicht lesen. Stell sie oben richtig und nimm die Liste noch einmal.
    }
expected-unread-time = die Zeit ist nicht lesbar: schreib sie wie 2026-11-20 14:30
expected-unread-service = worum es geht, bieten wir nicht an
expected-unread-repeats = er wiederholt sich: nur einzelne Termine werden gelesen
expected-unread-columns = Die erste Zeile muss die Spalten nennen: at, service, und wenn du magst name, adviser, party_size, language, note.
expected-unread-calendar = Diesen Kalender können wir nicht lesen. Speichere ihn noch einmal als iCal (.ics) und wähle diese Datei.
