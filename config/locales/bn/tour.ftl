# The tour: one person, from the door to hello, on real pages side by side.

tour-title = ট্যুর
tour-open = একজন গ্রাহক, দরজা থেকে স্বাগত পর্যন্ত
tour-open-means = এই একটি ব্রাউজারে পুরো একটি দোকান: দরজা, কিয়স্ক, দুটি ট্যাবলেট, ফোন আর স্ক্রিন। প্রতিটি পাতাই আসল। প্রথম স্বাগত পর্যন্ত এক মিনিটও লাগে না।
tour-open-button = ট্যুর শুরু করুন
tour-used = ট্যুর এই ব্রাউজারে খোলা নেই
tour-used-how = এর লিংক শুধু একটি ব্রাউজার খোলে। নতুন লিংকের জন্য Greetline আবার চালু করুন, বা যে ব্রাউজারে ব্যবহার হয়েছে সেখানে ফিরুন।
tour-no-script = ট্যুরের জন্য JavaScript লাগে। ব্রাউজারের সেটিংসে চালু করুন।
tour-skip-stage = দোকানে যান
tour-steps = সাতটি ধাপ
tour-stage = দোকান
tour-cut = দোকানের কম্পিউটার সাড়া দিচ্ছে না। আমরা চেষ্টা করে যাচ্ছি।
tour-refused = ট্যুর এখানে শেষ হয়েছে: এটি অন্য ব্রাউজারে খোলা হয়েছে, বা ডেমো সরানো হয়েছে।
tour-said = 7টির মধ্যে ধাপ { $n }, “{ $step }”, শেষ। { $what }

tour-nobody = এখনো কেউ ভেতরে আসেননি
tour-somebody = কেউ একজন
tour-line-door = দরজা
tour-line-in-line = লাইনে
tour-line-hello = স্বাগত
tour-line-with-you = আপনার সঙ্গে
tour-line-done = শেষ

tour-state-done = শেষ
tour-state-now = এখন
tour-state-left-out = বাদ গেছে
tour-state-ahead = বাকি
tour-next = এরপর: { $step }
tour-failed = এটা হলো না। খানিক পরে আবার চাপুন।

tour-walk-in = ভেতরে আসা
tour-walk-in-do = কেউ দরজা দিয়ে আসেন। ট্যাবলেটগুলো দেখুন: কেউ ঘুরে তাকানোর আগেই বাজে। প্রথমবার চাপলেই শব্দ চালু হয়।
tour-walk-in-button = কেউ ভেতরে আসুন
tour-walk-in-done = দরজা কাউকে দেখেছে, দুটি ট্যাবলেটই জানে। বৃত্ত খোলা: এখনো কেউ স্বাগত জানাননি।

tour-check-in = চেক-ইন
tour-check-in-do = কিয়স্কে দুবার চাপুন: “{ $service }”, তারপর “চেক-ইন করুন”। নাম নয়, নম্বর নয়।
tour-check-in-joined = { $ticket } দরজায় দেখা সেই মানুষটিই: একটি খোলা বৃত্ত, দুটি নয়।
tour-check-in-done = { $ticket } লাইনে আছেন, দুটি ট্যাবলেটই জানে।

tour-ignore = সাড়া না দেওয়া
tour-ignore-do = কেউ চাপেন না। { $again } সেকেন্ড সাড়া না পেলে বার্তা ওপরে ওঠে: প্রতিটি খালি ট্যাবলেট আবার বাজে আর তা বলে।
tour-ignore-in =
    { $seconds ->
        [one] { $seconds } সেকেন্ডে
       *[other] { $seconds } সেকেন্ডে
    }
tour-ignore-due = এই হলো বলে
tour-ignore-late = তাঁকে আগেই স্বাগত জানানো হয়েছে। অন্য কাউকে দিয়ে আবার শুরু করুন, আর তাঁকে অপেক্ষায় রাখুন।
tour-ignore-skip = অপেক্ষা না করে এগিয়ে যান
tour-ignore-done = কেউ সাড়া দেননি, তাই বার্তা ওপরে উঠেছে: দুটি ট্যাবলেটই তা বলছে। { $manager } সেকেন্ড পরে ম্যানেজারকে জানানো হয়।

