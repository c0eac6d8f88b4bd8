# The staff board.

staff-title = לוח הצוות
staff-board-of = הלוח של { $staff }
staff-on-duty = במשמרת
staff-waiting-count =
    { $count ->
        [0] אף אחד לא מחכה
        [one] אחד מחכה
        [two] שניים מחכים
       *[other] { $count } מחכים
    }
staff-longest = הכי הרבה { $ago }
staff-live = חי
staff-live-ms = חי { $ms } מ״ש
staff-connecting = בהתחברות
staff-your-desk = לאן קוראים
staff-any-desk = עמדה פנויה

staff-needs-you = צריכים אותך
staff-with-you = אצלך
staff-waiting = מחכים
staff-with-colleagues = אצל אחרים בצוות
staff-just-gone = הלכו עכשיו

staff-needs-you-empty = אף אחד לא צריך אותך כרגע.
staff-needs-you-empty-why = מי שמצטרפים לתור בעמדת הרישום או נכנסים בדלת מופיעים כאן, והטאבלט מצלצל.
staff-with-you-empty = אין אצלך אף אחד.
staff-with-you-empty-why = מי שקראת להם או ניגשת אליהם נשארים כאן עד שמקישים ״סיום״.
staff-waiting-empty = אף אחד לא מחכה.
staff-nobody-else-empty = אף אחד אחר לא מחכה.
staff-waiting-empty-why = אנשים מופיעים כאן כשהם מצטרפים לתור, או כשמוסיפים אותם מכאן.

staff-kiosk = { $device }: מבקשים שמישהו יבוא
staff-not-greeted = עוד לא אמרו להם שלום
staff-nobody-answered = עדיין מחכים · אף אחד לא ענה
staff-nobody-alerted = אף אחד לא קיבל התראה כשהגיעו
staff-promise-risk = הזמן שאמרנו להם עומד לעבור
staff-promise-broken = עבר הזמן שאמרנו להם
staff-hello-all = שלום לכולם ({ $count })
staff-nobody-came = אומרים שלא באו אליהם
staff-seen-by = כבר ראו אותם: { $staff }
staff-seen-by-you = ראית אותם
staff-help-wanted = מבקשים עזרה
staff-asks-for-help = בקשת עזרה: { $staff }
staff-called-to = נקראו אל { $desk }
staff-on-your-way = בדרך אליהם
staff-called-times = קריאות: { $count }
staff-is-with-you = אצלך
staff-set-aside = נדחו מאז { $time }
staff-with = אצל { $staff }
staff-called-by = נקראו על ידי { $staff }
staff-aside-by = נדחו על ידי { $staff }
staff-door =
    { $count ->
        [one] מישהו בכניסה
        [2] שני אנשים בכניסה
       *[other] { $count } אנשים בכניסה
    }
staff-people =
    { $count ->
        [one] אדם אחד
        [two] שני אנשים
       *[other] { $count } אנשים
    }
staff-told = אמרנו { $range }
staff-why-you = בשבילך: { $reasons }
staff-you-speak = השפה שלך: { $language }
staff-priority = קודמים בתור
staff-wait = { $minutes } דק׳
staff-wait-of = { $minutes } דק׳ מתוך { $low }–{ $high }
staff-wait-past = { $minutes } דק׳, אמרנו { $low }–{ $high }
staff-gone-left = הלכו { $time }
staff-gone-no-show = לא הגיעו { $time }

staff-glance =
    { $count ->
        [one] אחד חדש
        [two] שניים חדשים
       *[other] { $count } חדשים
    }
staff-glance-seen = ראית: { $count }
staff-glance-show = הצגה
staff-glance-hide = הסתרה

staff-greet = ראיתי אתכם
staff-serve = אני איתם
staff-call = קריאה
staff-recall = קריאה שוב
staff-finish = סיום
staff-finish-next = סיום והבא
staff-park = אחר כך
staff-resume = להחזיר
staff-decline = לא אני
staff-help = אשמח לעזרה
staff-no-show = לא הגיעו
staff-leave = הלכו
staff-dismiss = לא לקוח
staff-coming = אני בדרך
staff-more = עוד
staff-undo = ביטול
staff-again = לנסות שוב
staff-close = סגירה
staff-next = הלקוח הבא
staff-add = להוסיף מישהו

