# Devices: how they are, pairing a new one, and the secure address.

health-title = Устройства
health-board = Панель
health-day = День
health-setup = Настройка
health-expected = Записи
health-live = онлайн
health-connecting = подключаемся
health-cut-off = Эта страница без связи с { $time }. То, что вы видите, устарело.
health-signed-out = В этом браузере вход больше не действует. То, что вы видите, устарело.
health-no-script = Этой странице нужен JavaScript. Включите его в настройках браузера.

health-all-well =
    { $count ->
        [one] С устройствами всё в порядке: { $count }.
        [few] Со всеми устройствами всё в порядке: их { $count }.
        [many] Со всеми устройствами всё в порядке: их { $count }.
       *[other] Со всеми устройствами всё в порядке: их { $count }.
    }
health-none = Сегодня устройствами никто не пользуется.
health-none-why = Добавьте устройство ниже; оно появится здесь, как только его откроют.
health-one-asleep = { $name } спит с { $time }.
health-one-muted = { $name } без звука.
health-one-cut-off = { $name } без связи с { $time }.
health-several = Требуют внимания { $sick } из { $count } устройств: { $names }.
health-asleep-how = Разбудите его касанием и оставьте панель открытой. Дальше всё наладится само.
health-muted-how = Коснитесь его экрана один раз, чтобы он мог звонить.
health-cut-off-how = Проверьте его сеть и питание. Связь вернётся сама.
health-kiosk-insecure = Его страница не защищена: без сети она больше не откроется. Откройте её по защищённому адресу.
health-kiosk-forgets = Он не может хранить записи в очередь на диске: если его выключить, он их забудет. Освободите место или выйдите из приватного режима.
health-kiosk-refused = { $name } не может записать { $ticket } в очередь. Найдите этого человека.
health-kiosk-renumbered = { $ticket } ({ $name }) теперь { $now }. Скажите этому человеку.

device-well = всё в порядке
device-asleep = спит
device-asleep-since = спит с { $time }
device-muted = без звука
device-cut-off = без связи
device-cut-off-since = без связи с { $time }
device-unused = сегодня не нужно
device-never = ещё не открывали
device-seen = последний раз на связи
device-now = сейчас
device-battery = батарея
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, заряжается
device-sound = звук
device-sound-on = включён
device-sound-off = выключен
device-delay = отвечает за
device-delay-is = { $ms } мс
device-unsent = сохранено на нём
device-version = версия
device-version-old = { $version }, старее, чем на сервере
device-ring = Позвонить
device-heard = зазвонило
device-not-heard = не может звонить
device-no-answer = не отвечает
device-waits = звонит
device-change = Изменить
device-name = Название
device-rename = Сохранить название
device-revoke = Отключить навсегда
device-revoke-means = Через несколько секунд доступа у него не будет, даже если его потеряли или украли.
device-name-taken = Так уже называется другое устройство.

health-devices = Устройства
health-ring-all = Пробный звонок
health-ring-heard = Зазвонили все: { $heard }.
health-ring-some = Зазвонили: { $heard }. Не зазвонили: { $missed }.
health-ring-none = Ни одно устройство не зазвонило: { $missed }.
health-ring-nobody = Нет ни одного открытого устройства со звуком.
health-ring-waits = Звоним.

health-sounds = Есть ли польза от сигналов?
health-sounds-none = Сигналов не было. Столько дней: { $days }. Здесь будет видно, на какие из них откликаются и как быстро.
health-sounds-share = Отклик за { $seconds } с: { $answered } из { $heard }
health-sounds-fine = На большинство сигналов откликаются. Оставьте их как есть.
health-sounds-silence = На сигнал «{ $kind }» откликаются редко: { $answered } из { $heard } за { $seconds } с. Может, отключить его?
health-about-door = Кто-то у дверей
health-about-waiting = Кто-то встал в очередь
health-about-promise = Можем не успеть к названному времени
health-about-help = Кто-то из коллег просит помощи
health-about-device = Устройство не может оповещать
health-about-kiosk = У терминала просят подойти

