greetline = Greetline
ago-now = только что
ago-minutes = { $minutes } мин
ago-hours = { $hours } ч
range = { $low }–{ $high } мин
range-one = { $minutes } мин
range-moment = минутку
range-unknown = пока не можем сказать
step-in-line = в очереди
step-hello = встреча
step-with-you = с вами
step-done = готово
language-name = Русский

# Opening a device
devices-which = В этом браузере несколько устройств. Какое открыть?
devices-none = Этот браузер ещё не является устройством магазина
devices-none-how = Откройте ссылку, которая была показана при запуске Greetline, или попросите новую у того, кто его настраивает.
link-open = Открыть: { $device }
link-open-means = Этот браузер станет этим устройством магазина { $store }.
link-open-button = Открыть: { $device }
link-used = Эта ссылка уже использована
link-used-how = Она открывает только один браузер. Запустите Greetline ещё раз, чтобы получить новые ссылки, или откройте эту страницу в том браузере, где её использовали.

# The demo store
demo-banner = Демо: эти люди ненастоящие
demo-banner-label = Об этом демо
