# The check-in kiosk.

kiosk-title = Встать в очередь
kiosk-welcome = Чем можем помочь?
kiosk-empty = Здесь пока не из чего выбрать. Пожалуйста, обратитесь к нам.
kiosk-private = Личный вопрос
kiosk-more = Другое
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] До { $high } минуты
            [few] До { $high } минут
            [many] До { $high } минут
           *[other] До { $high } минуты
        }
       *[other] { $high ->
            [one] Примерно от { $low } до { $high } минуты
            [few] Примерно от { $low } до { $high } минут
            [many] Примерно от { $low } до { $high } минут
           *[other] Примерно от { $low } до { $high } минуты
        }
    }
kiosk-range-moment = Минутку
kiosk-range-unknown = Пока не можем сказать
kiosk-languages = Язык
kiosk-more-languages = Другие языки
kiosk-language-away = Нет связи с нашей системой, поэтому язык пока остаётся прежним.

kiosk-how-many = Сколько вас?
kiosk-party =
    { $count ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }
kiosk-one-fewer = На одного меньше
kiosk-one-more = На одного больше
kiosk-name = Имя, если хотите
kiosk-name-why = Чтобы мы могли вас позвать. Завтра его уже не будет.
kiosk-answer-first = Сначала ответьте, пожалуйста, на один вопрос.
kiosk-check-in = Встать в очередь
kiosk-back = Назад

kiosk-sending = Записываем вас в очередь
kiosk-counter = Пожалуйста, подойдите и к нам на стойку.
kiosk-saved-title = Сохранено здесь
kiosk-saved = Нет связи с нашей системой. Ваше место в очереди сохранено здесь, мы передадим его, как только сможем. Пожалуйста, подойдите и к нам на стойку.
kiosk-unsaved = Связи с нашей системой пока нет.
kiosk-renumbered = Пока не было связи, ваш номер был { $old }. Теперь ваш номер { $number }.
kiosk-not-signed-in = Этот экран сейчас не может записывать в очередь.
kiosk-cut-off = Сейчас нет связи с нашей системой. Встать в очередь всё равно можно: мы сохраним это здесь и передадим позже.
kiosk-refused = Так не получается. Измените что-нибудь и встаньте в очередь ещё раз или подойдите к нам на стойку.
kiosk-refused-name = Такое имя не подходит. Сократите его или оставьте поле пустым.
kiosk-refused-answer = Взгляните на свой ответ ещё раз.
kiosk-refused-party-size = Пожалуйста, выберите от 1 до 12 человек.
kiosk-refused-service = Этого мы больше не предлагаем. Пожалуйста, выберите ещё раз.

kiosk-your-ticket = Ваш талон
kiosk-way = Ваш путь в очереди
kiosk-step-is-done = готово
kiosk-step-in-line = В очереди
kiosk-step-hello = Встреча
kiosk-step-with-you = С вами
kiosk-step-done = Готово
kiosk-on-list = Вы в списке.
kiosk-follow = Следите с телефона
kiosk-follow-how = Без приложения и без номера телефона.
kiosk-keep-showing = Не убирать
kiosk-next-person = Следующий человек
kiosk-start-over = Начать сначала

kiosk-still-there = Вы ещё здесь?
kiosk-starts-over =
    { $seconds ->
        [one] Начнём сначала через { $seconds } секунду.
        [few] Начнём сначала через { $seconds } секунды.
        [many] Начнём сначала через { $seconds } секунд.
       *[other] Начнём сначала через { $seconds } секунды.
    }
kiosk-still-here = Я ещё здесь
kiosk-have-appointment = У меня запись на время
kiosk-again = Уже в очереди?
kiosk-appointment = Ваша запись
kiosk-appointment-ask = Ваше имя или время
kiosk-appointment-find = Найти
kiosk-appointment-at = Запись на { $time }
kiosk-appointment-none = Не находим такой записи. Попробуйте ввести время или вернитесь и выберите, с чем вы пришли.
kiosk-appointment-away = Нет связи с нашей системой. Вернитесь и выберите, с чем вы пришли, или обратитесь к нам.
kiosk-refused-appointment = Эта запись уже использована. Пожалуйста, выберите, с чем вы пришли, или обратитесь к нам.
kiosk-preview = Это только предпросмотр: отсюда в очередь никого не записывают.
kiosk-aloud = Читать вслух
kiosk-aids = Помощь с этим экраном
kiosk-person = Позвать человека
