# The staff board.

staff-title = Панель команди
staff-board-of = Панель: { $staff }
staff-on-duty = на зміні
staff-waiting-count =
    { $count ->
        [0] Ніхто не чекає
        [one] { $count } чекає
        [few] { $count } чекають
        [many] { $count } чекають
       *[other] { $count } чекають
    }
staff-longest = найдовше { $ago }
staff-live = наживо
staff-live-ms = наживо { $ms } мс
staff-connecting = з'єднуємося
staff-your-desk = Куди кличете
staff-any-desk = вільне місце

staff-needs-you = Потрібні ви
staff-with-you = З вами
staff-waiting = Чекають
staff-with-colleagues = З колегами
staff-just-gone = Щойно пішли

staff-needs-you-empty = Зараз ви нікому не потрібні.
staff-needs-you-empty-why = Хто стане в чергу на терміналі або зайде у двері, з'явиться тут, і цей планшет задзвонить.
staff-with-you-empty = З вами нікого немає.
staff-with-you-empty-why = Кого ви покличете або до кого підійдете, лишається тут, доки не торкнетеся «Готово».
staff-waiting-empty = Ніхто не чекає.
staff-nobody-else-empty = Більше ніхто не чекає.
staff-waiting-empty-why = Люди з'являються тут, коли стають у чергу або коли їх додаєте ви.

staff-kiosk = { $device }: просять підійти
staff-not-greeted = Ще ніхто не привітався
staff-nobody-answered = Досі чекають · ніхто не відгукнувся
staff-nobody-alerted = Про їхній прихід нікому не сповістили
staff-promise-risk = Скоро мине час, який ми їм назвали
staff-promise-broken = Довше, ніж ми сказали
staff-hello-all = Привітатися з усіма: { $count }
staff-nobody-came = Кажуть, що ніхто не підійшов
staff-seen-by = Бачить { $staff }
staff-seen-by-you = Ви вже бачите
staff-help-wanted = Просять допомоги
staff-asks-for-help = { $staff } просить допомоги
staff-called-to = Виклик: { $desk }
staff-on-your-way = Ви вже йдете
staff-called-times = викликів: { $count }
staff-is-with-you = З вами
staff-set-aside = Відкладено з { $time }
staff-with = Допомагає { $staff }
staff-called-by = Кличе { $staff }
staff-aside-by = Відкладено: { $staff }
staff-door =
    { $count ->
        [2] Двоє біля дверей
        [one] { $count } людина біля дверей
        [few] { $count } людини біля дверей
        [many] { $count } людей біля дверей
       *[other] { $count } людини біля дверей
    }
staff-people =
    { $count ->
        [one] { $count } особа
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }
staff-told = сказали: { $range }
staff-why-you = До вас: { $reasons }
staff-you-speak = ви знаєте мову: { $language }
staff-priority = без черги
staff-wait = { $minutes } хв
staff-wait-of = { $minutes } хв із { $low }–{ $high }
staff-wait-past = { $minutes } хв, сказали { $low }–{ $high }
staff-gone-left = Пішли о { $time }
staff-gone-no-show = Не підійшли, { $time }

staff-glance =
    { $count ->
        [one] { $count } нове
        [few] { $count } нові
        [many] { $count } нових
       *[other] { $count } нового
    }
staff-glance-seen = уже бачите: { $count }
staff-glance-show = Показати
staff-glance-hide = Сховати

staff-greet = Бачу вас
staff-serve = Я вже з ними
staff-call = Покликати
staff-recall = Покликати ще раз
staff-finish = Готово
staff-finish-next = Готово й далі
staff-park = Пізніше
staff-resume = Повернути
staff-decline = Не я
staff-help = Допоможіть
staff-no-show = Не підійшли
staff-leave = Пішли
staff-dismiss = Це не клієнт
staff-coming = Іду
staff-more = Більше
staff-undo = Скасувати
staff-again = Ще раз
staff-close = Закрити
staff-next = Наступний клієнт
staff-add = Додати людину

staff-fact-arrived = У черзі з
staff-fact-door = Зайшли о
staff-fact-service = З чим
staff-fact-party = Скільки
staff-fact-language = Мова
staff-fact-note = Їхніми словами
staff-fact-told = Ми сказали
staff-fact-seen = Бачить
staff-fact-why = Варто знати

staff-add-title = Додати людину в чергу
staff-add-service = З чим прийшли?
staff-add-name = Ім'я, якщо бажає
staff-add-party = Скільки людей?
staff-add-fewer = На одну особу менше
staff-add-more = На одну особу більше
staff-add-put = Додати до списку
staff-add-cancel = Не треба

