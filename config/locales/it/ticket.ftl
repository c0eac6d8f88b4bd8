# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = È in fila. Abbiamo avvisato il nostro personale.
ticket-headline-waiting-unalerted = È in lista. Si rivolga a noi anche al banco.
ticket-headline-greeted = { $staff } ha notato il suo arrivo.
ticket-headline-called-desk = Tocca a lei: { $desk }.
ticket-headline-called-floor = { $staff } sta venendo da lei.
ticket-headline-serving = { $staff } è con lei.
ticket-headline-parked = Il suo posto è riservato. Torniamo da lei.
ticket-headline-parked-until = Ci vediamo alle { $time }. Il suo posto è riservato.
ticket-headline-served = Grazie.
ticket-headline-no-show = L'abbiamo chiamata alle { $time }. È ancora qui? Il suo posto è riservato.
ticket-headline-left = Ha lasciato la fila. Ci ha ripensato?
ticket-headline-nobody-came = Grazie. Abbiamo avvisato di nuovo il personale.
ticket-headline-looking-until = Guardi pure con calma. Veniamo da lei verso le { $time }.
ticket-headline-looking-press = Guardi pure con calma. Veniamo quando ce lo dice.

ticket-place =
    { $ahead ->
        [0] Poi tocca a lei.
        [one] Prima di lei c'è { $ahead } persona.
       *[other] Prima di lei ci sono { $ahead } persone.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Al massimo { $high } minuto.
           *[other] Al massimo { $high } minuti.
        }
       *[other] Da { $low } a { $high } minuti circa.
    }
ticket-range-moment = Solo un momento.
ticket-range-unknown = Non possiamo ancora dire quanto ci vuole.

ticket-step-door = In negozio
ticket-step-in-line = In fila
ticket-step-hello = Buongiorno
ticket-step-with-you = Con lei
ticket-step-done = Fatto

ticket-action-leave = Lascia la fila
ticket-action-nobody-came = Non è ancora venuto nessuno? Ce lo dica
ticket-action-resume = Torna in fila
ticket-action-tell = Cambia
ticket-action-now = Venite pure ora

ticket-change-called = { $time }: Tocca a lei: { $desk }.
ticket-change-coming = { $time }: { $staff } sta venendo da lei.
ticket-change-greeted = { $time }: { $staff } ha notato il suo arrivo.
ticket-change-went-first = { $ticket } è passato prima.
ticket-change-went-first-appointment = { $ticket } è passato prima: aveva un appuntamento.
ticket-change-went-first-access = { $ticket } è passato prima: ne aveva bisogno.
ticket-change-went-first-returned = { $ticket } è passato prima: era già qui ed è tornato.
ticket-change-went-first-long-wait = { $ticket } è passato prima: aspettava da molto tempo.
ticket-change-went-first-lead = { $ticket } è passato prima: lo ha deciso il nostro personale.
ticket-change-went-first-other-service = { $ticket } è passato prima: il motivo della visita era un altro.
ticket-change-went-first-not-their-skill = { $ticket } è passato prima: si è liberato chi si occupa di altro.
ticket-change-went-first-waits-for = { $ticket } è passato prima: il suo turno è con { $staff }.
ticket-change-went-first-language = { $ticket } è passato prima: { $staff } parla la sua lingua e viene da lei.
ticket-change-went-first-level = { $ticket } è passato prima: { $staff } conosce meglio la sua richiesta e viene da lei.
ticket-change-went-first-in-turn = { $ticket } è passato prima: era il suo turno.
ticket-change-went-first-chosen = { $ticket } è passato prima: { $staff } se ne stava già occupando.
ticket-change-went-first-looks-around = { $ticket } è passato prima: lei stava guardando in giro.
ticket-change-nobody-came = { $time }: Ci ha detto che non è venuto nessuno. Abbiamo avvisato di nuovo il personale.
ticket-change-back-in-line = { $time }: È di nuovo in fila.
ticket-change-passed-on = { $time }: L'abbiamo affidata alle persone giuste. Conserva il suo posto.
ticket-change-passed-on-to = { $time }: Adesso si occupa di lei { $staff }. Conserva il suo posto.
ticket-change-chosen-again = { $time }: È qui per un'altra cosa. Conserva il suo posto.
ticket-change-handed-over = { $time }: Da ora se ne occupa { $staff }.
ticket-change-put-first = { $time }: Ora passa per primo il suo biglietto.
ticket-change-range = La nostra stima è cambiata. Ora da { $low } a { $high } minuti circa.

# The page around it
ticket-title = Biglietto { $ticket }
ticket-yours = Il suo biglietto
ticket-way = Il suo percorso in fila
ticket-step-is-done = fatto
ticket-step-is-next = prossimo passo
ticket-changes = Che cosa è cambiato
ticket-leave-ask = Vuole lasciare la fila?
ticket-leave-means = Il suo posto passa a chi viene dopo.
ticket-leave-yes = Sì, la lascio
ticket-leave-no = Resto in fila
ticket-close = Chiudi
ticket-cut-off = Non aggiornato dalle { $time }; stiamo provando a raggiungere il negozio.
ticket-not-sent = Non è arrivato al negozio. Tocchi di nuovo.
ticket-too-late = Non è più possibile. Questa pagina mostra la situazione adesso.
ticket-unknown = Non conosciamo più questo biglietto. Si rivolga a noi.
ticket-languages = Lingua
ticket-no-script = Questa pagina si aggiorna da sola ogni 15 secondi.
