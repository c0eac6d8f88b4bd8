# The manager's page. It speaks of people, never of visits.

manager-title = कैसा रहा
manager-day = दिन का हाल
manager-log = लोग
manager-devices = डिवाइस
manager-setup = सेट-अप
manager-expected = अपॉइंटमेंट
manager-skip = आँकड़ों पर जाएँ
manager-from = से
manager-to = तक
manager-show = दिखाएँ
manager-today = आज
manager-week = 7 दिन
manager-month = 4 हफ़्ते
manager-previous = पहले
manager-next = आगे
manager-other = दूसरे दिन
manager-so-far = अब तक
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } से { DATETIME($last, dateStyle: "long") } तक
manager-private = मैनेजरों के लिए: यहाँ टोकन हैं, ग्राहकों के नाम कभी नहीं।

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 1 सेकंड से कम
span-s = { $s } सेकंड
span-min = { $min } मिनट
span-min-s = { $min } मिनट { $s } सेकंड
span-h = { $h } घंटे
span-h-min = { $h } घंटे { $min } मिनट
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = कोई नहीं आया।
sentence-nobody-today = आज अभी तक कोई नहीं आया।
sentence-nobody-ahead = यह दिन अभी आना है।
sentence-nobody-how = जैसे ही कोई कियोस्क, फ़ोन या किसी साथी के पास चेक-इन करेगा, दिन का हाल यहाँ दिखेगा।
sentence-greeted-door = { $came } में से { $greeted } लोगों को नमस्ते कहा गया; आधों को अंदर आने के { $half } में, दस में से नौ को { $most } में।
sentence-greeted-kiosk = { $came } में से { $greeted } लोगों को नमस्ते कहा गया; आधों को चेक-इन के { $half } में, दस में से नौ को { $most } में।
sentence-greeted-phone = { $came } में से { $greeted } लोगों को नमस्ते कहा गया; आधों को फ़ोन से लाइन में आने के { $half } में, दस में से नौ को { $most } में।
sentence-greeted-staff = { $came } में से { $greeted } लोगों को नमस्ते कहा गया; आधों को सूची में आने के { $half } में, दस में से नौ को { $most } में।
sentence-few = { $came } में से { $greeted } लोगों को नमस्ते कहा गया, सबसे देर से { $longest } बाद।
sentence-nobody-greeted = { $came ->
    [one] { $came } व्यक्ति आया, और किसी ने नमस्ते नहीं कहा।
   *[other] { $came } लोग आए, और उनमें से किसी को नमस्ते नहीं कहा गया।
}
sentence-came = { $came ->
    [one] { $came } व्यक्ति आया।
   *[other] { $came } लोग आए।
}
sentence-waits = { $came } लोग आए; आधों को { $half } में बुलाया गया, दस में से नौ को { $most } में।
sentence-waits-half = { $came } लोग आए; आधों को { $half } में बुलाया गया।
sentence-censored = { $left ->
    [one] जो { $left } व्यक्ति चला गया, उसका इंतज़ार कम से कम तब तक गिना गया है।
   *[other] जो { $left } लोग चले गए, उनका इंतज़ार कम से कम तब तक गिना गया है।
}
sentence-kept = { $promises ->
    [one] जिन { $promises } को समय बताया गया, उन्हें उसी समय में बुलाया गया।
   *[other] जिन { $promises } लोगों को समय बताया गया, उन सबको उसी समय में बुलाया गया।
}
sentence-broke = { $time } बजे { $service } में देर हुई: { $n } को बताए गए समय से ज़्यादा इंतज़ार करना पड़ा।
sentence-broke-day = सबसे ज़्यादा देर { DATETIME($day, dateStyle: "long") } को { $time } बजे { $service } में हुई: { $n } को बताए गए समय से ज़्यादा इंतज़ार करना पड़ा।
sentence-broke-scattered = { $n ->
    [one] { $n } को बताए गए समय से ज़्यादा इंतज़ार करना पड़ा।
   *[other] { $n } को अलग-अलग समय पर बताए गए समय से ज़्यादा इंतज़ार करना पड़ा।
}
sentence-slow = सबसे धीमा { $time } बजे { $service } में रहा: { $n } को { $target } से ज़्यादा इंतज़ार करना पड़ा।
sentence-slow-day = सबसे धीमा { DATETIME($day, dateStyle: "long") } को { $time } बजे { $service } में रहा: { $n } को { $target } से ज़्यादा इंतज़ार करना पड़ा।
sentence-slow-scattered = { $n ->
    [one] { $n } को { $target } से ज़्यादा इंतज़ार करना पड़ा।
   *[other] { $n } को अलग-अलग समय पर { $target } से ज़्यादा इंतज़ार करना पड़ा।
}
sentence-open = { $n ->
    [one] { $n } व्यक्ति अभी यहाँ है।
   *[other] { $n } लोग अभी यहाँ हैं।
}
sentence-open-past = { $n ->
    [one] { $n } के लिए “हो गया” कभी नहीं दबाया गया।
   *[other] { $n } के लिए “हो गया” कभी नहीं दबाया गया।
}
see-them = { $n ->
    [one] देखें →
   *[other] इन { $n } को देखें →
}

