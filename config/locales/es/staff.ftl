# El panel del equipo.

staff-title = Panel del equipo
staff-board-of = Panel de { $staff }
staff-on-duty = de turno
staff-waiting-count =
    { $count ->
        [0] Nadie espera
        [one] { $count } espera
        [many] { $count } esperan
       *[other] { $count } esperan
    }
staff-longest = la más larga { $ago }
staff-live = en directo
staff-live-ms = en directo { $ms } ms
staff-connecting = conectando
staff-your-desk = Llamas a
staff-any-desk = mostrador libre

staff-needs-you = Te necesitan
staff-with-you = Contigo
staff-waiting = Esperan
staff-with-colleagues = Con el equipo
staff-just-gone = Acaban de irse

staff-needs-you-empty = Ahora nadie te necesita.
staff-needs-you-empty-why = Quien se registre en el quiosco o entre por la puerta aparece aquí, y esta tableta suena.
staff-with-you-empty = No hay nadie contigo.
staff-with-you-empty-why = A quien llames o atiendas se queda aquí hasta que toques Listo.
staff-waiting-empty = Nadie espera.
staff-waiting-empty-why = Aquí aparece quien se registra o a quien añades.
staff-nobody-else-empty = Nadie más espera.

staff-kiosk = { $device }: alguien pide que vaya una persona
staff-not-greeted = Nadie ha saludado todavía
staff-nobody-answered = Sigue esperando · nadie ha respondido
staff-nobody-alerted = No se avisó a nadie cuando llegó
staff-promise-risk = Pronto se pasará del tiempo que le dijimos
staff-promise-broken = Ya pasó el tiempo que le dijimos
staff-hello-all = Saludar a los { $count }
staff-nobody-came = Dice que no vino nadie
staff-seen-by = Visto por { $staff }
staff-seen-by-you = Visto por ti
staff-help-wanted = Se pide ayuda
staff-asks-for-help = { $staff } pide ayuda
staff-called-to = Llamado a { $desk }
staff-on-your-way = Vas de camino
staff-called-times = llamado { $count } veces
staff-is-with-you = Contigo
staff-set-aside = Aparte desde las { $time }
staff-with = Con { $staff }
staff-called-by = Llamado por { $staff }
staff-aside-by = Aparte por { $staff }
staff-door =
    { $count ->
        [one] Alguien en la puerta
        [2] Dos personas en la puerta
        [many] { $count } personas en la puerta
       *[other] { $count } personas en la puerta
    }
staff-people =
    { $count ->
        [one] { $count } persona
        [many] { $count } personas
       *[other] { $count } personas
    }
staff-told = dijimos { $range }
staff-why-you = Para ti: { $reasons }
staff-you-speak = hablas { $language }
staff-priority = va primero
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min de { $low }–{ $high }
staff-wait-past = { $minutes } min, dijimos { $low }–{ $high }
staff-gone-left = Se fue { $time }
staff-gone-no-show = No vino { $time }

staff-glance =
    { $count ->
        [one] { $count } nuevo
        [many] { $count } nuevos
       *[other] { $count } nuevos
    }
staff-glance-seen = { $count } vistos por ti
staff-glance-show = Mostrar
staff-glance-hide = Ocultar

staff-greet = Te veo
staff-serve = Estoy con ellos
staff-call = Llamar
staff-recall = Llamar otra vez
staff-finish = Listo
staff-finish-next = Listo y siguiente
staff-park = Más tarde
staff-resume = Traer de vuelta
staff-decline = Yo no
staff-help = Ayúdame
staff-no-show = No vino
staff-leave = Se fue
staff-dismiss = No es cliente
staff-coming = Ya voy
staff-more = Más
staff-undo = Deshacer
staff-again = Otra vez
staff-close = Cerrar
staff-next = Siguiente cliente
staff-add = Añadir a alguien

staff-fact-arrived = En la fila desde
staff-fact-door = Entró a las
staff-fact-service = Para
staff-fact-party = Cuántos
staff-fact-language = Idioma
staff-fact-note = En sus palabras
staff-fact-told = Les dijimos
staff-fact-seen = Visto por
staff-fact-why = A saber

staff-add-title = Añadir a alguien a la fila
staff-add-service = ¿Para qué?
staff-add-name = Nombre, si quieren
staff-add-party = ¿Cuántos son?
staff-add-fewer = Uno menos
staff-add-more = Uno más
staff-add-put = Poner en la lista
staff-add-cancel = Cancelar

