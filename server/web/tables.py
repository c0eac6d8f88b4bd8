"""Tables as files: CSV and XLSX, in which no cell can act as a formula."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

# What a spreadsheet may take for the start of a formula, after OWASP; the last four are full-width.
DANGEROUS = tuple("=+-@\t\r\n\0＝＋－＠")
AT_ONCE = 500
WIDTH = 18
CSV_TYPE = "text/csv; charset=utf-8"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Row = Mapping[str, Any]


def cell(value: Any) -> str:
    """The text of one value: empty for null, as in JSON for what is no text."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def guarded(text: str) -> str:
    """The same text, behind an apostrophe when a spreadsheet might run it."""
    return f"'{text}" if text.startswith(DANGEROUS) else text


def csv_lines(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    """CSV, all cells quoted and guarded, some hundred rows at a time; without the BOM Excel would guess."""
    page = StringIO()
    write = csv.writer(page, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    page.write("\ufeff")
    write.writerow(columns)
    for number, row in enumerate(rows, 1):
        write.writerow(guarded(cell(row.get(name))) for name in columns)
        if number % AT_ONCE == 0:
            yield page.getvalue()
            page.seek(0)
            page.truncate()
    yield page.getvalue()


def xlsx(sheets: Mapping[str, tuple[Sequence[str], Iterable[Row]]], scratch: Path) -> bytes:
    """A workbook of plain text cells: a string cell is never run, so the text stays as it is.

    Rows wait in a file in `scratch`, not in memory, until all have come.
    """
    import xlsxwriter  # noqa: PLC0415 - a twentieth of the start, and most days nobody asks for a workbook

    file = BytesIO()
    with xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": str(scratch)}) as book:
        bold = book.add_format({"bold": True})
        for name, (columns, rows) in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(columns), WIDTH)
            for x, column in enumerate(columns):
                sheet.write_string(0, x, column, bold)
            for y, row in enumerate(rows, 1):
                for x, column in enumerate(columns):
                    sheet.write_string(y, x, cell(row.get(column)))
    return file.getvalue()


def flat(figures: Row, before: str = "") -> dict[str, Any]:
    """Nested figures as one row: `wait_p50_s`, `greeted_door_n`."""
    row: dict[str, Any] = {}
    for name, value in figures.items():
        row |= flat(value, f"{before}{name}_") if isinstance(value, Mapping) else {before + name: value}
    return row
