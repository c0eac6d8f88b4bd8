# Devices: how they are, pairing a new one, and the secure address.

health-title = Devices
health-board = Board
health-day = The day
health-setup = Set-up
health-expected = Appointments
health-live = live
health-connecting = connecting
health-cut-off = This page is cut off since { $time }. What you see is old.
health-signed-out = This browser is not signed in any more. What you see is old.
health-no-script = This page needs JavaScript. Turn it on in the browser's settings.

health-all-well =
    { $count ->
        [one] The one device is well.
       *[other] All { $count } devices are well.
    }
health-none = No device is in use today.
health-none-why = Add one below; it appears here as soon as it is opened.
health-one-asleep = { $name } is asleep since { $time }.
health-one-muted = { $name } has no sound.
health-one-cut-off = { $name } is cut off since { $time }.
health-several = { $sick } of { $count } devices need you: { $names }.
health-asleep-how = Tap it awake and leave the board open. It is well again by itself.
health-muted-how = Tap its screen once, so that it may ring.
health-cut-off-how = Look at its network and its plug. It comes back by itself.
health-kiosk-insecure = Its page is not secure: without a network it doesn't open again. Open it at the secure address.
health-kiosk-forgets = It can't keep check-ins on its disk: switched off, it forgets them. Make room on it, or leave private browsing.
health-kiosk-refused = { $name } could not put { $ticket } in line. Look for them.
health-kiosk-renumbered = { $ticket } of { $name } is { $now } now. Tell them.

device-well = well
device-asleep = asleep
device-asleep-since = asleep since { $time }
device-muted = no sound
device-cut-off = cut off
device-cut-off-since = cut off since { $time }
device-unused = not in use today
device-never = not opened yet
device-seen = last seen
device-now = now
device-battery = battery
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, charging
device-sound = sound
device-sound-on = on
device-sound-off = off
device-delay = answers in
device-delay-is = { $ms } ms
device-unsent = saved on it
device-version = version
device-version-old = { $version }, older than the server
device-ring = Ring
device-heard = heard
device-not-heard = may not ring
device-no-answer = no answer
device-waits = ringing
device-change = Change
device-name = Name
device-rename = Save name
device-revoke = Sign it out for good
device-revoke-means = It is cut off within seconds, also when it was lost or stolen.
device-name-taken = Another device is called so already.

health-devices = Devices
health-ring-all = Test ring
health-ring-heard = Everyone asked has rung: { $heard }.
health-ring-some = Rang: { $heard }. Did not: { $missed }.
health-ring-none = No device rang: { $missed }.
health-ring-nobody = No device with a sound is open.
health-ring-waits = Ringing.

health-sounds = Are the sounds worth it?
health-sounds-none = No sound was heard in { $days } days. What was answered, and how soon, appears here.
health-sounds-share = { $answered } of { $heard } answered within { $seconds } s
health-sounds-fine = Most sounds are answered. Leave them as they are.
health-sounds-silence = “{ $kind }” is rarely answered: { $answered } of { $heard } within { $seconds } s. Think of silencing it.
health-about-door = Somebody at the door
health-about-waiting = Somebody checked in
health-about-promise = A promise at risk
health-about-help = A colleague asks for help
health-about-device = A device is blind
health-about-kiosk = Somebody at a kiosk asks for a person

adding-title = Add a device
adding-role = What will it be?
adding-name = What is it called?
adding-role-staff = Tablet for staff
adding-role-kiosk = Kiosk
adding-role-screen = Screen for the waiting room
adding-get = Get a code
adding-open = On the new device, scan this or open
adding-type = and type
adding-trust = First let it learn to trust this shop, at
adding-valid = Good until { $time }, for one device.
adding-waits = Waiting for the new device.
adding-compare = Does { $name } show the same three words?
adding-same = Yes, the same words
adding-differ = No, they differ
adding-cancel = Cancel
adding-done = { $name } is added.
adding-refused = The code is worth nothing any more.

pair-title = Add this device
pair-type = Type the code that the manager sees
pair-code = Code
pair-go = Go on
pair-wrong = That code doesn't fit, or it was used. Ask for a new one.
pair-rest = Too many codes that don't fit. Try again in { $seconds } s.
pair-compare = Does the manager see the same three words?
pair-compare-how = If so, the manager presses “Yes, the same words”, and this device opens by itself.
pair-becomes = It becomes a device of { $store }.
pair-refused = The manager said no
pair-expired = The code is too old
pair-again = Ask for a new code and type it here.
pair-confirmed = { $store } knows this device now
pair-open = Open it
pair-words = anchor apple bicycle bridge butter button candle castle cherry copper feather flower forest garden hammer honey island kettle ladder lemon mirror mountain orange pencil pepper pillow river saddle silver tiger violin window

