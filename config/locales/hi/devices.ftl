# Devices: how they are, pairing a new one, and the secure address.

health-title = डिवाइस
health-board = बोर्ड
health-day = दिन का हाल
health-setup = सेट-अप
health-expected = अपॉइंटमेंट
health-live = लाइव
health-connecting = जुड़ रहा है
health-cut-off = इस पेज का संपर्क { $time } बजे से टूटा हुआ है। जो दिख रहा है वह पुराना है।
health-signed-out = यह ब्राउज़र अब साइन-इन नहीं है। जो दिख रहा है वह पुराना है।
health-no-script = इस पेज के लिए JavaScript चाहिए। इसे ब्राउज़र की सेटिंग में चालू करें।

health-all-well =
    { $count ->
        [one] आपका { $count } डिवाइस ठीक है।
       *[other] सभी { $count } डिवाइस ठीक हैं।
    }
health-none = आज कोई डिवाइस इस्तेमाल में नहीं है।
health-none-why = नीचे एक जोड़ें; खुलते ही वह यहाँ दिखेगा।
health-one-asleep = { $name } { $time } बजे से सो रहा है।
health-one-muted = { $name } में आवाज़ नहीं है।
health-one-cut-off = { $name } का संपर्क { $time } बजे से टूटा हुआ है।
health-several = { $count } में से { $sick } डिवाइस को आपकी ज़रूरत है: { $names }।
health-asleep-how = दबाकर जगाएँ और बोर्ड खुला छोड़ दें। वह अपने-आप ठीक हो जाएगा।
health-muted-how = उसकी स्क्रीन एक बार दबाएँ, ताकि वह बज सके।
health-cut-off-how = उसका नेटवर्क और प्लग देखें। वह अपने-आप लौट आएगा।
health-kiosk-insecure = इसका पेज सुरक्षित नहीं है: नेटवर्क न हो तो वह दोबारा नहीं खुलता। उसे सुरक्षित पते से खोलें।
health-kiosk-forgets = यह चेक-इन को डिस्क पर नहीं रख पाता: बंद होते ही वे मिट जाते हैं। डिस्क पर जगह बनाएँ, या प्राइवेट मोड बंद करें।
health-kiosk-refused = { $name } से { $ticket } लाइन में नहीं जुड़ पाए। उन्हें ढूँढें।
health-kiosk-renumbered = { $name } का { $ticket } अब { $now } है। उन्हें बता दें।

device-well = ठीक
device-asleep = सो रहा है
device-asleep-since = { $time } बजे से सो रहा है
device-muted = आवाज़ नहीं
device-cut-off = संपर्क नहीं
device-cut-off-since = { $time } बजे से संपर्क नहीं
device-unused = आज इस्तेमाल में नहीं
device-never = अभी तक नहीं खुला
device-seen = पिछला संपर्क
device-now = अभी
device-battery = बैटरी
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, चार्ज हो रही है
device-sound = आवाज़
device-sound-on = चालू
device-sound-off = बंद
device-delay = जवाब का समय
device-delay-is = { $ms } ms
device-unsent = इसी पर सेव
device-version = वर्ज़न
device-version-old = { $version }, सर्वर से पुराना
device-ring = बजाएँ
device-heard = बजा
device-not-heard = बज नहीं सकता
device-no-answer = जवाब नहीं
device-waits = बज रहा है
device-change = बदलें
device-name = नाम
device-rename = नाम सेव करें
device-revoke = हमेशा के लिए साइन-आउट करें
device-revoke-means = कुछ ही सेकंड में इसका संपर्क कट जाएगा, चाहे वह खो गया हो या चोरी हुआ हो।
device-name-taken = इस नाम का एक डिवाइस पहले से है।

health-devices = डिवाइस
health-ring-all = बजाकर देखें
health-ring-heard = सब बजे: { $heard }।
health-ring-some = बजे: { $heard }। नहीं बजे: { $missed }।
health-ring-none = कोई डिवाइस नहीं बजा: { $missed }।
health-ring-nobody = आवाज़ वाला कोई डिवाइस खुला नहीं है।
health-ring-waits = बज रहे हैं।

