# The waiting-room screen.

screen-now = Chemăm acum
screen-coming = { $staff } vine la dumneavoastră
screen-team-coming = Venim la dumneavoastră
screen-before = Chemați înainte
screen-before-empty = Chemările anterioare rămân aici o vreme.
screen-next = Urmează
screen-next-empty = Cine intră la rând apare aici cu bonul său.
screen-seen = { $staff } v-a văzut
screen-empty = Bine ați venit
screen-empty-why = Când vă chemăm, bonul dumneavoastră apare aici și se aude un semnal.
screen-count =
    { $count ->
        [0] Nu așteaptă nimeni
        [one] Așteaptă { $count } persoană
        [few] Așteaptă { $count } persoane
       *[other] Așteaptă { $count } de persoane
    }
screen-range = Cam { $range }
screen-range-unknown = Încă nu putem spune cât durează
screen-sound-on = Atingeți ca să porniți sunetul
screen-cut-off = Acest ecran nu are legătură de la { $time }.
screen-cut-off-why = Vă rugăm să ascultați când vă chemăm, sau întrebați echipa noastră.
screen-no-script = Acest ecran are nevoie de JavaScript. Porniți-l din setările browserului.