# The five figures, each with how it is counted
figure-noticed = कितनी देर में देखा
figure-waited = इंतज़ार
figure-with-us = हमारे साथ
figure-gone = बिना मदद के गए
figure-in-time = समय पर मदद
figure-none = –
figure-too-few = बहुत कम
figure-too-few-why = { $n ->
    [0] अभी कोई नहीं; 20 लोगों से यहाँ दिखेगा।
    [one] { $n } व्यक्ति, { $longest }; 20 से यहाँ दिखेगा।
   *[other] { $n } लोग, ज़्यादा से ज़्यादा { $longest }; 20 से यहाँ दिखेगा।
}
figure-half = { $n } लोगों में से आधे; दस में से नौ { $most }
figure-half-only = { $n } लोगों में से आधे
figure-most-unknown = इतने चले गए कि दस में से नौ का समय नहीं कहा जा सकता
figure-unknown-greetings = बाहर से लाए गए ब्योरे में नहीं है कि किसे नमस्ते कहा गया।
figure-denied = { $n ->
    [one] { $n } का कहना था कि कोई नहीं आया; उस पहले नमस्ते के साथ { $half }
   *[other] { $n } का कहना था कि कोई नहीं आया; उन पहले नमस्ते के साथ { $half }
}
figure-denied-few = { $n ->
    [one] { $n } का कहना था कि कोई नहीं आया
   *[other] { $n } का कहना था कि कोई नहीं आया
}
figure-censored = { $n ->
    [one] { $n } को बुलाया नहीं गया, जितनी देर रुके उतना गिना गया
   *[other] { $n } को बुलाया नहीं गया, जितनी देर रुके उतना गिना गया
}
figure-gone-of = { $n } लोगों में से
figure-left = { $n ->
    [0] अपनी बारी से पहले कोई नहीं गया
    [one] { $n } अपनी बारी से पहले चले गए
   *[other] { $n } अपनी बारी से पहले चले गए
}
figure-no-show = { $n ->
    [0] बुलाने पर सब आए
    [one] { $n } बुलाने पर नहीं आए
   *[other] { $n } बुलाने पर नहीं आए
}
figure-within = { $n } में से { $within } लोग { $target } में
figure-promises = हमारा बताया समय { $n } में से { $kept } के लिए सही रहा
figure-promises-none = किसी को समय नहीं बताया गया
basis-door = दरवाज़े से आए
basis-kiosk = कियोस्क पर चेक-इन
basis-phone = फ़ोन से लाइन में
basis-staff = साथी ने सूची में डाला
basis-half-door = दरवाज़े पर { $half }, { $n } में से आधे
basis-half-kiosk = कियोस्क पर { $half }, { $n } में से आधे
basis-half-phone = फ़ोन से { $half }, { $n } में से आधे
basis-half-staff = साथी से { $half }, { $n } में से आधे
basis-few-door = दरवाज़े पर { $n }: बहुत कम
basis-few-kiosk = कियोस्क पर { $n }: बहुत कम
basis-few-phone = फ़ोन से { $n }: बहुत कम
basis-few-staff = साथी से { $n }: बहुत कम
measure-wait = चेक-इन से पहली बार बुलाने तक, या बिना बुलाए हमारे साथ होने तक। जिन्हें नहीं बुलाया गया, वे जितनी देर रुके उतना गिना जाता है (Kaplan–Meier)।
measure-handle = हमारे साथ होने से काम पूरा होने तक, बीच में रुका समय घटाकर।
measure-service-level = तय समय में जिनकी मदद हुई, उन सबमें से जो आए और अब यहाँ नहीं हैं; जो चले गए वे भी शामिल।
measure-promises = हमारे बताए समय में जिन्हें बुलाया गया, उनमें से जिन्हें बुलाया गया या जिनका इंतज़ार पहले ही उससे लंबा हो चुका। जो उससे पहले चले गए, वे किसी में नहीं गिने जाते।
measure-greet-door = दरवाज़े से आने से नमस्ते तक।
measure-greet-kiosk = कियोस्क पर चेक-इन से नमस्ते तक।
measure-greet-phone = फ़ोन से लाइन में आने से नमस्ते तक।
measure-greet-staff = साथी के सूची में डालने से नमस्ते तक।
measure-greet-first-door = दरवाज़े से आने से पहले नमस्ते तक, तब भी जब ग्राहक का कहना था कि कोई नहीं आया।
measure-greet-first-kiosk = कियोस्क पर चेक-इन से पहले नमस्ते तक, तब भी जब ग्राहक का कहना था कि कोई नहीं आया।
measure-greet-first-phone = फ़ोन से लाइन में आने से पहले नमस्ते तक, तब भी जब ग्राहक का कहना था कि कोई नहीं आया।
measure-greet-first-staff = सूची में आने से पहले नमस्ते तक, तब भी जब ग्राहक का कहना था कि कोई नहीं आया।

