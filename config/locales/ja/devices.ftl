# Devices: how they are, pairing a new one, and the secure address.

health-title = 端末
health-board = ボード
health-day = 一日の様子
health-setup = 設定
health-expected = 予約
health-live = ライブ
health-connecting = 接続中
health-cut-off = このページは{ $time }から接続が切れています。表示が古くなっています。
health-signed-out = このブラウザーはサインアウトされています。表示が古くなっています。
health-no-script = このページにはJavaScriptが必要です。ブラウザーの設定でオンにしてください。

health-all-well =
    { $count ->
        [1] 1台の端末は良好です。
       *[other] { $count }台すべて良好です。
    }
health-none = 今日使われている端末はありません。
health-none-why = 下から追加してください。開くとすぐここに出ます。
health-one-asleep = { $name }は{ $time }からスリープ中です。
health-one-muted = { $name }は音が出ません。
health-one-cut-off = { $name }は{ $time }から接続が切れています。
health-several = { $count }台のうち{ $sick }台を見てください：{ $names }
health-asleep-how = タップして画面をつけ、ボードを開いたままにしてください。自動で良好に戻ります。
health-muted-how = 画面を一度タップすると、鳴るようになります。
health-cut-off-how = ネットワークと電源を見てください。つながれば自動で戻ります。
health-kiosk-insecure = 安全なアドレスで開かれていません。ネットワークが切れると開き直せません。安全なアドレスで開いてください。
health-kiosk-forgets = 受付内容をディスクに残せません。電源を切ると消えます。空き容量を増やすか、プライベートモードをやめてください。
health-kiosk-refused = { $name }で受付した{ $ticket }のお客様が順番待ちに入っていません。お客様を探してください。
health-kiosk-renumbered = { $name }で受付した{ $ticket }は{ $now }に変わりました。お客様に伝えてください。

device-well = 良好
device-asleep = スリープ中
device-asleep-since = { $time }からスリープ中
device-muted = 音なし
device-cut-off = 切断
device-cut-off-since = { $time }から切断
device-unused = 今日は未使用
device-never = まだ開かれていません
device-seen = 最後の応答
device-now = 今
device-battery = バッテリー
device-battery-is = { $percent }%
device-battery-charging = { $percent }%、充電中
device-sound = 音
device-sound-on = オン
device-sound-off = オフ
device-delay = 応答時間
device-delay-is = { $ms } ms
device-unsent = 端末に保存中
device-version = バージョン
device-version-old = { $version }（サーバーより古い）
device-ring = 鳴らす
device-heard = 鳴りました
device-not-heard = 鳴らせません
device-no-answer = 応答なし
device-waits = 鳴らしています
device-change = 変更
device-name = 名前
device-rename = 名前を保存
device-revoke = 完全にサインアウトする
device-revoke-means = 紛失や盗難の場合も、数秒で切断されます。
device-name-taken = 同じ名前の端末がすでにあります。

health-devices = 端末
health-ring-all = 鳴らしてみる
health-ring-heard = すべて鳴りました：{ $heard }
health-ring-some = 鳴った端末：{ $heard }。鳴らなかった端末：{ $missed }。
health-ring-none = どの端末も鳴りませんでした：{ $missed }
health-ring-nobody = 音の出る端末が開かれていません。
health-ring-waits = 鳴らしています。

health-sounds = 通知音は役に立っていますか
health-sounds-none = この{ $days }日間、通知音は鳴っていません。どれにどれだけ早く応答したかがここに出ます。
health-sounds-share = { $heard }回のうち{ $answered }回は{ $seconds }秒以内に応答
health-sounds-fine = ほとんどの通知音に応答があります。このままで大丈夫です。
health-sounds-silence = 「{ $kind }」にはあまり応答がありません：{ $heard }回のうち{ $seconds }秒以内は{ $answered }回です。音を止めることも考えてください。
health-about-door = 入口にお客様
health-about-waiting = お客様が受付
health-about-promise = お伝えした時間がもうすぐ
health-about-help = 応援の依頼
health-about-device = 通知できない端末
health-about-kiosk = 受付機でスタッフを呼んでいる方がいます

