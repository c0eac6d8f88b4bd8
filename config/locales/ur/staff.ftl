# The staff board.

staff-title = ٹیم بورڈ
staff-board-of = بورڈ: { $staff }
staff-on-duty = ڈیوٹی پر
staff-waiting-count =
    { $count ->
        [0] انتظار میں کوئی نہیں
        [one] { $count } انتظار میں
       *[other] { $count } انتظار میں
    }
staff-longest = سب سے زیادہ { $ago }
staff-live = لائیو
staff-live-ms = لائیو { $ms } ms
staff-connecting = رابطہ ہو رہا ہے
staff-your-desk = آپ لوگوں کو بلاتے ہیں
staff-any-desk = خالی ڈیسک

staff-needs-you = آپ کے منتظر
staff-with-you = آپ کے ساتھ
staff-waiting = انتظار میں
staff-with-colleagues = ساتھیوں کے ساتھ
staff-just-gone = ابھی گئے

staff-needs-you-empty = اس وقت کسی کو آپ کی ضرورت نہیں۔
staff-needs-you-empty-why = جو کیوسک پر ٹوکن لے یا دروازے سے آئے وہ یہاں نظر آتا ہے، اور یہ ٹیبلٹ بجتا ہے۔
staff-with-you-empty = آپ کے ساتھ کوئی نہیں۔
staff-with-you-empty-why = جسے آپ بلائیں یا جس کے پاس جائیں وہ یہاں رہتا ہے جب تک آپ ”ہو گیا“ نہ دبائیں۔
staff-waiting-empty = انتظار میں کوئی نہیں۔
staff-nobody-else-empty = انتظار میں اور کوئی نہیں۔
staff-waiting-empty-why = لوگ ٹوکن لینے پر، یا آپ کے شامل کرنے پر، یہاں نظر آتے ہیں۔

staff-kiosk = { $device }: کوئی بلا رہا ہے
staff-not-greeted = ابھی کسی نے سلام نہیں کیا
staff-nobody-answered = ابھی تک انتظار میں · کسی نے جواب نہیں دیا
staff-nobody-alerted = ان کے آنے پر کسی کو خبر نہیں ہوئی
staff-promise-risk = بتایا ہوا وقت پورا ہونے کو ہے
staff-promise-broken = بتائے ہوئے وقت سے زیادہ
staff-hello-all = سب کو سلام ({ $count })
staff-nobody-came = کہتے ہیں کوئی نہیں آیا
staff-seen-by = { $staff } نے دیکھ لیا
staff-seen-by-you = آپ نے دیکھ لیا
staff-help-wanted = مدد چاہیے
staff-asks-for-help = { $staff } کو مدد چاہیے
staff-called-to = بلایا گیا: { $desk }
staff-on-your-way = آپ راستے میں ہیں
staff-called-times = { $count } بار بلایا
staff-is-with-you = آپ کے ساتھ
staff-set-aside = { $time } سے بعد کے لیے
staff-with = { $staff } کے ساتھ
staff-called-by = { $staff } نے بلایا
staff-aside-by = { $staff } نے بعد کے لیے رکھا
staff-door =
    { $count ->
        [one] دروازے پر کوئی ہے
        [2] دروازے پر دو لوگ ہیں
       *[other] دروازے پر { $count } لوگ ہیں
    }
staff-people =
    { $count ->
        [one] { $count } شخص
       *[other] { $count } لوگ
    }
staff-told = بتایا { $range }
staff-why-you = آپ کے لیے: { $reasons }
staff-you-speak = آپ کی زبان: { $language }
staff-priority = پہلے جائیں گے
staff-wait = { $minutes } منٹ
staff-wait-of = { $low }–{ $high } میں سے { $minutes } منٹ
staff-wait-past = { $minutes } منٹ، بتایا { $low }–{ $high }
staff-gone-left = چلے گئے { $time }
staff-gone-no-show = نہیں آئے { $time }

