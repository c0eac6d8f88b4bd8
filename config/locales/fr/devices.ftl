# Les appareils : comment ils vont, en ajouter un, et l'adresse sûre.

health-title = Appareils
health-board = Tableau
health-day = La journée
health-setup = Configuration
health-expected = Rendez-vous
health-live = en direct
health-connecting = connexion
health-cut-off = Cette page est coupée depuis { $time }. Ce que vous voyez est ancien.
health-signed-out = Ce navigateur n'est plus connecté. Ce que vous voyez est ancien.
health-no-script = Cette page a besoin de JavaScript. Activez-le dans les réglages du navigateur.

health-all-well =
    { $count ->
        [one] Le seul appareil va bien.
       *[other] Les { $count } appareils vont bien.
    }
health-none = Aucun appareil n'est utilisé aujourd'hui.
health-none-why = Ajoutez-en un ci-dessous ; il apparaît ici dès qu'il est ouvert.
health-one-asleep = { $name } dort depuis { $time }.
health-one-muted = { $name } n'a pas de son.
health-one-cut-off = { $name } est coupé depuis { $time }.
health-several = { $sick } appareils sur { $count } ont besoin de vous : { $names }.
health-asleep-how = Réveillez-le en le touchant et laissez le tableau ouvert. Il va mieux de lui-même.
health-muted-how = Touchez une fois son écran pour qu'il puisse sonner.
health-cut-off-how = Regardez son réseau et sa prise. Il revient de lui-même.
health-kiosk-insecure = Sa page n'est pas sécurisée : sans réseau elle ne se rouvre pas. Ouvrez-la à l'adresse sécurisée.
health-kiosk-forgets = Elle ne peut rien garder sur son disque : éteinte, elle oublie les inscriptions. Faites de la place, ou quittez la navigation privée.
health-kiosk-refused = { $name } n'a pas pu mettre { $ticket } dans la file. Cherchez cette personne.
health-kiosk-renumbered = { $ticket } de { $name } est maintenant { $now }. Dites-le-lui.

device-well = va bien
device-asleep = dort
device-asleep-since = dort depuis { $time }
device-muted = pas de son
device-cut-off = coupé
device-cut-off-since = coupé depuis { $time }
device-unused = pas utilisé aujourd'hui
device-never = pas encore ouvert
device-seen = vu
device-now = maintenant
device-battery = batterie
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, en charge
device-sound = son
device-sound-on = oui
device-sound-off = non
device-delay = répond en
device-delay-is = { $ms } ms
device-unsent = enregistrés dessus
device-version = version
device-version-old = { $version }, plus ancienne que le serveur
device-ring = Faire sonner
device-heard = a sonné
device-not-heard = ne peut pas sonner
device-no-answer = pas de réponse
device-waits = sonne
device-change = Modifier
device-name = Nom
device-rename = Enregistrer le nom
device-revoke = Le déconnecter pour de bon
device-revoke-means = Il est coupé en quelques secondes, même perdu ou volé.
device-name-taken = Un autre appareil s'appelle déjà ainsi.

health-devices = Appareils
health-ring-all = Essai de sonnerie
health-ring-heard = Tous ont sonné : { $heard }.
health-ring-some = Ont sonné : { $heard }. N'ont pas sonné : { $missed }.
health-ring-none = Aucun appareil n'a sonné : { $missed }.
health-ring-nobody = Aucun appareil avec du son n'est ouvert.
health-ring-waits = Ça sonne.

health-sounds = Les sons valent-ils la peine ?
health-sounds-none = Aucun son en { $days } jours. Ce qui a reçu une réponse, et quand, apparaît ici.
health-sounds-share = { $answered } sur { $heard } ont eu une réponse en { $seconds } s
health-sounds-fine = La plupart des sons reçoivent une réponse. Laissez-les ainsi.
health-sounds-silence = « { $kind } » reçoit rarement une réponse : { $answered } sur { $heard } en { $seconds } s. Pensez à le couper.
health-about-door = Quelqu'un à la porte
health-about-waiting = Quelqu'un s'est inscrit
health-about-promise = Une promesse en danger
health-about-help = Un collègue demande de l'aide
health-about-device = Un appareil est aveugle
health-about-kiosk = Quelqu'un demande une personne à une borne

