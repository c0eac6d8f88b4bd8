# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = What is your number?
again-hint = Tap it as it stands on your ticket, such as A12.
again-number = Your number
again-erase = Erase the last one
again-letters = Letters
again-digits = Digits
again-find = Find my place
again-back = Back
again-unknown = We have nobody in line today with { $number }. Look at it once more, or speak to us.
again-quick = That was quick. Try again in a moment.
again-away = We can't reach our system right now. Please speak to us.
again-too-late = That is no longer possible. This is how it stands now.
again-place-of = Your place, { $number }
again-change = Change what I came for
again-change-title = What can we help you with instead?
again-keeps = You keep your place and your number.
again-more = Change something
again-party = How many we are
again-come = When shall we come?
again-minutes =
    { $minutes ->
        [one] In { $minutes } minute
       *[other] In { $minutes } minutes
    }
again-press = When I press here
again-leave-title = Leave the line?
again-leave-means = Your place goes to the people behind you.
again-leave-yes = Yes, leave
again-leave-no = Stay in line
again-done = Done
