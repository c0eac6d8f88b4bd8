# The page of appointments: who is expected.

expected-title = Așteptați azi
expected-board = Panou
expected-board-needs =
    { $count ->
        [one] 1 are nevoie de tine
        [few] { $count } au nevoie de tine
       *[other] { $count } au nevoie de tine
    }
expected-day = Ziua
expected-devices = Dispozitive
expected-live = în direct
expected-connecting = se conectează
expected-cut-off = Această pagină nu are legătură de la { $time }. Ce vezi este vechi.
expected-signed-out = Acest browser nu mai are acces. Ce vezi este vechi.
expected-no-script = Această pagină are nevoie de JavaScript. Pornește-l din setările browserului.

expected-sentence-next =
    { $count ->
        [one] Astăzi mai așteptăm o persoană, la { $time }.
        [few] Astăzi mai așteptăm { $count } persoane, următoarea la { $time }.
       *[other] Astăzi mai așteptăm { $count } de persoane, următoarea la { $time }.
    }
expected-sentence-nobody = Astăzi nu așteptăm pe nimeni.
expected-sentence-no-more = Astăzi nu mai așteptăm pe nimeni.
expected-sentence-here =
    { $count ->
        [one] Una este aici.
        [few] { $count } sunt aici.
       *[other] { $count } sunt aici.
    }
expected-sentence-missed =
    { $count ->
        [one] Una nu a venit.
        [few] { $count } nu au venit.
       *[other] { $count } nu au venit.
    }

expected-today = Astăzi
expected-tomorrow = Mâine
expected-empty = Cine are programare apare aici imediat ce adaugi persoana sau aduci o listă.
expected-somebody = Cineva
expected-for = la { $staff }
expected-people =
    { $count ->
        [one] 1 persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
expected-quoted = „{ $note }”
expected-is-expected = în așteptare
expected-is-here = este aici
expected-is-missed = nu a venit
expected-is-cancelled = s-a anulat
expected-here = Este aici
expected-cancel = Anulează
expected-restore = Pune la loc

expected-add = Adaugă
expected-bring = Adu o listă
expected-close = Închide

expected-add-title = Cine vine și când?
expected-field-day = Ziua
expected-field-time = Ora
expected-field-service = Pentru ce
expected-field-name = Prenumele, dacă îl știi
expected-field-adviser = La cine
expected-field-party = Câte persoane
expected-field-language = Limba
expected-field-note = Notă pentru echipă
expected-anybody = cine este liber
expected-any-language = nu se știe
expected-more = La cine, câte persoane, o notă
expected-note-it = Notează
expected-noted = Am notat: { $day }, { $time }.
expected-fault-no-time = Scrie o oră, de exemplu 14:30.
expected-fault-time = Nu putem citi această oră. Scrie-o ca 14:30.
expected-fault-past = Ora aceasta a trecut deja azi. Altă zi, sau mai târziu?
expected-fault-far =
    { $days ->
        [one] Ținem doar ziua de azi și următoarea { $days } zi. Alege una dintre ele.
        [few] Ținem doar ziua de azi și următoarele { $days } zile. Alege una dintre ele.
       *[other] Ținem doar ziua de azi și următoarele { $days } de zile. Alege una dintre ele.
    }
expected-fault-service = Acest serviciu nu se mai oferă. Alege din nou.
expected-fault-name = Nu putem folosi acest nume. Scurtează-l sau lasă câmpul gol.
expected-fault-party = Scrie un număr de la 1 la 50, de exemplu 2.
expected-fault-note = Nu putem folosi această notă. Scurteaz-o sau lasă câmpul gol.

expected-bring-title = Adu o listă
expected-bring-how =
    { $days ->
        [one] Un tabel (CSV) sau un calendar (iCal) din sistemul vostru de programări. Luăm ziua de azi și următoarea { $days } zi. Adu aceeași listă de câte ori vrei: nimeni nu apare de două ori.
        [few] Un tabel (CSV) sau un calendar (iCal) din sistemul vostru de programări. Luăm ziua de azi și următoarele { $days } zile. Adu aceeași listă de câte ori vrei: nimeni nu apare de două ori.
       *[other] Un tabel (CSV) sau un calendar (iCal) din sistemul vostru de programări. Luăm ziua de azi și următoarele { $days } de zile. Adu aceeași listă de câte ori vrei: nimeni nu apare de două ori.
    }
expected-file = Alege un fișier
expected-file-unreadable = Nu putem deschide acest fișier. Alege altul sau lipește textul lui aici.
expected-paste = Sau lipește lista aici
expected-otherwise = Dacă un rând nu spune despre ce este vorba
expected-otherwise-none = lasă rândul deoparte
expected-take = Preia lista
expected-list-empty = Aici nu este încă nimic. Alege un fișier sau lipește o listă.
expected-list-too-much = Este prea mult deodată. Adu lista în două părți.
expected-list-nothing = În această listă nu este nicio programare.
expected-list-told =
    { $count ->
        [one] 1 programare este nouă sau schimbată.
        [few] { $count } programări sunt noi sau schimbate.
       *[other] { $count } de programări sunt noi sau schimbate.
    }
expected-list-known =
    { $count ->
        [one] 1 o știam deja.
        [few] { $count } le știam deja.
       *[other] { $count } le știam deja.
    }
expected-list-others =
    { $count ->
        [one] 1 este în altă zi și a rămas pe dinafară.
        [few] { $count } sunt în alte zile și au rămas pe dinafară.
       *[other] { $count } sunt în alte zile și au rămas pe dinafară.
    }
expected-list-unread =
    { $count ->
        [one] Nu am putut citi 1 rând. Corectează-l mai sus și preia lista din nou.
        [few] Nu am putut citi { $count } rânduri. Corectează-le mai sus și preia lista din nou.
       *[other] Nu am putut citi { $count } de rânduri. Corectează-le mai sus și preia lista din nou.
    }
expected-unread-time = ora nu se poate citi: scrie-o ca 2026-11-20 14:30
expected-unread-service = nu oferim acest serviciu
expected-unread-repeats = se repetă: citim doar programări unice
expected-unread-columns = Primul rând trebuie să numească coloanele: at, service și, dacă vrei, name, adviser, party_size, language, note.
expected-unread-calendar = Nu putem citi acest calendar. Salvează-l încă o dată ca iCal (.ics) și alege fișierul acela.
