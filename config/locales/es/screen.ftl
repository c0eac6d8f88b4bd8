# La pantalla de la sala de espera.

screen-now = Llamado ahora
screen-coming = { $staff } va hacia usted
screen-team-coming = Vamos hacia usted
screen-before = Llamados antes
screen-before-empty = Las llamadas anteriores se quedan aquí un rato.
screen-next = Siguientes
screen-next-empty = Quien se registra aparece aquí con su turno.
screen-seen = { $staff } le ha visto
screen-empty = Bienvenidos
screen-empty-why = Cuando llamemos su turno, aparecerá aquí y oirá un timbre.
screen-count =
    { $count ->
        [0] Nadie espera
        [one] { $count } persona espera
        [many] { $count } personas esperan
       *[other] { $count } personas esperan
    }
screen-range = Unos { $range }
screen-range-unknown = Aún no sabemos cuánto tardará
screen-sound-on = Toca para activar el sonido
screen-cut-off = Esta pantalla está desconectada desde las { $time }.
screen-cut-off-why = Escuche su turno o pregunte a nuestro equipo.
screen-no-script = Esta pantalla necesita JavaScript. Actívelo en los ajustes del navegador.
