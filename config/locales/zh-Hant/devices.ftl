# Devices: how they are, pairing a new one, and the secure address.

health-title = 裝置
health-board = 看板
health-day = 當日情況
health-setup = 設定
health-expected = 預約
health-live = 即時
health-connecting = 連線中
health-cut-off = 本頁從 { $time } 起斷線了，你看到的是舊內容。
health-signed-out = 這個瀏覽器已登出，你看到的是舊內容。
health-no-script = 本頁需要 JavaScript，請在瀏覽器設定中開啟。

health-all-well =
    { $count ->
        [1] 唯一的一台裝置狀態良好。
       *[other] { $count } 台裝置全部狀態良好。
    }
health-none = 今天沒有裝置在使用。
health-none-why = 在下面新增一台，開啟後就會顯示在這裡。
health-one-asleep = { $name } 從 { $time } 起睡著了。
health-one-muted = { $name } 沒有聲音。
health-one-cut-off = { $name } 從 { $time } 起斷線了。
health-several = { $count } 台裝置中有 { $sick } 台需要你看一下：{ $names }。
health-asleep-how = 點亮它，讓看板一直開著，它就會自動恢復。
health-muted-how = 點一下它的螢幕，它才能響鈴。
health-cut-off-how = 看看它的網路和插頭，連上後會自動恢復。
health-kiosk-insecure = 它的網頁不安全：沒有網路時就打不開了。請用安全的位址開啟。
health-kiosk-forgets = 它沒辦法把取號資料存到磁碟上，關機就會遺失。請清出空間，或離開無痕瀏覽。
health-kiosk-refused = { $name } 沒能讓 { $ticket } 排上隊，請找一下這位顧客。
health-kiosk-renumbered = { $name } 的 { $ticket } 現在是 { $now }，請告訴這位顧客。

device-well = 良好
device-asleep = 睡著了
device-asleep-since = 從 { $time } 起睡著了
device-muted = 沒有聲音
device-cut-off = 斷線
device-cut-off-since = 從 { $time } 起斷線
device-unused = 今天沒用
device-never = 還沒開過
device-seen = 最近上線
device-now = 現在
device-battery = 電量
device-battery-is = { $percent }%
device-battery-charging = { $percent }%，充電中
device-sound = 聲音
device-sound-on = 開
device-sound-off = 關
device-delay = 回應時間
device-delay-is = { $ms } ms
device-unsent = 本機暫存
device-version = 版本
device-version-old = { $version }，比伺服器舊
device-ring = 響鈴
device-heard = 響了
device-not-heard = 還不能響鈴
device-no-answer = 沒有回應
device-waits = 正在響
device-change = 修改
device-name = 名稱
device-rename = 儲存名稱
device-revoke = 永久登出
device-revoke-means = 幾秒內就會斷線，遺失或遭竊的裝置也一樣。
device-name-taken = 已有裝置叫這個名稱。

health-devices = 裝置
health-ring-all = 試響鈴
health-ring-heard = 全都響了：{ $heard }。
health-ring-some = 響了：{ $heard }。沒響：{ $missed }。
health-ring-none = 沒有裝置響鈴：{ $missed }。
health-ring-nobody = 沒有開著的裝置能出聲。
health-ring-waits = 正在響鈴。

health-sounds = 提示音有用嗎？
health-sounds-none = { $days } 天內沒有響過提示音。哪些得到回應、多快回應，會顯示在這裡。
health-sounds-share = { $heard } 次中有 { $answered } 次在 { $seconds } 秒內得到回應
health-sounds-fine = 大多數提示音都有人回應，維持這樣就好。
health-sounds-silence = 「{ $kind }」很少有人回應：{ $heard } 次中只有 { $answered } 次在 { $seconds } 秒內。可以考慮關掉它的聲音。
health-about-door = 門口有人
health-about-waiting = 有人取號
health-about-promise = 快要超過答應的時間
health-about-help = 同事請求幫忙
health-about-device = 有裝置提醒不了人
health-about-kiosk = 取號機前有人找同事

