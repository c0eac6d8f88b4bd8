# The ticket on paper.

paper-since = Here since { $time }
paper-follow = Follow on your phone
paper-follow-how = No app, no number.
paper-test = Test ticket: { $name }
paper-test-how = If you can read this, it prints.

# On the kiosk beside it
paper-offer = Print
paper-offer-again = Print again
paper-waiting = Printing your ticket.
paper-printed = Your ticket is printed.
paper-failed = It couldn't be printed. Your number is { $ticket }.
