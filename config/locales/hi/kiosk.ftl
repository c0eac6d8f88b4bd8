# The check-in kiosk.

kiosk-title = चेक-इन
kiosk-welcome = हम आपकी क्या मदद कर सकते हैं?
kiosk-empty = यहाँ अभी चुनने के लिए कुछ नहीं है। कृपया हमसे बात करें।
kiosk-private = निजी काम
kiosk-more = कुछ और
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] ज़्यादा से ज़्यादा { $high } मिनट
           *[other] ज़्यादा से ज़्यादा { $high } मिनट
        }
       *[other] लगभग { $low } से { $high } मिनट
    }
kiosk-range-moment = बस थोड़ी देर
kiosk-range-unknown = अभी कह नहीं सकते
kiosk-languages = भाषा
kiosk-more-languages = और भाषाएँ
kiosk-language-away = सिस्टम से संपर्क नहीं है, इसलिए भाषा अभी यही रहेगी।

kiosk-how-many = आप कितने लोग हैं?
kiosk-party =
    { $count ->
        [one] व्यक्ति
       *[other] लोग
    }
kiosk-one-fewer = एक कम
kiosk-one-more = एक और
kiosk-name = पहला नाम, अगर बताना चाहें
kiosk-name-why = ताकि हम आपको नाम से बुला सकें। कल मिटा दिया जाएगा।
kiosk-answer-first = पहले एक सवाल का जवाब दें।
kiosk-check-in = चेक-इन करें
kiosk-back = वापस

kiosk-sending = आपका चेक-इन हो रहा है
kiosk-counter = कृपया काउंटर पर भी हमसे बात कर लें।
kiosk-saved-title = यहाँ सेव है
kiosk-saved = सिस्टम से संपर्क नहीं है। आपका चेक-इन यहाँ सेव है और संपर्क होते ही भेज दिया जाएगा। कृपया काउंटर पर भी हमसे बात कर लें।
kiosk-unsaved = सिस्टम से अभी संपर्क नहीं हुआ है।
kiosk-renumbered = संपर्क टूटा होने पर आपको { $old } मिला था। अब आपका नंबर { $number } है।
kiosk-not-signed-in = इस स्क्रीन पर फ़िलहाल चेक-इन नहीं हो सकता।
kiosk-cut-off = अभी सिस्टम से संपर्क नहीं है। फिर भी आप चेक-इन कर सकते हैं: वह यहाँ सेव रहेगा और बाद में भेजा जाएगा।
kiosk-refused = इस तरह नहीं हो पाया। कुछ बदलकर फिर से चेक-इन करें, या काउंटर पर हमसे बात करें।
kiosk-refused-name = यह नाम नहीं लिया जा सकता। इसे छोटा करें या ख़ाली छोड़ दें।
kiosk-refused-answer = अपना जवाब एक बार फिर देख लें।
kiosk-refused-party-size = कृपया 1 से 12 लोगों के बीच चुनें।
kiosk-refused-service = यह सेवा अब हमारे यहाँ नहीं है। कृपया फिर से चुनें।

kiosk-your-ticket = आपका टोकन
kiosk-way = लाइन में आप कहाँ हैं
kiosk-step-is-done = हो गया
kiosk-step-in-line = लाइन में
kiosk-step-hello = नमस्ते
kiosk-step-with-you = आपके साथ
kiosk-step-done = पूरा हुआ
kiosk-on-list = आपका नाम सूची में है।
kiosk-follow = अपने फ़ोन पर देखते रहें
kiosk-follow-how = न ऐप चाहिए, न फ़ोन नंबर।
kiosk-keep-showing = दिखाते रहें
kiosk-next-person = अगला व्यक्ति
kiosk-start-over = शुरू से

kiosk-still-there = क्या आप यहीं हैं?
kiosk-starts-over =
    { $seconds ->
        [one] { $seconds } सेकंड में सब शुरू से होगा।
       *[other] { $seconds } सेकंड में सब शुरू से होगा।
    }
kiosk-still-here = मैं यहीं हूँ
kiosk-have-appointment = मेरा अपॉइंटमेंट है
kiosk-again = पहले ही चेक-इन कर लिया?
kiosk-appointment = आपका अपॉइंटमेंट
kiosk-appointment-ask = आपका पहला नाम, या समय
kiosk-appointment-find = खोजें
kiosk-appointment-at = { $time } बजे का अपॉइंटमेंट
kiosk-appointment-none = अपॉइंटमेंट नहीं मिला। समय लिखकर देखें, या वापस जाकर चुनें कि क्या काम है।
kiosk-appointment-away = सिस्टम से संपर्क नहीं है। वापस जाकर चुनें कि क्या काम है, या हमसे बात करें।
kiosk-refused-appointment = इस अपॉइंटमेंट पर चेक-इन पहले ही हो चुका है। कृपया चुनें कि क्या काम है, या हमसे बात करें।
kiosk-preview = यह सिर्फ़ एक झलक है: यहाँ से किसी का चेक-इन नहीं होता।
kiosk-aloud = बोलकर सुनाएँ
kiosk-aids = इस स्क्रीन के लिए मदद
kiosk-person = किसी को बुलाएँ
