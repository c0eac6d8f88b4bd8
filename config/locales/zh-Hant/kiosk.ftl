# The check-in kiosk.

kiosk-title = 取號
kiosk-welcome = 您想辦理什麼？
kiosk-empty = 這裡目前還沒有可選的項目，請直接找我們的同仁。
kiosk-private = 私人事項
kiosk-more = 其他事項
kiosk-range =
    { $low ->
        [0] { $high ->
           *[other] 最多 { $high } 分鐘
        }
       *[other] 約 { $low } 到 { $high } 分鐘
    }
kiosk-range-moment = 馬上就好
kiosk-range-unknown = 時間還說不準
kiosk-languages = 語言
kiosk-more-languages = 更多語言
kiosk-language-away = 目前連不上系統，語言先維持不變。

kiosk-how-many = 你們一共幾位？
kiosk-party =
    { $count ->
       *[other] 位
    }
kiosk-one-fewer = 少一位
kiosk-one-more = 多一位
kiosk-name = 怎麼稱呼您（可不填）
kiosk-name-why = 方便我們叫您，明天就會刪除。
kiosk-answer-first = 有一個問題請您先回答。
kiosk-check-in = 取號
kiosk-back = 返回

kiosk-sending = 正在為您取號
kiosk-counter = 也請到櫃檯跟我們說一聲。
kiosk-saved-title = 已存在這台機器
kiosk-saved = 目前連不上系統。您的取號資料已存在這台機器，一連上就會送出。也請到櫃檯跟我們說一聲。
kiosk-unsaved = 還沒有連上系統。
kiosk-renumbered = 斷線時給您的號碼是 { $old }，現在您的號碼是 { $number }。
kiosk-not-signed-in = 這台機器目前不能取號。
kiosk-cut-off = 現在連不上系統。您還是可以取號：資料先存在這台機器，稍後送出。
kiosk-refused = 這樣沒有成功。請修改後再取號，或到櫃檯找我們。
kiosk-refused-name = 這個稱呼沒辦法用。請改短一點，或者不填。
kiosk-refused-answer = 請再看一下您的回答。
kiosk-refused-party-size = 請選擇 1 到 12 位。
kiosk-refused-service = 這個項目已經不提供了，請重新選擇。

kiosk-your-ticket = 您的號碼
kiosk-way = 您的排隊進度
kiosk-step-is-done = 已完成
kiosk-step-in-line = 排隊中
kiosk-step-hello = 招呼
kiosk-step-with-you = 為您服務
kiosk-step-done = 完成
kiosk-on-list = 您已經排上了。
kiosk-follow = 用手機看進度
kiosk-follow-how = 不用裝 App，不用留電話。
kiosk-keep-showing = 繼續顯示
kiosk-next-person = 下一位
kiosk-start-over = 重新開始

kiosk-still-there = 您還在嗎？
kiosk-starts-over =
    { $seconds ->
       *[other] { $seconds } 秒後回到開頭。
    }
kiosk-still-here = 我還在
kiosk-have-appointment = 我有預約
kiosk-again = 已經取過號？
kiosk-appointment = 您的預約
kiosk-appointment-ask = 您的名字或預約時間
kiosk-appointment-find = 尋找
kiosk-appointment-at = { $time } 的預約
kiosk-appointment-none = 沒有找到。可以試試預約時間，或返回選擇要辦的事。
kiosk-appointment-away = 目前連不上系統。請返回選擇要辦的事，或直接找我們。
kiosk-refused-appointment = 這個預約已經取過號了。請選擇要辦的事，或直接找我們。
kiosk-preview = 這只是預覽，在這裡不會真的取號。
kiosk-aloud = 朗讀
kiosk-aids = 螢幕輔助
kiosk-person = 請人過來
