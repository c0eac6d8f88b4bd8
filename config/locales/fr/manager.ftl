# La page du responsable. Elle parle de personnes, jamais de visites.

manager-title = Comment ça s'est passé
manager-day = La journée
manager-log = Personnes
manager-devices = Appareils
manager-setup = Configuration
manager-expected = Rendez-vous
manager-skip = Aller aux chiffres
manager-from = Du
manager-to = Au
manager-show = Afficher
manager-today = Aujourd'hui
manager-week = 7 jours
manager-month = 4 semaines
manager-previous = Avant
manager-next = Après
manager-other = Autres jours
manager-so-far = jusqu'ici
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = du { DATETIME($first, dateStyle: "long") } au { DATETIME($last, dateStyle: "long") }
manager-private = Pour les responsables : des tickets, jamais de noms de clients.

# Nombres et durées, comme on les dit
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = moins de 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# La phrase
sentence-nobody = Personne n'est venu.
sentence-nobody-today = Personne n'est encore venu aujourd'hui.
sentence-nobody-ahead = Cette journée est encore à venir.
sentence-nobody-how = Dès que quelqu'un s'inscrit à la borne, par téléphone ou auprès d'un collègue, la journée est racontée ici.
sentence-greeted-door = { $greeted } sur { $came ->
    [one] { $came } personne a été saluée
   *[other] { $came } personnes ont été saluées
} ; la moitié en { $half } après l'entrée, neuf sur dix en { $most }.
sentence-greeted-kiosk = { $greeted } sur { $came ->
    [one] { $came } personne a été saluée
   *[other] { $came } personnes ont été saluées
} ; la moitié en { $half } après l'inscription, neuf sur dix en { $most }.
sentence-greeted-phone = { $greeted } sur { $came ->
    [one] { $came } personne a été saluée
   *[other] { $came } personnes ont été saluées
} ; la moitié en { $half } après l'inscription par téléphone, neuf sur dix en { $most }.
sentence-greeted-staff = { $greeted } sur { $came ->
    [one] { $came } personne a été saluée
   *[other] { $came } personnes ont été saluées
} ; la moitié en { $half } après la mise sur la liste, neuf sur dix en { $most }.
sentence-few = { $greeted } sur { $came ->
    [one] { $came } personne a été saluée
   *[other] { $came } personnes ont été saluées
}, au plus tard après { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Une personne est venue, et nul ne l'a saluée.
   *[other] { $came } personnes sont venues, et aucune n'a été saluée.
}
sentence-came = { $came ->
    [one] Une personne est venue.
   *[other] { $came } personnes sont venues.
}
sentence-waits = { $came } personnes sont venues ; la moitié a été appelée en { $half }, neuf sur dix en { $most }.
sentence-waits-half = { $came } personnes sont venues ; la moitié a été appelée en { $half }.
sentence-censored = { $left ->
    [one] Celle qui est partie compte comme ayant attendu au moins jusque-là.
   *[other] Les { $left } qui sont parties comptent comme ayant attendu au moins jusque-là.
}
sentence-kept = { $promises ->
    [one] La personne à qui nous avons annoncé une durée a été appelée à temps.
   *[other] Les { $promises } personnes à qui nous avons annoncé une durée ont été appelées à temps.
}
sentence-broke = Ça a coincé à { $time } pour { $service } : { $n } ont attendu plus qu'annoncé.
sentence-broke-day = Ça a surtout coincé le { DATETIME($day, dateStyle: "long") } à { $time } pour { $service } : { $n } ont attendu plus qu'annoncé.
sentence-broke-scattered = { $n ->
    [one] Une personne a attendu plus qu'annoncé.
   *[other] { $n } ont attendu plus qu'annoncé, à divers moments.
}
sentence-slow = Le plus lent, c'était à { $time } pour { $service } : { $n } ont attendu plus de { $target }.
sentence-slow-day = Le plus lent, c'était le { DATETIME($day, dateStyle: "long") } à { $time } pour { $service } : { $n } ont attendu plus de { $target }.
sentence-slow-scattered = { $n ->
    [one] Une personne a attendu plus de { $target }.
   *[other] { $n } ont attendu plus de { $target }, à divers moments.
}
sentence-open = { $n ->
    [one] Une personne est là en ce moment.
   *[other] { $n } sont là en ce moment.
}
sentence-open-past = { $n ->
    [one] Une personne n'a jamais été notée comme terminée.
   *[other] { $n } n'ont jamais été notées comme terminées.
}
see-them = { $n ->
    [one] La voir →
   *[other] Voir les { $n } →
}

