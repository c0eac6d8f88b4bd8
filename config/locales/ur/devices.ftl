# Devices: how they are, pairing a new one, and the secure address.

health-title = آلے
health-board = بورڈ
health-day = دن
health-setup = سیٹ اپ
health-expected = اپائنٹمنٹس
health-live = لائیو
health-connecting = رابطہ ہو رہا ہے
health-cut-off = اس صفحے کا رابطہ { $time } سے کٹا ہوا ہے۔ جو آپ کے سامنے ہے وہ پرانا ہے۔
health-signed-out = اس براؤزر پر اب کوئی سائن ان نہیں۔ جو آپ کے سامنے ہے وہ پرانا ہے۔
health-no-script = اس صفحے کو JavaScript چاہیے۔ براؤزر کی سیٹنگز میں اسے آن کریں۔

health-all-well =
    { $count ->
        [one] اکلوتا آلہ ٹھیک ہے۔
       *[other] سب { $count } آلے ٹھیک ہیں۔
    }
health-none = آج کوئی آلہ استعمال میں نہیں۔
health-none-why = نیچے ایک آلہ شامل کریں؛ کھلتے ہی وہ یہاں نظر آئے گا۔
health-one-asleep = { $name } { $time } سے سو رہا ہے۔
health-one-muted = { $name } کی آواز بند ہے۔
health-one-cut-off = { $name } کا رابطہ { $time } سے کٹا ہوا ہے۔
health-several = { $count } میں سے { $sick } آلوں کو آپ کی ضرورت ہے: { $names }۔
health-asleep-how = چھو کر جگائیں اور بورڈ کھلا رہنے دیں۔ باقی خود ٹھیک ہو جائے گا۔
health-muted-how = اس کی اسکرین ایک بار چھوئیں تاکہ وہ بج سکے۔
health-cut-off-how = اس کا نیٹ ورک اور پلگ دیکھ لیں۔ رابطہ خود واپس آ جاتا ہے۔
health-kiosk-insecure = اس کا صفحہ محفوظ نہیں: نیٹ ورک نہ ہو تو دوبارہ نہیں کھلتا۔ اسے محفوظ پتے پر کھولیں۔
health-kiosk-forgets = یہ ٹوکن اپنی ڈسک پر نہیں رکھ سکتا: بند ہو تو انہیں بھول جاتا ہے۔ اس پر جگہ بنائیں، یا پرائیویٹ موڈ سے نکلیں۔
health-kiosk-refused = { $name } سے { $ticket } قطار میں نہیں لگ سکا۔ انہیں ڈھونڈ لیں۔
health-kiosk-renumbered = { $name } کا { $ticket } اب { $now } ہے۔ انہیں بتا دیں۔

device-well = ٹھیک
device-asleep = سو رہا ہے
device-asleep-since = { $time } سے سو رہا ہے
device-muted = آواز بند
device-cut-off = رابطہ کٹا ہوا
device-cut-off-since = { $time } سے رابطہ کٹا ہوا
device-unused = آج استعمال میں نہیں
device-never = ابھی کھلا نہیں
device-seen = آخری رابطہ
device-now = ابھی
device-battery = بیٹری
device-battery-is = { $percent }٪
device-battery-charging = { $percent }٪، چارج ہو رہی ہے
device-sound = آواز
device-sound-on = آن
device-sound-off = بند
device-delay = جواب کا وقت
device-delay-is = { $ms } ms
device-unsent = اس پر محفوظ
device-version = ورژن
device-version-old = { $version }، سرور سے پرانا
device-ring = بجائیں
device-heard = بجا
device-not-heard = بج نہیں سکتا
device-no-answer = جواب نہیں
device-waits = بج رہا ہے
device-change = بدلیں
device-name = نام
device-rename = نام محفوظ کریں
device-revoke = ہمیشہ کے لیے سائن آؤٹ کریں
device-revoke-means = چند سیکنڈ میں اس کا رابطہ کٹ جاتا ہے، چاہے وہ گم یا چوری ہو گیا ہو۔
device-name-taken = اس نام کا ایک اور آلہ پہلے سے ہے۔

health-devices = آلے
health-ring-all = آزمائشی گھنٹی
health-ring-heard = سب بجے: { $heard }۔
health-ring-some = بجے: { $heard }۔ نہیں بجے: { $missed }۔
health-ring-none = کوئی آلہ نہیں بجا: { $missed }۔
health-ring-nobody = آواز والا کوئی آلہ کھلا نہیں۔
health-ring-waits = گھنٹی بج رہی ہے۔

