# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = 受付番号は何番ですか
again-hint = 番号のとおりにタップしてください（例：A12）。
again-number = 受付番号
again-erase = 1文字消す
again-letters = 英字
again-digits = 数字
again-find = 順番を調べる
again-back = 戻る
again-unknown = 本日の順番待ちに{ $number }は見当たりません。番号をもう一度お確かめになるか、スタッフにお声がけください。
again-quick = 少し早すぎました。しばらくしてからもう一度お試しください。
again-away = ただいまシステムにつながりません。スタッフにお声がけください。
again-too-late = こちらはもう変更できません。現在の状況は次のとおりです。
again-place-of = お客様の順番（{ $number }）
again-change = 用件を変える
again-change-title = どのご用件に変えますか
again-keeps = 順番と番号はそのままです。
again-more = ほかの内容を変える
again-party = 人数
again-come = いつお声がけしましょうか
again-minutes =
    { $minutes ->
       *[other] { $minutes }分後
    }
again-press = ここで知らせたとき
again-leave-title = 順番待ちをやめますか
again-leave-means = 後ろの方の順番が繰り上がります。
again-leave-yes = はい、やめます
again-leave-no = このまま待つ
again-done = 完了
