# Geräte: wie es ihnen geht, ein neues verbinden, und die sichere Adresse.

health-title = Geräte
health-board = Tafel
health-day = Der Tag
health-setup = Einrichten
health-expected = Termine
health-live = live
health-connecting = verbindet
health-cut-off = Diese Seite ist seit { $time } abgeschnitten. Was du siehst, ist alt.
health-signed-out = Dieser Browser ist nicht mehr angemeldet. Was du siehst, ist alt.
health-no-script = Diese Seite braucht JavaScript. Schalte es in den Einstellungen des Browsers ein.

health-all-well =
    { $count ->
        [one] Dem einen Gerät geht es gut.
       *[other] Allen { $count } Geräten geht es gut.
    }
health-none = Heute ist kein Gerät in Gebrauch.
health-none-why = Füge unten eines hinzu; es erscheint hier, sobald es geöffnet ist.
health-one-asleep = { $name } schläft seit { $time }.
health-one-muted = { $name } hat keinen Ton.
health-one-cut-off = { $name } ist seit { $time } abgeschnitten.
health-several = { $sick } von { $count } Geräten brauchen dich: { $names }.
health-asleep-how = Tippe es wach und lass die Tafel offen. Dann ist es von selbst wieder gut.
health-muted-how = Tippe einmal auf seinen Bildschirm, damit es läuten darf.
health-cut-off-how = Sieh nach Netz und Stecker. Es kommt von selbst zurück.
health-kiosk-insecure = Seine Seite ist nicht sicher: ohne Netz öffnet sie sich nicht wieder. Öffne sie unter der sicheren Adresse.
health-kiosk-forgets = Es kann nichts auf seiner Platte behalten: ausgeschaltet vergisst es die Anmeldungen. Schaff Platz, oder verlass den privaten Modus.
health-kiosk-refused = { $name } konnte { $ticket } nicht in die Reihe stellen. Such die Person.
health-kiosk-renumbered = { $ticket } von { $name } ist jetzt { $now }. Sag es der Person.

device-well = gut
device-asleep = schläft
device-asleep-since = schläft seit { $time }
device-muted = kein Ton
device-cut-off = abgeschnitten
device-cut-off-since = abgeschnitten seit { $time }
device-unused = heute nicht in Gebrauch
device-never = noch nicht geöffnet
device-seen = zuletzt gesehen
device-now = jetzt
device-battery = Akku
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, lädt
device-sound = Ton
device-sound-on = an
device-sound-off = aus
device-delay = antwortet in
device-delay-is = { $ms } ms
device-unsent = darauf gespeichert
device-version = Version
device-version-old = { $version }, älter als der Server
device-ring = Läuten
device-heard = gehört
device-not-heard = darf nicht läuten
device-no-answer = keine Antwort
device-waits = läutet
device-change = Ändern
device-name = Name
device-rename = Namen speichern
device-revoke = Endgültig abmelden
device-revoke-means = Es ist in Sekunden abgeschnitten, auch wenn es verloren oder gestohlen wurde.
device-name-taken = Ein anderes Gerät heißt schon so.

health-devices = Geräte
health-ring-all = Probeläuten
health-ring-heard = Alle Gefragten haben geläutet: { $heard }.
health-ring-some = Geläutet: { $heard }. Nicht geläutet: { $missed }.
health-ring-none = Kein Gerät hat geläutet: { $missed }.
health-ring-nobody = Kein Gerät mit Ton ist offen.
health-ring-waits = Es läutet.

health-sounds = Lohnen sich die Töne?
health-sounds-none = In { $days } Tagen war kein Ton zu hören. Was beantwortet wurde, und wie bald, erscheint hier.
health-sounds-share = { $answered } von { $heard } innerhalb von { $seconds } s beantwortet
health-sounds-fine = Die meisten Töne werden beantwortet. Lass sie, wie sie sind.
health-sounds-silence = „{ $kind }“ wird selten beantwortet: { $answered } von { $heard } innerhalb von { $seconds } s. Überlege, ihn stumm zu schalten.
health-about-door = Jemand an der Tür
health-about-waiting = Jemand hat sich angemeldet
health-about-promise = Ein Versprechen in Gefahr
health-about-help = Ein Kollege bittet um Hilfe
health-about-device = Ein Gerät ist blind
health-about-kiosk = Jemand am Kiosk bittet um eine Person

