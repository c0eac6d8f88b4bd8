# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = Sıradasınız. Ekibimize haber verdik.
ticket-headline-waiting-unalerted = Listedesiniz. Lütfen bankoda bize de haber verin.
ticket-headline-greeted = { $staff } sizi gördü.
ticket-headline-called-desk = Sıra sizde: { $desk }.
ticket-headline-called-floor = { $staff } yanınıza geliyor.
ticket-headline-serving = { $staff } sizinle ilgileniyor.
ticket-headline-parked = Yeriniz duruyor. Yanınıza yeniden geleceğiz.
ticket-headline-parked-until = Görüşmek üzere, saat { $time }. Yeriniz duruyor.
ticket-headline-served = Teşekkür ederiz.
ticket-headline-no-show = Saat { $time }: sizi çağırdık. Hâlâ burada mısınız? Yeriniz duruyor.
ticket-headline-left = Sıradan ayrıldınız. Fikriniz mi değişti?
ticket-headline-nobody-came = Teşekkür ederiz. Ekibe yeniden haber verdik.
ticket-headline-looking-until = Rahatça bakının. Yanınıza geleceğimiz saat yaklaşık { $time }.
ticket-headline-looking-press = Rahatça bakının. Siz söyleyince geliyoruz.

ticket-place =
    { $ahead ->
        [0] Sıradaki sizsiniz.
        [one] Önünüzde { $ahead } kişi var.
       *[other] Önünüzde { $ahead } kişi var.
    }
ticket-range =
    { $low ->
        [0] { $high ->
            [one] En fazla { $high } dakika.
           *[other] En fazla { $high } dakika.
        }
       *[other] Yaklaşık { $low }–{ $high } dakika.
    }
ticket-range-moment = Birazdan sıra sizde.
ticket-range-unknown = Ne kadar süreceğini henüz söyleyemiyoruz.

ticket-step-door = Geliş
ticket-step-in-line = Sırada
ticket-step-hello = Karşılama
ticket-step-with-you = Yanınızda
ticket-step-done = Bitti

ticket-action-leave = Sıradan ayrıl
ticket-action-nobody-came = Kimse gelmedi mi? Bize söyleyin
ticket-action-resume = Sıraya dön
ticket-action-tell = Değiştir
ticket-action-now = Lütfen şimdi gelin

ticket-change-called = { $time }: Sıra sizde: { $desk }.
ticket-change-coming = { $time }: { $staff } yanınıza geliyor.
ticket-change-greeted = { $time }: { $staff } sizi gördü.
ticket-change-went-first = { $ticket } önce geçti.
ticket-change-went-first-appointment = { $ticket } önce geçti: randevusu vardı.
ticket-change-went-first-access = { $ticket } önce geçti: buna ihtiyacı vardı.
ticket-change-went-first-returned = { $ticket } önce geçti: daha önce buradaydı, geri geldi.
ticket-change-went-first-long-wait = { $ticket } önce geçti: çok uzun süredir bekliyordu.
ticket-change-went-first-lead = { $ticket } önce geçti: ekibimiz böyle karar verdi.
ticket-change-went-first-other-service = { $ticket } önce geçti: başka bir konu için gelmişti.
ticket-change-went-first-not-their-skill = { $ticket } önce geçti: başka konulara bakan bir arkadaşımız boştaydı.
ticket-change-went-first-waits-for = { $ticket } önce geçti: sizinle { $staff } ilgilenecek.
ticket-change-went-first-language = { $ticket } önce geçti: { $staff } sizin dilinizi konuşuyor ve yanınıza gelecek.
ticket-change-went-first-level = { $ticket } önce geçti: { $staff } konunuzu en iyi bilen kişi ve yanınıza gelecek.
ticket-change-went-first-in-turn = { $ticket } önce geçti: sıra ondaydı.
ticket-change-went-first-chosen = { $ticket } önce geçti: { $staff } zaten onunla ilgileniyordu.
ticket-change-went-first-looks-around = { $ticket } önce geçti: siz bakınıyordunuz.
ticket-change-nobody-came = { $time }: Kimsenin gelmediğini söylediniz. Ekibe yeniden haber verdik.
ticket-change-back-in-line = { $time }: Yeniden sıradasınız.
ticket-change-passed-on = { $time }: Sizi doğru kişilere yönlendirdik. Yeriniz duruyor.
ticket-change-passed-on-to = { $time }: Bundan sonra sizinle { $staff } ilgilenecek. Yeriniz duruyor.
ticket-change-chosen-again = { $time }: Başka bir konu için geldiniz. Yeriniz duruyor.
ticket-change-handed-over = { $time }: Artık sizinle { $staff } ilgileniyor.
ticket-change-put-first = { $time }: Artık ilk sıradasınız.
ticket-change-range = Tahminimiz değişti. Şimdi yaklaşık { $low }–{ $high } dakika.

# The page around it
ticket-title = Numara { $ticket }
ticket-yours = Numaranız
ticket-way = Sıradaki yolunuz
ticket-step-is-done = tamam
ticket-step-is-next = sonraki
ticket-changes = Neler değişti
ticket-leave-ask = Sıradan ayrılıyor musunuz?
ticket-leave-means = Yeriniz arkanızdakilere geçer.
ticket-leave-yes = Evet, ayrıl
ticket-leave-no = Sırada kal
ticket-close = Kapat
ticket-cut-off = Son güncelleme { $time }; mağazaya ulaşmaya çalışıyoruz.
ticket-not-sent = Bu mağazaya ulaşmadı. Yeniden dokunun.
ticket-too-late = Bu artık mümkün değil. Bu sayfa şu anki durumu gösteriyor.
ticket-unknown = Bu numarayı artık tanımıyoruz. Lütfen bize sorun.
ticket-languages = Dil
ticket-no-script = Bu sayfa her 15 saniyede bir kendini yeniler.
