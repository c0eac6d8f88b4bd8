# The ticket on paper.

paper-since = Qui dalle { $time }
paper-follow = Segua dal suo telefono
paper-follow-how = Senza app, senza numero.
paper-test = Biglietto di prova: { $name }
paper-test-how = Se riesce a leggere questo, la stampa funziona.

# On the kiosk beside it
paper-offer = Stampa
paper-offer-again = Stampa di nuovo
paper-waiting = Stiamo stampando il suo biglietto.
paper-printed = Il suo biglietto è stampato.
paper-failed = Non siamo riusciti a stamparlo. Il suo numero è { $ticket }.
