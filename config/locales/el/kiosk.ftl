# The check-in kiosk.

kiosk-title = Μπείτε στη σειρά
kiosk-welcome = Σε τι μπορούμε να βοηθήσουμε;
kiosk-empty = Δεν υπάρχει ακόμη κάτι να διαλέξετε εδώ. Μιλήστε μας.
kiosk-private = Κάτι προσωπικό
kiosk-more = Κάτι άλλο
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Έως { $high } λεπτό
           *[other] Έως { $high } λεπτά
        }
       *[other] Περίπου { $low } έως { $high } λεπτά
    }
kiosk-range-moment = Μια στιγμή
kiosk-range-unknown = Δεν μπορούμε να πούμε ακόμη
kiosk-languages = Γλώσσα
kiosk-more-languages = Περισσότερες γλώσσες
kiosk-language-away = Δεν έχουμε σύνδεση με το σύστημά μας, οπότε η γλώσσα μένει όπως είναι.

kiosk-how-many = Πόσα άτομα είστε;
kiosk-party =
    { $count ->
        [one] άτομο
       *[other] άτομα
    }
kiosk-one-fewer = Ένα λιγότερο
kiosk-one-more = Ένα περισσότερο
kiosk-name = Μικρό όνομα, αν θέλετε
kiosk-name-why = Για να σας φωνάξουμε. Σβήνεται αύριο.
kiosk-answer-first = Απαντήστε πρώτα σε μία ερώτηση.
kiosk-check-in = Μπαίνω στη σειρά
kiosk-back = Πίσω

kiosk-sending = Σας βάζουμε στη σειρά
kiosk-counter = Μιλήστε μας και στο γκισέ.
kiosk-saved-title = Αποθηκεύτηκε εδώ
kiosk-saved = Δεν έχουμε σύνδεση με το σύστημά μας. Η θέση σας είναι αποθηκευμένη εδώ και θα σταλεί μόλις γίνεται. Μιλήστε μας και στο γκισέ.
kiosk-unsaved = Δεν έχουμε ακόμη σύνδεση με το σύστημά μας.
kiosk-renumbered = Όσο δεν είχαμε σύνδεση, ο αριθμός σας ήταν { $old }. Τώρα είναι { $number }.
kiosk-not-signed-in = Αυτή τη στιγμή δεν μπορείτε να μπείτε στη σειρά από αυτή την οθόνη.
kiosk-cut-off = Αυτή τη στιγμή δεν έχουμε σύνδεση με το σύστημά μας. Μπορείτε και πάλι να μπείτε στη σειρά: αποθηκεύεται εδώ και στέλνεται αργότερα.
kiosk-refused = Έτσι δεν έγινε. Αλλάξτε κάτι και δοκιμάστε ξανά ή μιλήστε μας στο γκισέ.
kiosk-refused-name = Δεν γίνεται να χρησιμοποιήσουμε αυτό το όνομα. Συντομέψτε το ή αφήστε το κενό.
kiosk-refused-answer = Κοιτάξτε άλλη μια φορά την απάντησή σας.
kiosk-refused-party-size = Διαλέξτε από 1 έως 12 άτομα.
kiosk-refused-service = Αυτό δεν το προσφέρουμε πια. Διαλέξτε ξανά.

kiosk-your-ticket = Ο αριθμός σας
kiosk-way = Η πορεία σας στη σειρά
kiosk-step-is-done = έγινε
kiosk-step-in-line = Στη σειρά
kiosk-step-hello = Γεια σας
kiosk-step-with-you = Μαζί σας
kiosk-step-done = Τέλος
kiosk-on-list = Είστε στη λίστα.
kiosk-follow = Παρακολουθήστε στο κινητό
kiosk-follow-how = Χωρίς εφαρμογή, χωρίς αριθμό τηλεφώνου.
kiosk-keep-showing = Να μείνει στην οθόνη
kiosk-next-person = Επόμενο άτομο
kiosk-start-over = Από την αρχή

kiosk-still-there = Είστε ακόμη εδώ;
kiosk-starts-over =
    { $seconds ->
        [one] Ξεκινάμε από την αρχή σε { $seconds } δευτερόλεπτο.
       *[other] Ξεκινάμε από την αρχή σε { $seconds } δευτερόλεπτα.
    }
kiosk-still-here = Είμαι ακόμη εδώ
kiosk-have-appointment = Έχω ραντεβού
kiosk-again = Είστε ήδη στη σειρά;
kiosk-appointment = Το ραντεβού σας
kiosk-appointment-ask = Το μικρό σας όνομα ή η ώρα
kiosk-appointment-find = Εύρεση
kiosk-appointment-at = Ραντεβού στις { $time }
kiosk-appointment-none = Δεν το βρίσκουμε. Δοκιμάστε με την ώρα ή γυρίστε πίσω και διαλέξτε για τι ήρθατε.
kiosk-appointment-away = Δεν έχουμε σύνδεση με το σύστημά μας. Γυρίστε πίσω και διαλέξτε για τι ήρθατε ή μιλήστε μας.
kiosk-refused-appointment = Αυτό το ραντεβού έχει ήδη χρησιμοποιηθεί. Διαλέξτε για τι ήρθατε ή μιλήστε μας.
kiosk-preview = Αυτό είναι μόνο προεπισκόπηση: από εδώ δεν μπαίνει κανείς στη σειρά.
kiosk-aloud = Φωνητική ανάγνωση
kiosk-aids = Βοήθεια με αυτή την οθόνη
kiosk-person = Να έρθει κάποιος
