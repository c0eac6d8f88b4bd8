# The staff board.

staff-title = Панель команды
staff-board-of = Панель: { $staff }
staff-on-duty = на смене
staff-waiting-count =
    { $count ->
        [0] Никто не ждёт
        [one] { $count } ждёт
        [few] { $count } ждут
        [many] { $count } ждут
       *[other] { $count } ждут
    }
staff-longest = дольше всего { $ago }
staff-live = онлайн
staff-live-ms = онлайн { $ms } мс
staff-connecting = подключаемся
staff-your-desk = Куда зовёте
staff-any-desk = свободное место

staff-needs-you = Нужны вы
staff-with-you = С вами
staff-waiting = Ждут
staff-with-colleagues = С коллегами
staff-just-gone = Только что ушли

staff-needs-you-empty = Сейчас вы никому не нужны.
staff-needs-you-empty-why = Кто встанет в очередь на терминале или войдёт в дверь, появится здесь, и этот планшет зазвонит.
staff-with-you-empty = С вами никого нет.
staff-with-you-empty-why = Кого вы позовёте или к кому подойдёте, остаётся здесь, пока не нажмёте «Готово».
staff-waiting-empty = Никто не ждёт.
staff-nobody-else-empty = Больше никто не ждёт.
staff-waiting-empty-why = Люди появляются здесь, когда встают в очередь или когда их добавляете вы.

staff-kiosk = { $device }: просят подойти
staff-not-greeted = Ещё никто не поздоровался
staff-nobody-answered = Всё ещё ждут · никто не откликнулся
staff-nobody-alerted = Об их приходе никого не оповестили
staff-promise-risk = Скоро выйдет время, которое мы им назвали
staff-promise-broken = Дольше, чем мы сказали
staff-hello-all = Поздороваться со всеми: { $count }
staff-nobody-came = Говорят, что никто не подошёл
staff-seen-by = Видит { $staff }
staff-seen-by-you = Вы уже видите
staff-help-wanted = Просят помощи
staff-asks-for-help = { $staff } просит помощи
staff-called-to = Вызов: { $desk }
staff-on-your-way = Вы уже идёте
staff-called-times = вызовов: { $count }
staff-is-with-you = С вами
staff-set-aside = Отложено с { $time }
staff-with = Помогает { $staff }
staff-called-by = Зовёт { $staff }
staff-aside-by = Отложено: { $staff }
staff-door =
    { $count ->
        [2] Двое у дверей
        [one] { $count } человек у дверей
        [few] { $count } человека у дверей
        [many] { $count } человек у дверей
       *[other] { $count } человека у дверей
    }
staff-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
staff-told = сказали: { $range }
staff-why-you = К вам: { $reasons }
staff-you-speak = вы знаете язык: { $language }
staff-priority = без очереди
staff-wait = { $minutes } мин
staff-wait-of = { $minutes } мин из { $low }–{ $high }
staff-wait-past = { $minutes } мин, сказали { $low }–{ $high }
staff-gone-left = Ушли в { $time }
staff-gone-no-show = Не подошли, { $time }

staff-glance =
    { $count ->
        [one] { $count } новое
        [few] { $count } новых
        [many] { $count } новых
       *[other] { $count } нового
    }
staff-glance-seen = уже видите: { $count }
staff-glance-show = Показать
staff-glance-hide = Скрыть

staff-greet = Вижу вас
staff-serve = Я уже с ними
staff-call = Позвать
staff-recall = Позвать ещё раз
staff-finish = Готово
staff-finish-next = Готово и дальше
staff-park = Позже
staff-resume = Вернуть
staff-decline = Не я
staff-help = Помогите мне
staff-no-show = Не подошли
staff-leave = Ушли
staff-dismiss = Это не клиент
staff-coming = Иду
staff-more = Ещё
staff-undo = Отменить
staff-again = Ещё раз
staff-close = Закрыть
staff-next = Следующий клиент
staff-add = Добавить человека

staff-fact-arrived = В очереди с
staff-fact-door = Вошли в
staff-fact-service = С чем
staff-fact-party = Сколько
staff-fact-language = Язык
staff-fact-note = Их словами
staff-fact-told = Мы сказали
staff-fact-seen = Видит
staff-fact-why = Стоит знать

staff-add-title = Добавить человека в очередь
staff-add-service = С чем пришли?
staff-add-name = Имя, если есть желание
staff-add-party = Сколько человек?
staff-add-fewer = На одного меньше
staff-add-more = На одного больше
staff-add-put = Добавить в список
staff-add-cancel = Не надо

