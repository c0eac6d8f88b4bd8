# Devices: how they are, pairing a new one, and the secure address.

health-title = Zařízení
health-board = Přehled
health-day = Den
health-setup = Nastavení
health-expected = Termíny
health-live = živě
health-connecting = připojování
health-cut-off = Tato stránka je od { $time } bez spojení. To, co vidíte, je staré.
health-signed-out = Tento prohlížeč už není přihlášený. To, co vidíte, je staré.
health-no-script = Tato stránka potřebuje JavaScript. Zapněte ho v nastavení prohlížeče.

health-all-well =
    { $count ->
        [one] Jediné zařízení je v pořádku.
        [few] Všechna { $count } zařízení jsou v pořádku.
       *[other] Všech { $count } zařízení je v pořádku.
    }
health-none = Dnes se nepoužívá žádné zařízení.
health-none-why = Přidejte nějaké níže; objeví se tady, jakmile ho někdo otevře.
health-one-asleep = { $name } od { $time } spí.
health-one-muted = { $name } je bez zvuku.
health-one-cut-off = { $name } je od { $time } bez spojení.
health-several = Pozornost potřebují zařízení { $names }: { $sick } z { $count }.
health-asleep-how = Probuďte ho ťuknutím a nechte přehled otevřený. Srovná se samo.
health-muted-how = Ťukněte jednou na jeho obrazovku, aby mohlo zvonit.
health-cut-off-how = Podívejte se na síť a na zástrčku. Vrátí se samo.
health-kiosk-insecure = Jeho stránka není zabezpečená: bez sítě se znovu neotevře. Otevřete ji na zabezpečené adrese.
health-kiosk-forgets = Na disk si nic neukládá: po vypnutí zapomene, kdo se zařadil. Uvolněte na něm místo, nebo zavřete anonymní režim.
health-kiosk-refused = { $name }: { $ticket } se nepodařilo zařadit do fronty. Najděte je.
health-kiosk-renumbered = { $name }: { $ticket } je teď { $now }. Řekněte jim to.

device-well = v pořádku
device-asleep = spí
device-asleep-since = od { $time } spí
device-muted = bez zvuku
device-cut-off = bez spojení
device-cut-off-since = od { $time } bez spojení
device-unused = dnes se nepoužívá
device-never = zatím neotevřeno
device-seen = naposledy
device-now = teď
device-battery = baterie
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, nabíjí se
device-sound = zvuk
device-sound-on = zapnutý
device-sound-off = vypnutý
device-delay = odpovídá za
device-delay-is = { $ms } ms
device-unsent = uloženo v něm
device-version = verze
device-version-old = { $version }, starší než server
device-ring = Zazvonit
device-heard = zvoní
device-not-heard = nemůže zvonit
device-no-answer = neodpovídá
device-waits = zkoušíme
device-change = Změnit
device-name = Název
device-rename = Uložit název
device-revoke = Odhlásit natrvalo
device-revoke-means = Během několika sekund je bez spojení, i když je ztracené nebo ukradené.
device-name-taken = Tak se už jmenuje jiné zařízení.

health-devices = Zařízení
health-ring-all = Zkusit zvonění
health-ring-heard = Zazvonila všechna: { $heard }.
health-ring-some = Zazvonila: { $heard }. Nezazvonila: { $missed }.
health-ring-none = Žádné zařízení nezazvonilo: { $missed }.
health-ring-nobody = Žádné zařízení se zvukem není otevřené.
health-ring-waits = Zvoníme.

health-sounds = Mají ty zvuky smysl?
health-sounds-none = Za { $days } dní se žádný zvuk neozval. Tady uvidíte, na které někdo reaguje a jak rychle.
health-sounds-share = reakce do { $seconds } s: { $answered } z { $heard }
health-sounds-fine = Na většinu zvuků někdo reaguje. Nechte je, jak jsou.
health-sounds-silence = „{ $kind }“: reakce přichází zřídka, do { $seconds } s jen { $answered } z { $heard }. Zvažte, jestli tento zvuk nevypnout.
health-about-door = Někdo u dveří
health-about-waiting = Někdo se zařadil
health-about-promise = Ohrožený slib
health-about-help = Kolega prosí o pomoc
health-about-device = Zařízení nic nevidí
health-about-kiosk = Někdo u kiosku si přeje mluvit s někým z nás

