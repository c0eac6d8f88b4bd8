"""A ticket as a picture, black on white, as wide as the paper."""

from collections.abc import Sequence
from dataclasses import dataclass

import segno
from PIL import Image, ImageDraw

from server.send.lettering import BOLD, REGULAR, Face, Lettering

# Sizes and gaps as on paper of 80 mm, which has so many dots.
FULL = 576
EDGE = 24
NUMBER = 250
QR = 300


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on it, from top to bottom; the words are in its reader's language."""

    language: str
    rtl: bool
    shop: str
    service: str | None
    number: str
    told: Sequence[str]
    link: str
    follow: Sequence[str]
    foot: Sequence[str]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text, or the code."""

    text: str
    size: int
    weight: int
    above: int


def draw(slip: Slip, faces: Sequence[Face], dots: int = FULL) -> Image.Image:
    """What can't be written with the fonts that are here is left out; number and code are always there."""
    lettering = Lettering(faces, slip.language, slip.rtl)
    share = dots / FULL
    head = _rows(slip, lettering, dots)
    below = [row for text in slip.follow for row in _text(lettering, text, 32, BOLD, dots, 14)]
    below += [row for text in slip.foot for row in _text(lettering, text, 28, REGULAR, dots, 16)]
    code = _code(slip.link, round(QR * share))
    gap = round(28 * share)
    high = _height(head) + code.height + _height(below) + 3 * gap
    picture = Image.new("L", (dots, high), 255)
    canvas = ImageDraw.Draw(picture)
    y = _write(canvas, lettering, head, dots, 0) + gap
    picture.paste(code, ((dots - code.width) // 2, y))
    _write(canvas, lettering, below, dots, y + code.height)
    return picture.point(lambda shade: 255 if shade > 140 else 0, mode="1")


def _rows(slip: Slip, lettering: Lettering, dots: int) -> list[Row]:
    """From the shop's name to what was told; the number is by far the largest."""
    rows = _text(lettering, slip.shop, 38, BOLD, dots, 8)
    rows += _text(lettering, slip.service, 34, REGULAR, dots, 10) if slip.service else []
    size = lettering.fitting(slip.number, NUMBER * dots // FULL, dots - 2 * EDGE, BOLD)
    rows.append(Row(slip.number, size, BOLD, 16))
    return rows + [row for text in slip.told for row in _text(lettering, text, 36, REGULAR, dots, 12)]


def _text(lettering: Lettering, text: str, size: int, weight: int, dots: int, above: int) -> list[Row]:
    if not text or not lettering.can_say(text):
        return []
    size = round(size * max(dots / FULL, 0.8))
    lines = lettering.lines(text, size, dots - EDGE, weight)
    return [Row(line, size, weight, above if number == 0 else 2) for number, line in enumerate(lines)]


def _height(rows: Sequence[Row]) -> int:
    return sum(row.above + _line_height(row) for row in rows)


def _line_height(row: Row) -> int:
    """A number has nothing below its line; words have, and some scripts much above."""
    return round(row.size * (0.85 if row.size > 80 else 1.35))


def _write(canvas: ImageDraw.ImageDraw, lettering: Lettering, rows: Sequence[Row], dots: int, y: int) -> int:
    for row in rows:
        y += row.above + _line_height(row)
        base = y - round(row.size * (0.08 if row.size > 80 else 0.32))
        lettering.draw(canvas, dots // 2, base, row.text, row.size, row.weight)
    return y


def _code(link: str, size: int) -> Image.Image:
    """Each module a whole number of dots, or phones would not read it."""
    code = segno.make(link, error="m", micro=False)
    wide = len(code.matrix) + 4
    scale = max(size // wide, 2)
    picture = Image.new("L", (wide, wide), 255)
    picture.putdata([0 if dark else 255 for row in code.matrix_iter(border=2) for dark in row])
    return picture.resize((wide * scale, wide * scale), Image.Resampling.NEAREST)
