
# Opening a device
devices-which = هذا المتصفح هو عدة أجهزة. أيها؟
devices-none = هذا المتصفح ليس جهازًا في المتجر بعد
devices-none-how = افتح الرابط الذي ظهر عند بدء Greetline، أو اطلب رابطًا جديدًا ممن أعدّه.
link-open = فتح { $device }
link-open-means = يصبح هذا المتصفح هذا الجهاز في { $store }.
link-open-button = فتح { $device }
link-used = استُخدم هذا الرابط من قبل
link-used-how = يفتح متصفحًا واحدًا فقط. أعد تشغيل Greetline للحصول على روابط جديدة، أو افتح هذه الصفحة في المتصفح الذي استخدمه.
