greetline = Greetline
ago-now = przed chwilą
ago-minutes = { $minutes } min
ago-hours = { $hours } godz.
range = { $low }–{ $high } min
range-one = { $minutes } min
range-moment = chwila
range-unknown = jeszcze nie wiemy
step-in-line = w kolejce
step-hello = dzień dobry
step-with-you = obsługa
step-done = gotowe
language-name = Polski

# Opening a device
devices-which = Ta przeglądarka to kilka urządzeń. Które wybrać?
devices-none = Ta przeglądarka nie jest jeszcze urządzeniem sklepu
devices-none-how = Otwórz link, który pojawił się przy starcie Greetline, albo poproś o nowy osobę, która go uruchomiła.
link-open = Otwórz: { $device }
link-open-means = Ta przeglądarka stanie się tym urządzeniem: { $store }.
link-open-button = Otwórz: { $device }
link-used = Ten link został już użyty
link-used-how = Otwiera tylko jedną przeglądarkę. Uruchom Greetline ponownie, aby dostać nowe linki, albo otwórz tę stronę w przeglądarce, która go użyła.

# The demo store
demo-banner = Demo: te osoby są zmyślone
demo-banner-label = O tym demo
