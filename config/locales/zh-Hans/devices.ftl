# Devices: how they are, pairing a new one, and the secure address.

health-title = 设备
health-board = 看板
health-day = 当日情况
health-setup = 设置
health-expected = 预约
health-live = 实时
health-connecting = 连接中
health-cut-off = 本页自 { $time } 起断开了连接，你看到的是旧内容。
health-signed-out = 这个浏览器已退出登录，你看到的是旧内容。
health-no-script = 本页需要 JavaScript，请在浏览器设置中打开。

health-all-well =
    { $count ->
        [1] 唯一的一台设备状态良好。
       *[other] { $count } 台设备全部状态良好。
    }
health-none = 今天没有设备在用。
health-none-why = 在下面添加一台，打开后就会显示在这里。
health-one-asleep = { $name } 从 { $time } 起睡着了。
health-one-muted = { $name } 没有声音。
health-one-cut-off = { $name } 自 { $time } 起断开了连接。
health-several = { $count } 台设备中有 { $sick } 台需要你看一下：{ $names }。
health-asleep-how = 点亮它，让看板一直开着，它就会自动恢复。
health-muted-how = 点一下它的屏幕，它才能响铃。
health-cut-off-how = 看看它的网络和插头，连上后会自动恢复。
health-kiosk-insecure = 它的页面不安全：没有网络时就打不开了。请用安全地址打开。
health-kiosk-forgets = 它没法把取号信息存到磁盘上，关机就会丢失。请腾出空间，或退出无痕浏览。
health-kiosk-refused = { $name } 没能让 { $ticket } 排上队，请找一下这位顾客。
health-kiosk-renumbered = { $name } 的 { $ticket } 现在是 { $now }，请告诉这位顾客。

device-well = 良好
device-asleep = 睡着了
device-asleep-since = 从 { $time } 起睡着了
device-muted = 没有声音
device-cut-off = 断开
device-cut-off-since = 自 { $time } 起断开
device-unused = 今天没用
device-never = 还没打开过
device-seen = 最近在线
device-now = 现在
device-battery = 电量
device-battery-is = { $percent }%
device-battery-charging = { $percent }%，充电中
device-sound = 声音
device-sound-on = 开
device-sound-off = 关
device-delay = 响应时间
device-delay-is = { $ms } ms
device-unsent = 本机暂存
device-version = 版本
device-version-old = { $version }，比服务器旧
device-ring = 响铃
device-heard = 响了
device-not-heard = 还不能响铃
device-no-answer = 没有回应
device-waits = 正在响
device-change = 修改
device-name = 名称
device-rename = 保存名称
device-revoke = 永久退出登录
device-revoke-means = 几秒内就会断开，丢失或被盗的设备也一样。
device-name-taken = 已有设备叫这个名称。

health-devices = 设备
health-ring-all = 试响铃
health-ring-heard = 全都响了：{ $heard }。
health-ring-some = 响了：{ $heard }。没响：{ $missed }。
health-ring-none = 没有设备响铃：{ $missed }。
health-ring-nobody = 没有开着的设备能出声。
health-ring-waits = 正在响铃。

health-sounds = 提示音有用吗？
health-sounds-none = { $days } 天内没有响过提示音。哪些得到回应、多快回应，会显示在这里。
health-sounds-share = { $heard } 次中有 { $answered } 次在 { $seconds } 秒内得到回应
health-sounds-fine = 大多数提示音都有人回应，保持这样就好。
health-sounds-silence = “{ $kind }”很少有人回应：{ $heard } 次中只有 { $answered } 次在 { $seconds } 秒内。可以考虑关掉它的声音。
health-about-door = 门口有人
health-about-waiting = 有人取号
health-about-promise = 快要超过答应的时间
health-about-help = 同事请求帮忙
health-about-device = 有设备提醒不了人
health-about-kiosk = 取号机前有人找同事

adding-title = 添加设备
adding-role = 用作什么？
adding-name = 叫什么名称？
adding-role-staff = 员工平板
adding-role-kiosk = 取号机
adding-role-screen = 等候区屏幕
adding-get = 获取配对码
adding-open = 在新设备上扫这个码，或打开
adding-type = 再输入
adding-trust = 先让它信任本店，打开：
adding-valid = { $time } 之前有效，只能用于一台设备。
adding-waits = 正在等新设备。
adding-compare = { $name } 上显示的三个词和这里一样吗？
adding-same = 是的，一样
adding-differ = 不，不一样
adding-cancel = 取消
adding-done = { $name } 已添加。
adding-refused = 这个配对码已作废。

pair-title = 添加这台设备
pair-type = 输入店长看到的配对码
pair-code = 配对码
pair-go = 继续
pair-wrong = 这个配对码不对，或者已经用过了。请再要一个新的。
pair-rest = 不对的配对码太多了，{ $seconds } 秒后再试。
pair-compare = 店长看到的三个词和这里一样吗？
pair-compare-how = 一样的话，店长点“是的，一样”，这台设备就会自动打开。
pair-becomes = 它将成为{ $store }的设备。
pair-refused = 店长没有同意
pair-expired = 配对码已过期
pair-again = 请再要一个新的配对码，在这里输入。
pair-confirmed = { $store }现在认识这台设备了
pair-open = 打开
pair-words = 船锚 苹果 单车 小桥 黄油 纽扣 蜡烛 城堡 樱桃 红铜 羽毛 鲜花 森林 花园 锤子 蜂蜜 海岛 水壶 梯子 柠檬 镜子 高山 橙子 铅笔 胡椒 枕头 河流 马鞍 白银 老虎 提琴 窗户

