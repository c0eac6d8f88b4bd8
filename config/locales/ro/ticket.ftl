# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Sunteți la rând. Am anunțat echipa.
ticket-headline-waiting-unalerted = Sunteți pe listă. Vă rugăm să vorbiți cu noi și la ghișeu.
ticket-headline-greeted = { $staff } v-a văzut.
ticket-headline-called-desk = Este rândul dumneavoastră: { $desk }.
ticket-headline-called-floor = { $staff } vine la dumneavoastră.
ticket-headline-serving = { $staff } este cu dumneavoastră.
ticket-headline-parked = Vă păstrăm locul. Revenim la dumneavoastră.
ticket-headline-parked-until = Ne vedem la { $time }. Vă păstrăm locul.
ticket-headline-served = Vă mulțumim.
ticket-headline-no-show = V-am chemat la { $time }. Mai sunteți aici? Vă păstrăm locul.
ticket-headline-left = Ați ieșit din rând. V-ați răzgândit?
ticket-headline-nobody-came = Vă mulțumim. Am anunțat echipa din nou.
ticket-headline-looking-until = Uitați-vă în voie. Venim la dumneavoastră pe la { $time }.
ticket-headline-looking-press = Uitați-vă în voie. Venim când ne spuneți.

ticket-place =
    { $ahead ->
        [0] Urmați dumneavoastră.
        [one] { $ahead } persoană este înaintea dumneavoastră.
        [few] { $ahead } persoane sunt înaintea dumneavoastră.
       *[other] { $ahead } de persoane sunt înaintea dumneavoastră.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Cel mult { $high } minut.
            [few] Cel mult { $high } minute.
           *[other] Cel mult { $high } de minute.
        }
       *[other] { $high ->
            [one] Cam { $low } până la { $high } minut.
            [few] Cam { $low } până la { $high } minute.
           *[other] Cam { $low } până la { $high } de minute.
        }
    }
ticket-range-moment = Doar o clipă.
ticket-range-unknown = Încă nu putem spune cât durează.

ticket-step-door = Ați intrat
ticket-step-in-line = La rând
ticket-step-hello = Bună ziua
ticket-step-with-you = Cu dvs.
ticket-step-done = Gata

ticket-action-leave = Ies din rând
ticket-action-nobody-came = Nu a venit nimeni încă? Spuneți-ne
ticket-action-resume = Înapoi la rând
ticket-action-tell = Schimb ceva
ticket-action-now = Veniți acum, vă rog

ticket-change-called = { $time }: Rândul dumneavoastră: { $desk }.
ticket-change-coming = { $time }: { $staff } vine la dumneavoastră.
ticket-change-greeted = { $time }: { $staff } v-a văzut.
ticket-change-went-first = { $ticket } a trecut înainte.
ticket-change-went-first-appointment = { $ticket } a trecut înainte: avea programare.
ticket-change-went-first-access = { $ticket } a trecut înainte: era nevoie.
ticket-change-went-first-returned = { $ticket } a trecut înainte: a mai fost aici și a revenit.
ticket-change-went-first-long-wait = { $ticket } a trecut înainte: aștepta de foarte mult timp.
ticket-change-went-first-lead = { $ticket } a trecut înainte: așa a hotărât echipa noastră.
ticket-change-went-first-other-service = { $ticket } a trecut înainte: a venit pentru altceva.
ticket-change-went-first-not-their-skill = { $ticket } a trecut înainte: era liber cineva pentru alte cereri.
ticket-change-went-first-waits-for = { $ticket } a trecut înainte: pe dumneavoastră vă așteaptă { $staff }.
ticket-change-went-first-language = { $ticket } a trecut înainte: { $staff } vorbește limba dumneavoastră și vine la dumneavoastră.
ticket-change-went-first-level = { $ticket } a trecut înainte: { $staff } știe cel mai bine ce vă trebuie și vine la dumneavoastră.
ticket-change-went-first-in-turn = { $ticket } a trecut înainte: era la rând.
ticket-change-went-first-chosen = { $ticket } a trecut înainte: { $staff } se ocupa deja.
ticket-change-went-first-looks-around = { $ticket } a trecut înainte: dumneavoastră încă vă uitați.
ticket-change-nobody-came = { $time }: Ne-ați spus că nu a venit nimeni. Am anunțat echipa din nou.
ticket-change-back-in-line = { $time }: Sunteți din nou la rând.
ticket-change-passed-on = { $time }: V-am îndrumat către persoanele potrivite. Vă păstrați locul.
ticket-change-passed-on-to = { $time }: De acum se ocupă { $staff }. Vă păstrați locul.
ticket-change-chosen-again = { $time }: Ați venit pentru altceva. Vă păstrați locul.
ticket-change-handed-over = { $time }: Vă preia { $staff }.
ticket-change-put-first = { $time }: Acum treceți înainte.
ticket-change-range =
    { $high ->
        [one] Estimarea noastră s-a schimbat. Acum cam { $low } până la { $high } minut.
        [few] Estimarea noastră s-a schimbat. Acum cam { $low } până la { $high } minute.
       *[other] Estimarea noastră s-a schimbat. Acum cam { $low } până la { $high } de minute.
    }

# The page around it
ticket-title = Bonul { $ticket }
ticket-yours = Bonul dumneavoastră
ticket-way = Drumul dumneavoastră la rând
ticket-step-is-done = gata
ticket-step-is-next = urmează
ticket-changes = Ce s-a schimbat
ticket-leave-ask = Ieșiți din rând?
ticket-leave-means = Locul dumneavoastră trece la cei din spate.
ticket-leave-yes = Da, ies
ticket-leave-no = Rămân la rând
ticket-close = Închide
ticket-cut-off = Neactualizat de la { $time }; încercăm să contactăm magazinul.
ticket-not-sent = Nu a ajuns la magazin. Atingeți din nou.
ticket-too-late = Nu se mai poate. Pagina arată cum stau lucrurile acum.
ticket-unknown = Nu mai cunoaștem acest bon. Vă rugăm să vorbiți cu noi.
ticket-languages = Limba
ticket-no-script = Pagina se actualizează singură la fiecare 15 secunde.
