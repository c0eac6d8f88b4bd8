# The check-in kiosk.

kiosk-title = Zapis do kolejki
kiosk-welcome = W czym możemy pomóc?
kiosk-empty = Nie ma tu jeszcze nic do wyboru. Prosimy podejść do obsługi.
kiosk-private = Sprawa prywatna
kiosk-more = Coś innego
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Do { $high } minuty
            [few] Do { $high } minut
            [many] Do { $high } minut
           *[other] Do { $high } minuty
        }
       *[other] Około { $low }–{ $high } minut
    }
kiosk-range-moment = Chwila
kiosk-range-unknown = Jeszcze nie wiemy
kiosk-languages = Język
kiosk-more-languages = Więcej języków
kiosk-language-away = Nie mamy połączenia z naszym systemem, więc język się nie zmienia.

kiosk-how-many = Ile osób przyszło?
kiosk-party =
    { $count ->
        [one] osoba
        [few] osoby
        [many] osób
       *[other] osoby
    }
kiosk-one-fewer = O jedną mniej
kiosk-one-more = O jedną więcej
kiosk-name = Imię, jeśli można
kiosk-name-why = Żeby wiedzieć, jak wołać. Jutro je usuwamy.
kiosk-answer-first = Najpierw prosimy odpowiedzieć na jedno pytanie.
kiosk-check-in = Zapisuję się
kiosk-back = Wstecz

kiosk-sending = Zapisujemy do kolejki
kiosk-counter = Prosimy podejść też do nas, do lady.
kiosk-saved-title = Zapisane tutaj
kiosk-saved = Nie mamy połączenia z naszym systemem. Zapis jest bezpieczny tutaj i wyślemy go, gdy tylko się da. Prosimy podejść też do nas, do lady.
kiosk-unsaved = Nadal nie mamy połączenia z naszym systemem.
kiosk-renumbered = Gdy nie było połączenia, mieli Państwo numer { $old }. Teraz Państwa numer to { $number }.
kiosk-not-signed-in = Na tym ekranie chwilowo nie można się zapisać.
kiosk-cut-off = W tej chwili nie mamy połączenia z naszym systemem. Mimo to można się zapisać: zachowamy zapis tutaj i wyślemy później.
kiosk-refused = Tak się nie udało. Prosimy coś zmienić i zapisać się jeszcze raz albo podejść do lady.
kiosk-refused-name = Nie możemy przyjąć tego imienia. Prosimy je skrócić albo pominąć.
kiosk-refused-answer = Prosimy jeszcze raz sprawdzić odpowiedź.
kiosk-refused-party-size = Prosimy wybrać od 1 do 12 osób.
kiosk-refused-service = Już tego nie oferujemy. Prosimy wybrać ponownie.

kiosk-your-ticket = Państwa numerek
kiosk-way = Droga przez kolejkę
kiosk-step-is-done = zrobione
kiosk-step-in-line = W kolejce
kiosk-step-hello = Dzień dobry
kiosk-step-with-you = Obsługa
kiosk-step-done = Gotowe
kiosk-on-list = Są Państwo na liście.
kiosk-follow = Kolejka w telefonie
kiosk-follow-how = Bez aplikacji, bez numeru telefonu.
kiosk-keep-showing = Pokazuj dalej
kiosk-next-person = Następna osoba
kiosk-start-over = Od początku

kiosk-still-there = Czy są Państwo jeszcze tutaj?
kiosk-starts-over =
    { $seconds ->
        [one] Zaczynamy od początku za { $seconds } sekundę.
        [few] Zaczynamy od początku za { $seconds } sekundy.
        [many] Zaczynamy od początku za { $seconds } sekund.
       *[other] Zaczynamy od początku za { $seconds } sekundy.
    }
kiosk-still-here = Nadal tu jestem
kiosk-have-appointment = Mam umówioną wizytę
kiosk-again = Mają Państwo numerek?
kiosk-appointment = Umówiona wizyta
kiosk-appointment-ask = Imię albo godzina
kiosk-appointment-find = Szukaj
kiosk-appointment-at = Wizyta o { $time }
kiosk-appointment-none = Nie możemy jej znaleźć. Prosimy podać godzinę albo wrócić i wybrać sprawę.
kiosk-appointment-away = Nie mamy połączenia z naszym systemem. Prosimy wrócić i wybrać sprawę albo podejść do nas.
kiosk-refused-appointment = Ta wizyta została już wykorzystana. Prosimy wybrać sprawę albo podejść do nas.
kiosk-preview = To tylko podgląd: stąd nikt się nie zapisuje.
kiosk-aloud = Czytaj na głos
kiosk-aids = Pomoc z tym ekranem
kiosk-person = Zawołaj kogoś
