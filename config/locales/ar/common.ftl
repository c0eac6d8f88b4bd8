greetline = Greetline
ago-now = الآن
ago-minutes = { $minutes } د
ago-hours = { $hours } س
range = { $low }–{ $high } د
range-one = { $minutes } د
range-moment = لحظات
range-unknown = لا يمكننا التحديد بعد
step-in-line = في الدور
step-hello = مرحبًا
step-with-you = معك
step-done = تم
language-name = العربية

# Opening a device
devices-which = هذا المتصفح هو عدة أجهزة. أيها؟
devices-none = هذا المتصفح ليس جهازًا في المتجر بعد
devices-none-how = افتح الرابط الذي ظهر عند بدء Greetline، أو اطلب رابطًا جديدًا ممن أعدّه.
link-open = فتح { $device }
link-open-means = يصبح هذا المتصفح هذا الجهاز في { $store }.
link-open-button = فتح { $device }
link-used = استُخدم هذا الرابط من قبل
link-used-how = يفتح متصفحًا واحدًا فقط. أعد تشغيل Greetline للحصول على روابط جديدة، أو افتح هذه الصفحة في المتصفح الذي استخدمه.

# The demo store
demo-banner = عرض تجريبي: هؤلاء الأشخاص ليسوا حقيقيين
demo-banner-label = عن هذا العرض
