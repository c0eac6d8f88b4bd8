# The staff board.

staff-title = スタッフボード
staff-board-of = { $staff }さんのボード
staff-on-duty = 勤務中
staff-waiting-count =
    { $count ->
        [0] お待ちの方なし
       *[other] { $count }組待ち
    }
staff-longest = 最長{ $ago }
staff-live = ライブ
staff-live-ms = ライブ { $ms } ms
staff-connecting = 接続中
staff-your-desk = 呼び出し先
staff-any-desk = 空いている窓口

staff-needs-you = 対応が必要
staff-with-you = 対応中
staff-waiting = 順番待ち
staff-with-colleagues = ほかのスタッフが対応中
staff-just-gone = 先ほど終了

staff-needs-you-empty = 今、対応が必要な方はいません。
staff-needs-you-empty-why = 受付機で受付した方や入口から入った方がここに出て、このタブレットが鳴ります。
staff-with-you-empty = 対応中の方はいません。
staff-with-you-empty-why = 呼び出した方や対応している方は、「完了」をタップするまでここに残ります。
staff-waiting-empty = お待ちの方はいません。
staff-nobody-else-empty = ほかにお待ちの方はいません。
staff-waiting-empty-why = 受付した方や、追加した方がここに出ます。

staff-kiosk = { $device }：スタッフを呼んでいる方がいます
staff-not-greeted = まだ誰もあいさつしていません
staff-nobody-answered = まだお待ちです · 誰も応答していません
staff-nobody-alerted = 来店時に誰にも通知されませんでした
staff-promise-risk = お伝えした時間をもうすぐ過ぎます
staff-promise-broken = お伝えした時間を過ぎています
staff-hello-all = { $count }名全員にあいさつ
staff-nobody-came = スタッフが来ないとのこと
staff-seen-by = { $staff }さんが確認済み
staff-seen-by-you = 自分が確認済み
staff-help-wanted = 応援の依頼あり
staff-asks-for-help = { $staff }さんが応援を頼んでいます
staff-called-to = { $desk }に呼び出し中
staff-on-your-way = 向かっています
staff-called-times = { $count }回呼び出し
staff-is-with-you = 対応中
staff-set-aside = { $time }から保留中
staff-with = { $staff }さんが対応中
staff-called-by = { $staff }さんが呼び出し中
staff-aside-by = { $staff }さんが保留中
staff-door =
    { $count ->
        [2] 入口に2名
       *[other] 入口に{ $count }名
    }
staff-people =
    { $count ->
       *[other] { $count }名
    }
staff-told = 案内 { $range }
staff-why-you = あなたに届いた理由：{ $reasons }
staff-you-speak = { $language }を話せる
staff-priority = 優先
staff-wait = { $minutes }分
staff-wait-of = { $minutes }分（案内 { $low }～{ $high }分）
staff-wait-past = { $minutes }分、案内 { $low }～{ $high }分を超過
staff-gone-left = お帰り { $time }
staff-gone-no-show = 不在 { $time }

staff-glance =
    { $count ->
       *[other] 新規{ $count }件
    }
staff-glance-seen = 確認済み{ $count }件
staff-glance-show = 表示
staff-glance-hide = 隠す

staff-greet = 確認しました
staff-serve = 対応します
staff-call = 呼び出す
staff-recall = もう一度呼ぶ
staff-finish = 完了
staff-finish-next = 完了して次へ
staff-park = あとで
staff-resume = 呼び戻す
staff-decline = 担当しない
staff-help = 応援を頼む
staff-no-show = 不在
staff-leave = お帰り
staff-dismiss = お客様ではない
staff-coming = 行きます
staff-more = その他
staff-undo = 取り消す
staff-again = もう一度
staff-close = 閉じる
staff-next = 次のお客様
staff-add = お客様を追加

staff-fact-arrived = 受付時刻
staff-fact-door = 入店時刻
staff-fact-service = ご用件
staff-fact-party = 人数
staff-fact-language = 言語
staff-fact-note = お客様の言葉
staff-fact-told = 案内した時間
staff-fact-seen = 確認した人
staff-fact-why = 留意点

staff-add-title = 順番待ちに追加
staff-add-service = ご用件は何ですか
staff-add-name = お名前（なくても可）
staff-add-party = 何名様ですか
staff-add-fewer = 1名減らす
staff-add-more = 1名増やす
staff-add-put = リストに入れる
staff-add-cancel = やめる