health-sounds = क्या आवाज़ें काम की हैं?
health-sounds-none = { $days } दिनों में कोई आवाज़ नहीं बजी। किस पर जवाब मिला और कितनी जल्दी, यह यहाँ दिखेगा।
health-sounds-share = { $heard } में से { $answered } पर { $seconds } सेकंड में जवाब मिला
health-sounds-fine = ज़्यादातर आवाज़ों पर जवाब मिलता है। इन्हें ऐसे ही रहने दें।
health-sounds-silence = “{ $kind }” पर कम ही जवाब मिलता है: { $heard } में से { $answered }, { $seconds } सेकंड में। इसे चुप करने पर विचार करें।
health-about-door = दरवाज़े पर कोई है
health-about-waiting = किसी का चेक-इन हुआ
health-about-promise = बताया गया समय निकलने वाला है
health-about-help = साथी को मदद चाहिए
health-about-device = डिवाइस ख़बर नहीं दे पा रहा
health-about-kiosk = कियोस्क पर कोई मदद के लिए बुला रहा है

adding-title = डिवाइस जोड़ें
adding-role = यह क्या बनेगा?
adding-name = इसका नाम क्या है?
adding-role-staff = टीम का टैबलेट
adding-role-kiosk = कियोस्क
adding-role-screen = इंतज़ार की जगह की स्क्रीन
adding-get = कोड लें
adding-open = नए डिवाइस पर इसे स्कैन करें या खोलें
adding-type = और लिखें
adding-trust = पहले उसे इस दुकान पर भरोसा करना सिखाएँ:
adding-valid = { $time } बजे तक चलेगा, एक डिवाइस के लिए।
adding-waits = नए डिवाइस का इंतज़ार है।
adding-compare = क्या { $name } पर यही तीन शब्द दिख रहे हैं?
adding-same = हाँ, वही शब्द
adding-differ = नहीं, अलग हैं
adding-cancel = रहने दें
adding-done = { $name } जुड़ गया।
adding-refused = यह कोड अब किसी काम का नहीं।

pair-title = यह डिवाइस जोड़ें
pair-type = वह कोड लिखें जो मैनेजर को दिख रहा है
pair-code = कोड
pair-go = आगे
pair-wrong = यह कोड मेल नहीं खाता, या इस्तेमाल हो चुका है। नया कोड माँगें।
pair-rest = बहुत-से कोड मेल नहीं खाए। { $seconds } सेकंड में फिर कोशिश करें।
pair-compare = क्या मैनेजर को यही तीन शब्द दिख रहे हैं?
pair-compare-how = अगर हाँ, तो मैनेजर “हाँ, वही शब्द” दबाएँगे और यह डिवाइस अपने-आप खुल जाएगा।
pair-becomes = यह { $store } का डिवाइस बन जाएगा।
pair-refused = मैनेजर ने मना कर दिया
pair-expired = कोड पुराना हो गया
pair-again = नया कोड माँगें और यहाँ लिखें।
pair-confirmed = { $store } अब इस डिवाइस को पहचानता है
pair-open = खोलें
pair-words = लंगर सेब साइकिल पुल मक्खन बटन मोमबत्ती क़िला चेरी ताँबा पंख फूल जंगल बगीचा हथौड़ा शहद टापू केतली सीढ़ी नींबू आईना पहाड़ संतरा पेंसिल मिर्च तकिया नदी काठी चाँदी बाघ वायलिन खिड़की

