# The staff board.

staff-title = Painel da equipe
staff-board-of = Painel de { $staff }
staff-on-duty = em serviço
staff-waiting-count =
    { $count ->
        [0] Ninguém à espera
        [one] { $count } à espera
       *[other] { $count } à espera
    }
staff-longest = maior espera { $ago }
staff-live = ao vivo
staff-live-ms = ao vivo { $ms } ms
staff-connecting = conectando
staff-your-desk = Você chama para
staff-any-desk = balcão livre

staff-needs-you = Precisam de você
staff-with-you = Com você
staff-waiting = À espera
staff-with-colleagues = Com colegas
staff-just-gone = Saíram há pouco

staff-needs-you-empty = Agora ninguém precisa de você.
staff-needs-you-empty-why = Quem tira senha no quiosque ou entra pela porta aparece aqui, e este tablet toca.
staff-with-you-empty = Não há ninguém com você.
staff-with-you-empty-why = Quem você chama ou atende fica aqui até você tocar em Pronto.
staff-waiting-empty = Ninguém à espera.
staff-nobody-else-empty = Mais ninguém à espera.
staff-waiting-empty-why = Aqui aparece quem tira senha ou quem você adiciona.

staff-kiosk = { $device }: alguém quer falar com uma pessoa
staff-not-greeted = Ninguém disse olá ainda
staff-nobody-answered = Ainda à espera · ninguém respondeu
staff-nobody-alerted = Ninguém foi avisado na chegada
staff-promise-risk = Vai passar em breve do tempo que dissemos
staff-promise-broken = Passou do tempo que dissemos
staff-hello-all = Olá para todos ({ $count })
staff-nobody-came = Diz que ninguém veio
staff-seen-by = Visto por { $staff }
staff-seen-by-you = Visto por você
staff-help-wanted = Pedido de ajuda
staff-asks-for-help = { $staff } pede ajuda
staff-called-to = Chamada para { $desk }
staff-on-your-way = Você está a caminho
staff-called-times = { $count } chamadas
staff-is-with-you = Com você
staff-set-aside = De lado desde as { $time }
staff-with = Com { $staff }
staff-called-by = Chamada de { $staff }
staff-aside-by = Deixada de lado por { $staff }
staff-door =
    { $count ->
        [one] Alguém na porta
        [2] Duas pessoas na porta
       *[other] { $count } pessoas na porta
    }
staff-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
staff-told = dissemos { $range }
staff-why-you = Para você: { $reasons }
staff-you-speak = você fala { $language }
staff-priority = vai primeiro
staff-wait = { $minutes } min
staff-wait-of = { $minutes } min de { $low }–{ $high }
staff-wait-past = { $minutes } min, dissemos { $low }–{ $high }
staff-gone-left = Saiu { $time }
staff-gone-no-show = Não veio { $time }

staff-glance =
    { $count ->
        [one] { $count } novo
       *[other] { $count } novos
    }
staff-glance-seen = { $count } já vistos por você
staff-glance-show = Mostrar
staff-glance-hide = Ocultar

staff-greet = Já vi
staff-serve = Estou atendendo
staff-call = Chamar
staff-recall = Chamar de novo
staff-finish = Pronto
staff-finish-next = Pronto e próximo
staff-park = Mais tarde
staff-resume = Trazer de volta
staff-decline = Eu não
staff-help = Preciso de ajuda
staff-no-show = Não veio
staff-leave = Saiu
staff-dismiss = Não é cliente
staff-coming = Estou indo
staff-more = Mais
staff-undo = Desfazer
staff-again = Tentar de novo
staff-close = Fechar
staff-next = Próximo cliente
staff-add = Adicionar alguém

staff-fact-arrived = Na fila desde
staff-fact-door = Entrou às
staff-fact-service = Para
staff-fact-party = Quantas pessoas
staff-fact-language = Idioma
staff-fact-note = Nas suas palavras
staff-fact-told = Espera que dissemos
staff-fact-seen = Visto por
staff-fact-why = Bom saber

staff-add-title = Adicionar alguém à fila
staff-add-service = Qual é o assunto?
staff-add-name = Primeiro nome, se a pessoa quiser
staff-add-party = Quantas pessoas são?
staff-add-fewer = Uma a menos
staff-add-more = Uma a mais
staff-add-put = Pôr na lista
staff-add-cancel = Cancelar

