# The manager's page. It speaks of people, never of visits.

manager-title = Nasıl geçti
manager-day = Gün
manager-log = Kişiler
manager-devices = Cihazlar
manager-setup = Kurulum
manager-expected = Randevular
manager-skip = Rakamlara geç
manager-from = Başlangıç
manager-to = Bitiş
manager-show = Göster
manager-today = Bugün
manager-week = 7 gün
manager-month = 4 hafta
manager-previous = Önceki
manager-next = Sonraki
manager-other = Başka günler
manager-so-far = şu ana kadar
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
manager-private = Yöneticiler içindir: numaraları gösterir, müşterileri hiçbir zaman.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 1 sn'den az
span-s = { $s } sn
span-min = { $min } dk
span-min-s = { $min } dk { $s } sn
span-h = { $h } sa
span-h-min = { $h } sa { $min } dk
range-of = { $low }–{ $high }

# The sentence
sentence-nobody = Kimse gelmedi.
sentence-nobody-today = Bugün henüz kimse gelmedi.
sentence-nobody-ahead = Bu gün daha gelmedi.
sentence-nobody-how = Biri kioskta, telefonla ya da bir arkadaşınız aracılığıyla sıra alır almaz gün burada anlatılır.
sentence-greeted-door = { $came ->
    [one] { $came } kişiden
   *[other] { $came } kişiden
} { $greeted } kişiye merhaba dendi; yarısına kapıdan girdikten sonra { $half } içinde, onda dokuzuna { $most } içinde.
sentence-greeted-kiosk = { $came ->
    [one] { $came } kişiden
   *[other] { $came } kişiden
} { $greeted } kişiye merhaba dendi; yarısına kioskta sıra aldıktan sonra { $half } içinde, onda dokuzuna { $most } içinde.
sentence-greeted-phone = { $came ->
    [one] { $came } kişiden
   *[other] { $came } kişiden
} { $greeted } kişiye merhaba dendi; yarısına telefonla sıra aldıktan sonra { $half } içinde, onda dokuzuna { $most } içinde.
sentence-greeted-staff = { $came ->
    [one] { $came } kişiden
   *[other] { $came } kişiden
} { $greeted } kişiye merhaba dendi; yarısına listeye eklendikten sonra { $half } içinde, onda dokuzuna { $most } içinde.
sentence-few = { $came ->
    [one] { $came } kişiden
   *[other] { $came } kişiden
} { $greeted } kişiye merhaba dendi, en geç { $longest } sonra.
sentence-nobody-greeted = { $came ->
    [one] Bir kişi geldi ve kimse merhaba demedi.
   *[other] { $came } kişi geldi ve hiçbirine merhaba denmedi.
}
sentence-came = { $came ->
    [one] Bir kişi geldi.
   *[other] { $came } kişi geldi.
}
sentence-waits = { $came } kişi geldi; yarısı { $half } içinde, onda dokuzu { $most } içinde çağrıldı.
sentence-waits-half = { $came } kişi geldi; yarısı { $half } içinde çağrıldı.
sentence-censored = { $left ->
    [one] Giden kişi, en az gittiği ana kadar beklemiş sayılır.
   *[other] Giden { $left } kişi, en az gittikleri ana kadar beklemiş sayılır.
}
sentence-kept = { $promises ->
    [one] Süre söylediğimiz kişi o süre içinde çağrıldı.
   *[other] Süre söylediğimiz { $promises } kişinin hepsi o süre içinde çağrıldı.
}
sentence-broke = Saat { $time } sularında { $service } aksadı: { $n } kişi söylediğimizden uzun bekledi.
sentence-broke-day = En çok { DATETIME($day, dateStyle: "long") } günü saat { $time } sularında { $service } aksadı: { $n } kişi söylediğimizden uzun bekledi.
sentence-broke-scattered = { $n ->
    [one] Bir kişi söylediğimizden uzun bekledi.
   *[other] { $n } kişi söylediğimizden uzun bekledi, farklı saatlerde.
}
sentence-slow = En yavaş an saat { $time } sularıydı, { $service }: { $n } kişinin bekleyişi { $target } üstüne çıktı.
sentence-slow-day = En yavaş an { DATETIME($day, dateStyle: "long") } günü saat { $time } sularıydı, { $service }: { $n } kişinin bekleyişi { $target } üstüne çıktı.
sentence-slow-scattered = { $n ->
    [one] Bir kişinin bekleyişi { $target } üstüne çıktı.
   *[other] { $n } kişinin bekleyişi { $target } üstüne çıktı, farklı saatlerde.
}
sentence-open = { $n ->
    [one] Şu anda bir kişi burada.
   *[other] Şu anda { $n } kişi burada.
}
sentence-open-past = { $n ->
    [one] Bir kişi hiç “Bitti” olarak işaretlenmedi.
   *[other] { $n } kişi hiç “Bitti” olarak işaretlenmedi.
}
see-them = { $n ->
    [one] Gör →
   *[other] { $n } kişiyi gör →
}

