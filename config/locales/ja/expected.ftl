# The page of appointments: who is expected.

expected-title = 本日の予定
expected-board = ボード
expected-board-needs =
    { $count ->
       *[other] 対応が必要 { $count }件
    }
expected-day = 一日の様子
expected-devices = 端末
expected-live = ライブ
expected-connecting = 接続中
expected-cut-off = このページは{ $time }から接続が切れています。表示が古くなっています。
expected-signed-out = このブラウザーはサインアウトされています。表示が古くなっています。
expected-no-script = このページにはJavaScriptが必要です。ブラウザーの設定でオンにしてください。

expected-sentence-next =
    { $count ->
        [1] 本日はあと1件、{ $time }の予定です。
       *[other] 本日はあと{ $count }件、次は{ $time }です。
    }
expected-sentence-nobody = 本日の予約はありません。
expected-sentence-no-more = 本日の予約はもうありません。
expected-sentence-here =
    { $count ->
       *[other] { $count }件は来店済みです。
    }
expected-sentence-missed =
    { $count ->
       *[other] { $count }件は未来店です。
    }

expected-today = 今日
expected-tomorrow = 明日
expected-empty = 予約を追加するかリストを読み込むと、ここに出ます。
expected-somebody = お客様
expected-for = 担当：{ $staff }さん
expected-people =
    { $count ->
       *[other] { $count }名
    }
expected-quoted = 「{ $note }」
expected-is-expected = 来店予定
expected-is-here = 来店済み
expected-is-missed = 未来店
expected-is-cancelled = キャンセル
expected-here = 来店しました
expected-cancel = キャンセルする
expected-restore = 取り消す

expected-add = 追加
expected-bring = リストを読み込む
expected-close = 閉じる

expected-add-title = どなたが、いつ来店しますか
expected-field-day = 日付
expected-field-time = 時刻
expected-field-service = ご用件
expected-field-name = お名前（分かれば）
expected-field-adviser = 担当者
expected-field-party = 人数
expected-field-language = 言語
expected-field-note = スタッフへのメモ
expected-anybody = 手の空いている人
expected-any-language = 不明
expected-more = 担当者・人数・メモ
expected-note-it = 記録する
expected-noted = 記録しました：{ $day } { $time }
expected-fault-no-time = 時刻を14:30のように入力してください。
expected-fault-time = 時刻を読み取れません。14:30のように入力してください。
expected-fault-past = 今日のこの時刻は過ぎています。別の日か、もっと遅い時刻ですか
expected-fault-far = 入力できるのは今日と、この先{ $days }日間です。その中から選んでください。
expected-fault-service = このご用件はもう承っていません。もう一度選んでください。
expected-fault-name = このお名前は使えません。短くするか、空欄のままにしてください。
expected-fault-party = 1から50までの数字を、2のように入力してください。
expected-fault-note = このメモは使えません。短くするか、空欄のままにしてください。

expected-bring-title = リストを読み込む
expected-bring-how = 予約システムの表（CSV）またはカレンダー（iCal）を使えます。今日と、この先{ $days }日間の予約を読み込みます。同じリストを何度読み込んでも、二重にはなりません。
expected-file = ファイルを選ぶ
expected-file-unreadable = このファイルは開けません。別のファイルを選ぶか、内容をここに貼り付けてください。
expected-paste = またはここに貼り付け
expected-otherwise = ご用件が書かれていない行があれば
expected-otherwise-none = その行は飛ばす
expected-take = このリストを読み込む
expected-list-empty = まだ何もありません。ファイルを選ぶか、リストを貼り付けてください。
expected-list-too-much = 一度に読み込むには多すぎます。2回に分けてください。
expected-list-nothing = このリストに予約はありません。
expected-list-told =
    { $count ->
       *[other] { $count }件の予約が新規または変更です。
    }
expected-list-known =
    { $count ->
       *[other] { $count }件はすでにありました。
    }
expected-list-others =
    { $count ->
       *[other] { $count }件は別の日のため飛ばしました。
    }
expected-list-unread =
    { $count ->
       *[other] { $count }行を読み取れませんでした。上で直して、もう一度読み込んでください。
    }
expected-unread-time = 時刻を読み取れません：2026-11-20 14:30のように書いてください
expected-unread-service = このご用件は承っていません
expected-unread-repeats = 繰り返しの予定です：1回だけの予約を読み込みます
expected-unread-columns = 1行目に列の名前が必要です：at、service、必要に応じてname、adviser、party_size、language、note。
expected-unread-calendar = このカレンダーは読み取れません。もう一度iCal（.ics）で保存し、そのファイルを選んでください。
