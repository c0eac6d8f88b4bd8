# The manager's page. It speaks of people, never of visits.

manager-title = How it went
manager-day = The day
manager-log = People
manager-devices = Devices
manager-setup = Set-up
manager-expected = Appointments
manager-skip = Skip to the figures
manager-from = From
manager-to = To
manager-show = Show
manager-today = Today
manager-week = 7 days
manager-month = 4 weeks
manager-previous = Earlier
manager-next = Later
manager-other = Other days
manager-so-far = so far
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }
manager-private = For managers: it names tickets, never customers.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = under 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Nobody came.
sentence-nobody-today = Nobody has come yet today.
sentence-nobody-ahead = This day is still to come.
sentence-nobody-how = As soon as somebody checks in at the kiosk, the phone or with a colleague, the day is told here.
sentence-greeted-door = { $greeted } of { $came ->
    [one] { $came } person was
   *[other] { $came } people were
} greeted; half within { $half } of coming in, nine in ten within { $most }.
sentence-greeted-kiosk = { $greeted } of { $came ->
    [one] { $came } person was
   *[other] { $came } people were
} greeted; half within { $half } of checking in, nine in ten within { $most }.
sentence-greeted-phone = { $greeted } of { $came ->
    [one] { $came } person was
   *[other] { $came } people were
} greeted; half within { $half } of joining by phone, nine in ten within { $most }.
sentence-greeted-staff = { $greeted } of { $came ->
    [one] { $came } person was
   *[other] { $came } people were
} greeted; half within { $half } of being put on the list, nine in ten within { $most }.
sentence-few = { $greeted } of { $came ->
    [one] { $came } person was
   *[other] { $came } people were
} greeted, at the latest after { $longest }.
sentence-nobody-greeted = { $came ->
    [one] One person came, and nobody said hello.
   *[other] { $came } people came, and nobody said hello to any of them.
}
sentence-came = { $came ->
    [one] One person came.
   *[other] { $came } people came.
}
sentence-waits = { $came } people came; half were called within { $half }, nine in ten within { $most }.
sentence-waits-half = { $came } people came; half were called within { $half }.
sentence-censored = { $left ->
    [one] The one who left counts as having waited at least that long.
   *[other] The { $left } who left count as having waited at least until then.
}
sentence-kept = { $promises ->
    [one] The one we told a range was called within it.
   *[other] All { $promises } whom we told a range were called within it.
}
sentence-broke = It broke at { $time } in { $service }: { $n } waited longer than we told them.
sentence-broke-day = It broke most on { DATETIME($day, dateStyle: "long") } at { $time } in { $service }: { $n } waited longer than we told them.
sentence-broke-scattered = { $n ->
    [one] One waited longer than we told them.
   *[other] { $n } waited longer than we told them, at different times.
}
sentence-slow = It was slowest at { $time } in { $service }: { $n } waited longer than { $target }.
sentence-slow-day = It was slowest on { DATETIME($day, dateStyle: "long") } at { $time } in { $service }: { $n } waited longer than { $target }.
sentence-slow-scattered = { $n ->
    [one] One waited longer than { $target }.
   *[other] { $n } waited longer than { $target }, at different times.
}
sentence-open = { $n ->
    [one] One is here now.
   *[other] { $n } are here now.
}
sentence-open-past = { $n ->
    [one] One was never marked done.
   *[other] { $n } were never marked done.
}
see-them = { $n ->
    [one] See them →
   *[other] See the { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Noticed in
figure-waited = Waited
figure-with-us = With us
figure-gone = Went without help
figure-in-time = Helped in time
figure-none = –
figure-too-few = too few
figure-too-few-why = { $n ->
    [0] Nobody yet; from 20 people on it stands here.
    [one] One person, { $longest }; from 20 on it stands here.
   *[other] { $n } people, { $longest } at most; from 20 on it stands here.
}
figure-half = half of { $n } people; nine in ten { $most }
figure-half-only = half of { $n } people
figure-most-unknown = so many left that nine in ten can't be said
figure-unknown-greetings = The imported log doesn't say who was greeted.
figure-denied = { $n ->
    [one] One said nobody came; with that first hello { $half }
   *[other] { $n } said nobody came; with those first hellos { $half }
}
figure-denied-few = { $n ->
    [one] One said nobody came
   *[other] { $n } said nobody came
}
figure-censored = { $n ->
    [one] One was not called, and counts for as long as they stayed
   *[other] { $n } were not called, and count for as long as they stayed
}
figure-gone-of = of { $n } people
figure-left = { $n ->
    [0] Nobody left before their turn
    [one] One left before their turn
   *[other] { $n } left before their turn
}
figure-no-show = { $n ->
    [0] Everybody came when called
    [one] One didn't come when called
   *[other] { $n } didn't come when called
}
figure-within = { $within } of { $n } within { $target }
figure-promises = What we told held for { $kept } of { $n }
figure-promises-none = Nobody was told a range
basis-door = came in at the door
basis-kiosk = checked in at the kiosk
basis-phone = joined by phone
basis-staff = put on the list by a colleague
basis-half-door = At the door { $half }, half of { $n }
basis-half-kiosk = At the kiosk { $half }, half of { $n }
basis-half-phone = By phone { $half }, half of { $n }
basis-half-staff = By a colleague { $half }, half of { $n }
basis-few-door = At the door { $n }: too few
basis-few-kiosk = At the kiosk { $n }: too few
basis-few-phone = By phone { $n }: too few
basis-few-staff = By a colleague { $n }: too few
measure-wait = From checking in to the first call, or to being with us without one. Whoever was not called counts for as long as they stayed (Kaplan–Meier).
measure-handle = From being with us to done, less the time set aside.
measure-service-level = Helped within the target, out of everybody who came and is no longer here, those who left included.
measure-promises = Called within the range we told, out of those called and those who already waited longer. Who left before it ran out counts in neither.
measure-greet-door = From coming in at the door to hello.
measure-greet-kiosk = From checking in at the kiosk to hello.
measure-greet-phone = From joining by phone to hello.
measure-greet-staff = From being put on the list by a colleague to hello.
measure-greet-first-door = From coming in at the door to the first hello, also when the person said that nobody came.
measure-greet-first-kiosk = From checking in at the kiosk to the first hello, also when the person said that nobody came.
measure-greet-first-phone = From joining by phone to the first hello, also when the person said that nobody came.
measure-greet-first-staff = From being put on the list to the first hello, also when the person said that nobody came.

# The way through the shop
way-title = From the door to done
way-door = came in at the door
way-came = checked in
way-hello = somebody said hello
way-with-us = were with us
way-done = done
way-unnoticed = { $n ->
    [one] one at the door whom nobody noticed
   *[other] { $n } at the door whom nobody noticed
}
way-left = { $n ->
    [one] one left
   *[other] { $n } left
}
way-no-show = { $n ->
    [one] one didn't come when called
   *[other] { $n } didn't come when called
}
way-open = { $n ->
    [one] one is still here
   *[other] { $n } are still here
}

# Hours, days, services
hours-title = Through the day
days-title = Day by day
hours-again = By hour of the day
services-title = By what they came for
chart-dots = Each dot is a person, as high as they waited.
chart-bars = From half of the people (the mark) to nine in ten (the end of the bar).
chart-hollow = A ring left before their turn.
chart-amber = Amber waited longer than we told them.
chart-amber-target = Amber waited longer than { $target }.
chart-target = The dotted line is our target, { $target }.
col-hour = Hour
col-day = Day
col-service = For
col-came = Came
col-noticed = Noticed in, half
col-waited = Waited, half
col-most = Nine in ten
col-longest = Longest
col-with-us = With us, half
col-left = Left
col-broken = Longer than told
col-over-target = Over { $target }
few-note = Half and nine in ten stand here from 20 people on; with fewer they would be chance.

# People to look at
people-title = People to look at
people-longest = Waited longest
people-left = Left, or didn't come
people-left-none = Nobody left.
people-never = Nobody said hello
people-never-none = Everybody was greeted.
people-all = All { $n } →
people-everybody = Everybody, longest first →
person-told = told { $range }
person-didnt-come = didn't come

# The log
log-title = { $n ->
    [0] Nobody fits
    [one] One person
   *[other] { $n } people
}
log-all = Show everybody
log-filter = Show these
log-any = all
log-service = For
log-outcome = How it ended
log-hour = Hour
log-hello = Hello
log-more = Further →
log-start = ← From the start
log-empty = Nobody fits what is chosen here. Choose less, or another day.
outcome-served = done
outcome-left = left
outcome-no_show = didn't come
outcome-open = still here
outcome-closed = no longer here
outcome-gone = left or didn't come
greeted-yes = greeted
greeted-never = never greeted
greeted-denied = said nobody came
wait-known = called
wait-censored = not called
wait-over_target = waited longer than { $target }
promise-kept = called within what we told
promise-broken = waited longer than we told
level-within = helped within { $target }
level-missed = not helped within { $target }
order-longest = longest first
order-newest = newest first
col-ticket = Ticket
col-came-at = Came
col-line = The line
col-ended = Ended
col-staff = With
col-told = Told

reached-with_us = were with us

# One person
person-title = { $ticket } came for { $service } at { $time }.
person-greeted = Somebody said hello after { $span }.
person-not-greeted = Nobody said hello.
person-waiting = Still waiting, for { $span } now.
person-called = Called after { $span }.
person-met = We were with them after { $span }.
person-with = With { $staff } for { $span }.
person-with-nobody = With us for { $span }.
person-with-now = With { $staff } now.
person-left = Left after { $span }.
person-no-show = Called, and didn't come.
person-promise-kept = We had told them { $range }: that held.
person-promise-broken = We had told them { $range }: it took longer.
person-promise = We had told them { $range }.
person-promise-none = We couldn't say how long it would take.
person-imported = From an imported log, which says no more than this.
person-back = ← { $day }
person-events = Who did what when
step-door = came in
step-came = checked in
step-called = called
step-with-us = with us
step-left = left
step-no-show = didn't come
by-customer = The person
by-door = The door
by-timer = Greetline
by-import = The imported log
by-staff = A colleague
event-arrival-entered = saw somebody come in
event-arrival-greeted = said hello at the door
event-checked-in-kiosk = checked in at the kiosk
event-checked-in-phone = joined by phone
event-checked-in-staff = put them on the list
event-checked-in-import = says that they came
event-visit-greeted = said hello
event-visit-called = called them
event-visit-called-desk = called them to { $desk }
event-visit-recalled = called them again
event-visit-served = was with them
event-visit-finished = was done
event-visit-parked = set them aside
event-visit-resumed = brought them back
event-visit-declined = passed: not me
event-visit-help_asked = asked for help
event-visit-no_show = noted that they didn't come
event-visit-left = noted that they left
event-visit-left-customer = left the line
event-visit-undone = took that back
event-visit-nobody_came = said that nobody came
event-visit-erased = blanked name and note
event-visit-transferred = passed them on
event-visit-transferred-customer = came for something else
event-visit-offered = asked a colleague to take over
event-visit-handed_over = took over
event-visit-refused = said not now to taking over
event-visit-offer_over = had no answer to the offer
event-visit-reordered = changed the order
event-visit-adviser_asked = noted whom they want to see
event-visit-need_told = noted what they need
event-visit-service_added = noted something else too
event-visit-due_back = said it is time for them to be back
event-visit-overdue = asked whether they are still here
event-visit-told = told us more
event-visit-ready = said that they want somebody now
event-visit-asked_after = asked whether they still look around
event-visit-still_here = said they are still here
event-skip-lead = { $ticket } (put first by the lead)
event-skip-long-wait = { $ticket } (had waited very long)
event-skip-appointment = { $ticket } (had an appointment)
event-skip-access = { $ticket } (needed to go first)
event-skip-returned = { $ticket } (had had their turn before)
event-skip-in-turn = { $ticket } (it was their turn)
event-skip-chosen = { $ticket } (taken by a colleague)
event-skip-other-service = { $ticket } (another service)
event-skip-not-their-skill = { $ticket } (needs another skill)
event-skip-waits-for = { $ticket } (waits for their adviser)
event-skip-looks-around = { $ticket } (looks around)
event-skip-language = { $ticket } (left to who speaks their language)
event-skip-level = { $ticket } (left to who knows more)
event-estimated = Estimated: nobody tapped it; the shop had closed.
log-estimated = estimated
event-later = { $span } later
event-skipped = Passed over: { $tickets }.
event-heard-late = We heard of it at { $time }.
event-arrival-estimated = Estimated: nobody watched the kiosk's clock all the time. We heard of it at { $time }.

# Files
export-title = Take it with you
export-figures = The figures
export-people = The people
export-csv = CSV
export-xlsx = Excel
export-staff = With the names of staff
export-why = Names of staff are left out unless you ask for them; names of customers always are.

# Signing in
login-title = Managers sign in
login-name = Name
login-password = Password
login-code = Code from your app
login-code-hint = Six digits; each works once.
login-button = Sign in
login-wrong = That didn't match. Check all three, and wait for the next code: each works once.
login-locked = { $minutes ->
    [one] Too many tries. Try again in a minute.
   *[other] Too many tries. Try again in { $minutes } minutes.
}
login-how = No account yet? Whoever looks after Greetline adds you, or opens the Manager link here that was printed when it started.
login-out = Sign out

# Alerts, from the raising to the answer
alerts-title = From the alert to the hello
col-alert = Alert about
col-alerts = Alerts
col-alert-delivered = Reached a tablet
col-alert-shown = On a screen
col-alert-answered = Answered
col-alert-climbed = Told to more
col-alert-unanswered = Left unanswered
alert-about-door = Somebody at the door
alert-about-waiting = Somebody checked in
alert-about-promise = A promise at risk
alert-about-help = Help me
alert-about-device = A device
alert-about-kiosk = Somebody at a kiosk asks for a person
alert-n = { $n } so far
alert-spans = half within { $half }, nineteen in twenty within { $most }
alert-false = The door asked for somebody who was no customer { $false } of { $n } times ({ $share }).
alert-false-rate = That is { $rate } an hour of a colleague's time; up to 1 is fine.
alert-false-rate-high = That is { $rate } an hour of a colleague's time: more than 1. Look at the line of the door.
alert-open = Nobody has answered yet.
alert-answered = Answered by { $staff } on { $device } after { $span }.
alert-unanswered = Nobody answered; given up after { $span }.
alert-withdrawn = No longer needed after { $span }.
alert-rungs =
    { $n ->
        [one] It was told to more people once.
       *[other] It was told to more people { $n } times.
    }
col-tablet = Tablet
col-tablet-had = Had it after
col-tablet-shown = On its screen after
col-tablet-rang = Rang after
person-alerts = The alerts
export-alerts = Alerts, each with its steps

# Removing the demo
demo-remove = Remove the demo
demo-remove-title = Remove the demo?
demo-remove-means = The demo shop goes for good: its people, its four weeks, its devices and their links. Any other shop stays as it is.
demo-remove-yes = Remove the demo
demo-remove-no = Keep it
demo-gone-title = The demo is gone
demo-gone-next = Nothing of it is left, and it doesn’t come back by itself. Next: set up your own shop. Its link was printed when Greetline started.
demo-gone-setup = Set up your shop

# The door camera
door-no-data = The door camera saw nothing for { $span } ({ $spans }): no data for that time.
door-no-data-at-all = The door camera saw nothing: no data.
door-and-more = { $spans } and more
door-walked-away =
    { $n ->
        [one] One of them went out again at once, before anybody had noticed.
       *[other] { $n } of them went out again at once, before anybody had noticed.
    }
door-basic = Basic mode: the counts of the door are uncertain.
door-seen =
    { $n ->
        [one] One person came in at the door.
       *[other] { $n } people came in at the door.
    }
