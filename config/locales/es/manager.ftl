# La página de quien dirige. Habla de personas, nunca de visitas.

manager-title = Cómo fue
manager-day = El día
manager-log = Personas
manager-devices = Dispositivos
manager-setup = Configuración
manager-expected = Citas
manager-skip = Ir a las cifras
manager-from = Desde
manager-to = Hasta
manager-show = Mostrar
manager-today = Hoy
manager-week = 7 días
manager-month = 4 semanas
manager-previous = Antes
manager-next = Después
manager-other = Otros días
manager-so-far = hasta ahora
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } a { DATETIME($last, dateStyle: "long") }
manager-private = Para quien dirige: aquí hay turnos, nunca nombres de clientes.

# Números y duraciones, como se dicen
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = menos de 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# La frase
sentence-nobody = No vino nadie.
sentence-nobody-today = Hoy aún no ha venido nadie.
sentence-nobody-ahead = Este día está por venir.
sentence-nobody-how = En cuanto alguien se registre en el quiosco, por teléfono o con un compañero, el día se contará aquí.
sentence-greeted-door = Se saludó a { $greeted } de { $came ->
    [one] { $came } persona
   *[other] { $came } personas
}; a la mitad en { $half } desde que entró, a nueve de cada diez en { $most }.
sentence-greeted-kiosk = Se saludó a { $greeted } de { $came ->
    [one] { $came } persona
   *[other] { $came } personas
}; a la mitad en { $half } desde que se registró, a nueve de cada diez en { $most }.
sentence-greeted-phone = Se saludó a { $greeted } de { $came ->
    [one] { $came } persona
   *[other] { $came } personas
}; a la mitad en { $half } desde que se apuntó por teléfono, a nueve de cada diez en { $most }.
sentence-greeted-staff = Se saludó a { $greeted } de { $came ->
    [one] { $came } persona
   *[other] { $came } personas
}; a la mitad en { $half } desde que se apuntó, a nueve de cada diez en { $most }.
sentence-few = Se saludó a { $greeted } de { $came ->
    [one] { $came } persona
   *[other] { $came } personas
}, como muy tarde a los { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Vino una persona y nadie la saludó.
   *[other] Vinieron { $came } personas y nadie saludó a ninguna.
}
sentence-came = { $came ->
    [one] Vino una persona.
   *[other] Vinieron { $came } personas.
}
sentence-waits = Vinieron { $came } personas; se llamó a la mitad en { $half }, a nueve de cada diez en { $most }.
sentence-waits-half = Vinieron { $came } personas; se llamó a la mitad en { $half }.
sentence-censored = { $left ->
    [one] Quien se fue cuenta como si hubiera esperado al menos hasta entonces.
   *[other] Las { $left } que se fueron cuentan como si hubieran esperado al menos hasta entonces.
}
sentence-kept = { $promises ->
    [one] A quien dijimos un tiempo, se le llamó dentro de él.
   *[other] A las { $promises } personas a quienes dijimos un tiempo se las llamó dentro de él.
}
sentence-broke = Falló a las { $time } en { $service }: { $n } esperaron más de lo que les dijimos.
sentence-broke-day = Lo peor fue el { DATETIME($day, dateStyle: "long") } a las { $time } en { $service }: { $n } esperaron más de lo que les dijimos.
sentence-broke-scattered = { $n ->
    [one] Una persona esperó más de lo que le dijimos.
   *[other] { $n } esperaron más de lo que les dijimos, a distintas horas.
}
sentence-slow = Lo más lento fue a las { $time } en { $service }: { $n } esperaron más de { $target }.
sentence-slow-day = Lo más lento fue el { DATETIME($day, dateStyle: "long") } a las { $time } en { $service }: { $n } esperaron más de { $target }.
sentence-slow-scattered = { $n ->
    [one] Una persona esperó más de { $target }.
   *[other] { $n } esperaron más de { $target }, a distintas horas.
}
sentence-open = { $n ->
    [one] Hay una persona ahora.
   *[other] Hay { $n } ahora.
}
sentence-open-past = { $n ->
    [one] Una persona nunca se marcó como lista.
   *[other] { $n } nunca se marcaron como listas.
}
see-them = { $n ->
    [one] Verla →
   *[other] Ver las { $n } →
}

