# The ticket on paper.

paper-since = Тут із { $time }
paper-follow = Стежте на телефоні
paper-follow-how = Без застосунку й без номера телефону.
paper-test = Пробний талон: { $name }
paper-test-how = Якщо ви можете це прочитати, принтер друкує.

# On the kiosk beside it
paper-offer = Надрукувати
paper-offer-again = Надрукувати ще раз
paper-waiting = Друкуємо ваш талон.
paper-printed = Ваш талон надруковано.
paper-failed = Надрукувати не вдалося. Ваш номер: { $ticket }.
