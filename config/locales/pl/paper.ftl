# The ticket on paper.

paper-since = Tutaj od { $time }
paper-follow = Kolejka w telefonie
paper-follow-how = Bez aplikacji, bez numeru telefonu.
paper-test = Numerek próbny: { $name }
paper-test-how = Jeśli da się to przeczytać, drukarka drukuje.

# On the kiosk beside it
paper-offer = Drukuj
paper-offer-again = Drukuj jeszcze raz
paper-waiting = Drukujemy Państwa numerek.
paper-printed = Państwa numerek jest wydrukowany.
paper-failed = Nie udało się go wydrukować. Państwa numer to { $ticket }.
