# شاشة صالة الانتظار.

screen-now = النداء الآن
screen-coming = { $staff } قادم إليك
screen-team-coming = نحن قادمون إليك
screen-before = نودي من قبل
screen-before-empty = تبقى النداءات السابقة هنا بعض الوقت.
screen-next = التالي
screen-next-empty = من يسجّل حضوره يظهر هنا برقم تذكرته.
screen-seen = { $staff } رآك
screen-empty = أهلًا وسهلًا
screen-empty-why = عندما ننادي تذكرتك تظهر هنا وتسمع رنينًا.
screen-count =
    { $count ->
        [0] لا أحد ينتظر
        [zero] لا أحد ينتظر
        [one] شخص واحد ينتظر
        [two] شخصان ينتظران
        [few] { $count } أشخاص ينتظرون
        [many] { $count } شخصًا ينتظرون
       *[other] { $count } شخص ينتظرون
    }
screen-range = نحو { $range }
screen-range-unknown = لا يمكننا بعد تحديد المدة
screen-sound-on = انقر لتشغيل الصوت
screen-cut-off = هذه الشاشة مقطوعة منذ { $time }.
screen-cut-off-why = يُرجى الاستماع إلى تذكرتك أو سؤال فريقنا.
screen-no-script = تحتاج هذه الشاشة إلى JavaScript. فعّله في إعدادات المتصفح.