trust-title = 安全地址
trust-off = 本店还没有安全地址
trust-off-why = 没有它一切也能用，只是浏览器会限制几项功能：平板没法保持亮屏；断网时如果平板重启，取号机页面也会丢失。
trust-off-how = 请负责的人在店里的电脑上运行：
trust-lead = 每台设备都要学一次：本店的地址可以信任
trust-limit = 这份证书只能为本店自己的地址（{ $names }）作证，不能用于其他任何网页。证书里就是这样写明的。
trust-qr = 用设备扫这个码
trust-fingerprint = 指纹（SHA-256），应与店里电脑上显示的一致：
trust-ipad = iPad 和 iPhone
trust-ipad-get = 下载描述文件
trust-ipad-1 = 点“下载描述文件”，再点“允许”。
trust-ipad-2 = 打开“设置”，点顶部的“已下载描述文件”，再点“安装”。
trust-ipad-3 = 在“设置”中依次打开“通用”“关于本机”“证书信任设置”，打开“Greetline”。
trust-android = Android
trust-android-get = 下载证书
trust-android-1 = 点“下载证书”。
trust-android-2 = 打开“设置”，搜索“CA 证书”。点“仍然安装”，选择这个文件。
trust-desktop = Windows、Mac、Linux、ChromeOS
trust-desktop-get = 下载证书
trust-desktop-1 = 打开下载的文件。Windows：“安装证书”，“受信任的根证书颁发机构”。Mac：在“钥匙串访问”中设为“始终信任”。
trust-desktop-2 = Linux 和 ChromeOS：在浏览器设置中搜索“证书”，在“授权机构”中导入。
trust-own = 本店的证书设备本来就认识，不用安装任何东西。
trust-open = 打开安全地址
trust-open-why = 打开时没有警告就好了。以后请都用这个地址打开 Greetline。
trust-test = 这个浏览器在这里能做什么
trust-test-sound = 点一下听声音
trust-check-secure = 安全地址
trust-check-secure-yes = 本页是用安全地址打开的。
trust-check-secure-no = 本页是用普通地址打开的。
trust-check-wake = 保持亮屏
trust-check-wake-yes = 可以让屏幕一直亮着。
trust-check-wake-no = 在这里没法让屏幕一直亮着。请把它的自动锁屏设为“永不”。
trust-check-sound = 声音
trust-check-sound-yes = 可以响铃。
trust-check-sound-no = 还不行，请点下面的按钮。
trust-check-storage = 存储
trust-check-storage-yes = 在这里输入的内容重启后还在。
trust-check-storage-soft = 输入的内容会保留，但空间不足时浏览器可能会清掉。
trust-check-storage-no = 这个浏览器什么都不保存。是不是开了无痕模式？
trust-check-clock = 时钟
trust-check-clock-yes = 时间是准的。
trust-check-clock-no = 时间差了 { $seconds } 秒，请设为自动校时。
trust-check-touch = 触摸
trust-check-touch-yes = 可以触摸操作。
trust-check-touch-no = 没有触摸屏，用鼠标或按键也可以。
trust-check-fonts = 字体
trust-check-fonts-yes = 店里的字体已经载入。
trust-check-fonts-no = 店里的字体没有载入：有些文字可能显示成空方框。
trust-check-voice = 朗读
trust-check-voice-yes = 店里的每种语言都能朗读。
trust-check-voice-no = 这台设备和店里的电脑上都没有这些语言的语音：{ $languages }。请在设备的设置里安装，或在店里的电脑上安装 espeak-ng。
trust-state-yes = 良好
trust-state-no = 缺少
trust-state-wait = 还没有

# The door camera
health-door = { $state ->
    [dark] 自 { $time } 起，门口太暗，摄像头看不清。
    [covered] 自 { $time } 起，门口摄像头被挡住了。
    [defocused] 自 { $time } 起，门口摄像头画面模糊。
    [moved] 门口摄像头在 { $time } 被挪动了，现在不计数。
    [slow] 自 { $time } 起，门口摄像头变慢。
   *[other] 自 { $time } 起，门口摄像头没有画面。
}
health-door-how = 看看它的位置、插头和网络。店长可以在设置里看到它的画面。

# The ticket printer of a kiosk
printer-none = 小票打印机：无
printer-at = 小票打印机：{ $address }
printer-address = 打印机地址
printer-address-help = 例如 192.168.1.50；接在店里电脑上的写 usb:04b8:0e15。留空表示没有打印机。
printer-paper = 纸张
printer-paper-80 = 80 mm 宽
printer-paper-58 = 58 mm 宽
printer-automatic = 每次取号都自动打印小票
printer-save = 保存打印机
printer-test = 打印测试小票
printer-test-runs = 测试小票正在打印。
printer-test-done = 测试小票已打印。
printer-trouble =
    { $trouble ->
        [unreachable] 这个地址没有回应。
        [no_paper] 没有纸了。
        [cover_open] 盖子开着。
        [out_of_order] 打印机提示出了故障。
        [no_answer] 打印机没有回应，可能也没有打印。
        [broke_off] 小票打到一半，连接断了。
       *[other] 不知道上一张小票有没有打出来。
    }
printer-bad-not-in-shape = 请写地址，例如 192.168.1.50、printer.local 或 usb:04b8:0e15。
printer-bad-far = 只能用本店网络里的打印机。
printer-bad-port = 端口请写 1024 到 65535，或不写。
printer-bad-usb = 请写打印机的两个编号，例如 usb:04b8:0e15。
device-printer-since = 自 { $time } 起不打印小票
health-one-printer = { $name } 自 { $time } 起不打印小票。
health-printer-how = 看看纸、盖子、插头和网络。打出下一张小票就恢复了。
