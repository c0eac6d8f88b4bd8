# The manager's page. It speaks of people, never of visits.

manager-title = دن کیسا رہا
manager-day = دن
manager-log = لوگ
manager-devices = آلے
manager-setup = سیٹ اپ
manager-expected = اپائنٹمنٹس
manager-skip = اعداد پر جائیں
manager-from = پہلا دن
manager-to = آخری دن
manager-show = دکھائیں
manager-today = آج
manager-week = 7 دن
manager-month = 4 ہفتے
manager-previous = پہلے
manager-next = بعد میں
manager-other = اور دن
manager-so-far = اب تک
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } سے { DATETIME($last, dateStyle: "long") }
manager-private = مینیجرز کے لیے: ٹوکن کا نام آتا ہے، گاہک کا کبھی نہیں۔

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 1 سیکنڈ سے کم
span-s = { $s } سیکنڈ
span-min = { $min } منٹ
span-min-s = { $min } منٹ { $s } سیکنڈ
span-h = { $h } گھنٹے
span-h-min = { $h } گھنٹے { $min } منٹ
range-of = { $low } سے { $high }

# The sentence
sentence-nobody = کوئی نہیں آیا۔
sentence-nobody-today = آج ابھی کوئی نہیں آیا۔
sentence-nobody-ahead = یہ دن ابھی آنا ہے۔
sentence-nobody-how = جیسے ہی کوئی کیوسک پر، فون سے یا کسی ساتھی کے پاس ٹوکن لے، دن کا حال یہاں بتایا جائے گا۔
sentence-greeted-door = { $came ->
    [one] { $came } شخص
   *[other] { $came } لوگوں
} میں سے { $greeted } کو سلام کیا گیا؛ آدھوں کو اندر آنے کے { $half } کے اندر، دس میں سے نو کو { $most } کے اندر۔
sentence-greeted-kiosk = { $came ->
    [one] { $came } شخص
   *[other] { $came } لوگوں
} میں سے { $greeted } کو سلام کیا گیا؛ آدھوں کو کیوسک پر ٹوکن لینے کے { $half } کے اندر، دس میں سے نو کو { $most } کے اندر۔
sentence-greeted-phone = { $came ->
    [one] { $came } شخص
   *[other] { $came } لوگوں
} میں سے { $greeted } کو سلام کیا گیا؛ آدھوں کو فون سے ٹوکن لینے کے { $half } کے اندر، دس میں سے نو کو { $most } کے اندر۔
sentence-greeted-staff = { $came ->
    [one] { $came } شخص
   *[other] { $came } لوگوں
} میں سے { $greeted } کو سلام کیا گیا؛ آدھوں کو فہرست میں آنے کے { $half } کے اندر، دس میں سے نو کو { $most } کے اندر۔
sentence-few = { $came ->
    [one] { $came } شخص
   *[other] { $came } لوگوں
} میں سے { $greeted } کو سلام کیا گیا، زیادہ سے زیادہ { $longest } بعد۔
sentence-nobody-greeted = { $came ->
    [one] ایک شخص آیا، اور کسی نے سلام نہیں کیا۔
   *[other] { $came } لوگ آئے، اور ان میں سے کسی کو سلام نہیں کیا گیا۔
}
sentence-came = { $came ->
    [one] ایک شخص آیا۔
   *[other] { $came } لوگ آئے۔
}
sentence-waits = { $came } لوگ آئے؛ آدھوں کو { $half } کے اندر بلایا گیا، دس میں سے نو کو { $most } کے اندر۔
sentence-waits-half = { $came } لوگ آئے؛ آدھوں کو { $half } کے اندر بلایا گیا۔
sentence-censored = { $left ->
    [one] جو چلا گیا، اس کا انتظار کم از کم تب تک گنا جاتا ہے۔
   *[other] جو { $left } چلے گئے، ان کا انتظار کم از کم تب تک گنا جاتا ہے۔
}
sentence-kept = { $promises ->
    [one] جسے ہم نے وقت بتایا، اسے اسی کے اندر بلایا گیا۔
   *[other] جن { $promises } کو ہم نے وقت بتایا، سب کو اسی کے اندر بلایا گیا۔
}
sentence-broke = { $time } پر { $service } میں بات بگڑی: { $n } کا انتظار ہمارے بتائے سے لمبا رہا۔
sentence-broke-day = سب سے زیادہ بات { DATETIME($day, dateStyle: "long") } کو { $time } پر { $service } میں بگڑی: { $n } کا انتظار ہمارے بتائے سے لمبا رہا۔
sentence-broke-scattered = { $n ->
    [one] ایک کا انتظار ہمارے بتائے سے لمبا رہا۔
   *[other] { $n } کا انتظار ہمارے بتائے سے لمبا رہا، الگ الگ وقتوں پر۔
}
sentence-slow = سب سے سست { $time } پر { $service } میں رہا: { $n } کا انتظار { $target } سے لمبا تھا۔
sentence-slow-day = سب سے سست { DATETIME($day, dateStyle: "long") } کو { $time } پر { $service } میں رہا: { $n } کا انتظار { $target } سے لمبا تھا۔
sentence-slow-scattered = { $n ->
    [one] ایک کا انتظار { $target } سے لمبا تھا۔
   *[other] { $n } کا انتظار { $target } سے لمبا تھا، الگ الگ وقتوں پر۔
}
sentence-open = { $n ->
    [one] ایک ابھی یہاں ہے۔
   *[other] { $n } ابھی یہاں ہیں۔
}
sentence-open-past = { $n ->
    [one] ایک کے لیے ”ہو گیا“ کبھی نہیں دبایا گیا۔
   *[other] { $n } کے لیے ”ہو گیا“ کبھی نہیں دبایا گیا۔
}
see-them = { $n ->
    [one] دیکھیں ←
   *[other] یہ { $n } دیکھیں ←
}

