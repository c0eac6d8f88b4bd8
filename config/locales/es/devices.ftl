# Dispositivos: cómo están, cómo se empareja uno nuevo y la dirección segura.

health-title = Dispositivos
health-board = Panel
health-day = El día
health-setup = Configuración
health-expected = Citas
health-live = en directo
health-connecting = conectando
health-cut-off = Esta página está desconectada desde las { $time }. Lo que ves es antiguo.
health-signed-out = Este navegador ya no tiene la sesión abierta. Lo que ves es antiguo.
health-no-script = Esta página necesita JavaScript. Actívalo en los ajustes del navegador.

health-all-well =
    { $count ->
        [one] El único dispositivo está bien.
       *[other] Los { $count } dispositivos están bien.
    }
health-none = Hoy no hay ningún dispositivo en uso.
health-none-why = Añade uno abajo; aparece aquí en cuanto se abra.
health-one-asleep = { $name } duerme desde las { $time }.
health-one-muted = { $name } no tiene sonido.
health-one-cut-off = { $name } está desconectado desde las { $time }.
health-several = { $sick } de { $count } dispositivos te necesitan: { $names }.
health-asleep-how = Tócalo para despertarlo y deja el panel abierto. Vuelve a estar bien por sí solo.
health-muted-how = Toca una vez su pantalla para que pueda sonar.
health-cut-off-how = Mira su red y su enchufe. Vuelve por sí solo.
health-kiosk-insecure = Su página no es segura: sin red no se abre de nuevo. Ábrela en la dirección segura.
health-kiosk-forgets = No puede guardar nada en su disco: apagado, olvida los registros. Haz sitio o sal del modo privado.
health-kiosk-refused = { $name } no pudo poner { $ticket } en la fila. Busca a esa persona.
health-kiosk-renumbered = { $ticket } de { $name } es ahora { $now }. Díselo.

device-well = bien
device-asleep = dormido
device-asleep-since = dormido desde las { $time }
device-muted = sin sonido
device-cut-off = desconectado
device-cut-off-since = desconectado desde las { $time }
device-unused = hoy no se usa
device-never = aún no se ha abierto
device-seen = visto
device-now = ahora
device-battery = batería
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, cargando
device-sound = sonido
device-sound-on = sí
device-sound-off = no
device-delay = responde en
device-delay-is = { $ms } ms
device-unsent = guardados en él
device-version = versión
device-version-old = { $version }, más antigua que el servidor
device-ring = Hacer sonar
device-heard = ha sonado
device-not-heard = no puede sonar
device-no-answer = no responde
device-waits = sonando
device-change = Cambiar
device-name = Nombre
device-rename = Guardar el nombre
device-revoke = Cerrar su sesión para siempre
device-revoke-means = Queda desconectado en segundos, también si se perdió o lo robaron.
device-name-taken = Otro dispositivo ya se llama así.

health-devices = Dispositivos
health-ring-all = Probar el timbre
health-ring-heard = Han sonado todos: { $heard }.
health-ring-some = Han sonado: { $heard }. No han sonado: { $missed }.
health-ring-none = No ha sonado ningún dispositivo: { $missed }.
health-ring-nobody = No hay abierto ningún dispositivo con sonido.
health-ring-waits = Sonando.

health-sounds = ¿Merecen la pena los sonidos?
health-sounds-none = En { $days } días no se ha oído ningún sonido. Aquí aparece qué se contestó y cuándo.
health-sounds-share = { $answered } de { $heard } contestados en { $seconds } s
health-sounds-fine = La mayoría de los sonidos se contesta. Déjalos como están.
health-sounds-silence = «{ $kind }» se contesta pocas veces: { $answered } de { $heard } en { $seconds } s. Piensa en silenciarlo.
health-about-door = Alguien en la puerta
health-about-waiting = Alguien se ha registrado
health-about-promise = Una promesa en peligro
health-about-help = Un compañero pide ayuda
health-about-device = Un dispositivo no puede avisar
health-about-kiosk = Alguien en un quiosco pide una persona

