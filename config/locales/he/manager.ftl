# The manager's page. It speaks of people, never of visits.

manager-title = איך היה
manager-day = היום
manager-log = אנשים
manager-devices = מכשירים
manager-setup = הגדרות
manager-expected = פגישות
manager-skip = דילוג אל הנתונים
manager-from = מיום
manager-to = עד יום
manager-show = הצגה
manager-today = היום
manager-week = 7 ימים
manager-month = 4 שבועות
manager-previous = מוקדם יותר
manager-next = מאוחר יותר
manager-other = ימים אחרים
manager-so-far = עד עכשיו
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } עד { DATETIME($last, dateStyle: "long") }
manager-private = להנהלה: מופיעים כאן מספרי תור, אף פעם לא שמות של לקוחות.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = פחות משנייה
span-s = { $s } שנ׳
span-min = { $min } דק׳
span-min-s = { $min } דק׳ { $s } שנ׳
span-h = { $h } שע׳
span-h-min = { $h } שע׳ { $min } דק׳
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = אף אחד לא בא.
sentence-nobody-today = היום עוד לא בא אף אחד.
sentence-nobody-ahead = היום הזה עוד לפנינו.
sentence-nobody-how = ברגע שמישהו מצטרף לתור בעמדת הרישום, בטלפון או דרך הצוות, היום מסופר כאן.
sentence-greeted-door = אמרו שלום ל-{ $greeted } מתוך { $came ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $came } אנשים
}; למחציתם בתוך { $half } מהכניסה, לתשעה מכל עשרה בתוך { $most }.
sentence-greeted-kiosk = אמרו שלום ל-{ $greeted } מתוך { $came ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $came } אנשים
}; למחציתם בתוך { $half } מההצטרפות בעמדת הרישום, לתשעה מכל עשרה בתוך { $most }.
sentence-greeted-phone = אמרו שלום ל-{ $greeted } מתוך { $came ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $came } אנשים
}; למחציתם בתוך { $half } מההצטרפות בטלפון, לתשעה מכל עשרה בתוך { $most }.
sentence-greeted-staff = אמרו שלום ל-{ $greeted } מתוך { $came ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $came } אנשים
}; למחציתם בתוך { $half } מהרישום ברשימה, לתשעה מכל עשרה בתוך { $most }.
sentence-few = אמרו שלום ל-{ $greeted } מתוך { $came ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $came } אנשים
}, לכל המאוחר אחרי { $longest }.
sentence-nobody-greeted = { $came ->
    [one] אדם אחד בא, ולא אמרו לו שלום.
    [two] שני אנשים באו, ולא אמרו להם שלום.
   *[other] { $came } אנשים באו, ולא אמרו שלום לאף אחד מהם.
}
sentence-came = { $came ->
    [one] אדם אחד בא.
    [two] שני אנשים באו.
   *[other] { $came } אנשים באו.
}
sentence-waits = { $came } אנשים באו; למחציתם קראו בתוך { $half }, לתשעה מכל עשרה בתוך { $most }.
sentence-waits-half = { $came } אנשים באו; למחציתם קראו בתוך { $half }.
sentence-censored = { $left ->
    [one] מי שהלך נחשב כמי שחיכה לפחות עד אז.
    [two] השניים שהלכו נחשבים כמי שחיכו לפחות עד אז.
   *[other] { $left } שהלכו נחשבים כמי שחיכו לפחות עד אז.
}
sentence-kept = { $promises ->
    [one] למי שאמרנו לו זמן המתנה, קראו בזמן.
    [two] לשניים אמרנו זמן המתנה, ולשניהם קראו בזמן.
   *[other] ל-{ $promises } אמרנו זמן המתנה, ולכולם קראו בזמן.
}
sentence-broke = בשעה { $time } זה נתקע, { $service }: { $n } חיכו יותר ממה שאמרנו להם.
sentence-broke-day = בעיקר נתקענו ב-{ DATETIME($day, dateStyle: "long") } בשעה { $time }, { $service }: { $n } חיכו יותר ממה שאמרנו להם.
sentence-broke-scattered = { $n ->
    [one] אחד חיכה יותר ממה שאמרנו לו.
    [two] שניים חיכו יותר ממה שאמרנו להם, בשעות שונות.
   *[other] { $n } חיכו יותר ממה שאמרנו להם, בשעות שונות.
}
sentence-slow = הכי איטי היה בשעה { $time }, { $service }: { $n } חיכו יותר מ-{ $target }.
sentence-slow-day = הכי איטי היה ב-{ DATETIME($day, dateStyle: "long") } בשעה { $time }, { $service }: { $n } חיכו יותר מ-{ $target }.
sentence-slow-scattered = { $n ->
    [one] אחד חיכה יותר מ-{ $target }.
    [two] שניים חיכו יותר מ-{ $target }, בשעות שונות.
   *[other] { $n } חיכו יותר מ-{ $target }, בשעות שונות.
}
sentence-open = { $n ->
    [one] אדם אחד כאן עכשיו.
    [two] שני אנשים כאן עכשיו.
   *[other] { $n } אנשים כאן עכשיו.
}
sentence-open-past = { $n ->
    [one] אחד לא סומן כ״סיום״.
    [two] שניים לא סומנו כ״סיום״.
   *[other] { $n } לא סומנו כ״סיום״.
}
see-them = { $n ->
    [one] לראות ←
    [two] לראות את שניהם ←
   *[other] לראות את ה-{ $n } ←
}

