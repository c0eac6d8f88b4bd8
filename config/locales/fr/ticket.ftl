# La page du client et les mots d'un ticket, partout où il est montré.

ticket-headline-waiting = Vous êtes dans la file. Notre équipe est prévenue.
ticket-headline-waiting-unalerted = Vous êtes sur la liste. Merci de nous parler aussi au comptoir.
ticket-headline-greeted = { $staff } vous a vu.
ticket-headline-called-desk = C'est à vous : { $desk }.
ticket-headline-called-floor = { $staff } vient vers vous.
ticket-headline-serving = { $staff } s'occupe de vous.
ticket-headline-parked = Votre place est gardée. Nous revenons vers vous.
ticket-headline-parked-until = À { $time }. Votre place est gardée.
ticket-headline-served = Merci.
ticket-headline-no-show = Nous vous avons appelé à { $time }. Toujours là ? Votre place est gardée.
ticket-headline-left = Vous avez quitté la file. Changé d'avis ?
ticket-headline-nobody-came = Merci. Nous avons de nouveau prévenu l'équipe.
ticket-headline-looking-until = Faites un tour. Nous venons vers { $time }.
ticket-headline-looking-press = Faites un tour. Nous venons quand vous le dites.

ticket-place =
    { $ahead ->
        [0] C'est bientôt à vous : personne avant vous.
        [one] { $ahead } personne est avant vous.
       *[other] { $ahead } personnes sont avant vous.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] { $high } minute au plus.
           *[other] { $high } minutes au plus.
        }
       *[other] Environ { $low } à { $high } minutes.
    }
ticket-range-moment = Juste un instant.
ticket-range-unknown = Nous ne pouvons pas encore dire combien de temps.

ticket-step-door = Arrivée
ticket-step-in-line = Dans la file
ticket-step-hello = Bonjour
ticket-step-with-you = Avec vous
ticket-step-done = Terminé

ticket-action-leave = Quitter la file
ticket-action-nobody-came = Personne n'est encore venu ? Dites-le-nous
ticket-action-resume = Revenir dans la file
ticket-action-tell = Modifier
ticket-action-now = Venez maintenant

ticket-change-called = { $time } : À votre tour : { $desk }.
ticket-change-coming = { $time } : { $staff } vient vers vous.
ticket-change-greeted = { $time } : { $staff } vous a vu.
ticket-change-went-first = { $ticket } est passé en premier.
ticket-change-went-first-appointment = { $ticket } est passé en premier : sur rendez-vous.
ticket-change-went-first-access = { $ticket } est passé en premier : c'était nécessaire.
ticket-change-went-first-returned = { $ticket } est passé en premier : déjà venu, puis de retour.
ticket-change-went-first-long-wait = { $ticket } est passé en premier : l'attente était très longue.
ticket-change-went-first-lead = { $ticket } est passé en premier : notre équipe l'a décidé.
ticket-change-went-first-other-service = { $ticket } est passé en premier : c'était pour autre chose.
ticket-change-went-first-not-their-skill = { $ticket } est passé en premier : quelqu'un s'est libéré pour autre chose.
ticket-change-went-first-waits-for = { $ticket } est passé en premier : votre tour vient avec { $staff }.
ticket-change-went-first-language = { $ticket } est passé en premier : { $staff } parle votre langue et vient vers vous.
ticket-change-went-first-level = { $ticket } est passé en premier : { $staff } connaît mieux votre sujet et vient vers vous.
ticket-change-went-first-in-turn = { $ticket } est passé en premier : c'était son tour.
ticket-change-went-first-chosen = { $ticket } est passé en premier : { $staff } était déjà avec cette personne.
ticket-change-went-first-looks-around = { $ticket } est passé en premier : vous faisiez un tour.
ticket-change-nobody-came = { $time } : Vous nous avez dit que personne n'est venu. Nous avons de nouveau prévenu l'équipe.
ticket-change-back-in-line = { $time } : Vous êtes de retour dans la file.
ticket-change-passed-on = { $time } : Nous vous avons confié aux bonnes personnes. Vous gardez votre place.
ticket-change-passed-on-to = { $time } : { $staff } s'occupe de vous ensuite. Vous gardez votre place.
ticket-change-chosen-again = { $time } : Vous venez pour autre chose. Vous gardez votre place.
ticket-change-handed-over = { $time } : { $staff } prend le relais.
ticket-change-put-first = { $time } : Vous passez maintenant en premier.
ticket-change-range = Notre estimation a changé. Maintenant, environ { $low } à { $high } minutes.

# La page autour
ticket-title = Ticket { $ticket }
ticket-yours = Votre ticket
ticket-way = Votre chemin dans la file
ticket-step-is-done = fait
ticket-step-is-next = ensuite
ticket-changes = Ce qui a changé
ticket-leave-ask = Quitter la file ?
ticket-leave-means = Votre place ira aux personnes derrière vous.
ticket-leave-yes = Oui, quitter
ticket-leave-no = Rester dans la file
ticket-close = Fermer
ticket-cut-off = Pas à jour depuis { $time } ; nous essayons de joindre le magasin.
ticket-not-sent = Le magasin ne l'a pas reçu. Touchez encore une fois.
ticket-too-late = Ce n'est plus possible. Cette page montre où vous en êtes.
ticket-unknown = Nous ne connaissons plus ce ticket. Merci de nous parler.
ticket-languages = Langue
ticket-no-script = Cette page se met à jour toute seule toutes les 15 secondes.
