# Devices: how they are, pairing a new one, and the secure address.

health-title = Συσκευές
health-board = Πίνακας
health-day = Η ημέρα
health-setup = Ρυθμίσεις
health-expected = Ραντεβού
health-live = ζωντανά
health-connecting = σύνδεση
health-cut-off = Αυτή η σελίδα δεν έχει σύνδεση από τις { $time }. Αυτό που βλέπεις είναι παλιό.
health-signed-out = Αυτός ο browser δεν έχει πια πρόσβαση. Αυτό που βλέπεις είναι παλιό.
health-no-script = Αυτή η σελίδα χρειάζεται JavaScript. Ενεργοποίησέ το στις ρυθμίσεις του browser.

health-all-well =
    { $count ->
        [one] Η μοναδική συσκευή είναι εντάξει.
       *[other] Και οι { $count } συσκευές είναι εντάξει.
    }
health-none = Σήμερα δεν χρησιμοποιείται καμία συσκευή.
health-none-why = Πρόσθεσε μία παρακάτω· εμφανίζεται εδώ μόλις ανοίξει.
health-one-asleep = { $name }: σε αναμονή από τις { $time }.
health-one-muted = { $name }: δεν έχει ήχο.
health-one-cut-off = { $name }: χωρίς σύνδεση από τις { $time }.
health-several = Σε χρειάζονται { $sick } από τις { $count } συσκευές: { $names }.
health-asleep-how = Ξύπνησέ τη με ένα άγγιγμα και άφησε τον πίνακα ανοιχτό. Συνέρχεται μόνη της.
health-muted-how = Πάτα μια φορά την οθόνη της, για να μπορεί να χτυπήσει.
health-cut-off-how = Κοίτα το δίκτυο και την πρίζα της. Επανέρχεται μόνη της.
health-kiosk-insecure = Η σελίδα της δεν είναι ασφαλής: χωρίς δίκτυο δεν ανοίγει ξανά. Άνοιξέ την στην ασφαλή διεύθυνση.
health-kiosk-forgets = Δεν μπορεί να κρατήσει τίποτα στον δίσκο: αν σβήσει, ξεχνάει ποιος μπήκε στη σειρά. Κάνε χώρο ή βγες από την ιδιωτική περιήγηση.
health-kiosk-refused = { $name }: { $ticket } δεν μπήκε στη σειρά. Ψάξε το άτομο.
health-kiosk-renumbered = { $name }: { $ticket } είναι τώρα { $now }. Ενημέρωσε το άτομο.

device-well = εντάξει
device-asleep = σε αναμονή
device-asleep-since = σε αναμονή από τις { $time }
device-muted = χωρίς ήχο
device-cut-off = χωρίς σύνδεση
device-cut-off-since = χωρίς σύνδεση από τις { $time }
device-unused = δεν χρησιμοποιείται σήμερα
device-never = δεν έχει ανοίξει ακόμη
device-seen = τελευταία φορά
device-now = τώρα
device-battery = μπαταρία
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, φορτίζει
device-sound = ήχος
device-sound-on = ανοιχτός
device-sound-off = κλειστός
device-delay = απαντά σε
device-delay-is = { $ms } ms
device-unsent = αποθηκευμένα σε αυτήν
device-version = έκδοση
device-version-old = { $version }, παλιότερη από τον server
device-ring = Χτύπα
device-heard = χτύπησε
device-not-heard = δεν μπορεί να χτυπήσει
device-no-answer = καμία απάντηση
device-waits = χτυπάει
device-change = Αλλαγή
device-name = Όνομα
device-rename = Αποθήκευση ονόματος
device-revoke = Οριστική αποσύνδεση
device-revoke-means = Χάνει την πρόσβαση μέσα σε δευτερόλεπτα, ακόμη κι αν χάθηκε ή την έκλεψαν.
device-name-taken = Άλλη συσκευή λέγεται ήδη έτσι.

health-devices = Συσκευές
health-ring-all = Δοκιμή ήχου
health-ring-heard = Χτύπησαν όλες: { $heard }.
health-ring-some = Χτύπησαν: { $heard }. Δεν χτύπησαν: { $missed }.
health-ring-none = Δεν χτύπησε καμία συσκευή: { $missed }.
health-ring-nobody = Δεν είναι ανοιχτή καμία συσκευή με ήχο.
health-ring-waits = Χτυπάμε.

