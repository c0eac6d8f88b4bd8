# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = 您的號碼是幾號？
again-hint = 照號碼上的樣子點選，例如 A12。
again-number = 您的號碼
again-erase = 刪掉最後一個
again-letters = 字母
again-digits = 數字
again-find = 查我的順位
again-back = 返回
again-unknown = 今天的隊伍裡沒有 { $number }。請再看一下號碼，或直接找我們。
again-quick = 按得太快了，等一下再試。
again-away = 現在連不上系統，請直接找我們。
again-too-late = 現在已經不能改了。目前的情況如下。
again-place-of = 您的順位，{ $number }
again-change = 我想改辦別的
again-change-title = 您想改辦什麼？
again-keeps = 您的順位和號碼都不變。
again-more = 修改其他內容
again-party = 我們幾位
again-come = 我們什麼時候過來？
again-minutes =
    { $minutes ->
       *[other] { $minutes } 分鐘後
    }
again-press = 等我在這裡按一下
again-leave-title = 不排了嗎？
again-leave-means = 您的順位會讓給後面的人。
again-leave-yes = 對，不排了
again-leave-no = 繼續排隊
again-done = 完成
