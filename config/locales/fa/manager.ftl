# The manager's page. It speaks of people, never of visits.

manager-title = چطور گذشت
manager-day = روز
manager-log = افراد
manager-devices = دستگاه‌ها
manager-setup = راه‌اندازی
manager-expected = وقت‌های قبلی
manager-skip = رفتن به عددها
manager-from = از
manager-to = تا
manager-show = نمایش
manager-today = امروز
manager-week = 7 روز
manager-month = 4 هفته
manager-previous = قبل‌تر
manager-next = بعدتر
manager-other = روزهای دیگر
manager-so-far = تا این لحظه
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } تا { DATETIME($last, dateStyle: "long") }
manager-private = برای مدیران: شماره‌ها را نام می‌برد، مشتری‌ها را هرگز.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = کمتر از 1 ثانیه
span-s = { $s } ثانیه
span-min = { $min } دقیقه
span-min-s = { $min } دقیقه و { $s } ثانیه
span-h = { $h } ساعت
span-h-min = { $h } ساعت و { $min } دقیقه
range-of = { $low } تا { $high }

# The sentence
sentence-nobody = کسی نیامد.
sentence-nobody-today = امروز هنوز کسی نیامده است.
sentence-nobody-ahead = این روز هنوز نرسیده است.
sentence-nobody-how = همین که کسی در کیوسک، با گوشی یا پیش یک همکار نوبت بگیرد، ماجرای روز اینجا گفته می‌شود.
sentence-greeted-door = به { $greeted } نفر از { $came ->
    [one] { $came } نفر
   *[other] { $came } نفر
} سلام کردند؛ به نیمی حداکثر { $half } پس از ورود، به نُه نفر از هر ده نفر حداکثر پس از { $most }.
sentence-greeted-kiosk = به { $greeted } نفر از { $came ->
    [one] { $came } نفر
   *[other] { $came } نفر
} سلام کردند؛ به نیمی حداکثر { $half } پس از گرفتن نوبت در کیوسک، به نُه نفر از هر ده نفر حداکثر پس از { $most }.
sentence-greeted-phone = به { $greeted } نفر از { $came ->
    [one] { $came } نفر
   *[other] { $came } نفر
} سلام کردند؛ به نیمی حداکثر { $half } پس از گرفتن نوبت با گوشی، به نُه نفر از هر ده نفر حداکثر پس از { $most }.
sentence-greeted-staff = به { $greeted } نفر از { $came ->
    [one] { $came } نفر
   *[other] { $came } نفر
} سلام کردند؛ به نیمی حداکثر { $half } پس از آمدن به فهرست، به نُه نفر از هر ده نفر حداکثر پس از { $most }.
sentence-few = به { $greeted } نفر از { $came ->
    [one] { $came } نفر
   *[other] { $came } نفر
} سلام کردند، دیرترین پس از { $longest }.
sentence-nobody-greeted = { $came ->
    [one] یک نفر آمد و کسی سلام نکرد.
   *[other] { $came } نفر آمدند و به هیچ‌کدام سلام نکردند.
}
sentence-came = { $came ->
    [one] یک نفر آمد.
   *[other] { $came } نفر آمدند.
}
sentence-waits = { $came } نفر آمدند؛ نیمی حداکثر پس از { $half } صدا شدند، نُه نفر از هر ده نفر حداکثر پس از { $most }.
sentence-waits-half = { $came } نفر آمدند؛ نیمی حداکثر پس از { $half } صدا شدند.
sentence-censored = { $left ->
    [one] کسی که رفت، دست‌کم تا همان وقت منتظر حساب می‌شود.
   *[other] { $left } نفری که رفتند، دست‌کم تا همان وقت منتظر حساب می‌شوند.
}
sentence-kept = { $promises ->
    [one] کسی که به او زمان گفته بودیم، در همان زمان صدا شد.
   *[other] هر { $promises } نفری که به آن‌ها زمان گفته بودیم، در همان زمان صدا شدند.
}
sentence-broke = ساعت { $time } در { $service } گیر کرد: { $n } نفر بیش از آنچه گفتیم منتظر ماندند.
sentence-broke-day = بیشترین گیر { DATETIME($day, dateStyle: "long") } ساعت { $time } در { $service } بود: { $n } نفر بیش از آنچه گفتیم منتظر ماندند.
sentence-broke-scattered = { $n ->
    [one] یک نفر بیش از آنچه گفتیم منتظر ماند.
   *[other] { $n } نفر بیش از آنچه گفتیم منتظر ماندند، در ساعت‌های گوناگون.
}
sentence-slow = کندترین وقت ساعت { $time } در { $service } بود: { $n } نفر بیش از { $target } منتظر ماندند.
sentence-slow-day = کندترین وقت { DATETIME($day, dateStyle: "long") } ساعت { $time } در { $service } بود: { $n } نفر بیش از { $target } منتظر ماندند.
sentence-slow-scattered = { $n ->
    [one] یک نفر بیش از { $target } منتظر ماند.
   *[other] { $n } نفر بیش از { $target } منتظر ماندند، در ساعت‌های گوناگون.
}
sentence-open = { $n ->
    [one] الان یک نفر اینجاست.
   *[other] الان { $n } نفر اینجا هستند.
}
sentence-open-past = { $n ->
    [one] برای یک نفر هرگز «تمام شد» زده نشد.
   *[other] برای { $n } نفر هرگز «تمام شد» زده نشد.
}
see-them = { $n ->
    [one] ببینید ←
   *[other] این { $n } نفر را ببینید ←
}