health-sounds = Αξίζουν τον κόπο οι ήχοι;
health-sounds-none = Σε { $days } ημέρες δεν ακούστηκε κανένας ήχος. Εδώ εμφανίζεται σε ποιους απάντησε κάποιος και πόσο γρήγορα.
health-sounds-share = απάντηση σε { $answered } από { $heard } μέσα σε { $seconds } δ.
health-sounds-fine = Στους περισσότερους ήχους απαντάει κάποιος. Άφησέ τους όπως είναι.
health-sounds-silence = «{ $kind }»: σπάνια απαντάει κάποιος, { $answered } από { $heard } μέσα σε { $seconds } δ. Ίσως αξίζει να σιγήσει.
health-about-door = Κάποιος στην πόρτα
health-about-waiting = Κάποιος μπήκε στη σειρά
health-about-promise = Μια υπόσχεση σε κίνδυνο
health-about-help = Συνάδελφος ζητάει βοήθεια
health-about-device = Μια συσκευή δεν μπορεί να ειδοποιήσει
health-about-kiosk = Κάποιος στο κιόσκι θέλει να μας μιλήσει

adding-title = Πρόσθεσε συσκευή
adding-role = Τι θα είναι;
adding-name = Πώς λέγεται;
adding-role-staff = Tablet για την ομάδα
adding-role-kiosk = Κιόσκι
adding-role-screen = Οθόνη για τον χώρο αναμονής
adding-get = Πάρε έναν κωδικό
adding-open = Στη νέα συσκευή, σκάναρε αυτό ή άνοιξε
adding-type = και γράψε
adding-trust = Πρώτα πρέπει να μάθει να εμπιστεύεται αυτό το κατάστημα, στο
adding-valid = Ισχύει έως τις { $time }, για μία συσκευή.
adding-waits = Η νέα συσκευή δεν έχει φανεί ακόμη.
adding-compare = { $name }: δείχνει τις ίδιες τρεις λέξεις;
adding-same = Ναι, τις ίδιες λέξεις
adding-differ = Όχι, άλλες
adding-cancel = Άκυρο
adding-done = Προστέθηκε: { $name }.
adding-refused = Ο κωδικός δεν ισχύει πια.

pair-title = Πρόσθεσε αυτή τη συσκευή
pair-type = Γράψε τον κωδικό που βλέπει η διεύθυνση
pair-code = Κωδικός
pair-go = Συνέχεια
pair-wrong = Αυτός ο κωδικός δεν ταιριάζει ή έχει χρησιμοποιηθεί. Ζήτησε νέο.
pair-rest = Πάρα πολλοί κωδικοί που δεν ταιριάζουν. Δοκίμασε ξανά σε { $seconds } δ.
pair-compare = Βλέπει η διεύθυνση τις ίδιες τρεις λέξεις;
pair-compare-how = Αν ναι, η διεύθυνση πατάει «Ναι, τις ίδιες λέξεις» και αυτή η συσκευή ανοίγει μόνη της.
pair-becomes = Γίνεται συσκευή αυτού του καταστήματος: { $store }.
pair-refused = Η διεύθυνση είπε όχι
pair-expired = Ο κωδικός είναι πολύ παλιός
pair-again = Ζήτησε νέο κωδικό και γράψ' τον εδώ.
pair-confirmed = { $store }: αυτή η συσκευή είναι πια γνωστή
pair-open = Άνοιγμα
pair-words = άγκυρα μήλο ποδήλατο γέφυρα βούτυρο κουμπί κερί κάστρο κεράσι χαλκός φτερό λουλούδι δάσος κήπος σφυρί μέλι νησί τσαγιέρα σκάλα λεμόνι καθρέφτης βουνό πορτοκάλι μολύβι πιπέρι μαξιλάρι ποτάμι σέλα ασήμι τίγρη βιολί παράθυρο

