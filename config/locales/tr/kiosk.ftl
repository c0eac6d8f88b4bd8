# The check-in kiosk.

kiosk-title = Sıra al
kiosk-welcome = Size nasıl yardımcı olabiliriz?
kiosk-empty = Burada henüz seçilecek bir şey yok. Lütfen bize sorun.
kiosk-private = Özel bir konu
kiosk-more = Başka bir konu
kiosk-range =
    { $low ->
        [0] { $high ->
            [one] En fazla { $high } dakika
           *[other] En fazla { $high } dakika
        }
       *[other] Yaklaşık { $low }–{ $high } dakika
    }
kiosk-range-moment = Birazdan
kiosk-range-unknown = Henüz söyleyemiyoruz
kiosk-languages = Dil
kiosk-more-languages = Diğer diller
kiosk-language-away = Sistemimize ulaşamıyoruz, bu yüzden dil şimdilik aynı kalıyor.

kiosk-how-many = Kaç kişisiniz?
kiosk-party =
    { $count ->
        [one] kişi
       *[other] kişi
    }
kiosk-one-fewer = Bir kişi az
kiosk-one-more = Bir kişi fazla
kiosk-name = Adınız, isterseniz
kiosk-name-why = Size seslenebilmemiz için. Yarın siliyoruz.
kiosk-answer-first = Önce bir soruyu yanıtlamanız gerekiyor.
kiosk-check-in = Sıra al
kiosk-back = Geri

kiosk-sending = Sıranızı alıyoruz
kiosk-counter = Lütfen bankoda bize de haber verin.
kiosk-saved-title = Burada kayıtlı
kiosk-saved = Sistemimize ulaşamıyoruz. Sıranız burada kayıtlı, ulaşır ulaşmaz iletiyoruz. Lütfen bankoda bize de haber verin.
kiosk-unsaved = Sistemimize henüz ulaşamıyoruz.
kiosk-renumbered = Bağlantı yokken numaranız { $old } idi. Şimdi numaranız { $number }.
kiosk-not-signed-in = Bu ekrandan şu anda sıra alınamıyor.
kiosk-cut-off = Şu anda sistemimize ulaşamıyoruz. Yine de sıra alabilirsiniz: burada saklıyor, sonra iletiyoruz.
kiosk-refused = Böyle olmadı. Bir şeyi değiştirip yeniden sıra alın ya da bankoda bizimle konuşun.
kiosk-refused-name = Bu adı alamıyoruz. Kısaltın ya da boş bırakın.
kiosk-refused-answer = Yanıtınıza bir daha bakın.
kiosk-refused-party-size = Lütfen 1 ile 12 kişi arasında seçin.
kiosk-refused-service = Bu hizmeti artık vermiyoruz. Lütfen yeniden seçin.

kiosk-your-ticket = Numaranız
kiosk-way = Sıradaki yolunuz
kiosk-step-is-done = tamam
kiosk-step-in-line = Sırada
kiosk-step-hello = Karşılama
kiosk-step-with-you = Yanınızda
kiosk-step-done = Bitti
kiosk-on-list = Listedesiniz.
kiosk-follow = Telefonunuzdan izleyin
kiosk-follow-how = Uygulama yok, telefon numarası yok.
kiosk-keep-showing = Ekranda kalsın
kiosk-next-person = Sıradaki kişi
kiosk-start-over = Baştan başla

kiosk-still-there = Hâlâ burada mısınız?
kiosk-starts-over =
    { $seconds ->
        [one] { $seconds } saniye sonra baştan başlıyoruz.
       *[other] { $seconds } saniye sonra baştan başlıyoruz.
    }
kiosk-still-here = Buradayım
kiosk-have-appointment = Randevum var
kiosk-again = Sıra almış mıydınız?
kiosk-appointment = Randevunuz
kiosk-appointment-ask = Adınız ya da randevu saatiniz
kiosk-appointment-find = Bul
kiosk-appointment-at = Randevu: { $time }
kiosk-appointment-none = Bulamadık. Saati deneyin ya da geri dönüp konuyu seçin.
kiosk-appointment-away = Sistemimize ulaşamıyoruz. Geri dönüp konuyu seçin ya da bize sorun.
kiosk-refused-appointment = Bu randevu daha önce kullanılmış. Lütfen konuyu seçin ya da bize sorun.
kiosk-preview = Bu yalnızca bir önizleme: buradan kimse sıra almıyor.
kiosk-aloud = Sesli oku
kiosk-aids = Bu ekran için yardım
kiosk-person = Birini çağır
