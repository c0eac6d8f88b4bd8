# The tour: one person, from the door to hello, on real pages side by side.

tour-title = Wycieczka
tour-open = Jedna osoba, od drzwi do powitania
tour-open-means = Cały sklep w jednej przeglądarce: drzwi, kiosk, dwa tablety, telefon i ekran. Każda strona jest prawdziwa. Do pierwszego powitania mija niecała minuta.
tour-open-button = Zacznij wycieczkę
tour-used = W tej przeglądarce wycieczka nie jest otwarta
tour-used-how = Link otwiera tylko jedną przeglądarkę. Aby dostać nowy, prosimy uruchomić Greetline ponownie albo wrócić do przeglądarki, która go użyła.
tour-no-script = Wycieczka potrzebuje JavaScriptu. Można go włączyć w ustawieniach przeglądarki.
tour-skip-stage = Do sklepu
tour-steps = Siedem kroków
tour-stage = Sklep
tour-cut = Komputer w sklepie nie odpowiada. Próbujemy dalej.
tour-refused = Wycieczka się tu skończyła: otwarto ją w innej przeglądarce albo usunięto demo.
tour-said = Krok { $n } z 7, { $step }: zrobione. { $what }

tour-nobody = Nikt jeszcze nie wszedł
tour-somebody = Ktoś
tour-line-door = drzwi
tour-line-in-line = w kolejce
tour-line-hello = dzień dobry
tour-line-with-you = obsługa
tour-line-done = gotowe

tour-state-done = zrobione
tour-state-now = teraz
tour-state-left-out = pominięte
tour-state-ahead = przed nami
tour-next = Dalej: { $step }
tour-failed = Nie udało się. Prosimy dotknąć jeszcze raz za chwilę.

tour-walk-in = Wejście
tour-walk-in-do = Ktoś wchodzi przez drzwi. Proszę spojrzeć na tablety: dzwonią, zanim ktokolwiek się odwróci. Pierwsze dotknięcie włącza dźwięk.
tour-walk-in-button = Ktoś wchodzi
tour-walk-in-done = Drzwi kogoś widzą i oba tablety już wiedzą. Krąg jest otwarty: nikt się jeszcze nie przywitał.

tour-check-in = Zapis do kolejki
tour-check-in-do = Dwa dotknięcia w kiosku: { $service }, potem Zapisuję się. Bez nazwiska, bez numeru.
tour-check-in-joined = { $ticket } to osoba od drzwi: jeden otwarty krąg, nie dwa.
tour-check-in-done = { $ticket } jest w kolejce i oba tablety już wiedzą.

tour-ignore = Brak reakcji
tour-ignore-do = Nikt nie dotyka. Po { $again } sekundach bez odpowiedzi powiadomienie idzie wyżej: każdy wolny tablet dzwoni znowu i o tym mówi.
tour-ignore-in =
    { $seconds ->
        [one] Za { $seconds } sekundę
        [few] Za { $seconds } sekundy
        [many] Za { $seconds } sekund
       *[other] Za { $seconds } sekundy
    }
tour-ignore-due = Lada chwila
tour-ignore-late = Ta osoba została już powitana. Prosimy zacząć od nowa z kimś innym i pozwolić mu poczekać.
tour-ignore-skip = Dalej bez czekania
tour-ignore-done = Nikt nie odpowiedział, więc powiadomienie poszło wyżej: mówią o tym oba tablety. Po { $manager } sekundach dowiaduje się kierownik.

tour-hello = Powitanie
tour-hello-do = Na tablecie proszę dotknąć Widzę.
tour-hello-do-them = Na tablecie proszę dotknąć Widzę przy { $ticket }. Kiosk, telefon i ekran od razu o tym mówią.
tour-hello-done = { $staff } wita po { $time }. Krąg jest zamknięty, zegar stoi, a osoba o tym wie.
tour-hello-door = Powitanie było przy drzwiach. Krąg jest zamknięty.

tour-race = Dwoje naraz
tour-race-do = { $first } i { $second } idą do tej samej osoby w tej samej chwili.
tour-race-button = Oba tablety: Obsługuję dla { $ticket }
tour-race-done = Szybciej przy { $ticket }: { $winner }. Drugi tablet ({ $loser }) mówi, kto to.
tour-race-busy = { $staff } obsługuje { $ticket }. Najpierw proszę dotknąć Gotowe na tym tablecie.
tour-race-nobody = Nikt nie czeka. Najpierw proszę zapisać kogoś w kiosku.
tour-race-plug = Najpierw proszę włożyć z powrotem wtyczkę drugiego tabletu.

tour-plug = Wyciągnięta wtyczka
tour-plug-do = Proszę odłączyć w środku dnia ten tablet: { $second }. Nie może pokazywać starych wiadomości jako prawdziwych.
tour-plug-button = Wyciągnij wtyczkę
tour-plug-waiting = Bez połączenia. Jeszcze wygląda dobrze: dajmy mu sześć sekund.
tour-plug-red = Czerwony po { $red } s, na całym tablecie. Nikt nie zaufa mu przez pomyłkę.
tour-plug-back = Włóż z powrotem
tour-plug-coming = Już wraca.
tour-plug-measured = Czerwony po { $red } s i znów aktualny { $back } s po powrocie.
tour-plug-done = Był czerwony, póki nie miał połączenia, i sam jest znów aktualny.

tour-record = Zapis zdarzeń
tour-record-do = Wszystko, co się z tą osobą działo, sekunda po sekundzie, tak jak czyta to kierownik.
tour-record-button = Otwórz zapis: { $ticket }
tour-record-again = Przeczytaj znowu
tour-record-nobody = Nie ma jeszcze o kim opowiadać. Najpierw proszę zapisać kogoś w kiosku.
tour-record-done = Oto co działo się z { $ticket }. Każda liczba dnia prowadzi do takiej strony.

tour-finish = Nikt, kto wchodzi, nie zostaje niezauważony, a dziennik to potwierdza.
tour-finish-next = Aby otworzyć własny sklep, prosimy użyć następnego linku na konsoli.
tour-again = Od nowa z kimś innym
tour-languages = Język

tour-part-door = Drzwi
tour-part-kiosk = Kiosk
tour-part-first = Tablet: { $staff }
tour-part-phone = Telefon
tour-part-screen = Poczekalnia
tour-part-manager = Kierownik
tour-to = Przejdź do: { $name }
tour-enlarge = Pokaż w dużym rozmiarze: { $name }
tour-door-camera = Niech zobaczy to kamera: wystarczy plik wideo
tour-door-nobody = Nikogo przy drzwiach
tour-door-count =
    { $count ->
        [one] Ktoś przy drzwiach
        [few] { $count } osoby przy drzwiach
        [many] { $count } osób przy drzwiach
       *[other] { $count } osoby przy drzwiach
    }
tour-phone-waits = Państwa telefon. Po zapisie w kiosku numerek przyjdzie tutaj.
