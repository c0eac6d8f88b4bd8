# The tour: one person, from the door to hello, on real pages side by side.

tour-title = Prohlídka
tour-open = Jeden člověk, od dveří k pozdravu
tour-open-means = Celá prodejna v tomto jednom prohlížeči: dveře, kiosek, dva tablety, telefon a obrazovka. Každá stránka je skutečná. K prvnímu pozdravu to netrvá ani minutu.
tour-open-button = Začít prohlídku
tour-used = V tomto prohlížeči prohlídka otevřená není
tour-used-how = Její odkaz otevře jen jeden prohlížeč. Spusťte Greetline znovu a dostanete nový odkaz, nebo se vraťte do prohlížeče, který ho použil.
tour-no-script = Prohlídka potřebuje JavaScript. Zapněte ho v nastavení prohlížeče.
tour-skip-stage = Do prodejny
tour-steps = Sedm kroků
tour-stage = Prodejna
tour-cut = Počítač prodejny neodpovídá. Zkoušíme to dál.
tour-refused = Prohlídka tady skončila: je otevřená v jiném prohlížeči, nebo je ukázka odebraná.
tour-said = Krok { $n } ze 7, { $step }, je hotový. { $what }

tour-nobody = Zatím nikdo nepřišel
tour-somebody = Někdo
tour-line-door = dveře
tour-line-in-line = ve frontě
tour-line-hello = dobrý den
tour-line-with-you = u vás
tour-line-done = hotovo

tour-state-done = hotovo
tour-state-now = teď
tour-state-left-out = vynecháno
tour-state-ahead = ještě přijde
tour-next = Dál: { $step }
tour-failed = To se nepovedlo. Za chvilku ťukněte znovu.

tour-walk-in = Vejít
tour-walk-in-do = Někdo vejde do dveří. Sledujte tablety: zazvoní, než se kdokoli otočí. Vaše první ťuknutí zapne zvuk.
tour-walk-in-button = Někdo vejde
tour-walk-in-done = Dveře někoho viděly a oba tablety to vědí. Kroužek je otevřený: ještě nikdo nepozdravil.

tour-check-in = Zařadit se
tour-check-in-do = Dvě ťuknutí na kiosku: { $service }, potom Zařadit se. Bez jména, bez telefonního čísla.
tour-check-in-joined = { $ticket } je člověk ode dveří: jeden otevřený kroužek, ne dva.
tour-check-in-done = { $ticket } je ve frontě a oba tablety to vědí.

tour-ignore = Nechat je být
tour-ignore-do = Nikdo neťuká. Po { $again } sekundách bez odpovědi jde upozornění dál: každý volný tablet zazvoní znovu a řekne to.
tour-ignore-in =
    { $seconds ->
        [one] Za { $seconds } sekundu
        [few] Za { $seconds } sekundy
       *[other] Za { $seconds } sekund
    }
tour-ignore-due = Každou chvíli
tour-ignore-late = Tenhle člověk už pozdrav má. Začněte znovu s někým jiným a nechte ho čekat.
tour-ignore-skip = Pokračovat bez čekání
tour-ignore-done = Nikdo neodpověděl, a tak šlo upozornění dál: oba tablety to říkají. Po { $manager } sekundách se to dozví vedoucí.

tour-hello = Pozdravit
tour-hello-do = Na tabletu ťukněte na Vím o vás.
tour-hello-do-them = Na tabletu ťukněte na Vím o vás u lístku { $ticket }. Kiosek, telefon i obrazovka to hned řeknou.
tour-hello-done = { $staff } zdraví po { $time }. Kroužek je zavřený, hodiny stojí a člověk to ví.
tour-hello-door = Pozdrav přišel už u dveří. Kroužek je zavřený.

tour-race = Dva najednou
tour-race-do = { $first } a { $second } jdou ve stejnou chvíli za stejným člověkem.
tour-race-button = Oba ťuknou na Věnuji se jim u { $ticket }
tour-race-done = { $ticket }: o chvilku dřív ťuká { $winner }. Druhý tablet ({ $loser }) říká, kdo to byl.
tour-race-busy = { $staff } se věnuje lístku { $ticket }. Nejdřív na tom tabletu ťukněte na Hotovo.
tour-race-nobody = Nikdo nečeká. Nejdřív někoho zařaďte u kiosku.
tour-race-plug = Nejdřív vraťte zástrčku druhého tabletu zpátky.

tour-plug = Vytáhnout zástrčku
tour-plug-do = Odpojte tablet uprostřed dne: { $second }. Nesmí ukazovat staré zprávy, jako by platily.
tour-plug-button = Vytáhnout zástrčku
tour-plug-waiting = Bez spojení. Ještě vypadá dobře: dejte mu šest sekund.
tour-plug-red = Červený po { $red } sekundách, po celé ploše. Nikdo mu nebude věřit omylem.
tour-plug-back = Vrátit zástrčku
tour-plug-coming = Už se vrací.
tour-plug-measured = Červený po { $red } sekundách a zase v pořádku { $back } sekund po návratu spojení.
tour-plug-done = Bez spojení byl červený a teď je sám zase v pořádku.

tour-record = Záznam
tour-record-do = Všechno, co se s tímto člověkem dělo, sekundu po sekundě, jak to čte vedoucí.
tour-record-button = Otevřít záznam { $ticket }
tour-record-again = Přečíst znovu
tour-record-nobody = Zatím není o kom vyprávět. Nejdřív někoho zařaďte u kiosku.
tour-record-done = Tohle se dělo s lístkem { $ticket }. Na takovou stránku vede každé číslo dne.

tour-finish = Kdo přijde, nezůstane bez povšimnutí, a záznam to dokazuje.
tour-finish-next = Svou vlastní prodejnu otevřete dalším odkazem na konzoli.
tour-again = Začít znovu s někým jiným
tour-languages = Jazyk

tour-part-door = Dveře
tour-part-kiosk = Kiosek
tour-part-first = Tablet: { $staff }
tour-part-phone = Telefon
tour-part-screen = Čekárna
tour-part-manager = Vedoucí
tour-to = Přejít: { $name }
tour-enlarge = Zvětšit: { $name }
tour-door-camera = Ať to vidí kamera: stačí videosoubor
tour-door-nobody = U dveří nikdo
tour-door-count =
    { $count ->
        [one] Někdo u dveří
        [few] { $count } osoby u dveří
       *[other] { $count } osob u dveří
    }
tour-phone-waits = Váš telefon. Zařaďte se u kiosku a lístek přijde sem.
