# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = آپ کا نمبر کیا ہے؟
again-hint = جیسا ٹوکن پر ہے ویسا ہی دبائیں، مثلاً A12۔
again-number = آپ کا نمبر
again-erase = آخری مٹائیں
again-letters = حروف
again-digits = ہندسے
again-find = میری جگہ دیکھیں
again-back = واپس
again-unknown = آج قطار میں { $number } نمبر کا کوئی نہیں۔ ایک بار پھر دیکھ لیں، یا ہم سے بات کریں۔
again-quick = یہ کافی جلدی تھا۔ ذرا دیر میں پھر کوشش کریں۔
again-away = اس وقت ہمارے سسٹم سے رابطہ نہیں۔ براہِ کرم ہم سے بات کریں۔
again-too-late = اب یہ ممکن نہیں۔ اس وقت صورتِ حال یہ ہے۔
again-place-of = آپ کی جگہ، { $number }
again-change = مجھے کسی اور کام سے آنا تھا
again-change-title = اس کی جگہ ہم کیا مدد کر سکتے ہیں؟
again-keeps = آپ کی جگہ اور نمبر وہی رہیں گے۔
again-more = کچھ بدلیں
again-party = ہم کتنے لوگ ہیں
again-come = ہم کب آئیں؟
again-minutes =
    { $minutes ->
        [one] { $minutes } منٹ میں
       *[other] { $minutes } منٹ میں
    }
again-press = جب میں یہاں دباؤں
again-leave-title = قطار چھوڑ دیں؟
again-leave-means = آپ کی جگہ آپ کے پیچھے والوں کو مل جائے گی۔
again-leave-yes = ہاں، چھوڑ دیں
again-leave-no = قطار میں رہیں
again-done = ٹھیک ہے
