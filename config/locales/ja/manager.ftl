# The manager's page. It speaks of people, never of visits.

manager-title = お店の様子
manager-day = 一日の様子
manager-log = お客様
manager-devices = 端末
manager-setup = 設定
manager-expected = 予約
manager-skip = 数字へ移動
manager-from = 開始日
manager-to = 終了日
manager-show = 表示
manager-today = 今日
manager-week = 7日間
manager-month = 4週間
manager-previous = 前へ
manager-next = 次へ
manager-other = 別の日
manager-so-far = 現在まで
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") }～{ DATETIME($last, dateStyle: "long") }
manager-private = 店長向けのページです。受付番号だけで、お客様のお名前は出ません。

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 1秒未満
span-s = { $s }秒
span-min = { $min }分
span-min-s = { $min }分{ $s }秒
span-h = { $h }時間
span-h-min = { $h }時間{ $min }分
range-of = { $low }～{ $high }

# The sentence
sentence-nobody = 来店はありませんでした。
sentence-nobody-today = 今日はまだ来店がありません。
sentence-nobody-ahead = この日はまだこれからです。
sentence-nobody-how = 受付機、スマートフォン、またはスタッフによる受付があると、ここに一日の様子が出ます。
sentence-greeted-door = { $came }名のうち{ $greeted }名にあいさつしました。入店してから半数の方には{ $half }以内、九割の方には{ $most }以内です。
sentence-greeted-kiosk = { $came }名のうち{ $greeted }名にあいさつしました。受付してから半数の方には{ $half }以内、九割の方には{ $most }以内です。
sentence-greeted-phone = { $came }名のうち{ $greeted }名にあいさつしました。スマートフォンで受付してから半数の方には{ $half }以内、九割の方には{ $most }以内です。
sentence-greeted-staff = { $came }名のうち{ $greeted }名にあいさつしました。リストに入ってから半数の方には{ $half }以内、九割の方には{ $most }以内です。
sentence-few = { $came }名のうち{ $greeted }名にあいさつしました。いちばん遅い方で{ $longest }でした。
sentence-nobody-greeted = { $came ->
    [1] 1名が来店し、誰もあいさつしませんでした。
   *[other] { $came }名が来店し、誰にもあいさつしませんでした。
}
sentence-came = { $came ->
   *[other] { $came }名が来店しました。
}
sentence-waits = { $came }名が来店しました。半数の方は{ $half }以内、九割の方は{ $most }以内に呼び出しました。
sentence-waits-half = { $came }名が来店しました。半数の方は{ $half }以内に呼び出しました。
sentence-censored = { $left ->
   *[other] 途中でお帰りの{ $left }名は、少なくともそれまで待ったものとして数えています。
}
sentence-kept = { $promises ->
    [1] 待ち時間をお伝えした1名は、その時間内に呼び出しました。
   *[other] 待ち時間をお伝えした{ $promises }名は、全員その時間内に呼び出しました。
}
sentence-broke = { $time }に{ $service }で遅れが出ました。{ $n }名がお伝えした時間より長く待ちました。
sentence-broke-day = 遅れがいちばん出たのは{ DATETIME($day, dateStyle: "long") }{ $time }の{ $service }です。{ $n }名がお伝えした時間より長く待ちました。
sentence-broke-scattered = { $n ->
    [1] 1名がお伝えした時間より長く待ちました。
   *[other] { $n }名がお伝えした時間より長く待ちました。時間帯はさまざまです。
}
sentence-slow = いちばん遅かったのは{ $time }の{ $service }です。{ $n }名が{ $target }より長く待ちました。
sentence-slow-day = いちばん遅かったのは{ DATETIME($day, dateStyle: "long") }{ $time }の{ $service }です。{ $n }名が{ $target }より長く待ちました。
sentence-slow-scattered = { $n ->
    [1] 1名が{ $target }より長く待ちました。
   *[other] { $n }名が{ $target }より長く待ちました。時間帯はさまざまです。
}
sentence-open = { $n ->
   *[other] 今、{ $n }名が店内にいます。
}
sentence-open-past = { $n ->
   *[other] { $n }名は完了にされていません。
}
see-them = { $n ->
    [1] 見る →
   *[other] { $n }名を見る →
}

