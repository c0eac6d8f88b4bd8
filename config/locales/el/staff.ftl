# The staff board.

staff-title = Πίνακας ομάδας
staff-board-of = Πίνακας: { $staff }
staff-on-duty = σε βάρδια
staff-waiting-count =
    { $count ->
        [0] Δεν περιμένει κανείς
        [one] Περιμένει { $count }
       *[other] Περιμένουν { $count }
    }
staff-longest = μεγαλύτερη αναμονή { $ago }
staff-live = ζωντανά
staff-live-ms = ζωντανά { $ms } ms
staff-connecting = σύνδεση
staff-your-desk = Καλείς σε
staff-any-desk = ελεύθερο γκισέ

staff-needs-you = Σε χρειάζονται
staff-with-you = Μαζί σου
staff-waiting = Περιμένουν
staff-with-colleagues = Με συναδέλφους
staff-just-gone = Μόλις έφυγαν

staff-needs-you-empty = Δεν σε χρειάζεται κανείς τώρα.
staff-needs-you-empty-why = Όποιος μπαίνει στη σειρά από το κιόσκι ή περνάει την πόρτα εμφανίζεται εδώ, και το tablet χτυπάει.
staff-with-you-empty = Δεν είναι κανείς μαζί σου.
staff-with-you-empty-why = Όποιον καλέσεις ή πλησιάσεις μένει εδώ μέχρι να πατήσεις «Τέλος».
staff-waiting-empty = Δεν περιμένει κανείς.
staff-nobody-else-empty = Δεν περιμένει κανείς άλλος.
staff-waiting-empty-why = Εδώ εμφανίζονται όσοι μπαίνουν στη σειρά ή όσους προσθέτεις εσύ.

staff-kiosk = { $device }: κάποιος θέλει να μας μιλήσει
staff-not-greeted = Κανείς δεν χαιρέτησε ακόμη
staff-nobody-answered = Περιμένει ακόμη · κανείς δεν απάντησε
staff-nobody-alerted = Δεν ειδοποιήθηκε κανείς όταν ήρθε
staff-promise-risk = Κοντεύει να περάσει τον χρόνο που είπαμε
staff-promise-broken = Πέρασε τον χρόνο που είπαμε
staff-hello-all = Χαιρέτησε και τους { $count }
staff-nobody-came = Λέει ότι δεν ήρθε κανείς
staff-seen-by = Το είδε: { $staff }
staff-seen-by-you = Το είδες εσύ
staff-help-wanted = Ζητείται βοήθεια
staff-asks-for-help = { $staff } ζητάει βοήθεια
staff-called-to = Κλήση: { $desk }
staff-on-your-way = Είσαι στον δρόμο
staff-called-times = { $count } κλήσεις
staff-is-with-you = Μαζί σου
staff-set-aside = Για αργότερα, από τις { $time }
staff-with = Με: { $staff }
staff-called-by = Κλήση από: { $staff }
staff-aside-by = Για αργότερα από: { $staff }
staff-door =
    { $count ->
        [one] Κάποιος στην πόρτα
        [2] Δύο άτομα στην πόρτα
       *[other] { $count } άτομα στην πόρτα
    }
staff-people =
    { $count ->
        [one] { $count } άτομο
       *[other] { $count } άτομα
    }
staff-told = είπαμε { $range }
staff-why-you = Για σένα: { $reasons }
staff-you-speak = μιλάς { $language }
staff-priority = προηγείται
staff-wait = { $minutes } λεπ.
staff-wait-of = { $minutes } λεπ. από { $low }–{ $high }
staff-wait-past = { $minutes } λεπ., είπαμε { $low }–{ $high }
staff-gone-left = Έφυγε { $time }
staff-gone-no-show = Δεν ήρθε { $time }

staff-glance =
    { $count ->
        [one] { $count } νέο άτομο
       *[other] { $count } νέα άτομα
    }
staff-glance-seen = { $count } που είδες ήδη
staff-glance-show = Εμφάνιση
staff-glance-hide = Απόκρυψη

staff-greet = Σας είδα
staff-serve = Εξυπηρετώ
staff-call = Κάλεσε
staff-recall = Κάλεσε ξανά
staff-finish = Τέλος
staff-finish-next = Τέλος, επόμενος
staff-park = Αργότερα
staff-resume = Επαναφορά
staff-decline = Όχι εγώ
staff-help = Βοηθήστε με
staff-no-show = Δεν ήρθε
staff-leave = Έφυγε
staff-dismiss = Δεν είναι πελάτης
staff-coming = Έρχομαι
staff-more = Περισσότερα
staff-undo = Αναίρεση
staff-again = Ξανά
staff-close = Κλείσιμο
staff-next = Επόμενος πελάτης
staff-add = Πρόσθεσε κάποιον

