# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = आप लाइन में हैं। हमारी टीम को ख़बर है।
ticket-headline-waiting-unalerted = आपका नाम सूची में है। कृपया काउंटर पर भी हमसे बात कर लें।
ticket-headline-greeted = { $staff } ने आपको देख लिया है।
ticket-headline-called-desk = आपकी बारी है: { $desk }।
ticket-headline-called-floor = { $staff } बस आपके पास आने को हैं।
ticket-headline-serving = { $staff } आपके साथ हैं।
ticket-headline-parked = आपकी जगह बनी हुई है। हम फिर आपके पास आएँगे।
ticket-headline-parked-until = { $time } बजे मिलते हैं। आपकी जगह बनी हुई है।
ticket-headline-served = धन्यवाद।
ticket-headline-no-show = हमने आपको { $time } बजे बुलाया था। क्या आप यहीं हैं? आपकी जगह बनी हुई है।
ticket-headline-left = आपने लाइन छोड़ दी है। मन बदल गया?
ticket-headline-nobody-came = धन्यवाद। हमने टीम को फिर से बता दिया है।
ticket-headline-looking-until = आराम से देखें। हम लगभग { $time } बजे आपके पास आएँगे।
ticket-headline-looking-press = आराम से देखें। जब आप बताएँगे, हम आ जाएँगे।

ticket-place =
    { $ahead ->
        [0] अगली बारी आपकी है।
        [one] आपसे पहले { $ahead } व्यक्ति है।
       *[other] आपसे पहले { $ahead } लोग हैं।
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] ज़्यादा से ज़्यादा { $high } मिनट।
           *[other] ज़्यादा से ज़्यादा { $high } मिनट।
        }
       *[other] लगभग { $low } से { $high } मिनट।
    }
ticket-range-moment = बस थोड़ी देर।
ticket-range-unknown = कितनी देर लगेगी, यह अभी नहीं कह सकते।

ticket-step-door = पहुँचे
ticket-step-in-line = लाइन में
ticket-step-hello = नमस्ते
ticket-step-with-you = आपके साथ
ticket-step-done = पूरा हुआ

ticket-action-leave = लाइन छोड़ें
ticket-action-nobody-came = अब तक कोई नहीं आया? हमें बताएँ
ticket-action-resume = फिर से लाइन में
ticket-action-tell = बदलें
ticket-action-now = कृपया अभी आएँ

ticket-change-called = { $time }: आपकी बारी: { $desk }।
ticket-change-coming = { $time }: { $staff } बस आपके पास आने को हैं।
ticket-change-greeted = { $time }: { $staff } ने आपको देख लिया है।
ticket-change-went-first = { $ticket } की बारी पहले आई।
ticket-change-went-first-appointment = { $ticket } की बारी पहले आई: उनका अपॉइंटमेंट था।
ticket-change-went-first-access = { $ticket } की बारी पहले आई: उन्हें इसकी ज़रूरत थी।
ticket-change-went-first-returned = { $ticket } की बारी पहले आई: उनका काम पहले शुरू हो चुका था और अब वे लौटे हैं।
ticket-change-went-first-long-wait = { $ticket } की बारी पहले आई: उन्हें बहुत देर हो चुकी थी।
ticket-change-went-first-lead = { $ticket } की बारी पहले आई: यह हमारी टीम का फ़ैसला था।
ticket-change-went-first-other-service = { $ticket } की बारी पहले आई: उनका काम दूसरा है।
ticket-change-went-first-not-their-skill = { $ticket } की बारी पहले आई: दूसरे काम वाला साथी ख़ाली था।
ticket-change-went-first-waits-for = { $ticket } की बारी पहले आई: आपकी बारी { $staff } के साथ है।
ticket-change-went-first-language = { $ticket } की बारी पहले आई: { $staff } को आपकी भाषा आती है और आपकी बारी उन्हीं के साथ है।
ticket-change-went-first-level = { $ticket } की बारी पहले आई: आपके काम की सबसे अच्छी जानकारी { $staff } को है और आपकी बारी उन्हीं के साथ है।
ticket-change-went-first-in-turn = { $ticket } की बारी पहले आई: नंबर उन्हीं का था।
ticket-change-went-first-chosen = { $ticket } की बारी पहले आई: { $staff } से उनकी बात पहले से चल रही थी।
ticket-change-went-first-looks-around = { $ticket } की बारी पहले आई: आपने कहा था कि पहले देखना है।
ticket-change-nobody-came = { $time }: आपने बताया कि कोई नहीं आया। हमने टीम को फिर से बता दिया है।
ticket-change-back-in-line = { $time }: आप फिर से लाइन में हैं।
ticket-change-passed-on = { $time }: हमने आपका काम सही साथी को दे दिया है। आपकी जगह वही रहेगी।
ticket-change-passed-on-to = { $time }: आगे आपका काम { $staff } के पास है। आपकी जगह वही रहेगी।
ticket-change-chosen-again = { $time }: आपने दूसरा काम चुना है। आपकी जगह वही रहेगी।
ticket-change-handed-over = { $time }: अब आपका काम { $staff } के पास है।
ticket-change-put-first = { $time }: अब सबसे पहले आपकी बारी है।
ticket-change-range = हमारा अनुमान बदल गया है। अब लगभग { $low } से { $high } मिनट।

# The page around it
ticket-title = टोकन { $ticket }
ticket-yours = आपका टोकन
ticket-way = लाइन में आप कहाँ हैं
ticket-step-is-done = हो गया
ticket-step-is-next = आगे
ticket-changes = क्या बदला
ticket-leave-ask = लाइन छोड़नी है?
ticket-leave-means = आपकी जगह पीछे वालों को मिल जाएगी।
ticket-leave-yes = हाँ, छोड़नी है
ticket-leave-no = लाइन में रहना है
ticket-close = बंद करें
ticket-cut-off = यह जानकारी { $time } बजे तक की है; हम दुकान से संपर्क कर रहे हैं।
ticket-not-sent = यह दुकान तक नहीं पहुँचा। फिर से दबाएँ।
ticket-too-late = अब यह नहीं हो सकता। इस पेज पर अभी की स्थिति है।
ticket-unknown = यह टोकन अब हमारे पास नहीं है। कृपया हमसे बात करें।
ticket-languages = भाषा
ticket-no-script = यह पेज हर 15 सेकंड में अपने-आप नया हो जाता है।
