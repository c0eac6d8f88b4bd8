# Devices: how they are, pairing a new one, and the secure address.

health-title = מכשירים
health-board = הלוח
health-day = היום
health-setup = הגדרות
health-expected = פגישות
health-live = חי
health-connecting = בהתחברות
health-cut-off = הדף הזה מנותק מאז { $time }. מה שרואים כאן ישן.
health-signed-out = הדפדפן הזה כבר לא מחובר. מה שרואים כאן ישן.
health-no-script = הדף הזה צריך JavaScript. אפשר להפעיל אותו בהגדרות הדפדפן.

health-all-well =
    { $count ->
        [one] המכשיר היחיד תקין.
        [two] שני המכשירים תקינים.
       *[other] כל { $count } המכשירים תקינים.
    }
health-none = אין היום מכשירים בשימוש.
health-none-why = אפשר להוסיף מכשיר למטה; הוא יופיע כאן ברגע שייפתח.
health-one-asleep = { $name } במצב שינה מאז { $time }.
health-one-muted = { $name } בלי צליל.
health-one-cut-off = { $name } בלי קשר מאז { $time }.
health-several = { $sick } מתוך { $count } מכשירים צריכים אותך: { $names }.
health-asleep-how = מקישים כדי להעיר אותו ומשאירים את הלוח פתוח. השאר מסתדר מעצמו.
health-muted-how = מקישים פעם אחת על המסך שלו, כדי שיוכל לצלצל.
health-cut-off-how = כדאי לבדוק את הרשת ואת החשמל שלו. הוא חוזר מעצמו.
health-kiosk-insecure = הדף שלה לא מאובטח: בלי רשת הוא לא ייפתח שוב. כדאי לפתוח אותו בכתובת המאובטחת.
health-kiosk-forgets = אין לה איפה לשמור את מי שהצטרפו לתור: כשהיא נכבית, זה נשכח. כדאי לפנות מקום, או לצאת ממצב פרטי.
health-kiosk-refused = המספר { $ticket } לא נכנס לתור ({ $name }). כדאי לחפש אותם.
health-kiosk-renumbered = { $ticket } ({ $name }) הוא עכשיו { $now }. כדאי לומר להם.

device-well = תקין
device-asleep = במצב שינה
device-asleep-since = במצב שינה מאז { $time }
device-muted = בלי צליל
device-cut-off = בלי קשר
device-cut-off-since = בלי קשר מאז { $time }
device-unused = לא בשימוש היום
device-never = עוד לא נפתח
device-seen = קשר אחרון
device-now = עכשיו
device-battery = סוללה
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, בטעינה
device-sound = צליל
device-sound-on = פועל
device-sound-off = כבוי
device-delay = עונה בתוך
device-delay-is = { $ms } מ״ש
device-unsent = שמורים עליו
device-version = גרסה
device-version-old = { $version }, ישנה מזו של השרת
device-ring = צלצול
device-heard = צלצל
device-not-heard = לא יכול לצלצל
device-no-answer = אין תשובה
device-waits = מצלצל
device-change = שינוי
device-name = שם
device-rename = שמירת השם
device-revoke = לנתק לתמיד
device-revoke-means = הוא מתנתק בתוך שניות, גם אם אבד או נגנב.
device-name-taken = כבר יש מכשיר אחר בשם הזה.

health-devices = מכשירים
health-ring-all = צלצול ניסיון
health-ring-heard = כולם צלצלו: { $heard }.
health-ring-some = צלצלו: { $heard }. לא צלצלו: { $missed }.
health-ring-none = אף מכשיר לא צלצל: { $missed }.
health-ring-nobody = אין מכשיר פתוח עם צליל.
health-ring-waits = מצלצלים.

health-sounds = הצלילים מועילים?
health-sounds-none = לא נשמע אף צליל. מספר הימים: { $days }. כאן יופיע על מה ענו, וכמה מהר.
health-sounds-share = נענו בתוך { $seconds } שנ׳: { $answered } מתוך { $heard }
health-sounds-fine = רוב הצלילים נענים. אפשר להשאיר אותם כך.
health-sounds-silence = על ״{ $kind }״ עונים לעיתים רחוקות: { $answered } מתוך { $heard } בתוך { $seconds } שנ׳. אולי כדאי להשתיק.
health-about-door = מישהו בכניסה
health-about-waiting = מישהו הצטרף לתור
health-about-promise = הזמן שאמרנו עומד לעבור
health-about-help = בקשת עזרה מהצוות
health-about-device = מכשיר שלא יכול להתריע
health-about-kiosk = בקשה שמישהו יבוא לעמדת הרישום

