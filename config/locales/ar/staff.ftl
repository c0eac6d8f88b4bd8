# لوحة الفريق.

staff-title = لوحة الفريق
staff-board-of = لوحة { $staff }
staff-on-duty = في الخدمة
staff-waiting-count =
    { $count ->
        [0] لا أحد ينتظر
        [zero] لا أحد ينتظر
        [one] شخص واحد ينتظر
        [two] شخصان ينتظران
        [few] { $count } أشخاص ينتظرون
        [many] { $count } شخصًا ينتظرون
       *[other] { $count } شخص ينتظرون
    }
staff-longest = أطول انتظار { $ago }
staff-live = مباشر
staff-live-ms = مباشر { $ms } م.ث
staff-connecting = جارٍ الاتصال
staff-your-desk = تنادي إلى
staff-any-desk = مكتب خالٍ

staff-needs-you = بحاجة إليك
staff-with-you = معك
staff-waiting = ينتظرون
staff-with-colleagues = مع الزملاء
staff-just-gone = غادروا للتو

staff-needs-you-empty = لا أحد بحاجة إليك الآن.
staff-needs-you-empty-why = من يسجّل حضوره في الجهاز أو يدخل من الباب يظهر هنا، ويرن هذا الجهاز اللوحي.
staff-with-you-empty = لا أحد معك.
staff-with-you-empty-why = من تناديه أو تذهب إليه يبقى هنا حتى تنقر «تم».
staff-waiting-empty = لا أحد ينتظر.
staff-waiting-empty-why = يظهر هنا من يسجّل حضوره أو من تضيفه.
staff-nobody-else-empty = لا أحد غيرهم ينتظر.

staff-kiosk = { $device }: شخص يطلب موظفًا
staff-not-greeted = لم يرحّب به أحد بعد
staff-nobody-answered = ما زال ينتظر · لم يُجب أحد
staff-nobody-alerted = لم يُنبَّه أحد عند الوصول
staff-promise-risk = الوقت الذي أخبرناهم به على وشك الانتهاء
staff-promise-broken = تجاوزنا الوقت الذي أخبرناهم به
staff-hello-all = رحِّب بالجميع ({ $count })
staff-nobody-came = يقول إن أحدًا لم يأتِ
staff-seen-by = رآه { $staff }
staff-seen-by-you = رأيتَه أنت
staff-help-wanted = مطلوب مساعدة
staff-asks-for-help = { $staff } يطلب المساعدة
staff-called-to = نودي إلى { $desk }
staff-on-your-way = أنت في الطريق إليه
staff-called-times = عدد النداءات { $count }
staff-is-with-you = معك
staff-set-aside = مؤجَّل منذ { $time }
staff-with = مع { $staff }
staff-called-by = ناداه { $staff }
staff-aside-by = أجّله { $staff }
staff-door =
    { $count ->
        [zero] أحد عند الباب
        [one] شخص عند الباب
        [two] شخصان عند الباب
        [few] { $count } أشخاص عند الباب
        [many] { $count } شخصًا عند الباب
       *[other] { $count } شخص عند الباب
    }
staff-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
staff-told = قلنا { $range }
staff-why-you = لك: { $reasons }
staff-you-speak = تتحدث { $language }
staff-priority = له الأولوية
staff-wait = { $minutes } د
staff-wait-of = { $minutes } د من { $low }–{ $high }
staff-wait-past = { $minutes } د، قلنا { $low }–{ $high }
staff-gone-left = غادر { $time }
staff-gone-no-show = لم يأتِ { $time }

staff-glance =
    { $count ->
        [zero] لا جديد
        [one] واحد جديد
        [two] اثنان جديدان
        [few] { $count } جدد
        [many] { $count } جديدًا
       *[other] { $count } جديد
    }
staff-glance-seen = رأيتَ { $count }
staff-glance-show = إظهار
staff-glance-hide = إخفاء

staff-greet = أنا أراك
staff-serve = أنا معهم
staff-call = نداء
staff-recall = نداء مرة أخرى
staff-finish = تم
staff-finish-next = تم والتالي
staff-park = لاحقًا
staff-resume = إعادة
staff-decline = ليس أنا
staff-help = ساعدوني
staff-no-show = لم يأتِ
staff-leave = غادر
staff-dismiss = ليس زبونًا
staff-coming = أنا قادم
staff-more = المزيد
staff-undo = تراجع
staff-again = مرة أخرى
staff-close = إغلاق
staff-next = الزبون التالي
staff-add = إضافة شخص

