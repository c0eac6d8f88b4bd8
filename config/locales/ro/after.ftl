# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Doar vă uitați?
after-now = Veniți acum, vă rog
after-need = Scaun sau alt ajutor
after-more = Spuneți-ne mai multe
after-others = Altceva
after-come-title = Când să venim?
after-come-hint = Vă păstrați locul.
after-come-minutes =
    { $minutes ->
        [one] Peste { $minutes } minut
        [few] Peste { $minutes } minute
       *[other] Peste { $minutes } de minute
    }
after-come-press = Când vă spun eu
after-need-title = Ce v-ar ajuta?
after-need-hint = Vede doar echipa noastră. Ștergem mâine.
after-need-seat = Un scaun
after-need-quiet = Un loc liniștit
after-need-step-free = Un drum fără trepte
after-need-wheelchair = Folosesc scaun rulant
after-need-interpreter = Un interpret
after-more-title = Ce doriți să ne spuneți?
after-more-hint = Doar dacă doriți. Vă păstrați locul.
after-if-you-like = Doar dacă doriți.
after-find = Cum mă găsiți
after-find-hint = De exemplu: fular albastru, la geam. Ștergem imediat ce am terminat.
after-note = În cuvintele mele
after-note-hint = Echipa noastră citește înainte să vină. Ștergem mâine.
after-party = Câte persoane suntem
after-party-title = Câte persoane sunteți?
after-people =
    { $count ->
        [one] persoană
        [few] persoane
       *[other] de persoane
    }
after-one-fewer = Una mai puțin
after-one-more = Una în plus
after-back = Înapoi
after-done = Gata
after-kept = Vă mulțumim. Am notat.
after-too-late = Nu se mai poate. Spuneți-i persoanei care este cu dumneavoastră.
after-away = Acum nu putem contacta sistemul nostru. Încercați din nou peste o clipă, sau spuneți-ne direct.
after-fault = Așa nu putem primi răspunsul. Scrieți-l altfel.
after-fault-a-phone = Scrieți un număr de telefon, de exemplu +40 21 123 4567.
after-fault-an-email = Scrieți o adresă de e-mail, de exemplu name@example.com.
after-fault-a-number = Scrieți un număr, de exemplu 2.
after-fault-a-date = Alegeți o zi.
after-fault-one-of-these = Alegeți una dintre acestea.
after-fault-too-long = Scrieți mai pe scurt.
