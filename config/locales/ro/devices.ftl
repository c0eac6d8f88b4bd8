# Devices: how they are, pairing a new one, and the secure address.

health-title = Dispozitive
health-board = Panou
health-day = Ziua
health-setup = Configurare
health-expected = Programări
health-live = în direct
health-connecting = se conectează
health-cut-off = Această pagină nu are legătură de la { $time }. Ce vezi este vechi.
health-signed-out = Acest browser nu mai are acces. Ce vezi este vechi.
health-no-script = Această pagină are nevoie de JavaScript. Pornește-l din setările browserului.

health-all-well =
    { $count ->
        [one] Singurul dispozitiv este în regulă.
        [few] Toate cele { $count } dispozitive sunt în regulă.
       *[other] Toate cele { $count } de dispozitive sunt în regulă.
    }
health-none = Astăzi nu se folosește niciun dispozitiv.
health-none-why = Adaugă unul mai jos; apare aici imediat ce este deschis.
health-one-asleep = { $name } doarme de la { $time }.
health-one-muted = { $name } nu are sunet.
health-one-cut-off = { $name } nu are legătură de la { $time }.
health-several = Au nevoie de tine { $sick } din { $count }: { $names }.
health-asleep-how = Trezește-l cu o atingere și lasă panoul deschis. Își revine singur.
health-muted-how = Atinge-i o dată ecranul, ca să poată suna.
health-cut-off-how = Verifică rețeaua și priza. Își revine singur.
health-kiosk-insecure = Pagina lui nu este sigură: fără rețea nu se mai deschide. Deschide-o la adresa sigură.
health-kiosk-forgets = Nu poate păstra nimic pe disc: dacă se oprește, uită cine a intrat la rând. Fă loc pe el, sau ieși din modul privat.
health-kiosk-refused = { $name } nu a putut trece { $ticket } la rând. Caută persoana.
health-kiosk-renumbered = { $ticket } de la { $name } este acum { $now }. Spune-i persoanei.

device-well = în regulă
device-asleep = doarme
device-asleep-since = doarme de la { $time }
device-muted = fără sunet
device-cut-off = fără legătură
device-cut-off-since = fără legătură de la { $time }
device-unused = nefolosit astăzi
device-never = încă nedeschis
device-seen = văzut ultima dată
device-now = acum
device-battery = baterie
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, se încarcă
device-sound = sunet
device-sound-on = pornit
device-sound-off = oprit
device-delay = răspunde în
device-delay-is = { $ms } ms
device-unsent = salvate pe el
device-version = versiune
device-version-old = { $version }, mai veche decât serverul
device-ring = Sună
device-heard = a sunat
device-not-heard = nu poate suna
device-no-answer = niciun răspuns
device-waits = sună
device-change = Schimbă
device-name = Nume
device-rename = Salvează numele
device-revoke = Scoate-l definitiv
device-revoke-means = Pierde accesul în câteva secunde, chiar dacă a fost pierdut sau furat.
device-name-taken = Alt dispozitiv se numește deja așa.

health-devices = Dispozitive
health-ring-all = Sună de probă
health-ring-heard = Au sunat toate: { $heard }.
health-ring-some = Au sunat: { $heard }. Nu au sunat: { $missed }.
health-ring-none = Nu a sunat niciun dispozitiv: { $missed }.
health-ring-nobody = Nu este deschis niciun dispozitiv cu sunet.
health-ring-waits = Sună acum.

health-sounds = Merită sunetele?
health-sounds-none =
    { $days ->
        [one] Nu s-a auzit niciun sunet în { $days } zi. Aici apare la ce s-a răspuns și cât de repede.
        [few] Nu s-a auzit niciun sunet în { $days } zile. Aici apare la ce s-a răspuns și cât de repede.
       *[other] Nu s-a auzit niciun sunet în { $days } de zile. Aici apare la ce s-a răspuns și cât de repede.
    }
health-sounds-share = răspuns la { $answered } din { $heard } în cel mult { $seconds } s
health-sounds-fine = La cele mai multe sunete răspunde cineva. Lasă-le așa.
health-sounds-silence = La „{ $kind }” se răspunde rar: { $answered } din { $heard } în cel mult { $seconds } s. Poate merită oprit.
health-about-door = Cineva la ușă
health-about-waiting = Cineva a intrat la rând
health-about-promise = O promisiune în pericol
health-about-help = Un coleg cere ajutor
health-about-device = Un dispozitiv nu poate anunța
health-about-kiosk = Cineva la un chioșc dorește să vorbească cu noi

