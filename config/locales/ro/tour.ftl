# The tour: one person, from the door to hello, on real pages side by side.

tour-title = Turul
tour-open = O persoană, de la ușă până la bună ziua
tour-open-means = Un magazin întreg în acest singur browser: ușă, chioșc, două tablete, telefon și ecran. Fiecare pagină este cea adevărată. Până la primul salut durează mai puțin de un minut.
tour-open-button = Începe turul
tour-used = Turul nu este deschis în acest browser
tour-used-how = Linkul lui deschide un singur browser. Porniți din nou Greetline pentru un link nou, sau reveniți în browserul care l-a folosit.
tour-no-script = Turul are nevoie de JavaScript. Porniți-l din setările browserului.
tour-skip-stage = La magazin
tour-steps = Șapte pași
tour-stage = Magazinul
tour-cut = Calculatorul magazinului nu răspunde. Încercăm în continuare.
tour-refused = Turul s-a încheiat aici: a fost deschis în alt browser, sau demonstrația a fost eliminată.
tour-said = Pasul { $n } din 7, { $step }, este gata. { $what }

tour-nobody = Nu a intrat încă nimeni
tour-somebody = Cineva
tour-line-door = ușă
tour-line-in-line = la rând
tour-line-hello = bună ziua
tour-line-with-you = cu dumneavoastră
tour-line-done = gata

tour-state-done = gata
tour-state-now = acum
tour-state-left-out = sărit
tour-state-ahead = urmează
tour-next = Urmează: { $step }
tour-failed = Nu a mers. Atingeți din nou peste o clipă.

tour-walk-in = Intrare
tour-walk-in-do = Cineva intră pe ușă. Priviți tabletele: sună înainte să se întoarcă cineva. Prima atingere pornește sunetul.
tour-walk-in-button = Intră cineva
tour-walk-in-done = Ușa a văzut pe cineva și ambele tablete știu. Cercul este deschis: nu a salutat încă nimeni.

tour-check-in = La rând
tour-check-in-do = Două atingeri pe chioșc: { $service }, apoi Intru la rând. Fără nume, fără număr de telefon.
tour-check-in-joined = { $ticket } este persoana de la ușă: un singur cerc deschis, nu două.
tour-check-in-done = { $ticket } este la rând și ambele tablete știu.

tour-ignore = Fără răspuns
tour-ignore-do = Nimeni nu atinge nimic. După { $again } s fără răspuns, alerta urcă: fiecare tabletă liberă sună din nou și o spune.
tour-ignore-in =
    { $seconds ->
        [one] Peste { $seconds } secundă
        [few] Peste { $seconds } secunde
       *[other] Peste { $seconds } de secunde
    }
tour-ignore-due = Dintr-o clipă în alta
tour-ignore-late = Persoana a primit deja salutul. Luați-o de la capăt cu altcineva și lăsați-o să aștepte.
tour-ignore-skip = Mai departe fără așteptare
tour-ignore-done = Nu a răspuns nimeni, așa că alerta a urcat: ambele tablete o spun. După { $manager } s află managerul.

tour-hello = Salutul
tour-hello-do = Pe o tabletă, atingeți V-am văzut.
tour-hello-do-them = Pe o tabletă, atingeți V-am văzut la { $ticket }. Chioșcul, telefonul și ecranul o spun imediat.
tour-hello-done = { $staff } a salutat după { $time }. Cercul este închis, ceasul stă, iar persoana știe.
tour-hello-door = Salutul a fost chiar la ușă. Cercul este închis.

tour-race = Doi deodată
tour-race-do = { $first } și { $second } merg la aceeași persoană în aceeași clipă.
tour-race-button = Ambele tablete: Mă ocup, la { $ticket }
tour-race-done = { $winner } a ajuns înainte la { $ticket }. Cealaltă tabletă ({ $loser }) spune cine.
tour-race-busy = { $staff } este cu { $ticket }. Atingeți întâi Gata pe acea tabletă.
tour-race-nobody = Nu așteaptă nimeni. Treceți întâi pe cineva la rând, la chioșc.
tour-race-plug = Puneți întâi la loc ștecherul celeilalte tablete.

tour-plug = Scoateți ștecherul
tour-plug-do = Lăsați fără legătură o tabletă, în mijlocul zilei: { $second }. Nu are voie să arate știri vechi de parcă ar fi adevărate.
tour-plug-button = Scoate ștecherul
tour-plug-waiting = Fără legătură. Încă arată bine: mai dați-i șase secunde.
tour-plug-red = Roșie după { $red } s, pe toată tableta. Nimeni nu o poate crede din greșeală.
tour-plug-back = Pune-l la loc
tour-plug-coming = Își revine.
tour-plug-measured = Roșie după { $red } s și din nou la zi la { $back } s după ce a revenit legătura.
tour-plug-done = A fost roșie cât nu a avut legătură și s-a pus singură la zi.

tour-record = Fișa
tour-record-do = Tot ce s-a întâmplat cu această persoană, secundă cu secundă, așa cum citește managerul.
tour-record-button = Deschide fișa { $ticket }
tour-record-again = Citește din nou
tour-record-nobody = Nu este încă nimeni despre care să povestim. Treceți întâi pe cineva la rând, la chioșc.
tour-record-done = Iată ce s-a întâmplat cu { $ticket }. Fiecare cifră a zilei duce la o astfel de pagină.

tour-finish = Cine intră nu rămâne neobservat, iar jurnalul o dovedește.
tour-finish-next = Ca să vă deschideți propriul magazin, folosiți linkul următor din consolă.
tour-again = De la capăt, cu altcineva
tour-languages = Limba

tour-part-door = Ușă
tour-part-kiosk = Chioșc
tour-part-first = Tabletă: { $staff }
tour-part-phone = Telefon
tour-part-screen = Sala de așteptare
tour-part-manager = Manager
tour-to = La: { $name }
tour-enlarge = Arată mare: { $name }
tour-door-camera = Lăsați o cameră să vadă: merge și un fișier video
tour-door-nobody = Nimeni la ușă
tour-door-count =
    { $count ->
        [one] Cineva la ușă
        [few] { $count } persoane la ușă
       *[other] { $count } de persoane la ușă
    }
tour-phone-waits = Telefonul dumneavoastră. Intrați la rând la chioșc și bonul vine aici.