# The five figures, each with how it is counted
figure-noticed = دیده شدن
figure-waited = انتظار
figure-with-us = زمان پیش ما
figure-gone = بدون کمک رفتند
figure-in-time = به‌موقع کمک گرفتند
figure-none = –
figure-too-few = خیلی کم
figure-too-few-why = { $n ->
    [0] هنوز هیچ‌کس؛ از 20 نفر به بعد اینجا می‌آید.
    [one] یک نفر، { $longest }؛ از 20 نفر به بعد اینجا می‌آید.
   *[other] { $n } نفر، حداکثر { $longest }؛ از 20 نفر به بعد اینجا می‌آید.
}
figure-half = نیمی از { $n } نفر؛ نُه از هر ده نفر { $most }
figure-half-only = نیمی از { $n } نفر
figure-most-unknown = آن‌قدر رفته‌اند که نُه از هر ده نفر را نمی‌شود گفت
figure-unknown-greetings = در گزارش واردشده نیست که به چه کسانی سلام کردند.
figure-denied = { $n ->
    [one] یک نفر گفت کسی نیامد؛ با آن سلام اول { $half }
   *[other] { $n } نفر گفتند کسی نیامد؛ با آن سلام‌های اول { $half }
}
figure-denied-few = { $n ->
    [one] یک نفر گفت کسی نیامد
   *[other] { $n } نفر گفتند کسی نیامد
}
figure-censored = { $n ->
    [one] یک نفر صدا نشد؛ به اندازه‌ای که ماند حساب می‌شود
   *[other] { $n } نفر صدا نشدند؛ به اندازه‌ای که ماندند حساب می‌شوند
}
figure-gone-of = از { $n } نفر
figure-left = { $n ->
    [0] کسی پیش از نوبتش نرفت
    [one] یک نفر پیش از نوبتش رفت
   *[other] { $n } نفر پیش از نوبتشان رفتند
}
figure-no-show = { $n ->
    [0] هر کس صدا شد آمد
    [one] یک نفر وقتی صدا شد نیامد
   *[other] { $n } نفر وقتی صدا شدند نیامدند
}
figure-within = { $within } از { $n } نفر در { $target }
figure-promises = آنچه گفتیم برای { $kept } از { $n } نفر درست درآمد
figure-promises-none = به کسی زمان گفته نشد
basis-door = از در وارد شدند
basis-kiosk = در کیوسک نوبت گرفتند
basis-phone = با گوشی نوبت گرفتند
basis-staff = همکاری در فهرست گذاشت
basis-half-door = دم در { $half }، نیمی از { $n } نفر
basis-half-kiosk = در کیوسک { $half }، نیمی از { $n } نفر
basis-half-phone = با گوشی { $half }، نیمی از { $n } نفر
basis-half-staff = با همکار { $half }، نیمی از { $n } نفر
basis-few-door = دم در { $n } نفر: خیلی کم
basis-few-kiosk = در کیوسک { $n } نفر: خیلی کم
basis-few-phone = با گوشی { $n } نفر: خیلی کم
basis-few-staff = با همکار { $n } نفر: خیلی کم
measure-wait = از گرفتن نوبت تا نخستین صدا زدن، یا تا بودن پیش ما بی آنکه صدا شوند. هر کس صدا نشد به اندازه‌ای که ماند حساب می‌شود (کاپلان–مایر).
measure-handle = از وقتی پیش ما بودند تا پایان، منهای زمانی که کنار گذاشته شدند.
measure-service-level = کسانی که در زمان هدف کمک گرفتند، از همهٔ کسانی که آمدند و دیگر اینجا نیستند، رفته‌ها هم حساب‌اند.
measure-promises = کسانی که در زمان گفته‌شده صدا شدند، از همهٔ صداشده‌ها و کسانی که تا حالا بیشتر منتظر مانده‌اند. هر کس پیش از تمام شدن زمان رفت، در هیچ‌کدام حساب نیست.
measure-greet-door = از ورود تا سلام.
measure-greet-kiosk = از گرفتن نوبت در کیوسک تا سلام.
measure-greet-phone = از گرفتن نوبت با گوشی تا سلام.
measure-greet-staff = از وقتی همکاری در فهرست گذاشت تا سلام.
measure-greet-first-door = از ورود تا نخستین سلام، حتی اگر گفته باشد کسی نیامد.
measure-greet-first-kiosk = از گرفتن نوبت در کیوسک تا نخستین سلام، حتی اگر گفته باشد کسی نیامد.
measure-greet-first-phone = از گرفتن نوبت با گوشی تا نخستین سلام، حتی اگر گفته باشد کسی نیامد.
measure-greet-first-staff = از آمدن به فهرست تا نخستین سلام، حتی اگر گفته باشد کسی نیامد.

