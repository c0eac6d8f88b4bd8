# The page of appointments: who is expected.

expected-title = Bugün beklenenler
expected-board = Pano
expected-board-needs =
    { $count ->
        [one] { $count } kişi seni bekliyor
       *[other] { $count } kişi seni bekliyor
    }
expected-day = Gün
expected-devices = Cihazlar
expected-live = canlı
expected-connecting = bağlanıyor
expected-cut-off = Bu sayfanın bağlantısı yok (son: { $time }). Gördüklerin eski.
expected-signed-out = Bu tarayıcıda artık oturum açık değil. Gördüklerin eski.
expected-no-script = Bu sayfa için JavaScript gerekiyor. Tarayıcının ayarlarından aç.

expected-sentence-next =
    { $count ->
        [one] Bugün bir kişi daha bekleniyor, saat { $time }.
       *[other] Bugün { $count } kişi daha bekleniyor, sıradaki randevu { $time }.
    }
expected-sentence-nobody = Bugün beklenen kimse yok.
expected-sentence-no-more = Bugün beklenen başka kimse yok.
expected-sentence-here =
    { $count ->
        [one] Bir kişi geldi.
       *[other] { $count } kişi geldi.
    }
expected-sentence-missed =
    { $count ->
        [one] Bir kişi gelmedi.
       *[other] { $count } kişi gelmedi.
    }

expected-today = Bugün
expected-tomorrow = Yarın
expected-empty = Randevusu olanlar, sen ekleyince ya da bir liste getirince burada görünür.
expected-somebody = Birisi
expected-for = kiminle: { $staff }
expected-people =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
expected-quoted = “{ $note }”
expected-is-expected = bekleniyor
expected-is-here = geldi
expected-is-missed = gelmedi
expected-is-cancelled = iptal
expected-here = Geldi
expected-cancel = İptal et
expected-restore = Geri al

expected-add = Ekle
expected-bring = Liste getir
expected-close = Kapat

expected-add-title = Kim, ne zaman geliyor?
expected-field-day = Gün
expected-field-time = Saat
expected-field-service = Konu
expected-field-name = Adı, biliyorsan
expected-field-adviser = Kiminle
expected-field-party = Kaç kişi
expected-field-language = Dil
expected-field-note = Ekibe not
expected-anybody = kim boşsa
expected-any-language = bilinmiyor
expected-more = Kiminle, kaç kişi, not
expected-note-it = Not et
expected-noted = Not edildi: { $day }, { $time }.
expected-fault-no-time = Bir saat yaz, örneğin 14:30.
expected-fault-time = Bu saati okuyamıyoruz. 14:30 gibi yaz.
expected-fault-past = Bu saat bugün geçti. Başka bir gün mü, daha geç mi?
expected-fault-far = Yalnızca bugünü ve sonraki { $days } günü tutuyoruz. Bunlardan birini seç.
expected-fault-service = Bu hizmet artık verilmiyor. Yeniden seç.
expected-fault-name = Bu adı alamıyoruz. Kısalt ya da boş bırak.
expected-fault-party = 1 ile 50 arasında bir sayı yaz, örneğin 2.
expected-fault-note = Bu notu alamıyoruz. Kısalt ya da boş bırak.

expected-bring-title = Liste getir
expected-bring-how = Randevu sisteminden bir tablo (CSV) ya da takvim (iCal). Bugünü ve sonraki { $days } günü alıyoruz. Aynı listeyi istediğin kadar getir: kimse burada iki kez görünmez.
expected-file = Dosya seç
expected-file-unreadable = Bu dosyayı açamıyoruz. Başka birini seç ya da metnini buraya yapıştır.
expected-paste = Ya da buraya yapıştır
expected-otherwise = Bir satırda konu yazmıyorsa
expected-otherwise-none = satırı atla
expected-take = Bu listeyi al
expected-list-empty = Burada henüz bir şey yok. Dosya seç ya da liste yapıştır.
expected-list-too-much = Bir seferde bu kadarı çok. İki parça hâlinde getir.
expected-list-nothing = Bu listede randevu yok.
expected-list-told =
    { $count ->
        [one] { $count } randevu yeni ya da değişmiş.
       *[other] { $count } randevu yeni ya da değişmiş.
    }
expected-list-known =
    { $count ->
        [one] { $count } tanesi zaten biliniyordu.
       *[other] { $count } tanesi zaten biliniyordu.
    }
expected-list-others =
    { $count ->
        [one] { $count } tanesi başka bir gün, atlandı.
       *[other] { $count } tanesi başka günlerde, atlandı.
    }
expected-list-unread =
    { $count ->
        [one] { $count } satırı okuyamadık. Yukarıda düzelt ve listeyi yeniden al.
       *[other] { $count } satırı okuyamadık. Yukarıda düzelt ve listeyi yeniden al.
    }
expected-unread-time = saati okunmuyor: 2026-11-20 14:30 gibi yaz
expected-unread-service = bu konuda hizmet vermiyoruz
expected-unread-repeats = tekrarlanıyor: yalnızca tek seferlik randevular okunur
expected-unread-columns = İlk satır sütunların adlarını vermeli: at, service, istersen name, adviser, party_size, language, note.
expected-unread-calendar = Bu takvimi okuyamıyoruz. iCal (.ics) olarak yeniden kaydet ve o dosyayı seç.
