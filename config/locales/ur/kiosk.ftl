# The check-in kiosk.

kiosk-title = ٹوکن لیں
kiosk-welcome = ہم آپ کی کیا مدد کر سکتے ہیں؟
kiosk-empty = یہاں ابھی چننے کو کچھ نہیں۔ براہِ کرم ہم سے بات کریں۔
kiosk-private = ذاتی معاملہ
kiosk-more = کوئی اور کام
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] زیادہ سے زیادہ { $high } منٹ
           *[other] زیادہ سے زیادہ { $high } منٹ
        }
       *[other] تقریباً { $low } سے { $high } منٹ
    }
kiosk-range-moment = بس ذرا دیر
kiosk-range-unknown = ابھی کہہ نہیں سکتے
kiosk-languages = زبان
kiosk-more-languages = مزید زبانیں
kiosk-language-away = ہمارے سسٹم سے رابطہ نہیں، اس لیے زبان ابھی یہی ہے۔

kiosk-how-many = آپ کتنے لوگ ہیں؟
kiosk-party =
    { $count ->
        [one] فرد
       *[other] افراد
    }
kiosk-one-fewer = ایک کم
kiosk-one-more = ایک اور
kiosk-name = پہلا نام، اگر آپ چاہیں
kiosk-name-why = تاکہ ہم آپ کو نام سے بلا سکیں۔ کل مٹا دیا جائے گا۔
kiosk-answer-first = پہلے ایک سوال کا جواب دے دیں۔
kiosk-check-in = ٹوکن لیں
kiosk-back = واپس

kiosk-sending = آپ کا ٹوکن بن رہا ہے
kiosk-counter = براہِ کرم کاؤنٹر پر بھی ہمیں بتا دیں۔
kiosk-saved-title = یہاں محفوظ ہے
kiosk-saved = ہمارے سسٹم سے رابطہ نہیں۔ آپ کا نمبر یہاں محفوظ ہے اور رابطہ ہوتے ہی بھیج دیا جائے گا۔ براہِ کرم کاؤنٹر پر بھی ہمیں بتا دیں۔
kiosk-unsaved = ہمارے سسٹم سے ابھی رابطہ نہیں۔
kiosk-renumbered = رابطہ کٹا ہوا تھا تو آپ کا نمبر { $old } تھا۔ اب آپ کا نمبر { $number } ہے۔
kiosk-not-signed-in = اس اسکرین سے اس وقت ٹوکن نہیں لیا جا سکتا۔
kiosk-cut-off = اس وقت ہمارے سسٹم سے رابطہ نہیں۔ آپ پھر بھی ٹوکن لے سکتے ہیں: وہ یہاں محفوظ ہوگا اور بعد میں بھیجا جائے گا۔
kiosk-refused = اس طرح نہیں ہو سکا۔ کچھ بدل کر دوبارہ ٹوکن لیں، یا کاؤنٹر پر ہم سے بات کریں۔
kiosk-refused-name = یہ نام نہیں لکھا جا سکتا۔ اسے چھوٹا کریں یا خالی چھوڑ دیں۔
kiosk-refused-answer = اپنا جواب ایک بار پھر دیکھ لیں۔
kiosk-refused-party-size = براہِ کرم 1 سے 12 افراد تک چنیں۔
kiosk-refused-service = یہ خدمت اب دستیاب نہیں۔ براہِ کرم دوبارہ چنیں۔

kiosk-your-ticket = آپ کا ٹوکن
kiosk-way = قطار میں آپ کا سفر
kiosk-step-is-done = ہو گیا
kiosk-step-in-line = قطار میں
kiosk-step-hello = سلام
kiosk-step-with-you = آپ کے ساتھ
kiosk-step-done = مکمل
kiosk-on-list = آپ کا نام فہرست میں ہے۔
kiosk-follow = اپنے فون پر دیکھیں
kiosk-follow-how = نہ کوئی ایپ، نہ فون نمبر۔
kiosk-keep-showing = اسکرین پر رہنے دیں
kiosk-next-person = اگلا شخص
kiosk-start-over = نئے سرے سے

kiosk-still-there = کیا آپ ابھی یہیں ہیں؟
kiosk-starts-over =
    { $seconds ->
        [one] { $seconds } سیکنڈ میں نئے سرے سے شروع ہوگا۔
       *[other] { $seconds } سیکنڈ میں نئے سرے سے شروع ہوگا۔
    }
kiosk-still-here = جی، میں یہیں ہوں
kiosk-have-appointment = میری اپائنٹمنٹ ہے
kiosk-again = پہلے سے ٹوکن ہے؟
kiosk-appointment = آپ کی اپائنٹمنٹ
kiosk-appointment-ask = آپ کا پہلا نام یا وقت
kiosk-appointment-find = تلاش کریں
kiosk-appointment-at = اپائنٹمنٹ { $time } پر
kiosk-appointment-none = یہ ہمیں نہیں ملی۔ وقت لکھ کر دیکھیں، یا واپس جا کر اپنا کام چنیں۔
kiosk-appointment-away = ہمارے سسٹم سے رابطہ نہیں۔ واپس جا کر اپنا کام چنیں، یا ہم سے بات کریں۔
kiosk-refused-appointment = یہ اپائنٹمنٹ پہلے ہی استعمال ہو چکی ہے۔ براہِ کرم اپنا کام چنیں، یا ہم سے بات کریں۔
kiosk-preview = یہ صرف ایک جھلک ہے: یہاں سے کسی کا ٹوکن نہیں بنتا۔
kiosk-aloud = پڑھ کر سنائیں
kiosk-aids = اس اسکرین کے لیے مدد
kiosk-person = کسی کو بلائیں