staff-fact-arrived = في الدور منذ
staff-fact-door = دخل عند
staff-fact-service = من أجل
staff-fact-party = العدد
staff-fact-language = اللغة
staff-fact-note = بكلماته
staff-fact-told = قلنا له
staff-fact-seen = رآه
staff-fact-why = للعلم

staff-add-title = إضافة شخص إلى الدور
staff-add-service = من أجل ماذا؟
staff-add-name = الاسم الأول إن أراد
staff-add-party = كم عددهم؟
staff-add-fewer = أقل بواحد
staff-add-more = أكثر بواحد
staff-add-put = إضافة إلى القائمة
staff-add-cancel = إلغاء

staff-did-greet = رأيتَ { $ticket }.
staff-did-serve = { $ticket } معك.
staff-did-call = نودي { $ticket } إلى { $desk }.
staff-did-call-floor = أنت في الطريق إلى { $ticket }.
staff-did-recall = نودي { $ticket } مرة أخرى.
staff-did-finish = { $ticket }: تم.
staff-did-park = أُجِّل { $ticket } إلى وقت لاحق.
staff-did-resume = عاد { $ticket }.
staff-did-decline = ينتظر { $ticket } زميلًا آخر.
staff-did-help = طُلب من الزملاء المساعدة مع { $ticket }.
staff-did-no-show = لم يأتِ { $ticket }.
staff-did-leave = غادر { $ticket }.
staff-did-add = { $ticket } في القائمة.
staff-did-undo = تم التراجع: { $ticket } كما كان.
staff-did-hello-all = رحَّبت بـ { $count } عند الباب.
staff-did-coming = أنت في الطريق من أجل { $ticket }.
staff-did-door-greet = رأيتَهم عند الباب.
staff-did-door-dismiss = ليس زبونًا: لن يُسأل أحد بعد الآن.
staff-did-door-coming = يقرؤون الآن أنك قادم.
staff-nobody-waits = لا أحد ينتظرك.

staff-say-checked-in = سجّل { $ticket } حضوره · لم يرحّب به أحد بعد.
staff-say-door = شخص ما عند الباب.
staff-say-nobody-came = يقول { $ticket } إن أحدًا لم يأتِ.
staff-say-help = { $staff } يطلب المساعدة مع { $ticket }.
staff-say-greeted = { $ticket }: رآه { $staff }.
staff-say-called = نودي { $ticket } إلى { $desk }.
staff-say-called-floor = { $staff } في الطريق إلى { $ticket }.
staff-say-served = { $ticket } مع { $staff }.
staff-say-left = غادر { $ticket }.
staff-say-no-show = لم يأتِ { $ticket }.
staff-say-nobody-answered = { $ticket } ما زال ينتظر · لم يُجب أحد.
staff-say-coming = { $staff } قادم للمساعدة في { $ticket }.
staff-say-many = التغييرات: { $count }. المنتظرون: { $waiting }.

staff-cut-off = هذا الجهاز اللوحي مقطوع منذ { $time }.
staff-cut-off-why = ما تراه قديم. استعمل جهازًا آخر.
staff-cut-off-trying = ما زلنا نحاول. ستصبح اللوحة صحيحة من تلقاء نفسها.
staff-signed-out = لم يعد هذا الجهاز اللوحي مسجَّل الدخول.
staff-signed-out-why = ما تراه قديم. اطلب من المسؤول عن Greetline ربطه من جديد.
staff-tablet-asleep = { $names } نائم ولا يمكنه الرنين.
staff-tablets-asleep = { $names } نائمة ولا يمكنها الرنين.
staff-sound-off = لا يمكن لهذا الجهاز أن يرن بعد.
staff-sound-on = انقر لتشغيل الصوت
staff-slept = كان هذا الجهاز نائمًا من { $from } إلى { $to }. لم يكن ممكنًا تنبيه أحد عليه.
staff-slept-how = اضبط قفل الشاشة على «أبدًا».
staff-awake-missing = لا يمكن إبقاؤه مستيقظًا من هذا العنوان. اضبط قفل الشاشة على «أبدًا».
staff-understood = فهمت
staff-muted = { $names } بلا صوت.
staff-kiosk-refused = لم يستطع { $name } إدخال { $ticket } في الصف. ابحث عن صاحبه.
staff-kiosk-renumbered = { $ticket } من { $name } صار { $now }. أخبر صاحبه.
staff-kiosk-cut-off = انقطع اتصال { $names }. تُحفظ التسجيلات عليه.
staff-kiosks-cut-off = انقطع اتصال { $names }. تُحفظ التسجيلات عليها.
staff-muted-many = { $names } بلا صوت.
staff-no-script = تحتاج هذه اللوحة إلى JavaScript. فعّله في إعدادات المتصفح.

# تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-who = من أنت؟
sign-in-nobody = لا يمكن لأحد تسجيل الدخول هنا بعد
sign-in-nobody-why = يعطي المدير كل واحد منكم رقمًا سريًا، ثم تظهر أسماؤكم هنا.
sign-in-hello = مرحبًا { $staff }
sign-in-pin = أرقامك الستة
sign-in-digits = { $count } من 6 أرقام
sign-in-other = شخص آخر
sign-in-delete = حذف
sign-in-checking = لحظة واحدة
sign-in-wrong =
    { $count ->
        [zero] هذا الرقم غير مطابق. لم تبقَ محاولات.
        [one] هذا الرقم غير مطابق. بقيت محاولة واحدة.
        [two] هذا الرقم غير مطابق. بقيت محاولتان.
        [few] هذا الرقم غير مطابق. بقيت { $count } محاولات.
        [many] هذا الرقم غير مطابق. بقيت { $count } محاولة.
       *[other] هذا الرقم غير مطابق. بقيت { $count } محاولة.
    }
sign-in-locked = محاولات كثيرة جدًا. حاول مجددًا عند { $time } أو اطلب من المدير رقمًا جديدًا.
sign-in-taken = { $staff } مسجَّل الدخول هنا.
sign-in-waiting =
    { $count ->
        [zero] لا أحد ينتظر
        [one] هناك من ينتظر ولم يرحّب به أحد
        [two] ينتظر شخصان ولم يرحّب بهما أحد
        [few] ينتظر { $count } أشخاص ولم يرحّب بهم أحد
        [many] ينتظر { $count } شخصًا ولم يرحّب بهم أحد
       *[other] ينتظر { $count } شخص ولم يرحّب بهم أحد
    }