# Les cinq chiffres, chacun avec son calcul
figure-noticed = Remarqués en
figure-waited = Attente
figure-with-us = Avec nous
figure-gone = Partis sans aide
figure-in-time = Aidés à temps
figure-none = –
figure-too-few = trop peu
figure-too-few-why = { $n ->
    [0] Personne encore ; à partir de 20, c'est ici.
    [one] Une personne, { $longest } ; à partir de 20, c'est ici.
   *[other] { $n } personnes, { $longest } au plus ; à partir de 20, c'est ici.
}
figure-half = la moitié de { $n } personnes ; neuf sur dix { $most }
figure-half-only = la moitié de { $n } personnes
figure-most-unknown = trop de départs pour dire neuf sur dix
figure-unknown-greetings = Le journal importé ne dit pas qui a été salué.
figure-denied = { $n ->
    [one] Une a dit que personne n'est venu ; avec ce premier bonjour { $half }
   *[other] { $n } ont dit que personne n'est venu ; avec ces premiers bonjours { $half }
}
figure-denied-few = { $n ->
    [one] Une a dit que personne n'est venu
   *[other] { $n } ont dit que personne n'est venu
}
figure-censored = { $n ->
    [one] Une n'a pas été appelée et compte tant qu'elle est restée
   *[other] { $n } n'ont pas été appelées et comptent tant qu'elles sont restées
}
figure-gone-of = sur { $n } personnes
figure-left = { $n ->
    [0] Nul n'est parti avant son tour
    [one] Une est partie avant son tour
   *[other] { $n } sont parties avant leur tour
}
figure-no-show = { $n ->
    [0] Toutes sont venues à l'appel
    [one] Une n'est pas venue à l'appel
   *[other] { $n } ne sont pas venues à l'appel
}
figure-within = { $within } sur { $n } en { $target }
figure-promises = Notre annonce a tenu pour { $kept } sur { $n }
figure-promises-none = Aucune durée n'a été annoncée
basis-door = entrée par la porte
basis-kiosk = inscrite à la borne
basis-phone = inscrite par téléphone
basis-staff = inscrite par un collègue
basis-half-door = À la porte { $half }, moitié de { $n }
basis-half-kiosk = À la borne { $half }, moitié de { $n }
basis-half-phone = Par téléphone { $half }, moitié de { $n }
basis-half-staff = Par un collègue { $half }, moitié de { $n }
basis-few-door = À la porte { $n } : trop peu
basis-few-kiosk = À la borne { $n } : trop peu
basis-few-phone = Par téléphone { $n } : trop peu
basis-few-staff = Par un collègue { $n } : trop peu
measure-wait = De l'inscription au premier appel, ou jusqu'à nous sans appel. Qui n'a pas été appelé compte tant qu'il est resté (Kaplan–Meier).
measure-handle = D'avec nous à terminé, moins le temps mis de côté.
measure-service-level = Aidés dans l'objectif, parmi tous ceux qui sont venus et ne sont plus là, ceux qui sont partis compris.
measure-promises = Appelés dans la durée annoncée, parmi les appelés et ceux qui ont déjà attendu plus. Qui est parti avant ne compte nulle part.
measure-greet-door = De l'entrée par la porte au bonjour.
measure-greet-kiosk = De l'inscription à la borne au bonjour.
measure-greet-phone = De l'inscription par téléphone au bonjour.
measure-greet-staff = De la mise sur la liste par un collègue au bonjour.
measure-greet-first-door = De l'entrée au premier bonjour, même si la personne a dit que nul n'est venu.
measure-greet-first-kiosk = De l'inscription à la borne au premier bonjour, même si la personne a dit que nul n'est venu.
measure-greet-first-phone = De l'inscription par téléphone au premier bonjour, même si la personne a dit que nul n'est venu.
measure-greet-first-staff = De la mise sur la liste au premier bonjour, même si la personne a dit que nul n'est venu.

