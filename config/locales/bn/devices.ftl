# Devices: how they are, pairing a new one, and the secure address.

health-title = ডিভাইস
health-board = বোর্ড
health-day = দিনের খবর
health-setup = সেট-আপ
health-expected = অ্যাপয়েন্টমেন্ট
health-live = লাইভ
health-connecting = যুক্ত হচ্ছে
health-cut-off = { $time } থেকে এই পাতার যোগাযোগ নেই। যা দেখছেন তা পুরোনো।
health-signed-out = এই ব্রাউজার আর সাইন-ইন করা নেই। যা দেখছেন তা পুরোনো।
health-no-script = এই পাতার জন্য JavaScript লাগে। ব্রাউজারের সেটিংসে চালু করুন।

health-all-well =
    { $count ->
        [one] আপনার { $count }টি ডিভাইস ঠিক আছে।
       *[other] { $count }টি ডিভাইসের সবগুলোই ঠিক আছে।
    }
health-none = আজ কোনো ডিভাইস ব্যবহার হচ্ছে না।
health-none-why = নিচে একটি যোগ করুন; খোলামাত্র এখানে দেখা যাবে।
health-one-asleep = { $name } { $time } থেকে ঘুমিয়ে আছে।
health-one-muted = { $name }-এর শব্দ বন্ধ।
health-one-cut-off = { $time } থেকে { $name }-এর যোগাযোগ নেই।
health-several = { $count }টির মধ্যে { $sick }টি ডিভাইসের আপনাকে দরকার: { $names }।
health-asleep-how = চেপে জাগান আর বোর্ড খোলা রাখুন। নিজে থেকেই আবার ঠিক হয়ে যাবে।
health-muted-how = স্ক্রিনে একবার চাপুন, তাহলে বাজতে পারবে।
health-cut-off-how = এর নেটওয়ার্ক আর প্লাগ দেখুন। নিজে থেকেই ফিরে আসবে।
health-kiosk-insecure = এর পাতা নিরাপদ ঠিকানায় নেই: নেটওয়ার্ক না থাকলে আর খোলে না। নিরাপদ ঠিকানায় খুলুন।
health-kiosk-forgets = এটি ডিস্কে চেক-ইন রাখতে পারছে না: বন্ধ হলে মুছে যায়। ডিস্কে জায়গা করুন, বা প্রাইভেট মোড ছাড়ুন।
health-kiosk-refused = { $name } থেকে { $ticket }-কে লাইনে রাখা যায়নি। তাঁকে খুঁজে নিন।
health-kiosk-renumbered = { $name }-এর { $ticket } এখন { $now }। তাঁকে জানান।

device-well = ঠিক আছে
device-asleep = ঘুমিয়ে আছে
device-asleep-since = { $time } থেকে ঘুমিয়ে আছে
device-muted = শব্দ নেই
device-cut-off = যোগাযোগ নেই
device-cut-off-since = { $time } থেকে যোগাযোগ নেই
device-unused = আজ ব্যবহার হয়নি
device-never = এখনো খোলা হয়নি
device-seen = শেষ যোগাযোগ
device-now = এখন
device-battery = ব্যাটারি
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, চার্জ হচ্ছে
device-sound = শব্দ
device-sound-on = চালু
device-sound-off = বন্ধ
device-delay = সাড়া দেয়
device-delay-is = { $ms } ms-এ
device-unsent = এতে সেভ আছে
device-version = সংস্করণ
device-version-old = { $version }, সার্ভারের চেয়ে পুরোনো
device-ring = বাজান
device-heard = বেজেছে
device-not-heard = বাজতে পারে না
device-no-answer = সাড়া নেই
device-waits = বাজছে
device-change = বদলান
device-name = নাম
device-rename = নাম সেভ করুন
device-revoke = চিরতরে সাইন-আউট করুন
device-revoke-means = কয়েক সেকেন্ডেই এর যোগাযোগ কেটে যাবে, হারিয়ে বা চুরি গেলেও।
device-name-taken = এই নামে আরেকটি ডিভাইস আছে।

