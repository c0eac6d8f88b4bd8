# Configuración: abrir una tienda, seis tarjetas, quién cambió qué.

setup-title = Configuración
setup-open-title = Abra su tienda
setup-open-means = Este navegador configura una tienda nueva, junto a la de demostración. Se tarda unos ocho minutos; puede parar y seguir después.
setup-open-button = Configurar mi tienda
setup-open-used = Abre un solo navegador, y solo hasta que la tienda tenga gerente. Los gerentes inician sesión.
setup-open-sign-in = Iniciar sesión

setup-found-intro = La tienda, y usted como su primer gerente. Todo lo demás viene después y se puede cambiar en cualquier momento.
setup-found-wrong =
    { $count ->
        [one] Una cosa no encaja todavía. Todo lo demás se conserva.
       *[other] { $count } cosas no encajan todavía. Todo lo demás se conserva.
    }
setup-found-slug = Nombre corto
setup-found-slug-help = Aparece en las direcciones y no cambia.
setup-found-you = Usted
setup-found-you-why = Entra con un nombre, una contraseña y un código de su teléfono. No hay contraseña de fábrica.
setup-found-name = Nombre
setup-found-password = Contraseña
setup-found-password-help = 12 caracteres o más: cuatro palabras sin orden van bien.
setup-found-qr = Un código QR para una aplicación de autenticación
setup-found-code-how = Escanéelo con una aplicación de autenticación en su teléfono. Muestra seis cifras; escríbalas aquí.
setup-found-by-hand = No puedo escanearlo
setup-found-code = Seis cifras de la aplicación
setup-found-go = Abrir la tienda

setup-intro = Cada tarjeta se guarda por separado. Puede parar después de la segunda y abrir; todo se puede cambiar más tarde, y deshacer.
setup-next-trade = Elija su ramo y { $name } podrá recibir gente.
setup-next-people = Lo siguiente: alguien del equipo con su PIN.
setup-next-kiosk = Lo siguiente: el quiosco en el que la gente se apunta.
setup-next-tablet = Lo siguiente: una tableta para su equipo.
setup-next-open = { $name } está abierta: la gente puede apuntarse.
setup-state-open = pendiente
setup-state-saved = guardado
setup-state-changed = sin guardar
setup-save = Guardar
setup-put-back = Dejar como estaba
setup-close = Cerrar
setup-up = Subir
setup-up-of = Subir: { $name }
setup-down = Bajar
setup-down-of = Bajar: { $name }
setup-remove = Quitar
setup-remove-of = Quitar: { $name }

setup-shop = Tienda e idiomas
setup-shop-name = ¿Cómo se llama la tienda?
setup-shop-zone = Zona horaria
setup-shop-zone-help = Como Europe/Madrid. Decide cuándo empieza el día.
setup-shop-languages = Idiomas que habla con los clientes
setup-shop-first = Primer idioma
setup-shop-first-help = En él empieza el quiosco y en él se habla a la sala de espera.
setup-shop-saved = La tienda está guardada.

setup-trade = Ramo
setup-trade-help = Rellena servicios, puestos y horario. Tome el más parecido; abajo se cambia.
setup-trade-again = Otro sustituye servicios, puestos y horario. Lo que alguien ya pidió se queda, desactivado.
setup-trade-saved = { $trade }: servicios, puestos y horario están rellenados.
trade-phone-shop = Tienda de telefonía
trade-optician = Óptica
trade-bank = Banco
trade-pharmacy = Farmacia
trade-repairs = Reparaciones
trade-blank = Otra cosa