adding-title = Ein Gerät hinzufügen
adding-role = Was wird es?
adding-name = Wie heißt es?
adding-role-staff = Tablet für das Team
adding-role-kiosk = Kiosk
adding-role-screen = Bildschirm für den Warteraum
adding-get = Code holen
adding-open = Auf dem neuen Gerät dies scannen, oder öffnen:
adding-type = und eintippen:
adding-trust = Zuerst muss es lernen, diesem Laden zu trauen, unter
adding-valid = Gilt bis { $time }, für ein Gerät.
adding-waits = Wartet auf das neue Gerät.
adding-compare = Zeigt { $name } dieselben drei Wörter?
adding-same = Ja, dieselben Wörter
adding-differ = Nein, andere
adding-cancel = Abbrechen
adding-done = { $name } ist hinzugefügt.
adding-refused = Der Code gilt nicht mehr.

pair-title = Dieses Gerät hinzufügen
pair-type = Tippe den Code ein, den die Geschäftsführung sieht
pair-code = Code
pair-go = Weiter
pair-wrong = Dieser Code passt nicht, oder er wurde schon benutzt. Bitte um einen neuen.
pair-rest = Zu viele Codes, die nicht passen. Versuche es in { $seconds } s wieder.
pair-compare = Sieht die Geschäftsführung dieselben drei Wörter?
pair-compare-how = Wenn ja, tippt sie auf „Ja, dieselben Wörter“, und dieses Gerät öffnet sich von selbst.
pair-becomes = Es wird ein Gerät von { $store }.
pair-refused = Die Geschäftsführung hat Nein gesagt
pair-expired = Der Code ist zu alt
pair-again = Bitte um einen neuen Code und tippe ihn hier ein.
pair-confirmed = { $store } kennt dieses Gerät jetzt
pair-open = Öffnen
pair-words = Anker Apfel Fahrrad Brücke Butter Knopf Kerze Schloss Kirsche Kupfer Feder Blume Wald Garten Hammer Honig Insel Kessel Leiter Zitrone Spiegel Berg Orange Bleistift Pfeffer Kissen Fluss Sattel Silber Tiger Geige Fenster

trust-title = Die sichere Adresse
trust-off = Dieser Laden hat noch keine sichere Adresse
trust-off-why = Alles geht auch ohne, aber der Browser hält einiges zurück: ein Tablet kann sich nicht wach halten, und die Seite eines Kiosks übersteht keinen Neustart des Tablets, während das Netz weg ist.
trust-off-how = Auf dem Rechner des Ladens ruft, wer sich um ihn kümmert:
trust-lead = Jedes Gerät muss einmal lernen, dass man der Adresse dieses Ladens trauen kann
trust-limit = Das Zertifikat kann nur für die eigene Adresse dieses Ladens bürgen ({ $names }), nie für eine andere Seite. Das steht darin.
trust-qr = Scanne dies mit dem Gerät
trust-fingerprint = Fingerabdruck (SHA-256), derselbe wie auf dem Rechner des Ladens:
trust-ipad = iPad und iPhone
trust-ipad-get = Profil holen
trust-ipad-1 = Tippe auf „Profil holen“, dann auf „Zulassen“.
trust-ipad-2 = Öffne Einstellungen. Tippe oben auf „Profil geladen“, dann auf „Installieren“.
trust-ipad-3 = Öffne in Einstellungen Allgemein, Info, Zertifikatsvertrauenseinstellungen. Schalte „Greetline“ ein.
trust-android = Android
trust-android-get = Zertifikat holen
trust-android-1 = Tippe auf „Zertifikat holen“.
trust-android-2 = Öffne Einstellungen und suche „CA-Zertifikat“. Tippe auf „Trotzdem installieren“ und wähle die Datei.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Zertifikat holen
trust-desktop-1 = Öffne die Datei. Windows: „Zertifikat installieren“, „Vertrauenswürdige Stammzertifizierungsstellen“. Mac: stelle es in der Schlüsselbundverwaltung auf „Immer vertrauen“.
trust-desktop-2 = Linux und ChromeOS: suche in den Einstellungen des Browsers „Zertifikate“ und importiere es unter „Zertifizierungsstellen“.
trust-own = Das Zertifikat dieses Ladens kennen die Geräte schon. Es ist nichts zu installieren.
trust-open = Die sichere Adresse öffnen
trust-open-why = Öffnet sie sich ohne Warnung, ist alles gut. Öffne Greetline von nun an unter dieser Adresse.
trust-test = Was dieser Browser hier kann
trust-test-sound = Tippen, um einen Ton zu hören
trust-check-secure = Sichere Adresse
trust-check-secure-yes = Diese Seite kam über die sichere Adresse.
trust-check-secure-no = Diese Seite kam über die einfache Adresse.
trust-check-wake = Wach bleiben
trust-check-wake-yes = Der Bildschirm lässt sich anhalten.
trust-check-wake-no = Von hier lässt sich der Bildschirm nicht anhalten. Stelle seine Sperre auf „nie“.
trust-check-sound = Ton
trust-check-sound-yes = Es darf läuten.
trust-check-sound-no = Noch nicht. Tippe auf die Taste unten.
trust-check-storage = Speicher
trust-check-storage-yes = Was hier getippt wird, übersteht einen Neustart.
trust-check-storage-soft = Er behält, was getippt wird, aber der Browser kann es löschen, wenn der Platz knapp wird.
trust-check-storage-no = Dieser Browser behält nichts. Ist er im privaten Modus?
trust-check-clock = Uhr
trust-check-clock-yes = Seine Uhr geht richtig.
trust-check-clock-no = Seine Uhr geht um { $seconds } s falsch. Stelle sie auf automatisch.
trust-check-touch = Berührung
trust-check-touch-yes = Er lässt sich berühren.
trust-check-touch-no = Er hat keinen Touchscreen; Maus oder Tasten gehen auch.
trust-check-fonts = Schrift
trust-check-fonts-yes = Die Schriften des Geschäfts sind da.
trust-check-fonts-no = Die Schriften des Geschäfts kamen nicht an: manche Zeichen können leere Kästchen sein.
trust-check-voice = Vorlesen
trust-check-voice-yes = Jede Sprache des Geschäfts kann vorgelesen werden.
trust-check-voice-no = Keine Stimme auf diesem Gerät oder auf dem Rechner des Geschäfts für: { $languages }. Richte eine in den Einstellungen des Geräts ein, oder espeak-ng auf dem Rechner.
trust-state-yes = gut
trust-state-no = fehlt
trust-state-wait = noch nicht