adding-title = 端末を追加
adding-role = 何に使いますか
adding-name = 名前は何にしますか
adding-role-staff = スタッフ用タブレット
adding-role-kiosk = 受付機
adding-role-screen = 待合スペースの画面
adding-get = コードを出す
adding-open = 新しい端末でこれを読み取るか、次を開いてください
adding-type = 開いたら入力
adding-trust = 先にお店を信頼する設定をしてください：
adding-valid = { $time }まで有効、1台限り。
adding-waits = 新しい端末を待っています。
adding-compare = { $name }に同じ3つの言葉が出ていますか
adding-same = はい、同じです
adding-differ = いいえ、違います
adding-cancel = やめる
adding-done = { $name }を追加しました。
adding-refused = このコードはもう使えません。

pair-title = この端末を追加
pair-type = 店長の画面に出ているコードを入力してください
pair-code = コード
pair-go = 次へ
pair-wrong = コードが合わないか、使用済みです。新しいコードをもらってください。
pair-rest = 合わないコードが続きました。{ $seconds }秒後にもう一度試してください。
pair-compare = 店長の画面にも同じ3つの言葉が出ていますか
pair-compare-how = 同じなら、店長が「はい、同じです」を押すと、この端末が自動で開きます。
pair-becomes = { $store }の端末になります。
pair-refused = 店長が許可しませんでした
pair-expired = コードの期限が切れました
pair-again = 新しいコードをもらい、ここに入力してください。
pair-confirmed = { $store }の端末になりました
pair-open = 開く
pair-words = いかり りんご 自転車 橋 バター ボタン ろうそく お城 さくらんぼ 銅 羽根 花 森 庭 金づち はちみつ 島 やかん はしご レモン 鏡 山 みかん えんぴつ こしょう まくら 川 くら 銀 とら バイオリン 窓

trust-title = 安全なアドレス
trust-off = お店の安全なアドレスはまだありません
trust-off-why = なくても使えますが、ブラウザーの機能が一部制限されます。タブレットのスリープを防げず、ネットワークが切れている間に再起動すると受付機のページが消えます。
trust-off-how = お店のパソコンで、管理している方に次を実行してもらってください：
trust-lead = どの端末にも一度だけ、お店のアドレスを信頼する設定が必要です
trust-limit = この証明書が保証するのはお店のアドレス（{ $names }）だけで、ほかのページは保証しません。証明書の中にそう書かれています。
trust-qr = 端末でこれを読み取ってください
trust-fingerprint = フィンガープリント（SHA-256）。お店のパソコンの表示と同じです：
trust-ipad = iPadとiPhone
trust-ipad-get = プロファイルを入手
trust-ipad-1 = 「プロファイルを入手」をタップし、「許可」をタップします。
trust-ipad-2 = 「設定」を開き、上にある「ダウンロード済みのプロファイル」をタップして、「インストール」をタップします。
trust-ipad-3 = 「設定」の「一般」「情報」「証明書信頼設定」を開き、「Greetline」をオンにします。
trust-android = Android
trust-android-get = 証明書を入手
trust-android-1 = 「証明書を入手」をタップします。
trust-android-2 = 「設定」を開いて「CA証明書」を検索します。「インストールする」をタップし、ファイルを選びます。
trust-desktop = Windows、Mac、Linux、ChromeOS
trust-desktop-get = 証明書を入手
trust-desktop-1 = 入手したファイルを開きます。Windows：「証明書のインストール」、「信頼されたルート証明機関」。Mac：「キーチェーンアクセス」で「常に信頼」にします。
trust-desktop-2 = LinuxとChromeOS：ブラウザーの設定で「証明書」を検索し、「認証局」に読み込みます。
trust-own = お店の証明書は、端末がすでに知っているものです。インストールは必要ありません。
trust-open = 安全なアドレスを開く
trust-open-why = 警告なしで開けば大丈夫です。これからはGreetlineをこのアドレスで開いてください。
trust-test = このブラウザーでできること
trust-test-sound = タップして音を聞く
trust-check-secure = 安全なアドレス
trust-check-secure-yes = 安全なアドレスで開いています。
trust-check-secure-no = 通常のアドレスで開いています。
trust-check-wake = スリープ防止
trust-check-wake-yes = 画面をつけたままにできます。
trust-check-wake-no = ここからは画面をつけたままにできません。画面の自動ロックを「なし」にしてください。
trust-check-sound = 音
trust-check-sound-yes = 鳴らせます。
trust-check-sound-no = まだ鳴りません。下のボタンをタップしてください。
trust-check-storage = 保存
trust-check-storage-yes = ここに入力した内容は再起動しても残ります。
trust-check-storage-soft = 入力した内容は残りますが、容量が足りなくなるとブラウザーが消すことがあります。
trust-check-storage-no = このブラウザーは何も保存しません。プライベートモードではありませんか
trust-check-clock = 時計
trust-check-clock-yes = 時計は合っています。
trust-check-clock-no = 時計が{ $seconds }秒ずれています。自動設定にしてください。
trust-check-touch = タッチ操作
trust-check-touch-yes = タッチで操作できます。
trust-check-touch-no = タッチ画面ではありません。マウスやキーでも操作できます。
trust-check-fonts = 文字
trust-check-fonts-yes = お店のフォントが読み込まれています。
trust-check-fonts-no = お店のフォントが読み込まれませんでした。一部の文字が四角で表示されることがあります。
trust-check-voice = 読み上げ
trust-check-voice-yes = お店のすべての言語を読み上げられます。
trust-check-voice-no = この端末にもお店のパソコンにも音声がない言語：{ $languages }。端末の設定で追加するか、お店のパソコンにespeak-ngを入れてください。
trust-state-yes = 良好
trust-state-no = なし
trust-state-wait = まだ

