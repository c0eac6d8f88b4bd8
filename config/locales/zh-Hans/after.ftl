# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = 只是随便看看？
after-now = 请现在过来
after-need = 座位或其他帮助
after-more = 多告诉我们一些
after-others = 其他
after-come-title = 我们什么时候过来？
after-come-hint = 您的位置不变。
after-come-minutes =
    { $minutes ->
       *[other] { $minutes } 分钟后
    }
after-come-press = 等我告诉你们
after-need-title = 您需要什么帮助？
after-need-hint = 只有我们的同事能看到，明天就会删除。
after-need-seat = 一个座位
after-need-quiet = 安静的地方
after-need-step-free = 没有台阶的路
after-need-wheelchair = 我坐轮椅
after-need-interpreter = 翻译
after-more-title = 您想告诉我们什么？
after-more-hint = 不想说也没关系，您的位置不变。
after-if-you-like = 可不填。
after-find = 怎么找到我
after-find-hint = 例如：蓝色围巾，在窗边。办完马上删除。
after-note = 用我自己的话说
after-note-hint = 同事过来之前会先看，明天就会删除。
after-party = 我们几位
after-party-title = 你们一共几位？
after-people =
    { $count ->
       *[other] 位
    }
after-one-fewer = 少一位
after-one-more = 多一位
after-back = 返回
after-done = 完成
after-kept = 谢谢，已经记下了。
after-too-late = 现在已经不能改了，请告诉正在接待您的同事。
after-away = 现在连不上系统。请稍后再试，或直接告诉我们。
after-fault = 这样写收不了，请换一种写法。
after-fault-a-phone = 请写电话号码，例如 +49 30 123456。
after-fault-an-email = 请写电子邮箱，例如 name@example.com。
after-fault-a-number = 请写一个数字，例如 2。
after-fault-a-date = 请选择日期。
after-fault-one-of-these = 请从这些里面选一个。
after-fault-too-long = 请写短一些。
