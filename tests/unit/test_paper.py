"""A ticket on paper: its picture, the few words of ESC/POS around it, and where a printer may be."""

import os
import threading
import tty
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from config.settings import ROOT
from server.domain.printing import NoSuchPlace, OnNetwork, OnUsb, Trouble, read_place
from server.ops.bundles import read_manifest
from server.send import escpos
from server.send.lettering import Lettering, faces_in
from server.send.printer import NotPrinted, UsbLine, find_usb, print_over
from server.send.slip import Slip, draw

FACES = faces_in(ROOT / ".venv" / "web")
SLIP = Slip(
    language="en",
    rtl=False,
    shop="City Repairs",
    service="Repairs",
    number="A12",
    told=["About 15 to 25 minutes.", "Here since 11:42"],
    link="http://192.168.1.20:8000/t/abcdefghijklmnopqrstuv",
    follow=["Follow on your phone", "No app, no number."],
    foot=["Friday, 20 November 2026"],
)
ARABIC = replace(SLIP, language="ar", rtl=True, shop="متجر المدينة", service="إصلاح", told=["هنا منذ 11:42"])


def ink(picture: Image.Image) -> int:
    """How many dots are black."""
    return picture.convert("L").histogram()[0]


def stripes(picture: Image.Image) -> list[int]:
    """The heights of what stands on it, line by line, from the top."""
    rows = [picture.crop((0, y, picture.width, y + 1)) for y in range(picture.height)]
    heights, run = [], 0
    for row in rows:
        if ink(row):
            run += 1
        elif run:
            heights.append(run)
            run = 0
    return [*heights, run] if run else heights


def test_pages_were_built_so_that_there_are_fonts() -> None:
    assert read_manifest(ROOT / ".venv" / "web") != {}
    assert len({face.family for face in FACES}) >= 2


@pytest.mark.parametrize("dots", [384, 576])
@pytest.mark.parametrize("slip", [SLIP, ARABIC], ids=["ltr", "rtl"])
def test_ticket_is_as_wide_as_the_paper_and_its_number_is_the_largest_of_it(slip: Slip, dots: int) -> None:
    picture = draw(slip, FACES, dots)
    heights = stripes(picture)
    assert picture.width == dots
    # All but the code, which is taller than any letter.
    code, number, *others = sorted(heights, reverse=True)
    assert code > number
    assert number > 3 * others[0]


@pytest.mark.parametrize("number", ["A1", "A12", "K1-07", "Z9999-9999"])
def test_number_of_any_length_stays_on_the_paper(number: str) -> None:
    picture = draw(replace(SLIP, number=number), FACES, 384)
    for edge in (0, picture.width - 4):
        assert ink(picture.crop((edge, 0, edge + 4, picture.height))) == 0


def test_what_no_font_can_write_is_left_out_and_the_number_stays() -> None:
    unwritten = replace(SLIP, shop="𐤀𐤁𐤂", service="𐤀", told=["𐤀𐤁"], follow=[], foot=[])
    bare = replace(SLIP, shop="", service=None, told=[], follow=[], foot=[])
    assert draw(unwritten, FACES).tobytes() == draw(bare, FACES).tobytes()
    assert len(stripes(draw(bare, FACES))) == 2


def test_without_any_font_of_ours_there_is_still_a_ticket() -> None:
    heights = stripes(draw(SLIP, []))
    assert len(heights) >= 7


def test_script_that_needs_shaping_is_not_torn_into_letters() -> None:
    torn = Lettering(FACES, "ar", rtl=True, shapes=False)
    whole = Lettering(FACES, "ar", rtl=True, shapes=True)
    assert (torn.can_say("إصلاح"), whole.can_say("إصلاح")) == (False, True)
    assert torn.can_say("About 15 to 25 minutes.")


@pytest.mark.parametrize(
    ("text", "rtl", "seen"),
    [
        ("من 15 إلى 25 دقيقة", True, "دقيقة|25|إلى|15|من"),
        ("متجر المدينة City Phone 3", True, "City|Phone|3|المدينة|متجر"),
        ("Shop متجر المدينة 3", False, "Shop|المدينة|متجر|3"),
        ("City Repairs 3", False, "City|Repairs|3"),
    ],
)
def test_words_go_as_their_script_runs(text: str, rtl: bool, seen: str) -> None:
    lettering = Lettering(FACES, "ar" if rtl else "en", rtl=rtl)
    ordered = lettering.ordered(text)
    assert "|".join("".join(part for _face, part in word.parts) for word in ordered) == seen
    assert [word.spaced for word in ordered] == [False, *[True] * (len(ordered) - 1)]


