"""`python -m server expect FILE`: today's appointments, from a CSV table or a calendar's iCal file."""

import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, select

from config.settings import Settings
from server.actions.appointment_lists import CSV_COLUMNS, Read, Shelf, Unreadable, read_list
from server.actions.expected import expect
from server.db.engine import writing_engine
from server.db.models import Store
from server.db.shop import load_shop
from server.db.writer import Reply, Writer
from server.domain.actor import Actor
from server.domain.errors import ShopError
from server.ops.arguments import Arguments
from server.ops.database import DatabaseTrouble, ready_database

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


class Trouble(Exception):
    """One sentence for whoever called the command."""


def run(settings: Settings, arguments: list[str]) -> int:
    """The command; 0 when anything could be read, 2 when nothing could, 1 when the database could not."""
    parser = Arguments(prog="python -m server expect", description=DESCRIPTION)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--store", default="demo")
    parser.add_argument("--service", help="of lines that name none")
    wanted = parser.parse_args(arguments)
    try:
        text = _text(wanted.file)
        ready_database(settings)
        engine = writing_engine(settings.database)
        try:
            return _note(settings, engine, text, wanted.store, wanted.service)
        finally:
            engine.dispose()
    except Trouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 2
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST:
            raise Trouble(f"{file.name} is too large for a list of appointments.")
        return file.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise Trouble(f"{file.name} can't be read: {problem.strerror}.") from None
    except UnicodeDecodeError:
        raise Trouble(f"{file.name} is not UTF-8.") from None


def _note(settings: Settings, engine: Engine, text: str, store: str, service: str | None) -> int:
    read = _read(engine, text, store, service)
    for number, why in read.left_out:
        sys.stderr.write(f"Line {number} is left out: {WHY.get(why, why)}.\n")
    if not read.appointments:
        raise Trouble("No appointment could be read.")
    writer = Writer(engine, lambda: datetime.now(UTC))
    try:
        run = partial(
            expect,
            by=Actor(role="operator"),
            source="ical" if "BEGIN:VCALENDAR" in text[:200] else "csv",
            appointments=read.appointments,
            settings=settings,
        )
        sys.stdout.write(_said(writer.submit(store, run)))
    except ShopError as refused:
        sys.stderr.write(f"The database did not take it just now ({refused.code}). Try again.\n")
        return 1
    finally:
        writer.close()
    return 0


def _read(engine: Engine, text: str, store: str, service: str | None) -> Read:
    with engine.connect() as conn:
        row = conn.execute(select(Store.id, Store.time_zone).where(Store.slug == store)).one_or_none()
        if row is None:
            raise Trouble(f"There is no store {store!r}.")
        services = load_shop(conn, row.id).services
    if service is not None and service not in services:
        raise Trouble(f"There is no service {service!r}; there are {', '.join(services)}.")
    try:
        return read_list(text, Shelf(services, row.time_zone, service))
    except Unreadable as why:
        raise Trouble(WHY.get(str(why), str(why))) from None


def _said(reply: Reply) -> str:
    told, known, left_out = (reply.body[name] for name in ("told", "known", "left_out"))
    return f"{told} new or changed, {known} known already, {left_out} on other days.\n"