health-sounds = کیا آوازوں سے فائدہ ہے؟
health-sounds-none = { $days } دن میں کوئی آواز نہیں آئی۔ کس کا جواب ملا اور کتنی جلدی، یہ یہاں نظر آئے گا۔
health-sounds-share = { $seconds } سیکنڈ میں { $heard } میں سے { $answered } کا جواب ملا
health-sounds-fine = زیادہ تر آوازوں کا جواب ملتا ہے۔ انہیں یونہی رہنے دیں۔
health-sounds-silence = ”{ $kind }“ کا جواب کم ملتا ہے: { $seconds } سیکنڈ میں { $heard } میں سے { $answered }۔ شاید اسے خاموش کرنا بہتر ہو۔
health-about-door = دروازے پر کوئی ہے
health-about-waiting = کسی نے ٹوکن لیا
health-about-promise = بتایا ہوا وقت پورا ہونے کو ہے
health-about-help = ایک ساتھی کو مدد چاہیے
health-about-device = ایک آلہ خبر نہیں دے سکتا
health-about-kiosk = کیوسک پر کوئی بلا رہا ہے

adding-title = آلہ شامل کریں
adding-role = یہ کیا بنے گا؟
adding-name = اس کا نام کیا ہو؟
adding-role-staff = ٹیم کا ٹیبلٹ
adding-role-kiosk = کیوسک
adding-role-screen = انتظار گاہ کی اسکرین
adding-get = کوڈ لیں
adding-open = نئے آلے پر یہ اسکین کریں یا یہ پتہ کھولیں:
adding-type = اور لکھیں
adding-trust = پہلے اسے اس دکان پر بھروسا کرنا سکھائیں، یہاں:
adding-valid = { $time } تک کارآمد، ایک آلے کے لیے۔
adding-waits = نئے آلے کا انتظار ہے۔
adding-compare = کیا { $name } پر یہی تین الفاظ ہیں؟
adding-same = جی، یہی الفاظ ہیں
adding-differ = نہیں، مختلف ہیں
adding-cancel = رہنے دیں
adding-done = شامل ہو گیا: { $name }۔
adding-refused = یہ کوڈ اب کام کا نہیں رہا۔

pair-title = یہ آلہ شامل کریں
pair-type = وہ کوڈ لکھیں جو مینیجر کے سامنے ہے
pair-code = کوڈ
pair-go = آگے
pair-wrong = یہ کوڈ نہیں ملا، یا استعمال ہو چکا ہے۔ نیا مانگ لیں۔
pair-rest = بہت سے کوڈ نہیں ملے۔ { $seconds } سیکنڈ میں پھر کوشش کریں۔
pair-compare = کیا مینیجر کے سامنے بھی یہی تین الفاظ ہیں؟
pair-compare-how = اگر ہاں، تو مینیجر ”جی، یہی الفاظ ہیں“ دباتے ہیں اور یہ آلہ خود کھل جاتا ہے۔
pair-becomes = یہ { $store } کا آلہ بن جاتا ہے۔
pair-refused = مینیجر نے منظور نہیں کیا
pair-expired = کوڈ پرانا ہو گیا
pair-again = نیا کوڈ مانگیں اور یہاں لکھیں۔
pair-confirmed = دکان { $store } اب اس آلے کو پہچانتی ہے
pair-open = کھولیں
pair-words = لنگر سیب سائیکل پل مکھن بٹن شمع قلعہ چیری تانبا پر پھول جنگل باغ ہتھوڑا شہد جزیرہ کیتلی سیڑھی لیموں آئینہ پہاڑ مالٹا پنسل مرچ تکیہ دریا کاٹھی چاندی شیر وائلن کھڑکی

