# الأجهزة: حالتها، وإضافة جهاز جديد، والعنوان الآمن.

health-title = الأجهزة
health-board = اللوحة
health-day = اليوم
health-setup = الإعداد
health-expected = المواعيد
health-live = مباشر
health-connecting = جارٍ الاتصال
health-cut-off = هذه الصفحة مقطوعة منذ { $time }. ما تراه قديم.
health-signed-out = لم يعد هذا المتصفح مسجّلًا. ما تراه قديم.
health-no-script = تحتاج هذه الصفحة إلى JavaScript. فعّله في إعدادات المتصفح.

health-all-well =
    { $count ->
        [zero] لا أجهزة بعد.
        [one] الجهاز الوحيد بخير.
        [two] الجهازان بخير.
        [few] الأجهزة الـ{ $count } كلها بخير.
        [many] الأجهزة الـ{ $count } كلها بخير.
       *[other] الأجهزة الـ{ $count } كلها بخير.
    }
health-none = لا جهاز قيد الاستعمال اليوم.
health-none-why = أضف جهازًا أدناه؛ يظهر هنا حالما يُفتح.
health-one-asleep = { $name } نائم منذ { $time }.
health-one-muted = { $name } بلا صوت.
health-one-cut-off = { $name } مقطوع منذ { $time }.
health-several = { $sick } من { $count } أجهزة تحتاج إليك: { $names }.
health-asleep-how = انقر عليه ليستيقظ واترك اللوحة مفتوحة. يعود بخير من تلقاء نفسه.
health-muted-how = انقر على شاشته مرة واحدة كي يُسمح له بالرنين.
health-cut-off-how = انظر إلى شبكته وقابسه. يعود من تلقاء نفسه.
health-kiosk-insecure = صفحته غير آمنة: لا تُفتح من جديد بلا شبكة. افتحها على العنوان الآمن.
health-kiosk-forgets = لا يستطيع حفظ شيء على قرصه: إن أُطفئ نسي التسجيلات. أفسح مكانًا أو غادر التصفح الخاص.
health-kiosk-refused = لم يستطع { $name } إدخال { $ticket } في الصف. ابحث عن صاحبه.
health-kiosk-renumbered = { $ticket } من { $name } صار { $now }. أخبر صاحبه.

device-well = بخير
device-asleep = نائم
device-asleep-since = نائم منذ { $time }
device-muted = بلا صوت
device-cut-off = مقطوع
device-cut-off-since = مقطوع منذ { $time }
device-unused = غير مستعمل اليوم
device-never = لم يُفتح بعد
device-seen = آخر ظهور
device-now = الآن
device-battery = البطارية
device-battery-is = { $percent } %
device-battery-charging = { $percent } %، يُشحن
device-sound = الصوت
device-sound-on = يعمل
device-sound-off = لا يعمل
device-delay = يجيب خلال
device-delay-is = { $ms } م.ث
device-unsent = محفوظ عليه
device-version = الإصدار
device-version-old = { $version }، أقدم من الخادم
device-ring = رنين
device-heard = سُمع
device-not-heard = لا يُسمح له بالرنين
device-no-answer = لا جواب
device-waits = يرن
device-change = تغيير
device-name = الاسم
device-rename = حفظ الاسم
device-revoke = إخراجه نهائيًا
device-revoke-means = ينقطع خلال ثوانٍ، حتى لو ضاع أو سُرق.
device-name-taken = جهاز آخر يحمل هذا الاسم.

health-devices = الأجهزة
health-ring-all = تجربة الرنين
health-ring-heard = رنّت كلها: { $heard }.
health-ring-some = رنّ: { $heard }. لم يرنّ: { $missed }.
health-ring-none = لم يرنّ أي جهاز: { $missed }.
health-ring-nobody = لا يوجد جهاز مفتوح له صوت.
health-ring-waits = يرن الآن.

health-sounds = هل تستحق الأصوات؟
health-sounds-none = لم يُسمع أي صوت خلال { $days } يومًا. يظهر هنا ما أُجيب عنه ومتى.
health-sounds-share = أُجيب عن { $answered } من { $heard } خلال { $seconds } ث
health-sounds-fine = يُجاب عن معظم الأصوات. اتركها كما هي.
health-sounds-silence = «{ $kind }» نادرًا ما يُجاب عنه: { $answered } من { $heard } خلال { $seconds } ث. فكّر في إسكاته.
health-about-door = شخص عند الباب
health-about-waiting = شخص سجّل حضوره
health-about-promise = وعد في خطر
health-about-help = زميل يطلب المساعدة
health-about-device = جهاز لا يستطيع التنبيه
health-about-kiosk = شخص عند الكشك يطلب موظفًا

