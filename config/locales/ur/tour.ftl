# The tour: one person, from the door to hello, on real pages side by side.

tour-title = سیر
tour-open = ایک شخص، دروازے سے سلام تک
tour-open-means = اس ایک براؤزر میں پوری دکان: دروازہ، کیوسک، دو ٹیبلٹ، فون اور اسکرین۔ ہر صفحہ اصلی ہے۔ پہلے سلام تک ایک منٹ سے کم لگتا ہے۔
tour-open-button = سیر شروع کریں
tour-used = سیر اس براؤزر میں کھلی نہیں
tour-used-how = اس کا لنک صرف ایک براؤزر میں کھلتا ہے۔ نئے لنک کے لیے Greetline دوبارہ شروع کریں، یا اسی براؤزر میں واپس آئیں جس میں لنک کھلا تھا۔
tour-no-script = سیر کو JavaScript چاہیے۔ براؤزر کی سیٹنگز میں اسے آن کریں۔
tour-skip-stage = دکان کی طرف
tour-steps = سات قدم
tour-stage = دکان
tour-cut = دکان کا کمپیوٹر جواب نہیں دے رہا۔ ہماری کوشش جاری ہے۔
tour-refused = سیر یہاں ختم ہو گئی: وہ کسی اور براؤزر میں کھلی، یا ڈیمو ہٹا دیا گیا۔
tour-said = 7 میں سے قدم { $n }، { $step }، ہو گیا۔ { $what }

tour-nobody = ابھی کوئی اندر نہیں آیا
tour-somebody = کوئی
tour-line-door = دروازہ
tour-line-in-line = قطار میں
tour-line-hello = سلام
tour-line-with-you = آپ کے ساتھ
tour-line-done = مکمل

tour-state-done = ہو گیا
tour-state-now = ابھی
tour-state-left-out = چھوڑا گیا
tour-state-ahead = آگے ہے
tour-next = اگلا: { $step }
tour-failed = یہ نہیں ہو سکا۔ ذرا دیر میں پھر دبائیں۔

tour-walk-in = اندر آنا
tour-walk-in-do = کوئی دروازے سے آتا ہے۔ ٹیبلٹ دیکھیں: کسی کے مڑنے سے پہلے ہی وہ بجتے ہیں۔ آپ کا پہلا لمس آواز کھول دیتا ہے۔
tour-walk-in-button = کوئی اندر آئے
tour-walk-in-done = دروازے نے کسی کو دیکھا، اور دونوں ٹیبلٹس کو خبر ہے۔ حلقہ کھلا ہے: ابھی کسی نے سلام نہیں کیا۔

tour-check-in = ٹوکن لینا
tour-check-in-do = کیوسک پر دو لمس: { $service }، پھر ”ٹوکن لیں“۔ نہ نام، نہ نمبر۔
tour-check-in-joined = { $ticket } وہی ہیں جو دروازے سے آئے: ایک کھلا حلقہ، دو نہیں۔
tour-check-in-done = { $ticket } قطار میں ہیں، اور دونوں ٹیبلٹس کو خبر ہے۔

tour-ignore = جواب نہ دینا
tour-ignore-do = کوئی کچھ نہیں دباتا۔ { $again } سیکنڈ جواب نہ ملے تو خبر آگے بڑھتی ہے: ہر خالی ٹیبلٹ پھر بجتا ہے اور وجہ بتاتا ہے۔
tour-ignore-in =
    { $seconds ->
        [one] { $seconds } سیکنڈ میں
       *[other] { $seconds } سیکنڈ میں
    }
tour-ignore-due = بس ابھی
tour-ignore-late = انہیں سلام مل چکا ہے۔ کسی اور کے ساتھ پھر شروع کریں اور انہیں انتظار کرنے دیں۔
tour-ignore-skip = انتظار کے بغیر آگے
tour-ignore-done = کسی نے جواب نہیں دیا، اس لیے خبر آگے بڑھی: دونوں ٹیبلٹس پر لکھا ہے۔ { $manager } سیکنڈ بعد مینیجر کو خبر ہوتی ہے۔

