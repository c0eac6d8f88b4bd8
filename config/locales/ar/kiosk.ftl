# جهاز تسجيل الحضور.

kiosk-title = تسجيل الحضور
kiosk-welcome = كيف يمكننا مساعدتك؟
kiosk-empty = لا يوجد ما تختاره هنا بعد. يُرجى التحدث إلينا.
kiosk-private = أمر خاص
kiosk-more = شيء آخر
kiosk-range =
    { $low ->
        [0] { $high ->
            [zero] أقل من دقيقة
            [one] دقيقة واحدة على الأكثر
            [two] دقيقتان على الأكثر
            [few] { $high } دقائق على الأكثر
            [many] { $high } دقيقة على الأكثر
           *[other] { $high } دقيقة على الأكثر
        }
       *[other] { $high ->
            [zero] أقل من دقيقة
            [one] نحو دقيقة واحدة
            [two] من { $low } إلى دقيقتين تقريبًا
            [few] من { $low } إلى { $high } دقائق تقريبًا
            [many] من { $low } إلى { $high } دقيقة تقريبًا
           *[other] من { $low } إلى { $high } دقيقة تقريبًا
        }
    }
kiosk-range-moment = لحظات
kiosk-range-unknown = لا يمكننا التحديد بعد
kiosk-languages = اللغة
kiosk-more-languages = لغات أخرى
kiosk-language-away = لا يمكننا الوصول إلى نظامنا، لذلك تبقى اللغة كما هي.

kiosk-how-many = كم عددكم؟
kiosk-party =
    { $count ->
        [zero] أشخاص
        [one] شخص
        [two] شخصان
        [few] أشخاص
        [many] شخصًا
       *[other] شخص
    }
kiosk-one-fewer = أقل بواحد
kiosk-one-more = أكثر بواحد
kiosk-name = الاسم الأول، إن أردت
kiosk-name-why = لكي نناديك به. يُمحى غدًا.
kiosk-answer-first = هناك سؤال نحتاج إجابتك عنه أولًا.
kiosk-check-in = تسجيل الحضور
kiosk-back = رجوع

kiosk-sending = نسجّل حضورك
kiosk-counter = يُرجى التحدث إلينا عند المنضدة أيضًا.
kiosk-saved-title = محفوظ هنا
kiosk-saved = لا يمكننا الوصول إلى نظامنا. تسجيلك محفوظ هنا وسيُرسَل حالما نستطيع. يُرجى التحدث إلينا عند المنضدة أيضًا.
kiosk-unsaved = لا يمكننا الوصول إلى نظامنا بعد.
kiosk-renumbered = كان رقمك { $old } حين انقطع الاتصال. رقمك الآن { $number }.
kiosk-not-signed-in = لا يمكن لهذه الشاشة تسجيل أحد الآن.
kiosk-cut-off = لا يمكننا الوصول إلى نظامنا الآن. ما زال بإمكانك تسجيل الحضور: يُحفظ هنا ويُرسَل لاحقًا.
kiosk-refused = لم ينجح ذلك بهذا الشكل. غيّر شيئًا وسجّل مرة أخرى، أو تحدث إلينا عند المنضدة.
kiosk-refused-name = لا يمكننا قبول هذا الاسم. اختصره أو اتركه فارغًا.
kiosk-refused-answer = راجع إجابتك مرة أخرى.
kiosk-refused-party-size = اختر من 1 إلى 12 شخصًا.
kiosk-refused-service = لم نعد نقدّم هذه الخدمة. اختر مرة أخرى.

kiosk-your-ticket = تذكرتك
kiosk-way = خطواتك في الدور
kiosk-step-is-done = تم
kiosk-step-in-line = في الدور
kiosk-step-hello = الترحيب
kiosk-step-with-you = معك
kiosk-step-done = انتهى
kiosk-on-list = أنت على القائمة.
kiosk-follow = تابع على هاتفك
kiosk-follow-how = بلا تطبيق وبلا رقم.
kiosk-keep-showing = إبقاء العرض
kiosk-next-person = الشخص التالي
kiosk-start-over = البدء من جديد

kiosk-still-there = هل ما زلت هنا؟
kiosk-starts-over =
    { $seconds ->
        [zero] نبدأ من جديد الآن.
        [one] نبدأ من جديد بعد ثانية واحدة.
        [two] نبدأ من جديد بعد ثانيتين.
        [few] نبدأ من جديد بعد { $seconds } ثوانٍ.
        [many] نبدأ من جديد بعد { $seconds } ثانية.
       *[other] نبدأ من جديد بعد { $seconds } ثانية.
    }
kiosk-still-here = ما زلت هنا
kiosk-have-appointment = لدي موعد
kiosk-again = سجّلت من قبل؟
kiosk-appointment = موعدك
kiosk-appointment-ask = اسمك الأول أو الوقت
kiosk-appointment-find = بحث
kiosk-appointment-at = موعد عند { $time }
kiosk-appointment-none = لم نجده. جرّب الوقت، أو ارجع واختر الموضوع.
kiosk-appointment-away = لا نستطيع الوصول إلى نظامنا. ارجع واختر الموضوع، أو تحدث إلينا.
kiosk-refused-appointment = استُخدم هذا الموعد من قبل. اختر الموضوع من فضلك، أو تحدث إلينا.
kiosk-preview = هذه معاينة فقط: لا يُسجَّل حضور أحد من هنا.
kiosk-aloud = القراءة بصوت عالٍ
kiosk-aids = مساعدة في الشاشة
kiosk-person = استدعاء موظف