staff-glance =
    { $count ->
        [one] { $count } نیا
       *[other] { $count } نئے
    }
staff-glance-seen = { $count } آپ نے دیکھ لیے
staff-glance-show = دکھائیں
staff-glance-hide = چھپائیں

staff-greet = آپ کو دیکھ لیا
staff-serve = میں ان کے ساتھ ہوں
staff-call = بلائیں
staff-recall = پھر بلائیں
staff-finish = ہو گیا
staff-finish-next = ہو گیا، اگلا
staff-park = بعد میں
staff-resume = واپس لائیں
staff-decline = میں نہیں
staff-help = مجھے مدد چاہیے
staff-no-show = نہیں آئے
staff-leave = چلے گئے
staff-dismiss = گاہک نہیں
staff-coming = میں راستے میں ہوں
staff-more = مزید
staff-undo = واپس لیں
staff-again = پھر کوشش کریں
staff-close = بند کریں
staff-next = اگلا گاہک
staff-add = کسی کو شامل کریں

staff-fact-arrived = قطار میں کب سے
staff-fact-door = آمد کا وقت
staff-fact-service = کس لیے
staff-fact-party = کتنے لوگ
staff-fact-language = زبان
staff-fact-note = ان کے اپنے الفاظ
staff-fact-told = ہم نے بتایا
staff-fact-seen = کس نے دیکھا
staff-fact-why = جاننے کی بات

staff-add-title = قطار میں کسی کو شامل کریں
staff-add-service = کس کام کے لیے؟
staff-add-name = پہلا نام، اگر وہ چاہیں
staff-add-party = کتنے لوگ ہیں؟
staff-add-fewer = ایک کم
staff-add-more = ایک اور
staff-add-put = فہرست میں ڈالیں
staff-add-cancel = رہنے دیں

staff-did-greet = آپ نے { $ticket } کو دیکھ لیا۔
staff-did-serve = { $ticket } آپ کے ساتھ ہیں۔
staff-did-call = { $ticket } کو بلایا گیا: { $desk }۔
staff-did-call-floor = آپ { $ticket } کی طرف روانہ ہیں۔
staff-did-recall = { $ticket } کو پھر بلایا گیا۔
staff-did-finish = { $ticket }: ہو گیا۔
staff-did-park = { $ticket } کو بعد کے لیے رکھا گیا۔
staff-did-resume = { $ticket } واپس ہیں۔
staff-did-decline = { $ticket } کو کسی اور ساتھی کا انتظار ہے۔
staff-did-help = آپ کے ساتھیوں سے { $ticket } کے لیے مدد مانگی گئی ہے۔
staff-did-no-show = { $ticket } نہیں آئے۔
staff-did-leave = { $ticket } چلے گئے۔
staff-did-add = { $ticket } فہرست میں ہیں۔
staff-did-undo = واپس لیا گیا: { $ticket } پہلے جیسا ہے۔
staff-did-hello-all = آپ نے دروازے پر { $count } لوگوں کو سلام کیا۔
staff-did-coming = آپ { $ticket } کے لیے راستے میں ہیں۔
staff-did-door-greet = آپ نے انہیں دروازے پر دیکھ لیا۔
staff-did-door-dismiss = گاہک نہیں: اب کسی سے نہیں پوچھا جائے گا۔
staff-did-door-coming = وہاں لکھا آ گیا ہے کہ آپ راستے میں ہیں۔
staff-nobody-waits = آپ کے انتظار میں کوئی نہیں۔

