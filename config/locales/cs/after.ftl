# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Jen se rozhlížíte?
after-now = Přijďte prosím teď
after-need = Židle nebo jiná pomoc
after-more = Říct nám víc
after-others = Něco jiného
after-come-title = Kdy máme přijít?
after-come-hint = Místo vám zůstává.
after-come-minutes =
    { $minutes ->
        [one] Za { $minutes } minutu
        [few] Za { $minutes } minuty
       *[other] Za { $minutes } minut
    }
after-come-press = Až vám dám vědět
after-need-title = Co by vám pomohlo?
after-need-hint = Uvidí to jen náš tým. Zítra to smažeme.
after-need-seat = Židle
after-need-quiet = Klidné místo
after-need-step-free = Cesta bez schodů
after-need-wheelchair = Jsem na vozíku
after-need-interpreter = Tlumočení
after-more-title = Co nám chcete říct?
after-more-hint = Jen pokud chcete. Místo vám zůstává.
after-if-you-like = Jen pokud chcete.
after-find = Jak mě najdete
after-find-hint = Třeba: modrý šátek, u okna. Smažeme to, jakmile skončíme.
after-note = Vlastními slovy
after-note-hint = Náš tým si to přečte, než přijde. Zítra to smažeme.
after-party = Kolik nás je
after-party-title = Kolik vás je?
after-people =
    { $count ->
        [one] osoba
        [few] osoby
       *[other] osob
    }
after-one-fewer = O jednu méně
after-one-more = O jednu více
after-back = Zpět
after-done = Hotovo
after-kept = Děkujeme. Máme to zapsané.
after-too-late = To už nejde. Řekněte to tomu, kdo je u vás.
after-away = Teď nemáme spojení s naším systémem. Zkuste to za chvilku znovu, nebo nám to řekněte osobně.
after-fault = Takhle to nejde použít. Napište to jinak.
after-fault-a-phone = Napište telefonní číslo, třeba +420 222 123 456.
after-fault-an-email = Napište e-mailovou adresu, třeba name@example.com.
after-fault-a-number = Napište číslo, třeba 2.
after-fault-a-date = Vyberte den.
after-fault-one-of-these = Vyberte jednu z možností.
after-fault-too-long = Zkraťte to.