staff-did-greet = Você viu { $ticket }.
staff-did-serve = { $ticket } está com você.
staff-did-call = { $ticket }: chamada para { $desk }.
staff-did-call-floor = Você está a caminho de { $ticket }.
staff-did-recall = { $ticket }: nova chamada.
staff-did-finish = { $ticket }: pronto.
staff-did-park = { $ticket } fica para mais tarde.
staff-did-resume = { $ticket } está de volta.
staff-did-decline = { $ticket } espera por outra pessoa da equipe.
staff-did-help = Pedimos aos colegas ajuda com { $ticket }.
staff-did-no-show = { $ticket } não veio.
staff-did-leave = { $ticket } saiu.
staff-did-add = { $ticket } está na lista.
staff-did-undo = Desfeito: { $ticket } está como antes.
staff-did-hello-all = Você disse olá a { $count } pessoas na porta.
staff-did-coming = Você está a caminho para ajudar com { $ticket }.
staff-did-door-greet = Você viu quem está na porta.
staff-did-door-dismiss = Não é cliente: ninguém mais é chamado.
staff-did-door-coming = A tela agora diz que você está a caminho.
staff-nobody-waits = Ninguém espera por você.

staff-say-checked-in = { $ticket } entrou na fila · ninguém disse olá ainda.
staff-say-door = Há alguém na porta.
staff-say-nobody-came = { $ticket } diz que ninguém veio.
staff-say-help = { $staff } pede ajuda com { $ticket }.
staff-say-greeted = { $ticket }: visto por { $staff }.
staff-say-called = { $ticket }: chamada para { $desk }.
staff-say-called-floor = { $staff } está a caminho de { $ticket }.
staff-say-served = { $ticket } está com { $staff }.
staff-say-left = { $ticket } saiu.
staff-say-no-show = { $ticket } não veio.
staff-say-nobody-answered = { $ticket } ainda espera · ninguém respondeu.
staff-say-coming = { $staff } vem ajudar com { $ticket }.
staff-say-many = { $count } mudanças. { $waiting } à espera.

staff-cut-off = Este tablet está desconectado desde as { $time }.
staff-cut-off-why = O que você vê está desatualizado. Use outro tablet.
staff-cut-off-trying = Continuamos tentando. O painel se acerta sozinho.
staff-signed-out = Este tablet já não tem acesso.
staff-signed-out-why = O que você vê está desatualizado. Peça a quem cuida do Greetline para conectá-lo de novo.
staff-tablet-asleep = { $names } está em repouso e não pode tocar.
staff-tablets-asleep = { $names } estão em repouso e não podem tocar.
staff-sound-off = Este tablet ainda não pode tocar.
staff-sound-on = Toque para ligar o som
staff-slept = Este tablet ficou em repouso das { $from } às { $to }. Nele ninguém podia receber avisos.
staff-slept-how = Ponha o bloqueio de tela em “nunca”.
staff-awake-missing = Neste endereço não dá para mantê-lo ativo. Ponha o bloqueio de tela em “nunca”.
staff-understood = Entendi
staff-muted = { $names } está sem som.
staff-kiosk-refused = { $name } não conseguiu pôr { $ticket } na fila. Procure essa pessoa.
staff-kiosk-renumbered = { $ticket } de { $name } agora é { $now }. Avise a pessoa.
staff-kiosk-cut-off = { $names } está sem conexão. Quem tira senha fica salvo nele.
staff-kiosks-cut-off = { $names } estão sem conexão. Quem tira senha fica salvo neles.
staff-muted-many = { $names } estão sem som.
staff-no-script = Este painel precisa de JavaScript. Ative nas configurações do navegador.

# Signing in
sign-in-title = Entrar
sign-in-who = Quem é você?
sign-in-nobody = Ainda ninguém pode entrar aqui
sign-in-nobody-why = A gerência dá um PIN a cada um de vocês. Depois os seus nomes aparecem aqui.
sign-in-hello = Olá, { $staff }
sign-in-pin = Seus seis algarismos
sign-in-digits = { $count } de 6 algarismos
sign-in-other = Outra pessoa
sign-in-delete = Apagar
sign-in-checking = Um momento
sign-in-wrong =
    { $count ->
        [one] Esse PIN não confere. Resta { $count } tentativa.
       *[other] Esse PIN não confere. Restam { $count } tentativas.
    }
sign-in-locked = Tentativas demais. Tente de novo às { $time }, ou peça um PIN novo à gerência.
sign-in-taken = { $staff } já entrou aqui.
sign-in-waiting =
    { $count ->
        [one] Alguém está à espera, e ninguém disse olá
       *[other] { $count } estão à espera, e ninguém disse olá
    }