trust-title = The secure address
trust-off = This shop has no secure address yet
trust-off-why = Everything works without one, but the browser holds back some things: a tablet can't keep itself awake, and a kiosk's page doesn't survive a restart of the tablet while the network is away.
trust-off-how = On the shop's computer, whoever looks after it calls:
trust-lead = Each device has to learn once that this shop's address can be trusted
trust-limit = The certificate can vouch for this shop's own address only ({ $names }), never for any other page. That is written into it.
trust-qr = Scan this with the device
trust-fingerprint = Fingerprint (SHA-256), the same as on the shop's computer:
trust-ipad = iPad and iPhone
trust-ipad-get = Get the profile
trust-ipad-1 = Tap “Get the profile”, then “Allow”.
trust-ipad-2 = Open Settings. At the top, tap “Profile Downloaded”, then “Install”.
trust-ipad-3 = In Settings, open General, About, Certificate Trust Settings. Turn on “Greetline”.
trust-android = Android
trust-android-get = Get the certificate
trust-android-1 = Tap “Get the certificate”.
trust-android-2 = Open Settings and search for “CA certificate”. Tap “Install anyway” and choose the file.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Get the certificate
trust-desktop-1 = Open the file that you got. Windows: “Install certificate”, “Trusted Root Certification Authorities”. Mac: in Keychain Access, set it to “Always Trust”.
trust-desktop-2 = Linux and ChromeOS: in the browser's settings, search for “certificates” and import it under “Authorities”.
trust-own = This shop's certificate is one that devices know already. There is nothing to install.
trust-open = Open the secure address
trust-open-why = When it opens without a warning, all is well. Open Greetline by this address from now on.
trust-test = What this browser can do here
trust-test-sound = Tap to hear a sound
trust-check-secure = Secure address
trust-check-secure-yes = This page came by the secure address.
trust-check-secure-no = This page came by the plain address.
trust-check-wake = Staying awake
trust-check-wake-yes = The screen can be kept on.
trust-check-wake-no = The screen can't be kept on from here. Set its lock to “never”.
trust-check-sound = Sound
trust-check-sound-yes = It may ring.
trust-check-sound-no = Not yet. Tap the button below.
trust-check-storage = Storage
trust-check-storage-yes = What is typed here survives a restart.
trust-check-storage-soft = It keeps what is typed, but the browser may clear it when space runs short.
trust-check-storage-no = This browser keeps nothing. Is it in private mode?
trust-check-clock = Clock
trust-check-clock-yes = Its clock is right.
trust-check-clock-no = Its clock is off by { $seconds } s. Set it to automatic.
trust-check-touch = Touch
trust-check-touch-yes = It can be touched.
trust-check-touch-no = It has no touch screen; a mouse or keys do.
trust-check-fonts = Letters
trust-check-fonts-yes = The shop's own letters are here.
trust-check-fonts-no = The shop's own letters did not come: some scripts may show as empty boxes.
trust-check-voice = Reading aloud
trust-check-voice-yes = Every language of the shop can be read aloud.
trust-check-voice-no = No voice on this device or on the shop's computer for: { $languages }. Install one in the device's settings, or espeak-ng on the shop's computer.
trust-state-yes = fine
trust-state-no = missing
trust-state-wait = not yet

# The door camera
health-door = { $state ->
    [dark] It has been too dark for the door camera since { $time }.
    [covered] Something has covered the door camera since { $time }.
    [defocused] The door camera has seen only a blur since { $time }.
    [moved] The door camera was moved at { $time }: it doesn't count.
    [slow] The door camera has been slow since { $time }.
   *[other] The door camera sees nothing since { $time }.
}
health-door-how = Look at its place, its plug and its network. A manager sees its picture in set-up.

# The ticket printer of a kiosk
printer-none = Ticket printer: none
printer-at = Ticket printer: { $address }
printer-address = Its address
printer-address-help = Like 192.168.1.50, or usb:04b8:0e15 for one at the shop's computer. Empty: no printer.
printer-paper = Paper
printer-paper-80 = 80 mm wide
printer-paper-58 = 58 mm wide
printer-automatic = Print each ticket at check-in, without being asked
printer-save = Save printer
printer-test = Print a test ticket
printer-test-runs = The test ticket is on its way.
printer-test-done = The test ticket is printed.
printer-trouble =
    { $trouble ->
        [unreachable] Nobody answers at its address.
        [no_paper] It has no paper.
        [cover_open] Its cover is open.
        [out_of_order] It says that it is out of order.
        [no_answer] It says nothing, and perhaps prints nothing.
        [broke_off] The line to it broke in the middle of a ticket.
       *[other] Nobody can tell whether the last ticket came out.
    }
printer-bad-not-in-shape = Write an address like 192.168.1.50, printer.local or usb:04b8:0e15.
printer-bad-far = Only a printer in this shop's own network will do.
printer-bad-port = Write a port from 1024 to 65535, or none.
printer-bad-usb = Write the two numbers of the printer, like usb:04b8:0e15.
device-printer-since = prints no tickets since { $time }
health-one-printer = { $name } prints no tickets since { $time }.
health-printer-how = Look at its paper, its cover, its plug and its network. It is well again after the next ticket.