# The way through the shop
way-title = दरवाज़े से काम पूरा होने तक
way-door = दरवाज़े से आए
way-came = का चेक-इन हुआ
way-hello = को नमस्ते कहा गया
way-with-us = हमारे साथ थे
way-done = का काम हो गया
way-unnoticed = { $n ->
    [one] { $n } दरवाज़े पर, जिन्हें किसी ने नहीं देखा
   *[other] { $n } दरवाज़े पर, जिन्हें किसी ने नहीं देखा
}
way-left = { $n ->
    [one] { $n } चले गए
   *[other] { $n } चले गए
}
way-no-show = { $n ->
    [one] { $n } बुलाने पर नहीं आए
   *[other] { $n } बुलाने पर नहीं आए
}
way-open = { $n ->
    [one] { $n } अभी यहाँ हैं
   *[other] { $n } अभी यहाँ हैं
}

# Hours, days, services
hours-title = दिन भर में
days-title = दिन-दर-दिन
hours-again = घंटे के हिसाब से
services-title = काम के हिसाब से
chart-dots = हर बिंदु एक व्यक्ति है, जितना ऊपर उतना लंबा इंतज़ार।
chart-bars = आधे लोगों (निशान) से दस में से नौ (पट्टी का सिरा) तक।
chart-hollow = खोखला गोला अपनी बारी से पहले चले गए।
chart-amber = अंबर रंग को बताए गए समय से ज़्यादा इंतज़ार करना पड़ा।
chart-amber-target = अंबर रंग को { $target } से ज़्यादा इंतज़ार करना पड़ा।
chart-target = बिंदुओं वाली रेखा हमारा लक्ष्य है, { $target }।
col-hour = घंटा
col-day = दिन
col-service = काम
col-came = आए
col-noticed = देखा, आधे
col-waited = इंतज़ार, आधे
col-most = दस में से नौ
col-longest = सबसे लंबा
col-with-us = हमारे साथ, आधे
col-left = चले गए
col-broken = बताए से ज़्यादा
col-over-target = { $target } से ज़्यादा
few-note = आधे और दस में से नौ का समय 20 लोगों से दिखता है; कम लोगों में वह संयोग होगा।