staff-say-checked-in = { $ticket } نے ٹوکن لیا · ابھی کسی نے سلام نہیں کیا۔
staff-say-door = دروازے پر کوئی ہے۔
staff-say-nobody-came = { $ticket } کا کہنا ہے کہ کوئی نہیں آیا۔
staff-say-help = { $staff } کو { $ticket } کے لیے مدد چاہیے۔
staff-say-greeted = { $ticket }: { $staff } نے دیکھ لیا۔
staff-say-called = { $ticket } کو بلایا گیا: { $desk }۔
staff-say-called-floor = { $staff } { $ticket } کی طرف روانہ ہیں۔
staff-say-served = { $ticket } اب { $staff } کے ساتھ ہیں۔
staff-say-left = { $ticket } چلے گئے۔
staff-say-no-show = { $ticket } نہیں آئے۔
staff-say-nobody-answered = { $ticket } ابھی تک انتظار میں · کسی نے جواب نہیں دیا۔
staff-say-coming = { $staff } مدد کے لیے روانہ ہیں: { $ticket }۔
staff-say-many = تبدیلیاں: { $count }۔ انتظار میں: { $waiting }۔

staff-cut-off = اس ٹیبلٹ کا رابطہ { $time } سے کٹا ہوا ہے۔
staff-cut-off-why = جو آپ کے سامنے ہے وہ پرانا ہے۔ دوسرا ٹیبلٹ لیں۔
staff-cut-off-trying = ہماری کوشش جاری ہے۔ بورڈ خود ٹھیک ہو جائے گا۔
staff-signed-out = اس ٹیبلٹ پر اب کوئی سائن ان نہیں۔
staff-signed-out-why = جو آپ کے سامنے ہے وہ پرانا ہے۔ Greetline کی دیکھ بھال کرنے والے سے کہیں کہ اسے دوبارہ جوڑ دیں۔
staff-tablet-asleep = { $names } سو رہا ہے اور بج نہیں سکتا۔
staff-tablets-asleep = { $names } سو رہے ہیں اور بج نہیں سکتے۔
staff-sound-off = یہ ٹیبلٹ ابھی بج نہیں سکتا۔
staff-sound-on = آواز کھولنے کے لیے دبائیں
staff-slept = یہ ٹیبلٹ { $from } سے { $to } تک سویا رہا۔ اس پر کسی کو خبر نہیں دی جا سکی۔
staff-slept-how = اس کا اسکرین لاک ”کبھی نہیں“ پر رکھیں۔
staff-awake-missing = اس پتے پر اسے جگائے رکھنا ممکن نہیں۔ اس کا اسکرین لاک ”کبھی نہیں“ پر رکھیں۔
staff-understood = سمجھ لیا
staff-muted = { $names } کی آواز بند ہے۔
staff-kiosk-refused = { $name } سے { $ticket } قطار میں نہیں لگ سکا۔ انہیں ڈھونڈ لیں۔
staff-kiosk-renumbered = { $name } کا { $ticket } اب { $now } ہے۔ انہیں بتا دیں۔
staff-kiosk-cut-off = { $names } کا رابطہ کٹا ہوا ہے۔ ٹوکن وہیں محفوظ ہو رہے ہیں۔
staff-kiosks-cut-off = { $names } کا رابطہ کٹا ہوا ہے۔ ٹوکن وہیں محفوظ ہو رہے ہیں۔
staff-muted-many = { $names } کی آواز بند ہے۔
staff-no-script = اس بورڈ کو JavaScript چاہیے۔ براؤزر کی سیٹنگز میں اسے آن کریں۔

# Signing in
sign-in-title = سائن ان
sign-in-who = آپ کون ہیں؟
sign-in-nobody = یہاں ابھی کوئی سائن ان نہیں کر سکتا
sign-in-nobody-why = مینیجر آپ میں سے ہر ایک کو PIN دیتے ہیں۔ پھر آپ کے نام یہاں نظر آتے ہیں۔
sign-in-hello = السلام علیکم { $staff }
sign-in-pin = آپ کے چھ ہندسے
sign-in-digits = 6 میں سے { $count } ہندسے
sign-in-other = کوئی اور
sign-in-delete = مٹائیں
sign-in-checking = ایک لمحہ
sign-in-wrong =
    { $count ->
        [one] یہ PIN نہیں ملا۔ { $count } کوشش باقی ہے۔
       *[other] یہ PIN نہیں ملا۔ { $count } کوششیں باقی ہیں۔
    }