# The way through the shop
way-title = از در تا پایان
way-door = از در وارد شدند
way-came = نوبت گرفتند
way-hello = کسی سلام کرد
way-with-us = پیش ما بودند
way-done = پایان
way-unnoticed = { $n ->
    [one] یک نفر دم در که کسی ندیدش
   *[other] { $n } نفر دم در که کسی ندیدشان
}
way-left = { $n ->
    [one] یک نفر رفت
   *[other] { $n } نفر رفتند
}
way-no-show = { $n ->
    [one] یک نفر وقتی صدا شد نیامد
   *[other] { $n } نفر وقتی صدا شدند نیامدند
}
way-open = { $n ->
    [one] یک نفر هنوز اینجاست
   *[other] { $n } نفر هنوز اینجا هستند
}

# Hours, days, services
hours-title = در طول روز
days-title = روز به روز
hours-again = بر پایهٔ ساعت روز
services-title = بر پایهٔ کاری که داشتند
chart-dots = هر نقطه یک نفر است؛ هر چه بالاتر، انتظارش بیشتر.
chart-bars = از نیمی از افراد (نشانه) تا نُه از هر ده نفر (سر نوار).
chart-hollow = حلقهٔ توخالی: پیش از نوبتش رفت.
chart-amber = کهربایی: بیش از آنچه گفتیم منتظر ماند.
chart-amber-target = کهربایی: بیش از { $target } منتظر ماند.
chart-target = خط نقطه‌چین هدف ماست، { $target }.
col-hour = ساعت
col-day = روز
col-service = برای
col-came = آمدند
col-noticed = دیده شدن، نیمی
col-waited = انتظار، نیمی
col-most = نُه از ده
col-longest = بیشترین
col-with-us = پیش ما، نیمی
col-left = رفتند
col-broken = بیش از گفته
col-over-target = بیش از { $target }
few-note = نیمی و نُه از هر ده از 20 نفر به بعد می‌آید؛ با کمتر از آن فقط اتفاق است.