# Las cinco cifras, cada una con su cuenta
figure-noticed = Vistos en
figure-waited = Espera
figure-with-us = Con nosotros
figure-gone = Se fueron sin ayuda
figure-in-time = Con ayuda a tiempo
figure-none = –
figure-too-few = muy pocas
figure-too-few-why = { $n ->
    [0] Nadie aún; desde 20 personas está aquí.
    [one] Una persona, { $longest }; desde 20 está aquí.
   *[other] { $n } personas, { $longest } como mucho; desde 20 está aquí.
}
figure-half = la mitad de { $n } personas; nueve de cada diez { $most }
figure-half-only = la mitad de { $n } personas
figure-most-unknown = se fueron tantas que nueve de cada diez no se puede decir
figure-unknown-greetings = El registro importado no dice a quién se saludó.
figure-denied = { $n ->
    [one] Una dijo que no vino nadie; con aquel primer saludo { $half }
   *[other] { $n } dijeron que no vino nadie; con aquellos primeros saludos { $half }
}
figure-denied-few = { $n ->
    [one] Una dijo que no vino nadie
   *[other] { $n } dijeron que no vino nadie
}
figure-censored = { $n ->
    [one] A una no se la llamó; cuenta mientras se quedó
   *[other] A { $n } no se las llamó; cuentan mientras se quedaron
}
figure-gone-of = de { $n } personas
figure-left = { $n ->
    [0] Nadie se fue antes de su turno
    [one] Una se fue antes de su turno
   *[other] { $n } se fueron antes de su turno
}
figure-no-show = { $n ->
    [0] Todas vinieron al llamarlas
    [one] Una no vino al llamarla
   *[other] { $n } no vinieron al llamarlas
}
figure-within = { $within } de { $n } en { $target }
figure-promises = Lo que dijimos se cumplió con { $kept } de { $n }
figure-promises-none = No se dijo un tiempo a nadie
basis-door = entró por la puerta
basis-kiosk = se registró en el quiosco
basis-phone = se apuntó por teléfono
basis-staff = lo apuntó un compañero
basis-half-door = En la puerta { $half }, mitad de { $n }
basis-half-kiosk = En el quiosco { $half }, mitad de { $n }
basis-half-phone = Por teléfono { $half }, mitad de { $n }
basis-half-staff = Por un compañero { $half }, mitad de { $n }
basis-few-door = En la puerta { $n }: muy pocas
basis-few-kiosk = En el quiosco { $n }: muy pocas
basis-few-phone = Por teléfono { $n }: muy pocas
basis-few-staff = Por un compañero { $n }: muy pocas
measure-wait = Desde el registro hasta la primera llamada, o hasta estar con nosotros si no la hubo. Quien no fue llamado cuenta mientras se quedó (Kaplan–Meier).
measure-handle = Desde estar con nosotros hasta listo, menos el tiempo aparte.
measure-service-level = Con ayuda dentro del objetivo, de todos los que vinieron y ya no están, también los que se fueron.
measure-promises = Llamados dentro de lo dicho, de los llamados y de quienes ya esperaron más. Quien se fue antes no cuenta en ninguno.
measure-greet-door = Desde entrar por la puerta hasta el saludo.
measure-greet-kiosk = Desde registrarse en el quiosco hasta el saludo.
measure-greet-phone = Desde apuntarse por teléfono hasta el saludo.
measure-greet-staff = Desde que lo apuntó un compañero hasta el saludo.
measure-greet-first-door = Desde entrar por la puerta hasta el primer saludo, también si la persona dijo que no vino nadie.
measure-greet-first-kiosk = Desde registrarse en el quiosco hasta el primer saludo, también si la persona dijo que no vino nadie.
measure-greet-first-phone = Desde apuntarse por teléfono hasta el primer saludo, también si la persona dijo que no vino nadie.
measure-greet-first-staff = Desde que se apuntó hasta el primer saludo, también si la persona dijo que no vino nadie.

