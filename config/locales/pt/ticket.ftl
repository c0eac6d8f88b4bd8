# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Você está na fila. Já avisamos a nossa equipe.
ticket-headline-waiting-unalerted = Você está na lista. Fale também com a nossa equipe no balcão.
ticket-headline-greeted = { $staff } já viu você.
ticket-headline-called-desk = É a sua vez: { $desk }.
ticket-headline-called-floor = { $staff } vem até você.
ticket-headline-serving = { $staff } está com você.
ticket-headline-parked = Seu lugar está guardado. Voltamos a falar com você.
ticket-headline-parked-until = Esperamos você às { $time }. Seu lugar está guardado.
ticket-headline-served = Agradecemos por ter vindo.
ticket-headline-no-show = Chamamos você às { $time }. Ainda está aqui? Seu lugar está guardado.
ticket-headline-left = Você saiu da fila. Mudou de ideia?
ticket-headline-nobody-came = Agradecemos o aviso. Já falamos de novo com a equipe.
ticket-headline-looking-until = Fique à vontade. Vamos até você por volta das { $time }.
ticket-headline-looking-press = Fique à vontade. Vamos até você quando você avisar.

ticket-place =
    { $ahead ->
        [0] Você é a próxima pessoa.
        [one] Há { $ahead } pessoa antes de você.
       *[other] Há { $ahead } pessoas antes de você.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] Até { $high } minuto.
           *[other] Até { $high } minutos.
        }
       *[other] Cerca de { $low } a { $high } minutos.
    }
ticket-range-moment = Só um momento.
ticket-range-unknown = Ainda não sabemos dizer quanto demora.

ticket-step-door = Na loja
ticket-step-in-line = Na fila
ticket-step-hello = Olá
ticket-step-with-you = Com você
ticket-step-done = Pronto

ticket-action-leave = Sair da fila
ticket-action-nobody-came = Ninguém veio ainda? Avise-nos
ticket-action-resume = Voltar para a fila
ticket-action-tell = Mudar
ticket-action-now = Podem vir agora

ticket-change-called = { $time }: Sua vez: { $desk }.
ticket-change-coming = { $time }: { $staff } vem até você.
ticket-change-greeted = { $time }: { $staff } já viu você.
ticket-change-went-first = { $ticket } foi antes.
ticket-change-went-first-appointment = { $ticket } foi antes: tinha hora marcada.
ticket-change-went-first-access = { $ticket } foi antes: precisava.
ticket-change-went-first-returned = { $ticket } foi antes: já tinha estado aqui e voltou.
ticket-change-went-first-long-wait = { $ticket } foi antes: já esperava havia muito tempo.
ticket-change-went-first-lead = { $ticket } foi antes: a nossa equipe decidiu assim.
ticket-change-went-first-other-service = { $ticket } foi antes: veio por outro assunto.
ticket-change-went-first-not-their-skill = { $ticket } foi antes: quem cuida de outro assunto ficou livre.
ticket-change-went-first-waits-for = { $ticket } foi antes: a sua vez é com { $staff }.
ticket-change-went-first-language = { $ticket } foi antes: { $staff } fala o seu idioma e vem até você.
ticket-change-went-first-level = { $ticket } foi antes: { $staff } conhece melhor o seu assunto e vem até você.
ticket-change-went-first-in-turn = { $ticket } foi antes: estava à frente na ordem da fila.
ticket-change-went-first-chosen = { $ticket } foi antes: { $staff } já estava com essa pessoa.
ticket-change-went-first-looks-around = { $ticket } foi antes: você estava dando uma olhada.
ticket-change-nobody-came = { $time }: Você nos disse que ninguém veio. Avisamos a equipe de novo.
ticket-change-back-in-line = { $time }: Você está de novo na fila.
ticket-change-passed-on = { $time }: Passamos você para as pessoas certas. Seu lugar continua o mesmo.
ticket-change-passed-on-to = { $time }: { $staff } atende você em seguida. Seu lugar continua o mesmo.
ticket-change-chosen-again = { $time }: Você veio por outro assunto. Seu lugar continua o mesmo.
ticket-change-handed-over = { $time }: { $staff } assume a partir de agora.
ticket-change-put-first = { $time }: Agora você vai primeiro.
ticket-change-range = A nossa estimativa mudou. Agora, cerca de { $low } a { $high } minutos.

# The page around it
ticket-title = Senha { $ticket }
ticket-yours = Sua senha
ticket-way = Seu caminho na fila
ticket-step-is-done = feito
ticket-step-is-next = a seguir
ticket-changes = O que mudou
ticket-leave-ask = Sair da fila?
ticket-leave-means = Seu lugar passa para quem vem depois.
ticket-leave-yes = Sim, sair
ticket-leave-no = Ficar na fila
ticket-close = Fechar
ticket-cut-off = Sem atualização desde as { $time }; estamos tentando contato com a loja.
ticket-not-sent = Não chegou à loja. Toque de novo.
ticket-too-late = Já não é possível. Esta página mostra como está agora.
ticket-unknown = Já não conhecemos esta senha. Fale conosco.
ticket-languages = Idioma
ticket-no-script = Esta página se atualiza sozinha a cada 15 segundos.