# People to look at
people-title = افرادی که دیدن دارند
people-longest = بیشترین انتظار
people-left = رفتند یا نیامدند
people-left-none = کسی نرفت.
people-never = کسی سلام نکرد
people-never-none = به همه سلام کردند.
people-all = هر { $n } نفر ←
people-everybody = همه، اول بیشترین انتظار ←
person-told = گفتیم { $range }
person-didnt-come = نیامد

# The log
log-title = { $n ->
    [0] کسی جور نیست
    [one] یک نفر
   *[other] { $n } نفر
}
log-all = نمایش همه
log-filter = نمایش این‌ها
log-any = همه
log-service = برای
log-outcome = چطور تمام شد
log-hour = ساعت
log-hello = سلام
log-more = ادامه ←
log-start = → از آغاز
log-empty = کسی با آنچه اینجا انتخاب کرده‌اید جور نیست. کمتر انتخاب کنید یا روز دیگری را ببینید.
outcome-served = پایان
outcome-left = رفت
outcome-no_show = نیامد
outcome-open = هنوز اینجا
outcome-closed = دیگر اینجا نیست
outcome-gone = رفت یا نیامد
greeted-yes = سلام شنید
greeted-never = کسی سلام نکرد
greeted-denied = گفت کسی نیامد
wait-known = صدا شد
wait-censored = صدا نشد
wait-over_target = بیش از { $target } منتظر ماند
promise-kept = در زمان گفته‌شده صدا شد
promise-broken = بیش از آنچه گفتیم منتظر ماند
level-within = در { $target } کمک گرفت
level-missed = در { $target } کمک نگرفت
order-longest = اول بیشترین انتظار
order-newest = اول تازه‌ترین
col-ticket = شماره
col-came-at = آمد
col-line = صف
col-ended = پایان
col-staff = با
col-told = گفتیم

reached-with_us = پیش ما بودند

