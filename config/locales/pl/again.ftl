# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Jaki mają Państwo numer?
again-hint = Prosimy wpisać go tak, jak stoi na numerku, na przykład A12.
again-number = Państwa numer
again-erase = Usuń ostatni znak
again-letters = Litery
again-digits = Cyfry
again-find = Znajdź moje miejsce
again-back = Wstecz
again-unknown = Dziś w kolejce nie ma { $number }. Prosimy sprawdzić jeszcze raz albo podejść do nas.
again-quick = Trochę za szybko. Prosimy spróbować za chwilę.
again-away = W tej chwili nie mamy połączenia z naszym systemem. Prosimy podejść do nas.
again-too-late = To już niemożliwe. Teraz jest tak.
again-place-of = Państwa miejsce, { $number }
again-change = Chodzi mi o coś innego
again-change-title = W czym zatem możemy pomóc?
again-keeps = Miejsce i numer zostają bez zmian.
again-more = Zmień coś
again-party = Ile nas jest
again-come = Kiedy mamy podejść?
again-minutes =
    { $minutes ->
        [one] Za { $minutes } minutę
        [few] Za { $minutes } minuty
        [many] Za { $minutes } minut
       *[other] Za { $minutes } minuty
    }
again-press = Kiedy tu nacisnę
again-leave-title = Opuścić kolejkę?
again-leave-means = Państwa miejsce zajmą osoby stojące dalej.
again-leave-yes = Tak, opuść
again-leave-no = Zostaję w kolejce
again-done = Gotowe