setup-services = Servicios, y dónde se encuentran
setup-services-none = Lo que la gente puede elegir en el quiosco aparecerá aquí: tome un ramo arriba o añada un servicio.
setup-services-saved = Servicios, puestos y horario están guardados.
setup-service-add = Añadir un servicio
setup-service-new = Servicio nuevo
setup-service-name = Nombre ({ $language })
setup-service-meet = ¿Dónde se encuentran?
setup-service-floor = en la tienda
setup-service-floor-how = Vamos hasta la persona
setup-service-desk = en un puesto
setup-service-desk-how = La llamamos a un puesto
setup-service-letter = Letra
setup-service-letter-help = Los turnos empiezan por ella.
setup-service-private = Privado: su nombre solo está en las tabletas del equipo
setup-service-is-private = privado
setup-service-on = Se ofrece en el quiosco
setup-service-is-off = no se ofrece
setup-desks = Puestos
setup-desk = Puesto { $n }
setup-desk-name = Puesto { $n }
setup-desk-add = Añadir un puesto
setup-desks-help = Adonde se llama a la gente.
setup-desks-needed = Usted llama a la gente a un puesto, y aún no hay ninguno.
setup-hours = Horario
setup-hours-help = Tras el cierre, lo que nadie terminó se termina y se marca.
setup-hours-days =
    { $count ->
        [0] ninguno: la tienda no cierra nunca
        [one] un día a la semana
       *[other] { $count } días a la semana
    }
setup-hours-closed = cerrado
setup-hours-from = de
setup-hours-to = a
setup-hours-break = Añadir una pausa
setup-hours-break-of = Añadir una pausa: { $day }
setup-hours-no-break = Sin pausa
setup-hours-no-break-of = Sin pausa: { $day }

setup-people = Equipo y PIN
setup-people-help = Quien tiene un PIN puede entrar en una tableta. Dígale el suyo; aquí ya nadie puede leerlo.
setup-person-add = Añadir a alguien
setup-person-name = Nombre
setup-person-pin = PIN
setup-person-new-pin = PIN nuevo
setup-person-pin-help = Seis cifras sin orden.
setup-person-suggest = Proponer uno
setup-person-more = Idiomas, capacidades, responsable
setup-person-lead = Responsable de sala: se entera de lo que nadie atiende y puede corregir a otros
setup-person-is-lead = responsable
setup-person-has-pin = tiene PIN
setup-person-no-pin = sin PIN
setup-person-languages = Habla
setup-person-skills = Capacidades
setup-person-skills-help = Deje todo en «sin indicar» si alguien sabe hacerlo todo.
setup-skill-0 = sin indicar
setup-skill-1 = aprende
setup-skill-2 = bien
setup-skill-3 = muy bien
setup-person-desk = Puesto
setup-person-any-desk = el que esté libre
setup-person-gone = Ya no trabaja aquí
setup-person-saved = { $name } está guardado.
setup-person-left = { $name } ya no está en la lista y su sesión está cerrada en todas partes.

setup-devices = Dispositivos
setup-devices-help = Cada uno se abre con un código QR; usted compara tres palabras y ya es suyo.
setup-devices-add-kiosk = Añadir un quiosco
setup-devices-add-staff = Añadir una tableta
setup-devices-add-screen = Añadir una pantalla
setup-devices-here = ¿De momento solo este ordenador?
setup-devices-here-help = Ambos se abren en una pestaña nueva, y puede empezar.
setup-devices-kiosk-here = Abrir el quiosco aquí
setup-devices-board-here = Abrir el tablero aquí

setup-door = La puerta (si quiere)
setup-door-what = Una cámara en la puerta puede decir a sus tabletas que alguien ha entrado, antes de que se apunte. Solo cuenta; no guarda ninguna imagen.
setup-door-later = El programa de cámara propio de Greetline llega con una versión posterior y se configurará aquí. Hasta entonces sirve cualquier sensor que pueda enviar una petición web.
setup-door-token = Necesita una clave de esta tienda. Quien cuida el ordenador de la tienda la obtiene con:
setup-door-has = Esta tienda tiene una clave para su puerta.
setup-door-none = Esta tienda aún no tiene clave para su puerta.

