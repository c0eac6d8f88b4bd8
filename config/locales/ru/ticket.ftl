# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Вы в очереди. Наша команда уже знает.
ticket-headline-waiting-unalerted = Вы в списке. Пожалуйста, подойдите и к нам на стойку.
ticket-headline-greeted = { $staff } вас видит.
ticket-headline-called-desk = Ваша очередь: { $desk }.
ticket-headline-called-floor = { $staff } уже идёт к вам.
ticket-headline-serving = С вами { $staff }.
ticket-headline-parked = Ваше место сохраняется. Мы к вам вернёмся.
ticket-headline-parked-until = Ждём вас в { $time }. Ваше место сохраняется.
ticket-headline-served = Спасибо.
ticket-headline-no-show = Мы звали вас в { $time }. Вы ещё здесь? Ваше место сохраняется.
ticket-headline-left = Вы вышли из очереди. Передумали?
ticket-headline-nobody-came = Спасибо. Мы ещё раз сказали команде.
ticket-headline-looking-until = Осмотритесь пока. Мы подойдём к вам примерно в { $time }.
ticket-headline-looking-press = Осмотритесь пока. Мы подойдём, когда вы скажете.

ticket-place =
    { $ahead ->
        [0] Вы следующие.
        [one] Перед вами { $ahead } человек.
        [few] Перед вами { $ahead } человека.
        [many] Перед вами { $ahead } человек.
       *[other] Перед вами { $ahead } человека.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] До { $high } минуты.
            [few] До { $high } минут.
            [many] До { $high } минут.
           *[other] До { $high } минуты.
        }
       *[other] { $high ->
            [one] Примерно от { $low } до { $high } минуты.
            [few] Примерно от { $low } до { $high } минут.
            [many] Примерно от { $low } до { $high } минут.
           *[other] Примерно от { $low } до { $high } минуты.
        }
    }
ticket-range-moment = Всего минутку.
ticket-range-unknown = Пока не можем сказать, сколько это займёт.

ticket-step-door = Приход
ticket-step-in-line = В очереди
ticket-step-hello = Встреча
ticket-step-with-you = С вами
ticket-step-done = Готово

ticket-action-leave = Выйти из очереди
ticket-action-nobody-came = Никто не подошёл? Скажите нам
ticket-action-resume = Назад в очередь
ticket-action-tell = Изменить
ticket-action-now = Подойдите, пожалуйста, сейчас

ticket-change-called = { $time }: Ваша очередь: { $desk }.
ticket-change-coming = { $time }: { $staff } уже идёт к вам.
ticket-change-greeted = { $time }: { $staff } вас видит.
ticket-change-went-first = Талон { $ticket } прошёл раньше вас.
ticket-change-went-first-appointment = Талон { $ticket } прошёл раньше: по предварительной записи.
ticket-change-went-first-access = Талон { $ticket } прошёл раньше: это было необходимо.
ticket-change-went-first-returned = Талон { $ticket } прошёл раньше: эти люди уже были здесь и вернулись.
ticket-change-went-first-long-wait = Талон { $ticket } прошёл раньше: там ждали уже очень долго.
ticket-change-went-first-lead = Талон { $ticket } прошёл раньше: так решила наша команда.
ticket-change-went-first-other-service = Талон { $ticket } прошёл раньше: там другой вопрос.
ticket-change-went-first-not-their-skill = Талон { $ticket } прошёл раньше: освободились те, кто занимается другим.
ticket-change-went-first-waits-for = Талон { $ticket } прошёл раньше: вас примет { $staff }.
ticket-change-went-first-language = Талон { $ticket } прошёл раньше: { $staff } говорит на вашем языке и подойдёт к вам.
ticket-change-went-first-level = Талон { $ticket } прошёл раньше: { $staff } знает ваш вопрос лучше всех и подойдёт к вам.
ticket-change-went-first-in-turn = Талон { $ticket } прошёл раньше: была его очередь.
ticket-change-went-first-chosen = Талон { $ticket } прошёл раньше: им уже занимается { $staff }.
ticket-change-went-first-looks-around = Талон { $ticket } прошёл раньше: вы ещё осматривались.
ticket-change-nobody-came = { $time }: Вы сказали, что никто не подошёл. Мы ещё раз сказали команде.
ticket-change-back-in-line = { $time }: Вы снова в очереди.
ticket-change-passed-on = { $time }: Мы передали вас тем, кто поможет. Место остаётся за вами.
ticket-change-passed-on-to = { $time }: Дальше вам поможет { $staff }. Место остаётся за вами.
ticket-change-chosen-again = { $time }: У вас другой вопрос. Место остаётся за вами.
ticket-change-handed-over = { $time }: Дальше с вами { $staff }.
ticket-change-put-first = { $time }: Теперь вы первые.
ticket-change-range =
    { $high ->
        [one] Наша оценка изменилась. Теперь примерно от { $low } до { $high } минуты.
        [few] Наша оценка изменилась. Теперь примерно от { $low } до { $high } минут.
        [many] Наша оценка изменилась. Теперь примерно от { $low } до { $high } минут.
       *[other] Наша оценка изменилась. Теперь примерно от { $low } до { $high } минуты.
    }

# The page around it
ticket-title = Талон { $ticket }
ticket-yours = Ваш талон
ticket-way = Ваш путь в очереди
ticket-step-is-done = готово
ticket-step-is-next = дальше
ticket-changes = Что изменилось
ticket-leave-ask = Выйти из очереди?
ticket-leave-means = Ваше место перейдёт к тем, кто за вами.
ticket-leave-yes = Да, выйти
ticket-leave-no = Остаться в очереди
ticket-close = Закрыть
ticket-cut-off = Не обновлялось с { $time }; пытаемся связаться с магазином.
ticket-not-sent = До магазина это не дошло. Нажмите ещё раз.
ticket-too-late = Это уже невозможно. На этой странице видно, как всё обстоит сейчас.
ticket-unknown = Этот талон нам больше не известен. Пожалуйста, обратитесь к нам.
ticket-languages = Язык
ticket-no-script = Эта страница сама обновляется каждые 15 секунд.
