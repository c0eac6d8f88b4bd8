# La page des rendez-vous : qui est attendu.

expected-title = Attendus aujourd'hui
expected-board = Tableau
expected-board-needs =
    { $count ->
        [one] 1 a besoin de vous
       *[other] { $count } ont besoin de vous
    }
expected-day = La journée
expected-devices = Appareils
expected-live = en direct
expected-connecting = connexion
expected-cut-off = Cette page est coupée depuis { $time }. Ce que vous voyez est ancien.
expected-signed-out = Ce navigateur n'est plus connecté. Ce que vous voyez est ancien.
expected-no-script = Cette page a besoin de JavaScript. Activez-le dans les réglages du navigateur.

expected-sentence-next =
    { $count ->
        [one] Une personne est encore attendue aujourd'hui, à { $time }.
       *[other] { $count } personnes sont encore attendues aujourd'hui, la prochaine à { $time }.
    }
expected-sentence-nobody = Personne n'est attendu aujourd'hui.
expected-sentence-no-more = Plus personne n'est attendu aujourd'hui.
expected-sentence-here =
    { $count ->
        [one] Une est là.
       *[other] { $count } sont là.
    }
expected-sentence-missed =
    { $count ->
        [one] Une n'est pas venue.
       *[other] { $count } ne sont pas venues.
    }

expected-today = Aujourd'hui
expected-tomorrow = Demain
expected-empty = Qui a rendez-vous apparaît ici dès que vous l'ajoutez ou apportez une liste.
expected-somebody = Quelqu'un
expected-for = avec { $staff }
expected-people =
    { $count ->
        [one] 1 personne
       *[other] { $count } personnes
    }
expected-quoted = « { $note } »
expected-is-expected = attendu
expected-is-here = est là
expected-is-missed = pas venu
expected-is-cancelled = annulé
expected-here = Est là
expected-cancel = Annuler
expected-restore = Rétablir

expected-add = Ajouter
expected-bring = Apporter une liste
expected-close = Fermer

expected-add-title = Qui vient, et quand ?
expected-field-day = Jour
expected-field-time = Heure
expected-field-service = Pour quoi
expected-field-name = Prénom, si vous le savez
expected-field-adviser = Avec qui
expected-field-party = Combien de personnes
expected-field-language = Langue
expected-field-note = Note pour l'équipe
expected-anybody = qui est libre
expected-any-language = on ne sait pas
expected-more = Avec qui, combien, une note
expected-note-it = Noter
expected-noted = C'est noté : { $day }, { $time }.
expected-fault-no-time = Indiquez une heure, par exemple 14:30.
expected-fault-time = Nous ne pouvons pas lire cette heure. Écrivez-la comme 14:30.
expected-fault-past = Cette heure est passée aujourd'hui. Un autre jour, ou plus tard ?
expected-fault-far = Nous gardons seulement aujourd'hui et les { $days } jours suivants. Choisissez l'un d'eux.
expected-fault-service = Ceci n'est plus proposé. Choisissez de nouveau.
expected-fault-name = Nous ne pouvons pas prendre ce prénom. Raccourcissez-le ou laissez-le de côté.
expected-fault-party = Écrivez un nombre de 1 à 50, par exemple 2.
expected-fault-note = Nous ne pouvons pas prendre cette note. Raccourcissez-la ou laissez-la de côté.

expected-bring-title = Apporter une liste
expected-bring-how = Un tableau (CSV) ou un calendrier (iCal) de votre système de réservation. Nous prenons aujourd'hui et les { $days } jours suivants. Apportez la même liste aussi souvent que vous voulez : personne n'apparaît deux fois.
expected-file = Choisir un fichier
expected-file-unreadable = Nous ne pouvons pas ouvrir ce fichier. Choisissez-en un autre, ou collez son texte ici.
expected-paste = Ou collez-la ici
expected-otherwise = Si une ligne ne dit pas de quoi il s'agit
expected-otherwise-none = laisser la ligne de côté
expected-take = Prendre cette liste
expected-list-empty = Il n'y a encore rien ici. Choisissez un fichier ou collez une liste.
expected-list-too-much = C'est trop à la fois. Apportez-la en deux parties.
expected-list-nothing = Il n'y a aucun rendez-vous dans cette liste.
expected-list-told =
    { $count ->
        [one] 1 rendez-vous est nouveau ou changé.
       *[other] { $count } rendez-vous sont nouveaux ou changés.
    }
expected-list-known =
    { $count ->
        [one] 1 était déjà connu.
       *[other] { $count } étaient déjà connus.
    }
expected-list-others =
    { $count ->
        [one] 1 est un autre jour et a été laissé de côté.
       *[other] { $count } sont d'autres jours et ont été laissés de côté.
    }
expected-list-unread =
    { $count ->
        [one] Nous n'avons pas pu lire 1 ligne. Corrigez-la ci-dessus et reprenez la liste.
       *[other] Nous n'avons pas pu lire { $count } lignes. Corrigez-les ci-dessus et reprenez la liste.
    }
expected-unread-time = son heure est illisible : écrivez-la comme 2026-11-20 14:30
expected-unread-service = nous ne proposons pas ce dont il s'agit
expected-unread-repeats = il se répète : seuls les rendez-vous uniques sont lus
expected-unread-columns = La première ligne doit nommer les colonnes : at, service et, si vous voulez, name, adviser, party_size, language, note.
expected-unread-calendar = Nous ne pouvons pas lire ce calendrier. Enregistrez-le encore une fois en iCal (.ics) et choisissez ce fichier.