# The five figures, each with how it is counted
figure-noticed = Fark edilme süresi
figure-waited = Bekleme
figure-with-us = Bizimle geçen süre
figure-gone = Yardım almadan giden
figure-in-time = Zamanında yardım alan
figure-none = –
figure-too-few = çok az
figure-too-few-why = { $n ->
    [0] Henüz kimse yok; 20 kişiden itibaren burada yazar.
    [one] Bir kişi, { $longest }; 20 kişiden itibaren burada yazar.
   *[other] { $n } kişi, en fazla { $longest }; 20 kişiden itibaren burada yazar.
}
figure-half = { $n } kişinin yarısı; onda dokuzu { $most }
figure-half-only = { $n } kişinin yarısı
figure-most-unknown = giden çok olduğu için onda dokuzu söylenemiyor
figure-unknown-greetings = İçe aktarılan kayıt kime merhaba dendiğini söylemiyor.
figure-denied = { $n ->
    [one] Bir kişi kimsenin gelmediğini söyledi; o ilk merhabayla { $half }
   *[other] { $n } kişi kimsenin gelmediğini söyledi; o ilk merhabalarla { $half }
}
figure-denied-few = { $n ->
    [one] Bir kişi kimsenin gelmediğini söyledi
   *[other] { $n } kişi kimsenin gelmediğini söyledi
}
figure-censored = { $n ->
    [one] Bir kişi çağrılmadı; kaldığı süre kadar sayılır
   *[other] { $n } kişi çağrılmadı; kaldıkları süre kadar sayılır
}
figure-gone-of = { $n } kişiden
figure-left = { $n ->
    [0] Sırası gelmeden giden yok
    [one] Bir kişi sırası gelmeden gitti
   *[other] { $n } kişi sırası gelmeden gitti
}
figure-no-show = { $n ->
    [0] Çağrılan herkes geldi
    [one] Bir kişi çağrılınca gelmedi
   *[other] { $n } kişi çağrılınca gelmedi
}
figure-within = { $target } içinde: { $n } kişiden { $within }
figure-promises = Söylediğimiz süre tuttu: { $n } kişiden { $kept }
figure-promises-none = Kimseye süre söylenmedi
basis-door = kapıdan girenler
basis-kiosk = kioskta sıra alanlar
basis-phone = telefonla sıra alanlar
basis-staff = bir arkadaşın listeye ekledikleri
basis-half-door = Kapıda { $half }, { $n } kişinin yarısı
basis-half-kiosk = Kioskta { $half }, { $n } kişinin yarısı
basis-half-phone = Telefonla { $half }, { $n } kişinin yarısı
basis-half-staff = Bir arkadaşla { $half }, { $n } kişinin yarısı
basis-few-door = Kapıda { $n }: çok az
basis-few-kiosk = Kioskta { $n }: çok az
basis-few-phone = Telefonla { $n }: çok az
basis-few-staff = Bir arkadaşla { $n }: çok az
measure-wait = Sıra almaktan ilk çağrıya ya da çağrısız yanımıza gelene kadar. Çağrılmayanlar kaldıkları süre kadar sayılır (Kaplan–Meier).
measure-handle = Yanımıza gelişten bitişe kadar, ertelendiği süre düşülerek.
measure-service-level = Hedef süre içinde yardım alanlar; gelip artık burada olmayan herkes içinde, gidenler dâhil.
measure-promises = Söylediğimiz sürede çağrılanlar; çağrılanlar ve şimdiden daha uzun bekleyenler içinde. Süre dolmadan gidenler hiçbir tarafta sayılmaz.
measure-greet-door = Kapıdan girişten merhabaya kadar.
measure-greet-kiosk = Kioskta sıra almaktan merhabaya kadar.
measure-greet-phone = Telefonla sıra almaktan merhabaya kadar.
measure-greet-staff = Bir arkadaşın listeye eklemesinden merhabaya kadar.
measure-greet-first-door = Kapıdan girişten ilk merhabaya kadar, kişi kimsenin gelmediğini söylemiş olsa da.
measure-greet-first-kiosk = Kioskta sıra almaktan ilk merhabaya kadar, kişi kimsenin gelmediğini söylemiş olsa da.
measure-greet-first-phone = Telefonla sıra almaktan ilk merhabaya kadar, kişi kimsenin gelmediğini söylemiş olsa da.
measure-greet-first-staff = Listeye eklenmekten ilk merhabaya kadar, kişi kimsenin gelmediğini söylemiş olsa da.