staff-fact-arrived = Στη σειρά από
staff-fact-door = Μπήκε στις
staff-fact-service = Για
staff-fact-party = Πόσα άτομα
staff-fact-language = Γλώσσα
staff-fact-note = Με δικά τους λόγια
staff-fact-told = Τους είπαμε
staff-fact-seen = Το είδε
staff-fact-why = Καλό να ξέρεις

staff-add-title = Πρόσθεσε κάποιον στη σειρά
staff-add-service = Για τι ήρθε;
staff-add-name = Μικρό όνομα, αν θέλει
staff-add-party = Πόσα άτομα είναι;
staff-add-fewer = Ένα λιγότερο
staff-add-more = Ένα περισσότερο
staff-add-put = Βάλε στη λίστα
staff-add-cancel = Άκυρο

staff-did-greet = Είδες: { $ticket }.
staff-did-serve = { $ticket }: είναι μαζί σου.
staff-did-call = { $ticket }: κλήση, { $desk }.
staff-did-call-floor = { $ticket }: είσαι στον δρόμο.
staff-did-recall = { $ticket }: νέα κλήση.
staff-did-finish = { $ticket }: τέλος.
staff-did-park = { $ticket }: για αργότερα.
staff-did-resume = { $ticket }: είναι πάλι εδώ.
staff-did-decline = { $ticket }: περιμένει συνάδελφο.
staff-did-help = { $ticket }: ζητήσαμε βοήθεια από την ομάδα.
staff-did-no-show = { $ticket }: δεν ήρθε.
staff-did-leave = { $ticket }: έφυγε.
staff-did-add = { $ticket }: είναι στη λίστα.
staff-did-undo = Αναιρέθηκε: { $ticket } όπως πριν.
staff-did-hello-all =
    { $count ->
        [one] Χαιρέτησες { $count } άτομο στην πόρτα.
       *[other] Χαιρέτησες { $count } άτομα στην πόρτα.
    }
staff-did-coming = { $ticket }: πας να βοηθήσεις.
staff-did-door-greet = Είδες ποιος είναι στην πόρτα.
staff-did-door-dismiss = Δεν είναι πελάτης: δεν καλούμε πια κανέναν.
staff-did-door-coming = Εκεί γράφει τώρα ότι έρχεσαι.
staff-nobody-waits = Δεν σε περιμένει κανείς.

staff-say-checked-in = { $ticket }: μπήκε στη σειρά · κανείς δεν χαιρέτησε ακόμη.
staff-say-door = Κάποιος είναι στην πόρτα.
staff-say-nobody-came = { $ticket }: λέει ότι δεν ήρθε κανείς.
staff-say-help = { $staff } ζητάει βοήθεια: { $ticket }.
staff-say-greeted = { $ticket }: το είδε { $staff }.
staff-say-called = { $ticket }: κλήση, { $desk }.
staff-say-called-floor = { $ticket }: πηγαίνει { $staff }.
staff-say-served = { $ticket }: εξυπηρετεί { $staff }.
staff-say-left = { $ticket }: έφυγε.
staff-say-no-show = { $ticket }: δεν ήρθε.
staff-say-nobody-answered = { $ticket }: περιμένει ακόμη · κανείς δεν απάντησε.
staff-say-coming = { $staff } έρχεται να βοηθήσει: { $ticket }.
staff-say-many =
    { $count ->
        [one] { $count } αλλαγή. Περιμένουν { $waiting }.
       *[other] { $count } αλλαγές. Περιμένουν { $waiting }.
    }

staff-cut-off = Αυτό το tablet δεν έχει σύνδεση από τις { $time }.
staff-cut-off-why = Αυτό που βλέπεις είναι παλιό. Πάρε άλλο tablet.
staff-cut-off-trying = Συνεχίζουμε να προσπαθούμε. Ο πίνακας θα ενημερωθεί μόνος του.
staff-signed-out = Αυτό το tablet δεν έχει πια πρόσβαση.
staff-signed-out-why = Αυτό που βλέπεις είναι παλιό. Ζήτησε από όποιον φροντίζει το Greetline να το συνδέσει ξανά.
staff-tablet-asleep = { $names }: σε αναμονή, δεν μπορεί να χτυπήσει.
staff-tablets-asleep = { $names }: σε αναμονή, δεν μπορούν να χτυπήσουν.
staff-sound-off = Αυτό το tablet δεν μπορεί ακόμη να χτυπήσει.
staff-sound-on = Πάτα για να ανοίξει ο ήχος
staff-slept = Αυτό το tablet ήταν σε αναμονή από τις { $from } έως τις { $to }. Δεν μπορούσε να ειδοποιήσει κανέναν.
staff-slept-how = Βάλε το κλείδωμα οθόνης του στο «ποτέ».
staff-awake-missing = Σε αυτή τη διεύθυνση δεν μπορεί να μείνει ξύπνιο. Βάλε το κλείδωμα οθόνης του στο «ποτέ».
staff-understood = Κατάλαβα
staff-muted = { $names }: δεν έχει ήχο.
staff-kiosk-refused = { $name }: { $ticket } δεν μπήκε στη σειρά. Ψάξε το άτομο.
staff-kiosk-renumbered = { $name }: { $ticket } είναι τώρα { $now }. Ενημέρωσε το άτομο.
staff-kiosk-cut-off = { $names }: χωρίς σύνδεση. Όσοι μπαίνουν στη σειρά αποθηκεύονται εκεί.
staff-kiosks-cut-off = { $names }: χωρίς σύνδεση. Όσοι μπαίνουν στη σειρά αποθηκεύονται εκεί.
staff-muted-many = { $names }: δεν έχουν ήχο.
staff-no-script = Αυτός ο πίνακας χρειάζεται JavaScript. Ενεργοποίησέ το στις ρυθμίσεις του browser.

