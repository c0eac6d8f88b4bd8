# The page of appointments: who is expected.

expected-title = Ждём сегодня
expected-board = Панель
expected-board-needs =
    { $count ->
        [one] Нужны вы: { $count }
        [few] Нужны вы: { $count }
        [many] Нужны вы: { $count }
       *[other] Нужны вы: { $count }
    }
expected-day = День
expected-devices = Устройства
expected-live = онлайн
expected-connecting = подключаемся
expected-cut-off = Эта страница без связи с { $time }. То, что вы видите, устарело.
expected-signed-out = В этом браузере вход больше не действует. То, что вы видите, устарело.
expected-no-script = Этой странице нужен JavaScript. Включите его в настройках браузера.

expected-sentence-next =
    { $count ->
        [one] Сегодня по записи ждём ещё { $count } человека, ближайшее время { $time }.
        [few] Сегодня по записи ждём ещё { $count } человек, ближайшее время { $time }.
        [many] Сегодня по записи ждём ещё { $count } человек, ближайшее время { $time }.
       *[other] Сегодня по записи ждём ещё { $count } человека, ближайшее время { $time }.
    }
expected-sentence-nobody = Сегодня по записи никого не ждём.
expected-sentence-no-more = Больше сегодня по записи никого не ждём.
expected-sentence-here =
    { $count ->
        [one] Уже здесь: { $count }.
        [few] Уже здесь: { $count }.
        [many] Уже здесь: { $count }.
       *[other] Уже здесь: { $count }.
    }
expected-sentence-missed =
    { $count ->
        [one] Не пришли: { $count }.
        [few] Не пришли: { $count }.
        [many] Не пришли: { $count }.
       *[other] Не пришли: { $count }.
    }

expected-today = Сегодня
expected-tomorrow = Завтра
expected-empty = Те, у кого есть запись, появятся здесь, как только вы их добавите или загрузите список.
expected-somebody = Кто-то
expected-for = к кому: { $staff }
expected-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
expected-quoted = «{ $note }»
expected-is-expected = ждём
expected-is-here = уже здесь
expected-is-missed = не пришли
expected-is-cancelled = отменено
expected-here = Уже здесь
expected-cancel = Отменить запись
expected-restore = Вернуть

expected-add = Добавить
expected-bring = Загрузить список
expected-close = Закрыть

expected-add-title = Кто придёт и когда?
expected-field-day = День
expected-field-time = Время
expected-field-service = С чем
expected-field-name = Имя, если знаете
expected-field-adviser = К кому
expected-field-party = Сколько человек
expected-field-language = Язык
expected-field-note = Заметка для команды
expected-anybody = кто будет свободен
expected-any-language = неизвестно
expected-more = К кому, сколько человек, заметка
expected-note-it = Записать
expected-noted = Записано: { $day }, { $time }.
expected-fault-no-time = Укажите, пожалуйста, время, например 14:30.
expected-fault-time = Не получается прочитать это время. Напишите его так: 14:30.
expected-fault-past = Сегодня это время уже прошло. Другой день или позже?
expected-fault-far = Мы ведём только сегодня и следующие дни: { $days }. Выберите, пожалуйста, один из них.
expected-fault-service = Этого больше не предлагают. Выберите, пожалуйста, ещё раз.
expected-fault-name = Такое имя не подходит. Сократите его или оставьте поле пустым.
expected-fault-party = Напишите, пожалуйста, число от 1 до 50, например 2.
expected-fault-note = Такая заметка не подходит. Сократите её или оставьте поле пустым.

expected-bring-title = Загрузить список
expected-bring-how = Таблица (CSV) или календарь (iCal) из вашей системы записи. Берём сегодня и следующие дни: { $days }. Один и тот же список можно загружать сколько угодно: никто не появится здесь дважды.
expected-file = Выбрать файл
expected-file-unreadable = Не получается открыть этот файл. Выберите другой или вставьте его текст сюда.
expected-paste = Или вставьте его сюда
expected-otherwise = Если в строке не сказано, о чём речь
expected-otherwise-none = пропустить строку
expected-take = Взять этот список
expected-list-empty = Здесь ещё ничего нет. Выберите файл или вставьте список.
expected-list-too-much = Это слишком много за один раз. Загрузите двумя частями.
expected-list-nothing = В этом списке нет ни одной записи.
expected-list-told =
    { $count ->
        [one] { $count } запись новая или изменена.
        [few] { $count } записи новые или изменены.
        [many] { $count } записей новых или изменённых.
       *[other] { $count } записи новых или изменённых.
    }
expected-list-known =
    { $count ->
        [one] { $count } запись уже была известна.
        [few] { $count } записи уже были известны.
        [many] { $count } записей уже были известны.
       *[other] { $count } записи уже были известны.
    }
expected-list-others =
    { $count ->
        [one] { $count } запись на другой день, она пропущена.
        [few] { $count } записи на другие дни, они пропущены.
        [many] { $count } записей на другие дни, они пропущены.
       *[other] { $count } записи на другие дни, они пропущены.
    }
expected-list-unread =
    { $count ->
        [one] Не удалось прочитать { $count } строку. Исправьте её выше и возьмите список ещё раз.
        [few] Не удалось прочитать { $count } строки. Исправьте их выше и возьмите список ещё раз.
        [many] Не удалось прочитать { $count } строк. Исправьте их выше и возьмите список ещё раз.
       *[other] Не удалось прочитать { $count } строки. Исправьте их выше и возьмите список ещё раз.
    }
expected-unread-time = время не читается: напишите его так: 2026-11-20 14:30
expected-unread-service = такой услуги у нас нет
expected-unread-repeats = она повторяется: берём только одиночные записи
expected-unread-columns = Первая строка должна называть столбцы: at, service, а при желании ещё name, adviser, party_size, language, note.
expected-unread-calendar = Не получается прочитать этот календарь. Сохраните его ещё раз как iCal (.ics) и выберите тот файл.
