# The staff board.

staff-title = Ekip panosu
staff-board-of = Pano: { $staff }
staff-on-duty = görevde
staff-waiting-count =
    { $count ->
        [0] Bekleyen yok
        [one] { $count } bekliyor
       *[other] { $count } bekliyor
    }
staff-longest = en uzun { $ago }
staff-live = canlı
staff-live-ms = canlı { $ms } ms
staff-connecting = bağlanıyor
staff-your-desk = Çağırdığın yer
staff-any-desk = boş masa

staff-needs-you = Seni bekleyen
staff-with-you = Sende
staff-waiting = Bekleyenler
staff-with-colleagues = Arkadaşlarda
staff-just-gone = Az önce gidenler

staff-needs-you-empty = Şu anda seni bekleyen yok.
staff-needs-you-empty-why = Kioskta sıra alan ya da kapıdan giren burada görünür ve bu tablet çalar.
staff-with-you-empty = Sende kimse yok.
staff-with-you-empty-why = Çağırdığın ya da yanına gittiğin kişi, sen “Bitti” düğmesine dokunana kadar burada kalır.
staff-waiting-empty = Bekleyen yok.
staff-nobody-else-empty = Başka bekleyen yok.
staff-waiting-empty-why = Sıra alanlar ve senin eklediklerin burada görünür.

staff-kiosk = { $device }: birini çağırıyorlar
staff-not-greeted = Henüz kimse merhaba demedi
staff-nobody-answered = Hâlâ bekliyor · kimse yanıt vermedi
staff-nobody-alerted = Geldiğinde kimseye haber gitmedi
staff-promise-risk = Söylediğimiz süre dolmak üzere
staff-promise-broken = Söylediğimiz süre geçti
staff-hello-all = Hepsine merhaba ({ $count })
staff-nobody-came = Kimse gelmedi diyor
staff-seen-by = Gören: { $staff }
staff-seen-by-you = Sen gördün
staff-help-wanted = Yardım isteniyor
staff-asks-for-help = { $staff } yardım istiyor
staff-called-to = Çağrıldı: { $desk }
staff-on-your-way = Yoldasın
staff-called-times = { $count } kez çağrıldı
staff-is-with-you = Sende
staff-set-aside = Ertelendi: { $time }
staff-with = İlgilenen: { $staff }
staff-called-by = Çağıran: { $staff }
staff-aside-by = Erteleyen: { $staff }
staff-door =
    { $count ->
        [one] Kapıda biri var
        [2] Kapıda iki kişi var
       *[other] Kapıda { $count } kişi var
    }
staff-people =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
staff-told = söylenen: { $range }
staff-why-you = Sana: { $reasons }
staff-you-speak = bildiğin dil: { $language }
staff-priority = öncelikli
staff-wait = { $minutes } dk
staff-wait-of = { $minutes } dk / { $low }–{ $high }
staff-wait-past = { $minutes } dk, söylenen { $low }–{ $high }
staff-gone-left = Gitti { $time }
staff-gone-no-show = Gelmedi { $time }

staff-glance =
    { $count ->
        [one] { $count } yeni
       *[other] { $count } yeni
    }
staff-glance-seen = Gördüğün: { $count }
staff-glance-show = Göster
staff-glance-hide = Gizle

staff-greet = Sizi gördüm
staff-serve = Ben ilgileniyorum
staff-call = Çağır
staff-recall = Yeniden çağır
staff-finish = Bitti
staff-finish-next = Bitti, sıradaki
staff-park = Sonra
staff-resume = Geri getir
staff-decline = Ben değil
staff-help = Bana yardım
staff-no-show = Gelmedi
staff-leave = Gitti
staff-dismiss = Müşteri değil
staff-coming = Geliyorum
staff-more = Daha fazla
staff-undo = Geri al
staff-again = Yeniden dene
staff-close = Kapat
staff-next = Sıradaki müşteri
staff-add = Birini ekle

