# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = רק מסתכלים?
after-now = בואו עכשיו, בבקשה
after-need = כיסא או עזרה אחרת
after-more = לספר לנו עוד
after-others = משהו אחר
after-come-title = מתי שנבוא?
after-come-hint = המקום שלכם שמור.
after-come-minutes =
    { $minutes ->
        [one] בעוד דקה
        [two] בעוד שתי דקות
       *[other] בעוד { $minutes } דקות
    }
after-come-press = כשאגיד לכם
after-need-title = מה יעזור לכם?
after-need-hint = רק הצוות שלנו רואה את זה. נמחק מחר.
after-need-seat = מקום לשבת
after-need-quiet = מקום שקט
after-need-step-free = בלי מדרגות
after-need-wheelchair = אני בכיסא גלגלים
after-need-interpreter = תרגום
after-more-title = מה תרצו לספר לנו?
after-more-hint = רק אם רוצים. המקום שלכם שמור.
after-if-you-like = רק אם רוצים.
after-find = איך לזהות אותי
after-find-hint = למשל: צעיף כחול, ליד החלון. נמחק ברגע שסיימתם.
after-note = במילים שלי
after-note-hint = הצוות שלנו קורא את זה לפני שהוא בא. נמחק מחר.
after-party = כמה אנחנו
after-party-title = כמה אתם?
after-people =
    { $count ->
        [one] אדם
        [two] אנשים
       *[other] אנשים
    }
after-one-fewer = אחד פחות
after-one-more = עוד אחד
after-back = חזרה
after-done = סיום
after-kept = תודה. רשמנו.
after-too-late = זה כבר לא אפשרי. אפשר לומר את זה למי שאיתכם.
after-away = אין לנו כרגע קשר עם המערכת. אפשר לנסות שוב עוד רגע, או לספר לנו פנים אל פנים.
after-fault = ככה אי אפשר לקבל את זה. אפשר לכתוב אחרת.
after-fault-a-phone = כותבים מספר טלפון, כמו +49 30 123456.
after-fault-an-email = כותבים כתובת דוא״ל, כמו name@example.com.
after-fault-a-number = כותבים מספר, כמו 2.
after-fault-a-date = בוחרים יום.
after-fault-one-of-these = בוחרים אחת מהאפשרויות.
after-fault-too-long = כדאי לקצר.
