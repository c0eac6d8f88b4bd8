# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Είστε στη σειρά. Το είπαμε στην ομάδα μας.
ticket-headline-waiting-unalerted = Είστε στη λίστα. Μιλήστε μας και στο γκισέ.
ticket-headline-greeted = { $staff } σας είδε.
ticket-headline-called-desk = Είναι η σειρά σας: { $desk }.
ticket-headline-called-floor = { $staff } έρχεται σε εσάς.
ticket-headline-serving = { $staff } είναι μαζί σας.
ticket-headline-parked = Σας κρατάμε τη θέση. Θα έρθουμε ξανά σε εσάς.
ticket-headline-parked-until = Θα τα πούμε στις { $time }. Σας κρατάμε τη θέση.
ticket-headline-served = Σας ευχαριστούμε.
ticket-headline-no-show = Σας φωνάξαμε στις { $time }. Είστε ακόμη εδώ; Σας κρατάμε τη θέση.
ticket-headline-left = Βγήκατε από τη σειρά. Αλλάξατε γνώμη;
ticket-headline-nobody-came = Σας ευχαριστούμε. Το είπαμε ξανά στην ομάδα.
ticket-headline-looking-until = Κοιτάξτε με την ησυχία σας. Ερχόμαστε σε εσάς περίπου στις { $time }.
ticket-headline-looking-press = Κοιτάξτε με την ησυχία σας. Ερχόμαστε όταν μας πείτε.

ticket-place =
    { $ahead ->
        [0] Σειρά έχετε εσείς.
        [one] Πριν από εσάς είναι { $ahead } άτομο.
       *[other] Πριν από εσάς είναι { $ahead } άτομα.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Έως { $high } λεπτό.
           *[other] Έως { $high } λεπτά.
        }
       *[other] Περίπου { $low } έως { $high } λεπτά.
    }
ticket-range-moment = Μόνο μια στιγμή.
ticket-range-unknown = Δεν μπορούμε να πούμε ακόμη πόση ώρα θα πάρει.

ticket-step-door = Ήρθατε
ticket-step-in-line = Στη σειρά
ticket-step-hello = Γεια σας
ticket-step-with-you = Μαζί σας
ticket-step-done = Τέλος

ticket-action-leave = Βγαίνω από τη σειρά
ticket-action-nobody-came = Δεν ήρθε κανείς ακόμη; Πείτε μας
ticket-action-resume = Πίσω στη σειρά
ticket-action-tell = Αλλαγή
ticket-action-now = Ελάτε τώρα, παρακαλώ

ticket-change-called = { $time }: Η σειρά σας: { $desk }.
ticket-change-coming = { $time }: { $staff } έρχεται σε εσάς.
ticket-change-greeted = { $time }: { $staff } σας είδε.
ticket-change-went-first = Ο αριθμός { $ticket } πέρασε πρώτος.
ticket-change-went-first-appointment = Ο αριθμός { $ticket } πέρασε πρώτος: είχε ραντεβού.
ticket-change-went-first-access = Ο αριθμός { $ticket } πέρασε πρώτος: υπήρχε ανάγκη.
ticket-change-went-first-returned = Ο αριθμός { $ticket } πέρασε πρώτος: ήταν ήδη εδώ και γύρισε.
ticket-change-went-first-long-wait = Ο αριθμός { $ticket } πέρασε πρώτος: περίμενε πάρα πολλή ώρα.
ticket-change-went-first-lead = Ο αριθμός { $ticket } πέρασε πρώτος: έτσι αποφάσισε η ομάδα μας.
ticket-change-went-first-other-service = Ο αριθμός { $ticket } πέρασε πρώτος: ήταν για κάτι άλλο.
ticket-change-went-first-not-their-skill = Ο αριθμός { $ticket } πέρασε πρώτος: ήταν διαθέσιμο άτομο για κάτι άλλο.
ticket-change-went-first-waits-for = Ο αριθμός { $ticket } πέρασε πρώτος: εσάς θα σας εξυπηρετήσει { $staff }.
ticket-change-went-first-language = Ο αριθμός { $ticket } πέρασε πρώτος: { $staff } μιλάει τη γλώσσα σας και έρχεται σε εσάς.
ticket-change-went-first-level = Ο αριθμός { $ticket } πέρασε πρώτος: { $staff } ξέρει καλύτερα αυτό που χρειάζεστε και έρχεται σε εσάς.
ticket-change-went-first-in-turn = Ο αριθμός { $ticket } πέρασε πρώτος: ήταν η σειρά του.
ticket-change-went-first-chosen = Ο αριθμός { $ticket } πέρασε πρώτος: τον είχε αναλάβει ήδη { $staff }.
ticket-change-went-first-looks-around = Ο αριθμός { $ticket } πέρασε πρώτος: εσείς κοιτούσατε ακόμη.
ticket-change-nobody-came = { $time }: Μας είπατε ότι δεν ήρθε κανείς. Το είπαμε ξανά στην ομάδα.
ticket-change-back-in-line = { $time }: Είστε ξανά στη σειρά.
ticket-change-passed-on = { $time }: Σας στείλαμε στους κατάλληλους ανθρώπους. Κρατάτε τη θέση σας.
ticket-change-passed-on-to = { $time }: Στη συνέχεια σας εξυπηρετεί { $staff }. Κρατάτε τη θέση σας.
ticket-change-chosen-again = { $time }: Ήρθατε για κάτι άλλο. Κρατάτε τη θέση σας.
ticket-change-handed-over = { $time }: Αναλαμβάνει { $staff }.
ticket-change-put-first = { $time }: Τώρα προηγείστε εσείς.
ticket-change-range = Η εκτίμησή μας άλλαξε. Τώρα περίπου { $low } έως { $high } λεπτά.

# The page around it
ticket-title = Αριθμός { $ticket }
ticket-yours = Ο αριθμός σας
ticket-way = Η πορεία σας στη σειρά
ticket-step-is-done = έγινε
ticket-step-is-next = ακολουθεί
ticket-changes = Τι άλλαξε
ticket-leave-ask = Να βγείτε από τη σειρά;
ticket-leave-means = Η θέση σας πηγαίνει στους επόμενους.
ticket-leave-yes = Ναι, βγαίνω
ticket-leave-no = Μένω στη σειρά
ticket-close = Κλείσιμο
ticket-cut-off = Χωρίς ενημέρωση από τις { $time }· προσπαθούμε να συνδεθούμε με το κατάστημα.
ticket-not-sent = Δεν έφτασε στο κατάστημα. Πατήστε ξανά.
ticket-too-late = Αυτό δεν γίνεται πια. Η σελίδα δείχνει πώς είναι τώρα.
ticket-unknown = Δεν γνωρίζουμε πια αυτόν τον αριθμό. Μιλήστε μας.
ticket-languages = Γλώσσα
ticket-no-script = Η σελίδα ενημερώνεται μόνη της κάθε 15 δευτερόλεπτα.