staff-did-greet = Ви бачите { $ticket }.
staff-did-serve = { $ticket } тепер із вами.
staff-did-call = { $ticket }: виклик, { $desk }.
staff-did-call-floor = Ви вже йдете до { $ticket }.
staff-did-recall = { $ticket }: повторний виклик.
staff-did-finish = { $ticket }: готово.
staff-did-park = { $ticket }: відкладено на потім.
staff-did-resume = { $ticket } знову тут.
staff-did-decline = { $ticket } чекає на когось із колег.
staff-did-help = Колег попрошено допомогти з { $ticket }.
staff-did-no-show = { $ticket }: не підійшли.
staff-did-leave = { $ticket }: пішли.
staff-did-add = { $ticket } у списку.
staff-did-undo = Скасовано: { $ticket }, як і раніше.
staff-did-hello-all = Ви привіталися з людьми біля дверей: { $count }.
staff-did-coming = Ви йдете на допомогу з { $ticket }.
staff-did-door-greet = Ви вже бачите людей біля дверей.
staff-did-door-dismiss = Це не клієнт: більше нікого не турбуємо.
staff-did-door-coming = Там уже видно, що ви йдете.
staff-nobody-waits = На вас ніхто не чекає.

staff-say-checked-in = { $ticket } у черзі · ще ніхто не привітався.
staff-say-door = Хтось біля дверей.
staff-say-nobody-came = { $ticket }: кажуть, що ніхто не підійшов.
staff-say-help = { $staff } просить допомоги з { $ticket }.
staff-say-greeted = { $ticket }: бачить { $staff }.
staff-say-called = { $ticket }: виклик, { $desk }.
staff-say-called-floor = { $staff } йде до { $ticket }.
staff-say-served = { $ticket }: допомагає { $staff }.
staff-say-left = { $ticket }: пішли.
staff-say-no-show = { $ticket }: не підійшли.
staff-say-nobody-answered = { $ticket } досі чекає · ніхто не відгукнувся.
staff-say-coming = { $staff } йде допомогти з { $ticket }.
staff-say-many = Змін: { $count }. Чекають: { $waiting }.

staff-cut-off = Цей планшет без зв'язку з { $time }.
staff-cut-off-why = Те, що ви бачите, застаріло. Візьміть інший планшет.
staff-cut-off-trying = Ми пробуємо далі. Панель оновиться сама.
staff-signed-out = На цьому планшеті вхід більше не діє.
staff-signed-out-why = Те, що ви бачите, застаріло. Попросіть того, хто відповідає за Greetline, під'єднати його знову.
staff-tablet-asleep = { $names } спить і не може дзвонити.
staff-tablets-asleep = { $names } сплять і не можуть дзвонити.
staff-sound-off = Цей планшет поки не може дзвонити.
staff-sound-on = Торкніться, щоб увімкнути звук
staff-slept = Цей планшет спав від { $from } до { $to }. Сповістити на ньому нікого не вдавалося.
staff-slept-how = У налаштуваннях блокування екрана виберіть «ніколи».
staff-awake-missing = За цією адресою планшет може заснути. У налаштуваннях блокування екрана виберіть «ніколи».
staff-understood = Зрозуміло
staff-muted = { $names } без звуку.
staff-kiosk-refused = { $name } не може записати { $ticket } у чергу. Знайдіть цю людину.
staff-kiosk-renumbered = { $ticket } ({ $name }) тепер { $now }. Скажіть цій людині.
staff-kiosk-cut-off = { $names }: немає зв'язку. Хто стає в чергу, зберігається там.
staff-kiosks-cut-off = { $names }: немає зв'язку. Хто стає в чергу, зберігається там.
staff-muted-many = { $names } без звуку.
staff-no-script = Цій панелі потрібен JavaScript. Увімкніть його в налаштуваннях браузера.

# Signing in
sign-in-title = Увійти
sign-in-who = Хто ви?
sign-in-nobody = Тут поки ніхто не може увійти
sign-in-nobody-why = Менеджер дає кожному з вас PIN. Тоді ваші імена з'являться тут.
sign-in-hello = Вітаємо, { $staff }
sign-in-pin = Ваші шість цифр
sign-in-digits = { $count } з 6 цифр
sign-in-other = Хтось інший
sign-in-delete = Стерти
sign-in-checking = Одну мить
sign-in-wrong =
    { $count ->
        [one] Цей PIN не підходить. Лишилася { $count } спроба.
        [few] Цей PIN не підходить. Лишилося { $count } спроби.
        [many] Цей PIN не підходить. Лишилося { $count } спроб.
       *[other] Цей PIN не підходить. Лишилося { $count } спроби.
    }
sign-in-locked = Забагато спроб. Спробуйте знову о { $time } або попросіть у менеджера новий PIN.
sign-in-taken = Тут працює { $staff }.
sign-in-waiting =
    { $count ->
        [one] { $count } людина чекає, і ніхто не привітався
        [few] { $count } людини чекають, і ніхто не привітався
        [many] { $count } людей чекають, і ніхто не привітався
       *[other] { $count } людини чекають, і ніхто не привітався
    }