adding-title = Adaugă un dispozitiv
adding-role = Ce va fi?
adding-name = Cum se numește?
adding-role-staff = Tabletă pentru echipă
adding-role-kiosk = Chioșc
adding-role-screen = Ecran pentru sala de așteptare
adding-get = Cere un cod
adding-open = Pe dispozitivul nou, scanează sau deschide
adding-type = și scrie
adding-trust = Mai întâi trebuie să învețe să aibă încredere în acest magazin, la
adding-valid = Bun până la { $time }, pentru un singur dispozitiv.
adding-waits = Dispozitivul nou încă nu s-a anunțat.
adding-compare = { $name } arată aceleași trei cuvinte?
adding-same = Da, aceleași cuvinte
adding-differ = Nu, sunt altele
adding-cancel = Renunță
adding-done = { $name } este adăugat.
adding-refused = Codul nu mai este bun.

pair-title = Adaugă acest dispozitiv
pair-type = Scrie codul pe care îl vede managerul
pair-code = Cod
pair-go = Mai departe
pair-wrong = Codul nu se potrivește sau a fost deja folosit. Cere unul nou.
pair-rest = Prea multe coduri care nu se potrivesc. Încearcă din nou peste { $seconds } s.
pair-compare = Vede managerul aceleași trei cuvinte?
pair-compare-how = Dacă da, managerul apasă „Da, aceleași cuvinte”, iar acest dispozitiv se deschide singur.
pair-becomes = Devine un dispozitiv al magazinului { $store }.
pair-refused = Managerul a spus nu
pair-expired = Codul este prea vechi
pair-again = Cere un cod nou și scrie-l aici.
pair-confirmed = { $store } cunoaște acum acest dispozitiv
pair-open = Deschide
pair-words = ancoră măr bicicletă pod unt nasture lumânare castel cireașă cupru pană floare pădure grădină ciocan miere insulă ceainic scară lămâie oglindă munte portocală creion piper pernă râu șa argint tigru vioară fereastră

trust-title = Adresa sigură
trust-off = Acest magazin nu are încă o adresă sigură
trust-off-why = Totul merge și fără ea, dar browserul nu permite unele lucruri: o tabletă nu se poate ține trează, iar pagina unui chioșc nu supraviețuiește repornirii tabletei când nu este rețea.
trust-off-how = Pe calculatorul magazinului, cine se ocupă de el pornește:
trust-lead = Fiecare dispozitiv trebuie să învețe o dată că adresa acestui magazin este de încredere
trust-limit = Certificatul poate garanta doar pentru adresa acestui magazin ({ $names }), niciodată pentru altă pagină. Așa este scris în el.
trust-qr = Scanează cu dispozitivul
trust-fingerprint = Amprenta (SHA-256), aceeași ca pe calculatorul magazinului:
trust-ipad = iPad și iPhone
trust-ipad-get = Ia profilul
trust-ipad-1 = Atinge „Ia profilul”, apoi „Permiteți”.
trust-ipad-2 = Deschide Configurări. Sus, atinge „Profil descărcat”, apoi „Instalați”.
trust-ipad-3 = În Configurări, deschide General, Informații, Configurări încredere certificate. Activează „Greetline”.
trust-android = Android
trust-android-get = Ia certificatul
trust-android-1 = Atinge „Ia certificatul”.
trust-android-2 = Deschide Setări și caută „certificat CA”. Atinge „Instalează oricum” și alege fișierul.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Ia certificatul
trust-desktop-1 = Deschide fișierul descărcat. Windows: „Instalare certificat”, „Autorități de certificare rădăcină de încredere”. Mac: în Acces portchei, alege să fie mereu de încredere („Always Trust”).
trust-desktop-2 = Linux și ChromeOS: în setările browserului, caută „certificate” și importă-l la „Autorități”.
trust-own = Dispozitivele cunosc deja certificatul acestui magazin. Nu este nimic de instalat.
trust-open = Deschide adresa sigură
trust-open-why = Dacă se deschide fără avertisment, totul este în regulă. De acum deschide Greetline la această adresă.
trust-test = Ce poate face acest browser aici
trust-test-sound = Atinge ca să auzi un sunet
trust-check-secure = Adresă sigură
trust-check-secure-yes = Această pagină vine de la adresa sigură.
trust-check-secure-no = Această pagină vine de la adresa simplă.
trust-check-wake = Rămâne treaz
trust-check-wake-yes = Ecranul poate rămâne aprins.
trust-check-wake-no = De aici ecranul nu poate rămâne aprins. Setează blocarea ecranului la „niciodată”.
trust-check-sound = Sunet
trust-check-sound-yes = Poate suna.
trust-check-sound-no = Încă nu. Atinge butonul de mai jos.
trust-check-storage = Memorie
trust-check-storage-yes = Ce se scrie aici rămâne și după o repornire.
trust-check-storage-soft = Păstrează ce se scrie, dar browserul poate șterge când nu mai este loc.
trust-check-storage-no = Acest browser nu păstrează nimic. Este în modul privat?
trust-check-clock = Ceas
trust-check-clock-yes = Ceasul merge bine.
trust-check-clock-no = Ceasul este decalat cu { $seconds } s. Setează-l pe automat.
trust-check-touch = Atingere
trust-check-touch-yes = Ecranul răspunde la atingere.
trust-check-touch-no = Nu are ecran tactil; merge cu mouse sau taste.
trust-check-fonts = Litere
trust-check-fonts-yes = Literele magazinului sunt aici.
trust-check-fonts-no = Literele magazinului nu au ajuns: unele scrieri pot apărea ca pătrate goale.
trust-check-voice = Citire cu voce tare
trust-check-voice-yes = Toate limbile magazinului pot fi citite cu voce tare.
trust-check-voice-no = Nici acest dispozitiv, nici calculatorul magazinului nu are voce pentru: { $languages }. Instalează una din setările dispozitivului, sau espeak-ng pe calculatorul magazinului.
trust-state-yes = în regulă
trust-state-no = lipsește
trust-state-wait = încă nu

