greetline = Greetline
ago-now = μόλις τώρα
ago-minutes = { $minutes } λεπ.
ago-hours = { $hours } ώρ.
range = { $low }–{ $high } λεπ.
range-one = { $minutes } λεπ.
range-moment = μια στιγμή
range-unknown = δεν ξέρουμε ακόμη
step-in-line = στη σειρά
step-hello = γεια σας
step-with-you = μαζί σας
step-done = τέλος
language-name = Ελληνικά

# Opening a device
devices-which = Αυτός ο browser είναι πολλές συσκευές. Ποια από όλες;
devices-none = Αυτός ο browser δεν είναι ακόμη συσκευή του καταστήματος
devices-none-how = Άνοιξε τον σύνδεσμο που εμφανίστηκε όταν ξεκίνησε το Greetline ή ζήτησε έναν νέο από όποιον το ρύθμισε.
link-open = Άνοιγμα: { $device }
link-open-means = Αυτός ο browser γίνεται αυτή η συσκευή. Κατάστημα: { $store }.
link-open-button = Άνοιγμα: { $device }
link-used = Αυτός ο σύνδεσμος έχει χρησιμοποιηθεί
link-used-how = Ανοίγει μόνο έναν browser. Ξεκίνα ξανά το Greetline για νέους συνδέσμους ή άνοιξε αυτή τη σελίδα στον browser που τον χρησιμοποίησε.

# The demo store
demo-banner = Επίδειξη: αυτοί οι άνθρωποι δεν είναι πραγματικοί
demo-banner-label = Σχετικά με αυτή την επίδειξη
