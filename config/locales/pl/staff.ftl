# The staff board.

staff-title = Tablica zespołu
staff-board-of = Tablica: { $staff }
staff-on-duty = na zmianie
staff-waiting-count =
    { $count ->
        [0] Nikt nie czeka
        [one] Czeka { $count }
        [few] Czekają { $count }
        [many] Czeka { $count }
       *[other] Czeka { $count }
    }
staff-longest = najdłużej { $ago }
staff-live = na żywo
staff-live-ms = na żywo { $ms } ms
staff-connecting = łączenie
staff-your-desk = Wzywasz do
staff-any-desk = wolne stanowisko

staff-needs-you = Czekają na ciebie
staff-with-you = U ciebie
staff-waiting = W kolejce
staff-with-colleagues = U innych
staff-just-gone = Właśnie wyszli

staff-needs-you-empty = Nikt cię teraz nie potrzebuje.
staff-needs-you-empty-why = Kto zapisze się w kiosku albo wejdzie do środka, pojawi się tutaj, a ten tablet zadzwoni.
staff-with-you-empty = Nikogo u ciebie nie ma.
staff-with-you-empty-why = Kogo wezwiesz lub do kogo podejdziesz, zostaje tutaj, aż dotkniesz „Gotowe”.
staff-waiting-empty = Nikt nie czeka.
staff-nobody-else-empty = Nikt więcej nie czeka.
staff-waiting-empty-why = Tu pojawiają się osoby, które się zapiszą lub które dodasz.

staff-kiosk = { $device }: ktoś woła kogoś z zespołu
staff-not-greeted = Nikt się jeszcze nie przywitał
staff-nobody-answered = Nadal czeka · nikt nie odpowiada
staff-nobody-alerted = Przy wejściu nikt nie dostał powiadomienia
staff-promise-risk = Podany czas niedługo minie
staff-promise-broken = Podany czas już minął
staff-hello-all =
    { $count ->
        [one] Przywitaj { $count } osobę
        [few] Przywitaj wszystkie { $count } osoby
        [many] Przywitaj wszystkie { $count } osób
       *[other] Przywitaj wszystkie { $count } osoby
    }
staff-nobody-came = Mówi, że nikt nie przyszedł
staff-seen-by = Widzi: { $staff }
staff-seen-by-you = Widzisz tę osobę
staff-help-wanted = Potrzebna pomoc
staff-asks-for-help = { $staff } prosi o pomoc
staff-called-to = Wezwanie: { $desk }
staff-on-your-way = Jesteś w drodze
staff-called-times =
    { $count ->
        [one] { $count } wezwanie
        [few] { $count } wezwania
        [many] { $count } wezwań
       *[other] { $count } wezwania
    }
staff-is-with-you = U ciebie
staff-set-aside = Odłożone od { $time }
staff-with = Obsługuje { $staff }
staff-called-by = Wzywa { $staff }
staff-aside-by = Odkłada { $staff }
staff-door =
    { $count ->
        [one] Ktoś przy drzwiach
        [2] Dwie osoby przy drzwiach
        [few] { $count } osoby przy drzwiach
        [many] { $count } osób przy drzwiach
       *[other] { $count } osoby przy drzwiach
    }
staff-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
staff-told = podaliśmy: { $range }
staff-why-you = Dla ciebie: { $reasons }
staff-you-speak = mówisz w tym języku: { $language }
staff-priority = ma pierwszeństwo
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min z { $low }–{ $high }
staff-wait-past = { $minutes } min, podaliśmy { $low }–{ $high }
staff-gone-left = Rezygnacja { $time }
staff-gone-no-show = Nie było nikogo { $time }

staff-glance =
    { $count ->
        [one] { $count } nowa osoba
        [few] { $count } nowe osoby
        [many] { $count } nowych osób
       *[other] { $count } nowej osoby
    }
staff-glance-seen = { $count } już widzisz
staff-glance-show = Pokaż
staff-glance-hide = Ukryj

staff-greet = Widzę
staff-serve = Obsługuję
staff-call = Wezwij
staff-recall = Wezwij znowu
staff-finish = Gotowe
staff-finish-next = Gotowe, następny
staff-park = Później
staff-resume = Przywróć
staff-decline = Nie ja
staff-help = Pomóżcie mi
staff-no-show = Nikogo nie ma
staff-leave = Rezygnacja
staff-dismiss = To nie klient
staff-coming = Idę
staff-more = Więcej
staff-undo = Cofnij
staff-again = Ponów
staff-close = Zamknij
staff-next = Następny klient
staff-add = Dodaj osobę

