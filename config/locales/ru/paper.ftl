# The ticket on paper.

paper-since = Здесь с { $time }
paper-follow = Следите с телефона
paper-follow-how = Без приложения и без номера телефона.
paper-test = Пробный талон: { $name }
paper-test-how = Если вы можете это прочитать, принтер печатает.

# On the kiosk beside it
paper-offer = Напечатать
paper-offer-again = Напечатать ещё раз
paper-waiting = Печатаем ваш талон.
paper-printed = Ваш талон напечатан.
paper-failed = Напечатать не получилось. Ваш номер: { $ticket }.
