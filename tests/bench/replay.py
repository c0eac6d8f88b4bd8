"""A real day, played through HTTP at its own seconds; afterwards the report must agree with the log.

    python -m tests.bench.replay [--day 1 | --days 1-14] [--json]

The server runs with a clock that this process steps. Each person checks in, is called and served, is
finished or leaves at the second of the log; tablets, a screen and a kiosk are connected all day. Then the
report and every visit are held against figures counted by other code, and what each device heard against
the event log. Where a member of staff was with two people at once, the line is listed.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.figures import finish
from tests.bench.proof import check_room, fetch_log, gaps
from tests.bench.queue_log import LOG, TIME_ZONE, Call, Cut, differences, figures, read, without_overlaps
from tests.bench.shops import Devices, plan, set_up
from tests.bench.tablets import Room, Tablet, connect_all
from tests.running import RunningServer, SteppedClock

STORE = "bank"
WATCHING = (("staff", 3), ("screen", 1), ("kiosk", 1))
CHECK_IN, END, BEGIN = range(3)


class Step(NamedTuple):
    """Something that happens at a second; in this order within one."""

    at: datetime
    kind: int
    line: int
    call: Call


@dataclass
class Day:
    """The server, whoever watches it, and the visits so far by their line of the log."""

    server: RunningServer
    clock: SteppedClock
    crowd: Crowd
    line: Line
    kiosk: str
    tokens: dict[str, str]
    watching: list[Tablet]
    visits: dict[int, dict[str, Any]] = field(default_factory=dict)
    orders: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def play(self, steps: Iterable[Step]) -> None:
        for step in steps:
            self.clock.set(step.at)
            if step.kind == CHECK_IN:
                self.check_in(step.call)
            elif step.kind == END:
                self.end(step.call)
            else:
                self.order(step.call, "call")
                self.order(step.call, "serve")
                if step.call.finished_at == step.at:
                    self.end(step.call)

    def check_in(self, call: Call) -> None:
        body = {"service": call.service}
        answer = self.post(f"/api/v1/stores/{STORE}/visits", self.kiosk, "check_in", 201, body)
        self.visits[call.line] = answer["visit"]

    def end(self, call: Call) -> None:
        self.order(call, "finish" if call.called_at else "leave")

    def order(self, call: Call, verb: str) -> None:
        visit = self.visits[call.line]["id"]
        token = self.tokens.get(call.staff) or next(iter(self.tokens.values()))
        path = f"/api/v1/stores/{STORE}/visits/{visit}/{verb}"
        self.visits[call.line] = self.post(path, token, verb, 200)["visit"]

    def post(self, path: str, token: str, what: str, wanted: int, body: Any = None) -> dict[str, Any]:
        self.orders[what] += 1
        answer = self.line.call("POST", path, token=token, key=str(uuid4()), body=body)
        if answer.status != wanted:
            raise RuntimeError(f"{what} was answered {answer.status}: {answer.body!r}")
        return dict(answer.json())


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.replay", description=__doc__.splitlines()[0])
    parser.add_argument("--day", type=int)
    parser.add_argument("--days", default="1", metavar="1-14")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    if not LOG.exists():
        sys.stderr.write(f"The log is not here: {LOG.name} belongs into ../shared/data/queue_logs.\n")
        return 2
    first, _, last = (str(wanted.day) if wanted.day else wanted.days).partition("-")
    return finish(run(days=range(int(first), int(last or first) + 1)), wanted.json)


def run(*, days: Sequence[int]) -> dict[str, Any]:
    """Play these days (counted from 1) in one store; prints the outcome and returns it with the faults."""
    log = read()
    dates = [sorted(log)[day - 1] for day in days]
    calls, cuts = without_overlaps(call for day in dates for call in log[day])
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        folder = Path(name)
        first = min(call.arrived_at for call in calls)
        clock = SteppedClock(folder / "clock", first - timedelta(minutes=5))
        server = RunningServer(folder / "data", {"GREETLINE_HOST": LOOPBACK}, clock=clock)
        staff = sorted({call.staff for call in calls if call.staff})
        tokens = set_up(server.environment, [the_bank(calls, staff)], [*devices(staff)])
        server.start()
        try:
            day, manager = open_day(server, clock, staff, tokens)
            started = perf_counter()
            day.play(steps(calls))
            took = perf_counter() - started
            faults = day.faults + check_reports(day, manager, dates, calls) + check_watching(day)
        finally:
            server.stop()
    tell(day, took, cuts, faults)
    return {
        "bench": "replay",
        "days": [str(date) for date in dates],
        "calls": len(calls),
        "orders": day.orders.total(),
        "seconds": round(took, 1),
        "overlaps": [cut._asdict() for cut in cuts],
        "faults": faults,
    }


def the_bank(calls: Sequence[Call], staff: Sequence[str]) -> dict[str, Any]:
    """A store with the log's services, a desk for everybody."""
    names = sorted({call.service for call in calls})
    services = [
        {"slug": name, "name": name, "meet": "desk", "letter": chr(ord("A") + number)}
        for number, name in enumerate(names)
    ]
    desks = [f"Desk {number + 1}" for number in range(len(staff))]
    return plan(STORE, time_zone=TIME_ZONE, services=services, desks=desks)


def devices(staff: Sequence[str]) -> Iterable[Devices]:
    """A tablet for each member of staff, a manager, a kiosk, and those who only watch."""
    yield from (Devices(STORE, "staff", staff=name) for name in staff)
    yield Devices(STORE, "manager")
    yield Devices(STORE, "kiosk")
    yield from (Devices(STORE, role, count) for role, count in WATCHING)


