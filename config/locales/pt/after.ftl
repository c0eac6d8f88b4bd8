# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Só dando uma olhada?
after-now = Podem vir agora
after-need = Um assento ou outra ajuda
after-more = Conte mais
after-others = Outra coisa
after-come-title = Quando podemos ir até você?
after-come-hint = Você mantém seu lugar.
after-come-minutes =
    { $minutes ->
        [one] Em { $minutes } minuto
       *[other] Em { $minutes } minutos
    }
after-come-press = Quando eu avisar
after-need-title = O que ajudaria você?
after-need-hint = Só a nossa equipe vê. Apagado amanhã.
after-need-seat = Um assento
after-need-quiet = Um lugar calmo
after-need-step-free = Sem degraus
after-need-wheelchair = Uso cadeira de rodas
after-need-interpreter = Intérprete
after-more-title = O que você quer nos contar?
after-more-hint = Só se quiser. Você mantém seu lugar.
after-if-you-like = Só se quiser.
after-find = Como me achar
after-find-hint = Por exemplo: lenço azul, perto da janela. Apagado assim que terminarmos.
after-note = Com minhas palavras
after-note-hint = A nossa equipe lê antes de vir. Apagado amanhã.
after-party = Quantas pessoas somos
after-party-title = Quantas pessoas são?
after-people =
    { $count ->
        [one] pessoa
       *[other] pessoas
    }
after-one-fewer = Uma a menos
after-one-more = Uma a mais
after-back = Voltar
after-done = Pronto
after-kept = Agradecemos. Já anotamos.
after-too-late = Já não é possível. Fale com a pessoa que está com você.
after-away = Agora não conseguimos contato com o nosso sistema. Tente de novo daqui a pouco, ou fale conosco.
after-fault = Assim não conseguimos anotar. Escreva de outro jeito.
after-fault-a-phone = Escreva um número de telefone, como +55 11 91234-5678.
after-fault-an-email = Escreva um endereço de e-mail, como nome@example.com.
after-fault-a-number = Escreva um número, como 2.
after-fault-a-date = Escolha um dia.
after-fault-one-of-these = Escolha uma destas respostas.
after-fault-too-long = Encurte um pouco.
