# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = U staat in de rij. Ons team weet dat u er bent.
ticket-headline-waiting-unalerted = U staat op de lijst. Spreek ons ook even aan bij de balie.
ticket-headline-greeted = { $staff } heeft u gezien.
ticket-headline-called-desk = U bent aan de beurt: { $desk }.
ticket-headline-called-floor = { $staff } komt naar u toe.
ticket-headline-serving = { $staff } is bij u.
ticket-headline-parked = We houden uw plek vrij. We komen bij u terug.
ticket-headline-parked-until = We zien u om { $time }. We houden uw plek vrij.
ticket-headline-served = Dank u wel.
ticket-headline-no-show = We riepen u om { $time }. Bent u er nog? We houden uw plek vrij.
ticket-headline-left = U hebt de rij verlaten. Toch nog hier?
ticket-headline-nobody-came = Dank u wel. We hebben het team nog eens gewaarschuwd.
ticket-headline-looking-until = Kijk rustig rond. We komen rond { $time } naar u toe.
ticket-headline-looking-press = Kijk rustig rond. We komen als u het zegt.

ticket-place =
    { $ahead ->
        [0] U bent de volgende.
        [one] Er is { $ahead } persoon voor u.
       *[other] Er zijn { $ahead } personen voor u.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Hooguit { $high } minuut.
           *[other] Hooguit { $high } minuten.
        }
       *[other] Ongeveer { $low } tot { $high } minuten.
    }
ticket-range-moment = Nog een ogenblik.
ticket-range-unknown = We kunnen nog niet zeggen hoelang het duurt.

ticket-step-door = Binnen
ticket-step-in-line = In de rij
ticket-step-hello = Hallo
ticket-step-with-you = Bij u
ticket-step-done = Klaar

ticket-action-leave = De rij verlaten
ticket-action-nobody-came = Nog niemand gekomen? Meld het ons
ticket-action-resume = Weer in de rij
ticket-action-tell = Wijzigen
ticket-action-now = Kom nu maar

ticket-change-called = { $time }: Uw beurt: { $desk }.
ticket-change-coming = { $time }: { $staff } komt naar u toe.
ticket-change-greeted = { $time }: { $staff } heeft u gezien.
ticket-change-went-first = { $ticket } ging voor.
ticket-change-went-first-appointment = { $ticket } ging voor: met afspraak.
ticket-change-went-first-access = { $ticket } ging voor: dat was nodig.
ticket-change-went-first-returned = { $ticket } ging voor: was hier al en kwam terug.
ticket-change-went-first-long-wait = { $ticket } ging voor: wachtte al heel lang.
ticket-change-went-first-lead = { $ticket } ging voor: ons team besloot dat.
ticket-change-went-first-other-service = { $ticket } ging voor: kwam voor iets anders.
ticket-change-went-first-not-their-skill = { $ticket } ging voor: een collega voor iets anders was vrij.
ticket-change-went-first-waits-for = { $ticket } ging voor: u komt aan de beurt bij { $staff }.
ticket-change-went-first-language = { $ticket } ging voor: { $staff } spreekt uw taal en komt naar u toe.
ticket-change-went-first-level = { $ticket } ging voor: { $staff } weet het meest van uw vraag en komt naar u toe.
ticket-change-went-first-in-turn = { $ticket } ging voor: die was aan de beurt.
ticket-change-went-first-chosen = { $ticket } ging voor: { $staff } was daar al mee bezig.
ticket-change-went-first-looks-around = { $ticket } ging voor: u keek nog rond.
ticket-change-nobody-came = { $time }: U liet weten dat er niemand kwam. We hebben het team nog eens gewaarschuwd.
ticket-change-back-in-line = { $time }: U staat weer in de rij.
ticket-change-passed-on = { $time }: We hebben u doorgegeven aan de juiste mensen. U houdt uw plek.
ticket-change-passed-on-to = { $time }: { $staff } helpt u verder. U houdt uw plek.
ticket-change-chosen-again = { $time }: U komt voor iets anders. U houdt uw plek.
ticket-change-handed-over = { $time }: { $staff } neemt het over.
ticket-change-put-first = { $time }: U gaat nu voor.
ticket-change-range = Onze schatting is veranderd. Nu ongeveer { $low } tot { $high } minuten.

# The page around it
ticket-title = Ticket { $ticket }
ticket-yours = Uw ticket
ticket-way = Uw weg door de rij
ticket-step-is-done = gedaan
ticket-step-is-next = hierna
ticket-changes = Wat er veranderd is
ticket-leave-ask = De rij verlaten?
ticket-leave-means = De mensen achter u schuiven op.
ticket-leave-yes = Ja, verlaten
ticket-leave-no = In de rij blijven
ticket-close = Sluiten
ticket-cut-off = Niet bijgewerkt sinds { $time }; we proberen de winkel te bereiken.
ticket-not-sent = Dat kwam niet aan in de winkel. Tik nog eens.
ticket-too-late = Dat kan niet meer. Deze pagina laat zien hoe het er nu voor staat.
ticket-unknown = Dit ticket kennen we niet meer. Spreek ons gerust aan.
ticket-languages = Taal
ticket-no-script = Deze pagina vernieuwt zichzelf elke 15 seconden.
