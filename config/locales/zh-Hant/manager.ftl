# The manager's page. It speaks of people, never of visits.

manager-title = 營運情況
manager-day = 當日情況
manager-log = 顧客
manager-devices = 裝置
manager-setup = 設定
manager-expected = 預約
manager-skip = 跳到數據
manager-from = 從
manager-to = 到
manager-show = 顯示
manager-today = 今天
manager-week = 7 天
manager-month = 4 週
manager-previous = 往前
manager-next = 往後
manager-other = 其他日子
manager-so-far = 到目前為止
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") }至{ DATETIME($last, dateStyle: "long") }
manager-private = 僅供店長查看：這裡只有號碼，沒有顧客的名字。

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 不到 1 秒
span-s = { $s } 秒
span-min = { $min } 分鐘
span-min-s = { $min } 分 { $s } 秒
span-h = { $h } 小時
span-h-min = { $h } 小時 { $min } 分
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = 沒有人來。
sentence-nobody-today = 今天還沒有人來。
sentence-nobody-ahead = 這一天還沒到。
sentence-nobody-how = 有人在取號機上、用手機或由同事取號後，這裡就會講述這一天。
sentence-greeted-door = 來了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在進門後 { $half }之內，九成在 { $most }之內。
sentence-greeted-kiosk = 來了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在取號後 { $half }之內，九成在 { $most }之內。
sentence-greeted-phone = 來了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在用手機排隊後 { $half }之內，九成在 { $most }之內。
sentence-greeted-staff = 來了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在加入名單後 { $half }之內，九成在 { $most }之內。
sentence-few = 來了 { $came } 位，{ $greeted } 位有人打招呼，最晚的在 { $longest }後。
sentence-nobody-greeted = { $came ->
    [1] 來了一位，沒有人打招呼。
   *[other] 來了 { $came } 位，一位都沒有人打招呼。
}
sentence-came = { $came ->
   *[other] 來了 { $came } 位。
}
sentence-waits = 來了 { $came } 位；一半的人在 { $half }之內叫到，九成在 { $most }之內。
sentence-waits-half = 來了 { $came } 位；一半的人在 { $half }之內叫到。
sentence-censored = { $left ->
   *[other] 離開的 { $left } 位，以至少等到離開那時計算。
}
sentence-kept = { $promises ->
    [1] 告知過時間的那一位，在告知的時間內叫到了。
   *[other] 告知過時間的 { $promises } 位，都在告知的時間內叫到了。
}
sentence-broke = { $time } 的「{ $service }」沒守住：{ $n } 位等得比告知的久。
sentence-broke-day = { DATETIME($day, dateStyle: "long") } { $time } 的「{ $service }」最沒守住：{ $n } 位等得比告知的久。
sentence-broke-scattered = { $n ->
    [1] 有一位等得比告知的久。
   *[other] { $n } 位等得比告知的久，分散在不同時間。
}
sentence-slow = { $time } 的「{ $service }」最慢：{ $n } 位等了超過 { $target }。
sentence-slow-day = { DATETIME($day, dateStyle: "long") } { $time } 的「{ $service }」最慢：{ $n } 位等了超過 { $target }。
sentence-slow-scattered = { $n ->
    [1] 有一位等了超過 { $target }。
   *[other] { $n } 位等了超過 { $target }，分散在不同時間。
}
sentence-open = { $n ->
   *[other] 現在店裡有 { $n } 位。
}
sentence-open-past = { $n ->
   *[other] { $n } 位一直沒有按「完成」。
}
see-them = { $n ->
    [1] 查看 →
   *[other] 查看這 { $n } 位 →
}

