"""`python -m server import FILE`: another system's wait log becomes visits of ours."""

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import sleep
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, select

from config.settings import Settings
from server.actions.import_visits import LoggedVisit, NothingNew, import_visits
from server.actions.open_store import open_store
from server.db.beside import writer_beside
from server.db.models import Store
from server.db.writer import Action, Writer
from server.domain.errors import Busy, DiskFull
from server.domain.naming import fitting_slug
from server.ops.arguments import Arguments
from server.ops.database import DatabaseTrouble, ready_database
from server.ops.import_rows import LogFile, Unreadable
from server.ops.import_talk import Progress, Rejects

AT_ONCE = 1_000
TRIES = 5
COLUMNS = "store,service,arrived_at,called_at,finished_at,left_at,outcome,staff"
DESCRIPTION = (
    f"Import a wait log: CSV in UTF-8, packed as .gz or not, with the columns {COLUMNS}. Times are "
    "ISO 8601 with their offset; outcome is served, left or no_show. Stores, services and staff that "
    "are new are added. The same file again changes nothing."
)


def run(settings: Settings, argv: Sequence[str]) -> int:
    """The command; answers its exit code: 0 when anything could be read, 2 when nothing could."""
    wanted = _arguments(argv)
    try:
        log = LogFile(wanted.file, wanted.store)
        ready_database(settings)
    except Unreadable as problem:
        return _say(str(problem), 2)
    except DatabaseTrouble as trouble:
        return _say(str(trouble), 1)
    if log.left_out:
        _say(f"Left out, as Greetline has no place for it: {', '.join(log.left_out)}.")
    progress = Progress(log.size)
    rejects = Rejects(settings.data / f"{wanted.file.name}.rejected.csv", progress)
    try:
        with writer_beside(settings.database) as writer:
            stores = Stores(writer.engine, wanted.time_zone)
            return Import(log, writer, stores, rejects, progress).run()
    except KeyboardInterrupt:
        return _say("Stopped. What is in stays in; import the same file again to go on.", 130)
    except DiskFull:
        return _say("The disk is full. Free some space, then import the same file again.", 1)
    except Busy:
        return _say("The database is busy. Import the same file again to go on.", 1)
    finally:
        rejects.close()


def _arguments(argv: Sequence[str]) -> Namespace:
    parser = Arguments(prog="python -m server import", description=DESCRIPTION)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--store", help="put every row into this store, whatever the file says")
    parser.add_argument(
        "--time-zone", type=_time_zone, help="of stores that are new; else that of the first store"
    )
    return parser.parse_args(argv)


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (KeyError, OSError, ValueError):
        raise ArgumentTypeError("there is no such time zone; write it like Europe/Berlin") from None


class Stores:
    """By the log's label: the store's slug, opened when there is none."""

    def __init__(self, engine: Engine, time_zone: str | None) -> None:
        self.engine = engine
        self.time_zone = time_zone
        self._slugs: dict[str, str | None] = {}

    def slug(self, label: str) -> str | None:
        """None when no address could hold the label."""
        if label not in self._slugs:
            self._slugs[label] = self._find_or_open(label)
        return self._slugs[label]

    def _find_or_open(self, label: str) -> str | None:
        slug = fitting_slug(label)
        if not slug:
            return None
        with self.engine.begin() as conn:
            found = conn.execute(select(Store.slug, Store.time_zone).order_by(Store.id))
            zones = dict(found.all())
            there = next((known for known in zones if known.casefold() == slug.casefold()), None)
            if there is not None:
                self._mention(there, zones[there])
                return there
            zone = self.time_zone or next(iter(zones.values()), "UTC")
            plan = {"slug": slug, "name": label, "time_zone": zone, "languages": ["en"]}
            open_store(conn, at=_now(), plan=plan)
        _say(f"Opened the store {slug}, in the time zone {zone}.")
        return slug

    def _mention(self, slug: str, zone: str) -> None:
        if self.time_zone and self.time_zone != zone:
            _say(f"The store {slug} is there already and stays in its time zone, {zone}.")


class Import:
    """One run over one file: rows by store, a thousand at once into the writer."""

    def __init__(
        self, log: LogFile, writer: Writer, stores: Stores, rejects: Rejects, progress: Progress
    ) -> None:
        self.log = log
        self.writer = writer
        self.stores = stores
        self.rejects = rejects
        self.progress = progress
        self.waiting: dict[str, list[LoggedVisit]] = {}
        self.rows = self.readable = self.imported = 0

    def run(self) -> int:
        for read in self.log.rows():
            self.rows += 1
            if read.visit is None:
                self.rejects.add(read.line, read.reason)
            else:
                self._take(read.line, read.store, read.visit)
            self.progress.show(self.log.position, self.rows)
        for slug in self.waiting:
            self._flush(slug)
        self.progress.clear()
        return self._summary()

    def _take(self, line: int, label: str, visit: LoggedVisit) -> None:
        slug = self.stores.slug(label)
        if slug is None:
            self.rejects.add(line, "store has no letter or digit that an address can hold")
            return
        self.readable += 1
        batch = self.waiting.setdefault(slug, [])
        batch.append(visit)
        if len(batch) >= AT_ONCE:
            self._flush(slug)

    def _flush(self, slug: str) -> None:
        batch, self.waiting[slug] = self.waiting[slug], []
        if batch:
            self.imported += self._write(slug, partial(import_visits, logged=batch))

    def _write(self, slug: str, action: Action) -> int:
        """A server beside us may hold the database for a moment; a batch is all or nothing."""
        for _ in range(TRIES):
            try:
                return int(self.writer.submit(slug, action).body["count"])
            except NothingNew:
                return 0
            except Busy:
                sleep(1)
        raise Busy

    def _summary(self) -> int:
        rate = self.rows / self.progress.seconds
        print(
            f"{self.imported:,} visits imported, {self.readable - self.imported:,} were there already, "
            f"{self.rejects.count:,} rows could not be read ({rate:,.0f} rows a second)."
        )
        return 2 if self.rows and not self.readable else 0


def _now() -> datetime:
    return datetime.now(UTC)


def _say(text: str, code: int = 0) -> int:
    print(text, file=sys.stderr)
    return code