health-devices = ডিভাইস
health-ring-all = বাজিয়ে দেখুন
health-ring-heard = সবগুলোই বেজেছে: { $heard }।
health-ring-some = বেজেছে: { $heard }। বাজেনি: { $missed }।
health-ring-none = কোনো ডিভাইস বাজেনি: { $missed }।
health-ring-nobody = শব্দ আছে এমন কোনো ডিভাইস খোলা নেই।
health-ring-waits = বাজছে।

health-sounds = শব্দগুলো কি কাজে লাগছে?
health-sounds-none = { $days } দিনে কোনো শব্দ বাজেনি। কোনটিতে কত তাড়াতাড়ি সাড়া মিলেছে, এখানে দেখা যাবে।
health-sounds-share = { $heard }টির মধ্যে { $answered }টিতে { $seconds } সেকেন্ডের মধ্যে সাড়া
health-sounds-fine = বেশির ভাগ শব্দেই সাড়া মেলে। যেমন আছে থাকুক।
health-sounds-silence = “{ $kind }” শুনে কমই সাড়া মেলে: { $heard }টির মধ্যে { $answered }টিতে, { $seconds } সেকেন্ডের মধ্যে। এর শব্দ বন্ধ করার কথা ভাবুন।
health-about-door = দরজায় কেউ এসেছেন
health-about-waiting = কেউ চেক-ইন করেছেন
health-about-promise = বলা সময় প্রায় শেষ
health-about-help = সহকর্মী সাহায্য চাইছেন
health-about-device = ডিভাইস জানাতে পারছে না
health-about-kiosk = কিয়স্কে কেউ সহকর্মীকে ডাকছেন

adding-title = ডিভাইস যোগ করুন
adding-role = এটি কী হবে?
adding-name = এর নাম কী?
adding-role-staff = টিমের ট্যাবলেট
adding-role-kiosk = কিয়স্ক
adding-role-screen = অপেক্ষার জায়গার স্ক্রিন
adding-get = কোড নিন
adding-open = নতুন ডিভাইসে এটি স্ক্যান করুন বা খুলুন
adding-type = আর লিখুন
adding-trust = আগে তাকে এই দোকানকে বিশ্বাস করতে শেখান:
adding-valid = { $time } পর্যন্ত চলবে, একটি ডিভাইসের জন্য।
adding-waits = নতুন ডিভাইসের অপেক্ষা।
adding-compare = { $name }-এ কি একই তিনটি শব্দ দেখা যাচ্ছে?
adding-same = হ্যাঁ, একই শব্দ
adding-differ = না, আলাদা
adding-cancel = বাদ দিন
adding-done = { $name } যোগ হয়েছে।
adding-refused = এই কোড আর কাজের নয়।

pair-title = এই ডিভাইস যোগ করুন
pair-type = ম্যানেজার যে কোড দেখছেন সেটি লিখুন
pair-code = কোড
pair-go = এগিয়ে যান
pair-wrong = কোডটি মিলছে না, বা আগেই ব্যবহার হয়েছে। নতুন একটি চান।
pair-rest = অনেক কোড মেলেনি। { $seconds } সেকেন্ড পরে আবার চেষ্টা করুন।
pair-compare = ম্যানেজার কি একই তিনটি শব্দ দেখছেন?
pair-compare-how = মিলে গেলে ম্যানেজার “হ্যাঁ, একই শব্দ” চাপবেন, আর এই ডিভাইস নিজে থেকেই খুলবে।
pair-becomes = এটি { $store }-এর ডিভাইস হয়ে যাবে।
pair-refused = ম্যানেজার না বলেছেন
pair-expired = কোডটি পুরোনো হয়ে গেছে
pair-again = নতুন কোড চেয়ে এখানে লিখুন।
pair-confirmed = { $store } এখন এই ডিভাইসকে চেনে
pair-open = খুলুন
pair-words = নোঙর আপেল সাইকেল সেতু মাখন বোতাম মোমবাতি দুর্গ চেরি তামা পালক ফুল বন বাগান হাতুড়ি মধু দ্বীপ কেটলি মই লেবু আয়না পাহাড় কমলা পেনসিল মরিচ বালিশ নদী জিন রুপা বাঘ বেহালা জানালা

