# El quiosco de llegada.

kiosk-title = Anunciar su llegada
kiosk-welcome = ¿En qué podemos ayudarle?
kiosk-empty = Aquí todavía no hay nada que elegir. Hable con nosotros, por favor.
kiosk-private = Algo privado
kiosk-more = Otra cosa
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Como mucho { $high } minuto
           *[other] Como mucho { $high } minutos
        }
       *[other] Unos { $low } a { $high } minutos
    }
kiosk-range-moment = Un momento
kiosk-range-unknown = Aún no podemos decirlo
kiosk-languages = Idioma
kiosk-more-languages = Más idiomas
kiosk-language-away = No podemos conectar con nuestro sistema, así que el idioma sigue igual.

kiosk-how-many = ¿Cuántas personas son?
kiosk-party =
    { $count ->
        [one] persona
       *[other] personas
    }
kiosk-one-fewer = Una menos
kiosk-one-more = Una más
kiosk-name = Nombre, si lo desea
kiosk-name-why = Para poder llamarle. Se borra mañana.
kiosk-answer-first = Antes necesitamos su respuesta a una pregunta.
kiosk-check-in = Ponerme en la fila
kiosk-back = Atrás

kiosk-sending = Le estamos anotando
kiosk-counter = Hable también con nosotros en el mostrador, por favor.
kiosk-saved-title = Guardado aquí
kiosk-saved = No podemos conectar con nuestro sistema. Sus datos están guardados aquí y se enviarán en cuanto podamos. Hable también con nosotros en el mostrador, por favor.
kiosk-unsaved = Todavía no podemos conectar con nuestro sistema.
kiosk-renumbered = Mientras estábamos sin conexión tenía el { $old }. Ahora su número es el { $number }.
kiosk-not-signed-in = Esta pantalla no puede anotar a nadie en este momento.
kiosk-cut-off = Ahora no podemos conectar con nuestro sistema. Puede apuntarse igualmente: se guarda aquí y se envía después.
kiosk-refused = Así no ha funcionado. Cambie algo y pruebe otra vez, o hable con nosotros en el mostrador.
kiosk-refused-name = No podemos aceptar este nombre. Acórtelo o déjelo en blanco.
kiosk-refused-answer = Revise su respuesta.
kiosk-refused-party-size = Elija de 1 a 12 personas, por favor.
kiosk-refused-service = Ya no ofrecemos esto. Elija otra vez, por favor.

kiosk-your-ticket = Su turno
kiosk-way = Su camino por la fila
kiosk-step-is-done = hecho
kiosk-step-in-line = En la fila
kiosk-step-hello = Saludo
kiosk-step-with-you = Con usted
kiosk-step-done = Listo
kiosk-on-list = Está en la lista.
kiosk-follow = Sígalo en su teléfono
kiosk-follow-how = Sin aplicación y sin número.
kiosk-keep-showing = Seguir mostrando
kiosk-next-person = Siguiente persona
kiosk-start-over = Empezar de nuevo

kiosk-still-there = ¿Sigue ahí?
kiosk-starts-over =
    { $seconds ->
        [one] Empezamos de nuevo en { $seconds } segundo.
       *[other] Empezamos de nuevo en { $seconds } segundos.
    }
kiosk-still-here = Sigo aquí
kiosk-have-appointment = Tengo una cita
kiosk-again = ¿Ya está en la lista?
kiosk-appointment = Su cita
kiosk-appointment-ask = Su nombre o la hora
kiosk-appointment-find = Buscar
kiosk-appointment-at = Cita a las { $time }
kiosk-appointment-none = No la encontramos. Pruebe con la hora, o vuelva y elija de qué se trata.
kiosk-appointment-away = No podemos conectar con nuestro sistema. Vuelva y elija de qué se trata, o hable con nosotros.
kiosk-refused-appointment = Esta cita ya se ha usado. Elija de qué se trata, o hable con nosotros.
kiosk-preview = Es solo una vista previa: desde aquí no se apunta a nadie.
kiosk-aloud = Leer en voz alta
kiosk-aids = Ayuda con esta pantalla
kiosk-person = Llamar a una persona
