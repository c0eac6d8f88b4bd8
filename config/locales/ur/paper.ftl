# The ticket on paper.

paper-since = آمد { $time }
paper-follow = اپنے فون پر دیکھیں
paper-follow-how = نہ کوئی ایپ، نہ فون نمبر۔
paper-test = آزمائشی ٹوکن: { $name }
paper-test-how = اگر آپ یہ پڑھ سکتے ہیں تو پرنٹر چل رہا ہے۔

# On the kiosk beside it
paper-offer = پرنٹ کریں
paper-offer-again = دوبارہ پرنٹ کریں
paper-waiting = آپ کا ٹوکن پرنٹ ہو رہا ہے۔
paper-printed = آپ کا ٹوکن پرنٹ ہو گیا ہے۔
paper-failed = پرنٹ نہیں ہو سکا۔ آپ کا نمبر { $ticket } ہے۔
