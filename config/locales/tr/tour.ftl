# The tour: one person, from the door to hello, on real pages side by side.

tour-title = Tur
tour-open = Bir kişi, kapıdan merhabaya kadar
tour-open-means = Bu tek tarayıcıda koca bir mağaza: kapı, kiosk, iki tablet, telefon ve ekran. Her sayfa gerçek. İlk merhabaya bir dakikadan az var.
tour-open-button = Turu başlat
tour-used = Tur bu tarayıcıda açık değil
tour-used-how = Bağlantısı yalnızca bir tarayıcıda açılır. Yeni bağlantı için Greetline'ı yeniden başlatın ya da bağlantının açıldığı tarayıcıya dönün.
tour-no-script = Tur için JavaScript gerekiyor. Tarayıcının ayarlarından açın.
tour-skip-stage = Mağazaya geç
tour-steps = Yedi adım
tour-stage = Mağaza
tour-cut = Mağazanın bilgisayarı yanıt vermiyor. Denemeye devam ediyoruz.
tour-refused = Tur burada bitti: başka bir tarayıcıda açıldı ya da demo kaldırıldı.
tour-said = 7 adımdan { $n }. adım tamam: { $step }. { $what }

tour-nobody = Henüz kimse girmedi
tour-somebody = Birisi
tour-line-door = kapı
tour-line-in-line = sırada
tour-line-hello = karşılama
tour-line-with-you = yanınızda
tour-line-done = bitti

tour-state-done = tamam
tour-state-now = şimdi
tour-state-left-out = atlandı
tour-state-ahead = sırada
tour-next = Sıradaki: { $step }
tour-failed = Olmadı. Az sonra yeniden dokunun.

tour-walk-in = İçeri gir
tour-walk-in-do = Kapıdan biri giriyor. Tabletleri izleyin: daha kimse başını çevirmeden çalıyorlar. İlk dokunuşunuz sesi açar.
tour-walk-in-button = Biri içeri giriyor
tour-walk-in-done = Kapı birini gördü, iki tablet de biliyor. Halka açık: henüz kimse merhaba demedi.

tour-check-in = Sıra al
tour-check-in-do = Kioskta iki dokunuş: { $service }, sonra “Sıra al”. Ad yok, telefon yok.
tour-check-in-joined = { $ticket } kapıdaki kişinin ta kendisi: iki değil, tek bir açık halka.
tour-check-in-done = { $ticket } sırada, iki tablet de biliyor.

tour-ignore = Görmezden gel
tour-ignore-do = Kimse dokunmuyor. { $again } saniye yanıt gelmezse uyarı yukarı çıkar: boştaki bütün tabletler yeniden çalar ve nedenini söyler.
tour-ignore-in =
    { $seconds ->
        [one] { $seconds } saniye sonra
       *[other] { $seconds } saniye sonra
    }
tour-ignore-due = Birazdan
tour-ignore-late = Bu kişiye zaten merhaba dendi. Başka biriyle yeniden başlayın ve bu kez bekletin.
tour-ignore-skip = Beklemeden devam et
tour-ignore-done = Kimse yanıt vermedi, uyarı yukarı çıktı: iki tablette de yazıyor. { $manager } saniye sonra yöneticiye haber gider.

tour-hello = Merhaba de
tour-hello-do = Bir tablette “Sizi gördüm” düğmesine dokunun.
tour-hello-do-them = Bir tablette { $ticket } için “Sizi gördüm” düğmesine dokunun. Kiosk, telefon ve ekran bunu hemen gösterir.
tour-hello-done = { $staff } merhaba dedi, geçen süre { $time }. Halka kapandı, saat durdu, bekleyen kişi de biliyor.
tour-hello-door = Kapıda karşılandı. Halka kapandı.

tour-race = Aynı anda iki kişi
tour-race-do = { $first } ve { $second } aynı anda aynı kişiye yöneliyor.
tour-race-button = { $ticket } için ikisi de “Ben ilgileniyorum” desin
tour-race-done = { $winner } daha hızlıydı: { $ticket }. Öbür tablet kimin aldığını söylüyor ({ $loser }).
tour-race-busy = { $staff } şu anda { $ticket } ile ilgileniyor. Önce o tablette “Bitti” düğmesine dokunun.
tour-race-nobody = Bekleyen yok. Önce kioskta biri için sıra alın.
tour-race-plug = Önce öbür tabletin fişini geri takın.

tour-plug = Fişi çek
tour-plug-do = Günün ortasında bir tabletin bağlantısını kesin: { $second }. Eski haberi doğruymuş gibi göstermemeli.
tour-plug-button = Fişi çek
tour-plug-waiting = Bağlantı kesildi. Hâlâ iyi görünüyor: altı saniye verin.
tour-plug-red = { $red } saniyede bütün tablet kıpkırmızı. Kimse yanlışlıkla güvenemez.
tour-plug-back = Geri tak
tour-plug-coming = Geri geliyor.
tour-plug-measured = { $red } saniyede kırmızıya döndü, bağlantı gelince { $back } saniyede düzeldi.
tour-plug-done = Bağlantı yokken kırmızıydı, sonra kendiliğinden düzeldi.

tour-record = Kayıt
tour-record-do = Başından geçen her şey, saniye saniye, yöneticinin okuduğu gibi.
tour-record-button = { $ticket } kaydını aç
tour-record-again = Yeniden oku
tour-record-nobody = Anlatılacak kimse yok henüz. Önce kioskta biri için sıra alın.
tour-record-done = { $ticket } için olup bitenler bunlar. Günün her rakamı böyle bir sayfaya çıkar.

tour-finish = İçeri giren kimse gözden kaçmıyor, kayıt da bunu gösteriyor.
tour-finish-next = Kendi mağazanızı açmak için konsoldaki bir sonraki bağlantıyı kullanın.
tour-again = Başka biriyle yeniden başla
tour-languages = Dil

tour-part-door = Kapı
tour-part-kiosk = Kiosk
tour-part-first = Tablet: { $staff }
tour-part-phone = Telefon
tour-part-screen = Bekleme alanı
tour-part-manager = Yönetici
tour-to = Git: { $name }
tour-enlarge = Büyük göster: { $name }
tour-door-camera = Bir kameraya gösterin: video dosyası da olur
tour-door-nobody = Kapıda kimse yok
tour-door-count =
    { $count ->
        [one] Kapıda biri var
       *[other] Kapıda { $count } kişi var
    }
tour-phone-waits = Telefonunuz. Kioskta sıra alın, numara buraya gelir.