def open_day(
    server: RunningServer, clock: SteppedClock, staff: Sequence[str], tokens: list[list[str]]
) -> tuple[Day, str]:
    """Everybody in their place; also the manager's token."""
    of_staff = {name: found[0] for name, found in zip(staff, tokens, strict=False)}
    [manager], [kiosk], *watchers = tokens[len(staff) :]
    crowd = Crowd()
    watching = []
    for found in watchers:
        room = Room(STORE)
        watching += [Tablet(crowd, server.port, token, room) for token in found]
    connect_all(crowd, watching)
    line = Line(crowd, server.port)
    return Day(server, clock, crowd, line, kiosk, of_staff, watching), manager


def steps(calls: Iterable[Call]) -> list[Step]:
    """All that happens, in order. Within a second: who comes, who ends, then who begins."""
    found = []
    for call in calls:
        found.append(Step(call.arrived_at, CHECK_IN, call.line, call))
        if call.called_at is not None:
            found.append(Step(call.called_at, BEGIN, call.line, call))
        end = call.finished_at or call.left_at
        assert end is not None
        if end != call.called_at:
            found.append(Step(end, END, call.line, call))
    return sorted(found, key=lambda step: step[:3])


def check_reports(day: Day, manager: str, dates: Sequence[date], calls: Sequence[Call]) -> list[str]:
    """Faults of the reports: each day as a whole, by hour and by service, and each visit by itself."""
    faults: list[str] = []
    for one in dates:
        mine = [call for call in calls if call.arrived_at.date() == one]
        span = {"from": str(one), "to": str(one)}
        for by in ("hour", "service"):
            told = report(day, manager, "waits", **span, by=by)
            faults += differences(told["total"], figures(mine), f"{one}")
            faults += check_rows(told["rows"], mine, by)
        faults += check_visits(day, manager, span, mine)
    return faults


def check_rows(rows: Iterable[dict[str, Any]], calls: Sequence[Call], by: str) -> list[str]:
    """Faults of the parts of a report."""
    groups: dict[str, list[Call]] = {}
    for call in calls:
        key = f"{call.arrived_at.hour:02}" if by == "hour" else call.service
        groups.setdefault(key, []).append(call)
    told = {row["key"]: row for row in rows}
    faults = [] if set(told) == set(groups) else [f"by {by} the report has {sorted(told)}"]
    for key, some in groups.items():
        faults += differences(told.get(key), figures(some), f"{by} {key}")
    return faults


def check_visits(day: Day, manager: str, span: dict[str, str], calls: Sequence[Call]) -> list[str]:
    """Faults of single visits: every moment to the second, and who served."""
    told: dict[str, dict[str, Any]] = {}
    after: dict[str, str] = {}
    while True:
        page = report(day, manager, "visits", **span, limit="1000", staff="yes", **after)
        told |= {row["id"]: row for row in page["rows"]}
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    faults = [] if len(told) == len(calls) else [f"the visit log has {len(told)} of {len(calls)}"]
    for call in calls:
        row = told.get(day.visits[call.line]["id"], {})
        counted = {
            "service": call.service,
            "outcome": "served" if call.called_at else "left",
            "staff": call.staff or None,
            "arrived_at": iso(call.arrived_at),
            "called_at": iso(call.called_at),
            "served_at": iso(call.called_at),
            "finished_at": iso(call.finished_at),
            "left_at": iso(call.left_at),
            "wait_s": call.waited_s if call.called_at else None,
            "handle_s": call.handled_s if call.called_at else None,
        }
        faults += differences(row, counted, f"line {call.line}")
    return faults


def check_watching(day: Day) -> list[str]:
    """Faults of the day's news: each device against the log as its role sees it; one event for each order."""
    day.crowd.rest(1.5)
    faults = ["a device was closed" for tablet in day.watching if tablet.closures]
    for tablet in day.watching:
        log = fetch_log(day.server.port, STORE, tablet.token)
        faults += check_room(tablet.room, [tablet], log)
    first = fetch_log(day.server.port, STORE, day.watching[0].token)
    told = Counter(event["type"] for event in first)
    names = {
        "check_in": "checked_in",
        "call": "called",
        "serve": "served",
        "finish": "finished",
        "leave": "left",
    }
    for order, kind in names.items():
        if told[f"visit.{kind}"] != day.orders[order]:
            faults.append(f"{day.orders[order]} times {order}, but {told[f'visit.{kind}']} events")
    return faults + gaps(first)


def report(day: Day, manager: str, name: str, **query: str) -> dict[str, Any]:
    answer = day.line.call("GET", f"/api/v1/stores/{STORE}/reports/{name}?{urlencode(query)}", token=manager)
    if answer.status != 200:
        raise RuntimeError(f"the report {name} was answered {answer.status}: {answer.body!r}")
    return dict(answer.json())


def iso(at: datetime | None) -> str | None:
    """As times travel."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z") if at else None


def tell(day: Day, took: float, cuts: Sequence[Cut], faults: Sequence[str]) -> None:
    """What was played, and where the log had one member of staff with two people at once."""
    print(
        f"{len(day.visits)} people, {day.orders.total()} orders in {took:.0f} s, "
        f"{len(day.watching)} devices watching: {len(faults)} differences to the log"
    )
    for cut in cuts:
        print(f"  line {cut.line}: {cut.staff} began with the next person {cut.seconds} s before the end")


if __name__ == "__main__":
    sys.exit(main())
