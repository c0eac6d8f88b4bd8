greetline = Greetline
ago-now = az önce
ago-minutes = { $minutes } dk
ago-hours = { $hours } sa
range = { $low }–{ $high } dk
range-one = { $minutes } dk
range-moment = birazdan
range-unknown = henüz söyleyemiyoruz
step-in-line = sırada
step-hello = karşılama
step-with-you = yanınızda
step-done = bitti
language-name = Türkçe

# Opening a device
devices-which = Bu tarayıcıda birkaç cihaz var. Hangisi?
devices-none = Bu tarayıcı henüz mağazanın bir cihazı değil
devices-none-how = Greetline başlarken gösterilen bağlantıyı açın ya da kuran kişiden yeni bir bağlantı isteyin.
link-open = Aç: { $device }
link-open-means = Bu tarayıcı bu cihaz olur. Mağaza: { $store }.
link-open-button = Aç: { $device }
link-used = Bu bağlantı kullanılmış
link-used-how = Her bağlantı yalnızca bir tarayıcıda açılır. Yeni bağlantılar için Greetline'ı yeniden başlatın ya da bu sayfayı bağlantının açıldığı tarayıcıda açın.

# The demo store
demo-banner = Demo: bu kişiler gerçek değil
demo-banner-label = Bu demo hakkında
