# الإعداد: فتح متجر، ست بطاقات، ومن غيّر ماذا.

setup-title = الإعداد
setup-open-title = افتح متجرك
setup-open-means = يُعِدّ هذا المتصفح متجرًا جديدًا بجانب المتجر التجريبي. يستغرق ذلك نحو ثماني دقائق؛ ويمكنك التوقف والمتابعة لاحقًا.
setup-open-button = إعداد متجري
setup-open-used = يفتح متصفحًا واحدًا فقط، وإلى أن يصبح للمتجر مدير. المديرون يسجّلون الدخول.
setup-open-sign-in = تسجيل الدخول

setup-found-intro = المتجر، وأنت أول مدير له. كل ما عدا ذلك يأتي بعده ويمكن تغييره في أي وقت.
setup-found-wrong =
    { $count ->
        [one] شيء واحد لا يناسب بعد. كل ما عداه محفوظ.
        [two] شيئان لا يناسبان بعد. كل ما عداهما محفوظ.
        [few] { $count } أشياء لا تناسب بعد. كل ما عداها محفوظ.
       *[other] { $count } شيئًا لا يناسب بعد. كل ما عداه محفوظ.
    }
setup-found-slug = اسم قصير
setup-found-slug-help = يظهر في العناوين ويبقى كما هو.
setup-found-you = أنت
setup-found-you-why = تسجّل الدخول باسم وكلمة سر ورمز من هاتفك. لا توجد كلمة سر مسبقة.
setup-found-name = الاسم
setup-found-password = كلمة السر
setup-found-password-help = 12 حرفًا أو أكثر: أربع كلمات بلا ترتيب خيار جيد.
setup-found-qr = رمز QR لتطبيق المصادقة
setup-found-code-how = امسح هذا بتطبيق مصادقة على هاتفك. يعرض ستة أرقام؛ اكتبها هنا.
setup-found-by-hand = لا أستطيع مسحه
setup-found-here = التطبيق على هذا الجهاز: افتحه
setup-found-code = ستة أرقام من التطبيق
setup-found-go = فتح المتجر

setup-intro = تُحفظ كل بطاقة وحدها. يمكنك التوقف بعد الثانية وفتح المتجر؛ كل شيء يمكن تغييره لاحقًا والتراجع عنه.
setup-next-trade = اختر مجالك، وعندها يستطيع { $name } استقبال الناس.
setup-next-people = التالي: زميل ورقمه السري.
setup-next-kiosk = التالي: الجهاز الذي يسجّل عليه الناس حضورهم.
setup-next-tablet = التالي: جهاز لوحي لفريقك.
setup-next-open = { $name } مفتوح: يستطيع الناس تسجيل حضورهم.
setup-go-there = الذهاب إليها
setup-state-open = لم يُنجز بعد
setup-state-saved = محفوظ
setup-state-changed = لم يُحفظ بعد
setup-save = حفظ
setup-put-back = إعادة كما كان
setup-overtaken = غيّر شخص هذا منذ أن بدأت. ما تحفظه يحل محله.
setup-close = إغلاق
setup-up = إلى أعلى
setup-up-of = إلى أعلى: { $name }
setup-down = إلى أسفل
setup-down-of = إلى أسفل: { $name }
setup-remove = إزالة
setup-remove-of = إزالة: { $name }

setup-shop = المتجر واللغات
setup-shop-name = ما اسم المتجر؟
setup-shop-zone = المنطقة الزمنية
setup-shop-zone-help = مثل Asia/Dubai. هي تحدد متى يبدأ اليوم.
setup-shop-languages = اللغات التي تتحدثونها مع الزبائن
setup-shop-first = اللغة الأولى
setup-shop-first-help = بها يبدأ جهاز التسجيل، وبها تُخاطَب غرفة الانتظار.
setup-shop-saved = حُفظ المتجر.

setup-trade = المجال
setup-trade-help = يملأ الخدمات والمكاتب والمواعيد. خذ الأقرب؛ والتغيير في الأسفل.
setup-trade-again = مجال آخر يحل محل الخدمات والمكاتب والمواعيد. ما جاء الناس من أجله يبقى، موقوفًا.
setup-trade-saved = { $trade }: مُلئت الخدمات والمكاتب والمواعيد.
trade-phone-shop = متجر هواتف
trade-optician = نظارات
trade-bank = مصرف
trade-pharmacy = صيدلية
trade-repairs = تصليح
trade-blank = شيء آخر

