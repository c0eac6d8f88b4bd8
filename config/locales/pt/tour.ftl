# The tour: one person, from the door to hello, on real pages side by side.

tour-title = O passeio
tour-open = Uma pessoa, da porta ao olá
tour-open-means = Uma loja inteira neste único navegador: porta, quiosque, dois tablets, telefone e tela. Cada página é a verdadeira. Até o primeiro olá leva menos de um minuto.
tour-open-button = Começar o passeio
tour-used = O passeio não está aberto neste navegador
tour-used-how = O link abre um só navegador. Inicie o Greetline de novo para ter um novo link, ou volte ao navegador que usou o link.
tour-no-script = O passeio precisa de JavaScript. Ative nas configurações do navegador.
tour-skip-stage = Ir para a loja
tour-steps = Sete passos
tour-stage = A loja
tour-cut = O computador da loja não responde. Continuamos tentando.
tour-refused = O passeio terminou aqui: foi aberto em outro navegador, ou a demonstração foi removida.
tour-said = Passo { $n } de 7, { $step }: feito. { $what }

tour-nobody = Ninguém entrou ainda
tour-somebody = Alguém
tour-line-door = porta
tour-line-in-line = na fila
tour-line-hello = olá
tour-line-with-you = com você
tour-line-done = pronto

tour-state-done = feito
tour-state-now = agora
tour-state-left-out = pulado
tour-state-ahead = por vir
tour-next = A seguir: { $step }
tour-failed = Não funcionou. Toque de novo daqui a pouco.

tour-walk-in = Entrar
tour-walk-in-do = Alguém passa pela porta. Olhe para os tablets: eles tocam antes que alguém tenha se virado. O seu primeiro toque liga o som.
tour-walk-in-button = Alguém entra
tour-walk-in-done = A porta viu alguém, e os dois tablets sabem. O círculo está aberto: ninguém disse olá.

tour-check-in = Tirar senha
tour-check-in-do = Dois toques no quiosque: { $service }, depois Tirar senha. Sem nome, sem número.
tour-check-in-joined = { $ticket } é a pessoa da porta: um círculo aberto, não dois.
tour-check-in-done = { $ticket } está na fila, e os dois tablets sabem.

tour-ignore = Ignorar
tour-ignore-do = Ninguém toca. Depois de { $again } segundos sem resposta, o aviso sobe: cada tablet livre toca de novo e diz isso.
tour-ignore-in =
    { $seconds ->
        [one] Em { $seconds } segundo
       *[other] Em { $seconds } segundos
    }
tour-ignore-due = A qualquer momento
tour-ignore-late = Essa pessoa já recebeu o seu olá. Comece de novo com outra e deixe-a esperar.
tour-ignore-skip = Continuar sem esperar
tour-ignore-done = Ninguém respondeu, e o aviso subiu: os dois tablets dizem isso. Depois de { $manager } segundos, a gerência é avisada.

tour-hello = Dizer olá
tour-hello-do = Em um tablet, toque em Já vi.
tour-hello-do-them = Em um tablet, toque em Já vi para { $ticket }. Quiosque, telefone e tela dizem isso na hora.
tour-hello-done = { $staff } disse olá depois de { $time }. O círculo está fechado, o relógio parou, e a pessoa sabe.
tour-hello-door = A pessoa recebeu um olá na porta. O círculo está fechado.

tour-race = Dois ao mesmo tempo
tour-race-do = { $first } e { $second } vão até a mesma pessoa no mesmo momento.
tour-race-button = Os dois tocam em Estou atendendo para { $ticket }
tour-race-done = { $winner } chegou antes a { $ticket }. O tablet de { $loser } diz quem foi.
tour-race-busy = { $staff } está com { $ticket }. Primeiro toque em Pronto nesse tablet.
tour-race-nobody = Ninguém está à espera. Primeiro tire uma senha no quiosque.
tour-race-plug = Primeiro ponha de volta a tomada do outro tablet.

tour-plug = Puxar a tomada
tour-plug-do = Desconecte o tablet de { $second } no meio do dia. Ele não pode mostrar notícias velhas como se fossem verdade.
tour-plug-button = Puxar a tomada
tour-plug-waiting = Desconectado. Ainda parece bem: dê seis segundos a ele.
tour-plug-red = Vermelho depois de { $red } segundos, no tablet inteiro. Ninguém confia nele por engano.
tour-plug-back = Pôr de volta
tour-plug-coming = Está voltando.
tour-plug-measured = Vermelho depois de { $red } segundos, e certo de novo { $back } segundos depois de voltar.
tour-plug-done = Ficou vermelho enquanto estava desconectado, e voltou a ficar certo sozinho.

tour-record = O registro
tour-record-do = Tudo o que aconteceu com essa pessoa, segundo a segundo, como a gerência lê.
tour-record-button = Abrir o registro de { $ticket }
tour-record-again = Ler de novo
tour-record-nobody = Ainda não há ninguém de quem contar. Primeiro tire uma senha no quiosque.
tour-record-done = Foi isto que aconteceu com { $ticket }. Cada número do dia leva a uma página assim.

tour-finish = Ninguém entra sem ser notado, e o registro prova.
tour-finish-next = Para abrir a sua própria loja, use o link seguinte no console.
tour-again = Começar de novo com outra pessoa
tour-languages = Idioma

tour-part-door = Porta
tour-part-kiosk = Quiosque
tour-part-first = Tablet de { $staff }
tour-part-phone = Telefone
tour-part-screen = Sala de espera
tour-part-manager = Gerência
tour-to = Ir para: { $name }
tour-enlarge = Mostrar grande: { $name }
tour-door-camera = Deixar uma câmera ver: um arquivo de vídeo serve
tour-door-nobody = Ninguém na porta
tour-door-count =
    { $count ->
        [one] Alguém na porta
       *[other] { $count } na porta
    }
tour-phone-waits = O seu telefone. Tire uma senha no quiosque, e ela chega aqui.