staff-did-greet = Вы видите { $ticket }.
staff-did-serve = { $ticket } теперь с вами.
staff-did-call = { $ticket }: вызов, { $desk }.
staff-did-call-floor = Вы уже идёте к { $ticket }.
staff-did-recall = { $ticket }: повторный вызов.
staff-did-finish = { $ticket }: готово.
staff-did-park = { $ticket }: отложено на потом.
staff-did-resume = { $ticket } снова здесь.
staff-did-decline = { $ticket } ждёт кого-то из коллег.
staff-did-help = Коллег просят помочь с { $ticket }.
staff-did-no-show = { $ticket }: не подошли.
staff-did-leave = { $ticket }: ушли.
staff-did-add = { $ticket } в списке.
staff-did-undo = Отменено: { $ticket }, как и раньше.
staff-did-hello-all = Вы поздоровались с людьми у дверей: { $count }.
staff-did-coming = Вы идёте на помощь с { $ticket }.
staff-did-door-greet = Вы уже видите людей у дверей.
staff-did-door-dismiss = Это не клиент: больше никого не беспокоим.
staff-did-door-coming = Там уже видно, что вы идёте.
staff-nobody-waits = Вас никто не ждёт.

staff-say-checked-in = { $ticket } в очереди · ещё никто не поздоровался.
staff-say-door = Кто-то у дверей.
staff-say-nobody-came = { $ticket }: говорят, что никто не подошёл.
staff-say-help = { $staff } просит помощи с { $ticket }.
staff-say-greeted = { $ticket }: видит { $staff }.
staff-say-called = { $ticket }: вызов, { $desk }.
staff-say-called-floor = { $staff } идёт к { $ticket }.
staff-say-served = { $ticket }: помогает { $staff }.
staff-say-left = { $ticket }: ушли.
staff-say-no-show = { $ticket }: не подошли.
staff-say-nobody-answered = { $ticket } всё ещё ждёт · никто не откликнулся.
staff-say-coming = { $staff } идёт помочь с { $ticket }.
staff-say-many = Изменений: { $count }. Ждут: { $waiting }.

staff-cut-off = Этот планшет без связи с { $time }.
staff-cut-off-why = То, что вы видите, устарело. Возьмите другой планшет.
staff-cut-off-trying = Мы пробуем дальше. Панель обновится сама.
staff-signed-out = На этом планшете вход больше не действует.
staff-signed-out-why = То, что вы видите, устарело. Попросите того, кто отвечает за Greetline, подключить его снова.
staff-tablet-asleep = { $names } спит и не может звонить.
staff-tablets-asleep = { $names } спят и не могут звонить.
staff-sound-off = Этот планшет пока не может звонить.
staff-sound-on = Нажмите, чтобы включить звук
staff-slept = Этот планшет спал с { $from } до { $to }. Оповестить на нём никого не удавалось.
staff-slept-how = В настройках блокировки экрана выберите «никогда».
staff-awake-missing = По этому адресу планшет может заснуть. В настройках блокировки экрана выберите «никогда».
staff-understood = Понятно
staff-muted = { $names } без звука.
staff-kiosk-refused = { $name } не может записать { $ticket } в очередь. Найдите этого человека.
staff-kiosk-renumbered = { $ticket } ({ $name }) теперь { $now }. Скажите этому человеку.
staff-kiosk-cut-off = { $names }: нет связи. Кто встаёт в очередь, сохраняется там.
staff-kiosks-cut-off = { $names }: нет связи. Кто встаёт в очередь, сохраняется там.
staff-muted-many = { $names } без звука.
staff-no-script = Этой панели нужен JavaScript. Включите его в настройках браузера.

# Signing in
sign-in-title = Войти
sign-in-who = Кто вы?
sign-in-nobody = Здесь пока никто не может войти
sign-in-nobody-why = Менеджер даёт каждому из вас PIN. Тогда ваши имена появятся здесь.
sign-in-hello = Здравствуйте, { $staff }
sign-in-pin = Ваши шесть цифр
sign-in-digits = { $count } из 6 цифр
sign-in-other = Кто-то другой
sign-in-delete = Стереть
sign-in-checking = Минутку
sign-in-wrong =
    { $count ->
        [one] Этот PIN не подходит. Осталась { $count } попытка.
        [few] Этот PIN не подходит. Осталось { $count } попытки.
        [many] Этот PIN не подходит. Осталось { $count } попыток.
       *[other] Этот PIN не подходит. Осталось { $count } попытки.
    }
sign-in-locked = Слишком много попыток. Попробуйте снова в { $time } или попросите у менеджера новый PIN.
sign-in-taken = Здесь работает { $staff }.
sign-in-waiting =
    { $count ->
        [one] { $count } человек ждёт, и никто не поздоровался
        [few] { $count } человека ждут, и никто не поздоровался
        [many] { $count } человек ждут, и никто не поздоровался
       *[other] { $count } человека ждут, и никто не поздоровался
    }
