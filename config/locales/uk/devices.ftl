# Devices: how they are, pairing a new one, and the secure address.

health-title = Пристрої
health-board = Панель
health-day = День
health-setup = Налаштування
health-expected = Записи
health-live = наживо
health-connecting = з'єднуємося
health-cut-off = Ця сторінка без зв'язку з { $time }. Те, що ви бачите, застаріло.
health-signed-out = У цьому браузері вхід більше не діє. Те, що ви бачите, застаріло.
health-no-script = Цій сторінці потрібен JavaScript. Увімкніть його в налаштуваннях браузера.

health-all-well =
    { $count ->
        [one] З пристроями все гаразд: { $count }.
        [few] З усіма пристроями все гаразд: їх { $count }.
        [many] З усіма пристроями все гаразд: їх { $count }.
       *[other] З усіма пристроями все гаразд: їх { $count }.
    }
health-none = Сьогодні пристроями ніхто не користується.
health-none-why = Додайте пристрій нижче; він з'явиться тут, щойно його відкриють.
health-one-asleep = { $name } спить із { $time }.
health-one-muted = { $name } без звуку.
health-one-cut-off = { $name } без зв'язку з { $time }.
health-several = Потребують уваги { $sick } з { $count } пристроїв: { $names }.
health-asleep-how = Розбудіть його дотиком і лишіть панель відкритою. Далі все налагодиться саме.
health-muted-how = Торкніться його екрана один раз, щоб він міг дзвонити.
health-cut-off-how = Перевірте його мережу й живлення. Зв'язок відновиться сам.
health-kiosk-insecure = Його сторінка не захищена: без мережі вона більше не відкриється. Відкрийте її за захищеною адресою.
health-kiosk-forgets = Він не може зберігати записи в чергу на диску: якщо його вимкнути, він їх забуде. Звільніть місце або вийдіть із приватного режиму.
health-kiosk-refused = { $name } не може записати { $ticket } у чергу. Знайдіть цю людину.
health-kiosk-renumbered = { $ticket } ({ $name }) тепер { $now }. Скажіть цій людині.

device-well = усе гаразд
device-asleep = спить
device-asleep-since = спить із { $time }
device-muted = без звуку
device-cut-off = без зв'язку
device-cut-off-since = без зв'язку з { $time }
device-unused = сьогодні не потрібен
device-never = ще не відкривали
device-seen = востаннє на зв'язку
device-now = зараз
device-battery = батарея
device-battery-is = { $percent } %
device-battery-charging = { $percent } %, заряджається
device-sound = звук
device-sound-on = увімкнено
device-sound-off = вимкнено
device-delay = відповідає за
device-delay-is = { $ms } мс
device-unsent = збережено на ньому
device-version = версія
device-version-old = { $version }, старіша, ніж на сервері
device-ring = Подзвонити
device-heard = задзвонив
device-not-heard = не може дзвонити
device-no-answer = не відповідає
device-waits = дзвонить
device-change = Змінити
device-name = Назва
device-rename = Зберегти назву
device-revoke = Вимкнути назавжди
device-revoke-means = За кілька секунд він утратить доступ, навіть якщо його загубили чи вкрали.
device-name-taken = Так уже називається інший пристрій.

health-devices = Пристрої
health-ring-all = Пробний дзвінок
health-ring-heard = Задзвонили всі: { $heard }.
health-ring-some = Задзвонили: { $heard }. Не задзвонили: { $missed }.
health-ring-none = Жоден пристрій не задзвонив: { $missed }.
health-ring-nobody = Не відкрито жодного пристрою зі звуком.
health-ring-waits = Дзвонимо.

health-sounds = Чи є користь від сигналів?
health-sounds-none = Сигналів не було. Стільки днів: { $days }. Тут буде видно, на які з них відгукуються і як швидко.
health-sounds-share = Відгук за { $seconds } с: { $answered } з { $heard }
health-sounds-fine = На більшість сигналів відгукуються. Лишіть їх, як є.
health-sounds-silence = На сигнал «{ $kind }» відгукуються рідко: { $answered } з { $heard } за { $seconds } с. Може, вимкнути його?
health-about-door = Хтось біля дверей
health-about-waiting = Хтось став у чергу
health-about-promise = Можемо не встигнути до названого часу
health-about-help = Хтось із колег просить допомоги
health-about-device = Пристрій не може сповіщати
health-about-kiosk = Біля термінала просять підійти

