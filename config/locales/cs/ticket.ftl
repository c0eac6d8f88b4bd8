# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Jste ve frontě. Náš tým o vás ví.
ticket-headline-waiting-unalerted = Jste na seznamu. Přijďte prosím i k nám k pultu.
ticket-headline-greeted = { $staff } už o vás ví.
ticket-headline-called-desk = Jste na řadě: { $desk }.
ticket-headline-called-floor = { $staff } jde k vám.
ticket-headline-serving = Věnuje se vám { $staff }.
ticket-headline-parked = Místo vám držíme. Ještě se k vám vrátíme.
ticket-headline-parked-until = Uvidíme se v { $time }. Místo vám držíme.
ticket-headline-served = Děkujeme.
ticket-headline-no-show = Volali jsme vás v { $time }. Jste tu ještě? Místo vám držíme.
ticket-headline-left = Už nejste ve frontě. Chcete se vrátit?
ticket-headline-nobody-came = Děkujeme. Dali jsme týmu vědět ještě jednou.
ticket-headline-looking-until = V klidu se rozhlédněte. Přijdeme k vám asi v { $time }.
ticket-headline-looking-press = V klidu se rozhlédněte. Přijdeme, až nám dáte vědět.

ticket-place =
    { $ahead ->
        [0] Jste další na řadě.
        [one] Před vámi je { $ahead } osoba.
        [few] Před vámi jsou { $ahead } osoby.
       *[other] Před vámi je { $ahead } osob.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Nejvýš { $high } minuta.
            [few] Nejvýš { $high } minuty.
           *[other] Nejvýš { $high } minut.
        }
       *[other] Asi { $low } až { $high } minut.
    }
ticket-range-moment = Už jen chvilka.
ticket-range-unknown = Zatím nevíme, jak dlouho to potrvá.

ticket-step-door = Příchod
ticket-step-in-line = Ve frontě
ticket-step-hello = Dobrý den
ticket-step-with-you = U vás
ticket-step-done = Hotovo

ticket-action-leave = Odejít z fronty
ticket-action-nobody-came = Nikdo zatím nepřišel? Řekněte nám
ticket-action-resume = Zpět do fronty
ticket-action-tell = Změnit
ticket-action-now = Přijďte prosím teď

ticket-change-called = { $time }: Jste na řadě: { $desk }.
ticket-change-coming = { $time }: { $staff } jde k vám.
ticket-change-greeted = { $time }: { $staff } už o vás ví.
ticket-change-went-first = Lístek { $ticket } byl na řadě dřív.
ticket-change-went-first-appointment = Lístek { $ticket } byl na řadě dřív: měl domluvený termín.
ticket-change-went-first-access = Lístek { $ticket } byl na řadě dřív: bylo to potřeba.
ticket-change-went-first-returned = Lístek { $ticket } byl na řadě dřív: už tu byl a vrátil se.
ticket-change-went-first-long-wait = Lístek { $ticket } byl na řadě dřív: čekal už velmi dlouho.
ticket-change-went-first-lead = Lístek { $ticket } byl na řadě dřív: rozhodl tak náš tým.
ticket-change-went-first-other-service = Lístek { $ticket } byl na řadě dřív: šlo o něco jiného.
ticket-change-went-first-not-their-skill = Lístek { $ticket } byl na řadě dřív: uvolnil se někdo pro jiné záležitosti.
ticket-change-went-first-waits-for = Lístek { $ticket } byl na řadě dřív: vám se bude věnovat { $staff }.
ticket-change-went-first-language = Lístek { $ticket } byl na řadě dřív: { $staff } mluví vaším jazykem a přijde k vám.
ticket-change-went-first-level = Lístek { $ticket } byl na řadě dřív: { $staff } se ve vaší záležitosti vyzná nejlíp a přijde k vám.
ticket-change-went-first-in-turn = Lístek { $ticket } byl na řadě dřív: podle pořadí.
ticket-change-went-first-chosen = Lístek { $ticket } byl na řadě dřív: už se mu věnuje { $staff }.
ticket-change-went-first-looks-around = Lístek { $ticket } byl na řadě dřív: vám ještě běžel čas na rozhlížení.
ticket-change-nobody-came = { $time }: Víme od vás, že nikdo nepřišel. Dali jsme týmu vědět ještě jednou.
ticket-change-back-in-line = { $time }: Jste zase ve frontě.
ticket-change-passed-on = { $time }: Předali jsme vás těm správným lidem. Místo vám zůstává.
ticket-change-passed-on-to = { $time }: Dál se vám bude věnovat { $staff }. Místo vám zůstává.
ticket-change-chosen-again = { $time }: Jdete kvůli něčemu jinému. Místo vám zůstává.
ticket-change-handed-over = { $time }: Přebírá vás { $staff }.
ticket-change-put-first = { $time }: Teď jste na řadě jako první.
ticket-change-range = Náš odhad se změnil. Teď asi { $low } až { $high } minut.

# The page around it
ticket-title = Lístek { $ticket }
ticket-yours = Váš lístek
ticket-way = Vaše cesta frontou
ticket-step-is-done = hotovo
ticket-step-is-next = následuje
ticket-changes = Co se změnilo
ticket-leave-ask = Odejít z fronty?
ticket-leave-means = Vaše místo připadne lidem za vámi.
ticket-leave-yes = Ano, odejít
ticket-leave-no = Zůstat ve frontě
ticket-close = Zavřít
ticket-cut-off = Neaktuální od { $time }; snažíme se spojit s prodejnou.
ticket-not-sent = Do prodejny to nedorazilo. Ťukněte znovu.
ticket-too-late = To už nejde. Tato stránka ukazuje, jak je to teď.
ticket-unknown = Tento lístek už neznáme. Obraťte se prosím na nás.
ticket-languages = Jazyk
ticket-no-script = Tato stránka se sama obnovuje každých 15 sekund.
