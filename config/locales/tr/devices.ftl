# Devices: how they are, pairing a new one, and the secure address.

health-title = Cihazlar
health-board = Pano
health-day = Gün
health-setup = Kurulum
health-expected = Randevular
health-live = canlı
health-connecting = bağlanıyor
health-cut-off = Bu sayfanın bağlantısı yok (son: { $time }). Gördüklerin eski.
health-signed-out = Bu tarayıcıda artık oturum açık değil. Gördüklerin eski.
health-no-script = Bu sayfa için JavaScript gerekiyor. Tarayıcının ayarlarından aç.

health-all-well =
    { $count ->
        [one] Tek cihaz var, o da iyi durumda.
       *[other] { $count } cihazın hepsi iyi durumda.
    }
health-none = Bugün kullanılan cihaz yok.
health-none-why = Aşağıdan bir cihaz ekle; açılır açılmaz burada görünür.
health-one-asleep = { $name } uykuda (son: { $time }).
health-one-muted = { $name } sessizde.
health-one-cut-off = { $name }: bağlantı yok (son: { $time }).
health-several = { $count } cihazdan { $sick } tanesi seni bekliyor: { $names }.
health-asleep-how = Dokunup uyandır ve panoyu açık bırak. Gerisi kendiliğinden düzelir.
health-muted-how = Çalabilmesi için ekranına bir kez dokun.
health-cut-off-how = Ağına ve fişine bak. Kendiliğinden geri gelir.
health-kiosk-insecure = Sayfası güvenli değil: ağ yokken bir daha açılmaz. Güvenli adresten aç.
health-kiosk-forgets = Alınan sıraları diskinde saklayamıyor: kapanırsa unutur. Yer aç ya da gizli moddan çık.
health-kiosk-refused = { $name }, { $ticket } için sıra alamadı. Kişiyi bul.
health-kiosk-renumbered = { $ticket } ({ $name }) artık { $now }. Kişiye söyle.

device-well = iyi durumda
device-asleep = uykuda
device-asleep-since = uykuda, son { $time }
device-muted = sessizde
device-cut-off = bağlantı yok
device-cut-off-since = bağlantı yok, son { $time }
device-unused = bugün kullanılmıyor
device-never = henüz açılmadı
device-seen = son görülme
device-now = şimdi
device-battery = pil
device-battery-is = %{ $percent }
device-battery-charging = %{ $percent }, şarj oluyor
device-sound = ses
device-sound-on = açık
device-sound-off = kapalı
device-delay = yanıt süresi
device-delay-is = { $ms } ms
device-unsent = üzerinde kayıtlı
device-version = sürüm
device-version-old = { $version }, sunucudan eski
device-ring = Çaldır
device-heard = çaldı
device-not-heard = çalamıyor
device-no-answer = yanıt yok
device-waits = çalıyor
device-change = Değiştir
device-name = Adı
device-rename = Adı kaydet
device-revoke = Kalıcı olarak çıkar
device-revoke-means = Kaybolmuş ya da çalınmış olsa da birkaç saniye içinde bağlantısı kesilir.
device-name-taken = Bu adda başka bir cihaz var.

health-devices = Cihazlar
health-ring-all = Deneme zili
health-ring-heard = Hepsi çaldı: { $heard }.
health-ring-some = Çalan: { $heard }. Çalmayan: { $missed }.
health-ring-none = Hiçbir cihaz çalmadı: { $missed }.
health-ring-nobody = Sesi açık bir cihaz yok.
health-ring-waits = Çalıyor.

health-sounds = Sesler işe yarıyor mu?
health-sounds-none = { $days } gündür hiç ses duyulmadı. Hangisine ne kadar çabuk yanıt verildiği burada görünür.
health-sounds-share = { $seconds } sn içinde yanıtlanan: { $answered } / { $heard }
health-sounds-fine = Seslerin çoğuna yanıt veriliyor. Olduğu gibi bırak.
health-sounds-silence = “{ $kind }” sesine az yanıt geliyor: { $seconds } sn içinde { $answered } / { $heard }. Susturmayı düşün.
health-about-door = Kapıda biri var
health-about-waiting = Biri sıra aldı
health-about-promise = Söylenen süre aşılmak üzere
health-about-help = Bir arkadaş yardım istiyor
health-about-device = Bir cihaz haber veremiyor
health-about-kiosk = Kioskta biri yardım için çağırıyor

