# The waiting-room screen.

screen-now = Chiamato ora
screen-coming = { $staff } sta venendo da lei
screen-team-coming = Stiamo venendo da lei
screen-before = Chiamati prima
screen-before-empty = Le chiamate precedenti restano qui per un po'.
screen-next = Prossimi
screen-next-empty = Chi si mette in fila compare qui con il suo biglietto.
screen-seen = { $staff } ha notato il suo arrivo
screen-empty = Benvenuti
screen-empty-why = Quando chiamiamo il suo biglietto, compare qui e si sente un suono.
screen-count =
    { $count ->
        [0] Nessuno in attesa
        [one] { $count } persona in attesa
       *[other] { $count } persone in attesa
    }
screen-range = Circa { $range }
screen-range-unknown = Non possiamo ancora dire quanto ci vuole
screen-sound-on = Tocchi per attivare l'audio
screen-cut-off = Questo schermo è scollegato dalle { $time }.
screen-cut-off-why = Ascolti quando chiamiamo il suo biglietto, oppure chieda al nostro personale.
screen-no-script = Questo schermo ha bisogno di JavaScript. Lo attivi nelle impostazioni del browser.
