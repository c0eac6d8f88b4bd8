# The tour: one person, from the door to hello, on real pages side by side.

tour-title = ツアー
tour-open = お一人のお客様を、入口からあいさつまで
tour-open-means = このブラウザー1つにお店がまるごと入っています。入口、受付機、タブレット2台、スマートフォン、画面。どのページも本物です。最初のあいさつまで1分もかかりません。
tour-open-button = ツアーを始める
tour-used = ツアーはこのブラウザーでは開かれていません
tour-used-how = リンクで開けるブラウザーは1つだけです。Greetlineを起動し直すと新しいリンクが出ます。または、使用したブラウザーに戻ってください。
tour-no-script = ツアーにはJavaScriptが必要です。ブラウザーの設定でオンにしてください。
tour-skip-stage = お店へ移動
tour-steps = 7つのステップ
tour-stage = お店
tour-cut = お店のパソコンから応答がありません。接続を試し続けています。
tour-refused = ここでのツアーは終わりました。別のブラウザーで開かれたか、デモが削除されました。
tour-said = 7つのうちステップ{ $n }「{ $step }」が終わりました。{ $what }

tour-nobody = まだ誰も入店していません
tour-somebody = お客様
tour-line-door = 入口
tour-line-in-line = 順番待ち
tour-line-hello = あいさつ
tour-line-with-you = 対応中
tour-line-done = 完了

tour-state-done = 完了
tour-state-now = 今
tour-state-left-out = 省略
tour-state-ahead = これから
tour-next = 次：{ $step }
tour-failed = うまくいきませんでした。少ししてからもう一度タップしてください。

tour-walk-in = 入店
tour-walk-in-do = お客様が入口から入ります。タブレットをご覧ください。誰かが振り向くより先に鳴ります。最初のタップで音がオンになります。
tour-walk-in-button = お客様が入店する
tour-walk-in-done = 入口でお客様を捉え、2台のタブレットに届きました。リングは開いています。まだ誰もあいさつしていません。

tour-check-in = 受付
tour-check-in-do = 受付機で2回タップします。「{ $service }」、次に「受付する」。お名前も電話番号もいりません。
tour-check-in-joined = { $ticket }は、先ほど入口から入ったお客様です。開いているリングは2つではなく1つです。
tour-check-in-done = { $ticket }は順番待ちに入り、2台のタブレットに届きました。

tour-ignore = 応答しない
tour-ignore-do = 誰もタップしません。{ $again }秒応答がないと通知が広がり、手の空いているすべてのタブレットがもう一度鳴って知らせます。
tour-ignore-in =
    { $seconds ->
       *[other] あと{ $seconds }秒
    }
tour-ignore-due = まもなくです
tour-ignore-late = もうあいさつが済んでいます。別のお客様で最初から始め、お待ちいただいてください。
tour-ignore-skip = 待たずに進む
tour-ignore-done = 誰も応答しなかったため、通知が広がりました。2台のタブレットにそう出ています。{ $manager }秒後には店長に知らせます。

tour-hello = あいさつ
tour-hello-do = タブレットで「確認しました」をタップします。
tour-hello-do-them = タブレットで、{ $ticket }の「確認しました」をタップします。受付機、スマートフォン、画面にすぐ出ます。
tour-hello-done = { $staff }さんが{ $time }であいさつしました。リングが閉じて時計が止まり、お客様にも伝わりました。
tour-hello-door = 入口であいさつが済みました。リングは閉じています。

tour-race = 二人同時
tour-race-do = { $first }さんと{ $second }さんが、同じ瞬間に同じお客様へ向かいます。
tour-race-button = 二人が{ $ticket }の「対応します」をタップ
tour-race-done = { $ticket }は{ $winner }さんが先でした。{ $loser }さんのタブレットに、誰が対応中かが出ます。
tour-race-busy = { $staff }さんは{ $ticket }に対応中です。先にそのタブレットで「完了」をタップしてください。
tour-race-nobody = お待ちの方がいません。先に受付機で受付してください。
tour-race-plug = 先にもう1台のタブレットのプラグを戻してください。

tour-plug = プラグを抜く
tour-plug-do = 営業中に{ $second }さんのタブレットを切断します。古い内容を本当のように見せてはいけません。
tour-plug-button = プラグを抜く
tour-plug-waiting = 切断しました。まだ普通に見えますが、6秒ほどご覧ください。
tour-plug-red = { $red }秒で、タブレット全体が赤くなりました。うっかり信じることはありません。
tour-plug-back = 元に戻す
tour-plug-coming = 戻っているところです。
tour-plug-measured = { $red }秒で赤くなり、戻してから{ $back }秒で正しい表示になりました。
tour-plug-done = 切断中は赤くなり、自動で正しい表示に戻りました。

tour-record = 記録
tour-record-do = お客様に起きたことのすべてを、1秒ごとに。店長が読む画面そのものです。
tour-record-button = { $ticket }の記録を開く
tour-record-again = もう一度読む
tour-record-nobody = まだお伝えできる方がいません。先に受付機で受付してください。
tour-record-done = これが{ $ticket }に起きたことです。一日の数字はどれも、このようなページにつながっています。

tour-finish = 入店したお客様を一人も見落としません。記録がその証しです。
tour-finish-next = ご自分のお店を開くには、コンソールの次のリンクを使ってください。
tour-again = 別のお客様で最初から
tour-languages = 言語

tour-part-door = 入口
tour-part-kiosk = 受付機
tour-part-first = { $staff }さんのタブレット
tour-part-phone = スマートフォン
tour-part-screen = 待合スペース
tour-part-manager = 店長
tour-to = 移動：{ $name }
tour-enlarge = 大きく表示：{ $name }
tour-door-camera = カメラに見せる：動画ファイルでもかまいません
tour-door-nobody = 入口には誰もいません
tour-door-count =
    { $count ->
       *[other] 入口に{ $count }名
    }
tour-phone-waits = お客様のスマートフォンです。受付機で受付すると、受付番号がここに出ます。
