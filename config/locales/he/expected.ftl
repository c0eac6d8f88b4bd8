# The page of appointments: who is expected.

expected-title = צפויים היום
expected-board = הלוח
expected-board-needs =
    { $count ->
        [one] אחד צריך אותך
        [two] שניים צריכים אותך
       *[other] { $count } צריכים אותך
    }
expected-day = היום
expected-devices = מכשירים
expected-live = חי
expected-connecting = בהתחברות
expected-cut-off = הדף הזה מנותק מאז { $time }. מה שרואים כאן ישן.
expected-signed-out = הדפדפן הזה כבר לא מחובר. מה שרואים כאן ישן.
expected-no-script = הדף הזה צריך JavaScript. אפשר להפעיל אותו בהגדרות הדפדפן.

expected-sentence-next =
    { $count ->
        [one] עוד פגישה אחת צפויה היום, בשעה { $time }.
        [two] עוד שתי פגישות צפויות היום, הקרובה בשעה { $time }.
       *[other] עוד { $count } פגישות צפויות היום, הקרובה בשעה { $time }.
    }
expected-sentence-nobody = אף אחד לא צפוי היום.
expected-sentence-no-more = אף אחד נוסף לא צפוי היום.
expected-sentence-here =
    { $count ->
        [one] אחד כבר כאן.
        [two] שניים כבר כאן.
       *[other] { $count } כבר כאן.
    }
expected-sentence-missed =
    { $count ->
        [one] אחד לא הגיע.
        [two] שניים לא הגיעו.
       *[other] { $count } לא הגיעו.
    }

expected-today = היום
expected-tomorrow = מחר
expected-empty = מי שנקבעה להם פגישה מופיעים כאן ברגע שמוסיפים אותם או מביאים רשימה.
expected-somebody = מישהו
expected-for = אל { $staff }
expected-people =
    { $count ->
        [one] אדם אחד
        [two] שני אנשים
       *[other] { $count } אנשים
    }
expected-quoted = ״{ $note }״
expected-is-expected = צפויים
expected-is-here = כאן
expected-is-missed = לא הגיעו
expected-is-cancelled = בוטלה
expected-here = הגיעו
expected-cancel = ביטול הפגישה
expected-restore = להחזיר

expected-add = הוספה
expected-bring = הבאת רשימה
expected-close = סגירה

expected-add-title = מי מגיע, ומתי?
expected-field-day = יום
expected-field-time = שעה
expected-field-service = בשביל
expected-field-name = שם פרטי, אם ידוע
expected-field-adviser = עם
expected-field-party = כמה אנשים
expected-field-language = שפה
expected-field-note = הערה לצוות
expected-anybody = מי שפנוי
expected-any-language = לא ידוע
expected-more = עם מי, כמה, הערה
expected-note-it = לרשום
expected-noted = נרשם: { $day }, { $time }.
expected-fault-no-time = צריך לכתוב שעה, למשל 14:30.
expected-fault-time = אי אפשר לקרוא את השעה הזו. כותבים אותה כך: 14:30.
expected-fault-past = השעה הזו כבר עברה היום. יום אחר, או מאוחר יותר?
expected-fault-far = אנחנו שומרים רק את היום ואת הימים הקרובים ({ $days }). אפשר לבחור אחד מהם.
expected-fault-service = את זה כבר לא מציעים. אפשר לבחור שוב.
expected-fault-name = אי אפשר לקבל את השם הזה. אפשר לקצר אותו או להשאיר ריק.
expected-fault-party = צריך לכתוב מספר מ-1 עד 50, למשל 2.
expected-fault-note = אי אפשר לקבל את ההערה הזו. אפשר לקצר אותה או להשאיר ריק.

expected-bring-title = הבאת רשימה
expected-bring-how = טבלה (CSV) או יומן (iCal) ממערכת התורים שלכם. אנחנו לוקחים את היום ואת הימים הקרובים ({ $days }). אפשר להביא את אותה רשימה שוב ושוב: אף אחד לא יופיע כאן פעמיים.
expected-file = בחירת קובץ
expected-file-unreadable = אי אפשר לפתוח את הקובץ הזה. אפשר לבחור אחר, או להדביק כאן את הטקסט שלו.
expected-paste = או להדביק כאן
expected-otherwise = אם בשורה לא כתוב במה מדובר
expected-otherwise-none = לדלג על השורה
expected-take = לקחת את הרשימה
expected-list-empty = עדיין אין כאן כלום. בוחרים קובץ או מדביקים רשימה.
expected-list-too-much = זה יותר מדי בבת אחת. אפשר להביא בשני חלקים.
expected-list-nothing = אין פגישות ברשימה הזו.
expected-list-told =
    { $count ->
        [one] פגישה אחת חדשה או השתנתה.
        [two] שתי פגישות חדשות או השתנו.
       *[other] { $count } פגישות חדשות או השתנו.
    }
expected-list-known =
    { $count ->
        [one] אחת כבר הייתה ידועה.
        [two] שתיים כבר היו ידועות.
       *[other] { $count } כבר היו ידועות.
    }
expected-list-others =
    { $count ->
        [one] אחת ביום אחר, ודילגנו עליה.
        [two] שתיים בימים אחרים, ודילגנו עליהן.
       *[other] { $count } בימים אחרים, ודילגנו עליהן.
    }
expected-list-unread =
    { $count ->
        [one] שורה אחת לא נקראה. מתקנים אותה למעלה ולוקחים את הרשימה שוב.
        [two] שתי שורות לא נקראו. מתקנים אותן למעלה ולוקחים את הרשימה שוב.
       *[other] { $count } שורות לא נקראו. מתקנים אותן למעלה ולוקחים את הרשימה שוב.
    }
expected-unread-time = אי אפשר לקרוא את השעה: כותבים אותה כך: 2026-11-20 14:30
expected-unread-service = את השירות הזה אנחנו לא מציעים
expected-unread-repeats = היא חוזרת על עצמה: נקראות רק פגישות בודדות
expected-unread-columns = השורה הראשונה צריכה לתת שמות לעמודות: at, service, ואם רוצים name, adviser, party_size, language, note.
expected-unread-calendar = אי אפשר לקרוא את היומן הזה. שומרים אותו שוב בתור iCal (.ics) ובוחרים את הקובץ ההוא.