# People to look at
people-title = जिन पर नज़र डालें
people-longest = सबसे लंबा इंतज़ार
people-left = चले गए, या नहीं आए
people-left-none = कोई नहीं गया।
people-never = किसी ने नमस्ते नहीं कहा
people-never-none = सबको नमस्ते कहा गया।
people-all = सभी { $n } →
people-everybody = सब, सबसे लंबे इंतज़ार पहले →
person-told = बताया { $range }
person-didnt-come = नहीं आए

# The log
log-title = { $n ->
    [0] कोई मेल नहीं खाता
    [one] { $n } व्यक्ति
   *[other] { $n } लोग
}
log-all = सबको दिखाएँ
log-filter = इन्हें दिखाएँ
log-any = सब
log-service = काम
log-outcome = कैसे ख़त्म हुआ
log-hour = घंटा
log-hello = नमस्ते
log-more = और आगे →
log-start = ← शुरू से
log-empty = जो यहाँ चुना है उससे कोई मेल नहीं खाता। कम चुनें, या कोई और दिन।
outcome-served = हो गया
outcome-left = चले गए
outcome-no_show = नहीं आए
outcome-open = अभी यहाँ हैं
outcome-closed = अब यहाँ नहीं
outcome-gone = चले गए या नहीं आए
greeted-yes = नमस्ते कहा गया
greeted-never = कभी नमस्ते नहीं कहा गया
greeted-denied = कहना था कि कोई नहीं आया
wait-known = बुलाया गया
wait-censored = नहीं बुलाया गया
wait-over_target = इंतज़ार { $target } से ज़्यादा
promise-kept = बताए समय में बुलाया गया
promise-broken = इंतज़ार बताए समय से ज़्यादा
level-within = { $target } में मदद हुई
level-missed = { $target } में मदद नहीं हुई
order-longest = सबसे लंबे पहले
order-newest = सबसे नए पहले
col-ticket = टोकन
col-came-at = आए
col-line = लाइन
col-ended = ख़त्म
col-staff = किसके साथ
col-told = बताया

reached-with_us = हमारे साथ थे

