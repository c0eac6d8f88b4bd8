# The manager's page. It speaks of people, never of visits.

manager-title = 经营情况
manager-day = 当日情况
manager-log = 顾客
manager-devices = 设备
manager-setup = 设置
manager-expected = 预约
manager-skip = 跳到数据
manager-from = 从
manager-to = 到
manager-show = 显示
manager-today = 今天
manager-week = 7 天
manager-month = 4 周
manager-previous = 往前
manager-next = 往后
manager-other = 其他日子
manager-so-far = 截至目前
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") }至{ DATETIME($last, dateStyle: "long") }
manager-private = 仅供店长查看：这里只有号码，没有顾客的名字。

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 不到 1 秒
span-s = { $s } 秒
span-min = { $min } 分钟
span-min-s = { $min } 分 { $s } 秒
span-h = { $h } 小时
span-h-min = { $h } 小时 { $min } 分
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = 没有人来。
sentence-nobody-today = 今天还没有人来。
sentence-nobody-ahead = 这一天还没到。
sentence-nobody-how = 有人在取号机上、用手机或由同事取号后，这里就会讲述这一天。
sentence-greeted-door = 来了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在进门后 { $half }之内，九成在 { $most }之内。
sentence-greeted-kiosk = 来了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在取号后 { $half }之内，九成在 { $most }之内。
sentence-greeted-phone = 来了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在用手机排队后 { $half }之内，九成在 { $most }之内。
sentence-greeted-staff = 来了 { $came } 位，{ $greeted } 位有人打招呼；一半的人在加入名单后 { $half }之内，九成在 { $most }之内。
sentence-few = 来了 { $came } 位，{ $greeted } 位有人打招呼，最晚的在 { $longest }后。
sentence-nobody-greeted = { $came ->
    [1] 来了一位，没有人打招呼。
   *[other] 来了 { $came } 位，一位都没有人打招呼。
}
sentence-came = { $came ->
   *[other] 来了 { $came } 位。
}
sentence-waits = 来了 { $came } 位；一半的人在 { $half }之内叫到，九成在 { $most }之内。
sentence-waits-half = 来了 { $came } 位；一半的人在 { $half }之内叫到。
sentence-censored = { $left ->
   *[other] 离开的 { $left } 位，按至少等到离开那时计算。
}
sentence-kept = { $promises ->
    [1] 告知过时间的那一位，在告知的时间内叫到了。
   *[other] 告知过时间的 { $promises } 位，都在告知的时间内叫到了。
}
sentence-broke = { $time } 的“{ $service }”没守住：{ $n } 位等得比告知的久。
sentence-broke-day = { DATETIME($day, dateStyle: "long") } { $time } 的“{ $service }”最没守住：{ $n } 位等得比告知的久。
sentence-broke-scattered = { $n ->
    [1] 有一位等得比告知的久。
   *[other] { $n } 位等得比告知的久，分散在不同时间。
}
sentence-slow = { $time } 的“{ $service }”最慢：{ $n } 位等了超过 { $target }。
sentence-slow-day = { DATETIME($day, dateStyle: "long") } { $time } 的“{ $service }”最慢：{ $n } 位等了超过 { $target }。
sentence-slow-scattered = { $n ->
    [1] 有一位等了超过 { $target }。
   *[other] { $n } 位等了超过 { $target }，分散在不同时间。
}
sentence-open = { $n ->
   *[other] 现在店里有 { $n } 位。
}
sentence-open-past = { $n ->
   *[other] { $n } 位一直没有点“完成”。
}
see-them = { $n ->
    [1] 查看 →
   *[other] 查看这 { $n } 位 →
}