# El camino por la tienda
way-title = De la puerta a listo
way-door = entraron por la puerta
way-came = se registraron
way-hello = alguien las saludó
way-with-us = estuvieron con nosotros
way-done = listas
way-unnoticed = { $n ->
    [one] una en la puerta a quien nadie vio
   *[other] { $n } en la puerta a quienes nadie vio
}
way-left = { $n ->
    [one] una se fue
   *[other] { $n } se fueron
}
way-no-show = { $n ->
    [one] una no vino al llamarla
   *[other] { $n } no vinieron al llamarlas
}
way-open = { $n ->
    [one] una sigue aquí
   *[other] { $n } siguen aquí
}

# Horas, días, motivos
hours-title = A lo largo del día
days-title = Día a día
hours-again = Por hora del día
services-title = Según el motivo
chart-dots = Cada punto es una persona, tan alto como esperó.
chart-bars = De la mitad de las personas (la marca) a nueve de cada diez (el final de la barra).
chart-hollow = Un anillo se fue antes de su turno.
chart-amber = El ámbar esperó más de lo que dijimos.
chart-amber-target = El ámbar esperó más de { $target }.
chart-target = La línea de puntos es nuestro objetivo, { $target }.
col-hour = Hora
col-day = Día
col-service = Motivo
col-came = Vinieron
col-noticed = Vistos, mitad
col-waited = Espera, mitad
col-most = Nueve de diez
col-longest = La mayor
col-with-us = Con nosotros, mitad
col-left = Se fueron
col-broken = Más de lo dicho
col-over-target = Más de { $target }
few-note = La mitad y nueve de cada diez están aquí desde 20 personas; con menos serían azar.

# A quién mirar
people-title = Personas a las que mirar
people-longest = Esperaron más
people-left = Se fueron o no vinieron
people-left-none = Nadie se fue.
people-never = Nadie las saludó
people-never-none = Se saludó a todas.
people-all = Las { $n } →
people-everybody = Todas, primero las que más →
person-told = dicho { $range }
person-didnt-come = no vino

# La lista
log-title = { $n ->
    [0] Nadie encaja
    [one] Una persona
   *[other] { $n } personas
}
log-all = Mostrar todas
log-filter = Mostrar estas
log-any = todas
log-service = Motivo
log-outcome = Cómo acabó
log-hour = Hora
log-hello = Saludo
log-more = Más →
log-start = ← Desde el principio
log-empty = Nadie encaja con lo elegido. Elija menos, u otro día.
outcome-served = listo
outcome-left = se fue
outcome-no_show = no vino
outcome-open = sigue aquí
outcome-closed = ya no está
outcome-gone = se fue o no vino
greeted-yes = saludado
greeted-never = nunca saludado
greeted-denied = dijo que no vino nadie
wait-known = llamado
wait-censored = no llamado
wait-over_target = esperó más de { $target }
promise-kept = llamado dentro de lo dicho
promise-broken = esperó más de lo dicho
level-within = con ayuda en { $target }
level-missed = sin ayuda en { $target }
order-longest = primero las que más
order-newest = primero las últimas
col-ticket = Turno
col-came-at = Vino
col-line = La línea
col-ended = Acabó
col-staff = Con
col-told = Dicho
reached-with_us = estuvieron con nosotros

