# The ticket on paper.

paper-since = Aquí desde las { $time }
paper-follow = Sígalo en su teléfono
paper-follow-how = Sin aplicación y sin número.
paper-test = Ticket de prueba: { $name }
paper-test-how = Si puedes leer esto, imprime.

# On the kiosk beside it
paper-offer = Imprimir
paper-offer-again = Imprimir otra vez
paper-waiting = Imprimimos su ticket.
paper-printed = Su ticket está impreso.
paper-failed = No se ha podido imprimir. Su número es el { $ticket }.
