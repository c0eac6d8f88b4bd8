# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = You're in line. We've told our team.
ticket-headline-waiting-unalerted = You're on the list. Please speak to us at the counter too.
ticket-headline-greeted = { $staff } has seen you.
ticket-headline-called-desk = It's your turn: { $desk }.
ticket-headline-called-floor = { $staff } is coming to you.
ticket-headline-serving = You're with { $staff }.
ticket-headline-parked = Your place is kept. We'll come back to you.
ticket-headline-parked-until = See you at { $time }. Your place is kept.
ticket-headline-served = Thank you.
ticket-headline-no-show = We called you at { $time }. Still here? Your place is kept.
ticket-headline-left = You've left the line. Changed your mind?
ticket-headline-nobody-came = Thank you. We've told the team again.
ticket-headline-looking-until = Look around. We'll come to you at about { $time }.
ticket-headline-looking-press = Look around. We'll come when you tell us.

ticket-place =
    { $ahead ->
        [0] You're next.
        [one] { $ahead } person is before you.
       *[other] { $ahead } people are before you.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Up to { $high } minute.
           *[other] Up to { $high } minutes.
        }
       *[other] About { $low } to { $high } minutes.
    }
ticket-range-moment = Just a moment.
ticket-range-unknown = We can't say yet how long it takes.

ticket-step-door = Came in
ticket-step-in-line = In line
ticket-step-hello = Hello
ticket-step-with-you = With you
ticket-step-done = Done

ticket-action-leave = Leave the line
ticket-action-nobody-came = Nobody came yet? Tell us
ticket-action-resume = Back in line
ticket-action-tell = Change
ticket-action-now = Come now, please

ticket-change-called = { $time }: Your turn: { $desk }.
ticket-change-coming = { $time }: { $staff } is coming to you.
ticket-change-greeted = { $time }: { $staff } has seen you.
ticket-change-went-first = { $ticket } went first.
ticket-change-went-first-appointment = { $ticket } went first: they had an appointment.
ticket-change-went-first-access = { $ticket } went first: they needed to.
ticket-change-went-first-returned = { $ticket } went first: they were here before and came back.
ticket-change-went-first-long-wait = { $ticket } went first: they had waited very long.
ticket-change-went-first-lead = { $ticket } went first: our team decided so.
ticket-change-went-first-other-service = { $ticket } went first: they came for something else.
ticket-change-went-first-not-their-skill = { $ticket } went first: a colleague for something else was free.
ticket-change-went-first-waits-for = { $ticket } went first: your turn comes with { $staff }.
ticket-change-went-first-language = { $ticket } went first: { $staff } speaks your language and comes to you.
ticket-change-went-first-level = { $ticket } went first: { $staff } knows your matter best and comes to you.
ticket-change-went-first-in-turn = { $ticket } went first: it was their turn.
ticket-change-went-first-chosen = { $ticket } went first: { $staff } was with them already.
ticket-change-went-first-looks-around = { $ticket } went first: you were looking around.
ticket-change-nobody-came = { $time }: You told us that nobody came. We've told the team again.
ticket-change-back-in-line = { $time }: You're back in line.
ticket-change-passed-on = { $time }: We've passed you on to the right people. You keep your place.
ticket-change-passed-on-to = { $time }: { $staff } looks after you next. You keep your place.
ticket-change-chosen-again = { $time }: You came for something else. You keep your place.
ticket-change-handed-over = { $time }: { $staff } takes over.
ticket-change-put-first = { $time }: You go first now.
ticket-change-range = Our estimate has changed. Now about { $low } to { $high } minutes.

# The page around it
ticket-title = Ticket { $ticket }
ticket-yours = Your ticket
ticket-way = Your way through the line
ticket-step-is-done = done
ticket-step-is-next = next
ticket-changes = What changed
ticket-leave-ask = Leave the line?
ticket-leave-means = Your place goes to the people behind you.
ticket-leave-yes = Yes, leave
ticket-leave-no = Stay in line
ticket-close = Close
ticket-cut-off = Not up to date since { $time }; we're trying to reach the shop.
ticket-not-sent = That didn't reach the shop. Tap again.
ticket-too-late = That's no longer possible. This page shows how it stands now.
ticket-unknown = We no longer know this ticket. Please speak to us.
ticket-languages = Language
ticket-no-script = This page brings itself up to date every 15 seconds.
