"""`python -m server expect FILE`: today's appointments, from a CSV table or a calendar's iCal file."""

import sys
from functools import partial
from pathlib import Path

from sqlalchemy import select

from config.settings import Settings
from server.actions.appointment_lists import CSV_COLUMNS, Read, Shelf, Unreadable, read_list
from server.actions.expected import expect
from server.db.engine import reading_engine
from server.db.models import Store
from server.db.shop import load_shop
from server.db.writer import Reply
from server.domain.actor import OPERATOR
from server.ops.arguments import Arguments
from server.ops.asking import Refused, submit, tell

LARGEST = 4_000_000
DESCRIPTION = (
    f"Note who is expected: CSV in UTF-8 with the columns {', '.join(CSV_COLUMNS)} (at and service are "
    "needed), or iCal. A time without an offset is that of the shop. The same file again changes nothing."
)
WHY = {
    "time": "its time can't be read",
    "service": "it names no service of this store",
    "repeats": "it repeats; export single appointments",
    "columns": "It has no columns at and service.",
    "calendar": "It is no calendar that can be read.",
}


def run(settings: Settings, arguments: list[str]) -> int:
    """The command; 0 when anything could be read, 2 when nothing could, 1 when the database could not."""
    parser = Arguments(prog="python -m server expect", description=DESCRIPTION)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--store", default="demo")
    parser.add_argument("--service", help="of lines that name none")
    wanted = parser.parse_args(arguments)
    return tell(settings, partial(_note, settings, wanted.file, wanted.store, wanted.service))


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST:
            raise Refused(f"{file.name} is too large for a list of appointments.")
        return file.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise Refused(f"{file.name} can't be read: {problem.strerror}.") from None
    except UnicodeDecodeError:
        raise Refused(f"{file.name} is not UTF-8.") from None


def _note(settings: Settings, file: Path, store: str, service: str | None) -> str:
    text = _text(file)
    read = _read(settings, text, store, service)
    for number, why in read.left_out:
        sys.stderr.write(f"Line {number} is left out: {WHY.get(why, why)}.\n")
    if not read.appointments:
        raise Refused("No appointment could be read.")
    noting = partial(
        expect,
        by=OPERATOR,
        source="ical" if "BEGIN:VCALENDAR" in text[:200] else "csv",
        appointments=read.appointments,
        settings=settings,
    )
    return _said(submit(settings, store, noting))


def _read(settings: Settings, text: str, store: str, service: str | None) -> Read:
    engine = reading_engine(settings.database)
    with engine.connect() as conn:
        row = conn.execute(select(Store.id, Store.time_zone).where(Store.slug == store)).one_or_none()
        services = load_shop(conn, row.id).services if row else {}
    engine.dispose()
    if row is None:
        raise Refused(f"There is no store {store!r}.")
    if service is not None and service not in services:
        raise Refused(f"There is no service {service!r}; there are {', '.join(services)}.")
    try:
        return read_list(text, Shelf(services, row.time_zone, service))
    except Unreadable as why:
        raise Refused(WHY.get(str(why), str(why))) from None


def _said(reply: Reply) -> str:
    told, known, left_out = (reply.body[name] for name in ("told", "known", "left_out"))
    return f"{told} new or changed, {known} known already, {left_out} on other days."
