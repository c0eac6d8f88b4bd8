"""`python -m tests.bench.open_shops`: reads a plan of stores and devices, answers tokens, both JSON.

It works with the settings of the server that is to start after it (tests/bench/shops.py).
"""

import json
import os
import sys
from datetime import UTC, datetime
from functools import partial
from typing import Any

from gevent.pool import Pool

from config.settings import load
from server.actions.open_store import open_store
from server.actions.people import add_device
from server.db.engine import writing_engine
from server.db.writer import Writer
from server.domain.actor import OPERATOR
from server.identity.tokens import hashed, new_token
from server.ops.database import ready_database

AT_ONCE = 64


def main() -> None:
    wanted = json.load(sys.stdin)
    settings = load(os.environ)
    ready_database(settings)
    engine = writing_engine(settings.database)
    with engine.connect() as conn, conn.begin():
        for store in wanted["stores"]:
            open_store(conn, at=datetime.now(UTC), plan=store)
    writer = Writer(engine, lambda: datetime.now(UTC))
    orders = [entry for entry in wanted["devices"] for _ in range(entry["count"])]
    issued = iter(Pool(AT_ONCE).map(partial(issue, writer), orders))
    writer.close()
    engine.dispose()
    json.dump([[next(issued) for _ in range(entry["count"])] for entry in wanted["devices"]], sys.stdout)


def issue(writer: Writer, order: dict[str, Any]) -> str:
    """One device; many of them share a commit."""
    token = new_token()
    who = {"role": order["role"], "staff": order["staff"]}
    action = partial(add_device, by=OPERATOR, token_hash=hashed(token), **who)
    writer.submit(order["store"], action)
    return token


if __name__ == "__main__":
    main()