# The five figures, each with how it is counted
figure-noticed = کتنی دیر میں دیکھا
figure-waited = انتظار
figure-with-us = ہمارے ساتھ
figure-gone = مدد کے بغیر گئے
figure-in-time = وقت پر مدد
figure-none = –
figure-too-few = بہت کم
figure-too-few-why = { $n ->
    [0] ابھی کوئی نہیں؛ 20 لوگوں سے یہاں آتا ہے۔
    [one] ایک شخص، { $longest }؛ 20 سے یہاں آتا ہے۔
   *[other] { $n } لوگ، زیادہ سے زیادہ { $longest }؛ 20 سے یہاں آتا ہے۔
}
figure-half = { $n } میں سے آدھے لوگ؛ دس میں سے نو { $most }
figure-half-only = { $n } میں سے آدھے لوگ
figure-most-unknown = اتنے لوگ چلے گئے کہ دس میں سے نو نہیں کہا جا سکتا
figure-unknown-greetings = باہر سے لائے گئے ریکارڈ میں نہیں کہ کسے سلام کیا گیا۔
figure-denied = { $n ->
    [one] ایک نے کہا کوئی نہیں آیا؛ اس پہلے سلام کے ساتھ { $half }
   *[other] { $n } نے کہا کوئی نہیں آیا؛ ان پہلے سلاموں کے ساتھ { $half }
}
figure-denied-few = { $n ->
    [one] ایک نے کہا کوئی نہیں آیا
   *[other] { $n } نے کہا کوئی نہیں آیا
}
figure-censored = { $n ->
    [one] ایک کو نہیں بلایا گیا؛ جتنی دیر رکے اتنا گنا جاتا ہے
   *[other] { $n } کو نہیں بلایا گیا؛ جتنی دیر رکے اتنا گنا جاتا ہے
}
figure-gone-of = { $n } لوگوں میں سے
figure-left = { $n ->
    [0] باری سے پہلے کوئی نہیں گیا
    [one] باری سے پہلے ایک گیا
   *[other] باری سے پہلے { $n } گئے
}
figure-no-show = { $n ->
    [0] بلانے پر سب آئے
    [one] بلانے پر ایک نہیں آیا
   *[other] بلانے پر { $n } نہیں آئے
}
figure-within = { $n } میں سے { $within }، { $target } کے اندر
figure-promises = { $n } میں سے { $kept } کے لیے بتایا ہوا وقت ٹھیک نکلا
figure-promises-none = کسی کو وقت نہیں بتایا گیا
basis-door = دروازے سے آئے
basis-kiosk = کیوسک پر ٹوکن لیا
basis-phone = فون سے ٹوکن لیا
basis-staff = کسی ساتھی نے فہرست میں ڈالا
basis-half-door = دروازے پر { $half }، { $n } میں سے آدھے
basis-half-kiosk = کیوسک پر { $half }، { $n } میں سے آدھے
basis-half-phone = فون سے { $half }، { $n } میں سے آدھے
basis-half-staff = ساتھی کے ذریعے { $half }، { $n } میں سے آدھے
basis-few-door = دروازے پر { $n }: بہت کم
basis-few-kiosk = کیوسک پر { $n }: بہت کم
basis-few-phone = فون سے { $n }: بہت کم
basis-few-staff = ساتھی کے ذریعے { $n }: بہت کم
measure-wait = ٹوکن لینے سے پہلی بار بلانے تک، یا بلائے بغیر ہمارے ساتھ ہونے تک۔ جسے نہیں بلایا گیا وہ اتنا گنا جاتا ہے جتنی دیر رکا (کپلان–مائر)۔
measure-handle = ہمارے ساتھ ہونے سے کام ہو جانے تک، بعد کے لیے رکھنے کا وقت نکال کر۔
measure-service-level = جنہیں طے وقت کے اندر مدد ملی، ان سب میں سے جو آئے اور اب یہاں نہیں، جانے والے بھی شامل ہیں۔
measure-promises = جنہیں بتائے ہوئے وقت کے اندر بلایا گیا، بلائے گئے سب لوگوں اور ان میں سے جن کا انتظار اس سے لمبا ہو چکا۔ جو وقت پورا ہونے سے پہلے گئے وہ کسی میں نہیں گنے جاتے۔
measure-greet-door = دروازے سے آنے سے سلام تک۔
measure-greet-kiosk = کیوسک پر ٹوکن لینے سے سلام تک۔
measure-greet-phone = فون سے ٹوکن لینے سے سلام تک۔
measure-greet-staff = کسی ساتھی کے فہرست میں ڈالنے سے سلام تک۔
measure-greet-first-door = دروازے سے آنے سے پہلے سلام تک، چاہے انہوں نے کہا ہو کہ کوئی نہیں آیا۔
measure-greet-first-kiosk = کیوسک پر ٹوکن لینے سے پہلے سلام تک، چاہے انہوں نے کہا ہو کہ کوئی نہیں آیا۔
measure-greet-first-phone = فون سے ٹوکن لینے سے پہلے سلام تک، چاہے انہوں نے کہا ہو کہ کوئی نہیں آیا۔
measure-greet-first-staff = فہرست میں آنے سے پہلے سلام تک، چاہے انہوں نے کہا ہو کہ کوئی نہیں آیا۔

