# The staff board.

staff-title = টিম বোর্ড
staff-board-of = { $staff }-এর বোর্ড
staff-on-duty = ডিউটিতে
staff-waiting-count =
    { $count ->
        [0] কেউ অপেক্ষায় নেই
        [one] { $count } জন অপেক্ষায়
       *[other] { $count } জন অপেক্ষায়
    }
staff-longest = সবচেয়ে বেশি { $ago }
staff-live = লাইভ
staff-live-ms = লাইভ { $ms } ms
staff-connecting = যুক্ত হচ্ছে
staff-your-desk = কোথায় ডাকবেন
staff-any-desk = যেকোনো খালি ডেস্ক

staff-needs-you = আপনাকে দরকার
staff-with-you = আপনার সঙ্গে
staff-waiting = অপেক্ষায়
staff-with-colleagues = সহকর্মীদের সঙ্গে
staff-just-gone = এইমাত্র গেছেন

staff-needs-you-empty = এখন কারও আপনাকে দরকার নেই।
staff-needs-you-empty-why = যিনি কিয়স্কে চেক-ইন করেন বা দরজা দিয়ে ঢোকেন, তাঁকে এখানে দেখা যায়, আর এই ট্যাবলেট বাজে।
staff-with-you-empty = এখন আপনার সঙ্গে কেউ নেই।
staff-with-you-empty-why = যাঁকে ডাকেন বা যাঁর কাছে যান, “শেষ” চাপা পর্যন্ত তিনি এখানে থাকেন।
staff-waiting-empty = কেউ অপেক্ষায় নেই।
staff-nobody-else-empty = আর কেউ অপেক্ষায় নেই।
staff-waiting-empty-why = কেউ চেক-ইন করলে বা আপনি যোগ করলে এখানে দেখা যায়।

staff-kiosk = { $device }: কেউ সহকর্মীকে ডাকছেন
staff-not-greeted = এখনো কেউ স্বাগত জানাননি
staff-nobody-answered = এখনো অপেক্ষায় · কেউ সাড়া দেননি
staff-nobody-alerted = আসার সময় কাউকে জানানো যায়নি
staff-promise-risk = যে সময় বলা হয়েছিল তা প্রায় শেষ
staff-promise-broken = যে সময় বলা হয়েছিল তা পেরিয়ে গেছে
staff-hello-all = { $count } জনকেই স্বাগত
staff-nobody-came = বলছেন কেউ আসেননি
staff-seen-by = { $staff } দেখেছেন
staff-seen-by-you = আপনি দেখেছেন
staff-help-wanted = সাহায্য চাওয়া হয়েছে
staff-asks-for-help = { $staff } সাহায্য চাইছেন
staff-called-to = ডাকা হয়েছে: { $desk }
staff-on-your-way = আপনি যাচ্ছেন
staff-called-times = { $count } বার ডাকা হয়েছে
staff-is-with-you = আপনার সঙ্গে
staff-set-aside = { $time } থেকে সরিয়ে রাখা
staff-with = { $staff }-এর সঙ্গে
staff-called-by = { $staff } ডেকেছেন
staff-aside-by = { $staff } সরিয়ে রেখেছেন
staff-door =
    { $count ->
        [one] দরজায় কেউ এসেছেন
        [2] দরজায় দুজন এসেছেন
       *[other] দরজায় { $count } জন এসেছেন
    }
staff-people =
    { $count ->
        [one] { $count } জন
       *[other] { $count } জন
    }
staff-told = বলা হয়েছে { $range }
staff-why-you = আপনার জন্য: { $reasons }
staff-you-speak = আপনি { $language } জানেন
staff-priority = আগে যাবেন
staff-wait = { $minutes } মিনিট
staff-wait-of = { $low }–{ $high }-এর মধ্যে { $minutes } মিনিট
staff-wait-past = { $minutes } মিনিট, বলা হয়েছে { $low }–{ $high }
staff-gone-left = চলে গেছেন { $time }
staff-gone-no-show = আসেননি { $time }