trust-title = محفوظ پتہ
trust-off = اس دکان کا ابھی کوئی محفوظ پتہ نہیں
trust-off-why = اس کے بغیر بھی سب کام کرتا ہے، مگر براؤزر کچھ باتوں کی اجازت نہیں دیتا: ٹیبلٹ خود کو جگائے نہیں رکھ سکتا، اور نیٹ ورک نہ ہو تو ٹیبلٹ دوبارہ چلنے پر کیوسک کا صفحہ باقی نہیں رہتا۔
trust-off-how = دکان کے کمپیوٹر پر اس کی دیکھ بھال کرنے والے یہ چلائیں:
trust-lead = ہر آلے کو ایک بار سیکھنا ہے کہ اس دکان کے پتے پر بھروسا کیا جا سکتا ہے
trust-limit = یہ سرٹیفکیٹ صرف اس دکان کے اپنے پتے کی ضمانت دے سکتا ہے ({ $names })، کسی اور صفحے کی کبھی نہیں۔ یہ اسی میں لکھا ہے۔
trust-qr = اسے آلے سے اسکین کریں
trust-fingerprint = فنگرپرنٹ (SHA-256)، وہی جو دکان کے کمپیوٹر پر ہے:
trust-ipad = iPad اور iPhone
trust-ipad-get = پروفائل لیں
trust-ipad-1 = ”پروفائل لیں“ چھوئیں، پھر ”Allow“۔
trust-ipad-2 = Settings کھولیں۔ اوپر ”Profile Downloaded“ چھوئیں، پھر ”Install“۔
trust-ipad-3 = Settings میں General، پھر About، پھر Certificate Trust Settings کھولیں۔ ”Greetline“ آن کریں۔
trust-android = Android
trust-android-get = سرٹیفکیٹ لیں
trust-android-1 = ”سرٹیفکیٹ لیں“ چھوئیں۔
trust-android-2 = سیٹنگز کھولیں اور ”CA certificate“ تلاش کریں۔ ”Install anyway“ چھوئیں اور فائل چنیں۔
trust-desktop = Windows، Mac، Linux، ChromeOS
trust-desktop-get = سرٹیفکیٹ لیں
trust-desktop-1 = ملی ہوئی فائل کھولیں۔ Windows: ”Install Certificate“، ”Trusted Root Certification Authorities“۔ Mac: Keychain Access میں اسے ”Always Trust“ پر رکھیں۔
trust-desktop-2 = Linux اور ChromeOS: براؤزر کی سیٹنگز میں ”certificates“ تلاش کریں اور اسے ”Authorities“ میں شامل کریں۔
trust-own = اس دکان کا سرٹیفکیٹ آلے پہلے سے پہچانتے ہیں۔ کچھ انسٹال نہیں کرنا۔
trust-open = محفوظ پتہ کھولیں
trust-open-why = اگر یہ بغیر تنبیہ کے کھلے تو سب ٹھیک ہے۔ اب سے Greetline اسی پتے سے کھولیں۔
trust-test = یہ براؤزر یہاں کیا کر سکتا ہے
trust-test-sound = آواز سننے کے لیے دبائیں
trust-check-secure = محفوظ پتہ
trust-check-secure-yes = یہ صفحہ محفوظ پتے سے آیا ہے۔
trust-check-secure-no = یہ صفحہ عام پتے سے آیا ہے۔
trust-check-wake = جاگتے رہنا
trust-check-wake-yes = اسکرین روشن رہ سکتی ہے۔
trust-check-wake-no = یہاں سے اسکرین روشن نہیں رکھی جا سکتی۔ اس کا اسکرین لاک ”کبھی نہیں“ پر رکھیں۔
trust-check-sound = آواز
trust-check-sound-yes = یہ بج سکتا ہے۔
trust-check-sound-no = ابھی نہیں۔ نیچے والا بٹن دبائیں۔
trust-check-storage = یادداشت
trust-check-storage-yes = یہاں لکھا ہوا دوبارہ چلنے پر بھی رہتا ہے۔
trust-check-storage-soft = لکھا ہوا رہتا ہے، مگر جگہ کم ہو تو براؤزر اسے مٹا سکتا ہے۔
trust-check-storage-no = یہ براؤزر کچھ محفوظ نہیں رکھتا۔ کیا یہ پرائیویٹ موڈ میں ہے؟
trust-check-clock = گھڑی
trust-check-clock-yes = اس کی گھڑی ٹھیک ہے۔
trust-check-clock-no = اس کی گھڑی میں { $seconds } سیکنڈ کا فرق ہے۔ اسے خودکار پر رکھیں۔
trust-check-touch = چھونا
trust-check-touch-yes = اسے چھو کر چلایا جا سکتا ہے۔
trust-check-touch-no = اس کی اسکرین چھونے والی نہیں؛ ماؤس یا کلیدیں بھی ٹھیک ہیں۔
trust-check-fonts = حروف
trust-check-fonts-yes = دکان کے اپنے فونٹ یہاں ہیں۔
trust-check-fonts-no = دکان کے اپنے فونٹ نہیں پہنچے: کچھ حروف خالی خانے نظر آ سکتے ہیں۔
trust-check-voice = پڑھ کر سنانا
trust-check-voice-yes = دکان کی ہر زبان پڑھ کر سنائی جا سکتی ہے۔
trust-check-voice-no = اس آلے یا دکان کے کمپیوٹر پر ان کے لیے آواز نہیں: { $languages }۔ آلے کی سیٹنگز میں کوئی آواز انسٹال کریں، یا دکان کے کمپیوٹر پر espeak-ng۔
trust-state-yes = ٹھیک
trust-state-no = نہیں
trust-state-wait = ابھی نہیں

