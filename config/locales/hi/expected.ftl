# The page of appointments: who is expected.

expected-title = आज आने वाले
expected-board = बोर्ड
expected-board-needs =
    { $count ->
        [one] { $count } को आपकी ज़रूरत है
       *[other] { $count } को आपकी ज़रूरत है
    }
expected-day = दिन का हाल
expected-devices = डिवाइस
expected-live = लाइव
expected-connecting = जुड़ रहा है
expected-cut-off = इस पेज का संपर्क { $time } बजे से टूटा हुआ है। जो दिख रहा है वह पुराना है।
expected-signed-out = यह ब्राउज़र अब साइन-इन नहीं है। जो दिख रहा है वह पुराना है।
expected-no-script = इस पेज के लिए JavaScript चाहिए। इसे ब्राउज़र की सेटिंग में चालू करें।

expected-sentence-next =
    { $count ->
        [one] आज { $count } अपॉइंटमेंट और है, { $time } बजे।
       *[other] आज { $count } अपॉइंटमेंट और हैं, अगला { $time } बजे।
    }
expected-sentence-nobody = आज किसी का अपॉइंटमेंट नहीं है।
expected-sentence-no-more = आज और किसी का अपॉइंटमेंट नहीं है।
expected-sentence-here =
    { $count ->
        [one] { $count } आ चुके हैं।
       *[other] { $count } आ चुके हैं।
    }
expected-sentence-missed =
    { $count ->
        [one] { $count } नहीं आए।
       *[other] { $count } नहीं आए।
    }

expected-today = आज
expected-tomorrow = कल
expected-empty = अपॉइंटमेंट जोड़ते ही या सूची लाते ही आने वाले यहाँ दिखेंगे।
expected-somebody = कोई
expected-for = { $staff } के लिए
expected-people =
    { $count ->
        [one] { $count } व्यक्ति
       *[other] { $count } लोग
    }
expected-quoted = “{ $note }”
expected-is-expected = आने वाले हैं
expected-is-here = आ गए
expected-is-missed = नहीं आए
expected-is-cancelled = रद्द
expected-here = आ गए
expected-cancel = रद्द करें
expected-restore = वापस लें

expected-add = जोड़ें
expected-bring = सूची लाएँ
expected-close = बंद करें

expected-add-title = कौन आएगा, और कब?
expected-field-day = दिन
expected-field-time = समय
expected-field-service = किस काम से
expected-field-name = पहला नाम, अगर पता हो
expected-field-adviser = किससे मिलना है
expected-field-party = कितने लोग
expected-field-language = भाषा
expected-field-note = टीम के लिए नोट
expected-anybody = जो भी ख़ाली हो
expected-any-language = पता नहीं
expected-more = किससे, कितने लोग, नोट
expected-note-it = लिख लें
expected-noted = लिख लिया: { $day }, { $time } बजे।
expected-fault-no-time = समय लिखें, जैसे 14:30।
expected-fault-time = यह समय पढ़ा नहीं जा सका। ऐसे लिखें: 14:30।
expected-fault-past = आज यह समय निकल चुका है। किसी और दिन, या देर से?
expected-fault-far = हम सिर्फ़ आज और अगले { $days } दिन रखते हैं। उनमें से चुनें।
expected-fault-service = यह सेवा अब नहीं दी जाती। फिर से चुनें।
expected-fault-name = यह नाम नहीं लिया जा सकता। इसे छोटा करें या ख़ाली छोड़ दें।
expected-fault-party = 1 से 50 के बीच की संख्या लिखें, जैसे 2।
expected-fault-note = यह नोट नहीं लिया जा सकता। इसे छोटा करें या ख़ाली छोड़ दें।

expected-bring-title = सूची लाएँ
expected-bring-how = आपके बुकिंग सिस्टम की तालिका (CSV) या कैलेंडर (iCal)। हम आज और अगले { $days } दिन लेते हैं। वही सूची जितनी बार चाहें लाएँ: कोई दो बार नहीं दिखेगा।
expected-file = फ़ाइल चुनें
expected-file-unreadable = यह फ़ाइल नहीं खुल रही। दूसरी चुनें, या उसका लिखा यहाँ पेस्ट करें।
expected-paste = या यहाँ पेस्ट करें
expected-otherwise = अगर किसी लाइन में काम नहीं लिखा हो
expected-otherwise-none = वह लाइन छोड़ दें
expected-take = यह सूची लें
expected-list-empty = यहाँ अभी कुछ नहीं है। फ़ाइल चुनें या सूची पेस्ट करें।
expected-list-too-much = एक बार में यह बहुत ज़्यादा है। इसे दो हिस्सों में लाएँ।
expected-list-nothing = इस सूची में कोई अपॉइंटमेंट नहीं है।
expected-list-told =
    { $count ->
        [one] { $count } अपॉइंटमेंट नया या बदला हुआ है।
       *[other] { $count } अपॉइंटमेंट नए या बदले हुए हैं।
    }
expected-list-known =
    { $count ->
        [one] { $count } पहले से मौजूद था।
       *[other] { $count } पहले से मौजूद थे।
    }
expected-list-others =
    { $count ->
        [one] { $count } किसी और दिन का है, छोड़ दिया गया।
       *[other] { $count } दूसरे दिनों के हैं, छोड़ दिए गए।
    }
expected-list-unread =
    { $count ->
        [one] { $count } लाइन पढ़ी नहीं जा सकी। ऊपर ठीक करके सूची फिर से लें।
       *[other] { $count } लाइनें पढ़ी नहीं जा सकीं। ऊपर ठीक करके सूची फिर से लें।
    }
expected-unread-time = समय पढ़ा नहीं जा सका: ऐसे लिखें, 2026-11-20 14:30
expected-unread-service = यह काम हमारे यहाँ नहीं होता
expected-unread-repeats = यह बार-बार आता है: सिर्फ़ अकेले अपॉइंटमेंट पढ़े जाते हैं
expected-unread-columns = पहली लाइन में कॉलम के नाम हों: at, service, और चाहें तो name, adviser, party_size, language, note।
expected-unread-calendar = यह कैलेंडर पढ़ा नहीं जा सका। इसे फिर से iCal (.ics) में सेव करें और वह फ़ाइल चुनें।
