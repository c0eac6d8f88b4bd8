"""The design holds by its figures: contrast of the tokens, colours and sizes that are named once."""

import re
from itertools import pairwise, product
from pathlib import Path

import pytest

from config.settings import ROOT

SHARED = ROOT / "display" / "shared"
# The tour draws devices; what is a drawing is scaled as a whole.
DRAWN = ROOT / "display" / "tour" / "stage.css"
STYLES = sorted({*(ROOT / "display").rglob("*.css"), *(ROOT / "kiosk").rglob("*.css")} - {DRAWN})
TOKEN = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6});")
GROUNDS = ("paper", "card")
# What is written on what: words and figures, then the edges of what can be touched.
TEXT = [
    *product(("ink", "ink-2", "door", "amber", "red", "green"), GROUNDS),
    *product(("ink", "amber"), ("amber-fill",)),
    *product(("ink", "red"), ("red-fill",)),
    ("on-door", "door"),
    ("paper", "ink"),
]
EDGES = [*product(("edge", "door", "amber", "red"), GROUNDS)]
# A colour that is not one of ours, and why.
OWN_COLOURS = {
    "#000": "a mask is a shape, not a colour",
    "#fff": "a QR code is read on white",
}


def schemes() -> dict[str, dict[str, str]]:
    """The colours of each scheme: light, dark where the device is dark, dark because the page says so."""
    text = (SHARED / "tokens.css").read_text(encoding="utf-8")
    starts = [text.index(mark) for mark in (":root {", "@media", ":root[data-theme='dark']")] + [len(text)]
    parts = [text[start:end] for start, end in pairwise(starts)]
    return dict(
        zip(("light", "dark", "chosen dark"), (dict(TOKEN.findall(part)) for part in parts), strict=True)
    )


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_is_read_against_its_ground(scheme: str) -> None:
    colours = schemes()[scheme]
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in TEXT}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_edge_that_can_be_touched_is_seen(scheme: str) -> None:
    colours = schemes()[scheme]
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in EDGES}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


def test_dark_is_the_same_whoever_asks_for_it() -> None:
    found = schemes()
    assert found["dark"] == found["chosen dark"]
    assert set(found["dark"]) == set(found["light"])


def test_colours_are_named_in_one_place() -> None:
    own = {
        str(style.relative_to(ROOT)): colours
        for style in STYLES
        if style.name != "tokens.css"
        and (
            colours := [
                colour
                for colour in re.findall(r"#[0-9a-fA-F]{3,8}\b", _rules(style))
                if colour not in OWN_COLOURS
            ]
        )
    }
    assert own == {}


def test_letters_grow_with_what_the_reader_has_set() -> None:
    fixed = {
        str(style.relative_to(ROOT)): sizes
        for style in STYLES
        if (sizes := re.findall(r"font-size:[^;]*\b\d+px", _rules(style)))
    }
    assert fixed == {}


def test_every_component_is_known_to_the_page_of_components_and_to_the_map() -> None:
    page = (SHARED / "page.css").read_text(encoding="utf-8")
    pieces = set(re.findall(r"@import './(\w+)\.css'", page)) - {"tokens"}
    told = (ROOT / "docs" / "map.md").read_text(encoding="utf-8").partition("## Components")[2]
    words = {"top": "page", "brand": "brand"}
    assert [piece for piece in sorted(pieces) if words.get(piece, piece) not in told] == []


def _rules(style: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", style.read_text(encoding="utf-8"), flags=re.DOTALL)