# Signing in
sign-in-title = Σύνδεση
sign-in-who = Ποιο είναι το όνομά σου;
sign-in-nobody = Δεν μπορεί ακόμη να συνδεθεί κανείς εδώ
sign-in-nobody-why = Η διεύθυνση δίνει στον καθένα σας ένα PIN. Μετά τα ονόματά σας εμφανίζονται εδώ.
sign-in-hello = Γεια σου, { $staff }
sign-in-pin = Τα έξι ψηφία σου
sign-in-digits = { $count } από 6 ψηφία
sign-in-other = Κάποιος άλλος
sign-in-delete = Σβήσιμο
sign-in-checking = Μια στιγμή
sign-in-wrong =
    { $count ->
        [one] Αυτό το PIN δεν ταιριάζει. Μένει { $count } προσπάθεια.
       *[other] Αυτό το PIN δεν ταιριάζει. Μένουν { $count } προσπάθειες.
    }
sign-in-locked = Πάρα πολλές προσπάθειες. Δοκίμασε ξανά στις { $time } ή ζήτησε νέο PIN από τη διεύθυνση.
sign-in-taken = Εδώ έχει συνδεθεί: { $staff }.
sign-in-waiting =
    { $count ->
        [one] Κάποιος περιμένει και κανείς δεν χαιρέτησε
       *[other] Περιμένουν { $count } άτομα και κανείς δεν χαιρέτησε
    }
