# The ticket on paper.

paper-since = Tady od { $time }
paper-follow = Sledujte v telefonu
paper-follow-how = Bez aplikace, bez telefonního čísla.
paper-test = Zkušební lístek: { $name }
paper-test-how = Když to přečtete, tisk funguje.

# On the kiosk beside it
paper-offer = Vytisknout
paper-offer-again = Vytisknout znovu
paper-waiting = Tiskneme váš lístek.
paper-printed = Váš lístek je vytištěný.
paper-failed = Nejde to vytisknout. Vaše číslo je { $ticket }.