# The five figures, each with how it is counted
figure-noticed = הבחינו בהם בתוך
figure-waited = חיכו
figure-with-us = היו איתנו
figure-gone = הלכו בלי עזרה
figure-in-time = קיבלו עזרה בזמן
figure-none = –
figure-too-few = מעט מדי
figure-too-few-why = { $n ->
    [0] עוד אף אחד; המספר מופיע החל מ-20 אנשים.
    [one] אדם אחד, { $longest }; המספר מופיע החל מ-20.
    [two] שני אנשים, { $longest } לכל היותר; המספר מופיע החל מ-20.
   *[other] { $n } אנשים, { $longest } לכל היותר; המספר מופיע החל מ-20.
}
figure-half = מחצית מ-{ $n } אנשים; תשעה מכל עשרה { $most }
figure-half-only = מחצית מ-{ $n } אנשים
figure-most-unknown = הלכו כל כך הרבה, שאי אפשר לומר תשעה מכל עשרה
figure-unknown-greetings = ביומן המיובא לא כתוב למי אמרו שלום.
figure-denied = { $n ->
    [one] אחד אמר שלא באו אליו; עם השלום הראשון ההוא { $half }
    [two] שניים אמרו שלא באו אליהם; עם השלומות הראשונים ההם { $half }
   *[other] { $n } אמרו שלא באו אליהם; עם השלומות הראשונים ההם { $half }
}
figure-denied-few = { $n ->
    [one] אחד אמר שלא באו אליו
    [two] שניים אמרו שלא באו אליהם
   *[other] { $n } אמרו שלא באו אליהם
}
figure-censored = { $n ->
    [one] לאחד לא קראו, והוא נספר לפי הזמן שנשאר
    [two] לשניים לא קראו, והם נספרים לפי הזמן שנשארו
   *[other] ל-{ $n } לא קראו, והם נספרים לפי הזמן שנשארו
}
figure-gone-of = מתוך { $n } אנשים
figure-left = { $n ->
    [0] אף אחד לא הלך לפני תורו
    [one] אחד הלך לפני תורו
    [two] שניים הלכו לפני תורם
   *[other] { $n } הלכו לפני תורם
}
figure-no-show = { $n ->
    [0] כולם הגיעו כשקראו להם
    [one] אחד לא הגיע כשקראו לו
    [two] שניים לא הגיעו כשקראו להם
   *[other] { $n } לא הגיעו כשקראו להם
}
figure-within = { $within } מתוך { $n } בתוך { $target }
figure-promises = מה שאמרנו התקיים אצל { $kept } מתוך { $n }
figure-promises-none = לא אמרנו לאיש זמן המתנה
basis-door = נכנסו בדלת
basis-kiosk = הצטרפו בעמדת הרישום
basis-phone = הצטרפו בטלפון
basis-staff = נרשמו על ידי הצוות
basis-half-door = בכניסה { $half }, מחצית מ-{ $n }
basis-half-kiosk = בעמדת הרישום { $half }, מחצית מ-{ $n }
basis-half-phone = בטלפון { $half }, מחצית מ-{ $n }
basis-half-staff = דרך הצוות { $half }, מחצית מ-{ $n }
basis-few-door = בכניסה { $n }: מעט מדי
basis-few-kiosk = בעמדת הרישום { $n }: מעט מדי
basis-few-phone = בטלפון { $n }: מעט מדי
basis-few-staff = דרך הצוות { $n }: מעט מדי
measure-wait = מההצטרפות לתור עד הקריאה הראשונה, או עד שהיו איתנו בלי קריאה. מי שלא קראו להם נספרים לפי הזמן שנשארו (קפלן–מאייר).
measure-handle = מהרגע שהיו איתנו ועד הסיום, פחות הזמן שנדחו.
measure-service-level = מי שקיבלו עזרה בתוך זמן היעד, מתוך כל מי שבאו וכבר אינם כאן, כולל מי שהלכו.
measure-promises = מי שקראו להם בתוך הזמן שאמרנו, מתוך מי שנקראו ומי שכבר חיכו יותר. מי שהלכו לפני שהזמן עבר לא נספרים באף צד.
measure-greet-door = מהכניסה בדלת ועד השלום.
measure-greet-kiosk = מההצטרפות בעמדת הרישום ועד השלום.
measure-greet-phone = מההצטרפות בטלפון ועד השלום.
measure-greet-staff = מהרישום על ידי הצוות ועד השלום.
measure-greet-first-door = מהכניסה בדלת ועד השלום הראשון, גם אם אמרו שלא באו אליהם.
measure-greet-first-kiosk = מההצטרפות בעמדת הרישום ועד השלום הראשון, גם אם אמרו שלא באו אליהם.
measure-greet-first-phone = מההצטרפות בטלפון ועד השלום הראשון, גם אם אמרו שלא באו אליהם.
measure-greet-first-staff = מהרישום ברשימה ועד השלום הראשון, גם אם אמרו שלא באו אליהם.

