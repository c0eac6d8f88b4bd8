# Devices: how they are, pairing a new one, and the secure address.

health-title = Dispositivos
health-board = Painel
health-day = O dia
health-setup = Configuração
health-expected = Horas marcadas
health-live = ao vivo
health-connecting = conectando
health-cut-off = Esta página está desconectada desde as { $time }. O que você vê está desatualizado.
health-signed-out = Este navegador já não tem acesso. O que você vê está desatualizado.
health-no-script = Esta página precisa de JavaScript. Ative nas configurações do navegador.

health-all-well =
    { $count ->
        [one] O único dispositivo está bem.
       *[other] Todos os { $count } dispositivos estão bem.
    }
health-none = Nenhum dispositivo está em uso hoje.
health-none-why = Adicione um abaixo; ele aparece aqui assim que for aberto.
health-one-asleep = { $name } está em repouso desde as { $time }.
health-one-muted = { $name } está sem som.
health-one-cut-off = { $name }: sem conexão desde as { $time }.
health-several = { $sick } de { $count } dispositivos precisam de você: { $names }.
health-asleep-how = Toque para despertá-lo e deixe o painel aberto. Ele volta ao normal sozinho.
health-muted-how = Toque uma vez na tela dele, para que possa tocar.
health-cut-off-how = Verifique a rede e a tomada. Ele volta sozinho.
health-kiosk-insecure = A página dele não é segura: sem rede, não abre de novo. Abra no endereço seguro.
health-kiosk-forgets = Ele não consegue guardar as senhas no disco: se for desligado, esquece. Libere espaço, ou saia da navegação privada.
health-kiosk-refused = { $name } não conseguiu pôr { $ticket } na fila. Procure essa pessoa.
health-kiosk-renumbered = { $ticket } de { $name } agora é { $now }. Avise a pessoa.

device-well = tudo bem
device-asleep = em repouso
device-asleep-since = em repouso desde as { $time }
device-muted = sem som
device-cut-off = desconectado
device-cut-off-since = desconectado desde as { $time }
device-unused = sem uso hoje
device-never = ainda não foi aberto
device-seen = visto pela última vez
device-now = agora
device-battery = bateria
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, carregando
device-sound = som
device-sound-on = ligado
device-sound-off = desligado
device-delay = responde em
device-delay-is = { $ms } ms
device-unsent = salvas no dispositivo
device-version = versão
device-version-old = { $version }, mais antiga que o servidor
device-ring = Fazer tocar
device-heard = tocou
device-not-heard = não pode tocar
device-no-answer = sem resposta
device-waits = tocando
device-change = Alterar
device-name = Nome
device-rename = Salvar nome
device-revoke = Tirar o acesso de vez
device-revoke-means = Ele fica desconectado em segundos, mesmo que tenha sido perdido ou roubado.
device-name-taken = Outro dispositivo já tem esse nome.

health-devices = Dispositivos
health-ring-all = Testar o toque
health-ring-heard = Todos tocaram: { $heard }.
health-ring-some = Tocaram: { $heard }. Não tocaram: { $missed }.
health-ring-none = Nenhum dispositivo tocou: { $missed }.
health-ring-nobody = Nenhum dispositivo com som está aberto.
health-ring-waits = Tocando.

health-sounds = Os sons valem a pena?
health-sounds-none = Nenhum som foi ouvido em { $days } dias. Aqui aparece o que teve resposta, e em quanto tempo.
health-sounds-share = { $answered } de { $heard } com resposta em até { $seconds } s
health-sounds-fine = A maioria dos sons tem resposta. Deixe como estão.
health-sounds-silence = “{ $kind }” raramente tem resposta: { $answered } de { $heard } em até { $seconds } s. Pense em silenciar.
health-about-door = Alguém na porta
health-about-waiting = Alguém entrou na fila
health-about-promise = Uma promessa em risco
health-about-help = Um colega pede ajuda
health-about-device = Um dispositivo não pode avisar
health-about-kiosk = Alguém em um quiosque quer falar com uma pessoa

