# The staff board.

staff-title = 員工看板
staff-board-of = { $staff }的看板
staff-on-duty = 值班中
staff-waiting-count =
    { $count ->
        [0] 沒有人排隊
       *[other] { $count } 位排隊中
    }
staff-longest = 最久 { $ago }
staff-live = 即時
staff-live-ms = 即時 { $ms } ms
staff-connecting = 連線中
staff-your-desk = 叫號到
staff-any-desk = 空的櫃檯

staff-needs-you = 需要你
staff-with-you = 在你這裡
staff-waiting = 排隊中
staff-with-colleagues = 在同事那裡
staff-just-gone = 剛離開

staff-needs-you-empty = 現在沒有人需要你。
staff-needs-you-empty-why = 有人取號或進門時，會顯示在這裡，這台平板也會響鈴。
staff-with-you-empty = 你這裡沒有顧客。
staff-with-you-empty-why = 你叫來或走過去接待的顧客會留在這裡，直到你按「完成」。
staff-waiting-empty = 沒有人排隊。
staff-nobody-else-empty = 沒有其他人排隊。
staff-waiting-empty-why = 有人取號，或由你加入後，會顯示在這裡。

staff-kiosk = { $device }：有人找同事
staff-not-greeted = 還沒有人打招呼
staff-nobody-answered = 還在等 · 沒有人回應
staff-nobody-alerted = 到店時沒有通知到任何人
staff-promise-risk = 快要超過答應的時間了
staff-promise-broken = 已超過答應的時間
staff-hello-all = 跟 { $count } 位都打過招呼
staff-nobody-came = 說沒有人過來
staff-seen-by = { $staff }已看到
staff-seen-by-you = 你已看到
staff-help-wanted = 有人請求幫忙
staff-asks-for-help = { $staff }請求幫忙
staff-called-to = 已叫到 { $desk }
staff-on-your-way = 你正過去
staff-called-times = 叫過 { $count } 次
staff-is-with-you = 在你這裡
staff-set-aside = { $time } 起暫放
staff-with = 在{ $staff }那裡
staff-called-by = { $staff }已叫號
staff-aside-by = { $staff }已暫放
staff-door =
    { $count ->
        [2] 門口有兩位
       *[other] 門口有 { $count } 位
    }
staff-people =
    { $count ->
       *[other] { $count } 位
    }
staff-told = 告知 { $range }
staff-why-you = 找你是因為：{ $reasons }
staff-you-speak = 你會說{ $language }
staff-priority = 優先
staff-wait = { $minutes } 分鐘
staff-wait-of = { $minutes } 分鐘，告知 { $low }–{ $high }
staff-wait-past = { $minutes } 分鐘，超過告知的 { $low }–{ $high }
staff-gone-left = { $time } 離開
staff-gone-no-show = { $time } 沒來

staff-glance =
    { $count ->
       *[other] { $count } 位新到
    }
staff-glance-seen = 你已看到 { $count } 位
staff-glance-show = 顯示
staff-glance-hide = 收起

staff-greet = 看到您了
staff-serve = 我在接待
staff-call = 叫號
staff-recall = 再叫一次
staff-finish = 完成
staff-finish-next = 完成，下一位
staff-park = 稍後
staff-resume = 叫回來
staff-decline = 不是我
staff-help = 來幫我
staff-no-show = 沒來
staff-leave = 已離開
staff-dismiss = 不是顧客
staff-coming = 我來了
staff-more = 更多
staff-undo = 復原
staff-again = 再試一次
staff-close = 關閉
staff-next = 下一位顧客
staff-add = 加入顧客

staff-fact-arrived = 開始排隊
staff-fact-door = 進門時間
staff-fact-service = 辦理
staff-fact-party = 人數
staff-fact-language = 語言
staff-fact-note = 顧客原話
staff-fact-told = 已告知
staff-fact-seen = 誰看到的
staff-fact-why = 須知

staff-add-title = 把顧客加入排隊
staff-add-service = 要辦什麼？
staff-add-name = 怎麼稱呼（可不填）
staff-add-party = 一共幾位？
staff-add-fewer = 少一位
staff-add-more = 多一位
staff-add-put = 加入名單
staff-add-cancel = 取消

