# The ticket on paper.

paper-since = { $time } 開始排隊
paper-follow = 用手機看進度
paper-follow-how = 不用裝 App，不用留電話。
paper-test = 測試號碼牌：{ $name }
paper-test-how = 你看得到這行字，就表示列印正常。

# On the kiosk beside it
paper-offer = 列印
paper-offer-again = 再印一次
paper-waiting = 正在列印您的號碼牌。
paper-printed = 您的號碼牌印好了。
paper-failed = 沒能印出來。您的號碼是 { $ticket }。
