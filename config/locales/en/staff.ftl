# The staff board.

staff-title = Staff board
staff-board-of = Board of { $staff }
staff-on-duty = on duty
staff-waiting-count =
    { $count ->
        [0] Nobody is waiting
        [one] { $count } waiting
       *[other] { $count } waiting
    }
staff-longest = longest { $ago }
staff-live = live
staff-live-ms = live { $ms } ms
staff-connecting = connecting
staff-your-desk = You call people to
staff-any-desk = free desk

staff-needs-you = Needs you
staff-with-you = With you
staff-waiting = Waiting
staff-with-colleagues = With colleagues
staff-just-gone = Just gone

staff-needs-you-empty = Nobody needs you right now.
staff-needs-you-empty-why = Whoever checks in at the kiosk or walks in at the door appears here, and this tablet rings.
staff-with-you-empty = Nobody is with you.
staff-with-you-empty-why = Whoever you call or go to stays here until you tap Done.
staff-waiting-empty = Nobody is waiting.
staff-nobody-else-empty = Nobody else is waiting.
staff-waiting-empty-why = People appear here when they check in, or when you add them.

staff-kiosk = { $device }: somebody asks for a person
staff-not-greeted = Nobody has said hello yet
staff-nobody-answered = Still waiting · nobody has answered
staff-nobody-alerted = Nobody was alerted when they came
staff-promise-risk = Past their time soon: what we told them is at risk
staff-promise-broken = Past what we told them
staff-hello-all = Hello to all { $count }
staff-nobody-came = Says nobody came
staff-seen-by = Seen by { $staff }
staff-seen-by-you = Seen by you
staff-help-wanted = Help is asked for
staff-asks-for-help = { $staff } asks for help
staff-called-to = Called to { $desk }
staff-on-your-way = You're on your way
staff-called-times = called { $count } times
staff-is-with-you = With you
staff-set-aside = Set aside since { $time }
staff-with = With { $staff }
staff-called-by = Called by { $staff }
staff-aside-by = Set aside by { $staff }
staff-door =
    { $count ->
        [one] Somebody at the door
        [2] Two people at the door
       *[other] { $count } people at the door
    }
staff-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
staff-told = told { $range }
staff-why-you = For you: { $reasons }
staff-you-speak = you speak { $language }
staff-priority = goes first
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min of { $low }–{ $high }
staff-wait-past = { $minutes } min, told { $low }–{ $high }
staff-gone-left = Left { $time }
staff-gone-no-show = Didn't come { $time }

staff-glance =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
staff-glance-seen = { $count } seen by you
staff-glance-show = Show
staff-glance-hide = Hide

staff-greet = I see you
staff-serve = I'm with them
staff-call = Call
staff-recall = Call again
staff-finish = Done
staff-finish-next = Done and next
staff-park = Later
staff-resume = Bring back
staff-decline = Not me
staff-help = Help me
staff-no-show = Didn't come
staff-leave = Left
staff-dismiss = Not a customer
staff-coming = I'm coming
staff-more = More
staff-undo = Undo
staff-again = Try again
staff-close = Close
staff-next = Next customer
staff-add = Add someone

staff-fact-arrived = In line since
staff-fact-door = Came in at
staff-fact-service = For
staff-fact-party = How many
staff-fact-language = Language
staff-fact-note = In their words
staff-fact-told = We told them
staff-fact-seen = Seen by
staff-fact-why = To know

staff-add-title = Add someone to the line
staff-add-service = What is it for?
staff-add-name = First name, if they like
staff-add-party = How many are they?
staff-add-fewer = One fewer
staff-add-more = One more
staff-add-put = Put on the list
staff-add-cancel = Cancel