# The five figures, each with how it is counted
figure-noticed = あいさつまで
figure-waited = 待ち時間
figure-with-us = 対応時間
figure-gone = 対応できずにお帰り
figure-in-time = 時間内に対応
figure-none = –
figure-too-few = 少数
figure-too-few-why = { $n ->
    [0] まだ誰もいません。20名からここに出ます。
    [1] 1名、{ $longest }。20名からここに出ます。
   *[other] { $n }名、最長{ $longest }。20名からここに出ます。
}
figure-half = { $n }名の半数。九割の方は{ $most }
figure-half-only = { $n }名の半数
figure-most-unknown = お帰りの方が多く、九割の時間は出せません
figure-unknown-greetings = 読み込んだ記録からは、あいさつの有無が分かりません。
figure-denied = { $n ->
   *[other] { $n }名から、スタッフが来ないとのこと。その最初のあいさつを含めると{ $half }
}
figure-denied-few = { $n ->
   *[other] { $n }名から、スタッフが来ないとのこと
}
figure-censored = { $n ->
   *[other] { $n }名は呼び出されず、店内にいた時間で数えています
}
figure-gone-of = { $n }名中
figure-left = { $n ->
    [0] 順番の前にお帰りの方はいません
   *[other] { $n }名が順番の前にお帰り
}
figure-no-show = { $n ->
    [0] 呼び出した方は全員いらっしゃいました
   *[other] { $n }名が呼び出し時に不在
}
figure-within = { $n }名中{ $within }名が{ $target }以内
figure-promises = お伝えした時間を守れたのは{ $n }名中{ $kept }名
figure-promises-none = 待ち時間をお伝えした方はいません
basis-door = 入口から入店
basis-kiosk = 受付機で受付
basis-phone = スマートフォンで受付
basis-staff = スタッフがリストに追加
basis-half-door = 入口 { $half }、{ $n }名の半数
basis-half-kiosk = 受付機 { $half }、{ $n }名の半数
basis-half-phone = スマートフォン { $half }、{ $n }名の半数
basis-half-staff = スタッフ { $half }、{ $n }名の半数
basis-few-door = 入口 { $n }名：少数
basis-few-kiosk = 受付機 { $n }名：少数
basis-few-phone = スマートフォン { $n }名：少数
basis-few-staff = スタッフ { $n }名：少数
measure-wait = 受付から最初の呼び出しまで。呼び出しがなければ対応の開始まで。呼び出されなかった方は、店内にいた時間で数えます（Kaplan–Meier法）。
measure-handle = 対応の開始から完了まで。保留の時間は除きます。
measure-service-level = 来店し、もう店内にいない方全員（途中でお帰りの方を含む）のうち、目標時間内に対応した割合。
measure-promises = 呼び出した方と、お伝えした時間をすでに過ぎて待った方のうち、その時間内に呼び出した割合。時間内にお帰りの方はどちらにも数えません。
measure-greet-door = 入口から入店し、あいさつまで。
measure-greet-kiosk = 受付機での受付から、あいさつまで。
measure-greet-phone = スマートフォンでの受付から、あいさつまで。
measure-greet-staff = スタッフがリストに入れてから、あいさつまで。
measure-greet-first-door = 入口から入店し、最初のあいさつまで。スタッフが来ないとお知らせがあった場合も含みます。
measure-greet-first-kiosk = 受付機での受付から、最初のあいさつまで。スタッフが来ないとお知らせがあった場合も含みます。
measure-greet-first-phone = スマートフォンでの受付から、最初のあいさつまで。スタッフが来ないとお知らせがあった場合も含みます。
measure-greet-first-staff = リストに入ってから、最初のあいさつまで。スタッフが来ないとお知らせがあった場合も含みます。

# The way through the shop
way-title = 入口から完了まで
way-door = 入店
way-came = 受付
way-hello = あいさつ
way-with-us = 対応
way-done = 完了
way-unnoticed = { $n ->
   *[other] { $n }名は入口で誰にも気づかれず
}
way-left = { $n ->
   *[other] { $n }名がお帰り
}
way-no-show = { $n ->
   *[other] { $n }名が呼び出し時に不在
}
way-open = { $n ->
   *[other] { $n }名がまだ店内
}

# Hours, days, services
hours-title = 時間帯ごと
days-title = 日ごと
hours-again = 時刻別
services-title = ご用件別
chart-dots = 点はお一人ずつ。高いほど長く待ちました。
chart-bars = 半数の方（目盛り）から九割（棒の端）まで。
chart-hollow = 白抜きの丸は、順番の前にお帰りの方です。
chart-amber = 琥珀色は、お伝えした時間より長く待った方です。
chart-amber-target = 琥珀色は、{ $target }より長く待った方です。
chart-target = 点線は目標の{ $target }です。
col-hour = 時刻
col-day = 日
col-service = ご用件
col-came = 来店
col-noticed = あいさつまで、半数
col-waited = 待ち時間、半数
col-most = 九割
col-longest = 最長
col-with-us = 対応時間、半数
col-left = お帰り
col-broken = お伝えより長い
col-over-target = { $target }超
few-note = 半数と九割の方は20名から出ます。少ないと偶然に左右されるためです。