sign-in-cut-off-why = لا يمكن لأحد تسجيل الدخول الآن. استخدم جهازًا آخر.
sign-in-refused-why = اطلب ممن يعتني بـ Greetline ربطه من جديد.
staff-on-break = في استراحة
staff-on-break-means = أنت في استراحة. لا يُرسَل إليك أحد.
staff-take-break = أخذ استراحة
staff-back = لقد عدت
staff-sign-out = تسجيل الخروج
staff-pin-locked = أرقام سرية خاطئة كثيرة: لا يمكن لـ { $staff } تسجيل الدخول على { $device } حتى { $time }.
# The whole floor
staff-accept = سأتولى الأمر
staff-refuse = ليس الآن
staff-keep = أبقيه معي
staff-still-here = ما زال هنا
staff-when = متى يعود؟
staff-way-pass = إحالة
staff-way-later = لاحقًا، في وقت محدد
staff-way-helper = اطلب من زميل
staff-way-adviser = المستشار نفسه
staff-way-also = أمر آخر أيضًا
staff-way-need = مقعد أو مساعدة أخرى
staff-way-ask = اطرح الأسئلة
staff-way-first = يتقدم أولًا
staff-ask-pass = إلى من نحيله؟
staff-ask-later = متى يعود؟
staff-ask-helper = من يساعد؟
staff-ask-adviser = من يريد أن يقابل؟
staff-ask-also = لأي أمر آخر جاء؟
staff-ask-need = ماذا يحتاج؟
staff-ask-ask = ماذا نسأل؟
staff-ask-first = لماذا يتقدم؟
staff-ways-back = رجوع
staff-adviser-any = أي زميل
staff-later-in = { $minutes } دقيقة · { $time }
staff-need-seat = يحتاج مقعدًا
staff-need-quiet = يحتاج هدوءًا
staff-need-step-free = يحتاج طريقًا بلا درج
staff-need-interpreter = يحتاج مترجمًا
staff-need-wheelchair = يستخدم كرسيًا متحركًا
staff-looks-later = يتجوّل حتى { $time }
staff-looks-press = يتجوّل، سينادينا
staff-asked-after = ما زال يتجوّل؟ لم يسأله أحد منذ مدة
staff-ready = كان يتجوّل، ويريد أحدًا الآن
staff-find-me = كيف نجده
staff-ask-save = حفظ
staff-reason-upset = منزعج
staff-reason-wrong-line = كان في الدور الخطأ
staff-reason-quick = دقيقة واحدة فقط
staff-reason-unwell = ليس بخير
staff-reason-appointment-lost = ضاع موعده عندنا
staff-reason-other = سبب آخر
staff-why-first = قدّمه { $staff }: { $reason }
staff-why-appointment = موعد { $time }
staff-why-returned = كان دوره قد حان
staff-first-undo = يعود إلى دوره
staff-waits-for = ينتظر { $staff }
staff-passed-by = أحاله { $staff }
staff-then = ثم { $services }
staff-offer = { $staff } يطلب منك أن تتولى الأمر
staff-passed-to-you = أحاله { $staff } إليك
staff-asked-for-you = سأل عنك
staff-due-back = عاد الآن كما اتُّفق عند { $time }
staff-back-at = يعود في { $time }
staff-offered-to = طُلب من { $staff } أن يتولى الأمر
staff-still-with-them = أما زلت معه؟
staff-done-and-take = انتهيت من { $ticket } وآخذ { $next }
staff-did-transfer = أُحيل { $ticket } ومكانه محفوظ.
staff-did-hand-over = طُلب من { $staff } أن يتولى { $ticket }.
staff-did-accept = { $ticket } معك الآن.
staff-did-refuse = يبقى { $ticket } حيث هو.
staff-did-reorder = { $ticket }: تغيّر الترتيب.
staff-did-same-adviser = { $ticket }: سُجّل من يريد أن يقابل.
staff-did-add-service = { $ticket }: سُجّل، أمر بعد أمر.
staff-did-need = { $ticket }: سُجّل ما يحتاجه.
staff-did-tell = سُجّل.
staff-did-still-here = { $ticket } ما زال معك.
staff-did-help-one = طُلب من { $staff } المساعدة مع { $ticket }.
staff-expected = متوقعون اليوم
staff-expected-here = وصل
staff-expected-missed = لم يأت
staff-expected-somebody = أحدهم
staff-expected-all = المواعيد
staff-skip-lead = { $ticket } (قدّمه المسؤول)
staff-skip-long-wait = { $ticket } (انتظر طويلًا جدًا)
staff-skip-appointment = { $ticket } (كان لديه موعد)
staff-skip-access = { $ticket } (احتاج أن يتقدم)
staff-skip-returned = { $ticket } (كان دوره قد حان)
staff-skip-in-turn = { $ticket } (كان دوره)
staff-skip-chosen = { $ticket } (أخذه زميل)
staff-skip-other-service = { $ticket } (خدمة أخرى)
staff-skip-not-their-skill = { $ticket } (يحتاج مهارة أخرى)
staff-skip-waits-for = { $ticket } (ينتظر مستشاره)
staff-skip-looks-around = { $ticket } (يتجوّل)
staff-skip-language = { $ticket } (تُرك لمن يتحدث لغته)
staff-skip-level = { $ticket } (تُرك لمن يعرف أكثر)
staff-passed-over = تُرك: { $names }.

# كاميرا الباب
staff-camera =
    { $state ->
        [dark] الظلام شديد على كاميرا الباب منذ { $time }
        [covered] كاميرا الباب مغطاة منذ { $time }
        [defocused] كاميرا الباب لا ترى بوضوح منذ { $time }
        [moved] تحركت كاميرا الباب: لا تعدّ أحدًا منذ { $time }
        [slow] كاميرا الباب بطيئة منذ { $time } وقد يفوتها أحد
       *[other] كاميرا الباب لا ترى شيئًا منذ { $time }
    }
staff-step = سأعبر الباب
staff-did-step = تفضّل: من يعبر الباب بعد هذا هو أنت.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names }: لا تُطبع التذاكر
