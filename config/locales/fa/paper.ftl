# The ticket on paper.

paper-since = اینجا از ساعت { $time }
paper-follow = با گوشی دنبال کنید
paper-follow-how = بدون اپلیکیشن، بدون شمارهٔ تلفن.
paper-test = برگهٔ آزمایشی: { $name }
paper-test-how = اگر این را می‌خوانید، چاپگر کار می‌کند.

# On the kiosk beside it
paper-offer = چاپ
paper-offer-again = چاپ دوباره
paper-waiting = برگهٔ شماره‌تان دارد چاپ می‌شود.
paper-printed = برگهٔ شماره‌تان چاپ شد.
paper-failed = چاپ نشد. شمارهٔ شما { $ticket } است.
