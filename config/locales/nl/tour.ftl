# The tour: one person, from the door to hello, on real pages side by side.

tour-title = De rondleiding
tour-open = Eén persoon, van de deur tot hallo
tour-open-means = Een hele winkel in deze ene browser: deur, zuil, twee tablets, telefoon en scherm. Elke pagina is de echte. Tot het eerste hallo duurt het nog geen minuut.
tour-open-button = Rondleiding starten
tour-used = De rondleiding is niet geopend in deze browser
tour-used-how = De link opent maar één browser. Start Greetline opnieuw voor een nieuwe link, of ga terug naar de browser die hem gebruikte.
tour-no-script = De rondleiding heeft JavaScript nodig. Zet het aan in de instellingen van de browser.
tour-skip-stage = Naar de winkel
tour-steps = Zeven stappen
tour-stage = De winkel
tour-cut = De computer van de winkel antwoordt niet. We blijven het proberen.
tour-refused = De rondleiding is hier afgelopen: hij is in een andere browser geopend, of de demo is verwijderd.
tour-said = Stap { $n } van 7, { $step }, is gedaan. { $what }

tour-nobody = Er is nog niemand binnengekomen
tour-somebody = Iemand
tour-line-door = deur
tour-line-in-line = in de rij
tour-line-hello = hallo
tour-line-with-you = bij u
tour-line-done = klaar

tour-state-done = gedaan
tour-state-now = nu
tour-state-left-out = overgeslagen
tour-state-ahead = komt nog
tour-next = Hierna: { $step }
tour-failed = Dat lukte niet. Tik zo nog eens.

tour-walk-in = Binnenkomen
tour-walk-in-do = Er komt iemand door de deur. Kijk naar de tablets: ze gaan af voordat iemand zich heeft omgedraaid. Uw eerste tik zet het geluid aan.
tour-walk-in-button = Er komt iemand binnen
tour-walk-in-done = De deur zag iemand, en beide tablets weten het. De ring is open: nog niemand heeft gedag gezegd.

tour-check-in = Aanmelden
tour-check-in-do = Twee tikken op de zuil: { $service }, dan Aanmelden. Geen naam, geen nummer.
tour-check-in-joined = { $ticket } is de persoon van de deur: één open ring, geen twee.
tour-check-in-done = { $ticket } staat in de rij, en beide tablets weten het.

tour-ignore = Laten wachten
tour-ignore-do = Niemand tikt. Na { $again } seconden zonder antwoord gaat de melding omhoog: elke vrije tablet gaat nog eens af en zegt dat.
tour-ignore-in =
    { $seconds ->
        [one] Over { $seconds } seconde
       *[other] Over { $seconds } seconden
    }
tour-ignore-due = Elk moment nu
tour-ignore-late = Deze persoon is al begroet. Begin opnieuw met iemand anders, en laat die wachten.
tour-ignore-skip = Verder zonder te wachten
tour-ignore-done = Niemand reageerde, dus ging de melding omhoog: beide tablets zeggen het. Na { $manager } seconden hoort de leidinggevende het.

tour-hello = Gedag zeggen
tour-hello-do = Tik op een tablet op Gezien.
tour-hello-do-them = Tik op een tablet op Gezien bij { $ticket }. Zuil, telefoon en scherm laten het meteen zien.
tour-hello-done = { $staff } zei gedag na { $time }. De ring is dicht, de klok staat stil, en de persoon weet het.
tour-hello-door = Deze persoon is bij de deur begroet. De ring is dicht.

tour-race = Twee tegelijk
tour-race-do = { $first } en { $second } gaan op hetzelfde moment naar dezelfde persoon.
tour-race-button = Beiden tikken op Ik ben erbij voor { $ticket }
tour-race-done = { $winner } was sneller bij { $ticket }. Op de tablet van { $loser } staat wie.
tour-race-busy = { $staff } is bij { $ticket }. Tik eerst op Klaar op die tablet.
tour-race-nobody = Er wacht niemand. Meld eerst iemand aan bij de zuil.
tour-race-plug = Steek eerst de stekker van de andere tablet weer in.

tour-plug = De stekker eruit
tour-plug-do = Verbreek midden op de dag de verbinding van de tablet van { $second }. Hij mag geen oud nieuws tonen alsof het waar is.
tour-plug-button = Stekker eruit
tour-plug-waiting = Geen verbinding. Hij ziet er nog goed uit: geef hem zes seconden.
tour-plug-red = Rood na { $red } seconden, over de hele tablet. Niemand kan er per ongeluk op vertrouwen.
tour-plug-back = Stekker er weer in
tour-plug-coming = Hij komt terug.
tour-plug-measured = Rood na { $red } seconden, en { $back } seconden na de terugkeer klopt hij weer.
tour-plug-done = Hij was rood zolang de verbinding weg was, en klopt vanzelf weer.

tour-record = Het verslag
tour-record-do = Alles wat deze persoon meemaakte, seconde voor seconde, zoals de leidinggevende het leest.
tour-record-button = Verslag van { $ticket } openen
tour-record-again = Nog eens lezen
tour-record-nobody = Er is nog niemand om over te vertellen. Meld eerst iemand aan bij de zuil.
tour-record-done = Dit is er met { $ticket } gebeurd. Elk cijfer van de dag leidt naar zo'n pagina.

tour-finish = Niemand die binnenkomt blijft ongezien, en het logboek bewijst het.
tour-finish-next = Om een eigen winkel te openen gebruikt u de volgende link op de console.
tour-again = Opnieuw beginnen met iemand anders
tour-languages = Taal

tour-part-door = Deur
tour-part-kiosk = Zuil
tour-part-first = Tablet van { $staff }
tour-part-phone = Telefoon
tour-part-screen = Wachtruimte
tour-part-manager = Leidinggevende
tour-to = Naar: { $name }
tour-enlarge = Groot tonen: { $name }
tour-door-camera = Laat een camera het zien: een videobestand volstaat
tour-door-nobody = Niemand bij de deur
tour-door-count =
    { $count ->
        [one] Iemand bij de deur
       *[other] { $count } bij de deur
    }
tour-phone-waits = Uw telefoon. Meld u aan bij de zuil, en het ticket komt hier.
