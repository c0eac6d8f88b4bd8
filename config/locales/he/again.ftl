# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = מה המספר שלכם?
again-hint = מקישים אותו בדיוק כפי שקיבלתם, למשל A12.
again-number = המספר שלכם
again-erase = מחיקת התו האחרון
again-letters = אותיות
again-digits = ספרות
again-find = איפה המקום שלי?
again-back = חזרה
again-unknown = אין היום בתור אף אחד עם { $number }. כדאי לבדוק שוב, או לפנות אלינו.
again-quick = זה היה מהיר. אפשר לנסות שוב עוד רגע.
again-away = אין לנו כרגע קשר עם המערכת. אפשר לפנות אלינו.
again-too-late = זה כבר לא אפשרי. זה המצב עכשיו.
again-place-of = המקום שלכם, { $number }
again-change = באתי בשביל משהו אחר
again-change-title = במה אפשר לעזור במקום זה?
again-keeps = המקום והמספר שלכם נשמרים.
again-more = לשנות משהו
again-party = כמה אנחנו
again-come = מתי שנבוא?
again-minutes =
    { $minutes ->
        [one] בעוד דקה
        [two] בעוד שתי דקות
       *[other] בעוד { $minutes } דקות
    }
again-press = כשאקיש כאן
again-leave-title = לצאת מהתור?
again-leave-means = המקום שלכם עובר לבאים אחריכם.
again-leave-yes = כן, לצאת
again-leave-no = להישאר בתור
again-done = סיום
