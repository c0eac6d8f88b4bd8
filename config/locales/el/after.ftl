# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Απλώς κοιτάτε;
after-now = Ελάτε τώρα, παρακαλώ
after-need = Κάθισμα ή άλλη βοήθεια
after-more = Πείτε μας περισσότερα
after-others = Κάτι άλλο
after-come-title = Πότε να έρθουμε;
after-come-hint = Κρατάτε τη θέση σας.
after-come-minutes =
    { $minutes ->
        [one] Σε { $minutes } λεπτό
       *[other] Σε { $minutes } λεπτά
    }
after-come-press = Όταν σας πω
after-need-title = Τι θα σας βοηθούσε;
after-need-hint = Το βλέπει μόνο η ομάδα μας. Σβήνεται αύριο.
after-need-seat = Ένα κάθισμα
after-need-quiet = Ένα ήσυχο μέρος
after-need-step-free = Χωρίς σκαλιά
after-need-wheelchair = Χρησιμοποιώ αμαξίδιο
after-need-interpreter = Διερμηνεία
after-more-title = Τι θα θέλατε να μας πείτε;
after-more-hint = Μόνο αν θέλετε. Κρατάτε τη θέση σας.
after-if-you-like = Μόνο αν θέλετε.
after-find = Πώς θα με βρείτε
after-find-hint = Για παράδειγμα: μπλε κασκόλ, στο παράθυρο. Σβήνεται μόλις τελειώσουμε.
after-note = Με δικά μου λόγια
after-note-hint = Η ομάδα μας το διαβάζει πριν έρθει. Σβήνεται αύριο.
after-party = Πόσα άτομα είμαστε
after-party-title = Πόσα άτομα είστε;
after-people =
    { $count ->
        [one] άτομο
       *[other] άτομα
    }
after-one-fewer = Ένα λιγότερο
after-one-more = Ένα περισσότερο
after-back = Πίσω
after-done = Τέλος
after-kept = Σας ευχαριστούμε. Το σημειώσαμε.
after-too-late = Αυτό δεν γίνεται πια. Πείτε το σε όποιον είναι μαζί σας.
after-away = Αυτή τη στιγμή δεν έχουμε σύνδεση με το σύστημά μας. Δοκιμάστε ξανά σε λίγο ή πείτε το σε εμάς.
after-fault = Έτσι δεν μπορούμε να το κρατήσουμε. Γράψτε το αλλιώς.
after-fault-a-phone = Γράψτε έναν αριθμό τηλεφώνου, όπως +30 21 0123 4567.
after-fault-an-email = Γράψτε μια διεύθυνση email, όπως name@example.com.
after-fault-a-number = Γράψτε έναν αριθμό, όπως 2.
after-fault-a-date = Διαλέξτε μια ημέρα.
after-fault-one-of-these = Διαλέξτε ένα από αυτά.
after-fault-too-long = Γράψτε το πιο σύντομα.
