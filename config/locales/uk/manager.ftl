# The manager's page. It speaks of people, never of visits.

manager-title = Як усе було
manager-day = День
manager-log = Люди
manager-devices = Пристрої
manager-setup = Налаштування
manager-expected = Записи
manager-skip = Перейти до показників
manager-from = Від
manager-to = До
manager-show = Показати
manager-today = Сьогодні
manager-week = 7 днів
manager-month = 4 тижні
manager-previous = Раніше
manager-next = Пізніше
manager-other = Інші дні
manager-so-far = на цей час
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
manager-private = Для менеджерів: тут є талони, але ніколи немає імен клієнтів.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = менше 1 с
span-s = { $s } с
span-min = { $min } хв
span-min-s = { $min } хв { $s } с
span-h = { $h } год
span-h-min = { $h } год { $min } хв
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Ніхто не приходив.
sentence-nobody-today = Сьогодні ще ніхто не приходив.
sentence-nobody-ahead = Цей день ще попереду.
sentence-nobody-how = Щойно хтось стане в чергу на терміналі, з телефона або через колегу, тут почнеться розповідь про день.
sentence-greeted-door = Із { $came ->
    [one] { $came } людини
    [few] { $came } людей
    [many] { $came } людей
   *[other] { $came } людини
} привіталися з { $greeted }; з половиною не пізніше ніж за { $half } після входу, з дев'ятьма з десяти не пізніше ніж за { $most }.
sentence-greeted-kiosk = Із { $came ->
    [one] { $came } людини
    [few] { $came } людей
    [many] { $came } людей
   *[other] { $came } людини
} привіталися з { $greeted }; з половиною не пізніше ніж за { $half } після запису на терміналі, з дев'ятьма з десяти не пізніше ніж за { $most }.
sentence-greeted-phone = Із { $came ->
    [one] { $came } людини
    [few] { $came } людей
    [many] { $came } людей
   *[other] { $came } людини
} привіталися з { $greeted }; з половиною не пізніше ніж за { $half } після запису з телефона, з дев'ятьма з десяти не пізніше ніж за { $most }.
sentence-greeted-staff = Із { $came ->
    [one] { $came } людини
    [few] { $came } людей
    [many] { $came } людей
   *[other] { $came } людини
} привіталися з { $greeted }; з половиною не пізніше ніж за { $half } після додавання до списку, з дев'ятьма з десяти не пізніше ніж за { $most }.
sentence-few = Із { $came ->
    [one] { $came } людини
    [few] { $came } людей
    [many] { $came } людей
   *[other] { $came } людини
} привіталися з { $greeted }, найпізніше через { $longest }.
sentence-nobody-greeted = { $came ->
    [one] Прийшла { $came } людина, і ніхто не привітався.
    [few] Прийшли { $came } людини, і ніхто з ними не привітався.
    [many] Прийшли { $came } людей, і ніхто з ними не привітався.
   *[other] Прийшли { $came } людини, і ніхто з ними не привітався.
}
sentence-came = { $came ->
    [one] Прийшла { $came } людина.
    [few] Прийшли { $came } людини.
    [many] Прийшли { $came } людей.
   *[other] Прийшли { $came } людини.
}
sentence-waits = Людей прийшло { $came }; половину покликали не пізніше ніж за { $half }, дев'ятьох із десяти не пізніше ніж за { $most }.
sentence-waits-half = Людей прийшло { $came }; половину покликали не пізніше ніж за { $half }.
sentence-censored = { $left ->
    [one] Хто пішов, чекав щонайменше доти: так ми й рахуємо.
    [few] Ті, хто пішов (усього { $left }), чекали щонайменше доти: так ми й рахуємо.
    [many] Ті, хто пішов (усього { $left }), чекали щонайменше доти: так ми й рахуємо.
   *[other] Ті, хто пішов (усього { $left }), чекали щонайменше доти: так ми й рахуємо.
}
sentence-kept = { $promises ->
    [one] Усіх, кому ми назвали час очікування, покликали вчасно: { $promises }.
    [few] Усіх, кому ми назвали час очікування, покликали вчасно: { $promises }.
    [many] Усіх, кому ми назвали час очікування, покликали вчасно: { $promises }.
   *[other] Усіх, кому ми назвали час очікування, покликали вчасно: { $promises }.
}
sentence-broke = О { $time } не впоралися: { $service }. Довше, ніж ми сказали, чекали { $n }.
sentence-broke-day = Найважче було { DATETIME($day, dateStyle: "long") } о { $time }: { $service }. Довше, ніж ми сказали, чекали { $n }.
sentence-broke-scattered = { $n ->
    [one] Довше, ніж ми сказали, чекала { $n } людина.
    [few] Довше, ніж ми сказали, чекали { $n } людини, у різний час.
    [many] Довше, ніж ми сказали, чекали { $n } людей, у різний час.
   *[other] Довше, ніж ми сказали, чекали { $n } людини, у різний час.
}
sentence-slow = Найповільніше було о { $time }: { $service }. Довше ніж { $target } чекали { $n }.
sentence-slow-day = Найповільніше було { DATETIME($day, dateStyle: "long") } о { $time }: { $service }. Довше ніж { $target } чекали { $n }.
sentence-slow-scattered = { $n ->
    [one] Довше ніж { $target } чекала { $n } людина.
    [few] Довше ніж { $target } чекали { $n } людини, у різний час.
    [many] Довше ніж { $target } чекали { $n } людей, у різний час.
   *[other] Довше ніж { $target } чекали { $n } людини, у різний час.
}
sentence-open = { $n ->
    [one] Зараз тут { $n } людина.
    [few] Зараз тут { $n } людини.
    [many] Зараз тут { $n } людей.
   *[other] Зараз тут { $n } людини.
}
sentence-open-past = { $n ->
    [one] { $n } людину так і не позначили «Готово».
    [few] { $n } людини так і не позначили «Готово».
    [many] { $n } людей так і не позначили «Готово».
   *[other] { $n } людини так і не позначили «Готово».
}
see-them = { $n ->
    [one] Подивитися →
    [few] Подивитися: { $n } →
    [many] Подивитися: { $n } →
   *[other] Подивитися: { $n } →
}

