# Der Bildschirm im Wartebereich.

screen-now = Jetzt aufgerufen
screen-coming = { $staff } kommt zu Ihnen
screen-team-coming = Wir kommen zu Ihnen
screen-before = Zuvor aufgerufen
screen-before-empty = Frühere Aufrufe bleiben hier eine Weile stehen.
screen-next = Als Nächste
screen-next-empty = Wer sich anmeldet, erscheint hier mit dem Ticket.
screen-seen = { $staff } hat Sie gesehen
screen-empty = Willkommen
screen-empty-why = Wenn wir Ihr Ticket aufrufen, erscheint es hier, und Sie hören einen Klang.
screen-count =
    { $count ->
        [0] Niemand wartet
        [one] { $count } Person wartet
       *[other] { $count } Personen warten
    }
screen-range = Etwa { $range }
screen-range-unknown = Wie lange es dauert, können wir noch nicht sagen
screen-sound-on = Tippen, um den Ton einzuschalten
screen-cut-off = Dieser Bildschirm ist seit { $time } abgeschnitten.
screen-cut-off-why = Bitte hören Sie auf Ihr Ticket, oder fragen Sie unser Team.
screen-no-script = Dieser Bildschirm braucht JavaScript. Schalten Sie es in den Einstellungen des Browsers ein.
