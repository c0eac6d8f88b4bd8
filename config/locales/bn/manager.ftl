# The manager's page. It speaks of people, never of visits.

manager-title = কেমন গেল
manager-day = দিনের খবর
manager-log = মানুষ
manager-devices = ডিভাইস
manager-setup = সেট-আপ
manager-expected = অ্যাপয়েন্টমেন্ট
manager-skip = সংখ্যায় যান
manager-from = থেকে
manager-to = পর্যন্ত
manager-show = দেখান
manager-today = আজ
manager-week = 7 দিন
manager-month = 4 সপ্তাহ
manager-previous = আগে
manager-next = পরে
manager-other = অন্য দিন
manager-so-far = এ পর্যন্ত
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } থেকে { DATETIME($last, dateStyle: "long") } পর্যন্ত
manager-private = ম্যানেজারদের জন্য: এখানে টোকেন থাকে, গ্রাহকের নাম কখনো নয়।

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 1 সেকেন্ডের কম
span-s = { $s } সেকেন্ড
span-min = { $min } মিনিট
span-min-s = { $min } মিনিট { $s } সেকেন্ড
span-h = { $h } ঘণ্টা
span-h-min = { $h } ঘণ্টা { $min } মিনিট
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = কেউ আসেননি।
sentence-nobody-today = আজ এখনো কেউ আসেননি।
sentence-nobody-ahead = এই দিন এখনো আসেনি।
sentence-nobody-how = কেউ কিয়স্কে, ফোনে বা সহকর্মীর কাছে চেক-ইন করলেই দিনের খবর এখানে দেখা যাবে।
sentence-greeted-door = { $came } জনের মধ্যে { $greeted } জনকে স্বাগত জানানো হয়েছে; অর্ধেককে ভেতরে আসার { $half } সময়ের মধ্যে, দশজনে নয়জনকে { $most } সময়ের মধ্যে।
sentence-greeted-kiosk = { $came } জনের মধ্যে { $greeted } জনকে স্বাগত জানানো হয়েছে; অর্ধেককে চেক-ইনের { $half } সময়ের মধ্যে, দশজনে নয়জনকে { $most } সময়ের মধ্যে।
sentence-greeted-phone = { $came } জনের মধ্যে { $greeted } জনকে স্বাগত জানানো হয়েছে; অর্ধেককে ফোনে লাইনে আসার { $half } সময়ের মধ্যে, দশজনে নয়জনকে { $most } সময়ের মধ্যে।
sentence-greeted-staff = { $came } জনের মধ্যে { $greeted } জনকে স্বাগত জানানো হয়েছে; অর্ধেককে তালিকায় ওঠার { $half } সময়ের মধ্যে, দশজনে নয়জনকে { $most } সময়ের মধ্যে।
sentence-few = { $came } জনের মধ্যে { $greeted } জনকে স্বাগত জানানো হয়েছে, সবচেয়ে দেরিতে { $longest } পরে।
sentence-nobody-greeted = { $came ->
    [one] { $came } জন এসেছেন, কেউ স্বাগত জানাননি।
   *[other] { $came } জন এসেছেন, কাউকেই স্বাগত জানানো হয়নি।
}
sentence-came = { $came ->
    [one] { $came } জন এসেছেন।
   *[other] { $came } জন এসেছেন।
}
sentence-waits = { $came } জন এসেছেন; অর্ধেককে { $half } সময়ের মধ্যে ডাকা হয়েছে, দশজনে নয়জনকে { $most } সময়ের মধ্যে।
sentence-waits-half = { $came } জন এসেছেন; অর্ধেককে { $half } সময়ের মধ্যে ডাকা হয়েছে।
sentence-censored = { $left ->
    [one] যে { $left } জন চলে গেছেন, তাঁর অপেক্ষা অন্তত ততক্ষণ ধরা হয়েছে।
   *[other] যে { $left } জন চলে গেছেন, তাঁদের অপেক্ষা অন্তত ততক্ষণ ধরা হয়েছে।
}
sentence-kept = { $promises ->
    [one] যে { $promises } জনকে সময় বলা হয়েছিল, তাঁকে সেই সময়ের মধ্যেই ডাকা হয়েছে।
   *[other] যে { $promises } জনকে সময় বলা হয়েছিল, সবাইকে সেই সময়ের মধ্যেই ডাকা হয়েছে।
}
sentence-broke = { $time }-এ { $service } কাজে দেরি হয়েছে: { $n } জন বলা সময়ের চেয়ে বেশি অপেক্ষা করেছেন।
sentence-broke-day = সবচেয়ে বেশি দেরি হয়েছে { DATETIME($day, dateStyle: "long") } { $time }-এ { $service } কাজে: { $n } জন বলা সময়ের চেয়ে বেশি অপেক্ষা করেছেন।
sentence-broke-scattered = { $n ->
    [one] { $n } জন বলা সময়ের চেয়ে বেশি অপেক্ষা করেছেন।
   *[other] { $n } জন বলা সময়ের চেয়ে বেশি অপেক্ষা করেছেন, ভিন্ন ভিন্ন সময়ে।
}
sentence-slow = সবচেয়ে ধীর ছিল { $time }-এ { $service } কাজে: { $n } জন { $target } থেকে বেশি অপেক্ষা করেছেন।
sentence-slow-day = সবচেয়ে ধীর ছিল { DATETIME($day, dateStyle: "long") } { $time }-এ { $service } কাজে: { $n } জন { $target } থেকে বেশি অপেক্ষা করেছেন।
sentence-slow-scattered = { $n ->
    [one] { $n } জন { $target } থেকে বেশি অপেক্ষা করেছেন।
   *[other] { $n } জন { $target } থেকে বেশি অপেক্ষা করেছেন, ভিন্ন ভিন্ন সময়ে।
}
sentence-open = { $n ->
    [one] এখন { $n } জন এখানে আছেন।
   *[other] এখন { $n } জন এখানে আছেন।
}
sentence-open-past = { $n ->
    [one] { $n } জনের কাজ কখনো শেষ বলে চিহ্ন দেওয়া হয়নি।
   *[other] { $n } জনের কাজ কখনো শেষ বলে চিহ্ন দেওয়া হয়নি।
}
see-them = { $n ->
    [one] দেখুন →
   *[other] এই { $n } জনকে দেখুন →
}

