# Devices: how they are, pairing a new one, and the secure address.

health-title = Apparaten
health-board = Bord
health-day = De dag
health-setup = Inrichten
health-expected = Afspraken
health-live = live
health-connecting = verbinden
health-cut-off = Deze pagina heeft sinds { $time } geen verbinding. Wat je ziet is oud.
health-signed-out = Deze browser is niet meer ingelogd. Wat je ziet is oud.
health-no-script = Deze pagina heeft JavaScript nodig. Zet het aan in de instellingen van de browser.

health-all-well =
    { $count ->
        [one] Met het ene apparaat is alles goed.
       *[other] Met alle { $count } apparaten is alles goed.
    }
health-none = Er is vandaag geen apparaat in gebruik.
health-none-why = Voeg er hieronder een toe; het verschijnt hier zodra het geopend is.
health-one-asleep = { $name } slaapt sinds { $time }.
health-one-muted = { $name } heeft geen geluid.
health-one-cut-off = { $name } heeft sinds { $time } geen verbinding.
health-several = { $sick } van { $count } apparaten hebben je nodig: { $names }.
health-asleep-how = Tik hem wakker en laat het bord open. Dan komt het vanzelf goed.
health-muted-how = Tik één keer op het scherm, dan mag hij afgaan.
health-cut-off-how = Kijk naar het netwerk en de stekker. Hij komt vanzelf terug.
health-kiosk-insecure = De pagina is niet veilig: zonder netwerk gaat hij niet meer open. Open hem op het veilige adres.
health-kiosk-forgets = Aanmeldingen blijven niet op de schijf staan: gaat de zuil uit, dan is hij ze kwijt. Maak ruimte vrij, of verlaat de privémodus van de browser.
health-kiosk-refused = { $name } kon { $ticket } niet in de rij zetten. Ga op zoek naar deze klant.
health-kiosk-renumbered = { $ticket } van { $name } is nu { $now }. Zeg het tegen de klant.

device-well = goed
device-asleep = slaapt
device-asleep-since = slaapt sinds { $time }
device-muted = geen geluid
device-cut-off = geen verbinding
device-cut-off-since = geen verbinding sinds { $time }
device-unused = vandaag niet in gebruik
device-never = nog niet geopend
device-seen = laatst gezien
device-now = nu
device-battery = batterij
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, laadt op
device-sound = geluid
device-sound-on = aan
device-sound-off = uit
device-delay = antwoordt in
device-delay-is = { $ms } ms
device-unsent = bewaard op dit apparaat
device-version = versie
device-version-old = { $version }, ouder dan de server
device-ring = Laten afgaan
device-heard = ging af
device-not-heard = mag niet afgaan
device-no-answer = geen antwoord
device-waits = gaat af
device-change = Wijzigen
device-name = Naam
device-rename = Naam bewaren
device-revoke = Voorgoed uitloggen
device-revoke-means = De verbinding is binnen enkele seconden weg, ook als het apparaat kwijt of gestolen is.
device-name-taken = Een ander apparaat heet al zo.

health-devices = Apparaten
health-ring-all = Geluid testen
health-ring-heard = Alle apparaten gingen af: { $heard }.
health-ring-some = Ging af: { $heard }. Niet: { $missed }.
health-ring-none = Geen apparaat ging af: { $missed }.
health-ring-nobody = Er is geen apparaat met geluid open.
health-ring-waits = Gaat af.

health-sounds = Zijn de geluiden de moeite waard?
health-sounds-none = In { $days } dagen is er geen geluid gehoord. Hier verschijnt waarop gereageerd is, en hoe snel.
health-sounds-share = { $answered } van { $heard } binnen { $seconds } s beantwoord
health-sounds-fine = Op de meeste geluiden wordt gereageerd. Laat ze zoals ze zijn.
health-sounds-silence = Op ‘{ $kind }’ wordt zelden gereageerd: { $answered } van { $heard } binnen { $seconds } s. Misschien kan het uit.
health-about-door = Iemand bij de deur
health-about-waiting = Iemand heeft zich aangemeld
health-about-promise = Een belofte in gevaar
health-about-help = Een collega vraagt hulp
health-about-device = Een apparaat is blind
health-about-kiosk = Iemand bij een zuil vraagt om een medewerker

