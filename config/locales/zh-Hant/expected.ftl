# The page of appointments: who is expected.

expected-title = 今日預約
expected-board = 看板
expected-board-needs =
    { $count ->
       *[other] { $count } 位需要你
    }
expected-day = 當日情況
expected-devices = 裝置
expected-live = 即時
expected-connecting = 連線中
expected-cut-off = 本頁從 { $time } 起斷線了，你看到的是舊內容。
expected-signed-out = 這個瀏覽器已登出，你看到的是舊內容。
expected-no-script = 本頁需要 JavaScript，請在瀏覽器設定中開啟。

expected-sentence-next =
    { $count ->
        [1] 今天還有一位預約，{ $time } 到。
       *[other] 今天還有 { $count } 位預約，下一位 { $time } 到。
    }
expected-sentence-nobody = 今天沒有人預約。
expected-sentence-no-more = 今天沒有其他預約了。
expected-sentence-here =
    { $count ->
       *[other] { $count } 位已到店。
    }
expected-sentence-missed =
    { $count ->
       *[other] { $count } 位沒來。
    }

expected-today = 今天
expected-tomorrow = 明天
expected-empty = 新增預約或匯入名單後，預約的人會顯示在這裡。
expected-somebody = 某位顧客
expected-for = 找{ $staff }
expected-people =
    { $count ->
       *[other] { $count } 位
    }
expected-quoted = 「{ $note }」
expected-is-expected = 尚未到店
expected-is-here = 已到店
expected-is-missed = 沒來
expected-is-cancelled = 已取消
expected-here = 已到店
expected-cancel = 取消預約
expected-restore = 復原

expected-add = 新增
expected-bring = 匯入名單
expected-close = 關閉

expected-add-title = 誰要來，什麼時候來？
expected-field-day = 日期
expected-field-time = 時間
expected-field-service = 辦什麼
expected-field-name = 怎麼稱呼（知道的話）
expected-field-adviser = 找誰
expected-field-party = 幾位
expected-field-language = 語言
expected-field-note = 給團隊的備註
expected-anybody = 誰有空都行
expected-any-language = 不清楚
expected-more = 找誰、幾位、備註
expected-note-it = 記下
expected-noted = 已記下：{ $day } { $time }。
expected-fault-no-time = 請填時間，例如 14:30。
expected-fault-time = 這個時間看不懂，請寫成 14:30 這樣。
expected-fault-past = 今天這個時間已經過了。換一天，還是晚一點？
expected-fault-far = 我們只保留今天和之後 { $days } 天，請從中選擇。
expected-fault-service = 這個項目已經不提供了，請重新選擇。
expected-fault-name = 這個稱呼沒辦法用。請改短一點，或者不填。
expected-fault-party = 請填 1 到 50 的數字，例如 2。
expected-fault-note = 這則備註沒辦法用。請改短一點，或者不填。

expected-bring-title = 匯入名單
expected-bring-how = 從預約系統匯出的表格（CSV）或行事曆（iCal）都可以。我們取今天和之後 { $days } 天的內容。同一份名單可以重複匯入，不會有人出現兩次。
expected-file = 選擇檔案
expected-file-unreadable = 這個檔案打不開。請換一個，或把內容貼到這裡。
expected-paste = 或者貼到這裡
expected-otherwise = 如果某一行沒寫要辦什麼
expected-otherwise-none = 略過這一行
expected-take = 匯入這份名單
expected-list-empty = 這裡還是空的。請選擇檔案或貼上名單。
expected-list-too-much = 一次太多了，請分兩次匯入。
expected-list-nothing = 這份名單裡沒有預約。
expected-list-told =
    { $count ->
       *[other] 新增或更改了 { $count } 筆預約。
    }
expected-list-known =
    { $count ->
       *[other] { $count } 筆之前已有。
    }
expected-list-others =
    { $count ->
       *[other] { $count } 筆在其他日子，已略過。
    }
expected-list-unread =
    { $count ->
       *[other] 有 { $count } 行看不懂。請在上面改好，再匯入一次。
    }
expected-unread-time = 時間看不懂：請寫成 2026-11-20 14:30 這樣
expected-unread-service = 我們不提供這個項目
expected-unread-repeats = 這是重複行程：只讀取單次預約
expected-unread-columns = 第一行要寫欄位名稱：at、service，還可以有 name、adviser、party_size、language、note。
expected-unread-calendar = 這個行事曆看不懂。請重新儲存為 iCal（.ics），再選擇那個檔案。