# Una persona
person-title = { $ticket } vino para { $service } a las { $time }.
person-greeted = Alguien saludó a los { $span }.
person-not-greeted = Nadie saludó.
person-waiting = Sigue esperando, ya { $span }.
person-called = Llamada a los { $span }.
person-met = Estuvimos con ella a los { $span }.
person-with = { $span } con { $staff }.
person-with-nobody = { $span } con nosotros.
person-with-now = Ahora con { $staff }.
person-left = Se fue a los { $span }.
person-no-show = Llamada, y no vino.
person-promise-kept = Le habíamos dicho { $range }: se cumplió.
person-promise-broken = Le habíamos dicho { $range }: tardó más.
person-promise = Le habíamos dicho { $range }.
person-promise-none = No pudimos decir cuánto tardaría.
person-imported = De un registro importado, que no dice más.
person-back = ← { $day }
person-events = Quién hizo qué y cuándo
step-door = entró
step-came = se registró
step-called = llamada
step-with-us = con nosotros
step-left = se fue
step-no-show = no vino
by-customer = La persona
by-door = La puerta
by-timer = Greetline
by-import = El registro importado
by-staff = Un compañero
event-arrival-entered = vio entrar a alguien
event-arrival-greeted = saludó en la puerta
event-checked-in-kiosk = se registró en el quiosco
event-checked-in-phone = se apuntó por teléfono
event-checked-in-staff = la apuntó en la lista
event-checked-in-import = dice que vino
event-visit-greeted = saludó
event-visit-called = la llamó
event-visit-called-desk = la llamó a { $desk }
event-visit-recalled = la llamó otra vez
event-visit-served = estuvo con ella
event-visit-finished = terminó
event-visit-parked = la dejó aparte
event-visit-resumed = la trajo de vuelta
event-visit-declined = la pasó: yo no
event-visit-help_asked = pidió ayuda
event-visit-no_show = anotó que no vino
event-visit-left = anotó que se fue
event-visit-left-customer = dejó la fila
event-visit-undone = lo deshizo
event-visit-nobody_came = dijo que no vino nadie
event-visit-erased = borró nombre y nota
event-visit-transferred = le pasó a otra persona
event-visit-transferred-customer = vino por otra cosa
event-visit-offered = pidió a un colega que se encargara
event-visit-handed_over = se encargó
event-visit-refused = dijo que ahora no
event-visit-offer_over = no tuvo respuesta a la petición
event-visit-reordered = cambió el orden
event-visit-adviser_asked = anotó a quién quiere ver
event-visit-need_told = anotó lo que necesita
event-visit-service_added = anotó algo más
event-visit-due_back = avisó de que ya debía volver
event-visit-overdue = preguntó si sigue aquí
event-visit-told = nos contó más
event-visit-ready = avisó de que ya quiere que vayan
event-visit-asked_after = preguntó si sigue mirando
event-visit-still_here = dijo que sigue aquí
event-skip-lead = { $ticket } (prioridad del responsable)
event-skip-long-wait = { $ticket } (llevaba mucho esperando)
event-skip-appointment = { $ticket } (tenía cita)
event-skip-access = { $ticket } (necesitaba ir primero)
event-skip-returned = { $ticket } (ya había tenido su turno)
event-skip-in-turn = { $ticket } (era su turno)
event-skip-chosen = { $ticket } (atendido por un colega)
event-skip-other-service = { $ticket } (otro servicio)
event-skip-not-their-skill = { $ticket } (necesita otra habilidad)
event-skip-waits-for = { $ticket } (espera a su asesor)
event-skip-looks-around = { $ticket } (está mirando)
event-skip-language = { $ticket } (para quien habla su idioma)
event-skip-level = { $ticket } (para quien sabe más)
event-estimated = Estimado: nadie lo tocó; la tienda había cerrado.
log-estimated = estimado
event-later = { $span } después
event-skipped = Pasados por alto: { $tickets }.
event-heard-late = Lo supimos a las { $time }.
event-arrival-estimated = Estimado: nadie miró todo el tiempo el reloj del quiosco. Lo supimos a las { $time }.