adding-title = Ajouter un appareil
adding-role = Que sera-t-il ?
adding-name = Comment s'appelle-t-il ?
adding-role-staff = Tablette pour l'équipe
adding-role-kiosk = Borne
adding-role-screen = Écran de la salle d'attente
adding-get = Obtenir un code
adding-open = Sur le nouvel appareil, scannez ceci ou ouvrez
adding-type = et tapez
adding-trust = Il doit d'abord apprendre à faire confiance à ce magasin, à l'adresse
adding-valid = Valable jusqu'à { $time }, pour un appareil.
adding-waits = En attente du nouvel appareil.
adding-compare = { $name } montre-t-il les trois mêmes mots ?
adding-same = Oui, les mêmes mots
adding-differ = Non, d'autres
adding-cancel = Annuler
adding-done = { $name } est ajouté.
adding-refused = Le code ne vaut plus rien.

pair-title = Ajouter cet appareil
pair-type = Tapez le code que voit le gérant
pair-code = Code
pair-go = Continuer
pair-wrong = Ce code ne convient pas, ou il a déjà servi. Demandez-en un nouveau.
pair-rest = Trop de codes qui ne conviennent pas. Réessayez dans { $seconds } s.
pair-compare = Le gérant voit-il les trois mêmes mots ?
pair-compare-how = Si oui, il touche « Oui, les mêmes mots » et cet appareil s'ouvre de lui-même.
pair-becomes = Il devient un appareil de { $store }.
pair-refused = Le gérant a dit non
pair-expired = Le code est trop ancien
pair-again = Demandez un nouveau code et tapez-le ici.
pair-confirmed = { $store } connaît maintenant cet appareil
pair-open = L'ouvrir
pair-words = ancre pomme vélo pont beurre bouton bougie château cerise cuivre plume fleur forêt jardin marteau miel île bouilloire échelle citron miroir montagne orange crayon poivre oreiller rivière selle argent tigre violon fenêtre

trust-title = L'adresse sûre
trust-off = Ce magasin n'a pas encore d'adresse sûre
trust-off-why = Tout marche sans elle, mais le navigateur retient certaines choses : une tablette ne peut pas rester éveillée, et la page d'une borne ne survit pas à un redémarrage de la tablette quand le réseau manque.
trust-off-how = Sur l'ordinateur du magasin, la personne qui s'en occupe lance :
trust-lead = Chaque appareil doit apprendre une fois que l'adresse de ce magasin est fiable
trust-limit = Le certificat ne peut garantir que l'adresse de ce magasin ({ $names }), jamais une autre page. C'est écrit dedans.
trust-qr = Scannez ceci avec l'appareil
trust-fingerprint = Empreinte (SHA-256), la même que sur l'ordinateur du magasin :
trust-ipad = iPad et iPhone
trust-ipad-get = Obtenir le profil
trust-ipad-1 = Touchez « Obtenir le profil », puis « Autoriser ».
trust-ipad-2 = Ouvrez Réglages. En haut, touchez « Profil téléchargé », puis « Installer ».
trust-ipad-3 = Dans Réglages, ouvrez Général, Informations, Réglages de confiance des certificats. Activez « Greetline ».
trust-android = Android
trust-android-get = Obtenir le certificat
trust-android-1 = Touchez « Obtenir le certificat ».
trust-android-2 = Ouvrez Paramètres et cherchez « certificat CA ». Touchez « Installer quand même » et choisissez le fichier.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Obtenir le certificat
trust-desktop-1 = Ouvrez le fichier. Windows : « Installer le certificat », « Autorités de certification racines de confiance ». Mac : dans Trousseaux d'accès, choisissez « Toujours approuver ».
trust-desktop-2 = Linux et ChromeOS : dans les réglages du navigateur, cherchez « certificats » et importez-le sous « Autorités ».
trust-own = Les appareils connaissent déjà le certificat de ce magasin. Il n'y a rien à installer.
trust-open = Ouvrir l'adresse sûre
trust-open-why = Si elle s'ouvre sans avertissement, tout va bien. Ouvrez désormais Greetline à cette adresse.
trust-test = Ce que ce navigateur peut faire ici
trust-test-sound = Touchez pour entendre un son
trust-check-secure = Adresse sûre
trust-check-secure-yes = Cette page vient de l'adresse sûre.
trust-check-secure-no = Cette page vient de l'adresse simple.
trust-check-wake = Rester éveillé
trust-check-wake-yes = L'écran peut rester allumé.
trust-check-wake-no = D'ici, l'écran ne peut pas rester allumé. Réglez son verrouillage sur « jamais ».
trust-check-sound = Son
trust-check-sound-yes = Il peut sonner.
trust-check-sound-no = Pas encore. Touchez le bouton ci-dessous.
trust-check-storage = Mémoire
trust-check-storage-yes = Ce qui est tapé ici survit à un redémarrage.
trust-check-storage-soft = Il garde ce qui est tapé, mais le navigateur peut l'effacer si la place manque.
trust-check-storage-no = Ce navigateur ne garde rien. Est-il en mode privé ?
trust-check-clock = Horloge
trust-check-clock-yes = Son horloge est juste.
trust-check-clock-no = Son horloge se trompe de { $seconds } s. Réglez-la sur automatique.
trust-check-touch = Toucher
trust-check-touch-yes = Il peut être touché.
trust-check-touch-no = Il n'a pas d'écran tactile ; une souris ou des touches suffisent.
trust-check-fonts = Lettres
trust-check-fonts-yes = Les lettres du magasin sont là.
trust-check-fonts-no = Les lettres du magasin ne sont pas arrivées : certaines écritures peuvent rester en carrés vides.
trust-check-voice = Lecture à voix haute
trust-check-voice-yes = Chaque langue du magasin peut être lue à voix haute.
trust-check-voice-no = Pas de voix sur cet appareil ni sur l'ordinateur du magasin pour : { $languages }. Installez-en une dans les réglages de l'appareil, ou espeak-ng sur l'ordinateur.
trust-state-yes = bien
trust-state-no = manque
trust-state-wait = pas encore