# The way through the shop
way-title = دروازے سے کام ہونے تک
way-door = دروازے سے آئے
way-came = ٹوکن لیا
way-hello = سلام کیا گیا
way-with-us = ہمارے ساتھ تھے
way-done = ہو گیا
way-unnoticed = { $n ->
    [one] دروازے پر ایک جسے کسی نے نہیں دیکھا
   *[other] دروازے پر { $n } جنہیں کسی نے نہیں دیکھا
}
way-left = { $n ->
    [one] ایک چلا گیا
   *[other] { $n } چلے گئے
}
way-no-show = { $n ->
    [one] بلانے پر ایک نہیں آیا
   *[other] بلانے پر { $n } نہیں آئے
}
way-open = { $n ->
    [one] ایک ابھی یہیں ہے
   *[other] { $n } ابھی یہیں ہیں
}

# Hours, days, services
hours-title = دن بھر
days-title = روز بہ روز
hours-again = دن کے گھنٹوں کے حساب سے
services-title = کام کے حساب سے
chart-dots = ہر نقطہ ایک شخص ہے؛ جتنا اونچا، اتنا لمبا انتظار۔
chart-bars = آدھے لوگوں (نشان) سے دس میں سے نو (پٹی کا سرا) تک۔
chart-hollow = خالی حلقہ: باری سے پہلے چلے گئے۔
chart-amber = عنبری: انتظار ہمارے بتائے سے لمبا رہا۔
chart-amber-target = عنبری: انتظار { $target } سے لمبا تھا۔
chart-target = نقطوں والی لکیر ہمارا ہدف ہے، { $target }۔
col-hour = گھنٹہ
col-day = دن
col-service = کس لیے
col-came = آئے
col-noticed = دیکھنے میں دیر، آدھے
col-waited = انتظار، آدھے
col-most = دس میں سے نو
col-longest = سب سے لمبا
col-with-us = ہمارے ساتھ، آدھے
col-left = چلے گئے
col-broken = بتائے سے لمبا
col-over-target = { $target } سے اوپر
few-note = آدھے اور دس میں سے نو 20 لوگوں سے یہاں آتے ہیں؛ کم میں یہ محض اتفاق ہوتا۔