adding-title = Добавить устройство
adding-role = Чем оно будет?
adding-name = Как его назвать?
adding-role-staff = Планшет команды
adding-role-kiosk = Терминал
adding-role-screen = Экран в зале ожидания
adding-get = Получить код
adding-open = На новом устройстве отсканируйте это или откройте
adding-type = и введите
adding-trust = Сначала научите его доверять этому магазину:
adding-valid = Действует до { $time }, для одного устройства.
adding-waits = Ждём новое устройство.
adding-compare = { $name } показывает те же три слова?
adding-same = Да, слова те же
adding-differ = Нет, они другие
adding-cancel = Не надо
adding-done = Добавлено: { $name }.
adding-refused = Этот код больше не действует.

pair-title = Добавить это устройство
pair-type = Введите код, который видит менеджер
pair-code = Код
pair-go = Дальше
pair-wrong = Этот код не подходит или уже использован. Попросите новый.
pair-rest = Слишком много неверных кодов. Попробуйте ещё раз через { $seconds } с.
pair-compare = Видит ли менеджер те же три слова?
pair-compare-how = Если да, менеджер нажимает «Да, слова те же», и это устройство открывается само.
pair-becomes = Оно становится устройством магазина { $store }.
pair-refused = Менеджер не подтверждает
pair-expired = Код устарел
pair-again = Попросите новый код и введите его здесь.
pair-confirmed = { $store } теперь знает это устройство
pair-open = Открыть
pair-words = якорь яблоко велосипед мост масло пуговица свеча замок вишня медь перо цветок лес сад молоток мёд остров чайник лестница лимон зеркало гора апельсин карандаш перец подушка река седло серебро тигр скрипка окно

trust-title = Защищённый адрес
trust-off = У этого магазина ещё нет защищённого адреса
trust-off-why = Всё работает и без него, но кое-что браузер не разрешает: планшет не может сам не засыпать, а страница терминала не переживёт его перезапуск, пока нет сети.
trust-off-how = Тот, кто отвечает за компьютер магазина, запускает на нём:
trust-lead = Каждое устройство должно один раз узнать, что адресу этого магазина можно доверять
trust-limit = Сертификат ручается только за собственный адрес этого магазина ({ $names }) и ни за какую другую страницу. Это записано в нём самом.
trust-qr = Отсканируйте это устройством
trust-fingerprint = Отпечаток (SHA-256), тот же, что и на компьютере магазина:
trust-ipad = iPad и iPhone
trust-ipad-get = Получить профиль
trust-ipad-1 = Нажмите «Получить профиль», затем «Разрешить».
trust-ipad-2 = Откройте «Настройки». Вверху нажмите «Профиль загружен», затем «Установить».
trust-ipad-3 = В «Настройках» откройте «Основные», «Об этом устройстве», «Доверие сертификатам». Включите «Greetline».
trust-android = Android
trust-android-get = Получить сертификат
trust-android-1 = Нажмите «Получить сертификат».
trust-android-2 = Откройте настройки и найдите «Сертификат ЦС». Нажмите «Всё равно установить» и выберите файл.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Получить сертификат
trust-desktop-1 = Откройте полученный файл. Windows: «Установить сертификат», «Доверенные корневые центры сертификации». Mac: в «Связке ключей» выберите для него «Всегда доверять».
trust-desktop-2 = Linux и ChromeOS: в настройках браузера найдите «сертификаты» и импортируйте его в разделе «Центры сертификации».
trust-own = Сертификат этого магазина устройства уже знают. Устанавливать ничего не нужно.
trust-open = Открыть защищённый адрес
trust-open-why = Если он открывается без предупреждения, всё в порядке. С этого момента открывайте Greetline по этому адресу.
trust-test = Что здесь может этот браузер
trust-test-sound = Нажмите, чтобы услышать звук
trust-check-secure = Защищённый адрес
trust-check-secure-yes = Эта страница пришла с защищённого адреса.
trust-check-secure-no = Эта страница пришла с обычного адреса.
trust-check-wake = Не засыпает
trust-check-wake-yes = Экран может оставаться включённым.
trust-check-wake-no = Отсюда нельзя держать экран включённым. В настройках блокировки выберите «никогда».
trust-check-sound = Звук
trust-check-sound-yes = Он может звонить.
trust-check-sound-no = Ещё нет. Нажмите кнопку ниже.
trust-check-storage = Память
trust-check-storage-yes = Введённое здесь переживёт перезапуск.
trust-check-storage-soft = Введённое сохраняется, но браузер может стереть его, когда не хватит места.
trust-check-storage-no = Этот браузер ничего не сохраняет. Может, открыто приватное окно?
trust-check-clock = Часы
trust-check-clock-yes = Его часы идут верно.
trust-check-clock-no = Его часы расходятся на { $seconds } с. Включите автоматическое время.
trust-check-touch = Касание
trust-check-touch-yes = Его экран чувствует касание.
trust-check-touch-no = Сенсорного экрана у него нет; подойдут мышь или клавиши.
trust-check-fonts = Буквы
trust-check-fonts-yes = Собственные шрифты магазина здесь есть.
trust-check-fonts-no = Собственные шрифты магазина не загрузились: вместо некоторых букв могут быть пустые квадратики.
trust-check-voice = Чтение вслух
trust-check-voice-yes = На всех языках магазина можно читать вслух.
trust-check-voice-no = На этом устройстве и на компьютере магазина нет голоса для: { $languages }. Добавьте его в настройках устройства или установите espeak-ng на компьютер магазина.
trust-state-yes = всё в порядке
trust-state-no = нет
trust-state-wait = ещё нет

