# Devices: how they are, pairing a new one, and the secure address.

health-title = Urządzenia
health-board = Tablica
health-day = Dzień
health-setup = Konfiguracja
health-expected = Umówione wizyty
health-live = na żywo
health-connecting = łączenie
health-cut-off = Ta strona nie ma połączenia od { $time }. To, co widać, jest nieaktualne.
health-signed-out = Ta przeglądarka nie jest już zalogowana. To, co widać, jest nieaktualne.
health-no-script = Ta strona potrzebuje JavaScriptu. Włącz go w ustawieniach przeglądarki.

health-all-well =
    { $count ->
        [one] Jedyne urządzenie działa dobrze.
        [few] Wszystkie { $count } urządzenia działają dobrze.
        [many] Wszystkie urządzenia ({ $count }) działają dobrze.
       *[other] Wszystkie urządzenia ({ $count }) działają dobrze.
    }
health-none = Dziś żadne urządzenie nie jest w użyciu.
health-none-why = Dodaj je poniżej; pojawi się tutaj, gdy tylko zostanie otwarte.
health-one-asleep = { $name } śpi od { $time }.
health-one-muted = { $name } nie ma dźwięku.
health-one-cut-off = { $name } nie ma połączenia od { $time }.
health-several = Urządzenia, które cię potrzebują: { $sick } z { $count }. To: { $names }.
health-asleep-how = Obudź je dotknięciem i zostaw otwartą tablicę. Samo wróci do formy.
health-muted-how = Dotknij raz jego ekranu, żeby mogło dzwonić.
health-cut-off-how = Sprawdź sieć i wtyczkę. Samo wróci.
health-kiosk-insecure = Jego strona nie jest bezpieczna: bez sieci już się nie otworzy. Otwórz ją pod bezpiecznym adresem.
health-kiosk-forgets = Nie może zachować zapisów na dysku: po wyłączeniu je zapomina. Zwolnij miejsce albo wyjdź z trybu prywatnego.
health-kiosk-refused = { $name }: nie udało się zapisać { $ticket } do kolejki. Poszukaj tej osoby.
health-kiosk-renumbered = { $ticket } ({ $name }) to teraz { $now }. Powiedz o tym tej osobie.

device-well = działa dobrze
device-asleep = śpi
device-asleep-since = śpi od { $time }
device-muted = bez dźwięku
device-cut-off = bez połączenia
device-cut-off-since = bez połączenia od { $time }
device-unused = dziś nieużywane
device-never = jeszcze nieotwarte
device-seen = ostatni kontakt
device-now = teraz
device-battery = bateria
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, ładuje się
device-sound = dźwięk
device-sound-on = włączony
device-sound-off = wyłączony
device-delay = odpowiada w
device-delay-is = { $ms } ms
device-unsent = zapisane na urządzeniu
device-version = wersja
device-version-old = { $version }, starsza niż na serwerze
device-ring = Zadzwoń
device-heard = dzwonek był
device-not-heard = nie może dzwonić
device-no-answer = brak odpowiedzi
device-waits = dzwoni
device-change = Zmień
device-name = Nazwa
device-rename = Zapisz nazwę
device-revoke = Wyloguj na zawsze
device-revoke-means = Traci połączenie w kilka sekund, także zgubione lub skradzione.
device-name-taken = Inne urządzenie już się tak nazywa.

health-devices = Urządzenia
health-ring-all = Próbny dzwonek
health-ring-heard = Dzwonek był wszędzie: { $heard }.
health-ring-some = Dzwonek był: { $heard }. Nie było: { $missed }.
health-ring-none = Żadne urządzenie nie zadzwoniło: { $missed }.
health-ring-nobody = Żadne urządzenie z dźwiękiem nie jest otwarte.
health-ring-waits = Dzwoni.

health-sounds = Czy dźwięki się opłacają?
health-sounds-none = W ciągu { $days } dni nie było żadnego dźwięku. Tu pojawi się, na co ktoś odpowiedział i jak szybko.
health-sounds-share = { $answered } z { $heard } z odpowiedzią w ciągu { $seconds } s
health-sounds-fine = Na większość dźwięków ktoś odpowiada. Zostaw je tak, jak są.
health-sounds-silence = „{ $kind }” rzadko ma odpowiedź: { $answered } z { $heard } w ciągu { $seconds } s. Może warto wyciszyć.
health-about-door = Ktoś przy drzwiach
health-about-waiting = Ktoś się zapisał
health-about-promise = Podany czas zagrożony
health-about-help = Ktoś z zespołu prosi o pomoc
health-about-device = Urządzenie nie może powiadamiać
health-about-kiosk = Ktoś przy kiosku woła kogoś z zespołu