# The way through the shop
way-title = מהדלת ועד הסיום
way-door = נכנסו בדלת
way-came = הצטרפו לתור
way-hello = אמרו להם שלום
way-with-us = היו איתנו
way-done = סיום
way-unnoticed = { $n ->
    [one] אחד בכניסה שלא הבחינו בו
    [two] שניים בכניסה שלא הבחינו בהם
   *[other] { $n } בכניסה שלא הבחינו בהם
}
way-left = { $n ->
    [one] אחד הלך
    [two] שניים הלכו
   *[other] { $n } הלכו
}
way-no-show = { $n ->
    [one] אחד לא הגיע כשקראו לו
    [two] שניים לא הגיעו כשקראו להם
   *[other] { $n } לא הגיעו כשקראו להם
}
way-open = { $n ->
    [one] אחד עדיין כאן
    [two] שניים עדיין כאן
   *[other] { $n } עדיין כאן
}

# Hours, days, services
hours-title = לאורך היום
days-title = יום אחר יום
hours-again = לפי שעות היום
services-title = לפי מה שבאו בשבילו
chart-dots = כל נקודה היא אדם; ככל שהיא גבוהה יותר, חיכו יותר.
chart-bars = ממחצית האנשים (הסימן) עד תשעה מכל עשרה (סוף הפס).
chart-hollow = טבעת ריקה: הלכו לפני תורם.
chart-amber = ענבר: חיכו יותר ממה שאמרנו להם.
chart-amber-target = ענבר: חיכו יותר מ-{ $target }.
chart-target = הקו המקווקו הוא היעד שלנו, { $target }.
col-hour = שעה
col-day = יום
col-service = בשביל
col-came = באו
col-noticed = הבחינו בתוך, מחצית
col-waited = חיכו, מחצית
col-most = תשעה מכל עשרה
col-longest = הכי הרבה
col-with-us = איתנו, מחצית
col-left = הלכו
col-broken = יותר ממה שנאמר
col-over-target = מעל { $target }
few-note = מחצית ותשעה מכל עשרה מופיעים החל מ-20 אנשים; בפחות מזה הם היו מקריים.