# The five figures, each with how it is counted
figure-noticed = 多久打招呼
figure-waited = 等候时间
figure-with-us = 接待时间
figure-gone = 没办成就走了
figure-in-time = 及时接待
figure-none = –
figure-too-few = 人数太少
figure-too-few-why = { $n ->
    [0] 还没有人；满 20 位后显示在这里。
    [1] 一位，{ $longest }；满 20 位后显示在这里。
   *[other] { $n } 位，最久 { $longest }；满 20 位后显示在这里。
}
figure-half = { $n } 位中的一半；九成 { $most }
figure-half-only = { $n } 位中的一半
figure-most-unknown = 离开的人太多，说不出九成是多久
figure-unknown-greetings = 导入的记录没有写明向谁打过招呼。
figure-denied = { $n ->
   *[other] { $n } 位说没有人过来；按第一次招呼算是 { $half }
}
figure-denied-few = { $n ->
   *[other] { $n } 位说没有人过来
}
figure-censored = { $n ->
   *[other] { $n } 位没有叫到，按停留的时间计算
}
figure-gone-of = 共 { $n } 位
figure-left = { $n ->
    [0] 没有人在轮到之前离开
   *[other] { $n } 位在轮到之前离开
}
figure-no-show = { $n ->
    [0] 叫到的人都来了
   *[other] { $n } 位叫到时没来
}
figure-within = { $n } 位中有 { $within } 位在 { $target }内
figure-promises = 告知的时间，{ $n } 位中守住了 { $kept } 位
figure-promises-none = 没有告知过任何人时间
basis-door = 从门口进来
basis-kiosk = 在取号机上取号
basis-phone = 用手机排队
basis-staff = 由同事加入名单
basis-half-door = 门口 { $half }，{ $n } 位中的一半
basis-half-kiosk = 取号机 { $half }，{ $n } 位中的一半
basis-half-phone = 手机 { $half }，{ $n } 位中的一半
basis-half-staff = 由同事 { $half }，{ $n } 位中的一半
basis-few-door = 门口 { $n } 位：人数太少
basis-few-kiosk = 取号机 { $n } 位：人数太少
basis-few-phone = 手机 { $n } 位：人数太少
basis-few-staff = 由同事 { $n } 位：人数太少
measure-wait = 从取号到第一次叫到；没有叫号的，到开始接待为止。没有叫到的人，按停留的时间计算（Kaplan–Meier）。
measure-handle = 从开始接待到完成，不算暂放的时间。
measure-service-level = 来过且已不在店里的所有人（包括离开的）中，在目标时间内得到接待的。
measure-promises = 叫到的和已经等得更久的人中，在告知的时间内叫到的。时间未到就离开的，两边都不算。
measure-greet-door = 从进门到打招呼。
measure-greet-kiosk = 从在取号机上取号到打招呼。
measure-greet-phone = 从用手机排队到打招呼。
measure-greet-staff = 从由同事加入名单到打招呼。
measure-greet-first-door = 从进门到第一次打招呼，顾客说没有人过来的也算。
measure-greet-first-kiosk = 从在取号机上取号到第一次打招呼，顾客说没有人过来的也算。
measure-greet-first-phone = 从用手机排队到第一次打招呼，顾客说没有人过来的也算。
measure-greet-first-staff = 从加入名单到第一次打招呼，顾客说没有人过来的也算。

# The way through the shop
way-title = 从进门到完成
way-door = 位进门
way-came = 位取号
way-hello = 位有人打招呼
way-with-us = 位已接待
way-done = 位完成
way-unnoticed = { $n ->
   *[other] { $n } 位在门口没有人看到
}
way-left = { $n ->
   *[other] { $n } 位离开了
}
way-no-show = { $n ->
   *[other] { $n } 位叫到时没来
}
way-open = { $n ->
   *[other] { $n } 位还在店里
}

# Hours, days, services
hours-title = 一天之中
days-title = 逐日
hours-again = 按钟点
services-title = 按办理的项目
chart-dots = 每个点是一位顾客，越高等得越久。
chart-bars = 从一半的人（刻度）到九成的人（条的末端）。
chart-hollow = 空心圈是轮到之前离开的。
chart-amber = 琥珀色等得比告知的久。
chart-amber-target = 琥珀色等了超过 { $target }。
chart-target = 虚线是我们的目标，{ $target }。
col-hour = 钟点
col-day = 日期
col-service = 办理
col-came = 人数
col-noticed = 打招呼，一半
col-waited = 等候，一半
col-most = 九成
col-longest = 最久
col-with-us = 接待，一半
col-left = 离开
col-broken = 比告知的久
col-over-target = 超过 { $target }
few-note = 满 20 位才显示一半和九成；人数再少就只是偶然。

# People to look at
people-title = 值得看看的人
people-longest = 等得最久
people-left = 离开或没来
people-left-none = 没有人离开。
people-never = 没有人打招呼
people-never-none = 每一位都有人打招呼。
people-all = 全部 { $n } 位 →
people-everybody = 所有人，最久的在前 →
person-told = 告知 { $range }
person-didnt-come = 没来

