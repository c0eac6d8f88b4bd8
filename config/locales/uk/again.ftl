# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Який у вас номер?
again-hint = Наберіть його так, як на талоні, наприклад A12.
again-number = Ваш номер
again-erase = Стерти останній знак
again-letters = Літери
again-digits = Цифри
again-find = Знайти моє місце
again-back = Назад
again-unknown = Сьогодні в черзі немає номера { $number }. Погляньте на нього ще раз або зверніться до нас.
again-quick = Надто швидко. Спробуйте ще раз за мить.
again-away = Зараз немає зв'язку з нашою системою. Будь ласка, зверніться до нас.
again-too-late = Це вже неможливо. Ось як усе зараз.
again-place-of = Ваше місце, { $number }
again-change = У мене інше питання
again-change-title = Чим іншим можемо допомогти?
again-keeps = Ваше місце й номер лишаються за вами.
again-more = Щось змінити
again-party = Скільки нас
again-come = Коли нам підійти?
again-minutes =
    { $minutes ->
        [one] Через { $minutes } хвилину
        [few] Через { $minutes } хвилини
        [many] Через { $minutes } хвилин
       *[other] За { $minutes } хвилини
    }
again-press = Коли я натисну тут
again-leave-title = Вийти з черги?
again-leave-means = Ваше місце перейде до тих, хто за вами.
again-leave-yes = Так, вийти
again-leave-no = Лишитися в черзі
again-done = Готово
