# صفحة المدير. تتحدث عن الأشخاص لا عن الزيارات.

manager-title = كيف سار اليوم
manager-day = اليوم
manager-log = الأشخاص
manager-devices = الأجهزة
manager-setup = الإعداد
manager-expected = المواعيد
manager-skip = انتقل إلى الأرقام
manager-from = من
manager-to = إلى
manager-show = اعرض
manager-today = هذا اليوم
manager-week = 7 أيام
manager-month = 4 أسابيع
manager-previous = قبل ذلك
manager-next = بعد ذلك
manager-other = أيام أخرى
manager-so-far = حتى الآن
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "long") }
manager-dates = من { DATETIME($first, dateStyle: "long") } إلى { DATETIME($last, dateStyle: "long") }
manager-private = للمديرين: هنا أرقام التذاكر، لا أسماء الزبائن أبدًا.

# الأعداد والمدد كما تُقال
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = أقل من ثانية
span-s = { $s } ث
span-min = { $min } د
span-min-s = { $min } د { $s } ث
span-h = { $h } س
span-h-min = { $h } س { $min } د
range-of = { $low }–{ $high }

# الجملة
sentence-nobody = لم يأتِ أحد.
sentence-nobody-today = لم يأتِ أحد اليوم بعد.
sentence-nobody-ahead = هذا اليوم لم يأتِ بعد.
sentence-nobody-how = ما إن يسجّل أحدهم عند الكشك أو بالهاتف أو لدى زميل حتى يُروى اليوم هنا.
sentence-greeted-door = رُحِّب بـ { $greeted } من أصل { $came }؛ نصفهم خلال { $half } من الدخول، وتسعة من كل عشرة خلال { $most }.
sentence-greeted-kiosk = رُحِّب بـ { $greeted } من أصل { $came }؛ نصفهم خلال { $half } من التسجيل، وتسعة من كل عشرة خلال { $most }.
sentence-greeted-phone = رُحِّب بـ { $greeted } من أصل { $came }؛ نصفهم خلال { $half } من التسجيل بالهاتف، وتسعة من كل عشرة خلال { $most }.
sentence-greeted-staff = رُحِّب بـ { $greeted } من أصل { $came }؛ نصفهم خلال { $half } من إدراجهم في القائمة، وتسعة من كل عشرة خلال { $most }.
sentence-few = رُحِّب بـ { $greeted } من أصل { $came }، وكان آخر ترحيب بعد { $longest }.
sentence-nobody-greeted = { $came ->
    [zero] لم يأتِ أحد.
    [one] جاء شخص واحد ولم يرحّب به أحد.
    [two] جاء شخصان ولم يرحّب بهما أحد.
    [few] جاء { $came } أشخاص ولم يرحّب بهم أحد.
    [many] جاء { $came } شخصًا ولم يرحّب بهم أحد.
   *[other] جاء { $came } شخص ولم يرحّب بهم أحد.
}
sentence-came = { $came ->
    [zero] لم يأتِ أحد.
    [one] جاء شخص واحد.
    [two] جاء شخصان.
    [few] جاء { $came } أشخاص.
    [many] جاء { $came } شخصًا.
   *[other] جاء { $came } شخص.
}
sentence-waits = عدد من جاؤوا { $came }؛ نودي نصفهم خلال { $half }، وتسعة من كل عشرة خلال { $most }.
sentence-waits-half = عدد من جاؤوا { $came }؛ نودي نصفهم خلال { $half }.
sentence-censored = من غادروا ({ $left }) يُحسبون منتظرين حتى تلك اللحظة على الأقل.
sentence-kept = كل من أخبرناهم بمدة ({ $promises }) نودوا خلالها.
sentence-broke = تعثّر الأمر الساعة { $time } في { $service }: { $n } انتظروا أطول مما قلنا لهم.
sentence-broke-day = كان أسوأ تعثّر يوم { DATETIME($day, dateStyle: "long") } الساعة { $time } في { $service }: { $n } انتظروا أطول مما قلنا لهم.
sentence-broke-scattered = { $n ->
    [zero] لم ينتظر أحد أطول مما قلنا له.
    [one] شخص واحد انتظر أطول مما قلنا له.
    [two] شخصان انتظرا أطول مما قلنا لهما، في وقتين مختلفين.
    [few] { $n } أشخاص انتظروا أطول مما قلنا لهم، في أوقات متفرقة.
    [many] { $n } شخصًا انتظروا أطول مما قلنا لهم، في أوقات متفرقة.
   *[other] { $n } شخص انتظروا أطول مما قلنا لهم، في أوقات متفرقة.
}
sentence-slow = كان الأبطأ الساعة { $time } في { $service }: { $n } انتظروا أطول من { $target }.
sentence-slow-day = كان الأبطأ يوم { DATETIME($day, dateStyle: "long") } الساعة { $time } في { $service }: { $n } انتظروا أطول من { $target }.
sentence-slow-scattered = { $n ->
    [zero] لم ينتظر أحد أطول من { $target }.
    [one] شخص واحد انتظر أطول من { $target }.
    [two] شخصان انتظرا أطول من { $target }، في وقتين مختلفين.
    [few] { $n } أشخاص انتظروا أطول من { $target }، في أوقات متفرقة.
    [many] { $n } شخصًا انتظروا أطول من { $target }، في أوقات متفرقة.
   *[other] { $n } شخص انتظروا أطول من { $target }، في أوقات متفرقة.
}
sentence-open = { $n ->
    [zero] لا أحد هنا الآن.
    [one] شخص واحد هنا الآن.
    [two] شخصان هنا الآن.
    [few] { $n } أشخاص هنا الآن.
    [many] { $n } شخصًا هنا الآن.
   *[other] { $n } شخص هنا الآن.
}
sentence-open-past = { $n ->
    [zero] سُجّل انتهاء الجميع.
    [one] شخص واحد لم يُسجَّل انتهاؤه قط.
    [two] شخصان لم يُسجَّل انتهاؤهما قط.
    [few] { $n } أشخاص لم يُسجَّل انتهاؤهم قط.
    [many] { $n } شخصًا لم يُسجَّل انتهاؤهم قط.
   *[other] { $n } شخص لم يُسجَّل انتهاؤهم قط.
}
see-them = { $n ->
    [zero] لا أحد
    [one] اعرضه ←
    [two] اعرضهما ←
    [few] اعرض الـ{ $n } ←
    [many] اعرض الـ{ $n } ←
   *[other] اعرض الـ{ $n } ←
}