# One person
person-title = { $ticket } { $time } बजे { $service } के लिए आए।
person-greeted = { $span } बाद किसी ने नमस्ते कहा।
person-not-greeted = किसी ने नमस्ते नहीं कहा।
person-waiting = अब भी इंतज़ार में, { $span } से।
person-called = { $span } बाद बुलाया गया।
person-met = { $span } बाद हम उनके साथ थे।
person-with = { $span } तक { $staff } के साथ।
person-with-nobody = { $span } तक हमारे साथ।
person-with-now = अभी { $staff } के साथ।
person-left = { $span } बाद चले गए।
person-no-show = बुलाया गया, और नहीं आए।
person-promise-kept = हमने { $range } बताया था: वह सही रहा।
person-promise-broken = हमने { $range } बताया था: उससे ज़्यादा लगा।
person-promise = हमने { $range } बताया था।
person-promise-none = हम नहीं बता पाए कि कितनी देर लगेगी।
person-imported = बाहर से लाए गए ब्योरे से, जिसमें बस इतना ही है।
person-back = ← { $day }
person-events = किसने कब क्या किया
step-door = अंदर आए
step-came = चेक-इन
step-called = बुलाया गया
step-with-us = हमारे साथ
step-left = चले गए
step-no-show = नहीं आए
by-customer = ग्राहक
by-door = दरवाज़ा
by-timer = Greetline
by-import = बाहर से लाया ब्योरा
by-staff = एक साथी
event-arrival-entered = किसी को अंदर आते देखा
event-arrival-greeted = दरवाज़े पर नमस्ते कहा
event-checked-in-kiosk = कियोस्क पर चेक-इन किया
event-checked-in-phone = फ़ोन से लाइन में जगह ली
event-checked-in-staff = सूची में डाला
event-checked-in-import = लिखा है कि ये आए थे
event-visit-greeted = नमस्ते कहा
event-visit-called = बुलाया
event-visit-called-desk = { $desk } पर बुलाया
event-visit-recalled = फिर बुलाया
event-visit-served = इनका काम शुरू किया
event-visit-finished = काम पूरा किया
event-visit-parked = बाद के लिए रोका
event-visit-resumed = वापस लाया
event-visit-declined = छोड़ा: मैं नहीं
event-visit-help_asked = मदद माँगी
event-visit-no_show = लिखा कि नहीं आए
event-visit-left = लिखा कि चले गए
event-visit-left-customer = लाइन छोड़ी
event-visit-undone = उसे वापस लिया
event-visit-nobody_came = कहा कि कोई नहीं आया
event-visit-erased = नाम और नोट मिटाया
event-visit-transferred = आगे भेजा
event-visit-transferred-customer = दूसरा काम चुना
event-visit-offered = एक साथी से सँभालने को कहा
event-visit-handed_over = सँभाल लिया
event-visit-refused = सँभालने के लिए कहा: अभी नहीं
event-visit-offer_over = अनुरोध पर जवाब नहीं मिला
event-visit-reordered = क्रम बदला
event-visit-adviser_asked = लिखा कि किससे मिलना है
event-visit-need_told = लिखा कि क्या चाहिए
event-visit-service_added = एक और काम लिखा
event-visit-due_back = कहा कि अब लौटने का समय है
event-visit-overdue = पूछा कि क्या वे अब भी यहीं हैं
event-visit-told = कुछ और बताया
event-visit-ready = कहा कि अब किसी को आना चाहिए
event-visit-asked_after = पूछा कि क्या वे अब भी देख रहे हैं
event-visit-still_here = कहा कि वे अब भी यहीं हैं
event-skip-lead = { $ticket } (लीड ने आगे किया)
event-skip-long-wait = { $ticket } (बहुत देर हो चुकी थी)
event-skip-appointment = { $ticket } (अपॉइंटमेंट था)
event-skip-access = { $ticket } (पहले जाने की ज़रूरत थी)
event-skip-returned = { $ticket } (बारी पहले आ चुकी थी)
event-skip-in-turn = { $ticket } (बारी इन्हीं की थी)
event-skip-chosen = { $ticket } (किसी साथी ने लिया)
event-skip-other-service = { $ticket } (काम दूसरा है)
event-skip-not-their-skill = { $ticket } (दूसरी जानकारी चाहिए)
event-skip-waits-for = { $ticket } (अपने सलाहकार का इंतज़ार)
event-skip-looks-around = { $ticket } (अभी देख रहे हैं)
event-skip-language = { $ticket } (उनकी भाषा जानने वाले साथी के लिए)
event-skip-level = { $ticket } (ज़्यादा जानकार साथी के लिए)
event-estimated = अनुमान: किसी ने दबाया नहीं; दुकान बंद हो चुकी थी।
log-estimated = अनुमान
event-later = { $span } बाद
event-skipped = छोड़े गए: { $tickets }।
event-heard-late = हमें { $time } बजे पता चला।
event-arrival-estimated = अनुमान: कियोस्क की घड़ी पर हर समय नज़र नहीं थी। हमें { $time } बजे ख़बर मिली।

# Files
export-title = साथ ले जाएँ
export-figures = आँकड़े
export-people = लोग
export-csv = CSV
export-xlsx = Excel
export-staff = टीम के नामों के साथ
export-why = टीम के नाम तभी आते हैं जब आप माँगें; ग्राहकों के नाम कभी नहीं।

# Signing in
login-title = मैनेजर का साइन-इन
login-name = नाम
login-password = पासवर्ड
login-code = आपके ऐप का कोड
login-code-hint = छह अंक; हर कोड एक बार चलता है।
login-button = साइन-इन करें
login-wrong = यह मेल नहीं खाया। तीनों जाँचें, और अगले कोड का इंतज़ार करें: हर कोड एक बार चलता है।
login-locked = { $minutes ->
    [one] बहुत बार कोशिश हो गई। { $minutes } मिनट में फिर कोशिश करें।
   *[other] बहुत बार कोशिश हो गई। { $minutes } मिनट में फिर कोशिश करें।
}
login-how = अभी खाता नहीं है? जो Greetline देखते हैं वे आपको जोड़ दें, या शुरू होने पर दिखा Manager लिंक यहाँ खोलें।
login-out = साइन-आउट

