# The ticket on paper.

paper-since = { $time } থেকে এখানে
paper-follow = নিজের ফোনে দেখুন
paper-follow-how = অ্যাপ বা ফোন নম্বর লাগবে না।
paper-test = পরীক্ষার টোকেন: { $name }
paper-test-how = এটি পড়তে পারলে ছাপা ঠিক আছে।

# On the kiosk beside it
paper-offer = ছাপুন
paper-offer-again = আবার ছাপুন
paper-waiting = আপনার টোকেন ছাপা হচ্ছে।
paper-printed = আপনার টোকেন ছাপা হয়েছে।
paper-failed = ছাপা গেল না। আপনার নম্বর { $ticket }।