# الأرقام الخمسة، وكيف يُحسب كل منها
figure-noticed = لوحظوا خلال
figure-waited = انتظروا
figure-with-us = معنا
figure-gone = ذهبوا دون مساعدة
figure-in-time = ساعدناهم في الوقت
figure-none = –
figure-too-few = قليلون جدًا
figure-too-few-why = { $n ->
    [0] لا أحد بعد؛ يظهر الرقم هنا من 20 شخصًا.
    [one] شخص واحد، { $longest }؛ يظهر الرقم هنا من 20 شخصًا.
    [two] شخصان، { $longest } على الأكثر؛ يظهر الرقم هنا من 20 شخصًا.
    [few] { $n } أشخاص، { $longest } على الأكثر؛ يظهر الرقم هنا من 20 شخصًا.
    [many] { $n } شخصًا، { $longest } على الأكثر؛ يظهر الرقم هنا من 20 شخصًا.
   *[other] { $n } شخص، { $longest } على الأكثر؛ يظهر الرقم هنا من 20 شخصًا.
}
figure-half = نصف { $n } شخصًا؛ تسعة من كل عشرة { $most }
figure-half-only = نصف { $n } شخصًا
figure-most-unknown = غادر كثيرون فلا يمكن قول مدة تسعة من كل عشرة
figure-unknown-greetings = السجل المستورد لا يذكر من رُحِّب بهم.
figure-denied = { $n ->
    [zero] لم يقل أحد إن أحدًا لم يأتِ؛ الترحيب الأول { $half }
    [one] شخص قال إن أحدًا لم يأتِ؛ ومع ذلك الترحيب الأول { $half }
    [two] شخصان قالا إن أحدًا لم يأتِ؛ ومع ذينك الترحيبين الأولين { $half }
    [few] { $n } أشخاص قالوا إن أحدًا لم يأتِ؛ ومع تلك الترحيبات الأولى { $half }
    [many] { $n } شخصًا قالوا إن أحدًا لم يأتِ؛ ومع تلك الترحيبات الأولى { $half }
   *[other] { $n } شخص قالوا إن أحدًا لم يأتِ؛ ومع تلك الترحيبات الأولى { $half }
}
figure-denied-few = { $n ->
    [zero] لم يقل أحد إن أحدًا لم يأتِ
    [one] شخص قال إن أحدًا لم يأتِ
    [two] شخصان قالا إن أحدًا لم يأتِ
    [few] { $n } أشخاص قالوا إن أحدًا لم يأتِ
    [many] { $n } شخصًا قالوا إن أحدًا لم يأتِ
   *[other] { $n } شخص قالوا إن أحدًا لم يأتِ
}
figure-censored = { $n ->
    [zero] نودي الجميع
    [one] شخص لم يُنادَ، ويُحسب ما دام باقيًا
    [two] شخصان لم يُناديا، ويُحسبان ما داما باقيين
    [few] { $n } أشخاص لم يُنادوا، ويُحسبون ما داموا باقين
    [many] { $n } شخصًا لم يُنادوا، ويُحسبون ما داموا باقين
   *[other] { $n } شخص لم يُنادوا، ويُحسبون ما داموا باقين
}
figure-gone-of = من أصل { $n }
figure-left = { $n ->
    [0] لم يغادر أحد قبل دوره
    [one] شخص غادر قبل دوره
    [two] شخصان غادرا قبل دورهما
    [few] { $n } أشخاص غادروا قبل دورهم
    [many] { $n } شخصًا غادروا قبل دورهم
   *[other] { $n } شخص غادروا قبل دورهم
}
figure-no-show = { $n ->
    [0] كل من نودي جاء
    [one] شخص نودي ولم يأتِ
    [two] شخصان نوديا ولم يأتيا
    [few] { $n } أشخاص نودوا ولم يأتوا
    [many] { $n } شخصًا نودوا ولم يأتوا
   *[other] { $n } شخص نودوا ولم يأتوا
}
figure-within = { $within } من أصل { $n } خلال { $target }
figure-promises = صدق ما قلناه مع { $kept } من أصل { $n }
figure-promises-none = لم نقل مدة لأحد
basis-door = دخل من الباب
basis-kiosk = سجّل عند الكشك
basis-phone = سجّل بالهاتف
basis-staff = أدرجه زميل
basis-half-door = عند الباب { $half }، نصف { $n }
basis-half-kiosk = عند الكشك { $half }، نصف { $n }
basis-half-phone = بالهاتف { $half }، نصف { $n }
basis-half-staff = عبر زميل { $half }، نصف { $n }
basis-few-door = عند الباب { $n }: قليلون جدًا
basis-few-kiosk = عند الكشك { $n }: قليلون جدًا
basis-few-phone = بالهاتف { $n }: قليلون جدًا
basis-few-staff = عبر زميل { $n }: قليلون جدًا
measure-wait = من التسجيل إلى أول نداء، أو إلى أن كنا معهم دون نداء. من لم يُنادَ يُحسب ما دام باقيًا (كابلان–ماير).
measure-handle = منذ كانوا معنا حتى الانتهاء، دون وقت التأجيل.
measure-service-level = من ساعدناهم ضمن الهدف، من أصل كل من جاؤوا ولم يعودوا هنا، ومنهم من غادروا.
measure-promises = من نودوا خلال المدة التي قلناها، من أصل من نودوا ومن انتظروا أطول منها. من غادر قبلها لا يُحسب.
measure-greet-door = من الدخول من الباب إلى الترحيب.
measure-greet-kiosk = من التسجيل عند الكشك إلى الترحيب.
measure-greet-phone = من التسجيل بالهاتف إلى الترحيب.
measure-greet-staff = من إدراج زميل لهم في القائمة إلى الترحيب.
measure-greet-first-door = من الدخول إلى أول ترحيب، حتى إن قال الشخص إن أحدًا لم يأتِ.
measure-greet-first-kiosk = من التسجيل عند الكشك إلى أول ترحيب، حتى إن قال الشخص إن أحدًا لم يأتِ.
measure-greet-first-phone = من التسجيل بالهاتف إلى أول ترحيب، حتى إن قال الشخص إن أحدًا لم يأتِ.
measure-greet-first-staff = من الإدراج في القائمة إلى أول ترحيب، حتى إن قال الشخص إن أحدًا لم يأتِ.

