# The staff board.

staff-title = تابلوی همکاران
staff-board-of = تابلوی { $staff }
staff-on-duty = سر کار
staff-waiting-count =
    { $count ->
        [0] کسی منتظر نیست
        [one] { $count } نفر منتظر
       *[other] { $count } نفر منتظر
    }
staff-longest = بیشترین { $ago }
staff-live = زنده
staff-live-ms = زنده { $ms } م‌ث
staff-connecting = در حال اتصال
staff-your-desk = صدا می‌زنید به
staff-any-desk = میز خالی

staff-needs-you = با شما کار دارند
staff-with-you = پیش شما
staff-waiting = منتظر
staff-with-colleagues = پیش همکاران
staff-just-gone = تازه رفته‌اند

staff-needs-you-empty = الان کسی با شما کار ندارد.
staff-needs-you-empty-why = هر کس در کیوسک نوبت بگیرد یا از در وارد شود اینجا دیده می‌شود و این تبلت زنگ می‌زند.
staff-with-you-empty = کسی پیش شما نیست.
staff-with-you-empty-why = هر کس را صدا کنید یا پیشش بروید، تا وقتی «تمام شد» را لمس کنید اینجا می‌ماند.
staff-waiting-empty = کسی منتظر نیست.
staff-nobody-else-empty = کس دیگری منتظر نیست.
staff-waiting-empty-why = مشتری‌ها وقتی نوبت بگیرند یا شما اضافه‌شان کنید اینجا دیده می‌شوند.

staff-kiosk = { $device }: یک نفر می‌خواهد کسی بیاید
staff-not-greeted = هنوز کسی سلام نکرده است
staff-nobody-answered = هنوز منتظر · کسی جواب نداده است
staff-nobody-alerted = وقت آمدنشان به کسی خبر نرسید
staff-promise-risk = زمانی که گفته بودیم دارد تمام می‌شود
staff-promise-broken = از زمانی که گفتیم گذشته است
staff-hello-all = سلام به هر { $count } نفر
staff-nobody-came = می‌گوید کسی نیامده
staff-seen-by = { $staff } دیده است
staff-seen-by-you = شما دیده‌اید
staff-help-wanted = کمک خواسته‌اند
staff-asks-for-help = { $staff } کمک می‌خواهد
staff-called-to = صدا شده به { $desk }
staff-on-your-way = در راه هستید
staff-called-times = { $count } بار صدا شده
staff-is-with-you = پیش شما
staff-set-aside = کنار گذاشته از { $time }
staff-with = پیش { $staff }
staff-called-by = { $staff } صدا کرده
staff-aside-by = { $staff } کنار گذاشته
staff-door =
    { $count ->
        [one] یک نفر دم در
        [2] دو نفر دم در
       *[other] { $count } نفر دم در
    }
staff-people =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
staff-told = گفته‌ایم { $range }
staff-why-you = برای شما: { $reasons }
staff-you-speak = زبان شما: { $language }
staff-priority = اول می‌رود
staff-wait = { $minutes } دقیقه
staff-wait-of = { $minutes } از { $low }–{ $high } دقیقه
staff-wait-past = { $minutes } دقیقه، گفته‌ایم { $low }–{ $high }
staff-gone-left = رفت { $time }
staff-gone-no-show = نیامد { $time }

staff-glance =
    { $count ->
        [one] { $count } تازه
       *[other] { $count } تازه
    }
staff-glance-seen = { $count } نفر را دیده‌اید
staff-glance-show = نمایش
staff-glance-hide = پنهان

staff-greet = دیدمتان
staff-serve = پیششان هستم
staff-call = صدا کن
staff-recall = دوباره صدا کن
staff-finish = تمام شد
staff-finish-next = تمام شد، بعدی
staff-park = بعداً
staff-resume = برگردان
staff-decline = من نه
staff-help = کمک می‌خواهم
staff-no-show = نیامد
staff-leave = رفت
staff-dismiss = مشتری نیست
staff-coming = دارم می‌آیم
staff-more = بیشتر
staff-undo = پس گرفتن
staff-again = دوباره
staff-close = بستن
staff-next = مشتری بعدی
staff-add = افزودن یک نفر

