# The check-in kiosk.

kiosk-title = 受付
kiosk-welcome = 本日はどのようなご用件でしょうか
kiosk-empty = こちらで選べる項目がまだありません。お近くのスタッフにお声がけください。
kiosk-private = プライベートなご用件
kiosk-more = その他
kiosk-range =
    { $low ->
        [0] { $high ->
           *[other] { $high }分以内
        }
       *[other] 約{ $low }～{ $high }分
    }
kiosk-range-moment = すぐにご案内
kiosk-range-unknown = 待ち時間はまだ不明
kiosk-languages = 言語
kiosk-more-languages = ほかの言語
kiosk-language-away = ただいまシステムにつながらないため、言語はこのままとなります。

kiosk-how-many = 何名様でお越しですか
kiosk-party =
    { $count ->
       *[other] 名様
    }
kiosk-one-fewer = 1名減らす
kiosk-one-more = 1名増やす
kiosk-name = お名前（なくてもかまいません）
kiosk-name-why = お呼びするときに使います。明日には消去します。
kiosk-answer-first = 先に質問に1つお答えください。
kiosk-check-in = 受付する
kiosk-back = 戻る

kiosk-sending = 受付しています
kiosk-counter = カウンターのスタッフにもお声がけください。
kiosk-saved-title = この端末に保存しました
kiosk-saved = ただいまシステムにつながりません。受付内容はこの端末に保存してあり、つながりしだい送信します。カウンターのスタッフにもお声がけください。
kiosk-unsaved = まだシステムにつながりません。
kiosk-renumbered = 接続が切れている間の受付番号は{ $old }でしたが、{ $number }に変わりました。
kiosk-not-signed-in = ただいまこの画面では受付できません。
kiosk-cut-off = ただいまシステムにつながりませんが、受付はできます。この端末に保存し、あとで送信します。
kiosk-refused = この内容では受付できませんでした。内容を変えてもう一度受付するか、カウンターでお声がけください。
kiosk-refused-name = このお名前は使えません。短くするか、空欄のままにしてください。
kiosk-refused-answer = ご回答をもう一度お確かめください。
kiosk-refused-party-size = 1～12名様の間でお選びください。
kiosk-refused-service = こちらのご用件は現在承っておりません。もう一度お選びください。

kiosk-your-ticket = お客様の受付番号
kiosk-way = ご案内までの流れ
kiosk-step-is-done = 済み
kiosk-step-in-line = 順番待ち
kiosk-step-hello = ごあいさつ
kiosk-step-with-you = ご対応中
kiosk-step-done = 完了
kiosk-on-list = 受付しました。
kiosk-follow = スマートフォンで順番を確認
kiosk-follow-how = アプリも電話番号もいりません。
kiosk-keep-showing = このまま表示
kiosk-next-person = 次の方
kiosk-start-over = 最初から

kiosk-still-there = まだご利用中ですか
kiosk-starts-over =
    { $seconds ->
       *[other] { $seconds }秒後に最初の画面に戻ります。
    }
kiosk-still-here = 利用中です
kiosk-have-appointment = 予約しています
kiosk-again = 受付がお済みの方
kiosk-appointment = ご予約
kiosk-appointment-ask = お名前またはご予約の時刻
kiosk-appointment-find = 探す
kiosk-appointment-at = { $time }のご予約
kiosk-appointment-none = ご予約が見つかりません。時刻で探すか、戻ってご用件をお選びください。
kiosk-appointment-away = ただいまシステムにつながりません。戻ってご用件をお選びになるか、スタッフにお声がけください。
kiosk-refused-appointment = このご予約はすでに受付がお済みです。ご用件をお選びになるか、スタッフにお声がけください。
kiosk-preview = これは見本の画面です。ここから受付はされません。
kiosk-aloud = 読み上げ
kiosk-aids = 画面の見やすさ・使いやすさ
kiosk-person = スタッフを呼ぶ