trust-title = सुरक्षित पता
trust-off = इस दुकान का अभी कोई सुरक्षित पता नहीं है
trust-off-why = उसके बिना भी सब चलता है, पर ब्राउज़र कुछ चीज़ें रोकता है: टैबलेट ख़ुद को जगाए नहीं रख सकता, और नेटवर्क न होने पर टैबलेट दोबारा चालू हो तो कियोस्क का पेज नहीं बचता।
trust-off-how = दुकान के कंप्यूटर पर, जो उसे देखते हैं वे यह चलाएँ:
trust-lead = हर डिवाइस को एक बार सिखाना होता है कि इस दुकान के पते पर भरोसा किया जा सकता है
trust-limit = यह प्रमाणपत्र सिर्फ़ इस दुकान के अपने पते ({ $names }) की गवाही दे सकता है, किसी और पेज की नहीं। यह उसी में लिखा है।
trust-qr = डिवाइस से इसे स्कैन करें
trust-fingerprint = फ़िंगरप्रिंट (SHA-256), वही जो दुकान के कंप्यूटर पर है:
trust-ipad = iPad और iPhone
trust-ipad-get = प्रोफ़ाइल लें
trust-ipad-1 = “प्रोफ़ाइल लें” दबाएँ, फिर “अनुमति दें”।
trust-ipad-2 = सेटिंग्ज़ खोलें। सबसे ऊपर “डाउनलोड की गई प्रोफ़ाइल” दबाएँ, फिर “इंस्टॉल करें”।
trust-ipad-3 = सेटिंग्ज़ में सामान्य, परिचय, सर्टिफ़िकेट ट्रस्ट सेटिंग्ज़ खोलें। “Greetline” चालू करें।
trust-android = Android
trust-android-get = प्रमाणपत्र लें
trust-android-1 = “प्रमाणपत्र लें” दबाएँ।
trust-android-2 = सेटिंग खोलें और “CA सर्टिफ़िकेट” खोजें। “फिर भी इंस्टॉल करें” दबाएँ और फ़ाइल चुनें।
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = प्रमाणपत्र लें
trust-desktop-1 = मिली हुई फ़ाइल खोलें। Windows: “Install certificate”, “Trusted Root Certification Authorities”। Mac: Keychain Access में उसे “Always Trust” पर रखें।
trust-desktop-2 = Linux और ChromeOS: ब्राउज़र की सेटिंग में “certificates” खोजें और “Authorities” में उसे जोड़ें।
trust-own = इस दुकान का प्रमाणपत्र डिवाइस पहले से पहचानते हैं। कुछ इंस्टॉल नहीं करना है।
trust-open = सुरक्षित पता खोलें
trust-open-why = अगर बिना चेतावनी के खुले, तो सब ठीक है। अब से Greetline इसी पते से खोलें।
trust-test = यह ब्राउज़र यहाँ क्या कर सकता है
trust-test-sound = आवाज़ सुनने के लिए दबाएँ
trust-check-secure = सुरक्षित पता
trust-check-secure-yes = यह पेज सुरक्षित पते से खुला है।
trust-check-secure-no = यह पेज साधारण पते से खुला है।
trust-check-wake = जागे रहना
trust-check-wake-yes = स्क्रीन चालू रखी जा सकती है।
trust-check-wake-no = यहाँ से स्क्रीन चालू नहीं रखी जा सकती। इसका स्क्रीन लॉक “कभी नहीं” पर रखें।
trust-check-sound = आवाज़
trust-check-sound-yes = यह बज सकता है।
trust-check-sound-no = अभी नहीं। नीचे का बटन दबाएँ।
trust-check-storage = स्टोरेज
trust-check-storage-yes = यहाँ लिखा हुआ दोबारा चालू करने पर भी बचा रहता है।
trust-check-storage-soft = लिखा हुआ बचा रहता है, पर जगह कम पड़ने पर ब्राउज़र उसे मिटा सकता है।
trust-check-storage-no = यह ब्राउज़र कुछ नहीं रखता। क्या यह प्राइवेट मोड में है?
trust-check-clock = घड़ी
trust-check-clock-yes = इसकी घड़ी सही है।
trust-check-clock-no = इसकी घड़ी में { $seconds } सेकंड का फ़र्क़ है। उसे ऑटोमैटिक पर रखें।
trust-check-touch = छूना
trust-check-touch-yes = इसे छूकर चला सकते हैं।
trust-check-touch-no = इसमें टच स्क्रीन नहीं है; माउस या बटन से काम चलेगा।
trust-check-fonts = अक्षर
trust-check-fonts-yes = दुकान के अपने अक्षर यहाँ हैं।
trust-check-fonts-no = दुकान के अपने अक्षर नहीं आए: कुछ लिपियाँ ख़ाली डिब्बों जैसी दिख सकती हैं।
trust-check-voice = बोलकर सुनाना
trust-check-voice-yes = दुकान की हर भाषा बोलकर सुनाई जा सकती है।
trust-check-voice-no = इन भाषाओं के लिए न इस डिवाइस पर आवाज़ है, न दुकान के कंप्यूटर पर: { $languages }। डिवाइस की सेटिंग में आवाज़ जोड़ें, या दुकान के कंप्यूटर पर espeak-ng।
trust-state-yes = ठीक
trust-state-no = नहीं है
trust-state-wait = अभी नहीं