# Le chemin dans la boutique
way-title = De la porte à terminé
way-door = entrées par la porte
way-came = inscrites
way-hello = saluées
way-with-us = avec nous
way-done = terminé
way-unnoticed = { $n ->
    [one] une à la porte, que nul n'a remarquée
   *[other] { $n } à la porte, que nul n'a remarquées
}
way-left = { $n ->
    [one] une est partie
   *[other] { $n } sont parties
}
way-no-show = { $n ->
    [one] une n'est pas venue à l'appel
   *[other] { $n } ne sont pas venues à l'appel
}
way-open = { $n ->
    [one] une est encore là
   *[other] { $n } sont encore là
}

# Heures, jours, motifs
hours-title = Au fil de la journée
days-title = Jour après jour
hours-again = Par heure de la journée
services-title = Par motif
chart-dots = Chaque point est une personne, aussi haut qu'elle a attendu.
chart-bars = De la moitié des personnes (le trait) à neuf sur dix (le bout de la barre).
chart-hollow = Un anneau est parti avant son tour.
chart-amber = L'ambre a attendu plus qu'annoncé.
chart-amber-target = L'ambre a attendu plus de { $target }.
chart-target = La ligne pointillée est notre objectif, { $target }.
col-hour = Heure
col-day = Jour
col-service = Motif
col-came = Venues
col-noticed = Remarquées, moitié
col-waited = Attente, moitié
col-most = Neuf sur dix
col-longest = La plus longue
col-with-us = Avec nous, moitié
col-left = Parties
col-broken = Plus qu'annoncé
col-over-target = Plus de { $target }
few-note = La moitié et neuf sur dix figurent ici à partir de 20 personnes ; à moins, ce serait le hasard.

# Qui regarder
people-title = Personnes à regarder
people-longest = Ont attendu le plus
people-left = Parties ou pas venues
people-left-none = Personne n'est parti.
people-never = Saluées par personne
people-never-none = Toutes ont été saluées.
people-all = Les { $n } →
people-everybody = Toutes, les plus longues d'abord →
person-told = annoncé { $range }
person-didnt-come = pas venue

# La liste
log-title = { $n ->
    [0] Personne ne correspond
    [one] Une personne
   *[other] { $n } personnes
}
log-all = Toutes les personnes
log-filter = Afficher celles-ci
log-any = toutes
log-service = Motif
log-outcome = Comment ça a fini
log-hour = Heure
log-hello = Bonjour
log-more = Suite →
log-start = ← Depuis le début
log-empty = Personne ne correspond à ce choix. Choisissez moins, ou un autre jour.
outcome-served = terminé
outcome-left = partie
outcome-no_show = pas venue
outcome-open = encore là
outcome-closed = plus là
outcome-gone = partie ou pas venue
greeted-yes = saluée
greeted-never = jamais saluée
greeted-denied = a dit que nul n'est venu
wait-known = appelée
wait-censored = pas appelée
wait-over_target = a attendu plus de { $target }
promise-kept = appelée comme annoncé
promise-broken = a attendu plus qu'annoncé
level-within = aidée en { $target }
level-missed = pas aidée en { $target }
order-longest = les plus longues d'abord
order-newest = les dernières d'abord
col-ticket = Ticket
col-came-at = Venue
col-line = La ligne
col-ended = Fin
col-staff = Avec
col-told = Annoncé
reached-with_us = étaient avec nous

