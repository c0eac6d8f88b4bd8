# Set-up: opening a shop, six cards, who changed what.

setup-title = Set-up
setup-open-title = Open your shop
setup-open-means = This browser sets up a new shop, beside the demo. It takes about eight minutes; you can stop and go on later.
setup-open-button = Set up my shop
setup-open-used = It opens one browser only, and only until its shop has a manager. Managers sign in.
setup-open-sign-in = Sign in

setup-found-intro = The shop, and you as its first manager. Everything else comes after, and can be changed at any time.
setup-found-wrong =
    { $count ->
        [one] One thing doesn't fit yet. Everything else is kept.
       *[other] { $count } things don't fit yet. Everything else is kept.
    }
setup-found-slug = Short name
setup-found-slug-help = Stands in addresses and stays as it is.
setup-found-you = You
setup-found-you-why = You sign in with a name, a password and a code from your phone. There is no default password.
setup-found-password-help = 12 characters or more: four words in no order are good.
setup-found-qr = A QR code for an authenticator app
setup-found-code-how = Scan this with an authenticator app on your phone. It shows six digits; type them here.
setup-found-by-hand = I can't scan it
setup-found-code = Six digits from the app
setup-found-go = Open the shop
setup-found-name = Name
setup-found-password = Password

setup-intro = Each card is saved by itself. You can stop after the second and open; everything can be changed later, and taken back.
setup-next-trade = Choose your trade, and { $name } can take people.
setup-next-people = Next: a colleague and their PIN.
setup-next-kiosk = Next: the kiosk on which people check in.
setup-next-tablet = Next: a tablet for your team.
setup-next-open = { $name } is open: people can check in.
setup-state-open = still open
setup-state-saved = saved
setup-state-changed = not saved yet
setup-save = Save
setup-put-back = Put back
setup-close = Close
setup-up = Up
setup-up-of = Move up: { $name }
setup-down = Down
setup-down-of = Move down: { $name }
setup-remove = Remove
setup-remove-of = Remove: { $name }

setup-shop = Shop and languages
setup-shop-name = What is the shop called?
setup-shop-zone = Time zone
setup-shop-zone-help = Like Europe/Berlin. It decides when a day begins.
setup-shop-languages = Languages that you speak with customers
setup-shop-first = First language
setup-shop-first-help = The kiosk begins in it; the waiting room is spoken to in it.
setup-shop-saved = The shop is saved.

setup-trade = Trade
setup-trade-help = Fills in services, desks and hours. Take the nearest; you change it below.
setup-trade-again = Another one replaces services, desks and hours. What people have come for stays, turned off.
setup-trade-saved = { $trade }: services, desks and hours are filled in.
trade-phone-shop = Phone shop
trade-optician = Optician
trade-bank = Bank
trade-pharmacy = Pharmacy
trade-repairs = Repairs
trade-blank = Something else

setup-services = Services, and where you meet
setup-services-none = What people can choose at the kiosk appears here: take a trade above, or add a service.
setup-services-saved = Services, desks and hours are saved.
setup-service-add = Add a service
setup-service-new = New service
setup-service-name = Name ({ $language })
setup-service-meet = Where do you meet?
setup-service-floor = on the floor
setup-service-floor-how = We walk over to them
setup-service-desk = at a desk
setup-service-desk-how = We call them to a desk
setup-service-letter = Letter
setup-service-letter-help = Tickets begin with it.
setup-service-private = Private: its name stays on staff tablets
setup-service-is-private = private
setup-service-on = Offered at the kiosk
setup-service-is-off = not offered
setup-desks = Desks
setup-desk = Desk { $n }
setup-desk-name = Desk { $n }
setup-desk-add = Add a desk
setup-desks-help = Where people are called to.
setup-desks-needed = You call people to a desk, and there is none yet.
setup-hours = Opening hours
setup-hours-help = After closing, what nobody ended is ended and marked.
setup-hours-days =
    { $count ->
        [0] none: the shop never closes
        [one] one day a week
       *[other] { $count } days a week
    }
setup-hours-closed = closed
setup-hours-from = from
setup-hours-to = to
setup-hours-break = Add a break
setup-hours-break-of = Add a break: { $day }
setup-hours-no-break = No break
setup-hours-no-break-of = No break: { $day }

setup-people = People and PINs
setup-people-help = Whoever has a PIN can sign in at a tablet. Tell them theirs; nobody can read it here again.
setup-person-add = Add somebody
setup-person-name = Name
setup-person-pin = PIN
setup-person-new-pin = New PIN
setup-person-pin-help = Six digits in no order.
setup-person-suggest = Suggest one
setup-person-more = Languages, skills, lead
setup-person-lead = Leads the floor: is told what climbs, and may correct others
setup-person-is-lead = lead
setup-person-has-pin = has a PIN
setup-person-no-pin = no PIN
setup-person-languages = Speaks
setup-person-skills = Skills
setup-person-skills-help = Leave all at “not named” for somebody who can do everything.
setup-skill-0 = not named
setup-skill-1 = learning
setup-skill-2 = good
setup-skill-3 = expert
setup-person-desk = Desk
setup-person-any-desk = whichever is free
setup-person-gone = Doesn't work here any more
setup-person-saved = { $name } is saved.
setup-person-left = { $name } is off the list, and signed out everywhere.

