# Devices: how they are, pairing a new one, and the secure address.

health-title = دستگاه‌ها
health-board = تابلو
health-day = روز
health-setup = راه‌اندازی
health-expected = وقت‌های قبلی
health-live = زنده
health-connecting = در حال اتصال
health-cut-off = ارتباط این صفحه از ساعت { $time } قطع است. آنچه می‌بینید قدیمی است.
health-signed-out = کسی دیگر با این مرورگر وارد نیست. آنچه می‌بینید قدیمی است.
health-no-script = این صفحه به JavaScript نیاز دارد. آن را در تنظیمات مرورگر روشن کنید.

health-all-well =
    { $count ->
        [one] تنها دستگاه فروشگاه روبه‌راه است.
       *[other] هر { $count } دستگاه روبه‌راه‌اند.
    }
health-none = امروز از هیچ دستگاهی استفاده نمی‌شود.
health-none-why = از پایین صفحه یک دستگاه اضافه کنید؛ همین که باز شود اینجا دیده می‌شود.
health-one-asleep = { $name } از ساعت { $time } خوابیده است.
health-one-muted = { $name } صدا ندارد.
health-one-cut-off = ارتباط { $name } از ساعت { $time } قطع است.
health-several = { $sick } دستگاه از { $count } تا به شما نیاز دارند: { $names }.
health-asleep-how = با یک لمس بیدارش کنید و تابلو را باز بگذارید. بقیه‌اش خودش درست می‌شود.
health-muted-how = یک بار صفحه‌اش را لمس کنید تا بتواند زنگ بزند.
health-cut-off-how = به شبکه و برقش نگاهی بیندازید. خودش برمی‌گردد.
health-kiosk-insecure = صفحه‌اش امن نیست: بی شبکه دوباره باز نمی‌شود. آن را با نشانی امن باز کنید.
health-kiosk-forgets = نمی‌تواند نوبت‌ها را روی حافظه‌اش نگه دارد: اگر خاموش شود فراموششان می‌کند. جا باز کنید، یا از حالت خصوصی بیرون بیایید.
health-kiosk-refused = { $name } نتوانست { $ticket } را در صف بگذارد. پیدایش کنید.
health-kiosk-renumbered = { $ticket } از { $name } حالا { $now } است. به او بگویید.

device-well = روبه‌راه
device-asleep = خوابیده
device-asleep-since = خوابیده از ساعت { $time }
device-muted = بی‌صدا
device-cut-off = ارتباط قطع
device-cut-off-since = ارتباط قطع از ساعت { $time }
device-unused = امروز استفاده نمی‌شود
device-never = هنوز باز نشده
device-seen = آخرین ارتباط
device-now = الان
device-battery = باتری
device-battery-is = { $percent }٪
device-battery-charging = { $percent }٪، در حال شارژ
device-sound = صدا
device-sound-on = روشن
device-sound-off = خاموش
device-delay = زمان پاسخ
device-delay-is = { $ms } م‌ث
device-unsent = ذخیره روی آن
device-version = نسخه
device-version-old = { $version }، قدیمی‌تر از سرور
device-ring = زنگ بزن
device-heard = زنگ زد
device-not-heard = نمی‌تواند زنگ بزند
device-no-answer = جواب نمی‌دهد
device-waits = در حال زنگ
device-change = تغییر
device-name = نام
device-rename = ذخیرهٔ نام
device-revoke = برای همیشه خارجش کن
device-revoke-means = ظرف چند ثانیه ارتباطش قطع می‌شود، حتی اگر گم یا دزدیده شده باشد.
device-name-taken = دستگاه دیگری همین نام را دارد.

health-devices = دستگاه‌ها
health-ring-all = زنگ آزمایشی
health-ring-heard = همه زنگ زدند: { $heard }.
health-ring-some = زنگ زدند: { $heard }. زنگ نزدند: { $missed }.
health-ring-none = هیچ دستگاهی زنگ نزد: { $missed }.
health-ring-nobody = هیچ دستگاهی که صدا داشته باشد باز نیست.
health-ring-waits = داریم زنگ می‌زنیم.

health-sounds = صداها به درد می‌خورند؟
health-sounds-none = در { $days } روز هیچ صدایی نیامد. اینکه به کدام و چقدر زود جواب داده شد، اینجا دیده می‌شود.
health-sounds-share = جواب در { $seconds } ثانیه: { $answered } از { $heard }
health-sounds-fine = به بیشتر صداها جواب داده می‌شود. همین‌طور بماند.
health-sounds-silence = به «{ $kind }» کم جواب داده می‌شود: { $answered } از { $heard } در { $seconds } ثانیه. شاید بهتر باشد بی‌صدایش کنید.
health-about-door = یک نفر دم در
health-about-waiting = یک نفر نوبت گرفت
health-about-promise = زمانی که گفته‌ایم دارد تمام می‌شود
health-about-help = یک همکار کمک می‌خواهد
health-about-device = یک دستگاه نمی‌تواند خبر بدهد
health-about-kiosk = در کیوسک کسی را صدا می‌کنند

