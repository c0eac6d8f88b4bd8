# The manager's page. It speaks of people, never of visits.

manager-title = Как всё прошло
manager-day = День
manager-log = Люди
manager-devices = Устройства
manager-setup = Настройка
manager-expected = Записи
manager-skip = Перейти к показателям
manager-from = С
manager-to = По
manager-show = Показать
manager-today = Сегодня
manager-week = 7 дней
manager-month = 4 недели
manager-previous = Раньше
manager-next = Позже
manager-other = Другие дни
manager-so-far = на этот час
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
manager-private = Для менеджеров: здесь есть талоны, но никогда нет имён клиентов.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = меньше 1 с
span-s = { $s } с
span-min = { $min } мин
span-min-s = { $min } мин { $s } с
span-h = { $h } ч
span-h-min = { $h } ч { $min } мин
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Никто не приходил.
sentence-nobody-today = Сегодня ещё никто не приходил.
sentence-nobody-ahead = Этот день ещё впереди.
sentence-nobody-how = Как только кто-то встанет в очередь на терминале, с телефона или через коллегу, здесь начнётся рассказ о дне.
sentence-greeted-door = Из { $came ->
    [one] { $came } человека
    [few] { $came } человек
    [many] { $came } человек
   *[other] { $came } человека
} поздоровались с { $greeted }; с половиной не позже чем через { $half } после входа, с девятью из десяти не позже чем через { $most }.
sentence-greeted-kiosk = Из { $came ->
    [one] { $came } человека
    [few] { $came } человек
    [many] { $came } человек
   *[other] { $came } человека
} поздоровались с { $greeted }; с половиной не позже чем через { $half } после записи на терминале, с девятью из десяти не позже чем через { $most }.
sentence-greeted-phone = Из { $came ->
    [one] { $came } человека
    [few] { $came } человек
    [many] { $came } человек
   *[other] { $came } человека
} поздоровались с { $greeted }; с половиной не позже чем через { $half } после записи с телефона, с девятью из десяти не позже чем через { $most }.
sentence-greeted-staff = Из { $came ->
    [one] { $came } человека
    [few] { $came } человек
    [many] { $came } человек
   *[other] { $came } человека
} поздоровались с { $greeted }; с половиной не позже чем через { $half } после добавления в список, с девятью из десяти не позже чем через { $most }.
sentence-few = Из { $came ->
    [one] { $came } человека
    [few] { $came } человек
    [many] { $came } человек
   *[other] { $came } человека
} поздоровались с { $greeted }, самое позднее через { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Пришёл { $came } человек, и никто не поздоровался.
    [few] Пришли { $came } человека, и никто с ними не поздоровался.
    [many] Пришли { $came } человек, и никто с ними не поздоровался.
   *[other] Пришли { $came } человека, и никто с ними не поздоровался.
}
sentence-came = { $came ->
    [one] Пришёл { $came } человек.
    [few] Пришли { $came } человека.
    [many] Пришли { $came } человек.
   *[other] Пришли { $came } человека.
}
sentence-waits = Людей пришло { $came }; половину позвали не позже чем через { $half }, девятерых из десяти не позже чем через { $most }.
sentence-waits-half = Людей пришло { $came }; половину позвали не позже чем через { $half }.
sentence-censored = { $left ->
    [one] Кто ушёл, ждал по меньшей мере до этого момента: так мы и считаем.
    [few] Те, кто ушёл (всего { $left }), ждали по меньшей мере до этого момента: так мы и считаем.
    [many] Те, кто ушёл (всего { $left }), ждали по меньшей мере до этого момента: так мы и считаем.
   *[other] Те, кто ушёл (всего { $left }), ждали по меньшей мере до этого момента: так мы и считаем.
}
sentence-kept = { $promises ->
    [one] Всех, кому мы назвали время ожидания, позвали вовремя: { $promises }.
    [few] Всех, кому мы назвали время ожидания, позвали вовремя: { $promises }.
    [many] Всех, кому мы назвали время ожидания, позвали вовремя: { $promises }.
   *[other] Всех, кому мы назвали время ожидания, позвали вовремя: { $promises }.
}
sentence-broke = В { $time } не успевали: { $service }. Дольше, чем мы сказали, ждали { $n }.
sentence-broke-day = Труднее всего было { DATETIME($day, dateStyle: "long") } в { $time }: { $service }. Дольше, чем мы сказали, ждали { $n }.
sentence-broke-scattered = { $n ->
    [one] Дольше, чем мы сказали, ждал { $n } человек.
    [few] Дольше, чем мы сказали, ждали { $n } человека, в разное время.
    [many] Дольше, чем мы сказали, ждали { $n } человек, в разное время.
   *[other] Дольше, чем мы сказали, ждали { $n } человека, в разное время.
}
sentence-slow = Медленнее всего было в { $time }: { $service }. Дольше чем { $target } ждали { $n }.
sentence-slow-day = Медленнее всего было { DATETIME($day, dateStyle: "long") } в { $time }: { $service }. Дольше чем { $target } ждали { $n }.
sentence-slow-scattered = { $n ->
    [one] Дольше чем { $target } ждал { $n } человек.
    [few] Дольше чем { $target } ждали { $n } человека, в разное время.
    [many] Дольше чем { $target } ждали { $n } человек, в разное время.
   *[other] Дольше чем { $target } ждали { $n } человека, в разное время.
}
sentence-open = { $n ->
    [one] Сейчас здесь { $n } человек.
    [few] Сейчас здесь { $n } человека.
    [many] Сейчас здесь { $n } человек.
   *[other] Сейчас здесь { $n } человека.
}
sentence-open-past = { $n ->
    [one] { $n } человека так и не отметили «Готово».
    [few] { $n } человек так и не отметили «Готово».
    [many] { $n } человек так и не отметили «Готово».
   *[other] { $n } человека так и не отметили «Готово».
}
see-them = { $n ->
    [one] Посмотреть →
    [few] Посмотреть: { $n } →
    [many] Посмотреть: { $n } →
   *[other] Посмотреть: { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Заметили за
figure-waited = Ждали
figure-with-us = Были с нами
figure-gone = Ушли без помощи
figure-in-time = Помогли вовремя
figure-none = –
figure-too-few = мало людей
figure-too-few-why = { $n ->
    [0] Пока никого; число появится от 20 человек.
    [one] { $n } человек, { $longest }; число появится от 20.
    [few] { $n } человека, самое большее { $longest }; число появится от 20.
    [many] { $n } человек, самое большее { $longest }; число появится от 20.
   *[other] { $n } человека, самое большее { $longest }; число появится от 20.
}
figure-half = половина людей (всего { $n }); девять из десяти: { $most }
figure-half-only = половина людей (всего { $n })
figure-most-unknown = ушло так много людей, что о девяти из десяти сказать нельзя
figure-unknown-greetings = В импортированном журнале не сказано, с кем поздоровались.
figure-denied = { $n ->
    [one] Говорят, что никто не подошёл: { $n }; с тем первым приветствием { $half }
    [few] Говорят, что никто не подошёл: { $n }; с теми первыми приветствиями { $half }
    [many] Говорят, что никто не подошёл: { $n }; с теми первыми приветствиями { $half }
   *[other] Говорят, что никто не подошёл: { $n }; с теми первыми приветствиями { $half }
}
figure-denied-few = { $n ->
    [one] Говорят, что никто не подошёл: { $n }
    [few] Говорят, что никто не подошёл: { $n }
    [many] Говорят, что никто не подошёл: { $n }
   *[other] Говорят, что никто не подошёл: { $n }
}
figure-censored = { $n ->
    [one] Не позвали { $n } человека: считаем всё время, что он был здесь
    [few] Не позвали { $n } человек: считаем всё время, что они были здесь
    [many] Не позвали { $n } человек: считаем всё время, что они были здесь
   *[other] Не позвали { $n } человека: считаем всё время, что они были здесь
}
figure-gone-of = всего людей: { $n }
figure-left = { $n ->
    [0] До своей очереди не ушёл никто
    [one] До своей очереди ушёл { $n } человек
    [few] До своей очереди ушли { $n } человека
    [many] До своей очереди ушли { $n } человек
   *[other] До своей очереди ушли { $n } человека
}
figure-no-show = { $n ->
    [0] На вызов подошли все
    [one] На вызов не подошёл { $n } человек
    [few] На вызов не подошли { $n } человека
    [many] На вызов не подошли { $n } человек
   *[other] На вызов не подошли { $n } человека
}
figure-within = { $within } из { $n } за { $target }
figure-promises = Названное время выдержали: { $kept } из { $n }
figure-promises-none = Время ожидания никому не называли
basis-door = вошли в дверь
basis-kiosk = встали в очередь на терминале
basis-phone = встали в очередь с телефона
basis-staff = добавил в список кто-то из коллег
basis-half-door = У дверей { $half }, половина из { $n }
basis-half-kiosk = На терминале { $half }, половина из { $n }
basis-half-phone = С телефона { $half }, половина из { $n }
basis-half-staff = Через коллегу { $half }, половина из { $n }
basis-few-door = У дверей { $n }: мало
basis-few-kiosk = На терминале { $n }: мало
basis-few-phone = С телефона { $n }: мало
basis-few-staff = Через коллегу { $n }: мало
measure-wait = С момента, когда человек встал в очередь, до первого вызова или, если его не было, до начала разговора с нами. Кого не позвали, считаются столько, сколько пробыли (Каплан – Мейер).
measure-handle = От начала разговора с нами до «Готово», без времени, когда дело отложили.
measure-service-level = Кому помогли вовремя, из всех, кто приходил и кого здесь уже нет, включая тех, кто ушёл.
measure-promises = Кого позвали в названное время, из всех, кого позвали, и тех, кто уже ждал дольше. Кто ушёл раньше, чем это время вышло, не считается ни там, ни там.
measure-greet-door = От входа в дверь до приветствия.
measure-greet-kiosk = От записи на терминале до приветствия.
measure-greet-phone = От записи с телефона до приветствия.
measure-greet-staff = С момента, когда человека добавил в список кто-то из коллег, до приветствия.
measure-greet-first-door = От входа в дверь до первого приветствия, даже если человек сказал, что никто не подошёл.
measure-greet-first-kiosk = От записи на терминале до первого приветствия, даже если человек сказал, что никто не подошёл.
measure-greet-first-phone = От записи с телефона до первого приветствия, даже если человек сказал, что никто не подошёл.
measure-greet-first-staff = От добавления в список до первого приветствия, даже если человек сказал, что никто не подошёл.

# The way through the shop
way-title = От дверей до «Готово»
way-door = вошли в дверь
way-came = встали в очередь
way-hello = с ними поздоровались
way-with-us = были с нами
way-done = готово
way-unnoticed = { $n ->
    [one] { $n } человека у дверей никто не заметил
    [few] { $n } человек у дверей никто не заметил
    [many] { $n } человек у дверей никто не заметил
   *[other] { $n } человека у дверей никто не заметил
}
way-left = { $n ->
    [one] { $n } человек ушёл
    [few] { $n } человека ушли
    [many] { $n } человек ушли
   *[other] { $n } человека ушли
}
way-no-show = { $n ->
    [one] { $n } человек не подошёл на вызов
    [few] { $n } человека не подошли на вызов
    [many] { $n } человек не подошли на вызов
   *[other] { $n } человека не подошли на вызов
}
way-open = { $n ->
    [one] { $n } человек ещё здесь
    [few] { $n } человека ещё здесь
    [many] { $n } человек ещё здесь
   *[other] { $n } человека ещё здесь
}

# Hours, days, services
hours-title = В течение дня
days-title = День за днём
hours-again = По часам дня
services-title = По тому, с чем приходили
chart-dots = Каждая точка — человек: чем выше, тем дольше ждал.
chart-bars = От половины людей (отметка) до девяти из десяти (конец полосы).
chart-hollow = Пустой кружок: человек ушёл до своей очереди.
chart-amber = Янтарное: ждали дольше, чем мы сказали.
chart-amber-target = Янтарное: ждали дольше чем { $target }.
chart-target = Пунктирная линия — наша цель, { $target }.
col-hour = Час
col-day = День
col-service = С чем
col-came = Пришли
col-noticed = Заметили за, половина
col-waited = Ждали, половина
col-most = Девять из десяти
col-longest = Дольше всего
col-with-us = С нами, половина
col-left = Ушли
col-broken = Дольше, чем сказано
col-over-target = Больше { $target }
few-note = Половина и девять из десяти показаны от 20 человек; при меньшем числе это была бы случайность.

# People to look at
people-title = На кого стоит взглянуть
people-longest = Ждали дольше всего
people-left = Ушли или не подошли
people-left-none = Никто не ушёл.
people-never = Никто не поздоровался
people-never-none = Поздоровались со всеми.
people-all = Все { $n } →
people-everybody = Все, от самого долгого ожидания →
person-told = сказали { $range }
person-didnt-come = не подошли

# The log
log-title = { $n ->
    [0] Никого не нашлось
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
log-all = Показать всех
log-filter = Показать выбранное
log-any = все
log-service = С чем
log-outcome = Чем закончилось
log-hour = Час
log-hello = Приветствие
log-more = Дальше →
log-start = ← В начало
log-empty = Выбранное здесь ни к кому не подходит. Смягчите условия или возьмите другой день.
outcome-served = готово
outcome-left = ушли
outcome-no_show = не подошли
outcome-open = ещё здесь
outcome-closed = уже не здесь
outcome-gone = ушли или не подошли
greeted-yes = поздоровались
greeted-never = так и не поздоровались
greeted-denied = говорят, что никто не подошёл
wait-known = позвали
wait-censored = не позвали
wait-over_target = ждали дольше чем { $target }
promise-kept = позвали в названное время
promise-broken = ждали дольше, чем мы сказали
level-within = помогли за { $target }
level-missed = не помогли за { $target }
order-longest = от самого долгого ожидания
order-newest = от самых новых
col-ticket = Талон
col-came-at = Пришли
col-line = Очередь
col-ended = Конец
col-staff = С кем
col-told = Сказали

reached-with_us = были с нами

# One person
person-title = { $ticket }: { $service }, в { $time }.
person-greeted = Поздоровались через { $span }.
person-not-greeted = Никто не поздоровался.
person-waiting = Ещё ждут, уже { $span }.
person-called = Позвали через { $span }.
person-met = Были с ними через { $span }.
person-with = Разговор, { $staff }: { $span }.
person-with-nobody = С нами { $span }.
person-with-now = Сейчас помогает { $staff }.
person-left = Ушли через { $span }.
person-no-show = Позвали, но не подошли.
person-promise-kept = Мы сказали { $range }: так и было.
person-promise-broken = Мы сказали { $range }: вышло дольше.
person-promise = Мы сказали { $range }.
person-promise-none = Мы не могли сказать, сколько это займёт.
person-imported = Из импортированного журнала, больше в нём не сказано.
person-back = ← { $day }
person-events = Кто, что и когда
step-door = вход
step-came = в очереди
step-called = вызов
step-with-us = с нами
step-left = ушли
step-no-show = не подошли
by-customer = Клиент
by-door = Двери
by-timer = Greetline
by-import = Импортированный журнал
by-staff = Кто-то из коллег
event-arrival-entered = кто-то входит
event-arrival-greeted = приветствие у дверей
event-checked-in-kiosk = запись в очередь на терминале
event-checked-in-phone = запись в очередь с телефона
event-checked-in-staff = добавление в список
event-checked-in-import = отмечен приход
event-visit-greeted = приветствие
event-visit-called = вызов
event-visit-called-desk = вызов: { $desk }
event-visit-recalled = повторный вызов
event-visit-served = начало разговора
event-visit-finished = готово
event-visit-parked = отложено на потом
event-visit-resumed = возвращение
event-visit-declined = передано дальше: не я
event-visit-help_asked = просьба о помощи
event-visit-no_show = отмечено: не подошли
event-visit-left = отмечено: ушли
event-visit-left-customer = выход из очереди
event-visit-undone = предыдущее отменено
event-visit-nobody_came = говорит, что никто не подошёл
event-visit-erased = имя и заметка стёрты
event-visit-transferred = передано дальше
event-visit-transferred-customer = другой вопрос
event-visit-offered = просьба подхватить
event-visit-handed_over = теперь помогает
event-visit-refused = на просьбу подхватить: не сейчас
event-visit-offer_over = просьба подхватить осталась без ответа
event-visit-reordered = порядок изменён
event-visit-adviser_asked = записано, к кому хотят
event-visit-need_told = записано, что нужно
event-visit-service_added = записан ещё один вопрос
event-visit-due_back = напоминает: пора возвращаться
event-visit-overdue = спрашивает, здесь ли они ещё
event-visit-told = добавлены подробности
event-visit-ready = просьба подойти сейчас
event-visit-asked_after = спрашивает, осматриваются ли они ещё
event-visit-still_here = подтверждено: ещё здесь
event-skip-lead = { $ticket } (вперёд пропустил старший смены)
event-skip-long-wait = { $ticket } (очень долгое ожидание)
event-skip-appointment = { $ticket } (по записи)
event-skip-access = { $ticket } (нужно без очереди)
event-skip-returned = { $ticket } (очередь уже была раньше)
event-skip-in-turn = { $ticket } (была их очередь)
event-skip-chosen = { $ticket } (взял кто-то из коллег)
event-skip-other-service = { $ticket } (другая услуга)
event-skip-not-their-skill = { $ticket } (нужны другие навыки)
event-skip-waits-for = { $ticket } (ждёт своего консультанта)
event-skip-looks-around = { $ticket } (осматриваются)
event-skip-language = { $ticket } (для того, кто знает язык)
event-skip-level = { $ticket } (для того, кто знает больше)
event-estimated = Приблизительно: этого никто не нажимал, магазин уже закрылся.
log-estimated = приблизительно
event-later = через { $span }
event-skipped = Пропущено: { $tickets }.
event-heard-late = Мы узнали об этом в { $time }.
event-arrival-estimated = Приблизительно: за часами терминала не всё время следили. Мы узнали об этом в { $time }.

# Files
export-title = Взять с собой
export-figures = Показатели
export-people = Люди
export-csv = CSV
export-xlsx = Excel
export-staff = С именами коллег
export-why = Имён коллег в файле нет, если вы их не попросите; имён клиентов нет никогда.

# Signing in
login-title = Вход для менеджеров
login-name = Имя
login-password = Пароль
login-code = Код из вашего приложения
login-code-hint = Шесть цифр; каждый код действует один раз.
login-button = Войти
login-wrong = Что-то не совпадает. Проверьте все три поля и дождитесь следующего кода: каждый действует один раз.
login-locked = { $minutes ->
    [one] Слишком много попыток. Попробуйте ещё раз через { $minutes } минуту.
    [few] Слишком много попыток. Попробуйте ещё раз через { $minutes } минуты.
    [many] Слишком много попыток. Попробуйте ещё раз через { $minutes } минут.
   *[other] Слишком много попыток. Попробуйте ещё раз через { $minutes } минуты.
}
login-how = Ещё нет учётной записи? Вас добавит тот, кто отвечает за Greetline, или откройте здесь ссылку «Manager», напечатанную при запуске.
login-out = Выйти

# Alerts, from the raising to the answer
alerts-title = От оповещения до приветствия
col-alert = О чём оповещение
col-alerts = Оповещений
col-alert-delivered = Дошли до планшета
col-alert-shown = На экране
col-alert-answered = Откликнулись
col-alert-climbed = Пошли дальше
col-alert-unanswered = Без ответа
alert-about-door = Кто-то у дверей
alert-about-waiting = Кто-то встал в очередь
alert-about-promise = Можем не успеть к названному времени
alert-about-help = Просьба о помощи
alert-about-device = Устройство
alert-about-kiosk = У терминала просят подойти
alert-n = пока { $n }
alert-spans = половина за { $half }, девятнадцать из двадцати за { $most }
alert-false = Двери позвали к тому, кто не был клиентом: { $false } из { $n } раз ({ $share }).
alert-false-rate = Это { $rate } на час работы коллеги; до 1 — хорошо.
alert-false-rate-high = Это { $rate } на час работы коллеги: больше чем 1. Проверьте линию на дверях.
alert-open = Ещё никто не откликнулся.
alert-answered = Ответ через { $span }: { $staff }, { $device }.
alert-unanswered = Никто не откликнулся; прекращено через { $span }.
alert-withdrawn = Через { $span } уже не нужно.
alert-rungs =
    { $n ->
        [one] Больше людей оповестили { $n } раз.
        [few] Больше людей оповестили { $n } раза.
        [many] Больше людей оповестили { $n } раз.
       *[other] Больше людей оповестили { $n } раза.
    }
col-tablet = Планшет
col-tablet-had = Получил через
col-tablet-shown = На экране через
col-tablet-rang = Зазвонил через
person-alerts = Оповещения
export-alerts = Оповещения, каждое со всеми шагами

# Removing the demo
demo-remove = Удалить демо
demo-remove-title = Удалить демо?
demo-remove-means = Демо-магазин исчезнет навсегда: его люди, четыре недели, устройства и их ссылки. Остальные магазины останутся как есть.
demo-remove-yes = Удалить демо
demo-remove-no = Оставить
demo-gone-title = Демо удалено
demo-gone-next = От него ничего не осталось, и само оно не вернётся. Дальше: настройте собственный магазин. Ссылка была напечатана при запуске Greetline.
demo-gone-setup = Настроить свой магазин

# The door camera
door-no-data = Камера на дверях ничего не видела { $span } ({ $spans }): за это время данных нет.
door-no-data-at-all = Камера на дверях ничего не видела: данных нет.
door-and-more = { $spans } и другое
door-walked-away =
    { $n ->
        [one] Из них { $n } человек сразу вышел, прежде чем его заметили.
        [few] Из них { $n } человека сразу вышли, прежде чем их заметили.
        [many] Из них { $n } человек сразу вышли, прежде чем их заметили.
       *[other] Из них { $n } человека сразу вышли, прежде чем их заметили.
    }
door-basic = Упрощённый режим: подсчёт на дверях неточный.
door-seen =
    { $n ->
        [one] В дверь вошёл { $n } человек.
        [few] В дверь вошли { $n } человека.
        [many] В дверь вошли { $n } человек.
       *[other] В дверь вошли { $n } человека.
    }
