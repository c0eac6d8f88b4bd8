# The page of appointments: who is expected.

expected-title = در انتظار امروز
expected-board = تابلو
expected-board-needs =
    { $count ->
        [one] { $count } نفر با شما کار دارد
       *[other] { $count } نفر با شما کار دارند
    }
expected-day = روز
expected-devices = دستگاه‌ها
expected-live = زنده
expected-connecting = در حال اتصال
expected-cut-off = ارتباط این صفحه از ساعت { $time } قطع است. آنچه می‌بینید قدیمی است.
expected-signed-out = کسی دیگر با این مرورگر وارد نیست. آنچه می‌بینید قدیمی است.
expected-no-script = این صفحه به JavaScript نیاز دارد. آن را در تنظیمات مرورگر روشن کنید.

expected-sentence-next =
    { $count ->
        [one] امروز یک نفر دیگر می‌آید، ساعت { $time }.
       *[other] امروز { $count } نفر دیگر می‌آیند، نفر بعد ساعت { $time }.
    }
expected-sentence-nobody = امروز کسی وقت قبلی ندارد.
expected-sentence-no-more = امروز کس دیگری وقت قبلی ندارد.
expected-sentence-here =
    { $count ->
        [one] یک نفر آمده است.
       *[other] { $count } نفر آمده‌اند.
    }
expected-sentence-missed =
    { $count ->
        [one] یک نفر نیامده است.
       *[other] { $count } نفر نیامده‌اند.
    }

expected-today = امروز
expected-tomorrow = فردا
expected-empty = هر کس وقت قبلی دارد، همین که اضافه‌اش کنید یا فهرستی بیاورید اینجا دیده می‌شود.
expected-somebody = یک نفر
expected-for = با { $staff }
expected-people =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
expected-quoted = «{ $note }»
expected-is-expected = در راه
expected-is-here = آمده
expected-is-missed = نیامده
expected-is-cancelled = لغو شده
expected-here = آمده است
expected-cancel = لغو وقت
expected-restore = پس گرفتن

expected-add = افزودن
expected-bring = آوردن فهرست
expected-close = بستن

expected-add-title = چه کسی می‌آید و کی؟
expected-field-day = روز
expected-field-time = ساعت
expected-field-service = برای
expected-field-name = نام کوچک، اگر می‌دانید
expected-field-adviser = با
expected-field-party = چند نفر
expected-field-language = زبان
expected-field-note = یادداشت برای همکاران
expected-anybody = هر کس آزاد است
expected-any-language = نمی‌دانیم
expected-more = با چه کسی، چند نفر، یادداشت
expected-note-it = ثبت کن
expected-noted = ثبت شد: { $day }، { $time }.
expected-fault-no-time = لطفاً ساعت را بنویسید، مثل 14:30.
expected-fault-time = این ساعت را نمی‌توانیم بخوانیم. مثل 14:30 بنویسید.
expected-fault-past = این ساعت امروز گذشته است. روز دیگر یا دیرتر؟
expected-fault-far = فقط امروز و { $days } روز بعد را نگه می‌داریم. لطفاً یکی از آن‌ها را انتخاب کنید.
expected-fault-service = این خدمت دیگر ارائه نمی‌شود. لطفاً دوباره انتخاب کنید.
expected-fault-name = این نام را نمی‌توانیم ثبت کنیم. کوتاهش کنید یا خالی بگذارید.
expected-fault-party = لطفاً عددی از 1 تا 50 بنویسید، مثل 2.
expected-fault-note = این یادداشت را نمی‌توانیم ثبت کنیم. کوتاهش کنید یا خالی بگذارید.

expected-bring-title = آوردن فهرست
expected-bring-how = یک جدول (CSV) یا تقویم (iCal) از سامانهٔ وقت‌دهی‌تان. امروز و { $days } روز بعد را برمی‌داریم. همان فهرست را هر چند بار که خواستید بیاورید: کسی دو بار اینجا نمی‌آید.
expected-file = انتخاب فایل
expected-file-unreadable = این فایل باز نمی‌شود. فایل دیگری انتخاب کنید یا متنش را اینجا بچسبانید.
expected-paste = یا اینجا بچسبانید
expected-otherwise = اگر در سطری نوشته نشده برای چه کاری است
expected-otherwise-none = از آن سطر بگذر
expected-take = این فهرست را بردار
expected-list-empty = هنوز چیزی اینجا نیست. فایلی انتخاب کنید یا فهرستی بچسبانید.
expected-list-too-much = این همه یک‌جا زیاد است. در دو بخش بیاورید.
expected-list-nothing = در این فهرست هیچ وقتی نیست.
expected-list-told =
    { $count ->
        [one] { $count } وقت تازه است یا عوض شده.
       *[other] { $count } وقت تازه است یا عوض شده.
    }
expected-list-known =
    { $count ->
        [one] { $count } وقت را از قبل داشتیم.
       *[other] { $count } وقت را از قبل داشتیم.
    }
expected-list-others =
    { $count ->
        [one] { $count } وقت برای روز دیگری است و کنار گذاشته شد.
       *[other] { $count } وقت برای روزهای دیگر است و کنار گذاشته شد.
    }
expected-list-unread =
    { $count ->
        [one] { $count } سطر خوانده نشد. آن را بالا درست کنید و فهرست را دوباره بردارید.
       *[other] { $count } سطر خوانده نشد. آن‌ها را بالا درست کنید و فهرست را دوباره بردارید.
    }
expected-unread-time = ساعتش خوانده نمی‌شود: مثل 2026-11-20 14:30 بنویسید
expected-unread-service = این خدمت را ارائه نمی‌کنیم
expected-unread-repeats = تکراری است: فقط وقت‌های تکی خوانده می‌شوند
expected-unread-columns = سطر اول باید نام ستون‌ها باشد: at، service و اگر خواستید name، adviser، party_size، language، note.
expected-unread-calendar = این تقویم خوانده نمی‌شود. یک بار دیگر به صورت iCal (.ics) ذخیره‌اش کنید و همان فایل را انتخاب کنید.
