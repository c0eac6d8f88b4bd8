# The ticket on paper.

paper-since = Aqui desde as { $time }
paper-follow = Acompanhe no seu telefone
paper-follow-how = Sem aplicativo, sem número.
paper-test = Senha de teste: { $name }
paper-test-how = Se você consegue ler isto, a impressão funciona.

# On the kiosk beside it
paper-offer = Imprimir
paper-offer-again = Imprimir de novo
paper-waiting = Imprimindo a sua senha.
paper-printed = A sua senha está impressa.
paper-failed = Não deu para imprimir. O seu número é { $ticket }.