# People to look at
people-title = אנשים שכדאי להסתכל עליהם
people-longest = חיכו הכי הרבה
people-left = הלכו, או לא הגיעו
people-left-none = אף אחד לא הלך.
people-never = לא אמרו להם שלום
people-never-none = אמרו שלום לכולם.
people-all = כל ה-{ $n } ←
people-everybody = כולם, מההמתנה הארוכה ביותר ←
person-told = אמרנו { $range }
person-didnt-come = לא הגיעו

# The log
log-title = { $n ->
    [0] אף אחד לא מתאים
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $n } אנשים
}
log-all = להציג את כולם
log-filter = להציג את אלה
log-any = הכול
log-service = בשביל
log-outcome = איך זה נגמר
log-hour = שעה
log-hello = שלום
log-more = הלאה ←
log-start = → מההתחלה
log-empty = אף אחד לא מתאים למה שנבחר כאן. בחרו פחות, או יום אחר.
outcome-served = סיום
outcome-left = הלכו
outcome-no_show = לא הגיעו
outcome-open = עדיין כאן
outcome-closed = כבר לא כאן
outcome-gone = הלכו או לא הגיעו
greeted-yes = אמרו להם שלום
greeted-never = לא אמרו להם שלום
greeted-denied = אמרו שלא באו אליהם
wait-known = נקראו
wait-censored = לא נקראו
wait-over_target = חיכו יותר מ-{ $target }
promise-kept = נקראו בתוך הזמן שאמרנו
promise-broken = חיכו יותר ממה שאמרנו
level-within = קיבלו עזרה בתוך { $target }
level-missed = לא קיבלו עזרה בתוך { $target }
order-longest = קודם ההמתנה הארוכה
order-newest = קודם החדשים
col-ticket = מספר
col-came-at = באו
col-line = התור
col-ended = סוף
col-staff = עם
col-told = אמרנו

reached-with_us = היו איתנו

