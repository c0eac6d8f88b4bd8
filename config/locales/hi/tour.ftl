# The tour: one person, from the door to hello, on real pages side by side.

tour-title = टूर
tour-open = एक ग्राहक, दरवाज़े से नमस्ते तक
tour-open-means = इस एक ब्राउज़र में पूरी दुकान: दरवाज़ा, कियोस्क, दो टैबलेट, फ़ोन और स्क्रीन। हर पेज असली है। पहले नमस्ते तक एक मिनट भी नहीं लगता।
tour-open-button = टूर शुरू करें
tour-used = टूर इस ब्राउज़र में नहीं खुला है
tour-used-how = इसका लिंक सिर्फ़ एक ब्राउज़र खोलता है। नए लिंक के लिए Greetline फिर से शुरू करें, या उसी ब्राउज़र में लौटें जिसमें लिंक इस्तेमाल हुआ था।
tour-no-script = टूर के लिए JavaScript चाहिए। इसे ब्राउज़र की सेटिंग में चालू करें।
tour-skip-stage = दुकान पर जाएँ
tour-steps = सात क़दम
tour-stage = दुकान
tour-cut = दुकान का कंप्यूटर जवाब नहीं दे रहा। हमारी कोशिश जारी है।
tour-refused = टूर यहाँ ख़त्म हो गया: वह किसी और ब्राउज़र में खुल गया, या डेमो हटा दिया गया।
tour-said = 7 में से क़दम { $n }, “{ $step }”, पूरा हुआ। { $what }

tour-nobody = अभी तक कोई अंदर नहीं आया
tour-somebody = कोई
tour-line-door = दरवाज़ा
tour-line-in-line = लाइन में
tour-line-hello = नमस्ते
tour-line-with-you = आपके साथ
tour-line-done = पूरा हुआ

tour-state-done = पूरा हुआ
tour-state-now = अभी
tour-state-left-out = छोड़ा गया
tour-state-ahead = बाक़ी
tour-next = अगला: { $step }
tour-failed = यह नहीं हो पाया। थोड़ी देर में फिर दबाएँ।

tour-walk-in = अंदर आना
tour-walk-in-do = कोई दरवाज़े से आता है। टैबलेट देखें: किसी के मुड़ने से पहले ही वे बजते हैं। आपके पहली बार दबाते ही आवाज़ चालू हो जाती है।
tour-walk-in-button = कोई अंदर आए
tour-walk-in-done = दरवाज़े ने किसी को देखा और दोनों टैबलेट को पता है। घेरा खुला है: अभी तक किसी ने नमस्ते नहीं कहा।

tour-check-in = चेक-इन
tour-check-in-do = कियोस्क पर दो बार दबाएँ: “{ $service }”, फिर “चेक-इन करें”। न नाम, न नंबर।
tour-check-in-joined = { $ticket } वही हैं जो दरवाज़े से आए: एक ही खुला घेरा, दो नहीं।
tour-check-in-done = { $ticket } लाइन में हैं और दोनों टैबलेट को पता है।

tour-ignore = अनदेखा करें
tour-ignore-do = कोई कुछ नहीं दबाता। { $again } सेकंड तक जवाब न मिले तो सूचना आगे बढ़ती है: हर ख़ाली टैबलेट फिर बजता है और बताता है।
tour-ignore-in =
    { $seconds ->
        [one] { $seconds } सेकंड में
       *[other] { $seconds } सेकंड में
    }
tour-ignore-due = बस होने ही वाला है
tour-ignore-late = इन्हें नमस्ते कहा जा चुका है। किसी और के साथ फिर शुरू करें और उन्हें इंतज़ार करने दें।
tour-ignore-skip = बिना इंतज़ार आगे बढ़ें
tour-ignore-done = किसी ने जवाब नहीं दिया, इसलिए सूचना आगे बढ़ी: दोनों टैबलेट यही बताते हैं। { $manager } सेकंड बाद मैनेजर को बताया जाता है।