# الطريق عبر المتجر
way-title = من الباب إلى الانتهاء
way-door = دخلوا من الباب
way-came = سجّلوا
way-hello = رُحِّب بهم
way-with-us = كانوا معنا
way-done = انتهوا
way-unnoticed = { $n ->
    [zero] لا أحد عند الباب بلا ملاحظة
    [one] شخص عند الباب لم يلاحظه أحد
    [two] شخصان عند الباب لم يلاحظهما أحد
    [few] { $n } أشخاص عند الباب لم يلاحظهم أحد
    [many] { $n } شخصًا عند الباب لم يلاحظهم أحد
   *[other] { $n } شخص عند الباب لم يلاحظهم أحد
}
way-left = { $n ->
    [zero] لم يغادر أحد
    [one] شخص غادر
    [two] شخصان غادرا
    [few] { $n } أشخاص غادروا
    [many] { $n } شخصًا غادروا
   *[other] { $n } شخص غادروا
}
way-no-show = { $n ->
    [zero] كل من نودي جاء
    [one] شخص لم يأتِ عند النداء
    [two] شخصان لم يأتيا عند النداء
    [few] { $n } أشخاص لم يأتوا عند النداء
    [many] { $n } شخصًا لم يأتوا عند النداء
   *[other] { $n } شخص لم يأتوا عند النداء
}
way-open = { $n ->
    [zero] لم يبقَ أحد هنا
    [one] شخص ما زال هنا
    [two] شخصان ما زالا هنا
    [few] { $n } أشخاص ما زالوا هنا
    [many] { $n } شخصًا ما زالوا هنا
   *[other] { $n } شخص ما زالوا هنا
}