# The five figures, each with how it is counted
figure-noticed = Помітили за
figure-waited = Чекали
figure-with-us = Були з нами
figure-gone = Пішли без допомоги
figure-in-time = Допомогли вчасно
figure-none = –
figure-too-few = замало людей
figure-too-few-why = { $n ->
    [0] Поки нікого; число з'явиться від 20 людей.
    [one] { $n } людина, { $longest }; число з'явиться від 20.
    [few] { $n } людини, щонайбільше { $longest }; число з'явиться від 20.
    [many] { $n } людей, щонайбільше { $longest }; число з'явиться від 20.
   *[other] { $n } людини, щонайбільше { $longest }; число з'явиться від 20.
}
figure-half = половина людей (усіх { $n }); дев'ять із десяти: { $most }
figure-half-only = половина людей (усіх { $n })
figure-most-unknown = пішло так багато людей, що про дев'ятьох із десяти сказати не можна
figure-unknown-greetings = В імпортованому журналі не сказано, з ким привіталися.
figure-denied = { $n ->
    [one] Кажуть, що ніхто не підійшов: { $n }; з тим першим вітанням { $half }
    [few] Кажуть, що ніхто не підійшов: { $n }; з тими першими вітаннями { $half }
    [many] Кажуть, що ніхто не підійшов: { $n }; з тими першими вітаннями { $half }
   *[other] Кажуть, що ніхто не підійшов: { $n }; з тими першими вітаннями { $half }
}
figure-denied-few = { $n ->
    [one] Кажуть, що ніхто не підійшов: { $n }
    [few] Кажуть, що ніхто не підійшов: { $n }
    [many] Кажуть, що ніхто не підійшов: { $n }
   *[other] Кажуть, що ніхто не підійшов: { $n }
}
figure-censored = { $n ->
    [one] { $n } людину не покликали: рахуємо, скільки вона пробула
    [few] { $n } людей не покликали: рахуємо, скільки вони пробули
    [many] { $n } людей не покликали: рахуємо, скільки вони пробули
   *[other] { $n } людини не покликали: рахуємо, скільки вони пробули
}
figure-gone-of = усього людей: { $n }
figure-left = { $n ->
    [0] До своєї черги не пішов ніхто
    [one] До своєї черги пішла { $n } людина
    [few] До своєї черги пішли { $n } людини
    [many] До своєї черги пішли { $n } людей
   *[other] До своєї черги пішли { $n } людини
}
figure-no-show = { $n ->
    [0] На виклик підійшли всі
    [one] На виклик не підійшла { $n } людина
    [few] На виклик не підійшли { $n } людини
    [many] На виклик не підійшли { $n } людей
   *[other] На виклик не підійшли { $n } людини
}
figure-within = { $within } з { $n } за { $target }
figure-promises = Названого часу дотримали: { $kept } з { $n }
figure-promises-none = Часу очікування нікому не називали
basis-door = зайшли у двері
basis-kiosk = стали в чергу на терміналі
basis-phone = стали в чергу з телефона
basis-staff = додав до списку хтось із колег
basis-half-door = Біля дверей { $half }, половина з { $n }
basis-half-kiosk = На терміналі { $half }, половина з { $n }
basis-half-phone = З телефона { $half }, половина з { $n }
basis-half-staff = Через колегу { $half }, половина з { $n }
basis-few-door = Біля дверей { $n }: замало
basis-few-kiosk = На терміналі { $n }: замало
basis-few-phone = З телефона { $n }: замало
basis-few-staff = Через колегу { $n }: замало
measure-wait = Відколи людина стала в чергу до першого виклику або, якщо його не було, до початку розмови з нами. Кого не покликали, рахуються стільки, скільки пробули (Каплан – Маєр).
measure-handle = Від початку розмови з нами до «Готово», без часу, коли справу відклали.
measure-service-level = Кому допомогли вчасно, з усіх, хто приходив і кого вже тут немає, разом із тими, хто пішов.
measure-promises = Кого покликали в названий час, з усіх покликаних і тих, хто вже чекав довше. Хто пішов раніше, ніж цей час минув, не рахується ні там, ні там.
measure-greet-door = Від входу у двері до вітання.
measure-greet-kiosk = Від запису на терміналі до вітання.
measure-greet-phone = Від запису з телефона до вітання.
measure-greet-staff = Відколи людину додав до списку хтось із колег до вітання.
measure-greet-first-door = Від входу у двері до першого вітання, навіть якщо людина сказала, що ніхто не підійшов.
measure-greet-first-kiosk = Від запису на терміналі до першого вітання, навіть якщо людина сказала, що ніхто не підійшов.
measure-greet-first-phone = Від запису з телефона до першого вітання, навіть якщо людина сказала, що ніхто не підійшов.
measure-greet-first-staff = Від додавання до списку до першого вітання, навіть якщо людина сказала, що ніхто не підійшов.

