# The tour: one person, from the door to hello, on real pages side by side.

tour-title = Η ξενάγηση
tour-open = Ένα άτομο, από την πόρτα έως το γεια σας
tour-open-means = Ένα ολόκληρο κατάστημα σε έναν μόνο browser: πόρτα, κιόσκι, δύο tablet, κινητό και οθόνη. Κάθε σελίδα είναι η πραγματική. Έως τον πρώτο χαιρετισμό χρειάζεται λιγότερο από ένα λεπτό.
tour-open-button = Έναρξη ξενάγησης
tour-used = Η ξενάγηση δεν είναι ανοιχτή σε αυτόν τον browser
tour-used-how = Ο σύνδεσμός της ανοίγει μόνο έναν browser. Ξεκινήστε ξανά το Greetline για νέο σύνδεσμο ή γυρίστε στον browser που τον χρησιμοποίησε.
tour-no-script = Η ξενάγηση χρειάζεται JavaScript. Ενεργοποιήστε το στις ρυθμίσεις του browser.
tour-skip-stage = Στο κατάστημα
tour-steps = Επτά βήματα
tour-stage = Το κατάστημα
tour-cut = Ο υπολογιστής του καταστήματος δεν απαντά. Συνεχίζουμε να προσπαθούμε.
tour-refused = Η ξενάγηση τελείωσε εδώ: άνοιξε σε άλλον browser ή η επίδειξη αφαιρέθηκε.
tour-said = Το βήμα { $n } από 7, { $step }, έγινε. { $what }

tour-nobody = Δεν μπήκε ακόμη κανείς
tour-somebody = Κάποιος
tour-line-door = πόρτα
tour-line-in-line = στη σειρά
tour-line-hello = γεια σας
tour-line-with-you = μαζί σας
tour-line-done = τέλος

tour-state-done = έγινε
tour-state-now = τώρα
tour-state-left-out = παραλείφθηκε
tour-state-ahead = ακολουθεί
tour-next = Επόμενο: { $step }
tour-failed = Δεν έγινε. Πατήστε ξανά σε λίγο.

tour-walk-in = Είσοδος
tour-walk-in-do = Κάποιος περνάει την πόρτα. Δείτε τα tablet: χτυπούν πριν προλάβει να γυρίσει κανείς. Το πρώτο σας πάτημα ανοίγει τον ήχο.
tour-walk-in-button = Μπαίνει κάποιος
tour-walk-in-done = Η πόρτα είδε κάποιον και τα δύο tablet το ξέρουν. Ο κύκλος είναι ανοιχτός: δεν χαιρέτησε κανείς ακόμη.

tour-check-in = Στη σειρά
tour-check-in-do = Δύο πατήματα στο κιόσκι: { $service } και μετά «Μπαίνω στη σειρά». Χωρίς όνομα, χωρίς αριθμό τηλεφώνου.
tour-check-in-joined = { $ticket }: είναι το άτομο από την πόρτα. Ένας ανοιχτός κύκλος, όχι δύο.
tour-check-in-done = { $ticket }: είναι στη σειρά και τα δύο tablet το ξέρουν.

tour-ignore = Χωρίς απάντηση
tour-ignore-do = Δεν πατάει κανείς. Μετά από { $again } δευτερόλεπτα χωρίς απάντηση η ειδοποίηση ανεβαίνει: κάθε ελεύθερο tablet χτυπάει ξανά και το λέει.
tour-ignore-in =
    { $seconds ->
        [one] Σε { $seconds } δευτερόλεπτο
       *[other] Σε { $seconds } δευτερόλεπτα
    }
tour-ignore-due = Από στιγμή σε στιγμή
tour-ignore-late = Ο χαιρετισμός έγινε ήδη. Αρχίστε ξανά με κάποιον άλλο και αφήστε τον να περιμένει.
tour-ignore-skip = Συνέχεια χωρίς αναμονή
tour-ignore-done = Δεν απάντησε κανείς, οπότε η ειδοποίηση ανέβηκε: το λένε και τα δύο tablet. Μετά από { $manager } δευτερόλεπτα το μαθαίνει η διεύθυνση.

