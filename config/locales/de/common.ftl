greetline = Greetline
ago-now = gerade eben
ago-minutes = { $minutes } Min.
ago-hours = { $hours } Std.
range = { $low }–{ $high } Min.
range-one = { $minutes } Min.
range-moment = einen Moment
range-unknown = noch keine Angabe möglich
step-in-line = in der Reihe
step-hello = Hallo
step-with-you = bei Ihnen
step-done = fertig
language-name = Deutsch

# Opening a device
devices-which = Dieser Browser ist mehrere Geräte. Welches?
devices-none = Dieser Browser ist noch kein Gerät des Geschäfts
devices-none-how = Öffnen Sie den Link, der beim Start von Greetline angezeigt wurde, oder bitten Sie um einen neuen.
link-open = { $device } öffnen
link-open-means = Dieser Browser wird dieses Gerät von { $store }.
link-open-button = { $device } öffnen
link-used = Dieser Link ist schon benutzt
link-used-how = Er öffnet nur einen Browser. Starten Sie Greetline neu für neue Links, oder öffnen Sie diese Seite in dem Browser, der ihn benutzt hat.

# The demo store
demo-banner = Demo: Diese Menschen sind erfunden
demo-banner-label = Über diese Demo