staff-did-greet = { $ticket }のお客様を確認しました。
staff-did-serve = { $ticket }のお客様に対応中です。
staff-did-call = { $ticket }のお客様を{ $desk }に呼び出しました。
staff-did-call-floor = { $ticket }のお客様のところへ向かっています。
staff-did-recall = { $ticket }のお客様をもう一度呼び出しました。
staff-did-finish = { $ticket }：完了しました。
staff-did-park = { $ticket }のお客様を保留にしました。
staff-did-resume = { $ticket }のお客様が戻りました。
staff-did-decline = { $ticket }のお客様はほかのスタッフを待っています。
staff-did-help = { $ticket }のお客様の応援を頼みました。
staff-did-no-show = { $ticket }のお客様は不在でした。
staff-did-leave = { $ticket }のお客様はお帰りになりました。
staff-did-add = { $ticket }のお客様をリストに入れました。
staff-did-undo = 取り消しました：{ $ticket }のお客様は元の状態です。
staff-did-hello-all = 入口の{ $count }名にあいさつしました。
staff-did-coming = { $ticket }のお客様の応援に向かっています。
staff-did-door-greet = 入口のお客様を確認しました。
staff-did-door-dismiss = お客様ではありません：もう誰にも通知しません。
staff-did-door-coming = 向かっていることがお客様に表示されます。
staff-nobody-waits = あなたをお待ちの方はいません。

staff-say-checked-in = { $ticket }のお客様が受付しました · まだ誰もあいさつしていません。
staff-say-door = 入口にお客様がいます。
staff-say-nobody-came = { $ticket }のお客様から、スタッフが来ないとのことです。
staff-say-help = { $staff }さんが{ $ticket }のお客様の応援を頼んでいます。
staff-say-greeted = { $ticket }：{ $staff }さんが確認しました。
staff-say-called = { $ticket }のお客様を{ $desk }に呼び出しました。
staff-say-called-floor = { $staff }さんが{ $ticket }のお客様のところへ向かっています。
staff-say-served = { $ticket }のお客様には{ $staff }さんが対応中です。
staff-say-left = { $ticket }のお客様はお帰りになりました。
staff-say-no-show = { $ticket }のお客様は不在でした。
staff-say-nobody-answered = { $ticket }のお客様がまだお待ちです · 誰も応答していません。
staff-say-coming = { $staff }さんが{ $ticket }のお客様の応援に来ます。
staff-say-many = { $count }件の変更。{ $waiting }組待ち。

staff-cut-off = このタブレットは{ $time }から接続が切れています。
staff-cut-off-why = 表示が古くなっています。別のタブレットを使ってください。
staff-cut-off-trying = 接続を試し続けています。つながればボードは自動で最新になります。
staff-signed-out = このタブレットはサインアウトされています。
staff-signed-out-why = 表示が古くなっています。Greetlineを管理している方に再登録を頼んでください。
staff-tablet-asleep = { $names }がスリープ中で、鳴りません。
staff-tablets-asleep = { $names }がスリープ中で、鳴りません。
staff-sound-off = このタブレットはまだ鳴りません。
staff-sound-on = タップして音を出す
staff-slept = このタブレットは{ $from }から{ $to }までスリープしていました。その間は通知できませんでした。
staff-slept-how = 画面の自動ロックを「なし」にしてください。
staff-awake-missing = このアドレスではスリープを防げません。画面の自動ロックを「なし」にしてください。
staff-understood = わかりました
staff-muted = { $names }は音が出ません。
staff-kiosk-refused = { $name }で受付した{ $ticket }のお客様が順番待ちに入っていません。お客様を探してください。
staff-kiosk-renumbered = { $name }で受付した{ $ticket }は{ $now }に変わりました。お客様に伝えてください。
staff-kiosk-cut-off = { $names }は接続が切れています。受付はその場に保存されます。
staff-kiosks-cut-off = { $names }は接続が切れています。受付はその場に保存されます。
staff-muted-many = { $names }は音が出ません。
staff-no-script = このボードにはJavaScriptが必要です。ブラウザーの設定でオンにしてください。

# Signing in
sign-in-title = サインイン
sign-in-who = どなたですか
sign-in-nobody = まだ誰もサインインできません
sign-in-nobody-why = 店長が一人ずつPINを発行すると、ここに名前が出ます。
sign-in-hello = こんにちは、{ $staff }さん
sign-in-pin = 6桁のPIN
sign-in-digits = 6桁中{ $count }桁
sign-in-other = 別の人
sign-in-delete = 消す
sign-in-checking = 確認しています
sign-in-wrong =
    { $count ->
       *[other] PINが合いません。あと{ $count }回試せます。
    }
sign-in-locked = 試せる回数を超えました。{ $time }にもう一度試すか、店長に新しいPINを頼んでください。
sign-in-taken = ここでは{ $staff }さんがサインイン中です。
sign-in-waiting =
    { $count ->
       *[other] { $count }組お待ちで、まだ誰もあいさつしていません
    }
