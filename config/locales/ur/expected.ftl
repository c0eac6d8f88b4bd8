# The page of appointments: who is expected.

expected-title = آج متوقع
expected-board = بورڈ
expected-board-needs =
    { $count ->
        [one] { $count } آپ کے منتظر
       *[other] { $count } آپ کے منتظر
    }
expected-day = دن
expected-devices = آلے
expected-live = لائیو
expected-connecting = رابطہ ہو رہا ہے
expected-cut-off = اس صفحے کا رابطہ { $time } سے کٹا ہوا ہے۔ جو آپ کے سامنے ہے وہ پرانا ہے۔
expected-signed-out = اس براؤزر پر اب کوئی سائن ان نہیں۔ جو آپ کے سامنے ہے وہ پرانا ہے۔
expected-no-script = اس صفحے کو JavaScript چاہیے۔ براؤزر کی سیٹنگز میں اسے آن کریں۔

expected-sentence-next =
    { $count ->
        [one] آج ایک اور اپائنٹمنٹ ہے، { $time } پر۔
       *[other] آج { $count } اور اپائنٹمنٹس ہیں، اگلی { $time } پر۔
    }
expected-sentence-nobody = آج کسی کی اپائنٹمنٹ نہیں۔
expected-sentence-no-more = آج اور کسی کی اپائنٹمنٹ نہیں۔
expected-sentence-here =
    { $count ->
        [one] ایک یہاں ہے۔
       *[other] { $count } یہاں ہیں۔
    }
expected-sentence-missed =
    { $count ->
        [one] ایک نہیں آیا۔
       *[other] { $count } نہیں آئے۔
    }

expected-today = آج
expected-tomorrow = کل
expected-empty = جن کی اپائنٹمنٹ ہے وہ آپ کے شامل کرنے یا فہرست لانے پر یہاں نظر آتے ہیں۔
expected-somebody = کوئی
expected-for = { $staff } کے لیے
expected-people =
    { $count ->
        [one] { $count } شخص
       *[other] { $count } لوگ
    }
expected-quoted = ”{ $note }“
expected-is-expected = متوقع
expected-is-here = یہاں ہیں
expected-is-missed = نہیں آئے
expected-is-cancelled = منسوخ
expected-here = آ گئے
expected-cancel = منسوخ کریں
expected-restore = واپس لیں

expected-add = شامل کریں
expected-bring = فہرست لائیں
expected-close = بند کریں

expected-add-title = کون، کب آ رہے ہیں؟
expected-field-day = دن
expected-field-time = وقت
expected-field-service = کس لیے
expected-field-name = پہلا نام، اگر معلوم ہو
expected-field-adviser = کس سے
expected-field-party = کتنے لوگ
expected-field-language = زبان
expected-field-note = ٹیم کے لیے نوٹ
expected-anybody = جو بھی فارغ ہو
expected-any-language = معلوم نہیں
expected-more = کس سے، کتنے لوگ، نوٹ
expected-note-it = لکھ لیں
expected-noted = لکھ لیا: { $day }، { $time }۔
expected-fault-no-time = براہِ کرم وقت لکھیں، جیسے 14:30۔
expected-fault-time = یہ وقت پڑھا نہیں جا سکا۔ یوں لکھیں: 14:30۔
expected-fault-past = آج یہ وقت گزر چکا ہے۔ کوئی اور دن، یا بعد میں؟
expected-fault-far = ہم صرف آج اور اگلے { $days } دن رکھتے ہیں۔ براہِ کرم ان میں سے چنیں۔
expected-fault-service = یہ خدمت اب دستیاب نہیں۔ براہِ کرم دوبارہ چنیں۔
expected-fault-name = یہ نام نہیں لکھا جا سکتا۔ اسے چھوٹا کریں یا خالی چھوڑ دیں۔
expected-fault-party = براہِ کرم 1 سے 50 تک کوئی عدد لکھیں، جیسے 2۔
expected-fault-note = یہ نوٹ نہیں لکھا جا سکتا۔ اسے چھوٹا کریں یا خالی چھوڑ دیں۔

expected-bring-title = فہرست لائیں
expected-bring-how = آپ کے بکنگ سسٹم سے ٹیبل (CSV) یا کیلنڈر (iCal)۔ ہم آج اور اگلے { $days } دن لیتے ہیں۔ وہی فہرست جتنی بار چاہیں لائیں: کوئی یہاں دو بار نہیں آتا۔
expected-file = فائل چنیں
expected-file-unreadable = یہ فائل نہیں کھلی۔ کوئی اور چنیں، یا اس کا متن یہاں چسپاں کریں۔
expected-paste = یا یہاں چسپاں کریں
expected-otherwise = اگر کسی سطر میں کام نہ لکھا ہو
expected-otherwise-none = وہ سطر چھوڑ دیں
expected-take = یہ فہرست لیں
expected-list-empty = یہاں ابھی کچھ نہیں۔ فائل چنیں یا فہرست چسپاں کریں۔
expected-list-too-much = ایک بار میں یہ بہت زیادہ ہے۔ دو حصوں میں لائیں۔
expected-list-nothing = اس فہرست میں کوئی اپائنٹمنٹ نہیں۔
expected-list-told =
    { $count ->
        [one] { $count } اپائنٹمنٹ نئی یا بدلی ہوئی ہے۔
       *[other] { $count } اپائنٹمنٹس نئی یا بدلی ہوئی ہیں۔
    }
expected-list-known =
    { $count ->
        [one] { $count } پہلے سے معلوم تھی۔
       *[other] { $count } پہلے سے معلوم تھیں۔
    }
expected-list-others =
    { $count ->
        [one] { $count } کسی اور دن کی ہے، اسے چھوڑ دیا گیا۔
       *[other] { $count } اور دنوں کی ہیں، انہیں چھوڑ دیا گیا۔
    }
expected-list-unread =
    { $count ->
        [one] { $count } سطر پڑھی نہیں جا سکی۔ اسے اوپر ٹھیک کریں اور فہرست پھر لیں۔
       *[other] { $count } سطریں پڑھی نہیں جا سکیں۔ انہیں اوپر ٹھیک کریں اور فہرست پھر لیں۔
    }
expected-unread-time = وقت پڑھا نہیں جا سکتا: یوں لکھیں: 2026-11-20 14:30
expected-unread-service = یہ خدمت ہمارے ہاں نہیں
expected-unread-repeats = یہ بار بار والی ہے: صرف اکیلی اپائنٹمنٹس پڑھی جاتی ہیں
expected-unread-columns = پہلی سطر میں کالموں کے نام ہوں: at، service، اور چاہیں تو name، adviser، party_size، language، note۔
expected-unread-calendar = یہ کیلنڈر پڑھا نہیں جا سکا۔ اسے ایک بار پھر iCal (.ics) میں محفوظ کریں اور وہ فائل چنیں۔