staff-fact-arrived = W kolejce od
staff-fact-door = Wejście o
staff-fact-service = Sprawa
staff-fact-party = Ile osób
staff-fact-language = Język
staff-fact-note = Własnymi słowami
staff-fact-told = Podaliśmy
staff-fact-seen = Widzi
staff-fact-why = Warto wiedzieć

staff-add-title = Dodaj osobę do kolejki
staff-add-service = W jakiej sprawie?
staff-add-name = Imię, jeśli chce podać
staff-add-party = Ile jest osób?
staff-add-fewer = O jedną mniej
staff-add-more = O jedną więcej
staff-add-put = Wpisz na listę
staff-add-cancel = Anuluj

staff-did-greet = Widzisz { $ticket }.
staff-did-serve = { $ticket } jest u ciebie.
staff-did-call = { $ticket }: wezwanie, { $desk }.
staff-did-call-floor = Idziesz do { $ticket }.
staff-did-recall = { $ticket }: ponowne wezwanie.
staff-did-finish = { $ticket }: gotowe.
staff-did-park = { $ticket }: odłożone na później.
staff-did-resume = { $ticket } jest z powrotem.
staff-did-decline = { $ticket } czeka na kogoś innego.
staff-did-help = { $ticket }: prosimy resztę zespołu o pomoc.
staff-did-no-show = { $ticket }: nikogo nie ma.
staff-did-leave = { $ticket }: rezygnacja.
staff-did-add = { $ticket } jest na liście.
staff-did-undo = Cofnięte: { $ticket } jak przedtem.
staff-did-hello-all =
    { $count ->
        [one] Przywitana { $count } osoba przy drzwiach.
        [few] Przywitane { $count } osoby przy drzwiach.
        [many] Przywitanych { $count } osób przy drzwiach.
       *[other] Przywitane { $count } osoby przy drzwiach.
    }
staff-did-coming = Idziesz pomóc: { $ticket }.
staff-did-door-greet = Widzisz, kto stoi przy drzwiach.
staff-did-door-dismiss = To nie klient: nikogo już nie wołamy.
staff-did-door-coming = Na ekranie widać, że idziesz.
staff-nobody-waits = Nikt na ciebie nie czeka.

staff-say-checked-in = { $ticket } jest w kolejce · nikt się jeszcze nie przywitał.
staff-say-door = Ktoś jest przy drzwiach.
staff-say-nobody-came = { $ticket } mówi, że nikt nie przyszedł.
staff-say-help = { $staff } prosi o pomoc: { $ticket }.
staff-say-greeted = { $ticket }: widzi { $staff }.
staff-say-called = { $ticket }: wezwanie, { $desk }.
staff-say-called-floor = { $staff } idzie do { $ticket }.
staff-say-served = { $ticket }: obsługuje { $staff }.
staff-say-left = { $ticket }: rezygnacja.
staff-say-no-show = { $ticket }: nikogo nie ma.
staff-say-nobody-answered = { $ticket } nadal czeka · nikt nie odpowiada.
staff-say-coming = { $staff } idzie pomóc: { $ticket }.
staff-say-many =
    { $count ->
        [one] { $count } zmiana. Czeka: { $waiting }.
        [few] { $count } zmiany. Czeka: { $waiting }.
        [many] { $count } zmian. Czeka: { $waiting }.
       *[other] { $count } zmiany. Czeka: { $waiting }.
    }