adding-title = הוספת מכשיר
adding-role = מה הוא יהיה?
adding-name = איך קוראים לו?
adding-role-staff = טאבלט לצוות
adding-role-kiosk = עמדת רישום
adding-role-screen = מסך לאזור ההמתנה
adding-get = קבלת קוד
adding-open = במכשיר החדש סורקים את זה או פותחים את
adding-type = ומקלידים
adding-trust = קודם הוא צריך ללמוד לסמוך על החנות, בכתובת
adding-valid = בתוקף עד { $time }, למכשיר אחד.
adding-waits = מחכים למכשיר החדש.
adding-compare = { $name } מראה את אותן שלוש מילים?
adding-same = כן, אותן מילים
adding-differ = לא, הן שונות
adding-cancel = ביטול
adding-done = נוסף: { $name }.
adding-refused = הקוד הזה כבר לא שווה כלום.

pair-title = הוספת המכשיר הזה
pair-type = מקלידים את הקוד שמופיע אצל ההנהלה
pair-code = קוד
pair-go = המשך
pair-wrong = הקוד הזה לא מתאים, או שכבר השתמשו בו. צריך לבקש חדש.
pair-rest = יותר מדי קודים שלא מתאימים. אפשר לנסות שוב בעוד { $seconds } שנ׳.
pair-compare = אצל ההנהלה מופיעות אותן שלוש מילים?
pair-compare-how = אם כן, ההנהלה לוחצת ״כן, אותן מילים״, והמכשיר הזה נפתח מעצמו.
pair-becomes = הוא הופך למכשיר של { $store }.
pair-refused = ההנהלה לא אישרה
pair-expired = הקוד ישן מדי
pair-again = מבקשים קוד חדש ומקלידים אותו כאן.
pair-confirmed = החנות { $store } מכירה עכשיו את המכשיר הזה
pair-open = פתיחה
pair-words = עוגן תפוח אופניים גשר חמאה כפתור נר טירה דובדבן נחושת נוצה פרח יער גינה פטיש דבש אי קומקום סולם לימון מראה הר תפוז עיפרון פלפל כרית נהר אוכף כסף נמר כינור חלון

trust-title = הכתובת המאובטחת
trust-off = לחנות הזו עדיין אין כתובת מאובטחת
trust-off-why = הכול עובד גם בלעדיה, אבל הדפדפן מגביל כמה דברים: טאבלט לא יכול להשאיר את עצמו ער, והדף של עמדת הרישום לא שורד הפעלה מחדש של הטאבלט כשאין רשת.
trust-off-how = במחשב של החנות, מי שאחראי עליו מריץ:
trust-lead = כל מכשיר צריך ללמוד פעם אחת שאפשר לסמוך על הכתובת של החנות
trust-limit = התעודה יכולה לערוב רק לכתובת של החנות עצמה ({ $names }), ולעולם לא לדף אחר. זה רשום בתוכה.
trust-qr = סורקים את זה עם המכשיר
trust-fingerprint = טביעת אצבע (SHA-256), זהה לזו שבמחשב של החנות:
trust-ipad = iPad ו-iPhone
trust-ipad-get = קבלת הפרופיל
trust-ipad-1 = מקישים על ״קבלת הפרופיל״, ואז על ״אפשר״.
trust-ipad-2 = פותחים את ״הגדרות״. למעלה מקישים על ״הפרופיל הורד״, ואז על ״התקן״.
trust-ipad-3 = ב״הגדרות״ פותחים ״כללי״, ״אודות״, ״הגדרות אמון לתעודות״. מפעילים את ״Greetline״.
trust-android = Android
trust-android-get = קבלת התעודה
trust-android-1 = מקישים על ״קבלת התעודה״.
trust-android-2 = פותחים את ההגדרות ומחפשים ״אישור CA״. מקישים על ״התקנה בכל זאת״ ובוחרים את הקובץ.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = קבלת התעודה
trust-desktop-1 = פותחים את הקובץ שהתקבל. Windows: ״התקן אישור״, ״רשויות אישורי בסיס מהימנות״. Mac: ב״גישה לצרור מפתחות״ בוחרים עבורו ״תן אמון תמיד״.
trust-desktop-2 = Linux ו-ChromeOS: בהגדרות הדפדפן מחפשים ״אישורים״ ומייבאים אותו תחת ״רשויות״.
trust-own = המכשירים כבר מכירים את התעודה של החנות. אין מה להתקין.
trust-open = פתיחת הכתובת המאובטחת
trust-open-why = אם היא נפתחת בלי אזהרה, הכול בסדר. מעכשיו פותחים את Greetline בכתובת הזו.
trust-test = מה הדפדפן הזה יכול לעשות כאן
trust-test-sound = מקישים כדי לשמוע צליל
trust-check-secure = כתובת מאובטחת
trust-check-secure-yes = הדף הזה הגיע מהכתובת המאובטחת.
trust-check-secure-no = הדף הזה הגיע מהכתובת הרגילה.
trust-check-wake = נשאר ער
trust-check-wake-yes = אפשר להשאיר את המסך דולק.
trust-check-wake-no = אי אפשר להשאיר מכאן את המסך דולק. צריך להגדיר את נעילת המסך על ״אף פעם״.
trust-check-sound = צליל
trust-check-sound-yes = הוא יכול לצלצל.
trust-check-sound-no = עדיין לא. מקישים על הכפתור למטה.
trust-check-storage = אחסון
trust-check-storage-yes = מה שמקלידים כאן שורד הפעלה מחדש.
trust-check-storage-soft = מה שמקלידים נשמר, אבל הדפדפן עלול למחוק אותו כשנגמר המקום.
trust-check-storage-no = הדפדפן הזה לא שומר כלום. אולי הוא במצב פרטי?
trust-check-clock = שעון
trust-check-clock-yes = השעון שלו מדויק.
trust-check-clock-no = השעון שלו סוטה ב-{ $seconds } שנ׳. כדאי להעביר אותו לאוטומטי.
trust-check-touch = מגע
trust-check-touch-yes = המסך מגיב למגע.
trust-check-touch-no = אין לו מסך מגע; עכבר או מקשים יתאימו.
trust-check-fonts = אותיות
trust-check-fonts-yes = הגופנים של החנות כאן.
trust-check-fonts-no = הגופנים של החנות לא הגיעו: חלק מהאותיות עלולות להופיע כריבועים ריקים.
trust-check-voice = הקראה בקול
trust-check-voice-yes = אפשר להקריא בכל שפות החנות.
trust-check-voice-no = אין קול במכשיר הזה או במחשב של החנות עבור: { $languages }. אפשר להתקין קול בהגדרות המכשיר, או espeak-ng במחשב של החנות.
trust-state-yes = בסדר
trust-state-no = חסר
trust-state-wait = עדיין לא