adding-title = Přidat zařízení
adding-role = Co to bude?
adding-name = Jak se jmenuje?
adding-role-staff = Tablet pro tým
adding-role-kiosk = Kiosek
adding-role-screen = Obrazovka do čekárny
adding-get = Získat kód
adding-open = Na novém zařízení naskenujte tohle nebo otevřete
adding-type = a zadejte
adding-trust = Nejdřív ho naučte důvěřovat této prodejně, na adrese
adding-valid = Platí do { $time }, pro jedno zařízení.
adding-waits = Nové zařízení se zatím neozvalo.
adding-compare = Ukazuje { $name } stejná tři slova?
adding-same = Ano, stejná slova
adding-differ = Ne, jsou jiná
adding-cancel = Zrušit
adding-done = Přidáno: { $name }.
adding-refused = Tento kód už neplatí.

pair-title = Přidat toto zařízení
pair-type = Zadejte kód, který vidí vedoucí
pair-code = Kód
pair-go = Pokračovat
pair-wrong = Tento kód nesedí, nebo už je použitý. Požádejte o nový.
pair-rest = Příliš mnoho kódů, které nesedí. Zkuste to znovu za { $seconds } s.
pair-compare = Vidí vedoucí stejná tři slova?
pair-compare-how = Pokud ano, ťukne na „Ano, stejná slova“ a toto zařízení se samo otevře.
pair-becomes = Stane se zařízením této prodejny: { $store }.
pair-refused = Vedoucí říká ne
pair-expired = Kód je moc starý
pair-again = Požádejte o nový kód a zadejte ho tady.
pair-confirmed = { $store } teď toto zařízení zná
pair-open = Otevřít
pair-words = kotva jablko kolo most máslo knoflík svíčka zámek třešeň měď pírko květina les zahrada kladivo med ostrov konvice žebřík citron zrcadlo hora pomeranč tužka pepř polštář řeka sedlo stříbro tygr housle okno

trust-title = Zabezpečená adresa
trust-off = Tato prodejna zatím nemá zabezpečenou adresu
trust-off-why = Všechno funguje i bez ní, ale prohlížeč některé věci nedovolí: tablet se neudrží vzhůru a stránka kiosku nepřežije restart tabletu, když zrovna není síť.
trust-off-how = Na počítači prodejny spustí ten, kdo se o něj stará:
trust-lead = Každé zařízení se musí jednou naučit, že adrese této prodejny může důvěřovat
trust-limit = Certifikát může zaručit jen vlastní adresu této prodejny ({ $names }), nikdy žádnou jinou stránku. Je to v něm napsané.
trust-qr = Naskenujte tohle zařízením
trust-fingerprint = Otisk (SHA-256), stejný jako na počítači prodejny:
trust-ipad = iPad a iPhone
trust-ipad-get = Získat profil
trust-ipad-1 = Ťukněte na „Získat profil“ a potom na „Povolit“.
trust-ipad-2 = Otevřete Nastavení. Nahoře ťukněte na „Profil byl stažen“ a potom na „Instalovat“.
trust-ipad-3 = V Nastavení otevřete Obecné, Informace, Nastavení důvěryhodnosti certifikátů. Zapněte „Greetline“.
trust-android = Android
trust-android-get = Získat certifikát
trust-android-1 = Ťukněte na „Získat certifikát“.
trust-android-2 = Otevřete Nastavení a vyhledejte „certifikát CA“. Ťukněte na „Přesto nainstalovat“ a vyberte soubor.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Získat certifikát
trust-desktop-1 = Otevřete stažený soubor. Windows: „Nainstalovat certifikát“, „Důvěryhodné kořenové certifikační autority“. Mac: v aplikaci Klíčenka nastavte „Vždy důvěřovat“.
trust-desktop-2 = Linux a ChromeOS: v nastavení prohlížeče vyhledejte „certifikáty“ a importujte ho pod „Autority“.
trust-own = Certifikát této prodejny už zařízení znají. Není co instalovat.
trust-open = Otevřít zabezpečenou adresu
trust-open-why = Když se otevře bez varování, je všechno v pořádku. Odteď otevírejte Greetline na této adrese.
trust-test = Co tady tento prohlížeč umí
trust-test-sound = Ťuknutím přehrajete zvuk
trust-check-secure = Zabezpečená adresa
trust-check-secure-yes = Tato stránka je na zabezpečené adrese.
trust-check-secure-no = Tato stránka je na obyčejné adrese.
trust-check-wake = Zůstat vzhůru
trust-check-wake-yes = Obrazovka může zůstat zapnutá.
trust-check-wake-no = Odtud obrazovku zapnutou neudržíme. Nastavte její zámek na „nikdy“.
trust-check-sound = Zvuk
trust-check-sound-yes = Může zvonit.
trust-check-sound-no = Zatím ne. Ťukněte na tlačítko níže.
trust-check-storage = Úložiště
trust-check-storage-yes = Co se tu zadá, přežije restart.
trust-check-storage-soft = Co se tu zadá, zůstane, ale prohlížeč to může smazat, když dojde místo.
trust-check-storage-no = Tento prohlížeč si nic nepamatuje. Není v anonymním režimu?
trust-check-clock = Hodiny
trust-check-clock-yes = Hodiny jdou správně.
trust-check-clock-no = Hodiny se liší o { $seconds } s. Nastavte je na automatické.
trust-check-touch = Dotyk
trust-check-touch-yes = Obrazovka reaguje na dotyk.
trust-check-touch-no = Obrazovka není dotyková; stačí myš nebo klávesy.
trust-check-fonts = Písmo
trust-check-fonts-yes = Písma prodejny jsou tady.
trust-check-fonts-no = Písma prodejny nedorazila: některé znaky se mohou ukázat jako prázdné rámečky.
trust-check-voice = Předčítání
trust-check-voice-yes = Předčítat lze ve všech jazycích prodejny.
trust-check-voice-no = Na tomto zařízení ani na počítači prodejny není hlas pro: { $languages }. Nainstalujte ho v nastavení zařízení, nebo na počítač prodejny nainstalujte espeak-ng.
trust-state-yes = v pořádku
trust-state-no = chybí
trust-state-wait = zatím ne

