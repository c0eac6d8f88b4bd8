"""No route answers without a declared role, and no route is new without being written down a second time."""

from pathlib import Path

import pytest
from flask import Flask

from config.settings import ROOT
from server.web import edge
from tests.declared import read_declared
from tests.routes import OPEN_TO_ALL, PUBLIC, SERVED


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the real application declares."""
    return read_declared(tmp_path_factory.mktemp("routes")).routes


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
