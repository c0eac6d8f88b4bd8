# La visita: una persona, de la puerta al saludo, en páginas reales una al lado de otra.

tour-title = La visita
tour-open = Una persona, de la puerta al saludo
tour-open-means = Una tienda entera en este navegador: puerta, quiosco, dos tabletas, teléfono y pantalla. Cada página es la de verdad. Hasta el primer saludo no pasa ni un minuto.
tour-open-button = Empezar la visita
tour-used = La visita no está abierta en este navegador
tour-used-how = Su enlace abre un solo navegador. Vuelve a arrancar Greetline para tener uno nuevo, o vuelve en el navegador que lo usó.
tour-no-script = La visita necesita JavaScript. Actívalo en los ajustes del navegador.
tour-skip-stage = A la tienda
tour-steps = Siete pasos
tour-stage = La tienda
tour-cut = El ordenador de la tienda no responde. Seguimos intentándolo.
tour-refused = La visita ha terminado aquí: se abrió en otro navegador o se quitó la demostración.
tour-said = Paso { $n } de 7, { $step }: hecho. { $what }

tour-nobody = Todavía no ha entrado nadie
tour-somebody = Alguien
tour-line-door = puerta
tour-line-in-line = en la fila
tour-line-hello = saludo
tour-line-with-you = contigo
tour-line-done = listo

tour-state-done = hecho
tour-state-now = ahora
tour-state-left-out = saltado
tour-state-ahead = por venir
tour-next = Sigue: { $step }
tour-failed = No ha funcionado. Toca otra vez en un momento.

tour-walk-in = Entrar
tour-walk-in-do = Alguien entra por la puerta. Mira las tabletas: suenan antes de que nadie se haya dado la vuelta. Tu primer toque activa el sonido.
tour-walk-in-button = Entra alguien
tour-walk-in-done = La puerta vio a alguien y las dos tabletas lo saben. El aro está abierto: nadie ha saludado.

tour-check-in = Ponerse en la fila
tour-check-in-do = Dos toques en el quiosco: { $service } y luego Ponerme en la fila. Sin nombre ni número.
tour-check-in-joined = { $ticket } es la persona de la puerta: un aro abierto, no dos.
tour-check-in-done = { $ticket } está en la fila y las dos tabletas lo saben.

tour-ignore = No hacer caso
tour-ignore-do = Nadie toca nada. Tras { $again } segundos sin respuesta el aviso sube: todas las tabletas libres vuelven a sonar y lo dicen.
tour-ignore-in =
    { $seconds ->
        [one] En { $seconds } segundo
        [many] En { $seconds } segundos
       *[other] En { $seconds } segundos
    }
tour-ignore-due = En cualquier momento
tour-ignore-late = Ya tuvo su saludo. Empieza de nuevo con otra persona y déjala esperar.
tour-ignore-skip = Seguir sin esperar
tour-ignore-done = Nadie respondió y el aviso subió: las dos tabletas lo dicen. A los { $manager } segundos se avisa a la dirección.

tour-hello = Saludar
tour-hello-do = En una tableta, toca Te veo.
tour-hello-do-them = En una tableta, toca Te veo para { $ticket }. El quiosco, el teléfono y la pantalla lo dicen al momento.
tour-hello-done = { $staff } saludó a los { $time }. El aro está cerrado, el reloj está parado y la persona lo sabe.
tour-hello-door = Se saludó a la persona en la puerta. El aro está cerrado.

tour-race = Dos a la vez
tour-race-do = { $first } y { $second } van hacia la misma persona en el mismo instante.
tour-race-button = Tocan los dos para { $ticket }
tour-race-done = { $winner } llegó antes a { $ticket }. La tableta de { $loser } dice quién fue.
tour-race-busy = { $staff } está con { $ticket }. Toca antes Listo en esa tableta.
tour-race-nobody = No espera nadie. Registra antes a alguien en el quiosco.
tour-race-plug = Enchufa antes la otra tableta.

tour-plug = Desenchufar
tour-plug-do = Corta la tableta de { $second } en plena jornada. No debe mostrar lo viejo como si fuera cierto.
tour-plug-button = Desenchufar
tour-plug-waiting = Cortada. Todavía parece estar bien: dale seis segundos.
tour-plug-red = Roja a los { $red } segundos, en toda la tableta. Nadie se fía de ella por error.
tour-plug-back = Volver a enchufar
tour-plug-coming = Está volviendo.
tour-plug-measured = Roja a los { $red } segundos, y correcta de nuevo { $back } segundos después de enchufarla.
tour-plug-done = Estuvo roja mientras estaba cortada y vuelve a ser correcta por sí sola.

tour-record = El registro
tour-record-do = Todo lo que le pasó a esta persona, segundo a segundo, como lo lee la dirección.
tour-record-button = Abrir el registro de { $ticket }
tour-record-again = Leerlo otra vez
tour-record-nobody = Todavía no hay de quién contar. Registra antes a alguien en el quiosco.
tour-record-done = Esto es lo que le pasó a { $ticket }. Cada cifra del día lleva a una página así.

tour-finish = Nadie que entra pasa desapercibido, y el registro lo demuestra.
tour-finish-next = Para abrir tu propia tienda, usa el enlace siguiente de la consola.
tour-again = Empezar otra vez con otra persona
tour-languages = Idioma

tour-part-door = Puerta
tour-part-kiosk = Quiosco
tour-part-first = Tableta de { $staff }
tour-part-phone = Teléfono
tour-part-screen = Sala de espera
tour-part-manager = Dirección
tour-to = Ir a: { $name }
tour-enlarge = Mostrar en grande: { $name }
tour-door-camera = Deje que lo vea una cámara: basta un archivo de vídeo
tour-door-nobody = Nadie en la puerta
tour-door-count =
    { $count ->
        [one] Alguien en la puerta
        [many] { $count } en la puerta
       *[other] { $count } en la puerta
    }
tour-phone-waits = Tu teléfono. Regístrate en el quiosco y el turno llega aquí.
