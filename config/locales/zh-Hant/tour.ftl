# The tour: one person, from the door to hello, on real pages side by side.

tour-title = 導覽
tour-open = 跟著一位顧客，從進門到招呼
tour-open-means = 一個瀏覽器裡就是一整家店：門口、取號機、兩台平板、手機和螢幕，每個頁面都是真的。到第一聲招呼不用一分鐘。
tour-open-button = 開始導覽
tour-used = 導覽不在這個瀏覽器裡
tour-used-how = 它的連結只能用在一個瀏覽器。重新啟動 Greetline 可取得新連結，也可以回到用過它的瀏覽器。
tour-no-script = 導覽需要 JavaScript，請在瀏覽器設定中開啟。
tour-skip-stage = 跳到店面
tour-steps = 七個步驟
tour-stage = 店面
tour-cut = 店裡的電腦沒有回應，我們會持續重試。
tour-refused = 導覽在這裡已結束：它在別的瀏覽器開啟了，或者示範已被刪除。
tour-said = 7 步中的第 { $n } 步「{ $step }」完成了。{ $what }

tour-nobody = 還沒有人進門
tour-somebody = 某位顧客
tour-line-door = 門口
tour-line-in-line = 排隊中
tour-line-hello = 招呼
tour-line-with-you = 接待中
tour-line-done = 完成

tour-state-done = 完成
tour-state-now = 現在
tour-state-left-out = 已略過
tour-state-ahead = 接下來
tour-next = 下一步：{ $step }
tour-failed = 沒有成功，等一下再按一次。

tour-walk-in = 進門
tour-walk-in-do = 有人走進門。看看平板：還沒有人回頭，它們就響了。您第一次點擊時會開啟聲音。
tour-walk-in-button = 有人進門
tour-walk-in-done = 門口看到了人，兩台平板都知道了。圓環還開著：還沒有人打招呼。

tour-check-in = 取號
tour-check-in-do = 在取號機上按兩下：先按「{ $service }」，再按「取號」。不用姓名，不用電話。
tour-check-in-joined = { $ticket } 就是剛才進門的那位：只有一個圓環，不是兩個。
tour-check-in-done = { $ticket } 在排隊，兩台平板都知道了。

tour-ignore = 不理會
tour-ignore-do = 誰都不按。{ $again } 秒沒有回應，提醒就會升級：每台空閒的平板都會再次響鈴並說明情況。
tour-ignore-in =
    { $seconds ->
       *[other] 還有 { $seconds } 秒
    }
tour-ignore-due = 馬上就到
tour-ignore-late = 已經打過招呼了。請換一位顧客重新開始，讓人等一等。
tour-ignore-skip = 不等了，繼續
tour-ignore-done = 沒有人回應，提醒升級了：兩台平板都這樣顯示。{ $manager } 秒後會告訴店長。

tour-hello = 打招呼
tour-hello-do = 在平板上按「看到您了」。
tour-hello-do-them = 在平板上對 { $ticket } 按「看到您了」。取號機、手機和螢幕會立刻顯示。
tour-hello-done = { $staff }在 { $time } 後打了招呼。圓環合上，計時停下，顧客也知道了。
tour-hello-door = 在門口就打過招呼了，圓環已合上。

tour-race = 兩人同時
tour-race-do = { $first }和{ $second }在同一刻走向同一位顧客。
tour-race-button = 兩人都對 { $ticket } 按「我在接待」
tour-race-done = { $winner }先接待了 { $ticket }。{ $loser }的平板會顯示是誰。
tour-race-busy = { $staff }正在接待 { $ticket }。請先在那台平板上按「完成」。
tour-race-nobody = 沒有人在等。請先在取號機上取個號。
tour-race-plug = 請先把另一台平板的插頭插回去。

tour-plug = 拔掉插頭
tour-plug-do = 在營業時讓{ $second }的平板斷線。它不能把舊消息當成真的來顯示。
tour-plug-button = 拔掉插頭
tour-plug-waiting = 已斷線。看起來還正常：等六秒。
tour-plug-red = { $red } 秒後整台平板變紅，誰都不會誤信它。
tour-plug-back = 插回去
tour-plug-coming = 正在恢復。
tour-plug-measured = { $red } 秒後變紅，插回 { $back } 秒後恢復正常。
tour-plug-done = 斷線時是紅的，現在已自動恢復正常。

tour-record = 紀錄
tour-record-do = 這位顧客經歷的一切，一秒一秒，店長看到的就是這樣。
tour-record-button = 開啟 { $ticket } 的紀錄
tour-record-again = 再看一遍
tour-record-nobody = 還沒有可講的人。請先在取號機上取個號。
tour-record-done = 這就是 { $ticket } 的經過。當日的每個數字都能打開這樣的頁面。

tour-finish = 進門的人，一個都不會被忽略，有紀錄為證。
tour-finish-next = 要開自己的店，請用主控台上的下一個連結。
tour-again = 換一位顧客重新開始
tour-languages = 語言

tour-part-door = 門口
tour-part-kiosk = 取號機
tour-part-first = { $staff }的平板
tour-part-phone = 手機
tour-part-screen = 等候區
tour-part-manager = 店長
tour-to = 前往：{ $name }
tour-enlarge = 放大顯示：{ $name }
tour-door-camera = 讓攝影機來看：用一段影片檔也行
tour-door-nobody = 門口沒有人
tour-door-count =
    { $count ->
       *[other] 門口有 { $count } 位
    }
tour-phone-waits = 這是您的手機。在取號機上取號，號碼就會到這裡。
