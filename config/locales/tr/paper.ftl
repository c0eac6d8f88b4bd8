# The ticket on paper.

paper-since = Geliş saati { $time }
paper-follow = Telefonunuzdan izleyin
paper-follow-how = Uygulama yok, telefon numarası yok.
paper-test = Deneme fişi: { $name }
paper-test-how = Bunu okuyabiliyorsan yazıcı çalışıyor.

# On the kiosk beside it
paper-offer = Yazdır
paper-offer-again = Yeniden yazdır
paper-waiting = Sıra fişiniz yazdırılıyor.
paper-printed = Sıra fişiniz hazır.
paper-failed = Yazdırılamadı. Numaranız { $ticket }.
