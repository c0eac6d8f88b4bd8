# The manager's page. It speaks of people, never of visits.

manager-title = Hoe het ging
manager-day = De dag
manager-log = Mensen
manager-devices = Apparaten
manager-setup = Inrichten
manager-expected = Afspraken
manager-skip = Naar de cijfers
manager-from = Van
manager-to = Tot en met
manager-show = Tonen
manager-today = Vandaag
manager-week = 7 dagen
manager-month = 4 weken
manager-previous = Eerder
manager-next = Later
manager-other = Andere dagen
manager-so-far = tot nu toe
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } tot en met { DATETIME($last, dateStyle: "long") }
manager-private = Voor leidinggevenden: noemt tickets, nooit klanten.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = minder dan 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } u
span-h-min = { $h } u { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Er kwam niemand.
sentence-nobody-today = Vandaag is er nog niemand gekomen.
sentence-nobody-ahead = Deze dag moet nog komen.
sentence-nobody-how = Zodra iemand zich aanmeldt bij de zuil, via de telefoon of bij een collega, staat hier hoe de dag gaat.
sentence-greeted-door = { $greeted } van { $came ->
    [one] { $came } persoon is begroet
   *[other] { $came } mensen zijn begroet
}; de helft binnen { $half } na binnenkomst, negen van de tien binnen { $most }.
sentence-greeted-kiosk = { $greeted } van { $came ->
    [one] { $came } persoon is begroet
   *[other] { $came } mensen zijn begroet
}; de helft binnen { $half } na het aanmelden, negen van de tien binnen { $most }.
sentence-greeted-phone = { $greeted } van { $came ->
    [one] { $came } persoon is begroet
   *[other] { $came } mensen zijn begroet
}; de helft binnen { $half } na het aanmelden met de telefoon, negen van de tien binnen { $most }.
sentence-greeted-staff = { $greeted } van { $came ->
    [one] { $came } persoon is begroet
   *[other] { $came } mensen zijn begroet
}; de helft binnen { $half } nadat ze op de lijst kwamen, negen van de tien binnen { $most }.
sentence-few = { $greeted } van { $came ->
    [one] { $came } persoon is begroet
   *[other] { $came } mensen zijn begroet
}, uiterlijk na { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Er kwam één persoon, en niemand zei gedag.
   *[other] Er kwamen { $came } mensen, en niemand zei een van hen gedag.
}
sentence-came = { $came ->
    [one] Er kwam één persoon.
   *[other] Er kwamen { $came } mensen.
}
sentence-waits = Er kwamen { $came } mensen; de helft werd binnen { $half } geroepen, negen van de tien binnen { $most }.
sentence-waits-half = Er kwamen { $came } mensen; de helft werd binnen { $half } geroepen.
sentence-censored = { $left ->
    [one] Wie vertrok, telt alsof die minstens tot dan heeft gewacht.
   *[other] De { $left } die vertrokken, tellen alsof ze minstens tot dan hebben gewacht.
}
sentence-kept = { $promises ->
    [one] De ene aan wie we een tijd noemden, werd daarbinnen geroepen.
   *[other] Alle { $promises } aan wie we een tijd noemden, werden daarbinnen geroepen.
}
sentence-broke = Het haperde om { $time } bij { $service }: { $n } wachtten langer dan we zeiden.
sentence-broke-day = Het haperde het meest op { DATETIME($day, dateStyle: "long") } om { $time } bij { $service }: { $n } wachtten langer dan we zeiden.
sentence-broke-scattered = { $n ->
    [one] Eén persoon wachtte langer dan we zeiden.
   *[other] { $n } wachtten langer dan we zeiden, op verschillende tijden.
}
sentence-slow = Het traagst was het om { $time } bij { $service }: { $n } wachtten langer dan { $target }.
sentence-slow-day = Het traagst was het op { DATETIME($day, dateStyle: "long") } om { $time } bij { $service }: { $n } wachtten langer dan { $target }.
sentence-slow-scattered = { $n ->
    [one] Eén persoon wachtte langer dan { $target }.
   *[other] { $n } wachtten langer dan { $target }, op verschillende tijden.
}
sentence-open = { $n ->
    [one] Er is nu één persoon.
   *[other] Er zijn er nu { $n }.
}
sentence-open-past = { $n ->
    [one] Bij één persoon tikte niemand op Klaar.
   *[other] Bij { $n } tikte niemand op Klaar.
}
see-them = { $n ->
    [one] Bekijk →
   *[other] Bekijk de { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Opgemerkt in
figure-waited = Gewacht
figure-with-us = Bij ons
figure-gone = Weg zonder hulp
figure-in-time = Op tijd geholpen
figure-none = –
figure-too-few = te weinig
figure-too-few-why = { $n ->
    [0] Nog niemand; vanaf 20 mensen staat het hier.
    [one] Eén persoon, { $longest }; vanaf 20 staat het hier.
   *[other] { $n } mensen, hooguit { $longest }; vanaf 20 staat het hier.
}
figure-half = de helft van { $n } mensen; negen van de tien { $most }
figure-half-only = de helft van { $n } mensen
figure-most-unknown = zoveel vertrokken dat negen van de tien niet te zeggen is
figure-unknown-greetings = Het geïmporteerde logboek zegt niet wie er begroet is.
figure-denied = { $n ->
    [one] Eén zei dat er niemand kwam; met die eerste groet { $half }
   *[other] { $n } zeiden dat er niemand kwam; met die eerste groeten { $half }
}
figure-denied-few = { $n ->
    [one] Eén zei dat er niemand kwam
   *[other] { $n } zeiden dat er niemand kwam
}
figure-censored = { $n ->
    [one] Eén werd niet geroepen, en telt mee voor de tijd van het verblijf
   *[other] { $n } werden niet geroepen, en tellen mee voor de tijd van hun verblijf
}
figure-gone-of = van { $n } mensen
figure-left = { $n ->
    [0] Niemand vertrok voor de eigen beurt
    [one] Eén vertrok voor de eigen beurt
   *[other] { $n } vertrokken voor hun beurt
}
figure-no-show = { $n ->
    [0] Iedereen kwam na de oproep
    [one] Eén kwam niet na de oproep
   *[other] { $n } kwamen niet na de oproep
}
figure-within = { $within } van { $n } binnen { $target }
figure-promises = Wat we zeiden, klopte voor { $kept } van { $n }
figure-promises-none = We noemden niemand een tijd
basis-door = kwamen binnen door de deur
basis-kiosk = aangemeld bij de zuil
basis-phone = aangemeld met de telefoon
basis-staff = op de lijst gezet door een collega
basis-half-door = Bij de deur { $half }, de helft van { $n }
basis-half-kiosk = Bij de zuil { $half }, de helft van { $n }
basis-half-phone = Met de telefoon { $half }, de helft van { $n }
basis-half-staff = Door een collega { $half }, de helft van { $n }
basis-few-door = Bij de deur { $n }: te weinig
basis-few-kiosk = Bij de zuil { $n }: te weinig
basis-few-phone = Met de telefoon { $n }: te weinig
basis-few-staff = Door een collega { $n }: te weinig
measure-wait = Van aanmelden tot de eerste oproep, of tot het contact als er geen oproep was. Wie niet geroepen werd, telt mee voor de tijd van het verblijf (Kaplan–Meier).
measure-handle = Van het begin bij ons tot klaar, min de tijd dat iemand opzijstond.
measure-service-level = Geholpen binnen het doel, van iedereen die kwam en er niet meer is, ook wie vertrok.
measure-promises = Geroepen binnen de tijd die we noemden, van wie geroepen is en wie al langer wachtte. Wie daarvoor vertrok, telt bij geen van beide.
measure-greet-door = Van binnenkomst door de deur tot de groet.
measure-greet-kiosk = Van aanmelden bij de zuil tot de groet.
measure-greet-phone = Van aanmelden met de telefoon tot de groet.
measure-greet-staff = Van op de lijst gezet door een collega tot de groet.
measure-greet-first-door = Van binnenkomst door de deur tot de eerste groet, ook als de persoon zei dat er niemand kwam.
measure-greet-first-kiosk = Van aanmelden bij de zuil tot de eerste groet, ook als de persoon zei dat er niemand kwam.
measure-greet-first-phone = Van aanmelden met de telefoon tot de eerste groet, ook als de persoon zei dat er niemand kwam.
measure-greet-first-staff = Van op de lijst gezet tot de eerste groet, ook als de persoon zei dat er niemand kwam.

# The way through the shop
way-title = Van de deur tot klaar
way-door = kwamen binnen
way-came = meldden zich aan
way-hello = zijn begroet
way-with-us = waren bij ons
way-done = klaar
way-unnoticed = { $n ->
    [one] één bij de deur die niemand opmerkte
   *[other] { $n } bij de deur die niemand opmerkte
}
way-left = { $n ->
    [one] één vertrok
   *[other] { $n } vertrokken
}
way-no-show = { $n ->
    [one] één kwam niet na de oproep
   *[other] { $n } kwamen niet na de oproep
}
way-open = { $n ->
    [one] één is er nog
   *[other] { $n } zijn er nog
}

# Hours, days, services
hours-title = Door de dag heen
days-title = Dag voor dag
hours-again = Per uur van de dag
services-title = Waarvoor mensen kwamen
chart-dots = Elke stip is een persoon, zo hoog als die wachtte.
chart-bars = Van de helft van de mensen (het streepje) tot negen van de tien (het einde van de balk).
chart-hollow = Een ring vertrok voor de eigen beurt.
chart-amber = Amber wachtte langer dan we zeiden.
chart-amber-target = Amber wachtte langer dan { $target }.
chart-target = De stippellijn is ons doel, { $target }.
col-hour = Uur
col-day = Dag
col-service = Voor
col-came = Gekomen
col-noticed = Opgemerkt in, helft
col-waited = Gewacht, helft
col-most = Negen van de tien
col-longest = Langst
col-with-us = Bij ons, helft
col-left = Vertrokken
col-broken = Langer dan gezegd
col-over-target = Meer dan { $target }
few-note = De helft en negen van de tien staan hier vanaf 20 mensen; met minder zouden ze toeval zijn.

# People to look at
people-title = Mensen om naar te kijken
people-longest = Wachtten het langst
people-left = Vertrokken, of niet gekomen
people-left-none = Er vertrok niemand.
people-never = Niemand zei gedag
people-never-none = Iedereen is begroet.
people-all = Alle { $n } →
people-everybody = Iedereen, langste eerst →
person-told = genoemd: { $range }
person-didnt-come = niet gekomen

# The log
log-title = { $n ->
    [0] Niemand past
    [one] Eén persoon
   *[other] { $n } mensen
}
log-all = Iedereen tonen
log-filter = Deze tonen
log-any = alle
log-service = Voor
log-outcome = Hoe het afliep
log-hour = Uur
log-hello = Groet
log-more = Verder →
log-start = ← Vanaf het begin
log-empty = Niemand past bij wat hier gekozen is. Kies minder, of een andere dag.
outcome-served = klaar
outcome-left = vertrokken
outcome-no_show = niet gekomen
outcome-open = nog hier
outcome-closed = niet meer hier
outcome-gone = vertrokken of niet gekomen
greeted-yes = begroet
greeted-never = nooit begroet
greeted-denied = zei dat er niemand kwam
wait-known = geroepen
wait-censored = niet geroepen
wait-over_target = wachtte langer dan { $target }
promise-kept = geroepen binnen wat we zeiden
promise-broken = wachtte langer dan we zeiden
level-within = geholpen binnen { $target }
level-missed = niet geholpen binnen { $target }
order-longest = langste eerst
order-newest = nieuwste eerst
col-ticket = Ticket
col-came-at = Kwam
col-line = De lijn
col-ended = Einde
col-staff = Bij
col-told = Gezegd

reached-with_us = waren bij ons

# One person
person-title = { $ticket } kwam om { $time } voor { $service }.
person-greeted = Iemand zei gedag na { $span }.
person-not-greeted = Niemand zei gedag.
person-waiting = Wacht nog, nu { $span }.
person-called = Geroepen na { $span }.
person-met = Bij ons na { $span }.
person-with = { $span } bij { $staff }.
person-with-nobody = { $span } bij ons.
person-with-now = Nu bij { $staff }.
person-left = Vertrokken na { $span }.
person-no-show = Geroepen, en niet gekomen.
person-promise-kept = We hadden { $range } genoemd: dat klopte.
person-promise-broken = We hadden { $range } genoemd: het duurde langer.
person-promise = We hadden { $range } genoemd.
person-promise-none = We konden niet zeggen hoelang het zou duren.
person-imported = Uit een geïmporteerd logboek, dat niet meer zegt dan dit.
person-back = ← { $day }
person-events = Wie deed wat wanneer
step-door = binnengekomen
step-came = aangemeld
step-called = geroepen
step-with-us = bij ons
step-left = vertrokken
step-no-show = niet gekomen
by-customer = De persoon
by-door = De deur
by-timer = Greetline
by-import = Het geïmporteerde logboek
by-staff = Een collega
event-arrival-entered = zag iemand binnenkomen
event-arrival-greeted = zei gedag bij de deur
event-checked-in-kiosk = meldde zich aan bij de zuil
event-checked-in-phone = meldde zich aan met de telefoon
event-checked-in-staff = zette deze persoon op de lijst
event-checked-in-import = zegt dat deze persoon kwam
event-visit-greeted = zei gedag
event-visit-called = riep deze persoon
event-visit-called-desk = riep naar { $desk }
event-visit-recalled = riep nog eens
event-visit-served = was bij deze persoon
event-visit-finished = was klaar
event-visit-parked = zette deze persoon opzij
event-visit-resumed = haalde deze persoon terug
event-visit-declined = gaf terug: niet ik
event-visit-help_asked = vroeg hulp
event-visit-no_show = noteerde dat er niemand kwam na de oproep
event-visit-left = noteerde dat deze persoon vertrok
event-visit-left-customer = verliet de rij
event-visit-undone = draaide dat terug
event-visit-nobody_came = zei dat er niemand kwam
event-visit-erased = wiste naam en notitie
event-visit-transferred = gaf deze persoon door
event-visit-transferred-customer = kwam voor iets anders
event-visit-offered = vroeg een collega om over te nemen
event-visit-handed_over = nam over
event-visit-refused = wilde nu niet overnemen
event-visit-offer_over = kreeg geen antwoord op de vraag
event-visit-reordered = veranderde de volgorde
event-visit-adviser_asked = noteerde wie deze persoon wil spreken
event-visit-need_told = noteerde wat deze persoon nodig heeft
event-visit-service_added = noteerde ook nog iets anders
event-visit-due_back = zei dat het tijd is om terug te zijn
event-visit-overdue = vroeg of deze persoon er nog is
event-visit-told = vertelde ons meer
event-visit-ready = zei nu iemand te willen spreken
event-visit-asked_after = vroeg of de klant nog rondkijkt
event-visit-still_here = zei dat deze persoon er nog is
event-skip-lead = { $ticket } (voorrang van de leiding)
event-skip-long-wait = { $ticket } (wachtte al heel lang)
event-skip-appointment = { $ticket } (had een afspraak)
event-skip-access = { $ticket } (moest voorgaan)
event-skip-returned = { $ticket } (was al aan de beurt geweest)
event-skip-in-turn = { $ticket } (was aan de beurt)
event-skip-chosen = { $ticket } (al bij een collega)
event-skip-other-service = { $ticket } (andere dienst)
event-skip-not-their-skill = { $ticket } (vraagt andere kennis)
event-skip-waits-for = { $ticket } (wacht op eigen adviseur)
event-skip-looks-around = { $ticket } (kijkt rond)
event-skip-language = { $ticket } (voor wie de taal spreekt)
event-skip-level = { $ticket } (voor wie er meer van weet)
event-estimated = Geschat: niemand tikte erop; de winkel was al dicht.
log-estimated = geschat
event-later = { $span } later
event-skipped = Overgeslagen: { $tickets }.
event-heard-late = We hoorden het om { $time }.
event-arrival-estimated = Geschat: niemand hield de klok van de zuil de hele tijd bij. We hoorden het om { $time }.

# Files
export-title = Om mee te nemen
export-figures = De cijfers
export-people = De mensen
export-csv = CSV
export-xlsx = Excel
export-staff = Met de namen van collega's
export-why = Namen van collega's blijven weg, tenzij u erom vraagt; namen van klanten altijd.

# Signing in
login-title = Leidinggevenden loggen in
login-name = Naam
login-password = Wachtwoord
login-code = Code uit uw app
login-code-hint = Zes cijfers; elke code werkt één keer.
login-button = Inloggen
login-wrong = Dat klopte niet. Kijk alle drie na, en neem de volgende code: elke code werkt één keer.
login-locked = { $minutes ->
    [one] Te veel pogingen. Probeer het over een minuut weer.
   *[other] Te veel pogingen. Probeer het over { $minutes } minuten weer.
}
login-how = Nog geen account? Wie Greetline beheert, voegt u toe; of open hier de link voor de leidinggevende die bij het starten verscheen.
login-out = Uitloggen

# Alerts, from the raising to the answer
alerts-title = Van de melding tot de groet
col-alert = Melding over
col-alerts = Meldingen
col-alert-delivered = Op een tablet aangekomen
col-alert-shown = Op een scherm
col-alert-answered = Beantwoord
col-alert-climbed = Aan meer verteld
col-alert-unanswered = Zonder antwoord
alert-about-door = Iemand bij de deur
alert-about-waiting = Iemand heeft zich aangemeld
alert-about-promise = Een belofte in gevaar
alert-about-help = Help me
alert-about-device = Een apparaat
alert-about-kiosk = Iemand bij een zuil vraagt om een medewerker
alert-n = { $n } tot nu toe
alert-spans = de helft binnen { $half }, negentien van de twintig binnen { $most }
alert-false = De deur riep { $false } van { $n } keer voor iemand die geen klant was ({ $share }).
alert-false-rate = Dat is { $rate } per werkuur van een collega; tot 1 is goed.
alert-false-rate-high = Dat is { $rate } per werkuur van een collega: meer dan 1. Kijk naar de lijn van de deur.
alert-open = Nog niemand heeft gereageerd.
alert-answered = Beantwoord door { $staff } op { $device } na { $span }.
alert-unanswered = Niemand reageerde; opgegeven na { $span }.
alert-withdrawn = Niet meer nodig na { $span }.
alert-rungs =
    { $n ->
        [one] Het is één keer aan meer mensen verteld.
       *[other] Het is { $n } keer aan meer mensen verteld.
    }
col-tablet = Tablet
col-tablet-had = Aangekomen na
col-tablet-shown = Op het scherm na
col-tablet-rang = Ging af na
person-alerts = De meldingen
export-alerts = Meldingen, elk met de stappen

# Removing the demo
demo-remove = Demo verwijderen
demo-remove-title = De demo verwijderen?
demo-remove-means = De demowinkel verdwijnt voorgoed: de mensen, de vier weken, de apparaten en hun links. Elke andere winkel blijft zoals die is.
demo-remove-yes = Demo verwijderen
demo-remove-no = Houden
demo-gone-title = De demo is weg
demo-gone-next = Er is niets meer van over, en hij komt niet vanzelf terug. Hierna: richt uw eigen winkel in. De link verscheen toen Greetline startte.
demo-gone-setup = Uw winkel inrichten

# The door camera
door-no-data = De deurcamera zag { $span } lang niets ({ $spans }): over die tijd zijn er geen gegevens.
door-no-data-at-all = De deurcamera zag niets: geen gegevens.
door-and-more = { $spans } en meer
door-walked-away =
    { $n ->
        [one] Eén van hen ging meteen weer naar buiten, voordat iemand het merkte.
       *[other] { $n } van hen gingen meteen weer naar buiten, voordat iemand het merkte.
    }
door-basic = Eenvoudige stand: de tellingen van de deur zijn onzeker.
door-seen =
    { $n ->
        [one] Er kwam één persoon binnen door de deur.
       *[other] Er kwamen { $n } mensen binnen door de deur.
    }
