# The staff board.

staff-title = टीम बोर्ड
staff-board-of = { $staff } का बोर्ड
staff-on-duty = ड्यूटी पर
staff-waiting-count =
    { $count ->
        [0] कोई इंतज़ार में नहीं
        [one] { $count } इंतज़ार में
       *[other] { $count } इंतज़ार में
    }
staff-longest = सबसे ज़्यादा { $ago }
staff-live = लाइव
staff-live-ms = लाइव { $ms } ms
staff-connecting = जुड़ रहा है
staff-your-desk = बुलाने की जगह
staff-any-desk = कोई भी ख़ाली काउंटर

staff-needs-you = आपकी ज़रूरत है
staff-with-you = आपके साथ
staff-waiting = इंतज़ार में
staff-with-colleagues = साथियों के साथ
staff-just-gone = अभी-अभी गए

staff-needs-you-empty = अभी किसी को आपकी ज़रूरत नहीं है।
staff-needs-you-empty-why = जो कियोस्क पर चेक-इन करते हैं या दरवाज़े से आते हैं, वे यहाँ दिखते हैं और यह टैबलेट बजता है।
staff-with-you-empty = अभी आपके साथ कोई नहीं है।
staff-with-you-empty-why = जिन्हें आप बुलाते हैं या जिनके पास जाते हैं, वे “हो गया” दबाने तक यहाँ रहते हैं।
staff-waiting-empty = कोई इंतज़ार में नहीं है।
staff-nobody-else-empty = और कोई इंतज़ार में नहीं है।
staff-waiting-empty-why = जो चेक-इन करते हैं या जिन्हें आप जोड़ते हैं, वे यहाँ दिखते हैं।

staff-kiosk = { $device }: कोई मदद के लिए बुला रहा है
staff-not-greeted = अभी तक किसी ने नमस्ते नहीं कहा
staff-nobody-answered = अब भी इंतज़ार में · किसी ने जवाब नहीं दिया
staff-nobody-alerted = इनके आने पर किसी को ख़बर नहीं मिली
staff-promise-risk = बताया गया समय जल्द ही निकलने वाला है
staff-promise-broken = बताया गया समय निकल गया
staff-hello-all = सभी { $count } को नमस्ते
staff-nobody-came = कहना है कि कोई नहीं आया
staff-seen-by = { $staff } ने देखा
staff-seen-by-you = आपने देखा
staff-help-wanted = मदद चाहिए
staff-asks-for-help = { $staff } को मदद चाहिए
staff-called-to = { $desk } पर बुलाया
staff-on-your-way = आप रास्ते में हैं
staff-called-times = { $count } बार बुलाया
staff-is-with-you = आपके साथ
staff-set-aside = { $time } बजे से रुके हुए
staff-with = { $staff } के साथ
staff-called-by = { $staff } ने बुलाया
staff-aside-by = { $staff } ने रोका
staff-door =
    { $count ->
        [one] दरवाज़े पर कोई है
        [2] दरवाज़े पर दो लोग हैं
       *[other] दरवाज़े पर { $count } लोग हैं
    }
staff-people =
    { $count ->
        [one] { $count } व्यक्ति
       *[other] { $count } लोग
    }
staff-told = बताया { $range }
staff-why-you = आपके लिए: { $reasons }
staff-you-speak = आपको { $language } आती है
staff-priority = पहले बारी
staff-wait = { $minutes } मिनट
staff-wait-of = { $low }–{ $high } में से { $minutes } मिनट
staff-wait-past = { $minutes } मिनट, बताया { $low }–{ $high }
staff-gone-left = चले गए { $time }
staff-gone-no-show = नहीं आए { $time }

staff-glance =
    { $count ->
        [one] { $count } नया
       *[other] { $count } नए
    }
staff-glance-seen = { $count } आपने देखे
staff-glance-show = दिखाएँ
staff-glance-hide = छिपाएँ

staff-greet = देख लिया
staff-serve = मैं इनके साथ हूँ
staff-call = बुलाएँ
staff-recall = फिर बुलाएँ
staff-finish = हो गया
staff-finish-next = हो गया, अगला
staff-park = बाद में
staff-resume = वापस लाएँ
staff-decline = मैं नहीं
staff-help = मदद करें
staff-no-show = नहीं आए
staff-leave = चले गए
staff-dismiss = ग्राहक नहीं
staff-coming = मैं रास्ते में हूँ
staff-more = और
staff-undo = वापस लें
staff-again = फिर कोशिश करें
staff-close = बंद करें
staff-next = अगला ग्राहक
staff-add = किसी को जोड़ें

