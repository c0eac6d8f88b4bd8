# Le tableau de l'équipe.

staff-title = Tableau de l'équipe
staff-board-of = Tableau de { $staff }
staff-on-duty = en service
staff-waiting-count =
    { $count ->
        [0] Personne n'attend
        [one] { $count } en attente
        [many] { $count } en attente
       *[other] { $count } en attente
    }
staff-longest = au plus { $ago }
staff-live = en direct
staff-live-ms = en direct { $ms } ms
staff-connecting = connexion
staff-your-desk = Vous appelez à
staff-any-desk = guichet libre

staff-needs-you = Ont besoin de vous
staff-with-you = Avec vous
staff-waiting = En attente
staff-with-colleagues = Avec l'équipe
staff-just-gone = Viennent de partir

staff-needs-you-empty = Personne n'a besoin de vous pour l'instant.
staff-needs-you-empty-why = Qui s'inscrit à la borne ou passe la porte apparaît ici, et cette tablette sonne.
staff-with-you-empty = Personne n'est avec vous.
staff-with-you-empty-why = Qui vous appelez ou rejoignez reste ici jusqu'à ce que vous touchiez Terminé.
staff-waiting-empty = Personne n'attend.
staff-waiting-empty-why = Qui s'inscrit, ou que vous ajoutez, apparaît ici.
staff-nobody-else-empty = Personne d'autre n'attend.

staff-kiosk = { $device } : quelqu'un demande à voir une personne
staff-not-greeted = Personne n'a encore dit bonjour
staff-nobody-answered = Attend toujours · personne n’a répondu
staff-nobody-alerted = Personne n’a été averti à son arrivée
staff-promise-risk = Le délai annoncé risque d’être dépassé
staff-promise-broken = Le délai annoncé est dépassé
staff-hello-all = Saluer les { $count }
staff-nobody-came = Dit que personne n'est venu
staff-seen-by = Vu par { $staff }
staff-seen-by-you = Vu par vous
staff-help-wanted = On demande de l'aide
staff-asks-for-help = { $staff } demande de l'aide
staff-called-to = Appel à { $desk }
staff-on-your-way = Vous êtes en chemin
staff-called-times = appelé { $count } fois
staff-is-with-you = Avec vous
staff-set-aside = Mis de côté depuis { $time }
staff-with = Avec { $staff }
staff-called-by = Appelé par { $staff }
staff-aside-by = Mis de côté par { $staff }
staff-door =
    { $count ->
        [one] Quelqu'un à la porte
        [2] Deux personnes à la porte
        [many] { $count } personnes à la porte
       *[other] { $count } personnes à la porte
    }
staff-people =
    { $count ->
        [one] { $count } personne
        [many] { $count } personnes
       *[other] { $count } personnes
    }
staff-told = annoncé { $range }
staff-why-you = Pour vous : { $reasons }
staff-you-speak = vous parlez { $language }
staff-priority = passe avant
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min sur { $low }–{ $high }
staff-wait-past = { $minutes } min, annoncé { $low }–{ $high }
staff-gone-left = Parti { $time }
staff-gone-no-show = Pas venu { $time }

staff-glance =
    { $count ->
        [one] { $count } nouveau
        [many] { $count } nouveaux
       *[other] { $count } nouveaux
    }
staff-glance-seen = { $count } vus par vous
staff-glance-show = Montrer
staff-glance-hide = Masquer

staff-greet = Je vous vois
staff-serve = Je suis avec eux
staff-call = Appeler
staff-recall = Rappeler
staff-finish = Terminé
staff-finish-next = Terminé, suivant
staff-park = Plus tard
staff-resume = Faire revenir
staff-decline = Pas moi
staff-help = Aidez-moi
staff-no-show = Pas venu
staff-leave = Parti
staff-dismiss = Pas un client
staff-coming = J'arrive
staff-more = Plus
staff-undo = Annuler
staff-again = Réessayer
staff-close = Fermer
staff-next = Client suivant
staff-add = Ajouter

staff-fact-arrived = Dans la file depuis
staff-fact-door = Arrivé à
staff-fact-service = Pour
staff-fact-party = Combien
staff-fact-language = Langue
staff-fact-note = Avec leurs mots
staff-fact-told = Nous avons annoncé
staff-fact-seen = Vu par
staff-fact-why = À savoir

staff-add-title = Ajouter quelqu'un à la file
staff-add-service = C'est pour quoi ?
staff-add-name = Prénom, s'ils veulent
staff-add-party = Combien sont-ils ?
staff-add-fewer = Un de moins
staff-add-more = Un de plus
staff-add-put = Mettre sur la liste
staff-add-cancel = Fermer sans ajouter

