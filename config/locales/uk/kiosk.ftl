# The check-in kiosk.

kiosk-title = Стати в чергу
kiosk-welcome = Чим можемо допомогти?
kiosk-empty = Тут поки нема з чого вибрати. Будь ласка, зверніться до нас.
kiosk-private = Особисте питання
kiosk-more = Інше
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] До { $high } хвилини
            [few] До { $high } хвилин
            [many] До { $high } хвилин
           *[other] До { $high } хвилини
        }
       *[other] { $high ->
            [one] Приблизно від { $low } до { $high } хвилини
            [few] Приблизно від { $low } до { $high } хвилин
            [many] Приблизно від { $low } до { $high } хвилин
           *[other] Приблизно від { $low } до { $high } хвилини
        }
    }
kiosk-range-moment = Одна мить
kiosk-range-unknown = Поки не можемо сказати
kiosk-languages = Мова
kiosk-more-languages = Інші мови
kiosk-language-away = Немає зв'язку з нашою системою, тому мова поки лишається та сама.

kiosk-how-many = Скільки вас?
kiosk-party =
    { $count ->
        [one] особа
        [few] особи
        [many] осіб
       *[other] особи
    }
kiosk-one-fewer = На одну особу менше
kiosk-one-more = На одну особу більше
kiosk-name = Ім'я, якщо бажаєте
kiosk-name-why = Щоб ми могли вас покликати. Завтра його вже не буде.
kiosk-answer-first = Спершу дайте відповідь на одне запитання.
kiosk-check-in = Стати в чергу
kiosk-back = Назад

kiosk-sending = Записуємо вас у чергу
kiosk-counter = Будь ласка, підійдіть і до нас на стійку.
kiosk-saved-title = Збережено тут
kiosk-saved = Немає зв'язку з нашою системою. Ваше місце в черзі збережено тут, ми передамо його, щойно зможемо. Будь ласка, підійдіть і до нас на стійку.
kiosk-unsaved = Зв'язку з нашою системою поки немає.
kiosk-renumbered = Поки не було зв'язку, ваш номер був { $old }. Тепер ваш номер { $number }.
kiosk-not-signed-in = Цей екран зараз не може записувати в чергу.
kiosk-cut-off = Зараз немає зв'язку з нашою системою. Стати в чергу все одно можна: ми збережемо це тут і передамо пізніше.
kiosk-refused = Так не виходить. Змініть щось і станьте в чергу ще раз або підійдіть до нас на стійку.
kiosk-refused-name = Таке ім'я не підходить. Скоротіть його або залиште поле порожнім.
kiosk-refused-answer = Погляньте на свою відповідь ще раз.
kiosk-refused-party-size = Будь ласка, виберіть від 1 до 12 осіб.
kiosk-refused-service = Цього ми вже не пропонуємо. Будь ласка, виберіть ще раз.

kiosk-your-ticket = Ваш талон
kiosk-way = Ваш шлях у черзі
kiosk-step-is-done = готово
kiosk-step-in-line = У черзі
kiosk-step-hello = Вітання
kiosk-step-with-you = З вами
kiosk-step-done = Готово
kiosk-on-list = Ви у списку.
kiosk-follow = Стежте на телефоні
kiosk-follow-how = Без застосунку й без номера телефону.
kiosk-keep-showing = Не прибирати
kiosk-next-person = Наступна особа
kiosk-start-over = Почати спочатку

kiosk-still-there = Ви ще тут?
kiosk-starts-over =
    { $seconds ->
        [one] Почнемо спочатку через { $seconds } секунду.
        [few] Почнемо спочатку через { $seconds } секунди.
        [many] Почнемо спочатку через { $seconds } секунд.
       *[other] Почнемо спочатку через { $seconds } секунди.
    }
kiosk-still-here = Я ще тут
kiosk-have-appointment = Маю запис на певний час
kiosk-again = Уже в черзі?
kiosk-appointment = Ваш запис
kiosk-appointment-ask = Ваше ім'я або час
kiosk-appointment-find = Знайти
kiosk-appointment-at = Запис на { $time }
kiosk-appointment-none = Не знаходимо такого запису. Спробуйте ввести час або поверніться й виберіть, з чим ви прийшли.
kiosk-appointment-away = Немає зв'язку з нашою системою. Поверніться й виберіть, з чим ви прийшли, або зверніться до нас.
kiosk-refused-appointment = Цей запис уже використано. Будь ласка, виберіть, з чим ви прийшли, або зверніться до нас.
kiosk-preview = Це лише попередній перегляд: звідси в чергу нікого не записують.
kiosk-aloud = Читати вголос
kiosk-aids = Допомога з цим екраном
kiosk-person = Покликати людину
