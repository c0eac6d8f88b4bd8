greetline = Greetline
ago-now = 刚刚
ago-minutes = { $minutes } 分钟
ago-hours = { $hours } 小时
range = { $low }–{ $high } 分钟
range-one = { $minutes } 分钟
range-moment = 一小会儿
range-unknown = 暂时说不准
step-in-line = 排队中
step-hello = 招呼
step-with-you = 为您服务
step-done = 完成
language-name = 简体中文

# Opening a device
devices-which = 这个浏览器对应多台设备，打开哪一台？
devices-none = 这个浏览器还不是店里的设备
devices-none-how = 请打开 Greetline 启动时显示的链接，或请安装的人再给一个。
link-open = 打开 { $device }
link-open-means = 这个浏览器将成为{ $store }的这台设备。
link-open-button = 打开 { $device }
link-used = 这个链接已经用过了
link-used-how = 每个链接只能用于一个浏览器。重新启动 Greetline 可得到新链接，也可以在用过它的浏览器里打开本页。

# The demo store
demo-banner = 演示：这些人物都是虚构的
demo-banner-label = 关于本演示
