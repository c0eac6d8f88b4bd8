# The ticket on paper.

paper-since = { $time } 开始排队
paper-follow = 用手机看进度
paper-follow-how = 不用装应用，不用留手机号。
paper-test = 测试小票：{ $name }
paper-test-how = 你能看到这行字，就说明打印正常。

# On the kiosk beside it
paper-offer = 打印
paper-offer-again = 再打印一次
paper-waiting = 正在打印您的小票。
paper-printed = 您的小票已打印。
paper-failed = 没能打印出来。您的号码是 { $ticket }。
