# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = در صف هستید. به همکارانمان خبر داده‌ایم.
ticket-headline-waiting-unalerted = نامتان در فهرست است. لطفاً کنار پیشخوان هم به ما بگویید.
ticket-headline-greeted = { $staff } شما را دیده است.
ticket-headline-called-desk = نوبت شماست: { $desk }.
ticket-headline-called-floor = { $staff } دارد پیش شما می‌آید.
ticket-headline-serving = { $staff } در کنار شماست.
ticket-headline-parked = جایتان محفوظ است. دوباره سراغتان می‌آییم.
ticket-headline-parked-until = ساعت { $time } می‌بینیمتان. جایتان محفوظ است.
ticket-headline-served = سپاسگزاریم.
ticket-headline-no-show = ساعت { $time } صدایتان کردیم. هنوز اینجا هستید؟ جایتان محفوظ است.
ticket-headline-left = از صف بیرون رفته‌اید. نظرتان عوض شد؟
ticket-headline-nobody-came = سپاسگزاریم. دوباره به همکارانمان خبر دادیم.
ticket-headline-looking-until = با خیال راحت نگاه کنید. حدود ساعت { $time } پیش شما می‌آییم.
ticket-headline-looking-press = با خیال راحت نگاه کنید. هر وقت بگویید می‌آییم.

ticket-place =
    { $ahead ->
        [0] نفر بعدی شمایید.
        [one] { $ahead } نفر جلوی شماست.
       *[other] { $ahead } نفر جلوی شما هستند.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] حداکثر { $high } دقیقه.
           *[other] حداکثر { $high } دقیقه.
        }
       *[other] حدود { $low } تا { $high } دقیقه.
    }
ticket-range-moment = فقط چند لحظه.
ticket-range-unknown = هنوز نمی‌دانیم چقدر طول می‌کشد.

ticket-step-door = ورود
ticket-step-in-line = در صف
ticket-step-hello = خوشامد
ticket-step-with-you = در کنار شما
ticket-step-done = پایان

ticket-action-leave = بیرون رفتن از صف
ticket-action-nobody-came = هنوز کسی نیامده؟ به ما بگویید
ticket-action-resume = برگشتن به صف
ticket-action-tell = تغییر
ticket-action-now = لطفاً الان بیایید

ticket-change-called = { $time }: نوبت شماست: { $desk }.
ticket-change-coming = { $time }: { $staff } دارد پیش شما می‌آید.
ticket-change-greeted = { $time }: { $staff } شما را دیده است.
ticket-change-went-first = { $ticket } زودتر رفت.
ticket-change-went-first-appointment = { $ticket } زودتر رفت: وقت قبلی داشت.
ticket-change-went-first-access = { $ticket } زودتر رفت: لازم بود.
ticket-change-went-first-returned = { $ticket } زودتر رفت: قبلاً اینجا بود و برگشته بود.
ticket-change-went-first-long-wait = { $ticket } زودتر رفت: خیلی منتظر مانده بود.
ticket-change-went-first-lead = { $ticket } زودتر رفت: تصمیم همکارانمان بود.
ticket-change-went-first-other-service = { $ticket } زودتر رفت: برای کار دیگری آمده بود.
ticket-change-went-first-not-their-skill = { $ticket } زودتر رفت: همکاری برای کار دیگری آزاد شد.
ticket-change-went-first-waits-for = { $ticket } زودتر رفت: نوبت شما با { $staff } است.
ticket-change-went-first-language = { $ticket } زودتر رفت: { $staff } به زبان شما صحبت می‌کند و پیش شما می‌آید.
ticket-change-went-first-level = { $ticket } زودتر رفت: { $staff } کار شما را بهتر می‌شناسد و پیش شما می‌آید.
ticket-change-went-first-in-turn = { $ticket } زودتر رفت: نوبتش بود.
ticket-change-went-first-chosen = { $ticket } زودتر رفت: { $staff } از قبل پیش او بود.
ticket-change-went-first-looks-around = { $ticket } زودتر رفت: شما داشتید نگاه می‌کردید.
ticket-change-nobody-came = { $time }: گفتید که کسی نیامده است. دوباره به همکارانمان خبر دادیم.
ticket-change-back-in-line = { $time }: دوباره در صف هستید.
ticket-change-passed-on = { $time }: شما را به همکاران مناسب سپردیم. جایتان محفوظ است.
ticket-change-passed-on-to = { $time }: از اینجا { $staff } به کار شما می‌رسد. جایتان محفوظ است.
ticket-change-chosen-again = { $time }: برای کار دیگری آمده‌اید. جایتان محفوظ است.
ticket-change-handed-over = { $time }: ادامهٔ کار با { $staff } است.
ticket-change-put-first = { $time }: حالا نفر اول شمایید.
ticket-change-range = برآوردمان عوض شده است. حالا حدود { $low } تا { $high } دقیقه.

# The page around it
ticket-title = شمارهٔ { $ticket }
ticket-yours = شمارهٔ شما
ticket-way = مسیر شما در صف
ticket-step-is-done = انجام شد
ticket-step-is-next = بعدی
ticket-changes = چه چیزی عوض شد
ticket-leave-ask = از صف بیرون می‌روید؟
ticket-leave-means = جای شما به نفرهای پشت سرتان می‌رسد.
ticket-leave-yes = بله، بیرون می‌روم
ticket-leave-no = در صف می‌مانم
ticket-close = بستن
ticket-cut-off = از ساعت { $time } به‌روز نشده است؛ داریم سعی می‌کنیم به فروشگاه وصل شویم.
ticket-not-sent = به فروشگاه نرسید. دوباره لمس کنید.
ticket-too-late = این دیگر ممکن نیست. این صفحه وضعیت فعلی را نشان می‌دهد.
ticket-unknown = این شماره را دیگر نمی‌شناسیم. لطفاً با ما صحبت کنید.
ticket-languages = زبان
ticket-no-script = این صفحه هر 15 ثانیه خودش به‌روز می‌شود.
