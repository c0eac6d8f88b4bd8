# ما يمكن قوله بعد الانضمام إلى الصف.

after-looking = تتجوّل فقط؟
after-now = تعالوا الآن من فضلكم
after-need = مقعد أو مساعدة أخرى
after-more = أخبرنا بالمزيد
after-others = شيء آخر
after-come-title = متى نأتي إليك؟
after-come-hint = مكانك محفوظ.
after-come-minutes =
    { $minutes ->
        [zero] الآن
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $minutes } دقائق
        [many] بعد { $minutes } دقيقة
       *[other] بعد { $minutes } دقيقة
    }
after-come-press = حين أخبركم
after-need-title = ما الذي يساعدك؟
after-need-hint = يراه فريقنا فقط. يُمحى غدًا.
after-need-seat = مقعد
after-need-quiet = مكان هادئ
after-need-step-free = دون درجات
after-need-wheelchair = أستخدم كرسيًا متحركًا
after-need-interpreter = مترجم
after-more-title = ماذا تود أن تخبرنا؟
after-more-hint = فقط إن رغبت. مكانك محفوظ.
after-if-you-like = فقط إن رغبت.
after-find = كيف تجدونني
after-find-hint = مثلًا: وشاح أزرق، قرب النافذة. يُمحى فور انتهائك.
after-note = بكلماتي
after-note-hint = يقرؤه فريقنا قبل أن يأتي. يُمحى غدًا.
after-party = كم عددنا
after-party-title = كم عددكم؟
after-people =
    { $count ->
        [zero] لا أحد
        [one] شخص
        [two] شخصان
        [few] أشخاص
        [many] شخصًا
       *[other] شخص
    }
after-one-fewer = أقل بواحد
after-one-more = أكثر بواحد
after-back = رجوع
after-done = تم
after-kept = شكرًا لك. سجّلنا ذلك.
after-too-late = لم يعد ذلك ممكنًا. أخبر من معك.
after-away = لا نصل إلى نظامنا الآن. حاول بعد لحظة، أو أخبرنا مباشرة.
after-fault = لا يمكننا قبوله هكذا. اكتبه بطريقة أخرى.
after-fault-a-phone = اكتب رقم هاتف، مثل ‎+49 30 123456.
after-fault-an-email = اكتب بريدًا إلكترونيًا، مثل name@example.com.
after-fault-a-number = اكتب رقمًا، مثل 2.
after-fault-a-date = اختر يومًا.
after-fault-one-of-these = اختر واحدًا من هذه.
after-fault-too-long = اختصر قليلًا.