# الساعات والأيام والأغراض
hours-title = على مدار اليوم
days-title = يومًا بيوم
hours-again = حسب ساعة اليوم
services-title = حسب ما جاؤوا من أجله
chart-dots = كل نقطة شخص، بارتفاع مدة انتظاره.
chart-bars = من نصف الأشخاص (العلامة) إلى تسعة من كل عشرة (نهاية العمود).
chart-hollow = الحلقة غادرت قبل دورها.
chart-amber = الكهرماني انتظر أطول مما قلنا.
chart-amber-target = الكهرماني انتظر أطول من { $target }.
chart-target = الخط المنقط هدفنا، { $target }.
col-hour = الساعة
col-day = اليوم
col-service = الغرض
col-came = جاؤوا
col-noticed = لوحظوا، النصف
col-waited = انتظروا، النصف
col-most = تسعة من عشرة
col-longest = الأطول
col-with-us = معنا، النصف
col-left = غادروا
col-broken = أطول مما قلنا
col-over-target = أكثر من { $target }
few-note = النصف وتسعة من عشرة يظهران هنا من 20 شخصًا؛ وبأقل من ذلك يكونان صدفة.

# من يستحق نظرة
people-title = أشخاص يستحقون نظرة
people-longest = الأطول انتظارًا
people-left = غادروا أو لم يأتوا
people-left-none = لم يغادر أحد.
people-never = لم يرحّب بهم أحد
people-never-none = رُحِّب بالجميع.
people-all = الكل { $n } ←
people-everybody = الجميع، الأطول أولًا ←
person-told = قلنا { $range }
person-didnt-come = لم يأتِ

