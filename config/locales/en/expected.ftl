# The page of appointments: who is expected.

expected-title = Expected today
expected-board = Board
expected-board-needs =
    { $count ->
        [one] 1 needs you
       *[other] { $count } need you
    }
expected-day = The day
expected-devices = Devices
expected-live = live
expected-connecting = connecting
expected-cut-off = This page is cut off since { $time }. What you see is old.
expected-signed-out = This browser is not signed in any more. What you see is old.
expected-no-script = This page needs JavaScript. Turn it on in the browser's settings.

expected-sentence-next =
    { $count ->
        [one] One more is expected today, at { $time }.
       *[other] { $count } more are expected today, the next at { $time }.
    }
expected-sentence-nobody = Nobody is expected today.
expected-sentence-no-more = Nobody else is expected today.
expected-sentence-here =
    { $count ->
        [one] One is here.
       *[other] { $count } are here.
    }
expected-sentence-missed =
    { $count ->
        [one] One hasn't come.
       *[other] { $count } haven't come.
    }

expected-today = Today
expected-tomorrow = Tomorrow
expected-empty = Whoever has an appointment appears here as soon as you add them or bring a list.
expected-somebody = Somebody
expected-for = for { $staff }
expected-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
expected-quoted = “{ $note }”
expected-is-expected = expected
expected-is-here = here
expected-is-missed = hasn't come
expected-is-cancelled = cancelled
expected-here = Is here
expected-cancel = Cancel
expected-restore = Undo

expected-add = Add
expected-bring = Bring a list
expected-close = Close

expected-add-title = Who comes, and when?
expected-field-day = Day
expected-field-time = Time
expected-field-service = What for
expected-field-name = First name, if you know it
expected-field-adviser = With
expected-field-party = How many people
expected-field-language = Language
expected-field-note = Note for the team
expected-anybody = whoever is free
expected-any-language = not known
expected-more = With whom, how many, a note
expected-note-it = Note it
expected-noted = Noted: { $day }, { $time }.
expected-fault-no-time = Please give a time, like 14:30.
expected-fault-time = We can't read this time. Write it like 14:30.
expected-fault-past = This time has passed today. Another day, or later?
expected-fault-far = We keep today and the next { $days } days only. Please choose one of them.
expected-fault-service = This is not offered any more. Please choose again.
expected-fault-name = We can't take this name. Shorten it or leave it out.
expected-fault-party = Please write a number from 1 to 50, like 2.
expected-fault-note = We can't take this note. Shorten it or leave it out.

expected-bring-title = Bring a list
expected-bring-how = A table (CSV) or a calendar (iCal) from your booking system. We take today and the next { $days } days. Bring the same list as often as you like: nobody stands here twice.
expected-file = Choose a file
expected-file-unreadable = We can't open this file. Choose another one, or paste its text here.
expected-paste = Or paste it here
expected-otherwise = If a line says nothing of what it is about
expected-otherwise-none = leave the line out
expected-take = Take this list
expected-list-empty = There is nothing here yet. Choose a file or paste a list.
expected-list-too-much = That is too much at once. Bring it in two parts.
expected-list-nothing = There is no appointment in this list.
expected-list-told =
    { $count ->
        [one] 1 appointment is new or changed.
       *[other] { $count } appointments are new or changed.
    }
expected-list-known =
    { $count ->
        [one] 1 was known already.
       *[other] { $count } were known already.
    }
expected-list-others =
    { $count ->
        [one] 1 is on another day and was left out.
       *[other] { $count } are on other days and were left out.
    }
expected-list-unread =
    { $count ->
        [one] We could not read 1 line. Put it right above and take the list again.
       *[other] We could not read { $count } lines. Put them right above and take the list again.
    }
expected-unread-time = its time can't be read: write it like 2026-11-20 14:30
expected-unread-service = we don't offer what it is about
expected-unread-repeats = it repeats: only single appointments are read
expected-unread-columns = The first line has to name the columns: at, service, and if you like name, adviser, party_size, language, note.
expected-unread-calendar = We can't read this calendar. Save it once more as iCal (.ics) and choose that file.
