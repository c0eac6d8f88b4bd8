greetline = Greetline
ago-now = ابھی ابھی
ago-minutes = { $minutes } منٹ
ago-hours = { $hours } گھنٹے
range = { $low } سے { $high } منٹ
range-one = { $minutes } منٹ
range-moment = ذرا دیر
range-unknown = ابھی کہہ نہیں سکتے
step-in-line = قطار میں
step-hello = سلام
step-with-you = آپ کے ساتھ
step-done = مکمل
language-name = اردو

# Opening a device
devices-which = اس براؤزر میں کئی آلے ہیں۔ کون سا؟
devices-none = یہ براؤزر ابھی دکان کا آلہ نہیں
devices-none-how = وہ لنک کھولیں جو Greetline شروع ہونے پر دکھایا گیا تھا، یا جنہوں نے اسے لگایا ہے ان سے نیا لنک مانگیں۔
link-open = کھولیں: { $device }
link-open-means = یہ براؤزر { $store } کا یہ آلہ بن جاتا ہے۔
link-open-button = کھولیں: { $device }
link-used = یہ لنک استعمال ہو چکا ہے
link-used-how = یہ صرف ایک براؤزر میں کھلتا ہے۔ نئے لنک کے لیے Greetline دوبارہ شروع کریں، یا یہ صفحہ اسی براؤزر میں کھولیں جس میں لنک کھلا تھا۔

# The demo store
demo-banner = ڈیمو: یہ لوگ اصلی نہیں ہیں
demo-banner-label = اس ڈیمو کے بارے میں