staff-fact-arrived = Sıraya giriş
staff-fact-door = Kapıdan giriş
staff-fact-service = Konu
staff-fact-party = Kaç kişi
staff-fact-language = Dil
staff-fact-note = Kendi sözleriyle
staff-fact-told = Söylediğimiz süre
staff-fact-seen = Gören
staff-fact-why = Bilmekte fayda var

staff-add-title = Sıraya birini ekle
staff-add-service = Konu ne?
staff-add-name = Adı, isterse
staff-add-party = Kaç kişiler?
staff-add-fewer = Bir kişi az
staff-add-more = Bir kişi fazla
staff-add-put = Listeye ekle
staff-add-cancel = Vazgeç

staff-did-greet = Gördün: { $ticket }.
staff-did-serve = { $ticket } sende.
staff-did-call = { $ticket } çağrıldı: { $desk }.
staff-did-call-floor = { $ticket } için yoldasın.
staff-did-recall = { $ticket } yeniden çağrıldı.
staff-did-finish = { $ticket }: bitti.
staff-did-park = { $ticket } sonraya bırakıldı.
staff-did-resume = { $ticket } geri geldi.
staff-did-decline = { $ticket } bir arkadaşını bekliyor.
staff-did-help = Arkadaşlarından { $ticket } için yardım istendi.
staff-did-no-show = { $ticket } gelmedi.
staff-did-leave = { $ticket } gitti.
staff-did-add = { $ticket } listede.
staff-did-undo = Geri alındı: { $ticket } eskisi gibi.
staff-did-hello-all = Kapıdaki { $count } kişiye merhaba dedin.
staff-did-coming = { $ticket } için yoldasın.
staff-did-door-greet = Kapıdakileri gördün.
staff-did-door-dismiss = Müşteri değil: artık kimseye sorulmuyor.
staff-did-door-coming = Geldiğin orada yazıyor.
staff-nobody-waits = Seni bekleyen yok.

staff-say-checked-in = { $ticket } sıra aldı · henüz kimse merhaba demedi.
staff-say-door = Kapıda biri var.
staff-say-nobody-came = { $ticket } kimse gelmedi diyor.
staff-say-help = { $staff }, { $ticket } için yardım istiyor.
staff-say-greeted = { $ticket }: gören { $staff }.
staff-say-called = { $ticket } çağrıldı: { $desk }.
staff-say-called-floor = { $staff }, { $ticket } için yolda.
staff-say-served = { $ticket }: ilgilenen { $staff }.
staff-say-left = { $ticket } gitti.
staff-say-no-show = { $ticket } gelmedi.
staff-say-nobody-answered = { $ticket } hâlâ bekliyor · kimse yanıt vermedi.
staff-say-coming = { $staff }, { $ticket } için yardıma geliyor.
staff-say-many = { $count } değişiklik. { $waiting } kişi bekliyor.

staff-cut-off = Bu tabletin bağlantısı yok (son: { $time }).
staff-cut-off-why = Gördüklerin eski. Başka bir tablet kullan.
staff-cut-off-trying = Denemeye devam ediyoruz. Pano kendiliğinden düzelir.
staff-signed-out = Bu tablette artık oturum açık değil.
staff-signed-out-why = Gördüklerin eski. Greetline'a bakan kişiden tableti yeniden eşleştirmesini iste.
staff-tablet-asleep = { $names } uykuda, çalamıyor.
staff-tablets-asleep = { $names } uykuda, çalamıyorlar.
staff-sound-off = Bu tablet henüz çalamıyor.
staff-sound-on = Sesi açmak için dokun
staff-slept = Bu tablet { $from }–{ $to } arasında uykudaydı. Bu sürede kimseye haber veremedi.
staff-slept-how = Ekran kilidini “hiçbir zaman” olarak ayarla.
staff-awake-missing = Bu adreste tablet uyanık tutulamıyor. Ekran kilidini “hiçbir zaman” olarak ayarla.
staff-understood = Anladım
staff-muted = { $names } sessizde.
staff-kiosk-refused = { $name }, { $ticket } için sıra alamadı. Kişiyi bul.
staff-kiosk-renumbered = { $ticket } ({ $name }) artık { $now }. Kişiye söyle.
staff-kiosk-cut-off = { $names } bağlantısız. Sıra alanlar orada saklanıyor.
staff-kiosks-cut-off = { $names } bağlantısız. Sıra alanlar orada saklanıyor.
staff-muted-many = { $names } sessizde.
staff-no-script = Bu pano için JavaScript gerekiyor. Tarayıcının ayarlarından aç.

