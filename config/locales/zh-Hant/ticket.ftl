# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = 您已在排隊，我們的同仁已收到通知。
ticket-headline-waiting-unalerted = 您已經排上了。也請到櫃檯跟我們說一聲。
ticket-headline-greeted = { $staff }已經看到您了。
ticket-headline-called-desk = 輪到您了：{ $desk }。
ticket-headline-called-floor = { $staff }正過來找您。
ticket-headline-serving = { $staff }正在為您服務。
ticket-headline-parked = 您的順位保留著，我們會再來找您。
ticket-headline-parked-until = { $time } 見，您的順位保留著。
ticket-headline-served = 謝謝光臨。
ticket-headline-no-show = 我們在 { $time } 叫過您。您還在嗎？順位幫您保留著。
ticket-headline-left = 您已離開隊伍。改變主意了嗎？
ticket-headline-nobody-came = 謝謝，我們又通知了一次同仁。
ticket-headline-looking-until = 您先隨便看看，我們大約 { $time } 過來找您。
ticket-headline-looking-press = 您先隨便看看，跟我們說一聲就過來。

ticket-place =
    { $ahead ->
        [0] 下一位就是您。
       *[other] 您前面還有 { $ahead } 位。
    }
ticket-range =
    { $low ->
        [0] { $high ->
           *[other] 最多 { $high } 分鐘。
        }
       *[other] 約 { $low } 到 { $high } 分鐘。
    }
ticket-range-moment = 馬上就好。
ticket-range-unknown = 還要多久，目前說不準。

ticket-step-door = 到店
ticket-step-in-line = 排隊中
ticket-step-hello = 招呼
ticket-step-with-you = 為您服務
ticket-step-done = 完成

ticket-action-leave = 不排了
ticket-action-nobody-came = 還沒有人過來？告訴我們
ticket-action-resume = 重新排隊
ticket-action-tell = 修改
ticket-action-now = 請現在過來

ticket-change-called = { $time }：輪到您了：{ $desk }。
ticket-change-coming = { $time }：{ $staff }正過來找您。
ticket-change-greeted = { $time }：{ $staff }已經看到您了。
ticket-change-went-first = { $ticket } 先辦了。
ticket-change-went-first-appointment = { $ticket } 先辦了：有預約。
ticket-change-went-first-access = { $ticket } 先辦了：有需要優先的情況。
ticket-change-went-first-returned = { $ticket } 先辦了：之前來過，現在回來接著辦。
ticket-change-went-first-long-wait = { $ticket } 先辦了：已經等了很久。
ticket-change-went-first-lead = { $ticket } 先辦了：由我們的團隊決定。
ticket-change-went-first-other-service = { $ticket } 先辦了：辦的是別的事。
ticket-change-went-first-not-their-skill = { $ticket } 先辦了：負責其他項目的同仁剛好有空。
ticket-change-went-first-waits-for = { $ticket } 先辦了：您由{ $staff }接待。
ticket-change-went-first-language = { $ticket } 先辦了：{ $staff }會說您的語言，會過來找您。
ticket-change-went-first-level = { $ticket } 先辦了：您的事{ $staff }最熟悉，會過來找您。
ticket-change-went-first-in-turn = { $ticket } 先辦了：依順序輪到。
ticket-change-went-first-chosen = { $ticket } 先辦了：{ $staff }之前就在接待。
ticket-change-went-first-looks-around = { $ticket } 先辦了：您當時在隨便看看。
ticket-change-nobody-came = { $time }：您告訴我們沒有人過來，我們又通知了一次同仁。
ticket-change-back-in-line = { $time }：您重新排上了。
ticket-change-passed-on = { $time }：您的事已轉給合適的同仁，順位不變。
ticket-change-passed-on-to = { $time }：接下來由{ $staff }接待您，順位不變。
ticket-change-chosen-again = { $time }：您改辦別的事，順位不變。
ticket-change-handed-over = { $time }：由{ $staff }接手。
ticket-change-put-first = { $time }：現在先為您辦理。
ticket-change-range = 預估時間有變，現在約 { $low } 到 { $high } 分鐘。

# The page around it
ticket-title = 號碼 { $ticket }
ticket-yours = 您的號碼
ticket-way = 您的排隊進度
ticket-step-is-done = 已完成
ticket-step-is-next = 下一步
ticket-changes = 最新變化
ticket-leave-ask = 不排了嗎？
ticket-leave-means = 您的順位會讓給後面的人。
ticket-leave-yes = 對，不排了
ticket-leave-no = 繼續排隊
ticket-close = 關閉
ticket-cut-off = 從 { $time } 起沒有更新，正在重新連線到店裡。
ticket-not-sent = 店裡沒有收到，請再按一次。
ticket-too-late = 現在已經不能改了，本頁顯示的是目前的情況。
ticket-unknown = 我們這裡已經沒有這個號碼了，請直接找我們。
ticket-languages = 語言
ticket-no-script = 本頁每 15 秒自動更新。
