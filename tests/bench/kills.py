"""`kill -9` at random moments under load; what was answered must be there afterwards, once.

    python -m tests.bench.kills [--kills 100] [--json]

Four clients check in without pause, each call with a key of its own, sent again with the same key until it
is answered. After every start the last answered call of each is sent once more, for the same answer.
"""

import argparse
import json
import random
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from tests.bench.crowd import LOOPBACK
from tests.bench.figures import finish
from tests.bench.proof import fetch_log, gaps
from tests.bench.shops import Devices, plan, set_up
from tests.running import RunningServer

STORE = "kills"
CLIENTS = 4
PATIENCE_S = 60.0


@dataclass
class Client:
    """A kiosk that never gives up on a key."""

    port: int
    token: str
    acked: dict[str, dict[str, Any]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)
    line: HTTPConnection | None = None

    def run(self) -> None:
        """One check-in after the other, until told to stop; the last one is seen through."""
        while not self.stopping.is_set():
            key = str(uuid4())
            answer = self.insist(key)
            if answer is not None:
                self.acked[key] = answer
        self.hang_up()

    def insist(self, key: str) -> dict[str, Any] | None:
        """Send it until it is answered."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            status, body = self.post(key)
            if status == 201:
                return dict(json.loads(body))
            if status not in (0, 503):
                self.faults.append(f"a check-in was answered {status} {body[:200]!r}")
                return None
            time.sleep(0.01)
        self.faults.append(f"a check-in was not answered for {PATIENCE_S:.0f} s")
        return None

    def post(self, key: str) -> tuple[int, bytes]:
        """One attempt; 0 when nobody answered it."""
        try:
            if self.line is None:
                self.line = HTTPConnection(LOOPBACK, self.port, timeout=15)
            headers = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": key}
            headers["Content-Type"] = "application/json"
            self.line.request("POST", f"/api/v1/stores/{STORE}/visits", b'{"service": "help"}', headers)
            answer = self.line.getresponse()
            return answer.status, answer.read()
        except (OSError, HTTPException):
            self.hang_up()
            return 0, b""

    def hang_up(self) -> None:
        if self.line is not None:
            self.line.close()
        self.line = None


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.kills", description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    return finish(run(kills=wanted.kills, seed=wanted.seed), wanted.json)


def run(*, kills: int, seed: int | None = None) -> dict[str, Any]:
    """Kill and start so often, then count; prints the outcome and returns it with the faults."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        server = RunningServer(Path(name) / "data", {"GREETLINE_HOST": LOOPBACK})
        devices = [Devices(STORE, "kiosk", CLIENTS), Devices(STORE, "staff")]
        kiosks, [reader] = set_up(server.environment, [plan(STORE)], devices)
        server.start()
        try:
            clients = [Client(server.port, token) for token in kiosks]
            ready = kill_again_and_again(server, clients, kills, dice)
            log = fetch_log(server.port, STORE, reader)
        finally:
            server.stop()
        faults = [fault for client in clients for fault in client.faults]
        faults += gaps(log) + judge(clients, log, server.data / "greetline.sqlite")
    acked = sum(len(client.acked) for client in clients)
    print(
        f"{kills} kills, {acked} acknowledged check-ins: {len(faults)} faults; "
        f"ready again after {median(ready):.2f} s, at most {max(ready):.2f} s"
    )
    return {
        "bench": "kills",
        "kills": kills,
        "acknowledged": acked,
        "ready_median_s": round(median(ready), 3),
        "ready_max_s": round(max(ready), 3),
        "faults": faults,
    }


def kill_again_and_again(
    server: RunningServer, clients: list[Client], kills: int, dice: random.Random
) -> list[float]:
    """How long it took each time until the server could write again."""
    threads = [threading.Thread(target=client.run) for client in clients]
    for thread in threads:
        thread.start()
    ready = []
    try:
        for _ in range(kills):
            time.sleep(dice.uniform(0.02, 0.6))
            server.kill()
            started = time.monotonic()
            server.start()
            ready.append(time.monotonic() - started)
            ask_again(server, clients)
        time.sleep(0.3)
    finally:
        for client in clients:
            client.stopping.set()
        for thread in threads:
            thread.join()
    return ready


def ask_again(server: RunningServer, clients: list[Client]) -> None:
    """The same key once more, after the crash: the first answer again."""
    for client in clients:
        if client.acked:
            key, first = list(client.acked.items())[-1]
            other = Client(server.port, client.token)
            again = other.insist(key)
            other.hang_up()
            if again != first:
                client.faults.append("the same key was answered otherwise after a crash")


def judge(clients: list[Client], log: list[Any], file: Path) -> list[str]:
    """Every acknowledged check-in is one row and one event, and there are no others."""
    acked = Counter(answer["visit"]["id"] for client in clients for answer in client.acked.values())
    told = Counter(event["visit"]["id"] for event in log if event["type"] == "visit.checked_in")
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as db:
        visits = Counter(row[0] for row in db.execute("SELECT id FROM visit"))
        whole = db.execute("PRAGMA integrity_check").fetchone()[0]
    db.close()
    faults = [f"{len(acked - visits)} acknowledged check-ins are lost"] if acked - visits else []
    faults += [f"{len(visits - acked)} visits nobody was told of"] if visits - acked else []
    faults += [] if told == visits else ["visits and events differ"]
    faults += [f"{len(acked) - acked.total()} keys made one visit"] if len(acked) != acked.total() else []
    return faults if whole == "ok" else [*faults, f"integrity: {whole}"]


if __name__ == "__main__":
    sys.exit(main())
