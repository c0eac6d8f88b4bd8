# The tour: one person, from the door to hello, on real pages side by side.

tour-title = 导览
tour-open = 跟着一位顾客，从进门到招呼
tour-open-means = 一个浏览器里就是一整家店：门口、取号机、两台平板、手机和屏幕，每个页面都是真的。到第一声招呼不用一分钟。
tour-open-button = 开始导览
tour-used = 导览不在这个浏览器里
tour-used-how = 它的链接只能用于一个浏览器。重新启动 Greetline 可得到新链接，也可以回到用过它的浏览器。
tour-no-script = 导览需要 JavaScript，请在浏览器设置中打开。
tour-skip-stage = 跳到店面
tour-steps = 七个步骤
tour-stage = 店面
tour-cut = 店里的电脑没有回应，我们会不断重试。
tour-refused = 导览在这里已结束：它在别的浏览器里打开了，或者演示已被删除。
tour-said = 7 步中的第 { $n } 步“{ $step }”完成了。{ $what }

tour-nobody = 还没有人进门
tour-somebody = 某位顾客
tour-line-door = 门口
tour-line-in-line = 排队中
tour-line-hello = 招呼
tour-line-with-you = 接待中
tour-line-done = 完成

tour-state-done = 完成
tour-state-now = 现在
tour-state-left-out = 已跳过
tour-state-ahead = 接下来
tour-next = 下一步：{ $step }
tour-failed = 没有成功，稍后再点一次。

tour-walk-in = 进门
tour-walk-in-do = 有人走进门。看看平板：还没有人回头，它们就响了。您第一次点击时会打开声音。
tour-walk-in-button = 有人进门
tour-walk-in-done = 门口看到了人，两台平板都知道了。圆环还开着：还没有人打招呼。

tour-check-in = 取号
tour-check-in-do = 在取号机上点两下：先点“{ $service }”，再点“取号”。不用姓名，不用手机号。
tour-check-in-joined = { $ticket } 就是刚才进门的那位：只有一个圆环，不是两个。
tour-check-in-done = { $ticket } 在排队，两台平板都知道了。

tour-ignore = 不理会
tour-ignore-do = 谁都不点。{ $again } 秒没有回应，提醒就会升级：每台空闲的平板都会再次响铃并说明情况。
tour-ignore-in =
    { $seconds ->
       *[other] 还有 { $seconds } 秒
    }
tour-ignore-due = 马上就到
tour-ignore-late = 已经打过招呼了。请换一位顾客重新开始，让人等一等。
tour-ignore-skip = 不等了，继续
tour-ignore-done = 没有人回应，提醒升级了：两台平板都这样显示。{ $manager } 秒后会告诉店长。

tour-hello = 打招呼
tour-hello-do = 在平板上点“看到您了”。
tour-hello-do-them = 在平板上对 { $ticket } 点“看到您了”。取号机、手机和屏幕会立刻显示。
tour-hello-done = { $staff }在 { $time } 后打了招呼。圆环合上，计时停下，顾客也知道了。
tour-hello-door = 在门口就打过招呼了，圆环已合上。

tour-race = 两人同时
tour-race-do = { $first }和{ $second }在同一刻走向同一位顾客。
tour-race-button = 两人都对 { $ticket } 点“我在接待”
tour-race-done = { $winner }先接待了 { $ticket }。{ $loser }的平板会显示是谁。
tour-race-busy = { $staff }正在接待 { $ticket }。请先在那台平板上点“完成”。
tour-race-nobody = 没有人在等。请先在取号机上取个号。
tour-race-plug = 请先把另一台平板的插头插回去。

tour-plug = 拔掉插头
tour-plug-do = 在营业时断开{ $second }的平板。它不能把旧消息当成真的来显示。
tour-plug-button = 拔掉插头
tour-plug-waiting = 已断开。看上去还正常：等六秒。
tour-plug-red = { $red } 秒后整块平板变红，谁都不会误信它。
tour-plug-back = 插回去
tour-plug-coming = 正在恢复。
tour-plug-measured = { $red } 秒后变红，插回 { $back } 秒后恢复正常。
tour-plug-done = 断开时是红的，现在已自动恢复正常。

tour-record = 记录
tour-record-do = 这位顾客经历的一切，一秒一秒，店长看到的就是这样。
tour-record-button = 打开 { $ticket } 的记录
tour-record-again = 再看一遍
tour-record-nobody = 还没有可讲的人。请先在取号机上取个号。
tour-record-done = 这就是 { $ticket } 的经过。当日的每个数字都能打开这样的页面。

tour-finish = 进门的人，一个都不会被忽略，有记录为证。
tour-finish-next = 要开自己的店，请用控制台上的下一个链接。
tour-again = 换一位顾客重新开始
tour-languages = 语言

tour-part-door = 门口
tour-part-kiosk = 取号机
tour-part-first = { $staff }的平板
tour-part-phone = 手机
tour-part-screen = 等候区
tour-part-manager = 店长
tour-to = 前往：{ $name }
tour-enlarge = 放大显示：{ $name }
tour-door-camera = 让摄像头来看：用一段视频文件也行
tour-door-nobody = 门口没有人
tour-door-count =
    { $count ->
       *[other] 门口有 { $count } 位
    }
tour-phone-waits = 这是您的手机。在取号机上取号，号码就会到这里。