trust-title = নিরাপদ ঠিকানা
trust-off = এই দোকানের এখনো নিরাপদ ঠিকানা নেই
trust-off-why = এটি ছাড়াও সব চলে, তবে ব্রাউজার কিছু জিনিস আটকে রাখে: ট্যাবলেট নিজেকে জাগিয়ে রাখতে পারে না, আর নেটওয়ার্ক না থাকলে ট্যাবলেট আবার চালু হলে কিয়স্কের পাতা থাকে না।
trust-off-how = দোকানের কম্পিউটারে, যিনি দেখাশোনা করেন তিনি এটি চালাবেন:
trust-lead = প্রতিটি ডিভাইসকে একবার শেখাতে হয় যে এই দোকানের ঠিকানা বিশ্বাস করা যায়
trust-limit = এই সার্টিফিকেট শুধু এই দোকানের নিজের ঠিকানার ({ $names }) সাক্ষ্য দিতে পারে, অন্য কোনো পাতার নয়। সেটি এর ভেতরেই লেখা আছে।
trust-qr = ডিভাইস দিয়ে এটি স্ক্যান করুন
trust-fingerprint = ফিঙ্গারপ্রিন্ট (SHA-256), দোকানের কম্পিউটারে যা আছে তা-ই:
trust-ipad = iPad ও iPhone
trust-ipad-get = প্রোফাইল নিন
trust-ipad-1 = “প্রোফাইল নিন” চাপুন, তারপর “Allow”।
trust-ipad-2 = Settings খুলুন। ওপরে “Profile Downloaded” চাপুন, তারপর “Install”।
trust-ipad-3 = Settings-এ General, About, Certificate Trust Settings খুলুন। “Greetline” চালু করুন।
trust-android = Android
trust-android-get = সার্টিফিকেট নিন
trust-android-1 = “সার্টিফিকেট নিন” চাপুন।
trust-android-2 = সেটিংস খুলে “CA সার্টিফিকেট” খুঁজুন। “তবুও ইনস্টল করুন” চেপে ফাইলটি বেছে নিন।
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = সার্টিফিকেট নিন
trust-desktop-1 = পাওয়া ফাইলটি খুলুন। Windows: “Install certificate”, “Trusted Root Certification Authorities”। Mac: Keychain Access-এ সেটি “Always Trust” করুন।
trust-desktop-2 = Linux ও ChromeOS: ব্রাউজারের সেটিংসে “certificates” খুঁজুন এবং “Authorities”-এ এটি আনুন।
trust-own = এই দোকানের সার্টিফিকেট ডিভাইসগুলো আগে থেকেই চেনে। কিছু ইনস্টল করতে হবে না।
trust-open = নিরাপদ ঠিকানা খুলুন
trust-open-why = সতর্কবার্তা ছাড়া খুললে সব ঠিক আছে। এখন থেকে Greetline এই ঠিকানায় খুলুন।
trust-test = এই ব্রাউজার এখানে কী পারে
trust-test-sound = শব্দ শুনতে চাপুন
trust-check-secure = নিরাপদ ঠিকানা
trust-check-secure-yes = এই পাতা নিরাপদ ঠিকানায় এসেছে।
trust-check-secure-no = এই পাতা সাধারণ ঠিকানায় এসেছে।
trust-check-wake = জেগে থাকা
trust-check-wake-yes = স্ক্রিন চালু রাখা যায়।
trust-check-wake-no = এখান থেকে স্ক্রিন চালু রাখা যায় না। এর স্ক্রিন লক “কখনো না” করে দিন।
trust-check-sound = শব্দ
trust-check-sound-yes = এটি বাজতে পারে।
trust-check-sound-no = এখনো নয়। নিচের বোতাম চাপুন।
trust-check-storage = স্টোরেজ
trust-check-storage-yes = এখানে যা লেখা হয় তা আবার চালু করলেও থাকে।
trust-check-storage-soft = যা লেখা হয় তা থাকে, তবে জায়গা কমে গেলে ব্রাউজার মুছে দিতে পারে।
trust-check-storage-no = এই ব্রাউজার কিছুই রাখে না। এটি কি প্রাইভেট মোডে আছে?
trust-check-clock = ঘড়ি
trust-check-clock-yes = এর ঘড়ি ঠিক আছে।
trust-check-clock-no = এর ঘড়িতে { $seconds } সেকেন্ডের ফারাক। স্বয়ংক্রিয় করে দিন।
trust-check-touch = স্পর্শ
trust-check-touch-yes = ছুঁয়ে চালানো যায়।
trust-check-touch-no = টাচ স্ক্রিন নেই; মাউস বা বোতামে চলবে।
trust-check-fonts = অক্ষর
trust-check-fonts-yes = দোকানের নিজস্ব অক্ষর এখানে আছে।
trust-check-fonts-no = দোকানের নিজস্ব অক্ষর আসেনি: কিছু লিপি ফাঁকা ঘরের মতো দেখাতে পারে।
trust-check-voice = পড়ে শোনানো
trust-check-voice-yes = দোকানের সব ভাষা পড়ে শোনানো যায়।
trust-check-voice-no = এই ভাষাগুলোর কণ্ঠ এই ডিভাইসে বা দোকানের কম্পিউটারে নেই: { $languages }। ডিভাইসের সেটিংসে যোগ করুন, বা দোকানের কম্পিউটারে espeak-ng বসান।
trust-state-yes = ঠিক
trust-state-no = নেই
trust-state-wait = এখনো নয়