# The way through the shop
way-title = Від дверей до «Готово»
way-door = зайшли у двері
way-came = стали в чергу
way-hello = привіталися з ними
way-with-us = були з нами
way-done = готово
way-unnoticed = { $n ->
    [one] { $n } людину біля дверей ніхто не помітив
    [few] { $n } людей біля дверей ніхто не помітив
    [many] { $n } людей біля дверей ніхто не помітив
   *[other] { $n } людини біля дверей ніхто не помітив
}
way-left = { $n ->
    [one] { $n } людина пішла
    [few] { $n } людини пішли
    [many] { $n } людей пішли
   *[other] { $n } людини пішли
}
way-no-show = { $n ->
    [one] { $n } людина не підійшла на виклик
    [few] { $n } людини не підійшли на виклик
    [many] { $n } людей не підійшли на виклик
   *[other] { $n } людини не підійшли на виклик
}
way-open = { $n ->
    [one] { $n } людина ще тут
    [few] { $n } людини ще тут
    [many] { $n } людей ще тут
   *[other] { $n } людини ще тут
}

# Hours, days, services
hours-title = Протягом дня
days-title = День за днем
hours-again = За годинами дня
services-title = За тим, з чим приходили
chart-dots = Кожна точка — людина: що вище, то довше чекала.
chart-bars = Від половини людей (позначка) до дев'яти з десяти (кінець смуги).
chart-hollow = Порожнє коло: людина пішла до своєї черги.
chart-amber = Бурштинове: чекали довше, ніж ми сказали.
chart-amber-target = Бурштинове: чекали довше ніж { $target }.
chart-target = Пунктирна лінія — наша мета, { $target }.
col-hour = Година
col-day = День
col-service = З чим
col-came = Прийшли
col-noticed = Помітили за, половина
col-waited = Чекали, половина
col-most = Дев'ять із десяти
col-longest = Найдовше
col-with-us = З нами, половина
col-left = Пішли
col-broken = Довше, ніж сказано
col-over-target = Понад { $target }
few-note = Половина й дев'ять із десяти показані від 20 людей; за меншої кількості це була б випадковість.