# People to look at
people-title = 注目したいお客様
people-longest = 最も長く待った方
people-left = お帰り、または不在
people-left-none = 途中でお帰りの方はいません。
people-never = あいさつのなかった方
people-never-none = 全員にあいさつしました。
people-all = { $n }名すべて →
people-everybody = 全員、待ち時間の長い順 →
person-told = 案内 { $range }
person-didnt-come = 不在

# The log
log-title = { $n ->
    [0] 該当なし
   *[other] { $n }名
}
log-all = 全員を表示
log-filter = 絞り込む
log-any = すべて
log-service = ご用件
log-outcome = 結果
log-hour = 時刻
log-hello = あいさつ
log-more = 続き →
log-start = ← 最初から
log-empty = 選んだ条件に合う方がいません。条件を減らすか、別の日を選んでください。
outcome-served = 完了
outcome-left = お帰り
outcome-no_show = 不在
outcome-open = まだ店内
outcome-closed = もう店内にいない
outcome-gone = お帰り、または不在
greeted-yes = あいさつあり
greeted-never = あいさつなし
greeted-denied = スタッフが来ないとのこと
wait-known = 呼び出しあり
wait-censored = 呼び出しなし
wait-over_target = { $target }より長く待った
promise-kept = お伝えした時間内に呼び出し
promise-broken = お伝えした時間より長く待った
level-within = { $target }以内に対応
level-missed = { $target }以内に対応できず
order-longest = 待ち時間の長い順
order-newest = 新しい順
col-ticket = 受付番号
col-came-at = 来店
col-line = 流れ
col-ended = 終了
col-staff = 担当
col-told = 案内

reached-with_us = 対応した方

# One person
person-title = { $ticket }：{ $time }に{ $service }のご用件で来店。
person-greeted = { $span }後にあいさつがありました。
person-not-greeted = あいさつはありませんでした。
person-waiting = まだお待ちです。{ $span }たちました。
person-called = { $span }後に呼び出しました。
person-met = { $span }後に対応を始めました。
person-with = { $staff }さんが{ $span }対応しました。
person-with-nobody = { $span }対応しました。
person-with-now = 今、{ $staff }さんが対応中です。
person-left = { $span }後にお帰りになりました。
person-no-show = 呼び出しましたが、不在でした。
person-promise-kept = { $range }とお伝えし、そのとおりでした。
person-promise-broken = { $range }とお伝えしましたが、それより長くかかりました。
person-promise = { $range }とお伝えしました。
person-promise-none = 待ち時間をお伝えできませんでした。
person-imported = 読み込んだ記録によるもので、これ以上の内容はありません。
person-back = ← { $day }
person-events = 誰が、いつ、何をしたか
step-door = 入店
step-came = 受付
step-called = 呼び出し
step-with-us = 対応
step-left = お帰り
step-no-show = 不在
by-customer = お客様
by-door = 入口
by-timer = Greetline
by-import = 読み込んだ記録
by-staff = スタッフ
event-arrival-entered = 入店を捉えました
event-arrival-greeted = 入口であいさつしました
event-checked-in-kiosk = 受付機で受付しました
event-checked-in-phone = スマートフォンで受付しました
event-checked-in-staff = リストに入れました
event-checked-in-import = 来店の記録があります
event-visit-greeted = あいさつしました
event-visit-called = 呼び出しました
event-visit-called-desk = { $desk }に呼び出しました
event-visit-recalled = もう一度呼び出しました
event-visit-served = 対応を始めました
event-visit-finished = 完了しました
event-visit-parked = 保留にしました
event-visit-resumed = 呼び戻しました
event-visit-declined = 担当しないと伝えました
event-visit-help_asked = 応援を頼みました
event-visit-no_show = 不在と記録しました
event-visit-left = お帰りと記録しました
event-visit-left-customer = 順番待ちをやめました
event-visit-undone = 取り消しました
event-visit-nobody_came = スタッフが来ないと知らせました
event-visit-erased = お名前とメモを消去しました
event-visit-transferred = ほかへ引き継ぎました
event-visit-transferred-customer = ご用件を変えました
event-visit-offered = ほかのスタッフに引き継ぎを頼みました
event-visit-handed_over = 引き受けました
event-visit-refused = 引き継ぎは今はできないと伝えました
event-visit-offer_over = 引き継ぎの依頼に応答がありませんでした
event-visit-reordered = 順番を変えました
event-visit-adviser_asked = ご希望の担当者を記録しました
event-visit-need_told = 必要な配慮を記録しました
event-visit-service_added = ほかのご用件を記録しました
event-visit-due_back = お戻りの時刻を知らせました
event-visit-overdue = まだ対応中かをたずねました
event-visit-told = 追加で伝えました
event-visit-ready = 今すぐ対応してほしいと伝えました
event-visit-asked_after = まだ売り場をご覧になっているか尋ねました
event-visit-still_here = まだ対応中と答えました
event-skip-lead = { $ticket }（責任者が優先）
event-skip-long-wait = { $ticket }（長くお待ちだった）
event-skip-appointment = { $ticket }（予約あり）
event-skip-access = { $ticket }（優先が必要）
event-skip-returned = { $ticket }（一度順番が来た方）
event-skip-in-turn = { $ticket }（順番どおり）
event-skip-chosen = { $ticket }（ほかのスタッフが対応）
event-skip-other-service = { $ticket }（別のご用件）
event-skip-not-their-skill = { $ticket }（別の専門が必要）
event-skip-waits-for = { $ticket }（担当者を待っている）
event-skip-looks-around = { $ticket }（売り場をご覧の方）
event-skip-language = { $ticket }（言語の分かるスタッフへ）
event-skip-level = { $ticket }（より詳しいスタッフへ）
event-estimated = 推定：誰もタップせず、閉店していました。
log-estimated = 推定
event-later = { $span }後
event-skipped = 先にご案内しなかった方：{ $tickets }
event-heard-late = { $time }に届きました。
event-arrival-estimated = 推定の時刻です：受付機の時計をずっと確かめていたわけではありません。知らせが届いたのは{ $time }です。

