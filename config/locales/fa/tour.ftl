# The tour: one person, from the door to hello, on real pages side by side.

tour-title = گشت
tour-open = یک نفر، از در تا سلام
tour-open-means = یک فروشگاه کامل در همین یک مرورگر: در، کیوسک، دو تبلت، گوشی و صفحهٔ سالن. همهٔ صفحه‌ها واقعی‌اند. تا اولین سلام کمتر از یک دقیقه طول می‌کشد.
tour-open-button = شروع گشت
tour-used = گشت در این مرورگر باز نیست
tour-used-how = پیوندش فقط در یک مرورگر باز می‌شود. برای پیوند تازه Greetline را دوباره راه بیندازید، یا به همان مرورگر برگردید.
tour-no-script = گشت به JavaScript نیاز دارد. آن را در تنظیمات مرورگر روشن کنید.
tour-skip-stage = به فروشگاه
tour-steps = هفت گام
tour-stage = فروشگاه
tour-cut = رایانهٔ فروشگاه جواب نمی‌دهد. داریم تلاش می‌کنیم.
tour-refused = گشت اینجا تمام شد: در مرورگر دیگری باز شده یا نسخهٔ نمایشی برداشته شده است.
tour-said = گام { $n } از 7، { $step }، انجام شد. { $what }

tour-nobody = هنوز کسی وارد نشده است
tour-somebody = یک نفر
tour-line-door = در
tour-line-in-line = در صف
tour-line-hello = خوشامد
tour-line-with-you = در کنار شما
tour-line-done = پایان

tour-state-done = انجام شد
tour-state-now = الان
tour-state-left-out = رد شد
tour-state-ahead = در پیش
tour-next = بعدی: { $step }
tour-failed = نشد. چند لحظهٔ دیگر دوباره لمس کنید.

tour-walk-in = ورود
tour-walk-in-do = یک نفر از در وارد می‌شود. تبلت‌ها را ببینید: پیش از آنکه کسی سر برگرداند زنگ می‌زنند. اولین لمس شما صدا را روشن می‌کند.
tour-walk-in-button = یک نفر وارد شود
tour-walk-in-done = در کسی را دید و هر دو تبلت خبر دارند. حلقه باز است: هنوز کسی سلام نکرده است.

tour-check-in = گرفتن نوبت
tour-check-in-do = دو لمس روی کیوسک: { $service }، بعد «گرفتن نوبت». بدون نام، بدون شماره.
tour-check-in-joined = { $ticket } همان کسی است که از در آمد: یک حلقهٔ باز، نه دو تا.
tour-check-in-done = { $ticket } در صف است و هر دو تبلت خبر دارند.

tour-ignore = بی‌جواب بماند
tour-ignore-do = کسی چیزی را لمس نمی‌کند. پس از { $again } ثانیه بی‌جوابی، خبر بالاتر می‌رود: همهٔ تبلت‌های آزاد دوباره زنگ می‌زنند و می‌گویند چرا.
tour-ignore-in =
    { $seconds ->
        [one] { $seconds } ثانیهٔ دیگر
       *[other] { $seconds } ثانیهٔ دیگر
    }
tour-ignore-due = همین حالاها
tour-ignore-late = به این نفر سلام کرده‌اند. با کس دیگری از نو شروع کنید و بگذارید کمی منتظر بماند.
tour-ignore-skip = ادامه بدون انتظار
tour-ignore-done = کسی جواب نداد و خبر بالاتر رفت: روی هر دو تبلت نوشته است. پس از { $manager } ثانیه به مدیر خبر می‌رسد.

tour-hello = سلام کردن
tour-hello-do = روی یکی از تبلت‌ها «دیدمتان» را لمس کنید.
tour-hello-do-them = روی یکی از تبلت‌ها «دیدمتان» را برای { $ticket } لمس کنید. کیوسک، گوشی و صفحهٔ سالن همان لحظه نشانش می‌دهند.
tour-hello-done = { $staff } پس از { $time } سلام کرد. حلقه بسته شد، ساعت ایستاد و مشتری هم خبر دارد.
tour-hello-door = دم در به او سلام کردند. حلقه بسته شد.

tour-race = دو نفر با هم
tour-race-do = { $first } و { $second } در یک لحظه سراغ یک نفر می‌روند.
tour-race-button = هر دو برای { $ticket }: «پیششان هستم»
tour-race-done = { $winner } زودتر به { $ticket } رسید. تبلت { $loser } می‌گوید چه کسی.
tour-race-busy = { $staff } پیش { $ticket } است. اول روی آن تبلت «تمام شد» را لمس کنید.
tour-race-nobody = کسی منتظر نیست. اول در کیوسک برای یک نفر نوبت بگیرید.
tour-race-plug = اول آن یکی تبلت را دوباره وصل کنید.

tour-plug = کشیدن سیم
tour-plug-do = وسط روز ارتباط تبلت { $second } را قطع کنید. نباید خبر کهنه را طوری نشان دهد که انگار درست است.
tour-plug-button = سیم را بکش
tour-plug-waiting = قطع شد. هنوز ظاهرش خوب است: شش ثانیه صبر کنید.
tour-plug-red = پس از { $red } ثانیه سراسر تبلت قرمز شد. کسی نمی‌تواند به‌اشتباه به آن اعتماد کند.
tour-plug-back = دوباره وصلش کن
tour-plug-coming = دارد برمی‌گردد.
tour-plug-measured = پس از { $red } ثانیه قرمز شد، و { $back } ثانیه پس از وصل شدن دوباره درست شد.
tour-plug-done = تا قطع بود قرمز بود و بعد خودش درست شد.

tour-record = گزارش کار
tour-record-do = هر چه برای این نفر پیش آمد، ثانیه به ثانیه، همان‌طور که مدیر می‌خواند.
tour-record-button = باز کردن گزارش { $ticket }
tour-record-again = دوباره بخوان
tour-record-nobody = هنوز کسی نیست که ماجرایش را بگوییم. اول در کیوسک برای یک نفر نوبت بگیرید.
tour-record-done = این ماجرای { $ticket } است. هر عددِ روز به چنین صفحه‌ای می‌رسد.

tour-finish = هر کس وارد شود دیده می‌شود، و گزارش این را نشان می‌دهد.
tour-finish-next = برای باز کردن فروشگاه خودتان از پیوند بعدی در کنسول استفاده کنید.
tour-again = از نو با کس دیگر
tour-languages = زبان

tour-part-door = در
tour-part-kiosk = کیوسک
tour-part-first = تبلت { $staff }
tour-part-phone = گوشی
tour-part-screen = سالن انتظار
tour-part-manager = مدیر
tour-to = رفتن به { $name }
tour-enlarge = نمایش بزرگ: { $name }
tour-door-camera = بگذارید یک دوربین ببیند: فایل ویدیو هم کافی است
tour-door-nobody = کسی دم در نیست
tour-door-count =
    { $count ->
        [one] یک نفر دم در
       *[other] { $count } نفر دم در
    }
tour-phone-waits = گوشی شما. در کیوسک نوبت بگیرید تا شماره به اینجا بیاید.