# The log
log-title = { $n ->
    [0] 没有符合的人
   *[other] { $n } 位
}
log-all = 显示所有人
log-filter = 显示这些
log-any = 全部
log-service = 办理
log-outcome = 结果
log-hour = 钟点
log-hello = 招呼
log-more = 更多 →
log-start = ← 从头开始
log-empty = 没有人符合这里的选择。请少选几项，或换一天。
outcome-served = 完成
outcome-left = 离开
outcome-no_show = 没来
outcome-open = 还在店里
outcome-closed = 已不在店里
outcome-gone = 离开或没来
greeted-yes = 有人打招呼
greeted-never = 一直没有人打招呼
greeted-denied = 说没有人过来
wait-known = 叫到了
wait-censored = 没有叫到
wait-over_target = 等了超过 { $target }
promise-kept = 在告知的时间内叫到
promise-broken = 等得比告知的久
level-within = 在 { $target }内得到接待
level-missed = 没能在 { $target }内得到接待
order-longest = 最久的在前
order-newest = 最新的在前
col-ticket = 号码
col-came-at = 到店
col-line = 进度线
col-ended = 结束
col-staff = 接待人
col-told = 告知

reached-with_us = 接待过

# One person
person-title = { $ticket } 在 { $time } 来办 { $service }。
person-greeted = { $span }后有人打招呼。
person-not-greeted = 没有人打招呼。
person-waiting = 还在等，已经 { $span }。
person-called = { $span }后叫到。
person-met = { $span }后开始接待。
person-with = 由{ $staff }接待了 { $span }。
person-with-nobody = 接待了 { $span }。
person-with-now = 现在由{ $staff }接待。
person-left = { $span }后离开。
person-no-show = 叫到了，但没来。
person-promise-kept = 我们告知过 { $range }：守住了。
person-promise-broken = 我们告知过 { $range }：实际更久。
person-promise = 我们告知过 { $range }。
person-promise-none = 当时说不准要多久。
person-imported = 来自导入的记录，里面只有这些。
person-back = ← { $day }
person-events = 谁在什么时候做了什么
step-door = 进门
step-came = 取号
step-called = 叫到
step-with-us = 接待
step-left = 离开
step-no-show = 没来
by-customer = 顾客
by-door = 门口
by-timer = Greetline
by-import = 导入的记录
by-staff = 一位同事
event-arrival-entered = 看到有人进来
event-arrival-greeted = 在门口打了招呼
event-checked-in-kiosk = 在取号机上取号
event-checked-in-phone = 用手机排队
event-checked-in-staff = 把顾客加入名单
event-checked-in-import = 记着有这位顾客来过
event-visit-greeted = 打了招呼
event-visit-called = 叫了号
event-visit-called-desk = 叫号到 { $desk }
event-visit-recalled = 又叫了一次
event-visit-served = 开始接待
event-visit-finished = 完成了
event-visit-parked = 暂放
event-visit-resumed = 叫了回来
event-visit-declined = 让给别人：不是我
event-visit-help_asked = 请求帮忙
event-visit-no_show = 记下没来
event-visit-left = 记下离开
event-visit-left-customer = 退出了排队
event-visit-undone = 撤回了这一步
event-visit-nobody_came = 说没有人过来
event-visit-erased = 清空了称呼和备注
event-visit-transferred = 转交
event-visit-transferred-customer = 改办别的
event-visit-offered = 请同事接手
event-visit-handed_over = 接手
event-visit-refused = 对接手说现在不行
event-visit-offer_over = 请求接手，没有得到回应
event-visit-reordered = 更改了顺序
event-visit-adviser_asked = 记下了想找谁
event-visit-need_told = 记下了需要什么
event-visit-service_added = 记下了还要办的事
event-visit-due_back = 提示到了约好回来的时间
event-visit-overdue = 问是否还在接待
event-visit-told = 补充了信息
event-visit-ready = 说现在想请人过来
event-visit-asked_after = 问了是不是还在看看
event-visit-still_here = 说还在
event-skip-lead = { $ticket }（主管设为优先）
event-skip-long-wait = { $ticket }（已等了很久）
event-skip-appointment = { $ticket }（有预约）
event-skip-access = { $ticket }（需要优先）
event-skip-returned = { $ticket }（之前已轮到过）
event-skip-in-turn = { $ticket }（按顺序轮到）
event-skip-chosen = { $ticket }（由同事接待）
event-skip-other-service = { $ticket }（办别的项目）
event-skip-not-their-skill = { $ticket }（需要别的专长）
event-skip-waits-for = { $ticket }（在等指定的顾问）
event-skip-looks-around = { $ticket }（先随便看看）
event-skip-language = { $ticket }（留给会说其语言的同事）
event-skip-level = { $ticket }（留给更熟悉的同事）
event-estimated = 估计：没有人点过，店已打烊。
log-estimated = 估计
event-later = { $span }后
event-skipped = 跳过了：{ $tickets }。
event-heard-late = 我们在 { $time } 才收到。
event-arrival-estimated = 估计时间：取号机的时钟并非一直有人核对。我们在 { $time } 得知。