adding-title = 新增裝置
adding-role = 用作什麼？
adding-name = 叫什麼名稱？
adding-role-staff = 員工平板
adding-role-kiosk = 取號機
adding-role-screen = 等候區螢幕
adding-get = 取得配對碼
adding-open = 在新裝置上掃描這個碼，或開啟
adding-type = 再輸入
adding-trust = 先讓它信任本店，開啟：
adding-valid = { $time } 之前有效，只能用在一台裝置。
adding-waits = 正在等新裝置。
adding-compare = { $name } 上顯示的三個詞跟這裡一樣嗎？
adding-same = 對，一樣
adding-differ = 不，不一樣
adding-cancel = 取消
adding-done = { $name } 已新增。
adding-refused = 這個配對碼已作廢。

pair-title = 新增這台裝置
pair-type = 輸入店長看到的配對碼
pair-code = 配對碼
pair-go = 繼續
pair-wrong = 這個配對碼不對，或是已經用過了。請再要一組新的。
pair-rest = 不對的配對碼太多了，{ $seconds } 秒後再試。
pair-compare = 店長看到的三個詞跟這裡一樣嗎？
pair-compare-how = 一樣的話，店長按「對，一樣」，這台裝置就會自動開啟。
pair-becomes = 它會成為{ $store }的裝置。
pair-refused = 店長沒有同意
pair-expired = 配對碼已過期
pair-again = 請再要一組新的配對碼，在這裡輸入。
pair-confirmed = { $store }現在認得這台裝置了
pair-open = 開啟
pair-words = 船錨 蘋果 單車 小橋 奶油 鈕扣 蠟燭 城堡 櫻桃 紅銅 羽毛 鮮花 森林 花園 鎚子 蜂蜜 海島 水壺 梯子 檸檬 鏡子 高山 柳橙 鉛筆 胡椒 枕頭 河流 馬鞍 白銀 老虎 提琴 窗戶

trust-title = 安全網址
trust-off = 本店還沒有安全網址
trust-off-why = 沒有它一切也能用，只是瀏覽器會限制幾項功能：平板沒辦法保持喚醒；斷網時如果平板重新開機，取號機頁面也會不見。
trust-off-how = 請負責的人在店裡的電腦執行：
trust-lead = 每台裝置都要學一次：本店的網址可以信任
trust-limit = 這份憑證只能為本店自己的網址（{ $names }）作證，不能用在其他任何網頁。憑證裡就是這樣寫明的。
trust-qr = 用裝置掃描這個碼
trust-fingerprint = 指紋（SHA-256），應與店裡電腦上顯示的一致：
trust-ipad = iPad 和 iPhone
trust-ipad-get = 下載描述檔
trust-ipad-1 = 點一下「下載描述檔」，再點「允許」。
trust-ipad-2 = 開啟「設定」，點最上方的「已下載描述檔」，再點「安裝」。
trust-ipad-3 = 在「設定」中依序開啟「一般」、「關於本機」、「憑證信任設定」，開啟「Greetline」。
trust-android = Android
trust-android-get = 下載憑證
trust-android-1 = 點一下「下載憑證」。
trust-android-2 = 開啟「設定」，搜尋「CA 憑證」。點「仍要安裝」，選擇這個檔案。
trust-desktop = Windows、Mac、Linux、ChromeOS
trust-desktop-get = 下載憑證
trust-desktop-1 = 開啟下載的檔案。Windows：「安裝憑證」，「受信任的根憑證授權單位」。Mac：在「鑰匙圈存取」中設為「永遠信任」。
trust-desktop-2 = Linux 和 ChromeOS：在瀏覽器設定中搜尋「憑證」，在「授權單位」中匯入。
trust-own = 本店的憑證裝置本來就認得，不用安裝任何東西。
trust-open = 開啟安全網址
trust-open-why = 開啟時沒有警告就好了。以後請都用這個網址開啟 Greetline。
trust-test = 這個瀏覽器在這裡能做什麼
trust-test-sound = 點一下聽聲音
trust-check-secure = 安全網址
trust-check-secure-yes = 本頁是用安全網址開啟的。
trust-check-secure-no = 本頁是用一般網址開啟的。
trust-check-wake = 保持喚醒
trust-check-wake-yes = 可以讓螢幕一直亮著。
trust-check-wake-no = 在這裡沒辦法讓螢幕一直亮著。請把它的自動鎖定設為「永不」。
trust-check-sound = 聲音
trust-check-sound-yes = 可以響鈴。
trust-check-sound-no = 還不行，請按下面的按鈕。
trust-check-storage = 儲存空間
trust-check-storage-yes = 在這裡輸入的內容重新開機後還在。
trust-check-storage-soft = 輸入的內容會保留，但空間不足時瀏覽器可能會清掉。
trust-check-storage-no = 這個瀏覽器什麼都不儲存。是不是開了無痕模式？
trust-check-clock = 時鐘
trust-check-clock-yes = 時間是準的。
trust-check-clock-no = 時間差了 { $seconds } 秒，請設為自動校時。
trust-check-touch = 觸控
trust-check-touch-yes = 可以觸控操作。
trust-check-touch-no = 沒有觸控螢幕，用滑鼠或按鍵也可以。
trust-check-fonts = 字型
trust-check-fonts-yes = 店裡的字型已經載入。
trust-check-fonts-no = 店裡的字型沒有載入：有些文字可能顯示成空方框。
trust-check-voice = 朗讀
trust-check-voice-yes = 店裡的每種語言都能朗讀。
trust-check-voice-no = 這台裝置和店裡的電腦上都沒有這些語言的語音：{ $languages }。請在裝置的設定裡安裝，或在店裡的電腦上安裝 espeak-ng。
trust-state-yes = 良好
trust-state-no = 缺少
trust-state-wait = 還沒有