staff-did-greet = You have seen { $ticket }.
staff-did-serve = { $ticket } is with you.
staff-did-call = { $ticket } called to { $desk }.
staff-did-call-floor = You're on your way to { $ticket }.
staff-did-recall = { $ticket } called again.
staff-did-finish = { $ticket }: done.
staff-did-park = { $ticket } is set aside for later.
staff-did-resume = { $ticket } is back.
staff-did-decline = { $ticket } waits for a colleague.
staff-did-help = Your colleagues are asked to help with { $ticket }.
staff-did-no-show = { $ticket } didn't come.
staff-did-leave = { $ticket } left.
staff-did-add = { $ticket } is on the list.
staff-did-undo = Taken back: { $ticket } is as before.
staff-did-hello-all = You have said hello to { $count } people at the door.
staff-did-coming = You're on your way for { $ticket }.
staff-did-door-greet = You have seen them at the door.
staff-did-door-dismiss = Not a customer: nobody is asked any more.
staff-did-door-coming = They can read that you're coming.
staff-nobody-waits = Nobody is waiting for you.

staff-say-checked-in = { $ticket } checked in · nobody has said hello yet.
staff-say-door = Somebody is at the door.
staff-say-nobody-came = { $ticket } says nobody came.
staff-say-help = { $staff } asks for help with { $ticket }.
staff-say-greeted = { $ticket }: seen by { $staff }.
staff-say-called = { $ticket } called to { $desk }.
staff-say-called-floor = { $staff } is on the way to { $ticket }.
staff-say-served = { $ticket } is with { $staff }.
staff-say-left = { $ticket } left.
staff-say-no-show = { $ticket } didn't come.
staff-say-nobody-answered = { $ticket } is still waiting · nobody has answered.
staff-say-coming = { $staff } is coming to help with { $ticket }.
staff-say-many = { $count } changes. { $waiting } waiting.

staff-cut-off = This tablet is cut off since { $time }.
staff-cut-off-why = What you see is old. Use another tablet.
staff-cut-off-trying = We keep trying. The board is right again by itself.
staff-signed-out = This tablet is not signed in any more.
staff-signed-out-why = What you see is old. Ask whoever looks after Greetline to pair it again.
staff-tablet-asleep = { $names } is asleep and can't ring.
staff-tablets-asleep = { $names } are asleep and can't ring.
staff-sound-off = This tablet can't ring yet.
staff-sound-on = Tap to turn sound on
staff-slept = This tablet slept from { $from } to { $to }. Nobody could be alerted on it.
staff-slept-how = Set its screen lock to “never”.
staff-awake-missing = This address can't keep it awake. Set its screen lock to “never”.
staff-understood = Understood
staff-muted = { $names } has no sound.
staff-kiosk-refused = { $name } could not put { $ticket } in line. Look for them.
staff-kiosk-renumbered = { $ticket } of { $name } is { $now } now. Tell them.
staff-kiosk-cut-off = { $names } is cut off. Check-ins are saved on it.
staff-kiosks-cut-off = { $names } are cut off. Check-ins are saved on them.
staff-muted-many = { $names } have no sound.
staff-no-script = This board needs JavaScript. Turn it on in the browser's settings.

# Signing in
sign-in-title = Sign in
sign-in-who = Who are you?
sign-in-nobody = Nobody can sign in here yet
sign-in-nobody-why = A manager gives each of you a PIN. Then your names appear here.
sign-in-hello = Hello { $staff }
sign-in-pin = Your six digits
sign-in-digits = { $count } of 6 digits
sign-in-other = Somebody else
sign-in-delete = Delete
sign-in-checking = One moment
sign-in-wrong =
    { $count ->
        [one] That PIN doesn't match. { $count } try left.
       *[other] That PIN doesn't match. { $count } tries left.
    }
sign-in-locked = Too many tries. Try again at { $time }, or ask a manager for a new PIN.
sign-in-taken = { $staff } is signed in here.
sign-in-waiting =
    { $count ->
        [one] Somebody is waiting, and nobody has said hello
       *[other] { $count } are waiting, and nobody has said hello
    }
