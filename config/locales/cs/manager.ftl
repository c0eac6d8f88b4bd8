# The manager's page. It speaks of people, never of visits.

manager-title = Jak to šlo
manager-day = Den
manager-log = Lidé
manager-devices = Zařízení
manager-setup = Nastavení
manager-expected = Termíny
manager-skip = Přejít k číslům
manager-from = Od
manager-to = Do
manager-show = Ukázat
manager-today = Dnes
manager-week = 7 dní
manager-month = 4 týdny
manager-previous = Dříve
manager-next = Později
manager-other = Jiné dny
manager-so-far = zatím
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } až { DATETIME($last, dateStyle: "long") }
manager-private = Pro vedoucí: jsou tu lístky, nikdy jména zákazníků.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = méně než 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Nikdo nepřišel.
sentence-nobody-today = Dnes zatím nikdo nepřišel.
sentence-nobody-ahead = Tento den teprve přijde.
sentence-nobody-how = Jakmile se někdo zařadí u kiosku, v telefonu nebo u kolegy, začne se tady psát příběh dne.
sentence-greeted-door = { $came ->
    [one] Pozdravili jsme { $greeted } z { $came } člověka
    [few] Pozdravili jsme { $greeted } ze { $came } lidí
   *[other] Pozdravili jsme { $greeted } z { $came } lidí
}; polovinu do { $half } od vstupu, devět z deseti do { $most }.
sentence-greeted-kiosk = { $came ->
    [one] Pozdravili jsme { $greeted } z { $came } člověka
    [few] Pozdravili jsme { $greeted } ze { $came } lidí
   *[other] Pozdravili jsme { $greeted } z { $came } lidí
}; polovinu do { $half } od zařazení, devět z deseti do { $most }.
sentence-greeted-phone = { $came ->
    [one] Pozdravili jsme { $greeted } z { $came } člověka
    [few] Pozdravili jsme { $greeted } ze { $came } lidí
   *[other] Pozdravili jsme { $greeted } z { $came } lidí
}; polovinu do { $half } od zařazení v telefonu, devět z deseti do { $most }.
sentence-greeted-staff = { $came ->
    [one] Pozdravili jsme { $greeted } z { $came } člověka
    [few] Pozdravili jsme { $greeted } ze { $came } lidí
   *[other] Pozdravili jsme { $greeted } z { $came } lidí
}; polovinu do { $half } od zapsání na seznam, devět z deseti do { $most }.
sentence-few = { $came ->
    [one] Pozdravili jsme { $greeted } z { $came } člověka
    [few] Pozdravili jsme { $greeted } ze { $came } lidí
   *[other] Pozdravili jsme { $greeted } z { $came } lidí
}, nejpozději za { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Přišel jeden člověk a nikdo ho nepozdravil.
    [few] Přišli { $came } lidé a nikdo nikoho z nich nepozdravil.
   *[other] Přišlo { $came } lidí a nikdo nikoho z nich nepozdravil.
}
sentence-came = { $came ->
    [one] Přišel jeden člověk.
    [few] Přišli { $came } lidé.
   *[other] Přišlo { $came } lidí.
}
sentence-waits = Přišlo { $came } lidí; polovinu jsme zavolali do { $half }, devět z deseti do { $most }.
sentence-waits-half = Přišlo { $came } lidí; polovinu jsme zavolali do { $half }.
sentence-censored = { $left ->
    [one] Kdo odešel, počítá se tak, že čekal aspoň do té chvíle.
    [few] Ti, kteří odešli ({ $left }), se počítají tak, že čekali aspoň do té chvíle.
   *[other] Ti, kteří odešli ({ $left }), se počítají tak, že čekali aspoň do té chvíle.
}
sentence-kept = { $promises ->
    [one] Jednomu člověku jsme řekli, jak dlouho to potrvá, a dodrželi jsme to.
    [few] { $promises } lidem jsme řekli, jak dlouho to potrvá, a pokaždé jsme to dodrželi.
   *[other] { $promises } lidem jsme řekli, jak dlouho to potrvá, a pokaždé jsme to dodrželi.
}
sentence-broke = Zadrhlo se to v { $time } u služby { $service }: déle, než jsme řekli, čekalo lidí: { $n }.
sentence-broke-day = Nejvíc se to zadrhlo { DATETIME($day, dateStyle: "long") } v { $time } u služby { $service }: déle, než jsme řekli, čekalo lidí: { $n }.
sentence-broke-scattered = { $n ->
    [one] Jeden člověk čekal déle, než jsme řekli.
    [few] { $n } lidé čekali déle, než jsme řekli, v různou dobu.
   *[other] { $n } lidí čekalo déle, než jsme řekli, v různou dobu.
}
sentence-slow = Nejpomalejší to bylo v { $time } u služby { $service }: déle než { $target } čekalo lidí: { $n }.
sentence-slow-day = Nejpomalejší to bylo { DATETIME($day, dateStyle: "long") } v { $time } u služby { $service }: déle než { $target } čekalo lidí: { $n }.
sentence-slow-scattered = { $n ->
    [one] Jeden člověk čekal déle než { $target }.
    [few] { $n } lidé čekali déle než { $target }, v různou dobu.
   *[other] { $n } lidí čekalo déle než { $target }, v různou dobu.
}
sentence-open = { $n ->
    [one] Jeden člověk je tu teď.
    [few] { $n } lidé jsou tu teď.
   *[other] { $n } lidí je tu teď.
}
sentence-open-past = { $n ->
    [one] U jednoho člověka nikdo neťukl na Hotovo.
    [few] U { $n } lidí nikdo neťukl na Hotovo.
   *[other] U { $n } lidí nikdo neťukl na Hotovo.
}
see-them = { $n ->
    [one] Ukázat →
    [few] Ukázat { $n } →
   *[other] Ukázat { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Pozdrav za
figure-waited = Čekání
figure-with-us = U nás
figure-gone = Odešli bez pomoci
figure-in-time = Pomoc včas
figure-none = –
figure-too-few = málo lidí
figure-too-few-why = { $n ->
    [0] Zatím nikdo; od 20 lidí je číslo tady.
    [one] Jeden člověk, { $longest }; od 20 lidí je číslo tady.
    [few] { $n } lidé, nejvýš { $longest }; od 20 lidí je číslo tady.
   *[other] { $n } lidí, nejvýš { $longest }; od 20 lidí je číslo tady.
}
figure-half = polovina z { $n } lidí; devět z deseti { $most }
figure-half-only = polovina z { $n } lidí
figure-most-unknown = odešlo jich tolik, že devět z deseti se nedá určit
figure-unknown-greetings = Nahraný záznam neříká, koho kdo pozdravil.
figure-denied = { $n ->
    [one] Jeden řekl, že nikdo nepřišel; s tím prvním pozdravem { $half }
    [few] { $n } řekli, že nikdo nepřišel; s těmi prvními pozdravy { $half }
   *[other] { $n } řeklo, že nikdo nepřišel; s těmi prvními pozdravy { $half }
}
figure-denied-few = { $n ->
    [one] Jeden řekl, že nikdo nepřišel
    [few] { $n } řekli, že nikdo nepřišel
   *[other] { $n } řeklo, že nikdo nepřišel
}
figure-censored = { $n ->
    [one] Jednoho jsme nezavolali; počítá se, dokud tu byl
    [few] { $n } jsme nezavolali; počítají se, dokud tu byli
   *[other] { $n } jsme nezavolali; počítají se, dokud tu byli
}
figure-gone-of = z { $n } lidí
figure-left = { $n ->
    [0] Nikdo neodešel, než byl na řadě
    [one] Jeden odešel, než byl na řadě
    [few] { $n } odešli, než byli na řadě
   *[other] { $n } odešlo, než byli na řadě
}
figure-no-show = { $n ->
    [0] Všichni přišli, když jsme volali
    [one] Jeden nepřišel, když jsme volali
    [few] { $n } nepřišli, když jsme volali
   *[other] { $n } nepřišlo, když jsme volali
}
figure-within = { $within } z { $n } do { $target }
figure-promises = Co jsme řekli, platilo u { $kept } z { $n }
figure-promises-none = Nikomu jsme čas neřekli
basis-door = vešli do dveří
basis-kiosk = zařadili se u kiosku
basis-phone = zařadili se v telefonu
basis-staff = na seznam je dal kolega
basis-half-door = U dveří { $half }, polovina z { $n }
basis-half-kiosk = U kiosku { $half }, polovina z { $n }
basis-half-phone = V telefonu { $half }, polovina z { $n }
basis-half-staff = Od kolegy { $half }, polovina z { $n }
basis-few-door = U dveří { $n }: málo lidí
basis-few-kiosk = U kiosku { $n }: málo lidí
basis-few-phone = V telefonu { $n }: málo lidí
basis-few-staff = Od kolegy { $n }: málo lidí
measure-wait = Od zařazení do prvního zavolání, nebo do chvíle, kdy byl člověk u nás i bez něj. Koho jsme nezavolali, počítá se, dokud tu byl (Kaplan–Meier).
measure-handle = Od chvíle, kdy byl člověk u nás, do Hotovo, bez času, kdy byl odložený.
measure-service-level = Pomoc v cílovém čase, ze všech, kdo přišli a už tu nejsou, i s těmi, kdo odešli.
measure-promises = Zavolaní v čase, který jsme řekli, ze zavolaných a z těch, kdo už čekali déle. Kdo odešel, než čas uplynul, se nepočítá nikam.
measure-greet-door = Od vstupu do dveří do pozdravu.
measure-greet-kiosk = Od zařazení u kiosku do pozdravu.
measure-greet-phone = Od zařazení v telefonu do pozdravu.
measure-greet-staff = Od chvíle, kdy je na seznam dal kolega, do pozdravu.
measure-greet-first-door = Od vstupu do dveří do prvního pozdravu, i když člověk řekl, že nikdo nepřišel.
measure-greet-first-kiosk = Od zařazení u kiosku do prvního pozdravu, i když člověk řekl, že nikdo nepřišel.
measure-greet-first-phone = Od zařazení v telefonu do prvního pozdravu, i když člověk řekl, že nikdo nepřišel.
measure-greet-first-staff = Od zapsání na seznam do prvního pozdravu, i když člověk řekl, že nikdo nepřišel.

# The way through the shop
way-title = Od dveří po Hotovo
way-door = vešli do dveří
way-came = zařadili se
way-hello = někdo je pozdravil
way-with-us = byli u nás
way-done = hotovo
way-unnoticed = { $n ->
    [one] jednoho u dveří si nikdo nevšiml
    [few] { $n } u dveří si nikdo nevšiml
   *[other] { $n } u dveří si nikdo nevšiml
}
way-left = { $n ->
    [one] jeden odešel
    [few] { $n } odešli
   *[other] { $n } odešlo
}
way-no-show = { $n ->
    [one] jeden nepřišel, když jsme volali
    [few] { $n } nepřišli, když jsme volali
   *[other] { $n } nepřišlo, když jsme volali
}
way-open = { $n ->
    [one] jeden je ještě tady
    [few] { $n } jsou ještě tady
   *[other] { $n } je ještě tady
}

# Hours, days, services
hours-title = Průběh dne
days-title = Den po dni
hours-again = Podle hodin
services-title = Podle toho, kvůli čemu přišli
chart-dots = Každý bod je člověk, tím výš, čím déle čekal.
chart-bars = Od poloviny lidí (značka) po devět z deseti (konec sloupce).
chart-hollow = Kroužek: odchod dřív, než přišla řada.
chart-amber = Oranžová: čekání delší, než jsme řekli.
chart-amber-target = Oranžová: čekání delší než { $target }.
chart-target = Tečkovaná čára je náš cíl, { $target }.
col-hour = Hodina
col-day = Den
col-service = Kvůli čemu
col-came = Přišli
col-noticed = Pozdrav za, polovina
col-waited = Čekání, polovina
col-most = Devět z deseti
col-longest = Nejdéle
col-with-us = U nás, polovina
col-left = Odešli
col-broken = Déle, než jsme řekli
col-over-target = Přes { $target }
few-note = Polovina a devět z deseti tu jsou od 20 lidí; u menšího počtu by to byla náhoda.

# People to look at
people-title = Na koho se podívat
people-longest = Čekali nejdéle
people-left = Odešli, nebo nepřišli
people-left-none = Nikdo neodešel.
people-never = Nikdo nepozdravil
people-never-none = Pozdravili jsme všechny.
people-all = Všichni ({ $n }) →
people-everybody = Všichni, nejdelší čekání první →
person-told = řekli jsme { $range }
person-didnt-come = nikdo nepřišel

# The log
log-title = { $n ->
    [0] Nikdo neodpovídá
    [one] Jeden člověk
    [few] { $n } lidé
   *[other] { $n } lidí
}
log-all = Ukázat všechny
log-filter = Ukázat tyto
log-any = vše
log-service = Kvůli čemu
log-outcome = Jak to skončilo
log-hour = Hodina
log-hello = Pozdrav
log-more = Dál →
log-start = ← Od začátku
log-empty = Tomu, co je vybrané, nikdo neodpovídá. Vyberte méně, nebo jiný den.
outcome-served = hotovo
outcome-left = odchod
outcome-no_show = nikdo nepřišel
outcome-open = ještě tady
outcome-closed = už tu není
outcome-gone = odchod, nebo nikdo nepřišel
greeted-yes = s pozdravem
greeted-never = bez pozdravu
greeted-denied = prý nikdo nepřišel
wait-known = zavoláno
wait-censored = nezavoláno
wait-over_target = čekání delší než { $target }
promise-kept = zavoláno v čase, který jsme řekli
promise-broken = čekání delší, než jsme řekli
level-within = pomoc do { $target }
level-missed = bez pomoci do { $target }
order-longest = nejdelší čekání první
order-newest = nejnovější první
col-ticket = Lístek
col-came-at = Příchod
col-line = Cesta
col-ended = Konec
col-staff = S kým
col-told = Řekli jsme

reached-with_us = byli u nás

# One person
person-title = Lístek { $ticket }, { $service }, příchod v { $time }.
person-greeted = Pozdrav za { $span }.
person-not-greeted = Nikdo nepozdravil.
person-waiting = Stále čeká, už { $span }.
person-called = Zavoláno za { $span }.
person-met = U nás za { $span }.
person-with = U nás { $span }: { $staff }.
person-with-nobody = U nás { $span }.
person-with-now = Teď se věnuje { $staff }.
person-left = Odchod za { $span }.
person-no-show = Zavoláno, ale nikdo nepřišel.
person-promise-kept = Řekli jsme { $range }: platilo to.
person-promise-broken = Řekli jsme { $range }: trvalo to déle.
person-promise = Řekli jsme { $range }.
person-promise-none = Nevěděli jsme, jak dlouho to potrvá.
person-imported = Z nahraného záznamu, který víc neříká.
person-back = ← { $day }
person-events = Kdo kdy co udělal
step-door = příchod
step-came = ve frontě
step-called = zavoláno
step-with-us = u nás
step-left = odchod
step-no-show = nikdo nepřišel
by-customer = Zákazník
by-door = Dveře
by-timer = Greetline
by-import = Nahraný záznam
by-staff = Kolega
event-arrival-entered = někdo vchází
event-arrival-greeted = zdraví u dveří
event-checked-in-kiosk = zařazení u kiosku
event-checked-in-phone = zařazení v telefonu
event-checked-in-staff = dává na seznam
event-checked-in-import = uvádí příchod
event-visit-greeted = zdraví
event-visit-called = volá
event-visit-called-desk = volá: { $desk }
event-visit-recalled = volá znovu
event-visit-served = věnuje se jim
event-visit-finished = hotovo
event-visit-parked = odkládá na později
event-visit-resumed = vrací zpět
event-visit-declined = já ne, bere někdo jiný
event-visit-help_asked = prosí o pomoc
event-visit-no_show = zapisuje: nikdo nepřišel
event-visit-left = zapisuje: odchod
event-visit-left-customer = odchod z fronty
event-visit-undone = bere to zpět
event-visit-nobody_came = říká, že nikdo nepřišel
event-visit-erased = maže jméno a poznámku
event-visit-transferred = předává dál
event-visit-transferred-customer = jde kvůli něčemu jinému
event-visit-offered = prosí kolegu o převzetí
event-visit-handed_over = přebírá
event-visit-refused = teď nepřebírá
event-visit-offer_over = prosba zůstala bez odpovědi
event-visit-reordered = mění pořadí
event-visit-adviser_asked = zapisuje, s kým chtějí mluvit
event-visit-need_told = zapisuje, co potřebují
event-visit-service_added = zapisuje ještě něco dalšího
event-visit-due_back = hlásí, že je čas k návratu
event-visit-overdue = ptá se, jestli jsou ještě tady
event-visit-told = říká nám víc
event-visit-ready = říká, že teď někoho potřebuje
event-visit-asked_after = ptá se, jestli se ještě rozhlíží
event-visit-still_here = říká, že jsou ještě tady
event-skip-lead = { $ticket } (přednost od vedoucího)
event-skip-long-wait = { $ticket } (velmi dlouhé čekání)
event-skip-appointment = { $ticket } (domluvený termín)
event-skip-access = { $ticket } (potřeba přednosti)
event-skip-returned = { $ticket } (na řadě už dřív)
event-skip-in-turn = { $ticket } (podle pořadí)
event-skip-chosen = { $ticket } (už u kolegy)
event-skip-other-service = { $ticket } (jiná služba)
event-skip-not-their-skill = { $ticket } (potřeba jiné znalosti)
event-skip-waits-for = { $ticket } (čeká na svého poradce)
event-skip-looks-around = { $ticket } (rozhlíží se)
event-skip-language = { $ticket } (pro toho, kdo mluví jejich jazykem)
event-skip-level = { $ticket } (pro toho, kdo ví víc)
event-estimated = Odhad: nikdo na to neťukl; prodejna už měla zavřeno.
log-estimated = odhad
event-later = o { $span } později
event-skipped = Přeskočeno: { $tickets }.
event-heard-late = Dozvěděli jsme se to v { $time }.
event-arrival-estimated = Odhad: hodiny kiosku nikdo celou dobu nehlídal. Dozvěděli jsme se to v { $time }.

# Files
export-title = Vezměte si to s sebou
export-figures = Čísla
export-people = Lidé
export-csv = CSV
export-xlsx = Excel
export-staff = Se jmény kolegů
export-why = Jména kolegů tu nejsou, pokud o ně nepožádáte; jména zákazníků nikdy.

# Signing in
login-title = Přihlášení vedoucích
login-name = Jméno
login-password = Heslo
login-code = Kód z aplikace
login-code-hint = Šest číslic; každý platí jednou.
login-button = Přihlásit se
login-wrong = To nesedí. Zkontrolujte všechno trojí a počkejte na další kód: každý platí jednou.
login-locked = { $minutes ->
    [one] Příliš mnoho pokusů. Zkuste to znovu za minutu.
    [few] Příliš mnoho pokusů. Zkuste to znovu za { $minutes } minuty.
   *[other] Příliš mnoho pokusů. Zkuste to znovu za { $minutes } minut.
}
login-how = Ještě nemáte účet? Přidá vás ten, kdo se stará o Greetline, nebo tady otevře odkaz pro vedoucí, který se zobrazil při spuštění.
login-out = Odhlásit se

# Alerts, from the raising to the answer
alerts-title = Od upozornění k pozdravu
col-alert = Upozornění
col-alerts = Počet
col-alert-delivered = Došlo na tablet
col-alert-shown = Na obrazovce
col-alert-answered = S odpovědí
col-alert-climbed = Dozvěděli se další
col-alert-unanswered = Bez odpovědi
alert-about-door = Někdo u dveří
alert-about-waiting = Někdo se zařadil
alert-about-promise = Ohrožený slib
alert-about-help = Pomozte mi
alert-about-device = Zařízení
alert-about-kiosk = Někdo u kiosku si přeje mluvit s někým z nás
alert-n = zatím { $n }
alert-spans = polovina do { $half }, devatenáct z dvaceti do { $most }
alert-false = Dveře volaly kvůli někomu, kdo není zákazník, { $false }× z { $n } ({ $share }).
alert-false-rate = To je { $rate } za hodinu práce kolegy; do 1 je to v pořádku.
alert-false-rate-high = To je { $rate } za hodinu práce kolegy: víc než 1. Podívejte se na čáru u dveří.
alert-open = Zatím nikdo neodpověděl.
alert-answered = Odpověď za { $span }: { $staff }, { $device }.
alert-unanswered = Nikdo neodpověděl; ukončeno za { $span }.
alert-withdrawn = Za { $span } už to nebylo potřeba.
alert-rungs =
    { $n ->
        [one] Jednou se to dozvěděli další lidé.
        [few] { $n }krát se to dozvěděli další lidé.
       *[other] { $n }krát se to dozvěděli další lidé.
    }
col-tablet = Tablet
col-tablet-had = Došlo za
col-tablet-shown = Na obrazovce za
col-tablet-rang = Zvonění za
person-alerts = Upozornění
export-alerts = Upozornění, každé se svými kroky

# Removing the demo
demo-remove = Odebrat ukázku
demo-remove-title = Odebrat ukázku?
demo-remove-means = Ukázková prodejna zmizí natrvalo: její lidé, její čtyři týdny, její zařízení a jejich odkazy. Každá jiná prodejna zůstane, jak je.
demo-remove-yes = Odebrat ukázku
demo-remove-no = Ponechat
demo-gone-title = Ukázka je pryč
demo-gone-next = Nic z ní nezůstalo a sama se nevrátí. Dál: založte svou vlastní prodejnu. Odkaz se zobrazil při spuštění Greetline.
demo-gone-setup = Založit svou prodejnu

# The door camera
door-no-data = Dveřní kamera nic neviděla { $span } ({ $spans }): za tu dobu nejsou data.
door-no-data-at-all = Dveřní kamera nic neviděla: nejsou data.
door-and-more = { $spans } a další
door-walked-away =
    { $n ->
        [one] Jeden z nich hned zase odešel, než si ho někdo všiml.
        [few] { $n } z nich hned zase odešli, než si jich někdo všiml.
       *[other] { $n } z nich hned zase odešlo, než si jich někdo všiml.
    }
door-basic = Základní režim: počty u dveří jsou nejisté.
door-seen =
    { $n ->
        [one] Dveřmi přišel jeden člověk.
        [few] Dveřmi přišli { $n } lidé.
       *[other] Dveřmi přišlo { $n } lidí.
    }