sign-in-cut-off-why = Τώρα δεν μπορεί να συνδεθεί κανείς. Πάρε άλλο tablet.
sign-in-refused-why = Ζήτησε από όποιον φροντίζει το Greetline να το συνδέσει ξανά.
staff-on-break = σε διάλειμμα
staff-on-break-means = Είσαι σε διάλειμμα. Δεν σου στέλνουμε κανέναν.
staff-take-break = Κάνω διάλειμμα
staff-back = Γύρισα
staff-sign-out = Αποσύνδεση
staff-pin-locked = Πάρα πολλά λάθος PIN: { $staff } δεν μπορεί να συνδεθεί έως τις { $time }. Συσκευή: { $device }.
# The whole floor
staff-accept = Αναλαμβάνω
staff-refuse = Όχι τώρα
staff-keep = Συνεχίζω εγώ
staff-still-here = Είναι ακόμη εδώ
staff-when = Πότε γυρίζει;
staff-way-pass = Προώθηση
staff-way-later = Αργότερα, με ώρα
staff-way-helper = Ρώτα έναν συνάδελφο
staff-way-adviser = Ίδιος σύμβουλος
staff-way-also = Και κάτι άλλο
staff-way-need = Κάθισμα ή άλλη βοήθεια
staff-way-ask = Κάνε μια ερώτηση
staff-way-first = Προηγείται
staff-ask-pass = Σε ποιον να προωθηθεί;
staff-ask-later = Πότε να γυρίσει;
staff-ask-helper = Ποιος να βοηθήσει;
staff-ask-adviser = Με ποιον θέλει να μιλήσει;
staff-ask-also = Για τι άλλο ήρθε;
staff-ask-need = Τι χρειάζεται;
staff-ask-ask = Τι ρωτάμε;
staff-ask-first = Γιατί προηγείται;
staff-ways-back = Πίσω
staff-adviser-any = Οποιοσδήποτε
staff-later-in = { $minutes } λεπ. · { $time }
staff-need-seat = Χρειάζεται κάθισμα
staff-need-quiet = Χρειάζεται ησυχία
staff-need-step-free = Χρειάζεται διαδρομή χωρίς σκαλιά
staff-need-interpreter = Χρειάζεται διερμηνέα
staff-need-wheelchair = Χρησιμοποιεί αμαξίδιο
staff-looks-later = κοιτάζει έως τις { $time }
staff-looks-press = κοιτάζει, θα μας φωνάξει
staff-asked-after = Κοιτάζει ακόμη; Δεν ρώτησε κανείς εδώ και ώρα
staff-ready = Κοίταξε, τώρα θέλει κάποιον
staff-find-me = Πώς θα βρεις το άτομο
staff-ask-save = Αποθήκευση
staff-reason-upset = Εκνευρισμός
staff-reason-wrong-line = Ήταν σε λάθος σειρά
staff-reason-quick = Θέλει μόνο ένα λεπτό
staff-reason-unwell = Δεν νιώθει καλά
staff-reason-appointment-lost = Χάσαμε το ραντεβού του
staff-reason-other = Άλλος λόγος
staff-why-first = Προτεραιότητα από: { $staff }, { $reason }
staff-why-appointment = ραντεβού { $time }
staff-why-returned = είχε έρθει η σειρά του
staff-first-undo = Πίσω στη σειρά του
staff-waits-for = περιμένει: { $staff }
staff-passed-by = από: { $staff }
staff-then = μετά { $services }
staff-offer = { $staff } σου ζητάει να αναλάβεις
staff-passed-to-you = Σου προωθήθηκε. Από: { $staff }
staff-asked-for-you = Ζήτησε εσένα
staff-due-back = Γυρίζει τώρα, όπως είπαμε για τις { $time }
staff-back-at = Γυρίζει στις { $time }
staff-offered-to = Ζητήσαμε να αναλάβει: { $staff }
staff-still-with-them = Εξυπηρετείς ακόμη;
staff-done-and-take = { $ticket } τέλος, τώρα { $next }
staff-did-transfer = { $ticket }: προωθήθηκε και κρατάει τη θέση.
staff-did-hand-over = { $ticket }: ζητήσαμε να αναλάβει { $staff }.
staff-did-accept = { $ticket }: τώρα είναι μαζί σου.
staff-did-refuse = { $ticket }: μένει όπου είναι.
staff-did-reorder = { $ticket }: η σειρά άλλαξε.
staff-did-same-adviser = { $ticket }: σημειώθηκε με ποιον θέλει να μιλήσει.
staff-did-add-service = { $ticket }: σημειώθηκε, το ένα μετά το άλλο.
staff-did-need = { $ticket }: σημειώθηκε τι χρειάζεται.
staff-did-tell = Σημειώθηκε.
staff-did-still-here = { $ticket }: είναι ακόμη μαζί σου.
staff-did-help-one = { $ticket }: ζητήσαμε να βοηθήσει { $staff }.
staff-expected = Τους περιμένουμε σήμερα
staff-expected-here = Είναι εδώ
staff-expected-missed = δεν ήρθε
staff-expected-somebody = Κάποιος
staff-expected-all = Ραντεβού
staff-skip-lead = { $ticket } (προτεραιότητα από τον υπεύθυνο)
staff-skip-long-wait = { $ticket } (περίμενε πάρα πολύ)
staff-skip-appointment = { $ticket } (είχε ραντεβού)
staff-skip-access = { $ticket } (χρειαζόταν προτεραιότητα)
staff-skip-returned = { $ticket } (είχε ξανάρθει η σειρά του)
staff-skip-in-turn = { $ticket } (ήταν η σειρά του)
staff-skip-chosen = { $ticket } (με συνάδελφο)
staff-skip-other-service = { $ticket } (άλλη υπηρεσία)
staff-skip-not-their-skill = { $ticket } (χρειάζεται άλλη γνώση)
staff-skip-waits-for = { $ticket } (περιμένει τον σύμβουλό του)
staff-skip-looks-around = { $ticket } (κοιτάζει ακόμη)
staff-skip-language = { $ticket } (για όποιον μιλάει τη γλώσσα του)
staff-skip-level = { $ticket } (για όποιον ξέρει περισσότερα)
staff-passed-over = Έμειναν στη σειρά: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Από τις { $time } είναι πολύ σκοτεινά για την κάμερα της πόρτας
        [covered] Από τις { $time } κάτι καλύπτει την κάμερα της πόρτας
        [defocused] Από τις { $time } η κάμερα της πόρτας βλέπει θολά
        [moved] Η κάμερα της πόρτας μετακινήθηκε: από τις { $time } δεν μετράει
        [slow] Από τις { $time } η κάμερα της πόρτας είναι αργή και μπορεί να χάνει κόσμο
       *[other] Από τις { $time } η κάμερα της πόρτας δεν βλέπει τίποτα
    }
staff-step = Περνάω από την πόρτα
staff-did-step = Πέρνα: το επόμενο άτομο στην πόρτα είσαι εσύ.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names }: δεν τυπώνονται αριθμοί
