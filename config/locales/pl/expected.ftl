# The page of appointments: who is expected.

expected-title = Na dziś umówieni
expected-board = Tablica
expected-board-needs =
    { $count ->
        [one] { $count } osoba cię potrzebuje
        [few] { $count } osoby cię potrzebują
        [many] { $count } osób cię potrzebuje
       *[other] { $count } osoby cię potrzebuje
    }
expected-day = Dzień
expected-devices = Urządzenia
expected-live = na żywo
expected-connecting = łączenie
expected-cut-off = Ta strona nie ma połączenia od { $time }. To, co widać, jest nieaktualne.
expected-signed-out = Ta przeglądarka nie jest już zalogowana. To, co widać, jest nieaktualne.
expected-no-script = Ta strona potrzebuje JavaScriptu. Włącz go w ustawieniach przeglądarki.

expected-sentence-next =
    { $count ->
        [one] Dziś czekamy jeszcze na jedną osobę, o { $time }.
        [few] Dziś czekamy jeszcze na { $count } osoby, najbliższa o { $time }.
        [many] Dziś czekamy jeszcze na { $count } osób, najbliższa o { $time }.
       *[other] Dziś czekamy jeszcze na { $count } osoby, najbliższa o { $time }.
    }
expected-sentence-nobody = Na dziś nikt nie jest umówiony.
expected-sentence-no-more = Dziś nie czekamy już na nikogo.
expected-sentence-here =
    { $count ->
        [one] Jedna jest na miejscu.
        [few] { $count } są na miejscu.
        [many] { $count } jest na miejscu.
       *[other] { $count } jest na miejscu.
    }
expected-sentence-missed =
    { $count ->
        [one] Jedna nie przyszła.
        [few] { $count } nie przyszły.
        [many] { $count } nie przyszło.
       *[other] { $count } nie przyszło.
    }

expected-today = Dzisiaj
expected-tomorrow = Jutro
expected-empty = Umówione osoby pojawią się tutaj, gdy tylko je dodasz albo wczytasz listę.
expected-somebody = Ktoś
expected-for = kto przyjmie: { $staff }
expected-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
expected-quoted = „{ $note }”
expected-is-expected = czekamy
expected-is-here = na miejscu
expected-is-missed = nie ma
expected-is-cancelled = odwołane
expected-here = Jest na miejscu
expected-cancel = Odwołaj
expected-restore = Cofnij

expected-add = Dodaj
expected-bring = Wczytaj listę
expected-close = Zamknij

expected-add-title = Kto przyjdzie i kiedy?
expected-field-day = Dzień
expected-field-time = Godzina
expected-field-service = Sprawa
expected-field-name = Imię, jeśli je znasz
expected-field-adviser = Kto przyjmie
expected-field-party = Ile osób
expected-field-language = Język
expected-field-note = Notatka dla zespołu
expected-anybody = kto będzie wolny
expected-any-language = nie wiadomo
expected-more = Kto przyjmie, ile osób, notatka
expected-note-it = Zanotuj
expected-noted = Zanotowane: { $day }, { $time }.
expected-fault-no-time = Podaj godzinę, na przykład 14:30.
expected-fault-time = Nie możemy odczytać tej godziny. Wpisz ją jak 14:30.
expected-fault-past = Dziś ta godzina już minęła. Inny dzień czy później?
expected-fault-far = Przechowujemy tylko dzisiaj i następne dni: { $days }. Wybierz jeden z nich.
expected-fault-service = Tego już nie ma w ofercie. Wybierz ponownie.
expected-fault-name = Nie możemy przyjąć tego imienia. Skróć je albo pomiń.
expected-fault-party = Wpisz liczbę od 1 do 50, na przykład 2.
expected-fault-note = Nie możemy przyjąć tej notatki. Skróć ją albo pomiń.

expected-bring-title = Wczytaj listę
expected-bring-how = Tabela (CSV) albo kalendarz (iCal) z waszego systemu rezerwacji. Bierzemy dzisiaj i następne dni: { $days }. Tę samą listę można wczytywać dowolnie często: nikt nie pojawi się dwa razy.
expected-file = Wybierz plik
expected-file-unreadable = Nie możemy otworzyć tego pliku. Wybierz inny albo wklej tu jego treść.
expected-paste = Albo wklej ją tutaj
expected-otherwise = Jeśli wiersz nie mówi, o jaką sprawę chodzi
expected-otherwise-none = pomiń wiersz
expected-take = Weź tę listę
expected-list-empty = Nic tu jeszcze nie ma. Wybierz plik albo wklej listę.
expected-list-too-much = To za dużo naraz. Wczytaj listę w dwóch częściach.
expected-list-nothing = Na tej liście nie ma żadnej wizyty.
expected-list-told =
    { $count ->
        [one] { $count } wizyta jest nowa lub zmieniona.
        [few] { $count } wizyty są nowe lub zmienione.
        [many] { $count } wizyt jest nowych lub zmienionych.
       *[other] { $count } wizyty jest nowe lub zmienione.
    }
expected-list-known =
    { $count ->
        [one] { $count } była już znana.
        [few] { $count } były już znane.
        [many] { $count } było już znanych.
       *[other] { $count } było już znane.
    }
expected-list-others =
    { $count ->
        [one] { $count } jest w innym dniu i została pominięta.
        [few] { $count } są w innych dniach i zostały pominięte.
        [many] { $count } jest w innych dniach i zostało pominiętych.
       *[other] { $count } jest w innych dniach i zostało pominięte.
    }
expected-list-unread =
    { $count ->
        [one] Nie udało się odczytać { $count } wiersza. Popraw go powyżej i weź listę jeszcze raz.
        [few] Nie udało się odczytać { $count } wierszy. Popraw je powyżej i weź listę jeszcze raz.
        [many] Nie udało się odczytać { $count } wierszy. Popraw je powyżej i weź listę jeszcze raz.
       *[other] Nie udało się odczytać { $count } wiersza. Popraw je powyżej i weź listę jeszcze raz.
    }
expected-unread-time = nie można odczytać godziny: wpisz ją jak 2026-11-20 14:30
expected-unread-service = tej sprawy nie mamy w ofercie
expected-unread-repeats = powtarza się: czytamy tylko pojedyncze wizyty
expected-unread-columns = Pierwszy wiersz musi nazywać kolumny: at, service, a jeśli chcesz, także name, adviser, party_size, language, note.
expected-unread-calendar = Nie możemy odczytać tego kalendarza. Zapisz go jeszcze raz jako iCal (.ics) i wybierz ten plik.
