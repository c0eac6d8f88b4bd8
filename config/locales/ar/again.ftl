# «سجّلت من قبل؟» على الشاشة: تُجلب عندما يسأل أحد.

again-title = ما رقمك؟
again-hint = المسه كما هو على تذكرتك، مثل A12.
again-number = رقمك
again-erase = مسح الأخير
again-letters = الحروف
again-digits = الأرقام
again-find = اعثر على مكاني
again-back = رجوع
again-unknown = لا أحد في الدور اليوم برقم { $number }. انظر إليه مرة أخرى أو تحدث إلينا.
again-quick = كان ذلك سريعًا. حاول مرة أخرى بعد قليل.
again-away = لا نستطيع الوصول إلى نظامنا الآن. تحدث إلينا من فضلك.
again-too-late = لم يعد ذلك ممكنًا. هذا هو الوضع الآن.
again-place-of = مكانك، { $number }
again-change = جئت لأمر آخر
again-change-title = بماذا نستطيع مساعدتك بدلًا من ذلك؟
again-keeps = تحتفظ بمكانك وبرقمك.
again-more = تغيير شيء
again-party = كم عددنا
again-come = متى نأتي إليك؟
again-minutes =
    { $minutes ->
        [zero] الآن
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $minutes } دقائق
        [many] بعد { $minutes } دقيقة
       *[other] بعد { $minutes } دقيقة
    }
again-press = حين أضغط هنا
again-leave-title = هل تريد مغادرة الدور؟
again-leave-means = سيذهب مكانك إلى من خلفك.
again-leave-yes = نعم، مغادرة
again-leave-no = البقاء في الدور
again-done = تم