sign-in-locked = بہت زیادہ کوششیں ہو گئیں۔ { $time } پر پھر کوشش کریں، یا مینیجر سے نیا PIN لیں۔
sign-in-taken = یہاں { $staff } سائن ان ہیں۔
sign-in-waiting =
    { $count ->
        [one] کوئی انتظار میں ہے، اور کسی نے سلام نہیں کیا
       *[other] { $count } لوگ انتظار میں ہیں، اور کسی نے سلام نہیں کیا
    }
sign-in-cut-off-why = اس وقت کوئی سائن ان نہیں کر سکتا۔ دوسرا ٹیبلٹ لیں۔
sign-in-refused-why = Greetline کی دیکھ بھال کرنے والے سے کہیں کہ اسے دوبارہ جوڑ دیں۔
staff-on-break = وقفے پر
staff-on-break-means = آپ وقفے پر ہیں۔ کسی کو آپ کے پاس نہیں بھیجا جاتا۔
staff-take-break = وقفہ لیں
staff-back = میں واپس ہوں
staff-sign-out = سائن آؤٹ
staff-pin-locked = بہت سے غلط PIN: { $staff } کا سائن ان { $device } پر { $time } تک بند ہے۔
# The whole floor
staff-accept = میرے ذمے
staff-refuse = ابھی نہیں
staff-keep = اپنے پاس رکھیں
staff-still-here = ابھی یہیں
staff-when = واپسی کب؟
staff-way-pass = آگے بھیجیں
staff-way-later = بعد میں، طے وقت پر
staff-way-helper = ایک ساتھی سے کہیں
staff-way-adviser = وہی مشیر
staff-way-also = ایک اور کام بھی
staff-way-need = کرسی یا کوئی اور مدد
staff-way-ask = ان سے پوچھیں
staff-way-first = پہلے جائیں
staff-ask-pass = کس کے پاس بھیجیں؟
staff-ask-later = ان کی واپسی کب ہو؟
staff-ask-helper = مدد کون کرے؟
staff-ask-adviser = انہیں کس سے ملنا ہے؟
staff-ask-also = انہیں اور کیا کام ہے؟
staff-ask-need = انہیں کیا چاہیے؟
staff-ask-ask = کیا پوچھیں؟
staff-ask-first = انہیں پہلے کیوں؟
staff-ways-back = واپس
staff-adviser-any = کوئی بھی ساتھی
staff-later-in = { $minutes } منٹ · { $time }
staff-need-seat = بیٹھنے کی جگہ چاہیے
staff-need-quiet = خاموشی چاہیے
staff-need-step-free = بغیر سیڑھیوں کا راستہ چاہیے
staff-need-interpreter = ترجمان چاہیے
staff-need-wheelchair = وہیل چیئر پر ہیں
staff-looks-later = { $time } تک دیکھ رہے ہیں
staff-looks-press = دیکھ رہے ہیں، خود بلائیں گے
staff-asked-after = ابھی دیکھ رہے ہیں؟ کچھ دیر سے کسی نے نہیں پوچھا
staff-ready = دیکھ چکے، اب کوئی چاہیے
staff-find-me = ان کی پہچان
staff-ask-save = محفوظ کریں
staff-reason-upset = پریشان ہیں
staff-reason-wrong-line = غلط قطار میں تھے
staff-reason-quick = بس ایک منٹ کا کام
staff-reason-unwell = طبیعت ٹھیک نہیں
staff-reason-appointment-lost = ان کی اپائنٹمنٹ ہم سے گم ہو گئی
staff-reason-other = کوئی اور وجہ
staff-why-first = { $staff } نے پہلے رکھا: { $reason }
staff-why-appointment = اپائنٹمنٹ { $time }
staff-why-returned = ان کی باری آ چکی تھی
staff-first-undo = واپس اپنی باری پر
staff-waits-for = { $staff } کا انتظار
staff-passed-by = { $staff } نے بھیجا
staff-then = پھر { $services }
staff-offer = { $staff } کا کہنا ہے کہ آپ سنبھال لیں
staff-passed-to-you = { $staff } نے انہیں آپ کے پاس بھیجا
staff-asked-for-you = آپ کا پوچھا
staff-due-back = اب واپس، جیسا { $time } کے لیے طے تھا
staff-back-at = واپسی { $time } پر
staff-offered-to = { $staff } سے سنبھالنے کو کہا گیا ہے
staff-still-with-them = کیا ابھی ان کے ساتھ ہیں؟
staff-done-and-take = { $ticket } ہو گیا، اگلا { $next }
staff-did-transfer = { $ticket } کو آگے بھیجا گیا، جگہ محفوظ ہے۔
staff-did-hand-over = { $staff } سے کہا گیا ہے کہ { $ticket } کو سنبھالیں۔
staff-did-accept = { $ticket } اب آپ کے ساتھ ہیں۔
staff-did-refuse = { $ticket } جہاں ہیں وہیں رہیں گے۔
staff-did-reorder = { $ticket }: ترتیب بدل گئی۔
staff-did-same-adviser = { $ticket }: لکھ لیا کہ کس سے ملنا ہے۔
staff-did-add-service = { $ticket }: لکھ لیا، ایک کے بعد ایک۔
staff-did-need = { $ticket }: لکھ لیا کہ کیا چاہیے۔
staff-did-tell = لکھ لیا۔
staff-did-still-here = { $ticket } ابھی آپ کے ساتھ ہیں۔
staff-did-help-one = { $staff } سے { $ticket } کے لیے مدد مانگی گئی ہے۔
staff-expected = آج متوقع
staff-expected-here = یہاں ہیں
staff-expected-missed = نہیں آئے
staff-expected-somebody = کوئی
staff-expected-all = اپائنٹمنٹس
staff-skip-lead = { $ticket } (ٹیم لیڈ نے پہلے رکھا)
staff-skip-long-wait = { $ticket } (انتظار بہت لمبا تھا)
staff-skip-appointment = { $ticket } (اپائنٹمنٹ تھی)
staff-skip-access = { $ticket } (پہلے جانا ضروری تھا)
staff-skip-returned = { $ticket } (باری پہلے آ چکی تھی)
staff-skip-in-turn = { $ticket } (انہی کی باری تھی)
staff-skip-chosen = { $ticket } (ایک ساتھی کے پاس)
staff-skip-other-service = { $ticket } (کوئی اور خدمت)
staff-skip-not-their-skill = { $ticket } (کوئی اور مہارت چاہیے)
staff-skip-waits-for = { $ticket } (اپنے مشیر کے انتظار میں)
staff-skip-looks-around = { $ticket } (دیکھ رہے ہیں)
staff-skip-language = { $ticket } (اس کے لیے جسے ان کی زبان آتی ہے)
staff-skip-level = { $ticket } (اس کے لیے جسے زیادہ علم ہے)
staff-passed-over = رہ گئے: { $names }۔

# The door's camera
staff-camera =
    { $state ->
        [dark] { $time } سے دروازے کے کیمرے کے لیے بہت اندھیرا ہے
        [covered] { $time } سے دروازے کا کیمرا ڈھکا ہوا ہے
        [defocused] { $time } سے دروازے کے کیمرے کو سب دھندلا نظر آتا ہے
        [moved] دروازے کا کیمرا ہل گیا: { $time } سے وہ گنتی نہیں کر رہا
        [slow] { $time } سے دروازے کا کیمرا سست ہے، کوئی اس سے رہ بھی سکتا ہے
       *[other] { $time } سے دروازے کے کیمرے کو کچھ نظر نہیں آتا
    }
staff-step = مجھے دروازے سے گزرنا ہے
staff-did-step = گزر جائیں: دروازے سے اگلا گزرنا آپ کا ہے۔

# A kiosk out of which no ticket on paper comes
staff-printer = ٹوکن پرنٹ نہیں ہو رہے: { $names }