# Signing in
sign-in-title = Giriş yap
sign-in-who = Sen kimsin?
sign-in-nobody = Burada henüz kimse giriş yapamıyor
sign-in-nobody-why = Yönetici her birinize bir PIN verir. Sonra adlarınız burada görünür.
sign-in-hello = Merhaba { $staff }
sign-in-pin = Altı haneli PIN
sign-in-digits = 6 haneden { $count } tanesi
sign-in-other = Başka biri
sign-in-delete = Sil
sign-in-checking = Bir saniye
sign-in-wrong =
    { $count ->
        [one] Bu PIN tutmuyor. { $count } deneme kaldı.
       *[other] Bu PIN tutmuyor. { $count } deneme kaldı.
    }
sign-in-locked = Çok fazla deneme oldu. Yeniden deneyebileceğin saat: { $time }. Ya da yöneticiden yeni bir PIN iste.
sign-in-taken = Burada { $staff } oturum açmış.
sign-in-waiting =
    { $count ->
        [one] Biri bekliyor ve henüz kimse merhaba demedi
       *[other] { $count } kişi bekliyor ve henüz kimse merhaba demedi
    }
sign-in-cut-off-why = Şu anda giriş yapılamıyor. Başka bir tablet kullan.
sign-in-refused-why = Greetline'a bakan kişiden tableti yeniden eşleştirmesini iste.
staff-on-break = molada
staff-on-break-means = Moladasın. Sana kimse gönderilmiyor.
staff-take-break = Molaya çık
staff-back = Döndüm
staff-sign-out = Çıkış yap
staff-pin-locked = Çok fazla yanlış PIN: { $staff } şu saate kadar giriş yapamıyor: { $time } ({ $device }).
# The whole floor
staff-accept = Ben alırım
staff-refuse = Şimdi olmaz
staff-keep = Bende kalsın
staff-still-here = Hâlâ burada
staff-when = Ne zaman döner?
staff-way-pass = Devret
staff-way-later = Sonra, belli bir saatte
staff-way-helper = Bir arkadaşa sor
staff-way-adviser = Aynı danışman
staff-way-also = Başka bir konu daha
staff-way-need = Oturma yeri ya da yardım
staff-way-ask = Soru sor
staff-way-first = Önce geçsin
staff-ask-pass = Kime devredelim?
staff-ask-later = Ne zaman dönsün?
staff-ask-helper = Kim yardım etsin?
staff-ask-adviser = Kiminle görüşmek istiyor?
staff-ask-also = Başka ne için geldi?
staff-ask-need = Neye ihtiyacı var?
staff-ask-ask = Ne soralım?
staff-ask-first = Neden önce geçiyor?
staff-ways-back = Geri
staff-adviser-any = Kim olursa
staff-later-in = { $minutes } dk · { $time }
staff-need-seat = Oturacak yer istiyor
staff-need-quiet = Sessiz bir yer istiyor
staff-need-step-free = Basamaksız yol gerekiyor
staff-need-interpreter = Tercüman gerekiyor
staff-need-wheelchair = Tekerlekli sandalyede
staff-looks-later = bakınıyor, gidilecek saat { $time }
staff-looks-press = bakınıyor, kendisi çağıracak
staff-asked-after = Hâlâ bakınıyor mu? Bir süredir soran olmadı
staff-ready = Bakındı, şimdi birini istiyor
staff-find-me = Nasıl tanırsın
staff-ask-save = Kaydet
staff-reason-upset = Çok üzgün ya da kızgın
staff-reason-wrong-line = Yanlış sıradaydı
staff-reason-quick = Bir dakikalık iş
staff-reason-unwell = Kendini iyi hissetmiyor
staff-reason-appointment-lost = Randevusunu biz kaybettik
staff-reason-other = Başka bir neden
staff-why-first = { $staff } öne aldı: { $reason }
staff-why-appointment = randevu { $time }
staff-why-returned = sırası gelmişti
staff-first-undo = Sırasına dönsün
staff-waits-for = beklediği: { $staff }
staff-passed-by = devreden: { $staff }
staff-then = sonra { $services }
staff-offer = { $staff } devralmanı istiyor
staff-passed-to-you = { $staff } sana devretti
staff-asked-for-you = Seni sordu
staff-due-back = Şimdi dönüyor, anlaşılan saat { $time }
staff-back-at = Dönüş { $time }
staff-offered-to = Devralması istendi: { $staff }
staff-still-with-them = Hâlâ sende mi?
staff-done-and-take = { $ticket } bitti, sıradaki { $next }
staff-did-transfer = { $ticket } devredildi, yeri duruyor.
staff-did-hand-over = { $ticket }: devralması istendi, { $staff }.
staff-did-accept = { $ticket } artık sende.
staff-did-refuse = { $ticket } olduğu yerde kalıyor.
staff-did-reorder = { $ticket }: sıra değişti.
staff-did-same-adviser = { $ticket }: kiminle görüşmek istediği not edildi.
staff-did-add-service = { $ticket }: not edildi, sırayla bakılacak.
staff-did-need = { $ticket }: neye ihtiyacı olduğu not edildi.
staff-did-tell = Not edildi.
staff-did-still-here = { $ticket } hâlâ sende.
staff-did-help-one = { $ticket }: yardımı istendi, { $staff }.
staff-expected = Bugün beklenenler
staff-expected-here = Geldi
staff-expected-missed = gelmedi
staff-expected-somebody = Birisi
staff-expected-all = Randevular
staff-skip-lead = { $ticket } (sorumlu öne aldı)
staff-skip-long-wait = { $ticket } (çok uzun beklemişti)
staff-skip-appointment = { $ticket } (randevusu vardı)
staff-skip-access = { $ticket } (önce geçmesi gerekti)
staff-skip-returned = { $ticket } (sırası daha önce gelmişti)
staff-skip-in-turn = { $ticket } (sıra ondaydı)
staff-skip-chosen = { $ticket } (bir arkadaş aldı)
staff-skip-other-service = { $ticket } (başka hizmet)
staff-skip-not-their-skill = { $ticket } (başka beceri gerekiyor)
staff-skip-waits-for = { $ticket } (kendi danışmanını bekliyor)
staff-skip-looks-around = { $ticket } (bakınıyor)
staff-skip-language = { $ticket } (dilini bilen birine kaldı)
staff-skip-level = { $ticket } (daha iyi bilen birine kaldı)
staff-passed-over = Atlananlar: { $names }.

# The door's camera
staff-camera =
    { $state ->
        [dark] Kapı kamerası için ortam { $time } itibarıyla fazla karanlık
        [covered] Kapı kamerasının önü { $time } itibarıyla kapalı
        [defocused] Kapı kamerası { $time } itibarıyla bulanık görüyor
        [moved] Kapı kamerası yerinden oynadı: { $time } itibarıyla saymıyor
        [slow] Kapı kamerası { $time } itibarıyla yavaş, birilerini kaçırabilir
       *[other] Kapı kamerası { $time } itibarıyla hiçbir şey görmüyor
    }
staff-step = Kapıdan geçiyorum
staff-did-step = Geçebilirsin: kapıdan geçecek ilk kişi sensin.

# A kiosk out of which no ticket on paper comes
staff-printer = { $names } sıra fişi yazdırmıyor
