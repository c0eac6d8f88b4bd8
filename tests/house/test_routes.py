"""No route answers without a declared role, and no route is new without being written down a second time."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from config.settings import ROOT
from server.web import edge
from tests.routes import OPEN_TO_ALL, PUBLIC, SERVED
from tests.running import RunningServer

PRINT_ROUTES = """
from gevent import monkey
monkey.patch_all()
import json, os
from datetime import UTC, datetime
from config.settings import load
from server.app import Shop
from server.ops.database import ready_database
settings = load(os.environ)
ready_database(settings)
shop = Shop(settings, lambda: datetime.now(UTC))
views = shop.app.view_functions
routes = [
    (f"{method} {rule.rule}", sorted(views[rule.endpoint].roles))
    for rule in shop.app.url_map.iter_rules()
    for method in sorted(rule.methods - {"HEAD", "OPTIONS"})
]
shop.close()
print(json.dumps(routes))
"""


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the real application declares; built in a process of its own, as servers are patched."""
    environment = RunningServer(tmp_path_factory.mktemp("routes")).environment
    done = subprocess.run(
        [sys.executable, "-c", PRINT_ROUTES],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[Any] = json.loads(done.stdout)
    return dict(found)


def test_every_route_has_the_roles_that_are_written_down(routes: dict[str, list[str]]) -> None:
    written = {route.name: sorted(route.roles) for route in SERVED}
    written |= dict.fromkeys(OPEN_TO_ALL, sorted(PUBLIC))
    assert routes == written


def test_route_without_a_role_fails_the_start() -> None:
    app = Flask(__name__, static_folder=None)
    app.add_url_rule("/fine", "fine", edge.public(lambda: "fine"))
    edge.refuse_undeclared(app)
    app.add_url_rule("/forgotten", "forgotten", lambda: "forgotten")
    with pytest.raises(RuntimeError, match="forgotten"):
        edge.refuse_undeclared(app)


def test_application_refuses_undeclared_routes_when_it_is_built() -> None:
    assert "edge.refuse_undeclared(app)" in Path(ROOT / "server" / "app.py").read_text()