# The way through the shop
way-title = Kapıdan bitişe
way-door = kapıdan girdi
way-came = sıra aldı
way-hello = merhaba dendi
way-with-us = bizimleydi
way-done = bitti
way-unnoticed = { $n ->
    [one] kapıda kimsenin fark etmediği bir kişi
   *[other] kapıda kimsenin fark etmediği { $n } kişi
}
way-left = { $n ->
    [one] bir kişi gitti
   *[other] { $n } kişi gitti
}
way-no-show = { $n ->
    [one] bir kişi çağrılınca gelmedi
   *[other] { $n } kişi çağrılınca gelmedi
}
way-open = { $n ->
    [one] bir kişi hâlâ burada
   *[other] { $n } kişi hâlâ burada
}

# Hours, days, services
hours-title = Gün boyunca
days-title = Gün gün
hours-again = Günün saatlerine göre
services-title = Geliş konusuna göre
chart-dots = Her nokta bir kişi; ne kadar yüksekse o kadar bekledi.
chart-bars = Kişilerin yarısından (işaret) onda dokuzuna (çubuğun ucu).
chart-hollow = Boş halka: sırası gelmeden gitti.
chart-amber = Kehribar: söylediğimizden uzun bekledi.
chart-amber-target = Kehribar: bekleyişi { $target } üstünde.
chart-target = Noktalı çizgi hedefimiz, { $target }.
col-hour = Saat
col-day = Gün
col-service = Konu
col-came = Gelen
col-noticed = Fark edilme, yarısı
col-waited = Bekleme, yarısı
col-most = Onda dokuzu
col-longest = En uzun
col-with-us = Bizimle, yarısı
col-left = Giden
col-broken = Söylenenden uzun
col-over-target = { $target } üstü
few-note = Yarısı ve onda dokuzu 20 kişiden itibaren yazar; daha azında rastlantı olurdu.

# People to look at
people-title = Bakmaya değer kişiler
people-longest = En uzun bekleyenler
people-left = Giden ya da gelmeyenler
people-left-none = Giden yok.
people-never = Kimse merhaba demedi
people-never-none = Herkese merhaba dendi.
people-all = { $n } kişinin hepsi →
people-everybody = Herkes, en uzun bekleyen önce →
person-told = söylenen { $range }
person-didnt-come = gelmedi

# The log
log-title = { $n ->
    [0] Uyan kimse yok
    [one] Bir kişi
   *[other] { $n } kişi
}
log-all = Herkesi göster
log-filter = Bunları göster
log-any = hepsi
log-service = Konu
log-outcome = Nasıl bitti
log-hour = Saat
log-hello = Merhaba
log-more = Devamı →
log-start = ← Baştan
log-empty = Burada seçilenlere uyan kimse yok. Daha az şey ya da başka bir gün seçin.
outcome-served = bitti
outcome-left = gitti
outcome-no_show = gelmedi
outcome-open = hâlâ burada
outcome-closed = artık burada değil
outcome-gone = gitti ya da gelmedi
greeted-yes = merhaba dendi
greeted-never = hiç merhaba denmedi
greeted-denied = kimse gelmedi dedi
wait-known = çağrıldı
wait-censored = çağrılmadı
wait-over_target = bekleyişi { $target } üstünde
promise-kept = söylediğimiz sürede çağrıldı
promise-broken = söylediğimizden uzun bekledi
level-within = { $target } içinde yardım aldı
level-missed = { $target } içinde yardım almadı
order-longest = en uzun önce
order-newest = en yeni önce
col-ticket = Numara
col-came-at = Geldi
col-line = Sıra
col-ended = Bitiş
col-staff = Kiminle
col-told = Söylenen

reached-with_us = bizimleydi

