# The waiting-room screen.

screen-now = اکنون
screen-coming = { $staff } دارد پیش شما می‌آید
screen-team-coming = داریم پیش شما می‌آییم
screen-before = پیش از این
screen-before-empty = شماره‌های قبلی مدتی اینجا می‌مانند.
screen-next = بعدی
screen-next-empty = هر کس نوبت بگیرد، با شماره‌اش اینجا دیده می‌شود.
screen-seen = { $staff } شما را دیده است
screen-empty = خوش آمدید
screen-empty-why = وقتی شمارهٔ شما را صدا کنیم، اینجا دیده می‌شود و صدای زنگ می‌شنوید.
screen-count =
    { $count ->
        [0] کسی منتظر نیست
        [one] { $count } نفر منتظر است
       *[other] { $count } نفر منتظرند
    }
screen-range = حدود { $range }
screen-range-unknown = هنوز نمی‌دانیم چقدر طول می‌کشد
screen-sound-on = برای روشن کردن صدا لمس کنید
screen-cut-off = ارتباط این صفحه از ساعت { $time } قطع است.
screen-cut-off-why = لطفاً گوش به شماره‌تان باشید یا از همکارانمان بپرسید.
screen-no-script = این صفحه به JavaScript نیاز دارد. آن را در تنظیمات مرورگر روشن کنید.