staff-did-greet = Has visto a { $ticket }.
staff-did-serve = { $ticket } está contigo.
staff-did-call = { $ticket } llamado a { $desk }.
staff-did-call-floor = Vas de camino a { $ticket }.
staff-did-recall = { $ticket } llamado otra vez.
staff-did-finish = { $ticket }: listo.
staff-did-park = { $ticket } queda aparte para más tarde.
staff-did-resume = { $ticket } ha vuelto.
staff-did-decline = { $ticket } espera a otra persona del equipo.
staff-did-help = Se ha pedido ayuda con { $ticket }.
staff-did-no-show = { $ticket } no vino.
staff-did-leave = { $ticket } se fue.
staff-did-add = { $ticket } está en la lista.
staff-did-undo = Deshecho: { $ticket } está como antes.
staff-did-hello-all = Ha saludado a { $count } personas en la puerta.
staff-did-coming = Va a ayudar con { $ticket }.
staff-did-door-greet = Les has visto en la puerta.
staff-did-door-dismiss = No es cliente: ya no se pregunta a nadie.
staff-did-door-coming = Allí ya leen que vas.
staff-nobody-waits = Nadie te espera.

staff-say-checked-in = { $ticket } se ha registrado · nadie ha saludado todavía.
staff-say-door = Hay alguien en la puerta.
staff-say-nobody-came = { $ticket } dice que no vino nadie.
staff-say-help = { $staff } pide ayuda con { $ticket }.
staff-say-greeted = { $ticket }: visto por { $staff }.
staff-say-called = { $ticket } llamado a { $desk }.
staff-say-called-floor = { $staff } va de camino a { $ticket }.
staff-say-served = { $ticket } está con { $staff }.
staff-say-left = { $ticket } se fue.
staff-say-no-show = { $ticket } no vino.
staff-say-nobody-answered = { $ticket } sigue esperando · nadie ha respondido.
staff-say-coming = { $staff } viene a ayudar con { $ticket }.
staff-say-many = { $count } cambios. { $waiting } esperan.

staff-cut-off = Esta tableta está desconectada desde las { $time }.
staff-cut-off-why = Lo que ves es antiguo. Usa otra tableta.
staff-cut-off-trying = Seguimos intentándolo. El panel se corrige solo.
staff-signed-out = Esta tableta ya no tiene acceso.
staff-signed-out-why = Lo que ves es antiguo. Pide a quien cuida Greetline que la vincule de nuevo.
staff-tablet-asleep = { $names } está dormida y no puede sonar.
staff-tablets-asleep = { $names } están dormidas y no pueden sonar.
staff-sound-off = Esta tableta aún no puede sonar.
staff-sound-on = Toca para activar el sonido
staff-slept = Esta tableta durmió de { $from } a { $to }. Nadie podía recibir avisos en ella.
staff-slept-how = Pon su bloqueo de pantalla en «nunca».
staff-awake-missing = Desde esta dirección no se puede mantener despierta. Pon su bloqueo de pantalla en «nunca».
staff-understood = Entendido
staff-muted = { $names } no tiene sonido.
staff-kiosk-refused = { $name } no pudo poner { $ticket } en la fila. Busca a esa persona.
staff-kiosk-renumbered = { $ticket } de { $name } es ahora { $now }. Díselo.
staff-kiosk-cut-off = { $names } está sin conexión. Los registros se guardan ahí.
staff-kiosks-cut-off = { $names } están sin conexión. Los registros se guardan ahí.
staff-muted-many = { $names } no tienen sonido.
staff-no-script = Este panel necesita JavaScript. Actívalo en los ajustes del navegador.

# Entrar
sign-in-title = Entrar
sign-in-who = ¿Quién eres?
sign-in-nobody = Aquí todavía no puede entrar nadie
sign-in-nobody-why = La dirección os da un PIN a cada uno. Después vuestros nombres aparecen aquí.
sign-in-hello = Hola, { $staff }
sign-in-pin = Tus seis cifras
sign-in-digits = { $count } de 6 cifras
sign-in-other = Otra persona
sign-in-delete = Borrar
sign-in-checking = Un momento
sign-in-wrong =
    { $count ->
        [one] Ese PIN no coincide. Queda { $count } intento.
       *[other] Ese PIN no coincide. Quedan { $count } intentos.
    }
sign-in-locked = Demasiados intentos. Prueba de nuevo a las { $time }, o pide a la dirección un PIN nuevo.
sign-in-taken = Aquí ha entrado { $staff }.
sign-in-waiting =
    { $count ->
        [one] Alguien espera, y nadie ha saludado
       *[other] Esperan { $count }, y nadie ha saludado
    }