adding-title = Adicionar um dispositivo
adding-role = O que ele vai ser?
adding-name = Como se chama?
adding-role-staff = Tablet da equipe
adding-role-kiosk = Quiosque
adding-role-screen = Tela da sala de espera
adding-get = Obter um código
adding-open = No dispositivo novo, escaneie isto ou abra
adding-type = e digite
adding-trust = Primeiro ele precisa aprender a confiar nesta loja, em
adding-valid = Vale até as { $time }, para um dispositivo.
adding-waits = À espera do dispositivo novo.
adding-compare = { $name } mostra as mesmas três palavras?
adding-same = Sim, as mesmas palavras
adding-differ = Não, são diferentes
adding-cancel = Cancelar
adding-done = Adicionado: { $name }.
adding-refused = O código já não vale nada.

pair-title = Adicionar este dispositivo
pair-type = Digite o código que a gerência vê
pair-code = Código
pair-go = Continuar
pair-wrong = Esse código não confere, ou já foi usado. Peça um novo.
pair-rest = Códigos demais que não conferem. Tente de novo em { $seconds } s.
pair-compare = A gerência vê as mesmas três palavras?
pair-compare-how = Se sim, a gerência toca em “Sim, as mesmas palavras”, e este dispositivo abre sozinho.
pair-becomes = Ele passa a ser um dispositivo de { $store }.
pair-refused = A gerência disse que não
pair-expired = O código é antigo demais
pair-again = Peça um código novo e digite aqui.
pair-confirmed = { $store } agora conhece este dispositivo
pair-open = Abrir
pair-words = âncora maçã bicicleta ponte manteiga botão vela castelo cereja cobre pena flor floresta jardim martelo mel ilha chaleira escada limão espelho montanha laranja lápis pimenta travesseiro rio sela prata tigre violino janela

trust-title = O endereço seguro
trust-off = Esta loja ainda não tem endereço seguro
trust-off-why = Tudo funciona sem ele, mas o navegador limita algumas coisas: um tablet não consegue se manter ativo, e a página de um quiosque não sobrevive a um reinício do tablet enquanto não há rede.
trust-off-how = No computador da loja, quem cuida dele executa:
trust-lead = Cada dispositivo precisa aprender uma vez que o endereço desta loja é de confiança
trust-limit = O certificado só pode responder pelo endereço desta loja ({ $names }), nunca por outra página. Isso está escrito nele.
trust-qr = Escaneie isto com o dispositivo
trust-fingerprint = Impressão digital (SHA-256), a mesma do computador da loja:
trust-ipad = iPad e iPhone
trust-ipad-get = Obter o perfil
trust-ipad-1 = Toque em “Obter o perfil”, depois em “Permitir”.
trust-ipad-2 = Abra Ajustes. No alto, toque em “Perfil Baixado”, depois em “Instalar”.
trust-ipad-3 = Em Ajustes, abra Geral, Sobre, Certificados Confiáveis. Ative “Greetline”.
trust-android = Android
trust-android-get = Obter o certificado
trust-android-1 = Toque em “Obter o certificado”.
trust-android-2 = Abra Configurações e procure “Certificado de CA”. Toque em “Instalar mesmo assim” e escolha o arquivo.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Obter o certificado
trust-desktop-1 = Abra o arquivo baixado. Windows: “Instalar certificado”, “Autoridades de Certificação Raiz Confiáveis”. Mac: em Acesso às Chaves, marque “Confiar Sempre”.
trust-desktop-2 = Linux e ChromeOS: nas configurações do navegador, procure “certificados” e importe em “Autoridades”.
trust-own = O certificado desta loja já é conhecido pelos dispositivos. Não há nada para instalar.
trust-open = Abrir o endereço seguro
trust-open-why = Se abrir sem avisos, está tudo certo. De agora em diante, abra o Greetline por este endereço.
trust-test = O que este navegador pode fazer aqui
trust-test-sound = Toque para ouvir um som
trust-check-secure = Endereço seguro
trust-check-secure-yes = Esta página veio pelo endereço seguro.
trust-check-secure-no = Esta página veio pelo endereço simples.
trust-check-wake = Ficar ativo
trust-check-wake-yes = A tela pode ficar ligada.
trust-check-wake-no = Daqui a tela não consegue ficar ligada. Ponha o bloqueio em “nunca”.
trust-check-sound = Som
trust-check-sound-yes = Pode tocar.
trust-check-sound-no = Ainda não. Toque no botão abaixo.
trust-check-storage = Memória
trust-check-storage-yes = O que se digita aqui sobrevive a um reinício.
trust-check-storage-soft = Guarda o que se digita, mas o navegador pode apagar se faltar espaço.
trust-check-storage-no = Este navegador não guarda nada. Está em modo privado?
trust-check-clock = Relógio
trust-check-clock-yes = O relógio está certo.
trust-check-clock-no = O relógio está errado em { $seconds } s. Ponha no automático.
trust-check-touch = Toque
trust-check-touch-yes = A tela responde ao toque.
trust-check-touch-no = A tela não é de toque; um mouse ou teclas servem.
trust-check-fonts = Letras
trust-check-fonts-yes = As letras da loja estão aqui.
trust-check-fonts-no = As letras da loja não chegaram: algumas escritas podem aparecer como quadrados vazios.
trust-check-voice = Leitura em voz alta
trust-check-voice-yes = Todos os idiomas da loja podem ser lidos em voz alta.
trust-check-voice-no = Não há voz neste dispositivo nem no computador da loja para: { $languages }. Instale uma nas configurações do dispositivo, ou o espeak-ng no computador da loja.
trust-state-yes = tudo certo
trust-state-no = falta
trust-state-wait = ainda não