# One person
person-title = { $ticket }: { $service }, בשעה { $time }.
person-greeted = אמרו להם שלום אחרי { $span }.
person-not-greeted = לא אמרו להם שלום.
person-waiting = עדיין מחכים, כבר { $span }.
person-called = נקראו אחרי { $span }.
person-met = היינו איתם אחרי { $span }.
person-with = עם { $staff } במשך { $span }.
person-with-nobody = איתנו במשך { $span }.
person-with-now = עכשיו עם { $staff }.
person-left = הלכו אחרי { $span }.
person-no-show = נקראו, ולא הגיעו.
person-promise-kept = אמרנו להם { $range }: זה התקיים.
person-promise-broken = אמרנו להם { $range }: זה לקח יותר.
person-promise = אמרנו להם { $range }.
person-promise-none = לא יכולנו לומר כמה זמן זה ייקח.
person-imported = מיומן מיובא, שאינו אומר יותר מזה.
person-back = → { $day }
person-events = מי עשה מה ומתי
step-door = כניסה
step-came = בתור
step-called = קריאה
step-with-us = איתנו
step-left = הלכו
step-no-show = לא הגיעו
by-customer = הלקוח
by-door = הכניסה
by-timer = Greetline
by-import = היומן המיובא
by-staff = מישהו מהצוות
event-arrival-entered = מישהו נכנס
event-arrival-greeted = שלום בכניסה
event-checked-in-kiosk = הצטרפות בעמדת הרישום
event-checked-in-phone = הצטרפות בטלפון
event-checked-in-staff = רישום ברשימה
event-checked-in-import = לפי היומן, הגיעו
event-visit-greeted = שלום
event-visit-called = קריאה
event-visit-called-desk = קריאה אל { $desk }
event-visit-recalled = קריאה נוספת
event-visit-served = התחלת הטיפול
event-visit-finished = סיום
event-visit-parked = נדחו לאחר כך
event-visit-resumed = הוחזרו
event-visit-declined = ויתור: לא אני
event-visit-help_asked = בקשת עזרה
event-visit-no_show = נרשם שלא הגיעו
event-visit-left = נרשם שהלכו
event-visit-left-customer = יציאה מהתור
event-visit-undone = ביטול של מה שלפני
event-visit-nobody_came = דיווח שלא באו
event-visit-erased = מחיקת השם וההערה
event-visit-transferred = העברה
event-visit-transferred-customer = עניין אחר
event-visit-offered = בקשה ממישהו לקבל אותם
event-visit-handed_over = קבלה לטיפול
event-visit-refused = תשובה: לא עכשיו
event-visit-offer_over = הבקשה נותרה בלי תשובה
event-visit-reordered = שינוי הסדר
event-visit-adviser_asked = נרשם עם מי הם רוצים להיפגש
event-visit-need_told = נרשם מה הם צריכים
event-visit-service_added = נרשם עוד עניין
event-visit-due_back = תזכורת: הגיע זמנם לחזור
event-visit-overdue = שאלה: הם עדיין כאן?
event-visit-told = סיפרו לנו עוד
event-visit-ready = בקשה שמישהו יבוא עכשיו
event-visit-asked_after = שאלה: הם עדיין מסתכלים?
event-visit-still_here = אישור: עדיין כאן
event-skip-lead = { $ticket } (קודמו בידי אחראי המשמרת)
event-skip-long-wait = { $ticket } (חיכו זמן רב מאוד)
event-skip-appointment = { $ticket } (נקבעה להם פגישה)
event-skip-access = { $ticket } (היו צריכים להתקדם)
event-skip-returned = { $ticket } (תורם כבר היה)
event-skip-in-turn = { $ticket } (הגיע תורם)
event-skip-chosen = { $ticket } (נלקחו על ידי מישהו מהצוות)
event-skip-other-service = { $ticket } (שירות אחר)
event-skip-not-their-skill = { $ticket } (דורש ידע אחר)
event-skip-waits-for = { $ticket } (מחכים למישהו מסוים)
event-skip-looks-around = { $ticket } (מסתכלים)
event-skip-language = { $ticket } (למי שמדבר את השפה)
event-skip-level = { $ticket } (למי שיודע יותר)
event-estimated = הערכה: אף אחד לא הקיש; החנות כבר נסגרה.
log-estimated = הערכה
event-later = אחרי { $span }
event-skipped = דילגו על: { $tickets }.
event-heard-late = שמענו על זה בשעה { $time }.
event-arrival-estimated = הערכה: השעון של עמדת הרישום לא היה כל הזמן תחת מעקב. שמענו על זה בשעה { $time }.

# Files
export-title = לקחת איתכם
export-figures = הנתונים
export-people = האנשים
export-csv = CSV
export-xlsx = Excel
export-staff = עם שמות הצוות
export-why = שמות הצוות אינם בקובץ אלא אם ביקשתם; שמות הלקוחות אינם בו אף פעם.

# Signing in
login-title = כניסה להנהלה
login-name = שם
login-password = סיסמה
login-code = קוד מהאפליקציה שלכם
login-code-hint = שש ספרות; כל קוד פועל פעם אחת.
login-button = כניסה
login-wrong = משהו לא התאים. בדקו את שלושתם, וחכו לקוד הבא: כל קוד פועל פעם אחת.
login-locked = { $minutes ->
    [one] יותר מדי ניסיונות. נסו שוב בעוד דקה.
    [two] יותר מדי ניסיונות. נסו שוב בעוד שתי דקות.
   *[other] יותר מדי ניסיונות. נסו שוב בעוד { $minutes } דקות.
}
login-how = עדיין אין חשבון? מי שאחראי על Greetline מוסיף אתכם, או שפותחים כאן את הקישור ״Manager״ שהודפס כשהופעל.
login-out = יציאה

