# The check-in kiosk.

kiosk-title = Tirar senha
kiosk-welcome = Como podemos ajudar?
kiosk-empty = Ainda não há nada para escolher aqui. Fale com a nossa equipe.
kiosk-private = Assunto particular
kiosk-more = Outro assunto
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] Até { $high } minuto
           *[other] Até { $high } minutos
        }
       *[other] Cerca de { $low } a { $high } minutos
    }
kiosk-range-moment = Um momento
kiosk-range-unknown = Ainda não sabemos dizer
kiosk-languages = Idioma
kiosk-more-languages = Mais idiomas
kiosk-language-away = Não conseguimos contato com o nosso sistema, por isso o idioma fica como está.

kiosk-how-many = Quantas pessoas são?
kiosk-party =
    { $count ->
        [one] pessoa
       *[other] pessoas
    }
kiosk-one-fewer = Uma a menos
kiosk-one-more = Uma a mais
kiosk-name = Primeiro nome, se quiser
kiosk-name-why = Para podermos chamar você. Apagado amanhã.
kiosk-answer-first = Antes, responda a uma pergunta.
kiosk-check-in = Tirar senha
kiosk-back = Voltar

kiosk-sending = Colocando você na fila
kiosk-counter = Fale também com a nossa equipe no balcão.
kiosk-saved-title = Salvo aqui
kiosk-saved = Não conseguimos contato com o nosso sistema. Seu pedido de senha está salvo aqui e segue assim que possível. Fale também com a nossa equipe no balcão.
kiosk-unsaved = Ainda não conseguimos contato com o nosso sistema.
kiosk-renumbered = Enquanto estávamos sem conexão, o seu número era { $old }. Agora é { $number }.
kiosk-not-signed-in = No momento não é possível tirar senha nesta tela.
kiosk-cut-off = Agora não conseguimos contato com o nosso sistema. Você pode tirar senha mesmo assim: fica salvo aqui e segue mais tarde.
kiosk-refused = Assim não funcionou. Mude alguma coisa e tente de novo, ou fale conosco no balcão.
kiosk-refused-name = Não podemos usar este nome. Encurte ou deixe em branco.
kiosk-refused-answer = Confira a sua resposta mais uma vez.
kiosk-refused-party-size = Escolha de 1 a 12 pessoas.
kiosk-refused-service = Já não oferecemos isto. Escolha de novo.

kiosk-your-ticket = Sua senha
kiosk-way = Seu caminho na fila
kiosk-step-is-done = feito
kiosk-step-in-line = Na fila
kiosk-step-hello = Olá
kiosk-step-with-you = Com você
kiosk-step-done = Pronto
kiosk-on-list = Você está na lista.
kiosk-follow = Acompanhe no seu telefone
kiosk-follow-how = Sem aplicativo, sem número de telefone.
kiosk-keep-showing = Continuar mostrando
kiosk-next-person = Próxima pessoa
kiosk-start-over = Recomeçar

kiosk-still-there = Ainda está aí?
kiosk-starts-over =
    { $seconds ->
        [one] Recomeçamos em { $seconds } segundo.
       *[other] Recomeçamos em { $seconds } segundos.
    }
kiosk-still-here = Ainda estou aqui
kiosk-have-appointment = Tenho hora marcada
kiosk-again = Já tem senha?
kiosk-appointment = Sua hora marcada
kiosk-appointment-ask = Seu primeiro nome, ou a hora
kiosk-appointment-find = Procurar
kiosk-appointment-at = Hora marcada: { $time }
kiosk-appointment-none = Não encontramos. Tente pela hora, ou volte e escolha o assunto.
kiosk-appointment-away = Não conseguimos contato com o nosso sistema. Volte e escolha o assunto, ou fale conosco.
kiosk-refused-appointment = Esta hora marcada já foi usada. Escolha o assunto, ou fale conosco.
kiosk-preview = É só uma prévia: ninguém entra na fila por aqui.
kiosk-aloud = Ler em voz alta
kiosk-aids = Ajuda com esta tela
kiosk-person = Chamar uma pessoa
