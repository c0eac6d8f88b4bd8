# The check-in kiosk.

kiosk-title = চেক-ইন
kiosk-welcome = আপনাকে কী সাহায্য করতে পারি?
kiosk-empty = এখানে এখনো বেছে নেওয়ার মতো কিছু নেই। আমাদের সঙ্গে কথা বলুন।
kiosk-private = ব্যক্তিগত বিষয়
kiosk-more = অন্য কিছু
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] বড়জোর { $high } মিনিট
           *[other] বড়জোর { $high } মিনিট
        }
       *[other] প্রায় { $low } থেকে { $high } মিনিট
    }
kiosk-range-moment = অল্প একটু সময়
kiosk-range-unknown = এখনো বলা যাচ্ছে না
kiosk-languages = ভাষা
kiosk-more-languages = আরও ভাষা
kiosk-language-away = সিস্টেমের সঙ্গে যোগাযোগ নেই, তাই ভাষা আপাতত এটাই থাকছে।

kiosk-how-many = আপনারা কতজন?
kiosk-party =
    { $count ->
        [one] জন
       *[other] জন
    }
kiosk-one-fewer = একজন কম
kiosk-one-more = একজন বেশি
kiosk-name = প্রথম নাম, চাইলে
kiosk-name-why = যাতে আপনাকে নাম ধরে ডাকতে পারি। আগামীকাল মুছে যাবে।
kiosk-answer-first = আগে একটি প্রশ্নের উত্তর দিন।
kiosk-check-in = চেক-ইন করুন
kiosk-back = ফিরে যান

kiosk-sending = আপনার চেক-ইন হচ্ছে
kiosk-counter = কাউন্টারেও আমাদের সঙ্গে একটু কথা বলুন।
kiosk-saved-title = এখানে সেভ আছে
kiosk-saved = সিস্টেমের সঙ্গে যোগাযোগ নেই। আপনার চেক-ইন এখানে সেভ আছে, যোগাযোগ হলেই পাঠানো হবে। কাউন্টারেও আমাদের সঙ্গে একটু কথা বলুন।
kiosk-unsaved = সিস্টেমের সঙ্গে এখনো যোগাযোগ হয়নি।
kiosk-renumbered = যোগাযোগ না থাকার সময় আপনাকে { $old } দেওয়া হয়েছিল। এখন আপনার নম্বর { $number }।
kiosk-not-signed-in = এই স্ক্রিনে আপাতত চেক-ইন করা যাচ্ছে না।
kiosk-cut-off = এই মুহূর্তে সিস্টেমের সঙ্গে যোগাযোগ নেই। তবু চেক-ইন করতে পারেন: এখানে সেভ থাকবে, পরে পাঠানো হবে।
kiosk-refused = এভাবে হলো না। কিছু বদলে আবার চেক-ইন করুন, বা কাউন্টারে আমাদের সঙ্গে কথা বলুন।
kiosk-refused-name = এই নামটি নেওয়া যাচ্ছে না। ছোট করে লিখুন বা ফাঁকা রাখুন।
kiosk-refused-answer = আপনার উত্তর আরেকবার দেখে নিন।
kiosk-refused-party-size = 1 থেকে 12 জনের মধ্যে বেছে নিন।
kiosk-refused-service = এই সেবা এখন আর আমাদের এখানে নেই। আবার বেছে নিন।

kiosk-your-ticket = আপনার টোকেন
kiosk-way = লাইনে আপনি কোথায়
kiosk-step-is-done = হয়েছে
kiosk-step-in-line = লাইনে
kiosk-step-hello = স্বাগত
kiosk-step-with-you = আপনার সঙ্গে
kiosk-step-done = শেষ
kiosk-on-list = আপনি তালিকায় আছেন।
kiosk-follow = নিজের ফোনে দেখুন
kiosk-follow-how = অ্যাপ বা ফোন নম্বর লাগবে না।
kiosk-keep-showing = দেখিয়ে রাখুন
kiosk-next-person = পরের জন
kiosk-start-over = শুরু থেকে

kiosk-still-there = আপনি কি এখানে আছেন?
kiosk-starts-over =
    { $seconds ->
        [one] { $seconds } সেকেন্ড পরে আবার শুরু থেকে হবে।
       *[other] { $seconds } সেকেন্ড পরে আবার শুরু থেকে হবে।
    }
kiosk-still-here = আমি এখানেই আছি
kiosk-have-appointment = আমার অ্যাপয়েন্টমেন্ট আছে
kiosk-again = আগেই চেক-ইন করেছেন?
kiosk-appointment = আপনার অ্যাপয়েন্টমেন্ট
kiosk-appointment-ask = আপনার প্রথম নাম, বা সময়
kiosk-appointment-find = খুঁজুন
kiosk-appointment-at = { $time }-এ অ্যাপয়েন্টমেন্ট
kiosk-appointment-none = খুঁজে পাচ্ছি না। সময় লিখে দেখুন, বা ফিরে গিয়ে কী কাজে এসেছেন বেছে নিন।
kiosk-appointment-away = সিস্টেমের সঙ্গে যোগাযোগ নেই। ফিরে গিয়ে কী কাজে এসেছেন বেছে নিন, বা আমাদের সঙ্গে কথা বলুন।
kiosk-refused-appointment = এই অ্যাপয়েন্টমেন্টে আগেই চেক-ইন করা হয়েছে। কী কাজে এসেছেন বেছে নিন, বা আমাদের সঙ্গে কথা বলুন।
kiosk-preview = এটি শুধু নমুনা: এখান থেকে কারও চেক-ইন হয় না।
kiosk-aloud = পড়ে শোনান
kiosk-aids = এই স্ক্রিনে সাহায্য
kiosk-person = কাউকে ডাকুন
