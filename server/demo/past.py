"""Four weeks behind the demo shop: each day is played in a rehearsal and brought over whole, newest first.

It runs beside the shop, at a low priority. A note in the data folder says that there is something to do,
and since when; it goes when all is done. Killed on the way, it leaves whole days, and the next start goes on.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import sleep
from typing import Any

from sqlalchemy import Engine, Select, select

from config.settings import Settings
from server.actions.bring_over import PastDay, bring_over
from server.db.beside import writer_beside
from server.db.engine import reading_engine
from server.db.models import Alert, Answer, Arrival, Event, Receipt, Skipped, TicketCounter, Visit
from server.db.writer import Writer
from server.demo.day import Day, make_day
from server.demo.play import play
from server.demo.rehearsal import Rehearsal
from server.demo.rules import Rules, read_rules
from server.domain.errors import Busy, Unknown
from server.domain.shopday import day_range

# Not the lowest: for a moment each day it holds the database, and the shop must not wait long for it then.
LOW = 10
TRIES = 20


def fill_beside(settings: Settings) -> int:
    """As a child of the shop: it yields to everything else, and ends with its parent."""
    parent = os.getppid()
    os.nice(LOW)
    return fill(settings, lambda: os.getppid() == parent)


def fill(settings: Settings, may_go_on: Callable[[], bool] = lambda: True, rules: Rules | None = None) -> int:
    """Bring over the days that are not there yet; returns how many came."""
    note = settings.demo_past_path
    if not note.is_file():
        return 0
    rules = rules or read_rules()
    days = list(_days(rules, date.fromisoformat(note.read_text(encoding="utf-8").strip())))
    try:
        with writer_beside(settings.database) as writer, _folder(settings) as folder:
            came = _bring(days, writer, folder, rules, settings, may_go_on)
    except Unknown:
        return 0  # the demo was removed meanwhile, and the note with it
    if came is not None:
        note.unlink(missing_ok=True)
    return came or 0


@contextmanager
def _folder(settings: Settings) -> Iterator[Path]:
    """Where the rehearsal is; what one that was killed has left goes first."""
    folder = settings.data / "demo-rehearsal"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _days(rules: Rules, opened: date) -> Iterator[Day]:
    """The days before the shop was opened here; nobody comes on a day on which it is closed."""
    for ago in range(1, rules.people["days"] + 1):
        day = make_day(rules, opened - timedelta(days=ago), yesterday=ago == 1)
        if day is not None:
            yield day


def _bring(
    days: list[Day],
    writer: Writer,
    folder: Path,
    rules: Rules,
    settings: Settings,
    may_go_on: Callable[[], bool],
) -> int | None:
    """One after another; None when it had to stop before the last."""
    slug, came = rules.store["slug"], 0
    there = _there(settings)
    shop = Rehearsal(folder, rules.store, settings)
    try:
        for day in days:
            if _key(day) in there:
                continue
            if not may_go_on():
                return None
            before = shop.head()
            play(shop, day)
            past = collected(shop, day, before, rules.store["time_zone"])
            _submit(writer, slug, past, _key(day))
            came += 1
    finally:
        shop.close()
    return came


def _key(day: Day) -> str:
    return f"past:{day.date}"


def _there(settings: Settings) -> set[str]:
    """The keys of the days that have come."""
    reader = reading_engine(settings.database)
    with reader.connect() as conn:
        found = set(conn.execute(select(Answer.key).where(Answer.key.startswith("past:"))).scalars())
    reader.dispose()
    return found


def _submit(writer: Writer, slug: str, past: PastDay, key: str) -> None:
    """The shop has the database first: who comes too often in between tries again."""
    for _ in range(TRIES):
        try:
            writer.submit(slug, partial(bring_over, past=past), key=key)
        except Busy:
            sleep(1)
        else:
            return
    raise Busy


def collected(shop: Rehearsal, day: Day, before: int, time_zone: str) -> PastDay:
    """What the day has left in the rehearsal."""
    start, end = day_range(day.date, day.date, time_zone)

    def rows(model: Any, *where: Any) -> list[dict[str, Any]]:
        return _rows(shop.reader, select(model.__table__).where(*where))

    alerts = rows(Alert, Alert.raised_at >= start, Alert.raised_at < end)
    ids = [alert["id"] for alert in alerts]
    return PastDay(
        visits=rows(Visit, Visit.day == day.date.isoformat()),
        arrivals=rows(Arrival, Arrival.at >= start, Arrival.at < end),
        alerts=alerts,
        receipts=rows(Receipt, Receipt.alert_id.in_(ids)),
        skips=rows(Skipped, Skipped.seq > before),
        counters=rows(TicketCounter, TicketCounter.day == day.date.isoformat()),
        events=rows(Event, Event.seq > before),
        tablets={str(actor.device_id): actor.staff for actor in shop.team.values()},
    )


def _rows(reader: Engine, wanted: Select[Any]) -> list[dict[str, Any]]:
    with reader.connect() as conn:
        return [dict(row) for row in conn.execute(wanted).mappings()]
