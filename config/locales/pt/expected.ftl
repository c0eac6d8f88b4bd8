# The page of appointments: who is expected.

expected-title = Esperados hoje
expected-board = Painel
expected-board-needs =
    { $count ->
        [one] { $count } precisa de você
       *[other] { $count } precisam de você
    }
expected-day = O dia
expected-devices = Dispositivos
expected-live = ao vivo
expected-connecting = conectando
expected-cut-off = Esta página está desconectada desde as { $time }. O que você vê está desatualizado.
expected-signed-out = Este navegador já não tem acesso. O que você vê está desatualizado.
expected-no-script = Esta página precisa de JavaScript. Ative nas configurações do navegador.

expected-sentence-next =
    { $count ->
        [one] Hoje esperamos mais uma pessoa, às { $time }.
       *[other] Hoje esperamos mais { $count } pessoas, a próxima às { $time }.
    }
expected-sentence-nobody = Hoje não esperamos ninguém.
expected-sentence-no-more = Hoje não esperamos mais ninguém.
expected-sentence-here =
    { $count ->
        [one] Uma está aqui.
       *[other] { $count } estão aqui.
    }
expected-sentence-missed =
    { $count ->
        [one] Uma não veio.
       *[other] { $count } não vieram.
    }

expected-today = Hoje
expected-tomorrow = Amanhã
expected-empty = Quem tem hora marcada aparece aqui assim que você adicionar ou trouxer uma lista.
expected-somebody = Alguém
expected-for = com { $staff }
expected-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
expected-quoted = “{ $note }”
expected-is-expected = a caminho
expected-is-here = está aqui
expected-is-missed = não veio
expected-is-cancelled = desmarcado
expected-here = Está aqui
expected-cancel = Desmarcar
expected-restore = Desfazer

expected-add = Adicionar
expected-bring = Trazer uma lista
expected-close = Fechar

expected-add-title = Quem vem, e quando?
expected-field-day = Dia
expected-field-time = Hora
expected-field-service = Para
expected-field-name = Primeiro nome, se você souber
expected-field-adviser = Com
expected-field-party = Quantas pessoas
expected-field-language = Idioma
expected-field-note = Nota para a equipe
expected-anybody = quem estiver livre
expected-any-language = não se sabe
expected-more = Com quem, quantas pessoas, uma nota
expected-note-it = Anotar
expected-noted = Anotado: { $day }, { $time }.
expected-fault-no-time = Indique uma hora, como 14:30.
expected-fault-time = Não conseguimos ler essa hora. Escreva como 14:30.
expected-fault-past = Hoje essa hora já passou. Outro dia, ou mais tarde?
expected-fault-far = Guardamos só hoje e os próximos { $days } dias. Escolha um deles.
expected-fault-service = Isto já não é oferecido. Escolha de novo.
expected-fault-name = Não podemos usar este nome. Encurte ou deixe em branco.
expected-fault-party = Escreva um número de 1 a 50, como 2.
expected-fault-note = Não podemos usar esta nota. Encurte ou deixe em branco.

expected-bring-title = Trazer uma lista
expected-bring-how = Uma tabela (CSV) ou um calendário (iCal) do seu sistema de agendamento. Pegamos hoje e os próximos { $days } dias. Traga a mesma lista quantas vezes quiser: ninguém aparece duas vezes.
expected-file = Escolher um arquivo
expected-file-unreadable = Não conseguimos abrir este arquivo. Escolha outro, ou cole o texto aqui.
expected-paste = Ou cole aqui
expected-otherwise = Se uma linha não diz qual é o assunto
expected-otherwise-none = deixar a linha de fora
expected-take = Usar esta lista
expected-list-empty = Ainda não há nada aqui. Escolha um arquivo ou cole uma lista.
expected-list-too-much = É demais de uma vez. Traga em duas partes.
expected-list-nothing = Não há nenhuma hora marcada nesta lista.
expected-list-told =
    { $count ->
        [one] { $count } hora marcada é nova ou mudou.
       *[other] { $count } horas marcadas são novas ou mudaram.
    }
expected-list-known =
    { $count ->
        [one] { $count } já era conhecida.
       *[other] { $count } já eram conhecidas.
    }
expected-list-others =
    { $count ->
        [one] { $count } é de outro dia e ficou de fora.
       *[other] { $count } são de outros dias e ficaram de fora.
    }
expected-list-unread =
    { $count ->
        [one] Não conseguimos ler { $count } linha. Corrija acima e use a lista de novo.
       *[other] Não conseguimos ler { $count } linhas. Corrija acima e use a lista de novo.
    }
expected-unread-time = não dá para ler a hora: escreva como 2026-11-20 14:30
expected-unread-service = não oferecemos esse assunto
expected-unread-repeats = repete-se: só lemos horas marcadas únicas
expected-unread-columns = A primeira linha precisa dar nome às colunas: at, service e, se quiser, name, adviser, party_size, language, note.
expected-unread-calendar = Não conseguimos ler este calendário. Salve mais uma vez como iCal (.ics) e escolha esse arquivo.
