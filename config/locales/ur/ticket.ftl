# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = آپ قطار میں ہیں۔ ہم نے اپنی ٹیم کو بتا دیا ہے۔
ticket-headline-waiting-unalerted = آپ کا نام فہرست میں ہے۔ براہِ کرم کاؤنٹر پر بھی ہمیں بتا دیں۔
ticket-headline-greeted = { $staff } نے آپ کو دیکھ لیا ہے۔
ticket-headline-called-desk = آپ کی باری ہے: { $desk }۔
ticket-headline-called-floor = { $staff } آپ کی طرف روانہ ہیں۔
ticket-headline-serving = { $staff } آپ کے ساتھ ہیں۔
ticket-headline-parked = آپ کی جگہ محفوظ ہے۔ ہم دوبارہ آپ کے پاس آئیں گے۔
ticket-headline-parked-until = { $time } پر ملاقات ہوگی۔ آپ کی جگہ محفوظ ہے۔
ticket-headline-served = آپ کا شکریہ۔
ticket-headline-no-show = ہم نے آپ کو { $time } پر بلایا تھا۔ کیا آپ یہیں ہیں؟ آپ کی جگہ محفوظ ہے۔
ticket-headline-left = آپ نے قطار چھوڑ دی ہے۔ ارادہ بدل گیا؟
ticket-headline-nobody-came = شکریہ۔ ہم نے ٹیم کو پھر بتا دیا ہے۔
ticket-headline-looking-until = آرام سے دیکھیں۔ ہم تقریباً { $time } پر آپ کے پاس آئیں گے۔
ticket-headline-looking-press = آرام سے دیکھیں۔ جب آپ کہیں گے، ہم آ جائیں گے۔

ticket-place =
    { $ahead ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے { $ahead } شخص ہے۔
       *[other] آپ سے پہلے { $ahead } لوگ ہیں۔
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] زیادہ سے زیادہ { $high } منٹ۔
           *[other] زیادہ سے زیادہ { $high } منٹ۔
        }
       *[other] تقریباً { $low } سے { $high } منٹ۔
    }
ticket-range-moment = بس ذرا دیر۔
ticket-range-unknown = ابھی کہہ نہیں سکتے کہ کتنا وقت لگے گا۔

ticket-step-door = آمد
ticket-step-in-line = قطار میں
ticket-step-hello = سلام
ticket-step-with-you = آپ کے ساتھ
ticket-step-done = مکمل

ticket-action-leave = قطار چھوڑ دیں
ticket-action-nobody-came = ابھی تک کوئی نہیں آیا؟ ہمیں بتائیں
ticket-action-resume = واپس قطار میں
ticket-action-tell = بدلیں
ticket-action-now = براہِ کرم ابھی آئیں

ticket-change-called = { $time }: آپ کی باری ہے: { $desk }۔
ticket-change-coming = { $time }: { $staff } آپ کی طرف روانہ ہیں۔
ticket-change-greeted = { $time }: { $staff } نے آپ کو دیکھ لیا ہے۔
ticket-change-went-first = { $ticket } کی باری پہلے آئی۔
ticket-change-went-first-appointment = { $ticket } کی باری پہلے آئی: ان کی اپائنٹمنٹ تھی۔
ticket-change-went-first-access = { $ticket } کی باری پہلے آئی: انہیں اس کی ضرورت تھی۔
ticket-change-went-first-returned = { $ticket } کی باری پہلے آئی: وہ پہلے یہاں تھے اور واپس آئے۔
ticket-change-went-first-long-wait = { $ticket } کی باری پہلے آئی: ان کا انتظار بہت لمبا تھا۔
ticket-change-went-first-lead = { $ticket } کی باری پہلے آئی: ہماری ٹیم نے یہ طے کیا۔
ticket-change-went-first-other-service = { $ticket } کی باری پہلے آئی: ان کا کام کچھ اور تھا۔
ticket-change-went-first-not-their-skill = { $ticket } کی باری پہلے آئی: کسی اور کام کے لیے ایک ساتھی فارغ تھے۔
ticket-change-went-first-waits-for = { $ticket } کی باری پہلے آئی: آپ کی باری { $staff } کے ساتھ ہے۔
ticket-change-went-first-language = { $ticket } کی باری پہلے آئی: { $staff } کو آپ کی زبان آتی ہے، آپ کی باری انہی کے ساتھ ہے۔
ticket-change-went-first-level = { $ticket } کی باری پہلے آئی: { $staff } کو آپ کے کام کا سب سے زیادہ علم ہے، آپ کی باری انہی کے ساتھ ہے۔
ticket-change-went-first-in-turn = { $ticket } کی باری پہلے آئی: باری انہی کی تھی۔
ticket-change-went-first-chosen = { $ticket } کی باری پہلے آئی: { $staff } پہلے سے ان کے ساتھ تھے۔
ticket-change-went-first-looks-around = { $ticket } کی باری پہلے آئی: آپ ابھی دیکھ رہے تھے۔
ticket-change-nobody-came = { $time }: آپ نے بتایا کہ کوئی نہیں آیا۔ ہم نے ٹیم کو پھر بتا دیا ہے۔
ticket-change-back-in-line = { $time }: آپ پھر سے قطار میں ہیں۔
ticket-change-passed-on = { $time }: ہم نے آپ کا کام صحیح لوگوں کو دے دیا ہے۔ آپ کی جگہ محفوظ ہے۔
ticket-change-passed-on-to = { $time }: آگے آپ کی مدد { $staff } کے ذمے ہے۔ آپ کی جگہ محفوظ ہے۔
ticket-change-chosen-again = { $time }: آپ کا کام کچھ اور ہے۔ آپ کی جگہ محفوظ ہے۔
ticket-change-handed-over = { $time }: اب { $staff } آپ کے ساتھ ہیں۔
ticket-change-put-first = { $time }: اب آپ سب سے آگے ہیں۔
ticket-change-range = ہمارا اندازہ بدل گیا ہے۔ اب تقریباً { $low } سے { $high } منٹ۔

# The page around it
ticket-title = ٹوکن { $ticket }
ticket-yours = آپ کا ٹوکن
ticket-way = قطار میں آپ کا سفر
ticket-step-is-done = ہو گیا
ticket-step-is-next = اگلا
ticket-changes = کیا بدلا
ticket-leave-ask = قطار چھوڑ دیں؟
ticket-leave-means = آپ کی جگہ آپ کے پیچھے والوں کو مل جائے گی۔
ticket-leave-yes = ہاں، چھوڑ دیں
ticket-leave-no = قطار میں رہیں
ticket-close = بند کریں
ticket-cut-off = { $time } کے بعد سے تازہ نہیں؛ ہم دکان سے رابطے کی کوشش کر رہے ہیں۔
ticket-not-sent = یہ دکان تک نہیں پہنچا۔ دوبارہ دبائیں۔
ticket-too-late = اب یہ ممکن نہیں۔ یہ صفحہ اس وقت کی صورتِ حال دکھاتا ہے۔
ticket-unknown = یہ ٹوکن اب ہمارے پاس نہیں۔ براہِ کرم ہم سے بات کریں۔
ticket-languages = زبان
ticket-no-script = یہ صفحہ ہر 15 سیکنڈ بعد خود تازہ ہوتا ہے۔