adding-title = Añadir un dispositivo
adding-role = ¿Qué va a ser?
adding-name = ¿Cómo se llama?
adding-role-staff = Tableta para el equipo
adding-role-kiosk = Quiosco
adding-role-screen = Pantalla para la sala de espera
adding-get = Pedir un código
adding-open = En el nuevo dispositivo, escanea esto o abre
adding-type = y escribe
adding-trust = Antes tiene que aprender a fiarse de esta tienda, en
adding-valid = Vale hasta las { $time }, para un dispositivo.
adding-waits = Esperando al nuevo dispositivo.
adding-compare = ¿Muestra { $name } las mismas tres palabras?
adding-same = Sí, las mismas palabras
adding-differ = No, son otras
adding-cancel = Cancelar
adding-done = { $name } está añadido.
adding-refused = El código ya no vale.

pair-title = Añadir este dispositivo
pair-type = Escribe el código que ve el gerente
pair-code = Código
pair-go = Seguir
pair-wrong = Ese código no coincide o ya se usó. Pide uno nuevo.
pair-rest = Demasiados códigos que no coinciden. Prueba otra vez en { $seconds } s.
pair-compare = ¿Ve el gerente las mismas tres palabras?
pair-compare-how = Si es así, pulsa «Sí, las mismas palabras» y este dispositivo se abre solo.
pair-becomes = Será un dispositivo de { $store }.
pair-refused = El gerente ha dicho que no
pair-expired = El código es demasiado antiguo
pair-again = Pide un código nuevo y escríbelo aquí.
pair-confirmed = { $store } ya conoce este dispositivo
pair-open = Abrirlo
pair-words = ancla manzana bicicleta puente mantequilla botón vela castillo cereza cobre pluma flor bosque jardín martillo miel isla tetera escalera limón espejo montaña naranja lápiz pimienta almohada río silla plata tigre violín ventana

trust-title = La dirección segura
trust-off = Esta tienda aún no tiene dirección segura
trust-off-why = Todo funciona sin ella, pero el navegador se guarda algunas cosas: una tableta no puede mantenerse despierta, y la página de un quiosco no sobrevive a un reinicio de la tableta mientras falta la red.
trust-off-how = En el ordenador de la tienda, quien cuida de él ejecuta:
trust-lead = Cada dispositivo tiene que aprender una vez que puede fiarse de la dirección de esta tienda
trust-limit = El certificado solo puede responder por la dirección de esta tienda ({ $names }), nunca por otra página. Está escrito en él.
trust-qr = Escanea esto con el dispositivo
trust-fingerprint = Huella (SHA-256), la misma que en el ordenador de la tienda:
trust-ipad = iPad y iPhone
trust-ipad-get = Obtener el perfil
trust-ipad-1 = Toca «Obtener el perfil» y luego «Permitir».
trust-ipad-2 = Abre Ajustes. Arriba, toca «Perfil descargado» y luego «Instalar».
trust-ipad-3 = En Ajustes, abre General, Información, Ajustes de confianza de los certificados. Activa «Greetline».
trust-android = Android
trust-android-get = Obtener el certificado
trust-android-1 = Toca «Obtener el certificado».
trust-android-2 = Abre Ajustes y busca «certificado CA». Toca «Instalar de todos modos» y elige el archivo.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Obtener el certificado
trust-desktop-1 = Abre el archivo. Windows: «Instalar certificado», «Entidades de certificación raíz de confianza». Mac: en Acceso a Llaveros, ponlo en «Confiar siempre».
trust-desktop-2 = Linux y ChromeOS: en los ajustes del navegador, busca «certificados» e impórtalo en «Entidades».
trust-own = El certificado de esta tienda ya lo conocen los dispositivos. No hay nada que instalar.
trust-open = Abrir la dirección segura
trust-open-why = Si se abre sin aviso, todo está bien. Desde ahora abre Greetline por esta dirección.
trust-test = Lo que este navegador puede hacer aquí
trust-test-sound = Toca para oír un sonido
trust-check-secure = Dirección segura
trust-check-secure-yes = Esta página vino por la dirección segura.
trust-check-secure-no = Esta página vino por la dirección normal.
trust-check-wake = Seguir despierto
trust-check-wake-yes = La pantalla se puede mantener encendida.
trust-check-wake-no = Desde aquí no se puede mantener encendida. Pon su bloqueo en «nunca».
trust-check-sound = Sonido
trust-check-sound-yes = Puede sonar.
trust-check-sound-no = Todavía no. Toca el botón de abajo.
trust-check-storage = Memoria
trust-check-storage-yes = Lo que se escribe aquí sobrevive a un reinicio.
trust-check-storage-soft = Guarda lo que se escribe, pero el navegador puede borrarlo si falta espacio.
trust-check-storage-no = Este navegador no guarda nada. ¿Está en modo privado?
trust-check-clock = Reloj
trust-check-clock-yes = Su reloj va bien.
trust-check-clock-no = Su reloj se desvía { $seconds } s. Ponlo en automático.
trust-check-touch = Tacto
trust-check-touch-yes = Se puede tocar.
trust-check-touch-no = No tiene pantalla táctil; sirven un ratón o teclas.
trust-check-fonts = Letras
trust-check-fonts-yes = Las letras de la tienda están aquí.
trust-check-fonts-no = Las letras de la tienda no han llegado: algunas escrituras pueden verse como cuadros vacíos.
trust-check-voice = Lectura en voz alta
trust-check-voice-yes = Todos los idiomas de la tienda se pueden leer en voz alta.
trust-check-voice-no = No hay voz en este dispositivo ni en el ordenador de la tienda para: { $languages }. Instala una en los ajustes del dispositivo, o espeak-ng en el ordenador.
trust-state-yes = bien
trust-state-no = falta
trust-state-wait = todavía no

