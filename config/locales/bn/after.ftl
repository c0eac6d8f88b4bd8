# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = আগে একটু ঘুরে দেখবেন?
after-now = এখনই আসুন
after-need = বসার জায়গা বা অন্য সাহায্য
after-more = আরও কিছু জানান
after-others = অন্য কিছু
after-come-title = আমরা কখন আসব?
after-come-hint = আপনার জায়গা একই থাকবে।
after-come-minutes =
    { $minutes ->
        [one] { $minutes } মিনিট পরে
       *[other] { $minutes } মিনিট পরে
    }
after-come-press = যখন আমি জানাব
after-need-title = কী হলে আপনার সুবিধা হয়?
after-need-hint = শুধু আমাদের টিম দেখে। আগামীকাল মুছে যাবে।
after-need-seat = বসার জায়গা
after-need-quiet = নিরিবিলি জায়গা
after-need-step-free = সিঁড়ি ছাড়া পথ
after-need-wheelchair = আমি হুইলচেয়ারে আছি
after-need-interpreter = দোভাষী
after-more-title = আমাদের কী জানাতে চান?
after-more-hint = শুধু চাইলে। আপনার জায়গা একই থাকবে।
after-if-you-like = শুধু চাইলে।
after-find = আমাকে কীভাবে চিনবেন
after-find-hint = যেমন: নীল ওড়না, জানালার পাশে। আপনার কাজ শেষ হলেই মুছে যাবে।
after-note = নিজের কথায়
after-note-hint = আমাদের টিম আসার আগে পড়ে নেয়। আগামীকাল মুছে যাবে।
after-party = আমরা কতজন
after-party-title = আপনারা কতজন?
after-people =
    { $count ->
        [one] জন
       *[other] জন
    }
after-one-fewer = একজন কম
after-one-more = একজন বেশি
after-back = ফিরে যান
after-done = হয়েছে
after-kept = ধন্যবাদ। আমরা লিখে রেখেছি।
after-too-late = এটা আর করা যাবে না। যিনি আপনার সঙ্গে আছেন তাঁকে বলুন।
after-away = এই মুহূর্তে সিস্টেমের সঙ্গে যোগাযোগ নেই। খানিক পরে আবার চেষ্টা করুন, বা আমাদের বলুন।
after-fault = এভাবে নেওয়া যাচ্ছে না। অন্যভাবে লিখুন।
after-fault-a-phone = ফোন নম্বর লিখুন, যেমন +49 30 123456।
after-fault-an-email = ই-মেইল ঠিকানা লিখুন, যেমন name@example.com।
after-fault-a-number = একটি সংখ্যা লিখুন, যেমন 2।
after-fault-a-date = একটি দিন বেছে নিন।
after-fault-one-of-these = এগুলোর একটি বেছে নিন।
after-fault-too-long = আরেকটু ছোট করুন।
