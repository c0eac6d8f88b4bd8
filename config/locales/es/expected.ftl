# La página de las citas: a quién se espera.

expected-title = Citas de hoy
expected-board = Tablero
expected-board-needs =
    { $count ->
        [one] 1 te necesita
       *[other] { $count } te necesitan
    }
expected-day = El día
expected-devices = Dispositivos
expected-live = en directo
expected-connecting = conectando
expected-cut-off = Esta página está sin conexión desde las { $time }. Lo que ves es antiguo.
expected-signed-out = Este navegador ya no tiene la sesión abierta. Lo que ves es antiguo.
expected-no-script = Esta página necesita JavaScript. Actívalo en los ajustes del navegador.

expected-sentence-next =
    { $count ->
        [one] Hoy se espera a una persona más, a las { $time }.
       *[other] Hoy se espera a { $count } personas más, la próxima a las { $time }.
    }
expected-sentence-nobody = Hoy no se espera a nadie.
expected-sentence-no-more = Hoy no se espera a nadie más.
expected-sentence-here =
    { $count ->
        [one] Una ya está aquí.
       *[other] { $count } ya están aquí.
    }
expected-sentence-missed =
    { $count ->
        [one] Una no ha venido.
       *[other] { $count } no han venido.
    }

expected-today = Hoy
expected-tomorrow = Mañana
expected-empty = Quien tiene cita aparece aquí en cuanto lo añades o traes una lista.
expected-somebody = Alguien
expected-for = con { $staff }
expected-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
expected-quoted = «{ $note }»
expected-is-expected = se espera
expected-is-here = está aquí
expected-is-missed = no ha venido
expected-is-cancelled = cancelada
expected-here = Está aquí
expected-cancel = Cancelar
expected-restore = Deshacer

expected-add = Añadir
expected-bring = Traer una lista
expected-close = Cerrar

expected-add-title = ¿Quién viene, y cuándo?
expected-field-day = Día
expected-field-time = Hora
expected-field-service = Para qué
expected-field-name = Nombre, si lo sabes
expected-field-adviser = Con quién
expected-field-party = Cuántas personas
expected-field-language = Idioma
expected-field-note = Nota para el equipo
expected-anybody = quien esté libre
expected-any-language = no se sabe
expected-more = Con quién, cuántas personas, una nota
expected-note-it = Anotar
expected-noted = Anotada: { $day }, { $time }.
expected-fault-no-time = Indica una hora, por ejemplo 14:30.
expected-fault-time = No podemos leer esta hora. Escríbela como 14:30.
expected-fault-past = Esta hora ya ha pasado hoy. ¿Otro día, o más tarde?
expected-fault-far = Solo guardamos hoy y los próximos { $days } días. Elige uno de ellos.
expected-fault-service = Esto ya no se ofrece. Elige de nuevo.
expected-fault-name = No podemos tomar este nombre. Acórtalo o déjalo fuera.
expected-fault-party = Escribe un número del 1 al 50, por ejemplo 2.
expected-fault-note = No podemos tomar esta nota. Acórtala o déjala fuera.

expected-bring-title = Traer una lista
expected-bring-how = Una tabla (CSV) o un calendario (iCal) de vuestro sistema de reservas. Tomamos hoy y los próximos { $days } días. Trae la misma lista cuantas veces quieras: nadie aparece dos veces.
expected-file = Elegir un archivo
expected-file-unreadable = No podemos abrir este archivo. Elige otro o pega aquí su texto.
expected-paste = O pégala aquí
expected-otherwise = Si una línea no dice de qué se trata
expected-otherwise-none = dejar la línea fuera
expected-take = Tomar esta lista
expected-list-empty = Aquí todavía no hay nada. Elige un archivo o pega una lista.
expected-list-too-much = Es demasiado de una vez. Tráela en dos partes.
expected-list-nothing = No hay ninguna cita en esta lista.
expected-list-told =
    { $count ->
        [one] 1 cita es nueva o ha cambiado.
       *[other] { $count } citas son nuevas o han cambiado.
    }
expected-list-known =
    { $count ->
        [one] 1 ya se conocía.
       *[other] { $count } ya se conocían.
    }
expected-list-others =
    { $count ->
        [one] 1 es de otro día y se dejó fuera.
       *[other] { $count } son de otros días y se dejaron fuera.
    }
expected-list-unread =
    { $count ->
        [one] No pudimos leer 1 línea. Corrígela arriba y toma la lista de nuevo.
       *[other] No pudimos leer { $count } líneas. Corrígelas arriba y toma la lista de nuevo.
    }
expected-unread-time = no se puede leer la hora: escríbela como 2026-11-20 14:30
expected-unread-service = no ofrecemos aquello de lo que se trata
expected-unread-repeats = se repite: solo se leen citas sueltas
expected-unread-columns = La primera línea tiene que nombrar las columnas: at, service y, si quieres, name, adviser, party_size, language, note.
expected-unread-calendar = No podemos leer este calendario. Guárdalo otra vez como iCal (.ics) y elige ese archivo.
