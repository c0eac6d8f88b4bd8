# The page of appointments: who is expected.

expected-title = Очікуємо сьогодні
expected-board = Панель
expected-board-needs =
    { $count ->
        [one] Потребує вас: { $count }
        [few] Потребують вас: { $count }
        [many] Потребують вас: { $count }
       *[other] Потребують вас: { $count }
    }
expected-day = День
expected-devices = Пристрої
expected-live = наживо
expected-connecting = з'єднуємося
expected-cut-off = Ця сторінка без зв'язку з { $time }. Те, що ви бачите, застаріло.
expected-signed-out = У цьому браузері вхід більше не діє. Те, що ви бачите, застаріло.
expected-no-script = Цій сторінці потрібен JavaScript. Увімкніть його в налаштуваннях браузера.

expected-sentence-next =
    { $count ->
        [one] Сьогодні за записом очікуємо ще { $count } людину, найближчий час { $time }.
        [few] Сьогодні за записом очікуємо ще { $count } людини, найближчий час { $time }.
        [many] Сьогодні за записом очікуємо ще { $count } людей, найближчий час { $time }.
       *[other] Сьогодні за записом очікуємо ще { $count } людини, найближчий час { $time }.
    }
expected-sentence-nobody = Сьогодні за записом нікого не очікуємо.
expected-sentence-no-more = Більше сьогодні за записом нікого не очікуємо.
expected-sentence-here =
    { $count ->
        [one] Уже тут: { $count }.
        [few] Уже тут: { $count }.
        [many] Уже тут: { $count }.
       *[other] Уже тут: { $count }.
    }
expected-sentence-missed =
    { $count ->
        [one] Не прийшли: { $count }.
        [few] Не прийшли: { $count }.
        [many] Не прийшли: { $count }.
       *[other] Не прийшли: { $count }.
    }

expected-today = Сьогодні
expected-tomorrow = Завтра
expected-empty = Хто має запис, з'явиться тут, щойно ви додасте цих людей або завантажите список.
expected-somebody = Хтось
expected-for = до кого: { $staff }
expected-people =
    { $count ->
        [one] { $count } особа
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }
expected-quoted = «{ $note }»
expected-is-expected = очікуємо
expected-is-here = уже тут
expected-is-missed = не прийшли
expected-is-cancelled = скасовано
expected-here = Уже тут
expected-cancel = Скасувати запис
expected-restore = Повернути

expected-add = Додати
expected-bring = Завантажити список
expected-close = Закрити

expected-add-title = Хто прийде і коли?
expected-field-day = День
expected-field-time = Час
expected-field-service = З чим
expected-field-name = Ім'я, якщо знаєте
expected-field-adviser = До кого
expected-field-party = Скільки людей
expected-field-language = Мова
expected-field-note = Нотатка для команди
expected-anybody = хто буде вільний
expected-any-language = невідомо
expected-more = До кого, скільки людей, нотатка
expected-note-it = Записати
expected-noted = Записано: { $day }, { $time }.
expected-fault-no-time = Вкажіть, будь ласка, час, наприклад 14:30.
expected-fault-time = Не вдається прочитати цей час. Напишіть його так: 14:30.
expected-fault-past = Сьогодні цей час уже минув. Інший день чи пізніше?
expected-fault-far = Ми ведемо лише сьогодні й наступні дні: { $days }. Виберіть, будь ласка, один із них.
expected-fault-service = Цього вже не пропонують. Виберіть, будь ласка, ще раз.
expected-fault-name = Таке ім'я не підходить. Скоротіть його або залиште поле порожнім.
expected-fault-party = Напишіть, будь ласка, число від 1 до 50, наприклад 2.
expected-fault-note = Така нотатка не підходить. Скоротіть її або залиште поле порожнім.

expected-bring-title = Завантажити список
expected-bring-how = Таблиця (CSV) або календар (iCal) із вашої системи запису. Беремо сьогодні й наступні дні: { $days }. Той самий список можна завантажувати скільки завгодно: ніхто не з'явиться тут двічі.
expected-file = Вибрати файл
expected-file-unreadable = Не вдається відкрити цей файл. Виберіть інший або вставте його текст тут.
expected-paste = Або вставте його тут
expected-otherwise = Якщо в рядку не сказано, про що йдеться
expected-otherwise-none = пропустити рядок
expected-take = Взяти цей список
expected-list-empty = Тут ще нічого немає. Виберіть файл або вставте список.
expected-list-too-much = Це забагато за один раз. Завантажте двома частинами.
expected-list-nothing = У цьому списку немає жодного запису.
expected-list-told =
    { $count ->
        [one] { $count } запис новий або змінений.
        [few] { $count } записи нові або змінені.
        [many] { $count } записів нових або змінених.
       *[other] { $count } запису нових або змінених.
    }
expected-list-known =
    { $count ->
        [one] { $count } запис уже був відомий.
        [few] { $count } записи вже були відомі.
        [many] { $count } записів уже були відомі.
       *[other] { $count } запису вже були відомі.
    }
expected-list-others =
    { $count ->
        [one] { $count } запис на інший день, його пропущено.
        [few] { $count } записи на інші дні, їх пропущено.
        [many] { $count } записів на інші дні, їх пропущено.
       *[other] { $count } запису на інші дні, їх пропущено.
    }
expected-list-unread =
    { $count ->
        [one] Не вдалося прочитати { $count } рядок. Виправте його вгорі й візьміть список ще раз.
        [few] Не вдалося прочитати { $count } рядки. Виправте їх угорі й візьміть список ще раз.
        [many] Не вдалося прочитати { $count } рядків. Виправте їх угорі й візьміть список ще раз.
       *[other] Не вдалося прочитати { $count } рядка. Виправте їх угорі й візьміть список ще раз.
    }
expected-unread-time = час не читається: напишіть його так: 2026-11-20 14:30
expected-unread-service = такої послуги в нас немає
expected-unread-repeats = він повторюється: беремо лише поодинокі записи
expected-unread-columns = Перший рядок має називати стовпці: at, service, а за бажання ще name, adviser, party_size, language, note.
expected-unread-calendar = Не вдається прочитати цей календар. Збережіть його ще раз як iCal (.ics) і виберіть той файл.