adding-title = Cihaz ekle
adding-role = Ne olacak?
adding-name = Adı ne olsun?
adding-role-staff = Ekip tableti
adding-role-kiosk = Kiosk
adding-role-screen = Bekleme alanı ekranı
adding-get = Kod al
adding-open = Yeni cihazda bunu tara ya da şu adresi aç:
adding-type = ve şunu yaz:
adding-trust = Önce bu mağazaya güvenmeyi öğrensin. Adres:
adding-valid = Şu saate kadar, tek cihaz için geçerli: { $time }.
adding-waits = Yeni cihazı bekliyoruz.
adding-compare = { $name } aynı üç sözcüğü mü gösteriyor?
adding-same = Evet, aynı sözcükler
adding-differ = Hayır, farklı
adding-cancel = Vazgeç
adding-done = Eklendi: { $name }.
adding-refused = Bu kod artık geçmiyor.

pair-title = Bu cihazı ekle
pair-type = Yöneticinin gördüğü kodu yaz
pair-code = Kod
pair-go = Devam
pair-wrong = Bu kod tutmuyor ya da kullanılmış. Yenisini iste.
pair-rest = Tutmayan çok kod girildi. { $seconds } sn sonra yeniden dene.
pair-compare = Yönetici de aynı üç sözcüğü mü görüyor?
pair-compare-how = Öyleyse yönetici “Evet, aynı sözcükler” düğmesine basar ve bu cihaz kendiliğinden açılır.
pair-becomes = Bu, şu mağazanın cihazı olur: { $store }.
pair-refused = Yönetici onaylamadı
pair-expired = Kodun süresi geçmiş
pair-again = Yeni bir kod iste ve buraya yaz.
pair-confirmed = { $store } bu cihazı artık tanıyor
pair-open = Aç
pair-words = çapa elma bisiklet köprü tereyağı düğme mum kale kiraz bakır tüy çiçek orman bahçe çekiç bal ada çaydanlık merdiven limon ayna dağ portakal kalem biber yastık nehir eyer gümüş kaplan keman pencere

trust-title = Güvenli adres
trust-off = Bu mağazanın henüz güvenli adresi yok
trust-off-why = Onsuz da her şey çalışır ama tarayıcı bazı şeylere izin vermez: tablet kendini uyanık tutamaz, ağ yokken yeniden başlarsa da kiosk sayfası geri gelmez.
trust-off-how = Mağazanın bilgisayarına bakan kişi orada şunu çalıştırır:
trust-lead = Her cihazın bu mağazanın adresine güvenmeyi bir kez öğrenmesi gerekir
trust-limit = Sertifika yalnızca bu mağazanın kendi adresine kefil olabilir ({ $names }), başka hiçbir sayfaya olamaz. Bu, sertifikanın içinde yazılıdır.
trust-qr = Bunu cihazla tara
trust-fingerprint = Parmak izi (SHA-256), mağazanın bilgisayarındakiyle aynı:
trust-ipad = iPad ve iPhone
trust-ipad-get = Profili al
trust-ipad-1 = “Profili al”, sonra “İzin Ver” seçeneğine dokun.
trust-ipad-2 = Ayarlar'ı aç. En üstte “Profil İndirildi”, sonra “Yükle” seçeneğine dokun.
trust-ipad-3 = Ayarlar'da Genel, Hakkında, Sertifika Güven Ayarları'nı aç. “Greetline” anahtarını aç.
trust-android = Android
trust-android-get = Sertifikayı al
trust-android-1 = “Sertifikayı al” düğmesine dokun.
trust-android-2 = Ayarlar'ı aç ve “CA sertifikası” diye ara. “Yine de yükle” seçeneğine dokun ve dosyayı seç.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = Sertifikayı al
trust-desktop-1 = İndirdiğin dosyayı aç. Windows: “Sertifikayı Yükle”, “Güvenilen Kök Sertifika Yetkilileri”. Mac: Anahtar Zinciri Erişimi'nde “Her Zaman Güven” olarak ayarla.
trust-desktop-2 = Linux ve ChromeOS: tarayıcının ayarlarında “sertifikalar” diye ara ve “Yetkililer” altından içe aktar.
trust-own = Bu mağazanın sertifikasını cihazlar zaten tanıyor. Yüklenecek bir şey yok.
trust-open = Güvenli adresi aç
trust-open-why = Uyarı çıkmadan açılıyorsa her şey yolunda. Bundan sonra Greetline'ı bu adresten aç.
trust-test = Bu tarayıcı burada neler yapabiliyor
trust-test-sound = Ses duymak için dokun
trust-check-secure = Güvenli adres
trust-check-secure-yes = Bu sayfa güvenli adresten geldi.
trust-check-secure-no = Bu sayfa düz adresten geldi.
trust-check-wake = Uyanık kalma
trust-check-wake-yes = Ekran açık tutulabiliyor.
trust-check-wake-no = Buradan ekran açık tutulamıyor. Ekran kilidini “hiçbir zaman” olarak ayarla.
trust-check-sound = Ses
trust-check-sound-yes = Çalabiliyor.
trust-check-sound-no = Henüz değil. Aşağıdaki düğmeye dokun.
trust-check-storage = Bellek
trust-check-storage-yes = Burada yazılanlar yeniden başlatınca da kalıyor.
trust-check-storage-soft = Yazılanları saklıyor ama yer azalırsa tarayıcı silebilir.
trust-check-storage-no = Bu tarayıcı hiçbir şey saklamıyor. Gizli modda mı?
trust-check-clock = Saat
trust-check-clock-yes = Saati doğru.
trust-check-clock-no = Saati { $seconds } sn şaşıyor. Otomatiğe al.
trust-check-touch = Dokunma
trust-check-touch-yes = Dokunarak kullanılabiliyor.
trust-check-touch-no = Dokunmatik ekranı yok; fare ya da tuşlar da olur.
trust-check-fonts = Yazı tipleri
trust-check-fonts-yes = Mağazanın kendi yazı tipleri burada.
trust-check-fonts-no = Mağazanın kendi yazı tipleri gelmedi: bazı harfler boş kutu olarak görünebilir.
trust-check-voice = Sesli okuma
trust-check-voice-yes = Mağazanın her dili sesli okunabiliyor.
trust-check-voice-no = Bu cihazda da mağazanın bilgisayarında da sesi olmayan diller: { $languages }. Cihazın ayarlarından bir ses ya da mağazanın bilgisayarına espeak-ng kur.
trust-state-yes = tamam
trust-state-no = yok
trust-state-wait = henüz değil