# The door camera
health-door = { $state ->
    [dark] { $time } থেকে দরজার ক্যামেরার জন্য বেশি অন্ধকার।
    [covered] { $time } থেকে দরজার ক্যামেরা ঢাকা।
    [defocused] { $time } থেকে দরজার ক্যামেরায় সব ঝাপসা।
    [moved] দরজার ক্যামেরা { $time }-এ সরে গেছে: গুনছে না।
    [slow] { $time } থেকে দরজার ক্যামেরা ধীর।
   *[other] { $time } থেকে দরজার ক্যামেরায় কিছু দেখা যাচ্ছে না।
}
health-door-how = এর জায়গা, প্লাগ আর নেটওয়ার্ক দেখুন। ম্যানেজার সেট-আপে এর ছবি দেখতে পান।

# The ticket printer of a kiosk
printer-none = টোকেন প্রিন্টার: নেই
printer-at = টোকেন প্রিন্টার: { $address }
printer-address = এর ঠিকানা
printer-address-help = যেমন 192.168.1.50, বা দোকানের কম্পিউটারে লাগানো প্রিন্টারের জন্য usb:04b8:0e15। ফাঁকা: প্রিন্টার নেই।
printer-paper = কাগজ
printer-paper-80 = 80 mm চওড়া
printer-paper-58 = 58 mm চওড়া
printer-automatic = প্রতি চেক-ইনে নিজে থেকেই টোকেন ছাপুন
printer-save = প্রিন্টার সেভ করুন
printer-test = পরীক্ষার টোকেন ছাপুন
printer-test-runs = পরীক্ষার টোকেন পাঠানো হয়েছে।
printer-test-done = পরীক্ষার টোকেন ছাপা হয়েছে।
printer-trouble =
    { $trouble ->
        [unreachable] এর ঠিকানা থেকে সাড়া নেই।
        [no_paper] এতে কাগজ নেই।
        [cover_open] এর ঢাকনা খোলা।
        [out_of_order] প্রিন্টার জানাচ্ছে, সেটি বিকল।
        [no_answer] এর সাড়া নেই, হয়তো কিছু ছাপাও হচ্ছে না।
        [broke_off] টোকেনের মাঝখানে যোগাযোগ কেটে গেছে।
       *[other] শেষ টোকেনটি বেরিয়েছে কি না, জানা নেই।
    }
printer-bad-not-in-shape = 192.168.1.50, printer.local বা usb:04b8:0e15-এর মতো ঠিকানা লিখুন।
printer-bad-far = শুধু এই দোকানের নিজস্ব নেটওয়ার্কের প্রিন্টার চলবে।
printer-bad-port = 1024 থেকে 65535-এর মধ্যে পোর্ট লিখুন, বা বাদ দিন।
printer-bad-usb = প্রিন্টারের দুটি নম্বর লিখুন, যেমন usb:04b8:0e15।
device-printer-since = { $time } থেকে টোকেন ছাপা হচ্ছে না
health-one-printer = { $time } থেকে { $name }-এ টোকেন ছাপা হচ্ছে না।
health-printer-how = কাগজ, ঢাকনা, প্লাগ আর নেটওয়ার্ক দেখুন। পরের টোকেন বেরোলেই আবার ঠিক হয়ে যাবে।
