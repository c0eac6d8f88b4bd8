# The ticket on paper.

paper-since = כאן מאז { $time }
paper-follow = מעקב בטלפון
paper-follow-how = בלי אפליקציה, בלי מספר טלפון.
paper-test = פתק ניסיון: { $name }
paper-test-how = אם אפשר לקרוא את זה, המדפסת עובדת.

# On the kiosk beside it
paper-offer = הדפסה
paper-offer-again = הדפסה נוספת
paper-waiting = מדפיסים את המספר שלכם.
paper-printed = המספר שלכם הודפס.
paper-failed = ההדפסה לא הצליחה. המספר שלכם: { $ticket }.
