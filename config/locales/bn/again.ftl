# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = আপনার টোকেন নম্বর কত?
again-hint = টোকেনে যেমন আছে তেমনই চাপুন, যেমন A12।
again-number = আপনার নম্বর
again-erase = শেষেরটি মুছুন
again-letters = অক্ষর
again-digits = সংখ্যা
again-find = আমার জায়গা দেখুন
again-back = ফিরে যান
again-unknown = { $number } নম্বরে আজ লাইনে কেউ নেই। আরেকবার দেখে নিন, বা আমাদের সঙ্গে কথা বলুন।
again-quick = একটু তাড়াতাড়ি হয়ে গেল। খানিক পরে আবার চেষ্টা করুন।
again-away = এই মুহূর্তে সিস্টেমের সঙ্গে যোগাযোগ নেই। আমাদের সঙ্গে কথা বলুন।
again-too-late = এটা আর করা যাবে না। এখনকার অবস্থা এই।
again-place-of = আপনার জায়গা, { $number }
again-change = আমি অন্য কাজে এসেছি
again-change-title = তাহলে আপনাকে কী সাহায্য করতে পারি?
again-keeps = আপনার জায়গা আর নম্বর একই থাকবে।
again-more = কিছু বদলান
again-party = আমরা কতজন
again-come = আমরা কখন আসব?
again-minutes =
    { $minutes ->
        [one] { $minutes } মিনিট পরে
       *[other] { $minutes } মিনিট পরে
    }
again-press = যখন আমি এখানে চাপব
again-leave-title = লাইন ছেড়ে যাবেন?
again-leave-means = আপনার জায়গা পেছনের লোকজন পাবেন।
again-leave-yes = হ্যাঁ, ছেড়ে যাব
again-leave-no = লাইনে থাকব
again-done = হয়েছে