adding-title = إضافة جهاز
adding-role = ماذا سيكون؟
adding-name = ما اسمه؟
adding-role-staff = جهاز لوحي للفريق
adding-role-kiosk = كشك
adding-role-screen = شاشة غرفة الانتظار
adding-get = احصل على رمز
adding-open = على الجهاز الجديد، امسح هذا أو افتح
adding-type = واكتب
adding-trust = عليه أولًا أن يتعلم الثقة بهذا المتجر، على
adding-valid = صالح حتى { $time }، لجهاز واحد.
adding-waits = في انتظار الجهاز الجديد.
adding-compare = هل يعرض { $name } الكلمات الثلاث نفسها؟
adding-same = نعم، الكلمات نفسها
adding-differ = لا، مختلفة
adding-cancel = إلغاء
adding-done = أُضيف { $name }.
adding-refused = لم يعد الرمز صالحًا.

pair-title = إضافة هذا الجهاز
pair-type = اكتب الرمز الذي يراه المدير
pair-code = الرمز
pair-go = متابعة
pair-wrong = هذا الرمز لا يطابق، أو استُعمل من قبل. اطلب رمزًا جديدًا.
pair-rest = رموز كثيرة لا تطابق. حاول بعد { $seconds } ث.
pair-compare = هل يرى المدير الكلمات الثلاث نفسها؟
pair-compare-how = إن كان كذلك يضغط «نعم، الكلمات نفسها» فيُفتح هذا الجهاز من تلقاء نفسه.
pair-becomes = يصبح جهازًا من أجهزة { $store }.
pair-refused = قال المدير لا
pair-expired = الرمز قديم جدًا
pair-again = اطلب رمزًا جديدًا واكتبه هنا.
pair-confirmed = يعرف { $store } هذا الجهاز الآن
pair-open = افتحه
pair-words = مرساة تفاحة دراجة جسر زبدة زر شمعة قلعة كرزة نحاس ريشة زهرة غابة حديقة مطرقة عسل جزيرة إبريق سلّم ليمونة مرآة جبل برتقالة قلم فلفل وسادة نهر سرج فضة نمر كمان نافذة

trust-title = العنوان الآمن
trust-off = ليس لهذا المتجر عنوان آمن بعد
trust-off-why = كل شيء يعمل بدونه، لكن المتصفح يمنع بعض الأمور: لا يستطيع الجهاز اللوحي أن يبقى مستيقظًا، وصفحة الكشك لا تنجو من إعادة تشغيل الجهاز حين تغيب الشبكة.
trust-off-how = على حاسوب المتجر، يشغّل من يعتني به:
trust-lead = على كل جهاز أن يتعلم مرة واحدة أن عنوان هذا المتجر موثوق
trust-limit = لا تستطيع الشهادة أن تضمن إلا عنوان هذا المتجر ({ $names })، ولا صفحة أخرى أبدًا. هذا مكتوب فيها.
trust-qr = امسح هذا بالجهاز
trust-fingerprint = البصمة (SHA-256)، هي نفسها على حاسوب المتجر:
trust-ipad = iPad و iPhone
trust-ipad-get = الحصول على الملف
trust-ipad-1 = انقر «الحصول على الملف» ثم «السماح».
trust-ipad-2 = افتح الإعدادات. في الأعلى انقر «تم تنزيل ملف التعريف» ثم «تثبيت».
trust-ipad-3 = في الإعدادات افتح عام، حول، إعدادات الثقة في الشهادات. فعّل «Greetline».
trust-android = Android
trust-android-get = الحصول على الشهادة
trust-android-1 = انقر «الحصول على الشهادة».
trust-android-2 = افتح الإعدادات وابحث عن «شهادة CA». انقر «التثبيت على أي حال» واختر الملف.
trust-desktop = Windows و Mac و Linux و ChromeOS
trust-desktop-get = الحصول على الشهادة
trust-desktop-1 = افتح الملف. في Windows: «تثبيت الشهادة»، «المراجع المصدقة الجذرية الموثوقة». في Mac: اجعلها «الثقة دائمًا» في سلسلة المفاتيح.
trust-desktop-2 = في Linux و ChromeOS: ابحث في إعدادات المتصفح عن «الشهادات» واستوردها ضمن «المراجع المصدقة».
trust-own = تعرف الأجهزة شهادة هذا المتجر من قبل. لا شيء لتثبيته.
trust-open = افتح العنوان الآمن
trust-open-why = إن فُتح بلا تحذير فكل شيء بخير. افتح Greetline من هذا العنوان من الآن.
trust-test = ما يستطيعه هذا المتصفح هنا
trust-test-sound = انقر لسماع صوت
trust-check-secure = العنوان الآمن
trust-check-secure-yes = جاءت هذه الصفحة من العنوان الآمن.
trust-check-secure-no = جاءت هذه الصفحة من العنوان العادي.
trust-check-wake = البقاء مستيقظًا
trust-check-wake-yes = يمكن إبقاء الشاشة مضاءة.
trust-check-wake-no = لا يمكن إبقاء الشاشة مضاءة من هنا. اضبط قفلها على «أبدًا».
trust-check-sound = الصوت
trust-check-sound-yes = يُسمح له بالرنين.
trust-check-sound-no = ليس بعد. انقر الزر أدناه.
trust-check-storage = التخزين
trust-check-storage-yes = ما يُكتب هنا ينجو من إعادة التشغيل.
trust-check-storage-soft = يحفظ ما يُكتب، لكن المتصفح قد يمحوه حين تضيق المساحة.
trust-check-storage-no = لا يحفظ هذا المتصفح شيئًا. هل هو في الوضع الخاص؟
trust-check-clock = الساعة
trust-check-clock-yes = ساعته صحيحة.
trust-check-clock-no = ساعته تحيد { $seconds } ث. اضبطها على التلقائي.
trust-check-touch = اللمس
trust-check-touch-yes = يمكن لمسه.
trust-check-touch-no = ليس له شاشة لمس؛ تكفي فأرة أو أزرار.
trust-check-fonts = الحروف
trust-check-fonts-yes = حروف المتجر موجودة هنا.
trust-check-fonts-no = لم تصل حروف المتجر: قد تظهر بعض الكتابات مربعات فارغة.
trust-check-voice = القراءة بصوت عالٍ
trust-check-voice-yes = يمكن قراءة كل لغات المتجر بصوت عالٍ.
trust-check-voice-no = لا صوت على هذا الجهاز ولا على حاسوب المتجر للغات: { $languages }. ثبّت واحدًا في إعدادات الجهاز، أو espeak-ng على حاسوب المتجر.
trust-state-yes = جيد
trust-state-no = ناقص
trust-state-wait = ليس بعد

