# «¿Ya está en la lista?» en el quiosco: se pide cuando alguien pregunta.

again-title = ¿Cuál es su número?
again-hint = Tóquelo como está en su turno, por ejemplo A12.
again-number = Su número
again-erase = Borrar el último
again-letters = Letras
again-digits = Cifras
again-find = Buscar mi lugar
again-back = Atrás
again-unknown = Hoy no hay nadie en la fila con { $number }. Mírelo otra vez o hable con nosotros.
again-quick = Eso fue rápido. Inténtelo de nuevo en un momento.
again-away = Ahora no podemos conectar con nuestro sistema. Hable con nosotros.
again-too-late = Ya no es posible. Así está ahora.
again-place-of = Su lugar, { $number }
again-change = Vengo por otra cosa
again-change-title = ¿En qué podemos ayudarle entonces?
again-keeps = Conserva su lugar y su número.
again-more = Cambiar algo
again-party = Cuántas personas somos
again-come = ¿Cuándo vamos?
again-minutes =
    { $minutes ->
        [one] En { $minutes } minuto
       *[other] En { $minutes } minutos
    }
again-press = Cuando pulse aquí
again-leave-title = ¿Dejar la fila?
again-leave-means = Su lugar pasa a las personas que vienen detrás.
again-leave-yes = Sí, dejarla
again-leave-no = Seguir en la fila
again-done = Listo
