# The staff board.

staff-title = Panoul echipei
staff-board-of = Panou: { $staff }
staff-on-duty = la lucru
staff-waiting-count =
    { $count ->
        [0] Nu așteaptă nimeni
        [one] { $count } așteaptă
        [few] { $count } așteaptă
       *[other] { $count } așteaptă
    }
staff-longest = cel mai mult { $ago }
staff-live = în direct
staff-live-ms = în direct { $ms } ms
staff-connecting = se conectează
staff-your-desk = Chemi la
staff-any-desk = ghișeu liber

staff-needs-you = Au nevoie de tine
staff-with-you = La tine
staff-waiting = La rând
staff-with-colleagues = La colegi
staff-just-gone = Tocmai plecați

staff-needs-you-empty = Acum nimeni nu are nevoie de tine.
staff-needs-you-empty-why = Cine intră la rând la chioșc sau intră pe ușă apare aici, iar tableta sună.
staff-with-you-empty = Nu este nimeni la tine.
staff-with-you-empty-why = Pe cine chemi sau la cine mergi rămâne aici până atingi Gata.
staff-waiting-empty = Nu așteaptă nimeni.
staff-nobody-else-empty = Nu mai așteaptă nimeni.
staff-waiting-empty-why = Aici apare cine intră la rând sau pe cine adaugi tu.

staff-kiosk = { $device }: cineva dorește să vorbească cu noi
staff-not-greeted = Nu a salutat încă nimeni
staff-nobody-answered = Încă așteaptă · nu a răspuns nimeni
staff-nobody-alerted = La sosire nu a fost anunțat nimeni
staff-promise-risk = În curând depășește timpul spus
staff-promise-broken = Peste timpul spus
staff-hello-all =
    { $count ->
        [one] Salută { $count } persoană
        [few] Salută toate cele { $count } persoane
       *[other] Salută toate cele { $count } de persoane
    }
staff-nobody-came = Spune că nu a venit nimeni
staff-seen-by = Observat de { $staff }
staff-seen-by-you = Observat de tine
staff-help-wanted = Se cere ajutor
staff-asks-for-help = { $staff } cere ajutor
staff-called-to = Chemare la { $desk }
staff-on-your-way = Ești pe drum
staff-called-times =
    { $count ->
        [one] { $count } chemare
        [few] { $count } chemări
       *[other] { $count } de chemări
    }
staff-is-with-you = La tine
staff-set-aside = Lăsat pe mai târziu la { $time }
staff-with = La { $staff }
staff-called-by = Chemare de la { $staff }
staff-aside-by = Lăsat pe mai târziu de { $staff }
staff-door =
    { $count ->
        [one] Cineva la ușă
        [2] Două persoane la ușă
        [few] { $count } persoane la ușă
       *[other] { $count } de persoane la ușă
    }