staff-fact-arrived = בתור מאז
staff-fact-door = נכנסו בשעה
staff-fact-service = בשביל
staff-fact-party = כמה אנשים
staff-fact-language = שפה
staff-fact-note = במילים שלהם
staff-fact-told = אמרנו להם
staff-fact-seen = מי ראה
staff-fact-why = כדאי לדעת

staff-add-title = להוסיף מישהו לתור
staff-add-service = במה מדובר?
staff-add-name = שם פרטי, אם רוצים
staff-add-party = כמה הם?
staff-add-fewer = אחד פחות
staff-add-more = עוד אחד
staff-add-put = לרשימה
staff-add-cancel = ביטול

staff-did-greet = ראית את { $ticket }.
staff-did-serve = { $ticket } אצלך.
staff-did-call = קריאה: { $ticket } אל { $desk }.
staff-did-call-floor = בדרך אל { $ticket }.
staff-did-recall = קריאה נוספת: { $ticket }.
staff-did-finish = { $ticket }: סיום.
staff-did-park = { $ticket }: נדחו לאחר כך.
staff-did-resume = { $ticket } שוב כאן.
staff-did-decline = { $ticket }: מחכים למישהו אחר מהצוות.
staff-did-help = הצוות התבקש לעזור עם { $ticket }.
staff-did-no-show = { $ticket }: לא הגיעו.
staff-did-leave = { $ticket }: הלכו.
staff-did-add = { $ticket } ברשימה.
staff-did-undo = בוטל: { $ticket } כמו קודם.
staff-did-hello-all = אמרת שלום לאנשים בכניסה: { $count }.
staff-did-coming = בדרך לעזור עם { $ticket }.
staff-did-door-greet = ראית אותם בכניסה.
staff-did-door-dismiss = לא לקוח: לא מבקשים יותר מאף אחד.
staff-did-door-coming = עכשיו כתוב שם שבאים.
staff-nobody-waits = אף אחד לא מחכה לך.

staff-say-checked-in = { $ticket } בתור · עוד לא אמרו להם שלום.
staff-say-door = מישהו בכניסה.
staff-say-nobody-came = { $ticket }: אומרים שלא באו אליהם.
staff-say-help = { $staff }: בקשת עזרה עם { $ticket }.
staff-say-greeted = { $ticket }: כבר ראו אותם, { $staff }.
staff-say-called = קריאה: { $ticket } אל { $desk }.
staff-say-called-floor = { $staff } בדרך אל { $ticket }.
staff-say-served = { $ticket } אצל { $staff }.
staff-say-left = { $ticket }: הלכו.
staff-say-no-show = { $ticket }: לא הגיעו.
staff-say-nobody-answered = { $ticket }: עדיין מחכים · אף אחד לא ענה.
staff-say-coming = { $staff } בדרך לעזור עם { $ticket }.
staff-say-many = שינויים: { $count }. מחכים: { $waiting }.

staff-cut-off = הטאבלט הזה מנותק מאז { $time }.
staff-cut-off-why = מה שרואים כאן ישן. כדאי לעבור לטאבלט אחר.
staff-cut-off-trying = אנחנו ממשיכים לנסות. הלוח יתעדכן מעצמו.
staff-signed-out = הטאבלט הזה כבר לא מחובר.
staff-signed-out-why = מה שרואים כאן ישן. צריך לבקש ממי שאחראי על Greetline לצמד אותו מחדש.
staff-tablet-asleep = { $names } במצב שינה, בלי צלצול.
staff-tablets-asleep = { $names } במצב שינה, בלי צלצול.
staff-sound-off = הטאבלט הזה עדיין לא יכול לצלצל.
staff-sound-on = מקישים כדי להפעיל צליל
staff-slept = הטאבלט הזה היה במצב שינה מ-{ $from } עד { $to }. אי אפשר היה לקבל בו התראות.
staff-slept-how = צריך להגדיר את נעילת המסך שלו על ״אף פעם״.
staff-awake-missing = בכתובת הזו אי אפשר להשאיר אותו ער. צריך להגדיר את נעילת המסך על ״אף פעם״.
staff-understood = הבנתי
staff-muted = { $names } בלי צליל.
staff-kiosk-refused = המספר { $ticket } לא נכנס לתור ({ $name }). כדאי לחפש אותם.
staff-kiosk-renumbered = { $ticket } ({ $name }) הוא עכשיו { $now }. כדאי לומר להם.
staff-kiosk-cut-off = { $names }: אין חיבור. מי שמצטרף לתור נשמר שם.
staff-kiosks-cut-off = { $names }: אין חיבור. מי שמצטרף לתור נשמר שם.
staff-muted-many = { $names } בלי צליל.
staff-no-script = הלוח הזה צריך JavaScript. אפשר להפעיל אותו בהגדרות הדפדפן.