setup-services = الخدمات، وأين تلتقون
setup-services-none = ما يستطيع الناس اختياره يظهر هنا: خذ مجالًا من الأعلى، أو أضف خدمة.
setup-services-saved = حُفظت الخدمات والمكاتب والمواعيد.
setup-service-add = إضافة خدمة
setup-service-new = خدمة جديدة
setup-service-name = الاسم ({ $language })
setup-service-meet = أين تلتقون؟
setup-service-floor = في المتجر
setup-service-floor-how = نذهب إليهم
setup-service-desk = عند مكتب
setup-service-desk-how = نناديهم إلى مكتب
setup-service-letter = الحرف
setup-service-letter-help = تبدأ به أرقام الدور.
setup-service-private = خاصة: يبقى اسمها على أجهزة الفريق
setup-service-is-private = خاصة
setup-service-on = تُعرض على جهاز التسجيل
setup-service-is-off = لا تُعرض
setup-desks = المكاتب
setup-desk = مكتب { $n }
setup-desk-name = مكتب { $n }
setup-desk-add = إضافة مكتب
setup-desks-help = إلى أين يُنادى الناس.
setup-desks-needed = تنادون الناس إلى مكتب، ولا يوجد مكتب بعد.
setup-hours = مواعيد العمل
setup-hours-help = بعد الإغلاق يُنهى ما لم ينهه أحد ويُعلَّم.
setup-hours-days =
    { $count ->
        [0] لا شيء: المتجر لا يغلق أبدًا
        [one] يوم واحد في الأسبوع
        [two] يومان في الأسبوع
        [few] { $count } أيام في الأسبوع
       *[other] { $count } يومًا في الأسبوع
    }
setup-hours-closed = مغلق
setup-hours-from = من
setup-hours-to = إلى
setup-hours-break = إضافة استراحة
setup-hours-break-of = إضافة استراحة: { $day }
setup-hours-no-break = بلا استراحة
setup-hours-no-break-of = بلا استراحة: { $day }

setup-people = الفريق والأرقام السرية
setup-people-help = من له رقم سري يستطيع الدخول على جهاز لوحي. أخبره برقمه؛ فلن يقرأه أحد هنا مرة أخرى.
setup-person-add = إضافة شخص
setup-person-name = الاسم
setup-person-pin = الرقم السري
setup-person-new-pin = رقم سري جديد
setup-person-pin-help = ستة أرقام بلا ترتيب.
setup-person-suggest = اقتراح رقم
setup-person-more = اللغات والمهارات والقيادة
setup-person-lead = يقود الصالة: يُبلَّغ بما لم يأخذه أحد، وله أن يصحح للآخرين
setup-person-is-lead = قائد
setup-person-has-pin = له رقم سري
setup-person-no-pin = بلا رقم سري
setup-person-languages = يتحدث
setup-person-skills = المهارات
setup-person-skills-help = اترك الكل على «غير محدد» لمن يستطيع كل شيء.
setup-skill-0 = غير محدد
setup-skill-1 = يتعلم
setup-skill-2 = جيد
setup-skill-3 = خبير
setup-person-desk = المكتب
setup-person-any-desk = أي مكتب فارغ
setup-person-gone = لم يعد يعمل هنا
setup-person-saved = حُفظ { $name }.
setup-person-left = { $name } لم يعد في القائمة، وسُجّل خروجه من كل الأجهزة.

setup-devices = الأجهزة
setup-devices-help = يُفتح كل جهاز برمز QR؛ تقارنون ثلاث كلمات فيصبح جهازكم.
setup-devices-add-kiosk = إضافة جهاز تسجيل
setup-devices-add-staff = إضافة جهاز لوحي
setup-devices-add-screen = إضافة شاشة
setup-devices-here = هذا الحاسوب فقط في البداية؟
setup-devices-here-help = يُفتح الاثنان في تبويب جديد، ويمكنك البدء.
setup-devices-kiosk-here = فتح جهاز التسجيل هنا
setup-devices-board-here = فتح اللوحة هنا

setup-door = الباب (إن شئت)
setup-door-what = كاميرا عند الباب تستطيع أن تخبر أجهزتكم بأن شخصًا دخل، قبل أن يسجّل حضوره. هي تعدّ فقط؛ ولا تحفظ أي صورة.
setup-door-later = برنامج الكاميرا الخاص بـ Greetline يأتي مع إصدار لاحق وسيُعَدّ هنا. وحتى ذلك الحين يكفي أي مستشعر يستطيع إرسال طلب ويب.
setup-door-token = يحتاج إلى مفتاح لهذا المتجر. من يعتني بحاسوب المتجر يحصل عليه بالأمر:
setup-door-has = لهذا المتجر مفتاح لبابه.
setup-door-none = ليس لهذا المتجر مفتاح لبابه بعد.

