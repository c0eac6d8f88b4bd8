greetline = Greetline
ago-now = just now
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = a moment
range-unknown = we can't say yet
step-in-line = in line
step-hello = hello
step-with-you = with you
step-done = done
language-name = English

# Opening a device
devices-which = This browser is several devices. Which one?
devices-none = This browser is not a device of the shop yet
devices-none-how = Open the link that was printed when Greetline started, or ask whoever set it up for a new one.
link-open = Open { $device }
link-open-means = This browser becomes this device of { $store }.
link-open-button = Open { $device }
link-used = This link has been used
link-used-how = It opens one browser only. Start Greetline again for new links, or open this page in the browser that used it.

# The demo store
demo-banner = Demo: these people are not real
demo-banner-label = About this demo
