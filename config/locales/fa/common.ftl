greetline = Greetline
ago-now = همین حالا
ago-minutes = { $minutes } دقیقه
ago-hours = { $hours } ساعت
range = { $low } تا { $high } دقیقه
range-one = { $minutes } دقیقه
range-moment = چند لحظه
range-unknown = هنوز نمی‌دانیم
step-in-line = در صف
step-hello = خوشامد
step-with-you = در کنار شما
step-done = پایان
language-name = فارسی

# Opening a device
devices-which = این مرورگر چند دستگاه است. کدام‌یک؟
devices-none = این مرورگر هنوز دستگاه فروشگاه نیست
devices-none-how = پیوندی را باز کنید که هنگام شروع Greetline نشان داده شد، یا از کسی که آن را راه انداخته پیوند تازه بخواهید.
link-open = باز کردن { $device }
link-open-means = این مرورگر همین دستگاهِ { $store } می‌شود.
link-open-button = باز کردن { $device }
link-used = از این پیوند استفاده شده است
link-used-how = هر پیوند فقط در یک مرورگر باز می‌شود. برای پیوندهای تازه Greetline را دوباره راه بیندازید، یا این صفحه را در همان مرورگر باز کنید.

# The demo store
demo-banner = نمایشی: این افراد واقعی نیستند
demo-banner-label = دربارهٔ این نسخهٔ نمایشی
