"""Sixteen check in at once, again and again: no two ever get the same number.

    python -m tests.bench.tickets [--tickets 10000] [--database URL|embedded --workers 2] [--json]

With two workers half of the kiosks are on each. The numbers must also have no gap, and the log must hold
each check-in once.
"""

import argparse
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import uuid4

from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.figures import finish, spread
from tests.bench.postgres import database
from tests.bench.proof import fetch_log, gaps
from tests.bench.shops import Devices, plan, set_up
from tests.bench.workers import spread_lines
from tests.running import RunningServer

STORE = "tickets"
KIOSKS = 16


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.tickets", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--tickets", type=int, default=10_000)
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    with database(wanted.database) as url:
        found = run(tickets=wanted.tickets, url=url, workers=wanted.workers)
    return finish(found, wanted.json)


def run(*, tickets: int, url: str | None = None, workers: int = 1) -> dict[str, Any]:
    """All check-ins, then the log; prints the outcome and returns it with the faults."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        server = RunningServer(folder / "data", {"GREETLINE_HOST": LOOPBACK}, ["--workers", str(workers)])
        if url:
            server.environ["GREETLINE_DATABASE_URL"] = url
        [[token], [reader]] = set_up(
            server.environment, [plan(STORE)], [Devices(STORE, "kiosk"), Devices(STORE, "staff")]
        )
        server.start()
        stack.callback(server.stop)
        crowd = Crowd()
        stack.callback(crowd.close)
        lines, shares = spread_lines(crowd, server, workers, KIOSKS)
        started = perf_counter()
        visits, spans = draw(crowd, lines, token, tickets)
        took = perf_counter() - started
        log = fetch_log(server.port, STORE, reader)
    faults = gaps(log) + judge(visits) + judge_log(log, visits)
    database_name = "PostgreSQL" if url else "SQLite"
    print(
        f"{database_name}, {workers} worker(s) {shares}: {len(visits)} tickets in {took:.0f} s "
        f"({len(visits) / took:.0f}/s), {len(faults)} faults; a check-in {spread(spans)}"
    )
    return {
        "bench": "tickets",
        "database": database_name,
        "workers": workers,
        "lines_by_worker": shares,
        "tickets": len(visits),
        "per_s": round(len(visits) / took, 1),
        "post": spread(spans),
        "faults": faults,
    }


def draw(
    crowd: Crowd, lines: list[Line], token: str, wanted: int
) -> tuple[list[dict[str, Any]], list[float]]:
    """Closed loop: whoever has a ticket takes the next one, until so many are drawn."""
    visits: list[dict[str, Any]] = []
    spans: list[float] = []
    left = wanted

    def following(line: Line) -> None:
        nonlocal left
        if line.answer is not None:
            assert line.answer.status == 201, line.answer
            visits.append(line.answer.json()["visit"])
            spans.append(line.answered_at - line.sent_at)
        if left > 0:
            left -= 1
            path = f"/api/v1/stores/{STORE}/visits"
            line.send("POST", path, token=token, key=str(uuid4()), body={"service": "help"})

    for line in lines:
        line.then, line.answer = following, None
        following(line)
    crowd.until(lambda: len(visits) == wanted, 60 + wanted, "all tickets")
    return visits, spans


def judge(visits: list[dict[str, Any]]) -> list[str]:
    """Faults of the numbers: drawn twice on one day, or left out."""
    days: dict[str, list[int]] = {}
    for visit in visits:
        days.setdefault(visit["arrived_at"][:10], []).append(int(visit["ticket"][1:]))
    faults = []
    for day, numbers in days.items():
        doubled = [number for number, times in Counter(numbers).items() if times > 1]
        faults += [f"{day}: number {number} was drawn twice" for number in doubled]
        if not doubled and sorted(numbers) != list(range(1, len(numbers) + 1)):
            faults.append(f"{day}: numbers were left out")
    return faults


def judge_log(log: list[Any], visits: list[dict[str, Any]]) -> list[str]:
    """Faults of the log: exactly one event for each check-in."""
    told = Counter(event["visit"]["id"] for event in log if event["type"] == "visit.checked_in")
    same = told == Counter(visit["id"] for visit in visits)
    return [] if same else ["the log does not hold each check-in once"]


if __name__ == "__main__":
    sys.exit(main())