# The door camera
health-door = { $state ->
    [dark] 從 { $time } 起，門口太暗，攝影機看不清楚。
    [covered] 從 { $time } 起，門口攝影機被擋住了。
    [defocused] 從 { $time } 起，門口攝影機畫面模糊。
    [moved] 門口攝影機在 { $time } 被移動了，現在不計數。
    [slow] 從 { $time } 起，門口攝影機變慢。
   *[other] 從 { $time } 起，門口攝影機沒有畫面。
}
health-door-how = 看看它的位置、插頭和網路。店長可以在設定裡看到它的畫面。

# The ticket printer of a kiosk
printer-none = 號碼牌印表機：無
printer-at = 號碼牌印表機：{ $address }
printer-address = 印表機位址
printer-address-help = 例如 192.168.1.50；接在店裡電腦上的寫 usb:04b8:0e15。留空表示沒有印表機。
printer-paper = 紙張
printer-paper-80 = 80 mm 寬
printer-paper-58 = 58 mm 寬
printer-automatic = 每次取號都自動列印號碼牌
printer-save = 儲存印表機
printer-test = 列印測試號碼牌
printer-test-runs = 測試號碼牌正在列印。
printer-test-done = 測試號碼牌印好了。
printer-trouble =
    { $trouble ->
        [unreachable] 這個位址沒有回應。
        [no_paper] 沒有紙了。
        [cover_open] 蓋子開著。
        [out_of_order] 印表機顯示故障。
        [no_answer] 印表機沒有回應，可能也沒有列印。
        [broke_off] 號碼牌印到一半，連線斷了。
       *[other] 不知道上一張號碼牌有沒有印出來。
    }
printer-bad-not-in-shape = 請寫位址，例如 192.168.1.50、printer.local 或 usb:04b8:0e15。
printer-bad-far = 只能用本店網路裡的印表機。
printer-bad-port = 連接埠請寫 1024 到 65535，或不寫。
printer-bad-usb = 請寫印表機的兩個編號，例如 usb:04b8:0e15。
device-printer-since = 從 { $time } 起沒有列印號碼牌
health-one-printer = { $name } 從 { $time } 起沒有列印號碼牌。
health-printer-how = 看看紙、蓋子、插頭和網路。印出下一張號碼牌就恢復了。
