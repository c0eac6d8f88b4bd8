# The staff board.

staff-title = Přehled týmu
staff-board-of = Přehled: { $staff }
staff-on-duty = ve službě
staff-waiting-count =
    { $count ->
        [0] Nikdo nečeká
        [one] Čeká { $count }
        [few] Čekají { $count }
       *[other] Čeká { $count }
    }
staff-longest = nejdéle { $ago }
staff-live = živě
staff-live-ms = živě { $ms } ms
staff-connecting = připojování
staff-your-desk = Voláte k
staff-any-desk = volná přepážka

staff-needs-you = Potřebují vás
staff-with-you = U vás
staff-waiting = Ve frontě
staff-with-colleagues = U kolegů
staff-just-gone = Právě odešli

staff-needs-you-empty = Teď vás nikdo nepotřebuje.
staff-needs-you-empty-why = Kdo se u kiosku zařadí nebo vejde do dveří, objeví se tady a tento tablet zazvoní.
staff-with-you-empty = Nikdo u vás není.
staff-with-you-empty-why = Koho zavoláte nebo ke komu jdete, zůstane tady, dokud neťuknete na Hotovo.
staff-waiting-empty = Nikdo nečeká.
staff-nobody-else-empty = Nikdo další nečeká.
staff-waiting-empty-why = Tady se objeví, kdo se zařadí nebo koho přidáte.

staff-kiosk = { $device }: někdo si přeje mluvit s někým z nás
staff-not-greeted = Zatím nikdo nepozdravil
staff-nobody-answered = Stále čeká · nikdo nereaguje
staff-nobody-alerted = Při příchodu se nikdo nic nedozvěděl
staff-promise-risk = Brzy přesáhne čas, který jsme řekli
staff-promise-broken = Přes čas, který jsme řekli
staff-hello-all =
    { $count ->
        [one] Pozdravit { $count } osobu
        [few] Pozdravit všechny { $count }
       *[other] Pozdravit všech { $count }
    }
staff-nobody-came = Říká, že nikdo nepřišel
staff-seen-by = Ví o nich { $staff }
staff-seen-by-you = Víte o nich
staff-help-wanted = Je potřeba pomoc
staff-asks-for-help = { $staff } prosí o pomoc
staff-called-to = Zavoláno: { $desk }
staff-on-your-way = Jdete k nim
staff-called-times = zavoláno { $count }krát
staff-is-with-you = U vás
staff-set-aside = Odloženo od { $time }
staff-with = Věnuje se jim { $staff }
staff-called-by = Volá { $staff }
staff-aside-by = Odkládá { $staff }
staff-door =
    { $count ->
        [one] Někdo u dveří
        [2] Dvě osoby u dveří
        [few] { $count } osoby u dveří
       *[other] { $count } osob u dveří
    }
staff-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
       *[other] { $count } osob
    }
staff-told = řekli jsme { $range }
staff-why-you = Pro vás: { $reasons }
staff-you-speak = mluvíte jazykem: { $language }
staff-priority = má přednost
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min z { $low }–{ $high }
staff-wait-past = { $minutes } min, řekli jsme { $low }–{ $high }
staff-gone-left = Odchod { $time }
staff-gone-no-show = Nikdo nepřišel { $time }

staff-glance =
    { $count ->
        [one] { $count } čeká nově
        [few] { $count } čekají nově
       *[other] { $count } čeká nově
    }
staff-glance-seen = o { $count } víte
staff-glance-show = Ukázat
staff-glance-hide = Skrýt

staff-greet = Vím o vás
staff-serve = Věnuji se jim
staff-call = Zavolat
staff-recall = Zavolat znovu
staff-finish = Hotovo
staff-finish-next = Hotovo, další
staff-park = Později
staff-resume = Vrátit zpět
staff-decline = Já ne
staff-help = Pomozte mi
staff-no-show = Nepřišli
staff-leave = Odešli
staff-dismiss = Není zákazník
staff-coming = Už jdu
staff-more = Více
staff-undo = Vzít zpět
staff-again = Znovu
staff-close = Zavřít
staff-next = Další zákazník
staff-add = Přidat někoho

