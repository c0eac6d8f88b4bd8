# The ticket on paper.

paper-since = Hier sinds { $time }
paper-follow = Volg het op uw telefoon
paper-follow-how = Zonder app, zonder nummer.
paper-test = Testticket: { $name }
paper-test-how = Als u dit kunt lezen, lukt het printen.

# On the kiosk beside it
paper-offer = Printen
paper-offer-again = Nog eens printen
paper-waiting = Uw ticket wordt geprint.
paper-printed = Uw ticket is geprint.
paper-failed = Printen lukte niet. Uw nummer is { $ticket }.
