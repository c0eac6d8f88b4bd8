# The ticket on paper.

paper-since = Hier seit { $time }
paper-follow = Auf Ihrem Telefon verfolgen
paper-follow-how = Ohne App, ohne Nummer.
paper-test = Probeticket: { $name }
paper-test-how = Wenn du das lesen kannst, druckt er.

# On the kiosk beside it
paper-offer = Drucken
paper-offer-again = Noch einmal drucken
paper-waiting = Ihr Ticket wird gedruckt.
paper-printed = Ihr Ticket ist gedruckt.
paper-failed = Es ließ sich nicht drucken. Ihre Nummer ist { $ticket }.
