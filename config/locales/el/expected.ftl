# The page of appointments: who is expected.

expected-title = Τους περιμένουμε σήμερα
expected-board = Πίνακας
expected-board-needs =
    { $count ->
        [one] 1 σε χρειάζεται
       *[other] { $count } σε χρειάζονται
    }
expected-day = Η ημέρα
expected-devices = Συσκευές
expected-live = ζωντανά
expected-connecting = σύνδεση
expected-cut-off = Αυτή η σελίδα δεν έχει σύνδεση από τις { $time }. Αυτό που βλέπεις είναι παλιό.
expected-signed-out = Αυτός ο browser δεν έχει πια πρόσβαση. Αυτό που βλέπεις είναι παλιό.
expected-no-script = Αυτή η σελίδα χρειάζεται JavaScript. Ενεργοποίησέ το στις ρυθμίσεις του browser.

expected-sentence-next =
    { $count ->
        [one] Σήμερα περιμένουμε ακόμη ένα άτομο, στις { $time }.
       *[other] Σήμερα περιμένουμε ακόμη { $count } άτομα, το επόμενο στις { $time }.
    }
expected-sentence-nobody = Σήμερα δεν περιμένουμε κανέναν.
expected-sentence-no-more = Σήμερα δεν περιμένουμε κανέναν άλλον.
expected-sentence-here =
    { $count ->
        [one] Ένα είναι εδώ.
       *[other] { $count } είναι εδώ.
    }
expected-sentence-missed =
    { $count ->
        [one] Ένα δεν ήρθε.
       *[other] { $count } δεν ήρθαν.
    }

expected-today = Σήμερα
expected-tomorrow = Αύριο
expected-empty = Όποιος έχει ραντεβού εμφανίζεται εδώ μόλις τον προσθέσεις ή φέρεις μια λίστα.
expected-somebody = Κάποιος
expected-for = με: { $staff }
expected-people =
    { $count ->
        [one] 1 άτομο
       *[other] { $count } άτομα
    }
expected-quoted = «{ $note }»
expected-is-expected = αναμένεται
expected-is-here = είναι εδώ
expected-is-missed = δεν ήρθε
expected-is-cancelled = ακυρώθηκε
expected-here = Είναι εδώ
expected-cancel = Ακύρωση
expected-restore = Αναίρεση

expected-add = Προσθήκη
expected-bring = Φέρε μια λίστα
expected-close = Κλείσιμο

expected-add-title = Ποιος έρχεται και πότε;
expected-field-day = Ημέρα
expected-field-time = Ώρα
expected-field-service = Για τι
expected-field-name = Μικρό όνομα, αν το ξέρεις
expected-field-adviser = Με ποιον
expected-field-party = Πόσα άτομα
expected-field-language = Γλώσσα
expected-field-note = Σημείωση για την ομάδα
expected-anybody = όποιος είναι ελεύθερος
expected-any-language = δεν ξέρουμε
expected-more = Με ποιον, πόσα άτομα, μια σημείωση
expected-note-it = Σημείωσέ το
expected-noted = Σημειώθηκε: { $day }, { $time }.
expected-fault-no-time = Δώσε μια ώρα, για παράδειγμα 14:30.
expected-fault-time = Δεν διαβάζεται αυτή η ώρα. Γράψ' τη σαν 14:30.
expected-fault-past = Αυτή η ώρα πέρασε σήμερα. Άλλη ημέρα ή πιο αργά;
expected-fault-far = Κρατάμε μόνο τη σημερινή ημέρα και τις επόμενες { $days } ημέρες. Διάλεξε μία από αυτές.
expected-fault-service = Αυτό δεν προσφέρεται πια. Διάλεξε ξανά.
expected-fault-name = Δεν γίνεται να χρησιμοποιήσουμε αυτό το όνομα. Συντόμεψέ το ή άφησέ το κενό.
expected-fault-party = Γράψε έναν αριθμό από 1 έως 50, για παράδειγμα 2.
expected-fault-note = Δεν γίνεται να κρατήσουμε αυτή τη σημείωση. Συντόμεψέ τη ή άφησέ την κενή.

expected-bring-title = Φέρε μια λίστα
expected-bring-how = Ένας πίνακας (CSV) ή ένα ημερολόγιο (iCal) από το σύστημα των ραντεβού σας. Παίρνουμε τη σημερινή ημέρα και τις επόμενες { $days } ημέρες. Φέρε την ίδια λίστα όσες φορές θέλεις: κανείς δεν εμφανίζεται δύο φορές.
expected-file = Διάλεξε αρχείο
expected-file-unreadable = Δεν ανοίγει αυτό το αρχείο. Διάλεξε άλλο ή επικόλλησε το κείμενό του εδώ.
expected-paste = Ή επικόλλησέ τη εδώ
expected-otherwise = Αν μια γραμμή δεν λέει για τι πρόκειται
expected-otherwise-none = να μείνει έξω
expected-take = Πάρε αυτή τη λίστα
expected-list-empty = Εδώ δεν υπάρχει τίποτα ακόμη. Διάλεξε ένα αρχείο ή επικόλλησε μια λίστα.
expected-list-too-much = Είναι πάρα πολλά μαζί. Φέρ' τα σε δύο μέρη.
expected-list-nothing = Δεν υπάρχει κανένα ραντεβού σε αυτή τη λίστα.
expected-list-told =
    { $count ->
        [one] 1 ραντεβού είναι νέο ή άλλαξε.
       *[other] { $count } ραντεβού είναι νέα ή άλλαξαν.
    }
expected-list-known =
    { $count ->
        [one] 1 το ξέραμε ήδη.
       *[other] { $count } τα ξέραμε ήδη.
    }
expected-list-others =
    { $count ->
        [one] 1 είναι για άλλη ημέρα και έμεινε έξω.
       *[other] { $count } είναι για άλλες ημέρες και έμειναν έξω.
    }
expected-list-unread =
    { $count ->
        [one] 1 γραμμή δεν διαβάζεται. Διόρθωσέ την παραπάνω και πάρε ξανά τη λίστα.
       *[other] { $count } γραμμές δεν διαβάζονται. Διόρθωσέ τις παραπάνω και πάρε ξανά τη λίστα.
    }
expected-unread-time = η ώρα δεν διαβάζεται: γράψ' τη σαν 2026-11-20 14:30
expected-unread-service = δεν προσφέρουμε αυτό που λέει
expected-unread-repeats = επαναλαμβάνεται: διαβάζουμε μόνο μεμονωμένα ραντεβού
expected-unread-columns = Η πρώτη γραμμή πρέπει να ονομάζει τις στήλες: at, service και, αν θέλεις, name, adviser, party_size, language, note.
expected-unread-calendar = Δεν διαβάζεται αυτό το ημερολόγιο. Αποθήκευσέ το ξανά ως iCal (.ics) και διάλεξε εκείνο το αρχείο.
