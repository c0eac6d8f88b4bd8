greetline = Greetline
ago-now = এইমাত্র
ago-minutes = { $minutes } মিনিট
ago-hours = { $hours } ঘণ্টা
range = { $low }–{ $high } মিনিট
range-one = { $minutes } মিনিট
range-moment = অল্প সময়
range-unknown = এখনো বলা যাচ্ছে না
step-in-line = লাইনে
step-hello = স্বাগত
step-with-you = আপনার সঙ্গে
step-done = শেষ
language-name = বাংলা

# Opening a device
devices-which = এই ব্রাউজারে কয়েকটি ডিভাইস আছে। কোনটি খুলবেন?
devices-none = এই ব্রাউজার এখনো দোকানের ডিভাইস নয়
devices-none-how = Greetline চালুর সময় যে লিংক দেখা গিয়েছিল সেটি খুলুন, বা যিনি সেট করেছেন তাঁর কাছে নতুন লিংক চান।
link-open = { $device } খুলুন
link-open-means = এই ব্রাউজার { $store }-এর এই ডিভাইসটি হয়ে যাবে।
link-open-button = { $device } খুলুন
link-used = এই লিংক ব্যবহার হয়ে গেছে
link-used-how = লিংকটি শুধু একটি ব্রাউজার খোলে। নতুন লিংকের জন্য Greetline আবার চালু করুন, বা যে ব্রাউজারে ব্যবহার হয়েছে সেখানে এই পাতা খুলুন।

# The demo store
demo-banner = ডেমো: এই মানুষগুলো বাস্তব নন
demo-banner-label = এই ডেমো সম্পর্কে