# The door camera
health-door = { $state ->
    [dark] الظلام شديد على كاميرا الباب منذ { $time }.
    [covered] شيء يغطي كاميرا الباب منذ { $time }.
    [defocused] كاميرا الباب لا ترى بوضوح منذ { $time }.
    [moved] تحركت كاميرا الباب عند { $time }: لا تعدّ أحدًا.
    [slow] كاميرا الباب بطيئة منذ { $time }.
   *[other] كاميرا الباب لا ترى شيئًا منذ { $time }.
}
health-door-how = انظر إلى مكانها وقابسها وشبكتها. يرى المدير صورتها في الإعداد.

# The ticket printer of a kiosk
printer-none = طابعة التذاكر: لا توجد
printer-at = طابعة التذاكر: { $address }
printer-address = عنوانها
printer-address-help = مثل 192.168.1.50، أو usb:04b8:0e15 لطابعة موصولة بحاسوب المتجر. فارغ: بلا طابعة.
printer-paper = الورق
printer-paper-80 = عرض 80 مم
printer-paper-58 = عرض 58 مم
printer-automatic = اطبع كل تذكرة عند التسجيل دون أن يطلبها أحد
printer-save = احفظ الطابعة
printer-test = اطبع تذكرة تجريبية
printer-test-runs = التذكرة التجريبية في الطريق.
printer-test-done = طُبعت التذكرة التجريبية.
printer-trouble =
    { $trouble ->
        [unreachable] لا أحد يجيب عند عنوانها.
        [no_paper] ليس فيها ورق.
        [cover_open] غطاؤها مفتوح.
        [out_of_order] تقول إنها معطّلة.
        [no_answer] لا تقول شيئًا، وربما لا تطبع شيئًا.
        [broke_off] انقطع الاتصال بها في منتصف تذكرة.
       *[other] لا أحد يعرف هل خرجت التذكرة الأخيرة.
    }
printer-bad-not-in-shape = اكتب عنوانًا مثل 192.168.1.50 أو printer.local أو usb:04b8:0e15.
printer-bad-far = لا تصلح إلا طابعة في شبكة هذا المتجر.
printer-bad-port = اكتب منفذًا من 1024 إلى 65535، أو لا تكتب شيئًا.
printer-bad-usb = اكتب رقمي الطابعة، مثل usb:04b8:0e15.
device-printer-since = لا تطبع تذاكر منذ { $time }
health-one-printer = { $name }: لا تُطبع التذاكر منذ { $time }.
health-printer-how = انظر إلى ورقها وغطائها وقابسها وشبكتها. تعود سليمة مع التذكرة التالية.
