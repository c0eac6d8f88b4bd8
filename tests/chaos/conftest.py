"""A server with one store, and who may speak to it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from tests.bench.crowd import LOOPBACK
from tests.bench.proof import fetch_log, gaps
from tests.bench.shops import Devices, plan, set_up
from tests.running import Answered, RunningServer

STORE = "shop"


@dataclass
class Shop:
    """The server, a kiosk's and a tablet's token, and what was acknowledged."""

    server: RunningServer
    kiosk: str
    tablet: str
    acked: dict[str, str]

    def check_in(self, key: str | None = None, note: str = "hello") -> Answered:
        """One check-in; the same key may be sent again."""
        key = key or str(uuid4())
        body = {"service": "help", "note": note}
        path = f"/api/v1/stores/{STORE}/visits"
        answer = self.server.call("POST", path, body, token=self.kiosk, key=key)
        if answer.status == 201:
            self.acked[key] = answer.body["visit"]["id"]
        return answer

    def state(self) -> Answered:
        return self.server.call("GET", f"/api/v1/stores/{STORE}/state", token=self.tablet)

    def is_ready(self) -> bool:
        return self.server.is_ready()

    def assert_nothing_is_lost_or_doubled(self) -> None:
        """What was acknowledged is stored and told once, and nothing else is."""
        log = fetch_log(self.server.port, STORE, self.tablet)
        told = [event["visit"]["id"] for event in log if event["type"] == "visit.checked_in"]
        assert gaps(log) == []
        assert sorted(told) == sorted(self.acked.values())
        shown = [visit["id"] for visit in self.state().body["visits"]]
        assert sorted(shown) == sorted(told)


def open_shop(folder: Path, **environ: str) -> Shop:
    """Started, with its data in `folder`."""
    server = RunningServer(folder, {"GREETLINE_HOST": LOOPBACK, **environ})
    devices = [Devices(STORE, "kiosk"), Devices(STORE, "staff")]
    [kiosk], [tablet] = set_up(server.environment, [plan(STORE)], devices)
    return Shop(server.start(), kiosk, tablet, {})


def integrity(file: Path) -> str:
    with sqlite3.connect(file) as db:
        found = str(db.execute("PRAGMA integrity_check").fetchone()[0])
    db.close()
    return found


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path / "data")
    yield opened
    opened.server.stop()