# The five figures, each with how it is counted
figure-noticed = কতক্ষণে দেখা হলো
figure-waited = অপেক্ষা
figure-with-us = আমাদের সঙ্গে
figure-gone = সাহায্য না পেয়ে গেছেন
figure-in-time = সময়মতো সাহায্য
figure-none = –
figure-too-few = খুব কম
figure-too-few-why = { $n ->
    [0] এখনো কেউ নেই; 20 জন হলে এখানে দেখা যাবে।
    [one] { $n } জন, { $longest }; 20 জন হলে এখানে দেখা যাবে।
   *[other] { $n } জন, বড়জোর { $longest }; 20 জন হলে এখানে দেখা যাবে।
}
figure-half = { $n } জনের অর্ধেক; দশজনে নয়জন { $most }
figure-half-only = { $n } জনের অর্ধেক
figure-most-unknown = এত জন চলে গেছেন যে দশজনে নয়জনের সময় বলা যায় না
figure-unknown-greetings = বাইরে থেকে আনা বিবরণে নেই কাকে স্বাগত জানানো হয়েছে।
figure-denied = { $n ->
    [one] { $n } জন বলেছেন কেউ আসেননি; সেই প্রথম স্বাগত ধরলে { $half }
   *[other] { $n } জন বলেছেন কেউ আসেননি; সেই প্রথম স্বাগত ধরলে { $half }
}
figure-denied-few = { $n ->
    [one] { $n } জন বলেছেন কেউ আসেননি
   *[other] { $n } জন বলেছেন কেউ আসেননি
}
figure-censored = { $n ->
    [one] { $n } জনকে ডাকা হয়নি, যতক্ষণ ছিলেন ততক্ষণ ধরা হয়েছে
   *[other] { $n } জনকে ডাকা হয়নি, যতক্ষণ ছিলেন ততক্ষণ ধরা হয়েছে
}
figure-gone-of = { $n } জনের মধ্যে
figure-left = { $n ->
    [0] নিজের পালার আগে কেউ চলে যাননি
    [one] { $n } জন নিজের পালার আগে চলে গেছেন
   *[other] { $n } জন নিজের পালার আগে চলে গেছেন
}
figure-no-show = { $n ->
    [0] ডাকলে সবাই এসেছেন
    [one] { $n } জন ডাকলে আসেননি
   *[other] { $n } জন ডাকলে আসেননি
}
figure-within = { $n } জনের মধ্যে { $within } জন { $target } সময়ের মধ্যে
figure-promises = আমাদের বলা সময় { $n } জনের মধ্যে { $kept } জনের ক্ষেত্রে ঠিক ছিল
figure-promises-none = কাউকে সময় বলা হয়নি
basis-door = দরজা দিয়ে এসেছেন
basis-kiosk = কিয়স্কে চেক-ইন
basis-phone = ফোনে লাইনে এসেছেন
basis-staff = সহকর্মী তালিকায় রেখেছেন
basis-half-door = দরজায় { $half }, { $n } জনের অর্ধেক
basis-half-kiosk = কিয়স্কে { $half }, { $n } জনের অর্ধেক
basis-half-phone = ফোনে { $half }, { $n } জনের অর্ধেক
basis-half-staff = সহকর্মীর কাছে { $half }, { $n } জনের অর্ধেক
basis-few-door = দরজায় { $n }: খুব কম
basis-few-kiosk = কিয়স্কে { $n }: খুব কম
basis-few-phone = ফোনে { $n }: খুব কম
basis-few-staff = সহকর্মীর কাছে { $n }: খুব কম
measure-wait = চেক-ইন থেকে প্রথম ডাক পর্যন্ত, বা ডাক ছাড়াই আমাদের সঙ্গে হওয়া পর্যন্ত। যাঁকে ডাকা হয়নি, তিনি যতক্ষণ ছিলেন ততক্ষণ ধরা হয় (Kaplan–Meier)।
measure-handle = আমাদের সঙ্গে হওয়া থেকে শেষ পর্যন্ত, সরিয়ে রাখা সময় বাদে।
measure-service-level = যাঁরা এসেছিলেন আর এখন এখানে নেই (চলে যাওয়া মানুষসহ), তাঁদের মধ্যে লক্ষ্যের মধ্যে যাঁরা সাহায্য পেয়েছেন।
measure-promises = যাঁদের ডাকা হয়েছে আর যাঁদের অপেক্ষা আগেই বেশি হয়ে গেছে, তাঁদের মধ্যে বলা সময়ের মধ্যে যাঁদের ডাকা হয়েছে। সময় ফুরানোর আগে যিনি চলে গেছেন, তিনি কোনোটিতেই নেই।
measure-greet-door = দরজা দিয়ে আসা থেকে স্বাগত পর্যন্ত।
measure-greet-kiosk = কিয়স্কে চেক-ইন থেকে স্বাগত পর্যন্ত।
measure-greet-phone = ফোনে লাইনে আসা থেকে স্বাগত পর্যন্ত।
measure-greet-staff = সহকর্মী তালিকায় রাখা থেকে স্বাগত পর্যন্ত।
measure-greet-first-door = দরজা দিয়ে আসা থেকে প্রথম স্বাগত পর্যন্ত, গ্রাহক কেউ আসেননি বললেও।
measure-greet-first-kiosk = কিয়স্কে চেক-ইন থেকে প্রথম স্বাগত পর্যন্ত, গ্রাহক কেউ আসেননি বললেও।
measure-greet-first-phone = ফোনে লাইনে আসা থেকে প্রথম স্বাগত পর্যন্ত, গ্রাহক কেউ আসেননি বললেও।
measure-greet-first-staff = তালিকায় ওঠা থেকে প্রথম স্বাগত পর্যন্ত, গ্রাহক কেউ আসেননি বললেও।