setup-devices = Devices
setup-devices-help = Each opens by a QR code; you compare three words, and it is yours.
setup-devices-add-kiosk = Add a kiosk
setup-devices-add-staff = Add a tablet
setup-devices-add-screen = Add a screen
setup-devices-here = Only this computer for now?
setup-devices-here-help = Both open in a new tab, and you can begin.
setup-devices-kiosk-here = Open the kiosk here
setup-devices-board-here = Open the board here

setup-door = The door (if you like)
setup-door-what = A camera at the door can tell your tablets that somebody came in, before they check in. It only counts; it keeps no picture.
setup-door-later = Greetline's own camera program comes with a later release and will be set up here. Until then any sensor that can send a web request does it.
setup-door-token = It needs a key of this shop. Whoever looks after the shop's computer gets one with:
setup-door-has = This shop has a key for its door.
setup-door-none = This shop has no key for its door yet.

setup-preview = The kiosk
setup-preview-help = The real page with what is saved. Nobody is checked in from here.
setup-history = Who changed what
setup-history-none = Each change appears here as soon as somebody saves one.
setup-history-all = Show all
setup-undo = Undo
setup-undo-of = Undo: { $what }
setup-undone = Taken back.
setup-is-undone = taken back
told-opened = { $name } was opened
told-undo = Taken back:
told-trade = Trade: { $trade }
told-name = Name of the shop: { $before } → { $after }
told-time-zone = Time zone: { $before } → { $after }
told-languages = Languages: { $before } → { $after }
told-desks = Desks: { $before } → { $after }
told-hours = Other opening hours
told-order = Services in another order
told-service-added = Service added: { $name }
told-service-removed = Service removed: { $name }
told-service-on = Offered again: { $name }
told-service-off = Not offered any more: { $name }
told-service-renamed = Service: { $before } → { $after }
told-service-floor = { $name }: on the floor
told-service-desk = { $name }: at a desk
told-service-changed = Changed: { $name }
told-person-added = { $name } was added
told-person-gone = { $name } is off the list
told-person-renamed = { $before } is called { $after }
told-person-lead = { $name } leads the floor
told-person-no-lead = { $name } doesn't lead any more
told-person-languages = { $name }: other languages
told-person-skills = { $name }: other skills
told-person-desk = { $name }: another desk
told-person-pin = { $name } has a new PIN

error-changed-since = Somebody has changed it again since. Look at the newest line first.
setup-bad-empty = Please fill this in.
setup-bad-missing = Please fill this in.
setup-bad-too-long = That is too long.
setup-bad-not-in-shape = That doesn't fit here.
setup-bad-taken = That is taken already.
setup-bad-too-many = That is too many.
setup-bad-not-one-of-these = Choose one of those that are offered.
setup-bad-unknown-zone = Nobody knows this time zone. Choose one from the list.
setup-bad-name-empty = What shall it be called?
setup-bad-name-taken = Somebody here is called so already.
setup-bad-name-with-people = They are with people now. Try again when they are done.
setup-bad-slug-taken = Another shop here has this short name.
setup-bad-slug-not-in-shape = Letters, digits and hyphens only, like old-town.
setup-bad-languages-empty = Choose at least one.
setup-bad-manager-empty = What is your name?
setup-bad-manager-taken = Somebody signs in with this name already. Add your family name, or a number.
setup-bad-too-short = A password has at least 12 characters.
setup-bad-too-common = That is one of the first that anybody would try. Take four words in no order.
setup-bad-code-empty = Type the six digits that the app shows.
setup-bad-code-wrong = These digits don't fit. Take those that the app shows now.
setup-bad-letter-taken = Another service has this letter.
setup-bad-letter-not-in-shape = One letter from A to Z.
setup-bad-service-people-waiting = People are waiting for it. Turn it off, and remove it when they are done.
setup-bad-service-used = People have come for it, and the reports speak of it. Turn it off instead.
setup-bad-desk-taken = Two desks can't have the same name.
setup-bad-desk-people-there = Somebody is at one of the desks that would be gone. Try again when they are done.
setup-bad-hours-overlap = One opening has to end before the next begins.
setup-bad-hours-not-in-shape = A time is missing.
setup-bad-pin-weak = One of the first that anybody would try. Take six digits in no order.
setup-bad-pin-taken = A colleague has this PIN.
setup-bad-pin-not-in-shape = A PIN is six digits.
setup-bad-active-with-people = They are with people now. Try again when they are done.