sign-in-cut-off-why = Ahora no puede entrar nadie. Usa otra tableta.
sign-in-refused-why = Pide a quien cuida de Greetline que la vincule de nuevo.
staff-on-break = en pausa
staff-on-break-means = Estás en pausa. No se te envía a nadie.
staff-take-break = Hacer una pausa
staff-back = Ya he vuelto
staff-sign-out = Salir
staff-pin-locked = Demasiados PIN equivocados: { $staff } no puede entrar en { $device } hasta las { $time }.
# The whole floor
staff-accept = Me encargo yo
staff-refuse = Ahora no
staff-keep = Me quedo yo
staff-still-here = Sigue aquí
staff-when = ¿Cuándo vuelve?
staff-way-pass = Pasar
staff-way-later = Más tarde, a una hora
staff-way-helper = Pedir a un colega
staff-way-adviser = Mismo asesor
staff-way-also = Algo más también
staff-way-need = Asiento u otra ayuda
staff-way-ask = Preguntar
staff-way-first = Va primero
staff-ask-pass = ¿A quién pasar?
staff-ask-later = ¿Cuándo debe volver?
staff-ask-helper = ¿Quién ayuda?
staff-ask-adviser = ¿A quién quiere ver?
staff-ask-also = ¿A qué más ha venido?
staff-ask-need = ¿Qué necesita?
staff-ask-ask = ¿Qué preguntamos?
staff-ask-first = ¿Por qué va primero?
staff-ways-back = Volver
staff-adviser-any = Cualquier colega
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Necesita asiento
staff-need-quiet = Necesita calma
staff-need-step-free = Necesita paso sin escalones
staff-need-interpreter = Necesita intérprete
staff-need-wheelchair = Usa silla de ruedas
staff-looks-later = mira hasta las { $time }
staff-looks-press = mira, nos avisará
staff-asked-after = ¿Sigue mirando? Hace rato que nadie pregunta
staff-ready = Estaba mirando, ya quiere que vayas
staff-find-me = Cómo encontrarle
staff-ask-save = Guardar
staff-reason-upset = Molesto
staff-reason-wrong-line = Estaba en la fila equivocada
staff-reason-quick = Solo un minuto
staff-reason-unwell = No se siente bien
staff-reason-appointment-lost = Perdimos su cita
staff-reason-other = Otro motivo
staff-why-first = { $staff } le dio prioridad: { $reason }
staff-why-appointment = cita { $time }
staff-why-returned = ya le tocaba
staff-first-undo = De nuevo en su turno
staff-waits-for = espera a { $staff }
staff-passed-by = de parte de { $staff }
staff-then = después { $services }
staff-offer = { $staff } te pide que te encargues
staff-passed-to-you = { $staff } se lo ha pasado
staff-asked-for-you = Ha preguntado por ti
staff-due-back = Ya vuelve, como se acordó para las { $time }
staff-back-at = Vuelve a las { $time }
staff-offered-to = Se pidió a { $staff } que se encargue
staff-still-with-them = ¿Sigue en ello?
staff-done-and-take = Listo con { $ticket } y tomar a { $next }
staff-did-transfer = { $ticket } pasa y conserva su lugar.
staff-did-hand-over = Se pidió a { $staff } que se encargue de { $ticket }.
staff-did-accept = { $ticket } está ahora contigo.
staff-did-refuse = { $ticket } se queda donde está.
staff-did-reorder = { $ticket }: el orden ha cambiado.
staff-did-same-adviser = { $ticket }: anotado a quién quiere ver.
staff-did-add-service = { $ticket }: anotado, una cosa tras otra.
staff-did-need = { $ticket }: anotado lo que necesita.
staff-did-tell = Anotado.
staff-did-still-here = { $ticket } sigue contigo.
staff-did-help-one = Se pidió a { $staff } ayuda con { $ticket }.
staff-expected = Se esperan hoy
staff-expected-here = Está aquí
staff-expected-missed = no ha venido
staff-expected-somebody = Alguien
staff-expected-all = Citas
staff-skip-lead = { $ticket } (prioridad del responsable)
staff-skip-long-wait = { $ticket } (llevaba mucho esperando)
staff-skip-appointment = { $ticket } (tenía cita)
staff-skip-access = { $ticket } (necesitaba ir primero)
staff-skip-returned = { $ticket } (ya había tenido su turno)
staff-skip-in-turn = { $ticket } (era su turno)
staff-skip-chosen = { $ticket } (atendido por un colega)
staff-skip-other-service = { $ticket } (otro servicio)
staff-skip-not-their-skill = { $ticket } (necesita otra habilidad)
staff-skip-waits-for = { $ticket } (espera a su asesor)
staff-skip-looks-around = { $ticket } (está mirando)
staff-skip-language = { $ticket } (para quien habla su idioma)
staff-skip-level = { $ticket } (para quien sabe más)
staff-passed-over = Han esperado: { $names }.

# La cámara de la puerta
staff-camera =
    { $state ->
        [dark] Demasiada oscuridad para la cámara de la puerta desde las { $time }
        [covered] Algo tapa la cámara de la puerta desde las { $time }
        [defocused] La cámara de la puerta ve borroso desde las { $time }
        [moved] La cámara de la puerta se ha movido: no cuenta desde las { $time }
        [slow] La cámara de la puerta va lenta desde las { $time } y puede perder personas
       *[other] La cámara de la puerta no ve nada desde las { $time }
    }
staff-step = Paso por la puerta
staff-did-step = Adelante: la próxima persona en la puerta eres tú.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } no imprime tickets
