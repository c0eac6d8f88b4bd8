# Ce que l'on peut dire une fois dans la file.

after-looking = Vous regardez seulement ?
after-now = Venez maintenant
after-need = Un siège ou une autre aide
after-more = Dites-nous en plus
after-others = Autre chose
after-come-title = Quand venir ?
after-come-hint = Vous gardez votre place.
after-come-minutes =
    { $minutes ->
        [one] Dans { $minutes } minute
       *[other] Dans { $minutes } minutes
    }
after-come-press = Quand je le dirai
after-need-title = Qu'est-ce qui vous aiderait ?
after-need-hint = Seule notre équipe le voit. Effacé demain.
after-need-seat = Un siège
after-need-quiet = Un endroit calme
after-need-step-free = Sans marches
after-need-wheelchair = Je suis en fauteuil roulant
after-need-interpreter = Un interprète
after-more-title = Que voulez-vous nous dire ?
after-more-hint = Seulement si vous voulez. Vous gardez votre place.
after-if-you-like = Seulement si vous voulez.
after-find = Comment me trouver
after-find-hint = Par exemple : écharpe bleue, près de la fenêtre. Effacé dès que vous avez terminé.
after-note = Avec mes mots
after-note-hint = Notre équipe le lit avant de venir. Effacé demain.
after-party = Combien nous sommes
after-party-title = Combien êtes-vous ?
after-people =
    { $count ->
        [one] personne
       *[other] personnes
    }
after-one-fewer = Une de moins
after-one-more = Une de plus
after-back = Retour
after-done = Terminé
after-kept = Merci. Nous en avons pris note.
after-too-late = Ce n'est plus possible. Dites-le à la personne qui est avec vous.
after-away = Notre système ne répond pas. Réessayez dans un instant, ou dites-le-nous.
after-fault = Nous ne pouvons pas le prendre ainsi. Écrivez-le autrement.
after-fault-a-phone = Écrivez un numéro de téléphone, comme +33 1 23 45 67 89.
after-fault-an-email = Écrivez une adresse e-mail, comme nom@example.com.
after-fault-a-number = Écrivez un nombre, comme 2.
after-fault-a-date = Choisissez un jour.
after-fault-one-of-these = Choisissez parmi ces réponses.
after-fault-too-long = Écrivez plus court.
