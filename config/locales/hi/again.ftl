# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = आपका टोकन नंबर क्या है?
again-hint = जैसा टोकन पर लिखा है वैसा ही दबाएँ, जैसे A12।
again-number = आपका नंबर
again-erase = आख़िरी मिटाएँ
again-letters = अक्षर
again-digits = अंक
again-find = मेरी जगह देखें
again-back = वापस
again-unknown = { $number } नंबर से आज लाइन में कोई नहीं है। एक बार फिर देख लें, या हमसे बात करें।
again-quick = यह बहुत जल्दी हो गया। थोड़ी देर में फिर कोशिश करें।
again-away = अभी सिस्टम से संपर्क नहीं है। कृपया हमसे बात करें।
again-too-late = अब यह नहीं हो सकता। अभी की स्थिति यह है।
again-place-of = आपकी जगह, { $number }
again-change = मुझे कोई और काम है
again-change-title = इसके बजाय हम आपकी क्या मदद कर सकते हैं?
again-keeps = आपकी जगह और आपका नंबर वही रहेगा।
again-more = कुछ बदलें
again-party = हम कितने लोग हैं
again-come = हम कब आएँ?
again-minutes =
    { $minutes ->
        [one] { $minutes } मिनट में
       *[other] { $minutes } मिनट में
    }
again-press = जब मैं यहाँ दबाऊँ
again-leave-title = लाइन छोड़नी है?
again-leave-means = आपकी जगह पीछे वालों को मिल जाएगी।
again-leave-yes = हाँ, छोड़नी है
again-leave-no = लाइन में रहना है
again-done = हो गया
