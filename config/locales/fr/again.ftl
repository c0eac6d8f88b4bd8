# « Déjà inscrit ? » à la borne : demandé quand quelqu'un le touche.

again-title = Quel est votre numéro ?
again-hint = Touchez-le comme il est écrit sur votre ticket, par exemple A12.
again-number = Votre numéro
again-erase = Effacer le dernier
again-letters = Lettres
again-digits = Chiffres
again-find = Trouver ma place
again-back = Retour
again-unknown = Personne n'est dans la file aujourd'hui avec { $number }. Regardez encore une fois, ou parlez-nous.
again-quick = C'était rapide. Réessayez dans un instant.
again-away = Nous ne pouvons pas joindre notre système. Parlez-nous.
again-too-late = Ce n'est plus possible. Voici où cela en est.
again-place-of = Votre place, { $number }
again-change = Je viens pour autre chose
again-change-title = Que pouvons-nous faire pour vous à la place ?
again-keeps = Vous gardez votre place et votre numéro.
again-more = Modifier
again-party = Combien nous sommes
again-come = Quand venir ?
again-minutes =
    { $minutes ->
        [one] Dans { $minutes } minute
       *[other] Dans { $minutes } minutes
    }
again-press = Quand j'appuie ici
again-leave-title = Quitter la file ?
again-leave-means = Votre place ira aux personnes derrière vous.
again-leave-yes = Oui, quitter
again-leave-no = Rester dans la file
again-done = Terminé
