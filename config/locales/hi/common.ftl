greetline = Greetline
ago-now = अभी-अभी
ago-minutes = { $minutes } मिनट
ago-hours = { $hours } घंटे
range = { $low }–{ $high } मिनट
range-one = { $minutes } मिनट
range-moment = थोड़ी देर
range-unknown = अभी कह नहीं सकते
step-in-line = लाइन में
step-hello = नमस्ते
step-with-you = आपके साथ
step-done = पूरा हुआ
language-name = हिन्दी

# Opening a device
devices-which = इस ब्राउज़र में कई डिवाइस हैं। कौन-सा खोलें?
devices-none = यह ब्राउज़र अभी दुकान का डिवाइस नहीं है
devices-none-how = Greetline शुरू होने पर जो लिंक दिखा था उसे खोलें, या जिसने इसे सेट किया उससे नया लिंक माँगें।
link-open = { $device } खोलें
link-open-means = यह ब्राउज़र { $store } का यह डिवाइस बन जाएगा।
link-open-button = { $device } खोलें
link-used = यह लिंक इस्तेमाल हो चुका है
link-used-how = यह लिंक सिर्फ़ एक ब्राउज़र खोलता है। नए लिंक के लिए Greetline फिर से शुरू करें, या यह पेज उसी ब्राउज़र में खोलें जिसमें लिंक इस्तेमाल हुआ था।

# The demo store
demo-banner = डेमो: ये लोग असली नहीं हैं
demo-banner-label = इस डेमो के बारे में
