# The page of appointments: who is expected.

expected-title = Dnes čekáme
expected-board = Přehled
expected-board-needs =
    { $count ->
        [one] 1 vás potřebuje
        [few] { $count } vás potřebují
       *[other] { $count } vás potřebuje
    }
expected-day = Den
expected-devices = Zařízení
expected-live = živě
expected-connecting = připojování
expected-cut-off = Tato stránka je od { $time } bez spojení. To, co vidíte, je staré.
expected-signed-out = Tento prohlížeč už není přihlášený. To, co vidíte, je staré.
expected-no-script = Tato stránka potřebuje JavaScript. Zapněte ho v nastavení prohlížeče.

expected-sentence-next =
    { $count ->
        [one] Dnes má přijít ještě jedna osoba, v { $time }.
        [few] Dnes mají přijít ještě { $count } osoby, nejbližší v { $time }.
       *[other] Dnes má přijít ještě { $count } osob, nejbližší v { $time }.
    }
expected-sentence-nobody = Dnes nikoho nečekáme.
expected-sentence-no-more = Dnes už nikoho nečekáme.
expected-sentence-here =
    { $count ->
        [one] Jedna je tady.
        [few] { $count } jsou tady.
       *[other] { $count } je tady.
    }
expected-sentence-missed =
    { $count ->
        [one] Jedna nedorazila.
        [few] { $count } nedorazily.
       *[other] { $count } nedorazilo.
    }

expected-today = Dnes
expected-tomorrow = Zítra
expected-empty = Kdo má domluvený termín, objeví se tady, jakmile ho přidáte nebo nahrajete seznam.
expected-somebody = Někdo
expected-for = s kým: { $staff }
expected-people =
    { $count ->
        [one] 1 osoba
        [few] { $count } osoby
       *[other] { $count } osob
    }
expected-quoted = „{ $note }“
expected-is-expected = čekáme
expected-is-here = na místě
expected-is-missed = nedorazil nikdo
expected-is-cancelled = zrušeno
expected-here = Už je tady
expected-cancel = Zrušit
expected-restore = Vzít zpět

expected-add = Přidat
expected-bring = Nahrát seznam
expected-close = Zavřít

expected-add-title = Kdo přijde a kdy?
expected-field-day = Den
expected-field-time = Čas
expected-field-service = Kvůli čemu
expected-field-name = Křestní jméno, pokud ho znáte
expected-field-adviser = S kým
expected-field-party = Kolik osob
expected-field-language = Jazyk
expected-field-note = Poznámka pro tým
expected-anybody = kdo má volno
expected-any-language = nevíme
expected-more = S kým, kolik osob, poznámka
expected-note-it = Zapsat
expected-noted = Zapsáno: { $day }, { $time }.
expected-fault-no-time = Zadejte prosím čas, třeba 14:30.
expected-fault-time = Tento čas neumíme přečíst. Napište ho jako 14:30.
expected-fault-past = Tento čas už dnes minul. Jiný den, nebo později?
expected-fault-far = Vedeme jen dnešek a dalších { $days } dní. Vyberte prosím jeden z nich.
expected-fault-service = Tohle už nenabízíme. Vyberte prosím znovu.
expected-fault-name = Toto jméno nemůžeme použít. Zkraťte ho, nebo ho vynechte.
expected-fault-party = Napište prosím číslo od 1 do 50, třeba 2.
expected-fault-note = Tuto poznámku nemůžeme použít. Zkraťte ji, nebo ji vynechte.

expected-bring-title = Nahrát seznam
expected-bring-how = Tabulka (CSV) nebo kalendář (iCal) z vašeho rezervačního systému. Bereme dnešek a dalších { $days } dní. Stejný seznam nahrajte, kolikrát chcete: nikdo tu nebude dvakrát.
expected-file = Vybrat soubor
expected-file-unreadable = Tento soubor nejde otevřít. Vyberte jiný, nebo jeho text vložte sem.
expected-paste = Nebo ho vložte sem
expected-otherwise = Když na řádku není, oč jde
expected-otherwise-none = řádek vynechat
expected-take = Převzít tento seznam
expected-list-empty = Zatím tu nic není. Vyberte soubor nebo vložte seznam.
expected-list-too-much = To je moc najednou. Nahrajte ho na dvakrát.
expected-list-nothing = V tomto seznamu není žádný termín.
expected-list-told =
    { $count ->
        [one] 1 termín je nový nebo změněný.
        [few] { $count } termíny jsou nové nebo změněné.
       *[other] { $count } termínů je nových nebo změněných.
    }
expected-list-known =
    { $count ->
        [one] 1 už jsme znali.
        [few] { $count } už jsme znali.
       *[other] { $count } už jsme znali.
    }
expected-list-others =
    { $count ->
        [one] 1 je na jiný den, ten jsme vynechali.
        [few] { $count } jsou na jiné dny, ty jsme vynechali.
       *[other] { $count } je na jiné dny, ty jsme vynechali.
    }
expected-list-unread =
    { $count ->
        [one] 1 řádek jsme nepřečetli. Opravte ho nahoře a převezměte seznam znovu.
        [few] { $count } řádky jsme nepřečetli. Opravte je nahoře a převezměte seznam znovu.
       *[other] { $count } řádků jsme nepřečetli. Opravte je nahoře a převezměte seznam znovu.
    }
expected-unread-time = čas nejde přečíst: napište ho jako 2026-11-20 14:30
expected-unread-service = to, oč jde, nenabízíme
expected-unread-repeats = opakuje se: čteme jen jednotlivé termíny
expected-unread-columns = První řádek musí pojmenovat sloupce: at, service, a když chcete, name, adviser, party_size, language, note.
expected-unread-calendar = Tento kalendář neumíme přečíst. Uložte ho ještě jednou jako iCal (.ics) a vyberte ten soubor.