# Signing in
sign-in-title = כניסה
sign-in-who = מי כאן?
sign-in-nobody = עדיין אי אפשר להיכנס כאן
sign-in-nobody-why = ההנהלה נותנת לכל אחד ואחת מכם PIN, ואז השמות שלכם מופיעים כאן.
sign-in-hello = שלום { $staff }
sign-in-pin = שש הספרות שלך
sign-in-digits = { $count } מתוך 6 ספרות
sign-in-other = מישהו אחר
sign-in-delete = מחיקה
sign-in-checking = רגע אחד
sign-in-wrong =
    { $count ->
        [one] ה-PIN הזה לא מתאים. נשאר עוד ניסיון אחד.
        [two] ה-PIN הזה לא מתאים. נשארו עוד שני ניסיונות.
       *[other] ה-PIN הזה לא מתאים. נשארו עוד { $count } ניסיונות.
    }
sign-in-locked = יותר מדי ניסיונות. אפשר לנסות שוב בשעה { $time }, או לבקש מההנהלה PIN חדש.
sign-in-taken = כאן מחוברים בשם { $staff }.
sign-in-waiting =
    { $count ->
        [one] מישהו מחכה, ועוד לא אמרו לו שלום
        [two] שניים מחכים, ועוד לא אמרו להם שלום
       *[other] { $count } מחכים, ועוד לא אמרו להם שלום
    }
