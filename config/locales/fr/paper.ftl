# The ticket on paper.

paper-since = Ici depuis { $time }
paper-follow = Suivre sur votre téléphone
paper-follow-how = Sans appli, sans numéro.
paper-test = Ticket d'essai : { $name }
paper-test-how = Si vous pouvez lire ceci, elle imprime.

# On the kiosk beside it
paper-offer = Imprimer
paper-offer-again = Imprimer à nouveau
paper-waiting = Votre ticket s'imprime.
paper-printed = Votre ticket est imprimé.
paper-failed = L'impression n'a pas marché. Votre numéro est le { $ticket }.