# The door camera
health-door = { $state ->
    [dark] { $time } سے دروازے کے کیمرے کے لیے بہت اندھیرا ہے۔
    [covered] { $time } سے دروازے کا کیمرا ڈھکا ہوا ہے۔
    [defocused] { $time } سے دروازے کے کیمرے کو سب دھندلا نظر آتا ہے۔
    [moved] دروازے کا کیمرا { $time } پر ہل گیا: وہ گنتی نہیں کر رہا۔
    [slow] { $time } سے دروازے کا کیمرا سست ہے۔
   *[other] { $time } سے دروازے کے کیمرے کو کچھ نظر نہیں آتا۔
}
health-door-how = اس کی جگہ، پلگ اور نیٹ ورک دیکھ لیں۔ مینیجر اس کی تصویر سیٹ اپ میں دیکھ سکتے ہیں۔

# The ticket printer of a kiosk
printer-none = ٹوکن پرنٹر: کوئی نہیں
printer-at = ٹوکن پرنٹر: { $address }
printer-address = اس کا پتہ
printer-address-help = جیسے 192.168.1.50، یا دکان کے کمپیوٹر سے جڑا ہو تو usb:04b8:0e15۔ خالی: کوئی پرنٹر نہیں۔
printer-paper = کاغذ
printer-paper-80 = چوڑائی 80 ملی میٹر
printer-paper-58 = چوڑائی 58 ملی میٹر
printer-automatic = ہر ٹوکن لیتے ہی خود پرنٹ ہو، بغیر پوچھے
printer-save = پرنٹر محفوظ کریں
printer-test = آزمائشی ٹوکن پرنٹ کریں
printer-test-runs = آزمائشی ٹوکن راستے میں ہے۔
printer-test-done = آزمائشی ٹوکن پرنٹ ہو گیا۔
printer-trouble =
    { $trouble ->
        [unreachable] اس کے پتے پر کوئی جواب نہیں دیتا۔
        [no_paper] اس میں کاغذ نہیں۔
        [cover_open] اس کا ڈھکن کھلا ہے۔
        [out_of_order] یہ بتاتا ہے کہ یہ کام نہیں کر رہا۔
        [no_answer] یہ کچھ نہیں بتاتا، اور شاید پرنٹ بھی نہیں کرتا۔
        [broke_off] اس سے رابطہ ایک ٹوکن کے بیچ میں کٹ گیا۔
       *[other] معلوم نہیں کہ آخری ٹوکن نکلا یا نہیں۔
    }
printer-bad-not-in-shape = پتہ یوں لکھیں: 192.168.1.50، printer.local یا usb:04b8:0e15۔
printer-bad-far = صرف اسی دکان کے اپنے نیٹ ورک کا پرنٹر چل سکتا ہے۔
printer-bad-port = پورٹ 1024 سے 65535 تک لکھیں، یا کوئی نہیں۔
printer-bad-usb = پرنٹر کے دونوں نمبر لکھیں، جیسے usb:04b8:0e15۔
device-printer-since = { $time } سے ٹوکن پرنٹ نہیں کر رہا
health-one-printer = { $name } { $time } سے ٹوکن پرنٹ نہیں کر رہا۔
health-printer-how = اس کا کاغذ، ڈھکن، پلگ اور نیٹ ورک دیکھ لیں۔ اگلے ٹوکن کے بعد یہ پھر ٹھیک ہے۔
