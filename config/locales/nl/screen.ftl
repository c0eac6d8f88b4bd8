# The waiting-room screen.

screen-now = Nu aan de beurt
screen-coming = { $staff } komt naar u toe
screen-team-coming = We komen naar u toe
screen-before = Eerder geroepen
screen-before-empty = Eerdere oproepen blijven hier een tijdje staan.
screen-next = Hierna
screen-next-empty = Wie zich aanmeldt, verschijnt hier met het ticket.
screen-seen = { $staff } heeft u gezien
screen-empty = Welkom
screen-empty-why = Als we uw ticket oproepen, verschijnt het hier en hoort u een signaal.
screen-count =
    { $count ->
        [0] Er wacht niemand
        [one] Er wacht { $count } persoon
       *[other] Er wachten { $count } personen
    }
screen-range = Ongeveer { $range }
screen-range-unknown = We kunnen nog niet zeggen hoelang het duurt
screen-sound-on = Tik om het geluid aan te zetten
screen-cut-off = Dit scherm heeft sinds { $time } geen verbinding.
screen-cut-off-why = Luister of we uw ticket roepen, of vraag het ons team.
screen-no-script = Dit scherm heeft JavaScript nodig. Zet het aan in de instellingen van de browser.
