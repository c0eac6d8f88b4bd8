# The ticket on paper.

paper-since = Εδώ από τις { $time }
paper-follow = Παρακολουθήστε στο κινητό
paper-follow-how = Χωρίς εφαρμογή, χωρίς αριθμό τηλεφώνου.
paper-test = Δοκιμαστική εκτύπωση: { $name }
paper-test-how = Αν μπορείς να το διαβάσεις, τυπώνει.

# On the kiosk beside it
paper-offer = Εκτύπωση
paper-offer-again = Εκτύπωση ξανά
paper-waiting = Τυπώνουμε τον αριθμό σας.
paper-printed = Ο αριθμός σας τυπώθηκε.
paper-failed = Δεν τυπώθηκε. Ο αριθμός σας είναι { $ticket }.