staff-did-greet = 你已看到 { $ticket }。
staff-did-serve = { $ticket } 在你這裡。
staff-did-call = 已叫 { $ticket } 到 { $desk }。
staff-did-call-floor = 你正過去找 { $ticket }。
staff-did-recall = 又叫了一次 { $ticket }。
staff-did-finish = { $ticket }：完成。
staff-did-park = { $ticket } 已暫放，稍後再辦。
staff-did-resume = { $ticket } 回來了。
staff-did-decline = { $ticket } 在等其他同事。
staff-did-help = 已請同事來幫忙接待 { $ticket }。
staff-did-no-show = { $ticket } 沒來。
staff-did-leave = { $ticket } 已離開。
staff-did-add = { $ticket } 已加入名單。
staff-did-undo = 已復原：{ $ticket } 跟之前一樣。
staff-did-hello-all = 你已跟門口的 { $count } 位打過招呼。
staff-did-coming = 你正過去幫忙接待 { $ticket }。
staff-did-door-greet = 你已看到門口的顧客。
staff-did-door-dismiss = 不是顧客：不再提醒任何人。
staff-did-door-coming = 顧客看得到你正過去。
staff-nobody-waits = 沒有人在等你。

staff-say-checked-in = { $ticket } 已取號 · 還沒有人打招呼。
staff-say-door = 門口有人。
staff-say-nobody-came = { $ticket } 說沒有人過來。
staff-say-help = { $staff }請求幫忙接待 { $ticket }。
staff-say-greeted = { $ticket }：{ $staff }已看到。
staff-say-called = 已叫 { $ticket } 到 { $desk }。
staff-say-called-floor = { $staff }正過去找 { $ticket }。
staff-say-served = { $ticket } 在{ $staff }那裡。
staff-say-left = { $ticket } 已離開。
staff-say-no-show = { $ticket } 沒來。
staff-say-nobody-answered = { $ticket } 還在等 · 沒有人回應。
staff-say-coming = { $staff }正過來幫忙接待 { $ticket }。
staff-say-many = { $count } 處變動，{ $waiting } 位排隊中。

staff-cut-off = 這台平板從 { $time } 起斷線了。
staff-cut-off-why = 你看到的是舊內容，請換一台平板。
staff-cut-off-trying = 正在持續重新連線，連上後看板會自動更新。
staff-signed-out = 這台平板已登出。
staff-signed-out-why = 你看到的是舊內容。請負責 Greetline 的人重新配對。
staff-tablet-asleep = { $names } 睡著了，沒辦法響鈴。
staff-tablets-asleep = { $names } 都睡著了，沒辦法響鈴。
staff-sound-off = 這台平板還不能響鈴。
staff-sound-on = 點一下開啟聲音
staff-slept = 這台平板從 { $from } 到 { $to } 睡著了，這段時間沒辦法提醒任何人。
staff-slept-how = 請把它的自動鎖定設為「永不」。
staff-awake-missing = 在這個網址下沒辦法讓它保持喚醒。請把它的自動鎖定設為「永不」。
staff-understood = 知道了
staff-muted = { $names } 沒有聲音。
staff-kiosk-refused = { $name } 沒能讓 { $ticket } 排上隊，請找一下這位顧客。
staff-kiosk-renumbered = { $name } 的 { $ticket } 現在是 { $now }，請告訴這位顧客。
staff-kiosk-cut-off = { $names } 已中斷連線。取號資料先存在那裡。
staff-kiosks-cut-off = { $names } 已中斷連線。取號資料先存在那裡。
staff-muted-many = { $names } 都沒有聲音。
staff-no-script = 看板需要 JavaScript，請在瀏覽器設定中開啟。

# Signing in
sign-in-title = 登入
sign-in-who = 你是哪位？
sign-in-nobody = 這裡目前還沒有人可以登入
sign-in-nobody-why = 店長幫每個人設好 PIN 碼後，名字就會顯示在這裡。
sign-in-hello = { $staff }，你好
sign-in-pin = 你的六位數字
sign-in-digits = 6 位中的 { $count } 位
sign-in-other = 換個人
sign-in-delete = 刪除
sign-in-checking = 正在核對
sign-in-wrong =
    { $count ->
       *[other] PIN 碼不對，還可以試 { $count } 次。
    }
sign-in-locked = 試太多次了。{ $time } 再試，或請店長給一組新的 PIN 碼。
sign-in-taken = { $staff }已在這裡登入。
sign-in-waiting =
    { $count ->
       *[other] 有 { $count } 位在等，還沒有人打招呼
    }
