"""Rungs fire when they are due, what fell due while the server was down right after, and none twice.

    python -m tests.bench.rungs [--alerts 300] [--per-s 5] [--workers 1|2 --database embedded|URL] [--json]

People check in, nobody answers, while other stores give the server something to do; then it is killed with
alerts on their way, and started again. Lateness is read from the log: when a rung was climbed against when it
was due after the raising. The ladders' numbers are made shorter, nothing else.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from config.settings import load
from server.actions.alert import times_of
from server.domain.alert import Kind, Ladder, Setting, ladder
from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.figures import finish, machine, quantile, spread
from tests.bench.postgres import database
from tests.bench.proof import fetch_log
from tests.bench.shops import Devices, plan, set_up
from tests.bench.tablets import Room, Tablet, connect_all
from tests.running import RunningServer

STORE = "rungs"
OTHERS = ("busy-1", "busy-2")
LOAD_PER_S = 20.0
DOWN_S = 6.0
SHORTER = {"NOT_SHOWN_S": 2, "ALL_FREE_S": 3, "LEAD_WHEN_BUSY_S": 3, "MANAGER_S": 5, "AGAIN_S": 60}


@dataclass
class Shop:
    """Who speaks to the server."""

    crowd: Crowd
    server: RunningServer
    kiosks: dict[str, str]
    tablet: str

    def check_in(self, line: Line, store: str) -> None:
        path = f"/api/v1/stores/{store}/visits"
        line.send("POST", path, token=self.kiosks[store], key=str(uuid4()), body={"service": "help"})

    def post_at(self, stores: Sequence[str], per_s: float, seconds: float) -> None:
        """So many check-ins a second, whether the last was answered or not."""
        free = [Line(self.crowd, self.server.port) for _ in range(8)]
        busy: list[Line] = []
        started, sent = time.perf_counter(), 0
        while (passed := time.perf_counter() - started) < seconds:
            free += [line for line in busy if line.answer is not None]
            busy = [line for line in busy if line.answer is None]
            while sent < passed * per_s and free:
                line = free.pop()
                self.check_in(line, stores[sent % len(stores)])
                busy.append(line)
                sent += 1
            self.crowd.pump(0.005)
        self.crowd.until(lambda: all(line.answer is not None for line in busy), 30)
        for line in (*free, *busy):
            line.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rungs", description=__doc__.splitlines()[0])
    parser.add_argument("--alerts", type=int, default=300)
    parser.add_argument("--per-s", type=float, default=5)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    with database(wanted.database) as url:
        found = run(alerts=wanted.alerts, per_s=wanted.per_s, url=url, workers=wanted.workers)
    return finish(found, wanted.json)


def run(*, alerts: int, per_s: float, url: str | None = None, workers: int = 1) -> dict[str, Any]:
    """Both parts; prints the outcome and returns it with the faults."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        about = machine(folder)
        environ = {f"GREETLINE_{name}": str(value) for name, value in SHORTER.items()}
        environ |= {"GREETLINE_HOST": LOOPBACK}
        if url:
            environ["GREETLINE_DATABASE_URL"] = url
        server = RunningServer(folder / "data", environ, ["--workers", str(workers)] if workers > 1 else [])
        shop = open_shops(stack, server)
        shop.post_at((*OTHERS, STORE, *OTHERS), LOAD_PER_S, 1)  # caches fill
        head = len(fetch_log(server.port, STORE, shop.tablet))
        shop.post_at((STORE,), per_s, alerts / per_s)
        shop.post_at(OTHERS, LOAD_PER_S, SHORTER["MANAGER_S"] + 1.5)
        running = fetch_log(server.port, STORE, shop.tablet, after=head)
        back_at, ready_s = kill_with_alerts_on_their_way(shop, server)
        shop.post_at(OTHERS, LOAD_PER_S, 2.5)
        after = fetch_log(server.port, STORE, shop.tablet)
    steps = ladder(Kind.WAITING, times_of(load(server.environment)), Setting.FREE)
    late = [seconds for event in running for seconds in lateness(event, steps)]
    caught_up = [at(event["at"]) - back_at for event in after if fell_due_while_down(event, back_at, steps)]
    faults = twice(after)
    if not late or not caught_up:
        faults.append("nothing was climbed")
    found: dict[str, Any] = {
        "bench": "rungs",
        "database": "PostgreSQL" if url else "SQLite",
        "workers": workers,
    }
    found |= {"machine": about, "rungs": spread(late), "caught_up": spread(caught_up), "faults": faults}
    over = sum(seconds > 0.5 for seconds in late)
    print(
        f"{len(late)} rungs, {over} later than 0.5 s: p50 {quantile(late, 0.5) * 1000:.0f} ms, "
        f"p99 {quantile(late, 0.99) * 1000:.0f} ms, at most {max(late, default=0) * 1000:.0f} ms late; "
        f"{len(caught_up)} fell due while it was down, the last was climbed "
        f"{max(caught_up, default=0):.2f} s after ready ({ready_s:.2f} s to start); {len(faults)} twice"
    )
    return {**found, "over": over}


def open_shops(stack: ExitStack, server: RunningServer) -> Shop:
    """Three stores; in the one that counts, a colleague's tablet is alive and shows nothing."""
    stores = (STORE, *OTHERS)
    devices = [*(Devices(store, "kiosk") for store in stores), Devices(STORE, "staff", 1, "Alex")]
    *kiosks, [tablet] = set_up(server.environment, [plan(store) for store in stores], devices)
    server.start()
    stack.callback(server.stop)
    crowd = Crowd()
    stack.callback(crowd.close)
    tokens = {store: found[0] for store, found in zip(stores, kiosks, strict=True)}
    shop = Shop(crowd, server, tokens, tablet)
    connect(shop)
    return shop


def connect(shop: Shop) -> None:
    connect_all(shop.crowd, [Tablet(shop.crowd, shop.server.port, shop.tablet, Room(STORE))])
    shop.crowd.rest(2.5)  # until it has answered a heartbeat: now somebody is there


def kill_with_alerts_on_their_way(shop: Shop, server: RunningServer) -> tuple[float, float]:
    """When it was ready again, and how long that took."""
    shop.post_at((STORE,), 20, 1)
    server.kill()
    time.sleep(DOWN_S)
    started = time.time()
    server.start()
    return time.time(), time.time() - started


def at(text: str) -> float:
    return datetime.fromisoformat(text).astimezone(UTC).timestamp()


def lateness(event: dict[str, Any], steps: Ladder) -> list[float]:
    """Seconds between due and done, of a rung."""
    alert = event.get("alert") or {}
    if event["type"] != "alert.climbed" or alert["setting"] != Setting.FREE:
        return []
    due_s = steps.due_s(alert["rung"])
    return [] if due_s is None else [at(event["at"]) - at(alert["raised_at"]) - due_s]


def fell_due_while_down(event: dict[str, Any], back_at: float, steps: Ladder) -> bool:
    """Climbed after the start, due before it."""
    return any(
        at(event["at"]) - seconds < back_at - 1 and at(event["at"]) > back_at - DOWN_S
        for seconds in lateness(event, steps)
        if seconds > 0.9
    )


def twice(log: Sequence[dict[str, Any]]) -> list[str]:
    climbed = Counter(
        (event["alert"]["id"], event["alert"]["rung"]) for event in log if event["type"] == "alert.climbed"
    )
    return [f"rung {rung} of {alert} was climbed twice" for (alert, rung), n in climbed.items() if n > 1]


if __name__ == "__main__":
    sys.exit(main())