sign-in-cut-off-why = Nobody can sign in now. Use another tablet.
sign-in-refused-why = Ask whoever looks after Greetline to pair it again.
staff-on-break = on a break
staff-on-break-means = You're on a break. Nobody is sent to you.
staff-take-break = Take a break
staff-back = I'm back
staff-sign-out = Sign out
staff-pin-locked = Too many wrong PINs: { $staff } can't sign in at { $device } until { $time }.
# The whole floor
staff-accept = I'll take them
staff-refuse = Not now
staff-keep = Keep them
staff-still-here = Still here
staff-when = Back when?
staff-way-pass = Pass on
staff-way-later = Later, at a time
staff-way-helper = Ask one colleague
staff-way-adviser = Same adviser
staff-way-also = Something else too
staff-way-need = Seat or other help
staff-way-ask = Ask them
staff-way-first = Goes first
staff-ask-pass = Pass on to whom?
staff-ask-later = When shall they be back?
staff-ask-helper = Who shall help?
staff-ask-adviser = Whom do they want to see?
staff-ask-also = What else did they come for?
staff-ask-need = What do they need?
staff-ask-ask = What do we ask?
staff-ask-first = Why do they go first?
staff-ways-back = Back
staff-adviser-any = Any colleague
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Needs a seat
staff-need-quiet = Needs quiet
staff-need-step-free = Needs a way without steps
staff-need-interpreter = Needs an interpreter
staff-need-wheelchair = Uses a wheelchair
staff-looks-later = looks around until { $time }
staff-looks-press = looks around, calls us
staff-asked-after = Still looking around? Nobody has asked for a while
staff-ready = Looked around, wants somebody now
staff-find-me = How to find them
staff-ask-save = Save
staff-reason-upset = Upset
staff-reason-wrong-line = Was in the wrong line
staff-reason-quick = Takes a minute only
staff-reason-unwell = Not well
staff-reason-appointment-lost = We lost their appointment
staff-reason-other = Another reason
staff-why-first = Put first by { $staff }: { $reason }
staff-why-appointment = appointment { $time }
staff-why-returned = their turn had come
staff-first-undo = Back in turn
staff-waits-for = waits for { $staff }
staff-passed-by = passed on by { $staff }
staff-then = then { $services }
staff-offer = { $staff } asks you to take over
staff-passed-to-you = { $staff } passed them on to you
staff-asked-for-you = Asked for you
staff-due-back = Back now, as agreed for { $time }
staff-back-at = Back at { $time }
staff-offered-to = { $staff } is asked to take over
staff-still-with-them = Still with them?
staff-done-and-take = Done with { $ticket } and take { $next }
staff-did-transfer = { $ticket } is passed on and keeps the place.
staff-did-hand-over = { $staff } is asked to take over { $ticket }.
staff-did-accept = { $ticket } is with you now.
staff-did-refuse = { $ticket } stays where they are.
staff-did-reorder = { $ticket }: the order is changed.
staff-did-same-adviser = { $ticket }: noted whom they want to see.
staff-did-add-service = { $ticket }: noted, one after the other.
staff-did-need = { $ticket }: noted what they need.
staff-did-tell = Noted.
staff-did-still-here = { $ticket } is still with you.
staff-did-help-one = { $staff } is asked to help with { $ticket }.
staff-expected = Expected today
staff-expected-here = Is here
staff-expected-missed = hasn't come
staff-expected-somebody = Somebody
staff-expected-all = Appointments
staff-skip-lead = { $ticket } (put first by the lead)
staff-skip-long-wait = { $ticket } (had waited very long)
staff-skip-appointment = { $ticket } (had an appointment)
staff-skip-access = { $ticket } (needed to go first)
staff-skip-returned = { $ticket } (had had their turn before)
staff-skip-in-turn = { $ticket } (it was their turn)
staff-skip-chosen = { $ticket } (taken by a colleague)
staff-skip-other-service = { $ticket } (another service)
staff-skip-not-their-skill = { $ticket } (needs another skill)
staff-skip-waits-for = { $ticket } (waits for their adviser)
staff-skip-looks-around = { $ticket } (looks around)
staff-skip-language = { $ticket } (left to who speaks their language)
staff-skip-level = { $ticket } (left to who knows more)
staff-passed-over = Passed over: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] It has been too dark for the door camera since { $time }
        [covered] Something has covered the door camera since { $time }
        [defocused] The door camera has seen only a blur since { $time }
        [moved] The door camera was moved: since { $time } it doesn't count
        [slow] The door camera has been slow since { $time } and may miss people
       *[other] The door camera sees nothing since { $time }
    }
staff-step = I'm stepping through
staff-did-step = Go ahead: the next one through the door is you.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } prints no tickets