sign-in-cut-off-why = אי אפשר להיכנס עכשיו. כדאי לעבור לטאבלט אחר.
sign-in-refused-why = צריך לבקש ממי שאחראי על Greetline לצמד אותו מחדש.
staff-on-break = בהפסקה
staff-on-break-means = זמן הפסקה. לא שולחים אליך אף אחד.
staff-take-break = לצאת להפסקה
staff-back = חזרתי
staff-sign-out = יציאה
staff-pin-locked = יותר מדי PIN שגויים: הכניסה של { $staff } אל { $device } נעולה עד { $time }.
# The whole floor
staff-accept = עליי
staff-refuse = לא עכשיו
staff-keep = נשארים אצלי
staff-still-here = עדיין כאן
staff-when = מתי חוזרים?
staff-way-pass = העברה
staff-way-later = אחר כך, בשעה מסוימת
staff-way-helper = לבקש ממישהו אחד
staff-way-adviser = עם מישהו מסוים
staff-way-also = גם משהו אחר
staff-way-need = כיסא או עזרה אחרת
staff-way-ask = לשאול אותם
staff-way-first = לקדם בתור
staff-ask-pass = למי להעביר?
staff-ask-later = מתי הם חוזרים?
staff-ask-helper = מי יכול לעזור?
staff-ask-adviser = עם מי הם רוצים להיפגש?
staff-ask-also = בשביל מה עוד הם באו?
staff-ask-need = מה הם צריכים?
staff-ask-ask = מה שואלים?
staff-ask-first = למה לקדם אותם?
staff-ways-back = חזרה
staff-adviser-any = כל אחד מהצוות
staff-later-in = { $minutes } דק׳ · { $time }
staff-need-seat = צריכים מקום לשבת
staff-need-quiet = צריכים שקט
staff-need-step-free = צריכים דרך בלי מדרגות
staff-need-interpreter = צריכים תרגום
staff-need-wheelchair = בכיסא גלגלים
staff-looks-later = מסתכלים עד { $time }
staff-looks-press = מסתכלים, יקראו לנו
staff-asked-after = עדיין מסתכלים? כבר זמן מה לא שאלנו
staff-ready = סיימו להסתכל, רוצים מישהו עכשיו
staff-find-me = איך לזהות אותם
staff-ask-save = שמירה
staff-reason-upset = נסערים
staff-reason-wrong-line = חיכו בתור הלא נכון
staff-reason-quick = עניין של דקה
staff-reason-unwell = לא מרגישים טוב
staff-reason-appointment-lost = הפגישה שלהם אבדה אצלנו
staff-reason-other = סיבה אחרת
staff-why-first = קודמו על ידי { $staff }: { $reason }
staff-why-appointment = פגישה { $time }
staff-why-returned = תורם כבר הגיע
staff-first-undo = חזרה לפי התור
staff-waits-for = מחכים אל { $staff }
staff-passed-by = הועברו על ידי { $staff }
staff-then = אחר כך { $services }
staff-offer = { $staff }: אפשר להעביר אליך?
staff-passed-to-you = הועברו אליך על ידי { $staff }
staff-asked-for-you = ביקשו אותך
staff-due-back = חוזרים עכשיו, כפי שסוכם לשעה { $time }
staff-back-at = חוזרים בשעה { $time }
staff-offered-to = מחכים לתשובה של { $staff }
staff-still-with-them = עדיין איתם?
staff-done-and-take = סיום { $ticket }, הבא { $next }
staff-did-transfer = { $ticket }: הועברו, והמקום נשמר.
staff-did-hand-over = { $ticket }: ההעברה מחכה לתשובה של { $staff }.
staff-did-accept = { $ticket } אצלך עכשיו.
staff-did-refuse = { $ticket }: נשארים איפה שהם.
staff-did-reorder = { $ticket }: הסדר השתנה.
staff-did-same-adviser = { $ticket }: נרשם עם מי הם רוצים להיפגש.
staff-did-add-service = { $ticket }: נרשם, דבר אחרי דבר.
staff-did-need = { $ticket }: נרשם מה הם צריכים.
staff-did-tell = נרשם.
staff-did-still-here = { $ticket } עדיין אצלך.
staff-did-help-one = { $ticket }: בקשת העזרה נשלחה אל { $staff }.
staff-expected = צפויים היום
staff-expected-here = כאן
staff-expected-missed = לא הגיעו
staff-expected-somebody = מישהו
staff-expected-all = פגישות
staff-skip-lead = { $ticket } (קודמו בידי אחראי המשמרת)
staff-skip-long-wait = { $ticket } (חיכו זמן רב מאוד)
staff-skip-appointment = { $ticket } (נקבעה להם פגישה)
staff-skip-access = { $ticket } (היו צריכים להתקדם)
staff-skip-returned = { $ticket } (תורם כבר היה)
staff-skip-in-turn = { $ticket } (הגיע תורם)
staff-skip-chosen = { $ticket } (כבר אצל מישהו מהצוות)
staff-skip-other-service = { $ticket } (שירות אחר)
staff-skip-not-their-skill = { $ticket } (דורש ידע אחר)
staff-skip-waits-for = { $ticket } (מחכים למישהו מסוים)
staff-skip-looks-around = { $ticket } (מסתכלים)
staff-skip-language = { $ticket } (למי שמדבר את השפה)
staff-skip-level = { $ticket } (למי שיודע יותר)
staff-passed-over = דילגו על: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] חשוך מדי למצלמת הכניסה מאז { $time }
        [covered] משהו מכסה את מצלמת הכניסה מאז { $time }
        [defocused] מצלמת הכניסה רואה מטושטש מאז { $time }
        [moved] מצלמת הכניסה זזה: מאז { $time } היא לא סופרת
        [slow] מצלמת הכניסה איטית מאז { $time } ועלולה לפספס אנשים
       *[other] מצלמת הכניסה לא רואה כלום מאז { $time }
    }
staff-step = עכשיו אני בדלת
staff-did-step = אפשר לעבור: המעבר הבא בדלת הוא שלך.

# A kiosk out of which no ticket on paper comes
staff-printer = בלי הדפסת מספרים: { $names }