adding-title = Dodaj urządzenie
adding-role = Czym będzie?
adding-name = Jak się nazywa?
adding-role-staff = Tablet zespołu
adding-role-kiosk = Kiosk
adding-role-screen = Ekran w poczekalni
adding-get = Pobierz kod
adding-open = Na nowym urządzeniu zeskanuj to albo otwórz
adding-type = i wpisz
adding-trust = Najpierw niech nauczy się ufać temu sklepowi, pod adresem
adding-valid = Ważny do { $time }, dla jednego urządzenia.
adding-waits = Czekamy na nowe urządzenie.
adding-compare = Czy { $name } pokazuje te same trzy słowa?
adding-same = Tak, te same słowa
adding-differ = Nie, inne
adding-cancel = Anuluj
adding-done = Dodane: { $name }.
adding-refused = Ten kod nic już nie znaczy.

pair-title = Dodaj to urządzenie
pair-type = Wpisz kod, który widzi kierownik
pair-code = Kod
pair-go = Dalej
pair-wrong = Ten kod się nie zgadza albo był już użyty. Poproś o nowy.
pair-rest = Za dużo kodów, które się nie zgadzają. Spróbuj za { $seconds } s.
pair-compare = Czy kierownik widzi te same trzy słowa?
pair-compare-how = Jeśli tak, kierownik dotyka „Tak, te same słowa”, a to urządzenie otworzy się samo.
pair-becomes = Staje się urządzeniem sklepu { $store }.
pair-refused = Kierownik się nie zgadza
pair-expired = Ten kod jest za stary
pair-again = Poproś o nowy kod i wpisz go tutaj.
pair-confirmed = { $store } zna już to urządzenie
pair-open = Otwórz
pair-words = kotwica jabłko rower most masło guzik świeca zamek wiśnia miedź pióro kwiat las ogród młotek miód wyspa czajnik drabina cytryna lustro góra pomarańcza ołówek pieprz poduszka rzeka siodło srebro tygrys skrzypce okno

trust-title = Bezpieczny adres
trust-off = Ten sklep nie ma jeszcze bezpiecznego adresu
trust-off-why = Bez niego wszystko działa, ale przeglądarka na niektóre rzeczy nie pozwala: tablet sam nie utrzyma się w gotowości, a strona kiosku nie przetrwa ponownego uruchomienia tabletu, gdy nie ma sieci.
trust-off-how = Na komputerze w sklepie osoba, która się nim opiekuje, uruchamia:
trust-lead = Każde urządzenie musi raz nauczyć się, że adresowi tego sklepu można ufać
trust-limit = Certyfikat ręczy tylko za adres tego sklepu ({ $names }), nigdy za żadną inną stronę. Tak jest w nim zapisane.
trust-qr = Zeskanuj to urządzeniem
trust-fingerprint = Odcisk (SHA-256), taki sam jak na komputerze w sklepie:
trust-ipad = iPad i iPhone
trust-ipad-get = Pobierz profil
trust-ipad-1 = Dotknij „Pobierz profil”, potem „Pozwól”.
trust-ipad-2 = Otwórz Ustawienia. U góry dotknij „Pobrano profil”, potem „Instaluj”.
trust-ipad-3 = W Ustawieniach otwórz Ogólne, To urządzenie, Ustawienia zaufania certyfikatów. Włącz „Greetline”.
trust-android = Android
trust-android-get = Pobierz certyfikat
trust-android-1 = Dotknij „Pobierz certyfikat”.
trust-android-2 = Otwórz Ustawienia i wyszukaj „certyfikat CA”. Dotknij „Zainstaluj mimo to” i wybierz plik.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Pobierz certyfikat
trust-desktop-1 = Otwórz pobrany plik. Windows: „Zainstaluj certyfikat”, „Zaufane główne urzędy certyfikacji”. Mac: w Dostępie do pęku kluczy ustaw „Ufaj zawsze”.
trust-desktop-2 = Linux i ChromeOS: w ustawieniach przeglądarki wyszukaj „certyfikaty” i zaimportuj go w części „Urzędy”.
trust-own = Certyfikat tego sklepu urządzenia już znają. Nie trzeba nic instalować.
trust-open = Otwórz bezpieczny adres
trust-open-why = Jeśli otworzy się bez ostrzeżenia, wszystko jest dobrze. Od teraz otwieraj Greetline pod tym adresem.
trust-test = Co ta przeglądarka tu potrafi
trust-test-sound = Dotknij, aby usłyszeć dźwięk
trust-check-secure = Bezpieczny adres
trust-check-secure-yes = Ta strona pochodzi z bezpiecznego adresu.
trust-check-secure-no = Ta strona pochodzi ze zwykłego adresu.
trust-check-wake = Włączony ekran
trust-check-wake-yes = Ekran może pozostać włączony.
trust-check-wake-no = Stąd nie da się utrzymać włączonego ekranu. Ustaw jego blokadę na „nigdy”.
trust-check-sound = Dźwięk
trust-check-sound-yes = Może dzwonić.
trust-check-sound-no = Jeszcze nie. Dotknij przycisku poniżej.
trust-check-storage = Pamięć
trust-check-storage-yes = To, co tu wpisane, przetrwa ponowne uruchomienie.
trust-check-storage-soft = Zachowuje to, co wpisane, ale przeglądarka może to usunąć, gdy zabraknie miejsca.
trust-check-storage-no = Ta przeglądarka niczego nie zachowuje. Czy działa w trybie prywatnym?
trust-check-clock = Zegar
trust-check-clock-yes = Zegar idzie dobrze.
trust-check-clock-no = Zegar różni się o { $seconds } s. Ustaw go na automatyczny.
trust-check-touch = Dotyk
trust-check-touch-yes = Ekran reaguje na dotyk.
trust-check-touch-no = To nie jest ekran dotykowy; wystarczy mysz albo klawisze.
trust-check-fonts = Litery
trust-check-fonts-yes = Litery sklepu są na miejscu.
trust-check-fonts-no = Litery sklepu nie dotarły: niektóre pisma mogą wyglądać jak puste kwadraty.
trust-check-voice = Czytanie na głos
trust-check-voice-yes = Każdy język sklepu można czytać na głos.
trust-check-voice-no = Na tym urządzeniu i na komputerze sklepu nie ma głosu dla: { $languages }. Zainstaluj go w ustawieniach urządzenia albo zainstaluj espeak-ng na komputerze sklepu.
trust-state-yes = dobrze
trust-state-no = brak
trust-state-wait = jeszcze nie

