"""Another program holds the database: callers are told to come again, and the same key then works."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

from tests.chaos.conftest import Shop

HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
db.execute("ROLLBACK")
"""


@contextmanager
def held(file: Path) -> Iterator[Callable[[], None]]:
    """The database, locked by another process until the end or until what is yielded is called."""
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder.stdin.close


def test_a_locked_database_is_said_to_be_busy_and_the_same_key_works_afterwards(shop: Shop) -> None:
    assert shop.check_in().status == 201
    with held(shop.server.data / "greetline.sqlite"):
        answer = shop.check_in("the key")
        assert (answer.status, answer.body["code"]) == (503, "busy")
        assert answer.headers["retry-after"] == "1"
        assert shop.server.call("GET", "/healthz").status == 200
        assert shop.state().status == 200, "who only reads is not kept waiting"
    assert shop.check_in("the key").status == 201
    assert shop.check_in("the key").status == 201
    assert len(shop.acked) == 2
    shop.assert_nothing_is_lost_or_doubled()


def test_a_start_while_the_database_is_locked_opens_as_soon_as_it_is_free(shop: Shop) -> None:
    assert shop.check_in().status == 201
    shop.server.stop()
    with held(shop.server.data / "greetline.sqlite") as release:
        Timer(8, release).start()  # longer than the database is waited for
        shop.server.start()
    assert shop.check_in().status == 201
    shop.assert_nothing_is_lost_or_doubled()