trust-title = Η ασφαλής διεύθυνση
trust-off = Αυτό το κατάστημα δεν έχει ακόμη ασφαλή διεύθυνση
trust-off-why = Όλα λειτουργούν και χωρίς αυτήν, αλλά ο browser δεν επιτρέπει κάποια πράγματα: ένα tablet δεν μπορεί να μείνει ξύπνιο, και η σελίδα ενός κιοσκιού χάνεται αν το tablet ξεκινήσει ξανά όσο δεν υπάρχει δίκτυο.
trust-off-how = Στον υπολογιστή του καταστήματος, όποιος τον φροντίζει τρέχει:
trust-lead = Κάθε συσκευή πρέπει να μάθει μία φορά ότι η διεύθυνση δικτύου αυτού του καταστήματος είναι αξιόπιστη
trust-limit = Το πιστοποιητικό εγγυάται μόνο για τη διεύθυνση δικτύου αυτού του καταστήματος ({ $names }), ποτέ για άλλη σελίδα. Είναι γραμμένο μέσα του.
trust-qr = Σκάναρέ το με τη συσκευή
trust-fingerprint = Αποτύπωμα (SHA-256), ίδιο με αυτό στον υπολογιστή του καταστήματος:
trust-ipad = iPad και iPhone
trust-ipad-get = Λήψη προφίλ
trust-ipad-1 = Πάτα «Λήψη προφίλ» και μετά «Να επιτρέπεται».
trust-ipad-2 = Άνοιξε τις Ρυθμίσεις. Επάνω, πάτα «Έγινε λήψη προφίλ» και μετά «Εγκατάσταση».
trust-ipad-3 = Στις Ρυθμίσεις, άνοιξε Γενικά, Πληροφορίες, Ρυθμίσεις αξιοπιστίας πιστοποιητικών. Ενεργοποίησε το «Greetline».
trust-android = Android
trust-android-get = Λήψη πιστοποιητικού
trust-android-1 = Πάτα «Λήψη πιστοποιητικού».
trust-android-2 = Άνοιξε τις Ρυθμίσεις και ψάξε «Πιστοποιητικό CA». Πάτα «Εγκατάσταση ούτως ή άλλως» και διάλεξε το αρχείο.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Λήψη πιστοποιητικού
trust-desktop-1 = Άνοιξε το αρχείο που πήρες. Windows: «Εγκατάσταση πιστοποιητικού», «Αξιόπιστες κεντρικές αρχές έκδοσης πιστοποιητικών». Mac: στην Πρόσβαση Κλειδοθήκης, βάλε το να είναι πάντα αξιόπιστο («Always Trust»).
trust-desktop-2 = Linux και ChromeOS: στις ρυθμίσεις του browser, ψάξε «πιστοποιητικά» και κάνε εισαγωγή στις «Αρχές».
trust-own = Οι συσκευές γνωρίζουν ήδη το πιστοποιητικό αυτού του καταστήματος. Δεν χρειάζεται εγκατάσταση.
trust-open = Άνοιγμα ασφαλούς διεύθυνσης
trust-open-why = Αν ανοίξει χωρίς προειδοποίηση, όλα είναι εντάξει. Από εδώ και πέρα άνοιγε το Greetline σε αυτή τη διεύθυνση.
trust-test = Τι μπορεί να κάνει εδώ αυτός ο browser
trust-test-sound = Πάτα για να ακούσεις έναν ήχο
trust-check-secure = Ασφαλής διεύθυνση
trust-check-secure-yes = Αυτή η σελίδα ήρθε από την ασφαλή διεύθυνση.
trust-check-secure-no = Αυτή η σελίδα ήρθε από την απλή διεύθυνση.
trust-check-wake = Μένει ξύπνια
trust-check-wake-yes = Η οθόνη μπορεί να μείνει ανοιχτή.
trust-check-wake-no = Από εδώ η οθόνη δεν μπορεί να μείνει ανοιχτή. Βάλε το κλείδωμά της στο «ποτέ».
trust-check-sound = Ήχος
trust-check-sound-yes = Μπορεί να χτυπήσει.
trust-check-sound-no = Όχι ακόμη. Πάτα το κουμπί παρακάτω.
trust-check-storage = Μνήμη
trust-check-storage-yes = Ό,τι γράφεται εδώ μένει και μετά από επανεκκίνηση.
trust-check-storage-soft = Κρατάει ό,τι γράφεται, αλλά ο browser μπορεί να το σβήσει όταν τελειώνει ο χώρος.
trust-check-storage-no = Αυτός ο browser δεν κρατάει τίποτα. Μήπως είναι σε ιδιωτική περιήγηση;
trust-check-clock = Ρολόι
trust-check-clock-yes = Το ρολόι πάει σωστά.
trust-check-clock-no = Το ρολόι αποκλίνει κατά { $seconds } δ. Βάλ' το στο αυτόματο.
trust-check-touch = Άγγιγμα
trust-check-touch-yes = Η οθόνη της έχει αφή.
trust-check-touch-no = Η οθόνη της δεν έχει αφή· αρκεί ποντίκι ή πλήκτρα.
trust-check-fonts = Γράμματα
trust-check-fonts-yes = Οι γραμματοσειρές του καταστήματος είναι εδώ.
trust-check-fonts-no = Οι γραμματοσειρές του καταστήματος δεν ήρθαν: μερικές γραφές μπορεί να φαίνονται σαν άδεια τετράγωνα.
trust-check-voice = Φωνητική ανάγνωση
trust-check-voice-yes = Όλες οι γλώσσες του καταστήματος μπορούν να διαβαστούν φωναχτά.
trust-check-voice-no = Ούτε αυτή η συσκευή ούτε ο υπολογιστής του καταστήματος έχει φωνή για: { $languages }. Βάλε μία από τις ρυθμίσεις της συσκευής ή το espeak-ng στον υπολογιστή.
trust-state-yes = εντάξει
trust-state-no = λείπει
trust-state-wait = όχι ακόμη