# The door camera
health-door = { $state ->
    [dark] Камере на дверях слишком темно с { $time }.
    [covered] Камеру на дверях что-то закрывает с { $time }.
    [defocused] Камера на дверях видит только размытое с { $time }.
    [moved] Камеру на дверях сдвинули в { $time }: она не считает.
    [slow] Камера на дверях работает медленно с { $time }.
   *[other] Камера на дверях ничего не видит с { $time }.
}
health-door-how = Проверьте, где она стоит, её питание и сеть. Менеджер видит её изображение в разделе «Настройка».

# The ticket printer of a kiosk
printer-none = Принтер талонов: нет
printer-at = Принтер талонов: { $address }
printer-address = Его адрес
printer-address-help = Например, 192.168.1.50, или usb:04b8:0e15, если он подключён к компьютеру магазина. Пусто: принтера нет.
printer-paper = Бумага
printer-paper-80 = Ширина 80 мм
printer-paper-58 = Ширина 58 мм
printer-automatic = Печатать талон каждому, кто встаёт в очередь, не спрашивая
printer-save = Сохранить принтер
printer-test = Напечатать пробный талон
printer-test-runs = Пробный талон уже в пути.
printer-test-done = Пробный талон напечатан.
printer-trouble =
    { $trouble ->
        [unreachable] По его адресу никто не отвечает.
        [no_paper] В нём нет бумаги.
        [cover_open] Его крышка открыта.
        [out_of_order] Он сообщает, что не работает.
        [no_answer] Он молчит и, возможно, ничего не печатает.
        [broke_off] Связь с ним оборвалась посреди талона.
       *[other] Неизвестно, вышел ли последний талон.
    }
printer-bad-not-in-shape = Напишите адрес, например 192.168.1.50, printer.local или usb:04b8:0e15.
printer-bad-far = Подойдёт только принтер в собственной сети этого магазина.
printer-bad-port = Напишите порт от 1024 до 65535 или никакого.
printer-bad-usb = Напишите два номера принтера, например usb:04b8:0e15.
device-printer-since = не печатает талоны с { $time }
health-one-printer = { $name } не печатает талоны с { $time }.
health-printer-how = Проверьте его бумагу, крышку, питание и сеть. После следующего талона всё снова будет в порядке.
