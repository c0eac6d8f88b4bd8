# The manager's page. It speaks of people, never of visits.

manager-title = Como foi
manager-day = O dia
manager-log = Pessoas
manager-devices = Dispositivos
manager-setup = Configuração
manager-expected = Horas marcadas
manager-skip = Ir para os números
manager-from = De
manager-to = Até
manager-show = Mostrar
manager-today = Hoje
manager-week = 7 dias
manager-month = 4 semanas
manager-previous = Antes
manager-next = Depois
manager-other = Outros dias
manager-so-far = até agora
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } a { DATETIME($last, dateStyle: "long") }
manager-private = Para a gerência: indica senhas, nunca clientes.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = menos de 1 s
span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s
span-h = { $h } h
span-h-min = { $h } h { $min } min
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Ninguém veio.
sentence-nobody-today = Hoje ninguém veio ainda.
sentence-nobody-ahead = Este dia ainda está por vir.
sentence-nobody-how = Assim que alguém entra na fila pelo quiosque, pelo telefone ou com um colega, o dia é contado aqui.
sentence-greeted-door = { $greeted } de { $came ->
    [one] { $came } pessoa recebeu um olá
   *[other] { $came } pessoas receberam um olá
}; metade em até { $half } depois de entrar, nove em cada dez em até { $most }.
sentence-greeted-kiosk = { $greeted } de { $came ->
    [one] { $came } pessoa recebeu um olá
   *[other] { $came } pessoas receberam um olá
}; metade em até { $half } depois de tirar senha, nove em cada dez em até { $most }.
sentence-greeted-phone = { $greeted } de { $came ->
    [one] { $came } pessoa recebeu um olá
   *[other] { $came } pessoas receberam um olá
}; metade em até { $half } depois de entrar na fila pelo telefone, nove em cada dez em até { $most }.
sentence-greeted-staff = { $greeted } de { $came ->
    [one] { $came } pessoa recebeu um olá
   *[other] { $came } pessoas receberam um olá
}; metade em até { $half } depois de entrar na lista, nove em cada dez em até { $most }.
sentence-few = { $greeted } de { $came ->
    [one] { $came } pessoa recebeu um olá
   *[other] { $came } pessoas receberam um olá
}, o mais tardar depois de { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Veio uma pessoa, e ninguém disse olá.
   *[other] Vieram { $came } pessoas, e ninguém disse olá a nenhuma delas.
}
sentence-came = { $came ->
    [one] Veio uma pessoa.
   *[other] Vieram { $came } pessoas.
}
sentence-waits = Pessoas que vieram: { $came }; metade foi chamada em até { $half }, nove em cada dez em até { $most }.
sentence-waits-half = Pessoas que vieram: { $came }; metade foi chamada em até { $half }.
sentence-censored = { $left ->
    [one] A pessoa que saiu conta como se tivesse esperado pelo menos até então.
   *[other] As { $left } que saíram contam como se tivessem esperado pelo menos até então.
}
sentence-kept = { $promises ->
    [one] A pessoa a quem dissemos um tempo foi chamada dentro dele.
   *[other] Todas as { $promises } pessoas a quem dissemos um tempo foram chamadas dentro dele.
}
sentence-broke = O pior momento foi às { $time } em { $service }: { $n } esperaram mais do que dissemos.
sentence-broke-day = O pior momento foi em { DATETIME($day, dateStyle: "long") } às { $time } em { $service }: { $n } esperaram mais do que dissemos.
sentence-broke-scattered = { $n ->
    [one] Uma pessoa esperou mais do que dissemos.
   *[other] { $n } esperaram mais do que dissemos, em momentos diferentes.
}
sentence-slow = O momento mais lento foi às { $time } em { $service }: { $n } esperaram mais de { $target }.
sentence-slow-day = O momento mais lento foi em { DATETIME($day, dateStyle: "long") } às { $time } em { $service }: { $n } esperaram mais de { $target }.
sentence-slow-scattered = { $n ->
    [one] Uma pessoa esperou mais de { $target }.
   *[other] { $n } esperaram mais de { $target }, em momentos diferentes.
}
sentence-open = { $n ->
    [one] Uma pessoa está aqui agora.
   *[other] { $n } estão aqui agora.
}
sentence-open-past = { $n ->
    [one] Para uma pessoa ninguém marcou Pronto.
   *[other] Para { $n } ninguém marcou Pronto.
}
see-them = { $n ->
    [one] Ver quem →
   *[other] Ver as { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Vistas em
figure-waited = Espera
figure-with-us = Conosco
figure-gone = Saíram sem ajuda
figure-in-time = Ajudadas a tempo
figure-none = –
figure-too-few = muito poucas
figure-too-few-why = { $n ->
    [0] Ninguém ainda; a partir de 20 pessoas, o número aparece aqui.
    [one] Uma pessoa, { $longest }; a partir de 20, o número aparece aqui.
   *[other] { $n } pessoas, no máximo { $longest }; a partir de 20, o número aparece aqui.
}
figure-half = metade de { $n } pessoas; nove em cada dez { $most }
figure-half-only = metade de { $n } pessoas
figure-most-unknown = saíram tantas que não dá para dizer nove em cada dez
figure-unknown-greetings = O registro importado não diz quem recebeu um olá.
figure-denied = { $n ->
    [one] Uma disse que ninguém veio; com esse primeiro olá { $half }
   *[other] { $n } disseram que ninguém veio; com esses primeiros olás { $half }
}
figure-denied-few = { $n ->
    [one] Uma disse que ninguém veio
   *[other] { $n } disseram que ninguém veio
}
figure-censored = { $n ->
    [one] Uma não foi chamada, e conta pelo tempo que ficou
   *[other] { $n } não foram chamadas, e contam pelo tempo que ficaram
}
figure-gone-of = de { $n } pessoas
figure-left = { $n ->
    [0] Ninguém saiu antes da sua vez
    [one] Uma saiu antes da sua vez
   *[other] { $n } saíram antes da sua vez
}
figure-no-show = { $n ->
    [0] Todas vieram quando chamamos
    [one] Uma não veio quando chamamos
   *[other] { $n } não vieram quando chamamos
}
figure-within = { $within } de { $n } em até { $target }
figure-promises = O que dissemos valeu para { $kept } de { $n }
figure-promises-none = Não dissemos um tempo a ninguém
basis-door = entraram pela porta
basis-kiosk = tiraram senha no quiosque
basis-phone = entraram na fila pelo telefone
basis-staff = postas na lista por um colega
basis-half-door = Na porta { $half }, metade de { $n }
basis-half-kiosk = No quiosque { $half }, metade de { $n }
basis-half-phone = Pelo telefone { $half }, metade de { $n }
basis-half-staff = Por um colega { $half }, metade de { $n }
basis-few-door = Na porta { $n }: muito poucas
basis-few-kiosk = No quiosque { $n }: muito poucas
basis-few-phone = Pelo telefone { $n }: muito poucas
basis-few-staff = Por um colega { $n }: muito poucas
measure-wait = De tirar a senha até a primeira chamada, ou até estar conosco sem chamada. Quem não foi chamado conta pelo tempo que ficou (Kaplan–Meier).
measure-handle = De estar conosco até pronto, menos o tempo em que ficou de lado.
measure-service-level = Ajudadas dentro da meta, entre todas as que vieram e já não estão aqui, incluídas as que saíram.
measure-promises = Chamadas dentro do tempo que dissemos, entre as chamadas e as que já esperaram mais. Quem saiu antes de o tempo acabar não conta em nenhum dos dois.
measure-greet-door = De entrar pela porta até o olá.
measure-greet-kiosk = De tirar senha no quiosque até o olá.
measure-greet-phone = De entrar na fila pelo telefone até o olá.
measure-greet-staff = De ser posta na lista por um colega até o olá.
measure-greet-first-door = De entrar pela porta até o primeiro olá, mesmo que a pessoa tenha dito que ninguém veio.
measure-greet-first-kiosk = De tirar senha no quiosque até o primeiro olá, mesmo que a pessoa tenha dito que ninguém veio.
measure-greet-first-phone = De entrar na fila pelo telefone até o primeiro olá, mesmo que a pessoa tenha dito que ninguém veio.
measure-greet-first-staff = De ser posta na lista até o primeiro olá, mesmo que a pessoa tenha dito que ninguém veio.

# The way through the shop
way-title = Da porta até pronto
way-door = entraram pela porta
way-came = entraram na fila
way-hello = receberam um olá
way-with-us = estiveram conosco
way-done = pronto
way-unnoticed = { $n ->
    [one] uma na porta que ninguém viu
   *[other] { $n } na porta que ninguém viu
}
way-left = { $n ->
    [one] uma saiu
   *[other] { $n } saíram
}
way-no-show = { $n ->
    [one] uma não veio quando chamamos
   *[other] { $n } não vieram quando chamamos
}
way-open = { $n ->
    [one] uma ainda está aqui
   *[other] { $n } ainda estão aqui
}

# Hours, days, services
hours-title = Ao longo do dia
days-title = Dia a dia
hours-again = Por hora do dia
services-title = Por assunto
chart-dots = Cada ponto é uma pessoa, tão alto quanto ela esperou.
chart-bars = De metade das pessoas (a marca) a nove em cada dez (o fim da barra).
chart-hollow = Um anel é alguém que saiu antes da sua vez.
chart-amber = Âmbar: esperou mais do que dissemos.
chart-amber-target = Âmbar: esperou mais de { $target }.
chart-target = A linha pontilhada é a nossa meta, { $target }.
col-hour = Hora
col-day = Dia
col-service = Para
col-came = Vieram
col-noticed = Vistas em, metade
col-waited = Espera, metade
col-most = Nove em cada dez
col-longest = A mais longa
col-with-us = Conosco, metade
col-left = Saíram
col-broken = Mais do que dissemos
col-over-target = Mais de { $target }
few-note = Metade e nove em cada dez aparecem aqui a partir de 20 pessoas; com menos, seriam acaso.

# People to look at
people-title = Pessoas para olhar
people-longest = Esperaram mais
people-left = Saíram, ou não vieram
people-left-none = Ninguém saiu.
people-never = Ninguém disse olá
people-never-none = Todas receberam um olá.
people-all = Todas as { $n } →
people-everybody = Todas, a mais longa primeiro →
person-told = dissemos { $range }
person-didnt-come = não veio

# The log
log-title = { $n ->
    [0] Ninguém corresponde
    [one] Uma pessoa
   *[other] { $n } pessoas
}
log-all = Mostrar todas
log-filter = Mostrar estas
log-any = todas
log-service = Para
log-outcome = Como terminou
log-hour = Hora
log-hello = Olá
log-more = Mais →
log-start = ← Do começo
log-empty = Ninguém corresponde ao que está escolhido aqui. Escolha menos, ou outro dia.
outcome-served = pronto
outcome-left = saiu
outcome-no_show = não veio
outcome-open = ainda aqui
outcome-closed = já não está aqui
outcome-gone = saiu ou não veio
greeted-yes = recebeu um olá
greeted-never = nunca recebeu um olá
greeted-denied = disse que ninguém veio
wait-known = chamada
wait-censored = não chamada
wait-over_target = esperou mais de { $target }
promise-kept = chamada dentro do que dissemos
promise-broken = esperou mais do que dissemos
level-within = ajudada em até { $target }
level-missed = não ajudada em até { $target }
order-longest = mais longas primeiro
order-newest = mais recentes primeiro
col-ticket = Senha
col-came-at = Veio
col-line = A linha
col-ended = Fim
col-staff = Com
col-told = Dissemos

reached-with_us = estiveram conosco

# One person
person-title = { $ticket } veio para { $service } às { $time }.
person-greeted = Alguém disse olá depois de { $span }.
person-not-greeted = Ninguém disse olá.
person-waiting = Ainda à espera, há { $span }.
person-called = Chamada depois de { $span }.
person-met = Conosco depois de { $span }.
person-with = Com { $staff } durante { $span }.
person-with-nobody = Conosco durante { $span }.
person-with-now = Agora com { $staff }.
person-left = Saiu depois de { $span }.
person-no-show = Chamada, e não veio.
person-promise-kept = Tínhamos dito { $range }: valeu.
person-promise-broken = Tínhamos dito { $range }: demorou mais.
person-promise = Tínhamos dito { $range }.
person-promise-none = Não sabíamos dizer quanto ia demorar.
person-imported = De um registro importado, que não diz mais do que isto.
person-back = ← { $day }
person-events = Quem fez o quê e quando
step-door = entrou
step-came = na fila
step-called = chamada
step-with-us = conosco
step-left = saiu
step-no-show = não veio
by-customer = A pessoa
by-door = A porta
by-timer = Greetline
by-import = O registro importado
by-staff = Um colega
event-arrival-entered = viu alguém entrar
event-arrival-greeted = disse olá na porta
event-checked-in-kiosk = tirou senha no quiosque
event-checked-in-phone = entrou na fila pelo telefone
event-checked-in-staff = pôs a pessoa na lista
event-checked-in-import = diz que a pessoa veio
event-visit-greeted = disse olá
event-visit-called = chamou a pessoa
event-visit-called-desk = chamou a pessoa para { $desk }
event-visit-recalled = chamou a pessoa de novo
event-visit-served = atendeu a pessoa
event-visit-finished = marcou Pronto
event-visit-parked = deixou para mais tarde
event-visit-resumed = trouxe a pessoa de volta
event-visit-declined = passou adiante: eu não
event-visit-help_asked = pediu ajuda
event-visit-no_show = anotou que a pessoa não veio
event-visit-left = anotou que a pessoa saiu
event-visit-left-customer = saiu da fila
event-visit-undone = desfez isso
event-visit-nobody_came = disse que ninguém veio
event-visit-erased = apagou nome e nota
event-visit-transferred = encaminhou a pessoa
event-visit-transferred-customer = veio por outro assunto
event-visit-offered = pediu a um colega que assumisse
event-visit-handed_over = assumiu
event-visit-refused = disse agora não ao pedido de assumir
event-visit-offer_over = ficou sem resposta ao pedido
event-visit-reordered = mudou a ordem
event-visit-adviser_asked = anotou com quem a pessoa quer falar
event-visit-need_told = anotou do que a pessoa precisa
event-visit-service_added = anotou mais um assunto
event-visit-due_back = disse que está na hora de a pessoa voltar
event-visit-overdue = perguntou se a pessoa ainda está aqui
event-visit-told = contou mais
event-visit-ready = disse que agora quer atendimento
event-visit-asked_after = perguntou se a pessoa ainda está dando uma olhada
event-visit-still_here = disse que a pessoa ainda está aqui
event-skip-lead = { $ticket } (prioridade da chefia)
event-skip-long-wait = { $ticket } (já esperava há muito)
event-skip-appointment = { $ticket } (tinha hora marcada)
event-skip-access = { $ticket } (precisava ir primeiro)
event-skip-returned = { $ticket } (já tinha tido a sua vez)
event-skip-in-turn = { $ticket } (era a sua vez)
event-skip-chosen = { $ticket } (já com um colega)
event-skip-other-service = { $ticket } (outro serviço)
event-skip-not-their-skill = { $ticket } (precisa de outra especialidade)
event-skip-waits-for = { $ticket } (espera pelo seu atendente)
event-skip-looks-around = { $ticket } (dando uma olhada)
event-skip-language = { $ticket } (fica com quem fala o seu idioma)
event-skip-level = { $ticket } (fica com quem sabe mais)
event-estimated = Estimado: ninguém tocou; a loja já tinha fechado.
log-estimated = estimado
event-later = { $span } depois
event-skipped = Ficaram para trás: { $tickets }.
event-heard-late = Ficamos sabendo às { $time }.
event-arrival-estimated = Estimativa: ninguém acompanhou o relógio do quiosque o tempo todo. Soubemos às { $time }.

# Files
export-title = Para levar
export-figures = Os números
export-people = As pessoas
export-csv = CSV
export-xlsx = Excel
export-staff = Com os nomes da equipe
export-why = Os nomes da equipe ficam de fora, a menos que você os peça; os dos clientes, sempre.

# Signing in
login-title = Entrada da gerência
login-name = Nome
login-password = Senha de acesso
login-code = Código do seu aplicativo
login-code-hint = Seis algarismos; cada código vale uma vez.
login-button = Entrar
login-wrong = Não confere. Verifique os três, e use o próximo código: cada um vale uma vez.
login-locked = { $minutes ->
    [one] Tentativas demais. Tente de novo em um minuto.
   *[other] Tentativas demais. Tente de novo em { $minutes } minutos.
}
login-how = Ainda não tem conta? Quem cuida do Greetline adiciona você, ou abra aqui o link da gerência que apareceu quando ele foi iniciado.
login-out = Sair

# Alerts, from the raising to the answer
alerts-title = Do aviso ao olá
col-alert = Aviso sobre
col-alerts = Avisos
col-alert-delivered = Chegou a um tablet
col-alert-shown = Em uma tela
col-alert-answered = Com resposta
col-alert-climbed = Dito a mais gente
col-alert-unanswered = Sem resposta
alert-about-door = Alguém na porta
alert-about-waiting = Alguém entrou na fila
alert-about-promise = Uma promessa em risco
alert-about-help = Preciso de ajuda
alert-about-device = Um dispositivo
alert-about-kiosk = Alguém em um quiosque quer falar com uma pessoa
alert-n = { $n } até agora
alert-spans = metade em até { $half }, dezenove em cada vinte em até { $most }
alert-false = A porta chamou para alguém que não era cliente { $false } de { $n } vezes ({ $share }).
alert-false-rate = São { $rate } por hora de trabalho de um colega; até 1 está bem.
alert-false-rate-high = São { $rate } por hora de trabalho de um colega: mais de 1. Confira a linha da porta.
alert-open = Ninguém respondeu ainda.
alert-answered = { $staff } respondeu em { $device } depois de { $span }.
alert-unanswered = Ninguém respondeu; encerrado depois de { $span }.
alert-withdrawn = Já não era preciso depois de { $span }.
alert-rungs =
    { $n ->
        [one] Foi dito a mais gente uma vez.
       *[other] Foi dito a mais gente { $n } vezes.
    }
col-tablet = Tablet
col-tablet-had = Chegou depois de
col-tablet-shown = Na tela depois de
col-tablet-rang = Tocou depois de
person-alerts = Os avisos
export-alerts = Os avisos, cada um com os seus passos

# Removing the demo
demo-remove = Remover a demonstração
demo-remove-title = Remover a demonstração?
demo-remove-means = A loja de demonstração desaparece de vez: as pessoas, as quatro semanas, os dispositivos e os links. As outras lojas ficam como estão.
demo-remove-yes = Remover a demonstração
demo-remove-no = Manter
demo-gone-title = A demonstração já não existe
demo-gone-next = Não ficou nada dela, e ela não volta sozinha. A seguir: configure a sua própria loja. O link apareceu quando o Greetline foi iniciado.
demo-gone-setup = Configurar a sua loja

# The door camera
door-no-data = A câmera da porta não viu nada durante { $span } ({ $spans }): não há dados desse tempo.
door-no-data-at-all = A câmera da porta não viu nada: não há dados.
door-and-more = { $spans } e mais
door-walked-away =
    { $n ->
        [one] Uma delas saiu logo em seguida, antes que alguém a visse.
       *[other] { $n } delas saíram logo em seguida, antes que alguém as visse.
    }
door-basic = Modo básico: as contagens da porta são incertas.
door-seen =
    { $n ->
        [one] Entrou uma pessoa pela porta.
       *[other] Entraram { $n } pessoas pela porta.
    }
