# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = 受付しました。スタッフに知らせてあります。
ticket-headline-waiting-unalerted = 受付しました。カウンターのスタッフにもお声がけください。
ticket-headline-greeted = スタッフの{ $staff }がお越しを確認しました。
ticket-headline-called-desk = お客様の番です：{ $desk }
ticket-headline-called-floor = スタッフの{ $staff }がまいります。
ticket-headline-serving = スタッフの{ $staff }がご対応しています。
ticket-headline-parked = 順番はそのままです。またこちらからお声がけします。
ticket-headline-parked-until = { $time }にお待ちしています。順番はそのままです。
ticket-headline-served = ありがとうございました。
ticket-headline-no-show = { $time }にお呼びしました。まだ店内にいらっしゃいますか。順番はそのままです。
ticket-headline-left = 順番待ちをおやめになりました。もう一度並ばれますか。
ticket-headline-nobody-came = ありがとうございます。スタッフにもう一度知らせました。
ticket-headline-looking-until = どうぞごゆっくりご覧ください。{ $time }ごろにうかがいます。
ticket-headline-looking-press = どうぞごゆっくりご覧ください。お知らせいただければうかがいます。

ticket-place =
    { $ahead ->
        [0] 次はお客様の番です。
       *[other] お客様の前に{ $ahead }組お待ちです。
    }
ticket-range =
    { $low ->
        [0] { $high ->
           *[other] { $high }分以内
        }
       *[other] 約{ $low }～{ $high }分
    }
ticket-range-moment = まもなくご案内します。
ticket-range-unknown = 待ち時間はまだ分かりません。

ticket-step-door = ご来店
ticket-step-in-line = 順番待ち
ticket-step-hello = ごあいさつ
ticket-step-with-you = ご対応中
ticket-step-done = 完了

ticket-action-leave = 順番待ちをやめる
ticket-action-nobody-came = スタッフが来ないときはこちら
ticket-action-resume = もう一度並ぶ
ticket-action-tell = 変更する
ticket-action-now = すぐに来てください

ticket-change-called = { $time }：お客様の番です：{ $desk }
ticket-change-coming = { $time }：スタッフの{ $staff }がまいります。
ticket-change-greeted = { $time }：スタッフの{ $staff }がお越しを確認しました。
ticket-change-went-first = { $ticket }の方を先にご案内しました。
ticket-change-went-first-appointment = { $ticket }の方を先にご案内しました：ご予約の方です。
ticket-change-went-first-access = { $ticket }の方を先にご案内しました：配慮が必要な方です。
ticket-change-went-first-returned = { $ticket }の方を先にご案内しました：一度ご案内し、戻られた方です。
ticket-change-went-first-long-wait = { $ticket }の方を先にご案内しました：長くお待ちいただいていました。
ticket-change-went-first-lead = { $ticket }の方を先にご案内しました：スタッフの判断です。
ticket-change-went-first-other-service = { $ticket }の方を先にご案内しました：別のご用件の方です。
ticket-change-went-first-not-their-skill = { $ticket }の方を先にご案内しました：別のご用件の担当が空いたためです。
ticket-change-went-first-waits-for = { $ticket }の方を先にご案内しました：お客様は{ $staff }がご対応します。
ticket-change-went-first-language = { $ticket }の方を先にご案内しました：お客様の言語を話す{ $staff }がまいります。
ticket-change-went-first-level = { $ticket }の方を先にご案内しました：ご用件に最も詳しい{ $staff }がまいります。
ticket-change-went-first-in-turn = { $ticket }の方を先にご案内しました：その方の番でした。
ticket-change-went-first-chosen = { $ticket }の方を先にご案内しました：すでに{ $staff }がご対応していました。
ticket-change-went-first-looks-around = { $ticket }の方を先にご案内しました：お客様は売り場をご覧中でした。
ticket-change-nobody-came = { $time }：スタッフが来ないとお知らせいただきました。もう一度知らせました。
ticket-change-back-in-line = { $time }：順番待ちに戻りました。
ticket-change-passed-on = { $time }：担当のスタッフに引き継ぎました。順番はそのままです。
ticket-change-passed-on-to = { $time }：次は{ $staff }がご対応します。順番はそのままです。
ticket-change-chosen-again = { $time }：ご用件が変わりました。順番はそのままです。
ticket-change-handed-over = { $time }：{ $staff }が引き継ぎます。
ticket-change-put-first = { $time }：これから先にご案内します。
ticket-change-range = 待ち時間の目安が変わりました。現在、約{ $low }～{ $high }分です。

# The page around it
ticket-title = 受付番号 { $ticket }
ticket-yours = お客様の受付番号
ticket-way = ご案内までの流れ
ticket-step-is-done = 済み
ticket-step-is-next = 次
ticket-changes = これまでの変更
ticket-leave-ask = 順番待ちをやめますか
ticket-leave-means = 後ろの方の順番が繰り上がります。
ticket-leave-yes = はい、やめます
ticket-leave-no = このまま待つ
ticket-close = 閉じる
ticket-cut-off = { $time }から更新されていません。お店につなぎ直しています。
ticket-not-sent = お店に届きませんでした。もう一度タップしてください。
ticket-too-late = こちらはもう変更できません。このページは現在の状況です。
ticket-unknown = この受付番号は見当たりません。スタッフにお声がけください。
ticket-languages = 言語
ticket-no-script = このページは15秒ごとに自動で更新されます。
