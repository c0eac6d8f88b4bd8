greetline = Greetline
ago-now = proprio ora
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = un momento
range-unknown = ancora non si sa
step-in-line = in fila
step-hello = buongiorno
step-with-you = con lei
step-done = fatto
language-name = Italiano

# Opening a device
devices-which = Questo browser fa da più dispositivi. Quale?
devices-none = Questo browser non è ancora un dispositivo del negozio
devices-none-how = Apri il link mostrato all'avvio di Greetline, oppure chiedine uno nuovo a chi lo ha configurato.
link-open = Apri { $device }
link-open-means = Questo browser diventa questo dispositivo di { $store }.
link-open-button = Apri { $device }
link-used = Questo link è già stato usato
link-used-how = Apre un solo browser. Riavvia Greetline per avere nuovi link, oppure apri questa pagina nel browser che lo ha usato.

# The demo store
demo-banner = Demo: queste persone sono inventate
demo-banner-label = Informazioni su questa demo