# One person
person-title = { $ticket } ساعت { $time } برای { $service } آمد.
person-greeted = پس از { $span } کسی سلام کرد.
person-not-greeted = کسی سلام نکرد.
person-waiting = هنوز منتظر است، تا حالا { $span }.
person-called = پس از { $span } صدا شد.
person-met = پس از { $span } پیشش بودیم.
person-with = { $span } با { $staff }.
person-with-nobody = { $span } پیش ما.
person-with-now = الان با { $staff }.
person-left = پس از { $span } رفت.
person-no-show = صدا شد و نیامد.
person-promise-kept = گفته بودیم { $range }: درست درآمد.
person-promise-broken = گفته بودیم { $range }: بیشتر طول کشید.
person-promise = گفته بودیم { $range }.
person-promise-none = نمی‌دانستیم چقدر طول می‌کشد.
person-imported = از یک گزارش واردشده، که بیش از این نمی‌گوید.
person-back = → { $day }
person-events = چه کسی کی چه کرد
step-door = ورود
step-came = نوبت گرفت
step-called = صدا شد
step-with-us = پیش ما
step-left = رفت
step-no-show = نیامد
by-customer = مشتری
by-door = ورودی
by-timer = Greetline
by-import = گزارش واردشده
by-staff = یک همکار
event-arrival-entered = دید که کسی وارد شد
event-arrival-greeted = دم در سلام کرد
event-checked-in-kiosk = در کیوسک نوبت گرفت
event-checked-in-phone = با گوشی نوبت گرفت
event-checked-in-staff = در فهرست گذاشت
event-checked-in-import = می‌گوید که آمد
event-visit-greeted = سلام کرد
event-visit-called = صدا کرد
event-visit-called-desk = صدا کرد به { $desk }
event-visit-recalled = دوباره صدا کرد
event-visit-served = پیشش بود
event-visit-finished = کار را تمام کرد
event-visit-parked = کنار گذاشت
event-visit-resumed = برگرداند
event-visit-declined = رد کرد: من نه
event-visit-help_asked = کمک خواست
event-visit-no_show = ثبت کرد که نیامد
event-visit-left = ثبت کرد که رفت
event-visit-left-customer = از صف بیرون رفت
event-visit-undone = آن را پس گرفت
event-visit-nobody_came = گفت کسی نیامد
event-visit-erased = نام و یادداشت را پاک کرد
event-visit-transferred = به دیگری سپرد
event-visit-transferred-customer = کار دیگری را انتخاب کرد
event-visit-offered = از همکاری خواست ادامه دهد
event-visit-handed_over = ادامهٔ کار را گرفت
event-visit-refused = گفت الان نمی‌تواند ادامه دهد
event-visit-offer_over = برای خواهشش جوابی نگرفت
event-visit-reordered = ترتیب را عوض کرد
event-visit-adviser_asked = یادداشت کرد می‌خواهد چه کسی را ببیند
event-visit-need_told = یادداشت کرد چه لازم دارد
event-visit-service_added = یک کار دیگر هم یادداشت کرد
event-visit-due_back = گفت وقت برگشتنش است
event-visit-overdue = پرسید هنوز اینجاست یا نه
event-visit-told = بیشتر به ما گفت
event-visit-ready = گفت الان کسی را می‌خواهد
event-visit-asked_after = پرسید هنوز نگاه می‌کند یا نه
event-visit-still_here = گفت هنوز اینجاست
event-skip-lead = { $ticket } (سرپرست جلو آورده)
event-skip-long-wait = { $ticket } (خیلی منتظر مانده بود)
event-skip-appointment = { $ticket } (وقت قبلی داشت)
event-skip-access = { $ticket } (لازم بود اول برود)
event-skip-returned = { $ticket } (نوبتش قبلاً رسیده بود)
event-skip-in-turn = { $ticket } (نوبتش بود)
event-skip-chosen = { $ticket } (یک همکار برداشت)
event-skip-other-service = { $ticket } (خدمت دیگر)
event-skip-not-their-skill = { $ticket } (مهارت دیگری لازم دارد)
event-skip-waits-for = { $ticket } (منتظر مشاورش است)
event-skip-looks-around = { $ticket } (نگاه می‌کند)
event-skip-language = { $ticket } (برای کسی که زبانش را می‌داند)
event-skip-level = { $ticket } (برای کسی که بیشتر می‌داند)
event-estimated = تخمینی: کسی لمسش نکرد؛ فروشگاه بسته بود.
log-estimated = تخمینی
event-later = { $span } بعد
event-skipped = رد شده: { $tickets }.
event-heard-late = ساعت { $time } باخبر شدیم.
event-arrival-estimated = تخمینی: ساعت کیوسک همهٔ مدت زیر نظر نبود. ساعت { $time } باخبر شدیم.

# Files
export-title = با خودتان ببرید
export-figures = عددها
export-people = افراد
export-csv = CSV
export-xlsx = Excel
export-staff = با نام همکاران
export-why = نام همکاران نمی‌آید مگر بخواهید؛ نام مشتری‌ها هرگز نمی‌آید.

# Signing in
login-title = ورود مدیران
login-name = نام
login-password = گذرواژه
login-code = کد از برنامهٔ شما
login-code-hint = شش رقم؛ هر کد یک بار کار می‌کند.
login-button = ورود
login-wrong = جور نبود. هر سه را ببینید و منتظر کد بعدی بمانید: هر کد یک بار کار می‌کند.
login-locked = { $minutes ->
    [one] تعداد دفعه‌ها زیاد شد. یک دقیقهٔ دیگر دوباره امتحان کنید.
   *[other] تعداد دفعه‌ها زیاد شد. { $minutes } دقیقهٔ دیگر دوباره امتحان کنید.
}
login-how = هنوز حساب ندارید؟ مسئول Greetline شما را اضافه می‌کند، یا پیوند «Manager» را که هنگام شروع نشان داده شد همین‌جا باز کنید.
login-out = خروج

