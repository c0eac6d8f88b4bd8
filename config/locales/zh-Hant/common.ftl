greetline = Greetline
ago-now = 剛剛
ago-minutes = { $minutes } 分鐘
ago-hours = { $hours } 小時
range = { $low }–{ $high } 分鐘
range-one = { $minutes } 分鐘
range-moment = 一下子
range-unknown = 還說不準
step-in-line = 排隊中
step-hello = 招呼
step-with-you = 為您服務
step-done = 完成
language-name = 繁體中文

# Opening a device
devices-which = 這個瀏覽器對應多台裝置，要開啟哪一台？
devices-none = 這個瀏覽器還不是店裡的裝置
devices-none-how = 請開啟 Greetline 啟動時顯示的連結，或請安裝的人再給一個。
link-open = 開啟 { $device }
link-open-means = 這個瀏覽器會成為{ $store }的這台裝置。
link-open-button = 開啟 { $device }
link-used = 這個連結已經用過了
link-used-how = 每個連結只能用在一個瀏覽器。重新啟動 Greetline 可取得新連結，也可以在用過它的瀏覽器開啟本頁。

# The demo store
demo-banner = 示範：這些人物都是虛構的
demo-banner-label = 關於這個示範