# The door camera
health-door = { $state ->
    [dark] Il fait trop sombre pour la caméra de la porte depuis { $time }.
    [covered] La caméra de la porte est couverte depuis { $time }.
    [defocused] La caméra de la porte voit flou depuis { $time }.
    [moved] La caméra de la porte a bougé à { $time } : elle ne compte pas.
    [slow] La caméra de la porte est lente depuis { $time }.
   *[other] La caméra de la porte ne voit rien depuis { $time }.
}
health-door-how = Regardez sa place, sa prise et son réseau. Un responsable voit son image dans la configuration.

# The ticket printer of a kiosk
printer-none = Imprimante de tickets : aucune
printer-at = Imprimante de tickets : { $address }
printer-address = Son adresse
printer-address-help = Par exemple 192.168.1.50, ou usb:04b8:0e15 si elle est branchée à l'ordinateur du magasin. Vide : pas d'imprimante.
printer-paper = Papier
printer-paper-80 = 80 mm de large
printer-paper-58 = 58 mm de large
printer-automatic = Imprimer chaque ticket à l'arrivée, sans qu'on le demande
printer-save = Enregistrer l'imprimante
printer-test = Imprimer un ticket d'essai
printer-test-runs = Le ticket d'essai est en route.
printer-test-done = Le ticket d'essai est imprimé.
printer-trouble =
    { $trouble ->
        [unreachable] Personne ne répond à son adresse.
        [no_paper] Elle n'a plus de papier.
        [cover_open] Son capot est ouvert.
        [out_of_order] Elle dit qu'elle est en panne.
        [no_answer] Elle ne dit rien, et n'imprime peut-être rien.
        [broke_off] La liaison s'est coupée au milieu d'un ticket.
       *[other] Personne ne sait si le dernier ticket est sorti.
    }
printer-bad-not-in-shape = Écrivez une adresse comme 192.168.1.50, imprimante.local ou usb:04b8:0e15.
printer-bad-far = Seule une imprimante du réseau de ce magasin convient.
printer-bad-port = Écrivez un port de 1024 à 65535, ou aucun.
printer-bad-usb = Écrivez les deux numéros de l'imprimante, par exemple usb:04b8:0e15.
device-printer-since = n'imprime pas de ticket depuis { $time }
health-one-printer = { $name } n'imprime pas de ticket depuis { $time }.
health-printer-how = Regardez son papier, son capot, sa prise et son réseau. Au prochain ticket, tout va de nouveau bien.
