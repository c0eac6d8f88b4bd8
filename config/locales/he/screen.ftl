# The waiting-room screen.

screen-now = נקראים עכשיו
screen-coming = { $staff } בדרך אליכם
screen-team-coming = אנחנו בדרך אליכם
screen-before = נקראו קודם
screen-before-empty = קריאות קודמות נשארות כאן זמן מה.
screen-next = הבאים בתור
screen-next-empty = מי שמצטרפים לתור מופיעים כאן עם המספר שלהם.
screen-seen = { $staff }: ראיתי אתכם
screen-empty = ברוכים הבאים
screen-empty-why = כשקוראים למספר שלכם הוא מופיע כאן, ונשמע צליל.
screen-count =
    { $count ->
        [0] אף אחד לא מחכה
        [one] אדם אחד מחכה
        [two] שני אנשים מחכים
       *[other] { $count } אנשים מחכים
    }
screen-range = בערך { $range }
screen-range-unknown = עדיין קשה לומר כמה זמן זה ייקח
screen-sound-on = מקישים כדי להפעיל צליל
screen-cut-off = המסך הזה מנותק מאז { $time }.
screen-cut-off-why = כדאי להקשיב למספר שלכם, או לשאול את הצוות.
screen-no-script = המסך הזה צריך JavaScript. אפשר להפעיל אותו בהגדרות הדפדפן.