staff-fact-arrived = लाइन में कब से
staff-fact-door = कब पहुँचे
staff-fact-service = काम
staff-fact-party = कितने लोग
staff-fact-language = भाषा
staff-fact-note = उनके शब्दों में
staff-fact-told = हमने बताया
staff-fact-seen = किसने देखा
staff-fact-why = ध्यान रखें

staff-add-title = किसी को लाइन में जोड़ें
staff-add-service = क्या काम है?
staff-add-name = पहला नाम, अगर बताना चाहें
staff-add-party = कितने लोग हैं?
staff-add-fewer = एक कम
staff-add-more = एक और
staff-add-put = सूची में डालें
staff-add-cancel = रहने दें

staff-did-greet = आपने { $ticket } को देख लिया।
staff-did-serve = { $ticket } आपके साथ हैं।
staff-did-call = { $ticket } को बुलाया: { $desk }।
staff-did-call-floor = आप { $ticket } के पास जाने के रास्ते में हैं।
staff-did-recall = { $ticket } को फिर बुलाया।
staff-did-finish = { $ticket }: हो गया।
staff-did-park = { $ticket } को बाद के लिए रोका।
staff-did-resume = { $ticket } वापस आ गए।
staff-did-decline = { $ticket } को किसी और साथी का इंतज़ार है।
staff-did-help = { $ticket } के लिए साथियों से मदद माँगी गई है।
staff-did-no-show = { $ticket } नहीं आए।
staff-did-leave = { $ticket } चले गए।
staff-did-add = { $ticket } सूची में हैं।
staff-did-undo = वापस लिया: { $ticket } पहले जैसा है।
staff-did-hello-all = आपने दरवाज़े पर { $count } लोगों को नमस्ते कहा।
staff-did-coming = { $ticket } के लिए आप रास्ते में हैं।
staff-did-door-greet = आपने दरवाज़े पर इन्हें देख लिया।
staff-did-door-dismiss = ग्राहक नहीं: अब किसी से नहीं पूछा जाएगा।
staff-did-door-coming = उन्हें दिख रहा है कि आप रास्ते में हैं।
staff-nobody-waits = कोई आपके इंतज़ार में नहीं है।

staff-say-checked-in = { $ticket } का चेक-इन हुआ · अभी तक किसी ने नमस्ते नहीं कहा।
staff-say-door = दरवाज़े पर कोई है।
staff-say-nobody-came = { $ticket } का कहना है कि कोई नहीं आया।
staff-say-help = { $ticket } के लिए { $staff } को मदद चाहिए।
staff-say-greeted = { $ticket }: { $staff } ने देखा।
staff-say-called = { $ticket } को बुलाया: { $desk }।
staff-say-called-floor = { $staff } रास्ते में हैं: { $ticket }।
staff-say-served = { $ticket } अब { $staff } के साथ हैं।
staff-say-left = { $ticket } चले गए।
staff-say-no-show = { $ticket } नहीं आए।
staff-say-nobody-answered = { $ticket } अब भी इंतज़ार में हैं · किसी ने जवाब नहीं दिया।
staff-say-coming = { $ticket } की मदद के लिए { $staff } रास्ते में हैं।
staff-say-many = { $count } बदलाव। { $waiting } इंतज़ार में।

staff-cut-off = इस टैबलेट का संपर्क { $time } बजे से टूटा हुआ है।
staff-cut-off-why = जो दिख रहा है वह पुराना है। दूसरा टैबलेट लें।
staff-cut-off-trying = कोशिश जारी है। बोर्ड अपने-आप फिर ठीक हो जाएगा।
staff-signed-out = यह टैबलेट अब साइन-इन नहीं है।
staff-signed-out-why = जो दिख रहा है वह पुराना है। जो Greetline देखते हैं उनसे इसे फिर से जोड़ने को कहें।
staff-tablet-asleep = { $names } सो रहा है और बज नहीं सकता।
staff-tablets-asleep = { $names } सो रहे हैं और बज नहीं सकते।
staff-sound-off = यह टैबलेट अभी बज नहीं सकता।
staff-sound-on = आवाज़ चालू करने के लिए दबाएँ
staff-slept = यह टैबलेट { $from } से { $to } तक सोया रहा। इस दौरान इस पर किसी को ख़बर नहीं मिली।
staff-slept-how = इसका स्क्रीन लॉक “कभी नहीं” पर रखें।
staff-awake-missing = इस पते से इसे जगाए नहीं रखा जा सकता। इसका स्क्रीन लॉक “कभी नहीं” पर रखें।
staff-understood = ठीक है
staff-muted = { $names } में आवाज़ नहीं है।
staff-kiosk-refused = { $name } से { $ticket } लाइन में नहीं जुड़ पाए। उन्हें ढूँढें।
staff-kiosk-renumbered = { $name } का { $ticket } अब { $now } है। उन्हें बता दें।
staff-kiosk-cut-off = { $names } का संपर्क टूटा है। चेक-इन वहीं सहेजे जा रहे हैं।
staff-kiosks-cut-off = { $names } का संपर्क टूटा है। चेक-इन वहीं सहेजे जा रहे हैं।
staff-muted-many = { $names } में आवाज़ नहीं है।
staff-no-script = इस बोर्ड के लिए JavaScript चाहिए। इसे ब्राउज़र की सेटिंग में चालू करें।

