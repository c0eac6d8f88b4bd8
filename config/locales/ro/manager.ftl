# The manager's page. It speaks of people, never of visits.

manager-title = Cum a fost
manager-day = Ziua
manager-log = Oameni
manager-devices = Dispozitive
manager-setup = Configurare
manager-expected = Programări
manager-skip = Direct la cifre
manager-from = De la
manager-to = Până la
manager-show = Arată
manager-today = Astăzi
manager-week = 7 zile
manager-month = 4 săptămâni
manager-previous = Mai devreme
manager-next = Mai târziu
manager-other = Alte zile
manager-so-far = până acum
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
manager-private = Pentru manageri: apar bonuri, niciodată nume de clienți.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = sub 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Nu a venit nimeni.
sentence-nobody-today = Astăzi nu a venit încă nimeni.
sentence-nobody-ahead = Această zi încă nu a venit.
sentence-nobody-how = Imediat ce cineva intră la rând, la chioșc, pe telefon sau la un coleg, ziua se povestește aici.
sentence-greeted-door = { $came ->
    [one] Am salutat { $greeted } din { $came } persoană
    [few] Am salutat { $greeted } din { $came } persoane
   *[other] Am salutat { $greeted } din { $came } de persoane
}; jumătate în cel mult { $half } de la intrare, nouă din zece în cel mult { $most }.
sentence-greeted-kiosk = { $came ->
    [one] Am salutat { $greeted } din { $came } persoană
    [few] Am salutat { $greeted } din { $came } persoane
   *[other] Am salutat { $greeted } din { $came } de persoane
}; jumătate în cel mult { $half } de la intrarea la rând, nouă din zece în cel mult { $most }.
sentence-greeted-phone = { $came ->
    [one] Am salutat { $greeted } din { $came } persoană
    [few] Am salutat { $greeted } din { $came } persoane
   *[other] Am salutat { $greeted } din { $came } de persoane
}; jumătate în cel mult { $half } de la intrarea la rând pe telefon, nouă din zece în cel mult { $most }.
sentence-greeted-staff = { $came ->
    [one] Am salutat { $greeted } din { $came } persoană
    [few] Am salutat { $greeted } din { $came } persoane
   *[other] Am salutat { $greeted } din { $came } de persoane
}; jumătate în cel mult { $half } de la trecerea pe listă, nouă din zece în cel mult { $most }.
sentence-few = { $came ->
    [one] Am salutat { $greeted } din { $came } persoană
    [few] Am salutat { $greeted } din { $came } persoane
   *[other] Am salutat { $greeted } din { $came } de persoane
}, cel mai târziu după { $longest }.
sentence-nobody-greeted = { $came ->
    [one] A venit o persoană și nu a salutat-o nimeni.
    [few] Au venit { $came } persoane și nimeni nu a salutat pe niciuna.
   *[other] Au venit { $came } de persoane și nimeni nu a salutat pe niciuna.
}
sentence-came = { $came ->
    [one] A venit o persoană.
    [few] Au venit { $came } persoane.
   *[other] Au venit { $came } de persoane.
}
sentence-waits = { $came ->
    [one] A venit { $came } persoană
    [few] Au venit { $came } persoane
   *[other] Au venit { $came } de persoane
}; jumătate au fost chemate în cel mult { $half }, nouă din zece în cel mult { $most }.
sentence-waits-half = { $came ->
    [one] A venit { $came } persoană
    [few] Au venit { $came } persoane
   *[other] Au venit { $came } de persoane
}; jumătate au fost chemate în cel mult { $half }.
sentence-censored = { $left ->
    [one] Persoana care a plecat contează ca și cum ar fi așteptat cel puțin până atunci.
    [few] Cele { $left } persoane care au plecat contează ca și cum ar fi așteptat cel puțin până atunci.
   *[other] Cele { $left } de persoane care au plecat contează ca și cum ar fi așteptat cel puțin până atunci.
}
sentence-kept = { $promises ->
    [one] Singura persoană căreia i-am spus cât durează a fost chemată la timp.
    [few] Toate cele { $promises } persoane cărora le-am spus cât durează au fost chemate la timp.
   *[other] Toate cele { $promises } de persoane cărora le-am spus cât durează au fost chemate la timp.
}
sentence-broke = { $n ->
    [one] Nu am mai făcut față la { $time }, la serviciul { $service }: { $n } persoană a așteptat mai mult decât i-am spus.
    [few] Nu am mai făcut față la { $time }, la serviciul { $service }: { $n } persoane au așteptat mai mult decât le-am spus.
   *[other] Nu am mai făcut față la { $time }, la serviciul { $service }: { $n } de persoane au așteptat mai mult decât le-am spus.
}
sentence-broke-day = { $n ->
    [one] Cel mai greu a fost pe { DATETIME($day, dateStyle: "long") } la { $time }, la serviciul { $service }: { $n } persoană a așteptat mai mult decât i-am spus.
    [few] Cel mai greu a fost pe { DATETIME($day, dateStyle: "long") } la { $time }, la serviciul { $service }: { $n } persoane au așteptat mai mult decât le-am spus.
   *[other] Cel mai greu a fost pe { DATETIME($day, dateStyle: "long") } la { $time }, la serviciul { $service }: { $n } de persoane au așteptat mai mult decât le-am spus.
}
sentence-broke-scattered = { $n ->
    [one] O persoană a așteptat mai mult decât i-am spus.
    [few] { $n } persoane au așteptat mai mult decât le-am spus, la ore diferite.
   *[other] { $n } de persoane au așteptat mai mult decât le-am spus, la ore diferite.
}
sentence-slow = { $n ->
    [one] Cel mai încet a mers la { $time }, la serviciul { $service }: { $n } persoană a așteptat peste { $target }.
    [few] Cel mai încet a mers la { $time }, la serviciul { $service }: { $n } persoane au așteptat peste { $target }.
   *[other] Cel mai încet a mers la { $time }, la serviciul { $service }: { $n } de persoane au așteptat peste { $target }.
}
sentence-slow-day = { $n ->
    [one] Cel mai încet a mers pe { DATETIME($day, dateStyle: "long") } la { $time }, la serviciul { $service }: { $n } persoană a așteptat peste { $target }.
    [few] Cel mai încet a mers pe { DATETIME($day, dateStyle: "long") } la { $time }, la serviciul { $service }: { $n } persoane au așteptat peste { $target }.
   *[other] Cel mai încet a mers pe { DATETIME($day, dateStyle: "long") } la { $time }, la serviciul { $service }: { $n } de persoane au așteptat peste { $target }.
}
sentence-slow-scattered = { $n ->
    [one] O persoană a așteptat peste { $target }.
    [few] { $n } persoane au așteptat peste { $target }, la ore diferite.
   *[other] { $n } de persoane au așteptat peste { $target }, la ore diferite.
}
sentence-open = { $n ->
    [one] O persoană este aici acum.
    [few] { $n } persoane sunt aici acum.
   *[other] { $n } de persoane sunt aici acum.
}
sentence-open-past = { $n ->
    [one] Pentru o persoană nu a atins nimeni Gata.
    [few] Pentru { $n } persoane nu a atins nimeni Gata.
   *[other] Pentru { $n } de persoane nu a atins nimeni Gata.
}
see-them = { $n ->
    [one] Arată →
    [few] Arată toate { $n } →
   *[other] Arată toate { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Salut după
figure-waited = Așteptare
figure-with-us = La noi
figure-gone = Plecați fără ajutor
figure-in-time = Ajutați la timp
figure-none = –
figure-too-few = prea puțini
figure-too-few-why = { $n ->
    [0] Încă nimeni; cifra apare de la 20 de persoane.
    [one] O persoană, { $longest }; cifra apare de la 20 de persoane.
    [few] { $n } persoane, cel mult { $longest }; cifra apare de la 20 de persoane.
   *[other] { $n } de persoane, cel mult { $longest }; cifra apare de la 20 de persoane.
}
figure-half = { $n ->
    [one] jumătate din { $n } persoană; nouă din zece { $most }
    [few] jumătate din { $n } persoane; nouă din zece { $most }
   *[other] jumătate din { $n } de persoane; nouă din zece { $most }
}
figure-half-only = { $n ->
    [one] jumătate din { $n } persoană
    [few] jumătate din { $n } persoane
   *[other] jumătate din { $n } de persoane
}
figure-most-unknown = au plecat atât de mulți încât nouă din zece nu se poate spune
figure-unknown-greetings = Jurnalul importat nu spune cine a fost salutat.
figure-denied = { $n ->
    [one] O persoană a spus că nu a venit nimeni; cu acel prim salut { $half }
    [few] { $n } au spus că nu a venit nimeni; cu acele prime saluturi { $half }
   *[other] { $n } au spus că nu a venit nimeni; cu acele prime saluturi { $half }
}
figure-denied-few = { $n ->
    [one] O persoană a spus că nu a venit nimeni
    [few] { $n } au spus că nu a venit nimeni
   *[other] { $n } au spus că nu a venit nimeni
}
figure-censored = { $n ->
    [one] O persoană nu a fost chemată și contează cât a stat
    [few] { $n } nu au fost chemate și contează cât au stat
   *[other] { $n } nu au fost chemate și contează cât au stat
}
figure-gone-of = { $n ->
    [one] din { $n } persoană
    [few] din { $n } persoane
   *[other] din { $n } de persoane
}
figure-left = { $n ->
    [0] Nimeni nu a plecat înainte să-i vină rândul
    [one] O persoană a plecat înainte să-i vină rândul
    [few] { $n } au plecat înainte să le vină rândul
   *[other] { $n } au plecat înainte să le vină rândul
}
figure-no-show = { $n ->
    [0] Toți au venit când i-am chemat
    [one] O persoană nu a venit când am chemat-o
    [few] { $n } nu au venit când le-am chemat
   *[other] { $n } nu au venit când le-am chemat
}
figure-within = { $within } din { $n } în cel mult { $target }
figure-promises = Ce am spus s-a ținut pentru { $kept } din { $n }
figure-promises-none = Nu am spus nimănui cât durează
basis-door = au intrat pe ușă
basis-kiosk = au intrat la rând la chioșc
basis-phone = au intrat la rând pe telefon
basis-staff = trecuți pe listă de un coleg
basis-half-door = La ușă { $half }, jumătate din { $n }
basis-half-kiosk = La chioșc { $half }, jumătate din { $n }
basis-half-phone = Pe telefon { $half }, jumătate din { $n }
basis-half-staff = De un coleg { $half }, jumătate din { $n }
basis-few-door = La ușă { $n }: prea puțini
basis-few-kiosk = La chioșc { $n }: prea puțini
basis-few-phone = Pe telefon { $n }: prea puțini
basis-few-staff = De un coleg { $n }: prea puțini
measure-wait = De la intrarea la rând până la prima chemare, sau până ajunge la noi fără ea. Cine nu a fost chemat contează cât a stat (Kaplan–Meier).
measure-handle = De când este la noi până la Gata, fără timpul lăsat pe mai târziu.
measure-service-level = Ajutați în timpul țintă, din toți cei care au venit și nu mai sunt aici, inclusiv cei care au plecat.
measure-promises = Chemați în timpul spus, din cei chemați și cei care au așteptat deja mai mult. Cine a plecat înainte nu contează la niciuna.
measure-greet-door = De la intrarea pe ușă până la salut.
measure-greet-kiosk = De la intrarea la rând la chioșc până la salut.
measure-greet-phone = De la intrarea la rând pe telefon până la salut.
measure-greet-staff = De la trecerea pe listă de către un coleg până la salut.
measure-greet-first-door = De la intrarea pe ușă până la primul salut, chiar dacă persoana a spus că nu a venit nimeni.
measure-greet-first-kiosk = De la intrarea la rând la chioșc până la primul salut, chiar dacă persoana a spus că nu a venit nimeni.
measure-greet-first-phone = De la intrarea la rând pe telefon până la primul salut, chiar dacă persoana a spus că nu a venit nimeni.
measure-greet-first-staff = De la trecerea pe listă până la primul salut, chiar dacă persoana a spus că nu a venit nimeni.

# The way through the shop
way-title = De la ușă până la Gata
way-door = au intrat pe ușă
way-came = au intrat la rând
way-hello = i-a salutat cineva
way-with-us = au fost la noi
way-done = gata
way-unnoticed = { $n ->
    [one] una la ușă, neobservată de nimeni
    [few] { $n } la ușă, neobservate de nimeni
   *[other] { $n } la ușă, neobservate de nimeni
}
way-left = { $n ->
    [one] una a plecat
    [few] { $n } au plecat
   *[other] { $n } au plecat
}
way-no-show = { $n ->
    [one] una nu a venit când am chemat-o
    [few] { $n } nu au venit când le-am chemat
   *[other] { $n } nu au venit când le-am chemat
}
way-open = { $n ->
    [one] una este încă aici
    [few] { $n } sunt încă aici
   *[other] { $n } sunt încă aici
}

# Hours, days, services
hours-title = De-a lungul zilei
days-title = Zi de zi
hours-again = Pe ore
services-title = După motivul pentru care au venit
chart-dots = Fiecare punct este o persoană, cu atât mai sus cu cât a așteptat mai mult.
chart-bars = De la jumătate dintre oameni (semnul) până la nouă din zece (capătul barei).
chart-hollow = Cerc gol: a plecat înainte să-i vină rândul.
chart-amber = Portocaliu: a așteptat mai mult decât am spus.
chart-amber-target = Portocaliu: a așteptat peste { $target }.
chart-target = Linia punctată este ținta noastră, { $target }.
col-hour = Ora
col-day = Ziua
col-service = Pentru
col-came = Au venit
col-noticed = Salut după, jumătate
col-waited = Așteptare, jumătate
col-most = Nouă din zece
col-longest = Cel mai mult
col-with-us = La noi, jumătate
col-left = Au plecat
col-broken = Peste timpul spus
col-over-target = Peste { $target }
few-note = Jumătate și nouă din zece apar de la 20 de persoane; cu mai puține ar fi întâmplare.

# People to look at
people-title = La cine merită să vă uitați
people-longest = Au așteptat cel mai mult
people-left = Au plecat sau nu au venit
people-left-none = Nu a plecat nimeni.
people-never = Nu i-a salutat nimeni
people-never-none = I-am salutat pe toți.
people-all = Toți ({ $n }) →
people-everybody = Toți, cea mai lungă așteptare întâi →
person-told = am spus { $range }
person-didnt-come = nu a venit

# The log
log-title = { $n ->
    [0] Nu se potrivește nimeni
    [one] O persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
}
log-all = Arată-i pe toți
log-filter = Arată selecția
log-any = toate
log-service = Pentru
log-outcome = Cum s-a încheiat
log-hour = Ora
log-hello = Salut
log-more = Mai departe →
log-start = ← De la început
log-empty = Nimeni nu se potrivește cu ce ați ales. Alegeți mai puțin, sau altă zi.
outcome-served = gata
outcome-left = a plecat
outcome-no_show = nu a venit
outcome-open = încă aici
outcome-closed = nu mai este aici
outcome-gone = a plecat sau nu a venit
greeted-yes = cu salut
greeted-never = fără salut
greeted-denied = a spus că nu a venit nimeni
wait-known = cu chemare
wait-censored = fără chemare
wait-over_target = a așteptat peste { $target }
promise-kept = chemare în timpul spus
promise-broken = a așteptat peste timpul spus
level-within = ajutor în cel mult { $target }
level-missed = fără ajutor în { $target }
order-longest = cea mai lungă așteptare întâi
order-newest = cei mai noi întâi
col-ticket = Bon
col-came-at = A venit
col-line = Drumul
col-ended = S-a încheiat
col-staff = La
col-told = Am spus

reached-with_us = au fost la noi

# One person
person-title = { $ticket } a venit pentru { $service } la { $time }.
person-greeted = Cineva a salutat după { $span }.
person-not-greeted = Nu a salutat nimeni.
person-waiting = Așteaptă încă, de { $span }.
person-called = Chemare după { $span }.
person-met = La noi după { $span }.
person-with = La { $staff }, { $span }.
person-with-nobody = La noi, { $span }.
person-with-now = Acum la { $staff }.
person-left = A plecat după { $span }.
person-no-show = Am chemat și nu a venit.
person-promise-kept = Am spus { $range }: s-a ținut.
person-promise-broken = Am spus { $range }: a durat mai mult.
person-promise = Am spus { $range }.
person-promise-none = Nu am putut spune cât durează.
person-imported = Dintr-un jurnal importat, care nu spune mai mult.
person-back = ← { $day }
person-events = Cine ce a făcut și când
step-door = a intrat
step-came = la rând
step-called = chemare
step-with-us = la noi
step-left = a plecat
step-no-show = nu a venit
by-customer = Clientul
by-door = Ușa
by-timer = Greetline
by-import = Jurnalul importat
by-staff = Un coleg
event-arrival-entered = a văzut pe cineva intrând
event-arrival-greeted = a salutat la ușă
event-checked-in-kiosk = a intrat la rând la chioșc
event-checked-in-phone = a intrat la rând pe telefon
event-checked-in-staff = a trecut pe listă
event-checked-in-import = spune că a venit cineva
event-visit-greeted = a salutat
event-visit-called = a chemat
event-visit-called-desk = a chemat la { $desk }
event-visit-recalled = a chemat din nou
event-visit-served = s-a ocupat
event-visit-finished = a terminat
event-visit-parked = a lăsat pe mai târziu
event-visit-resumed = a adus înapoi
event-visit-declined = a lăsat altcuiva: nu eu
event-visit-help_asked = a cerut ajutor
event-visit-no_show = a notat: nu a venit
event-visit-left = a notat: a plecat
event-visit-left-customer = a ieșit din rând
event-visit-undone = a anulat
event-visit-nobody_came = a spus că nu a venit nimeni
event-visit-erased = a șters numele și nota
event-visit-transferred = a dat mai departe
event-visit-transferred-customer = a venit pentru altceva
event-visit-offered = a rugat un coleg să preia
event-visit-handed_over = a preluat
event-visit-refused = nu a preluat acum
event-visit-offer_over = nu a primit răspuns la rugăminte
event-visit-reordered = a schimbat ordinea
event-visit-adviser_asked = a notat cu cine doresc să vorbească
event-visit-need_told = a notat de ce au nevoie
event-visit-service_added = a notat și altceva
event-visit-due_back = a spus că este timpul să revină
event-visit-overdue = a întrebat dacă mai sunt aici
event-visit-told = ne-a spus mai multe
event-visit-ready = a spus că acum dorește pe cineva
event-visit-asked_after = a întrebat dacă încă se uită prin magazin
event-visit-still_here = a spus că mai sunt aici
event-skip-lead = { $ticket } (prioritate de la șef)
event-skip-long-wait = { $ticket } (aștepta de foarte mult)
event-skip-appointment = { $ticket } (avea programare)
event-skip-access = { $ticket } (trebuia să treacă înainte)
event-skip-returned = { $ticket } (îi mai venise rândul)
event-skip-in-turn = { $ticket } (era la rând)
event-skip-chosen = { $ticket } (la un coleg)
event-skip-other-service = { $ticket } (alt serviciu)
event-skip-not-their-skill = { $ticket } (e nevoie de altă pregătire)
event-skip-waits-for = { $ticket } (își așteaptă consilierul)
event-skip-looks-around = { $ticket } (se uită prin magazin)
event-skip-language = { $ticket } (pentru cine îi vorbește limba)
event-skip-level = { $ticket } (pentru cine știe mai multe)
event-estimated = Estimat: nu a atins nimeni; magazinul se închisese.
log-estimated = estimat
event-later = după { $span }
event-skipped = Au rămas la rând: { $tickets }.
event-heard-late = Am aflat la { $time }.
event-arrival-estimated = Estimat: ceasul chioșcului nu a fost urmărit tot timpul. Am aflat la { $time }.

# Files
export-title = De luat cu dumneavoastră
export-figures = Cifrele
export-people = Oamenii
export-csv = CSV
export-xlsx = Excel
export-staff = Cu numele colegilor
export-why = Numele colegilor lipsesc dacă nu le cereți; numele clienților lipsesc întotdeauna.

# Signing in
login-title = Conectarea managerilor
login-name = Nume
login-password = Parolă
login-code = Codul din aplicație
login-code-hint = Șase cifre; fiecare cod merge o singură dată.
login-button = Conectare
login-wrong = Nu s-a potrivit. Verificați toate trei și luați codul următor: fiecare merge o singură dată.
login-locked = { $minutes ->
    [one] Prea multe încercări. Încercați din nou peste un minut.
    [few] Prea multe încercări. Încercați din nou peste { $minutes } minute.
   *[other] Prea multe încercări. Încercați din nou peste { $minutes } de minute.
}
login-how = Încă nu aveți cont? Vă adaugă cine se ocupă de Greetline, sau deschide aici linkul pentru manageri afișat la pornire.
login-out = Deconectare

# Alerts, from the raising to the answer
alerts-title = De la alertă la salut
col-alert = Alertă despre
col-alerts = Alerte
col-alert-delivered = A ajuns la o tabletă
col-alert-shown = Pe ecran
col-alert-answered = Cu răspuns
col-alert-climbed = Spusă și altora
col-alert-unanswered = Fără răspuns
alert-about-door = Cineva la ușă
alert-about-waiting = Cineva a intrat la rând
alert-about-promise = O promisiune în pericol
alert-about-help = Ajutați-mă
alert-about-device = Un dispozitiv
alert-about-kiosk = Cineva la un chioșc dorește să vorbească cu noi
alert-n = { $n } până acum
alert-spans = jumătate în cel mult { $half }, nouăsprezece din douăzeci în cel mult { $most }
alert-false = Chemări de la ușă pentru cineva care nu era client: { $false } din { $n } ({ $share }).
alert-false-rate = Adică { $rate } pe ora de lucru a unui coleg; până la 1 este în regulă.
alert-false-rate-high = Adică { $rate } pe ora de lucru a unui coleg: mai mult de 1. Uitați-vă la linia ușii.
alert-open = Încă nu a răspuns nimeni.
alert-answered = Răspuns de la { $staff }, pe { $device }, după { $span }.
alert-unanswered = Nu a răspuns nimeni; s-a renunțat după { $span }.
alert-withdrawn = Nu mai era nevoie după { $span }.
alert-rungs =
    { $n ->
        [one] S-a spus și altora o dată.
        [few] S-a spus și altora de { $n } ori.
       *[other] S-a spus și altora de { $n } de ori.
    }
col-tablet = Tabletă
col-tablet-had = A primit după
col-tablet-shown = Pe ecran după
col-tablet-rang = A sunat după
person-alerts = Alertele
export-alerts = Alerte, fiecare cu pașii ei

# Removing the demo
demo-remove = Elimină demonstrația
demo-remove-title = Eliminați demonstrația?
demo-remove-means = Magazinul demonstrativ dispare definitiv: oamenii, cele patru săptămâni, dispozitivele și linkurile lor. Orice alt magazin rămâne cum este.
demo-remove-yes = Elimină demonstrația
demo-remove-no = Păstrează
demo-gone-title = Demonstrația a dispărut
demo-gone-next = Nu a rămas nimic din ea și nu revine singură. Urmează: configurați-vă propriul magazin. Linkul lui a fost afișat la pornirea Greetline.
demo-gone-setup = Configurează magazinul

# The door camera
door-no-data = Camera de la ușă nu a văzut nimic timp de { $span } ({ $spans }): pentru acest timp nu există date.
door-no-data-at-all = Camera de la ușă nu a văzut nimic: nu există date.
door-and-more = { $spans } și altele
door-walked-away =
    { $n ->
        [one] Una dintre ele a ieșit imediat, înainte să o observe cineva.
        [few] { $n } dintre ele au ieșit imediat, înainte să le observe cineva.
       *[other] { $n } dintre ele au ieșit imediat, înainte să le observe cineva.
    }
door-basic = Mod simplu: cifrele de la ușă sunt nesigure.
door-seen =
    { $n ->
        [one] Pe ușă a intrat o persoană.
        [few] Pe ușă au intrat { $n } persoane.
       *[other] Pe ușă au intrat { $n } de persoane.
    }
