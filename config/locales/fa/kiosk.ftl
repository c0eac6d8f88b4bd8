# The check-in kiosk.

kiosk-title = گرفتن نوبت
kiosk-welcome = چه کمکی از ما برمی‌آید؟
kiosk-empty = اینجا هنوز چیزی برای انتخاب نیست. لطفاً با ما صحبت کنید.
kiosk-private = یک کار خصوصی
kiosk-more = کار دیگر
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] حداکثر { $high } دقیقه
           *[other] حداکثر { $high } دقیقه
        }
       *[other] حدود { $low } تا { $high } دقیقه
    }
kiosk-range-moment = چند لحظه
kiosk-range-unknown = هنوز نمی‌دانیم
kiosk-languages = زبان
kiosk-more-languages = زبان‌های دیگر
kiosk-language-away = به سامانه‌مان دسترسی نداریم، برای همین زبان فعلاً همین می‌ماند.

kiosk-how-many = چند نفرید؟
kiosk-party =
    { $count ->
        [one] نفر
       *[other] نفر
    }
kiosk-one-fewer = یک نفر کمتر
kiosk-one-more = یک نفر بیشتر
kiosk-name = نام کوچک، اگر مایلید
kiosk-name-why = تا بتوانیم صدایتان کنیم. فردا پاک می‌شود.
kiosk-answer-first = اول به یک پرسش جواب بدهید.
kiosk-check-in = گرفتن نوبت
kiosk-back = بازگشت

kiosk-sending = داریم برایتان نوبت می‌گیریم
kiosk-counter = لطفاً کنار پیشخوان هم به ما بگویید.
kiosk-saved-title = همین‌جا ذخیره شد
kiosk-saved = به سامانه‌مان دسترسی نداریم. نوبت شما همین‌جا ذخیره شده و در اولین فرصت فرستاده می‌شود. لطفاً کنار پیشخوان هم به ما بگویید.
kiosk-unsaved = هنوز به سامانه‌مان دسترسی نداریم.
kiosk-renumbered = وقتی ارتباط قطع بود شمارهٔ { $old } را گرفتید. حالا شمارهٔ شما { $number } است.
kiosk-not-signed-in = فعلاً با این صفحه نمی‌شود نوبت گرفت.
kiosk-cut-off = الان به سامانه‌مان دسترسی نداریم. باز هم می‌توانید نوبت بگیرید: همین‌جا ذخیره و بعداً فرستاده می‌شود.
kiosk-refused = این‌طور نشد. چیزی را عوض کنید و دوباره نوبت بگیرید، یا کنار پیشخوان با ما صحبت کنید.
kiosk-refused-name = این نام را نمی‌توانیم ثبت کنیم. کوتاهش کنید یا خالی بگذارید.
kiosk-refused-answer = یک بار دیگر به جوابتان نگاه کنید.
kiosk-refused-party-size = لطفاً از 1 تا 12 نفر انتخاب کنید.
kiosk-refused-service = این خدمت را دیگر ارائه نمی‌کنیم. لطفاً دوباره انتخاب کنید.

kiosk-your-ticket = شمارهٔ شما
kiosk-way = مسیر شما در صف
kiosk-step-is-done = انجام شد
kiosk-step-in-line = در صف
kiosk-step-hello = خوشامد
kiosk-step-with-you = در کنار شما
kiosk-step-done = پایان
kiosk-on-list = نامتان در فهرست است.
kiosk-follow = با گوشی دنبال کنید
kiosk-follow-how = بدون اپلیکیشن، بدون شمارهٔ تلفن.
kiosk-keep-showing = روی صفحه بماند
kiosk-next-person = نفر بعدی
kiosk-start-over = از نو

kiosk-still-there = هنوز اینجا هستید؟
kiosk-starts-over =
    { $seconds ->
        [one] { $seconds } ثانیهٔ دیگر از نو شروع می‌کنیم.
       *[other] { $seconds } ثانیهٔ دیگر از نو شروع می‌کنیم.
    }
kiosk-still-here = هنوز اینجا هستم
kiosk-have-appointment = وقت قبلی دارم
kiosk-again = قبلاً نوبت گرفته‌اید؟
kiosk-appointment = وقت قبلی شما
kiosk-appointment-ask = نام کوچک یا ساعت
kiosk-appointment-find = پیدا کردن
kiosk-appointment-at = وقت قبلی برای ساعت { $time }
kiosk-appointment-none = پیدایش نکردیم. ساعت را امتحان کنید، یا برگردید و انتخاب کنید برای چه کاری آمده‌اید.
kiosk-appointment-away = به سامانه‌مان دسترسی نداریم. برگردید و انتخاب کنید برای چه کاری آمده‌اید، یا با ما صحبت کنید.
kiosk-refused-appointment = از این وقت قبلاً استفاده شده است. لطفاً انتخاب کنید برای چه کاری آمده‌اید، یا با ما صحبت کنید.
kiosk-preview = این فقط پیش‌نمایش است: از اینجا برای کسی نوبت گرفته نمی‌شود.
kiosk-aloud = بلند خواندن
kiosk-aids = کمک برای این صفحه
kiosk-person = صدا کردن یک نفر
