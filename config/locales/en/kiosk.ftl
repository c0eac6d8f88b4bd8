# The check-in kiosk.

kiosk-title = Check in
kiosk-welcome = What can we help you with?
kiosk-empty = Nothing can be chosen here yet. Please speak to us.
kiosk-private = Something private
kiosk-more = Something else
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Up to { $high } minute
           *[other] Up to { $high } minutes
        }
       *[other] About { $low } to { $high } minutes
    }
kiosk-range-moment = A moment
kiosk-range-unknown = We can't say yet
kiosk-languages = Language
kiosk-more-languages = More languages
kiosk-language-away = We can't reach our system, so the language stays as it is.

kiosk-how-many = How many of you are there?
kiosk-party =
    { $count ->
        [one] person
       *[other] people
    }
kiosk-one-fewer = One fewer
kiosk-one-more = One more
kiosk-name = First name, if you like
kiosk-name-why = So that we can call you. Erased tomorrow.
kiosk-answer-first = One question needs your answer first.
kiosk-check-in = Check in
kiosk-back = Back

kiosk-sending = Checking you in
kiosk-counter = Please speak to us at the counter too.
kiosk-saved-title = Saved here
kiosk-saved = We can't reach our system. Your check-in is saved here and will be sent as soon as we can. Please speak to us at the counter too.
kiosk-unsaved = We can't reach our system yet.
kiosk-renumbered = You were given { $old } while we were cut off. Your number is { $number } now.
kiosk-not-signed-in = This screen may not check people in at the moment.
kiosk-cut-off = We can't reach our system right now. You can still check in: it is saved here and sent later.
kiosk-refused = That didn't work as it is. Change it and check in again, or speak to us at the counter.
kiosk-refused-name = We can't take this name. Shorten it or leave it out.
kiosk-refused-answer = Look at your answer once more.
kiosk-refused-party-size = Please choose from 1 to 12 people.
kiosk-refused-service = We don't offer this any more. Please choose again.

kiosk-your-ticket = Your ticket
kiosk-way = Your way through the line
kiosk-step-is-done = done
kiosk-step-in-line = In line
kiosk-step-hello = Hello
kiosk-step-with-you = With you
kiosk-step-done = Done
kiosk-on-list = You're on the list.
kiosk-follow = Follow on your phone
kiosk-follow-how = No app, no number.
kiosk-keep-showing = Keep showing
kiosk-next-person = Next person
kiosk-start-over = Start over

kiosk-still-there = Still there?
kiosk-starts-over =
    { $seconds ->
        [one] We start over in { $seconds } second.
       *[other] We start over in { $seconds } seconds.
    }
kiosk-still-here = I'm still here
kiosk-have-appointment = I have an appointment
kiosk-again = Already checked in?
kiosk-appointment = Your appointment
kiosk-appointment-ask = Your first name, or the time
kiosk-appointment-find = Find
kiosk-appointment-at = Appointment at { $time }
kiosk-appointment-none = We can't find it. Try the time, or go back and choose what it is about.
kiosk-appointment-away = We can't reach our system. Go back and choose what it is about, or speak to us.
kiosk-refused-appointment = This appointment has been used already. Please choose what it is about, or speak to us.
kiosk-preview = This is only a preview: nobody is checked in from here.
kiosk-aloud = Read aloud
kiosk-aids = Help with this screen
kiosk-person = Call a person