setup-preview = El quiosco
setup-preview-help = La página real con lo que está guardado. Desde aquí no se apunta a nadie.
setup-history = Quién cambió qué
setup-history-none = Cada cambio aparece aquí en cuanto alguien guarda uno.
setup-history-all = Mostrar todos
setup-undo = Deshacer
setup-undo-of = Deshacer: { $what }
setup-undone = Deshecho.
setup-is-undone = deshecho
told-opened = Se abrió { $name }
told-undo = Deshecho:
told-trade = Ramo: { $trade }
told-name = Nombre de la tienda: { $before } → { $after }
told-time-zone = Zona horaria: { $before } → { $after }
told-languages = Idiomas: { $before } → { $after }
told-desks = Puestos: { $before } → { $after }
told-hours = Otro horario
told-order = Servicios en otro orden
told-service-added = Servicio añadido: { $name }
told-service-removed = Servicio quitado: { $name }
told-service-on = Se ofrece de nuevo: { $name }
told-service-off = Ya no se ofrece: { $name }
told-service-renamed = Servicio: { $before } → { $after }
told-service-floor = { $name }: en la tienda
told-service-desk = { $name }: en un puesto
told-service-changed = Cambiado: { $name }
told-person-added = Se añadió a { $name }
told-person-gone = { $name } ya no está en la lista
told-person-renamed = { $before } se llama ahora { $after }
told-person-lead = { $name } es responsable de sala
told-person-no-lead = { $name } ya no es responsable de sala
told-person-languages = { $name }: otros idiomas
told-person-skills = { $name }: otras capacidades
told-person-desk = { $name }: otro puesto
told-person-pin = { $name } tiene un PIN nuevo

error-changed-since = Alguien lo ha cambiado de nuevo desde entonces. Mire antes la línea más nueva.
setup-bad-empty = Rellénelo, por favor.
setup-bad-missing = Rellénelo, por favor.
setup-bad-too-long = Es demasiado largo.
setup-bad-not-in-shape = Eso no encaja aquí.
setup-bad-taken = Eso ya está cogido.
setup-bad-too-many = Son demasiados.
setup-bad-not-one-of-these = Elija uno de los que se ofrecen.
setup-bad-unknown-zone = Nadie conoce esa zona horaria. Elija una de la lista.
setup-bad-name-empty = ¿Cómo se va a llamar?
setup-bad-name-taken = Aquí ya hay alguien que se llama así.
setup-bad-name-with-people = Ahora está con gente. Inténtelo cuando termine.
setup-bad-slug-taken = Otra tienda de aquí tiene este nombre corto.
setup-bad-slug-not-in-shape = Solo letras, cifras y guiones, como casco-viejo.
setup-bad-languages-empty = Elija al menos uno.
setup-bad-manager-empty = ¿Cómo se llama usted?
setup-bad-manager-taken = Alguien entra ya con este nombre. Añada el apellido o un número.
setup-bad-too-short = Una contraseña tiene al menos 12 caracteres.
setup-bad-too-common = Es de las primeras que cualquiera probaría. Tome cuatro palabras sin orden.
setup-bad-code-empty = Escriba las seis cifras que muestra la aplicación.
setup-bad-code-wrong = Esas cifras no encajan. Tome las que la aplicación muestra ahora.
setup-bad-letter-taken = Otro servicio tiene esta letra.
setup-bad-letter-not-in-shape = Una letra de la A a la Z.
setup-bad-service-people-waiting = Hay gente esperando para esto. Desactívelo y quítelo cuando terminen.
setup-bad-service-used = Ha venido gente para esto y los informes lo nombran. Mejor desactívelo.
setup-bad-desk-taken = Dos puestos no pueden llamarse igual.
setup-bad-desk-people-there = Hay alguien en uno de los puestos que desaparecerían. Inténtelo cuando terminen.
setup-bad-hours-overlap = Una apertura tiene que terminar antes de que empiece la siguiente.
setup-bad-hours-not-in-shape = Falta una hora.
setup-bad-pin-weak = De los primeros que cualquiera probaría. Tome seis cifras sin orden.
setup-bad-pin-taken = Alguien del equipo tiene este PIN.
setup-bad-pin-not-in-shape = Un PIN son seis cifras.
setup-bad-active-with-people = Ahora está con gente. Inténtelo cuando termine.
