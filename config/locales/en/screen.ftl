# The waiting-room screen.

screen-now = Called now
screen-coming = { $staff } is coming to you
screen-team-coming = We are coming to you
screen-before = Called before
screen-before-empty = Earlier calls stay here for a while.
screen-next = Next
screen-next-empty = Whoever checks in appears here with their ticket.
screen-seen = { $staff } has seen you
screen-empty = Welcome
screen-empty-why = When a colleague calls your ticket, it appears here, and you hear a chime.
screen-count =
    { $count ->
        [0] Nobody is waiting
        [one] { $count } person is waiting
       *[other] { $count } people are waiting
    }
screen-range = About { $range }
screen-range-unknown = We can't say yet how long it takes
screen-sound-on = Tap to turn sound on
screen-cut-off = This screen is cut off since { $time }.
screen-cut-off-why = Please listen for your ticket, or ask our team.
screen-no-script = This screen needs JavaScript. Turn it on in the browser's settings.