staff-fact-arrived = Ve frontě od
staff-fact-door = Příchod v
staff-fact-service = Kvůli čemu
staff-fact-party = Kolik osob
staff-fact-language = Jazyk
staff-fact-note = Vlastními slovy
staff-fact-told = Řekli jsme
staff-fact-seen = Ví o nich
staff-fact-why = Dobré vědět

staff-add-title = Přidat někoho do fronty
staff-add-service = Kvůli čemu?
staff-add-name = Křestní jméno, pokud chtějí
staff-add-party = Kolik jich je?
staff-add-fewer = O jednoho méně
staff-add-more = O jednoho více
staff-add-put = Dát na seznam
staff-add-cancel = Zrušit

staff-did-greet = { $ticket }: víte o nich.
staff-did-serve = { $ticket } je u vás.
staff-did-call = { $ticket } zavoláno: { $desk }.
staff-did-call-floor = Jdete k { $ticket }.
staff-did-recall = { $ticket }: zavoláno znovu.
staff-did-finish = { $ticket }: hotovo.
staff-did-park = { $ticket }: odloženo na později.
staff-did-resume = { $ticket } je zpět.
staff-did-decline = { $ticket } čeká na někoho jiného.
staff-did-help = { $ticket }: kolegy jsme požádali o pomoc.
staff-did-no-show = { $ticket }: nikdo nepřišel.
staff-did-leave = { $ticket }: odchod.
staff-did-add = { $ticket } je na seznamu.
staff-did-undo = Vzato zpět: { $ticket } je jako předtím.
staff-did-hello-all =
    { $count ->
        [one] Pozdrav pro { $count } osobu u dveří.
        [few] Pozdrav pro { $count } osoby u dveří.
       *[other] Pozdrav pro { $count } osob u dveří.
    }
staff-did-coming = Jdete pomoct: { $ticket }.
staff-did-door-greet = Víte, kdo je u dveří.
staff-did-door-dismiss = Není zákazník: už nikoho nevoláme.
staff-did-door-coming = Mohou si přečíst, že už jdete.
staff-nobody-waits = Nikdo na vás nečeká.

staff-say-checked-in = { $ticket } je ve frontě · zatím nikdo nepozdravil.
staff-say-door = Někdo je u dveří.
staff-say-nobody-came = { $ticket } říká, že nikdo nepřišel.
staff-say-help = { $staff } prosí o pomoc: { $ticket }.
staff-say-greeted = { $ticket }: ví o nich { $staff }.
staff-say-called = { $ticket } zavoláno: { $desk }.
staff-say-called-floor = { $staff } jde k { $ticket }.
staff-say-served = { $ticket }: věnuje se jim { $staff }.
staff-say-left = { $ticket }: odchod.
staff-say-no-show = { $ticket }: nikdo nepřišel.
staff-say-nobody-answered = { $ticket } stále čeká · nikdo nereaguje.
staff-say-coming = { $staff } jde pomoct: { $ticket }.
staff-say-many =
    { $count ->
        [one] { $count } změna. Čeká { $waiting }.
        [few] { $count } změny. Čeká { $waiting }.
       *[other] { $count } změn. Čeká { $waiting }.
    }

