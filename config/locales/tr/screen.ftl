# The waiting-room screen.

screen-now = Şimdi çağrılan
screen-coming = { $staff } yanınıza geliyor
screen-team-coming = Yanınıza geliyoruz
screen-before = Önceki çağrılar
screen-before-empty = Önceki çağrılar bir süre burada kalır.
screen-next = Sıradakiler
screen-next-empty = Sıra alanlar numaralarıyla burada görünür.
screen-seen = { $staff } sizi gördü
screen-empty = Hoş geldiniz
screen-empty-why = Numaranız çağrıldığında burada görünür, siz de bir zil sesi duyarsınız.
screen-count =
    { $count ->
        [0] Bekleyen yok
        [one] { $count } kişi bekliyor
       *[other] { $count } kişi bekliyor
    }
screen-range = Yaklaşık { $range }
screen-range-unknown = Ne kadar süreceğini henüz söyleyemiyoruz
screen-sound-on = Sesi açmak için dokunun
screen-cut-off = Bu ekranın bağlantısı yok (son: { $time }).
screen-cut-off-why = Lütfen numaranıza kulak verin ya da ekibimize sorun.
screen-no-script = Bu ekran için JavaScript gerekiyor. Tarayıcının ayarlarından açın.