staff-cut-off = Ten tablet nie ma połączenia od { $time }.
staff-cut-off-why = To, co widać, jest nieaktualne. Weź inny tablet.
staff-cut-off-trying = Próbujemy dalej. Tablica sama się odświeży.
staff-signed-out = Ten tablet nie jest już połączony.
staff-signed-out-why = To, co widać, jest nieaktualne. Poproś osobę, która opiekuje się Greetline, o ponowne sparowanie.
staff-tablet-asleep = { $names } śpi i nie zadzwoni.
staff-tablets-asleep = { $names } śpią i nie zadzwonią.
staff-sound-off = Ten tablet nie może jeszcze dzwonić.
staff-sound-on = Dotknij, aby włączyć dźwięk
staff-slept = Ten tablet spał od { $from } do { $to }. Nie mógł nikogo powiadomić.
staff-slept-how = Ustaw blokadę ekranu na „nigdy”.
staff-awake-missing = Pod tym adresem tablet może zasnąć. Ustaw blokadę ekranu na „nigdy”.
staff-understood = Rozumiem
staff-muted = { $names } nie ma dźwięku.
staff-kiosk-refused = { $name }: nie udało się zapisać { $ticket } do kolejki. Poszukaj tej osoby.
staff-kiosk-renumbered = { $ticket } ({ $name }) to teraz { $now }. Powiedz o tym tej osobie.
staff-kiosk-cut-off = { $names }: brak połączenia. Zapisy czekają w urządzeniu.
staff-kiosks-cut-off = { $names }: brak połączenia. Zapisy czekają w urządzeniach.
staff-muted-many = { $names } nie mają dźwięku.
staff-no-script = Ta tablica potrzebuje JavaScriptu. Włącz go w ustawieniach przeglądarki.

# Signing in
sign-in-title = Logowanie
sign-in-who = Kim jesteś?
sign-in-nobody = Nikt nie może się tu jeszcze zalogować
sign-in-nobody-why = Kierownik daje każdej osobie PIN. Wtedy pojawią się tu wasze imiona.
sign-in-hello = Cześć, { $staff }
sign-in-pin = Twoje sześć cyfr
sign-in-digits = { $count } z 6 cyfr
sign-in-other = Ktoś inny
sign-in-delete = Usuń
sign-in-checking = Chwileczkę
sign-in-wrong =
    { $count ->
        [one] Ten PIN się nie zgadza. Została { $count } próba.
        [few] Ten PIN się nie zgadza. Zostały { $count } próby.
        [many] Ten PIN się nie zgadza. Zostało { $count } prób.
       *[other] Ten PIN się nie zgadza. Zostało { $count } próby.
    }
sign-in-locked = Za dużo prób. Spróbuj o { $time } albo poproś kierownika o nowy PIN.
sign-in-taken = Na tym tablecie pracuje { $staff }.
sign-in-waiting =
    { $count ->
        [one] Ktoś czeka i nikt się nie przywitał
        [few] Czekają { $count } osoby i nikt się nie przywitał
        [many] Czeka { $count } osób i nikt się nie przywitał
       *[other] Czeka { $count } osoby i nikt się nie przywitał
    }