# The way through the shop
way-title = দরজা থেকে শেষ পর্যন্ত
way-door = জন দরজা দিয়ে এসেছেন
way-came = জন চেক-ইন করেছেন
way-hello = জন স্বাগত পেয়েছেন
way-with-us = জন আমাদের সঙ্গে ছিলেন
way-done = জনের কাজ শেষ
way-unnoticed = { $n ->
    [one] দরজায় { $n } জনকে কেউ দেখেননি
   *[other] দরজায় { $n } জনকে কেউ দেখেননি
}
way-left = { $n ->
    [one] { $n } জন চলে গেছেন
   *[other] { $n } জন চলে গেছেন
}
way-no-show = { $n ->
    [one] { $n } জন ডাকলে আসেননি
   *[other] { $n } জন ডাকলে আসেননি
}
way-open = { $n ->
    [one] { $n } জন এখনো এখানে আছেন
   *[other] { $n } জন এখনো এখানে আছেন
}

# Hours, days, services
hours-title = সারা দিনে
days-title = দিনে দিনে
hours-again = ঘণ্টা অনুযায়ী
services-title = কাজ অনুযায়ী
chart-dots = প্রতিটি বিন্দু একজন মানুষ, যত ওপরে তত বেশি অপেক্ষা।
chart-bars = অর্ধেক মানুষ (দাগ) থেকে দশজনে নয়জন (বারের শেষ) পর্যন্ত।
chart-hollow = ফাঁপা বৃত্ত মানে নিজের পালার আগে চলে গেছেন।
chart-amber = হলদে রং মানে বলা সময়ের চেয়ে বেশি অপেক্ষা।
chart-amber-target = হলদে রং মানে { $target } থেকে বেশি অপেক্ষা।
chart-target = ফুটকি দেওয়া রেখা আমাদের লক্ষ্য, { $target }।
col-hour = ঘণ্টা
col-day = দিন
col-service = কাজ
col-came = এসেছেন
col-noticed = দেখা, অর্ধেক
col-waited = অপেক্ষা, অর্ধেক
col-most = দশজনে নয়জন
col-longest = সবচেয়ে বেশি
col-with-us = আমাদের সঙ্গে, অর্ধেক
col-left = চলে গেছেন
col-broken = বলার চেয়ে বেশি
col-over-target = { $target } থেকে বেশি
few-note = অর্ধেক আর দশজনে নয়জনের সময় 20 জন থেকে দেখা যায়; কম হলে তা নিছক দৈব।