staff-did-greet = Vous avez vu { $ticket }.
staff-did-serve = { $ticket } est avec vous.
staff-did-call = { $ticket } appelé à { $desk }.
staff-did-call-floor = Vous êtes en chemin vers { $ticket }.
staff-did-recall = { $ticket } appelé de nouveau.
staff-did-finish = { $ticket } : terminé.
staff-did-park = { $ticket } est mis de côté pour plus tard.
staff-did-resume = { $ticket } est de retour.
staff-did-decline = { $ticket } attend quelqu'un d'autre.
staff-did-help = L'équipe est appelée à aider pour { $ticket }.
staff-did-no-show = { $ticket } n'est pas venu.
staff-did-leave = { $ticket } est parti.
staff-did-add = { $ticket } est sur la liste.
staff-did-undo = Annulé : { $ticket } est comme avant.
staff-did-hello-all = Vous avez salué { $count } personnes à la porte.
staff-did-coming = Vous arrivez pour { $ticket }.
staff-did-door-greet = Vous les avez vus à la porte.
staff-did-door-dismiss = Pas un client : on ne demande plus à personne.
staff-did-door-coming = L'écran leur dit que vous arrivez.
staff-nobody-waits = Personne ne vous attend.

staff-say-checked-in = { $ticket } s'est inscrit · personne n'a encore dit bonjour.
staff-say-door = Quelqu'un est à la porte.
staff-say-nobody-came = { $ticket } dit que personne n'est venu.
staff-say-help = { $staff } demande de l'aide pour { $ticket }.
staff-say-greeted = { $ticket } : vu par { $staff }.
staff-say-called = { $ticket } appelé à { $desk }.
staff-say-called-floor = { $staff } est en chemin vers { $ticket }.
staff-say-served = { $ticket } est avec { $staff }.
staff-say-left = { $ticket } est parti.
staff-say-no-show = { $ticket } n'est pas venu.
staff-say-nobody-answered = { $ticket } attend toujours · personne n’a répondu.
staff-say-coming = { $staff } vient aider pour { $ticket }.
staff-say-many = { $count } changements. { $waiting } en attente.

staff-cut-off = Cette tablette est coupée depuis { $time }.
staff-cut-off-why = Ce que vous voyez est ancien. Prenez une autre tablette.
staff-cut-off-trying = Nous essayons toujours. Le tableau redeviendra juste tout seul.
staff-signed-out = Cette tablette n'est plus connectée.
staff-signed-out-why = Ce que vous voyez est ancien. Demandez à la personne qui s'occupe de Greetline de l'associer de nouveau.
staff-tablet-asleep = { $names } dort et ne peut pas sonner.
staff-tablets-asleep = { $names } dorment et ne peuvent pas sonner.
staff-sound-off = Cette tablette ne peut pas encore sonner.
staff-sound-on = Touchez pour activer le son
staff-slept = Cette tablette a dormi de { $from } à { $to }. Personne ne pouvait y être prévenu.
staff-slept-how = Réglez le verrouillage de son écran sur « jamais ».
staff-awake-missing = À cette adresse, elle ne peut pas rester éveillée. Réglez le verrouillage de son écran sur « jamais ».
staff-understood = Compris
staff-muted = { $names } n'a pas de son.
staff-kiosk-refused = { $name } n'a pas pu mettre { $ticket } dans la file. Cherchez cette personne.
staff-kiosk-renumbered = { $ticket } de { $name } est maintenant { $now }. Dites-le-lui.
staff-kiosk-cut-off = { $names } est hors ligne. Les enregistrements y sont gardés.
staff-kiosks-cut-off = { $names } sont hors ligne. Les enregistrements y sont gardés.
staff-muted-many = { $names } n'ont pas de son.
staff-no-script = Ce tableau a besoin de JavaScript. Activez-le dans les réglages du navigateur.

# Se connecter
sign-in-title = Se connecter
sign-in-who = Qui êtes-vous ?
sign-in-nobody = Personne ne peut encore se connecter ici
sign-in-nobody-why = La direction donne un code PIN à chacun. Vos noms apparaissent ensuite ici.
sign-in-hello = Bonjour { $staff }
sign-in-pin = Vos six chiffres
sign-in-digits = { $count } chiffres sur 6
sign-in-other = Quelqu'un d'autre
sign-in-delete = Effacer
sign-in-checking = Un instant
sign-in-wrong =
    { $count ->
        [one] Ce code ne correspond pas. Il reste { $count } essai.
       *[other] Ce code ne correspond pas. Il reste { $count } essais.
    }
sign-in-locked = Trop d'essais. Réessayez à { $time }, ou demandez un nouveau code à la direction.
sign-in-taken = { $staff } est connecté ici.
sign-in-waiting =
    { $count ->
        [one] Quelqu'un attend, et personne n'a dit bonjour
       *[other] { $count } personnes attendent, et personne n'a dit bonjour
    }