# Files
export-title = ダウンロード
export-figures = 数字
export-people = お客様
export-csv = CSV
export-xlsx = Excel
export-staff = スタッフの名前を入れる
export-why = スタッフの名前は、選ばないかぎり入りません。お客様のお名前は常に入りません。

# Signing in
login-title = 店長のサインイン
login-name = 名前
login-password = パスワード
login-code = アプリのコード
login-code-hint = 6桁の数字。使えるのは1回ずつです。
login-button = サインイン
login-wrong = 合いませんでした。3つとも確かめ、次のコードを使ってください。どのコードも1回限りです。
login-locked = { $minutes ->
   *[other] 試せる回数を超えました。{ $minutes }分後にもう一度試してください。
}
login-how = アカウントがまだない場合は、Greetlineを管理している方に追加を頼むか、起動時に表示されたManagerのリンクをここで開いてください。
login-out = サインアウト

# Alerts, from the raising to the answer
alerts-title = 通知からあいさつまで
col-alert = 通知の内容
col-alerts = 通知数
col-alert-delivered = タブレットに到着
col-alert-shown = 画面に表示
col-alert-answered = 応答
col-alert-climbed = ほかの人にも通知
col-alert-unanswered = 応答なし
alert-about-door = 入口にお客様
alert-about-waiting = お客様が受付
alert-about-promise = お伝えした時間がもうすぐ
alert-about-help = 応援の依頼
alert-about-device = 端末
alert-about-kiosk = 受付機でスタッフの呼び出し
alert-n = これまで{ $n }件
alert-spans = 半数が{ $half }以内、二十回中十九回が{ $most }以内
alert-false = 入口の通知{ $n }件のうち{ $false }件（{ $share }）は、お客様ではありませんでした。
alert-false-rate = スタッフ1名の1時間あたり{ $rate }件です。1件までなら問題ありません。
alert-false-rate-high = スタッフ1名の1時間あたり{ $rate }件で、1件を超えています。入口のラインを見直してください。
alert-open = まだ誰も応答していません。
alert-answered = { $span }後に{ $staff }さんが{ $device }で応答しました。
alert-unanswered = 誰も応答せず、{ $span }後に終了しました。
alert-withdrawn = { $span }後に不要になりました。
alert-rungs =
    { $n ->
       *[other] ほかの人への通知が{ $n }回ありました。
    }
col-tablet = タブレット
col-tablet-had = 届くまで
col-tablet-shown = 画面に出るまで
col-tablet-rang = 鳴るまで
person-alerts = 通知
export-alerts = 通知（各段階を含む）

# Removing the demo
demo-remove = デモを削除
demo-remove-title = デモを削除しますか
demo-remove-means = デモのお店が完全になくなります。登場人物、4週間の記録、端末とそのリンクも消えます。ほかのお店はそのままです。
demo-remove-yes = デモを削除
demo-remove-no = 残す
demo-gone-title = デモを削除しました
demo-gone-next = 何も残っておらず、自動で戻ることもありません。次はご自分のお店の設定です。リンクはGreetlineの起動時に表示されています。
demo-gone-setup = お店を設定する

# The door camera
door-no-data = 入口のカメラは{ $span }何も映りませんでした（{ $spans }）。その間のデータはありません。
door-no-data-at-all = 入口のカメラに何も映らず、データがありません。
door-and-more = { $spans } ほか
door-walked-away =
    { $n ->
       *[other] そのうち{ $n }名は、誰かが気づく前にすぐ出ました。
    }
door-basic = 簡易モード：入口の人数は確かではありません。
door-seen =
    { $n ->
       *[other] { $n }名が入口から入りました。
    }
