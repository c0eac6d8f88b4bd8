# The waiting-room screen.

screen-now = Сейчас зовём
screen-coming = { $staff } уже идёт к вам
screen-team-coming = Мы уже идём к вам
screen-before = Звали раньше
screen-before-empty = Прошлые вызовы ещё какое-то время остаются здесь.
screen-next = Дальше
screen-next-empty = Кто встанет в очередь, появится здесь со своим талоном.
screen-seen = { $staff } вас видит
screen-empty = Добро пожаловать
screen-empty-why = Когда ваш талон позовут, он появится здесь и прозвучит сигнал.
screen-count =
    { $count ->
        [0] Никто не ждёт
        [one] Ждёт { $count } человек
        [few] Ждут { $count } человека
        [many] Ждут { $count } человек
       *[other] Ждут { $count } человека
    }
screen-range = Примерно { $range }
screen-range-unknown = Пока не можем сказать, сколько это займёт
screen-sound-on = Нажмите, чтобы включить звук
screen-cut-off = Этот экран без связи с { $time }.
screen-cut-off-why = Слушайте, пожалуйста, когда позовут ваш талон, или спросите нашу команду.
screen-no-script = Этому экрану нужен JavaScript. Включите его в настройках браузера.
