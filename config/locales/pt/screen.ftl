# The waiting-room screen.

screen-now = Chamando agora
screen-coming = { $staff } vem até você
screen-team-coming = Estamos indo até você
screen-before = Chamadas anteriores
screen-before-empty = As chamadas anteriores ficam aqui por um tempo.
screen-next = A seguir
screen-next-empty = Quem tira senha aparece aqui.
screen-seen = { $staff } já viu você
screen-empty = Boas-vindas
screen-empty-why = Quando chamamos a sua senha, ela aparece aqui e você ouve um sinal.
screen-count =
    { $count ->
        [0] Ninguém à espera
        [one] { $count } pessoa à espera
       *[other] { $count } pessoas à espera
    }
screen-range = Cerca de { $range }
screen-range-unknown = Ainda não sabemos dizer quanto demora
screen-sound-on = Toque para ligar o som
screen-cut-off = Esta tela está desconectada desde as { $time }.
screen-cut-off-why = Preste atenção à chamada da sua senha, ou pergunte à nossa equipe.
screen-no-script = Esta tela precisa de JavaScript. Ative nas configurações do navegador.