# People to look at
people-title = جن پر نظر ڈالیں
people-longest = سب سے لمبا انتظار
people-left = چلے گئے، یا نہیں آئے
people-left-none = کوئی نہیں گیا۔
people-never = کسی نے سلام نہیں کیا
people-never-none = سب کو سلام کیا گیا۔
people-all = سب { $n } ←
people-everybody = سب لوگ، سب سے لمبا انتظار پہلے ←
person-told = بتایا { $range }
person-didnt-come = نہیں آئے

# The log
log-title = { $n ->
    [0] کوئی نہیں ملا
    [one] ایک شخص
   *[other] { $n } لوگ
}
log-all = سب دکھائیں
log-filter = یہ دکھائیں
log-any = سب
log-service = کس لیے
log-outcome = کیسے ختم ہوا
log-hour = گھنٹہ
log-hello = سلام
log-more = آگے ←
log-start = → شروع سے
log-empty = جو یہاں چنا ہے اس پر کوئی پورا نہیں اترتا۔ کم چنیں، یا کوئی اور دن۔
outcome-served = ہو گیا
outcome-left = چلے گئے
outcome-no_show = نہیں آئے
outcome-open = ابھی یہیں
outcome-closed = اب یہاں نہیں
outcome-gone = چلے گئے یا نہیں آئے
greeted-yes = سلام کیا گیا
greeted-never = کبھی سلام نہیں کیا گیا
greeted-denied = کہا کوئی نہیں آیا
wait-known = بلائے گئے
wait-censored = نہیں بلائے گئے
wait-over_target = انتظار { $target } سے لمبا
promise-kept = بتائے ہوئے وقت میں بلائے گئے
promise-broken = انتظار بتائے سے لمبا
level-within = { $target } کے اندر مدد ملی
level-missed = { $target } کے اندر مدد نہیں ملی
order-longest = سب سے لمبا پہلے
order-newest = سب سے نیا پہلے
col-ticket = ٹوکن
col-came-at = آمد
col-line = قطار
col-ended = اختتام
col-staff = کس کے ساتھ
col-told = بتایا

reached-with_us = ہمارے ساتھ تھے

