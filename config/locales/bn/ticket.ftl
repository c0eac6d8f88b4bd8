# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = আপনি লাইনে আছেন। আমাদের টিমকে জানানো হয়েছে।
ticket-headline-waiting-unalerted = আপনি তালিকায় আছেন। কাউন্টারেও আমাদের সঙ্গে একটু কথা বলুন।
ticket-headline-greeted = { $staff } আপনাকে দেখেছেন।
ticket-headline-called-desk = এখন আপনার পালা: { $desk }।
ticket-headline-called-floor = { $staff } আপনার কাছে আসছেন।
ticket-headline-serving = { $staff } আপনার সঙ্গে আছেন।
ticket-headline-parked = আপনার জায়গা রাখা আছে। আমরা আবার আপনার কাছে আসব।
ticket-headline-parked-until = { $time }-এ দেখা হবে। আপনার জায়গা রাখা আছে।
ticket-headline-served = ধন্যবাদ।
ticket-headline-no-show = { $time }-এ আপনাকে ডেকেছিলাম। এখনো আছেন? আপনার জায়গা রাখা আছে।
ticket-headline-left = আপনি লাইন ছেড়ে গেছেন। মত বদলেছেন?
ticket-headline-nobody-came = ধন্যবাদ। টিমকে আবার জানিয়েছি।
ticket-headline-looking-until = ঘুরে দেখুন। আমরা আনুমানিক { $time }-এ আপনার কাছে আসব।
ticket-headline-looking-press = ঘুরে দেখুন। আপনি জানালেই আমরা আসব।

ticket-place =
    { $ahead ->
        [0] এরপরই আপনার পালা।
        [one] আপনার আগে { $ahead } জন আছেন।
       *[other] আপনার আগে { $ahead } জন আছেন।
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] বড়জোর { $high } মিনিট।
           *[other] বড়জোর { $high } মিনিট।
        }
       *[other] প্রায় { $low } থেকে { $high } মিনিট।
    }
ticket-range-moment = অল্প একটু সময়।
ticket-range-unknown = কতক্ষণ লাগবে এখনো বলা যাচ্ছে না।

ticket-step-door = এসেছেন
ticket-step-in-line = লাইনে
ticket-step-hello = স্বাগত
ticket-step-with-you = আপনার সঙ্গে
ticket-step-done = শেষ

ticket-action-leave = লাইন ছেড়ে যান
ticket-action-nobody-came = এখনো কেউ আসেননি? আমাদের জানান
ticket-action-resume = আবার লাইনে
ticket-action-tell = বদলান
ticket-action-now = এখনই আসুন

ticket-change-called = { $time }: আপনার পালা: { $desk }।
ticket-change-coming = { $time }: { $staff } আপনার কাছে আসছেন।
ticket-change-greeted = { $time }: { $staff } আপনাকে দেখেছেন।
ticket-change-went-first = { $ticket } আগে গেছেন।
ticket-change-went-first-appointment = { $ticket } আগে গেছেন: তাঁর অ্যাপয়েন্টমেন্ট ছিল।
ticket-change-went-first-access = { $ticket } আগে গেছেন: তাঁর প্রয়োজন ছিল।
ticket-change-went-first-returned = { $ticket } আগে গেছেন: আগেও ছিলেন, এখন ফিরে এসেছেন।
ticket-change-went-first-long-wait = { $ticket } আগে গেছেন: অনেকক্ষণ ধরে অপেক্ষায় ছিলেন।
ticket-change-went-first-lead = { $ticket } আগে গেছেন: আমাদের টিম তাই ঠিক করেছে।
ticket-change-went-first-other-service = { $ticket } আগে গেছেন: অন্য কাজে এসেছেন।
ticket-change-went-first-not-their-skill = { $ticket } আগে গেছেন: অন্য কাজের সহকর্মী খালি ছিলেন।
ticket-change-went-first-waits-for = { $ticket } আগে গেছেন: আপনার পালা { $staff }-এর কাছে।
ticket-change-went-first-language = { $ticket } আগে গেছেন: { $staff } আপনার ভাষা জানেন, তিনিই আপনার কাছে আসবেন।
ticket-change-went-first-level = { $ticket } আগে গেছেন: আপনার বিষয়টি { $staff } সবচেয়ে ভালো জানেন, তিনিই আপনার কাছে আসবেন।
ticket-change-went-first-in-turn = { $ticket } আগে গেছেন: তাঁরই পালা ছিল।
ticket-change-went-first-chosen = { $ticket } আগে গেছেন: { $staff } আগে থেকেই তাঁর সঙ্গে ছিলেন।
ticket-change-went-first-looks-around = { $ticket } আগে গেছেন: আপনি তখন ঘুরে দেখছিলেন।
ticket-change-nobody-came = { $time }: আপনি জানিয়েছেন কেউ আসেননি। টিমকে আবার জানিয়েছি।
ticket-change-back-in-line = { $time }: আপনি আবার লাইনে আছেন।
ticket-change-passed-on = { $time }: আপনার কাজটি ঠিক লোকের কাছে দিয়েছি। আপনার জায়গা একই আছে।
ticket-change-passed-on-to = { $time }: এরপর { $staff } আপনার কাজ দেখবেন। আপনার জায়গা একই আছে।
ticket-change-chosen-again = { $time }: আপনি অন্য কাজ বেছেছেন। আপনার জায়গা একই আছে।
ticket-change-handed-over = { $time }: এখন থেকে { $staff } দেখছেন।
ticket-change-put-first = { $time }: এখন আপনার পালা সবার আগে।
ticket-change-range = আমাদের অনুমান বদলেছে। এখন প্রায় { $low } থেকে { $high } মিনিট।

# The page around it
ticket-title = টোকেন { $ticket }
ticket-yours = আপনার টোকেন
ticket-way = লাইনে আপনি কোথায়
ticket-step-is-done = হয়েছে
ticket-step-is-next = এরপর
ticket-changes = কী কী বদলেছে
ticket-leave-ask = লাইন ছেড়ে যাবেন?
ticket-leave-means = আপনার জায়গা পেছনের লোকজন পাবেন।
ticket-leave-yes = হ্যাঁ, ছেড়ে যাব
ticket-leave-no = লাইনে থাকব
ticket-close = বন্ধ করুন
ticket-cut-off = এটি { $time } পর্যন্ত পাওয়া খবর; দোকানের সঙ্গে যোগাযোগের চেষ্টা চলছে।
ticket-not-sent = দোকানে পৌঁছায়নি। আবার চাপুন।
ticket-too-late = এটা আর করা যাবে না। এই পাতায় এখনকার অবস্থা আছে।
ticket-unknown = এই টোকেন আর আমাদের কাছে নেই। আমাদের সঙ্গে কথা বলুন।
ticket-languages = ভাষা
ticket-no-script = এই পাতা প্রতি 15 সেকেন্ডে নিজে থেকেই নতুন হয়।
