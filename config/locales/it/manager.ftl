# The manager's page. It speaks of people, never of visits.

manager-title = Com'è andata
manager-day = La giornata
manager-log = Persone
manager-devices = Dispositivi
manager-setup = Configurazione
manager-expected = Appuntamenti
manager-skip = Vai alle cifre
manager-from = Dal
manager-to = Al
manager-show = Mostra
manager-today = Oggi
manager-week = 7 giorni
manager-month = 4 settimane
manager-previous = Prima
manager-next = Dopo
manager-other = Altri giorni
manager-so-far = finora
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
manager-private = Per i responsabili: indica i biglietti, mai i clienti.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = meno di 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Non è venuto nessuno.
sentence-nobody-today = Oggi non è ancora venuto nessuno.
sentence-nobody-ahead = Questo giorno deve ancora arrivare.
sentence-nobody-how = Appena qualcuno si mette in fila al chiosco, dal telefono o tramite un collega, qui si racconta la giornata.
sentence-greeted-door = Salutate { $greeted } su { $came ->
    [one] { $came } persona
   *[other] { $came } persone
}; metà entro { $half } dall'ingresso, nove su dieci entro { $most }.
sentence-greeted-kiosk = Salutate { $greeted } su { $came ->
    [one] { $came } persona
   *[other] { $came } persone
}; metà entro { $half } da quando si sono messe in fila, nove su dieci entro { $most }.
sentence-greeted-phone = Salutate { $greeted } su { $came ->
    [one] { $came } persona
   *[other] { $came } persone
}; metà entro { $half } da quando si sono messe in fila dal telefono, nove su dieci entro { $most }.
sentence-greeted-staff = Salutate { $greeted } su { $came ->
    [one] { $came } persona
   *[other] { $came } persone
}; metà entro { $half } da quando sono state messe in lista, nove su dieci entro { $most }.
sentence-few = Salutate { $greeted } su { $came ->
    [one] { $came } persona
   *[other] { $came } persone
}, al più tardi dopo { $longest }.
sentence-nobody-greeted = { $came ->
    [one] È venuta una persona, e nessuno l'ha salutata.
   *[other] Sono venute { $came } persone, e nessuna è stata salutata.
}
sentence-came = { $came ->
    [one] È venuta una persona.
   *[other] Sono venute { $came } persone.
}
sentence-waits = Persone venute: { $came }; metà chiamate entro { $half }, nove su dieci entro { $most }.
sentence-waits-half = Persone venute: { $came }; metà chiamate entro { $half }.
sentence-censored = { $left ->
    [one] La persona che è andata via conta come se avesse aspettato almeno fino ad allora.
   *[other] Le { $left } che sono andate via contano come se avessero aspettato almeno fino ad allora.
}
sentence-kept = { $promises ->
    [one] La persona a cui avevamo detto un tempo è stata chiamata entro quel tempo.
   *[other] Tutte e { $promises } le persone a cui avevamo detto un tempo sono state chiamate entro quel tempo.
}
sentence-broke = Il momento peggiore: alle { $time } per { $service }, dove { $n } hanno aspettato più di quanto avevamo detto.
sentence-broke-day = Il momento peggiore: { DATETIME($day, dateStyle: "long") } alle { $time } per { $service }, dove { $n } hanno aspettato più di quanto avevamo detto.
sentence-broke-scattered = { $n ->
    [one] Una persona ha aspettato più di quanto avevamo detto.
   *[other] { $n } hanno aspettato più di quanto avevamo detto, in momenti diversi.
}
sentence-slow = Il momento più lento: alle { $time } per { $service }, dove { $n } hanno aspettato più di { $target }.
sentence-slow-day = Il momento più lento: { DATETIME($day, dateStyle: "long") } alle { $time } per { $service }, dove { $n } hanno aspettato più di { $target }.
sentence-slow-scattered = { $n ->
    [one] Una persona ha aspettato più di { $target }.
   *[other] { $n } hanno aspettato più di { $target }, in momenti diversi.
}
sentence-open = { $n ->
    [one] Una persona è qui adesso.
   *[other] { $n } sono qui adesso.
}
sentence-open-past = { $n ->
    [one] Per una persona nessuno ha mai toccato Fatto.
   *[other] Per { $n } nessuno ha mai toccato Fatto.
}
see-them = { $n ->
    [one] Guarda chi →
   *[other] Guarda tutte e { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Notate in
figure-waited = Attesa
figure-with-us = Con noi
figure-gone = Andate via senza aiuto
figure-in-time = Aiutate in tempo
figure-none = –
figure-too-few = troppo poche
figure-too-few-why = { $n ->
    [0] Ancora nessuno; da 20 persone in su la cifra compare qui.
    [one] Una persona, { $longest }; da 20 in su la cifra compare qui.
   *[other] { $n } persone, al massimo { $longest }; da 20 in su la cifra compare qui.
}
figure-half = metà di { $n } persone; nove su dieci { $most }
figure-half-only = metà di { $n } persone
figure-most-unknown = ne sono andate via troppe per dire nove su dieci
figure-unknown-greetings = Il registro importato non dice chi è stato salutato.
figure-denied = { $n ->
    [one] Una ha detto che non è venuto nessuno; contando quel primo saluto { $half }
   *[other] { $n } hanno detto che non è venuto nessuno; contando quei primi saluti { $half }
}
figure-denied-few = { $n ->
    [one] Una ha detto che non è venuto nessuno
   *[other] { $n } hanno detto che non è venuto nessuno
}
figure-censored = { $n ->
    [one] Una non è stata chiamata, e conta per il tempo in cui è rimasta
   *[other] { $n } non sono state chiamate, e contano per il tempo in cui sono rimaste
}
figure-gone-of = su { $n } persone
figure-left = { $n ->
    [0] Nessuna è andata via prima del suo turno
    [one] Una è andata via prima del suo turno
   *[other] { $n } sono andate via prima del loro turno
}
figure-no-show = { $n ->
    [0] Tutte si sono presentate alla chiamata
    [one] Una non si è presentata alla chiamata
   *[other] { $n } non si sono presentate alla chiamata
}
figure-within = { $within } su { $n } entro { $target }
figure-promises = Ciò che avevamo detto ha retto per { $kept } su { $n }
figure-promises-none = Non abbiamo detto un tempo a nessuno
basis-door = entrate dalla porta
basis-kiosk = in fila dal chiosco
basis-phone = in fila dal telefono
basis-staff = messe in lista da un collega
basis-half-door = Alla porta { $half }, metà di { $n }
basis-half-kiosk = Al chiosco { $half }, metà di { $n }
basis-half-phone = Dal telefono { $half }, metà di { $n }
basis-half-staff = Da un collega { $half }, metà di { $n }
basis-few-door = Alla porta { $n }: troppo poche
basis-few-kiosk = Al chiosco { $n }: troppo poche
basis-few-phone = Dal telefono { $n }: troppo poche
basis-few-staff = Da un collega { $n }: troppo poche
measure-wait = Da quando la persona è in fila alla prima chiamata, o a quando è con noi senza chiamata. Chi non è stato chiamato conta per il tempo in cui è rimasto (Kaplan–Meier).
measure-handle = Da quando la persona è con noi a quando è fatto, meno il tempo in cui era rimandata.
measure-service-level = Aiutate entro l'obiettivo, su tutte quelle che sono venute e non sono più qui, comprese quelle andate via.
measure-promises = Chiamate entro il tempo che avevamo detto, su quelle chiamate e quelle che hanno già aspettato di più. Chi è andato via prima della scadenza non conta da nessuna parte.
measure-greet-door = Dall'ingresso dalla porta al saluto.
measure-greet-kiosk = Da quando è in fila al chiosco al saluto.
measure-greet-phone = Da quando è in fila dal telefono al saluto.
measure-greet-staff = Da quando un collega la mette in lista al saluto.
measure-greet-first-door = Dall'ingresso dalla porta al primo saluto, anche se la persona ha detto che non è venuto nessuno.
measure-greet-first-kiosk = Da quando è in fila al chiosco al primo saluto, anche se la persona ha detto che non è venuto nessuno.
measure-greet-first-phone = Da quando è in fila dal telefono al primo saluto, anche se la persona ha detto che non è venuto nessuno.
measure-greet-first-staff = Da quando è in lista al primo saluto, anche se la persona ha detto che non è venuto nessuno.

# The way through the shop
way-title = Dalla porta a fatto
way-door = entrate dalla porta
way-came = in fila
way-hello = salutate
way-with-us = sono state con noi
way-done = fatto
way-unnoticed = { $n ->
    [one] una alla porta che nessuno ha notato
   *[other] { $n } alla porta che nessuno ha notato
}
way-left = { $n ->
    [one] una è andata via
   *[other] { $n } sono andate via
}
way-no-show = { $n ->
    [one] una non si è presentata alla chiamata
   *[other] { $n } non si sono presentate alla chiamata
}
way-open = { $n ->
    [one] una è ancora qui
   *[other] { $n } sono ancora qui
}

# Hours, days, services
hours-title = Nel corso della giornata
days-title = Giorno per giorno
hours-again = Per ora del giorno
services-title = Per motivo
chart-dots = Ogni punto è una persona, tanto in alto quanto ha aspettato.
chart-bars = Da metà delle persone (il segno) a nove su dieci (la fine della barra).
chart-hollow = Un cerchio vuoto è andato via prima del suo turno.
chart-amber = L'ambra ha aspettato più di quanto avevamo detto.
chart-amber-target = L'ambra ha aspettato più di { $target }.
chart-target = La linea tratteggiata è il nostro obiettivo, { $target }.
col-hour = Ora
col-day = Giorno
col-service = Motivo
col-came = Venute
col-noticed = Notate in, metà
col-waited = Attesa, metà
col-most = Nove su dieci
col-longest = La più lunga
col-with-us = Con noi, metà
col-left = Andate via
col-broken = Più di quanto detto
col-over-target = Oltre { $target }
few-note = Metà e nove su dieci compaiono da 20 persone in su; con meno sarebbero un caso.

# People to look at
people-title = Persone da guardare
people-longest = Attese più lunghe
people-left = Andate via, o non presentate
people-left-none = Nessuna è andata via.
people-never = Nessuno ha salutato
people-never-none = Tutte sono state salutate.
people-all = Tutte e { $n } →
people-everybody = Tutte, dalla più lunga →
person-told = detto { $range }
person-didnt-come = non si è presentata

# The log
log-title = { $n ->
    [0] Nessuna corrisponde
    [one] Una persona
   *[other] { $n } persone
}
log-all = Mostra tutte
log-filter = Mostra queste
log-any = tutte
log-service = Motivo
log-outcome = Com'è finita
log-hour = Ora
log-hello = Saluto
log-more = Avanti →
log-start = ← Dall'inizio
log-empty = Nessuna corrisponde a ciò che è scelto qui. Scelga meno, o un altro giorno.
outcome-served = fatto
outcome-left = andata via
outcome-no_show = non presentata
outcome-open = ancora qui
outcome-closed = non più qui
outcome-gone = andata via o non presentata
greeted-yes = salutata
greeted-never = mai salutata
greeted-denied = ha detto che non è venuto nessuno
wait-known = chiamata
wait-censored = non chiamata
wait-over_target = ha aspettato più di { $target }
promise-kept = chiamata entro il tempo detto
promise-broken = ha aspettato più di quanto detto
level-within = aiutata entro { $target }
level-missed = non aiutata entro { $target }
order-longest = prima le più lunghe
order-newest = prima le più recenti
col-ticket = Biglietto
col-came-at = Arrivo
col-line = La linea
col-ended = Fine
col-staff = Con
col-told = Detto

reached-with_us = sono state con noi

# One person
person-title = { $ticket }: in fila per { $service } dalle { $time }.
person-greeted = Saluto dopo { $span }.
person-not-greeted = Nessuno ha salutato.
person-waiting = Ancora in attesa, ora da { $span }.
person-called = Chiamata dopo { $span }.
person-met = Con noi dopo { $span }.
person-with = Con { $staff } per { $span }.
person-with-nobody = Con noi per { $span }.
person-with-now = Ora con { $staff }.
person-left = Andata via dopo { $span }.
person-no-show = Chiamata, e non si è presentata.
person-promise-kept = Avevamo detto { $range }: ha retto.
person-promise-broken = Avevamo detto { $range }: ci è voluto di più.
person-promise = Avevamo detto { $range }.
person-promise-none = Non potevamo dire quanto ci sarebbe voluto.
person-imported = Da un registro importato, che non dice altro.
person-back = ← { $day }
person-events = Chi ha fatto che cosa e quando
step-door = entrata
step-came = in fila
step-called = chiamata
step-with-us = con noi
step-left = andata via
step-no-show = non presentata
by-customer = La persona
by-door = La porta
by-timer = Greetline
by-import = Il registro importato
by-staff = Un collega
event-arrival-entered = ha visto entrare qualcuno
event-arrival-greeted = ha salutato alla porta
event-checked-in-kiosk = si è messa in fila al chiosco
event-checked-in-phone = si è messa in fila dal telefono
event-checked-in-staff = l'ha messa in lista
event-checked-in-import = dice che è venuta
event-visit-greeted = ha salutato
event-visit-called = l'ha chiamata
event-visit-called-desk = l'ha chiamata: { $desk }
event-visit-recalled = l'ha chiamata di nuovo
event-visit-served = l'ha seguita
event-visit-finished = ha toccato Fatto
event-visit-parked = l'ha rimandata a più tardi
event-visit-resumed = l'ha richiamata
event-visit-declined = ha rinunciato: non io
event-visit-help_asked = ha chiesto aiuto
event-visit-no_show = ha annotato che non si è presentata
event-visit-left = ha annotato che è andata via
event-visit-left-customer = ha lasciato la fila
event-visit-undone = ha annullato
event-visit-nobody_came = ha detto che non è venuto nessuno
event-visit-erased = ha cancellato nome e nota
event-visit-transferred = l'ha affidata ad altri
event-visit-transferred-customer = è venuta per un'altra cosa
event-visit-offered = ha chiesto a un collega di subentrare
event-visit-handed_over = ha accettato di subentrare
event-visit-refused = per ora non vuole subentrare
event-visit-offer_over = non ha avuto risposta alla richiesta
event-visit-reordered = ha cambiato l'ordine
event-visit-adviser_asked = ha annotato con chi vuole parlare
event-visit-need_told = ha annotato di che cosa ha bisogno
event-visit-service_added = ha annotato anche un'altra cosa
event-visit-due_back = ha detto che è ora di tornare
event-visit-overdue = ha chiesto se è ancora qui
event-visit-told = ci ha detto di più
event-visit-ready = ha detto che ora vuole qualcuno
event-visit-asked_after = ha chiesto se sta ancora guardando in giro
event-visit-still_here = ha detto che è ancora qui
event-skip-lead = { $ticket } (precedenza data dal responsabile)
event-skip-long-wait = { $ticket } (aspettava da molto)
event-skip-appointment = { $ticket } (aveva un appuntamento)
event-skip-access = { $ticket } (doveva passare prima)
event-skip-returned = { $ticket } (aveva già avuto il suo turno)
event-skip-in-turn = { $ticket } (era il suo turno)
event-skip-chosen = { $ticket } (preso da un collega)
event-skip-other-service = { $ticket } (altro servizio)
event-skip-not-their-skill = { $ticket } (serve un'altra competenza)
event-skip-waits-for = { $ticket } (aspetta il suo consulente)
event-skip-looks-around = { $ticket } (guarda in giro)
event-skip-language = { $ticket } (lasciato a chi parla la sua lingua)
event-skip-level = { $ticket } (lasciato a chi ne sa di più)
event-estimated = Stimato: nessuno ha toccato; il negozio era già chiuso.
log-estimated = stimato
event-later = { $span } dopo
event-skipped = Saltati: { $tickets }.
event-heard-late = Lo abbiamo saputo alle { $time }.
event-arrival-estimated = Stimato: nessuno ha seguito per tutto il tempo l'orologio del chiosco. L'abbiamo saputo alle { $time }.

# Files
export-title = Da portare con sé
export-figures = Le cifre
export-people = Le persone
export-csv = CSV
export-xlsx = Excel
export-staff = Con i nomi del personale
export-why = I nomi del personale ci sono solo se lei lo chiede; i nomi dei clienti mai.

# Signing in
login-title = Accesso per i responsabili
login-name = Nome
login-password = Password
login-code = Codice dall'app
login-code-hint = Sei cifre; ogni codice vale una volta.
login-button = Accedi
login-wrong = Qualcosa non corrisponde. Controlli tutti e tre, e usi il prossimo codice: ognuno vale una volta.
login-locked = { $minutes ->
    [one] Troppi tentativi. Riprovi tra un minuto.
   *[other] Troppi tentativi. Riprovi tra { $minutes } minuti.
}
login-how = Non ha ancora un accesso? Glielo dà chi si occupa di Greetline, oppure apra qui il link per il responsabile che è comparso all'avvio.
login-out = Esci

# Alerts, from the raising to the answer
alerts-title = Dall'avviso al saluto
col-alert = Avviso
col-alerts = Avvisi
col-alert-delivered = Arrivato a un tablet
col-alert-shown = Su uno schermo
col-alert-answered = Con risposta
col-alert-climbed = Esteso ad altri
col-alert-unanswered = Senza risposta
alert-about-door = Qualcuno alla porta
alert-about-waiting = Qualcuno si è messo in fila
alert-about-promise = Una promessa a rischio
alert-about-help = Aiutatemi
alert-about-device = Un dispositivo
alert-about-kiosk = Qualcuno a un chiosco chiede di parlare con una persona
alert-n = { $n } finora
alert-spans = metà entro { $half }, diciannove su venti entro { $most }
alert-false = La porta ha segnalato qualcuno che non era un cliente { $false } volte su { $n } ({ $share }).
alert-false-rate = Sono { $rate } per ogni ora di lavoro di un collega; fino a 1 va bene.
alert-false-rate-high = Sono { $rate } per ogni ora di lavoro di un collega: più di 1. Controlli la linea della porta.
alert-open = Nessuno ha ancora risposto.
alert-answered = Risposta di { $staff } su { $device } dopo { $span }.
alert-unanswered = Nessuno ha risposto; chiuso dopo { $span }.
alert-withdrawn = Non più necessario dopo { $span }.
alert-rungs =
    { $n ->
        [one] È stato esteso ad altri una volta.
       *[other] È stato esteso ad altri { $n } volte.
    }
col-tablet = Tablet
col-tablet-had = Arrivato dopo
col-tablet-shown = Sullo schermo dopo
col-tablet-rang = Ha suonato dopo
person-alerts = Gli avvisi
export-alerts = Gli avvisi, ognuno con i suoi passi

# Removing the demo
demo-remove = Rimuovi la demo
demo-remove-title = Rimuovere la demo?
demo-remove-means = Il negozio demo sparisce per sempre: le sue persone, le sue quattro settimane, i suoi dispositivi e i loro link. Ogni altro negozio resta com'è.
demo-remove-yes = Rimuovi la demo
demo-remove-no = Tienila
demo-gone-title = La demo non c'è più
demo-gone-next = Non ne resta nulla, e non torna da sola. Poi: configuri il suo negozio. Il link è comparso all'avvio di Greetline.
demo-gone-setup = Configura il mio negozio

# The door camera
door-no-data = La telecamera della porta non ha visto nulla per { $span } ({ $spans }): per quel tempo non ci sono dati.
door-no-data-at-all = La telecamera della porta non ha visto nulla: nessun dato.
door-and-more = { $spans } e altri
door-walked-away =
    { $n ->
        [one] Una di loro è uscita subito, prima che qualcuno la notasse.
       *[other] { $n } di loro sono uscite subito, prima che qualcuno le notasse.
    }
door-basic = Modalità di base: i conteggi della porta sono incerti.
door-seen =
    { $n ->
        [one] Dalla porta è entrata una persona.
       *[other] Dalla porta sono entrate { $n } persone.
    }