# One person
person-title = { $ticket } saat { $time } geldi, konu: { $service }.
person-greeted = { $span } sonra merhaba dendi.
person-not-greeted = Kimse merhaba demedi.
person-waiting = Hâlâ bekliyor, şimdiye kadar { $span }.
person-called = { $span } sonra çağrıldı.
person-met = { $span } sonra ilgilenmeye başladık.
person-with = { $staff } ile { $span }.
person-with-nobody = Bizimle { $span }.
person-with-now = Şimdi { $staff } ile.
person-left = { $span } sonra gitti.
person-no-show = Çağrıldı ve gelmedi.
person-promise-kept = { $range } demiştik: tuttu.
person-promise-broken = { $range } demiştik: daha uzun sürdü.
person-promise = { $range } demiştik.
person-promise-none = Ne kadar süreceğini söyleyemedik.
person-imported = İçe aktarılan bir kayıttan; orada bundan fazlası yok.
person-back = ← { $day }
person-events = Kim, ne zaman, ne yaptı
step-door = girdi
step-came = sıra aldı
step-called = çağrıldı
step-with-us = bizimle
step-left = gitti
step-no-show = gelmedi
by-customer = Müşteri
by-door = Kapı
by-timer = Greetline
by-import = İçe aktarılan kayıt
by-staff = Bir arkadaş
event-arrival-entered = birinin girdiğini gördü
event-arrival-greeted = kapıda merhaba dedi
event-checked-in-kiosk = kioskta sıra aldı
event-checked-in-phone = telefonla sıra aldı
event-checked-in-staff = listeye ekledi
event-checked-in-import = geldiğini söylüyor
event-visit-greeted = merhaba dedi
event-visit-called = çağırdı
event-visit-called-desk = çağırdı: { $desk }
event-visit-recalled = yeniden çağırdı
event-visit-served = ilgilenmeye başladı
event-visit-finished = bitirdi
event-visit-parked = sonraya bıraktı
event-visit-resumed = geri getirdi
event-visit-declined = ben değil dedi
event-visit-help_asked = yardım istedi
event-visit-no_show = gelmediğini not etti
event-visit-left = gittiğini not etti
event-visit-left-customer = sıradan çıktı
event-visit-undone = bunu geri aldı
event-visit-nobody_came = kimse gelmedi dedi
event-visit-erased = adı ve notu sildi
event-visit-transferred = devretti
event-visit-transferred-customer = başka bir konu seçti
event-visit-offered = bir arkadaşından devralmasını istedi
event-visit-handed_over = devraldı
event-visit-refused = devralmak için şimdi olmaz dedi
event-visit-offer_over = devralma isteğine yanıt alamadı
event-visit-reordered = sırayı değiştirdi
event-visit-adviser_asked = kiminle görüşmek istediğini not etti
event-visit-need_told = neye ihtiyacı olduğunu not etti
event-visit-service_added = başka bir konu daha not etti
event-visit-due_back = dönüş zamanı geldi dedi
event-visit-overdue = hâlâ burada mı diye sordu
event-visit-told = biraz daha anlattı
event-visit-ready = şimdi birini istediğini söyledi
event-visit-asked_after = hâlâ bakınıyor mu diye sordu
event-visit-still_here = hâlâ burada dedi
event-skip-lead = { $ticket } (sorumlu öne aldı)
event-skip-long-wait = { $ticket } (çok uzun beklemişti)
event-skip-appointment = { $ticket } (randevusu vardı)
event-skip-access = { $ticket } (önce geçmesi gerekti)
event-skip-returned = { $ticket } (sırası daha önce gelmişti)
event-skip-in-turn = { $ticket } (sıra ondaydı)
event-skip-chosen = { $ticket } (bir arkadaş aldı)
event-skip-other-service = { $ticket } (başka hizmet)
event-skip-not-their-skill = { $ticket } (başka beceri gerekiyor)
event-skip-waits-for = { $ticket } (kendi danışmanını bekliyor)
event-skip-looks-around = { $ticket } (bakınıyor)
event-skip-language = { $ticket } (dilini bilen birine kaldı)
event-skip-level = { $ticket } (daha iyi bilen birine kaldı)
event-estimated = Tahmini: kimse dokunmadı; mağaza kapanmıştı.
log-estimated = tahmini
event-later = { $span } sonra
event-skipped = Atlananlar: { $tickets }.
event-heard-late = Haberimiz olduğunda saat { $time } idi.
event-arrival-estimated = Tahmini: kioskun saati hep izlenmedi. Haberimiz olduğunda saat { $time } idi.

