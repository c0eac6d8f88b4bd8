# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Qual é o seu número?
again-hint = Toque como aparece na sua senha, por exemplo A12.
again-number = Seu número
again-erase = Apagar o último
again-letters = Letras
again-digits = Algarismos
again-find = Achar meu lugar
again-back = Voltar
again-unknown = Hoje não há ninguém na fila com { $number }. Confira mais uma vez, ou fale conosco.
again-quick = Foi rápido demais. Tente de novo daqui a pouco.
again-away = Agora não conseguimos contato com o nosso sistema. Fale conosco.
again-too-late = Já não é possível. Agora está assim.
again-place-of = Seu lugar, { $number }
again-change = Vim por outro assunto
again-change-title = Em que podemos ajudar, então?
again-keeps = Você mantém seu lugar e seu número.
again-more = Mudar alguma coisa
again-party = Quantas pessoas somos
again-come = Quando podemos ir até você?
again-minutes =
    { $minutes ->
        [one] Em { $minutes } minuto
       *[other] Em { $minutes } minutos
    }
again-press = Quando eu tocar aqui
again-leave-title = Sair da fila?
again-leave-means = Seu lugar passa para quem vem depois.
again-leave-yes = Sim, sair
again-leave-no = Ficar na fila
again-done = Pronto
