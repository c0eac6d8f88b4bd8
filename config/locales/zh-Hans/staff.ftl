# The staff board.

staff-title = 员工看板
staff-board-of = { $staff }的看板
staff-on-duty = 在岗
staff-waiting-count =
    { $count ->
        [0] 没有人排队
       *[other] { $count } 位排队中
    }
staff-longest = 最久 { $ago }
staff-live = 实时
staff-live-ms = 实时 { $ms } ms
staff-connecting = 连接中
staff-your-desk = 叫号到
staff-any-desk = 空闲柜台

staff-needs-you = 需要你
staff-with-you = 在你这里
staff-waiting = 排队中
staff-with-colleagues = 在同事那里
staff-just-gone = 刚离开

staff-needs-you-empty = 现在没有人需要你。
staff-needs-you-empty-why = 有人取号或进门时，会显示在这里，这台平板也会响铃。
staff-with-you-empty = 你这里没有顾客。
staff-with-you-empty-why = 你叫来或走过去接待的顾客会留在这里，直到你点“完成”。
staff-waiting-empty = 没有人排队。
staff-nobody-else-empty = 没有其他人排队。
staff-waiting-empty-why = 有人取号，或由你添加后，会显示在这里。

staff-kiosk = { $device }：有人找同事
staff-not-greeted = 还没有人打招呼
staff-nobody-answered = 还在等 · 没有人回应
staff-nobody-alerted = 到店时没有通知到任何人
staff-promise-risk = 快要超过答应的时间了
staff-promise-broken = 已超过答应的时间
staff-hello-all = 向 { $count } 位都打过招呼
staff-nobody-came = 说没有人过来
staff-seen-by = { $staff }已看到
staff-seen-by-you = 你已看到
staff-help-wanted = 请求帮忙
staff-asks-for-help = { $staff }请求帮忙
staff-called-to = 已叫到 { $desk }
staff-on-your-way = 你正过去
staff-called-times = 叫过 { $count } 次
staff-is-with-you = 在你这里
staff-set-aside = { $time } 起暂放
staff-with = 在{ $staff }那里
staff-called-by = { $staff }已叫号
staff-aside-by = { $staff }已暂放
staff-door =
    { $count ->
        [2] 门口有两位
       *[other] 门口有 { $count } 位
    }
staff-people =
    { $count ->
       *[other] { $count } 位
    }
staff-told = 告知 { $range }
staff-why-you = 找你是因为：{ $reasons }
staff-you-speak = 你会说{ $language }
staff-priority = 优先
staff-wait = { $minutes } 分钟
staff-wait-of = { $minutes } 分钟，告知 { $low }–{ $high }
staff-wait-past = { $minutes } 分钟，超过告知的 { $low }–{ $high }
staff-gone-left = { $time } 离开
staff-gone-no-show = { $time } 没来

staff-glance =
    { $count ->
       *[other] { $count } 位新到
    }
staff-glance-seen = 你已看到 { $count } 位
staff-glance-show = 显示
staff-glance-hide = 收起

staff-greet = 看到您了
staff-serve = 我在接待
staff-call = 叫号
staff-recall = 再叫一次
staff-finish = 完成
staff-finish-next = 完成，下一位
staff-park = 稍后
staff-resume = 叫回来
staff-decline = 不是我
staff-help = 来帮我
staff-no-show = 没来
staff-leave = 已离开
staff-dismiss = 不是顾客
staff-coming = 我来了
staff-more = 更多
staff-undo = 撤回
staff-again = 重试
staff-close = 关闭
staff-next = 下一位顾客
staff-add = 添加顾客

staff-fact-arrived = 开始排队
staff-fact-door = 进门时间
staff-fact-service = 办理
staff-fact-party = 人数
staff-fact-language = 语言
staff-fact-note = 顾客原话
staff-fact-told = 已告知
staff-fact-seen = 谁看到的
staff-fact-why = 须知

staff-add-title = 把顾客加入排队
staff-add-service = 办什么？
staff-add-name = 怎么称呼（可不填）
staff-add-party = 一共几位？
staff-add-fewer = 少一位
staff-add-more = 多一位
staff-add-put = 加入名单
staff-add-cancel = 取消