# People to look at
people-title = যাঁদের দিকে তাকাবেন
people-longest = সবচেয়ে বেশি অপেক্ষা
people-left = চলে গেছেন, বা আসেননি
people-left-none = কেউ চলে যাননি।
people-never = কেউ স্বাগত জানাননি
people-never-none = সবাইকে স্বাগত জানানো হয়েছে।
people-all = সব { $n } জন →
people-everybody = সবাই, বেশি অপেক্ষা আগে →
person-told = বলা হয়েছে { $range }
person-didnt-come = আসেননি

# The log
log-title = { $n ->
    [0] কেউ মেলে না
    [one] { $n } জন
   *[other] { $n } জন
}
log-all = সবাইকে দেখান
log-filter = এঁদের দেখান
log-any = সব
log-service = কাজ
log-outcome = কীভাবে শেষ হলো
log-hour = ঘণ্টা
log-hello = স্বাগত
log-more = আরও →
log-start = ← শুরু থেকে
log-empty = এখানে যা বাছা হয়েছে তার সঙ্গে কেউ মেলে না। কম বাছুন, বা অন্য দিন।
outcome-served = শেষ
outcome-left = চলে গেছেন
outcome-no_show = আসেননি
outcome-open = এখনো এখানে
outcome-closed = আর এখানে নেই
outcome-gone = চলে গেছেন বা আসেননি
greeted-yes = স্বাগত পেয়েছেন
greeted-never = কখনো স্বাগত পাননি
greeted-denied = বলেছেন কেউ আসেননি
wait-known = ডাকা হয়েছে
wait-censored = ডাকা হয়নি
wait-over_target = { $target } থেকে বেশি অপেক্ষা
promise-kept = বলা সময়ের মধ্যে ডাকা হয়েছে
promise-broken = বলা সময়ের চেয়ে বেশি অপেক্ষা
level-within = { $target } সময়ের মধ্যে সাহায্য
level-missed = { $target } সময়ের মধ্যে সাহায্য নয়
order-longest = বেশি অপেক্ষা আগে
order-newest = নতুন আগে
col-ticket = টোকেন
col-came-at = এসেছেন
col-line = লাইন
col-ended = শেষ
col-staff = কার সঙ্গে
col-told = বলা হয়েছে

