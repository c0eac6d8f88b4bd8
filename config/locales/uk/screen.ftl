# The waiting-room screen.

screen-now = Зараз кличемо
screen-coming = { $staff } вже йде до вас
screen-team-coming = Ми вже йдемо до вас
screen-before = Кликали раніше
screen-before-empty = Попередні виклики ще деякий час лишаються тут.
screen-next = Далі
screen-next-empty = Хто стане в чергу, з'явиться тут зі своїм талоном.
screen-seen = { $staff } вас бачить
screen-empty = Вітаємо
screen-empty-why = Коли ваш талон покличуть, він з'явиться тут і пролунає сигнал.
screen-count =
    { $count ->
        [0] Ніхто не чекає
        [one] Чекає { $count } людина
        [few] Чекають { $count } людини
        [many] Чекають { $count } людей
       *[other] Чекають { $count } людини
    }
screen-range = Приблизно { $range }
screen-range-unknown = Поки не можемо сказати, скільки це триватиме
screen-sound-on = Торкніться, щоб увімкнути звук
screen-cut-off = Цей екран без зв'язку з { $time }.
screen-cut-off-why = Слухайте, будь ласка, коли покличуть ваш талон, або запитайте нашу команду.
screen-no-script = Цьому екрану потрібен JavaScript. Увімкніть його в налаштуваннях браузера.
