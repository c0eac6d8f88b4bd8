# The manager's page. It speaks of people, never of visits.

manager-title = Πώς πήγε
manager-day = Η ημέρα
manager-log = Άνθρωποι
manager-devices = Συσκευές
manager-setup = Ρυθμίσεις
manager-expected = Ραντεβού
manager-skip = Στους αριθμούς
manager-from = Από
manager-to = Έως
manager-show = Εμφάνιση
manager-today = Σήμερα
manager-week = 7 ημέρες
manager-month = 4 εβδομάδες
manager-previous = Νωρίτερα
manager-next = Αργότερα
manager-other = Άλλες ημέρες
manager-so-far = ως τώρα
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } έως { DATETIME($last, dateStyle: "long") }
manager-private = Για τη διεύθυνση: δείχνει αριθμούς, ποτέ ονόματα πελατών.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = κάτω από 1 δ.
span-s = { $s } δ.
span-min = { $min } λεπ.
span-min-s = { $min } λεπ. { $s } δ.
span-h = { $h } ώρ.
span-h-min = { $h } ώρ. { $min } λεπ.
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Δεν ήρθε κανείς.
sentence-nobody-today = Σήμερα δεν ήρθε ακόμη κανείς.
sentence-nobody-ahead = Αυτή η ημέρα δεν ήρθε ακόμη.
sentence-nobody-how = Μόλις κάποιος μπει στη σειρά από το κιόσκι, το κινητό ή με συνάδελφο, εδώ λέγεται η ιστορία της ημέρας.
sentence-greeted-door = Χαιρετήσαμε { $greeted } από { $came ->
    [one] { $came } άτομο
   *[other] { $came } άτομα
}: τους μισούς μέσα σε { $half } από την είσοδο, εννέα στους δέκα μέσα σε { $most }
sentence-greeted-kiosk = Χαιρετήσαμε { $greeted } από { $came ->
    [one] { $came } άτομο
   *[other] { $came } άτομα
}: τους μισούς μέσα σε { $half } αφότου μπήκαν στη σειρά, εννέα στους δέκα μέσα σε { $most }
sentence-greeted-phone = Χαιρετήσαμε { $greeted } από { $came ->
    [one] { $came } άτομο
   *[other] { $came } άτομα
}: τους μισούς μέσα σε { $half } αφότου μπήκαν στη σειρά από το κινητό, εννέα στους δέκα μέσα σε { $most }
sentence-greeted-staff = Χαιρετήσαμε { $greeted } από { $came ->
    [one] { $came } άτομο
   *[other] { $came } άτομα
}: τους μισούς μέσα σε { $half } αφότου μπήκαν στη λίστα, εννέα στους δέκα μέσα σε { $most }
sentence-few = Χαιρετήσαμε { $greeted } από { $came ->
    [one] { $came } άτομο
   *[other] { $came } άτομα
}, το αργότερο μετά από { $longest }
sentence-nobody-greeted = { $came ->
    [one] Ήρθε ένα άτομο και δεν το χαιρέτησε κανείς.
   *[other] Ήρθαν { $came } άτομα και δεν χαιρέτησε κανείς κανένα.
}
sentence-came = { $came ->
    [one] Ήρθε ένα άτομο.
   *[other] Ήρθαν { $came } άτομα.
}
sentence-waits = Ήρθαν { $came } άτομα: τους μισούς τους καλέσαμε μέσα σε { $half }, εννέα στους δέκα μέσα σε { $most }
sentence-waits-half = Ήρθαν { $came } άτομα: τους μισούς τους καλέσαμε μέσα σε { $half }
sentence-censored = { $left ->
    [one] Το άτομο που έφυγε μετράει σαν να περίμενε τουλάχιστον έως τότε.
   *[other] Τα { $left } άτομα που έφυγαν μετράνε σαν να περίμεναν τουλάχιστον έως τότε.
}
sentence-kept = { $promises ->
    [one] Σε ένα άτομο είπαμε πόση ώρα θα πάρει, και το τηρήσαμε.
   *[other] Σε { $promises } άτομα είπαμε πόση ώρα θα πάρει, και το τηρήσαμε σε όλα.
}
sentence-broke = Δεν προλάβαμε στις { $time }, στην υπηρεσία { $service }: { $n } περίμεναν περισσότερο από όσο τους είπαμε.
sentence-broke-day = Το πιο δύσκολο ήταν { DATETIME($day, dateStyle: "long") } στις { $time }, στην υπηρεσία { $service }: { $n } περίμεναν περισσότερο από όσο τους είπαμε.
sentence-broke-scattered = { $n ->
    [one] Ένα άτομο περίμενε περισσότερο από όσο του είπαμε.
   *[other] { $n } άτομα περίμεναν περισσότερο από όσο τους είπαμε, σε διάφορες ώρες.
}
sentence-slow = Το πιο αργό ήταν στις { $time }, στην υπηρεσία { $service }: { $n } περίμεναν πάνω από { $target }
sentence-slow-day = Το πιο αργό ήταν { DATETIME($day, dateStyle: "long") } στις { $time }, στην υπηρεσία { $service }: { $n } περίμεναν πάνω από { $target }
sentence-slow-scattered = { $n ->
    [one] Ένα άτομο περίμενε πάνω από { $target }
   *[other] Σε διάφορες ώρες, { $n } άτομα περίμεναν πάνω από { $target }
}
sentence-open = { $n ->
    [one] Ένα άτομο είναι εδώ τώρα.
   *[other] { $n } άτομα είναι εδώ τώρα.
}
sentence-open-past = { $n ->
    [one] Για ένα άτομο δεν πάτησε κανείς «Τέλος».
   *[other] Για { $n } άτομα δεν πάτησε κανείς «Τέλος».
}
see-them = { $n ->
    [one] Δείτε το →
   *[other] Δείτε τα { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Χαιρετισμός σε
figure-waited = Αναμονή
figure-with-us = Μαζί μας
figure-gone = Έφυγαν χωρίς βοήθεια
figure-in-time = Βοήθεια στην ώρα της
figure-none = –
figure-too-few = πολύ λίγοι
figure-too-few-why = { $n ->
    [0] Κανείς ακόμη· ο αριθμός μπαίνει εδώ από 20 άτομα και πάνω.
    [one] Ένα άτομο, { $longest }· ο αριθμός μπαίνει εδώ από 20 άτομα και πάνω.
   *[other] { $n } άτομα, το πολύ { $longest }· ο αριθμός μπαίνει εδώ από 20 άτομα και πάνω.
}
figure-half = οι μισοί από { $n } άτομα· εννέα στους δέκα { $most }
figure-half-only = οι μισοί από { $n } άτομα
figure-most-unknown = έφυγαν τόσοι, που το «εννέα στους δέκα» δεν μπορεί να ειπωθεί
figure-unknown-greetings = Το αρχείο που φέρατε δεν λέει ποιους χαιρετήσαμε.
figure-denied = { $n ->
    [one] Ένα άτομο είπε ότι δεν ήρθε κανείς· με εκείνον τον πρώτο χαιρετισμό { $half }
   *[other] { $n } είπαν ότι δεν ήρθε κανείς· με εκείνους τους πρώτους χαιρετισμούς { $half }
}
figure-denied-few = { $n ->
    [one] Ένα άτομο είπε ότι δεν ήρθε κανείς
   *[other] { $n } είπαν ότι δεν ήρθε κανείς
}
figure-censored = { $n ->
    [one] Ένα άτομο δεν κλήθηκε και μετράει για όσο έμεινε
   *[other] { $n } δεν κλήθηκαν και μετράνε για όσο έμειναν
}
figure-gone-of = από { $n } άτομα
figure-left = { $n ->
    [0] Κανείς δεν έφυγε πριν από τη σειρά του
    [one] Ένα άτομο έφυγε πριν από τη σειρά του
   *[other] { $n } έφυγαν πριν από τη σειρά τους
}
figure-no-show = { $n ->
    [0] Όλοι ήρθαν όταν τους καλέσαμε
    [one] Ένα άτομο δεν ήρθε όταν το καλέσαμε
   *[other] { $n } δεν ήρθαν όταν τους καλέσαμε
}
figure-within = { $within } από { $n } μέσα σε { $target }
figure-promises = Αυτό που είπαμε ίσχυσε για { $kept } από { $n }
figure-promises-none = Δεν είπαμε σε κανέναν πόση ώρα θα πάρει
basis-door = μπήκαν από την πόρτα
basis-kiosk = μπήκαν στη σειρά από το κιόσκι
basis-phone = μπήκαν στη σειρά από το κινητό
basis-staff = τους έβαλε στη λίστα συνάδελφος
basis-half-door = Στην πόρτα { $half }, οι μισοί από { $n }
basis-half-kiosk = Στο κιόσκι { $half }, οι μισοί από { $n }
basis-half-phone = Από κινητό { $half }, οι μισοί από { $n }
basis-half-staff = Από συνάδελφο { $half }, οι μισοί από { $n }
basis-few-door = Στην πόρτα { $n }: πολύ λίγοι
basis-few-kiosk = Στο κιόσκι { $n }: πολύ λίγοι
basis-few-phone = Από κινητό { $n }: πολύ λίγοι
basis-few-staff = Από συνάδελφο { $n }: πολύ λίγοι
measure-wait = Από τη στιγμή που μπαίνουν στη σειρά έως την πρώτη κλήση, ή έως ότου είναι μαζί μας χωρίς αυτήν. Όποιος δεν κλήθηκε μετράει για όσο έμεινε (Kaplan–Meier).
measure-handle = Από τη στιγμή που είναι μαζί μας έως το «Τέλος», χωρίς τον χρόνο που έμειναν για αργότερα.
measure-service-level = Βοήθεια μέσα στον στόχο, από όλους όσοι ήρθαν και δεν είναι πια εδώ, μαζί και όσοι έφυγαν.
measure-promises = Κλήση μέσα στον χρόνο που είπαμε, από όσους κλήθηκαν και όσους περίμεναν ήδη περισσότερο. Όποιος έφυγε πριν λήξει δεν μετράει σε κανένα από τα δύο.
measure-greet-door = Από την είσοδο στην πόρτα έως τον χαιρετισμό.
measure-greet-kiosk = Από τη στιγμή που μπαίνουν στη σειρά στο κιόσκι έως τον χαιρετισμό.
measure-greet-phone = Από τη στιγμή που μπαίνουν στη σειρά από το κινητό έως τον χαιρετισμό.
measure-greet-staff = Από τη στιγμή που τους βάζει στη λίστα συνάδελφος έως τον χαιρετισμό.
measure-greet-first-door = Από την είσοδο στην πόρτα έως τον πρώτο χαιρετισμό, ακόμη κι αν το άτομο είπε ότι δεν ήρθε κανείς.
measure-greet-first-kiosk = Από τη στιγμή που μπαίνουν στη σειρά στο κιόσκι έως τον πρώτο χαιρετισμό, ακόμη κι αν το άτομο είπε ότι δεν ήρθε κανείς.
measure-greet-first-phone = Από τη στιγμή που μπαίνουν στη σειρά από το κινητό έως τον πρώτο χαιρετισμό, ακόμη κι αν το άτομο είπε ότι δεν ήρθε κανείς.
measure-greet-first-staff = Από τη στιγμή που μπαίνουν στη λίστα έως τον πρώτο χαιρετισμό, ακόμη κι αν το άτομο είπε ότι δεν ήρθε κανείς.

# The way through the shop
way-title = Από την πόρτα έως το τέλος
way-door = μπήκαν από την πόρτα
way-came = μπήκαν στη σειρά
way-hello = τους χαιρέτησε κάποιος
way-with-us = ήταν μαζί μας
way-done = τέλος
way-unnoticed = { $n ->
    [one] ένα άτομο στην πόρτα που δεν το πρόσεξε κανείς
   *[other] { $n } στην πόρτα που δεν τους πρόσεξε κανείς
}
way-left = { $n ->
    [one] ένα άτομο έφυγε
   *[other] { $n } έφυγαν
}
way-no-show = { $n ->
    [one] ένα άτομο δεν ήρθε όταν το καλέσαμε
   *[other] { $n } δεν ήρθαν όταν τους καλέσαμε
}
way-open = { $n ->
    [one] ένα άτομο είναι ακόμη εδώ
   *[other] { $n } είναι ακόμη εδώ
}

# Hours, days, services
hours-title = Στη διάρκεια της ημέρας
days-title = Μέρα με τη μέρα
hours-again = Ανά ώρα της ημέρας
services-title = Ανάλογα με το τι ζήτησαν
chart-dots = Κάθε τελεία είναι ένα άτομο, τόσο ψηλά όσο περίμενε.
chart-bars = Από τους μισούς (το σημάδι) έως εννέα στους δέκα (το τέλος της μπάρας).
chart-hollow = Κύκλος: έφυγε πριν από τη σειρά του.
chart-amber = Πορτοκαλί: περίμενε περισσότερο από όσο είπαμε.
chart-amber-target = Πορτοκαλί: περίμενε πάνω από { $target }
chart-target = Η διακεκομμένη γραμμή είναι ο στόχος μας, { $target }
col-hour = Ώρα
col-day = Ημέρα
col-service = Για
col-came = Ήρθαν
col-noticed = Χαιρετισμός σε, οι μισοί
col-waited = Αναμονή, οι μισοί
col-most = Εννέα στους δέκα
col-longest = Μεγαλύτερη
col-with-us = Μαζί μας, οι μισοί
col-left = Έφυγαν
col-broken = Πάνω από όσο είπαμε
col-over-target = Πάνω από { $target }
few-note = Το «οι μισοί» και το «εννέα στους δέκα» μπαίνουν εδώ από 20 άτομα και πάνω· με λιγότερα θα ήταν τύχη.

# People to look at
people-title = Άνθρωποι που αξίζει να δείτε
people-longest = Περίμεναν περισσότερο
people-left = Έφυγαν ή δεν ήρθαν
people-left-none = Δεν έφυγε κανείς.
people-never = Δεν τους χαιρέτησε κανείς
people-never-none = Τους χαιρετήσαμε όλους.
people-all = Όλοι ({ $n }) →
people-everybody = Όλοι, πρώτα η μεγαλύτερη αναμονή →
person-told = είπαμε { $range }
person-didnt-come = δεν ήρθε

# The log
log-title = { $n ->
    [0] Δεν ταιριάζει κανείς
    [one] Ένα άτομο
   *[other] { $n } άτομα
}
log-all = Εμφάνιση όλων
log-filter = Εμφάνιση αυτών
log-any = όλα
log-service = Για
log-outcome = Πώς τελείωσε
log-hour = Ώρα
log-hello = Χαιρετισμός
log-more = Παρακάτω →
log-start = ← Από την αρχή
log-empty = Δεν ταιριάζει κανείς με όσα διαλέξατε. Διαλέξτε λιγότερα ή άλλη ημέρα.
outcome-served = τέλος
outcome-left = έφυγε
outcome-no_show = δεν ήρθε
outcome-open = είναι ακόμη εδώ
outcome-closed = δεν είναι πια εδώ
outcome-gone = έφυγε ή δεν ήρθε
greeted-yes = με χαιρετισμό
greeted-never = χωρίς χαιρετισμό
greeted-denied = είπε ότι δεν ήρθε κανείς
wait-known = με κλήση
wait-censored = χωρίς κλήση
wait-over_target = περίμενε πάνω από { $target }
promise-kept = κλήση μέσα στον χρόνο που είπαμε
promise-broken = περίμενε περισσότερο από όσο είπαμε
level-within = βοήθεια μέσα σε { $target }
level-missed = όχι βοήθεια μέσα σε { $target }
order-longest = πρώτα η μεγαλύτερη αναμονή
order-newest = πρώτα τα νεότερα
col-ticket = Αριθμός
col-came-at = Ήρθε
col-line = Η πορεία
col-ended = Τέλος
col-staff = Με
col-told = Είπαμε

reached-with_us = ήταν μαζί μας

# One person
person-title = { $ticket }: ήρθε για { $service } στις { $time }.
person-greeted = Κάποιος χαιρέτησε μετά από { $span }
person-not-greeted = Δεν χαιρέτησε κανείς.
person-waiting = Περιμένει ακόμη, εδώ και { $span }
person-called = Κλήση μετά από { $span }
person-met = Μαζί μας μετά από { $span }
person-with = Με: { $staff }, { $span }
person-with-nobody = Μαζί μας για { $span }
person-with-now = Τώρα εξυπηρετεί: { $staff }.
person-left = Έφυγε μετά από { $span }
person-no-show = Καλέσαμε και δεν ήρθε.
person-promise-kept = Είχαμε πει { $range }: το τηρήσαμε.
person-promise-broken = Είχαμε πει { $range }: πήρε περισσότερο.
person-promise = Είχαμε πει { $range }
person-promise-none = Δεν μπορούσαμε να πούμε πόση ώρα θα πάρει.
person-imported = Από αρχείο που φέρατε, το οποίο δεν λέει περισσότερα.
person-back = ← { $day }
person-events = Ποιος έκανε τι και πότε
step-door = μπήκε
step-came = στη σειρά
step-called = κλήση
step-with-us = μαζί μας
step-left = έφυγε
step-no-show = δεν ήρθε
by-customer = Πελάτης
by-door = Η πόρτα
by-timer = Greetline
by-import = Το αρχείο που φέρατε
by-staff = Συνάδελφος
event-arrival-entered = είδε κάποιον να μπαίνει
event-arrival-greeted = χαιρέτησε στην πόρτα
event-checked-in-kiosk = μπήκε στη σειρά από το κιόσκι
event-checked-in-phone = μπήκε στη σειρά από το κινητό
event-checked-in-staff = έβαλε στη λίστα
event-checked-in-import = λέει ότι ήρθε
event-visit-greeted = χαιρέτησε
event-visit-called = κάλεσε
event-visit-called-desk = κάλεσε: { $desk }
event-visit-recalled = κάλεσε ξανά
event-visit-served = εξυπηρέτησε
event-visit-finished = τελείωσε
event-visit-parked = άφησε για αργότερα
event-visit-resumed = επανέφερε
event-visit-declined = άφησε σε άλλους: όχι εγώ
event-visit-help_asked = ζήτησε βοήθεια
event-visit-no_show = σημείωσε: δεν ήρθε
event-visit-left = σημείωσε: έφυγε
event-visit-left-customer = βγήκε από τη σειρά
event-visit-undone = το αναίρεσε
event-visit-nobody_came = είπε ότι δεν ήρθε κανείς
event-visit-erased = έσβησε όνομα και σημείωση
event-visit-transferred = προώθησε
event-visit-transferred-customer = ήρθε για κάτι άλλο
event-visit-offered = ζήτησε από συνάδελφο να αναλάβει
event-visit-handed_over = ανέλαβε
event-visit-refused = δεν ανέλαβε τώρα
event-visit-offer_over = δεν πήρε απάντηση
event-visit-reordered = άλλαξε τη σειρά
event-visit-adviser_asked = σημείωσε με ποιον θέλει να μιλήσει
event-visit-need_told = σημείωσε τι χρειάζεται
event-visit-service_added = σημείωσε και κάτι άλλο
event-visit-due_back = είπε ότι ήρθε η ώρα να γυρίσει
event-visit-overdue = ρώτησε αν είναι ακόμη εδώ
event-visit-told = μας είπε περισσότερα
event-visit-ready = είπε ότι θέλει κάποιον τώρα
event-visit-asked_after = ρώτησε αν κοιτάζει ακόμη
event-visit-still_here = είπε ότι είναι ακόμη εδώ
event-skip-lead = { $ticket } (προτεραιότητα από τον υπεύθυνο)
event-skip-long-wait = { $ticket } (περίμενε πάρα πολύ)
event-skip-appointment = { $ticket } (είχε ραντεβού)
event-skip-access = { $ticket } (χρειαζόταν προτεραιότητα)
event-skip-returned = { $ticket } (είχε ξανάρθει η σειρά του)
event-skip-in-turn = { $ticket } (ήταν η σειρά του)
event-skip-chosen = { $ticket } (με συνάδελφο)
event-skip-other-service = { $ticket } (άλλη υπηρεσία)
event-skip-not-their-skill = { $ticket } (χρειάζεται άλλη γνώση)
event-skip-waits-for = { $ticket } (περιμένει τον σύμβουλό του)
event-skip-looks-around = { $ticket } (κοίταζε ακόμη)
event-skip-language = { $ticket } (για όποιον μιλάει τη γλώσσα του)
event-skip-level = { $ticket } (για όποιον ξέρει περισσότερα)
event-estimated = Εκτίμηση: δεν το πάτησε κανείς· το κατάστημα είχε κλείσει.
log-estimated = εκτίμηση
event-later = { $span } αργότερα
event-skipped = Έμειναν στη σειρά: { $tickets }.
event-heard-late = Το μάθαμε στις { $time }.
event-arrival-estimated = Εκτίμηση: κανείς δεν παρακολουθούσε συνέχεια το ρολόι του κιόσκι. Το μάθαμε στις { $time }.

# Files
export-title = Πάρτε τα μαζί σας
export-figures = Οι αριθμοί
export-people = Οι άνθρωποι
export-csv = CSV
export-xlsx = Excel
export-staff = Με ονόματα συναδέλφων
export-why = Τα ονόματα των συναδέλφων λείπουν, εκτός αν τα ζητήσετε· τα ονόματα των πελατών λείπουν πάντα.

# Signing in
login-title = Σύνδεση για τη διεύθυνση
login-name = Όνομα
login-password = Κωδικός πρόσβασης
login-code = Κωδικός από την εφαρμογή
login-code-hint = Έξι ψηφία· ο καθένας ισχύει μία φορά.
login-button = Σύνδεση
login-wrong = Δεν ταιριάζουν. Ελέγξτε και τα τρία και πάρτε τον επόμενο κωδικό: ο καθένας ισχύει μία φορά.
login-locked = { $minutes ->
    [one] Πάρα πολλές προσπάθειες. Δοκιμάστε ξανά σε ένα λεπτό.
   *[other] Πάρα πολλές προσπάθειες. Δοκιμάστε ξανά σε { $minutes } λεπτά.
}
login-how = Δεν έχετε ακόμη λογαριασμό; Σας προσθέτει όποιος φροντίζει το Greetline, ή ανοίγει εδώ τον σύνδεσμο για τη διεύθυνση που εμφανίστηκε όταν ξεκίνησε.
login-out = Αποσύνδεση

# Alerts, from the raising to the answer
alerts-title = Από την ειδοποίηση έως τον χαιρετισμό
col-alert = Ειδοποίηση για
col-alerts = Ειδοποιήσεις
col-alert-delivered = Έφτασε σε tablet
col-alert-shown = Στην οθόνη
col-alert-answered = Με απάντηση
col-alert-climbed = Το έμαθαν κι άλλοι
col-alert-unanswered = Χωρίς απάντηση
alert-about-door = Κάποιος στην πόρτα
alert-about-waiting = Κάποιος μπήκε στη σειρά
alert-about-promise = Μια υπόσχεση σε κίνδυνο
alert-about-help = Βοηθήστε με
alert-about-device = Μια συσκευή
alert-about-kiosk = Κάποιος στο κιόσκι θέλει να μας μιλήσει
alert-n = { $n } ως τώρα
alert-spans = οι μισές μέσα σε { $half }, δεκαεννέα στις είκοσι μέσα σε { $most }
alert-false = Η πόρτα κάλεσε για κάποιον που δεν ήταν πελάτης { $false } από { $n } φορές ({ $share }).
alert-false-rate = Δηλαδή { $rate } ανά ώρα δουλειάς ενός συναδέλφου· έως 1 είναι εντάξει.
alert-false-rate-high = Δηλαδή { $rate } ανά ώρα δουλειάς ενός συναδέλφου: πάνω από 1. Δείτε τη γραμμή της πόρτας.
alert-open = Δεν απάντησε κανείς ακόμη.
alert-answered = Απάντηση: { $staff }, { $device }, μετά από { $span }
alert-unanswered = Δεν απάντησε κανείς· σταμάτησε μετά από { $span }
alert-withdrawn = Δεν χρειαζόταν πια μετά από { $span }
alert-rungs =
    { $n ->
        [one] Το έμαθαν κι άλλοι μία φορά.
       *[other] Το έμαθαν κι άλλοι { $n } φορές.
    }
col-tablet = Tablet
col-tablet-had = Το έλαβε μετά από
col-tablet-shown = Στην οθόνη του μετά από
col-tablet-rang = Χτύπησε μετά από
person-alerts = Οι ειδοποιήσεις
export-alerts = Ειδοποιήσεις, καθεμία με τα βήματά της

# Removing the demo
demo-remove = Αφαίρεση επίδειξης
demo-remove-title = Να αφαιρεθεί η επίδειξη;
demo-remove-means = Το κατάστημα της επίδειξης φεύγει οριστικά: οι άνθρωποί του, οι τέσσερις εβδομάδες του, οι συσκευές του και οι σύνδεσμοί τους. Κάθε άλλο κατάστημα μένει όπως είναι.
demo-remove-yes = Αφαίρεση επίδειξης
demo-remove-no = Να μείνει
demo-gone-title = Η επίδειξη έφυγε
demo-gone-next = Δεν έμεινε τίποτα από αυτήν και δεν επιστρέφει μόνη της. Επόμενο: στήστε το δικό σας κατάστημα. Ο σύνδεσμός του εμφανίστηκε όταν ξεκίνησε το Greetline.
demo-gone-setup = Στήστε το κατάστημά σας

# The door camera
door-no-data = Η κάμερα της πόρτας δεν είδε τίποτα για { $span } ({ $spans }): δεν υπάρχουν στοιχεία για αυτόν τον χρόνο.
door-no-data-at-all = Η κάμερα της πόρτας δεν είδε τίποτα: δεν υπάρχουν στοιχεία.
door-and-more = { $spans } και άλλα
door-walked-away =
    { $n ->
        [one] Ένα από αυτά βγήκε ξανά αμέσως, πριν το προσέξει κανείς.
       *[other] { $n } από αυτά βγήκαν ξανά αμέσως, πριν τα προσέξει κανείς.
    }
door-basic = Απλή λειτουργία: οι αριθμοί της πόρτας είναι αβέβαιοι.
door-seen =
    { $n ->
        [one] Από την πόρτα μπήκε ένα άτομο.
       *[other] Από την πόρτα μπήκαν { $n } άτομα.
    }