staff-cut-off = Tento tablet je od { $time } bez spojení.
staff-cut-off-why = To, co vidíte, je staré. Vezměte si jiný tablet.
staff-cut-off-trying = Zkoušíme to dál. Přehled se srovná sám.
staff-signed-out = Tento tablet už není přihlášený.
staff-signed-out-why = To, co vidíte, je staré. Požádejte toho, kdo se stará o Greetline, ať ho znovu spáruje.
staff-tablet-asleep = { $names } spí a nemůže zvonit.
staff-tablets-asleep = { $names } spí a nemohou zvonit.
staff-sound-off = Tento tablet zatím nemůže zvonit.
staff-sound-on = Ťuknutím zapnete zvuk
staff-slept = Tento tablet spal od { $from } do { $to }. Nikdo se z něj nemohl nic dozvědět.
staff-slept-how = Nastavte zámek obrazovky na „nikdy“.
staff-awake-missing = Na této adrese může tablet usnout. Nastavte zámek obrazovky na „nikdy“.
staff-understood = Rozumím
staff-muted = { $names } je bez zvuku.
staff-kiosk-refused = { $name }: { $ticket } se nepodařilo zařadit do fronty. Najděte je.
staff-kiosk-renumbered = { $name }: { $ticket } je teď { $now }. Řekněte jim to.
staff-kiosk-cut-off = { $names }: bez spojení. Kdo se zařadí, je uložen tam.
staff-kiosks-cut-off = { $names }: bez spojení. Kdo se zařadí, je uložen tam.
staff-muted-many = { $names } jsou bez zvuku.
staff-no-script = Tento přehled potřebuje JavaScript. Zapněte ho v nastavení prohlížeče.

# Signing in
sign-in-title = Přihlášení
sign-in-who = Kdo jste?
sign-in-nobody = Zatím se tu nikdo nemůže přihlásit
sign-in-nobody-why = Vedoucí dá každému z vás PIN. Pak se tu objeví vaše jména.
sign-in-hello = Dobrý den, { $staff }
sign-in-pin = Vašich šest číslic
sign-in-digits = { $count } z 6 číslic
sign-in-other = Někdo jiný
sign-in-delete = Smazat
sign-in-checking = Chvilku
sign-in-wrong =
    { $count ->
        [one] Tento PIN nesedí. Zbývá { $count } pokus.
        [few] Tento PIN nesedí. Zbývají { $count } pokusy.
       *[other] Tento PIN nesedí. Zbývá { $count } pokusů.
    }
sign-in-locked = Příliš mnoho pokusů. Zkuste to znovu v { $time }, nebo požádejte vedoucího o nový PIN.
sign-in-taken = Na tomto tabletu pracuje { $staff }.
sign-in-waiting =
    { $count ->
        [one] Někdo čeká a nikdo nepozdravil
        [few] Čekají { $count } osoby a nikdo nepozdravil
       *[other] Čeká { $count } osob a nikdo nepozdravil
    }