sign-in-cut-off-why = 今はサインインできません。別のタブレットを使ってください。
sign-in-refused-why = Greetlineを管理している方に再登録を頼んでください。
staff-on-break = 休憩中
staff-on-break-means = 休憩中です。お客様は割り当てられません。
staff-take-break = 休憩に入る
staff-back = 戻りました
staff-sign-out = サインアウト
staff-pin-locked = PINの間違いが続きました：{ $staff }さんは{ $time }まで{ $device }でサインインできません。
# The whole floor
staff-accept = 引き受けます
staff-refuse = 今はできません
staff-keep = 自分で続ける
staff-still-here = まだ対応中
staff-when = いつ戻りますか
staff-way-pass = 引き継ぐ
staff-way-later = あとで（時刻を決める）
staff-way-helper = スタッフ1名に頼む
staff-way-adviser = 同じ担当者
staff-way-also = ほかのご用件も
staff-way-need = お席などの配慮
staff-way-ask = お客様に尋ねる
staff-way-first = 優先する
staff-ask-pass = 誰に引き継ぎますか
staff-ask-later = いつ戻っていただきますか
staff-ask-helper = 誰に応援を頼みますか
staff-ask-adviser = どの担当者をご希望ですか
staff-ask-also = ほかのご用件は何ですか
staff-ask-need = どのような配慮が必要ですか
staff-ask-ask = 何を尋ねますか
staff-ask-first = 優先する理由は何ですか
staff-ways-back = 戻る
staff-adviser-any = 誰でもよい
staff-later-in = { $minutes }分後 · { $time }
staff-need-seat = お席が必要
staff-need-quiet = 静かな場所が必要
staff-need-step-free = 段差のない通路が必要
staff-need-interpreter = 通訳が必要
staff-need-wheelchair = 車いすを利用
staff-looks-later = { $time }まで売り場をご覧です
staff-looks-press = 売り場をご覧です（お知らせ待ち）
staff-asked-after = まだ売り場をご覧でしょうか。しばらく誰も尋ねていません
staff-ready = 見終わって、スタッフをお呼びです
staff-find-me = お客様の目印
staff-ask-save = 保存
staff-reason-upset = ご立腹
staff-reason-wrong-line = 別の列に並んでいた
staff-reason-quick = すぐに終わる
staff-reason-unwell = 体調がすぐれない
staff-reason-appointment-lost = 店側の予約もれ
staff-reason-other = その他の理由
staff-why-first = { $staff }さんが優先：{ $reason }
staff-why-appointment = 予約 { $time }
staff-why-returned = 一度順番が来た方
staff-first-undo = 元の順番に戻す
staff-waits-for = { $staff }さんを待っています
staff-passed-by = { $staff }さんから引き継ぎ
staff-then = 続けて{ $services }
staff-offer = { $staff }さんが引き継ぎを頼んでいます
staff-passed-to-you = { $staff }さんから引き継がれました
staff-asked-for-you = ご指名
staff-due-back = お戻りの時刻です（約束 { $time }）
staff-back-at = { $time }にお戻り
staff-offered-to = { $staff }さんに引き継ぎを依頼中
staff-still-with-them = まだ対応中ですか
staff-done-and-take = { $ticket }を完了し、{ $next }に対応
staff-did-transfer = { $ticket }のお客様を引き継ぎました。順番はそのままです。
staff-did-hand-over = { $staff }さんに{ $ticket }のお客様の引き継ぎを頼みました。
staff-did-accept = { $ticket }のお客様を引き受けました。
staff-did-refuse = { $ticket }のお客様はそのままです。
staff-did-reorder = { $ticket }：順番を変えました。
staff-did-same-adviser = { $ticket }：ご希望の担当者を記録しました。
staff-did-add-service = { $ticket }：ご用件を記録しました。順に対応します。
staff-did-need = { $ticket }：必要な配慮を記録しました。
staff-did-tell = 記録しました。
staff-did-still-here = { $ticket }のお客様にはまだ対応中です。
staff-did-help-one = { $staff }さんに{ $ticket }のお客様の応援を頼みました。
staff-expected = 本日の予定
staff-expected-here = 来店済み
staff-expected-missed = 未来店
staff-expected-somebody = お客様
staff-expected-all = 予約
staff-skip-lead = { $ticket }（責任者が優先）
staff-skip-long-wait = { $ticket }（長くお待ちだった）
staff-skip-appointment = { $ticket }（予約あり）
staff-skip-access = { $ticket }（優先が必要）
staff-skip-returned = { $ticket }（一度順番が来た方）
staff-skip-in-turn = { $ticket }（順番どおり）
staff-skip-chosen = { $ticket }（ほかのスタッフが対応）
staff-skip-other-service = { $ticket }（別のご用件）
staff-skip-not-their-skill = { $ticket }（別の専門が必要）
staff-skip-waits-for = { $ticket }（担当者を待っている）
staff-skip-looks-around = { $ticket }（売り場をご覧の方）
staff-skip-language = { $ticket }（言語の分かるスタッフへ）
staff-skip-level = { $ticket }（より詳しいスタッフへ）
staff-passed-over = 先にご案内しなかった方：{ $names }

# The door's camera
staff-camera =
    { $state ->
        [dark] 入口のカメラは{ $time }から暗すぎて見えません
        [covered] 入口のカメラは{ $time }からふさがれています
        [defocused] 入口のカメラは{ $time }からぼやけています
        [moved] 入口のカメラの向きが変わりました：{ $time }から数えていません
        [slow] 入口のカメラは{ $time }から遅く、見落とすことがあります
       *[other] 入口のカメラは{ $time }から何も映っていません
    }
staff-step = 自分が入口を通ります
staff-did-step = どうぞ：次に入口を通るのはあなたです。

# A kiosk out of which no ticket on paper comes
staff-printer = { $names }が受付票を印刷できません