sign-in-cut-off-why = Personne ne peut se connecter pour le moment. Prenez une autre tablette.
sign-in-refused-why = Demandez à la personne qui s'occupe de Greetline de l'associer à nouveau.
staff-on-break = en pause
staff-on-break-means = Vous êtes en pause. Personne ne vous est envoyé.
staff-take-break = Faire une pause
staff-back = Je suis de retour
staff-sign-out = Se déconnecter
staff-pin-locked = Trop de codes erronés : { $staff } ne peut pas se connecter sur { $device } avant { $time }.
# The whole floor
staff-accept = Je m'en occupe
staff-refuse = Pas maintenant
staff-keep = Garder
staff-still-here = Toujours là
staff-when = Retour quand ?
staff-way-pass = Confier
staff-way-later = Plus tard, à une heure
staff-way-helper = Demander à un collègue
staff-way-adviser = Même conseiller
staff-way-also = Autre chose aussi
staff-way-need = Siège ou autre aide
staff-way-ask = Poser les questions
staff-way-first = Passe en premier
staff-ask-pass = Confier à qui ?
staff-ask-later = Quand seront-ils de retour ?
staff-ask-helper = Qui peut aider ?
staff-ask-adviser = Qui veulent-ils voir ?
staff-ask-also = Pour quoi d'autre sont-ils venus ?
staff-ask-need = De quoi ont-ils besoin ?
staff-ask-ask = Que demandons-nous ?
staff-ask-first = Pourquoi passent-ils en premier ?
staff-ways-back = Retour
staff-adviser-any = N'importe quel collègue
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Besoin d'un siège
staff-need-quiet = Besoin de calme
staff-need-step-free = Besoin d'un accès sans marches
staff-need-interpreter = Besoin d'un interprète
staff-need-wheelchair = En fauteuil roulant
staff-looks-later = regarde jusqu'à { $time }
staff-looks-press = regarde, nous appellera
staff-asked-after = Encore en train de regarder ? Personne n'a demandé depuis un moment
staff-ready = A fait un tour, veut quelqu'un maintenant
staff-find-me = Comment les trouver
staff-ask-save = Enregistrer
staff-reason-upset = Mécontent
staff-reason-wrong-line = Était dans la mauvaise file
staff-reason-quick = Une minute seulement
staff-reason-unwell = Ne se sent pas bien
staff-reason-appointment-lost = Nous avons perdu leur rendez-vous
staff-reason-other = Autre raison
staff-why-first = En premier, dit { $staff } : { $reason }
staff-why-appointment = rendez-vous { $time }
staff-why-returned = c'était déjà leur tour
staff-first-undo = À son tour de nouveau
staff-waits-for = attend { $staff }
staff-passed-by = confié par { $staff }
staff-then = puis { $services }
staff-offer = { $staff } vous demande de prendre le relais
staff-passed-to-you = { $staff } vous les confie
staff-asked-for-you = Vous a demandé
staff-due-back = De retour, comme convenu pour { $time }
staff-back-at = Retour à { $time }
staff-offered-to = { $staff } est prié de prendre le relais
staff-still-with-them = Toujours avec eux ?
staff-done-and-take = Terminé avec { $ticket }, prendre { $next }
staff-did-transfer = { $ticket } est confié et garde sa place.
staff-did-hand-over = { $staff } est prié de prendre { $ticket }.
staff-did-accept = { $ticket } est avec vous maintenant.
staff-did-refuse = { $ticket } reste où il est.
staff-did-reorder = { $ticket } : l'ordre a changé.
staff-did-same-adviser = { $ticket } : noté qui ils veulent voir.
staff-did-add-service = { $ticket } : noté, l'un après l'autre.
staff-did-need = { $ticket } : noté ce qu'il leur faut.
staff-did-tell = Noté.
staff-did-still-here = { $ticket } est toujours avec vous.
staff-did-help-one = { $staff } est prié d'aider pour { $ticket }.
staff-expected = Attendus aujourd'hui
staff-expected-here = Est là
staff-expected-missed = pas venu
staff-expected-somebody = Quelqu'un
staff-expected-all = Rendez-vous
staff-skip-lead = { $ticket } (mis en premier par le responsable)
staff-skip-long-wait = { $ticket } (attendait depuis très longtemps)
staff-skip-appointment = { $ticket } (avait un rendez-vous)
staff-skip-access = { $ticket } (devait passer en premier)
staff-skip-returned = { $ticket } (avait déjà eu son tour)
staff-skip-in-turn = { $ticket } (c'était son tour)
staff-skip-chosen = { $ticket } (pris par un collègue)
staff-skip-other-service = { $ticket } (autre service)
staff-skip-not-their-skill = { $ticket } (demande une autre compétence)
staff-skip-waits-for = { $ticket } (attend son conseiller)
staff-skip-looks-around = { $ticket } (fait un tour)
staff-skip-language = { $ticket } (laissé à qui parle sa langue)
staff-skip-level = { $ticket } (laissé à qui en sait plus)
staff-passed-over = Passés outre : { $names }.

# La caméra de la porte
staff-camera =
    { $state ->
        [dark] Il fait trop sombre pour la caméra de la porte depuis { $time }
        [covered] La caméra de la porte est couverte depuis { $time }
        [defocused] La caméra de la porte voit flou depuis { $time }
        [moved] La caméra de la porte a bougé : elle ne compte plus depuis { $time }
        [slow] La caméra de la porte est lente depuis { $time } et peut manquer des personnes
       *[other] La caméra de la porte ne voit rien depuis { $time }
    }
staff-step = Je passe la porte
staff-did-step = Allez-y : la prochaine personne à la porte, c'est vous.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } n'imprime pas de ticket
