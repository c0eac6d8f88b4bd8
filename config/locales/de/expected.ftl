# Die Seite der Termine: wer erwartet wird.

expected-title = Heute erwartet
expected-board = Tafel
expected-board-needs =
    { $count ->
        [one] 1 Person wartet auf ein Hallo
       *[other] { $count } Personen warten auf ein Hallo
    }
expected-day = Der Tag
expected-devices = Geräte
expected-live = live
expected-connecting = verbindet
expected-cut-off = Diese Seite ist seit { $time } abgeschnitten. Was hier steht, ist alt.
expected-signed-out = Dieser Browser ist nicht mehr angemeldet. Was hier steht, ist alt.
expected-no-script = Diese Seite braucht JavaScript. Schalten Sie es in den Einstellungen des Browsers ein.

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
expected-empty = Wer einen Termin hat, erscheint hier, sobald Sie ihn hinzufügen oder eine Liste bringen.
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
expected-fault-no-time = Bitte eine Uhrzeit angeben, etwa 14:30.
expected-fault-time = Diese Uhrzeit können wir nicht lesen. Schreiben Sie sie wie 14:30.
expected-fault-past = Diese Uhrzeit ist heute vorbei. Ein anderer Tag, oder später?
expected-fault-far = Wir führen nur heute und die nächsten { $days } Tage. Bitte wählen Sie einen davon.
expected-fault-service = Das wird nicht mehr angeboten. Bitte wählen Sie neu.
expected-fault-name = Diesen Namen können wir nicht aufnehmen. Kürzen Sie ihn oder lassen Sie ihn weg.
expected-fault-party = Bitte eine Zahl von 1 bis 50 schreiben, etwa 2.
expected-fault-note = Diese Notiz können wir nicht aufnehmen. Kürzen Sie sie oder lassen Sie sie weg.

expected-bring-title = Liste bringen
expected-bring-how = Eine Tabelle (CSV) oder ein Kalender (iCal) aus Ihrem Buchungssystem. Wir nehmen heute und die nächsten { $days } Tage. Bringen Sie dieselbe Liste, so oft Sie mögen: Niemand steht doppelt hier.
expected-file = Datei wählen
expected-file-unreadable = Diese Datei lässt sich nicht öffnen. Wählen Sie eine andere oder fügen Sie ihren Text hier ein.
expected-paste = Oder hier einfügen
expected-otherwise = Wenn eine Zeile nicht sagt, worum es geht
expected-otherwise-none = Zeile weglassen
expected-take = Diese Liste nehmen
expected-list-empty = Hier steht noch nichts. Wählen Sie eine Datei oder fügen Sie eine Liste ein.
expected-list-too-much = Das ist zu viel auf einmal. Bringen Sie es in zwei Teilen.
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
        [one] 1 Zeile konnten wir nicht lesen. Stellen Sie sie oben richtig und nehmen Sie die Liste noch einmal.
       *[other] { $count } Zeilen konnten wir nicht lesen. Stellen Sie sie oben richtig und nehmen Sie die Liste noch einmal.
    }
expected-unread-time = die Zeit ist nicht lesbar: schreiben Sie sie wie 2026-11-20 14:30
expected-unread-service = worum es geht, bieten wir nicht an
expected-unread-repeats = er wiederholt sich: nur einzelne Termine werden gelesen
expected-unread-columns = Die erste Zeile muss die Spalten nennen: at, service, und wenn Sie mögen name, adviser, party_size, language, note.
expected-unread-calendar = Diesen Kalender können wir nicht lesen. Speichern Sie ihn noch einmal als iCal (.ics) und wählen Sie diese Datei.
