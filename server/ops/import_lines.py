"""The rows of a CSV file that may be large, packed, or broken in places, one row by itself each."""

import csv
import gzip
import zlib
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, cast

GZIP = b"\x1f\x8b"
BOM = b"\xef\xbb\xbf"
LONGEST_LINE = 65_536
LINES_A_ROW = 20  # a quoted cell may hold line breaks; one that is never closed must not eat the file
BROKEN_FILE = (EOFError, zlib.error, gzip.BadGzipFile)


class Rejected(Exception):
    """One row can't be read; the text says why, and holds nothing of the row."""


NEVER_CLOSED = Rejected("has a quote that is not closed")


class Line(NamedTuple):
    number: int
    text: bytes


Record = tuple[int, list[str] | Rejected]


def unpacked(raw: BinaryIO) -> BinaryIO:
    """The file's bytes, unpacked when it is packed, whatever its name says."""
    packed = raw.read(len(GZIP)) == GZIP
    raw.seek(0)
    source = cast(BinaryIO, gzip.GzipFile(fileobj=raw)) if packed else raw
    if source.read(len(BOM)) != BOM:
        source.seek(0)
    return source


def records(source: BinaryIO) -> Iterator[Record]:
    """Line number and cells of every row; after the first one, each must be as wide as that."""
    lines, ahead, width = _lines(source), deque[Line](), 0
    while first := _next(lines, ahead):
        taken = [first]
        while _is_open(taken) and len(taken) < LINES_A_ROW and (more := _next(lines, ahead)):
            taken.append(more)
        cells = NEVER_CLOSED if _is_open(taken) else _cells(b"".join(line.text for line in taken), width)
        if isinstance(cells, Rejected):
            ahead.extendleft(reversed(taken[1:]))
        elif not cells:
            continue
        width = width or (0 if isinstance(cells, Rejected) else len(cells))
        yield first.number, cells


def _next(lines: Iterator[Line], ahead: deque[Line]) -> Line | None:
    return ahead.popleft() if ahead else next(lines, None)


def _lines(source: BinaryIO) -> Iterator[Line]:
    number = 0
    while text := source.readline(LONGEST_LINE):
        number += 1
        rest = text
        while len(rest) == LONGEST_LINE and not rest.endswith(b"\n"):
            rest = source.readline(LONGEST_LINE)
        yield Line(number, text)


def _is_open(taken: list[Line]) -> bool:
    return sum(line.text.count(b'"') for line in taken) % 2 == 1


def _cells(raw: bytes, width: int) -> list[str] | Rejected:
    """The cells of one row; none at all for a blank line."""
    try:
        text = raw.decode()
        cells = next(csv.reader([text], strict=True)) if text.strip() else []
    except UnicodeDecodeError:
        return Rejected("is not UTF-8")
    except csv.Error:
        return Rejected("is no row of CSV, or too long for one")
    if cells and width and len(cells) != width:
        return Rejected(f"has {len(cells)} columns where the first line has {width}")
    return cells
