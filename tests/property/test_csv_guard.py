"""No cell of an exported file can act as a formula, and no text is lost on the way."""

import csv
import re
from io import BytesIO, StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.web.tables import DANGEROUS, cell, csv_lines, flat, guarded, xlsx

# Everything that can be stored as UTF-8; Excel's own cell holds at most 32,767 characters.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
ESCAPED = re.compile("_x([0-9A-F]{4})_")
VALUE = st.one_of(TEXT, st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False))


def read_csv(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(TEXT, VALUE), max_size=8))
@example([("=1+1", -5), ("@SUM(A1)", "\t=1"), ('"', "a,b\r\nc"), ("\0=1", "＝1")])
def test_csv_gives_back_each_text_behind_its_guard(rows: list[tuple[str, object]]) -> None:
    text = "".join(csv_lines(["a", "b"], ({"a": a, "b": b} for a, b in rows)))
    assert read_csv(text) == [["a", "b"], *[[guarded(cell(a)), guarded(cell(b))] for a, b in rows]]


@settings(deadline=None, max_examples=60)
@given(TEXT)
@example("=cmd|' /C calc'!A0")
@example("-2+3")
@example("\0=1")
def test_no_csv_cell_starts_as_a_formula_and_the_text_stands_behind_the_guard(text: str) -> None:
    shown = read_csv("".join(csv_lines(["a"], [{"a": text}])))[1][0]
    assert not shown.startswith(DANGEROUS)
    assert text in (shown, shown.removeprefix("'"))


@settings(deadline=None, max_examples=60)
@given(TEXT)
def test_every_csv_cell_is_quoted(text: str) -> None:
    lines = "".join(csv_lines(["a", "b"], [{"a": text, "b": 1}]))
    assert lines.startswith('\ufeff"a","b"\r\n"')
    assert lines.endswith('","1"\r\n')


@settings(deadline=None, max_examples=60)
@given(st.lists(VALUE, min_size=1, max_size=6))
@example(["=1+1", "+1", "-1", "@x", "{=A1}", "http://a.example", "12", "a\r\nb", " lead and trail "])
@example(["_x0041_", "\0", "\x1f", "\ufffe", "<a>&amp;"])
def test_xlsx_gives_back_each_text_as_text(values: list[object]) -> None:
    with TemporaryDirectory() as scratch:
        file = xlsx({"log": (["a"], [{"a": value} for value in values])}, Path(scratch))
        assert not list(Path(scratch).iterdir())
    assert read_xlsx(file) == ["a", *map(cell, values)]


def read_xlsx(file: bytes) -> list[str]:
    """The texts of a sheet of one column, as ECMA-376 says to read them; every cell must be one."""
    sheet = ET.fromstring(ZipFile(BytesIO(file)).read("xl/worksheets/sheet1.xml"))
    texts = []
    for found in sheet.iterfind(".//m:row", MAIN):
        (only,) = found
        assert only.get("t") == "inlineStr"
        texts.append("".join(part.text or "" for part in only.iterfind(".//m:t", MAIN)))
    return [ESCAPED.sub(lambda code: chr(int(code[1], 16)), text) for text in texts]


def test_nested_figures_become_one_row() -> None:
    figures = {"came": 3, "wait": {"n": 3, "p50_s": None}, "greeted": {"door": {"n": 1}}}
    assert flat(figures) == {"came": 3, "wait_n": 3, "wait_p50_s": None, "greeted_door_n": 1}


def test_many_rows_come_in_pieces_and_none_is_lost() -> None:
    pieces = list(csv_lines(["n"], ({"n": n} for n in range(1_750))))
    assert len(pieces) == 4
    assert [int(row[0]) for row in read_csv("".join(pieces))[1:]] == list(range(1_750))