sign-in-cut-off-why = Сейчас войти нельзя. Возьмите другой планшет.
sign-in-refused-why = Попросите того, кто отвечает за Greetline, подключить его снова.
staff-on-break = на перерыве
staff-on-break-means = У вас перерыв. К вам никого не направляют.
staff-take-break = На перерыв
staff-back = Я снова здесь
staff-sign-out = Выйти
staff-pin-locked = Слишком много неверных PIN: { $staff } не может войти ({ $device }) до { $time }.
# The whole floor
staff-accept = Беру
staff-refuse = Не сейчас
staff-keep = Оставить у себя
staff-still-here = Ещё здесь
staff-when = Когда вернутся?
staff-way-pass = Передать
staff-way-later = Позже, на время
staff-way-helper = Попросить коллегу
staff-way-adviser = Тот же консультант
staff-way-also = Ещё один вопрос
staff-way-need = Стул или другая помощь
staff-way-ask = Спросить
staff-way-first = Без очереди
staff-ask-pass = Кому передать?
staff-ask-later = Когда им вернуться?
staff-ask-helper = Кто поможет?
staff-ask-adviser = К кому они хотят?
staff-ask-also = С чем ещё они пришли?
staff-ask-need = Что им нужно?
staff-ask-ask = Что спрашиваем?
staff-ask-first = Почему без очереди?
staff-ways-back = Назад
staff-adviser-any = Любой из коллег
staff-later-in = { $minutes } мин · { $time }
staff-need-seat = Нужно присесть
staff-need-quiet = Нужна тишина
staff-need-step-free = Нужен путь без ступеней
staff-need-interpreter = Нужен перевод
staff-need-wheelchair = На инвалидной коляске
staff-looks-later = осматриваются до { $time }
staff-looks-press = осматриваются, позовут сами
staff-asked-after = Ещё осматриваются? Мы давно не спрашивали
staff-ready = Осмотрелись, просят подойти сейчас
staff-find-me = Как узнать
staff-ask-save = Сохранить
staff-reason-upset = Очень расстроены
staff-reason-wrong-line = Стояли не в той очереди
staff-reason-quick = Только на минутку
staff-reason-unwell = Плохо себя чувствуют
staff-reason-appointment-lost = Мы потеряли их запись
staff-reason-other = Другая причина
staff-why-first = { $staff } пропускает вперёд: { $reason }
staff-why-appointment = запись на { $time }
staff-why-returned = их очередь уже была
staff-first-undo = Снова по очереди
staff-waits-for = ждёт: { $staff }
staff-passed-by = передаёт { $staff }
staff-then = потом { $services }
staff-offer = { $staff } просит вас подхватить
staff-passed-to-you = { $staff } передаёт их вам
staff-asked-for-you = Спрашивали вас
staff-due-back = Снова здесь, как и договаривались на { $time }
staff-back-at = Вернутся в { $time }
staff-offered-to = Попросили подхватить: { $staff }
staff-still-with-them = Вы ещё с ними?
staff-done-and-take = { $ticket } готово, дальше { $next }
staff-did-transfer = { $ticket }: передано, место сохраняется.
staff-did-hand-over = { $ticket }: попросили подхватить, { $staff }.
staff-did-accept = { $ticket } теперь с вами.
staff-did-refuse = { $ticket }: всё остаётся как есть.
staff-did-reorder = { $ticket }: порядок изменён.
staff-did-same-adviser = { $ticket }: записано, к кому они хотят.
staff-did-add-service = { $ticket }: записано, одно за другим.
staff-did-need = { $ticket }: записано, что им нужно.
staff-did-tell = Записано.
staff-did-still-here = { $ticket } ещё с вами.
staff-did-help-one = { $ticket }: попросили помочь, { $staff }.
staff-expected = Ждём сегодня
staff-expected-here = Уже здесь
staff-expected-missed = ещё нет
staff-expected-somebody = Кто-то
staff-expected-all = Записи
staff-skip-lead = { $ticket } (вперёд пропустил старший смены)
staff-skip-long-wait = { $ticket } (очень долгое ожидание)
staff-skip-appointment = { $ticket } (по записи)
staff-skip-access = { $ticket } (нужно без очереди)
staff-skip-returned = { $ticket } (очередь уже была раньше)
staff-skip-in-turn = { $ticket } (была их очередь)
staff-skip-chosen = { $ticket } (уже с кем-то из коллег)
staff-skip-other-service = { $ticket } (другая услуга)
staff-skip-not-their-skill = { $ticket } (нужны другие навыки)
staff-skip-waits-for = { $ticket } (ждёт своего консультанта)
staff-skip-looks-around = { $ticket } (осматриваются)
staff-skip-language = { $ticket } (для того, кто знает язык)
staff-skip-level = { $ticket } (для того, кто знает больше)
staff-passed-over = Пропущено: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Камере на дверях слишком темно с { $time }
        [covered] Камера на дверях закрыта с { $time }
        [defocused] Камера на дверях видит размыто с { $time }
        [moved] Камеру на дверях сдвинули: с { $time } она не считает
        [slow] Камера на дверях работает медленно с { $time } и может кого-то пропустить
       *[other] Камера на дверях ничего не видит с { $time }
    }
staff-step = Прохожу в дверь
staff-did-step = Проходите: следующий в дверях — это вы.

# A kiosk out of which no ticket on paper comes
staff-printer = Не печатает талоны: { $names }