# One person
person-title = { $ticket } { $time } پر { $service } کے لیے آئے۔
person-greeted = { $span } بعد کسی نے سلام کیا۔
person-not-greeted = کسی نے سلام نہیں کیا۔
person-waiting = ابھی انتظار میں، اب تک { $span }۔
person-called = { $span } بعد بلایا گیا۔
person-met = { $span } بعد ہم ان کے ساتھ تھے۔
person-with = { $staff } کے ساتھ { $span }۔
person-with-nobody = ہمارے ساتھ { $span }۔
person-with-now = اب { $staff } کے ساتھ۔
person-left = { $span } بعد چلے گئے۔
person-no-show = بلایا گیا، اور نہیں آئے۔
person-promise-kept = ہم نے { $range } بتایا تھا: ٹھیک نکلا۔
person-promise-broken = ہم نے { $range } بتایا تھا: زیادہ دیر لگی۔
person-promise = ہم نے { $range } بتایا تھا۔
person-promise-none = ہم نہیں کہہ سکے کہ کتنی دیر لگے گی۔
person-imported = باہر سے لائے گئے ریکارڈ سے، جس میں اس سے زیادہ کچھ نہیں۔
person-back = → { $day }
person-events = کس نے کب کیا کیا
step-door = آمد
step-came = ٹوکن لیا
step-called = بلایا گیا
step-with-us = ہمارے ساتھ
step-left = چلے گئے
step-no-show = نہیں آئے
by-customer = گاہک
by-door = دروازہ
by-timer = Greetline
by-import = لایا گیا ریکارڈ
by-staff = ایک ساتھی
event-arrival-entered = کسی کو آتے دیکھا
event-arrival-greeted = دروازے پر سلام کیا
event-checked-in-kiosk = کیوسک پر ٹوکن لیا
event-checked-in-phone = فون سے ٹوکن لیا
event-checked-in-staff = فہرست میں ڈالا
event-checked-in-import = اس کے مطابق وہ آئے
event-visit-greeted = سلام کیا
event-visit-called = بلایا
event-visit-called-desk = بلایا: { $desk }
event-visit-recalled = پھر بلایا
event-visit-served = ان کے ساتھ بات شروع کی
event-visit-finished = کام پورا کیا
event-visit-parked = بعد کے لیے رکھا
event-visit-resumed = واپس لائے
event-visit-declined = آگے چھوڑا: میں نہیں
event-visit-help_asked = مدد مانگی
event-visit-no_show = لکھا کہ نہیں آئے
event-visit-left = لکھا کہ چلے گئے
event-visit-left-customer = قطار چھوڑ دی
event-visit-undone = اسے واپس لیا
event-visit-nobody_came = کہا کہ کوئی نہیں آیا
event-visit-erased = نام اور نوٹ مٹایا
event-visit-transferred = آگے بھیجا
event-visit-transferred-customer = کوئی اور کام چنا
event-visit-offered = ایک ساتھی سے سنبھالنے کو کہا
event-visit-handed_over = سنبھال لیا
event-visit-refused = سنبھالنے پر کہا: ابھی نہیں
event-visit-offer_over = سنبھالنے کے سوال کا جواب نہیں ملا
event-visit-reordered = ترتیب بدلی
event-visit-adviser_asked = لکھا کہ کس سے ملنا ہے
event-visit-need_told = لکھا کہ کیا چاہیے
event-visit-service_added = ایک اور کام بھی لکھا
event-visit-due_back = بتایا کہ واپسی کا وقت ہے
event-visit-overdue = پوچھا کہ کیا وہ ابھی یہیں ہیں
event-visit-told = مزید بتایا
event-visit-ready = کہا کہ اب کوئی چاہیے
event-visit-asked_after = پوچھا کہ کیا وہ ابھی دیکھ رہے ہیں
event-visit-still_here = بتایا کہ وہ ابھی یہیں ہیں
event-skip-lead = { $ticket } (ٹیم لیڈ نے پہلے رکھا)
event-skip-long-wait = { $ticket } (انتظار بہت لمبا تھا)
event-skip-appointment = { $ticket } (اپائنٹمنٹ تھی)
event-skip-access = { $ticket } (پہلے جانا ضروری تھا)
event-skip-returned = { $ticket } (باری پہلے آ چکی تھی)
event-skip-in-turn = { $ticket } (انہی کی باری تھی)
event-skip-chosen = { $ticket } (ایک ساتھی نے لیا)
event-skip-other-service = { $ticket } (کوئی اور خدمت)
event-skip-not-their-skill = { $ticket } (کوئی اور مہارت چاہیے)
event-skip-waits-for = { $ticket } (اپنے مشیر کے انتظار میں)
event-skip-looks-around = { $ticket } (دیکھ رہے ہیں)
event-skip-language = { $ticket } (اس کے لیے جسے ان کی زبان آتی ہے)
event-skip-level = { $ticket } (اس کے لیے جسے زیادہ علم ہے)
event-estimated = اندازاً: کسی نے نہیں دبایا؛ دکان بند ہو چکی تھی۔
log-estimated = اندازاً
event-later = { $span } بعد
event-skipped = رہ گئے: { $tickets }۔
event-heard-late = ہمیں { $time } پر خبر ہوئی۔
event-arrival-estimated = اندازاً: کیوسک کی گھڑی پر سارا وقت نظر نہیں تھی۔ ہمیں { $time } پر خبر ہوئی۔

# Files
export-title = ساتھ لے جائیں
export-figures = اعداد
export-people = لوگ
export-csv = CSV
export-xlsx = Excel
export-staff = ٹیم کے ناموں کے ساتھ
export-why = ٹیم کے نام تب تک نہیں آتے جب تک آپ نہ مانگیں؛ گاہکوں کے نام کبھی نہیں آتے۔

# Signing in
login-title = مینیجرز کا سائن ان
login-name = نام
login-password = پاس ورڈ
login-code = آپ کی ایپ کا کوڈ
login-code-hint = چھ ہندسے؛ ہر کوڈ ایک بار چلتا ہے۔
login-button = سائن ان
login-wrong = یہ نہیں ملا۔ تینوں دیکھ لیں، اور اگلے کوڈ کا انتظار کریں: ہر کوڈ ایک بار چلتا ہے۔
login-locked = { $minutes ->
    [one] بہت زیادہ کوششیں ہو گئیں۔ ایک منٹ میں پھر کوشش کریں۔
   *[other] بہت زیادہ کوششیں ہو گئیں۔ { $minutes } منٹ میں پھر کوشش کریں۔
}
login-how = ابھی اکاؤنٹ نہیں؟ Greetline کی دیکھ بھال کرنے والے آپ کو شامل کرتے ہیں، یا ”Manager“ لنک یہاں کھولیں جو شروع ہوتے وقت دکھایا گیا تھا۔
login-out = سائن آؤٹ

