# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Chcą się Państwo tylko rozejrzeć?
after-now = Proszę podejść teraz
after-need = Krzesło lub inna pomoc
after-more = Chcę powiedzieć więcej
after-others = Coś innego
after-come-title = Kiedy mamy podejść?
after-come-hint = Miejsce zostaje bez zmian.
after-come-minutes =
    { $minutes ->
        [one] Za { $minutes } minutę
        [few] Za { $minutes } minuty
        [many] Za { $minutes } minut
       *[other] Za { $minutes } minuty
    }
after-come-press = Kiedy dam znać
after-need-title = Co byłoby pomocne?
after-need-hint = Widzi to tylko nasz zespół. Jutro to usuwamy.
after-need-seat = Krzesło
after-need-quiet = Spokojne miejsce
after-need-step-free = Bez schodów
after-need-wheelchair = Poruszam się na wózku
after-need-interpreter = Tłumacz
after-more-title = Co chcą nam Państwo powiedzieć?
after-more-hint = Tylko jeśli Państwo chcą. Miejsce zostaje bez zmian.
after-if-you-like = Tylko jeśli Państwo chcą.
after-find = Jak mnie znaleźć
after-find-hint = Na przykład: niebieski szalik, przy oknie. Usuwamy to zaraz po wizycie.
after-note = Własnymi słowami
after-note-hint = Nasz zespół czyta to, zanim podejdzie. Jutro to usuwamy.
after-party = Ile nas jest
after-party-title = Ile osób przyszło?
after-people =
    { $count ->
        [one] osoba
        [few] osoby
        [many] osób
       *[other] osoby
    }
after-one-fewer = O jedną mniej
after-one-more = O jedną więcej
after-back = Wstecz
after-done = Gotowe
after-kept = Dziękujemy. Zapisane.
after-too-late = To już niemożliwe. Prosimy powiedzieć to osobie, która Państwa obsługuje.
after-away = W tej chwili nie mamy połączenia z naszym systemem. Prosimy spróbować za chwilę albo powiedzieć nam to osobiście.
after-fault = W takiej postaci nie możemy tego zapisać. Prosimy wpisać to inaczej.
after-fault-a-phone = Prosimy wpisać numer telefonu, na przykład +48 22 123 45 67.
after-fault-an-email = Prosimy wpisać adres e-mail, na przykład imie@example.com.
after-fault-a-number = Prosimy wpisać liczbę, na przykład 2.
after-fault-a-date = Prosimy wybrać dzień.
after-fault-one-of-these = Prosimy wybrać jedną z tych odpowiedzi.
after-fault-too-long = Prosimy to skrócić.