setup-preview = جهاز التسجيل
setup-preview-help = الصفحة الحقيقية بما هو محفوظ. لا يُسجَّل حضور أحد من هنا.
setup-history = من غيّر ماذا
setup-history-none = يظهر كل تغيير هنا حالما يحفظ أحد تغييرًا.
setup-history-all = عرض الكل
setup-undo = تراجع
setup-undo-of = تراجع: { $what }
setup-undone = تم التراجع.
setup-is-undone = تم التراجع عنه
told-opened = فُتح { $name }
told-undo = تراجُع:
told-trade = المجال: { $trade }
told-name = اسم المتجر: { $before } ← { $after }
told-time-zone = المنطقة الزمنية: { $before } ← { $after }
told-languages = اللغات: { $before } ← { $after }
told-desks = المكاتب: { $before } ← { $after }
told-hours = مواعيد عمل أخرى
told-order = الخدمات بترتيب آخر
told-service-added = أُضيفت خدمة: { $name }
told-service-removed = أُزيلت خدمة: { $name }
told-service-on = تُعرض من جديد: { $name }
told-service-off = لم تعد تُعرض: { $name }
told-service-renamed = خدمة: { $before } ← { $after }
told-service-floor = { $name }: في المتجر
told-service-desk = { $name }: عند مكتب
told-service-changed = تغيّر: { $name }
told-person-added = أُضيف { $name }
told-person-gone = { $name } لم يعد في القائمة
told-person-renamed = { $before } صار اسمه { $after }
told-person-lead = { $name } يقود الصالة
told-person-no-lead = { $name } لم يعد يقود الصالة
told-person-languages = { $name }: لغات أخرى
told-person-skills = { $name }: مهارات أخرى
told-person-desk = { $name }: مكتب آخر
told-person-pin = { $name } له رقم سري جديد

error-changed-since = غيّره شخص مرة أخرى منذ ذلك الحين. انظر أولًا إلى أحدث سطر.
setup-bad-empty = يُرجى ملء هذا الحقل.
setup-bad-missing = يُرجى ملء هذا الحقل.
setup-bad-too-long = هذا طويل جدًا.
setup-bad-not-in-shape = هذا لا يناسب هنا.
setup-bad-taken = هذا مأخوذ بالفعل.
setup-bad-too-many = هذا كثير جدًا.
setup-bad-not-one-of-these = اختر واحدًا مما هو معروض.
setup-bad-unknown-zone = لا أحد يعرف هذه المنطقة الزمنية. اختر واحدة من القائمة.
setup-bad-name-empty = ما الاسم؟
setup-bad-name-taken = يوجد هنا من يحمل هذا الاسم.
setup-bad-name-with-people = هو الآن مع أشخاص. حاول حين ينتهي.
setup-bad-slug-taken = متجر آخر هنا له هذا الاسم القصير.
setup-bad-slug-not-in-shape = حروف لاتينية وأرقام وشرطات فقط، مثل old-town.
setup-bad-languages-empty = اختر واحدة على الأقل.
setup-bad-manager-empty = ما اسمك؟
setup-bad-manager-taken = هناك من يسجّل الدخول بهذا الاسم. أضف اسم العائلة أو رقمًا.
setup-bad-too-short = كلمة السر 12 حرفًا على الأقل.
setup-bad-too-common = هذه من أول ما يجرّبه أي شخص. خذ أربع كلمات بلا ترتيب.
setup-bad-code-empty = اكتب الأرقام الستة التي يعرضها التطبيق.
setup-bad-code-wrong = هذه الأرقام لا تناسب. خذ ما يعرضه التطبيق الآن.
setup-bad-letter-taken = خدمة أخرى لها هذا الحرف.
setup-bad-letter-not-in-shape = حرف واحد من A إلى Z.
setup-bad-service-people-waiting = ينتظر أشخاص من أجلها. أوقفها، ثم أزلها حين ينتهون.
setup-bad-service-used = جاء أشخاص من أجلها، والتقارير تذكرها. أوقفها بدلًا من ذلك.
setup-bad-desk-taken = لا يمكن أن يحمل مكتبان الاسم نفسه.
setup-bad-desk-people-there = يوجد شخص عند أحد المكاتب التي ستزول. حاول حين ينتهي.
setup-bad-hours-overlap = يجب أن تنتهي فترة قبل أن تبدأ التالية.
setup-bad-hours-not-in-shape = ينقص وقت.
setup-bad-pin-weak = من أول ما يجرّبه أي شخص. خذ ستة أرقام بلا ترتيب.
setup-bad-pin-taken = زميل له هذا الرقم السري.
setup-bad-pin-not-in-shape = الرقم السري ستة أرقام.
setup-bad-active-with-people = هو الآن مع أشخاص. حاول حين ينتهي.