tour-hello = سلام کرنا
tour-hello-do = کسی ٹیبلٹ پر ”آپ کو دیکھ لیا“ دبائیں۔
tour-hello-do-them = کسی ٹیبلٹ پر { $ticket } کے لیے ”آپ کو دیکھ لیا“ دبائیں۔ کیوسک، فون اور اسکرین فوراً بتاتے ہیں۔
tour-hello-done = { $staff } نے { $time } بعد سلام کیا۔ حلقہ بند ہے، گھڑی رک گئی، اور گاہک کو معلوم ہے۔
tour-hello-door = انہیں دروازے پر سلام کیا گیا۔ حلقہ بند ہے۔

tour-race = ایک ساتھ دو
tour-race-do = { $first } اور { $second } ایک ہی لمحے ایک ہی شخص کی طرف بڑھتے ہیں۔
tour-race-button = دونوں { $ticket } کے لیے ”میں ان کے ساتھ ہوں“ دبائیں
tour-race-done = { $winner } نے { $ticket } کے لیے پہل کر لی۔ { $loser } کا ٹیبلٹ بتاتا ہے کہ کس نے۔
tour-race-busy = { $staff } ابھی { $ticket } کے ساتھ ہیں۔ پہلے اس ٹیبلٹ پر ”ہو گیا“ دبائیں۔
tour-race-nobody = انتظار میں کوئی نہیں۔ پہلے کیوسک پر کسی کا ٹوکن لیں۔
tour-race-plug = پہلے دوسرے ٹیبلٹ کا پلگ واپس لگائیں۔

tour-plug = پلگ نکالنا
tour-plug-do = دن کے بیچ { $second } کے ٹیبلٹ کا رابطہ کاٹ دیں۔ وہ پرانی خبر کو سچ بنا کر نہ دکھائے۔
tour-plug-button = پلگ نکالیں
tour-plug-waiting = رابطہ کٹ گیا۔ ابھی ٹھیک لگتا ہے: چھ سیکنڈ دیں۔
tour-plug-red = { $red } سیکنڈ میں پورا ٹیبلٹ سرخ۔ کوئی غلطی سے اس پر بھروسا نہیں کر سکتا۔
tour-plug-back = واپس لگائیں
tour-plug-coming = رابطہ واپس آ رہا ہے۔
tour-plug-measured = { $red } سیکنڈ میں سرخ، اور رابطہ آنے کے { $back } سیکنڈ بعد پھر ٹھیک۔
tour-plug-done = رابطہ کٹا رہا تو سرخ تھا، اور پھر خود ٹھیک ہو گیا۔

tour-record = روداد
tour-record-do = ان کے ساتھ جو کچھ ہوا، سیکنڈ بہ سیکنڈ، جیسا مینیجر پڑھتے ہیں۔
tour-record-button = { $ticket } کی روداد کھولیں
tour-record-again = پھر پڑھیں
tour-record-nobody = ابھی کسی کی بات بتانے کو نہیں۔ پہلے کیوسک پر کسی کا ٹوکن لیں۔
tour-record-done = { $ticket } کے ساتھ یہ ہوا۔ دن کا ہر عدد ایسے ہی صفحے تک لے جاتا ہے۔

tour-finish = جو اندر آئے وہ نظر سے نہیں رہتا، اور روداد اس کا ثبوت ہے۔
tour-finish-next = اپنی دکان کھولنے کے لیے کنسول پر اگلا لنک استعمال کریں۔
tour-again = کسی اور کے ساتھ پھر شروع کریں
tour-languages = زبان

tour-part-door = دروازہ
tour-part-kiosk = کیوسک
tour-part-first = { $staff } کا ٹیبلٹ
tour-part-phone = فون
tour-part-screen = انتظار گاہ
tour-part-manager = مینیجر
tour-to = جائیں: { $name }
tour-enlarge = بڑا دکھائیں: { $name }
tour-door-camera = کیمرے کو دیکھنے دیں: ویڈیو فائل بھی کافی ہے
tour-door-nobody = دروازے پر کوئی نہیں
tour-door-count =
    { $count ->
        [one] دروازے پر کوئی ہے
       *[other] دروازے پر { $count } لوگ ہیں
    }
tour-phone-waits = آپ کا فون۔ کیوسک پر ٹوکن لیں، وہ یہاں آ جائے گا۔
