# The waiting-room screen.

screen-now = اب باری ہے
screen-coming = { $staff } آپ کی طرف روانہ ہیں
screen-team-coming = ہم آپ کے پاس آ رہے ہیں
screen-before = اس سے پہلے
screen-before-empty = پچھلے ٹوکن کچھ دیر یہاں رہتے ہیں۔
screen-next = اگلے
screen-next-empty = جو بھی ٹوکن لے، اس کا ٹوکن یہاں نظر آتا ہے۔
screen-seen = { $staff } نے آپ کو دیکھ لیا ہے
screen-empty = خوش آمدید
screen-empty-why = جب آپ کا ٹوکن پکارا جائے گا تو یہاں نظر آئے گا اور گھنٹی سنائی دے گی۔
screen-count =
    { $count ->
        [0] انتظار میں کوئی نہیں
        [one] { $count } شخص انتظار میں ہے
       *[other] { $count } لوگ انتظار میں ہیں
    }
screen-range = تقریباً { $range }
screen-range-unknown = ابھی کہہ نہیں سکتے کہ کتنا وقت لگے گا
screen-sound-on = آواز کھولنے کے لیے دبائیں
screen-cut-off = اس اسکرین کا رابطہ { $time } سے کٹا ہوا ہے۔
screen-cut-off-why = براہِ کرم اپنے ٹوکن کی پکار سنیں، یا ہماری ٹیم سے پوچھیں۔
screen-no-script = اس اسکرین کو JavaScript چاہیے۔ براؤزر کی سیٹنگز میں اسے آن کریں۔