# The door camera
health-door = { $state ->
    [dark] Από τις { $time } είναι πολύ σκοτεινά για την κάμερα της πόρτας.
    [covered] Από τις { $time } κάτι καλύπτει την κάμερα της πόρτας.
    [defocused] Από τις { $time } η κάμερα της πόρτας βλέπει θολά.
    [moved] Η κάμερα της πόρτας μετακινήθηκε: από τις { $time } δεν μετράει.
    [slow] Από τις { $time } η κάμερα της πόρτας είναι αργή.
   *[other] Από τις { $time } η κάμερα της πόρτας δεν βλέπει τίποτα.
}
health-door-how = Κοίτα τη θέση, την πρίζα και το δίκτυό της. Η διεύθυνση βλέπει την εικόνα της στις ρυθμίσεις.

# The ticket printer of a kiosk
printer-none = Εκτυπωτής αριθμών: κανένας
printer-at = Εκτυπωτής αριθμών: { $address }
printer-address = Η διεύθυνσή του
printer-address-help = Για παράδειγμα 192.168.1.50, ή usb:04b8:0e15 για έναν στον υπολογιστή του καταστήματος. Κενό: χωρίς εκτυπωτή.
printer-paper = Χαρτί
printer-paper-80 = πλάτος 80 mm
printer-paper-58 = πλάτος 58 mm
printer-automatic = Τύπωσε κάθε αριθμό μόλις κάποιος μπει στη σειρά, χωρίς ερώτηση
printer-save = Αποθήκευση εκτυπωτή
printer-test = Δοκιμαστική εκτύπωση
printer-test-runs = Η δοκιμαστική εκτύπωση ξεκίνησε.
printer-test-done = Η δοκιμαστική εκτύπωση έγινε.
printer-trouble =
    { $trouble ->
        [unreachable] Στη διεύθυνσή του δεν απαντά κανείς.
        [no_paper] Δεν έχει χαρτί.
        [cover_open] Το καπάκι του είναι ανοιχτό.
        [out_of_order] Λέει ότι δεν λειτουργεί.
        [no_answer] Δεν λέει τίποτα και ίσως δεν τυπώνει.
        [broke_off] Η σύνδεση έπεσε στη μέση μιας εκτύπωσης.
       *[other] Κανείς δεν ξέρει αν βγήκε ο τελευταίος αριθμός.
    }
printer-bad-not-in-shape = Γράψε μια διεύθυνση όπως 192.168.1.50, printer.local ή usb:04b8:0e15.
printer-bad-far = Γίνεται μόνο με εκτυπωτή στο δίκτυο αυτού του καταστήματος.
printer-bad-port = Γράψε μια θύρα από 1024 έως 65535 ή καμία.
printer-bad-usb = Γράψε τους δύο αριθμούς του εκτυπωτή, όπως usb:04b8:0e15.
device-printer-since = δεν τυπώνει αριθμούς από τις { $time }
health-one-printer = { $name }: δεν τυπώνει αριθμούς από τις { $time }.
health-printer-how = Κοίτα το χαρτί, το καπάκι, την πρίζα και το δίκτυό του. Με την επόμενη εκτύπωση είναι πάλι εντάξει.