# The door camera
health-door = { $state ->
    [dark] दरवाज़े के कैमरे के लिए { $time } बजे से बहुत अँधेरा है।
    [covered] दरवाज़े का कैमरा { $time } बजे से ढका हुआ है।
    [defocused] दरवाज़े के कैमरे में { $time } बजे से सब धुँधला है।
    [moved] दरवाज़े का कैमरा { $time } बजे खिसक गया: गिनती बंद है।
    [slow] दरवाज़े का कैमरा { $time } बजे से धीमा है।
   *[other] दरवाज़े के कैमरे को { $time } बजे से कुछ नहीं दिखता।
}
health-door-how = उसकी जगह, उसका प्लग और उसका नेटवर्क देखें। मैनेजर सेट-अप में उसकी तस्वीर देख सकते हैं।

# The ticket printer of a kiosk
printer-none = टोकन प्रिंटर: कोई नहीं
printer-at = टोकन प्रिंटर: { $address }
printer-address = इसका पता
printer-address-help = जैसे 192.168.1.50, या दुकान के कंप्यूटर से जुड़े प्रिंटर के लिए usb:04b8:0e15। ख़ाली: कोई प्रिंटर नहीं।
printer-paper = काग़ज़
printer-paper-80 = 80 mm चौड़ा
printer-paper-58 = 58 mm चौड़ा
printer-automatic = हर चेक-इन पर बिना पूछे टोकन छापें
printer-save = प्रिंटर सेव करें
printer-test = जाँच का टोकन छापें
printer-test-runs = जाँच का टोकन भेज दिया है।
printer-test-done = जाँच का टोकन छप गया है।
printer-trouble =
    { $trouble ->
        [unreachable] इसके पते पर कोई जवाब नहीं मिलता।
        [no_paper] इसमें काग़ज़ नहीं है।
        [cover_open] इसका ढक्कन खुला है।
        [out_of_order] यह बता रहा है कि यह ख़राब है।
        [no_answer] इससे कोई जवाब नहीं आता, और शायद कुछ छपता भी नहीं।
        [broke_off] टोकन के बीच में ही इससे संपर्क टूट गया।
       *[other] पिछला टोकन निकला या नहीं, यह पता नहीं।
    }
printer-bad-not-in-shape = 192.168.1.50, printer.local या usb:04b8:0e15 जैसा पता लिखें।
printer-bad-far = सिर्फ़ इसी दुकान के अपने नेटवर्क का प्रिंटर चलेगा।
printer-bad-port = 1024 से 65535 तक का पोर्ट लिखें, या कोई नहीं।
printer-bad-usb = प्रिंटर के दोनों नंबर लिखें, जैसे usb:04b8:0e15।
device-printer-since = { $time } बजे से टोकन नहीं छप रहे
health-one-printer = { $name } पर { $time } बजे से टोकन नहीं छप रहे।
health-printer-how = इसका काग़ज़, ढक्कन, प्लग और नेटवर्क देखें। अगला टोकन छपते ही सब ठीक हो जाएगा।
