# Configuration : ouvrir un magasin, six cartes, qui a changé quoi.

setup-title = Configuration
setup-open-title = Ouvrez votre magasin
setup-open-means = Ce navigateur configure un nouveau magasin, à côté de la démonstration. Il faut environ huit minutes ; vous pouvez vous arrêter et reprendre plus tard.
setup-open-button = Configurer mon magasin
setup-open-used = Il n'ouvre qu'un seul navigateur, et seulement jusqu'à ce que le magasin ait un responsable. Les responsables se connectent.
setup-open-sign-in = Se connecter

setup-found-intro = Le magasin, et vous comme premier responsable. Tout le reste vient après et peut être changé à tout moment.
setup-found-wrong =
    { $count ->
        [one] Une chose ne va pas encore. Tout le reste est gardé.
       *[other] { $count } choses ne vont pas encore. Tout le reste est gardé.
    }
setup-found-slug = Nom court
setup-found-slug-help = Il figure dans les adresses et ne change plus.
setup-found-you = Vous
setup-found-you-why = Vous vous connectez avec un nom, un mot de passe et un code de votre téléphone. Il n'y a pas de mot de passe d'usine.
setup-found-name = Nom
setup-found-password = Mot de passe
setup-found-password-help = 12 caractères ou plus : quatre mots sans ordre conviennent bien.
setup-found-qr = Un code QR pour une application d'authentification
setup-found-code-how = Scannez-le avec une application d'authentification sur votre téléphone. Elle affiche six chiffres ; tapez-les ici.
setup-found-by-hand = Je ne peux pas le scanner
setup-found-code = Six chiffres de l'application
setup-found-go = Ouvrir le magasin

setup-intro = Chaque carte s'enregistre seule. Vous pouvez vous arrêter après la deuxième et ouvrir ; tout peut être changé plus tard, et annulé.
setup-next-trade = Choisissez votre métier, et { $name } peut recevoir du monde.
setup-next-people = Ensuite : un collègue et son PIN.
setup-next-kiosk = Ensuite : la borne où les gens s'inscrivent.
setup-next-tablet = Ensuite : une tablette pour votre équipe.
setup-next-open = { $name } est ouvert : les gens peuvent s'inscrire.
setup-state-open = à faire
setup-state-saved = enregistré
setup-state-changed = pas encore enregistré
setup-save = Enregistrer
setup-put-back = Remettre comme avant
setup-close = Fermer
setup-up = Monter
setup-up-of = Monter : { $name }
setup-down = Descendre
setup-down-of = Descendre : { $name }
setup-remove = Retirer
setup-remove-of = Retirer : { $name }

setup-shop = Magasin et langues
setup-shop-name = Comment s'appelle le magasin ?
setup-shop-zone = Fuseau horaire
setup-shop-zone-help = Comme Europe/Paris. Il décide quand la journée commence.
setup-shop-languages = Langues que vous parlez avec les clients
setup-shop-first = Première langue
setup-shop-first-help = La borne commence dans cette langue, la salle d'attente aussi.
setup-shop-saved = Le magasin est enregistré.

setup-trade = Métier
setup-trade-help = Remplit services, postes et horaires. Prenez le plus proche ; vous changez plus bas.
setup-trade-again = Un autre remplace services, postes et horaires. Ce pour quoi des gens sont venus reste, désactivé.
setup-trade-saved = { $trade } : services, postes et horaires sont remplis.
trade-phone-shop = Boutique de téléphonie
trade-optician = Opticien
trade-bank = Banque
trade-pharmacy = Pharmacie
trade-repairs = Réparations
trade-blank = Autre chose