reached-with_us = আমাদের সঙ্গে ছিলেন

# One person
person-title = { $ticket } এসেছেন { $time }-এ, কাজ: { $service }।
person-greeted = { $span } পরে কেউ স্বাগত জানিয়েছেন।
person-not-greeted = কেউ স্বাগত জানাননি।
person-waiting = এখনো অপেক্ষায়, { $span } হলো।
person-called = { $span } পরে ডাকা হয়েছে।
person-met = { $span } পরে আমরা তাঁর সঙ্গে ছিলাম।
person-with = { $staff }-এর সঙ্গে { $span }।
person-with-nobody = আমাদের সঙ্গে { $span }।
person-with-now = এখন { $staff }-এর সঙ্গে।
person-left = { $span } পরে চলে গেছেন।
person-no-show = ডাকা হয়েছে, আসেননি।
person-promise-kept = আমরা বলেছিলাম { $range }: তা ঠিক ছিল।
person-promise-broken = আমরা বলেছিলাম { $range }: তার চেয়ে বেশি লেগেছে।
person-promise = আমরা বলেছিলাম { $range }।
person-promise-none = কতক্ষণ লাগবে আমরা বলতে পারিনি।
person-imported = বাইরে থেকে আনা বিবরণ, এর বেশি কিছু তাতে নেই।
person-back = ← { $day }
person-events = কে কখন কী করেছেন
step-door = ভেতরে এসেছেন
step-came = চেক-ইন
step-called = ডাকা হয়েছে
step-with-us = আমাদের সঙ্গে
step-left = চলে গেছেন
step-no-show = আসেননি
by-customer = গ্রাহক
by-door = দরজা
by-timer = Greetline
by-import = বাইরে থেকে আনা বিবরণ
by-staff = একজন সহকর্মী
event-arrival-entered = কেউ ভেতরে এসেছেন
event-arrival-greeted = দরজায় স্বাগত
event-checked-in-kiosk = কিয়স্কে চেক-ইন
event-checked-in-phone = ফোনে লাইনে আসা
event-checked-in-staff = তালিকায় রাখা
event-checked-in-import = লেখা আছে যে এসেছেন
event-visit-greeted = স্বাগত
event-visit-called = ডাকা
event-visit-called-desk = ডাকা: { $desk }
event-visit-recalled = আবার ডাকা
event-visit-served = কাজ শুরু
event-visit-finished = কাজ শেষ
event-visit-parked = পরের জন্য সরিয়ে রাখা
event-visit-resumed = ফিরিয়ে আনা
event-visit-declined = ছেড়ে দেওয়া: আমি নই
event-visit-help_asked = সাহায্য চাওয়া
event-visit-no_show = লেখা: আসেননি
event-visit-left = লেখা: চলে গেছেন
event-visit-left-customer = লাইন ছেড়ে যাওয়া
event-visit-undone = আগেরটি ফিরিয়ে নেওয়া
event-visit-nobody_came = জানানো: কেউ আসেননি
event-visit-erased = নাম আর নোট মোছা
event-visit-transferred = অন্যের কাছে দেওয়া
event-visit-transferred-customer = অন্য কাজ বাছা
event-visit-offered = সহকর্মীকে দায়িত্ব নিতে বলা
event-visit-handed_over = দায়িত্ব নেওয়া
event-visit-refused = দায়িত্ব নেওয়ার উত্তরে: এখন নয়
event-visit-offer_over = দায়িত্ব নেওয়ার অনুরোধে সাড়া মেলেনি
event-visit-reordered = ক্রম বদলানো
event-visit-adviser_asked = কার সঙ্গে দেখা করবেন, লেখা
event-visit-need_told = কী দরকার, লেখা
event-visit-service_added = আরও একটি কাজ লেখা
event-visit-due_back = জানানো: এখন ফেরার সময়
event-visit-overdue = জিজ্ঞাসা: এখনো আছেন কি না
event-visit-told = আরও কিছু জানানো
event-visit-ready = জানানো: এখন কাউকে দরকার
event-visit-asked_after = জিজ্ঞাসা: এখনো ঘুরে দেখছেন কি না
event-visit-still_here = উত্তর: এখনো আছেন
event-skip-lead = { $ticket } (লিড আগে দিয়েছেন)
event-skip-long-wait = { $ticket } (অনেকক্ষণ অপেক্ষায় ছিলেন)
event-skip-appointment = { $ticket } (অ্যাপয়েন্টমেন্ট ছিল)
event-skip-access = { $ticket } (আগে যাওয়া দরকার ছিল)
event-skip-returned = { $ticket } (আগেই পালা এসেছিল)
event-skip-in-turn = { $ticket } (তাঁরই পালা ছিল)
event-skip-chosen = { $ticket } (একজন সহকর্মী নিয়েছেন)
event-skip-other-service = { $ticket } (অন্য সেবা)
event-skip-not-their-skill = { $ticket } (অন্য দক্ষতা দরকার)
event-skip-waits-for = { $ticket } (নিজের পরামর্শকের অপেক্ষায়)
event-skip-looks-around = { $ticket } (ঘুরে দেখছেন)
event-skip-language = { $ticket } (যিনি তাঁর ভাষা জানেন তাঁর জন্য)
event-skip-level = { $ticket } (যিনি বেশি জানেন তাঁর জন্য)
event-estimated = অনুমান: কেউ চাপেননি; দোকান বন্ধ হয়ে গিয়েছিল।
log-estimated = অনুমান
event-later = { $span } পরে
event-skipped = যাঁদের পালা ডিঙানো হলো: { $tickets }।
event-heard-late = আমরা জেনেছি { $time }-এ।
event-arrival-estimated = অনুমান: কিয়স্কের ঘড়ির দিকে সারাক্ষণ নজর ছিল না। আমরা জেনেছি { $time }-এ।

