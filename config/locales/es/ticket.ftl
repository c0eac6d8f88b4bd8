# La página del cliente y las palabras de un turno, dondequiera que se muestre.

ticket-headline-waiting = Está en la fila. Hemos avisado a nuestro equipo.
ticket-headline-waiting-unalerted = Está en la lista. Hable también con nosotros en el mostrador, por favor.
ticket-headline-greeted = { $staff } le ha visto.
ticket-headline-called-desk = Es su turno: { $desk }.
ticket-headline-called-floor = { $staff } va hacia usted.
ticket-headline-serving = { $staff } le atiende.
ticket-headline-parked = Le guardamos el lugar. Volveremos con usted.
ticket-headline-parked-until = Hasta las { $time }. Le guardamos el lugar.
ticket-headline-served = Gracias.
ticket-headline-no-show = Le llamamos a las { $time }. ¿Sigue aquí? Le guardamos el lugar.
ticket-headline-left = Ha dejado la fila. ¿Ha cambiado de idea?
ticket-headline-nobody-came = Gracias. Hemos avisado otra vez al equipo.
ticket-headline-looking-until = Mire con calma. Iremos hacia las { $time }.
ticket-headline-looking-press = Mire con calma. Iremos cuando nos avise.

ticket-place =
    { $ahead ->
        [0] Usted es el siguiente turno.
        [one] Hay { $ahead } persona antes que usted.
       *[other] Hay { $ahead } personas antes que usted.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Como mucho { $high } minuto.
           *[other] Como mucho { $high } minutos.
        }
       *[other] Unos { $low } a { $high } minutos.
    }
ticket-range-moment = Solo un momento.
ticket-range-unknown = Todavía no podemos decir cuánto tardará.

ticket-step-door = En la tienda
ticket-step-in-line = En la fila
ticket-step-hello = Saludo
ticket-step-with-you = Con usted
ticket-step-done = Listo

ticket-action-leave = Dejar la fila
ticket-action-nobody-came = ¿Aún no ha venido nadie? Avísenos
ticket-action-resume = Volver a la fila
ticket-action-tell = Cambiar
ticket-action-now = Vengan ahora, por favor

ticket-change-called = { $time }: Su turno: { $desk }.
ticket-change-coming = { $time }: { $staff } va hacia usted.
ticket-change-greeted = { $time }: { $staff } le ha visto.
ticket-change-went-first = { $ticket } pasó primero.
ticket-change-went-first-appointment = { $ticket } pasó primero: tenía cita.
ticket-change-went-first-access = { $ticket } pasó primero: lo necesitaba.
ticket-change-went-first-returned = { $ticket } pasó primero: ya estuvo aquí y volvió.
ticket-change-went-first-long-wait = { $ticket } pasó primero: llevaba mucho tiempo esperando.
ticket-change-went-first-lead = { $ticket } pasó primero: así lo decidió nuestro equipo.
ticket-change-went-first-other-service = { $ticket } pasó primero: venía para otra cosa.
ticket-change-went-first-not-their-skill = { $ticket } pasó primero: quedó libre alguien para otra cosa.
ticket-change-went-first-waits-for = { $ticket } pasó primero: su turno es con { $staff }.
ticket-change-went-first-language = { $ticket } pasó primero: { $staff } habla su idioma y le atenderá.
ticket-change-went-first-level = { $ticket } pasó primero: { $staff } conoce mejor su asunto y le atenderá.
ticket-change-went-first-in-turn = { $ticket } pasó primero: era su turno.
ticket-change-went-first-chosen = { $ticket } pasó primero: { $staff } ya estaba con esa persona.
ticket-change-went-first-looks-around = { $ticket } pasó primero: usted estaba mirando.
ticket-change-nobody-came = { $time }: Nos dijo que no vino nadie. Hemos avisado otra vez al equipo.
ticket-change-back-in-line = { $time }: Está de nuevo en la fila.
ticket-change-passed-on = { $time }: Le pasamos con las personas adecuadas. Conserva su lugar.
ticket-change-passed-on-to = { $time }: { $staff } le atenderá después. Conserva su lugar.
ticket-change-chosen-again = { $time }: Viene por otra cosa. Conserva su lugar.
ticket-change-handed-over = { $time }: { $staff } se encarga ahora.
ticket-change-put-first = { $time }: Ahora va primero.
ticket-change-range = Nuestra estimación ha cambiado. Ahora, unos { $low } a { $high } minutos.

# La página alrededor
ticket-title = Turno { $ticket }
ticket-yours = Su turno
ticket-way = Su camino por la fila
ticket-step-is-done = hecho
ticket-step-is-next = siguiente
ticket-changes = Qué ha cambiado
ticket-leave-ask = ¿Dejar la fila?
ticket-leave-means = Su lugar pasa a las personas que vienen detrás.
ticket-leave-yes = Sí, dejarla
ticket-leave-no = Seguir en la fila
ticket-close = Cerrar
ticket-cut-off = Sin actualizar desde las { $time }; intentamos contactar con la tienda.
ticket-not-sent = No ha llegado a la tienda. Toque otra vez.
ticket-too-late = Ya no es posible. Esta página muestra cómo está ahora.
ticket-unknown = Ya no conocemos este turno. Hable con nosotros, por favor.
ticket-languages = Idioma
ticket-no-script = Esta página se actualiza sola cada 15 segundos.
