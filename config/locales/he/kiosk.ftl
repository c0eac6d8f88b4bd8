# The check-in kiosk.

kiosk-title = הצטרפות לתור
kiosk-welcome = במה אפשר לעזור?
kiosk-empty = עדיין אין כאן במה לבחור. אפשר לפנות אלינו.
kiosk-private = עניין אישי
kiosk-more = משהו אחר
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] עד דקה
            [two] עד שתי דקות
           *[other] עד { $high } דקות
        }
       *[other] בערך { $low } עד { $high } דקות
    }
kiosk-range-moment = עוד רגע
kiosk-range-unknown = עדיין קשה לומר
kiosk-languages = שפה
kiosk-more-languages = שפות נוספות
kiosk-language-away = אין לנו קשר עם המערכת, ולכן השפה נשארת כפי שהיא.

kiosk-how-many = כמה אתם?
kiosk-party =
    { $count ->
        [one] אדם
        [two] אנשים
       *[other] אנשים
    }
kiosk-one-fewer = אחד פחות
kiosk-one-more = עוד אחד
kiosk-name = שם פרטי, אם רוצים
kiosk-name-why = כדי שנוכל לקרוא לכם. נמחק מחר.
kiosk-answer-first = צריך קודם תשובה לשאלה אחת.
kiosk-check-in = הצטרפות לתור
kiosk-back = חזרה

kiosk-sending = מצרפים אתכם לתור
kiosk-counter = כדאי לפנות אלינו גם בדלפק.
kiosk-saved-title = נשמר כאן
kiosk-saved = אין לנו קשר עם המערכת. המקום שלכם נשמר כאן ויישלח ברגע שאפשר. כדאי לפנות אלינו גם בדלפק.
kiosk-unsaved = עדיין אין לנו קשר עם המערכת.
kiosk-renumbered = כשלא היה קשר קיבלתם את { $old }. עכשיו המספר שלכם הוא { $number }.
kiosk-not-signed-in = אי אפשר להצטרף לתור מהמסך הזה כרגע.
kiosk-cut-off = אין לנו כרגע קשר עם המערכת. עדיין אפשר להצטרף לתור: זה נשמר כאן ונשלח אחר כך.
kiosk-refused = ככה זה לא הצליח. אפשר לשנות משהו ולהצטרף שוב, או לפנות אלינו בדלפק.
kiosk-refused-name = אי אפשר לקבל את השם הזה. אפשר לקצר אותו או להשאיר ריק.
kiosk-refused-answer = כדאי להסתכל שוב על התשובה.
kiosk-refused-party-size = אפשר לבחור בין 1 ל-12 אנשים.
kiosk-refused-service = את זה אנחנו כבר לא מציעים. אפשר לבחור שוב.

kiosk-your-ticket = המספר שלכם
kiosk-way = הדרך שלכם בתור
kiosk-step-is-done = בוצע
kiosk-step-in-line = בתור
kiosk-step-hello = שלום
kiosk-step-with-you = איתכם
kiosk-step-done = סיום
kiosk-on-list = אתם ברשימה.
kiosk-follow = מעקב בטלפון
kiosk-follow-how = בלי אפליקציה, בלי מספר טלפון.
kiosk-keep-showing = להשאיר על המסך
kiosk-next-person = הבאים בתור
kiosk-start-over = להתחיל מחדש

kiosk-still-there = עדיין כאן?
kiosk-starts-over =
    { $seconds ->
        [one] מתחילים מחדש בעוד שנייה.
        [two] מתחילים מחדש בעוד שתי שניות.
       *[other] מתחילים מחדש בעוד { $seconds } שניות.
    }
kiosk-still-here = כן, אני כאן
kiosk-have-appointment = יש לי פגישה
kiosk-again = כבר בתור?
kiosk-appointment = הפגישה שלכם
kiosk-appointment-ask = השם הפרטי או השעה
kiosk-appointment-find = חיפוש
kiosk-appointment-at = פגישה בשעה { $time }
kiosk-appointment-none = לא מצאנו. אפשר לנסות לפי השעה, או לחזור ולבחור במה מדובר.
kiosk-appointment-away = אין לנו קשר עם המערכת. אפשר לחזור ולבחור במה מדובר, או לפנות אלינו.
kiosk-refused-appointment = כבר השתמשו בפגישה הזו. אפשר לבחור במה מדובר, או לפנות אלינו.
kiosk-preview = זו רק תצוגה מקדימה: אף אחד לא מצטרף לתור מכאן.
kiosk-aloud = הקראה בקול
kiosk-aids = עזרה עם המסך הזה
kiosk-person = לקרוא למישהו
