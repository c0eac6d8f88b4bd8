# The waiting-room screen.

screen-now = 現在叫號
screen-coming = { $staff }正過來找您
screen-team-coming = 我們正過來找您
screen-before = 剛才叫過
screen-before-empty = 叫過的號碼會在這裡停留一會兒。
screen-next = 接下來
screen-next-empty = 取號後，號碼會顯示在這裡。
screen-seen = { $staff }已經看到您了
screen-empty = 歡迎光臨
screen-empty-why = 叫到您的號碼時，這裡會顯示，並有提示音。
screen-count =
    { $count ->
        [0] 現在沒有人排隊
       *[other] { $count } 位排隊中
    }
screen-range = 約 { $range }
screen-range-unknown = 還要多久，目前說不準
screen-sound-on = 點一下開啟聲音
screen-cut-off = 這個螢幕從 { $time } 起斷線了。
screen-cut-off-why = 請留意聽您的號碼，或詢問我們的同仁。
screen-no-script = 這個螢幕需要 JavaScript，請在瀏覽器設定中開啟。