# The five figures, each with how it is counted
figure-noticed = 多久打招呼
figure-waited = 等候時間
figure-with-us = 接待時間
figure-gone = 沒辦成就走了
figure-in-time = 及時接待
figure-none = –
figure-too-few = 人數太少
figure-too-few-why = { $n ->
    [0] 還沒有人；滿 20 位後顯示在這裡。
    [1] 一位，{ $longest }；滿 20 位後顯示在這裡。
   *[other] { $n } 位，最久 { $longest }；滿 20 位後顯示在這裡。
}
figure-half = { $n } 位中的一半；九成 { $most }
figure-half-only = { $n } 位中的一半
figure-most-unknown = 離開的人太多，說不出九成是多久
figure-unknown-greetings = 匯入的紀錄沒有寫明跟誰打過招呼。
figure-denied = { $n ->
   *[other] { $n } 位說沒有人過來；以第一次招呼計算是 { $half }
}
figure-denied-few = { $n ->
   *[other] { $n } 位說沒有人過來
}
figure-censored = { $n ->
   *[other] { $n } 位沒有叫到，以停留的時間計算
}
figure-gone-of = 共 { $n } 位
figure-left = { $n ->
    [0] 沒有人在輪到之前離開
   *[other] { $n } 位在輪到之前離開
}
figure-no-show = { $n ->
    [0] 叫到的人都來了
   *[other] { $n } 位叫到時沒來
}
figure-within = { $n } 位中有 { $within } 位在 { $target }內
figure-promises = 告知的時間，{ $n } 位中守住了 { $kept } 位
figure-promises-none = 沒有告知過任何人時間
basis-door = 從門口進來
basis-kiosk = 在取號機上取號
basis-phone = 用手機排隊
basis-staff = 由同事加入名單
basis-half-door = 門口 { $half }，{ $n } 位中的一半
basis-half-kiosk = 取號機 { $half }，{ $n } 位中的一半
basis-half-phone = 手機 { $half }，{ $n } 位中的一半
basis-half-staff = 由同事 { $half }，{ $n } 位中的一半
basis-few-door = 門口 { $n } 位：人數太少
basis-few-kiosk = 取號機 { $n } 位：人數太少
basis-few-phone = 手機 { $n } 位：人數太少
basis-few-staff = 由同事 { $n } 位：人數太少
measure-wait = 從取號到第一次叫到；沒有叫號的，到開始接待為止。沒有叫到的人，以停留的時間計算（Kaplan–Meier）。
measure-handle = 從開始接待到完成，不算暫放的時間。
measure-service-level = 來過且已不在店裡的所有人（包括離開的）中，在目標時間內得到接待的。
measure-promises = 叫到的和已經等得更久的人中，在告知的時間內叫到的。時間未到就離開的，兩邊都不算。
measure-greet-door = 從進門到打招呼。
measure-greet-kiosk = 從在取號機上取號到打招呼。
measure-greet-phone = 從用手機排隊到打招呼。
measure-greet-staff = 從由同事加入名單到打招呼。
measure-greet-first-door = 從進門到第一次打招呼，顧客說沒有人過來的也算。
measure-greet-first-kiosk = 從在取號機上取號到第一次打招呼，顧客說沒有人過來的也算。
measure-greet-first-phone = 從用手機排隊到第一次打招呼，顧客說沒有人過來的也算。
measure-greet-first-staff = 從加入名單到第一次打招呼，顧客說沒有人過來的也算。

# The way through the shop
way-title = 從進門到完成
way-door = 位進門
way-came = 位取號
way-hello = 位有人打招呼
way-with-us = 位已接待
way-done = 位完成
way-unnoticed = { $n ->
   *[other] { $n } 位在門口沒有人看到
}
way-left = { $n ->
   *[other] { $n } 位離開了
}
way-no-show = { $n ->
   *[other] { $n } 位叫到時沒來
}
way-open = { $n ->
   *[other] { $n } 位還在店裡
}

# Hours, days, services
hours-title = 一天之中
days-title = 逐日
hours-again = 依鐘點
services-title = 依辦理的項目
chart-dots = 每個點是一位顧客，越高等得越久。
chart-bars = 從一半的人（刻度）到九成的人（橫條末端）。
chart-hollow = 空心圈是輪到之前離開的。
chart-amber = 琥珀色等得比告知的久。
chart-amber-target = 琥珀色等了超過 { $target }。
chart-target = 虛線是我們的目標，{ $target }。
col-hour = 鐘點
col-day = 日期
col-service = 辦理
col-came = 人數
col-noticed = 打招呼，一半
col-waited = 等候，一半
col-most = 九成
col-longest = 最久
col-with-us = 接待，一半
col-left = 離開
col-broken = 比告知的久
col-over-target = 超過 { $target }
few-note = 滿 20 位才顯示一半和九成；人數再少就只是偶然。

# People to look at
people-title = 值得看看的人
people-longest = 等得最久
people-left = 離開或沒來
people-left-none = 沒有人離開。
people-never = 沒有人打招呼
people-never-none = 每一位都有人打招呼。
people-all = 全部 { $n } 位 →
people-everybody = 所有人，最久的在前 →
person-told = 告知 { $range }
person-didnt-come = 沒來

