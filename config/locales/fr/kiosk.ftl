# La borne d'accueil.

kiosk-title = S'inscrire
kiosk-welcome = Que pouvons-nous faire pour vous ?
kiosk-empty = Il n'y a encore rien à choisir ici. Merci de nous parler.
kiosk-private = Une question privée
kiosk-more = Autre chose
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] { $high } minute au plus
           *[other] { $high } minutes au plus
        }
       *[other] Environ { $low } à { $high } minutes
    }
kiosk-range-moment = Un instant
kiosk-range-unknown = Nous ne savons pas encore
kiosk-languages = Langue
kiosk-more-languages = Autres langues
kiosk-language-away = Nous n'arrivons pas à joindre notre système, la langue reste donc la même.

kiosk-how-many = Combien êtes-vous ?
kiosk-party =
    { $count ->
        [one] personne
       *[other] personnes
    }
kiosk-one-fewer = Une de moins
kiosk-one-more = Une de plus
kiosk-name = Prénom, si vous voulez
kiosk-name-why = Pour pouvoir vous appeler. Effacé demain.
kiosk-answer-first = Répondez d'abord à la question.
kiosk-check-in = S'inscrire
kiosk-back = Retour

kiosk-sending = Nous vous inscrivons
kiosk-counter = Merci de nous parler aussi au comptoir.
kiosk-saved-title = Gardé ici
kiosk-saved = Nous n'arrivons pas à joindre notre système. Votre inscription est gardée ici et partira dès que possible. Merci de nous parler aussi au comptoir.
kiosk-unsaved = Nous n'arrivons pas encore à joindre notre système.
kiosk-renumbered = Pendant la coupure, vous aviez le { $old }. Votre numéro est maintenant le { $number }.
kiosk-not-signed-in = Cet écran ne peut inscrire personne pour le moment.
kiosk-cut-off = Nous n'arrivons pas à joindre notre système. Vous pouvez quand même vous inscrire : c'est gardé ici et envoyé plus tard.
kiosk-refused = Cela n'a pas marché ainsi. Changez quelque chose et réessayez, ou parlez-nous au comptoir.
kiosk-refused-name = Nous ne pouvons pas prendre ce prénom. Raccourcissez-le ou laissez le champ vide.
kiosk-refused-answer = Vérifiez votre réponse.
kiosk-refused-party-size = Choisissez de 1 à 12 personnes.
kiosk-refused-service = Nous ne proposons plus cela. Choisissez de nouveau.

kiosk-your-ticket = Votre ticket
kiosk-way = Votre chemin dans la file
kiosk-step-is-done = fait
kiosk-step-in-line = Dans la file
kiosk-step-hello = Bonjour
kiosk-step-with-you = Avec vous
kiosk-step-done = Terminé
kiosk-on-list = Vous êtes sur la liste.
kiosk-follow = Suivre sur votre téléphone
kiosk-follow-how = Sans appli, sans numéro.
kiosk-keep-showing = Continuer d'afficher
kiosk-next-person = Personne suivante
kiosk-start-over = Recommencer

kiosk-still-there = Toujours là ?
kiosk-starts-over =
    { $seconds ->
        [one] Nous recommençons dans { $seconds } seconde.
       *[other] Nous recommençons dans { $seconds } secondes.
    }
kiosk-still-here = Je suis toujours là
kiosk-have-appointment = J'ai un rendez-vous
kiosk-again = Déjà inscrit ?
kiosk-appointment = Votre rendez-vous
kiosk-appointment-ask = Votre prénom, ou l'heure
kiosk-appointment-find = Chercher
kiosk-appointment-at = Rendez-vous à { $time }
kiosk-appointment-none = Nous ne le trouvons pas. Essayez l'heure, ou revenez et choisissez de quoi il s'agit.
kiosk-appointment-away = Notre système ne répond pas. Revenez et choisissez de quoi il s'agit, ou parlez-nous.
kiosk-refused-appointment = Ce rendez-vous a déjà servi. Choisissez de quoi il s'agit, ou parlez-nous.
kiosk-preview = Ce n'est qu'un aperçu : personne n'est inscrit d'ici.
kiosk-aloud = Lire à voix haute
kiosk-aids = Aide avec cet écran
kiosk-person = Appeler une personne