# The door camera
health-door = { $state ->
    [dark] Od { $time } je na dveřní kameru moc tma.
    [covered] Od { $time } něco zakrývá dveřní kameru.
    [defocused] Od { $time } vidí dveřní kamera jen rozmazaně.
    [moved] Dveřní kamera je posunutá: od { $time } nepočítá.
    [slow] Od { $time } je dveřní kamera pomalá.
   *[other] Od { $time } dveřní kamera nic nevidí.
}
health-door-how = Podívejte se na její místo, zástrčku a síť. Její obraz vidí vedoucí v nastavení.

# The ticket printer of a kiosk
printer-none = Tiskárna lístků: žádná
printer-at = Tiskárna lístků: { $address }
printer-address = Její adresa
printer-address-help = Třeba 192.168.1.50, nebo usb:04b8:0e15 pro tiskárnu u počítače prodejny. Prázdné: bez tiskárny.
printer-paper = Papír
printer-paper-80 = šířka 80 mm
printer-paper-58 = šířka 58 mm
printer-automatic = Tisknout každý lístek hned při zařazení, bez ptaní
printer-save = Uložit tiskárnu
printer-test = Vytisknout zkušební lístek
printer-test-runs = Zkušební lístek je na cestě.
printer-test-done = Zkušební lístek je vytištěný.
printer-trouble =
    { $trouble ->
        [unreachable] Na její adrese nikdo neodpovídá.
        [no_paper] Nemá papír.
        [cover_open] Má otevřený kryt.
        [out_of_order] Hlásí, že je mimo provoz.
        [no_answer] Nic nehlásí a možná nic netiskne.
        [broke_off] Spojení se přerušilo uprostřed lístku.
       *[other] Nikdo neví, jestli poslední lístek vyjel.
    }
printer-bad-not-in-shape = Napište adresu jako 192.168.1.50, tiskarna.local nebo usb:04b8:0e15.
printer-bad-far = Může to být jen tiskárna ve vlastní síti této prodejny.
printer-bad-port = Napište port od 1024 do 65535, nebo žádný.
printer-bad-usb = Napište obě čísla tiskárny, třeba usb:04b8:0e15.
device-printer-since = od { $time } netiskne lístky
health-one-printer = { $name } od { $time } netiskne lístky.
health-printer-how = Podívejte se na papír, kryt, zástrčku a síť. Po dalším lístku je zase v pořádku.
