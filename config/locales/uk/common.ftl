greetline = Greetline
ago-now = щойно
ago-minutes = { $minutes } хв
ago-hours = { $hours } год
range = { $low }–{ $high } хв
range-one = { $minutes } хв
range-moment = мить
range-unknown = поки не можемо сказати
step-in-line = у черзі
step-hello = вітання
step-with-you = з вами
step-done = готово
language-name = Українська

# Opening a device
devices-which = У цьому браузері кілька пристроїв. Який відкрити?
devices-none = Цей браузер ще не є пристроєм магазину
devices-none-how = Відкрийте посилання, яке було показано під час запуску Greetline, або попросіть нове в того, хто його налаштовує.
link-open = Відкрити: { $device }
link-open-means = Цей браузер стане цим пристроєм магазину { $store }.
link-open-button = Відкрити: { $device }
link-used = Це посилання вже використано
link-used-how = Воно відкриває лише один браузер. Запустіть Greetline ще раз, щоб отримати нові посилання, або відкрийте цю сторінку в тому браузері, де його використали.

# The demo store
demo-banner = Демо: ці люди несправжні
demo-banner-label = Про це демо