adding-title = افزودن دستگاه
adding-role = چه دستگاهی می‌شود؟
adding-name = نامش چه باشد؟
adding-role-staff = تبلت همکاران
adding-role-kiosk = کیوسک
adding-role-screen = صفحهٔ سالن انتظار
adding-get = گرفتن کد
adding-open = در دستگاه تازه این را اسکن کنید یا این نشانی را باز کنید:
adding-type = و بنویسید
adding-trust = اول باید اعتماد به این فروشگاه را یاد بگیرد، در نشانی
adding-valid = تا ساعت { $time } معتبر است، برای یک دستگاه.
adding-waits = منتظر دستگاه تازه‌ایم.
adding-compare = آیا { $name } همین سه واژه را نشان می‌دهد؟
adding-same = بله، همین واژه‌ها
adding-differ = نه، فرق دارند
adding-cancel = انصراف
adding-done = { $name } اضافه شد.
adding-refused = این کد دیگر به کار نمی‌آید.

pair-title = افزودن این دستگاه
pair-type = کدی را که مدیر می‌بیند بنویسید
pair-code = کد
pair-go = ادامه
pair-wrong = این کد درست نیست یا از آن استفاده شده است. کد تازه بخواهید.
pair-rest = کدهای نادرست زیاد شد. { $seconds } ثانیهٔ دیگر دوباره امتحان کنید.
pair-compare = آیا مدیر هم همین سه واژه را می‌بیند؟
pair-compare-how = اگر بله، مدیر «بله، همین واژه‌ها» را می‌زند و این دستگاه خودش باز می‌شود.
pair-becomes = این یکی از دستگاه‌های { $store } می‌شود.
pair-refused = مدیر تأیید نکرد
pair-expired = مهلت این کد گذشته است
pair-again = کد تازه‌ای بخواهید و اینجا بنویسید.
pair-confirmed = حالا { $store } این دستگاه را می‌شناسد
pair-open = بازش کنید
pair-words = لنگر سیب دوچرخه پل کره دکمه شمع قلعه گیلاس مس پر گل جنگل باغ چکش عسل جزیره کتری نردبان لیمو آینه کوه پرتقال مداد فلفل بالش رود زین نقره ببر ویولن پنجره

trust-title = نشانی امن
trust-off = این فروشگاه هنوز نشانی امن ندارد
trust-off-why = بدون آن هم همه چیز کار می‌کند، ولی مرورگر بعضی چیزها را اجازه نمی‌دهد: تبلت نمی‌تواند خودش را بیدار نگه دارد، و صفحهٔ کیوسک اگر تبلت وقتی شبکه قطع است دوباره روشن شود از دست می‌رود.
trust-off-how = در رایانهٔ فروشگاه، مسئولش این را اجرا می‌کند:
trust-lead = هر دستگاه باید یک بار یاد بگیرد که نشانی این فروشگاه قابل اعتماد است
trust-limit = این گواهی فقط ضامن نشانی خود این فروشگاه است ({ $names })، نه هیچ صفحهٔ دیگری. این در خود گواهی نوشته شده است.
trust-qr = این را با دستگاه اسکن کنید
trust-fingerprint = اثر انگشت (SHA-256)، همان که در رایانهٔ فروشگاه است:
trust-ipad = iPad و iPhone
trust-ipad-get = گرفتن پروفایل
trust-ipad-1 = «گرفتن پروفایل» و بعد «Allow» را لمس کنید.
trust-ipad-2 = Settings را باز کنید. بالای صفحه «Profile Downloaded» و بعد «Install» را لمس کنید.
trust-ipad-3 = در Settings به General، بعد About، بعد Certificate Trust Settings بروید. «Greetline» را روشن کنید.
trust-android = Android
trust-android-get = گرفتن گواهی
trust-android-1 = «گرفتن گواهی» را لمس کنید.
trust-android-2 = تنظیمات را باز کنید و «گواهی CA» را جست‌وجو کنید. «به‌هرحال نصب شود» را لمس کنید و فایل را انتخاب کنید.
trust-desktop = Windows، Mac، Linux، ChromeOS
trust-desktop-get = گرفتن گواهی
trust-desktop-1 = فایلی را که گرفته‌اید باز کنید. Windows: «Install Certificate»، «Trusted Root Certification Authorities». Mac: در Keychain Access آن را روی «Always Trust» بگذارید.
trust-desktop-2 = Linux و ChromeOS: در تنظیمات مرورگر «گواهی‌ها» را جست‌وجو کنید و آن را در بخش «Authorities» وارد کنید.
trust-own = دستگاه‌ها گواهی این فروشگاه را از پیش می‌شناسند. چیزی برای نصب نیست.
trust-open = باز کردن نشانی امن
trust-open-why = اگر بدون هشدار باز شد، همه چیز روبه‌راه است. از این پس Greetline را با همین نشانی باز کنید.
trust-test = این مرورگر اینجا چه می‌تواند بکند
trust-test-sound = برای شنیدن صدا لمس کنید
trust-check-secure = نشانی امن
trust-check-secure-yes = این صفحه از نشانی امن آمده است.
trust-check-secure-no = این صفحه از نشانی ساده آمده است.
trust-check-wake = بیدار ماندن
trust-check-wake-yes = صفحه می‌تواند روشن بماند.
trust-check-wake-no = از اینجا نمی‌شود صفحه را روشن نگه داشت. قفل صفحه‌اش را روی «هرگز» بگذارید.
trust-check-sound = صدا
trust-check-sound-yes = می‌تواند زنگ بزند.
trust-check-sound-no = هنوز نه. دکمهٔ پایین را لمس کنید.
trust-check-storage = حافظه
trust-check-storage-yes = آنچه اینجا نوشته شود، پس از روشن شدن دوباره هم می‌ماند.
trust-check-storage-soft = آنچه نوشته شود می‌ماند، ولی اگر جا کم شود شاید مرورگر پاکش کند.
trust-check-storage-no = این مرورگر چیزی نگه نمی‌دارد. شاید در حالت خصوصی است؟
trust-check-clock = ساعت
trust-check-clock-yes = ساعتش درست است.
trust-check-clock-no = ساعتش { $seconds } ثانیه اختلاف دارد. روی خودکار بگذارید.
trust-check-touch = لمس
trust-check-touch-yes = می‌شود لمسش کرد.
trust-check-touch-no = صفحهٔ لمسی ندارد؛ با ماوس یا دکمه هم می‌شود.
trust-check-fonts = حروف
trust-check-fonts-yes = قلم‌های خود فروشگاه اینجا هست.
trust-check-fonts-no = قلم‌های خود فروشگاه نرسید: شاید بعضی حروف مربع خالی دیده شوند.
trust-check-voice = بلند خواندن
trust-check-voice-yes = همهٔ زبان‌های فروشگاه را می‌شود بلند خواند.
trust-check-voice-no = روی این دستگاه یا رایانهٔ فروشگاه صدایی نیست برای: { $languages }. در تنظیمات دستگاه یک صدا نصب کنید، یا espeak-ng را روی رایانهٔ فروشگاه.
trust-state-yes = خوب
trust-state-no = نیست
trust-state-wait = هنوز نه