sign-in-cut-off-why = 現在不能登入，請換一台平板。
sign-in-refused-why = 請負責 Greetline 的人重新配對。
staff-on-break = 休息中
staff-on-break-means = 你在休息，不會有顧客分到你這裡。
staff-take-break = 休息一下
staff-back = 我回來了
staff-sign-out = 登出
staff-pin-locked = PIN 碼錯太多次：{ $time } 之前，{ $staff }不能在 { $device } 登入。
# The whole floor
staff-accept = 我來接待
staff-refuse = 現在不行
staff-keep = 還是我來
staff-still-here = 還在
staff-when = 什麼時候回來？
staff-way-pass = 轉交
staff-way-later = 稍後，約個時間
staff-way-helper = 請一位同事幫忙
staff-way-adviser = 指定同一位顧問
staff-way-also = 還要辦別的
staff-way-need = 座位或其他協助
staff-way-ask = 問顧客
staff-way-first = 優先
staff-ask-pass = 轉交給誰？
staff-ask-later = 請顧客什麼時候回來？
staff-ask-helper = 請誰幫忙？
staff-ask-adviser = 顧客想找誰？
staff-ask-also = 顧客還要辦什麼？
staff-ask-need = 顧客需要什麼？
staff-ask-ask = 問什麼？
staff-ask-first = 為什麼優先？
staff-ways-back = 返回
staff-adviser-any = 任何同事
staff-later-in = { $minutes } 分鐘 · { $time }
staff-need-seat = 需要座位
staff-need-quiet = 需要安靜
staff-need-step-free = 需要無階梯通道
staff-need-interpreter = 需要口譯
staff-need-wheelchair = 坐輪椅
staff-looks-later = 先隨便看看，到 { $time }
staff-looks-press = 先隨便看看，會叫我們
staff-asked-after = 還在看看嗎？有一陣子沒人問過了
staff-ready = 看好了，現在想請人過來
staff-find-me = 怎麼找到顧客
staff-ask-save = 儲存
staff-reason-upset = 情緒激動
staff-reason-wrong-line = 之前排錯隊
staff-reason-quick = 一分鐘就好
staff-reason-unwell = 身體不舒服
staff-reason-appointment-lost = 我們漏了預約
staff-reason-other = 其他原因
staff-why-first = { $staff }設為優先：{ $reason }
staff-why-appointment = { $time } 有預約
staff-why-returned = 之前已輪到過
staff-first-undo = 恢復原順序
staff-waits-for = 在等{ $staff }
staff-passed-by = 由{ $staff }轉來
staff-then = 然後辦 { $services }
staff-offer = { $staff }請你接手
staff-passed-to-you = { $staff }轉給了你
staff-asked-for-you = 指名找你
staff-due-back = 約好 { $time }，現在該回來了
staff-back-at = { $time } 回來
staff-offered-to = 已請{ $staff }接手
staff-still-with-them = 還在接待嗎？
staff-done-and-take = { $ticket } 完成，接待 { $next }
staff-did-transfer = { $ticket } 已轉交，順位不變。
staff-did-hand-over = 已請{ $staff }接手 { $ticket }。
staff-did-accept = { $ticket } 現在在你這裡。
staff-did-refuse = { $ticket } 維持不變。
staff-did-reorder = { $ticket }：順序已更改。
staff-did-same-adviser = { $ticket }：已記下想找誰。
staff-did-add-service = { $ticket }：已記下，依序辦理。
staff-did-need = { $ticket }：已記下需要什麼。
staff-did-tell = 已記下。
staff-did-still-here = { $ticket } 還在你這裡。
staff-did-help-one = 已請{ $staff }幫忙接待 { $ticket }。
staff-expected = 今日預約
staff-expected-here = 已到店
staff-expected-missed = 沒來
staff-expected-somebody = 某位顧客
staff-expected-all = 預約
staff-skip-lead = { $ticket }（主管設為優先）
staff-skip-long-wait = { $ticket }（已等了很久）
staff-skip-appointment = { $ticket }（有預約）
staff-skip-access = { $ticket }（需要優先）
staff-skip-returned = { $ticket }（之前已輪到過）
staff-skip-in-turn = { $ticket }（依順序輪到）
staff-skip-chosen = { $ticket }（由同事接待）
staff-skip-other-service = { $ticket }（辦別的項目）
staff-skip-not-their-skill = { $ticket }（需要別的專長）
staff-skip-waits-for = { $ticket }（在等指定的顧問）
staff-skip-looks-around = { $ticket }（先隨便看看）
staff-skip-language = { $ticket }（留給會說其語言的同事）
staff-skip-level = { $ticket }（留給更熟悉的同事）
staff-passed-over = 跳過了：{ $names }。

# The door's camera
staff-camera =
    { $state ->
        [dark] 從 { $time } 起，門口太暗，攝影機看不清楚
        [covered] 從 { $time } 起，門口攝影機被擋住了
        [defocused] 從 { $time } 起，門口攝影機畫面模糊
        [moved] 門口攝影機被移動了：從 { $time } 起不計數
        [slow] 從 { $time } 起，門口攝影機變慢，可能漏掉人
       *[other] 從 { $time } 起，門口攝影機沒有畫面
    }
staff-step = 我要過門
staff-did-step = 請走：下一個過門的就是你。

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } 沒有列印號碼牌
