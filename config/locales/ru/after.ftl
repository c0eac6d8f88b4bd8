# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Хотите осмотреться?
after-now = Подойдите, пожалуйста, сейчас
after-need = Стул или другая помощь
after-more = Рассказать больше
after-others = Другое
after-come-title = Когда нам подойти?
after-come-hint = Ваше место остаётся за вами.
after-come-minutes =
    { $minutes ->
        [one] Через { $minutes } минуту
        [few] Через { $minutes } минуты
        [many] Через { $minutes } минут
       *[other] Через { $minutes } минуты
    }
after-come-press = Когда я скажу
after-need-title = Что вам поможет?
after-need-hint = Это видит только наша команда. Завтра этого уже не будет.
after-need-seat = Стул
after-need-quiet = Тихое место
after-need-step-free = Без ступеней
after-need-wheelchair = Я на инвалидной коляске
after-need-interpreter = Перевод
after-more-title = Что хотите нам рассказать?
after-more-hint = Только если хотите. Ваше место остаётся за вами.
after-if-you-like = Только если хотите.
after-find = Как меня узнать
after-find-hint = Например: синий шарф, у окна. Сотрём, как только вам помогут.
after-note = Своими словами
after-note-hint = Наша команда прочитает это, прежде чем подойти. Завтра этого уже не будет.
after-party = Сколько нас
after-party-title = Сколько вас?
after-people =
    { $count ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }
after-one-fewer = На одного меньше
after-one-more = На одного больше
after-back = Назад
after-done = Готово
after-kept = Спасибо. Мы это записали.
after-too-late = Это уже невозможно. Скажите тому, кто сейчас с вами.
after-away = Сейчас нет связи с нашей системой. Попробуйте ещё раз чуть позже или скажите нам лично.
after-fault = Так не подходит. Напишите иначе.
after-fault-a-phone = Напишите номер телефона, например +49 30 123456.
after-fault-an-email = Напишите адрес электронной почты, например name@example.com.
after-fault-a-number = Напишите число, например 2.
after-fault-a-date = Выберите день.
after-fault-one-of-these = Выберите что-то из этого.
after-fault-too-long = Напишите короче.
