# The waiting-room screen.

screen-now = अभी बुलाया गया
screen-coming = { $staff } बस आपके पास आने को हैं
screen-team-coming = हम आपके पास आ रहे हैं
screen-before = पहले बुलाए गए
screen-before-empty = पहले बुलाए गए टोकन कुछ देर यहाँ दिखते हैं।
screen-next = आगे
screen-next-empty = जो चेक-इन करते हैं, उनका टोकन यहाँ दिखता है।
screen-seen = { $staff } ने आपको देख लिया है
screen-empty = स्वागत है
screen-empty-why = जब आपका टोकन बुलाया जाएगा, वह यहाँ दिखेगा और घंटी बजेगी।
screen-count =
    { $count ->
        [0] कोई इंतज़ार में नहीं है
        [one] { $count } व्यक्ति इंतज़ार में है
       *[other] { $count } लोग इंतज़ार में हैं
    }
screen-range = लगभग { $range }
screen-range-unknown = कितनी देर लगेगी, यह अभी नहीं कह सकते
screen-sound-on = आवाज़ चालू करने के लिए दबाएँ
screen-cut-off = इस स्क्रीन का संपर्क { $time } बजे से टूटा हुआ है।
screen-cut-off-why = कृपया अपने टोकन की पुकार सुनें, या हमारी टीम से पूछें।
screen-no-script = इस स्क्रीन के लिए JavaScript चाहिए। इसे ब्राउज़र की सेटिंग में चालू करें।