staff-glance =
    { $count ->
        [one] { $count } জন নতুন
       *[other] { $count } জন নতুন
    }
staff-glance-seen = { $count } জনকে আপনি দেখেছেন
staff-glance-show = দেখান
staff-glance-hide = লুকান

staff-greet = দেখেছি
staff-serve = আমি সঙ্গে আছি
staff-call = ডাকুন
staff-recall = আবার ডাকুন
staff-finish = শেষ
staff-finish-next = শেষ, পরের জন
staff-park = পরে
staff-resume = ফিরিয়ে আনুন
staff-decline = আমি নই
staff-help = সাহায্য চাই
staff-no-show = আসেননি
staff-leave = চলে গেছেন
staff-dismiss = গ্রাহক নন
staff-coming = আমি আসছি
staff-more = আরও
staff-undo = ফিরিয়ে নিন
staff-again = আবার চেষ্টা করুন
staff-close = বন্ধ করুন
staff-next = পরের গ্রাহক
staff-add = কাউকে যোগ করুন

staff-fact-arrived = কখন থেকে লাইনে
staff-fact-door = কখন ঢুকেছেন
staff-fact-service = কাজ
staff-fact-party = কতজন
staff-fact-language = ভাষা
staff-fact-note = তাঁর নিজের কথায়
staff-fact-told = আমরা বলেছি
staff-fact-seen = কে দেখেছেন
staff-fact-why = জেনে রাখুন

staff-add-title = কাউকে লাইনে যোগ করুন
staff-add-service = কী কাজে এসেছেন?
staff-add-name = প্রথম নাম, চাইলে
staff-add-party = তাঁরা কতজন?
staff-add-fewer = একজন কম
staff-add-more = একজন বেশি
staff-add-put = তালিকায় রাখুন
staff-add-cancel = বাদ দিন

staff-did-greet = আপনি { $ticket }-কে দেখেছেন।
staff-did-serve = { $ticket } আপনার সঙ্গে আছেন।
staff-did-call = { $ticket }-কে ডাকা হয়েছে: { $desk }।
staff-did-call-floor = আপনি { $ticket }-এর কাছে যাচ্ছেন।
staff-did-recall = { $ticket }-কে আবার ডাকা হয়েছে।
staff-did-finish = { $ticket }: শেষ।
staff-did-park = { $ticket }-কে পরের জন্য রাখা হয়েছে।
staff-did-resume = { $ticket } ফিরে এসেছেন।
staff-did-decline = { $ticket } অন্য সহকর্মীর অপেক্ষায়।
staff-did-help = { $ticket }-এর জন্য সহকর্মীদের সাহায্য চাওয়া হয়েছে।
staff-did-no-show = { $ticket } আসেননি।
staff-did-leave = { $ticket } চলে গেছেন।
staff-did-add = { $ticket } তালিকায় আছেন।
staff-did-undo = ফিরিয়ে নেওয়া হয়েছে: { $ticket } আগের মতোই আছেন।
staff-did-hello-all = দরজায় { $count } জনকে স্বাগত জানিয়েছেন।
staff-did-coming = { $ticket }-এর জন্য আপনি যাচ্ছেন।
staff-did-door-greet = দরজায় তাঁদের দেখেছেন।
staff-did-door-dismiss = গ্রাহক নন: আর কাউকে জিজ্ঞাসা করা হবে না।
staff-did-door-coming = আপনি আসছেন, তাঁরা তা দেখতে পাচ্ছেন।
staff-nobody-waits = আপনার অপেক্ষায় কেউ নেই।