staff-fact-arrived = در صف از
staff-fact-door = ورود
staff-fact-service = برای
staff-fact-party = چند نفر
staff-fact-language = زبان
staff-fact-note = به گفتهٔ خودشان
staff-fact-told = گفته‌ایم
staff-fact-seen = چه کسی دیده
staff-fact-why = خوب است بدانید

staff-add-title = افزودن یک نفر به صف
staff-add-service = برای چه کاری؟
staff-add-name = نام کوچک، اگر مایل است
staff-add-party = چند نفرند؟
staff-add-fewer = یک نفر کمتر
staff-add-more = یک نفر بیشتر
staff-add-put = به فهرست اضافه کن
staff-add-cancel = انصراف

staff-did-greet = { $ticket } را دیده‌اید.
staff-did-serve = { $ticket } پیش شماست.
staff-did-call = { $ticket } صدا شد: { $desk }.
staff-did-call-floor = دارید پیش { $ticket } می‌روید.
staff-did-recall = { $ticket } دوباره صدا شد.
staff-did-finish = { $ticket }: تمام شد.
staff-did-park = { $ticket } برای بعد کنار گذاشته شد.
staff-did-resume = { $ticket } برگشت.
staff-did-decline = { $ticket } منتظر همکار دیگری است.
staff-did-help = از همکارانتان برای { $ticket } کمک خواسته شد.
staff-did-no-show = { $ticket } نیامد.
staff-did-leave = { $ticket } رفت.
staff-did-add = { $ticket } در فهرست است.
staff-did-undo = پس گرفته شد: { $ticket } مثل قبل است.
staff-did-hello-all = به { $count } نفر دم در سلام کردید.
staff-did-coming = برای { $ticket } در راه هستید.
staff-did-door-greet = کسانی را که دم درند دیده‌اید.
staff-did-door-dismiss = مشتری نیست: دیگر از کسی نمی‌پرسیم.
staff-did-door-coming = آنجا می‌خوانند که دارید می‌آیید.
staff-nobody-waits = کسی منتظر شما نیست.

staff-say-checked-in = { $ticket } نوبت گرفت · هنوز کسی سلام نکرده است.
staff-say-door = یک نفر دم در است.
staff-say-nobody-came = { $ticket } می‌گوید کسی نیامده است.
staff-say-help = { $staff } برای { $ticket } کمک می‌خواهد.
staff-say-greeted = { $staff } دیده است: { $ticket }.
staff-say-called = { $ticket } صدا شد: { $desk }.
staff-say-called-floor = { $staff } دارد پیش { $ticket } می‌رود.
staff-say-served = { $ticket } پیش { $staff } است.
staff-say-left = { $ticket } رفت.
staff-say-no-show = { $ticket } نیامد.
staff-say-nobody-answered = { $ticket } هنوز منتظر است · کسی جواب نداده است.
staff-say-coming = { $staff } برای کمک به { $ticket } می‌آید.
staff-say-many = { $count } تغییر. { $waiting } نفر منتظر.

staff-cut-off = ارتباط این تبلت از ساعت { $time } قطع است.
staff-cut-off-why = آنچه می‌بینید قدیمی است. از تبلت دیگری استفاده کنید.
staff-cut-off-trying = داریم تلاش می‌کنیم. تابلو خودش درست می‌شود.
staff-signed-out = کسی دیگر با این تبلت وارد نیست.
staff-signed-out-why = آنچه می‌بینید قدیمی است. از مسئول Greetline بخواهید دوباره جفتش کند.
staff-tablet-asleep = { $names } خوابیده و نمی‌تواند زنگ بزند.
staff-tablets-asleep = { $names } خوابیده‌اند و نمی‌توانند زنگ بزنند.
staff-sound-off = این تبلت هنوز نمی‌تواند زنگ بزند.
staff-sound-on = برای روشن کردن صدا لمس کنید
staff-slept = این تبلت از { $from } تا { $to } خوابیده بود. نمی‌شد با آن به کسی خبر داد.
staff-slept-how = قفل صفحه‌اش را روی «هرگز» بگذارید.
staff-awake-missing = با این نشانی نمی‌شود بیدار نگهش داشت. قفل صفحه‌اش را روی «هرگز» بگذارید.
staff-understood = متوجه شدم
staff-muted = { $names } صدا ندارد.
staff-kiosk-refused = { $name } نتوانست { $ticket } را در صف بگذارد. پیدایش کنید.
staff-kiosk-renumbered = { $ticket } از { $name } حالا { $now } است. به او بگویید.
staff-kiosk-cut-off = { $names } قطع است. نوبت‌ها همان‌جا ذخیره می‌شوند.
staff-kiosks-cut-off = { $names } قطع هستند. نوبت‌ها همان‌جا ذخیره می‌شوند.
staff-muted-many = { $names } صدا ندارند.
staff-no-script = این تابلو به JavaScript نیاز دارد. آن را در تنظیمات مرورگر روشن کنید.