staff-people =
    { $count ->
        [one] { $count } persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
staff-told = am spus { $range }
staff-why-you = Pentru tine: { $reasons }
staff-you-speak = vorbești { $language }
staff-priority = are prioritate
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min din { $low }–{ $high }
staff-wait-past = { $minutes } min, am spus { $low }–{ $high }
staff-gone-left = A plecat { $time }
staff-gone-no-show = Nu a venit { $time }

staff-glance =
    { $count ->
        [one] { $count } persoană nouă
        [few] { $count } persoane noi
       *[other] { $count } de persoane noi
    }
staff-glance-seen =
    { $count ->
        [one] { $count } observată de tine
        [few] { $count } observate de tine
       *[other] { $count } observate de tine
    }
staff-glance-show = Arată
staff-glance-hide = Ascunde

staff-greet = V-am văzut
staff-serve = Mă ocup
staff-call = Cheamă
staff-recall = Cheamă din nou
staff-finish = Gata
staff-finish-next = Gata, următorul
staff-park = Mai târziu
staff-resume = Adu înapoi
staff-decline = Nu eu
staff-help = Ajutați-mă
staff-no-show = Nu a venit
staff-leave = A plecat
staff-dismiss = Nu e client
staff-coming = Vin
staff-more = Mai mult
staff-undo = Anulează
staff-again = Încearcă din nou
staff-close = Închide
staff-next = Clientul următor
staff-add = Adaugă pe cineva

staff-fact-arrived = La rând de la
staff-fact-door = A intrat la
staff-fact-service = Pentru
staff-fact-party = Câte persoane
staff-fact-language = Limba
staff-fact-note = În cuvintele lor
staff-fact-told = Le-am spus
staff-fact-seen = Observat de
staff-fact-why = De știut

staff-add-title = Adaugă pe cineva la rând
staff-add-service = Despre ce este vorba?
staff-add-name = Prenumele, dacă doresc
staff-add-party = Câte persoane sunt?
staff-add-fewer = Una mai puțin
staff-add-more = Una în plus
staff-add-put = Pune pe listă
staff-add-cancel = Renunță

staff-did-greet = Ai văzut { $ticket }.
staff-did-serve = { $ticket } este la tine.
staff-did-call = { $ticket }: chemare la { $desk }.
staff-did-call-floor = Ești pe drum la { $ticket }.
staff-did-recall = { $ticket }: încă o chemare.
staff-did-finish = { $ticket }: gata.
staff-did-park = { $ticket } rămâne pe mai târziu.
staff-did-resume = { $ticket } este din nou aici.
staff-did-decline = { $ticket } așteaptă un coleg.
staff-did-help = Le-am cerut colegilor ajutor pentru { $ticket }.
staff-did-no-show = { $ticket } nu a venit.
staff-did-leave = { $ticket } a plecat.
staff-did-add = { $ticket } este pe listă.
staff-did-undo = Anulat: { $ticket } este ca înainte.
staff-did-hello-all =
    { $count ->
        [one] Ai salutat { $count } persoană la ușă.
        [few] Ai salutat { $count } persoane la ușă.
       *[other] Ai salutat { $count } de persoane la ușă.
    }
staff-did-coming = Mergi să ajuți la { $ticket }.
staff-did-door-greet = Ai văzut cine este la ușă.
staff-did-door-dismiss = Nu e client: nu mai chemăm pe nimeni.
staff-did-door-coming = Acolo se poate citi că vii.
staff-nobody-waits = Nu te așteaptă nimeni.

staff-say-checked-in = { $ticket } a intrat la rând · nu a salutat încă nimeni.
staff-say-door = Este cineva la ușă.
staff-say-nobody-came = { $ticket } spune că nu a venit nimeni.
staff-say-help = { $staff } cere ajutor pentru { $ticket }.
staff-say-greeted = { $ticket }: observat de { $staff }.
staff-say-called = { $ticket }: chemare la { $desk }.
staff-say-called-floor = { $staff } este pe drum la { $ticket }.
staff-say-served = { $ticket } este la { $staff }.
staff-say-left = { $ticket } a plecat.
staff-say-no-show = { $ticket } nu a venit.
staff-say-nobody-answered = { $ticket } încă așteaptă · nu a răspuns nimeni.
staff-say-coming = { $staff } vine să ajute la { $ticket }.
staff-say-many =
    { $count ->
        [one] { $count } schimbare. { $waiting } așteaptă.
        [few] { $count } schimbări. { $waiting } așteaptă.
       *[other] { $count } de schimbări. { $waiting } așteaptă.
    }

staff-cut-off = Această tabletă nu are legătură de la { $time }.
staff-cut-off-why = Ce vezi este vechi. Folosește altă tabletă.
staff-cut-off-trying = Încercăm în continuare. Panoul se pune singur la zi.
staff-signed-out = Această tabletă nu mai are acces.
staff-signed-out-why = Ce vezi este vechi. Cere-i celui care se ocupă de Greetline să o asocieze din nou.
staff-tablet-asleep = { $names } doarme și nu poate suna.
staff-tablets-asleep = { $names } dorm și nu pot suna.
staff-sound-off = Această tabletă încă nu poate suna.
staff-sound-on = Atinge ca să pornești sunetul
staff-slept = Această tabletă a dormit de la { $from } până la { $to }. Nu a putut anunța pe nimeni.
staff-slept-how = Setează blocarea ecranului la „niciodată”.
staff-awake-missing = La această adresă nu poate fi ținută trează. Setează blocarea ecranului la „niciodată”.
staff-understood = Am înțeles
staff-muted = { $names } nu are sunet.
staff-kiosk-refused = { $name } nu a putut trece { $ticket } la rând. Caută persoana.
staff-kiosk-renumbered = { $ticket } de la { $name } este acum { $now }. Spune-i persoanei.
staff-kiosk-cut-off = { $names } nu are legătură. Cine intră la rând rămâne salvat acolo.
staff-kiosks-cut-off = { $names } nu au legătură. Cine intră la rând rămâne salvat acolo.
staff-muted-many = { $names } nu au sunet.
staff-no-script = Acest panou are nevoie de JavaScript. Pornește-l din setările browserului.

# Signing in
sign-in-title = Conectare
sign-in-who = Cine ești?
sign-in-nobody = Încă nu se poate conecta nimeni aici
sign-in-nobody-why = Un manager vă dă fiecăruia un PIN. Apoi numele voastre apar aici.
sign-in-hello = Bună, { $staff }
sign-in-pin = Cele șase cifre ale tale
sign-in-digits = { $count } din 6 cifre
sign-in-other = Altcineva
sign-in-delete = Șterge
sign-in-checking = O clipă
sign-in-wrong =
    { $count ->
        [one] PIN-ul nu se potrivește. Mai ai { $count } încercare.
        [few] PIN-ul nu se potrivește. Mai ai { $count } încercări.
       *[other] PIN-ul nu se potrivește. Mai ai { $count } de încercări.
    }
sign-in-locked = Prea multe încercări. Încearcă din nou la { $time }, sau cere-i unui manager un PIN nou.
sign-in-taken = Aici s-a conectat { $staff }.
sign-in-waiting =
    { $count ->
        [one] Cineva așteaptă și nu a salutat nimeni
        [few] Așteaptă { $count } persoane și nu a salutat nimeni
       *[other] Așteaptă { $count } de persoane și nu a salutat nimeni
    }
sign-in-cut-off-why = Acum nu se poate conecta nimeni. Folosește altă tabletă.
sign-in-refused-why = Cere-i celui care se ocupă de Greetline să o asocieze din nou.
staff-on-break = în pauză
staff-on-break-means = Ești în pauză. Nu trimitem pe nimeni la tine.
staff-take-break = Iau pauză
staff-back = M-am întors
staff-sign-out = Deconectare
staff-pin-locked = Prea multe PIN-uri greșite: { $staff } nu se poate conecta pe { $device } până la { $time }.
# The whole floor
staff-accept = Preiau eu
staff-refuse = Nu acum
staff-keep = Rămâne la mine
staff-still-here = Încă aici
staff-when = Când revine?
staff-way-pass = Dă mai departe
staff-way-later = Mai târziu, la o oră
staff-way-helper = Întreabă un coleg
staff-way-adviser = Același consilier
staff-way-also = Și altceva
staff-way-need = Scaun sau alt ajutor
staff-way-ask = Pune o întrebare
staff-way-first = Prioritate
staff-ask-pass = Cui îi dai mai departe?
staff-ask-later = Când să revină?
staff-ask-helper = Cine să ajute?
staff-ask-adviser = Cu cine doresc să vorbească?
staff-ask-also = Pentru ce au mai venit?
staff-ask-need = De ce au nevoie?
staff-ask-ask = Ce întrebăm?
staff-ask-first = De ce au prioritate?
staff-ways-back = Înapoi
staff-adviser-any = Orice coleg
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Are nevoie de un scaun
staff-need-quiet = Are nevoie de liniște
staff-need-step-free = Are nevoie de un drum fără trepte
staff-need-interpreter = Are nevoie de interpret
staff-need-wheelchair = Folosește scaun rulant
staff-looks-later = se uită prin magazin până la { $time }
staff-looks-press = se uită prin magazin, ne cheamă
staff-asked-after = Încă se uită? Nu a mai întrebat nimeni de ceva vreme
staff-ready = S-a uitat, acum dorește pe cineva
staff-find-me = Cum îi găsești
staff-ask-save = Salvează
staff-reason-upset = Nervozitate
staff-reason-wrong-line = A stat la alt rând
staff-reason-quick = Durează doar un minut
staff-reason-unwell = Nu se simte bine
staff-reason-appointment-lost = I-am pierdut programarea
staff-reason-other = Alt motiv
staff-why-first = Prioritate de la { $staff }: { $reason }
staff-why-appointment = programare { $time }
staff-why-returned = îi venise rândul
staff-first-undo = Înapoi la rând
staff-waits-for = așteaptă: { $staff }
staff-passed-by = trimis de { $staff }
staff-then = apoi { $services }
staff-offer = { $staff } te roagă să preiei
staff-passed-to-you = Trimis la tine de { $staff }
staff-asked-for-you = A întrebat de tine
staff-due-back = Revine acum, cum am stabilit pentru { $time }
staff-back-at = Revine la { $time }
staff-offered-to = Rugăminte de preluare: { $staff }
staff-still-with-them = Încă te ocupi?
staff-done-and-take = Gata cu { $ticket }, urmează { $next }
staff-did-transfer = { $ticket } merge mai departe și își păstrează locul.
staff-did-hand-over = { $ticket }: rugăminte de preluare, { $staff }.
staff-did-accept = { $ticket } este acum la tine.
staff-did-refuse = { $ticket } rămâne unde este.
staff-did-reorder = { $ticket }: ordinea s-a schimbat.
staff-did-same-adviser = { $ticket }: am notat cu cine doresc să vorbească.
staff-did-add-service = { $ticket }: am notat, pe rând.
staff-did-need = { $ticket }: am notat de ce au nevoie.
staff-did-tell = Notat.
staff-did-still-here = { $ticket } este încă la tine.
staff-did-help-one = { $ticket }: cerere de ajutor, { $staff }.
staff-expected = Așteptați azi
staff-expected-here = Este aici
staff-expected-missed = nu a venit
staff-expected-somebody = Cineva
staff-expected-all = Programări
staff-skip-lead = { $ticket } (prioritate de la șef)
staff-skip-long-wait = { $ticket } (aștepta de foarte mult)
staff-skip-appointment = { $ticket } (avea programare)
staff-skip-access = { $ticket } (trebuia să treacă înainte)
staff-skip-returned = { $ticket } (îi mai venise rândul)
staff-skip-in-turn = { $ticket } (era la rând)
staff-skip-chosen = { $ticket } (la un coleg)
staff-skip-other-service = { $ticket } (alt serviciu)
staff-skip-not-their-skill = { $ticket } (e nevoie de altă pregătire)
staff-skip-waits-for = { $ticket } (își așteaptă consilierul)
staff-skip-looks-around = { $ticket } (se uită prin magazin)
staff-skip-language = { $ticket } (pentru cine îi vorbește limba)
staff-skip-level = { $ticket } (pentru cine știe mai multe)
staff-passed-over = Au rămas la rând: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] De la { $time } este prea întuneric pentru camera de la ușă
        [covered] De la { $time } ceva acoperă camera de la ușă
        [defocused] De la { $time } camera de la ușă vede neclar
        [moved] Camera de la ușă a fost mișcată: de la { $time } nu mai numără
        [slow] De la { $time } camera de la ușă merge încet și poate rata oameni
       *[other] De la { $time } camera de la ușă nu vede nimic
    }
staff-step = Trec eu pe ușă
staff-did-step = Treci: următoarea persoană pe ușă ești tu.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names }: nu se tipăresc bonuri