# The door camera
health-door = { $state ->
    [dark] از ساعت { $time } برای دوربین ورودی خیلی تاریک است.
    [covered] از ساعت { $time } چیزی جلوی دوربین ورودی را گرفته است.
    [defocused] دوربین ورودی از ساعت { $time } همه چیز را تار می‌بیند.
    [moved] دوربین ورودی ساعت { $time } جابه‌جا شد: نمی‌شمارد.
    [slow] دوربین ورودی از ساعت { $time } کند است.
   *[other] دوربین ورودی از ساعت { $time } چیزی نمی‌بیند.
}
health-door-how = به جایش، برقش و شبکه‌اش نگاهی بیندازید. مدیر تصویرش را در راه‌اندازی می‌بیند.

# The ticket printer of a kiosk
printer-none = چاپگر شماره: ندارد
printer-at = چاپگر شماره: { $address }
printer-address = نشانی‌اش
printer-address-help = مثل 192.168.1.50، یا usb:04b8:0e15 برای چاپگری که به رایانهٔ فروشگاه وصل است. خالی: بدون چاپگر.
printer-paper = کاغذ
printer-paper-80 = پهنای 80 میلی‌متر
printer-paper-58 = پهنای 58 میلی‌متر
printer-automatic = هر شماره هنگام گرفتن نوبت، بی آنکه بخواهند، چاپ شود
printer-save = ذخیرهٔ چاپگر
printer-test = چاپ برگهٔ آزمایشی
printer-test-runs = برگهٔ آزمایشی در راه است.
printer-test-done = برگهٔ آزمایشی چاپ شد.
printer-trouble =
    { $trouble ->
        [unreachable] در نشانی‌اش کسی جواب نمی‌دهد.
        [no_paper] کاغذ ندارد.
        [cover_open] درش باز است.
        [out_of_order] خبر می‌دهد که کار نمی‌کند.
        [no_answer] خبری نمی‌دهد و شاید چاپ هم نمی‌کند.
        [broke_off] ارتباطش وسط یک برگه قطع شد.
       *[other] معلوم نیست آخرین برگه بیرون آمده باشد.
    }
printer-bad-not-in-shape = نشانی را مثل 192.168.1.50، printer.local یا usb:04b8:0e15 بنویسید.
printer-bad-far = فقط چاپگری در شبکهٔ خود این فروشگاه به کار می‌آید.
printer-bad-port = درگاهی از 1024 تا 65535 بنویسید، یا هیچ.
printer-bad-usb = دو شمارهٔ چاپگر را بنویسید، مثل usb:04b8:0e15.
device-printer-since = شماره چاپ نمی‌کند از ساعت { $time }
health-one-printer = { $name } از ساعت { $time } شماره چاپ نمی‌کند.
health-printer-how = به کاغذ، در، برق و شبکه‌اش نگاهی بیندازید. با شمارهٔ بعدی دوباره روبه‌راه است.
