# The check-in kiosk.

kiosk-title = Intrați la rând
kiosk-welcome = Cu ce vă putem ajuta?
kiosk-empty = Aici nu se poate alege încă nimic. Vă rugăm să vorbiți cu noi.
kiosk-private = Ceva personal
kiosk-more = Altceva
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Cel mult { $high } minut
            [few] Cel mult { $high } minute
           *[other] Cel mult { $high } de minute
        }
       *[other] { $high ->
            [one] Cam { $low } până la { $high } minut
            [few] Cam { $low } până la { $high } minute
           *[other] Cam { $low } până la { $high } de minute
        }
    }
kiosk-range-moment = Doar o clipă
kiosk-range-unknown = Încă nu putem spune
kiosk-languages = Limba
kiosk-more-languages = Mai multe limbi
kiosk-language-away = Nu putem contacta sistemul nostru, așa că limba rămâne cum este.

kiosk-how-many = Câte persoane sunteți?
kiosk-party =
    { $count ->
        [one] persoană
        [few] persoane
       *[other] de persoane
    }
kiosk-one-fewer = Una mai puțin
kiosk-one-more = Una în plus
kiosk-name = Prenumele, dacă doriți
kiosk-name-why = Ca să vă putem chema. Îl ștergem mâine.
kiosk-answer-first = Mai întâi, răspundeți la o întrebare.
kiosk-check-in = Intru la rând
kiosk-back = Înapoi

kiosk-sending = Vă trecem la rând
kiosk-counter = Vă rugăm să vorbiți cu noi și la ghișeu.
kiosk-saved-title = Salvat aici
kiosk-saved = Nu putem contacta sistemul nostru. Locul dumneavoastră la rând este salvat aici și îl trimitem imediat ce se poate. Vă rugăm să vorbiți cu noi și la ghișeu.
kiosk-unsaved = Încă nu putem contacta sistemul nostru.
kiosk-renumbered = Cât timp nu am avut legătură, ați avut { $old }. Acum numărul dumneavoastră este { $number }.
kiosk-not-signed-in = Momentan nu se poate intra la rând de pe acest ecran.
kiosk-cut-off = Acum nu putem contacta sistemul nostru. Puteți intra totuși la rând: salvăm aici și trimitem mai târziu.
kiosk-refused = Așa nu a mers. Schimbați ceva și încercați din nou, sau vorbiți cu noi la ghișeu.
kiosk-refused-name = Nu putem folosi acest nume. Scurtați-l sau lăsați câmpul gol.
kiosk-refused-answer = Mai priviți o dată răspunsul dumneavoastră.
kiosk-refused-party-size = Alegeți între 1 și 12 persoane.
kiosk-refused-service = Nu mai oferim acest serviciu. Vă rugăm să alegeți din nou.

kiosk-your-ticket = Bonul dumneavoastră
kiosk-way = Drumul dumneavoastră la rând
kiosk-step-is-done = gata
kiosk-step-in-line = La rând
kiosk-step-hello = Bună ziua
kiosk-step-with-you = Cu dvs.
kiosk-step-done = Gata
kiosk-on-list = Sunteți pe listă.
kiosk-follow = Urmăriți pe telefon
kiosk-follow-how = Fără aplicație, fără număr de telefon.
kiosk-keep-showing = Mai arată
kiosk-next-person = Persoana următoare
kiosk-start-over = De la capăt

kiosk-still-there = Mai sunteți aici?
kiosk-starts-over =
    { $seconds ->
        [one] O luăm de la capăt peste { $seconds } secundă.
        [few] O luăm de la capăt peste { $seconds } secunde.
       *[other] O luăm de la capăt peste { $seconds } de secunde.
    }
kiosk-still-here = Mai sunt aici
kiosk-have-appointment = Am programare
kiosk-again = Sunteți deja la rând?
kiosk-appointment = Programarea dumneavoastră
kiosk-appointment-ask = Prenumele sau ora
kiosk-appointment-find = Caută
kiosk-appointment-at = Programare la { $time }
kiosk-appointment-none = Nu o găsim. Încercați cu ora, sau mergeți înapoi și alegeți despre ce este vorba.
kiosk-appointment-away = Nu putem contacta sistemul nostru. Mergeți înapoi și alegeți despre ce este vorba, sau vorbiți cu noi.
kiosk-refused-appointment = Această programare a fost deja folosită. Alegeți despre ce este vorba, sau vorbiți cu noi.
kiosk-preview = Este doar o previzualizare: de aici nu intră nimeni la rând.
kiosk-aloud = Citire cu voce tare
kiosk-aids = Ajutor cu acest ecran
kiosk-person = Chemați pe cineva
