# La visite : une personne, de la porte au bonjour, sur de vraies pages côte à côte.

tour-title = La visite
tour-open = Une personne, de la porte au bonjour
tour-open-means = Un magasin entier dans ce seul navigateur : porte, borne, deux tablettes, téléphone et écran. Chaque page est la vraie. Jusqu'au premier bonjour, il faut moins d'une minute.
tour-open-button = Commencer la visite
tour-used = La visite n'est pas ouverte dans ce navigateur
tour-used-how = Son lien n'ouvre qu'un navigateur. Relancez Greetline pour en avoir un nouveau, ou revenez dans le navigateur qui l'a utilisé.
tour-no-script = La visite a besoin de JavaScript. Activez-le dans les réglages du navigateur.
tour-skip-stage = Vers le magasin
tour-steps = Sept étapes
tour-stage = Le magasin
tour-cut = L'ordinateur du magasin ne répond pas. Nous continuons d'essayer.
tour-refused = La visite est finie ici : elle est ouverte dans un autre navigateur, ou la démonstration a été retirée.
tour-said = Étape { $n } sur 7, { $step } : c'est fait. { $what }

tour-nobody = Personne n'est encore entré
tour-somebody = Quelqu'un
tour-line-door = porte
tour-line-in-line = file
tour-line-hello = bonjour
tour-line-with-you = avec vous
tour-line-done = terminé

tour-state-done = fait
tour-state-now = maintenant
tour-state-left-out = sauté
tour-state-ahead = à venir
tour-next = Ensuite : { $step }
tour-failed = Cela n'a pas marché. Touchez encore dans un instant.

tour-walk-in = Entrer
tour-walk-in-do = Quelqu'un passe la porte. Regardez les tablettes : elles sonnent avant que quiconque se soit retourné. Votre premier toucher met le son en marche.
tour-walk-in-button = Quelqu'un entre
tour-walk-in-done = La porte a vu quelqu'un, et les deux tablettes le savent. L'anneau est ouvert : personne n'a dit bonjour.

tour-check-in = S'inscrire
tour-check-in-do = Deux touchers sur la borne : { $service }, puis S'inscrire. Ni nom ni numéro.
tour-check-in-joined = { $ticket } est la personne de la porte : un anneau ouvert, pas deux.
tour-check-in-done = { $ticket } est dans la file, et les deux tablettes le savent.

tour-ignore = Laisser attendre
tour-ignore-do = Personne ne touche rien. Après { $again } secondes sans réponse, l'alerte monte : chaque tablette libre sonne encore et le dit.
tour-ignore-in =
    { $seconds ->
        [one] Dans { $seconds } seconde
        [many] Dans { $seconds } secondes
       *[other] Dans { $seconds } secondes
    }
tour-ignore-due = D'un instant à l'autre
tour-ignore-late = Cette personne a déjà eu son bonjour. Recommencez avec une autre et laissez-la attendre.
tour-ignore-skip = Continuer sans attendre
tour-ignore-done = Personne n'a répondu, alors l'alerte est montée : les deux tablettes le disent. Après { $manager } secondes, la direction est avertie.

tour-hello = Dire bonjour
tour-hello-do = Sur une tablette, touchez Je vous vois.
tour-hello-do-them = Sur une tablette, touchez Je vous vois pour { $ticket }. La borne, le téléphone et l'écran le disent aussitôt.
tour-hello-done = { $staff } a dit bonjour après { $time }. L'anneau est fermé, l'horloge est arrêtée, et la personne le sait.
tour-hello-door = La personne a été saluée à la porte. L'anneau est fermé.

tour-race = Deux à la fois
tour-race-do = { $first } et { $second } vont vers la même personne au même instant.
tour-race-button = Les deux touchent pour { $ticket }
tour-race-done = { $winner } a été plus rapide pour { $ticket }. La tablette de { $loser } dit qui.
tour-race-busy = { $staff } est avec { $ticket }. Touchez d'abord Terminé sur cette tablette.
tour-race-nobody = Personne n'attend. Inscrivez d'abord quelqu'un à la borne.
tour-race-plug = Rebranchez d'abord l'autre tablette.

tour-plug = Débrancher
tour-plug-do = Coupez la tablette de { $second } en pleine journée. Elle ne doit pas montrer l'ancien comme si c'était vrai.
tour-plug-button = Débrancher
tour-plug-waiting = Coupée. Tout semble encore normal : donnez-lui six secondes.
tour-plug-red = Rouge après { $red } secondes, sur toute la tablette. Personne ne s'y fie par erreur.
tour-plug-back = Rebrancher
tour-plug-coming = Elle revient.
tour-plug-measured = Rouge après { $red } secondes, et juste de nouveau { $back } secondes après le rebranchement.
tour-plug-done = Elle était rouge tant qu'elle était coupée, et elle est juste de nouveau d'elle-même.

tour-record = Le journal
tour-record-do = Tout ce qui est arrivé à cette personne, seconde par seconde, comme la direction le lit.
tour-record-button = Ouvrir le journal de { $ticket }
tour-record-again = Le relire
tour-record-nobody = Il n'y a encore personne dont parler. Inscrivez d'abord quelqu'un à la borne.
tour-record-done = Voilà ce qui est arrivé à { $ticket }. Chaque chiffre du jour mène à une telle page.

tour-finish = Qui entre ne passe jamais inaperçu, et le journal le prouve.
tour-finish-next = Pour ouvrir votre propre magasin, prenez le lien suivant de la console.
tour-again = Recommencer avec une autre personne
tour-languages = Langue

tour-part-door = Porte
tour-part-kiosk = Borne
tour-part-first = Tablette de { $staff }
tour-part-phone = Téléphone
tour-part-screen = Salle d'attente
tour-part-manager = Direction
tour-to = Aller à : { $name }
tour-enlarge = Montrer en grand : { $name }
tour-door-camera = Laissez une caméra regarder : un fichier vidéo suffit
tour-door-nobody = Personne à la porte
tour-door-count =
    { $count ->
        [one] Quelqu'un à la porte
        [many] { $count } à la porte
       *[other] { $count } à la porte
    }
tour-phone-waits = Votre téléphone. Inscrivez-vous à la borne, et le ticket arrive ici.
