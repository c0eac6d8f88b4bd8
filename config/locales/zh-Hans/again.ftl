# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = 您的号码是多少？
again-hint = 照号码上的样子点选，例如 A12。
again-number = 您的号码
again-erase = 删掉最后一位
again-letters = 字母
again-digits = 数字
again-find = 查我的位置
again-back = 返回
again-unknown = 今天的队伍里没有 { $number }。请再看一下号码，或直接找我们。
again-quick = 点得太快了，稍后再试。
again-away = 现在连不上系统，请直接找我们。
again-too-late = 现在已经不能改了。目前的情况如下。
again-place-of = 您的位置，{ $number }
again-change = 我想改办别的
again-change-title = 您想改办什么？
again-keeps = 您的位置和号码都不变。
again-more = 修改其他内容
again-party = 我们几位
again-come = 我们什么时候过来？
again-minutes =
    { $minutes ->
       *[other] { $minutes } 分钟后
    }
again-press = 等我在这里按一下
again-leave-title = 不排了吗？
again-leave-means = 您的位置会让给后面的人。
again-leave-yes = 是的，不排了
again-leave-no = 继续排队
again-done = 完成
