# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = Numaranız kaç?
again-hint = Size verildiği gibi dokunarak yazın, örneğin A12.
again-number = Numaranız
again-erase = Sonuncuyu sil
again-letters = Harfler
again-digits = Rakamlar
again-find = Sıramı bul
again-back = Geri
again-unknown = Bugün sırada { $number } numarası yok. Bir daha bakın ya da bize sorun.
again-quick = Biraz hızlı oldu. Az sonra yeniden deneyin.
again-away = Şu anda sistemimize ulaşamıyoruz. Lütfen bize sorun.
again-too-late = Bu artık mümkün değil. Şu anki durum böyle.
again-place-of = Sıranız, { $number }
again-change = Başka bir konu için geldim
again-change-title = Bunun yerine nasıl yardımcı olabiliriz?
again-keeps = Sıranız ve numaranız aynı kalıyor.
again-more = Bir şeyi değiştir
again-party = Kaç kişi olduğumuz
again-come = Ne zaman gelelim?
again-minutes =
    { $minutes ->
        [one] { $minutes } dakika sonra
       *[other] { $minutes } dakika sonra
    }
again-press = Ben buraya dokununca
again-leave-title = Sıradan ayrılıyor musunuz?
again-leave-means = Yeriniz arkanızdakilere geçer.
again-leave-yes = Evet, ayrıl
again-leave-no = Sırada kal
again-done = Tamam