# The door camera
health-door = { $state ->
    [dark] חשוך מדי למצלמת הכניסה מאז { $time }.
    [covered] משהו מכסה את מצלמת הכניסה מאז { $time }.
    [defocused] מצלמת הכניסה רואה רק טשטוש מאז { $time }.
    [moved] מצלמת הכניסה זזה בשעה { $time }: היא לא סופרת.
    [slow] מצלמת הכניסה איטית מאז { $time }.
   *[other] מצלמת הכניסה לא רואה כלום מאז { $time }.
}
health-door-how = כדאי לבדוק את המקום שלה, את החשמל ואת הרשת. ההנהלה רואה את התמונה שלה בהגדרות.

# The ticket printer of a kiosk
printer-none = מדפסת מספרים: אין
printer-at = מדפסת מספרים: { $address }
printer-address = הכתובת שלה
printer-address-help = כמו 192.168.1.50, או usb:04b8:0e15 למדפסת שמחוברת למחשב של החנות. ריק: אין מדפסת.
printer-paper = נייר
printer-paper-80 = רוחב 80 מ״מ
printer-paper-58 = רוחב 58 מ״מ
printer-automatic = להדפיס כל מספר בהצטרפות לתור, בלי לשאול
printer-save = שמירת המדפסת
printer-test = הדפסת פתק ניסיון
printer-test-runs = פתק הניסיון בדרך.
printer-test-done = פתק הניסיון הודפס.
printer-trouble =
    { $trouble ->
        [unreachable] אין תשובה בכתובת שלה.
        [no_paper] אין בה נייר.
        [cover_open] המכסה שלה פתוח.
        [out_of_order] היא מדווחת שהיא לא פועלת.
        [no_answer] היא לא מדווחת דבר, ואולי גם לא מדפיסה.
        [broke_off] הקשר איתה נותק באמצע הדפסה.
       *[other] אי אפשר לדעת אם הפתק האחרון יצא.
    }
printer-bad-not-in-shape = כותבים כתובת כמו 192.168.1.50, printer.local או usb:04b8:0e15.
printer-bad-far = מתאימה רק מדפסת ברשת של החנות הזו.
printer-bad-port = כותבים פורט בין 1024 ל-65535, או כלום.
printer-bad-usb = כותבים את שני המספרים של המדפסת, כמו usb:04b8:0e15.
device-printer-since = לא מדפיס מספרים מאז { $time }
health-one-printer = { $name }: בלי הדפסת מספרים מאז { $time }.
health-printer-how = כדאי לבדוק את הנייר, המכסה, החשמל והרשת שלה. אחרי המספר הבא הכול שוב תקין.
