# صفحة المواعيد: من المنتظَر.

expected-title = مواعيد اليوم
expected-board = اللوحة
expected-board-needs =
    { $count ->
        [zero] لا أحد بحاجة إليك
        [one] شخص بحاجة إليك
        [two] شخصان بحاجة إليك
        [few] { $count } أشخاص بحاجة إليك
        [many] { $count } شخصًا بحاجة إليك
       *[other] { $count } شخص بحاجة إليك
    }
expected-day = اليوم
expected-devices = الأجهزة
expected-live = مباشر
expected-connecting = جارٍ الاتصال
expected-cut-off = هذه الصفحة مقطوعة منذ { $time }. ما تراه قديم.
expected-signed-out = لم يعد هذا المتصفح مسجَّل الدخول. ما تراه قديم.
expected-no-script = تحتاج هذه الصفحة إلى JavaScript. شغّله في إعدادات المتصفح.

expected-sentence-next =
    { $count ->
        [zero] لا ننتظر أحدًا بعد اليوم.
        [one] ننتظر شخصًا واحدًا بعد اليوم، الساعة { $time }.
        [two] ننتظر شخصين بعد اليوم، أولهما الساعة { $time }.
        [few] ننتظر { $count } أشخاص بعد اليوم، أولهم الساعة { $time }.
        [many] ننتظر { $count } شخصًا بعد اليوم، أولهم الساعة { $time }.
       *[other] ننتظر { $count } شخص بعد اليوم، أولهم الساعة { $time }.
    }
expected-sentence-nobody = لا ننتظر أحدًا اليوم.
expected-sentence-no-more = لا ننتظر أحدًا آخر اليوم.
expected-sentence-here =
    { $count ->
        [zero] لا أحد هنا.
        [one] شخص واحد هنا.
        [two] شخصان هنا.
        [few] { $count } أشخاص هنا.
        [many] { $count } شخصًا هنا.
       *[other] { $count } شخص هنا.
    }
expected-sentence-missed =
    { $count ->
        [zero] حضر الجميع.
        [one] شخص واحد لم يحضر.
        [two] شخصان لم يحضرا.
        [few] { $count } أشخاص لم يحضروا.
        [many] { $count } شخصًا لم يحضروا.
       *[other] { $count } شخص لم يحضروا.
    }

expected-today = اليوم
expected-tomorrow = غدًا
expected-empty = من لديه موعد يظهر هنا ما إن تضيفه أو تحضر قائمة.
expected-somebody = أحدهم
expected-for = مع { $staff }
expected-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
expected-quoted = «{ $note }»
expected-is-expected = منتظَر
expected-is-here = هنا
expected-is-missed = لم يحضر
expected-is-cancelled = أُلغي
expected-here = حضر
expected-cancel = إلغاء
expected-restore = تراجع

expected-add = إضافة
expected-bring = إحضار قائمة
expected-close = إغلاق

expected-add-title = من يأتي، ومتى؟
expected-field-day = اليوم
expected-field-time = الوقت
expected-field-service = لأجل ماذا
expected-field-name = الاسم الأول، إن عرفته
expected-field-adviser = مع من
expected-field-party = كم شخصًا
expected-field-language = اللغة
expected-field-note = ملاحظة للفريق
expected-anybody = أي زميل متفرغ
expected-any-language = غير معروفة
expected-more = مع من، وكم شخصًا، وملاحظة
expected-note-it = تدوين
expected-noted = دُوِّن: { $day }، { $time }.
expected-fault-no-time = اكتب وقتًا من فضلك، مثل 14:30.
expected-fault-time = لا نستطيع قراءة هذا الوقت. اكتبه مثل 14:30.
expected-fault-past = مضى هذا الوقت اليوم. يوم آخر أم وقت لاحق؟
expected-fault-far = نحتفظ باليوم والأيام الـ{ $days } التالية فقط. اختر واحدًا منها.
expected-fault-service = لم نعد نقدّم هذا. اختر من جديد.
expected-fault-name = لا نستطيع أخذ هذا الاسم. اختصره أو اتركه.
expected-fault-party = اكتب رقمًا من 1 إلى 50، مثل 2.
expected-fault-note = لا نستطيع أخذ هذه الملاحظة. اختصرها أو اتركها.

expected-bring-title = إحضار قائمة
expected-bring-how = جدول (CSV) أو تقويم (iCal) من نظام الحجز لديكم. نأخذ اليوم والأيام الـ{ $days } التالية. أحضر القائمة نفسها كما تشاء: لن يظهر أحد مرتين.
expected-file = اختيار ملف
expected-file-unreadable = لا نستطيع فتح هذا الملف. اختر ملفًا آخر أو ألصق نصه هنا.
expected-paste = أو ألصقها هنا
expected-otherwise = إن لم يذكر سطر ما موضوعه
expected-otherwise-none = اترك السطر
expected-take = أخذ هذه القائمة
expected-list-empty = لا شيء هنا بعد. اختر ملفًا أو ألصق قائمة.
expected-list-too-much = هذا كثير دفعة واحدة. أحضرها على جزأين.
expected-list-nothing = لا موعد في هذه القائمة.
expected-list-told =
    { $count ->
        [zero] لا مواعيد جديدة ولا متغيّرة.
        [one] موعد واحد جديد أو تغيّر.
        [two] موعدان جديدان أو تغيّرا.
        [few] { $count } مواعيد جديدة أو تغيّرت.
        [many] { $count } موعدًا جديدًا أو تغيّر.
       *[other] { $count } موعد جديد أو تغيّر.
    }
expected-list-known =
    { $count ->
        [zero] لا مواعيد معروفة من قبل.
        [one] موعد واحد معروف من قبل.
        [two] موعدان معروفان من قبل.
        [few] { $count } مواعيد معروفة من قبل.
        [many] { $count } موعدًا معروفًا من قبل.
       *[other] { $count } موعد معروف من قبل.
    }
expected-list-others =
    { $count ->
        [zero] لا مواعيد في أيام أخرى.
        [one] موعد واحد في يوم آخر وتُرك.
        [two] موعدان في أيام أخرى وتُركا.
        [few] { $count } مواعيد في أيام أخرى وتُركت.
        [many] { $count } موعدًا في أيام أخرى وتُركت.
       *[other] { $count } موعد في أيام أخرى وتُركت.
    }
expected-list-unread =
    { $count ->
        [zero] قرأنا كل الأسطر.
        [one] لم نستطع قراءة سطر واحد. صحّحه في الأعلى وخذ القائمة مرة أخرى.
        [two] لم نستطع قراءة سطرين. صحّحهما في الأعلى وخذ القائمة مرة أخرى.
        [few] لم نستطع قراءة { $count } أسطر. صحّحها في الأعلى وخذ القائمة مرة أخرى.
        [many] لم نستطع قراءة { $count } سطرًا. صحّحها في الأعلى وخذ القائمة مرة أخرى.
       *[other] لم نستطع قراءة { $count } سطر. صحّحها في الأعلى وخذ القائمة مرة أخرى.
    }
expected-unread-time = لا يمكن قراءة وقته: اكتبه مثل ⁦2026-11-20 14:30⁩
expected-unread-service = لا نقدّم ما يدور حوله
expected-unread-repeats = إنه يتكرر: نقرأ المواعيد المفردة فقط
expected-unread-columns = يجب أن يسمّي السطر الأول الأعمدة: at وservice، وإن شئت name وadviser وparty_size وlanguage وnote.
expected-unread-calendar = لا نستطيع قراءة هذا التقويم. احفظه مرة أخرى بصيغة iCal ‏(.ics) واختر ذلك الملف.