# Alerts, from the raising to the answer
alerts-title = מההתראה ועד השלום
col-alert = על מה ההתראה
col-alerts = התראות
col-alert-delivered = הגיעו לטאבלט
col-alert-shown = על המסך
col-alert-answered = נענו
col-alert-climbed = נמסרו לעוד אנשים
col-alert-unanswered = נותרו בלי תשובה
alert-about-door = מישהו בכניסה
alert-about-waiting = מישהו הצטרף לתור
alert-about-promise = הזמן שאמרנו עומד לעבור
alert-about-help = בקשת עזרה
alert-about-device = מכשיר
alert-about-kiosk = בקשה שמישהו יבוא לעמדת הרישום
alert-n = { $n } עד כה
alert-spans = מחצית בתוך { $half }, תשעה עשר מכל עשרים בתוך { $most }
alert-false = הכניסה קראה בשביל מי שלא היה לקוח { $false } מתוך { $n } פעמים ({ $share }).
alert-false-rate = זה { $rate } לכל שעת עבודה בצוות; עד 1 זה בסדר.
alert-false-rate-high = זה { $rate } לכל שעת עבודה בצוות: יותר מ-1. כדאי לבדוק את הקו בכניסה.
alert-open = עוד אף אחד לא ענה.
alert-answered = נענתה אחרי { $span }: { $staff }, { $device }.
alert-unanswered = אף אחד לא ענה; הופסקה אחרי { $span }.
alert-withdrawn = לא נחוצה יותר אחרי { $span }.
alert-rungs =
    { $n ->
        [one] היא נמסרה לעוד אנשים פעם אחת.
        [two] היא נמסרה לעוד אנשים פעמיים.
       *[other] היא נמסרה לעוד אנשים { $n } פעמים.
    }
col-tablet = טאבלט
col-tablet-had = קיבל אחרי
col-tablet-shown = על המסך אחרי
col-tablet-rang = צלצל אחרי
person-alerts = ההתראות
export-alerts = התראות, כל אחת עם השלבים שלה

# Removing the demo
demo-remove = הסרת ההדגמה
demo-remove-title = להסיר את ההדגמה?
demo-remove-means = חנות ההדגמה נעלמת לתמיד: האנשים שלה, ארבעת השבועות, המכשירים והקישורים שלהם. כל חנות אחרת נשארת כפי שהיא.
demo-remove-yes = הסרת ההדגמה
demo-remove-no = להשאיר
demo-gone-title = ההדגמה הוסרה
demo-gone-next = לא נשאר ממנה דבר, והיא לא חוזרת מעצמה. הבא: הקימו את החנות שלכם. הקישור שלה הודפס כש-Greetline הופעל.
demo-gone-setup = להקים את החנות שלכם

# The door camera
door-no-data = מצלמת הכניסה לא ראתה כלום במשך { $span } ({ $spans }): אין נתונים לזמן הזה.
door-no-data-at-all = מצלמת הכניסה לא ראתה כלום: אין נתונים.
door-and-more = { $spans } ועוד
door-walked-away =
    { $n ->
        [one] אחד מהם יצא מיד, לפני שהבחינו בו.
        [two] שניים מהם יצאו מיד, לפני שהבחינו בהם.
       *[other] { $n } מהם יצאו מיד, לפני שהבחינו בהם.
    }
door-basic = מצב בסיסי: הספירה בכניסה לא ודאית.
door-seen =
    { $n ->
        [one] אדם אחד נכנס בדלת.
        [two] שני אנשים נכנסו בדלת.
       *[other] { $n } אנשים נכנסו בדלת.
    }
