"""Letters on a picture, in any script, with the very fonts of the pages.

The built style sheets say which font file holds which letters; so a font that the pages gain is on paper
too. Words are the unit: each is shaped by its own font, and put in its place by the direction of its script.
Arabic and Indian scripts need shaping; where that is missing, or a letter's font is, a text is left out
rather than printed as boxes.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from PIL import ImageDraw, ImageFont, features

FACE = re.compile(r"@font-face\{(.*?)\}", re.DOTALL)
FAMILY = re.compile(r"font-family:\s*[\"']?([^;\"']+)")
FILE = re.compile(r"url\([\"']?(?:\./)?([^\"')]+\.woff2)")
RANGE = re.compile(r"[uU]\+([0-9a-fA-F?]+)(?:-([0-9a-fA-F]+))?")
EVERYTHING = ((0, 0x10FFFF),)
ASCII = ((0x20, 0x7E),)
# Han letters look different in each of these; their own font comes first.
OWN_HAN = {"ja": "JP", "ko": "KR", "zh-Hans": "SC", "zh-Hant": "TC"}
SPACE = 0.27  # of the size
REGULAR, BOLD = 450, 700


@dataclass(frozen=True, slots=True)
class Face:
    """A font file, and the letters for which the pages use it; no file: the one that Pillow brings along."""

    family: str
    file: Path | None
    ranges: tuple[tuple[int, int], ...]

    def has(self, letter: str) -> bool:
        return any(low <= ord(letter) <= high for low, high in self.ranges)


LAST = Face("", None, ASCII)


def faces_in(folder: Path) -> list[Face]:
    """The fonts of the built pages; none when they were not built."""
    try:
        return _faces_of(folder, (folder / "manifest.json").stat().st_mtime_ns)
    except (OSError, ValueError):
        return []


@lru_cache(maxsize=2)
def _faces_of(folder: Path, _built: int) -> list[Face]:
    """Read once for each build: hundreds of fonts are a fifth of a second."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    sheets = sorted({name for name in manifest.values() if name.endswith(".css")})
    rules = (rule for name in sheets for rule in FACE.findall((folder / name).read_text(encoding="utf-8")))
    found = {face.file: face for face in (_face(rule, folder) for rule in rules) if face and face.file}
    return [face for face in found.values() if face.file and face.file.is_file()]


def _face(rule: str, folder: Path) -> Face | None:
    file, family = FILE.search(rule), FAMILY.search(rule)
    if file is None or family is None or "italic" in rule:
        return None
    parts = rule.partition("unicode-range:")[2].partition(";")[0]
    return Face(family[1], folder / file[1], tuple(map(_span, RANGE.findall(parts))) or EVERYTHING)


def _span(found: tuple[str, str]) -> tuple[int, int]:
    low, high = found
    return int(low.replace("?", "0"), 16), int((high or low).replace("?", "F"), 16)


@dataclass(frozen=True, slots=True)
class Word:
    """Letters that stay together, each part in one font. `runs`: "L", "R", or "": as its neighbours do."""

    parts: tuple[tuple[Face, str], ...]
    runs: str
    spaced: bool  # whether a blank stands before it


