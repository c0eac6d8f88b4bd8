# The manager's page. It speaks of people, never of visits.

manager-title = Jak poszło
manager-day = Dzień
manager-log = Osoby
manager-devices = Urządzenia
manager-setup = Konfiguracja
manager-expected = Umówione wizyty
manager-skip = Przejdź do liczb
manager-from = Od
manager-to = Do
manager-show = Pokaż
manager-today = Dzisiaj
manager-week = 7 dni
manager-month = 4 tygodnie
manager-previous = Wcześniej
manager-next = Później
manager-other = Inne dni
manager-so-far = do tej pory
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
manager-private = Dla kierowników: są tu numerki, nigdy nazwiska klientów.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = mniej niż 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } godz.
span-h-min = { $h } godz. { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Nikt nie przyszedł.
sentence-nobody-today = Dziś nikt jeszcze nie przyszedł.
sentence-nobody-ahead = Ten dzień dopiero nadejdzie.
sentence-nobody-how = Gdy tylko ktoś zapisze się w kiosku, telefonem albo u kogoś z zespołu, pojawi się tu opis dnia.
sentence-greeted-door = Przywitano { $greeted } z { $came ->
    [one] { $came } osoby
    [few] { $came } osób
    [many] { $came } osób
   *[other] { $came } osoby
}; połowę w ciągu { $half } od wejścia, dziewięć na dziesięć w ciągu { $most }.
sentence-greeted-kiosk = Przywitano { $greeted } z { $came ->
    [one] { $came } osoby
    [few] { $came } osób
    [many] { $came } osób
   *[other] { $came } osoby
}; połowę w ciągu { $half } od zapisu, dziewięć na dziesięć w ciągu { $most }.
sentence-greeted-phone = Przywitano { $greeted } z { $came ->
    [one] { $came } osoby
    [few] { $came } osób
    [many] { $came } osób
   *[other] { $came } osoby
}; połowę w ciągu { $half } od zapisu telefonem, dziewięć na dziesięć w ciągu { $most }.
sentence-greeted-staff = Przywitano { $greeted } z { $came ->
    [one] { $came } osoby
    [few] { $came } osób
    [many] { $came } osób
   *[other] { $came } osoby
}; połowę w ciągu { $half } od wpisania na listę, dziewięć na dziesięć w ciągu { $most }.
sentence-few = Przywitano { $greeted } z { $came ->
    [one] { $came } osoby
    [few] { $came } osób
    [many] { $came } osób
   *[other] { $came } osoby
}, najpóźniej po { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Przyszła jedna osoba i nikt się nie przywitał.
    [few] Przyszły { $came } osoby i nikt się z nimi nie przywitał.
    [many] Przyszło { $came } osób i nikt się z nimi nie przywitał.
   *[other] Przyszło { $came } osoby i nikt się z nimi nie przywitał.
}
sentence-came = { $came ->
    [one] Przyszła jedna osoba.
    [few] Przyszły { $came } osoby.
    [many] Przyszło { $came } osób.
   *[other] Przyszło { $came } osoby.
}
sentence-waits = Ile osób przyszło: { $came }; połowę wezwano w ciągu { $half }, dziewięć na dziesięć w ciągu { $most }.
sentence-waits-half = Ile osób przyszło: { $came }; połowę wezwano w ciągu { $half }.
sentence-censored = { $left ->
    [one] Osoba, która wyszła, liczy się tak, jakby czekała co najmniej do tej chwili.
    [few] { $left } osoby, które wyszły, liczą się tak, jakby czekały co najmniej do tej chwili.
    [many] { $left } osób, które wyszły, liczy się tak, jakby czekały co najmniej do tej chwili.
   *[other] { $left } osoby, które wyszły, liczą się tak, jakby czekały co najmniej do tej chwili.
}
sentence-kept = { $promises ->
    [one] Osobę, której podaliśmy czas, wezwano w tym czasie.
    [few] Wszystkie { $promises } osoby, którym podaliśmy czas, wezwano w tym czasie.
    [many] Wszystkich { $promises } osób, którym podaliśmy czas, wezwano w tym czasie.
   *[other] Wszystkie osoby ({ $promises }), którym podaliśmy czas, wezwano w tym czasie.
}
sentence-broke = Zacięło się o { $time }, sprawa: { $service }. Czekało dłużej, niż podaliśmy: { $n }.
sentence-broke-day = Najbardziej zacięło się { DATETIME($day, dateStyle: "long") } o { $time }, sprawa: { $service }. Czekało dłużej, niż podaliśmy: { $n }.
sentence-broke-scattered = { $n ->
    [one] Jedna osoba czekała dłużej, niż podaliśmy.
    [few] { $n } osoby czekały dłużej, niż podaliśmy, o różnych porach.
    [many] { $n } osób czekało dłużej, niż podaliśmy, o różnych porach.
   *[other] { $n } osoby czekało dłużej, niż podaliśmy, o różnych porach.
}
sentence-slow = Najwolniej było o { $time }, sprawa: { $service }. Czekało dłużej niż { $target }: { $n }.
sentence-slow-day = Najwolniej było { DATETIME($day, dateStyle: "long") } o { $time }, sprawa: { $service }. Czekało dłużej niż { $target }: { $n }.
sentence-slow-scattered = { $n ->
    [one] Jedna osoba czekała dłużej niż { $target }.
    [few] { $n } osoby czekały dłużej niż { $target }, o różnych porach.
    [many] { $n } osób czekało dłużej niż { $target }, o różnych porach.
   *[other] { $n } osoby czekało dłużej niż { $target }, o różnych porach.
}
sentence-open = { $n ->
    [one] Jedna osoba jest tu teraz.
    [few] { $n } osoby są tu teraz.
    [many] { $n } osób jest tu teraz.
   *[other] { $n } osoby jest tu teraz.
}
sentence-open-past = { $n ->
    [one] Przy jednej osobie nikt nie dotknął „Gotowe”.
    [few] Przy { $n } osobach nikt nie dotknął „Gotowe”.
    [many] Przy { $n } osobach nikt nie dotknął „Gotowe”.
   *[other] Przy { $n } osoby nikt nie dotknął „Gotowe”.
}
see-them = { $n ->
    [one] Zobacz →
    [few] Zobacz te { $n } →
    [many] Zobacz tych { $n } →
   *[other] Zobacz { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Zauważono w
figure-waited = Czekanie
figure-with-us = U nas
figure-gone = Wyszło bez pomocy
figure-in-time = Obsłużono na czas
figure-none = –
figure-too-few = za mało
figure-too-few-why = { $n ->
    [0] Jeszcze nikogo; od 20 osób liczba pojawi się tutaj.
    [one] Jedna osoba, { $longest }; od 20 osób liczba pojawi się tutaj.
    [few] { $n } osoby, najwyżej { $longest }; od 20 osób liczba pojawi się tutaj.
    [many] { $n } osób, najwyżej { $longest }; od 20 osób liczba pojawi się tutaj.
   *[other] { $n } osoby, najwyżej { $longest }; od 20 osób liczba pojawi się tutaj.
}
figure-half = połowa z { $n } osób; dziewięć na dziesięć { $most }
figure-half-only = połowa z { $n } osób
figure-most-unknown = tyle osób wyszło, że dziewięciu na dziesięć nie da się podać
figure-unknown-greetings = Zaimportowany dziennik nie mówi, kogo przywitano.
figure-denied = { $n ->
    [one] Jedna osoba mówi, że nikt nie przyszedł; z tym pierwszym powitaniem { $half }
    [few] { $n } osoby mówią, że nikt nie przyszedł; z tymi pierwszymi powitaniami { $half }
    [many] { $n } osób mówi, że nikt nie przyszedł; z tymi pierwszymi powitaniami { $half }
   *[other] { $n } osoby mówi, że nikt nie przyszedł; z tymi pierwszymi powitaniami { $half }
}
figure-denied-few = { $n ->
    [one] Jedna osoba mówi, że nikt nie przyszedł
    [few] { $n } osoby mówią, że nikt nie przyszedł
    [many] { $n } osób mówi, że nikt nie przyszedł
   *[other] { $n } osoby mówi, że nikt nie przyszedł
}
figure-censored = { $n ->
    [one] Jednej osoby nie wezwano; liczy się, jak długo była
    [few] { $n } osób nie wezwano; liczy się, jak długo były
    [many] { $n } osób nie wezwano; liczy się, jak długo były
   *[other] { $n } osoby nie wezwano; liczy się, jak długo były
}
figure-gone-of = z { $n } osób
figure-left = { $n ->
    [0] Nikt nie wyszedł przed swoją kolejką
    [one] Jedna osoba wyszła przed swoją kolejką
    [few] { $n } osoby wyszły przed swoją kolejką
    [many] { $n } osób wyszło przed swoją kolejką
   *[other] { $n } osoby wyszło przed swoją kolejką
}
figure-no-show = { $n ->
    [0] Na wezwanie przyszli wszyscy
    [one] Jedna osoba nie przyszła na wezwanie
    [few] { $n } osoby nie przyszły na wezwanie
    [many] { $n } osób nie przyszło na wezwanie
   *[other] { $n } osoby nie przyszło na wezwanie
}
figure-within = { $within } z { $n } w ciągu { $target }
figure-promises = Podany czas sprawdził się u { $kept } z { $n }
figure-promises-none = Nikomu nie podaliśmy czasu
basis-door = wejście przez drzwi
basis-kiosk = zapis w kiosku
basis-phone = zapis telefonem
basis-staff = wpis na listę przez zespół
basis-half-door = Przy drzwiach { $half }, połowa z { $n }
basis-half-kiosk = W kiosku { $half }, połowa z { $n }
basis-half-phone = Telefonem { $half }, połowa z { $n }
basis-half-staff = Przez zespół { $half }, połowa z { $n }
basis-few-door = Przy drzwiach { $n }: za mało
basis-few-kiosk = W kiosku { $n }: za mało
basis-few-phone = Telefonem { $n }: za mało
basis-few-staff = Przez zespół { $n }: za mało
measure-wait = Od zapisu do pierwszego wezwania albo do obsługi bez wezwania. Kogo nie wezwano, liczy się tak długo, jak był (Kaplan–Meier).
measure-handle = Od początku obsługi do gotowe, bez czasu odłożenia.
measure-service-level = Obsłużeni w docelowym czasie, spośród wszystkich, którzy przyszli i już ich tu nie ma, także tych, którzy wyszli.
measure-promises = Wezwani w czasie, który podaliśmy, spośród wezwanych i tych, którzy już czekali dłużej. Kto wyszedł wcześniej, nie liczy się nigdzie.
measure-greet-door = Od wejścia przez drzwi do powitania.
measure-greet-kiosk = Od zapisu w kiosku do powitania.
measure-greet-phone = Od zapisu telefonem do powitania.
measure-greet-staff = Od wpisania na listę przez zespół do powitania.
measure-greet-first-door = Od wejścia przez drzwi do pierwszego powitania, także gdy ktoś mówi, że nikt nie przyszedł.
measure-greet-first-kiosk = Od zapisu w kiosku do pierwszego powitania, także gdy ktoś mówi, że nikt nie przyszedł.
measure-greet-first-phone = Od zapisu telefonem do pierwszego powitania, także gdy ktoś mówi, że nikt nie przyszedł.
measure-greet-first-staff = Od wpisania na listę do pierwszego powitania, także gdy ktoś mówi, że nikt nie przyszedł.

# The way through the shop
way-title = Od drzwi do gotowe
way-door = weszło przez drzwi
way-came = zapisało się
way-hello = przywitano
way-with-us = było u nas
way-done = gotowe
way-unnoticed = { $n ->
    [one] jednej osoby przy drzwiach nikt nie zauważył
    [few] { $n } osób przy drzwiach nikt nie zauważył
    [many] { $n } osób przy drzwiach nikt nie zauważył
   *[other] { $n } osoby przy drzwiach nikt nie zauważył
}
way-left = { $n ->
    [one] jedna osoba wyszła
    [few] { $n } osoby wyszły
    [many] { $n } osób wyszło
   *[other] { $n } osoby wyszło
}
way-no-show = { $n ->
    [one] jedna osoba nie przyszła na wezwanie
    [few] { $n } osoby nie przyszły na wezwanie
    [many] { $n } osób nie przyszło na wezwanie
   *[other] { $n } osoby nie przyszło na wezwanie
}
way-open = { $n ->
    [one] jedna osoba jeszcze tu jest
    [few] { $n } osoby jeszcze tu są
    [many] { $n } osób jeszcze tu jest
   *[other] { $n } osoby jeszcze tu jest
}

# Hours, days, services
hours-title = Przez cały dzień
days-title = Dzień po dniu
hours-again = Według godziny dnia
services-title = Według sprawy
chart-dots = Każda kropka to osoba, tym wyżej, im dłużej czekała.
chart-bars = Od połowy osób (kreska) do dziewięciu na dziesięć (koniec słupka).
chart-hollow = Kółko: osoba wyszła przed swoją kolejką.
chart-amber = Bursztyn: czekanie dłuższe, niż podaliśmy.
chart-amber-target = Bursztyn: czekanie dłuższe niż { $target }.
chart-target = Linia kropkowana to nasz cel, { $target }.
col-hour = Godzina
col-day = Dzień
col-service = Sprawa
col-came = Przyszło
col-noticed = Zauważono w, połowa
col-waited = Czekanie, połowa
col-most = Dziewięć na dziesięć
col-longest = Najdłużej
col-with-us = U nas, połowa
col-left = Wyszło
col-broken = Dłużej, niż podaliśmy
col-over-target = Ponad { $target }
few-note = Połowa i dziewięć na dziesięć pojawiają się tu od 20 osób; przy mniejszej liczbie byłby to przypadek.

# People to look at
people-title = Na kogo spojrzeć
people-longest = Najdłużej czekali
people-left = Wyszli albo nie przyszli
people-left-none = Nikt nie wyszedł.
people-never = Bez powitania
people-never-none = Przywitano wszystkich.
people-all = Wszyscy ({ $n }) →
people-everybody = Wszyscy, od najdłużej czekających →
person-told = podaliśmy { $range }
person-didnt-come = bez odpowiedzi na wezwanie

# The log
log-title = { $n ->
    [0] Nikt nie pasuje
    [one] Jedna osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
}
log-all = Pokaż wszystkich
log-filter = Pokaż te
log-any = wszystkie
log-service = Sprawa
log-outcome = Jak się skończyło
log-hour = Godzina
log-hello = Powitanie
log-more = Dalej →
log-start = ← Od początku
log-empty = Nikt nie pasuje do tego wyboru. Proszę wybrać mniej albo inny dzień.
outcome-served = gotowe
outcome-left = rezygnacja
outcome-no_show = nikogo nie było
outcome-open = jeszcze tutaj
outcome-closed = już nie tutaj
outcome-gone = rezygnacja albo nikogo nie było
greeted-yes = powitanie było
greeted-never = bez powitania
greeted-denied = mówi, że nikt nie przyszedł
wait-known = wezwanie było
wait-censored = bez wezwania
wait-over_target = czekanie dłuższe niż { $target }
promise-kept = wezwanie w podanym czasie
promise-broken = czekanie dłuższe, niż podaliśmy
level-within = pomoc w ciągu { $target }
level-missed = bez pomocy w ciągu { $target }
order-longest = od najdłuższego czekania
order-newest = od najnowszych
col-ticket = Numerek
col-came-at = Przyjście
col-line = Linia
col-ended = Koniec
col-staff = Obsługuje
col-told = Podaliśmy

reached-with_us = było u nas

# One person
person-title = { $ticket }: { $service }, przyjście o { $time }.
person-greeted = Powitanie po { $span }.
person-not-greeted = Nikt się nie przywitał.
person-waiting = Jeszcze czeka, teraz już { $span }.
person-called = Wezwanie po { $span }.
person-met = U nas po { $span }.
person-with = Obsługa: { $staff }, przez { $span }.
person-with-nobody = U nas przez { $span }.
person-with-now = Teraz obsługuje { $staff }.
person-left = Rezygnacja po { $span }.
person-no-show = Wezwanie było, nikt nie przyszedł.
person-promise-kept = Podaliśmy { $range }: zgadzało się.
person-promise-broken = Podaliśmy { $range }: trwało dłużej.
person-promise = Podaliśmy { $range }.
person-promise-none = Nie mogliśmy powiedzieć, ile to potrwa.
person-imported = Z zaimportowanego dziennika, który nie mówi nic więcej.
person-back = ← { $day }
person-events = Kto, co i kiedy
step-door = wejście
step-came = zapis
step-called = wezwanie
step-with-us = u nas
step-left = rezygnacja
step-no-show = nikogo nie było
by-customer = Klient
by-door = Czujnik drzwi
by-timer = Greetline
by-import = Zaimportowany dziennik
by-staff = Ktoś z zespołu
event-arrival-entered = widzi, że ktoś wchodzi
event-arrival-greeted = wita przy drzwiach
event-checked-in-kiosk = zapisuje się w kiosku
event-checked-in-phone = zapisuje się telefonem
event-checked-in-staff = wpisuje na listę
event-checked-in-import = podaje, że ktoś przyszedł
event-visit-greeted = wita
event-visit-called = wzywa
event-visit-called-desk = wzywa: { $desk }
event-visit-recalled = wzywa ponownie
event-visit-served = obsługuje
event-visit-finished = zaznacza: gotowe
event-visit-parked = odkłada na później
event-visit-resumed = przywraca
event-visit-declined = oddaje: nie ja
event-visit-help_asked = prosi o pomoc
event-visit-no_show = notuje, że nikt nie przyszedł na wezwanie
event-visit-left = notuje rezygnację
event-visit-left-customer = opuszcza kolejkę
event-visit-undone = cofa to
event-visit-nobody_came = mówi, że nikt nie przyszedł
event-visit-erased = usuwa imię i notatkę
event-visit-transferred = przekazuje dalej
event-visit-transferred-customer = przychodzi w innej sprawie
event-visit-offered = prosi kogoś z zespołu o przejęcie
event-visit-handed_over = przejmuje
event-visit-refused = nie może teraz przejąć
event-visit-offer_over = nie dostaje odpowiedzi na prośbę
event-visit-reordered = zmienia kolejność
event-visit-adviser_asked = notuje, z kim klient chce rozmawiać
event-visit-need_told = notuje, czego klient potrzebuje
event-visit-service_added = notuje jeszcze jedną sprawę
event-visit-due_back = mówi, że pora wrócić
event-visit-overdue = pyta, czy klient jeszcze tu jest
event-visit-told = mówi nam więcej
event-visit-ready = mówi, że teraz prosi o obsługę
event-visit-asked_after = pyta, czy klient nadal się rozgląda
event-visit-still_here = mówi, że klient jeszcze tu jest
event-skip-lead = { $ticket } (pierwszeństwo od kierownika)
event-skip-long-wait = { $ticket } (bardzo długie czekanie)
event-skip-appointment = { $ticket } (umówiona wizyta)
event-skip-access = { $ticket } (potrzebne pierwszeństwo)
event-skip-returned = { $ticket } (kolej była już wcześniej)
event-skip-in-turn = { $ticket } (zgodnie z kolejnością)
event-skip-chosen = { $ticket } (u kogoś z zespołu)
event-skip-other-service = { $ticket } (inna usługa)
event-skip-not-their-skill = { $ticket } (potrzebna inna wiedza)
event-skip-waits-for = { $ticket } (czeka na swojego doradcę)
event-skip-looks-around = { $ticket } (rozgląda się)
event-skip-language = { $ticket } (dla kogoś, kto zna ten język)
event-skip-level = { $ticket } (dla kogoś, kto wie więcej)
event-estimated = Szacunek: nikt tego nie dotknął; sklep był już zamknięty.
log-estimated = szacunek
event-later = po { $span }
event-skipped = Czekają dalej: { $tickets }.
event-heard-late = Dowiedzieliśmy się o { $time }.
event-arrival-estimated = Szacunek: nikt nie śledził zegara kiosku przez cały czas. Wiemy o tym od { $time }.

# Files
export-title = Do zabrania ze sobą
export-figures = Liczby
export-people = Osoby
export-csv = CSV
export-xlsx = Excel
export-staff = Z imionami zespołu
export-why = Imion zespołu nie ma, chyba że zostaną zaznaczone; imion klientów nie ma nigdy.

# Signing in
login-title = Logowanie kierowników
login-name = Nazwa
login-password = Hasło
login-code = Kod z aplikacji
login-code-hint = Sześć cyfr; każdy kod działa raz.
login-button = Zaloguj
login-wrong = Coś się nie zgadza. Proszę sprawdzić wszystkie trzy i wziąć następny kod: każdy działa raz.
login-locked = { $minutes ->
    [one] Za dużo prób. Proszę spróbować za minutę.
    [few] Za dużo prób. Proszę spróbować za { $minutes } minuty.
    [many] Za dużo prób. Proszę spróbować za { $minutes } minut.
   *[other] Za dużo prób. Proszę spróbować za { $minutes } minuty.
}
login-how = Nie ma jeszcze konta? Dodaje je osoba, która opiekuje się Greetline. Można też otworzyć tutaj link kierownika, który pojawił się przy starcie.
login-out = Wyloguj

# Alerts, from the raising to the answer
alerts-title = Od powiadomienia do powitania
col-alert = Powiadomienie
col-alerts = Powiadomienia
col-alert-delivered = Dotarło do tabletu
col-alert-shown = Na ekranie
col-alert-answered = Z odpowiedzią
col-alert-climbed = Poszło wyżej
col-alert-unanswered = Bez odpowiedzi
alert-about-door = Ktoś przy drzwiach
alert-about-waiting = Ktoś się zapisał
alert-about-promise = Podany czas zagrożony
alert-about-help = Pomóżcie mi
alert-about-device = Urządzenie
alert-about-kiosk = Ktoś przy kiosku woła kogoś z zespołu
alert-n = { $n } do tej pory
alert-spans = połowa w ciągu { $half }, dziewiętnaście na dwadzieścia w ciągu { $most }
alert-false = Drzwi wołały do kogoś, kto nie był klientem: { $false } z { $n } razy ({ $share }).
alert-false-rate = To { $rate } na godzinę pracy jednej osoby; do 1 jest w porządku.
alert-false-rate-high = To { $rate } na godzinę pracy jednej osoby: więcej niż 1. Warto spojrzeć na linię przy drzwiach.
alert-open = Nikt jeszcze nie odpowiedział.
alert-answered = Odpowiada { $staff } na { $device } po { $span }.
alert-unanswered = Nikt nie odpowiedział; koniec po { $span }.
alert-withdrawn = Już niepotrzebne po { $span }.
alert-rungs =
    { $n ->
        [one] Raz powiadomiono więcej osób.
        [few] { $n } razy powiadomiono więcej osób.
        [many] { $n } razy powiadomiono więcej osób.
       *[other] { $n } raza powiadomiono więcej osób.
    }
col-tablet = Tablet
col-tablet-had = Dotarło po
col-tablet-shown = Na ekranie po
col-tablet-rang = Dzwonek po
person-alerts = Powiadomienia
export-alerts = Powiadomienia, każde ze swoimi krokami

# Removing the demo
demo-remove = Usuń demo
demo-remove-title = Usunąć demo?
demo-remove-means = Sklep demo zniknie na zawsze: jego ludzie, jego cztery tygodnie, urządzenia i ich linki. Każdy inny sklep zostaje, jak jest.
demo-remove-yes = Usuń demo
demo-remove-no = Zostaw
demo-gone-title = Demo już nie ma
demo-gone-next = Nic z niego nie zostało i samo nie wróci. Teraz pora założyć własny sklep. Link pojawił się przy starcie Greetline.
demo-gone-setup = Załóż swój sklep

# The door camera
door-no-data = Kamera przy drzwiach nic nie widziała przez { $span } ({ $spans }): z tego czasu nie ma danych.
door-no-data-at-all = Kamera przy drzwiach nic nie widziała: brak danych.
door-and-more = { $spans } i więcej
door-walked-away =
    { $n ->
        [one] Jedna z nich od razu wyszła, zanim ktokolwiek ją zauważył.
        [few] { $n } z nich od razu wyszły, zanim ktokolwiek je zauważył.
        [many] { $n } z nich od razu wyszło, zanim ktokolwiek je zauważył.
       *[other] { $n } z nich od razu wyszło, zanim ktokolwiek je zauważył.
    }
door-basic = Tryb podstawowy: liczby z drzwi są niepewne.
door-seen =
    { $n ->
        [one] Przez drzwi weszła jedna osoba.
        [few] Przez drzwi weszły { $n } osoby.
        [many] Przez drzwi weszło { $n } osób.
       *[other] Przez drzwi weszło { $n } osoby.
    }
