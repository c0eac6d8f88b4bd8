# صفحة الزبون وكلمات التذكرة أينما ظهرت.

ticket-headline-waiting = أنت في الدور. أخبرنا فريقنا.
ticket-headline-waiting-unalerted = أنت على القائمة. يُرجى التحدث إلينا عند المنضدة أيضًا.
ticket-headline-greeted = انتبه لك { $staff }.
ticket-headline-called-desk = حان دورك: { $desk }.
ticket-headline-called-floor = { $staff } في الطريق إليك.
ticket-headline-serving = { $staff } معك الآن.
ticket-headline-parked = مكانك محفوظ. سنعود إليك.
ticket-headline-parked-until = نراك في { $time }. مكانك محفوظ.
ticket-headline-served = شكرًا لك.
ticket-headline-no-show = نادينا عليك الساعة { $time }. هل ما زلت هنا؟ مكانك محفوظ.
ticket-headline-left = لقد غادرت الدور. هل غيّرت رأيك؟
ticket-headline-nobody-came = شكرًا لك. أخبرنا الفريق مرة أخرى.
ticket-headline-looking-until = تجوّل على راحتك. سنأتي إليك قرابة الساعة { $time }.
ticket-headline-looking-press = تجوّل على راحتك. سنأتي حين تخبرنا.

ticket-place =
    { $ahead ->
        [zero] دورك هو التالي.
        [one] أمامك شخص واحد.
        [two] أمامك شخصان.
        [few] أمامك { $ahead } أشخاص.
        [many] أمامك { $ahead } شخصًا.
       *[other] أمامك { $ahead } شخص.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [zero] أقل من دقيقة.
            [one] دقيقة واحدة على الأكثر.
            [two] دقيقتان على الأكثر.
            [few] { $high } دقائق على الأكثر.
            [many] { $high } دقيقة على الأكثر.
           *[other] { $high } دقيقة على الأكثر.
        }
       *[other] { $high ->
            [zero] أقل من دقيقة.
            [one] نحو دقيقة واحدة.
            [two] من { $low } إلى دقيقتين تقريبًا.
            [few] من { $low } إلى { $high } دقائق تقريبًا.
            [many] من { $low } إلى { $high } دقيقة تقريبًا.
           *[other] من { $low } إلى { $high } دقيقة تقريبًا.
        }
    }
ticket-range-moment = لحظات فقط.
ticket-range-unknown = لا يمكننا تحديد المدة بعد.

ticket-step-door = الدخول
ticket-step-in-line = في الدور
ticket-step-hello = الترحيب
ticket-step-with-you = معك
ticket-step-done = انتهى

ticket-action-leave = مغادرة الدور
ticket-action-nobody-came = لم يأتِ أحد بعد؟ أخبرنا
ticket-action-resume = العودة إلى الدور
ticket-action-tell = تغيير
ticket-action-now = تعالوا الآن من فضلكم

ticket-change-called = { $time }: دورك: { $desk }.
ticket-change-coming = { $time }: { $staff } في الطريق إليك.
ticket-change-greeted = { $time }: انتبه لك { $staff }.
ticket-change-went-first = سبقك { $ticket }.
ticket-change-went-first-appointment = سبقك { $ticket }: كان لديه موعد.
ticket-change-went-first-access = سبقك { $ticket }: كان بحاجة إلى ذلك.
ticket-change-went-first-returned = سبقك { $ticket }: كان هنا من قبل وعاد.
ticket-change-went-first-long-wait = سبقك { $ticket }: انتظر وقتًا طويلًا جدًا.
ticket-change-went-first-lead = سبقك { $ticket }: هكذا قرر فريقنا.
ticket-change-went-first-other-service = سبقك { $ticket }: جاء لأمر آخر.
ticket-change-went-first-not-their-skill = سبقك { $ticket }: تفرّغ زميل لأمر آخر.
ticket-change-went-first-waits-for = سبقك { $ticket }: دورك عند { $staff }.
ticket-change-went-first-language = سبقك { $ticket }: { $staff } يتحدث لغتك وسيأتي إليك.
ticket-change-went-first-level = سبقك { $ticket }: { $staff } أعلم بطلبك وسيأتي إليك.
ticket-change-went-first-in-turn = سبقك { $ticket }: كان دوره.
ticket-change-went-first-chosen = سبقك { $ticket }: كان { $staff } معه من قبل.
ticket-change-went-first-looks-around = سبقك { $ticket }: كنت تتجوّل.
ticket-change-nobody-came = { $time }: أخبرتنا أنه لم يأتِ أحد. أخبرنا الفريق مرة أخرى.
ticket-change-back-in-line = { $time }: عدت إلى الدور.
ticket-change-passed-on = { $time }: أحلناك إلى من يستطيع مساعدتك. مكانك محفوظ.
ticket-change-passed-on-to = { $time }: سيهتم بك { $staff } بعد ذلك. مكانك محفوظ.
ticket-change-chosen-again = { $time }: جئت لأمر آخر. مكانك محفوظ.
ticket-change-handed-over = { $time }: تولى { $staff } الأمر.
ticket-change-put-first = { $time }: أنت الآن في المقدمة.
ticket-change-range =
    { $high ->
        [zero] تغيّر تقديرنا. الآن أقل من دقيقة.
        [one] تغيّر تقديرنا. الآن نحو دقيقة واحدة.
        [two] تغيّر تقديرنا. الآن من { $low } إلى دقيقتين تقريبًا.
        [few] تغيّر تقديرنا. الآن من { $low } إلى { $high } دقائق تقريبًا.
        [many] تغيّر تقديرنا. الآن من { $low } إلى { $high } دقيقة تقريبًا.
       *[other] تغيّر تقديرنا. الآن من { $low } إلى { $high } دقيقة تقريبًا.
    }

# الصفحة من حولها
ticket-title = التذكرة { $ticket }
ticket-yours = تذكرتك
ticket-way = خطواتك في الدور
ticket-step-is-done = تم
ticket-step-is-next = التالي
ticket-changes = ما الذي تغيّر
ticket-leave-ask = هل تريد مغادرة الدور؟
ticket-leave-means = سيذهب مكانك إلى من خلفك.
ticket-leave-yes = نعم، مغادرة
ticket-leave-no = البقاء في الدور
ticket-close = إغلاق
ticket-cut-off = لم تُحدَّث منذ الساعة { $time }؛ نحاول الوصول إلى المتجر.
ticket-not-sent = لم يصل ذلك إلى المتجر. اضغط مرة أخرى.
ticket-too-late = لم يعد ذلك ممكنًا. تعرض هذه الصفحة الوضع الآن.
ticket-unknown = لم نعد نعرف هذه التذكرة. يُرجى التحدث إلينا.
ticket-languages = اللغة
ticket-no-script = تُحدَّث هذه الصفحة تلقائيًا كل 15 ثانية.
