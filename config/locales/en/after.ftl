# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Just looking?
after-now = Come now, please
after-need = A seat or other help
after-more = Tell us more
after-others = Something else
after-come-title = When shall we come?
after-come-hint = You keep your place.
after-come-minutes =
    { $minutes ->
        [one] In { $minutes } minute
       *[other] In { $minutes } minutes
    }
after-come-press = When I tell you
after-need-title = What would help?
after-need-hint = Only our team sees it. Erased tomorrow.
after-need-seat = A seat
after-need-quiet = A quiet place
after-need-step-free = No steps
after-need-wheelchair = I use a wheelchair
after-need-interpreter = An interpreter
after-more-title = What would you like to tell us?
after-more-hint = Only if you like. You keep your place.
after-if-you-like = Only if you like.
after-find = How to find me
after-find-hint = Such as: blue scarf, by the window. Erased as soon as you are done.
after-note = In my own words
after-note-hint = Our team reads it before they come. Erased tomorrow.
after-party = How many we are
after-party-title = How many of you are there?
after-people =
    { $count ->
        [one] person
       *[other] people
    }
after-one-fewer = One fewer
after-one-more = One more
after-back = Back
after-done = Done
after-kept = Thank you. We've noted it.
after-too-late = That is no longer possible. Tell the person who is with you.
after-away = We can't reach our system right now. Try again in a moment, or tell us in person.
after-fault = We can't take it like this. Write it another way.
after-fault-a-phone = Write a phone number, like +49 30 123456.
after-fault-an-email = Write an e-mail address, like name@example.com.
after-fault-a-number = Write a number, like 2.
after-fault-a-date = Choose a day.
after-fault-one-of-these = Choose one of these.
after-fault-too-long = Make it shorter.