sign-in-cut-off-why = Agora ninguém pode entrar. Use outro tablet.
sign-in-refused-why = Peça a quem cuida do Greetline para conectá-lo de novo.
staff-on-break = em pausa
staff-on-break-means = Você está em pausa. Não mandamos ninguém para você.
staff-take-break = Fazer uma pausa
staff-back = Voltei
staff-sign-out = Sair
staff-pin-locked = PIN errado vezes demais: { $staff } não pode entrar em { $device } até as { $time }.
# The whole floor
staff-accept = Eu assumo
staff-refuse = Agora não
staff-keep = Fico eu
staff-still-here = Ainda está aqui
staff-when = Volta quando?
staff-way-pass = Encaminhar
staff-way-later = Mais tarde, com hora
staff-way-helper = Pedir a um colega
staff-way-adviser = Mesmo atendente
staff-way-also = Mais um assunto
staff-way-need = Assento ou outra ajuda
staff-way-ask = Fazer as perguntas
staff-way-first = Vai primeiro
staff-ask-pass = Encaminhar a quem?
staff-ask-later = Quando deve voltar?
staff-ask-helper = Quem pode ajudar?
staff-ask-adviser = Com quem quer falar?
staff-ask-also = Que outro assunto tem?
staff-ask-need = De que precisa?
staff-ask-ask = O que perguntamos?
staff-ask-first = Por que vai primeiro?
staff-ways-back = Voltar
staff-adviser-any = Qualquer colega
staff-later-in = { $minutes } min · { $time }
staff-need-seat = Precisa de assento
staff-need-quiet = Precisa de sossego
staff-need-step-free = Precisa de acesso sem degraus
staff-need-interpreter = Precisa de intérprete
staff-need-wheelchair = Usa cadeira de rodas
staff-looks-later = dando uma olhada até as { $time }
staff-looks-press = dando uma olhada, nos chama
staff-asked-after = Ainda dando uma olhada? Ninguém pergunta há algum tempo
staff-ready = Já deu uma olhada, agora quer atendimento
staff-find-me = Como achar a pessoa
staff-ask-save = Salvar
staff-reason-upset = De mau humor
staff-reason-wrong-line = Estava na fila errada
staff-reason-quick = Só leva um minuto
staff-reason-unwell = Não se sente bem
staff-reason-appointment-lost = Perdemos a hora marcada
staff-reason-other = Outro motivo
staff-why-first = Posto primeiro por { $staff }: { $reason }
staff-why-appointment = hora marcada { $time }
staff-why-returned = já era a sua vez
staff-first-undo = De volta à ordem
staff-waits-for = espera por { $staff }
staff-passed-by = da parte de { $staff }
staff-then = depois { $services }
staff-offer = { $staff } pede que você assuma
staff-passed-to-you = { $staff } encaminhou para você
staff-asked-for-you = Perguntou por você
staff-due-back = Volta agora, como combinado para as { $time }
staff-back-at = Volta às { $time }
staff-offered-to = Pedimos a { $staff } que assuma
staff-still-with-them = Ainda está atendendo?
staff-done-and-take = Pronto com { $ticket }, agora { $next }
staff-did-transfer = { $ticket } segue para outra pessoa e mantém o lugar.
staff-did-hand-over = Pedimos a { $staff } que assuma { $ticket }.
staff-did-accept = { $ticket } está com você agora.
staff-did-refuse = { $ticket } fica onde está.
staff-did-reorder = { $ticket }: a ordem mudou.
staff-did-same-adviser = { $ticket }: anotado com quem quer falar.
staff-did-add-service = { $ticket }: anotado, uma coisa de cada vez.
staff-did-need = { $ticket }: anotado do que precisa.
staff-did-tell = Anotado.
staff-did-still-here = { $ticket } ainda está com você.
staff-did-help-one = Pedimos a { $staff } ajuda com { $ticket }.
staff-expected = Esperados hoje
staff-expected-here = Está aqui
staff-expected-missed = não veio
staff-expected-somebody = Alguém
staff-expected-all = Horas marcadas
staff-skip-lead = { $ticket } (prioridade da chefia)
staff-skip-long-wait = { $ticket } (já esperava há muito)
staff-skip-appointment = { $ticket } (tinha hora marcada)
staff-skip-access = { $ticket } (precisava ir primeiro)
staff-skip-returned = { $ticket } (já tinha tido a sua vez)
staff-skip-in-turn = { $ticket } (era a sua vez)
staff-skip-chosen = { $ticket } (já com um colega)
staff-skip-other-service = { $ticket } (outro serviço)
staff-skip-not-their-skill = { $ticket } (precisa de outra especialidade)
staff-skip-waits-for = { $ticket } (espera pelo seu atendente)
staff-skip-looks-around = { $ticket } (dando uma olhada)
staff-skip-language = { $ticket } (fica com quem fala o seu idioma)
staff-skip-level = { $ticket } (fica com quem sabe mais)
staff-passed-over = Ficaram para trás: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Está escuro demais para a câmera da porta desde as { $time }
        [covered] Algo cobre a câmera da porta desde as { $time }
        [defocused] A câmera da porta só vê desfocado desde as { $time }
        [moved] A câmera da porta foi deslocada: não conta desde as { $time }
        [slow] A câmera da porta está lenta desde as { $time } e pode não ver alguém
       *[other] A câmera da porta não vê nada desde as { $time }
    }
staff-step = Vou passar pela porta
staff-did-step = Pode ir: a próxima pessoa na porta é você.

# A kiosk out of which no ticket on paper comes
staff-printer = Não saem senhas: { $names }