# People to look at
people-title = На кого варто глянути
people-longest = Чекали найдовше
people-left = Пішли або не підійшли
people-left-none = Ніхто не пішов.
people-never = Ніхто не привітався
people-never-none = Привіталися з усіма.
people-all = Усі { $n } →
people-everybody = Усі, від найдовшого очікування →
person-told = сказали { $range }
person-didnt-come = не підійшли

# The log
log-title = { $n ->
    [0] Нікого не знайдено
    [one] { $n } людина
    [few] { $n } людини
    [many] { $n } людей
   *[other] { $n } людини
}
log-all = Показати всіх
log-filter = Показати вибране
log-any = усі
log-service = З чим
log-outcome = Чим закінчилося
log-hour = Година
log-hello = Вітання
log-more = Далі →
log-start = ← На початок
log-empty = Вибране тут ні до кого не підходить. Зменште вимоги або візьміть інший день.
outcome-served = готово
outcome-left = пішли
outcome-no_show = не підійшли
outcome-open = ще тут
outcome-closed = уже не тут
outcome-gone = пішли або не підійшли
greeted-yes = привіталися
greeted-never = так і не привіталися
greeted-denied = кажуть, що ніхто не підійшов
wait-known = покликали
wait-censored = не покликали
wait-over_target = чекали довше ніж { $target }
promise-kept = покликали в названий час
promise-broken = чекали довше, ніж ми сказали
level-within = допомогли за { $target }
level-missed = не допомогли за { $target }
order-longest = від найдовшого очікування
order-newest = від найновіших
col-ticket = Талон
col-came-at = Прийшли
col-line = Черга
col-ended = Кінець
col-staff = З ким
col-told = Сказали

reached-with_us = були з нами