tour-hello = Ο χαιρετισμός
tour-hello-do = Σε ένα tablet, πατήστε «Σας είδα».
tour-hello-do-them = Σε ένα tablet, πατήστε «Σας είδα» για { $ticket }. Κιόσκι, κινητό και οθόνη το λένε αμέσως.
tour-hello-done = { $staff } χαιρέτησε μετά από { $time }. Ο κύκλος έκλεισε, το ρολόι σταμάτησε και το άτομο το ξέρει.
tour-hello-door = Ο χαιρετισμός έγινε στην πόρτα. Ο κύκλος έκλεισε.

tour-race = Δύο μαζί
tour-race-do = { $first } και { $second } πηγαίνουν στο ίδιο άτομο την ίδια στιγμή.
tour-race-button = Και τα δύο tablet: «Εξυπηρετώ», { $ticket }
tour-race-done = { $ticket }: πρόλαβε { $winner }. Το άλλο tablet ({ $loser }) λέει ποιος.
tour-race-busy = { $staff } εξυπηρετεί: { $ticket }. Πατήστε πρώτα «Τέλος» σε εκείνο το tablet.
tour-race-nobody = Δεν περιμένει κανείς. Βάλτε πρώτα κάποιον στη σειρά από το κιόσκι.
tour-race-plug = Βάλτε πρώτα ξανά το άλλο tablet στην πρίζα.

tour-plug = Τραβήξτε την πρίζα
tour-plug-do = Κόψτε τη σύνδεση ενός tablet, μέσα στη μέρα: { $second }. Δεν πρέπει να δείχνει παλιά νέα σαν να ισχύουν.
tour-plug-button = Τράβηγμα πρίζας
tour-plug-waiting = Χωρίς σύνδεση. Φαίνεται ακόμη εντάξει: δώστε του έξι δευτερόλεπτα.
tour-plug-red = Κόκκινο μετά από { $red } δευτερόλεπτα, σε όλο το tablet. Κανείς δεν μπορεί να το εμπιστευτεί κατά λάθος.
tour-plug-back = Ξανά στην πρίζα
tour-plug-coming = Επανέρχεται.
tour-plug-measured = Κόκκινο μετά από { $red } δευτερόλεπτα, και ξανά σωστό { $back } δευτερόλεπτα αφότου γύρισε η σύνδεση.
tour-plug-done = Ήταν κόκκινο όσο δεν είχε σύνδεση και είναι ξανά σωστό μόνο του.

tour-record = Το ιστορικό
tour-record-do = Όλα όσα έγιναν με αυτό το άτομο, δευτερόλεπτο προς δευτερόλεπτο, όπως τα διαβάζει η διεύθυνση.
tour-record-button = Άνοιγμα ιστορικού: { $ticket }
tour-record-again = Διαβάστε το ξανά
tour-record-nobody = Δεν υπάρχει ακόμη ιστορικό. Βάλτε πρώτα κάποιον στη σειρά από το κιόσκι.
tour-record-done = Αυτά έγιναν: { $ticket }. Κάθε αριθμός της ημέρας οδηγεί σε μια τέτοια σελίδα.

tour-finish = Όποιος μπαίνει δεν περνάει απαρατήρητος, και το ιστορικό το αποδεικνύει.
tour-finish-next = Για να ανοίξετε δικό σας κατάστημα, χρησιμοποιήστε τον επόμενο σύνδεσμο στην κονσόλα.
tour-again = Ξανά, με κάποιον άλλο
tour-languages = Γλώσσα

tour-part-door = Πόρτα
tour-part-kiosk = Κιόσκι
tour-part-first = Tablet: { $staff }
tour-part-phone = Κινητό
tour-part-screen = Χώρος αναμονής
tour-part-manager = Διεύθυνση
tour-to = Μετάβαση: { $name }
tour-enlarge = Μεγάλη προβολή: { $name }
tour-door-camera = Αφήστε μια κάμερα να το δει: αρκεί ένα αρχείο βίντεο
tour-door-nobody = Κανείς στην πόρτα
tour-door-count =
    { $count ->
        [one] Κάποιος στην πόρτα
       *[other] { $count } στην πόρτα
    }
tour-phone-waits = Το κινητό σας. Μπείτε στη σειρά από το κιόσκι και ο αριθμός έρχεται εδώ.
