# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Vuole solo guardare?
after-now = Venite pure ora
after-need = Una sedia o altro aiuto
after-more = Ci dica di più
after-others = Altro
after-come-title = Quando possiamo venire?
after-come-hint = Conserva il suo posto.
after-come-minutes =
    { $minutes ->
        [one] Tra { $minutes } minuto
       *[other] Tra { $minutes } minuti
    }
after-come-press = Quando lo dico io
after-need-title = Che cosa le sarebbe utile?
after-need-hint = Lo vede solo il nostro personale. Domani lo cancelliamo.
after-need-seat = Una sedia
after-need-quiet = Un posto tranquillo
after-need-step-free = Senza gradini
after-need-wheelchair = Uso una sedia a rotelle
after-need-interpreter = Un interprete
after-more-title = Che cosa vuole dirci?
after-more-hint = Solo se vuole. Conserva il suo posto.
after-if-you-like = Solo se vuole.
after-find = Come trovarmi
after-find-hint = Per esempio: sciarpa blu, vicino alla finestra. Cancellato appena abbiamo finito.
after-note = Con parole mie
after-note-hint = Il nostro personale lo legge prima di venire. Domani lo cancelliamo.
after-party = In quanti siamo
after-party-title = In quanti siete?
after-people =
    { $count ->
        [one] persona
       *[other] persone
    }
after-one-fewer = Una in meno
after-one-more = Una in più
after-back = Indietro
after-done = Fatto
after-kept = Grazie. Ne abbiamo preso nota.
after-too-late = Non è più possibile. Lo dica alla persona che è con lei.
after-away = In questo momento non riusciamo a raggiungere il nostro sistema. Riprovi tra un momento, oppure ce lo dica di persona.
after-fault = Così non possiamo registrarlo. Lo scriva in un altro modo.
after-fault-a-phone = Scriva un numero di telefono, come +39 06 123456.
after-fault-an-email = Scriva un indirizzo e-mail, come nome@example.com.
after-fault-a-number = Scriva un numero, come 2.
after-fault-a-date = Scelga un giorno.
after-fault-one-of-these = Scelga una di queste risposte.
after-fault-too-long = Lo abbrevi un po'.
