# The ticket on paper.

paper-since = { $time }に受付
paper-follow = スマートフォンで順番を確認
paper-follow-how = アプリも電話番号もいりません。
paper-test = テスト用の受付票：{ $name }
paper-test-how = これが読めれば、印刷できています。

# On the kiosk beside it
paper-offer = 印刷する
paper-offer-again = もう一度印刷する
paper-waiting = 受付票を印刷しています。
paper-printed = 受付票を印刷しました。
paper-failed = 印刷できませんでした。お客様の受付番号は{ $ticket }です。