# Files
export-title = Yanınıza alın
export-figures = Rakamlar
export-people = Kişiler
export-csv = CSV
export-xlsx = Excel
export-staff = Ekibin adlarıyla
export-why = Ekibin adları siz istemedikçe dosyada yer almaz; müşterilerin adları hiçbir zaman.

# Signing in
login-title = Yönetici girişi
login-name = Ad
login-password = Parola
login-code = Uygulamanızdaki kod
login-code-hint = Altı hane; her biri bir kez geçer.
login-button = Giriş yap
login-wrong = Bilgiler tutmadı. Üçüne de bakın ve sonraki kodu bekleyin: her biri bir kez geçer.
login-locked = { $minutes ->
    [one] Çok fazla deneme oldu. Bir dakika sonra yeniden deneyin.
   *[other] Çok fazla deneme oldu. { $minutes } dakika sonra yeniden deneyin.
}
login-how = Henüz hesabınız yok mu? Greetline'a bakan kişi sizi ekler; ya da başlarken yazdırılan “Manager” bağlantısını burada açın.
login-out = Çıkış yap

# Alerts, from the raising to the answer
alerts-title = Uyarıdan merhabaya
col-alert = Uyarının konusu
col-alerts = Uyarı
col-alert-delivered = Tablete ulaştı
col-alert-shown = Ekranda göründü
col-alert-answered = Yanıtlandı
col-alert-climbed = Daha çok kişiye gitti
col-alert-unanswered = Yanıtsız kaldı
alert-about-door = Kapıda biri var
alert-about-waiting = Biri sıra aldı
alert-about-promise = Söylenen süre aşılmak üzere
alert-about-help = Yardım isteği
alert-about-device = Bir cihaz
alert-about-kiosk = Kioskta biri yardım için çağırıyor
alert-n = şimdiye kadar { $n }
alert-spans = yarısı { $half } içinde, yirmide on dokuzu { $most } içinde
alert-false = Kapı, müşteri olmayan biri için haber verdi: { $n } seferden { $false } ({ $share }).
alert-false-rate = Bu, bir arkadaşın çalıştığı her saatte { $rate } demek; 1'e kadar iyidir.
alert-false-rate-high = Bu, bir arkadaşın çalıştığı her saatte { $rate } demek: 1'den çok. Kapıdaki çizgiye bakın.
alert-open = Henüz kimse yanıt vermedi.
alert-answered = { $span } sonra yanıtlandı: { $staff }, { $device }.
alert-unanswered = Kimse yanıt vermedi; { $span } sonra bırakıldı.
alert-withdrawn = { $span } sonra gerek kalmadı.
alert-rungs =
    { $n ->
        [one] Bir kez daha çok kişiye haber verildi.
       *[other] { $n } kez daha çok kişiye haber verildi.
    }
col-tablet = Tablet
col-tablet-had = Ulaşana kadar
col-tablet-shown = Ekranda görünene kadar
col-tablet-rang = Çalana kadar
person-alerts = Uyarılar
export-alerts = Uyarılar, her biri adımlarıyla

# Removing the demo
demo-remove = Demoyu kaldır
demo-remove-title = Demo kaldırılsın mı?
demo-remove-means = Demo mağaza tamamen gider: kişileri, dört haftası, cihazları ve bağlantıları. Öbür mağazalar olduğu gibi kalır.
demo-remove-yes = Demoyu kaldır
demo-remove-no = Kalsın
demo-gone-title = Demo gitti
demo-gone-next = Ondan hiçbir şey kalmadı ve kendiliğinden geri gelmez. Sırada: kendi mağazanızı kurmak. Bağlantısı Greetline başlarken yazdırıldı.
demo-gone-setup = Mağazanızı kurun

# The door camera
door-no-data = Kapı kamerası { $span } boyunca hiçbir şey görmedi ({ $spans }): o süre için veri yok.
door-no-data-at-all = Kapı kamerası hiçbir şey görmedi: veri yok.
door-and-more = { $spans } ve dahası
door-walked-away =
    { $n ->
        [one] Bunlardan bir kişi, kimse fark etmeden hemen çıktı.
       *[other] Bunlardan { $n } kişi, kimse fark etmeden hemen çıktı.
    }
door-basic = Basit mod: kapının sayıları kesin değil.
door-seen =
    { $n ->
        [one] Kapıdan bir kişi girdi.
       *[other] Kapıdan { $n } kişi girdi.
    }