# Signing in
sign-in-title = ورود
sign-in-who = شما که هستید؟
sign-in-nobody = هنوز کسی نمی‌تواند اینجا وارد شود
sign-in-nobody-why = مدیر به هر یک از شما یک پین می‌دهد. بعد نام‌هایتان اینجا دیده می‌شود.
sign-in-hello = سلام { $staff }
sign-in-pin = شش رقم شما
sign-in-digits = { $count } از 6 رقم
sign-in-other = کس دیگر
sign-in-delete = پاک کردن
sign-in-checking = یک لحظه
sign-in-wrong =
    { $count ->
        [one] این پین درست نیست. { $count } بار دیگر می‌توانید امتحان کنید.
       *[other] این پین درست نیست. { $count } بار دیگر می‌توانید امتحان کنید.
    }
sign-in-locked = تعداد دفعه‌ها زیاد شد. ساعت { $time } دوباره امتحان کنید یا از مدیر پین تازه بخواهید.
sign-in-taken = { $staff } اینجا وارد شده است.
sign-in-waiting =
    { $count ->
        [one] یک نفر منتظر است و کسی سلام نکرده است
       *[other] { $count } نفر منتظرند و کسی سلام نکرده است
    }
sign-in-cut-off-why = الان کسی نمی‌تواند وارد شود. از تبلت دیگری استفاده کنید.
sign-in-refused-why = از مسئول Greetline بخواهید دوباره جفتش کند.
staff-on-break = در استراحت
staff-on-break-means = در استراحت هستید. کسی پیش شما فرستاده نمی‌شود.
staff-take-break = استراحت
staff-back = برگشتم
staff-sign-out = خروج
staff-pin-locked = پین اشتباه زیاد وارد شد: { $staff } تا ساعت { $time } نمی‌تواند وارد { $device } شود.
# The whole floor
staff-accept = با من
staff-refuse = الان نه
staff-keep = پیش خودم بماند
staff-still-here = هنوز اینجاست
staff-when = کی برمی‌گردد؟
staff-way-pass = سپردن
staff-way-later = بعداً، سر ساعت
staff-way-helper = خواهش از یک همکار
staff-way-adviser = همان مشاور
staff-way-also = یک کار دیگر هم
staff-way-need = صندلی یا کمک دیگر
staff-way-ask = پرسیدن
staff-way-first = اول برود
staff-ask-pass = به چه کسی بسپاریم؟
staff-ask-later = کی برگردد؟
staff-ask-helper = چه کسی کمک کند؟
staff-ask-adviser = می‌خواهد چه کسی را ببیند؟
staff-ask-also = دیگر برای چه کاری آمده؟
staff-ask-need = به چه چیزی نیاز دارد؟
staff-ask-ask = چه بپرسیم؟
staff-ask-first = چرا اول می‌رود؟
staff-ways-back = بازگشت
staff-adviser-any = هر همکاری
staff-later-in = { $minutes } دقیقه · { $time }
staff-need-seat = صندلی لازم دارد
staff-need-quiet = جای آرام لازم دارد
staff-need-step-free = مسیر بدون پله لازم دارد
staff-need-interpreter = مترجم لازم دارد
staff-need-wheelchair = با ویلچر آمده
staff-looks-later = نگاه می‌کند تا ساعت { $time }
staff-looks-press = نگاه می‌کند، خودش صدا می‌زند
staff-asked-after = هنوز نگاه می‌کند؟ مدتی است کسی نپرسیده
staff-ready = نگاهش را کرده، الان کسی را می‌خواهد
staff-find-me = چطور پیدایش کنیم
staff-ask-save = ذخیره
staff-reason-upset = ناراحت است
staff-reason-wrong-line = در صف اشتباهی بود
staff-reason-quick = کارش یک دقیقه است
staff-reason-unwell = حالش خوب نیست
staff-reason-appointment-lost = وقتش را ما گم کردیم
staff-reason-other = دلیل دیگر
staff-why-first = { $staff } جلو آورده: { $reason }
staff-why-appointment = وقت قبلی { $time }
staff-why-returned = نوبتش رسیده بود
staff-first-undo = برگردد سر نوبت
staff-waits-for = منتظر { $staff }
staff-passed-by = { $staff } سپرده
staff-then = بعد { $services }
staff-offer = { $staff } از شما می‌خواهد ادامه دهید
staff-passed-to-you = { $staff } به شما سپرده
staff-asked-for-you = سراغ شما را گرفته
staff-due-back = حالا برگشته، قرار ساعت { $time }
staff-back-at = برمی‌گردد ساعت { $time }
staff-offered-to = از { $staff } خواسته شده ادامه دهد
staff-still-with-them = هنوز پیششان هستید؟
staff-done-and-take = { $ticket } تمام شد، بعدی { $next }
staff-did-transfer = { $ticket } سپرده شد و جایش محفوظ است.
staff-did-hand-over = { $ticket }: از { $staff } خواسته شد ادامه دهد.
staff-did-accept = { $ticket } حالا پیش شماست.
staff-did-refuse = { $ticket } همان‌جا که هست می‌ماند.
staff-did-reorder = { $ticket }: ترتیب عوض شد.
staff-did-same-adviser = { $ticket }: یادداشت شد که می‌خواهد چه کسی را ببیند.
staff-did-add-service = { $ticket }: یادداشت شد، یکی پس از دیگری.
staff-did-need = { $ticket }: یادداشت شد که چه لازم دارد.
staff-did-tell = یادداشت شد.
staff-did-still-here = { $ticket } هنوز پیش شماست.
staff-did-help-one = از { $staff } برای { $ticket } کمک خواسته شد.
staff-expected = در انتظار امروز
staff-expected-here = آمده
staff-expected-missed = نیامده
staff-expected-somebody = یک نفر
staff-expected-all = وقت‌های قبلی
staff-skip-lead = { $ticket } (سرپرست جلو آورده)
staff-skip-long-wait = { $ticket } (خیلی منتظر مانده بود)
staff-skip-appointment = { $ticket } (وقت قبلی داشت)
staff-skip-access = { $ticket } (لازم بود اول برود)
staff-skip-returned = { $ticket } (نوبتش قبلاً رسیده بود)
staff-skip-in-turn = { $ticket } (نوبتش بود)
staff-skip-chosen = { $ticket } (پیش یک همکار است)
staff-skip-other-service = { $ticket } (خدمت دیگر)
staff-skip-not-their-skill = { $ticket } (مهارت دیگری لازم دارد)
staff-skip-waits-for = { $ticket } (منتظر مشاورش است)
staff-skip-looks-around = { $ticket } (نگاه می‌کند)
staff-skip-language = { $ticket } (برای کسی که زبانش را می‌داند)
staff-skip-level = { $ticket } (برای کسی که بیشتر می‌داند)
staff-passed-over = رد شده: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] از ساعت { $time } برای دوربین ورودی خیلی تاریک است
        [covered] از ساعت { $time } چیزی جلوی دوربین ورودی را گرفته است
        [defocused] دوربین ورودی از ساعت { $time } تار می‌بیند
        [moved] دوربین ورودی جابه‌جا شده: از ساعت { $time } نمی‌شمارد
        [slow] دوربین ورودی از ساعت { $time } کند است و شاید کسی را نبیند
       *[other] دوربین ورودی از ساعت { $time } چیزی نمی‌بیند
    }
staff-step = دارم از در رد می‌شوم
staff-did-step = بفرمایید: نفر بعدی که از در رد می‌شود شمایید.

# A kiosk out of which no ticket on paper comes
staff-printer = برگهٔ شماره چاپ نمی‌شود: { $names }