# Une personne
person-title = { $ticket } est venu pour { $service } à { $time }.
person-greeted = Saluée après { $span }.
person-not-greeted = Nul n'a dit bonjour.
person-waiting = Attend encore, depuis { $span }.
person-called = Appelée après { $span }.
person-met = Nous étions avec elle après { $span }.
person-with = { $span } avec { $staff }.
person-with-nobody = { $span } avec nous.
person-with-now = Avec { $staff } en ce moment.
person-left = Partie après { $span }.
person-no-show = Appelée, et pas venue.
person-promise-kept = Nous avions annoncé { $range } : c'est tenu.
person-promise-broken = Nous avions annoncé { $range } : ça a duré plus.
person-promise = Nous avions annoncé { $range }.
person-promise-none = Nous ne pouvions pas dire combien de temps.
person-imported = D'un journal importé, qui n'en dit pas plus.
person-back = ← { $day }
person-events = Qui a fait quoi, et quand
step-door = entrée
step-came = inscrite
step-called = appelée
step-with-us = avec nous
step-left = partie
step-no-show = pas venue
by-customer = La personne
by-door = La porte
by-timer = Greetline
by-import = Le journal importé
by-staff = Un collègue
event-arrival-entered = a vu entrer quelqu'un
event-arrival-greeted = a dit bonjour à la porte
event-checked-in-kiosk = s'est inscrite à la borne
event-checked-in-phone = s'est inscrite par téléphone
event-checked-in-staff = l'a mise sur la liste
event-checked-in-import = dit qu'elle est venue
event-visit-greeted = a dit bonjour
event-visit-called = l'a appelée
event-visit-called-desk = l'a appelée : { $desk }
event-visit-recalled = l'a appelée encore
event-visit-served = était avec elle
event-visit-finished = a terminé
event-visit-parked = l'a mise de côté
event-visit-resumed = l'a fait revenir
event-visit-declined = a passé : pas moi
event-visit-help_asked = a demandé de l'aide
event-visit-no_show = a noté qu'elle n'est pas venue
event-visit-left = a noté qu'elle est partie
event-visit-left-customer = a quitté la file
event-visit-undone = l'a annulé
event-visit-nobody_came = a dit que nul n'est venu
event-visit-erased = a effacé le nom et la note
event-visit-transferred = les a confiés à d'autres
event-visit-transferred-customer = est venue pour autre chose
event-visit-offered = a demandé à un collègue de prendre le relais
event-visit-handed_over = a pris le relais
event-visit-refused = a dit pas maintenant
event-visit-offer_over = n'a pas eu de réponse
event-visit-reordered = a changé l'ordre
event-visit-adviser_asked = a noté qui ils veulent voir
event-visit-need_told = a noté ce qu'il leur faut
event-visit-service_added = a noté autre chose aussi
event-visit-due_back = a dit que c'était l'heure de leur retour
event-visit-overdue = a demandé s'ils sont toujours là
event-visit-told = nous en a dit plus
event-visit-ready = a dit qu'ils veulent quelqu'un maintenant
event-visit-asked_after = a demandé s'ils font encore un tour
event-visit-still_here = a dit qu'ils sont toujours là
event-skip-lead = { $ticket } (mis en premier par le responsable)
event-skip-long-wait = { $ticket } (attendait depuis très longtemps)
event-skip-appointment = { $ticket } (avait un rendez-vous)
event-skip-access = { $ticket } (devait passer en premier)
event-skip-returned = { $ticket } (avait déjà eu son tour)
event-skip-in-turn = { $ticket } (c'était son tour)
event-skip-chosen = { $ticket } (pris par un collègue)
event-skip-other-service = { $ticket } (autre service)
event-skip-not-their-skill = { $ticket } (demande une autre compétence)
event-skip-waits-for = { $ticket } (attend son conseiller)
event-skip-looks-around = { $ticket } (fait un tour)
event-skip-language = { $ticket } (laissé à qui parle sa langue)
event-skip-level = { $ticket } (laissé à qui en sait plus)
event-estimated = Estimé : personne n'a touché ; le magasin était fermé.
log-estimated = estimé
event-later = { $span } plus tard
event-skipped = Passés : { $tickets }.
event-heard-late = Nous l'avons su à { $time }.
event-arrival-estimated = Estimé : personne n'a suivi l'horloge de la borne tout le temps. Nous l'avons su à { $time }.

# Fichiers
export-title = À emporter
export-figures = Les chiffres
export-people = Les personnes
export-csv = CSV
export-xlsx = Excel
export-staff = Avec les noms de l'équipe
export-why = Les noms de l'équipe n'y sont que si vous les demandez ; ceux des clients n'y sont jamais.

# Se connecter
login-title = Connexion de la direction
login-name = Nom
login-password = Mot de passe
login-code = Code de votre application
login-code-hint = Six chiffres ; chacun sert une fois.
login-button = Se connecter
login-wrong = Cela ne correspond pas. Vérifiez les trois et attendez le code suivant : chacun sert une fois.
login-locked = { $minutes ->
    [one] Trop d'essais. Réessayez dans une minute.
   *[other] Trop d'essais. Réessayez dans { $minutes } minutes.
}
login-how = Pas encore de compte ? La personne qui s'occupe de Greetline vous ajoute, ou ouvre ici le lien « Manager » affiché au démarrage.
login-out = Se déconnecter

# Alerts, from the raising to the answer
alerts-title = De l’alerte au bonjour
col-alert = Alerte
col-alerts = Alertes
col-alert-delivered = Reçue sur une tablette
col-alert-shown = À l’écran
col-alert-answered = Répondue
col-alert-climbed = Transmise à d’autres
col-alert-unanswered = Sans réponse
alert-about-door = Quelqu’un à la porte
alert-about-waiting = Quelqu’un s’est enregistré
alert-about-promise = Un délai menacé
alert-about-help = Aide-moi
alert-about-device = Un appareil
alert-about-kiosk = Quelqu'un demande une personne à une borne
alert-n = { $n } jusqu’ici
alert-spans = la moitié en { $half }, dix-neuf sur vingt en { $most }
alert-false = La porte a signalé quelqu’un qui n’était pas client { $false } fois sur { $n } ({ $share }).
alert-false-rate = C'est { $rate } par heure de travail ; jusqu'à 1, tout va bien.
alert-false-rate-high = C'est { $rate } par heure de travail : plus de 1. Regardez la ligne de la porte.
alert-open = Personne n’a encore répondu.
alert-answered = { $staff } a répondu sur { $device } après { $span }.
alert-unanswered = Personne n’a répondu ; abandonnée après { $span }.
alert-withdrawn = Plus nécessaire après { $span }.
alert-rungs =
    { $n ->
        [one] Elle a été transmise à d’autres une fois.
       *[other] Elle a été transmise à d’autres { $n } fois.
    }
col-tablet = Tablette
col-tablet-had = Reçue après
col-tablet-shown = Affichée après
col-tablet-rang = A sonné après
person-alerts = Les alertes
export-alerts = Alertes, chacune avec ses étapes

# Removing the demo
demo-remove = Supprimer la démo
demo-remove-title = Supprimer la démo ?
demo-remove-means = La boutique de démonstration disparaît pour de bon : ses personnes, ses quatre semaines, ses appareils et leurs liens. Toute autre boutique reste telle quelle.
demo-remove-yes = Supprimer la démo
demo-remove-no = La garder
demo-gone-title = La démo a disparu
demo-gone-next = Il n’en reste rien, et elle ne revient pas d’elle-même. Ensuite : préparez votre propre boutique. Son lien s’est affiché au démarrage de Greetline.
demo-gone-setup = Préparer la boutique

# The door camera
door-no-data = La caméra de la porte n'a rien vu pendant { $span } ({ $spans }) : pas de données pour ce temps.
door-no-data-at-all = La caméra de la porte n'a rien vu : pas de données.
door-and-more = { $spans } et d'autres
door-walked-away =
    { $n ->
        [one] Une personne est ressortie aussitôt, avant que quelqu'un la remarque.
        [many] { $n } sont ressorties aussitôt, avant que quelqu'un les remarque.
       *[other] { $n } sont ressorties aussitôt, avant que quelqu'un les remarque.
    }
door-basic = Mode simple : les comptes de la porte sont incertains.
door-seen =
    { $n ->
        [one] Une personne est entrée par la porte.
        [many] { $n } personnes sont entrées par la porte.
       *[other] { $n } personnes sont entrées par la porte.
    }
