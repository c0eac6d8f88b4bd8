"""A day of a real log as steps, and the store that lives through it: people come, are served, leave."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid4

from tests.bench.crowd import Crowd, Line
from tests.bench.queue_log import TIME_ZONE, Call
from tests.bench.shops import Devices, plan
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
