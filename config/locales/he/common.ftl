greetline = Greetline
ago-now = הרגע
ago-minutes = { $minutes } דק׳
ago-hours = { $hours } שע׳
range = { $low }–{ $high } דק׳
range-one = { $minutes } דק׳
range-moment = עוד רגע
range-unknown = עדיין קשה לומר
step-in-line = בתור
step-hello = שלום
step-with-you = איתכם
step-done = סיום
language-name = עברית

# Opening a device
devices-which = בדפדפן הזה יש כמה מכשירים. איזה מהם?
devices-none = הדפדפן הזה עדיין לא מכשיר של החנות
devices-none-how = פותחים את הקישור שהופיע כש-Greetline הופעל, או מבקשים קישור חדש ממי שהקים אותו.
link-open = פתיחה: { $device }
link-open-means = הדפדפן הזה הופך למכשיר הזה של { $store }.
link-open-button = פתיחה: { $device }
link-used = כבר השתמשו בקישור הזה
link-used-how = הוא פותח דפדפן אחד בלבד. מפעילים את Greetline שוב כדי לקבל קישורים חדשים, או פותחים את הדף הזה בדפדפן שבו הקישור נפתח.

# The demo store
demo-banner = הדגמה: האנשים האלה אינם אמיתיים
demo-banner-label = על ההדגמה
