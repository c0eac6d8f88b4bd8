# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = पहले बस देखना है?
after-now = कृपया अभी आएँ
after-need = बैठने की जगह या कोई और मदद
after-more = कुछ और बताएँ
after-others = कुछ और
after-come-title = हम कब आएँ?
after-come-hint = आपकी जगह बनी रहेगी।
after-come-minutes =
    { $minutes ->
        [one] { $minutes } मिनट में
       *[other] { $minutes } मिनट में
    }
after-come-press = जब मैं बताऊँ
after-need-title = आपको किस चीज़ से मदद मिलेगी?
after-need-hint = इसे सिर्फ़ हमारी टीम देखती है। कल मिटा दिया जाएगा।
after-need-seat = बैठने की जगह
after-need-quiet = शांत जगह
after-need-step-free = बिना सीढ़ी का रास्ता
after-need-wheelchair = मैं व्हीलचेयर पर हूँ
after-need-interpreter = दुभाषिया
after-more-title = आप हमें क्या बताना चाहेंगे?
after-more-hint = अगर बताना चाहें। आपकी जगह बनी रहेगी।
after-if-you-like = अगर बताना चाहें।
after-find = मुझे कैसे पहचानें
after-find-hint = जैसे: नीला दुपट्टा, खिड़की के पास। आपका काम पूरा होते ही मिटा दिया जाएगा।
after-note = अपने शब्दों में
after-note-hint = हमारी टीम आने से पहले इसे पढ़ती है। कल मिटा दिया जाएगा।
after-party = हम कितने लोग हैं
after-party-title = आप कितने लोग हैं?
after-people =
    { $count ->
        [one] व्यक्ति
       *[other] लोग
    }
after-one-fewer = एक कम
after-one-more = एक और
after-back = वापस
after-done = हो गया
after-kept = धन्यवाद। हमने लिख लिया है।
after-too-late = अब यह नहीं हो सकता। जो आपके साथ हैं, उन्हें बता दें।
after-away = अभी सिस्टम से संपर्क नहीं है। थोड़ी देर में फिर कोशिश करें, या हमें बता दें।
after-fault = इसे इस तरह नहीं लिया जा सकता। किसी और तरह लिखें।
after-fault-a-phone = फ़ोन नंबर लिखें, जैसे +49 30 123456।
after-fault-an-email = ई-मेल पता लिखें, जैसे name@example.com।
after-fault-a-number = कोई संख्या लिखें, जैसे 2।
after-fault-a-date = कोई दिन चुनें।
after-fault-one-of-these = इनमें से एक चुनें।
after-fault-too-long = इसे छोटा करें।
