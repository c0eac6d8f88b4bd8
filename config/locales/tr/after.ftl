# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = Biraz bakınmak ister misiniz?
after-now = Lütfen şimdi gelin
after-need = Oturma yeri ya da yardım
after-more = Biraz daha anlatın
after-others = Başka bir şey
after-come-title = Ne zaman gelelim?
after-come-hint = Yeriniz duruyor.
after-come-minutes =
    { $minutes ->
        [one] { $minutes } dakika sonra
       *[other] { $minutes } dakika sonra
    }
after-come-press = Ben söyleyince
after-need-title = Size ne iyi gelir?
after-need-hint = Yalnızca ekibimiz görür. Yarın siliyoruz.
after-need-seat = Oturacak bir yer
after-need-quiet = Sessiz bir yer
after-need-step-free = Basamaksız yol
after-need-wheelchair = Tekerlekli sandalyedeyim
after-need-interpreter = Tercüman
after-more-title = Bize ne söylemek istersiniz?
after-more-hint = Yalnızca isterseniz. Yeriniz duruyor.
after-if-you-like = Yalnızca isterseniz.
after-find = Beni nasıl tanırsınız
after-find-hint = Örneğin: mavi atkı, pencerenin yanı. İşiniz biter bitmez siliyoruz.
after-note = Kendi sözlerimle
after-note-hint = Ekibimiz gelmeden önce okur. Yarın siliyoruz.
after-party = Kaç kişi olduğumuz
after-party-title = Kaç kişisiniz?
after-people =
    { $count ->
        [one] kişi
       *[other] kişi
    }
after-one-fewer = Bir kişi az
after-one-more = Bir kişi fazla
after-back = Geri
after-done = Tamam
after-kept = Teşekkür ederiz. Not ettik.
after-too-late = Bu artık mümkün değil. Yanınızdaki arkadaşımıza söyleyin.
after-away = Şu anda sistemimize ulaşamıyoruz. Az sonra yeniden deneyin ya da bize kendiniz söyleyin.
after-fault = Böyle alamıyoruz. Başka türlü yazın.
after-fault-a-phone = Bir telefon numarası yazın, örneğin +49 30 123456.
after-fault-an-email = Bir e-posta adresi yazın, örneğin name@example.com.
after-fault-a-number = Bir sayı yazın, örneğin 2.
after-fault-a-date = Bir gün seçin.
after-fault-one-of-these = Bunlardan birini seçin.
after-fault-too-long = Biraz kısaltın.