# The door camera
health-door = { $state ->
    [dark] Está escuro demais para a câmera da porta desde as { $time }.
    [covered] Algo cobre a câmera da porta desde as { $time }.
    [defocused] A câmera da porta só vê desfocado desde as { $time }.
    [moved] A câmera da porta foi deslocada às { $time }: ela não conta.
    [slow] A câmera da porta está lenta desde as { $time }.
   *[other] A câmera da porta não vê nada desde as { $time }.
}
health-door-how = Verifique o lugar, a tomada e a rede dela. A gerência vê a imagem na configuração.

# The ticket printer of a kiosk
printer-none = Impressora de senhas: nenhuma
printer-at = Impressora de senhas: { $address }
printer-address = O endereço dela
printer-address-help = Como 192.168.1.50, ou usb:04b8:0e15 se estiver ligada ao computador da loja. Vazio: nenhuma impressora.
printer-paper = Papel
printer-paper-80 = 80 mm de largura
printer-paper-58 = 58 mm de largura
printer-automatic = Imprimir cada senha assim que for tirada, sem precisar pedir
printer-save = Salvar impressora
printer-test = Imprimir uma senha de teste
printer-test-runs = A senha de teste está a caminho.
printer-test-done = A senha de teste está impressa.
printer-trouble =
    { $trouble ->
        [unreachable] Ninguém responde no endereço dela.
        [no_paper] Está sem papel.
        [cover_open] A tampa está aberta.
        [out_of_order] Ela diz que está com defeito.
        [no_answer] Ela não diz nada, e talvez não imprima nada.
        [broke_off] A conexão caiu no meio de uma senha.
       *[other] Ninguém sabe dizer se a última senha saiu.
    }
printer-bad-not-in-shape = Escreva um endereço como 192.168.1.50, printer.local ou usb:04b8:0e15.
printer-bad-far = Só serve uma impressora na rede desta loja.
printer-bad-port = Escreva uma porta de 1024 a 65535, ou nenhuma.
printer-bad-usb = Escreva os dois números da impressora, como usb:04b8:0e15.
device-printer-since = não imprime senhas desde as { $time }
health-one-printer = { $name } não imprime senhas desde as { $time }.
health-printer-how = Verifique o papel, a tampa, a tomada e a rede. Volta ao normal na próxima senha.
