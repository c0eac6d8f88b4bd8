"""`python -m server demo fill | remove`: by hand what a start does, and what the manager's button does."""

import sys
from datetime import UTC, datetime
from functools import partial

from config.settings import Settings
from server.actions.remove_demo import remove_demo
from server.db.engine import writing_engine
from server.db.writer import Writer
from server.demo.past import fill, fill_beside
from server.demo.rules import read_rules
from server.domain.actor import Actor
from server.domain.errors import ShopError, Unknown
from server.ops.arguments import Arguments
from server.ops.database import DatabaseTrouble, ready_database


def run(settings: Settings, arguments: list[str]) -> int:
    """Its exit code."""
    parser = Arguments(prog="python -m server demo")
    parser.add_argument("what", choices=("fill", "remove"))
    parser.add_argument("--beside", action="store_true", help="yield to everything else, end with the parent")
    wanted = parser.parse_args(arguments)
    try:
        ready_database(settings)
        if wanted.what == "remove":
            return _remove(settings)
        came = fill_beside(settings) if wanted.beside else fill(settings)
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    except ShopError as refused:
        sys.stderr.write(f"The database did not take it just now ({refused.code}). Try again.\n")
        return 1
    sys.stdout.write(f"Days that came: {came}.\n")
    return 0


def _remove(settings: Settings) -> int:
    """A shop that runs hears of it within a second."""
    writer = Writer(writing_engine(settings.database), lambda: datetime.now(UTC))
    try:
        writer.submit(read_rules().store["slug"], partial(remove_demo, by=Actor(role="operator")))
    except Unknown:
        sys.stderr.write("There is no demo.\n")
        return 2
    finally:
        writer.close()
        writer.engine.dispose()
    settings.demo_removed_path.touch()
    settings.demo_past_path.unlink(missing_ok=True)
    sys.stdout.write("The demo is gone.\n")
    return 0