tour-hello = স্বাগত জানান
tour-hello-do = একটি ট্যাবলেটে “দেখেছি” চাপুন।
tour-hello-do-them = একটি ট্যাবলেটে { $ticket }-এর জন্য “দেখেছি” চাপুন। কিয়স্ক, ফোন আর স্ক্রিন সঙ্গে সঙ্গে তা বলে।
tour-hello-done = { $staff } { $time } পরে স্বাগত জানিয়েছেন। বৃত্ত বন্ধ, ঘড়ি থেমে গেছে, আর গ্রাহক জানেন।
tour-hello-door = দরজাতেই স্বাগত জানানো হয়েছে। বৃত্ত বন্ধ।

tour-race = একসঙ্গে দুজন
tour-race-do = { $first } আর { $second } একই মুহূর্তে একই গ্রাহকের কাছে যান।
tour-race-button = দুজনেই { $ticket }-এর জন্য “আমি সঙ্গে আছি” চাপুন
tour-race-done = { $ticket }-কে { $winner } আগে ধরেছেন। কে ধরেছেন, { $loser }-এর ট্যাবলেট তা বলে।
tour-race-busy = { $ticket } এখন { $staff }-এর সঙ্গে। আগে সেই ট্যাবলেটে “শেষ” চাপুন।
tour-race-nobody = কেউ অপেক্ষায় নেই। আগে কিয়স্কে কারও চেক-ইন করুন।
tour-race-plug = আগে অন্য ট্যাবলেটের প্লাগ লাগান।

tour-plug = প্লাগ খুলে দিন
tour-plug-do = দিনের মাঝখানে { $second }-এর ট্যাবলেটের যোগাযোগ কেটে দিন। পুরোনো খবর সে যেন সত্যি বলে না দেখায়।
tour-plug-button = প্লাগ খুলে দিন
tour-plug-waiting = যোগাযোগ কাটা। এখনো ঠিকই দেখাচ্ছে: ছয় সেকেন্ড দিন।
tour-plug-red = { $red } সেকেন্ডে পুরো ট্যাবলেট লাল। ভুল করে কেউ একে বিশ্বাস করতে পারবেন না।
tour-plug-back = আবার লাগান
tour-plug-coming = ফিরে আসছে।
tour-plug-measured = { $red } সেকেন্ডে লাল, আর লাগানোর { $back } সেকেন্ড পরে আবার ঠিক।
tour-plug-done = যোগাযোগ না থাকতে লাল ছিল, নিজে থেকেই আবার ঠিক হয়েছে।

tour-record = পুরো বিবরণ
tour-record-do = তাঁর সঙ্গে যা যা হয়েছে, সেকেন্ড ধরে ধরে, ম্যানেজার যেমন পড়েন।
tour-record-button = { $ticket }-এর বিবরণ খুলুন
tour-record-again = আবার পড়ুন
tour-record-nobody = এখনো বলার মতো কেউ নেই। আগে কিয়স্কে কারও চেক-ইন করুন।
tour-record-done = { $ticket }-এর সঙ্গে এই হয়েছে। দিনের প্রতিটি সংখ্যা এমন একটি পাতায় নিয়ে যায়।

tour-finish = যিনি ভেতরে আসেন, তিনি কারও চোখ এড়ান না, আর বিবরণই তার প্রমাণ।
tour-finish-next = নিজের দোকান খুলতে কনসোলের পরের লিংকটি ব্যবহার করুন।
tour-again = অন্য কাউকে দিয়ে আবার শুরু করুন
tour-languages = ভাষা

tour-part-door = দরজা
tour-part-kiosk = কিয়স্ক
tour-part-first = { $staff }-এর ট্যাবলেট
tour-part-phone = ফোন
tour-part-screen = অপেক্ষার জায়গা
tour-part-manager = ম্যানেজার
tour-to = যান: { $name }
tour-enlarge = বড় করে দেখান: { $name }
tour-door-camera = ক্যামেরাকে দেখতে দিন: ভিডিও ফাইলেও চলবে
tour-door-nobody = দরজায় কেউ নেই
tour-door-count =
    { $count ->
        [one] দরজায় কেউ এসেছেন
       *[other] দরজায় { $count } জন
    }
tour-phone-waits = আপনার ফোন। কিয়স্কে চেক-ইন করুন, টোকেন এখানে আসবে।
