# The tour: one person, from the door to hello, on real pages side by side.

tour-title = הסיור
tour-open = אדם אחד, מהדלת ועד השלום
tour-open-means = חנות שלמה בדפדפן אחד: כניסה, עמדת רישום, שני טאבלטים, טלפון ומסך. כל דף הוא הדף האמיתי. עד השלום הראשון עוברת פחות מדקה.
tour-open-button = התחלת הסיור
tour-used = הסיור לא פתוח בדפדפן הזה
tour-used-how = הקישור שלו פותח דפדפן אחד בלבד. מפעילים את Greetline שוב כדי לקבל קישור חדש, או חוזרים לדפדפן שבו הקישור נפתח.
tour-no-script = הסיור צריך JavaScript. אפשר להפעיל אותו בהגדרות הדפדפן.
tour-skip-stage = אל החנות
tour-steps = שבעה שלבים
tour-stage = החנות
tour-cut = המחשב של החנות לא עונה. אנחנו ממשיכים לנסות.
tour-refused = הסיור הסתיים כאן: הוא נפתח בדפדפן אחר, או שההדגמה הוסרה.
tour-said = שלב { $n } מתוך 7, { $step }, הושלם. { $what }

tour-nobody = עוד לא נכנס אף אחד
tour-somebody = מישהו
tour-line-door = כניסה
tour-line-in-line = בתור
tour-line-hello = שלום
tour-line-with-you = איתכם
tour-line-done = סיום

tour-state-done = הושלם
tour-state-now = עכשיו
tour-state-left-out = דילגו
tour-state-ahead = בהמשך
tour-next = הבא: { $step }
tour-failed = זה לא הצליח. אפשר להקיש שוב עוד רגע.

tour-walk-in = כניסה
tour-walk-in-do = מישהו נכנס בדלת. שימו לב לטאבלטים: הם מצלצלים עוד לפני שמישהו מסתובב. ההקשה הראשונה שלכם מפעילה את הצליל.
tour-walk-in-button = מישהו נכנס
tour-walk-in-done = הדלת ראתה מישהו, ושני הטאבלטים יודעים. הטבעת פתוחה: עוד לא אמרו שלום.

tour-check-in = הצטרפות לתור
tour-check-in-do = שתי הקשות בעמדת הרישום: { $service }, ואז ״הצטרפות לתור״. בלי שם, בלי טלפון.
tour-check-in-joined = { $ticket } הם האנשים מהכניסה: טבעת פתוחה אחת, לא שתיים.
tour-check-in-done = { $ticket } בתור, ושני הטאבלטים יודעים.

tour-ignore = להתעלם מהם
tour-ignore-do = אף אחד לא מקיש. אחרי { $again } שניות בלי תשובה ההתראה מתרחבת: כל הטאבלטים הפנויים מצלצלים שוב ואומרים למה.
tour-ignore-in =
    { $seconds ->
        [one] בעוד שנייה
        [two] בעוד שתי שניות
       *[other] בעוד { $seconds } שניות
    }
tour-ignore-due = ממש עכשיו
tour-ignore-late = להם כבר אמרו שלום. אפשר להתחיל שוב עם מישהו אחר, ולתת לו לחכות.
tour-ignore-skip = להמשיך בלי לחכות
tour-ignore-done = אף אחד לא ענה, וההתראה התרחבה: שני הטאבלטים מראים זאת. אחרי { $manager } שניות גם ההנהלה יודעת.

tour-hello = לומר שלום
tour-hello-do = בטאבלט, מקישים על ״ראיתי אתכם״.
tour-hello-do-them = בטאבלט, מקישים על ״ראיתי אתכם״ אצל { $ticket }. עמדת הרישום, הטלפון והמסך מראים זאת מיד.
tour-hello-done = השלום של { $staff } הגיע אחרי { $time }. הטבעת סגורה, השעון עצר, וגם מי שמחכים יודעים.
tour-hello-door = אמרו להם שלום בכניסה. הטבעת סגורה.

tour-race = שניים בבת אחת
tour-race-do = { $first } וגם { $second } ניגשים לאותו אדם באותו רגע.
tour-race-button = בשני הטאבלטים: ״אני איתם״ אצל { $ticket }
tour-race-done = { $ticket } אצל { $winner }, ברגע אחד מוקדם יותר. הטאבלט של { $loser } מראה מי זה.
tour-race-busy = { $ticket } עכשיו אצל { $staff }. קודם מקישים ״סיום״ בטאבלט ההוא.
tour-race-nobody = אף אחד לא מחכה. קודם מצרפים מישהו לתור בעמדת הרישום.
tour-race-plug = קודם מחזירים את החיבור של הטאבלט השני.

tour-plug = לנתק
tour-plug-do = מנתקים באמצע היום את הטאבלט של { $second }. אסור לו להציג מידע ישן כאילו הוא נכון.
tour-plug-button = לנתק
tour-plug-waiting = מנותק. הוא עדיין נראה תקין: נחכה שש שניות.
tour-plug-red = אדום אחרי { $red } שניות, על כל הטאבלט. אי אפשר לסמוך עליו בטעות.
tour-plug-back = לחבר בחזרה
tour-plug-coming = הוא חוזר.
tour-plug-measured = אדום אחרי { $red } שניות, ושוב תקין { $back } שניות אחרי שחובר.
tour-plug-done = הוא היה אדום כל עוד היה מנותק, ושוב תקין מעצמו.

tour-record = הרישום
tour-record-do = כל מה שקרה להם, שנייה אחר שנייה, כפי שההנהלה קוראת אותו.
tour-record-button = פתיחת הרישום של { $ticket }
tour-record-again = לקרוא שוב
tour-record-nobody = עדיין אין על מי לספר. קודם מצרפים מישהו לתור בעמדת הרישום.
tour-record-done = זה מה שקרה עם { $ticket }. כל מספר של היום מוביל לדף כזה.

tour-finish = מי שנכנסים לא נעלמים מהעין, והרישום מוכיח זאת.
tour-finish-next = כדי לפתוח חנות משלכם, השתמשו בקישור הבא שבמסוף.
tour-again = להתחיל שוב עם מישהו אחר
tour-languages = שפה

tour-part-door = כניסה
tour-part-kiosk = עמדת רישום
tour-part-first = הטאבלט של { $staff }
tour-part-phone = טלפון
tour-part-screen = אזור ההמתנה
tour-part-manager = הנהלה
tour-to = אל: { $name }
tour-enlarge = להגדיל: { $name }
tour-door-camera = לתת למצלמה לראות: גם קובץ וידאו מספיק
tour-door-nobody = אין אף אחד בכניסה
tour-door-count =
    { $count ->
        [one] מישהו בכניסה
        [two] שני אנשים בכניסה
       *[other] { $count } אנשים בכניסה
    }
tour-phone-waits = הטלפון שלכם. מצטרפים לתור בעמדת הרישום, והמספר מגיע לכאן.