setup-services = Services, et où vous vous rencontrez
setup-services-none = Ce que les gens peuvent choisir à la borne apparaîtra ici : prenez un métier plus haut, ou ajoutez un service.
setup-services-saved = Services, postes et horaires sont enregistrés.
setup-service-add = Ajouter un service
setup-service-new = Nouveau service
setup-service-name = Nom ({ $language })
setup-service-meet = Où vous rencontrez-vous ?
setup-service-floor = dans le magasin
setup-service-floor-how = Nous allons vers la personne
setup-service-desk = à un poste
setup-service-desk-how = Nous l'appelons à un poste
setup-service-letter = Lettre
setup-service-letter-help = Les numéros commencent par elle.
setup-service-private = Privé : son nom reste sur les tablettes de l'équipe
setup-service-is-private = privé
setup-service-on = Proposé à la borne
setup-service-is-off = pas proposé
setup-desks = Postes
setup-desk = Poste { $n }
setup-desk-name = Poste { $n }
setup-desk-add = Ajouter un poste
setup-desks-help = Où l'on appelle les gens.
setup-desks-needed = Vous appelez les gens à un poste, et il n'y en a pas encore.
setup-hours = Heures d'ouverture
setup-hours-help = Après la fermeture, ce que personne n'a terminé est terminé et marqué.
setup-hours-days =
    { $count ->
        [0] aucune : le magasin ne ferme jamais
        [one] un jour par semaine
       *[other] { $count } jours par semaine
    }
setup-hours-closed = fermé
setup-hours-from = de
setup-hours-to = à
setup-hours-break = Ajouter une pause
setup-hours-break-of = Ajouter une pause : { $day }
setup-hours-no-break = Sans pause
setup-hours-no-break-of = Sans pause : { $day }

setup-people = Équipe et PIN
setup-people-help = Qui a un PIN peut se connecter à une tablette. Donnez-lui le sien ; ici, personne ne peut plus le lire.
setup-person-add = Ajouter quelqu'un
setup-person-name = Nom
setup-person-pin = PIN
setup-person-new-pin = Nouveau PIN
setup-person-pin-help = Six chiffres sans ordre.
setup-person-suggest = En proposer un
setup-person-more = Langues, compétences, chef d'équipe
setup-person-lead = Chef d'équipe : apprend ce que personne ne prend, et peut corriger les autres
setup-person-is-lead = chef d'équipe
setup-person-has-pin = a un PIN
setup-person-no-pin = sans PIN
setup-person-languages = Parle
setup-person-skills = Compétences
setup-person-skills-help = Laissez tout sur « non indiqué » pour quelqu'un qui sait tout faire.
setup-skill-0 = non indiqué
setup-skill-1 = apprend
setup-skill-2 = bien
setup-skill-3 = très bien
setup-person-desk = Poste
setup-person-any-desk = celui qui est libre
setup-person-gone = Ne travaille plus ici
setup-person-saved = { $name } est enregistré.
setup-person-left = { $name } n'est plus sur la liste, et est déconnecté partout.

setup-devices = Appareils
setup-devices-help = Chacun s'ouvre par un code QR ; vous comparez trois mots, et il est à vous.
setup-devices-add-kiosk = Ajouter une borne
setup-devices-add-staff = Ajouter une tablette
setup-devices-add-screen = Ajouter un écran
setup-devices-here = Pour l'instant, cet ordinateur seulement ?
setup-devices-here-help = Les deux s'ouvrent dans un nouvel onglet, et vous pouvez commencer.
setup-devices-kiosk-here = Ouvrir la borne ici
setup-devices-board-here = Ouvrir le tableau ici

setup-door = La porte (si vous voulez)
setup-door-what = Une caméra à la porte peut dire à vos tablettes que quelqu'un est entré, avant son inscription. Elle ne fait que compter ; elle ne garde aucune image.
setup-door-later = Le programme de caméra de Greetline arrive avec une version ultérieure et se configurera ici. D'ici là, tout capteur capable d'envoyer une requête web convient.
setup-door-token = Il lui faut une clé de ce magasin. Qui s'occupe de l'ordinateur du magasin l'obtient avec :
setup-door-has = Ce magasin a une clé pour sa porte.
setup-door-none = Ce magasin n'a pas encore de clé pour sa porte.

