# The waiting-room screen.

screen-now = Teraz zapraszamy
screen-coming = { $staff } idzie do Państwa
screen-team-coming = Idziemy do Państwa
screen-before = Zapraszaliśmy wcześniej
screen-before-empty = Wcześniejsze wezwania zostają tu przez jakiś czas.
screen-next = Następne
screen-next-empty = Kto się zapisze, pojawi się tu ze swoim numerkiem.
screen-seen = { $staff } wie, że Państwo tu są
screen-empty = Witamy
screen-empty-why = Gdy wezwiemy Państwa numerek, pojawi się tutaj i rozlegnie się sygnał.
screen-count =
    { $count ->
        [0] Nikt nie czeka
        [one] Czeka { $count } osoba
        [few] Czekają { $count } osoby
        [many] Czeka { $count } osób
       *[other] Czeka { $count } osoby
    }
screen-range = Czas oczekiwania: { $range }
screen-range-unknown = Jeszcze nie wiemy, ile to potrwa
screen-sound-on = Dotknij, aby włączyć dźwięk
screen-cut-off = Ten ekran nie ma połączenia od { $time }.
screen-cut-off-why = Prosimy słuchać, czy wzywamy Państwa numerek, albo zapytać nasz zespół.
screen-no-script = Ten ekran potrzebuje JavaScriptu. Można go włączyć w ustawieniach przeglądarki.