adding-title = Додати пристрій
adding-role = Чим він буде?
adding-name = Як його назвати?
adding-role-staff = Планшет команди
adding-role-kiosk = Термінал
adding-role-screen = Екран у залі очікування
adding-get = Отримати код
adding-open = На новому пристрої скануйте це або відкрийте
adding-type = і введіть
adding-trust = Спершу навчіть його довіряти цьому магазину:
adding-valid = Діє до { $time }, для одного пристрою.
adding-waits = Чекаємо на новий пристрій.
adding-compare = { $name } показує ті самі три слова?
adding-same = Так, слова ті самі
adding-differ = Ні, вони інші
adding-cancel = Не треба
adding-done = Додано: { $name }.
adding-refused = Цей код більше не діє.

pair-title = Додати цей пристрій
pair-type = Введіть код, який бачить менеджер
pair-code = Код
pair-go = Далі
pair-wrong = Цей код не підходить або його вже використано. Попросіть новий.
pair-rest = Забагато хибних кодів. Спробуйте ще раз за { $seconds } с.
pair-compare = Чи бачить менеджер ті самі три слова?
pair-compare-how = Якщо так, менеджер натискає «Так, слова ті самі», і цей пристрій відкривається сам.
pair-becomes = Він стає пристроєм магазину { $store }.
pair-refused = Менеджер не підтверджує
pair-expired = Код застарів
pair-again = Попросіть новий код і введіть його тут.
pair-confirmed = { $store } тепер знає цей пристрій
pair-open = Відкрити
pair-words = якір яблуко велосипед міст масло ґудзик свічка замок вишня мідь перо квітка ліс сад молоток мед острів чайник драбина лимон дзеркало гора апельсин олівець перець подушка річка сідло срібло тигр скрипка вікно

trust-title = Захищена адреса
trust-off = У цього магазину ще немає захищеної адреси
trust-off-why = Усе працює і без неї, але браузер дещо забороняє: планшет не може сам не засинати, а сторінка термінала не переживе його перезапуску, поки немає мережі.
trust-off-how = Хто відповідає за комп'ютер магазину, запускає на ньому:
trust-lead = Кожен пристрій має один раз дізнатися, що адресі цього магазину можна довіряти
trust-limit = Сертифікат ручається лише за власну адресу цього магазину ({ $names }) і ні за яку іншу сторінку. Це записано в ньому самому.
trust-qr = Скануйте це пристроєм
trust-fingerprint = Відбиток (SHA-256), той самий, що й на комп'ютері магазину:
trust-ipad = iPad та iPhone
trust-ipad-get = Отримати профіль
trust-ipad-1 = Торкніться «Отримати профіль», потім «Дозволити».
trust-ipad-2 = Відкрийте «Параметри». Угорі торкніться «Профіль завантажено», потім «Інсталювати».
trust-ipad-3 = У «Параметрах» відкрийте «Загальні», «Про пристрій», «Довіра до сертифікатів». Увімкніть «Greetline».
trust-android = Android
trust-android-get = Отримати сертифікат
trust-android-1 = Торкніться «Отримати сертифікат».
trust-android-2 = Відкрийте налаштування і знайдіть «Сертифікат ЦС». Торкніться «Усе одно встановити» і виберіть файл.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Отримати сертифікат
trust-desktop-1 = Відкрийте отриманий файл. Windows: «Інсталювати сертифікат», «Довірені кореневі центри сертифікації». Mac: у «Доступі до ключів» виберіть для нього «Завжди довіряти».
trust-desktop-2 = Linux і ChromeOS: у налаштуваннях браузера знайдіть «сертифікати» та імпортуйте його в розділі «Центри сертифікації».
trust-own = Сертифікат цього магазину пристрої вже знають. Встановлювати нічого не треба.
trust-open = Відкрити захищену адресу
trust-open-why = Якщо вона відкривається без попередження, усе гаразд. Відтепер відкривайте Greetline за цією адресою.
trust-test = Що тут може цей браузер
trust-test-sound = Торкніться, щоб почути звук
trust-check-secure = Захищена адреса
trust-check-secure-yes = Ця сторінка прийшла із захищеної адреси.
trust-check-secure-no = Ця сторінка прийшла зі звичайної адреси.
trust-check-wake = Не засинає
trust-check-wake-yes = Екран може лишатися ввімкненим.
trust-check-wake-no = Звідси не можна тримати екран увімкненим. У налаштуваннях блокування виберіть «ніколи».
trust-check-sound = Звук
trust-check-sound-yes = Він може дзвонити.
trust-check-sound-no = Ще ні. Торкніться кнопки нижче.
trust-check-storage = Пам'ять
trust-check-storage-yes = Введене тут переживе перезапуск.
trust-check-storage-soft = Введене зберігається, але браузер може стерти його, коли бракуватиме місця.
trust-check-storage-no = Цей браузер нічого не зберігає. Може, відкрито приватне вікно?
trust-check-clock = Годинник
trust-check-clock-yes = Його годинник іде правильно.
trust-check-clock-no = Його годинник розходиться на { $seconds } с. Увімкніть автоматичний час.
trust-check-touch = Дотик
trust-check-touch-yes = Його екран відчуває дотик.
trust-check-touch-no = Сенсорного екрана в нього немає; згодяться миша або клавіші.
trust-check-fonts = Літери
trust-check-fonts-yes = Власні шрифти магазину тут є.
trust-check-fonts-no = Власні шрифти магазину не завантажилися: замість деяких літер можуть бути порожні квадратики.
trust-check-voice = Читання вголос
trust-check-voice-yes = Усіма мовами магазину можна читати вголос.
trust-check-voice-no = На цьому пристрої чи на комп'ютері магазину немає голосу для: { $languages }. Додайте його в налаштуваннях пристрою або встановіть espeak-ng на комп'ютер магазину.
trust-state-yes = усе гаразд
trust-state-no = немає
trust-state-wait = ще ні

