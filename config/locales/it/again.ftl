# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Qual è il suo numero?
again-hint = Lo tocchi come appare sul suo biglietto, per esempio A12.
again-number = Il suo numero
again-erase = Cancella l'ultimo carattere
again-letters = Lettere
again-digits = Cifre
again-find = Trova il mio posto
again-back = Indietro
again-unknown = Oggi in fila non c'è nessuno con { $number }. Ricontrolli, oppure si rivolga a noi.
again-quick = Un po' troppo in fretta. Riprovi tra un momento.
again-away = In questo momento non riusciamo a raggiungere il nostro sistema. Si rivolga a noi.
again-too-late = Non è più possibile. Ecco la situazione adesso.
again-place-of = Il suo posto, { $number }
again-change = Sono qui per un'altra cosa
again-change-title = In che cosa possiamo aiutarla, invece?
again-keeps = Conserva il suo posto e il suo numero.
again-more = Cambia qualcosa
again-party = In quanti siamo
again-come = Quando possiamo venire?
again-minutes =
    { $minutes ->
        [one] Tra { $minutes } minuto
       *[other] Tra { $minutes } minuti
    }
again-press = Quando premo qui
again-leave-title = Vuole lasciare la fila?
again-leave-means = Il suo posto passa a chi viene dopo.
again-leave-yes = Sì, la lascio
again-leave-no = Resto in fila
again-done = Fatto