# The door camera
health-door = { $state ->
    [dark] De la { $time } este prea întuneric pentru camera de la ușă.
    [covered] De la { $time } ceva acoperă camera de la ușă.
    [defocused] De la { $time } camera de la ușă vede neclar.
    [moved] Camera de la ușă a fost mișcată: de la { $time } nu mai numără.
    [slow] De la { $time } camera de la ușă merge încet.
   *[other] De la { $time } camera de la ușă nu vede nimic.
}
health-door-how = Verifică locul, priza și rețeaua ei. Un manager îi vede imaginea în configurare.

# The ticket printer of a kiosk
printer-none = Imprimantă de bonuri: niciuna
printer-at = Imprimantă de bonuri: { $address }
printer-address = Adresa ei
printer-address-help = De exemplu 192.168.1.50, sau usb:04b8:0e15 pentru una legată la calculatorul magazinului. Gol: fără imprimantă.
printer-paper = Hârtie
printer-paper-80 = lată de 80 mm
printer-paper-58 = lată de 58 mm
printer-automatic = Tipărește fiecare bon la intrarea la rând, fără să întrebe
printer-save = Salvează imprimanta
printer-test = Tipărește un bon de probă
printer-test-runs = Bonul de probă este pe drum.
printer-test-done = Bonul de probă este tipărit.
printer-trouble =
    { $trouble ->
        [unreachable] La adresa ei nu răspunde nimeni.
        [no_paper] Nu are hârtie.
        [cover_open] Are capacul deschis.
        [out_of_order] Spune că este defectă.
        [no_answer] Nu spune nimic și poate că nici nu tipărește.
        [broke_off] Legătura s-a întrerupt în mijlocul unui bon.
       *[other] Nu se știe dacă ultimul bon a ieșit.
    }
printer-bad-not-in-shape = Scrie o adresă ca 192.168.1.50, imprimanta.local sau usb:04b8:0e15.
printer-bad-far = Poate fi doar o imprimantă din rețeaua acestui magazin.
printer-bad-port = Scrie un port de la 1024 la 65535, sau niciunul.
printer-bad-usb = Scrie cele două numere ale imprimantei, de exemplu usb:04b8:0e15.
device-printer-since = nu tipărește bonuri de la { $time }
health-one-printer = { $name } nu tipărește bonuri de la { $time }.
health-printer-how = Verifică hârtia, capacul, priza și rețeaua. După următorul bon este din nou în regulă.
