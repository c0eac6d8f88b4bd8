# Lo que se puede contar una vez en la fila.

after-looking = ¿Solo está mirando?
after-now = Vengan ahora, por favor
after-need = Un asiento u otra ayuda
after-more = Cuéntenos más
after-others = Otra cosa
after-come-title = ¿Cuándo vamos?
after-come-hint = Su lugar se mantiene.
after-come-minutes =
    { $minutes ->
        [one] En { $minutes } minuto
       *[other] En { $minutes } minutos
    }
after-come-press = Cuando yo avise
after-need-title = ¿Qué le ayudaría?
after-need-hint = Solo lo ve nuestro equipo. Se borra mañana.
after-need-seat = Un asiento
after-need-quiet = Un lugar tranquilo
after-need-step-free = Sin escalones
after-need-wheelchair = Uso silla de ruedas
after-need-interpreter = Un intérprete
after-more-title = ¿Qué quiere contarnos?
after-more-hint = Solo si quiere. Su lugar se mantiene.
after-if-you-like = Solo si quiere.
after-find = Cómo encontrarme
after-find-hint = Por ejemplo: bufanda azul, junto a la ventana. Se borra en cuanto termine.
after-note = Con mis palabras
after-note-hint = Nuestro equipo lo lee antes de ir. Se borra mañana.
after-party = Cuántas personas somos
after-party-title = ¿Cuántas personas son?
after-people =
    { $count ->
        [one] persona
       *[other] personas
    }
after-one-fewer = Una menos
after-one-more = Una más
after-back = Atrás
after-done = Listo
after-kept = Gracias. Lo hemos anotado.
after-too-late = Ya no es posible. Dígaselo a quien está con usted.
after-away = No llegamos a nuestro sistema. Inténtelo de nuevo en un momento o díganoslo en persona.
after-fault = Así no podemos guardarlo. Escríbalo de otra forma.
after-fault-a-phone = Escriba un número de teléfono, como +34 912 345 678.
after-fault-an-email = Escriba un correo, como nombre@example.com.
after-fault-a-number = Escriba un número, como 2.
after-fault-a-date = Elija un día.
after-fault-one-of-these = Elija una de estas opciones.
after-fault-too-long = Escríbalo más corto.