adding-title = Apparaat toevoegen
adding-role = Wat wordt het?
adding-name = Hoe heet het?
adding-role-staff = Tablet voor het team
adding-role-kiosk = Zuil
adding-role-screen = Scherm voor de wachtruimte
adding-get = Code opvragen
adding-open = Scan dit op het nieuwe apparaat, of open
adding-type = en typ
adding-trust = Laat het eerst leren deze winkel te vertrouwen, op
adding-valid = Geldig tot { $time }, voor één apparaat.
adding-waits = We wachten op het nieuwe apparaat.
adding-compare = Toont { $name } dezelfde drie woorden?
adding-same = Ja, dezelfde woorden
adding-differ = Nee, andere
adding-cancel = Annuleren
adding-done = { $name } is toegevoegd.
adding-refused = De code is niets meer waard.

pair-title = Dit apparaat toevoegen
pair-type = Typ de code die de leidinggevende ziet
pair-code = Code
pair-go = Verder
pair-wrong = Die code klopt niet, of is al gebruikt. Vraag een nieuwe.
pair-rest = Te veel codes die niet kloppen. Probeer het over { $seconds } s weer.
pair-compare = Ziet de leidinggevende dezelfde drie woorden?
pair-compare-how = Zo ja, dan tikt de leidinggevende op ‘Ja, dezelfde woorden’ en gaat dit apparaat vanzelf open.
pair-becomes = Het wordt een apparaat van { $store }.
pair-refused = De leidinggevende zei nee
pair-expired = De code is te oud
pair-again = Vraag een nieuwe code en typ die hier.
pair-confirmed = { $store } kent dit apparaat nu
pair-open = Openen
pair-words = anker appel fiets brug boter knoop kaars kasteel kers koper veer bloem bos tuin hamer honing eiland ketel ladder citroen spiegel berg sinaasappel potlood peper kussen rivier zadel zilver tijger viool venster

trust-title = Het veilige adres
trust-off = Deze winkel heeft nog geen veilig adres
trust-off-why = Alles werkt ook zonder, maar de browser houdt dan iets achter: een tablet kan zichzelf niet wakker houden, en de pagina van een zuil overleeft geen herstart van de tablet als het netwerk weg is.
trust-off-how = Op de computer van de winkel voert wie hem beheert dit uit:
trust-lead = Elk apparaat moet één keer leren dat het adres van deze winkel te vertrouwen is
trust-limit = Het certificaat kan alleen instaan voor het eigen adres van deze winkel ({ $names }), nooit voor een andere pagina. Dat staat erin.
trust-qr = Scan dit met het apparaat
trust-fingerprint = Vingerafdruk (SHA-256), dezelfde als op de computer van de winkel:
trust-ipad = iPad en iPhone
trust-ipad-get = Profiel ophalen
trust-ipad-1 = Tik op ‘Profiel ophalen’, dan op ‘Sta toe’.
trust-ipad-2 = Open Instellingen. Tik bovenaan op ‘Profiel gedownload’, dan op ‘Installeer’.
trust-ipad-3 = Open in Instellingen Algemeen, Info, Vertrouwde certificaten. Zet ‘Greetline’ aan.
trust-android = Android
trust-android-get = Certificaat ophalen
trust-android-1 = Tik op ‘Certificaat ophalen’.
trust-android-2 = Open Instellingen en zoek ‘CA-certificaat’. Tik op ‘Toch installeren’ en kies het bestand.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Certificaat ophalen
trust-desktop-1 = Open het bestand dat je kreeg. Windows: ‘Certificaat installeren’, ‘Vertrouwde basiscertificeringsinstanties’. Mac: zet het in Sleutelhangertoegang op ‘Vertrouw altijd’.
trust-desktop-2 = Linux en ChromeOS: zoek in de instellingen van de browser ‘certificaten’ en importeer het onder ‘Autoriteiten’.
trust-own = Het certificaat van deze winkel kennen apparaten al. Er valt niets te installeren.
trust-open = Het veilige adres openen
trust-open-why = Gaat het open zonder waarschuwing, dan is alles goed. Open Greetline voortaan op dit adres.
trust-test = Wat deze browser hier kan
trust-test-sound = Tik om een geluid te horen
trust-check-secure = Veilig adres
trust-check-secure-yes = Deze pagina komt van het veilige adres.
trust-check-secure-no = Deze pagina komt van het gewone adres.
trust-check-wake = Wakker blijven
trust-check-wake-yes = Het scherm kan aan blijven.
trust-check-wake-no = Hier kan het scherm niet aan blijven. Zet de schermvergrendeling op ‘nooit’.
trust-check-sound = Geluid
trust-check-sound-yes = Hij mag afgaan.
trust-check-sound-no = Nog niet. Tik op de knop hieronder.
trust-check-storage = Geheugen
trust-check-storage-yes = Wat hier getypt wordt, overleeft een herstart.
trust-check-storage-soft = Het bewaart wat getypt wordt, maar de browser kan het wissen als er weinig ruimte is.
trust-check-storage-no = Deze browser bewaart niets. Staat hij in de privémodus?
trust-check-clock = Klok
trust-check-clock-yes = De klok loopt gelijk.
trust-check-clock-no = De klok wijkt { $seconds } s af. Zet hem op automatisch.
trust-check-touch = Aanraken
trust-check-touch-yes = Het scherm reageert op aanraken.
trust-check-touch-no = Er is geen aanraakscherm; een muis of toetsen werken ook.
trust-check-fonts = Letters
trust-check-fonts-yes = De eigen letters van de winkel zijn er.
trust-check-fonts-no = De eigen letters van de winkel zijn niet aangekomen: sommige schriften verschijnen misschien als lege vakjes.
trust-check-voice = Voorlezen
trust-check-voice-yes = Elke taal van de winkel kan worden voorgelezen.
trust-check-voice-no = Er is op dit apparaat en op de computer van de winkel geen stem voor: { $languages }. Installeer er een in de instellingen van het apparaat, of espeak-ng op de computer van de winkel.
trust-state-yes = in orde
trust-state-no = ontbreekt
trust-state-wait = nog niet

