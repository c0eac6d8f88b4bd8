"""What the real application declares: its routes with their roles, and the events its sockets listen to."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from config.settings import ROOT
from tests.running import RunningServer

PRINT = """
from gevent import monkey
monkey.patch_all()
import json, os
from datetime import UTC, datetime
from time import monotonic
from config.settings import load
from server.app import Shop
from server.ops.database import ready_database
settings = load(os.environ)
ready_database(settings)
shop = Shop(settings, lambda: datetime.now(UTC), monotonic)
views = shop.app.view_functions
routes = [
    (f"{method} {rule.rule}", sorted(views[rule.endpoint].roles))
    for rule in shop.app.url_map.iter_rules()
    for method in sorted(rule.methods - {"HEAD", "OPTIONS"})
]
events = sorted(shop.live.socketio.server.handlers["/"])
shop.close()
print(json.dumps([routes, events]))
"""


@dataclass(frozen=True)
class Declared:
    """`routes`: method and rule → roles."""

    routes: dict[str, list[str]]
    events: list[str]


def read_declared(folder: Path) -> Declared:
    """Built in a process of its own, as servers are patched."""
    done = subprocess.run(
        [sys.executable, "-c", PRINT],
        cwd=ROOT,
        env=RunningServer(folder).environment,
        capture_output=True,
        text=True,
        check=True,
    )
    routes, events = json.loads(done.stdout)
    return Declared(dict(routes), events)
