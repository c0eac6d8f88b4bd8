# The page of appointments: who is expected.

expected-title = 今日预约
expected-board = 看板
expected-board-needs =
    { $count ->
       *[other] { $count } 位需要你
    }
expected-day = 当日情况
expected-devices = 设备
expected-live = 实时
expected-connecting = 连接中
expected-cut-off = 本页自 { $time } 起断开了连接，你看到的是旧内容。
expected-signed-out = 这个浏览器已退出登录，你看到的是旧内容。
expected-no-script = 本页需要 JavaScript，请在浏览器设置中打开。

expected-sentence-next =
    { $count ->
        [1] 今天还有一位预约，{ $time } 到。
       *[other] 今天还有 { $count } 位预约，下一位 { $time } 到。
    }
expected-sentence-nobody = 今天没有人预约。
expected-sentence-no-more = 今天没有其他预约了。
expected-sentence-here =
    { $count ->
       *[other] { $count } 位已到店。
    }
expected-sentence-missed =
    { $count ->
       *[other] { $count } 位没来。
    }

expected-today = 今天
expected-tomorrow = 明天
expected-empty = 添加预约或导入名单后，预约的人会显示在这里。
expected-somebody = 某位顾客
expected-for = 找{ $staff }
expected-people =
    { $count ->
       *[other] { $count } 位
    }
expected-quoted = “{ $note }”
expected-is-expected = 待到店
expected-is-here = 已到店
expected-is-missed = 没来
expected-is-cancelled = 已取消
expected-here = 已到店
expected-cancel = 取消预约
expected-restore = 撤回

expected-add = 添加
expected-bring = 导入名单
expected-close = 关闭

expected-add-title = 谁来，什么时候来？
expected-field-day = 日期
expected-field-time = 时间
expected-field-service = 办什么
expected-field-name = 怎么称呼（知道的话）
expected-field-adviser = 找谁
expected-field-party = 几位
expected-field-language = 语言
expected-field-note = 给团队的备注
expected-anybody = 谁有空都行
expected-any-language = 不清楚
expected-more = 找谁、几位、备注
expected-note-it = 记下
expected-noted = 已记下：{ $day } { $time }。
expected-fault-no-time = 请填时间，例如 14:30。
expected-fault-time = 这个时间看不懂，请写成 14:30 这样。
expected-fault-past = 今天这个时间已经过了。换一天，还是晚一点？
expected-fault-far = 我们只保留今天和之后 { $days } 天，请从中选择。
expected-fault-service = 这个项目已经不办理了，请重新选择。
expected-fault-name = 这个称呼用不了。请改短一些，或者不填。
expected-fault-party = 请填 1 到 50 的数字，例如 2。
expected-fault-note = 这条备注用不了。请改短一些，或者不填。

expected-bring-title = 导入名单
expected-bring-how = 从预约系统导出的表格（CSV）或日历（iCal）都可以。我们取今天和之后 { $days } 天的内容。同一份名单可以反复导入，不会有人重复出现。
expected-file = 选择文件
expected-file-unreadable = 这个文件打不开。请换一个，或把内容粘贴到这里。
expected-paste = 或者粘贴到这里
expected-otherwise = 如果某行没写办什么
expected-otherwise-none = 跳过这一行
expected-take = 导入这份名单
expected-list-empty = 这里还是空的。请选择文件或粘贴名单。
expected-list-too-much = 一次太多了，请分两次导入。
expected-list-nothing = 这份名单里没有预约。
expected-list-told =
    { $count ->
       *[other] 新增或更改了 { $count } 个预约。
    }
expected-list-known =
    { $count ->
       *[other] { $count } 个之前已有。
    }
expected-list-others =
    { $count ->
       *[other] { $count } 个在其他日子，已跳过。
    }
expected-list-unread =
    { $count ->
       *[other] 有 { $count } 行看不懂。请在上面改好，再导入一次。
    }
expected-unread-time = 时间看不懂：请写成 2026-11-20 14:30 这样
expected-unread-service = 我们不办理这个项目
expected-unread-repeats = 这是重复日程：只读取单次预约
expected-unread-columns = 第一行要写列名：at、service，还可以有 name、adviser、party_size、language、note。
expected-unread-calendar = 这个日历看不懂。请重新保存为 iCal（.ics），再选择那个文件。
