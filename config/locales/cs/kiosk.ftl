# The check-in kiosk.

kiosk-title = Zařadit se do fronty
kiosk-welcome = S čím vám můžeme pomoct?
kiosk-empty = Zatím tu není z čeho vybírat. Obraťte se prosím na nás.
kiosk-private = Něco soukromého
kiosk-more = Něco jiného
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Nejvýš { $high } minuta
            [few] Nejvýš { $high } minuty
           *[other] Nejvýš { $high } minut
        }
       *[other] Asi { $low } až { $high } minut
    }
kiosk-range-moment = Chvilka
kiosk-range-unknown = Zatím nevíme
kiosk-languages = Jazyk
kiosk-more-languages = Další jazyky
kiosk-language-away = Nemáme spojení s naším systémem, jazyk proto zůstává stejný.

kiosk-how-many = Kolik vás je?
kiosk-party =
    { $count ->
        [one] osoba
        [few] osoby
       *[other] osob
    }
kiosk-one-fewer = O jednu méně
kiosk-one-more = O jednu více
kiosk-name = Křestní jméno, pokud chcete
kiosk-name-why = Abychom vás mohli zavolat. Zítra ho smažeme.
kiosk-answer-first = Nejdřív prosím odpovězte na jednu otázku.
kiosk-check-in = Zařadit se
kiosk-back = Zpět

kiosk-sending = Zařazujeme vás
kiosk-counter = Přijďte prosím i k nám k pultu.
kiosk-saved-title = Uloženo tady
kiosk-saved = Nemáme spojení s naším systémem. Vaše zařazení je uložené tady a odešleme ho, jakmile to půjde. Přijďte prosím i k nám k pultu.
kiosk-unsaved = S naším systémem zatím nemáme spojení.
kiosk-renumbered = Dokud jsme neměli spojení, platilo pro vás { $old }. Teď je vaše číslo { $number }.
kiosk-not-signed-in = Na této obrazovce se teď nelze zařadit.
kiosk-cut-off = Teď nemáme spojení s naším systémem. Zařadit se můžete i tak: uložíme to tady a odešleme později.
kiosk-refused = Takhle to nešlo. Něco změňte a zařaďte se znovu, nebo přijďte k nám k pultu.
kiosk-refused-name = Toto jméno nemůžeme použít. Zkraťte ho, nebo ho vynechte.
kiosk-refused-answer = Podívejte se na svou odpověď ještě jednou.
kiosk-refused-party-size = Vyberte prosím 1 až 12 osob.
kiosk-refused-service = Tohle už nenabízíme. Vyberte prosím znovu.

kiosk-your-ticket = Váš lístek
kiosk-way = Vaše cesta frontou
kiosk-step-is-done = hotovo
kiosk-step-in-line = Ve frontě
kiosk-step-hello = Dobrý den
kiosk-step-with-you = U vás
kiosk-step-done = Hotovo
kiosk-on-list = Jste na seznamu.
kiosk-follow = Sledujte v telefonu
kiosk-follow-how = Bez aplikace, bez telefonního čísla.
kiosk-keep-showing = Nechat zobrazené
kiosk-next-person = Další osoba
kiosk-start-over = Začít znovu

kiosk-still-there = Jste tu ještě?
kiosk-starts-over =
    { $seconds ->
        [one] Za { $seconds } sekundu začneme znovu.
        [few] Za { $seconds } sekundy začneme znovu.
       *[other] Za { $seconds } sekund začneme znovu.
    }
kiosk-still-here = Jsem tu
kiosk-have-appointment = Mám domluvený termín
kiosk-again = Už jste ve frontě?
kiosk-appointment = Váš termín
kiosk-appointment-ask = Vaše křestní jméno, nebo čas
kiosk-appointment-find = Najít
kiosk-appointment-at = Termín v { $time }
kiosk-appointment-none = Nemůžeme ho najít. Zkuste čas, nebo se vraťte a vyberte, oč jde.
kiosk-appointment-away = Nemáme spojení s naším systémem. Vraťte se a vyberte, oč jde, nebo se obraťte na nás.
kiosk-refused-appointment = Tento termín už je využitý. Vyberte prosím, oč jde, nebo se obraťte na nás.
kiosk-preview = Tohle je jen náhled: odtud se nikdo do fronty nezařadí.
kiosk-aloud = Předčítání
kiosk-aids = Pomoc s touto obrazovkou
kiosk-person = Přivolat někoho
