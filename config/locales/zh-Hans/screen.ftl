# The waiting-room screen.

screen-now = 正在叫号
screen-coming = { $staff }正过来找您
screen-team-coming = 我们正过来找您
screen-before = 刚才叫过
screen-before-empty = 叫过的号码会在这里停留一会儿。
screen-next = 接下来
screen-next-empty = 取号后，号码会显示在这里。
screen-seen = { $staff }已经看到您了
screen-empty = 欢迎光临
screen-empty-why = 叫到您的号码时，这里会显示，并有提示音。
screen-count =
    { $count ->
        [0] 现在没有人排队
       *[other] { $count } 位在排队
    }
screen-range = 约 { $range }
screen-range-unknown = 还要多久，暂时说不准
screen-sound-on = 点一下打开声音
screen-cut-off = 这块屏幕自 { $time } 起断开了连接。
screen-cut-off-why = 请留意听您的号码，或询问我们的同事。
screen-no-script = 这块屏幕需要 JavaScript，请在浏览器设置中打开。