tour-hello = नमस्ते कहें
tour-hello-do = किसी टैबलेट पर “देख लिया” दबाएँ।
tour-hello-do-them = किसी टैबलेट पर { $ticket } के लिए “देख लिया” दबाएँ। कियोस्क, फ़ोन और स्क्रीन तुरंत बताते हैं।
tour-hello-done = { $staff } ने { $time } बाद नमस्ते कहा। घेरा बंद है, घड़ी रुक गई है, और ग्राहक को पता है।
tour-hello-door = इन्हें दरवाज़े पर ही नमस्ते कहा गया। घेरा बंद है।

tour-race = दो एक साथ
tour-race-do = { $first } और { $second } एक ही पल में एक ही ग्राहक के पास जाते हैं।
tour-race-button = दोनों { $ticket } के लिए “मैं इनके साथ हूँ” दबाएँ
tour-race-done = { $ticket } को { $winner } ने पहले सँभाला। { $loser } का टैबलेट बताता है कि किसने।
tour-race-busy = { $ticket } अभी { $staff } के साथ हैं। पहले उस टैबलेट पर “हो गया” दबाएँ।
tour-race-nobody = कोई इंतज़ार में नहीं है। पहले कियोस्क पर किसी का चेक-इन करें।
tour-race-plug = पहले दूसरे टैबलेट का प्लग वापस लगाएँ।

tour-plug = प्लग निकालें
tour-plug-do = दिन के बीच में { $second } के टैबलेट का संपर्क काट दें। उसे पुरानी ख़बर सच की तरह नहीं दिखानी चाहिए।
tour-plug-button = प्लग निकालें
tour-plug-waiting = संपर्क कट गया। अभी सब ठीक दिखता है: छह सेकंड दें।
tour-plug-red = { $red } सेकंड में पूरा टैबलेट लाल। कोई ग़लती से उस पर भरोसा नहीं कर सकता।
tour-plug-back = वापस लगाएँ
tour-plug-coming = वापस आ रहा है।
tour-plug-measured = { $red } सेकंड में लाल, और वापस लगने के { $back } सेकंड बाद फिर सही।
tour-plug-done = संपर्क टूटने पर वह लाल था, और अपने-आप फिर सही हो गया।

tour-record = पूरा ब्योरा
tour-record-do = उनके साथ जो कुछ हुआ, सेकंड-दर-सेकंड, जैसा मैनेजर पढ़ते हैं।
tour-record-button = { $ticket } का ब्योरा खोलें
tour-record-again = फिर से पढ़ें
tour-record-nobody = अभी बताने के लिए कोई नहीं है। पहले कियोस्क पर किसी का चेक-इन करें।
tour-record-done = { $ticket } के साथ यह हुआ। दिन की हर संख्या ऐसे ही पेज तक ले जाती है।

tour-finish = जो अंदर आता है, वह अनदेखा नहीं रहता, और ब्योरा इसका सबूत है।
tour-finish-next = अपनी दुकान खोलने के लिए कंसोल पर दिया अगला लिंक इस्तेमाल करें।
tour-again = किसी और के साथ फिर शुरू करें
tour-languages = भाषा

tour-part-door = दरवाज़ा
tour-part-kiosk = कियोस्क
tour-part-first = { $staff } का टैबलेट
tour-part-phone = फ़ोन
tour-part-screen = इंतज़ार की जगह
tour-part-manager = मैनेजर
tour-to = जाएँ: { $name }
tour-enlarge = बड़ा दिखाएँ: { $name }
tour-door-camera = कैमरे को देखने दें: वीडियो फ़ाइल भी चलेगी
tour-door-nobody = दरवाज़े पर कोई नहीं
tour-door-count =
    { $count ->
        [one] दरवाज़े पर कोई है
       *[other] दरवाज़े पर { $count } लोग
    }
tour-phone-waits = यह आपका फ़ोन है। कियोस्क पर चेक-इन करें, टोकन यहाँ आ जाएगा।