# The door camera
health-door = { $state ->
    [dark] Demasiada oscuridad para la cámara de la puerta desde las { $time }.
    [covered] Algo tapa la cámara de la puerta desde las { $time }.
    [defocused] La cámara de la puerta ve borroso desde las { $time }.
    [moved] La cámara de la puerta se movió a las { $time }: no cuenta.
    [slow] La cámara de la puerta va lenta desde las { $time }.
   *[other] La cámara de la puerta no ve nada desde las { $time }.
}
health-door-how = Mira su sitio, su enchufe y su red. Gerencia ve su imagen en la configuración.

# The ticket printer of a kiosk
printer-none = Impresora de tickets: ninguna
printer-at = Impresora de tickets: { $address }
printer-address = Su dirección
printer-address-help = Por ejemplo 192.168.1.50, o usb:04b8:0e15 si está en el ordenador de la tienda. Vacío: sin impresora.
printer-paper = Papel
printer-paper-80 = 80 mm de ancho
printer-paper-58 = 58 mm de ancho
printer-automatic = Imprimir cada ticket al registrarse, sin que nadie lo pida
printer-save = Guardar impresora
printer-test = Imprimir un ticket de prueba
printer-test-runs = El ticket de prueba está en camino.
printer-test-done = El ticket de prueba está impreso.
printer-trouble =
    { $trouble ->
        [unreachable] Nadie responde en su dirección.
        [no_paper] No tiene papel.
        [cover_open] Su tapa está abierta.
        [out_of_order] Dice que está averiada.
        [no_answer] No dice nada, y quizá no imprime nada.
        [broke_off] La conexión se cortó a mitad de un ticket.
       *[other] Nadie sabe si salió el último ticket.
    }
printer-bad-not-in-shape = Escribe una dirección como 192.168.1.50, impresora.local o usb:04b8:0e15.
printer-bad-far = Solo sirve una impresora de la red de esta tienda.
printer-bad-port = Escribe un puerto de 1024 a 65535, o ninguno.
printer-bad-usb = Escribe los dos números de la impresora, por ejemplo usb:04b8:0e15.
device-printer-since = no imprime tickets desde las { $time }
health-one-printer = { $name } no imprime tickets desde las { $time }.
health-printer-how = Mira su papel, su tapa, su enchufe y su red. Con el próximo ticket vuelve a estar bien.
