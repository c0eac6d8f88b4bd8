# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = אתם בתור. הצוות שלנו כבר יודע.
ticket-headline-waiting-unalerted = אתם ברשימה. כדאי לפנות אלינו גם בדלפק.
ticket-headline-greeted = { $staff }: ראיתי אתכם.
ticket-headline-called-desk = הגיע תורכם: { $desk }.
ticket-headline-called-floor = { $staff } בדרך אליכם.
ticket-headline-serving = אתם עם { $staff }.
ticket-headline-parked = המקום שלכם שמור. נחזור אליכם.
ticket-headline-parked-until = נתראה בשעה { $time }. המקום שלכם שמור.
ticket-headline-served = תודה לכם.
ticket-headline-no-show = קראנו לכם בשעה { $time }. עדיין כאן? המקום שלכם שמור.
ticket-headline-left = יצאתם מהתור. התחרטתם?
ticket-headline-nobody-came = תודה. עדכנו את הצוות שוב.
ticket-headline-looking-until = אפשר להסתכל בינתיים. נבוא אליכם בערך בשעה { $time }.
ticket-headline-looking-press = אפשר להסתכל בינתיים. נבוא כשתגידו.

ticket-place =
    { $ahead ->
        [0] אתם הבאים בתור.
        [one] אדם אחד לפניכם.
        [two] שני אנשים לפניכם.
       *[other] { $ahead } אנשים לפניכם.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] עד דקה.
            [two] עד שתי דקות.
           *[other] עד { $high } דקות.
        }
       *[other] בערך { $low } עד { $high } דקות.
    }
ticket-range-moment = עוד רגע.
ticket-range-unknown = עדיין קשה לומר כמה זמן זה ייקח.

ticket-step-door = הגעה
ticket-step-in-line = בתור
ticket-step-hello = שלום
ticket-step-with-you = איתכם
ticket-step-done = סיום

ticket-action-leave = יציאה מהתור
ticket-action-nobody-came = עוד לא באו אליכם? ספרו לנו
ticket-action-resume = חזרה לתור
ticket-action-tell = שינוי
ticket-action-now = בואו עכשיו, בבקשה

ticket-change-called = { $time }: הגיע תורכם: { $desk }.
ticket-change-coming = { $time }: { $staff } בדרך אליכם.
ticket-change-greeted = { $time }: { $staff }: ראיתי אתכם.
ticket-change-went-first = מספר { $ticket } התקדם לפניכם.
ticket-change-went-first-appointment = מספר { $ticket } התקדם לפניכם: נקבעה להם פגישה.
ticket-change-went-first-access = מספר { $ticket } התקדם לפניכם: הם היו צריכים את זה.
ticket-change-went-first-returned = מספר { $ticket } התקדם לפניכם: הם כבר היו כאן וחזרו.
ticket-change-went-first-long-wait = מספר { $ticket } התקדם לפניכם: הם חיכו זמן רב מאוד.
ticket-change-went-first-lead = מספר { $ticket } התקדם לפניכם: כך החליט הצוות שלנו.
ticket-change-went-first-other-service = מספר { $ticket } התקדם לפניכם: הם באו בשביל משהו אחר.
ticket-change-went-first-not-their-skill = מספר { $ticket } התקדם לפניכם: התפנה מישהו מהצוות שמטפל בעניין אחר.
ticket-change-went-first-waits-for = מספר { $ticket } התקדם לפניכם: תורכם אצל { $staff }.
ticket-change-went-first-language = מספר { $ticket } התקדם לפניכם: השפה שלכם היא גם של { $staff }, ובקרוב תיפגשו.
ticket-change-went-first-level = מספר { $ticket } התקדם לפניכם: בעניין שלכם הכי כדאי לדבר עם { $staff }, ובקרוב תיפגשו.
ticket-change-went-first-in-turn = מספר { $ticket } התקדם לפניכם: הגיע תורם.
ticket-change-went-first-chosen = מספר { $ticket } התקדם לפניכם: הם כבר היו עם { $staff }.
ticket-change-went-first-looks-around = מספר { $ticket } התקדם לפניכם: עוד הסתכלתם בחנות.
ticket-change-nobody-came = { $time }: סיפרתם לנו שעוד לא באו אליכם. עדכנו את הצוות שוב.
ticket-change-back-in-line = { $time }: אתם שוב בתור.
ticket-change-passed-on = { $time }: העברנו אתכם לאנשים הנכונים. המקום שלכם נשמר.
ticket-change-passed-on-to = { $time }: תמשיכו עם { $staff }. המקום שלכם נשמר.
ticket-change-chosen-again = { $time }: באתם בשביל משהו אחר. המקום שלכם נשמר.
ticket-change-handed-over = { $time }: מכאן ממשיכים עם { $staff }.
ticket-change-put-first = { $time }: עכשיו אתם ראשונים.
ticket-change-range = ההערכה שלנו השתנתה. עכשיו בערך { $low } עד { $high } דקות.

# The page around it
ticket-title = מספר { $ticket }
ticket-yours = המספר שלכם
ticket-way = הדרך שלכם בתור
ticket-step-is-done = בוצע
ticket-step-is-next = הבא
ticket-changes = מה השתנה
ticket-leave-ask = לצאת מהתור?
ticket-leave-means = המקום שלכם עובר לבאים אחריכם.
ticket-leave-yes = כן, לצאת
ticket-leave-no = להישאר בתור
ticket-close = סגירה
ticket-cut-off = לא מעודכן מאז { $time }; אנחנו מנסים להגיע אל החנות.
ticket-not-sent = זה לא הגיע לחנות. אפשר להקיש שוב.
ticket-too-late = זה כבר לא אפשרי. הדף הזה מראה את המצב עכשיו.
ticket-unknown = המספר הזה כבר לא מוכר לנו. אפשר לפנות אלינו.
ticket-languages = שפה
ticket-no-script = הדף מתעדכן מעצמו כל 15 שניות.
