# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Какой у вас номер?
again-hint = Наберите его так, как на талоне, например A12.
again-number = Ваш номер
again-erase = Стереть последний знак
again-letters = Буквы
again-digits = Цифры
again-find = Найти моё место
again-back = Назад
again-unknown = Сегодня в очереди нет номера { $number }. Взгляните на него ещё раз или обратитесь к нам.
again-quick = Слишком быстро. Попробуйте ещё раз чуть позже.
again-away = Сейчас нет связи с нашей системой. Пожалуйста, обратитесь к нам.
again-too-late = Это уже невозможно. Вот как всё обстоит сейчас.
again-place-of = Ваше место, { $number }
again-change = У меня другой вопрос
again-change-title = Чем другим можем помочь?
again-keeps = Место и номер остаются за вами.
again-more = Что-то изменить
again-party = Сколько нас
again-come = Когда нам подойти?
again-minutes =
    { $minutes ->
        [one] Через { $minutes } минуту
        [few] Через { $minutes } минуты
        [many] Через { $minutes } минут
       *[other] Через { $minutes } минуты
    }
again-press = Когда я нажму здесь
again-leave-title = Выйти из очереди?
again-leave-means = Ваше место перейдёт к тем, кто за вами.
again-leave-yes = Да, выйти
again-leave-no = Остаться в очереди
again-done = Готово
