# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = فقط نگاه می‌کنید؟
after-now = لطفاً الان بیایید
after-need = صندلی یا کمک دیگر
after-more = بیشتر بگویید
after-others = چیز دیگر
after-come-title = کی بیاییم؟
after-come-hint = جایتان محفوظ است.
after-come-minutes =
    { $minutes ->
        [one] { $minutes } دقیقهٔ دیگر
       *[other] { $minutes } دقیقهٔ دیگر
    }
after-come-press = وقتی خودم بگویم
after-need-title = چه چیزی کمکتان می‌کند؟
after-need-hint = فقط همکاران ما می‌بینند. فردا پاک می‌شود.
after-need-seat = جایی برای نشستن
after-need-quiet = جای آرام
after-need-step-free = مسیر بدون پله
after-need-wheelchair = با ویلچر آمده‌ام
after-need-interpreter = مترجم
after-more-title = می‌خواهید چه چیزی به ما بگویید؟
after-more-hint = فقط اگر مایلید. جایتان محفوظ است.
after-if-you-like = فقط اگر مایلید.
after-find = چطور مرا پیدا کنید
after-find-hint = مثلاً: شال آبی، کنار پنجره. همین که کارتان تمام شود پاک می‌شود.
after-note = به زبان خودم
after-note-hint = همکاران ما پیش از آمدن می‌خوانند. فردا پاک می‌شود.
after-party = چند نفریم
after-party-title = چند نفرید؟
after-people =
    { $count ->
        [one] نفر
       *[other] نفر
    }
after-one-fewer = یک نفر کمتر
after-one-more = یک نفر بیشتر
after-back = بازگشت
after-done = پایان
after-kept = سپاسگزاریم. یادداشت کردیم.
after-too-late = این دیگر ممکن نیست. به همکاری که پیش شماست بگویید.
after-away = الان به سامانه‌مان دسترسی نداریم. چند لحظهٔ دیگر دوباره امتحان کنید، یا حضوری به ما بگویید.
after-fault = این‌طور نمی‌توانیم ثبتش کنیم. جور دیگری بنویسید.
after-fault-a-phone = یک شمارهٔ تلفن بنویسید، مثل +49 30 123456.
after-fault-an-email = یک نشانی ایمیل بنویسید، مثل name@example.com.
after-fault-a-number = یک عدد بنویسید، مثل 2.
after-fault-a-date = یک روز را انتخاب کنید.
after-fault-one-of-these = یکی از این‌ها را انتخاب کنید.
after-fault-too-long = کوتاه‌ترش کنید.