def test_lines_break_between_words_and_between_han() -> None:
    lettering = Lettering(FACES, "en", rtl=False)
    lines = lettering.lines("one two three four", 40, 200)
    assert " ".join(lines) == "one two three four"
    assert all(lettering.width(line, 40) <= 200 for line in lines)


def test_picture_travels_in_bands_that_put_together_are_the_picture() -> None:
    picture = draw(SLIP, FACES, 384)
    sent = escpos.ticket(picture)
    assert sent.startswith(escpos.START)
    assert sent.endswith(escpos.CUT)
    bands = -(-picture.height // escpos.BAND_ROWS)
    black = sum(byte.bit_count() for byte in sent) - sum(
        byte.bit_count() for byte in escpos.START + escpos.CUT
    )
    heads = sum(
        byte.bit_count()
        for top in range(0, picture.height, escpos.BAND_ROWS)
        for byte in b"\x1dv0\x00" + bytes([48, 0, min(escpos.BAND_ROWS, picture.height - top), 0])
    )
    assert sent.count(b"\x1dv0\x00") == bands
    assert black - heads == ink(picture)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("192.168.1.50", OnNetwork("192.168.1.50", 9100)),
        (" 10.0.0.7:9101 ", OnNetwork("10.0.0.7", 9101)),
        ("[fd00::5]:9100", OnNetwork("fd00::5", 9100)),
        ("fe80::1", OnNetwork("fe80::1", 9100)),
        ("EPSON-12AB.local", OnNetwork("epson-12ab.local", 9100)),
        ("printer:9100", OnNetwork("printer", 9100)),
        ("usb:04B8:0E15", OnUsb("04b8", "0e15")),
    ],
)
def test_printer_is_found_by_what_a_manager_types(typed: str, place: OnNetwork | OnUsb) -> None:
    assert read_place(typed) == place


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "not_in_shape"),
        ("8.8.8.8", "far"),
        ("0.0.0.0", "far"),
        ("224.0.0.1", "far"),
        ("::ffff:8.8.8.8", "far"),
        ("example.com", "far"),
        ("printer.local.example.com", "far"),
        ("192.168.1.50:22", "port"),
        ("192.168.1.50:99999", "port"),
        ("usb:04b8", "usb"),
        ("a b", "not_in_shape"),
        ("-x.local", "not_in_shape"),
        ("http://10.0.0.1/", "not_in_shape"),
    ],
)
def test_what_is_no_printer_of_this_shop_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(NoSuchPlace) as refused:
        read_place(typed)
    assert refused.value.reason == reason


def test_usb_printer_is_found_by_its_numbers(tmp_path: Path) -> None:
    for number, (vendor, product) in enumerate([("0519", "0003"), ("04B8", "0e15")]):
        interface = tmp_path / f"usb{number}" / "interface"
        interface.mkdir(parents=True)
        (interface.parent / "idVendor").write_text(f"{vendor}\n", encoding="ascii")
        (interface.parent / "idProduct").write_text(f"{product}\n", encoding="ascii")
        known = tmp_path / "known" / f"lp{number}"
        known.mkdir(parents=True)
        (known / "device").symlink_to(interface)
    place = OnUsb("04b8", "0e15")
    assert find_usb(place, tmp_path / "known", Path("/dev/usb")) == Path("/dev/usb/lp1")
    with pytest.raises(FileNotFoundError):
        find_usb(OnUsb("ffff", "0000"), tmp_path / "known")


@pytest.mark.parametrize(("paper", "comes_out"), [(0x12, True), (0x12 | 0x60, False)])
def test_usb_printer_is_written_to_and_heard_through_its_file(paper: int, comes_out: bool) -> None:
    """A terminal stands in for the file: what is written to one end is read at the other."""
    printer, file = os.openpty()
    tty.setraw(file)
    ticket = escpos.ticket(draw(SLIP, FACES, 384))
    got = bytearray()

    def print_it() -> None:
        while not got.endswith(escpos.ASK_DONE):
            got.extend(os.read(printer, 4096))
            if got == escpos.ASK_STOPPED + escpos.ASK_PAPER:
                os.write(printer, bytes([0x12, paper]))
                got.clear()
                if not comes_out:
                    return
        os.write(printer, b"\0")

    thread = threading.Thread(target=print_it)
    thread.start()
    line = UsbLine(Path(os.ttyname(file)))
    try:
        if comes_out:
            assert print_over(line, ticket, talks=None, patience_s=20)
            assert bytes(got) == ticket + escpos.ASK_DONE
        else:
            with pytest.raises(NotPrinted) as said:
                print_over(line, ticket, talks=None, patience_s=20)
            assert (said.value.trouble, said.value.untouched) == (Trouble.NO_PAPER, True)
    finally:
        thread.join()
        line.close()
        os.close(printer)
        os.close(file)