# One person
person-title = { $ticket }: { $service }, о { $time }.
person-greeted = Привіталися через { $span }.
person-not-greeted = Ніхто не привітався.
person-waiting = Ще чекають, уже { $span }.
person-called = Покликали через { $span }.
person-met = Були з ними через { $span }.
person-with = Розмова, { $staff }: { $span }.
person-with-nobody = З нами { $span }.
person-with-now = Зараз допомагає { $staff }.
person-left = Пішли через { $span }.
person-no-show = Покликали, але не підійшли.
person-promise-kept = Ми сказали { $range }: так і було.
person-promise-broken = Ми сказали { $range }: вийшло довше.
person-promise = Ми сказали { $range }.
person-promise-none = Ми не могли сказати, скільки це триватиме.
person-imported = З імпортованого журналу, більше в ньому не сказано.
person-back = ← { $day }
person-events = Хто, що й коли
step-door = вхід
step-came = у черзі
step-called = виклик
step-with-us = з нами
step-left = пішли
step-no-show = не підійшли
by-customer = Клієнт
by-door = Двері
by-timer = Greetline
by-import = Імпортований журнал
by-staff = Хтось із колег
event-arrival-entered = хтось заходить
event-arrival-greeted = вітання біля дверей
event-checked-in-kiosk = запис у чергу на терміналі
event-checked-in-phone = запис у чергу з телефона
event-checked-in-staff = додано до списку
event-checked-in-import = записано прихід
event-visit-greeted = вітання
event-visit-called = виклик
event-visit-called-desk = виклик: { $desk }
event-visit-recalled = повторний виклик
event-visit-served = початок розмови
event-visit-finished = готово
event-visit-parked = відкладено на потім
event-visit-resumed = повернення
event-visit-declined = передано далі: не я
event-visit-help_asked = прохання про допомогу
event-visit-no_show = позначено: не підійшли
event-visit-left = позначено: пішли
event-visit-left-customer = вихід із черги
event-visit-undone = попереднє скасовано
event-visit-nobody_came = каже, що ніхто не підійшов
event-visit-erased = ім'я й нотатку стерто
event-visit-transferred = передано далі
event-visit-transferred-customer = інше питання
event-visit-offered = прохання перейняти
event-visit-handed_over = тепер допомагає
event-visit-refused = на прохання перейняти: не зараз
event-visit-offer_over = прохання перейняти лишилося без відповіді
event-visit-reordered = порядок змінено
event-visit-adviser_asked = записано, до кого хочуть
event-visit-need_told = записано, що потрібно
event-visit-service_added = записано ще одне питання
event-visit-due_back = нагадує: час повертатися
event-visit-overdue = питає, чи вони ще тут
event-visit-told = додано подробиці
event-visit-ready = прохання підійти зараз
event-visit-asked_after = питає, чи вони ще роздивляються
event-visit-still_here = підтверджено: ще тут
event-skip-lead = { $ticket } (вперед пропустив старший зміни)
event-skip-long-wait = { $ticket } (дуже довге очікування)
event-skip-appointment = { $ticket } (за записом)
event-skip-access = { $ticket } (потрібно без черги)
event-skip-returned = { $ticket } (черга вже була раніше)
event-skip-in-turn = { $ticket } (була їхня черга)
event-skip-chosen = { $ticket } (взяв хтось із колег)
event-skip-other-service = { $ticket } (інша послуга)
event-skip-not-their-skill = { $ticket } (потрібні інші навички)
event-skip-waits-for = { $ticket } (чекає свого консультанта)
event-skip-looks-around = { $ticket } (роздивляються)
event-skip-language = { $ticket } (для того, хто знає мову)
event-skip-level = { $ticket } (для того, хто знає більше)
event-estimated = Приблизно: ніхто цього не торкнувся, магазин уже зачинився.
log-estimated = приблизно
event-later = через { $span }
event-skipped = Пропущено: { $tickets }.
event-heard-late = Ми дізналися про це о { $time }.
event-arrival-estimated = Приблизно: за годинником термінала не весь час стежили. Ми дізналися про це о { $time }.

# Files
export-title = Взяти з собою
export-figures = Показники
export-people = Люди
export-csv = CSV
export-xlsx = Excel
export-staff = З іменами колег
export-why = Імен колег у файлі немає, якщо ви їх не попросите; імен клієнтів немає ніколи.

