# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Ви в черзі. Наша команда вже знає.
ticket-headline-waiting-unalerted = Ви у списку. Будь ласка, підійдіть і до нас на стійку.
ticket-headline-greeted = { $staff } вас бачить.
ticket-headline-called-desk = Ваша черга: { $desk }.
ticket-headline-called-floor = { $staff } вже йде до вас.
ticket-headline-serving = З вами { $staff }.
ticket-headline-parked = Ваше місце збережено. Ми до вас повернемося.
ticket-headline-parked-until = Чекаємо вас о { $time }. Ваше місце збережено.
ticket-headline-served = Дякуємо.
ticket-headline-no-show = Ми кликали вас о { $time }. Ви ще тут? Ваше місце збережено.
ticket-headline-left = Ви вийшли з черги. Передумали?
ticket-headline-nobody-came = Дякуємо. Ми ще раз сказали команді.
ticket-headline-looking-until = Роздивляйтеся. Ми підійдемо до вас приблизно о { $time }.
ticket-headline-looking-press = Роздивляйтеся. Ми підійдемо, коли ви скажете.

ticket-place =
    { $ahead ->
        [0] Ви наступні.
        [one] Перед вами { $ahead } людина.
        [few] Перед вами { $ahead } людини.
        [many] Перед вами { $ahead } людей.
       *[other] Перед вами { $ahead } людини.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] До { $high } хвилини.
            [few] До { $high } хвилин.
            [many] До { $high } хвилин.
           *[other] До { $high } хвилини.
        }
       *[other] { $high ->
            [one] Приблизно від { $low } до { $high } хвилини.
            [few] Приблизно від { $low } до { $high } хвилин.
            [many] Приблизно від { $low } до { $high } хвилин.
           *[other] Приблизно від { $low } до { $high } хвилини.
        }
    }
ticket-range-moment = Лише мить.
ticket-range-unknown = Поки не можемо сказати, скільки це триватиме.

ticket-step-door = Прихід
ticket-step-in-line = У черзі
ticket-step-hello = Вітання
ticket-step-with-you = З вами
ticket-step-done = Готово

ticket-action-leave = Вийти з черги
ticket-action-nobody-came = Ніхто не підійшов? Скажіть нам
ticket-action-resume = Назад у чергу
ticket-action-tell = Змінити
ticket-action-now = Підійдіть, будь ласка, зараз

ticket-change-called = { $time }: Ваша черга: { $desk }.
ticket-change-coming = { $time }: { $staff } вже йде до вас.
ticket-change-greeted = { $time }: { $staff } вас бачить.
ticket-change-went-first = Талон { $ticket } пройшов раніше за вас.
ticket-change-went-first-appointment = Талон { $ticket } пройшов раніше: за попереднім записом.
ticket-change-went-first-access = Талон { $ticket } пройшов раніше: так було потрібно.
ticket-change-went-first-returned = Талон { $ticket } пройшов раніше: ці люди вже були тут і повернулися.
ticket-change-went-first-long-wait = Талон { $ticket } пройшов раніше: там чекали вже дуже довго.
ticket-change-went-first-lead = Талон { $ticket } пройшов раніше: так вирішила наша команда.
ticket-change-went-first-other-service = Талон { $ticket } пройшов раніше: там інше питання.
ticket-change-went-first-not-their-skill = Талон { $ticket } пройшов раніше: звільнилися ті, хто займається іншим.
ticket-change-went-first-waits-for = Талон { $ticket } пройшов раніше: вас прийме { $staff }.
ticket-change-went-first-language = Талон { $ticket } пройшов раніше: { $staff } розмовляє вашою мовою і підійде до вас.
ticket-change-went-first-level = Талон { $ticket } пройшов раніше: { $staff } знає ваше питання найкраще і підійде до вас.
ticket-change-went-first-in-turn = Талон { $ticket } пройшов раніше: була його черга.
ticket-change-went-first-chosen = Талон { $ticket } пройшов раніше: ним уже займається { $staff }.
ticket-change-went-first-looks-around = Талон { $ticket } пройшов раніше: ви ще роздивлялися.
ticket-change-nobody-came = { $time }: Ви сказали, що ніхто не підійшов. Ми ще раз сказали команді.
ticket-change-back-in-line = { $time }: Ви знову в черзі.
ticket-change-passed-on = { $time }: Ми передали вас тим, хто допоможе. Ваше місце лишається за вами.
ticket-change-passed-on-to = { $time }: Далі вам допоможе { $staff }. Ваше місце лишається за вами.
ticket-change-chosen-again = { $time }: У вас інше питання. Ваше місце лишається за вами.
ticket-change-handed-over = { $time }: Далі з вами { $staff }.
ticket-change-put-first = { $time }: Тепер ви перші.
ticket-change-range =
    { $high ->
        [one] Наша оцінка змінилася. Тепер приблизно від { $low } до { $high } хвилини.
        [few] Наша оцінка змінилася. Тепер приблизно від { $low } до { $high } хвилин.
        [many] Наша оцінка змінилася. Тепер приблизно від { $low } до { $high } хвилин.
       *[other] Наша оцінка змінилася. Тепер приблизно від { $low } до { $high } хвилини.
    }

# The page around it
ticket-title = Талон { $ticket }
ticket-yours = Ваш талон
ticket-way = Ваш шлях у черзі
ticket-step-is-done = готово
ticket-step-is-next = далі
ticket-changes = Що змінилося
ticket-leave-ask = Вийти з черги?
ticket-leave-means = Ваше місце перейде до тих, хто за вами.
ticket-leave-yes = Так, вийти
ticket-leave-no = Лишитися в черзі
ticket-close = Закрити
ticket-cut-off = Не оновлювалося з { $time }; намагаємося зв'язатися з магазином.
ticket-not-sent = До магазину це не дійшло. Торкніться ще раз.
ticket-too-late = Це вже неможливо. На цій сторінці видно, як усе зараз.
ticket-unknown = Цього талона ми вже не знаємо. Будь ласка, зверніться до нас.
ticket-languages = Мова
ticket-no-script = Ця сторінка сама оновлюється кожні 15 секунд.
