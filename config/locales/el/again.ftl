# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Ποιος είναι ο αριθμός σας;
again-hint = Γράψτε τον όπως σας τον δώσαμε, για παράδειγμα A12.
again-number = Ο αριθμός σας
again-erase = Σβήσιμο τελευταίου
again-letters = Γράμματα
again-digits = Ψηφία
again-find = Βρείτε τη θέση μου
again-back = Πίσω
again-unknown = Σήμερα δεν είναι κανείς στη σειρά με { $number }. Κοιτάξτε τον άλλη μια φορά ή μιλήστε μας.
again-quick = Πολύ γρήγορα. Δοκιμάστε ξανά σε λίγο.
again-away = Αυτή τη στιγμή δεν έχουμε σύνδεση με το σύστημά μας. Μιλήστε μας.
again-too-late = Αυτό δεν γίνεται πια. Έτσι είναι τώρα.
again-place-of = Η θέση σας, { $number }
again-change = Ήρθα για κάτι άλλο
again-change-title = Σε τι να βοηθήσουμε λοιπόν;
again-keeps = Κρατάτε τη θέση και τον αριθμό σας.
again-more = Αλλάζω κάτι
again-party = Πόσα άτομα είμαστε
again-come = Πότε να έρθουμε;
again-minutes =
    { $minutes ->
        [one] Σε { $minutes } λεπτό
       *[other] Σε { $minutes } λεπτά
    }
again-press = Όταν πατήσω εδώ
again-leave-title = Να βγείτε από τη σειρά;
again-leave-means = Η θέση σας πηγαίνει στους επόμενους.
again-leave-yes = Ναι, βγαίνω
again-leave-no = Μένω στη σειρά
again-done = Τέλος
