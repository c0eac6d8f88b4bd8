# The check-in kiosk.

kiosk-title = 取号
kiosk-welcome = 您想办理什么？
kiosk-empty = 这里暂时还没有可选的项目，请直接找我们的同事。
kiosk-private = 私人事项
kiosk-more = 其他事项
kiosk-range =
    { $low ->
        [0] { $high ->
           *[other] 最多 { $high } 分钟
        }
       *[other] 约 { $low } 到 { $high } 分钟
    }
kiosk-range-moment = 马上就好
kiosk-range-unknown = 时间暂时说不准
kiosk-languages = 语言
kiosk-more-languages = 更多语言
kiosk-language-away = 暂时连不上系统，语言先保持不变。

kiosk-how-many = 你们一共几位？
kiosk-party =
    { $count ->
       *[other] 位
    }
kiosk-one-fewer = 少一位
kiosk-one-more = 多一位
kiosk-name = 怎么称呼您（可不填）
kiosk-name-why = 方便我们叫您，明天就会删除。
kiosk-answer-first = 有一个问题请您先回答。
kiosk-check-in = 取号
kiosk-back = 返回

kiosk-sending = 正在为您取号
kiosk-counter = 也请到柜台跟我们说一声。
kiosk-saved-title = 已保存在本机
kiosk-saved = 暂时连不上系统。您的取号信息已保存在本机，一连上就会发送。也请到柜台跟我们说一声。
kiosk-unsaved = 还没有连上系统。
kiosk-renumbered = 断线时给您的号码是 { $old }，现在您的号码是 { $number }。
kiosk-not-signed-in = 这台机器暂时不能取号。
kiosk-cut-off = 现在连不上系统。您仍然可以取号：信息先保存在本机，稍后发送。
kiosk-refused = 这样没有成功。请修改后再取号，或到柜台找我们。
kiosk-refused-name = 这个称呼用不了。请改短一些，或者不填。
kiosk-refused-answer = 请再看一下您的回答。
kiosk-refused-party-size = 请选择 1 到 12 位。
kiosk-refused-service = 这个项目已经不办理了，请重新选择。

kiosk-your-ticket = 您的号码
kiosk-way = 您的排队进度
kiosk-step-is-done = 已完成
kiosk-step-in-line = 排队中
kiosk-step-hello = 招呼
kiosk-step-with-you = 为您服务
kiosk-step-done = 完成
kiosk-on-list = 您已经排上了。
kiosk-follow = 用手机看进度
kiosk-follow-how = 不用装应用，不用留手机号。
kiosk-keep-showing = 继续显示
kiosk-next-person = 下一位
kiosk-start-over = 重新开始

kiosk-still-there = 您还在吗？
kiosk-starts-over =
    { $seconds ->
       *[other] { $seconds } 秒后回到开头。
    }
kiosk-still-here = 我还在
kiosk-have-appointment = 我有预约
kiosk-again = 已经取过号？
kiosk-appointment = 您的预约
kiosk-appointment-ask = 您的名字或预约时间
kiosk-appointment-find = 查找
kiosk-appointment-at = { $time } 的预约
kiosk-appointment-none = 没有找到。可以试试预约时间，或返回选择要办的事。
kiosk-appointment-away = 暂时连不上系统。请返回选择要办的事，或直接找我们。
kiosk-refused-appointment = 这个预约已经取过号了。请选择要办的事，或直接找我们。
kiosk-preview = 这只是预览，在这里不会真的取号。
kiosk-aloud = 朗读
kiosk-aids = 屏幕辅助
kiosk-person = 请人过来
