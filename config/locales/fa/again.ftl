# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = شمارهٔ شما چیست؟
again-hint = همان‌طور که به شما داده شده لمسش کنید، مثل A12.
again-number = شمارهٔ شما
again-erase = پاک کردن آخری
again-letters = حروف
again-digits = ارقام
again-find = جای من کجاست؟
again-back = بازگشت
again-unknown = امروز کسی با شمارهٔ { $number } در صف نیست. دوباره نگاهش کنید یا با ما صحبت کنید.
again-quick = کمی سریع بود. چند لحظهٔ دیگر دوباره امتحان کنید.
again-away = الان به سامانه‌مان دسترسی نداریم. لطفاً با ما صحبت کنید.
again-too-late = این دیگر ممکن نیست. وضعیت فعلی این است.
again-place-of = جای شما، { $number }
again-change = برای کار دیگری آمده‌ام
again-change-title = به‌جای آن چه کمکی از ما برمی‌آید؟
again-keeps = جا و شماره‌تان حفظ می‌شود.
again-more = تغییر دادن چیزی
again-party = چند نفریم
again-come = کی بیاییم؟
again-minutes =
    { $minutes ->
        [one] { $minutes } دقیقهٔ دیگر
       *[other] { $minutes } دقیقهٔ دیگر
    }
again-press = وقتی اینجا را لمس کنم
again-leave-title = از صف بیرون می‌روید؟
again-leave-means = جای شما به نفرهای پشت سرتان می‌رسد.
again-leave-yes = بله، بیرون می‌روم
again-leave-no = در صف می‌مانم
again-done = پایان
