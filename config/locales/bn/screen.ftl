# The waiting-room screen.

screen-now = এখন ডাকা হচ্ছে
screen-coming = { $staff } আপনার কাছে আসছেন
screen-team-coming = আমরা আপনার কাছে আসছি
screen-before = আগে ডাকা হয়েছে
screen-before-empty = আগের ডাকগুলো কিছুক্ষণ এখানে থাকে।
screen-next = এরপর
screen-next-empty = যিনি চেক-ইন করেন, তাঁর টোকেন এখানে দেখা যায়।
screen-seen = { $staff } আপনাকে দেখেছেন
screen-empty = স্বাগতম
screen-empty-why = আপনার টোকেন ডাকা হলে এখানে দেখা যাবে, আর একটি সুর বাজবে।
screen-count =
    { $count ->
        [0] কেউ অপেক্ষায় নেই
        [one] { $count } জন অপেক্ষায় আছেন
       *[other] { $count } জন অপেক্ষায় আছেন
    }
screen-range = প্রায় { $range }
screen-range-unknown = কতক্ষণ লাগবে এখনো বলা যাচ্ছে না
screen-sound-on = শব্দ চালু করতে চাপুন
screen-cut-off = { $time } থেকে এই স্ক্রিনের যোগাযোগ নেই।
screen-cut-off-why = আপনার টোকেন ডাকা হয় কি না শুনুন, বা আমাদের টিমকে জিজ্ঞাসা করুন।
screen-no-script = এই স্ক্রিনের জন্য JavaScript লাগে। ব্রাউজারের সেটিংসে চালু করুন।