# Alerts, from the raising to the answer
alerts-title = सूचना से नमस्ते तक
col-alert = किस बारे में
col-alerts = सूचनाएँ
col-alert-delivered = टैबलेट तक पहुँची
col-alert-shown = स्क्रीन पर
col-alert-answered = जवाब मिला
col-alert-climbed = और लोगों को बताया
col-alert-unanswered = जवाब नहीं मिला
alert-about-door = दरवाज़े पर कोई है
alert-about-waiting = किसी का चेक-इन हुआ
alert-about-promise = बताया गया समय निकलने वाला है
alert-about-help = मदद करें
alert-about-device = डिवाइस
alert-about-kiosk = कियोस्क पर कोई मदद के लिए बुला रहा है
alert-n = अब तक { $n }
alert-spans = आधे { $half } में, बीस में से उन्नीस { $most } में
alert-false = दरवाज़े ने { $n } में से { $false } बार ({ $share }) ऐसे व्यक्ति के लिए पूछा जो ग्राहक नहीं थे।
alert-false-rate = यानी एक साथी के काम के हर घंटे में { $rate }; 1 तक ठीक है।
alert-false-rate-high = यानी एक साथी के काम के हर घंटे में { $rate }: 1 से ज़्यादा। दरवाज़े की रेखा देखें।
alert-open = अभी किसी ने जवाब नहीं दिया।
alert-answered = { $span } बाद { $staff } ने { $device } पर जवाब दिया।
alert-unanswered = किसी ने जवाब नहीं दिया; { $span } बाद छोड़ दी गई।
alert-withdrawn = { $span } बाद ज़रूरत नहीं रही।
alert-rungs =
    { $n ->
        [one] { $n } बार और लोगों को बताया गया।
       *[other] { $n } बार और लोगों को बताया गया।
    }
col-tablet = टैबलेट
col-tablet-had = कितनी देर में मिली
col-tablet-shown = कितनी देर में दिखी
col-tablet-rang = कितनी देर में बजा
person-alerts = सूचनाएँ
export-alerts = सूचनाएँ, हर क़दम के साथ

# Removing the demo
demo-remove = डेमो हटाएँ
demo-remove-title = डेमो हटा दें?
demo-remove-means = डेमो दुकान हमेशा के लिए चली जाएगी: उसके लोग, उसके चार हफ़्ते, उसके डिवाइस और उनके लिंक। बाक़ी दुकानें वैसी ही रहेंगी।
demo-remove-yes = डेमो हटाएँ
demo-remove-no = रहने दें
demo-gone-title = डेमो हट गया
demo-gone-next = उसका कुछ नहीं बचा है, और वह अपने-आप नहीं लौटेगा। अगला: अपनी दुकान सेट करें। उसका लिंक Greetline शुरू होने पर दिखा था।
demo-gone-setup = अपनी दुकान सेट करें

# The door camera
door-no-data = दरवाज़े के कैमरे को { $span } तक कुछ नहीं दिखा ({ $spans }): उस समय के आँकड़े नहीं हैं।
door-no-data-at-all = दरवाज़े के कैमरे को कुछ नहीं दिखा: आँकड़े नहीं हैं।
door-and-more = { $spans } और अन्य
door-walked-away =
    { $n ->
        [one] उनमें से { $n } किसी के देखने से पहले तुरंत बाहर चले गए।
       *[other] उनमें से { $n } किसी के देखने से पहले तुरंत बाहर चले गए।
    }
door-basic = सादा तरीक़ा: दरवाज़े की गिनती पक्की नहीं है।
door-seen =
    { $n ->
        [one] दरवाज़े से { $n } व्यक्ति आया।
       *[other] दरवाज़े से { $n } लोग आए।
    }
