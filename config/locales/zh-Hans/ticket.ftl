# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = 您已在排队，我们的同事已收到通知。
ticket-headline-waiting-unalerted = 您已经排上了。也请到柜台跟我们说一声。
ticket-headline-greeted = { $staff }已经看到您了。
ticket-headline-called-desk = 轮到您了：{ $desk }。
ticket-headline-called-floor = { $staff }正过来找您。
ticket-headline-serving = { $staff }正在为您服务。
ticket-headline-parked = 您的位置保留着，我们会再来找您。
ticket-headline-parked-until = { $time } 见，您的位置保留着。
ticket-headline-served = 谢谢光临。
ticket-headline-no-show = 我们在 { $time } 叫过您。您还在吗？位置给您保留着。
ticket-headline-left = 您已退出排队。改主意了吗？
ticket-headline-nobody-came = 谢谢，我们又通知了一次同事。
ticket-headline-looking-until = 您先随便看看，我们大约 { $time } 过来找您。
ticket-headline-looking-press = 您先随便看看，告诉我们一声就过来。

ticket-place =
    { $ahead ->
        [0] 下一位就是您。
       *[other] 您前面还有 { $ahead } 位。
    }
ticket-range =
    { $low ->
        [0] { $high ->
           *[other] 最多 { $high } 分钟。
        }
       *[other] 约 { $low } 到 { $high } 分钟。
    }
ticket-range-moment = 马上就好。
ticket-range-unknown = 还要多久，暂时说不准。

ticket-step-door = 到店
ticket-step-in-line = 排队中
ticket-step-hello = 招呼
ticket-step-with-you = 为您服务
ticket-step-done = 完成

ticket-action-leave = 不排了
ticket-action-nobody-came = 还没人过来？告诉我们
ticket-action-resume = 重新排队
ticket-action-tell = 修改
ticket-action-now = 请现在过来

ticket-change-called = { $time }：轮到您了：{ $desk }。
ticket-change-coming = { $time }：{ $staff }正过来找您。
ticket-change-greeted = { $time }：{ $staff }已经看到您了。
ticket-change-went-first = { $ticket } 先办了。
ticket-change-went-first-appointment = { $ticket } 先办了：有预约。
ticket-change-went-first-access = { $ticket } 先办了：有需要优先的情况。
ticket-change-went-first-returned = { $ticket } 先办了：之前来过，现在回来接着办。
ticket-change-went-first-long-wait = { $ticket } 先办了：已经等了很久。
ticket-change-went-first-lead = { $ticket } 先办了：由我们的团队决定。
ticket-change-went-first-other-service = { $ticket } 先办了：办的是别的事。
ticket-change-went-first-not-their-skill = { $ticket } 先办了：负责别的项目的同事刚好有空。
ticket-change-went-first-waits-for = { $ticket } 先办了：您由{ $staff }接待。
ticket-change-went-first-language = { $ticket } 先办了：{ $staff }会说您的语言，会过来找您。
ticket-change-went-first-level = { $ticket } 先办了：您的事{ $staff }最熟悉，会过来找您。
ticket-change-went-first-in-turn = { $ticket } 先办了：按顺序轮到。
ticket-change-went-first-chosen = { $ticket } 先办了：{ $staff }之前就在接待。
ticket-change-went-first-looks-around = { $ticket } 先办了：您当时在随便看看。
ticket-change-nobody-came = { $time }：您告诉我们没有人过来，我们又通知了一次同事。
ticket-change-back-in-line = { $time }：您重新排上了。
ticket-change-passed-on = { $time }：您的事已转给合适的同事，位置不变。
ticket-change-passed-on-to = { $time }：接下来由{ $staff }接待您，位置不变。
ticket-change-chosen-again = { $time }：您改办别的事，位置不变。
ticket-change-handed-over = { $time }：由{ $staff }接手。
ticket-change-put-first = { $time }：现在先为您办理。
ticket-change-range = 预计时间有变，现在约 { $low } 到 { $high } 分钟。

# The page around it
ticket-title = 号码 { $ticket }
ticket-yours = 您的号码
ticket-way = 您的排队进度
ticket-step-is-done = 已完成
ticket-step-is-next = 下一步
ticket-changes = 最新变化
ticket-leave-ask = 不排了吗？
ticket-leave-means = 您的位置会让给后面的人。
ticket-leave-yes = 是的，不排了
ticket-leave-no = 继续排队
ticket-close = 关闭
ticket-cut-off = 自 { $time } 起没有更新，正在重新连接店里。
ticket-not-sent = 店里没有收到，请再点一次。
ticket-too-late = 现在已经不能改了，本页显示的是目前的情况。
ticket-unknown = 我们这里已经没有这个号码了，请直接找我们。
ticket-languages = 语言
ticket-no-script = 本页每 15 秒自动更新。