# The door camera
health-door = { $state ->
    [dark] Od { $time } jest za ciemno dla kamery przy drzwiach.
    [covered] Od { $time } coś zasłania kamerę przy drzwiach.
    [defocused] Od { $time } kamera przy drzwiach widzi nieostro.
    [moved] Kamera przy drzwiach przesunęła się o { $time }: nie liczy.
    [slow] Od { $time } kamera przy drzwiach działa wolno.
   *[other] Od { $time } kamera przy drzwiach nic nie widzi.
}
health-door-how = Sprawdź jej miejsce, wtyczkę i sieć. Kierownik widzi jej obraz w konfiguracji.

# The ticket printer of a kiosk
printer-none = Drukarka numerków: brak
printer-at = Drukarka numerków: { $address }
printer-address = Jej adres
printer-address-help = Na przykład 192.168.1.50 albo usb:04b8:0e15, jeśli jest przy komputerze sklepu. Puste: bez drukarki.
printer-paper = Papier
printer-paper-80 = szerokość 80 mm
printer-paper-58 = szerokość 58 mm
printer-automatic = Drukuj każdy numerek od razu po zapisie, bez pytania
printer-save = Zapisz drukarkę
printer-test = Wydrukuj numerek próbny
printer-test-runs = Numerek próbny jest w drodze.
printer-test-done = Numerek próbny jest wydrukowany.
printer-trouble =
    { $trouble ->
        [unreachable] Pod jej adresem nikt nie odpowiada.
        [no_paper] Nie ma papieru.
        [cover_open] Jej pokrywa jest otwarta.
        [out_of_order] Zgłasza, że nie działa.
        [no_answer] Nic nie zgłasza i może nic nie drukuje.
        [broke_off] Połączenie urwało się w połowie numerka.
       *[other] Nikt nie wie, czy ostatni numerek wyszedł.
    }
printer-bad-not-in-shape = Wpisz adres, na przykład 192.168.1.50, printer.local albo usb:04b8:0e15.
printer-bad-far = Może to być tylko drukarka w sieci tego sklepu.
printer-bad-port = Wpisz port od 1024 do 65535 albo żaden.
printer-bad-usb = Wpisz oba numery drukarki, na przykład usb:04b8:0e15.
device-printer-since = nie drukuje numerków od { $time }
health-one-printer = { $name } nie drukuje numerków od { $time }.
health-printer-how = Sprawdź papier, pokrywę, wtyczkę i sieć. Po następnym numerku znów będzie dobrze.
