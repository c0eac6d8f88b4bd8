# The tour: one person, from the door to hello, on real pages side by side.

tour-title = The tour
tour-open = One person, from the door to hello
tour-open-means = A whole shop in this one browser: door, kiosk, two tablets, phone and screen. Every page is the real one. To the first hello it takes less than a minute.
tour-open-button = Start the tour
tour-used = The tour is not open in this browser
tour-used-how = Its link opens one browser only. Start Greetline again for a new link, or come back in the browser that used it.
tour-no-script = The tour needs JavaScript. Turn it on in the browser's settings.
tour-skip-stage = To the shop
tour-steps = Seven steps
tour-stage = The shop
tour-cut = The shop's computer doesn't answer. We keep trying.
tour-refused = The tour has ended here: it was opened in another browser, or the demo was removed.
tour-said = Step { $n } of 7, { $step }, is done. { $what }

tour-nobody = Nobody has come in yet
tour-somebody = Somebody
tour-line-door = door
tour-line-in-line = in line
tour-line-hello = hello
tour-line-with-you = with you
tour-line-done = done

tour-state-done = done
tour-state-now = now
tour-state-left-out = left out
tour-state-ahead = to come
tour-next = Next: { $step }
tour-failed = That didn't work. Tap again in a moment.

tour-walk-in = Walk in
tour-walk-in-do = Somebody comes through the door. Watch the tablets: they ring before anybody has turned round. Your first tap turns the sound on.
tour-walk-in-button = Somebody walks in
tour-walk-in-done = The door saw somebody, and both tablets know. The ring is open: nobody has said hello.

tour-check-in = Check in
tour-check-in-do = Two taps on the kiosk: { $service }, then Check in. No name, no number.
tour-check-in-joined = { $ticket } is the person from the door: one open ring, not two.
tour-check-in-done = { $ticket } is in line, and both tablets know.

tour-ignore = Ignore them
tour-ignore-do = Nobody taps. After { $again } seconds without an answer the alert climbs: every free tablet rings again and says so.
tour-ignore-in =
    { $seconds ->
        [one] In { $seconds } second
       *[other] In { $seconds } seconds
    }
tour-ignore-due = Any moment now
tour-ignore-late = They have had their hello already. Start again with somebody else, and let them wait.
tour-ignore-skip = Go on without waiting
tour-ignore-done = Nobody answered, so the alert climbed: both tablets say so. After { $manager } seconds the manager is told.

tour-hello = Say hello
tour-hello-do = On a tablet, tap I see you.
tour-hello-do-them = On a tablet, tap I see you for { $ticket }. Kiosk, phone and screen say so at once.
tour-hello-done = { $staff } said hello after { $time }. The ring is closed, the clock stands still, and the person knows.
tour-hello-door = They were greeted at the door. The ring is closed.

tour-race = Two at once
tour-race-do = { $first } and { $second } go to the same person in the same moment.
tour-race-button = Both tap I'm with them for { $ticket }
tour-race-done = { $winner } was quicker with { $ticket }. { $loser }'s tablet says who.
tour-race-busy = { $staff } is with { $ticket }. Tap Done on that tablet first.
tour-race-nobody = Nobody is waiting. Check somebody in at the kiosk first.
tour-race-plug = Put the plug of the other tablet back first.

tour-plug = Pull the plug
tour-plug-do = Cut { $second }'s tablet off, in the middle of the day. It must not show old news as if it were true.
tour-plug-button = Pull the plug
tour-plug-waiting = Cut off. It still looks fine: give it six seconds.
tour-plug-red = Red after { $red } seconds, over the whole tablet. Nobody can trust it by mistake.
tour-plug-back = Put it back
tour-plug-coming = It is coming back.
tour-plug-measured = Red after { $red } seconds, and right again { $back } seconds after it was back.
tour-plug-done = It was red while it was cut off, and is right again by itself.

tour-record = The record
tour-record-do = Everything that happened to them, second by second, as the manager reads it.
tour-record-button = Open the record of { $ticket }
tour-record-again = Read it again
tour-record-nobody = There is nobody to tell of yet. Check somebody in at the kiosk first.
tour-record-done = This is what happened to { $ticket }. Every figure of the day leads to such a page.

tour-finish = Nobody who walks in goes unnoticed, and the log proves it.
tour-finish-next = To open a shop of your own, use the next link on the console.
tour-again = Start again with somebody else
tour-languages = Language

tour-part-door = Door
tour-part-kiosk = Kiosk
tour-part-first = Tablet of { $staff }
tour-part-phone = Phone
tour-part-screen = Waiting room
tour-part-manager = Manager
tour-to = To: { $name }
tour-enlarge = Show large: { $name }
tour-door-camera = Let a camera see it: a video file will do
tour-door-nobody = Nobody at the door
tour-door-count =
    { $count ->
        [one] Somebody at the door
       *[other] { $count } at the door
    }
tour-phone-waits = Your phone. Check in at the kiosk, and the ticket comes here.