# Archivos
export-title = Para llevar
export-figures = Las cifras
export-people = Las personas
export-csv = CSV
export-xlsx = Excel
export-staff = Con los nombres del equipo
export-why = Los nombres del equipo no van si no los pide; los de clientes, nunca.

# Entrar
login-title = Entrada de la dirección
login-name = Nombre
login-password = Contraseña
login-code = Código de tu aplicación
login-code-hint = Seis cifras; cada uno vale una vez.
login-button = Entrar
login-wrong = No coincide. Revisa los tres y espera el código siguiente: cada uno vale una vez.
login-locked = { $minutes ->
    [one] Demasiados intentos. Prueba de nuevo en un minuto.
   *[other] Demasiados intentos. Prueba de nuevo en { $minutes } minutos.
}
login-how = ¿Aún sin cuenta? Quien cuida de Greetline te añade, o abre aquí el enlace «Manager» que se mostró al iniciar.
login-out = Salir

# Alerts, from the raising to the answer
alerts-title = Del aviso al saludo
col-alert = Aviso sobre
col-alerts = Avisos
col-alert-delivered = Llegó a una tableta
col-alert-shown = En pantalla
col-alert-answered = Respondido
col-alert-climbed = Avisado a más
col-alert-unanswered = Sin respuesta
alert-about-door = Alguien en la puerta
alert-about-waiting = Alguien se registró
alert-about-promise = Una promesa en riesgo
alert-about-help = Ayúdame
alert-about-device = Un dispositivo
alert-about-kiosk = Alguien en un quiosco pide una persona
alert-n = { $n } hasta ahora
alert-spans = la mitad en { $half }, diecinueve de veinte en { $most }
alert-false = La puerta avisó de alguien que no era cliente { $false } de { $n } veces ({ $share }).
alert-false-rate = Son { $rate } por hora de trabajo; hasta 1 está bien.
alert-false-rate-high = Son { $rate } por hora de trabajo: más de 1. Revise la línea de la puerta.
alert-open = Nadie ha respondido todavía.
alert-answered = Respondió { $staff } en { $device } a los { $span }.
alert-unanswered = Nadie respondió; se abandonó a los { $span }.
alert-withdrawn = Dejó de hacer falta a los { $span }.
alert-rungs =
    { $n ->
        [one] Se avisó a más personas una vez.
       *[other] Se avisó a más personas { $n } veces.
    }
col-tablet = Tableta
col-tablet-had = Lo recibió a los
col-tablet-shown = En su pantalla a los
col-tablet-rang = Sonó a los
person-alerts = Los avisos
export-alerts = Avisos, cada uno con sus pasos

# Removing the demo
demo-remove = Quitar la demo
demo-remove-title = ¿Quitar la demo?
demo-remove-means = La tienda de prueba desaparece del todo: sus personas, sus cuatro semanas, sus dispositivos y sus enlaces. Cualquier otra tienda queda como está.
demo-remove-yes = Quitar la demo
demo-remove-no = Conservarla
demo-gone-title = La demo ya no está
demo-gone-next = No queda nada de ella y no vuelve sola. Ahora: prepare su propia tienda. El enlace se mostró al iniciar Greetline.
demo-gone-setup = Preparar la tienda

# The door camera
door-no-data = La cámara de la puerta no vio nada durante { $span } ({ $spans }): no hay datos de ese tiempo.
door-no-data-at-all = La cámara de la puerta no vio nada: no hay datos.
door-and-more = { $spans } y más
door-walked-away =
    { $n ->
        [one] Una persona salió enseguida, antes de que nadie la viera.
        [many] { $n } salieron enseguida, antes de que nadie las viera.
       *[other] { $n } salieron enseguida, antes de que nadie las viera.
    }
door-basic = Modo básico: los recuentos de la puerta son inciertos.
door-seen =
    { $n ->
        [one] Una persona entró por la puerta.
        [many] { $n } personas entraron por la puerta.
       *[other] { $n } personas entraron por la puerta.
    }