# Signing in
sign-in-title = साइन-इन
sign-in-who = आप कौन हैं?
sign-in-nobody = यहाँ अभी कोई साइन-इन नहीं कर सकता
sign-in-nobody-why = मैनेजर आप सबको एक-एक PIN देंगे। फिर आपके नाम यहाँ दिखेंगे।
sign-in-hello = नमस्ते { $staff }
sign-in-pin = आपके छह अंक
sign-in-digits = 6 में से { $count } अंक
sign-in-other = कोई और
sign-in-delete = मिटाएँ
sign-in-checking = बस एक पल
sign-in-wrong =
    { $count ->
        [one] यह PIN मेल नहीं खाता। { $count } कोशिश बाक़ी है।
       *[other] यह PIN मेल नहीं खाता। { $count } कोशिशें बाक़ी हैं।
    }
sign-in-locked = बहुत बार कोशिश हो गई। { $time } बजे फिर कोशिश करें, या मैनेजर से नया PIN लें।
sign-in-taken = यहाँ { $staff } का साइन-इन है।
sign-in-waiting =
    { $count ->
        [one] कोई इंतज़ार में है, और किसी ने नमस्ते नहीं कहा
       *[other] { $count } लोग इंतज़ार में हैं, और किसी ने नमस्ते नहीं कहा
    }
