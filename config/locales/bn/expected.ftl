# The page of appointments: who is expected.

expected-title = আজ আসার কথা
expected-board = বোর্ড
expected-board-needs =
    { $count ->
        [one] { $count } জনের আপনাকে দরকার
       *[other] { $count } জনের আপনাকে দরকার
    }
expected-day = দিনের খবর
expected-devices = ডিভাইস
expected-live = লাইভ
expected-connecting = যুক্ত হচ্ছে
expected-cut-off = { $time } থেকে এই পাতার যোগাযোগ নেই। যা দেখছেন তা পুরোনো।
expected-signed-out = এই ব্রাউজার আর সাইন-ইন করা নেই। যা দেখছেন তা পুরোনো।
expected-no-script = এই পাতার জন্য JavaScript লাগে। ব্রাউজারের সেটিংসে চালু করুন।

expected-sentence-next =
    { $count ->
        [one] আজ আরও { $count } জনের আসার কথা, { $time }-এ।
       *[other] আজ আরও { $count } জনের আসার কথা, পরের জন { $time }-এ।
    }
expected-sentence-nobody = আজ কারও আসার কথা নেই।
expected-sentence-no-more = আজ আর কারও আসার কথা নেই।
expected-sentence-here =
    { $count ->
        [one] { $count } জন এসেছেন।
       *[other] { $count } জন এসেছেন।
    }
expected-sentence-missed =
    { $count ->
        [one] { $count } জন আসেননি।
       *[other] { $count } জন আসেননি।
    }

expected-today = আজ
expected-tomorrow = আগামীকাল
expected-empty = কারও অ্যাপয়েন্টমেন্ট যোগ করলে বা তালিকা আনলে এখানে দেখা যাবে।
expected-somebody = কেউ একজন
expected-for = { $staff }-এর জন্য
expected-people =
    { $count ->
        [one] { $count } জন
       *[other] { $count } জন
    }
expected-quoted = “{ $note }”
expected-is-expected = আসার কথা
expected-is-here = এসেছেন
expected-is-missed = আসেননি
expected-is-cancelled = বাতিল
expected-here = এসেছেন
expected-cancel = বাতিল করুন
expected-restore = ফিরিয়ে নিন

expected-add = যোগ করুন
expected-bring = তালিকা আনুন
expected-close = বন্ধ করুন

expected-add-title = কে আসবেন, আর কখন?
expected-field-day = দিন
expected-field-time = সময়
expected-field-service = কী কাজে
expected-field-name = প্রথম নাম, জানা থাকলে
expected-field-adviser = কার সঙ্গে
expected-field-party = কতজন
expected-field-language = ভাষা
expected-field-note = টিমের জন্য নোট
expected-anybody = যিনি খালি আছেন
expected-any-language = জানা নেই
expected-more = কার সঙ্গে, কতজন, নোট
expected-note-it = লিখে রাখুন
expected-noted = লেখা হয়েছে: { $day }, { $time }।
expected-fault-no-time = সময় লিখুন, যেমন 14:30।
expected-fault-time = এই সময় পড়া যাচ্ছে না। এভাবে লিখুন: 14:30।
expected-fault-past = আজ এই সময় পেরিয়ে গেছে। অন্য দিন, না কি আরও পরে?
expected-fault-far = আমরা শুধু আজ আর পরের { $days } দিন রাখি। তার মধ্যে বেছে নিন।
expected-fault-service = এই সেবা আর দেওয়া হয় না। আবার বেছে নিন।
expected-fault-name = এই নামটি নেওয়া যাচ্ছে না। ছোট করে লিখুন বা ফাঁকা রাখুন।
expected-fault-party = 1 থেকে 50-এর মধ্যে সংখ্যা লিখুন, যেমন 2।
expected-fault-note = এই নোট নেওয়া যাচ্ছে না। ছোট করে লিখুন বা ফাঁকা রাখুন।

expected-bring-title = তালিকা আনুন
expected-bring-how = আপনাদের বুকিং সিস্টেমের টেবিল (CSV) বা ক্যালেন্ডার (iCal)। আমরা আজ আর পরের { $days } দিন নিই। একই তালিকা যতবার ইচ্ছা আনুন: কেউ দুবার থাকবেন না।
expected-file = ফাইল বেছে নিন
expected-file-unreadable = এই ফাইল খোলা যাচ্ছে না। অন্যটি বেছে নিন, বা এর লেখা এখানে পেস্ট করুন।
expected-paste = বা এখানে পেস্ট করুন
expected-otherwise = কোনো লাইনে কাজ লেখা না থাকলে
expected-otherwise-none = লাইনটি বাদ দিন
expected-take = এই তালিকা নিন
expected-list-empty = এখানে এখনো কিছু নেই। ফাইল বেছে নিন বা তালিকা পেস্ট করুন।
expected-list-too-much = একবারে এত নেওয়া যায় না। দুই ভাগে আনুন।
expected-list-nothing = এই তালিকায় কোনো অ্যাপয়েন্টমেন্ট নেই।
expected-list-told =
    { $count ->
        [one] { $count }টি অ্যাপয়েন্টমেন্ট নতুন বা বদলানো।
       *[other] { $count }টি অ্যাপয়েন্টমেন্ট নতুন বা বদলানো।
    }
expected-list-known =
    { $count ->
        [one] { $count }টি আগে থেকেই ছিল।
       *[other] { $count }টি আগে থেকেই ছিল।
    }
expected-list-others =
    { $count ->
        [one] { $count }টি অন্য দিনের, বাদ দেওয়া হয়েছে।
       *[other] { $count }টি অন্য দিনের, বাদ দেওয়া হয়েছে।
    }
expected-list-unread =
    { $count ->
        [one] { $count }টি লাইন পড়া যায়নি। ওপরে ঠিক করে তালিকাটি আবার নিন।
       *[other] { $count }টি লাইন পড়া যায়নি। ওপরে ঠিক করে তালিকাটি আবার নিন।
    }
expected-unread-time = সময় পড়া যাচ্ছে না: এভাবে লিখুন, 2026-11-20 14:30
expected-unread-service = এই কাজ আমাদের এখানে হয় না
expected-unread-repeats = এটি বারবার আসে: শুধু একক অ্যাপয়েন্টমেন্ট পড়া হয়
expected-unread-columns = প্রথম লাইনে কলামের নাম থাকতে হবে: at, service, আর চাইলে name, adviser, party_size, language, note।
expected-unread-calendar = এই ক্যালেন্ডার পড়া যাচ্ছে না। আবার iCal (.ics) হিসেবে সেভ করে সেই ফাইল বেছে নিন।
