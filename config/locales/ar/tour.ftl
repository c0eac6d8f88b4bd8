# الجولة: شخص واحد من الباب إلى الترحيب، على صفحات حقيقية جنبًا إلى جنب.

tour-title = الجولة
tour-open = شخص واحد، من الباب إلى الترحيب
tour-open-means = متجر كامل في هذا المتصفح وحده: باب وجهاز تسجيل ولوحان وهاتف وشاشة. كل صفحة هي الصفحة الحقيقية. أول ترحيب لا يحتاج إلى دقيقة.
tour-open-button = ابدأ الجولة
tour-used = الجولة ليست مفتوحة في هذا المتصفح
tour-used-how = رابطها يفتح متصفحًا واحدًا فقط. شغّل Greetline من جديد للحصول على رابط جديد، أو عُد في المتصفح الذي استخدمه.
tour-no-script = تحتاج الجولة إلى JavaScript. فعّله في إعدادات المتصفح.
tour-skip-stage = إلى المتجر
tour-steps = سبع خطوات
tour-stage = المتجر
tour-cut = حاسوب المتجر لا يجيب. ما زلنا نحاول.
tour-refused = انتهت الجولة هنا: فُتحت في متصفح آخر أو أُزيل العرض التجريبي.
tour-said = الخطوة { $n } من 7، { $step }: تمّت. { $what }

tour-nobody = لم يدخل أحد بعد
tour-somebody = شخص ما
tour-line-door = الباب
tour-line-in-line = في الدور
tour-line-hello = الترحيب
tour-line-with-you = معك
tour-line-done = انتهى

tour-state-done = تمّت
tour-state-now = الآن
tour-state-left-out = تُركت
tour-state-ahead = قادمة
tour-next = التالي: { $step }
tour-failed = لم ينجح ذلك. انقر مرة أخرى بعد لحظة.

tour-walk-in = الدخول
tour-walk-in-do = يدخل شخص من الباب. انظر إلى اللوحين: يرنّان قبل أن يلتفت أحد. نقرتك الأولى تشغّل الصوت.
tour-walk-in-button = شخص يدخل
tour-walk-in-done = رأى الباب شخصًا، واللوحان يعرفان. الحلقة مفتوحة: لم يرحّب به أحد.

tour-check-in = تسجيل الحضور
tour-check-in-do = نقرتان على جهاز التسجيل: { $service }، ثم «تسجيل الحضور». بلا اسم وبلا رقم.
tour-check-in-joined = { $ticket } هو الشخص الذي دخل من الباب: حلقة مفتوحة واحدة، لا اثنتان.
tour-check-in-done = { $ticket } في الدور، واللوحان يعرفان.

tour-ignore = دعه ينتظر
tour-ignore-do = لا أحد ينقر. بعد { $again } ثانية بلا جواب يصعد التنبيه: يرنّ كل لوح متفرّغ مرة أخرى ويقول ذلك.
tour-ignore-in =
    { $seconds ->
        [zero] الآن
        [one] بعد ثانية
        [two] بعد ثانيتين
        [few] بعد { $seconds } ثوانٍ
        [many] بعد { $seconds } ثانية
       *[other] بعد { $seconds } ثانية
    }
tour-ignore-due = في أي لحظة
tour-ignore-late = رُحّب به من قبل. ابدأ من جديد مع شخص آخر ودعه ينتظر.
tour-ignore-skip = تابع دون انتظار
tour-ignore-done = لم يُجب أحد، فصعد التنبيه: اللوحان يقولان ذلك. بعد { $manager } ثانية تُبلَّغ الإدارة.

tour-hello = الترحيب
tour-hello-do = على أحد اللوحين انقر «أنا أراك».
tour-hello-do-them = على أحد اللوحين انقر «أنا أراك» عند { $ticket }. يقول ذلك جهاز التسجيل والهاتف والشاشة فورًا.
tour-hello-done = رحّب به { $staff } بعد { $time }. أُغلقت الحلقة، وتوقفت الساعة، والشخص يعلم.
tour-hello-door = رُحّب به عند الباب. أُغلقت الحلقة.

tour-race = اثنان معًا
tour-race-do = يذهب { $first } و{ $second } إلى الشخص نفسه في اللحظة نفسها.
tour-race-button = كلاهما ينقر لأجل { $ticket }
tour-race-done = كان { $winner } أسرع إلى { $ticket }. لوح { $loser } يقول من سبقه.
tour-race-busy = { $staff } مع { $ticket }. انقر «تم» على ذلك اللوح أولًا.
tour-race-nobody = لا أحد ينتظر. سجّل حضور شخص في جهاز التسجيل أولًا.
tour-race-plug = أعد وصل اللوح الآخر أولًا.

tour-plug = انزع القابس
tour-plug-do = اقطع لوح { $second } في وسط النهار. يجب ألا يعرض القديم كأنه صحيح.
tour-plug-button = انزع القابس
tour-plug-waiting = انقطع. ما زال يبدو سليمًا: أمهله ست ثوانٍ.
tour-plug-red = أحمر بعد { $red } ثانية، على اللوح كله. لن يثق به أحد سهوًا.
tour-plug-back = أعد وصله
tour-plug-coming = إنه يعود.
tour-plug-measured = صار أحمر بعد { $red } ثانية، وعاد صحيحًا بعد { $back } ثانية من وصله.
tour-plug-done = كان أحمر ما دام مقطوعًا، وعاد صحيحًا من تلقاء نفسه.

tour-record = السجل
tour-record-do = كل ما جرى لهذا الشخص، ثانية بثانية، كما تقرؤه الإدارة.
tour-record-button = افتح سجل { $ticket }
tour-record-again = اقرأه مرة أخرى
tour-record-nobody = لا أحد نحكي عنه بعد. سجّل حضور شخص في جهاز التسجيل أولًا.
tour-record-done = هذا ما جرى مع { $ticket }. كل رقم من أرقام اليوم يقود إلى صفحة كهذه.

tour-finish = لا يدخل أحد دون أن يُلاحَظ، والسجل يثبت ذلك.
tour-finish-next = لفتح متجرك أنت استخدم الرابط التالي في سطر الأوامر.
tour-again = ابدأ من جديد مع شخص آخر
tour-languages = اللغة

tour-part-door = الباب
tour-part-kiosk = جهاز التسجيل
tour-part-first = لوح { $staff }
tour-part-phone = الهاتف
tour-part-screen = غرفة الانتظار
tour-part-manager = الإدارة
tour-to = إلى: { $name }
tour-enlarge = اعرض مكبّرًا: { $name }
tour-door-camera = دع كاميرا ترى ذلك: يكفي ملف فيديو
tour-door-nobody = لا أحد عند الباب
tour-door-count =
    { $count ->
        [zero] لا أحد عند الباب
        [one] شخص عند الباب
        [two] شخصان عند الباب
        [few] { $count } أشخاص عند الباب
        [many] { $count } شخصًا عند الباب
       *[other] { $count } شخص عند الباب
    }
tour-phone-waits = هاتفك. سجّل حضورك في جهاز التسجيل فتصل التذكرة إلى هنا.
