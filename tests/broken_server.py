"""`python -m tests.broken_server serve`: the real server with a lost update sown into it, for a test to find.

Now and then a visit is read as it stood before somebody else's change, and nothing compares before it sets.
"""

from gevent import monkey

monkey.patch_all()

import os  # noqa: E402 - everything after the patch
import random  # noqa: E402
import sys  # noqa: E402
from typing import Any  # noqa: E402

from sqlalchemy import update  # noqa: E402

from config.settings import load  # noqa: E402
from server.actions import change  # noqa: E402
from server.actions.alert import follow  # noqa: E402
from server.db.models import Visit  # noqa: E402

read = change.find_visit
seen: dict[str, Any] = {}


def find_a_moment_too_early(tx: Any, visit_id: str) -> Any:
    now = read(tx, visit_id)
    before, seen[visit_id] = seen.get(visit_id, now), now
    return before if random.random() < 0.05 else now


def put_without_comparing(
    tx: Any, visit: Any, changed: Any, *, by: Any, settings: Any, moved: Any = None
) -> Any:
    version = visit["version"] + 1
    tx.conn.execute(update(Visit).where(Visit.id == visit["id"]).values(**changed, version=version))
    after = {**visit, **changed, "version": version}
    return after, follow(tx, visit, after, by=by, verb=moved, settings=settings)


change.find_visit = find_a_moment_too_early
change.put = put_without_comparing

# Only now: the other actions take these two by name.
from server.serve import run  # noqa: E402

if __name__ == "__main__":
    sys.exit(run(load(os.environ), sys.argv[2:]))