# The door camera
health-door = { $state ->
    [dark] Камері на дверях надто темно з { $time }.
    [covered] Камеру на дверях щось закриває з { $time }.
    [defocused] Камера на дверях бачить лише розмите з { $time }.
    [moved] Камеру на дверях зрушено о { $time }: вона не рахує.
    [slow] Камера на дверях працює повільно з { $time }.
   *[other] Камера на дверях нічого не бачить з { $time }.
}
health-door-how = Перевірте, де вона стоїть, її живлення й мережу. Менеджер бачить її зображення в розділі «Налаштування».

# The ticket printer of a kiosk
printer-none = Принтер талонів: немає
printer-at = Принтер талонів: { $address }
printer-address = Його адреса
printer-address-help = Наприклад, 192.168.1.50, або usb:04b8:0e15, якщо він під'єднаний до комп'ютера магазину. Порожньо: принтера немає.
printer-paper = Папір
printer-paper-80 = Ширина 80 мм
printer-paper-58 = Ширина 58 мм
printer-automatic = Друкувати талон кожному, хто стає в чергу, не питаючи
printer-save = Зберегти принтер
printer-test = Надрукувати пробний талон
printer-test-runs = Пробний талон уже в дорозі.
printer-test-done = Пробний талон надруковано.
printer-trouble =
    { $trouble ->
        [unreachable] За його адресою ніхто не відповідає.
        [no_paper] У ньому немає паперу.
        [cover_open] Його кришка відкрита.
        [out_of_order] Він повідомляє, що не працює.
        [no_answer] Він мовчить і, можливо, нічого не друкує.
        [broke_off] Зв'язок із ним обірвався посеред талона.
       *[other] Невідомо, чи вийшов останній талон.
    }
printer-bad-not-in-shape = Напишіть адресу, наприклад 192.168.1.50, printer.local або usb:04b8:0e15.
printer-bad-far = Підійде лише принтер у власній мережі цього магазину.
printer-bad-port = Напишіть порт від 1024 до 65535 або жодного.
printer-bad-usb = Напишіть два номери принтера, наприклад usb:04b8:0e15.
device-printer-since = не друкує талонів із { $time }
health-one-printer = { $name } не друкує талонів із { $time }.
health-printer-how = Перевірте його папір, кришку, живлення й мережу. Після наступного талона все знову буде гаразд.