setup-preview = La borne
setup-preview-help = La vraie page avec ce qui est enregistré. Personne n'est inscrit d'ici.
setup-history = Qui a changé quoi
setup-history-none = Chaque changement apparaît ici dès que quelqu'un en enregistre un.
setup-history-all = Tout afficher
setup-undo = Annuler
setup-undo-of = Annuler : { $what }
setup-undone = C'est annulé.
setup-is-undone = annulé
told-opened = { $name } a été ouvert
told-undo = Annulé :
told-trade = Métier : { $trade }
told-name = Nom du magasin : { $before } → { $after }
told-time-zone = Fuseau horaire : { $before } → { $after }
told-languages = Langues : { $before } → { $after }
told-desks = Postes : { $before } → { $after }
told-hours = Autres heures d'ouverture
told-order = Services dans un autre ordre
told-service-added = Service ajouté : { $name }
told-service-removed = Service retiré : { $name }
told-service-on = Proposé à nouveau : { $name }
told-service-off = N'est plus proposé : { $name }
told-service-renamed = Service : { $before } → { $after }
told-service-floor = { $name } : dans le magasin
told-service-desk = { $name } : à un poste
told-service-changed = Changé : { $name }
told-person-added = { $name } a été ajouté
told-person-gone = { $name } n'est plus sur la liste
told-person-renamed = { $before } s'appelle maintenant { $after }
told-person-lead = { $name } est chef d'équipe
told-person-no-lead = { $name } n'est plus chef d'équipe
told-person-languages = { $name } : autres langues
told-person-skills = { $name } : autres compétences
told-person-desk = { $name } : un autre poste
told-person-pin = { $name } a un nouveau PIN

error-changed-since = Quelqu'un l'a encore changé depuis. Regardez d'abord la ligne la plus récente.
setup-bad-empty = À remplir, s'il vous plaît.
setup-bad-missing = À remplir, s'il vous plaît.
setup-bad-too-long = C'est trop long.
setup-bad-not-in-shape = Cela ne convient pas ici.
setup-bad-taken = C'est déjà pris.
setup-bad-too-many = C'est trop.
setup-bad-not-one-of-these = Choisissez parmi ce qui est proposé.
setup-bad-unknown-zone = Personne ne connaît ce fuseau. Choisissez-en un dans la liste.
setup-bad-name-empty = Quel nom lui donner ?
setup-bad-name-taken = Quelqu'un ici porte déjà ce nom.
setup-bad-name-with-people = Des gens sont avec cette personne. Réessayez quand ce sera fini.
setup-bad-slug-taken = Un autre magasin ici a ce nom court.
setup-bad-slug-not-in-shape = Lettres, chiffres et traits d'union seulement, comme vieille-ville.
setup-bad-languages-empty = Choisissez-en au moins une.
setup-bad-manager-empty = Comment vous appelez-vous ?
setup-bad-manager-taken = Quelqu'un se connecte déjà sous ce nom. Ajoutez votre nom de famille, ou un chiffre.
setup-bad-too-short = Un mot de passe a au moins 12 caractères.
setup-bad-too-common = C'est l'un des premiers que l'on essaierait. Prenez quatre mots sans ordre.
setup-bad-code-empty = Tapez les six chiffres que l'application affiche.
setup-bad-code-wrong = Ces chiffres ne vont pas. Prenez ceux que l'application affiche maintenant.
setup-bad-letter-taken = Un autre service a cette lettre.
setup-bad-letter-not-in-shape = Une lettre de A à Z.
setup-bad-service-people-waiting = Des gens attendent pour cela. Désactivez-le, et retirez-le quand ce sera fini.
setup-bad-service-used = Des gens sont venus pour cela, et les rapports en parlent. Désactivez-le plutôt.
setup-bad-desk-taken = Deux postes ne peuvent pas porter le même nom.
setup-bad-desk-people-there = Quelqu'un est à l'un des postes qui disparaîtraient. Réessayez quand ce sera fini.
setup-bad-hours-overlap = Une ouverture doit finir avant que la suivante commence.
setup-bad-hours-not-in-shape = Il manque une heure.
setup-bad-pin-weak = L'un des premiers que l'on essaierait. Prenez six chiffres sans ordre.
setup-bad-pin-taken = Un collègue a ce PIN.
setup-bad-pin-not-in-shape = Un PIN, c'est six chiffres.
setup-bad-active-with-people = Des gens sont avec cette personne. Réessayez quand ce sera fini.