sign-in-cut-off-why = Teď se nikdo nemůže přihlásit. Vezměte si jiný tablet.
sign-in-refused-why = Požádejte toho, kdo se stará o Greetline, ať ho znovu spáruje.
staff-on-break = na přestávce
staff-on-break-means = Máte přestávku. Nikoho k vám neposíláme.
staff-take-break = Jít na přestávku
staff-back = Už jsem tu
staff-sign-out = Odhlásit se
staff-pin-locked = Příliš mnoho chybných PINů: { $staff } se do { $time } nepřihlásí na { $device }.
# The whole floor
staff-accept = Přebírám
staff-refuse = Teď ne
staff-keep = Nechám si je
staff-still-here = Ještě tady
staff-when = Kdy se vrátí?
staff-way-pass = Předat
staff-way-later = Později, na čas
staff-way-helper = Požádat jednoho kolegu
staff-way-adviser = Stejný poradce
staff-way-also = Ještě něco dalšího
staff-way-need = Židle nebo jiná pomoc
staff-way-ask = Zeptat se
staff-way-first = Přednost
staff-ask-pass = Komu předat?
staff-ask-later = Kdy se mají vrátit?
staff-ask-helper = Kdo má pomoct?
staff-ask-adviser = S kým chtějí mluvit?
staff-ask-also = Kvůli čemu ještě jdou?
staff-ask-need = Co potřebují?
staff-ask-ask = Na co se ptáme?
staff-ask-first = Proč mají přednost?
staff-ways-back = Zpět
staff-adviser-any = Kdokoli z týmu
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Potřebuje si sednout
staff-need-quiet = Potřebuje klid
staff-need-step-free = Potřebuje cestu bez schodů
staff-need-interpreter = Potřebuje tlumočení
staff-need-wheelchair = Je na vozíku
staff-looks-later = rozhlíží se do { $time }
staff-looks-press = rozhlíží se, dá nám vědět
staff-asked-after = Ještě se rozhlíží? Už chvíli se nikdo neptal
staff-ready = Už se nerozhlíží, teď někoho potřebuje
staff-find-me = Jak je najdete
staff-ask-save = Uložit
staff-reason-upset = Rozrušení
staff-reason-wrong-line = Špatná fronta
staff-reason-quick = Zabere jen minutu
staff-reason-unwell = Není jim dobře
staff-reason-appointment-lost = Ztratili jsme jejich termín
staff-reason-other = Jiný důvod
staff-why-first = Přednost dává { $staff }: { $reason }
staff-why-appointment = termín { $time }
staff-why-returned = už byli na řadě
staff-first-undo = Zpět do pořadí
staff-waits-for = čeká na: { $staff }
staff-passed-by = předává { $staff }
staff-then = potom { $services }
staff-offer = { $staff } vás prosí o převzetí
staff-passed-to-you = { $staff } vám je předává
staff-asked-for-you = Chtějí mluvit s vámi
staff-due-back = Teď se vrací, domluveno na { $time }
staff-back-at = Návrat v { $time }
staff-offered-to = Prosba o převzetí: { $staff }
staff-still-with-them = Ještě se jim věnujete?
staff-done-and-take = { $ticket } hotovo, teď { $next }
staff-did-transfer = { $ticket }: předáno, místo zůstává.
staff-did-hand-over = { $ticket }: prosba o převzetí, { $staff }.
staff-did-accept = { $ticket } je teď u vás.
staff-did-refuse = { $ticket } zůstává, kde je.
staff-did-reorder = { $ticket }: pořadí je změněné.
staff-did-same-adviser = { $ticket }: zapsáno, s kým chtějí mluvit.
staff-did-add-service = { $ticket }: zapsáno, jedno po druhém.
staff-did-need = { $ticket }: zapsáno, co potřebují.
staff-did-tell = Zapsáno.
staff-did-still-here = { $ticket } je stále u vás.
staff-did-help-one = { $ticket }: prosba o pomoc, { $staff }.
staff-expected = Dnes čekáme
staff-expected-here = Už je tady
staff-expected-missed = nedorazil nikdo
staff-expected-somebody = Někdo
staff-expected-all = Termíny
staff-skip-lead = { $ticket } (přednost od vedoucího)
staff-skip-long-wait = { $ticket } (velmi dlouhé čekání)
staff-skip-appointment = { $ticket } (domluvený termín)
staff-skip-access = { $ticket } (potřeba přednosti)
staff-skip-returned = { $ticket } (na řadě už dřív)
staff-skip-in-turn = { $ticket } (podle pořadí)
staff-skip-chosen = { $ticket } (už u kolegy)
staff-skip-other-service = { $ticket } (jiná služba)
staff-skip-not-their-skill = { $ticket } (potřeba jiné znalosti)
staff-skip-waits-for = { $ticket } (čeká na svého poradce)
staff-skip-looks-around = { $ticket } (rozhlíží se)
staff-skip-language = { $ticket } (pro toho, kdo mluví jejich jazykem)
staff-skip-level = { $ticket } (pro toho, kdo ví víc)
staff-passed-over = Přeskočeno: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Od { $time } je na dveřní kameru moc tma
        [covered] Od { $time } něco zakrývá dveřní kameru
        [defocused] Od { $time } vidí dveřní kamera jen rozmazaně
        [moved] Dveřní kamera je posunutá: od { $time } nepočítá
        [slow] Od { $time } je dveřní kamera pomalá a může někoho přehlédnout
       *[other] Od { $time } dveřní kamera nic nevidí
    }
staff-step = Projdu dveřmi
staff-did-step = Jen běžte: další, kdo projde dveřmi, jste vy.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names }: lístky se netisknou
