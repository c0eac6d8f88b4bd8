greetline = Greetline
ago-now = právě teď
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = chvilka
range-unknown = zatím nevíme
step-in-line = ve frontě
step-hello = dobrý den
step-with-you = u vás
step-done = hotovo
language-name = Čeština

# Opening a device
devices-which = Tento prohlížeč slouží jako více zařízení. Které to má být?
devices-none = Tento prohlížeč zatím není zařízením prodejny
devices-none-how = Otevřete odkaz, který se zobrazil při spuštění Greetline, nebo požádejte o nový toho, kdo ho nastavil.
link-open = Otevřít: { $device }
link-open-means = Z tohoto prohlížeče se stane toto zařízení: { $store }.
link-open-button = Otevřít: { $device }
link-used = Tento odkaz už je použitý
link-used-how = Otevře jen jeden prohlížeč. Spusťte Greetline znovu a dostanete nové odkazy, nebo otevřete tuto stránku v prohlížeči, který ho použil.

# The demo store
demo-banner = Ukázka: tihle lidé jsou smyšlení
demo-banner-label = O této ukázce