# Files
export-title = 下载
export-figures = 数据
export-people = 顾客
export-csv = CSV
export-xlsx = Excel
export-staff = 附上员工名字
export-why = 除非您要求，否则不含员工名字；顾客名字一律不含。

# Signing in
login-title = 店长登录
login-name = 名字
login-password = 密码
login-code = 应用里的验证码
login-code-hint = 六位数字，每组只能用一次。
login-button = 登录
login-wrong = 没有对上。请检查这三项，并等下一组验证码：每组只能用一次。
login-locked = { $minutes ->
   *[other] 试的次数太多了，{ $minutes } 分钟后再试。
}
login-how = 还没有账号？请负责 Greetline 的人添加您，或在这里打开启动时显示的 Manager 链接。
login-out = 退出登录

# Alerts, from the raising to the answer
alerts-title = 从提醒到招呼
col-alert = 提醒内容
col-alerts = 提醒次数
col-alert-delivered = 送到平板
col-alert-shown = 显示在屏幕上
col-alert-answered = 得到回应
col-alert-climbed = 通知更多人
col-alert-unanswered = 无人回应
alert-about-door = 门口有人
alert-about-waiting = 有人取号
alert-about-promise = 快要超过答应的时间
alert-about-help = 来帮我
alert-about-device = 设备
alert-about-kiosk = 取号机前有人找同事
alert-n = 目前 { $n } 次
alert-spans = 一半在 { $half }之内，九成五在 { $most }之内
alert-false = 门口的提醒，{ $n } 次中有 { $false } 次不是顾客（{ $share }）。
alert-false-rate = 相当于每位同事每小时 { $rate } 次；不超过 1 次就没问题。
alert-false-rate-high = 相当于每位同事每小时 { $rate } 次，超过 1 次了。请看看门口的计数线。
alert-open = 还没有人回应。
alert-answered = { $staff }在 { $device } 上回应，{ $span }后。
alert-unanswered = 没有人回应；{ $span }后停止提醒。
alert-withdrawn = { $span }后不再需要。
alert-rungs =
    { $n ->
       *[other] 曾 { $n } 次通知更多人。
    }
col-tablet = 平板
col-tablet-had = 多久收到
col-tablet-shown = 多久显示
col-tablet-rang = 多久响铃
person-alerts = 提醒
export-alerts = 提醒，含每一步

# Removing the demo
demo-remove = 删除演示
demo-remove-title = 要删除演示吗？
demo-remove-means = 演示店会永久消失：其中的人物、四周的数据、设备和链接。其他店铺都不变。
demo-remove-yes = 删除演示
demo-remove-no = 保留
demo-gone-title = 演示已删除
demo-gone-next = 什么都没有留下，也不会自己回来。下一步：设置您自己的店。它的链接在 Greetline 启动时显示过。
demo-gone-setup = 设置您的店

# The door camera
door-no-data = 门口摄像头有 { $span }没有画面（{ $spans }）：这段时间没有数据。
door-no-data-at-all = 门口摄像头没有画面：没有数据。
door-and-more = { $spans } 等
door-walked-away =
    { $n ->
       *[other] 其中 { $n } 位还没有人看到，就马上出去了。
    }
door-basic = 基本模式：门口的人数不一定准。
door-seen =
    { $n ->
       *[other] 门口进来了 { $n } 位。
    }
