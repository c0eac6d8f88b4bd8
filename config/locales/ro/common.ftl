greetline = Greetline
ago-now = chiar acum
ago-minutes = { $minutes } min
ago-hours = { $hours } h
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = o clipă
range-unknown = încă nu știm
step-in-line = la rând
step-hello = bună ziua
step-with-you = cu dumneavoastră
step-done = gata
language-name = Română

# Opening a device
devices-which = Acest browser ține loc de mai multe dispozitive. Care dintre ele?
devices-none = Acest browser nu este încă un dispozitiv al magazinului
devices-none-how = Deschide linkul afișat la pornirea Greetline, sau cere unul nou de la cine l-a configurat.
link-open = Deschide { $device }
link-open-means = Acest browser devine acest dispozitiv al magazinului { $store }.
link-open-button = Deschide { $device }
link-used = Acest link a fost deja folosit
link-used-how = Deschide un singur browser. Pornește din nou Greetline pentru linkuri noi, sau deschide pagina în browserul care l-a folosit.

# The demo store
demo-banner = Demonstrație: acești oameni nu sunt reali
demo-banner-label = Despre această demonstrație
