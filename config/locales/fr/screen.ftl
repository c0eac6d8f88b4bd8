# L'écran de la salle d'attente.

screen-now = Appelé maintenant
screen-coming = { $staff } vient vers vous
screen-team-coming = Nous venons vers vous
screen-before = Appelés avant
screen-before-empty = Les appels précédents restent ici un moment.
screen-next = Ensuite
screen-next-empty = Qui s'inscrit apparaît ici avec son ticket.
screen-seen = { $staff } vous a vu
screen-empty = Bienvenue
screen-empty-why = Quand nous appelons votre ticket, il apparaît ici et vous entendez un carillon.
screen-count =
    { $count ->
        [0] Personne n'attend
        [one] { $count } personne attend
        [many] { $count } personnes attendent
       *[other] { $count } personnes attendent
    }
screen-range = Environ { $range }
screen-range-unknown = Nous ne savons pas encore combien de temps
screen-sound-on = Touchez pour activer le son
screen-cut-off = Cet écran est coupé depuis { $time }.
screen-cut-off-why = Écoutez votre ticket, ou demandez à notre équipe.
screen-no-script = Cet écran a besoin de JavaScript. Activez-le dans les réglages du navigateur.