# Alerts, from the raising to the answer
alerts-title = خبر سے سلام تک
col-alert = کس بات کی خبر
col-alerts = خبریں
col-alert-delivered = ٹیبلٹ تک پہنچی
col-alert-shown = اسکرین پر آئی
col-alert-answered = جواب ملا
col-alert-climbed = اور لوگوں کو بتائی گئی
col-alert-unanswered = بے جواب رہی
alert-about-door = دروازے پر کوئی ہے
alert-about-waiting = کسی نے ٹوکن لیا
alert-about-promise = بتایا ہوا وقت پورا ہونے کو ہے
alert-about-help = مدد چاہیے
alert-about-device = ایک آلہ
alert-about-kiosk = کیوسک پر کوئی بلا رہا ہے
alert-n = اب تک { $n }
alert-spans = آدھی { $half } کے اندر، بیس میں سے انیس { $most } کے اندر
alert-false = دروازے نے { $n } میں سے { $false } بار ایسے شخص کے لیے بلایا جو گاہک نہ تھا ({ $share })۔
alert-false-rate = یہ ساتھی کے ہر گھنٹے میں { $rate } ہے؛ 1 تک ٹھیک ہے۔
alert-false-rate-high = یہ ساتھی کے ہر گھنٹے میں { $rate } ہے: 1 سے زیادہ۔ دروازے کی لکیر دیکھ لیں۔
alert-open = ابھی کسی نے جواب نہیں دیا۔
alert-answered = { $staff } نے { $span } بعد { $device } پر جواب دیا۔
alert-unanswered = کسی نے جواب نہیں دیا؛ { $span } بعد چھوڑ دیا گیا۔
alert-withdrawn = { $span } بعد ضرورت نہ رہی۔
alert-rungs =
    { $n ->
        [one] ایک بار اور لوگوں کو بتایا گیا۔
       *[other] { $n } بار اور لوگوں کو بتایا گیا۔
    }
col-tablet = ٹیبلٹ
col-tablet-had = کتنی دیر میں پہنچی
col-tablet-shown = کتنی دیر میں اسکرین پر
col-tablet-rang = کتنی دیر میں بجا
person-alerts = خبریں
export-alerts = خبریں، ہر ایک اپنے مراحل کے ساتھ

# Removing the demo
demo-remove = ڈیمو ہٹائیں
demo-remove-title = ڈیمو ہٹا دیں؟
demo-remove-means = ڈیمو دکان ہمیشہ کے لیے چلی جاتی ہے: اس کے لوگ، چار ہفتے، آلے اور ان کے لنک۔ ہر دوسری دکان جوں کی توں رہتی ہے۔
demo-remove-yes = ڈیمو ہٹائیں
demo-remove-no = رہنے دیں
demo-gone-title = ڈیمو ہٹ گیا
demo-gone-next = اس کا کچھ باقی نہیں، اور وہ خود واپس نہیں آتا۔ اگلا: اپنی دکان بنائیں۔ اس کا لنک Greetline شروع ہوتے وقت دکھایا گیا تھا۔
demo-gone-setup = اپنی دکان بنائیں

# The door camera
door-no-data = دروازے کے کیمرے کو { $span } کچھ نظر نہیں آیا ({ $spans }): اس وقت کا کوئی ڈیٹا نہیں۔
door-no-data-at-all = دروازے کے کیمرے کو کچھ نظر نہیں آیا: کوئی ڈیٹا نہیں۔
door-and-more = { $spans } اور مزید
door-walked-away =
    { $n ->
        [one] ان میں سے ایک فوراً واپس چلا گیا، کسی کے دیکھنے سے پہلے۔
       *[other] ان میں سے { $n } فوراً واپس چلے گئے، کسی کے دیکھنے سے پہلے۔
    }
door-basic = سادہ موڈ: دروازے کی گنتی پکی نہیں۔
door-seen =
    { $n ->
        [one] دروازے سے ایک شخص آیا۔
       *[other] دروازے سے { $n } لوگ آئے۔
    }
