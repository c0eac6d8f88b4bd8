greetline = Greetline
ago-now = à l'instant
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = un instant
range-unknown = on ne sait pas encore
step-in-line = dans la file
step-hello = bonjour
step-with-you = avec vous
step-done = terminé
language-name = Français

# Opening a device
devices-which = Ce navigateur correspond à plusieurs appareils. Lequel ?
devices-none = Ce navigateur n'est pas encore un appareil du magasin
devices-none-how = Ouvrez le lien affiché au démarrage de Greetline, ou demandez-en un nouveau à la personne qui l'a installé.
link-open = Ouvrir { $device }
link-open-means = Ce navigateur devient cet appareil de { $store }.
link-open-button = Ouvrir { $device }
link-used = Ce lien a déjà servi
link-used-how = Il n'ouvre qu'un seul navigateur. Redémarrez Greetline pour de nouveaux liens, ou ouvrez cette page dans le navigateur qui l'a utilisé.

# The demo store
demo-banner = Démo : ces personnes sont fictives
demo-banner-label = À propos de cette démo