sign-in-cut-off-why = Teraz nikt nie może się zalogować. Weź inny tablet.
sign-in-refused-why = Poproś osobę, która opiekuje się Greetline, o ponowne sparowanie.
staff-on-break = na przerwie
staff-on-break-means = Masz przerwę. Nikogo do ciebie nie kierujemy.
staff-take-break = Idę na przerwę
staff-back = Już jestem
staff-sign-out = Wyloguj
staff-pin-locked = Za dużo błędnych PIN-ów: { $staff } nie zaloguje się na { $device } do { $time }.
# The whole floor
staff-accept = Przejmuję
staff-refuse = Nie teraz
staff-keep = Zostaje u mnie
staff-still-here = Nadal tutaj
staff-when = Kiedy wraca?
staff-way-pass = Przekaż
staff-way-later = Później, o godzinie
staff-way-helper = Poproś jedną osobę
staff-way-adviser = Ten sam doradca
staff-way-also = Jeszcze coś
staff-way-need = Krzesło lub inna pomoc
staff-way-ask = Zadaj pytania
staff-way-first = Pierwszeństwo
staff-ask-pass = Komu przekazać?
staff-ask-later = Kiedy ma wrócić?
staff-ask-helper = Kto ma pomóc?
staff-ask-adviser = Z kim chce rozmawiać?
staff-ask-also = O co jeszcze chodzi?
staff-ask-need = Czego potrzebuje?
staff-ask-ask = O co pytamy?
staff-ask-first = Skąd pierwszeństwo?
staff-ways-back = Wstecz
staff-adviser-any = Ktokolwiek
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Potrzebuje krzesła
staff-need-quiet = Potrzebuje spokoju
staff-need-step-free = Potrzebuje drogi bez schodów
staff-need-interpreter = Potrzebuje tłumacza
staff-need-wheelchair = Porusza się na wózku
staff-looks-later = rozgląda się do { $time }
staff-looks-press = rozgląda się, da nam znać
staff-asked-after = Nadal się rozgląda? Od dłuższego czasu nikt nie pytał
staff-ready = Koniec oglądania, prosi teraz o obsługę
staff-find-me = Jak znaleźć tę osobę
staff-ask-save = Zapisz
staff-reason-upset = Zdenerwowanie
staff-reason-wrong-line = Zła kolejka
staff-reason-quick = Zajmie tylko minutę
staff-reason-unwell = Złe samopoczucie
staff-reason-appointment-lost = Zgubiliśmy umówioną wizytę
staff-reason-other = Inny powód
staff-why-first = Pierwszeństwo daje { $staff }: { $reason }
staff-why-appointment = wizyta { $time }
staff-why-returned = kolej już była
staff-first-undo = Znów po kolei
staff-waits-for = czeka na: { $staff }
staff-passed-by = przekazuje { $staff }
staff-then = potem { $services }
staff-offer = { $staff } prosi cię o przejęcie
staff-passed-to-you = { $staff } przekazuje ci tę osobę
staff-asked-for-you = Pyta o ciebie
staff-due-back = Wraca teraz, umówione na { $time }
staff-back-at = Wraca o { $time }
staff-offered-to = Prośba o przejęcie: { $staff }
staff-still-with-them = Nadal obsługujesz?
staff-done-and-take = { $ticket } gotowe, teraz { $next }
staff-did-transfer = { $ticket }: przekazane, miejsce zostaje.
staff-did-hand-over = { $ticket }: prośba o przejęcie, { $staff }.
staff-did-accept = { $ticket } jest teraz u ciebie.
staff-did-refuse = { $ticket } zostaje tam, gdzie jest.
staff-did-reorder = { $ticket }: kolejność zmieniona.
staff-did-same-adviser = { $ticket }: zapisane, z kim chce rozmawiać.
staff-did-add-service = { $ticket }: zapisane, jedno po drugim.
staff-did-need = { $ticket }: zapisane, czego potrzebuje.
staff-did-tell = Zapisane.
staff-did-still-here = { $ticket } nadal jest u ciebie.
staff-did-help-one = { $ticket }: prośba o pomoc, { $staff }.
staff-expected = Na dziś umówieni
staff-expected-here = Jest na miejscu
staff-expected-missed = nie ma
staff-expected-somebody = Ktoś
staff-expected-all = Umówione wizyty
staff-skip-lead = { $ticket } (pierwszeństwo od kierownika)
staff-skip-long-wait = { $ticket } (bardzo długie czekanie)
staff-skip-appointment = { $ticket } (umówiona wizyta)
staff-skip-access = { $ticket } (potrzebne pierwszeństwo)
staff-skip-returned = { $ticket } (kolej była już wcześniej)
staff-skip-in-turn = { $ticket } (zgodnie z kolejnością)
staff-skip-chosen = { $ticket } (u kogoś z zespołu)
staff-skip-other-service = { $ticket } (inna usługa)
staff-skip-not-their-skill = { $ticket } (potrzebna inna wiedza)
staff-skip-waits-for = { $ticket } (czeka na swojego doradcę)
staff-skip-looks-around = { $ticket } (rozgląda się)
staff-skip-language = { $ticket } (dla kogoś, kto zna ten język)
staff-skip-level = { $ticket } (dla kogoś, kto wie więcej)
staff-passed-over = Czekają dalej: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Od { $time } jest za ciemno dla kamery przy drzwiach
        [covered] Od { $time } coś zasłania kamerę przy drzwiach
        [defocused] Od { $time } kamera przy drzwiach widzi nieostro
        [moved] Kamera przy drzwiach jest przesunięta: od { $time } nie liczy
        [slow] Od { $time } kamera przy drzwiach działa wolno i może kogoś pominąć
       *[other] Od { $time } kamera przy drzwiach nic nie widzi
    }
staff-step = Przechodzę przez drzwi
staff-did-step = Śmiało: następna osoba w drzwiach to ty.

# A kiosk out of which no ticket on paper comes
staff-printer = Brak wydruku numerków: { $names }