@dataclass(slots=True)
class Lettering:
    """What draws one ticket; a font is read once for it."""

    faces: Sequence[Face]
    language: str
    rtl: bool
    shapes: bool = field(default_factory=lambda: bool(features.check("raqm") and features.check("fribidi")))
    _fonts: dict[tuple[Face, int, int], ImageFont.FreeTypeFont] = field(default_factory=dict)
    _letters: dict[str, Face | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        own = OWN_HAN.get(self.language)
        others = tuple(f" {each}" for each in OWN_HAN.values() if each != own)
        foreign = [face for face in self.faces if any(each in face.family for each in others)]
        self.faces = [*(face for face in self.faces if face not in foreign), *foreign, LAST]

    def can_say(self, text: str) -> bool:
        """Whether every letter has its font, and its script is not torn apart."""
        if not self.shapes and any(_needs_shaping(letter) for letter in text):
            return False
        return all(self._face_of(letter) for letter in text if not letter.isspace())

    def width(self, text: str, size: int, weight: int = REGULAR) -> int:
        return round(sum(width for _word, width in self._measured(_words(text, self), size, weight)))

    def fitting(self, text: str, size: int, width: int, weight: int) -> int:
        """The largest size up to this one at which it fits in one line."""
        while size > 8 and self.width(text, size, weight) > width:
            size -= max(size // 20, 1)
        return size

    def lines(self, text: str, size: int, width: int, weight: int = REGULAR) -> list[str]:
        """As many lines as it takes."""
        lines: list[str] = []
        for piece in _pieces(text):
            longer = lines[-1] + piece if lines else piece.lstrip()
            if lines and self.width(longer, size, weight) <= width:
                lines[-1] = longer
            else:
                lines.append(piece.lstrip())
        return lines

    def draw(
        self, canvas: ImageDraw.ImageDraw, middle: int, base: int, text: str, size: int, weight: int
    ) -> None:
        """Centred, standing on `base`."""
        x = middle - self.width(text, size, weight) / 2
        for word, width in self._measured(self.ordered(text), size, weight):
            parts = reversed(word.parts) if word.runs == "R" else word.parts
            at = x + (size * SPACE if word.spaced else 0)
            for face, letters in parts:
                font = self._font(face, size, weight)
                canvas.text((at, base), letters, font=font, fill=0, anchor="ls")
                at += font.getlength(letters)
            x += width

    def ordered(self, text: str) -> list[Word]:
        """Its words from left to right, as the eye finds them."""
        return _in_order(_words(text, self), self.rtl)

    def parted(self, letters: str) -> tuple[tuple[Face, str], ...]:
        """By font; a letter stays with the one before it where it can."""
        parts: list[tuple[Face, str]] = []
        for letter in letters:
            face = parts[-1][0] if parts and parts[-1][0].has(letter) else self._face_of(letter) or LAST
            if parts and parts[-1][0] == face:
                parts[-1] = (face, parts[-1][1] + letter)
            else:
                parts.append((face, letter))
        return tuple(parts)

    def _measured(self, words: Iterable[Word], size: int, weight: int) -> Iterable[tuple[Word, float]]:
        for word in words:
            letters = sum(self._font(face, size, weight).getlength(part) for face, part in word.parts)
            yield word, letters + (size * SPACE if word.spaced else 0)

    def _face_of(self, letter: str) -> Face | None:
        if letter not in self._letters:
            self._letters[letter] = next((face for face in self.faces if face.has(letter)), None)
        return self._letters[letter]

    def _font(self, face: Face, size: int, weight: int) -> ImageFont.FreeTypeFont:
        key = (face, size, weight)
        if key not in self._fonts:
            self._fonts[key] = _read_font(face, size, weight, shapes=self.shapes)
        return self._fonts[key]


def _read_font(face: Face, size: int, weight: int, *, shapes: bool) -> ImageFont.FreeTypeFont:
    if face.file is None:
        font = ImageFont.load_default(size)
        assert isinstance(font, ImageFont.FreeTypeFont)  # Pillow brings one for every size
        return font
    engine = ImageFont.Layout.RAQM if shapes else ImageFont.Layout.BASIC
    font = ImageFont.truetype(face.file, size, layout_engine=engine)
    try:
        axes = font.get_variation_axes()
    except OSError:
        return font  # of one weight only
    font.set_variation_by_axes([_on_axis(axis, weight) for axis in axes])
    return font


def _on_axis(axis: ImageFont.Axis, weight: int) -> float:
    least, most, usual = axis["minimum"] or 0, axis["maximum"] or 0, axis["default"] or 0
    is_weight = axis["name"] in (b"Weight", b"wght")
    return min(max(weight, least), most) if is_weight else usual


def _words(text: str, lettering: Lettering) -> list[Word]:
    return [
        Word(lettering.parted(piece.lstrip()), _runs(piece), spaced=number > 0 and piece[0].isspace())
        for number, piece in enumerate(_pieces(text.strip()))
    ]


def _pieces(text: str) -> list[str]:
    """Where a line may be broken: before a blank, and between letters that are words by themselves."""
    pieces: list[str] = []
    for letter in text:
        before = pieces[-1][-1] if pieces else ""
        breaks = letter.isspace() or (_stands_alone(letter) and not before.isspace())
        breaks = breaks or (_stands_alone(before) and letter.isalnum())
        if breaks or not pieces:
            pieces.append(letter)
        else:
            pieces[-1] += letter
    return [piece for piece in pieces if piece.strip()]


def _stands_alone(letter: str) -> bool:
    """Han and kana; Hangul is written in words."""
    if not letter or not letter.isalpha() or "가" <= letter <= "힣":
        return False
    return unicodedata.east_asian_width(letter) in ("W", "F")


def _runs(word: str) -> str:
    for letter in word:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return "L" if kind == "L" else "R"
    return ""


def _in_order(words: Sequence[Word], rtl: bool) -> list[Word]:
    """From left to right as the eye finds them: numbers follow the words before them."""
    base = before = "R" if rtl else "L"
    told: list[tuple[str, Word]] = []
    for word in words:
        before = word.runs or (before if before == "L" else base)
        told.append((before, word))
    groups = [(way, [word for _way, word in same]) for way, same in groupby(told, key=lambda each: each[0])]
    if rtl:
        groups.reverse()
    ordered = [word for way, group in groups for word in (reversed(group) if way == "R" else group)]
    # Blanks belong between words, wherever these went.
    gaps = len(words) > 1 and any(word.spaced for word in words[1:])
    if [word for _way, word in told] == ordered or not gaps:
        return ordered
    return [Word(word.parts, word.runs, spaced=number > 0) for number, word in enumerate(ordered)]


@cache
def _needs_shaping(letter: str) -> bool:
    """Written from the right, joined, or with signs around their letter."""
    if unicodedata.bidirectional(letter) in ("R", "AL"):
        return True
    return 0x0900 <= ord(letter) <= 0x109F