# Files
export-title = সঙ্গে নিন
export-figures = সংখ্যাগুলো
export-people = মানুষ
export-csv = CSV
export-xlsx = Excel
export-staff = টিমের নামসহ
export-why = টিমের নাম শুধু আপনি চাইলেই থাকে; গ্রাহকের নাম কখনো থাকে না।

# Signing in
login-title = ম্যানেজারের সাইন-ইন
login-name = নাম
login-password = পাসওয়ার্ড
login-code = অ্যাপের কোড
login-code-hint = ছয়টি সংখ্যা; প্রতিটি একবার চলে।
login-button = সাইন-ইন করুন
login-wrong = মেলেনি। তিনটিই দেখে নিন, আর পরের কোডের অপেক্ষা করুন: প্রতিটি একবার চলে।
login-locked = { $minutes ->
    [one] অনেকবার চেষ্টা হয়েছে। { $minutes } মিনিট পরে আবার চেষ্টা করুন।
   *[other] অনেকবার চেষ্টা হয়েছে। { $minutes } মিনিট পরে আবার চেষ্টা করুন।
}
login-how = এখনো অ্যাকাউন্ট নেই? যিনি Greetline দেখাশোনা করেন তিনি আপনাকে যোগ করবেন, বা চালুর সময় দেখা Manager লিংকটি এখানে খুলবেন।
login-out = সাইন-আউট