# The log
log-title = { $n ->
    [0] 沒有符合的人
   *[other] { $n } 位
}
log-all = 顯示所有人
log-filter = 顯示這些
log-any = 全部
log-service = 辦理
log-outcome = 結果
log-hour = 鐘點
log-hello = 招呼
log-more = 更多 →
log-start = ← 從頭開始
log-empty = 沒有人符合這裡的選擇。請少選幾項，或換一天。
outcome-served = 完成
outcome-left = 離開
outcome-no_show = 沒來
outcome-open = 還在店裡
outcome-closed = 已不在店裡
outcome-gone = 離開或沒來
greeted-yes = 有人打招呼
greeted-never = 一直沒有人打招呼
greeted-denied = 說沒有人過來
wait-known = 叫到了
wait-censored = 沒有叫到
wait-over_target = 等了超過 { $target }
promise-kept = 在告知的時間內叫到
promise-broken = 等得比告知的久
level-within = 在 { $target }內得到接待
level-missed = 沒能在 { $target }內得到接待
order-longest = 最久的在前
order-newest = 最新的在前
col-ticket = 號碼
col-came-at = 到店
col-line = 進度線
col-ended = 結束
col-staff = 接待人
col-told = 告知

reached-with_us = 接待過

# One person
person-title = { $ticket } 在 { $time } 來辦 { $service }。
person-greeted = { $span }後有人打招呼。
person-not-greeted = 沒有人打招呼。
person-waiting = 還在等，已經 { $span }。
person-called = { $span }後叫到。
person-met = { $span }後開始接待。
person-with = 由{ $staff }接待了 { $span }。
person-with-nobody = 接待了 { $span }。
person-with-now = 現在由{ $staff }接待。
person-left = { $span }後離開。
person-no-show = 叫到了，但沒來。
person-promise-kept = 我們告知過 { $range }：守住了。
person-promise-broken = 我們告知過 { $range }：實際更久。
person-promise = 我們告知過 { $range }。
person-promise-none = 當時說不準要多久。
person-imported = 來自匯入的紀錄，裡面只有這些。
person-back = ← { $day }
person-events = 誰在什麼時候做了什麼
step-door = 進門
step-came = 取號
step-called = 叫到
step-with-us = 接待
step-left = 離開
step-no-show = 沒來
by-customer = 顧客
by-door = 門口
by-timer = Greetline
by-import = 匯入的紀錄
by-staff = 一位同事
event-arrival-entered = 看到有人進來
event-arrival-greeted = 在門口打了招呼
event-checked-in-kiosk = 在取號機上取號
event-checked-in-phone = 用手機排隊
event-checked-in-staff = 把顧客加入名單
event-checked-in-import = 記著有這位顧客來過
event-visit-greeted = 打了招呼
event-visit-called = 叫了號
event-visit-called-desk = 叫號到 { $desk }
event-visit-recalled = 又叫了一次
event-visit-served = 開始接待
event-visit-finished = 完成了
event-visit-parked = 暫放
event-visit-resumed = 叫了回來
event-visit-declined = 讓給別人：不是我
event-visit-help_asked = 請求幫忙
event-visit-no_show = 記下沒來
event-visit-left = 記下離開
event-visit-left-customer = 離開了隊伍
event-visit-undone = 復原了這一步
event-visit-nobody_came = 說沒有人過來
event-visit-erased = 清空了稱呼和備註
event-visit-transferred = 轉交
event-visit-transferred-customer = 改辦別的
event-visit-offered = 請同事接手
event-visit-handed_over = 接手
event-visit-refused = 對接手說現在不行
event-visit-offer_over = 請求接手，沒有得到回應
event-visit-reordered = 更改了順序
event-visit-adviser_asked = 記下了想找誰
event-visit-need_told = 記下了需要什麼
event-visit-service_added = 記下了還要辦的事
event-visit-due_back = 提示到了約好回來的時間
event-visit-overdue = 問是否還在接待
event-visit-told = 補充了資料
event-visit-ready = 說現在想請人過來
event-visit-asked_after = 問了是不是還在看看
event-visit-still_here = 說還在
event-skip-lead = { $ticket }（主管設為優先）
event-skip-long-wait = { $ticket }（已等了很久）
event-skip-appointment = { $ticket }（有預約）
event-skip-access = { $ticket }（需要優先）
event-skip-returned = { $ticket }（之前已輪到過）
event-skip-in-turn = { $ticket }（依順序輪到）
event-skip-chosen = { $ticket }（由同事接待）
event-skip-other-service = { $ticket }（辦別的項目）
event-skip-not-their-skill = { $ticket }（需要別的專長）
event-skip-waits-for = { $ticket }（在等指定的顧問）
event-skip-looks-around = { $ticket }（先隨便看看）
event-skip-language = { $ticket }（留給會說其語言的同事）
event-skip-level = { $ticket }（留給更熟悉的同事）
event-estimated = 估計：沒有人按過，店已打烊。
log-estimated = 估計
event-later = { $span }後
event-skipped = 跳過了：{ $tickets }。
event-heard-late = 我們在 { $time } 才收到。
event-arrival-estimated = 估計時間：取號機的時鐘並非一直有人核對。我們在 { $time } 得知。