# The door camera
health-door = { $state ->
    [dark] Für die Türkamera ist es seit { $time } zu dunkel.
    [covered] Die Türkamera ist seit { $time } verdeckt.
    [defocused] Die Türkamera sieht seit { $time } nur unscharf.
    [moved] Die Türkamera wurde um { $time } verschoben: Sie zählt nicht.
    [slow] Die Türkamera ist seit { $time } langsam.
   *[other] Die Türkamera sieht seit { $time } nichts.
}
health-door-how = Sieh nach ihrem Platz, ihrem Stecker und ihrem Netz. Ihr Bild sieht die Leitung in der Einrichtung.

# The ticket printer of a kiosk
printer-none = Ticketdrucker: keiner
printer-at = Ticketdrucker: { $address }
printer-address = Seine Adresse
printer-address-help = Etwa 192.168.1.50, oder usb:04b8:0e15 für einen am Computer des Ladens. Leer: kein Drucker.
printer-paper = Papier
printer-paper-80 = 80 mm breit
printer-paper-58 = 58 mm breit
printer-automatic = Jedes Ticket beim Einchecken drucken, ohne dass jemand danach fragt
printer-save = Drucker speichern
printer-test = Probeticket drucken
printer-test-runs = Das Probeticket ist unterwegs.
printer-test-done = Das Probeticket ist gedruckt.
printer-trouble =
    { $trouble ->
        [unreachable] Unter seiner Adresse antwortet niemand.
        [no_paper] Er hat kein Papier.
        [cover_open] Sein Deckel ist offen.
        [out_of_order] Er meldet, dass er außer Betrieb ist.
        [no_answer] Er sagt nichts und druckt vielleicht auch nichts.
        [broke_off] Die Verbindung riss mitten in einem Ticket ab.
       *[other] Niemand weiß, ob das letzte Ticket herauskam.
    }
printer-bad-not-in-shape = Schreib eine Adresse wie 192.168.1.50, drucker.local oder usb:04b8:0e15.
printer-bad-far = Es geht nur ein Drucker im eigenen Netz dieses Ladens.
printer-bad-port = Schreib einen Port von 1024 bis 65535 oder keinen.
printer-bad-usb = Schreib die beiden Nummern des Druckers, etwa usb:04b8:0e15.
device-printer-since = druckt keine Tickets seit { $time }
health-one-printer = { $name } druckt keine Tickets seit { $time }.
health-printer-how = Sieh nach Papier, Deckel, Stecker und Netz. Mit dem nächsten Ticket ist er wieder in Ordnung.