sign-in-cut-off-why = Зараз увійти не можна. Візьміть інший планшет.
sign-in-refused-why = Попросіть того, хто відповідає за Greetline, під'єднати його знову.
staff-on-break = на перерві
staff-on-break-means = У вас перерва. До вас нікого не направляють.
staff-take-break = На перерву
staff-back = Я знову тут
staff-sign-out = Вийти
staff-pin-locked = Забагато хибних PIN: { $staff } не може увійти ({ $device }) до { $time }.
# The whole floor
staff-accept = Беру
staff-refuse = Не зараз
staff-keep = Лишити в себе
staff-still-here = Ще тут
staff-when = Коли повернуться?
staff-way-pass = Передати
staff-way-later = Пізніше, на певний час
staff-way-helper = Попросити колегу
staff-way-adviser = Той самий консультант
staff-way-also = Ще одне питання
staff-way-need = Стілець чи інша допомога
staff-way-ask = Запитати
staff-way-first = Без черги
staff-ask-pass = Кому передати?
staff-ask-later = Коли їм повернутися?
staff-ask-helper = Хто допоможе?
staff-ask-adviser = До кого вони хочуть?
staff-ask-also = З чим іще вони прийшли?
staff-ask-need = Що їм потрібно?
staff-ask-ask = Що запитуємо?
staff-ask-first = Чому без черги?
staff-ways-back = Назад
staff-adviser-any = Будь-хто з колег
staff-later-in = { $minutes } хв · { $time }
staff-need-seat = Потрібно присісти
staff-need-quiet = Потрібна тиша
staff-need-step-free = Потрібен шлях без сходів
staff-need-interpreter = Потрібен переклад
staff-need-wheelchair = На кріслі колісному
staff-looks-later = роздивляються до { $time }
staff-looks-press = роздивляються, покличуть самі
staff-asked-after = Ще роздивляються? Ми давно не питали
staff-ready = Роздивилися, хочуть когось зараз
staff-find-me = Як упізнати
staff-ask-save = Зберегти
staff-reason-upset = Дуже засмучені
staff-reason-wrong-line = Стояли не в тій черзі
staff-reason-quick = Лише на хвилинку
staff-reason-unwell = Погано почуваються
staff-reason-appointment-lost = Ми загубили їхній запис
staff-reason-other = Інша причина
staff-why-first = { $staff } пропускає вперед: { $reason }
staff-why-appointment = запис на { $time }
staff-why-returned = їхня черга вже була
staff-first-undo = Знову по черзі
staff-waits-for = чекає: { $staff }
staff-passed-by = передає { $staff }
staff-then = потім { $services }
staff-offer = { $staff } просить вас перейняти
staff-passed-to-you = { $staff } передає їх вам
staff-asked-for-you = Питали про вас
staff-due-back = Знову тут, як і домовлялися на { $time }
staff-back-at = Повернуться о { $time }
staff-offered-to = Попросили перейняти: { $staff }
staff-still-with-them = Ви ще з ними?
staff-done-and-take = { $ticket } готово, далі { $next }
staff-did-transfer = { $ticket }: передано, місце зберігається.
staff-did-hand-over = { $ticket }: попросили перейняти, { $staff }.
staff-did-accept = { $ticket } тепер із вами.
staff-did-refuse = { $ticket }: усе лишається, як є.
staff-did-reorder = { $ticket }: порядок змінено.
staff-did-same-adviser = { $ticket }: записано, до кого вони хочуть.
staff-did-add-service = { $ticket }: записано, одне за одним.
staff-did-need = { $ticket }: записано, що їм потрібно.
staff-did-tell = Записано.
staff-did-still-here = { $ticket } ще з вами.
staff-did-help-one = { $ticket }: попросили допомогти, { $staff }.
staff-expected = Очікуємо сьогодні
staff-expected-here = Уже тут
staff-expected-missed = ще немає
staff-expected-somebody = Хтось
staff-expected-all = Записи
staff-skip-lead = { $ticket } (вперед пропустив старший зміни)
staff-skip-long-wait = { $ticket } (дуже довге очікування)
staff-skip-appointment = { $ticket } (за записом)
staff-skip-access = { $ticket } (потрібно без черги)
staff-skip-returned = { $ticket } (черга вже була раніше)
staff-skip-in-turn = { $ticket } (була їхня черга)
staff-skip-chosen = { $ticket } (уже з кимось із колег)
staff-skip-other-service = { $ticket } (інша послуга)
staff-skip-not-their-skill = { $ticket } (потрібні інші навички)
staff-skip-waits-for = { $ticket } (чекає свого консультанта)
staff-skip-looks-around = { $ticket } (роздивляються)
staff-skip-language = { $ticket } (для того, хто знає мову)
staff-skip-level = { $ticket } (для того, хто знає більше)
staff-passed-over = Пропущено: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Камері на дверях надто темно з { $time }
        [covered] Камеру на дверях закрито з { $time }
        [defocused] Камера на дверях бачить розмито з { $time }
        [moved] Камеру на дверях зрушено: з { $time } вона не рахує
        [slow] Камера на дверях працює повільно з { $time } і може когось пропустити
       *[other] Камера на дверях нічого не бачить з { $time }
    }
staff-step = Проходжу у двері
staff-did-step = Проходьте: наступна людина у дверях — це ви.

# A kiosk out of which no ticket on paper comes
staff-printer = Не друкує талонів: { $names }