# The door camera
health-door = { $state ->
    [dark] 入口のカメラは{ $time }から暗すぎて見えません。
    [covered] 入口のカメラは{ $time }からふさがれています。
    [defocused] 入口のカメラは{ $time }からぼやけています。
    [moved] 入口のカメラの向きが{ $time }に変わり、数えていません。
    [slow] 入口のカメラは{ $time }から遅くなっています。
   *[other] 入口のカメラは{ $time }から何も映っていません。
}
health-door-how = カメラの位置、電源、ネットワークを見てください。店長は設定で映像を確かめられます。

# The ticket printer of a kiosk
printer-none = 受付票プリンター：なし
printer-at = 受付票プリンター：{ $address }
printer-address = プリンターのアドレス
printer-address-help = 例：192.168.1.50。お店のパソコンにつないだものは usb:04b8:0e15。空欄ならプリンターなしです。
printer-paper = 用紙
printer-paper-80 = 幅80 mm
printer-paper-58 = 幅58 mm
printer-automatic = 受付のたびに自動で印刷する
printer-save = プリンターを保存
printer-test = テスト印刷
printer-test-runs = テスト印刷をしています。
printer-test-done = テスト印刷ができました。
printer-trouble =
    { $trouble ->
        [unreachable] このアドレスから応答がありません。
        [no_paper] 用紙がありません。
        [cover_open] カバーが開いています。
        [out_of_order] プリンターが故障を知らせています。
        [no_answer] 応答がなく、印刷もされていないかもしれません。
        [broke_off] 印刷の途中で接続が切れました。
       *[other] 最後の受付票が出たかどうか分かりません。
    }
printer-bad-not-in-shape = 192.168.1.50、printer.local、usb:04b8:0e15 のようなアドレスを入力してください。
printer-bad-far = 使えるのは、このお店のネットワークにあるプリンターだけです。
printer-bad-port = ポートは1024から65535までです。なくてもかまいません。
printer-bad-usb = プリンターの2つの番号を usb:04b8:0e15 のように入力してください。
device-printer-since = { $time }から印刷できません
health-one-printer = { $name }は{ $time }から受付票を印刷できません。
health-printer-how = 用紙、カバー、電源、ネットワークを見てください。次の受付票が出れば元に戻ります。
