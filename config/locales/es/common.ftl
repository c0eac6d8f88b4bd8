greetline = Greetline
ago-now = ahora mismo
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = un momento
range-unknown = aún no lo sabemos
step-in-line = en la fila
step-hello = hola
step-with-you = contigo
step-done = listo
language-name = Español

# Opening a device
devices-which = Este navegador es varios dispositivos. ¿Cuál?
devices-none = Este navegador aún no es un dispositivo de la tienda
devices-none-how = Abre el enlace que se mostró al iniciar Greetline, o pide uno nuevo a quien lo instaló.
link-open = Abrir { $device }
link-open-means = Este navegador será este dispositivo de { $store }.
link-open-button = Abrir { $device }
link-used = Este enlace ya se ha usado
link-used-how = Solo abre un navegador. Inicia Greetline de nuevo para obtener enlaces nuevos, o abre esta página en el navegador que lo usó.

# The demo store
demo-banner = Demo: estas personas no son reales
demo-banner-label = Sobre esta demo
