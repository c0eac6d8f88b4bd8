"""Having a database that is there, current, and holds at least the demo store."""

import sys
import time
import tomllib
from datetime import UTC, datetime

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError

from config.settings import ROOT, Settings
from server.actions.open_store import open_store
from server.db.engine import writing_engine
from server.db.migrate import NewerDatabase, upgrade
from server.db.models import Store
from server.domain.shopday import shop_day

DEMO = ROOT / "config" / "demo" / "store.toml"
# A backup program may hold the file for a while; a shop that opens waits for it.
LOCKED_FOR_S = 60.0


class DatabaseTrouble(Exception):
    """The database can't be used; the text is one sentence for the person at the machine."""


def ready_database(settings: Settings) -> None:
    """Make the folder and the tables, and open the demo store when there is none at all."""
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise DatabaseTrouble(
            f"The data folder {settings.data} can't be made: {problem.strerror}. "
            "Set GREETLINE_DATA to a folder that you may write to."
        ) from None
    engine = writing_engine(settings.database)
    try:
        _when_free(engine, settings)
    except DBAPIError as problem:
        raise DatabaseTrouble(_sentence(settings, str(problem.orig))) from None
    except NewerDatabase as problem:
        raise DatabaseTrouble(
            f"The database is from a newer Greetline than this one ({problem}). Install that release."
        ) from None
    finally:
        engine.dispose()


def _when_free(engine: Engine, settings: Settings) -> None:
    """Tables and store, as soon as nobody else holds the database; each try waits some seconds itself."""
    until = time.monotonic() + LOCKED_FOR_S
    while True:
        try:
            upgrade(engine)
            return _open_demo(engine, settings)
        except DBAPIError as problem:
            if "locked" not in str(problem.orig) or time.monotonic() > until:
                raise


def _open_demo(engine: Engine, settings: Settings) -> None:
    """In an empty database, unless somebody has removed it from there; its past is made beside the shop."""
    if settings.demo_removed_path.exists():
        return
    with engine.connect() as conn, conn.begin():
        if conn.execute(select(func.count()).select_from(Store)).scalar_one() > 0:
            return
        plan = tomllib.loads(DEMO.read_text(encoding="utf-8"))
        now = datetime.now(UTC)
        if settings.demo != "empty":
            settings.demo_past_path.write_text(f"{shop_day(now, plan['time_zone'])}\n", encoding="utf-8")
        open_store(conn, at=now, plan=plan)


def _sentence(settings: Settings, fault: str) -> str:
    if "full" in fault or "No space" in fault:
        return f"The disk that holds {settings.data} is full. Free some space and start again."
    if settings.database_url:
        return (
            "The database of GREETLINE_DATABASE_URL can't be reached or used. "
            "Check that it runs and that its name, user and password are right."
        )
    return (
        f"The database {settings.sqlite_path} can't be used ({fault}). "
        "Check that the folder may be written to and that no backup program holds the file."
    )


def migrate(settings: Settings, arguments: list[str]) -> int:
    """`python -m server migrate`."""
    if arguments:
        sys.stderr.write("migrate takes no further words.\n")
        return 2
    try:
        ready_database(settings)
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    sys.stdout.write("The database is up to date.\n")
    return 0