sign-in-cut-off-why = अभी कोई साइन-इन नहीं कर सकता। दूसरा टैबलेट लें।
sign-in-refused-why = जो Greetline देखते हैं उनसे इसे फिर से जोड़ने को कहें।
staff-on-break = ब्रेक पर
staff-on-break-means = आप ब्रेक पर हैं। आपके पास किसी को नहीं भेजा जाएगा।
staff-take-break = ब्रेक लें
staff-back = ब्रेक ख़त्म
staff-sign-out = साइन-आउट
staff-pin-locked = बहुत बार ग़लत PIN: { $device } पर { $time } बजे तक { $staff } का साइन-इन बंद है।
# The whole floor
staff-accept = हाँ, मुझे दें
staff-refuse = अभी नहीं
staff-keep = अपने पास रखें
staff-still-here = यहीं हैं
staff-when = कब लौटेंगे?
staff-way-pass = आगे भेजें
staff-way-later = बाद में, तय समय पर
staff-way-helper = एक साथी से पूछें
staff-way-adviser = वही सलाहकार
staff-way-also = एक और काम
staff-way-need = सीट या दूसरी मदद
staff-way-ask = इनसे पूछें
staff-way-first = पहले बारी
staff-ask-pass = किसके पास भेजें?
staff-ask-later = वे कब लौटें?
staff-ask-helper = किससे मदद लें?
staff-ask-adviser = वे किससे मिलना चाहते हैं?
staff-ask-also = उन्हें और क्या काम है?
staff-ask-need = उन्हें क्या चाहिए?
staff-ask-ask = क्या पूछें?
staff-ask-first = उनकी बारी पहले क्यों?
staff-ways-back = वापस
staff-adviser-any = कोई भी साथी
staff-later-in = { $minutes } मिनट · { $time }
staff-need-seat = बैठने की जगह चाहिए
staff-need-quiet = शांत जगह चाहिए
staff-need-step-free = बिना सीढ़ी का रास्ता चाहिए
staff-need-interpreter = दुभाषिया चाहिए
staff-need-wheelchair = व्हीलचेयर पर हैं
staff-looks-later = { $time } बजे तक देख रहे हैं
staff-looks-press = देख रहे हैं, ख़ुद बुलाएँगे
staff-asked-after = क्या अब भी देख रहे हैं? कुछ देर से किसी ने नहीं पूछा
staff-ready = देख चुके, अब किसी को बुला रहे हैं
staff-find-me = इन्हें कैसे पहचानें
staff-ask-save = सेव करें
staff-reason-upset = नाराज़ हैं
staff-reason-wrong-line = ग़लत लाइन में थे
staff-reason-quick = बस एक मिनट का काम
staff-reason-unwell = तबीयत ठीक नहीं
staff-reason-appointment-lost = अपॉइंटमेंट हमसे छूट गया
staff-reason-other = कोई और वजह
staff-why-first = { $staff } ने आगे किया: { $reason }
staff-why-appointment = अपॉइंटमेंट { $time }
staff-why-returned = इनकी बारी आ चुकी थी
staff-first-undo = वापस क्रम में
staff-waits-for = { $staff } का इंतज़ार
staff-passed-by = { $staff } ने भेजा
staff-then = फिर { $services }
staff-offer = { $staff } का अनुरोध: आप सँभाल लें
staff-passed-to-you = { $staff } ने इन्हें आपके पास भेजा
staff-asked-for-you = आपसे मिलना चाहते हैं
staff-due-back = अब लौटने का समय है, { $time } बजे तय था
staff-back-at = वापसी { $time } बजे
staff-offered-to = { $staff } से सँभालने को कहा है
staff-still-with-them = अब भी इनके साथ हैं?
staff-done-and-take = { $ticket } हो गया, अब { $next }
staff-did-transfer = { $ticket } को आगे भेजा; जगह वही रहेगी।
staff-did-hand-over = { $staff } से { $ticket } को सँभालने को कहा है।
staff-did-accept = { $ticket } अब आपके साथ हैं।
staff-did-refuse = { $ticket } जहाँ हैं वहीं रहेंगे।
staff-did-reorder = { $ticket }: क्रम बदल दिया।
staff-did-same-adviser = { $ticket }: किससे मिलना है, लिख लिया।
staff-did-add-service = { $ticket }: लिख लिया, एक के बाद एक।
staff-did-need = { $ticket }: क्या चाहिए, लिख लिया।
staff-did-tell = लिख लिया।
staff-did-still-here = { $ticket } अब भी आपके साथ हैं।
staff-did-help-one = { $ticket } के लिए { $staff } से मदद माँगी है।
staff-expected = आज आने वाले
staff-expected-here = आ गए
staff-expected-missed = नहीं आए
staff-expected-somebody = कोई
staff-expected-all = अपॉइंटमेंट
staff-skip-lead = { $ticket } (लीड ने आगे किया)
staff-skip-long-wait = { $ticket } (बहुत देर हो चुकी थी)
staff-skip-appointment = { $ticket } (अपॉइंटमेंट था)
staff-skip-access = { $ticket } (पहले जाने की ज़रूरत थी)
staff-skip-returned = { $ticket } (बारी पहले आ चुकी थी)
staff-skip-in-turn = { $ticket } (बारी इन्हीं की थी)
staff-skip-chosen = { $ticket } (किसी साथी ने लिया)
staff-skip-other-service = { $ticket } (काम दूसरा है)
staff-skip-not-their-skill = { $ticket } (दूसरी जानकारी चाहिए)
staff-skip-waits-for = { $ticket } (अपने सलाहकार का इंतज़ार)
staff-skip-looks-around = { $ticket } (अभी देख रहे हैं)
staff-skip-language = { $ticket } (उनकी भाषा जानने वाले साथी के लिए)
staff-skip-level = { $ticket } (ज़्यादा जानकार साथी के लिए)
staff-passed-over = छोड़े गए: { $names }।

# The door's camera
staff-camera =
    { $state ->
        [dark] दरवाज़े के कैमरे के लिए { $time } बजे से बहुत अँधेरा है
        [covered] दरवाज़े का कैमरा { $time } बजे से ढका हुआ है
        [defocused] दरवाज़े के कैमरे में { $time } बजे से सब धुँधला है
        [moved] दरवाज़े का कैमरा खिसक गया है: { $time } बजे से गिनती बंद है
        [slow] दरवाज़े का कैमरा { $time } बजे से धीमा है और लोग छूट सकते हैं
       *[other] दरवाज़े के कैमरे को { $time } बजे से कुछ नहीं दिखता
    }
staff-step = मुझे दरवाज़े से जाना है
staff-did-step = जाइए: दरवाज़े से अगला व्यक्ति आप ही हैं।

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } पर टोकन नहीं छप रहे