staff-say-checked-in = { $ticket } চেক-ইন করেছেন · এখনো কেউ স্বাগত জানাননি।
staff-say-door = দরজায় কেউ এসেছেন।
staff-say-nobody-came = { $ticket } বলছেন কেউ আসেননি।
staff-say-help = { $ticket }-এর জন্য { $staff } সাহায্য চাইছেন।
staff-say-greeted = { $ticket }: { $staff } দেখেছেন।
staff-say-called = { $ticket }-কে ডাকা হয়েছে: { $desk }।
staff-say-called-floor = { $staff } যাচ্ছেন { $ticket }-এর কাছে।
staff-say-served = { $ticket } এখন { $staff }-এর সঙ্গে।
staff-say-left = { $ticket } চলে গেছেন।
staff-say-no-show = { $ticket } আসেননি।
staff-say-nobody-answered = { $ticket } এখনো অপেক্ষায় · কেউ সাড়া দেননি।
staff-say-coming = { $ticket }-এর জন্য সাহায্যে আসছেন { $staff }।
staff-say-many = { $count }টি পরিবর্তন। { $waiting } জন অপেক্ষায়।

staff-cut-off = { $time } থেকে এই ট্যাবলেটের যোগাযোগ নেই।
staff-cut-off-why = যা দেখছেন তা পুরোনো। অন্য ট্যাবলেট নিন।
staff-cut-off-trying = চেষ্টা চলছে। বোর্ড নিজে থেকেই আবার ঠিক হবে।
staff-signed-out = এই ট্যাবলেট আর সাইন-ইন করা নেই।
staff-signed-out-why = যা দেখছেন তা পুরোনো। যিনি Greetline দেখাশোনা করেন তাঁকে আবার যুক্ত করতে বলুন।
staff-tablet-asleep = { $names } ঘুমিয়ে আছে, বাজতে পারছে না।
staff-tablets-asleep = { $names } ঘুমিয়ে আছে, বাজতে পারছে না।
staff-sound-off = এই ট্যাবলেট এখনো বাজতে পারে না।
staff-sound-on = শব্দ চালু করতে চাপুন
staff-slept = এই ট্যাবলেট { $from } থেকে { $to } পর্যন্ত ঘুমিয়ে ছিল। তখন এতে কাউকে জানানো যায়নি।
staff-slept-how = এর স্ক্রিন লক “কখনো না” করে দিন।
staff-awake-missing = এই ঠিকানা থেকে একে জাগিয়ে রাখা যায় না। এর স্ক্রিন লক “কখনো না” করে দিন।
staff-understood = বুঝেছি
staff-muted = { $names }-এর শব্দ বন্ধ।
staff-kiosk-refused = { $name } থেকে { $ticket }-কে লাইনে রাখা যায়নি। তাঁকে খুঁজে নিন।
staff-kiosk-renumbered = { $name }-এর { $ticket } এখন { $now }। তাঁকে জানান।
staff-kiosk-cut-off = { $names } সংযোগহীন। চেক-ইন ওখানেই রাখা হচ্ছে।
staff-kiosks-cut-off = { $names } সংযোগহীন। চেক-ইন ওখানেই রাখা হচ্ছে।
staff-muted-many = { $names }-এর শব্দ বন্ধ।
staff-no-script = এই বোর্ডের জন্য JavaScript লাগে। ব্রাউজারের সেটিংসে চালু করুন।

# Signing in
sign-in-title = সাইন-ইন
sign-in-who = আপনি কে?
sign-in-nobody = এখানে এখনো কেউ সাইন-ইন করতে পারেন না
sign-in-nobody-why = ম্যানেজার আপনাদের প্রত্যেককে একটি PIN দেবেন। তখন আপনাদের নাম এখানে দেখা যাবে।
sign-in-hello = স্বাগত, { $staff }
sign-in-pin = আপনার ছয়টি সংখ্যা
sign-in-digits = 6টির মধ্যে { $count }টি সংখ্যা
sign-in-other = অন্য কেউ
sign-in-delete = মুছুন
sign-in-checking = এক মুহূর্ত
sign-in-wrong =
    { $count ->
        [one] PIN মিলছে না। আর { $count } বার চেষ্টা করা যাবে।
       *[other] PIN মিলছে না। আর { $count } বার চেষ্টা করা যাবে।
    }