# Files
export-title = 下載
export-figures = 數據
export-people = 顧客
export-csv = CSV
export-xlsx = Excel
export-staff = 附上員工名字
export-why = 除非您要求，否則不含員工名字；顧客名字一律不含。

# Signing in
login-title = 店長登入
login-name = 名字
login-password = 密碼
login-code = App 裡的驗證碼
login-code-hint = 六位數字，每組只能用一次。
login-button = 登入
login-wrong = 沒有對上。請檢查這三項，並等下一組驗證碼：每組只能用一次。
login-locked = { $minutes ->
   *[other] 試太多次了，{ $minutes } 分鐘後再試。
}
login-how = 還沒有帳號？請負責 Greetline 的人加入您，或在這裡開啟啟動時顯示的 Manager 連結。
login-out = 登出

# Alerts, from the raising to the answer
alerts-title = 從提醒到招呼
col-alert = 提醒內容
col-alerts = 提醒次數
col-alert-delivered = 送到平板
col-alert-shown = 顯示在螢幕上
col-alert-answered = 得到回應
col-alert-climbed = 通知更多人
col-alert-unanswered = 無人回應
alert-about-door = 門口有人
alert-about-waiting = 有人取號
alert-about-promise = 快要超過答應的時間
alert-about-help = 來幫我
alert-about-device = 裝置
alert-about-kiosk = 取號機前有人找同事
alert-n = 目前 { $n } 次
alert-spans = 一半在 { $half }之內，九成五在 { $most }之內
alert-false = 門口的提醒，{ $n } 次中有 { $false } 次不是顧客（{ $share }）。
alert-false-rate = 相當於每位同事每小時 { $rate } 次；不超過 1 次就沒問題。
alert-false-rate-high = 相當於每位同事每小時 { $rate } 次，超過 1 次了。請看看門口的計數線。
alert-open = 還沒有人回應。
alert-answered = { $staff }在 { $device } 上回應，{ $span }後。
alert-unanswered = 沒有人回應；{ $span }後停止提醒。
alert-withdrawn = { $span }後不再需要。
alert-rungs =
    { $n ->
       *[other] 曾 { $n } 次通知更多人。
    }
col-tablet = 平板
col-tablet-had = 多久收到
col-tablet-shown = 多久顯示
col-tablet-rang = 多久響鈴
person-alerts = 提醒
export-alerts = 提醒，含每一步

# Removing the demo
demo-remove = 刪除示範
demo-remove-title = 要刪除示範嗎？
demo-remove-means = 示範店會永久消失：其中的人物、四週的資料、裝置和連結。其他店鋪都不變。
demo-remove-yes = 刪除示範
demo-remove-no = 保留
demo-gone-title = 示範已刪除
demo-gone-next = 什麼都沒有留下，也不會自己回來。下一步：設定您自己的店。它的連結在 Greetline 啟動時顯示過。
demo-gone-setup = 設定您的店

# The door camera
door-no-data = 門口攝影機有 { $span }沒有畫面（{ $spans }）：這段時間沒有資料。
door-no-data-at-all = 門口攝影機沒有畫面：沒有資料。
door-and-more = { $spans } 等
door-walked-away =
    { $n ->
       *[other] 其中 { $n } 位還沒有人看到，就馬上出去了。
    }
door-basic = 基本模式：門口的人數不一定準。
door-seen =
    { $n ->
       *[other] 門口進來了 { $n } 位。
    }