# القائمة
log-title = { $n ->
    [0] لا أحد يطابق
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
log-all = اعرض الجميع
log-filter = اعرض هؤلاء
log-any = الكل
log-service = الغرض
log-outcome = كيف انتهى
log-hour = الساعة
log-hello = الترحيب
log-more = المزيد ←
log-start = → من البداية
log-empty = لا أحد يطابق هذا الاختيار. اختر أقل، أو يومًا آخر.
outcome-served = انتهى
outcome-left = غادر
outcome-no_show = لم يأتِ
outcome-open = ما زال هنا
outcome-closed = لم يعد هنا
outcome-gone = غادر أو لم يأتِ
greeted-yes = رُحِّب به
greeted-never = لم يُرحَّب به قط
greeted-denied = قال إن أحدًا لم يأتِ
wait-known = نودي
wait-censored = لم يُنادَ
wait-over_target = انتظر أطول من { $target }
promise-kept = نودي خلال ما قلناه
promise-broken = انتظر أطول مما قلنا
level-within = ساعدناه خلال { $target }
level-missed = لم نساعده خلال { $target }
order-longest = الأطول أولًا
order-newest = الأحدث أولًا
col-ticket = التذكرة
col-came-at = جاء
col-line = الخط
col-ended = النهاية
col-staff = مع
col-told = قلنا
reached-with_us = كانوا معنا

# شخص واحد
person-title = جاء { $ticket } من أجل { $service } الساعة { $time }.
person-greeted = رُحِّب به بعد { $span }.
person-not-greeted = لم يرحّب به أحد.
person-waiting = ما زال ينتظر، منذ { $span }.
person-called = نودي بعد { $span }.
person-met = كنا معه بعد { $span }.
person-with = مع { $staff } مدة { $span }.
person-with-nobody = معنا مدة { $span }.
person-with-now = مع { $staff } الآن.
person-left = غادر بعد { $span }.
person-no-show = نودي ولم يأتِ.
person-promise-kept = كنا قلنا له { $range }: وصدق ذلك.
person-promise-broken = كنا قلنا له { $range }: وطال أكثر.
person-promise = كنا قلنا له { $range }.
person-promise-none = لم نستطع قول كم سيطول.
person-imported = من سجل مستورد لا يذكر أكثر من هذا.
person-back = → { $day }
person-events = من فعل ماذا ومتى
step-door = دخل
step-came = سجّل
step-called = نودي
step-with-us = معنا
step-left = غادر
step-no-show = لم يأتِ
by-customer = الشخص
by-door = الباب
by-timer = Greetline
by-import = السجل المستورد
by-staff = زميل
event-arrival-entered = رأى شخصًا يدخل
event-arrival-greeted = رحّب عند الباب
event-checked-in-kiosk = سجّل عند الكشك
event-checked-in-phone = سجّل بالهاتف
event-checked-in-staff = أدرجه في القائمة
event-checked-in-import = يذكر أنه جاء
event-visit-greeted = رحّب به
event-visit-called = ناداه
event-visit-called-desk = ناداه إلى { $desk }
event-visit-recalled = ناداه مرة أخرى
event-visit-served = كان معه
event-visit-finished = انتهى
event-visit-parked = أجّله
event-visit-resumed = أعاده
event-visit-declined = مرّره: لست أنا
event-visit-help_asked = طلب المساعدة
event-visit-no_show = سجّل أنه لم يأتِ
event-visit-left = سجّل أنه غادر
event-visit-left-customer = غادر الدور
event-visit-undone = تراجع عن ذلك
event-visit-nobody_came = قال إن أحدًا لم يأتِ
event-visit-erased = محا الاسم والملاحظة
event-visit-transferred = أحاله إلى غيره
event-visit-transferred-customer = جاء لأمر آخر
event-visit-offered = طلب من زميل أن يتولى الأمر
event-visit-handed_over = تولى الأمر
event-visit-refused = قال ليس الآن
event-visit-offer_over = لم يتلق جوابًا
event-visit-reordered = غيّر الترتيب
event-visit-adviser_asked = سجّل من يريد أن يقابل
event-visit-need_told = سجّل ما يحتاجه
event-visit-service_added = سجّل أمرًا آخر
event-visit-due_back = قال إن وقت عودته حان
event-visit-overdue = سأل هل ما زال هنا
event-visit-told = أخبرنا بالمزيد
event-visit-ready = قال إنه يريد أحدًا الآن
event-visit-asked_after = سأل هل ما زال يتجوّل
event-visit-still_here = قال إنه ما زال هنا
event-skip-lead = { $ticket } (قدّمه المسؤول)
event-skip-long-wait = { $ticket } (انتظر طويلًا جدًا)
event-skip-appointment = { $ticket } (كان لديه موعد)
event-skip-access = { $ticket } (احتاج أن يتقدم)
event-skip-returned = { $ticket } (كان دوره قد حان)
event-skip-in-turn = { $ticket } (كان دوره)
event-skip-chosen = { $ticket } (أخذه زميل)
event-skip-other-service = { $ticket } (خدمة أخرى)
event-skip-not-their-skill = { $ticket } (يحتاج مهارة أخرى)
event-skip-waits-for = { $ticket } (ينتظر مستشاره)
event-skip-looks-around = { $ticket } (يتجوّل)
event-skip-language = { $ticket } (تُرك لمن يتحدث لغته)
event-skip-level = { $ticket } (تُرك لمن يعرف أكثر)
event-estimated = تقدير: لم يلمسه أحد؛ كان المتجر قد أغلق.
log-estimated = تقدير
event-later = بعد { $span }
event-skipped = تجاوزنا: { $tickets }.
event-heard-late = علمنا بذلك الساعة { $time }.
event-arrival-estimated = تقديري: لم يراقب أحد ساعة الجهاز طوال الوقت. علمنا بذلك الساعة { $time }.

# الملفات
export-title = خذها معك
export-figures = الأرقام
export-people = الأشخاص
export-csv = CSV
export-xlsx = Excel
export-staff = مع أسماء الفريق
export-why = أسماء الفريق لا تُدرج إلا إذا طلبتها؛ وأسماء الزبائن لا تُدرج أبدًا.

# تسجيل الدخول
login-title = دخول المديرين
login-name = الاسم
login-password = كلمة المرور
login-code = الرمز من تطبيقك
login-code-hint = ستة أرقام، وكل رمز صالح مرة واحدة.
login-button = تسجيل الدخول
login-wrong = لم يتطابق ذلك. راجع الثلاثة وانتظر الرمز التالي: كل رمز صالح مرة واحدة.
login-locked = { $minutes ->
    [zero] محاولات كثيرة جدًا. حاول مجددًا الآن.
    [one] محاولات كثيرة جدًا. حاول مجددًا بعد دقيقة.
    [two] محاولات كثيرة جدًا. حاول مجددًا بعد دقيقتين.
    [few] محاولات كثيرة جدًا. حاول مجددًا بعد { $minutes } دقائق.
    [many] محاولات كثيرة جدًا. حاول مجددًا بعد { $minutes } دقيقة.
   *[other] محاولات كثيرة جدًا. حاول مجددًا بعد { $minutes } دقيقة.
}
login-how = ليس لديك حساب بعد؟ يضيفك من يعتني بـ Greetline، أو يفتح هنا رابط Manager الذي ظهر عند التشغيل.
login-out = تسجيل الخروج

# Alerts, from the raising to the answer
alerts-title = من التنبيه إلى الترحيب
col-alert = تنبيه عن
col-alerts = التنبيهات
col-alert-delivered = وصل إلى جهاز
col-alert-shown = على الشاشة
col-alert-answered = أُجيب
col-alert-climbed = بُلِّغ لآخرين
col-alert-unanswered = بلا جواب
alert-about-door = شخص عند الباب
alert-about-waiting = شخص سجّل حضوره
alert-about-promise = وعد في خطر
alert-about-help = ساعدني
alert-about-device = جهاز
alert-about-kiosk = شخص عند الكشك يطلب موظفًا
alert-n = حتى الآن { $n }
alert-spans = النصف خلال { $half }، وتسعة عشر من عشرين خلال { $most }
alert-false = نبّه الباب عن شخص ليس زبونًا { $false } من { $n } ({ $share }).
alert-false-rate = هذا { $rate } في ساعة عمل الزميل؛ حتى 1 لا بأس.
alert-false-rate-high = هذا { $rate } في ساعة عمل الزميل: أكثر من 1. راجعوا خط الباب.
alert-open = لم يُجب أحد بعد.
alert-answered = أجاب { $staff } على { $device } بعد { $span }.
alert-unanswered = لم يُجب أحد؛ أُغلق بعد { $span }.
alert-withdrawn = لم يعد لازمًا بعد { $span }.
alert-rungs = عدد مرات إبلاغ آخرين: { $n }.
col-tablet = الجهاز
col-tablet-had = وصله بعد
col-tablet-shown = على شاشته بعد
col-tablet-rang = رنّ بعد
person-alerts = التنبيهات
export-alerts = التنبيهات، كلٌّ بخطواته

# Removing the demo
demo-remove = إزالة العرض التجريبي
demo-remove-title = هل نزيل العرض التجريبي؟
demo-remove-means = يختفي المتجر التجريبي نهائيًا: أشخاصه وأسابيعه الأربعة وأجهزته وروابطها. وتبقى أي متاجر أخرى كما هي.
demo-remove-yes = إزالة العرض التجريبي
demo-remove-no = الإبقاء عليه
demo-gone-title = أُزيل العرض التجريبي
demo-gone-next = لم يبق منه شيء، ولن يعود من تلقاء نفسه. الخطوة التالية: إعداد متجرك. ظهر رابط الإعداد عند تشغيل Greetline.
demo-gone-setup = إعداد المتجر

# The door camera
door-no-data = لم ترَ كاميرا الباب شيئًا مدة { $span } ({ $spans }): لا بيانات لهذا الوقت.
door-no-data-at-all = لم ترَ كاميرا الباب شيئًا: لا بيانات.
door-and-more = { $spans } وغيرها
door-walked-away =
    { $n ->
        [zero] لم يخرج أحد منهم فورًا.
        [one] خرج واحد منهم فورًا قبل أن يلاحظه أحد.
        [two] خرج اثنان منهم فورًا قبل أن يلاحظهما أحد.
        [few] خرج { $n } منهم فورًا قبل أن يلاحظهم أحد.
        [many] خرج { $n } منهم فورًا قبل أن يلاحظهم أحد.
       *[other] خرج { $n } منهم فورًا قبل أن يلاحظهم أحد.
    }
door-basic = وضع بسيط: أعداد الباب غير مؤكدة.
door-seen =
    { $n ->
        [zero] لم يدخل أحد من الباب.
        [one] دخل شخص واحد من الباب.
        [two] دخل شخصان من الباب.
        [few] دخل { $n } أشخاص من الباب.
        [many] دخل { $n } شخصًا من الباب.
       *[other] دخل { $n } شخص من الباب.
    }