staff-did-greet = 你已看到 { $ticket }。
staff-did-serve = { $ticket } 在你这里。
staff-did-call = 已叫 { $ticket } 到 { $desk }。
staff-did-call-floor = 你正过去找 { $ticket }。
staff-did-recall = 又叫了一次 { $ticket }。
staff-did-finish = { $ticket }：完成。
staff-did-park = { $ticket } 已暂放，稍后再办。
staff-did-resume = { $ticket } 回来了。
staff-did-decline = { $ticket } 在等其他同事。
staff-did-help = 已请同事来帮忙接待 { $ticket }。
staff-did-no-show = { $ticket } 没来。
staff-did-leave = { $ticket } 已离开。
staff-did-add = { $ticket } 已加入名单。
staff-did-undo = 已撤回：{ $ticket } 恢复原样。
staff-did-hello-all = 你已向门口的 { $count } 位打过招呼。
staff-did-coming = 你正过去帮忙接待 { $ticket }。
staff-did-door-greet = 你已看到门口的顾客。
staff-did-door-dismiss = 不是顾客：不再提醒任何人。
staff-did-door-coming = 顾客能看到你正过去。
staff-nobody-waits = 没有人在等你。

staff-say-checked-in = { $ticket } 已取号 · 还没有人打招呼。
staff-say-door = 门口有人。
staff-say-nobody-came = { $ticket } 说没有人过来。
staff-say-help = { $staff }请求帮忙接待 { $ticket }。
staff-say-greeted = { $ticket }：{ $staff }已看到。
staff-say-called = 已叫 { $ticket } 到 { $desk }。
staff-say-called-floor = { $staff }正过去找 { $ticket }。
staff-say-served = { $ticket } 在{ $staff }那里。
staff-say-left = { $ticket } 已离开。
staff-say-no-show = { $ticket } 没来。
staff-say-nobody-answered = { $ticket } 还在等 · 没有人回应。
staff-say-coming = { $staff }正过来帮忙接待 { $ticket }。
staff-say-many = { $count } 处变化，{ $waiting } 位排队中。

staff-cut-off = 这台平板自 { $time } 起断开了连接。
staff-cut-off-why = 你看到的是旧内容，请换一台平板。
staff-cut-off-trying = 正在不断重连，连上后看板会自动更新。
staff-signed-out = 这台平板已退出登录。
staff-signed-out-why = 你看到的是旧内容。请负责 Greetline 的人重新配对。
staff-tablet-asleep = { $names } 睡着了，没法响铃。
staff-tablets-asleep = { $names } 都睡着了，没法响铃。
staff-sound-off = 这台平板还不能响铃。
staff-sound-on = 点一下打开声音
staff-slept = 这台平板从 { $from } 到 { $to } 睡着了，期间没法提醒任何人。
staff-slept-how = 请把它的自动锁屏设为“永不”。
staff-awake-missing = 在这个地址下没法让它保持亮屏。请把它的自动锁屏设为“永不”。
staff-understood = 知道了
staff-muted = { $names } 没有声音。
staff-kiosk-refused = { $name } 没能让 { $ticket } 排上队，请找一下这位顾客。
staff-kiosk-renumbered = { $name } 的 { $ticket } 现在是 { $now }，请告诉这位顾客。
staff-kiosk-cut-off = { $names } 已断开连接。取号信息先保存在那里。
staff-kiosks-cut-off = { $names } 已断开连接。取号信息先保存在那里。
staff-muted-many = { $names } 都没有声音。
staff-no-script = 看板需要 JavaScript，请在浏览器设置中打开。

# Signing in
sign-in-title = 登录
sign-in-who = 你是哪位？
sign-in-nobody = 这里暂时还没有人可以登录
sign-in-nobody-why = 店长给每个人设好 PIN 码后，名字就会显示在这里。
sign-in-hello = { $staff }，你好
sign-in-pin = 你的六位数字
sign-in-digits = 6 位中的 { $count } 位
sign-in-other = 换个人
sign-in-delete = 删除
sign-in-checking = 正在核对
sign-in-wrong =
    { $count ->
       *[other] PIN 码不对，还可以试 { $count } 次。
    }
sign-in-locked = 试的次数太多了。{ $time } 再试，或请店长给一个新的 PIN 码。
sign-in-taken = { $staff }已在这里登录。
sign-in-waiting =
    { $count ->
       *[other] 有 { $count } 位在等，还没有人打招呼
    }
