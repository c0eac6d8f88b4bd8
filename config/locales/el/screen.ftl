# The waiting-room screen.

screen-now = Καλούμε τώρα
screen-coming = { $staff } έρχεται σε εσάς
screen-team-coming = Ερχόμαστε σε εσάς
screen-before = Καλέσαμε πριν
screen-before-empty = Οι προηγούμενες κλήσεις μένουν εδώ για λίγο.
screen-next = Ακολουθούν
screen-next-empty = Όποιος μπαίνει στη σειρά εμφανίζεται εδώ με τον αριθμό του.
screen-seen = { $staff } σας είδε
screen-empty = Καλώς ήρθατε
screen-empty-why = Όταν καλούμε τον αριθμό σας, εμφανίζεται εδώ και ακούγεται ένας ήχος.
screen-count =
    { $count ->
        [0] Δεν περιμένει κανείς
        [one] Περιμένει { $count } άτομο
       *[other] Περιμένουν { $count } άτομα
    }
screen-range = Περίπου { $range }
screen-range-unknown = Δεν μπορούμε να πούμε ακόμη πόση ώρα θα πάρει
screen-sound-on = Πατήστε για να ανοίξει ο ήχος
screen-cut-off = Αυτή η οθόνη δεν έχει σύνδεση από τις { $time }.
screen-cut-off-why = Ακούστε πότε καλούμε τον αριθμό σας ή ρωτήστε την ομάδα μας.
screen-no-script = Αυτή η οθόνη χρειάζεται JavaScript. Ενεργοποιήστε το στις ρυθμίσεις του browser.
