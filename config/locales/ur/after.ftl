# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = صرف دیکھنا چاہتے ہیں؟
after-now = براہِ کرم ابھی آئیں
after-need = کرسی یا کوئی اور مدد
after-more = مزید بتائیں
after-others = کچھ اور
after-come-title = ہم کب آئیں؟
after-come-hint = آپ کی جگہ محفوظ ہے۔
after-come-minutes =
    { $minutes ->
        [one] { $minutes } منٹ میں
       *[other] { $minutes } منٹ میں
    }
after-come-press = جب میں کہوں
after-need-title = آپ کو کس چیز سے آسانی ہوگی؟
after-need-hint = صرف ہماری ٹیم دیکھتی ہے۔ کل مٹا دیا جائے گا۔
after-need-seat = بیٹھنے کی جگہ
after-need-quiet = خاموش جگہ
after-need-step-free = بغیر سیڑھیوں کا راستہ
after-need-wheelchair = میں وہیل چیئر پر ہوں
after-need-interpreter = ترجمان
after-more-title = آپ ہمیں کیا بتانا چاہیں گے؟
after-more-hint = صرف اگر آپ چاہیں۔ آپ کی جگہ محفوظ ہے۔
after-if-you-like = صرف اگر آپ چاہیں۔
after-find = میری پہچان
after-find-hint = مثلاً: نیلا مفلر، کھڑکی کے پاس۔ آپ کا کام ہوتے ہی مٹا دیا جائے گا۔
after-note = میرے اپنے الفاظ میں
after-note-hint = ہماری ٹیم آنے سے پہلے پڑھتی ہے۔ کل مٹا دیا جائے گا۔
after-party = ہم کتنے لوگ ہیں
after-party-title = آپ کتنے لوگ ہیں؟
after-people =
    { $count ->
        [one] فرد
       *[other] افراد
    }
after-one-fewer = ایک کم
after-one-more = ایک اور
after-back = واپس
after-done = ٹھیک ہے
after-kept = شکریہ۔ ہم نے لکھ لیا ہے۔
after-too-late = اب یہ ممکن نہیں۔ جو آپ کے ساتھ ہیں انہیں بتا دیں۔
after-away = اس وقت ہمارے سسٹم سے رابطہ نہیں۔ ذرا دیر میں پھر کوشش کریں، یا ہمیں خود بتا دیں۔
after-fault = اس طرح نہیں لکھا جا سکتا۔ کسی اور طرح لکھیں۔
after-fault-a-phone = فون نمبر لکھیں، جیسے +49 30 123456۔
after-fault-an-email = ای میل کا پتہ لکھیں، جیسے name@example.com۔
after-fault-a-number = کوئی عدد لکھیں، جیسے 2۔
after-fault-a-date = کوئی دن چنیں۔
after-fault-one-of-these = ان میں سے ایک چنیں۔
after-fault-too-long = اسے چھوٹا کریں۔
