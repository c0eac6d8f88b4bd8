# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Są Państwo w kolejce. Nasz zespół już o tym wie.
ticket-headline-waiting-unalerted = Są Państwo na liście. Prosimy podejść też do nas, do lady.
ticket-headline-greeted = { $staff } wie, że Państwo tu są.
ticket-headline-called-desk = Teraz Państwa kolej: { $desk }.
ticket-headline-called-floor = { $staff } idzie do Państwa.
ticket-headline-serving = Pomaga Państwu { $staff }.
ticket-headline-parked = Państwa miejsce czeka. Wrócimy do Państwa.
ticket-headline-parked-until = Do zobaczenia o { $time }. Państwa miejsce czeka.
ticket-headline-served = Dziękujemy.
ticket-headline-no-show = Zapraszaliśmy Państwa o { $time }. Są Państwo jeszcze? Miejsce czeka.
ticket-headline-left = Nie ma już Państwa w kolejce. A może jednak?
ticket-headline-nobody-came = Dziękujemy. Daliśmy znać zespołowi jeszcze raz.
ticket-headline-looking-until = Prosimy się rozejrzeć. Podejdziemy do Państwa około { $time }.
ticket-headline-looking-press = Prosimy się rozejrzeć. Podejdziemy, gdy dadzą Państwo znać.

ticket-place =
    { $ahead ->
        [0] Są Państwo następni.
        [one] Przed Państwem jest { $ahead } osoba.
        [few] Przed Państwem są { $ahead } osoby.
        [many] Przed Państwem jest { $ahead } osób.
       *[other] Przed Państwem jest { $ahead } osoby.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Do { $high } minuty.
            [few] Do { $high } minut.
            [many] Do { $high } minut.
           *[other] Do { $high } minuty.
        }
       *[other] Około { $low }–{ $high } minut.
    }
ticket-range-moment = Jeszcze tylko chwila.
ticket-range-unknown = Jeszcze nie wiemy, ile to potrwa.

ticket-step-door = Wejście
ticket-step-in-line = W kolejce
ticket-step-hello = Dzień dobry
ticket-step-with-you = Obsługa
ticket-step-done = Gotowe

ticket-action-leave = Opuść kolejkę
ticket-action-nobody-came = Nikt jeszcze nie przyszedł? Proszę dać znać
ticket-action-resume = Wróć do kolejki
ticket-action-tell = Zmień
ticket-action-now = Proszę podejść teraz

ticket-change-called = { $time }: Państwa kolej: { $desk }.
ticket-change-coming = { $time }: { $staff } idzie do Państwa.
ticket-change-greeted = { $time }: { $staff } wie, że Państwo tu są.
ticket-change-went-first = Numerek { $ticket } był pierwszy.
ticket-change-went-first-appointment = Numerek { $ticket } był pierwszy: to umówiona wizyta.
ticket-change-went-first-access = Numerek { $ticket } był pierwszy: było to potrzebne.
ticket-change-went-first-returned = Numerek { $ticket } był pierwszy: był tu już wcześniej i wrócił.
ticket-change-went-first-long-wait = Numerek { $ticket } był pierwszy: czekał już bardzo długo.
ticket-change-went-first-lead = Numerek { $ticket } był pierwszy: tak zdecydował nasz zespół.
ticket-change-went-first-other-service = Numerek { $ticket } był pierwszy: chodziło o inną sprawę.
ticket-change-went-first-not-their-skill = Numerek { $ticket } był pierwszy: zwolniła się osoba od innych spraw.
ticket-change-went-first-waits-for = Numerek { $ticket } był pierwszy: Państwa obsłuży { $staff }.
ticket-change-went-first-language = Numerek { $ticket } był pierwszy: { $staff } mówi w Państwa języku i przyjdzie do Państwa.
ticket-change-went-first-level = Numerek { $ticket } był pierwszy: { $staff } najlepiej zna Państwa sprawę i przyjdzie do Państwa.
ticket-change-went-first-in-turn = Numerek { $ticket } był pierwszy: to była jego kolej.
ticket-change-went-first-chosen = Numerek { $ticket } był pierwszy: { $staff } już się nim zajmuje.
ticket-change-went-first-looks-around = Numerek { $ticket } był pierwszy: Państwo jeszcze się rozglądali.
ticket-change-nobody-came = { $time }: Wiemy od Państwa, że nikt nie przyszedł. Daliśmy znać zespołowi jeszcze raz.
ticket-change-back-in-line = { $time }: Są Państwo znów w kolejce.
ticket-change-passed-on = { $time }: Państwa sprawa trafia do właściwych osób. Miejsce zostaje.
ticket-change-passed-on-to = { $time }: Teraz zajmie się Państwem { $staff }. Miejsce zostaje.
ticket-change-chosen-again = { $time }: Chodzi Państwu o coś innego. Miejsce zostaje.
ticket-change-handed-over = { $time }: Sprawę przejmuje { $staff }.
ticket-change-put-first = { $time }: Teraz są Państwo pierwsi.
ticket-change-range = Zmienił się przewidywany czas. Teraz około { $low }–{ $high } minut.

# The page around it
ticket-title = Numerek { $ticket }
ticket-yours = Państwa numerek
ticket-way = Droga przez kolejkę
ticket-step-is-done = zrobione
ticket-step-is-next = następne
ticket-changes = Co się zmieniło
ticket-leave-ask = Opuścić kolejkę?
ticket-leave-means = Państwa miejsce zajmą osoby stojące dalej.
ticket-leave-yes = Tak, opuść
ticket-leave-no = Zostaję w kolejce
ticket-close = Zamknij
ticket-cut-off = Nieaktualne od { $time }; próbujemy połączyć się ze sklepem.
ticket-not-sent = To nie dotarło do sklepu. Prosimy dotknąć jeszcze raz.
ticket-too-late = To już niemożliwe. Ta strona pokazuje, jak jest teraz.
ticket-unknown = Nie znamy już tego numerka. Prosimy podejść do nas.
ticket-languages = Język
ticket-no-script = Ta strona odświeża się sama co 15 sekund.
