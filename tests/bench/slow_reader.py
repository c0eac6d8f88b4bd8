"""One tablet among many stops reading, first for two seconds, then for good, while events flow.

    python -m tests.bench.slow_reader [--tablets 1000] [--stores 50] [--rounds 3] [--json]

Its stream must stay whole, or it is closed and replays when it is back; the others must not feel it. What
everybody heard is held against the log. The ratio of the others' p99, during to before, is printed.
"""

import argparse
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.bench.crowd import Crowd, Line
from tests.bench.figures import finish, machine, machine_line, quantile, spread, table
from tests.bench.proof import check_room, fetch_log
from tests.bench.sides import Order, Side, greetline_side, raise_limit
from tests.bench.tablets import Tablet, connect_all

PER_S = 80
STOPS_FOR_S = 2.0
GONE_WITHIN_S = 40.0  # a send is given 15 s, a ping 10 + 5 s
RECEIVE = 4096  # a small window, so that the sender feels it at once
NOTE = "x" * 480
ESTABLISHED = "01"


@dataclass
class Flow:
    """Check-ins that keep coming: most into the slow tablet's store, the others by turns into the rest."""

    side: Side
    store: str
    orders: list[Order] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines = [Line(self.side.crowd, self.side.port, then=self._answered) for _ in range(4)]
        self.free = list(self.lines)
        self.where: dict[Line, str] = {}
        self.turn = 0
        self.due = perf_counter()

    def clock(self, now: float) -> None:
        """Send what is due, if a line is free."""
        while self.due <= now and self.free:
            self.due = max(self.due + 1 / PER_S, now - 1)
            self.turn += 1
            stores = self.side.stores
            store = stores[self.turn // 4 % len(stores)] if self.turn % 4 == 0 else self.store
            line = self.free.pop()
            self.where[line] = store
            self.side.send(line, store)

    def _answered(self, line: Line) -> None:
        self.orders.append(self.side.taken(line, self.where.pop(line)))
        self.free.append(line)

    def go(self, seconds: float) -> list[float]:
        """Let it flow for so long; how long each frame took to each of the others."""
        self.orders.clear()
        self.due = perf_counter()
        self.side.crowd.clocks.append(self.clock)
        self.side.crowd.rest(seconds)
        self.side.crowd.clocks.remove(self.clock)
        self.side.crowd.until(lambda: len(self.free) == len(self.lines), 30, "the last check-ins")
        self.side.wait_for(self.orders)
        return [span for order in self.orders for span in self.side.spans(order)]


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.slow_reader", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--tablets", type=int, default=1000)
    parser.add_argument("--stores", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    return finish(run(tablets=wanted.tablets, stores=wanted.stores, rounds=wanted.rounds), wanted.json)


def run(*, tablets: int, stores: int, rounds: int, for_good: bool = True) -> dict[str, Any]:
    """Both parts; prints as it goes and returns the figures with the faults."""
    raise_limit()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        found: dict[str, Any] = {"bench": "slow_reader", "tablets": tablets, "machine": machine(folder)}
        print(machine_line(found["machine"]))
        crowd = Crowd()
        side = greetline_side(stack, crowd, folder, tablets=tablets, stores=stores)
        stack.callback(crowd.close)
        side.body["note"] = NOTE
        slow = first_of_first_store(side)
        connect_all(crowd, [*side.in_stores, slow])
        flow = Flow(side, slow.room.store)
        flow.go(1)  # a round that does not count: caches fill
        found |= stop_for_a_while(flow, slow, rounds)
        if for_good:
            found |= stop_for_good(flow, slow)
        crowd.rest(0.5)
        print("\n" + table(rows(found)))
        return {**found, "faults": check(side, slow)}


def first_of_first_store(side: Side) -> Tablet:
    """The one that will stop: taken out of the others, so that nobody waits for it."""
    taken = side.tablets[side.stores[0]].pop()
    slow = Tablet(side.crowd, side.port, taken.token, taken.room, receive=RECEIVE)
    slow.heard = []
    return slow


def stop_for_a_while(flow: Flow, slow: Tablet, rounds: int) -> dict[str, Any]:
    """Everybody reads; one does not, for two seconds; and so on."""
    before: list[float] = []
    during: list[float] = []
    held = 0
    for _ in range(rounds):
        before += flow.go(STOPS_FOR_S)
        flow.side.crowd.remove(slow)
        during += flow.go(STOPS_FOR_S)
        held += sum(order.store == slow.room.store for order in flow.orders)
        if slow.open:
            flow.side.crowd.add(slow)
        flow.side.crowd.rest(0.5)
        come_back(flow.side.crowd, slow)
    ratio = quantile(during, 0.99) / quantile(before, 0.99)
    return {
        "before": spread(before),
        "during": spread(during),
        "ratio_p99": round(ratio, 3),
        "held_back": held,
        "closures": slow.closures,
    }


def stop_for_good(flow: Flow, slow: Tablet) -> dict[str, Any]:
    """It never reads again; the server lets it go, and nobody else waits for that."""
    before = flow.go(STOPS_FOR_S)
    during: list[float] = []
    crowd = flow.side.crowd
    crowd.remove(slow)
    started = perf_counter()
    while not was_cut(slow) and perf_counter() - started < GONE_WITHIN_S:
        during += flow.go(1)
    took = perf_counter() - started
    cut = was_cut(slow)
    crowd.add(slow)
    crowd.until(lambda: not slow.open or not cut, 60, "the end of what was sent before it was cut")
    snapshots = slow.snapshots
    come_back(crowd, slow)
    ratio = quantile(during, 0.99) / quantile(before, 0.99)
    return {
        "for_good": spread(during),
        "for_good_ratio_p99": round(ratio, 3),
        "cut": cut,
        "cut_after_s": round(took, 1),
        "back_by": "snapshot" if slow.snapshots > snapshots else "replay",
    }


def was_cut(tablet: Tablet) -> bool:
    """Whether the server has ended the connection; seen at its end, as the tablet reads nothing."""
    try:
        lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    except OSError:
        return False
    ends = f":{tablet.port:04X}", f":{tablet.sock.getsockname()[1]:04X}"
    found = [line.split() for line in lines]
    states = [row[3] for row in found if row[1].endswith(ends[0]) and row[2].endswith(ends[1])]
    return states != [ESTABLISHED]


def come_back(crowd: Crowd, slow: Tablet) -> None:
    """A tablet that was let go connects again and says what it has."""
    if not slow.open:
        connect_all(crowd, [slow])


def check(side: Side, slow: Tablet) -> list[str]:
    """Everybody's room against its log, the slow tablet included; nobody else was ever closed."""
    faults = [f"{tablet.room.store}: a tablet was closed" for tablet in side.in_stores if tablet.closures]
    for store in side.stores:
        members = [*side.tablets[store], *([slow] if slow.room.store == store else [])]
        log = fetch_log(side.port, store, slow.token if slow in members else members[0].token)
        faults += check_room(side.rooms[store], members, log)
    return faults


def rows(found: dict[str, Any]) -> list[list[Any]]:
    """The table."""
    lines: list[list[Any]] = [["the others' frames", "n", "p50 ms", "p99 ms", "max ms", "p99 to before"]]
    ratios = {"during": "ratio_p99", "for_good": "for_good_ratio_p99"}
    names = {"before": "before", "during": "one stops for 2 s", "for_good": "one stops for good"}
    for name, text in names.items():
        if name in found:
            part = found[name]
            ratio = found[ratios[name]] if name in ratios else ""
            lines.append([text, part["n"], part["p50_ms"], part["p99_ms"], part["max_ms"], ratio])
    return lines


if __name__ == "__main__":
    sys.exit(main())