# Alerts, from the raising to the answer
alerts-title = از خبر تا سلام
col-alert = خبر دربارهٔ
col-alerts = خبرها
col-alert-delivered = به تبلت رسید
col-alert-shown = روی صفحه آمد
col-alert-answered = جواب گرفت
col-alert-climbed = به نفرات بیشتر رسید
col-alert-unanswered = بی‌جواب ماند
alert-about-door = یک نفر دم در
alert-about-waiting = یک نفر نوبت گرفت
alert-about-promise = زمانی که گفته‌ایم دارد تمام می‌شود
alert-about-help = درخواست کمک
alert-about-device = یک دستگاه
alert-about-kiosk = در کیوسک کسی را صدا می‌کنند
alert-n = تا حالا { $n }
alert-spans = نیمی در { $half }، نوزده از هر بیست در { $most }
alert-false = ورودی { $false } بار از { $n } بار برای کسی خبر داد که مشتری نبود ({ $share }).
alert-false-rate = یعنی { $rate } بار در هر ساعت کار یک همکار؛ تا 1 خوب است.
alert-false-rate-high = یعنی { $rate } بار در هر ساعت کار یک همکار: بیش از 1. به خط ورودی نگاهی بیندازید.
alert-open = هنوز کسی جواب نداده است.
alert-answered = { $staff } با { $device } پس از { $span } جواب داد.
alert-unanswered = کسی جواب نداد؛ پس از { $span } رها شد.
alert-withdrawn = پس از { $span } دیگر لازم نبود.
alert-rungs =
    { $n ->
        [one] یک بار به نفرات بیشتری خبر داده شد.
       *[other] { $n } بار به نفرات بیشتری خبر داده شد.
    }
col-tablet = تبلت
col-tablet-had = رسید پس از
col-tablet-shown = روی صفحه پس از
col-tablet-rang = زنگ زد پس از
person-alerts = خبرها
export-alerts = خبرها، هر کدام با گام‌هایش

# Removing the demo
demo-remove = برداشتن نسخهٔ نمایشی
demo-remove-title = نسخهٔ نمایشی برداشته شود؟
demo-remove-means = فروشگاه نمایشی برای همیشه می‌رود: افرادش، چهار هفته‌اش، دستگاه‌ها و پیوندهایش. فروشگاه‌های دیگر همان‌طور که هستند می‌مانند.
demo-remove-yes = نسخهٔ نمایشی را بردار
demo-remove-no = بماند
demo-gone-title = نسخهٔ نمایشی رفت
demo-gone-next = چیزی از آن نمانده و خودش هم برنمی‌گردد. بعدی: فروشگاه خودتان را راه بیندازید. پیوندش هنگام شروع Greetline نشان داده شد.
demo-gone-setup = راه‌اندازی فروشگاهتان

# The door camera
door-no-data = دوربین ورودی { $span } چیزی ندید ({ $spans }): برای آن مدت داده‌ای نیست.
door-no-data-at-all = دوربین ورودی چیزی ندید: داده‌ای نیست.
door-and-more = { $spans } و بیشتر
door-walked-away =
    { $n ->
        [one] یک نفر از آن‌ها پیش از آنکه کسی ببیندش، همان دم بیرون رفت.
       *[other] { $n } نفر از آن‌ها پیش از آنکه کسی ببیندشان، همان دم بیرون رفتند.
    }
door-basic = حالت ساده: شمارش ورودی قطعی نیست.
door-seen =
    { $n ->
        [one] یک نفر از در وارد شد.
       *[other] { $n } نفر از در وارد شدند.
    }
