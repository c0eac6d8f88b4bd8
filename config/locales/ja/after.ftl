# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = 売り場をご覧になりますか
after-now = すぐに来てください
after-need = お席などの配慮
after-more = 伝えておきたいこと
after-others = その他
after-come-title = いつお声がけしましょうか
after-come-hint = 順番はそのままです。
after-come-minutes =
    { $minutes ->
       *[other] { $minutes }分後
    }
after-come-press = こちらから知らせたとき
after-need-title = どのような配慮が必要ですか
after-need-hint = スタッフだけが見ます。明日には消去します。
after-need-seat = お席
after-need-quiet = 静かな場所
after-need-step-free = 段差のない通路
after-need-wheelchair = 車いすを使っています
after-need-interpreter = 通訳
after-more-title = どのようなことをお伝えになりますか
after-more-hint = なくてもかまいません。順番はそのままです。
after-if-you-like = なくてもかまいません。
after-find = 見つけてもらう目印
after-find-hint = 例：青いマフラー、窓のそば。ご用件が済みしだい消去します。
after-note = 自分の言葉で
after-note-hint = スタッフがうかがう前に読みます。明日には消去します。
after-party = 人数
after-party-title = 何名様ですか
after-people =
    { $count ->
       *[other] 名様
    }
after-one-fewer = 1名減らす
after-one-more = 1名増やす
after-back = 戻る
after-done = 完了
after-kept = ありがとうございます。承りました。
after-too-late = こちらはもう変更できません。ご対応中のスタッフにお伝えください。
after-away = ただいまシステムにつながりません。しばらくしてからもう一度お試しになるか、スタッフにお伝えください。
after-fault = この内容では承れません。書き方を変えてみてください。
after-fault-a-phone = 電話番号をご入力ください（例：+49 30 123456）。
after-fault-an-email = メールアドレスをご入力ください（例：name@example.com）。
after-fault-a-number = 数字をご入力ください（例：2）。
after-fault-a-date = 日にちをお選びください。
after-fault-one-of-these = この中からお選びください。
after-fault-too-long = もう少し短くお書きください。