sign-in-cut-off-why = 现在不能登录，请换一台平板。
sign-in-refused-why = 请负责 Greetline 的人重新配对。
staff-on-break = 休息中
staff-on-break-means = 你在休息，不会有顾客分到你这里。
staff-take-break = 休息一下
staff-back = 我回来了
staff-sign-out = 退出登录
staff-pin-locked = PIN 码错误次数太多：{ $time } 之前，{ $staff }不能在 { $device } 上登录。
# The whole floor
staff-accept = 我来接待
staff-refuse = 现在不行
staff-keep = 还是我来
staff-still-here = 还在
staff-when = 什么时候回来？
staff-way-pass = 转交
staff-way-later = 稍后，约个时间
staff-way-helper = 请一位同事帮忙
staff-way-adviser = 指定同一位顾问
staff-way-also = 还要办别的
staff-way-need = 座位或其他帮助
staff-way-ask = 问顾客
staff-way-first = 优先
staff-ask-pass = 转交给谁？
staff-ask-later = 请顾客什么时候回来？
staff-ask-helper = 请谁帮忙？
staff-ask-adviser = 顾客想找谁？
staff-ask-also = 顾客还要办什么？
staff-ask-need = 顾客需要什么？
staff-ask-ask = 问什么？
staff-ask-first = 为什么优先？
staff-ways-back = 返回
staff-adviser-any = 任何同事
staff-later-in = { $minutes } 分钟 · { $time }
staff-need-seat = 需要座位
staff-need-quiet = 需要安静
staff-need-step-free = 需要无台阶通道
staff-need-interpreter = 需要翻译
staff-need-wheelchair = 坐轮椅
staff-looks-later = 先随便看看，到 { $time }
staff-looks-press = 先随便看看，会叫我们
staff-asked-after = 还在看看吗？有一阵子没人问过了
staff-ready = 看好了，现在想请人过来
staff-find-me = 怎么找到顾客
staff-ask-save = 保存
staff-reason-upset = 情绪激动
staff-reason-wrong-line = 之前排错了队
staff-reason-quick = 一分钟就好
staff-reason-unwell = 身体不适
staff-reason-appointment-lost = 我们漏了预约
staff-reason-other = 其他原因
staff-why-first = { $staff }设为优先：{ $reason }
staff-why-appointment = { $time } 有预约
staff-why-returned = 之前已轮到过
staff-first-undo = 恢复原顺序
staff-waits-for = 在等{ $staff }
staff-passed-by = 由{ $staff }转来
staff-then = 然后办 { $services }
staff-offer = { $staff }请你接手
staff-passed-to-you = { $staff }转给了你
staff-asked-for-you = 指名找你
staff-due-back = 约好 { $time }，现在该回来了
staff-back-at = { $time } 回来
staff-offered-to = 已请{ $staff }接手
staff-still-with-them = 还在接待吗？
staff-done-and-take = { $ticket } 完成，接待 { $next }
staff-did-transfer = { $ticket } 已转交，位置不变。
staff-did-hand-over = 已请{ $staff }接手 { $ticket }。
staff-did-accept = { $ticket } 现在在你这里。
staff-did-refuse = { $ticket } 保持不变。
staff-did-reorder = { $ticket }：顺序已更改。
staff-did-same-adviser = { $ticket }：已记下想找谁。
staff-did-add-service = { $ticket }：已记下，依次办理。
staff-did-need = { $ticket }：已记下需要什么。
staff-did-tell = 已记下。
staff-did-still-here = { $ticket } 还在你这里。
staff-did-help-one = 已请{ $staff }帮忙接待 { $ticket }。
staff-expected = 今日预约
staff-expected-here = 已到店
staff-expected-missed = 没来
staff-expected-somebody = 某位顾客
staff-expected-all = 预约
staff-skip-lead = { $ticket }（主管设为优先）
staff-skip-long-wait = { $ticket }（已等了很久）
staff-skip-appointment = { $ticket }（有预约）
staff-skip-access = { $ticket }（需要优先）
staff-skip-returned = { $ticket }（之前已轮到过）
staff-skip-in-turn = { $ticket }（按顺序轮到）
staff-skip-chosen = { $ticket }（由同事接待）
staff-skip-other-service = { $ticket }（办别的项目）
staff-skip-not-their-skill = { $ticket }（需要别的专长）
staff-skip-waits-for = { $ticket }（在等指定的顾问）
staff-skip-looks-around = { $ticket }（先随便看看）
staff-skip-language = { $ticket }（留给会说其语言的同事）
staff-skip-level = { $ticket }（留给更熟悉的同事）
staff-passed-over = 跳过了：{ $names }。

# The door's camera
staff-camera =
    { $state ->
        [dark] 自 { $time } 起，门口太暗，摄像头看不清
        [covered] 自 { $time } 起，门口摄像头被挡住了
        [defocused] 自 { $time } 起，门口摄像头画面模糊
        [moved] 门口摄像头被挪动了：自 { $time } 起不计数
        [slow] 自 { $time } 起，门口摄像头变慢，可能漏掉人
       *[other] 自 { $time } 起，门口摄像头没有画面
    }
staff-step = 我要过门
staff-did-step = 请走：下一个过门的就是你。

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } 不打印小票
