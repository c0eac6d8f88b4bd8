greetline = Greetline
ago-now = たった今
ago-minutes = { $minutes }分
ago-hours = { $hours }時間
range = { $low }～{ $high }分
range-one = { $minutes }分
range-moment = まもなく
range-unknown = まだ不明
step-in-line = 順番待ち
step-hello = ごあいさつ
step-with-you = ご対応中
step-done = 完了
language-name = 日本語

# Opening a device
devices-which = このブラウザーは複数の端末になっています。どれを開きますか
devices-none = このブラウザーはまだお店の端末ではありません
devices-none-how = Greetlineの起動時に表示されたリンクを開くか、設定した方に新しいリンクを頼んでください。
link-open = { $device }を開く
link-open-means = このブラウザーが{ $store }のこの端末になります。
link-open-button = { $device }を開く
link-used = このリンクは使用済みです
link-used-how = リンクで開けるブラウザーは1つだけです。Greetlineを起動し直すと新しいリンクが出ます。または、使用したブラウザーでこのページを開いてください。

# The demo store
demo-banner = デモ：登場する人物は架空です
demo-banner-label = このデモについて
