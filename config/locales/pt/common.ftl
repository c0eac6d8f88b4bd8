greetline = Greetline
ago-now = agora mesmo
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = um momento
range-unknown = ainda não sabemos
step-in-line = na fila
step-hello = olá
step-with-you = com você
step-done = pronto
language-name = Português

# Opening a device
devices-which = Este navegador serve de vários dispositivos. Qual deles?
devices-none = Este navegador ainda não é um dispositivo da loja
devices-none-how = Abra o link que apareceu quando o Greetline foi iniciado, ou peça um novo a quem o configurou.
link-open = Abrir { $device }
link-open-means = Este navegador passa a ser este dispositivo de { $store }.
link-open-button = Abrir { $device }
link-used = Este link já foi usado
link-used-how = Ele abre um só navegador. Inicie o Greetline de novo para ter novos links, ou abra esta página no navegador que usou o link.

# The demo store
demo-banner = Demonstração: estas pessoas são fictícias
demo-banner-label = Sobre esta demonstração