# The door camera
health-door = { $state ->
    [dark] Het is sinds { $time } te donker voor de deurcamera.
    [covered] De deurcamera is sinds { $time } afgedekt.
    [defocused] De deurcamera ziet sinds { $time } alles wazig.
    [moved] De deurcamera is om { $time } verschoven: hij telt niet.
    [slow] De deurcamera is sinds { $time } traag.
   *[other] De deurcamera ziet sinds { $time } niets.
}
health-door-how = Kijk naar de plek, de stekker en het netwerk. Een leidinggevende ziet het beeld bij Inrichten.

# The ticket printer of a kiosk
printer-none = Ticketprinter: geen
printer-at = Ticketprinter: { $address }
printer-address = Het adres
printer-address-help = Zoals 192.168.1.50, of usb:04b8:0e15 voor een printer aan de computer van de winkel. Leeg: geen printer.
printer-paper = Papier
printer-paper-80 = 80 mm breed
printer-paper-58 = 58 mm breed
printer-automatic = Elk ticket bij het aanmelden vanzelf printen
printer-save = Printer bewaren
printer-test = Testticket printen
printer-test-runs = Het testticket is onderweg.
printer-test-done = Het testticket is geprint.
printer-trouble =
    { $trouble ->
        [unreachable] Op dit adres antwoordt niemand.
        [no_paper] Het papier is op.
        [cover_open] De klep staat open.
        [out_of_order] De printer meldt dat hij buiten werking is.
        [no_answer] De printer zegt niets, en print misschien niets.
        [broke_off] De verbinding viel midden in een ticket weg.
       *[other] Niemand weet of het laatste ticket eruit kwam.
    }
printer-bad-not-in-shape = Schrijf een adres zoals 192.168.1.50, printer.local of usb:04b8:0e15.
printer-bad-far = Alleen een printer in het netwerk van deze winkel kan.
printer-bad-port = Schrijf een poort van 1024 tot 65535, of geen.
printer-bad-usb = Schrijf de twee nummers van de printer, zoals usb:04b8:0e15.
device-printer-since = print sinds { $time } geen tickets
health-one-printer = { $name } print sinds { $time } geen tickets.
health-printer-how = Kijk naar het papier, de klep, de stekker en het netwerk. Na het volgende ticket is het weer goed.
