"""`python -m server token`: a device of its own, and its bearer token alone on one line."""

import sys
from datetime import UTC, datetime
from functools import partial

from config.settings import Settings
from server.actions.people import LABELS, add_device
from server.db.engine import writing_engine
from server.db.writer import Writer
from server.domain.actor import Actor
from server.domain.errors import ShopError, Unknown
from server.identity.tokens import hashed, new_token
from server.ops.arguments import Arguments
from server.ops.database import DatabaseTrouble, ready_database

LONGEST_NAME = 80


def run(settings: Settings, arguments: list[str]) -> int:
    """Print the token; a member of staff whose name is new is added."""
    parser = Arguments(prog="python -m server token")
    parser.add_argument("--role", required=True, choices=sorted(LABELS))
    parser.add_argument("--store", required=True)
    parser.add_argument("--staff", metavar="NAME")
    wanted = parser.parse_args(arguments)
    name = None if wanted.staff is None else wanted.staff.strip()
    if name is not None and (not name or len(name) > LONGEST_NAME or not name.isprintable()):
        sys.stderr.write(f"A name has 1 to {LONGEST_NAME} characters that can be read.\n")
        return 2
    try:
        ready_database(settings)
        sys.stdout.write(issue(settings, wanted.store, wanted.role, name) + "\n")
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    except Unknown:
        sys.stderr.write(f"There is no store {wanted.store!r}.\n")
        return 2
    except ShopError as refused:
        sys.stderr.write(f"The database did not take it just now ({refused.code}). Try again.\n")
        return 1
    return 0


def issue(settings: Settings, store: str, role: str, staff: str | None) -> str:
    """A new device's token; this is the only time that it is seen."""
    token = new_token()
    writer = Writer(writing_engine(settings.database), lambda: datetime.now(UTC))
    try:
        by = Actor(role="operator")
        action = partial(add_device, by=by, role=role, token_hash=hashed(token), staff=staff)
        writer.submit(store, action)
    finally:
        writer.close()
        writer.engine.dispose()
    return token