sign-in-locked = অনেকবার চেষ্টা হয়েছে। { $time }-এ আবার চেষ্টা করুন, বা ম্যানেজারের কাছে নতুন PIN চান।
sign-in-taken = এখানে { $staff } সাইন-ইন করে আছেন।
sign-in-waiting =
    { $count ->
        [one] একজন অপেক্ষায় আছেন, কেউ স্বাগত জানাননি
       *[other] { $count } জন অপেক্ষায় আছেন, কেউ স্বাগত জানাননি
    }
sign-in-cut-off-why = এখন কেউ সাইন-ইন করতে পারবেন না। অন্য ট্যাবলেট নিন।
sign-in-refused-why = যিনি Greetline দেখাশোনা করেন তাঁকে আবার যুক্ত করতে বলুন।
staff-on-break = বিরতিতে
staff-on-break-means = আপনি বিরতিতে আছেন। কাউকে আপনার কাছে পাঠানো হবে না।
staff-take-break = বিরতি নিন
staff-back = আমি ফিরেছি
staff-sign-out = সাইন-আউট
staff-pin-locked = অনেকবার ভুল PIN: { $device }-এ { $staff } { $time } পর্যন্ত সাইন-ইন করতে পারবেন না।
# The whole floor
staff-accept = আমি দেখছি
staff-refuse = এখন নয়
staff-keep = নিজের কাছে রাখুন
staff-still-here = এখনো আছেন
staff-when = কখন ফিরবেন?
staff-way-pass = অন্যকে দিন
staff-way-later = পরে, ঠিক করা সময়ে
staff-way-helper = একজন সহকর্মীকে বলুন
staff-way-adviser = একই পরামর্শক
staff-way-also = আরও একটি কাজ
staff-way-need = আসন বা অন্য সাহায্য
staff-way-ask = জিজ্ঞাসা করুন
staff-way-first = আগে যাবেন
staff-ask-pass = কাকে দেবেন?
staff-ask-later = তাঁরা কখন ফিরবেন?
staff-ask-helper = কে সাহায্য করবেন?
staff-ask-adviser = কার সঙ্গে দেখা করতে চান?
staff-ask-also = আর কী কাজে এসেছেন?
staff-ask-need = তাঁদের কী দরকার?
staff-ask-ask = কী জিজ্ঞাসা করবেন?
staff-ask-first = আগে কেন যাবেন?
staff-ways-back = ফিরে যান
staff-adviser-any = যেকোনো সহকর্মী
staff-later-in = { $minutes } মিনিট · { $time }
staff-need-seat = বসার জায়গা দরকার
staff-need-quiet = নিরিবিলি দরকার
staff-need-step-free = সিঁড়ি ছাড়া পথ দরকার
staff-need-interpreter = দোভাষী দরকার
staff-need-wheelchair = হুইলচেয়ারে আছেন
staff-looks-later = { $time } পর্যন্ত ঘুরে দেখছেন
staff-looks-press = ঘুরে দেখছেন, নিজে ডাকবেন
staff-asked-after = এখনো ঘুরে দেখছেন? অনেকক্ষণ কেউ জিজ্ঞাসা করেননি
staff-ready = ঘুরে দেখেছেন, এখন কাউকে চান
staff-find-me = তাঁকে কীভাবে চিনবেন
staff-ask-save = সেভ করুন
staff-reason-upset = বিরক্ত
staff-reason-wrong-line = ভুল লাইনে ছিলেন
staff-reason-quick = এক মিনিটের কাজ
staff-reason-unwell = শরীর ভালো নেই
staff-reason-appointment-lost = অ্যাপয়েন্টমেন্ট আমরা হারিয়েছি
staff-reason-other = অন্য কারণ
staff-why-first = { $staff } আগে দিয়েছেন: { $reason }
staff-why-appointment = অ্যাপয়েন্টমেন্ট { $time }
staff-why-returned = আগেই পালা এসেছিল
staff-first-undo = আবার ক্রমে ফেরান
staff-waits-for = { $staff }-এর অপেক্ষায়
staff-passed-by = { $staff } দিয়েছেন
staff-then = তারপর { $services }
staff-offer = { $staff } আপনাকে দায়িত্ব নিতে বলছেন
staff-passed-to-you = { $staff } এঁকে আপনার কাছে দিয়েছেন
staff-asked-for-you = আপনাকে চেয়েছেন
staff-due-back = এখন ফেরার কথা, ঠিক ছিল { $time }
staff-back-at = ফিরবেন { $time }
staff-offered-to = { $staff }-কে দায়িত্ব নিতে বলা হয়েছে
staff-still-with-them = এখনো তাঁর সঙ্গে আছেন?
staff-done-and-take = { $ticket } শেষ, এবার { $next }
staff-did-transfer = { $ticket }-কে অন্যের কাছে দেওয়া হয়েছে, জায়গা একই আছে।
staff-did-hand-over = { $staff }-কে { $ticket }-এর দায়িত্ব নিতে বলা হয়েছে।
staff-did-accept = { $ticket } এখন আপনার সঙ্গে।
staff-did-refuse = { $ticket } যেখানে ছিলেন সেখানেই থাকছেন।
staff-did-reorder = { $ticket }: ক্রম বদলানো হয়েছে।
staff-did-same-adviser = { $ticket }: কার সঙ্গে দেখা করবেন, লেখা হয়েছে।
staff-did-add-service = { $ticket }: লেখা হয়েছে, একটির পর একটি।
staff-did-need = { $ticket }: কী দরকার, লেখা হয়েছে।
staff-did-tell = লেখা হয়েছে।
staff-did-still-here = { $ticket } এখনো আপনার সঙ্গে।
staff-did-help-one = { $ticket }-এর জন্য { $staff }-এর সাহায্য চাওয়া হয়েছে।
staff-expected = আজ আসার কথা
staff-expected-here = এসেছেন
staff-expected-missed = আসেননি
staff-expected-somebody = কেউ একজন
staff-expected-all = অ্যাপয়েন্টমেন্ট
staff-skip-lead = { $ticket } (লিড আগে দিয়েছেন)
staff-skip-long-wait = { $ticket } (অনেকক্ষণ অপেক্ষায় ছিলেন)
staff-skip-appointment = { $ticket } (অ্যাপয়েন্টমেন্ট ছিল)
staff-skip-access = { $ticket } (আগে যাওয়া দরকার ছিল)
staff-skip-returned = { $ticket } (আগেই পালা এসেছিল)
staff-skip-in-turn = { $ticket } (তাঁরই পালা ছিল)
staff-skip-chosen = { $ticket } (একজন সহকর্মী নিয়েছেন)
staff-skip-other-service = { $ticket } (অন্য সেবা)
staff-skip-not-their-skill = { $ticket } (অন্য দক্ষতা দরকার)
staff-skip-waits-for = { $ticket } (নিজের পরামর্শকের অপেক্ষায়)
staff-skip-looks-around = { $ticket } (ঘুরে দেখছেন)
staff-skip-language = { $ticket } (যিনি তাঁর ভাষা জানেন তাঁর জন্য)
staff-skip-level = { $ticket } (যিনি বেশি জানেন তাঁর জন্য)
staff-passed-over = যাঁদের পালা ডিঙানো হলো: { $names }।

# The door's camera
staff-camera =
    { $state ->
        [dark] { $time } থেকে দরজার ক্যামেরার জন্য বেশি অন্ধকার
        [covered] { $time } থেকে দরজার ক্যামেরা ঢাকা
        [defocused] { $time } থেকে দরজার ক্যামেরায় সব ঝাপসা
        [moved] দরজার ক্যামেরা সরে গেছে: { $time } থেকে গুনছে না
        [slow] { $time } থেকে দরজার ক্যামেরা ধীর, কেউ বাদ পড়তে পারেন
       *[other] { $time } থেকে দরজার ক্যামেরায় কিছু দেখা যাচ্ছে না
    }
staff-step = আমি দরজা দিয়ে যাচ্ছি
staff-did-step = যান: দরজা দিয়ে পরের জন আপনিই।

# A kiosk out of which no ticket on paper comes
staff-printer = { $names }-এ টোকেন ছাপা হচ্ছে না