# Signing in
login-title = Вхід для менеджерів
login-name = Ім'я
login-password = Пароль
login-code = Код із вашого застосунку
login-code-hint = Шість цифр; кожен код діє один раз.
login-button = Увійти
login-wrong = Щось не збігається. Перевірте всі три поля й дочекайтеся наступного коду: кожен діє один раз.
login-locked = { $minutes ->
    [one] Забагато спроб. Спробуйте ще раз через { $minutes } хвилину.
    [few] Забагато спроб. Спробуйте ще раз через { $minutes } хвилини.
    [many] Забагато спроб. Спробуйте ще раз через { $minutes } хвилин.
   *[other] Забагато спроб. Спробуйте ще раз через { $minutes } хвилини.
}
login-how = Ще не маєте облікового запису? Вас додасть той, хто відповідає за Greetline, або відкрийте тут посилання «Manager», надруковане під час запуску.
login-out = Вийти

# Alerts, from the raising to the answer
alerts-title = Від сповіщення до вітання
col-alert = Про що сповіщення
col-alerts = Сповіщень
col-alert-delivered = Дійшли до планшета
col-alert-shown = На екрані
col-alert-answered = Відгукнулися
col-alert-climbed = Пішли далі
col-alert-unanswered = Без відповіді
alert-about-door = Хтось біля дверей
alert-about-waiting = Хтось став у чергу
alert-about-promise = Можемо не встигнути до названого часу
alert-about-help = Прохання про допомогу
alert-about-device = Пристрій
alert-about-kiosk = Біля термінала просять підійти
alert-n = наразі { $n }
alert-spans = половина за { $half }, дев'ятнадцять із двадцяти за { $most }
alert-false = Двері покликали до того, хто не був клієнтом: { $false } з { $n } разів ({ $share }).
alert-false-rate = Це { $rate } на годину роботи колеги; до 1 — добре.
alert-false-rate-high = Це { $rate } на годину роботи колеги: більше ніж 1. Перевірте лінію на дверях.
alert-open = Ще ніхто не відгукнувся.
alert-answered = Відповідь через { $span }: { $staff }, { $device }.
alert-unanswered = Ніхто не відгукнувся; припинено через { $span }.
alert-withdrawn = Через { $span } уже не потрібно.
alert-rungs =
    { $n ->
        [one] Більше людей сповістили { $n } раз.
        [few] Більше людей сповістили { $n } рази.
        [many] Більше людей сповістили { $n } разів.
       *[other] Більше людей сповістили { $n } раза.
    }
col-tablet = Планшет
col-tablet-had = Отримав через
col-tablet-shown = На екрані через
col-tablet-rang = Задзвонив через
person-alerts = Сповіщення
export-alerts = Сповіщення, кожне з усіма кроками

# Removing the demo
demo-remove = Видалити демо
demo-remove-title = Видалити демо?
demo-remove-means = Демо-магазин зникне назавжди: його люди, чотири тижні, пристрої та їхні посилання. Решта магазинів лишається як є.
demo-remove-yes = Видалити демо
demo-remove-no = Залишити
demo-gone-title = Демо видалено
demo-gone-next = Від нього нічого не лишилося, і само воно не повернеться. Далі: налаштуйте власний магазин. Посилання було надруковано під час запуску Greetline.
demo-gone-setup = Налаштувати свій магазин

# The door camera
door-no-data = Камера на дверях нічого не бачила { $span } ({ $spans }): за цей час даних немає.
door-no-data-at-all = Камера на дверях нічого не бачила: даних немає.
door-and-more = { $spans } та інше
door-walked-away =
    { $n ->
        [one] З них { $n } людина одразу вийшла, перш ніж її помітили.
        [few] З них { $n } людини одразу вийшли, перш ніж їх помітили.
        [many] З них { $n } людей одразу вийшли, перш ніж їх помітили.
       *[other] З них { $n } людини одразу вийшли, перш ніж їх помітили.
    }
door-basic = Спрощений режим: підрахунок на дверях неточний.
door-seen =
    { $n ->
        [one] У двері зайшла { $n } людина.
        [few] У двері зайшли { $n } людини.
        [many] У двері зайшли { $n } людей.
       *[other] У двері зайшли { $n } людини.
    }
