# The ticket on paper.

paper-since = Aici de la { $time }
paper-follow = Urmăriți pe telefon
paper-follow-how = Fără aplicație, fără număr de telefon.
paper-test = Bon de probă: { $name }
paper-test-how = Dacă poți citi asta, imprimanta merge.

# On the kiosk beside it
paper-offer = Tipărește
paper-offer-again = Tipărește din nou
paper-waiting = Vă tipărim bonul.
paper-printed = Bonul dumneavoastră este tipărit.
paper-failed = Nu s-a putut tipări. Numărul dumneavoastră este { $ticket }.