# The door camera
health-door = { $state ->
    [dark] Kapı kamerası için ortam { $time } itibarıyla fazla karanlık.
    [covered] Kapı kamerasının önü { $time } itibarıyla kapalı.
    [defocused] Kapı kamerası { $time } itibarıyla yalnızca bulanık görüyor.
    [moved] Kapı kamerası saat { $time } sularında yerinden oynadı: saymıyor.
    [slow] Kapı kamerası { $time } itibarıyla yavaş.
   *[other] Kapı kamerası { $time } itibarıyla hiçbir şey görmüyor.
}
health-door-how = Yerine, fişine ve ağına bak. Yönetici görüntüsünü kurulumda görür.

# The ticket printer of a kiosk
printer-none = Fiş yazıcısı: yok
printer-at = Fiş yazıcısı: { $address }
printer-address = Adresi
printer-address-help = Örneğin 192.168.1.50, mağazanın bilgisayarına bağlıysa usb:04b8:0e15. Boş: yazıcı yok.
printer-paper = Kâğıt
printer-paper-80 = 80 mm genişlik
printer-paper-58 = 58 mm genişlik
printer-automatic = Sıra alan herkese sormadan fiş yazdır
printer-save = Yazıcıyı kaydet
printer-test = Deneme fişi yazdır
printer-test-runs = Deneme fişi yolda.
printer-test-done = Deneme fişi yazdırıldı.
printer-trouble =
    { $trouble ->
        [unreachable] Adresinde yanıt veren yok.
        [no_paper] Kâğıdı yok.
        [cover_open] Kapağı açık.
        [out_of_order] Çalışmadığını bildiriyor.
        [no_answer] Hiçbir şey bildirmiyor, belki yazdırmıyor da.
        [broke_off] Bağlantısı bir fişin ortasında koptu.
       *[other] Son fişin çıkıp çıkmadığı belli değil.
    }
printer-bad-not-in-shape = 192.168.1.50, printer.local ya da usb:04b8:0e15 gibi bir adres yaz.
printer-bad-far = Yalnızca bu mağazanın kendi ağındaki bir yazıcı olur.
printer-bad-port = 1024 ile 65535 arasında bir port yaz ya da hiç yazma.
printer-bad-usb = Yazıcının iki numarasını yaz, örneğin usb:04b8:0e15.
device-printer-since = fiş yazdırmıyor, son { $time }
health-one-printer = { $name } fiş yazdırmıyor (son: { $time }).
health-printer-how = Kâğıdına, kapağına, fişine ve ağına bak. Bir sonraki sıra fişiyle düzelir.
