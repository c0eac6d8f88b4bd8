# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = 只是隨便看看？
after-now = 請現在過來
after-need = 座位或其他協助
after-more = 多告訴我們一些
after-others = 其他
after-come-title = 我們什麼時候過來？
after-come-hint = 您的順位不變。
after-come-minutes =
    { $minutes ->
       *[other] { $minutes } 分鐘後
    }
after-come-press = 等我通知你們
after-need-title = 您需要什麼協助？
after-need-hint = 只有我們的同仁看得到，明天就會刪除。
after-need-seat = 一個座位
after-need-quiet = 安靜的地方
after-need-step-free = 沒有階梯的路
after-need-wheelchair = 我坐輪椅
after-need-interpreter = 口譯
after-more-title = 您想告訴我們什麼？
after-more-hint = 不想說也沒關係，您的順位不變。
after-if-you-like = 可不填。
after-find = 怎麼找到我
after-find-hint = 例如：藍色圍巾，在窗邊。辦完就刪除。
after-note = 用我自己的話說
after-note-hint = 同仁過來之前會先看，明天就會刪除。
after-party = 我們幾位
after-party-title = 你們一共幾位？
after-people =
    { $count ->
       *[other] 位
    }
after-one-fewer = 少一位
after-one-more = 多一位
after-back = 返回
after-done = 完成
after-kept = 謝謝，已經記下了。
after-too-late = 現在已經不能改了，請告訴正在接待您的同仁。
after-away = 現在連不上系統。請等一下再試，或直接告訴我們。
after-fault = 這樣寫沒辦法收下，請換個寫法。
after-fault-a-phone = 請寫電話號碼，例如 +49 30 123456。
after-fault-an-email = 請寫電子郵件地址，例如 name@example.com。
after-fault-a-number = 請寫一個數字，例如 2。
after-fault-a-date = 請選擇日期。
after-fault-one-of-these = 請從這些裡面選一個。
after-fault-too-long = 請寫短一點。
