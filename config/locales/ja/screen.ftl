# The waiting-room screen.

screen-now = ただいまお呼び出し中
screen-coming = スタッフの{ $staff }がまいります
screen-team-coming = スタッフがまいります
screen-before = 先ほどのお呼び出し
screen-before-empty = お呼び出しした番号はしばらくここに残ります。
screen-next = この次
screen-next-empty = 受付された方の番号がここに出ます。
screen-seen = スタッフの{ $staff }がお越しを確認しました
screen-empty = ようこそ
screen-empty-why = お呼びするとチャイムが鳴り、番号がここに出ます。
screen-count =
    { $count ->
        [0] お待ちの方はいません
       *[other] { $count }組お待ちです
    }
screen-range = 約{ $range }
screen-range-unknown = 待ち時間はまだ分かりません
screen-sound-on = タップして音を出す
screen-cut-off = この画面は{ $time }から接続が切れています。
screen-cut-off-why = スタッフがお呼びする番号をお聞きいただくか、お近くのスタッフにおたずねください。
screen-no-script = この画面にはJavaScriptが必要です。ブラウザーの設定でオンにしてください。
