greetline = Greetline
ago-now = zojuist
ago-minutes = { $minutes } min
ago-hours = { $hours } u
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = een ogenblik
range-unknown = nog niet te zeggen
step-in-line = in de rij
step-hello = hallo
step-with-you = bij u
step-done = klaar
language-name = Nederlands

# Opening a device
devices-which = Deze browser is meerdere apparaten. Welk apparaat?
devices-none = Deze browser is nog geen apparaat van de winkel
devices-none-how = Open de link die verscheen toen Greetline startte, of vraag een nieuwe aan wie het heeft ingesteld.
link-open = { $device } openen
link-open-means = Deze browser wordt dit apparaat van { $store }.
link-open-button = { $device } openen
link-used = Deze link is al gebruikt
link-used-how = Hij opent maar één browser. Start Greetline opnieuw voor nieuwe links, of open deze pagina in de browser die hem gebruikte.

# The demo store
demo-banner = Demo: deze mensen bestaan niet echt
demo-banner-label = Over deze demo
