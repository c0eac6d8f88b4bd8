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
staff-no-script = Este panel necesita JavaScript. Actívalo en los ajustes del navegador.
