# The waiting-room screen.

screen-now = Právě voláme
screen-coming = { $staff } jde k vám
screen-team-coming = Jdeme k vám
screen-before = Volali jsme dříve
screen-before-empty = Dřívější volání tu chvíli zůstávají.
screen-next = Další na řadě
screen-next-empty = Kdo se zařadí, objeví se tady se svým lístkem.
screen-seen = { $staff } už o vás ví
screen-empty = Vítejte
screen-empty-why = Až zavoláme váš lístek, objeví se tady a uslyšíte zvuk.
screen-count =
    { $count ->
        [0] Nikdo nečeká
        [one] Čeká { $count } osoba
        [few] Čekají { $count } osoby
       *[other] Čeká { $count } osob
    }
screen-range = Asi { $range }
screen-range-unknown = Zatím nevíme, jak dlouho to potrvá
screen-sound-on = Ťuknutím zapnete zvuk
screen-cut-off = Tato obrazovka je od { $time } bez spojení.
screen-cut-off-why = Poslouchejte prosím, až zavoláme váš lístek, nebo se zeptejte našeho týmu.
screen-no-script = Tato obrazovka potřebuje JavaScript. Zapněte ho v nastavení prohlížeče.