# Alerts, from the raising to the answer
alerts-title = জানানো থেকে স্বাগত পর্যন্ত
col-alert = কী নিয়ে
col-alerts = জানানো
col-alert-delivered = ট্যাবলেটে পৌঁছেছে
col-alert-shown = স্ক্রিনে এসেছে
col-alert-answered = সাড়া মিলেছে
col-alert-climbed = আরও জনকে জানানো
col-alert-unanswered = সাড়া মেলেনি
alert-about-door = দরজায় কেউ এসেছেন
alert-about-waiting = কেউ চেক-ইন করেছেন
alert-about-promise = বলা সময় প্রায় শেষ
alert-about-help = সাহায্য চাই
alert-about-device = ডিভাইস
alert-about-kiosk = কিয়স্কে কেউ সহকর্মীকে ডাকছেন
alert-n = এ পর্যন্ত { $n }
alert-spans = অর্ধেক { $half } সময়ের মধ্যে, কুড়িটিতে উনিশটি { $most } সময়ের মধ্যে
alert-false = দরজা { $n } বারের মধ্যে { $false } বার ({ $share }) এমন কারও কথা জানিয়েছে যিনি গ্রাহক নন।
alert-false-rate = অর্থাৎ একজন সহকর্মীর কাজের প্রতি ঘণ্টায় { $rate }; 1 পর্যন্ত ঠিক আছে।
alert-false-rate-high = অর্থাৎ একজন সহকর্মীর কাজের প্রতি ঘণ্টায় { $rate }: 1-এর বেশি। দরজার রেখাটি দেখুন।
alert-open = এখনো কেউ সাড়া দেননি।
alert-answered = { $span } পরে { $staff } { $device }-এ সাড়া দিয়েছেন।
alert-unanswered = কেউ সাড়া দেননি; { $span } পরে থেমে গেছে।
alert-withdrawn = { $span } পরে আর দরকার হয়নি।
alert-rungs =
    { $n ->
        [one] আরও মানুষকে { $n } বার জানানো হয়েছে।
       *[other] আরও মানুষকে { $n } বার জানানো হয়েছে।
    }
col-tablet = ট্যাবলেট
col-tablet-had = কতক্ষণে পেয়েছে
col-tablet-shown = কতক্ষণে স্ক্রিনে
col-tablet-rang = কতক্ষণে বেজেছে
person-alerts = যা যা জানানো হয়েছে
export-alerts = যা জানানো হয়েছে, প্রতিটি ধাপসহ

# Removing the demo
demo-remove = ডেমো সরান
demo-remove-title = ডেমো সরাবেন?
demo-remove-means = ডেমোর দোকান চিরতরে চলে যাবে: এর মানুষ, চার সপ্তাহের বিবরণ, ডিভাইস আর সেগুলোর লিংক। অন্য কোনো দোকান থাকলে তা যেমন ছিল তেমনই থাকবে।
demo-remove-yes = ডেমো সরান
demo-remove-no = থাকুক
demo-gone-title = ডেমো আর নেই
demo-gone-next = এর কিছুই বাকি নেই, আর নিজে থেকে ফিরবেও না। এরপর: নিজের দোকান সেট করুন। তার লিংক Greetline চালুর সময় দেখা গিয়েছিল।
demo-gone-setup = আপনার দোকান সেট করুন

# The door camera
door-no-data = দরজার ক্যামেরায় { $span } কিছু দেখা যায়নি ({ $spans }): ওই সময়ের তথ্য নেই।
door-no-data-at-all = দরজার ক্যামেরায় কিছু দেখা যায়নি: তথ্য নেই।
door-and-more = { $spans } ইত্যাদি
door-walked-away =
    { $n ->
        [one] তাঁদের মধ্যে { $n } জন কেউ দেখার আগেই সঙ্গে সঙ্গে বেরিয়ে গেছেন।
       *[other] তাঁদের মধ্যে { $n } জন কেউ দেখার আগেই সঙ্গে সঙ্গে বেরিয়ে গেছেন।
    }
door-basic = সাধারণ মোড: দরজার গোনা নিশ্চিত নয়।
door-seen =
    { $n ->
        [one] দরজা দিয়ে { $n } জন এসেছেন।
       *[other] দরজা দিয়ে { $n } জন এসেছেন।
    }
