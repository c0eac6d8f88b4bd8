# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Хочете роздивитися?
after-now = Підійдіть, будь ласка, зараз
after-need = Стілець чи інша допомога
after-more = Розповісти більше
after-others = Інше
after-come-title = Коли нам підійти?
after-come-hint = Ваше місце лишається за вами.
after-come-minutes =
    { $minutes ->
        [one] Через { $minutes } хвилину
        [few] Через { $minutes } хвилини
        [many] Через { $minutes } хвилин
       *[other] За { $minutes } хвилини
    }
after-come-press = Коли я скажу
after-need-title = Що вам допоможе?
after-need-hint = Це бачить лише наша команда. Завтра цього вже не буде.
after-need-seat = Стілець
after-need-quiet = Тихе місце
after-need-step-free = Без сходів
after-need-wheelchair = Я на кріслі колісному
after-need-interpreter = Переклад
after-more-title = Що хочете нам розповісти?
after-more-hint = Лише якщо бажаєте. Ваше місце лишається за вами.
after-if-you-like = Лише якщо бажаєте.
after-find = Як мене впізнати
after-find-hint = Наприклад: синій шарф, біля вікна. Зітремо, щойно вам допоможуть.
after-note = Своїми словами
after-note-hint = Наша команда прочитає це, перш ніж підійти. Завтра цього вже не буде.
after-party = Скільки нас
after-party-title = Скільки вас?
after-people =
    { $count ->
        [one] особа
        [few] особи
        [many] осіб
       *[other] особи
    }
after-one-fewer = На одну особу менше
after-one-more = На одну особу більше
after-back = Назад
after-done = Готово
after-kept = Дякуємо. Ми це записали.
after-too-late = Це вже неможливо. Скажіть тому, хто зараз із вами.
after-away = Зараз немає зв'язку з нашою системою. Спробуйте ще раз за мить або скажіть нам особисто.
after-fault = Так не підходить. Напишіть інакше.
after-fault-a-phone = Напишіть номер телефону, наприклад +49 30 123456.
after-fault-an-email = Напишіть адресу електронної пошти, наприклад name@example.com.
after-fault-a-number = Напишіть число, наприклад 2.
after-fault-a-date = Виберіть день.
after-fault-one-of-these = Виберіть щось із цього.
after-fault-too-long = Напишіть коротше.
