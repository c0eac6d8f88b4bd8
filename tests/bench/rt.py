"""How fast it is: from the tap at the kiosk to the card on every tablet, beside the floor in the same run.

    python -m tests.bench.rt [--tablets 1000] [--stores 50] [--seconds 10] [--rounds 10]
                             [--database URL|embedded] [--json]

Three parts, each by turns with the floor (tests/bench/floor.py): one check-in at a time; 16 posters at
once for some seconds; all tablets in one room. What the tablets heard is held against the log; a frame that
was lost, doubled or changed fails the run. Time is printed, never judged.
"""

import argparse
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.figures import finish, machine, machine_line, quantile, spread, table
from tests.bench.postgres import database
from tests.bench.proof import check_room, fetch_log
from tests.bench.sides import HALL, Side, greetline_side, raise_limit, the_floor
from tests.bench.tablets import Tablet, connect_all

POSTERS = 16
REST_S = 6.0


@dataclass
class Measured:
    """What was measured of one side."""

    frames: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    hall_frames: list[float] = field(default_factory=list)
    hall_last: list[float] = field(default_factory=list)
    per_s: float = 0.0
    at_rest: float = 0.0
    processor_ms: float = 0.0
    posts: list[float] = field(default_factory=list)
    loaded_frames: list[float] = field(default_factory=list)
    hub: list[float] = field(default_factory=list)
    hub_loaded: list[float] = field(default_factory=list)
    generator: float = 0.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rt", description=__doc__.splitlines()[0])
    parser.add_argument("--tablets", type=int, default=1000)
    parser.add_argument("--stores", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    with database(wanted.database) as url:
        found = run(
            tablets=wanted.tablets,
            stores=wanted.stores,
            seconds=wanted.seconds,
            rounds=wanted.rounds,
            url=url,
        )
    return finish(found, wanted.json)


def run(*, tablets: int, stores: int, seconds: float, rounds: int, url: str | None) -> dict[str, Any]:
    """All parts; prints as it goes and returns the figures with the faults."""
    raise_limit()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        found: dict[str, Any] = {"bench": "rt", "tablets": tablets, "stores": stores}
        found["machine"] = machine(folder)
        print(machine_line(found["machine"]))
        crowd = Crowd()
        sides = [
            greetline_side(stack, crowd, folder, tablets=tablets, stores=stores, url=url),
            the_floor(stack, crowd, folder, tablets=tablets, stores=stores),
        ]
        stack.callback(crowd.close)
        seen = {side.name: Measured() for side in sides}
        for side in sides:
            took = connect_all(crowd, side.in_stores)
            print(f"{side.name}: {len(side.in_stores)} tablets connected in {took:.1f} s")
        measure_one_by_one(crowd, sides, seen, rounds)
        measure_rest(crowd, sides, seen, min(seconds, REST_S))
        for side in sides:
            measure_load(crowd, side, seen[side.name], seconds)
        faults = [fault for side in sides for fault in check(crowd, side, side.in_stores)]
        measure_one_room(crowd, sides, seen, rounds * 3)
        faults += [fault for side in sides for fault in check(crowd, side, side.in_hall)]
        found |= {name: figures(measured) for name, measured in seen.items()}
        print("\n" + table(rows(seen["greetline"], seen["floor"])))
        print(f"The generator was busy {seen['greetline'].generator:.0%} under our load, {headroom(seen)}.")
        return {**found, "faults": faults}


def measure_one_by_one(crowd: Crowd, sides: list[Side], seen: dict[str, Measured], rounds: int) -> None:
    """(a) One check-in, wait for all tablets of its store, the next store; the sides take turns."""
    for side in sides:
        for store in side.stores:
            side.check_in(store)  # a round that does not count: caches fill
    for _ in range(rounds):
        for side in sides:
            with side.ping(seen[side.name].hub):
                for store in side.stores:
                    spans = side.check_in(store)
                    seen[side.name].frames += spans
                    seen[side.name].last.append(max(spans))
                    crowd.rest(0.005)


def measure_rest(crowd: Crowd, sides: list[Side], seen: dict[str, Measured], seconds: float) -> None:
    """What the tablets cost while nothing happens: heartbeats, answers, looking for news."""
    before = [side.processor_s for side in sides]
    crowd.rest(seconds)
    for side, used in zip(sides, before, strict=True):
        seen[side.name].at_rest = (side.processor_s - used) / seconds


def measure_load(crowd: Crowd, side: Side, seen: Measured, seconds: float) -> None:
    """(b) So many posters, each sends the next check-in when the last one is answered."""
    crowd.start_over()
    before = side.processor_s
    with side.ping(seen.hub_loaded):
        posted, took = side.post_for(seconds, POSTERS)
    seen.generator = crowd.busy
    used = side.processor_s - before - seen.at_rest * took
    seen.processor_ms = used / len(posted) * 1000
    seen.per_s = len(posted) / took
    side.wait_for(posted)
    seen.posts = [order.answered_at - order.sent_at for order in posted]
    seen.loaded_frames = [span for order in posted for span in side.spans(order)]


def measure_one_room(crowd: Crowd, sides: list[Side], seen: dict[str, Measured], times: int) -> None:
    """(c) The same tablets, all in one room."""
    for side in sides:
        for tablet in side.in_stores:
            tablet.close()
        crowd.rest(0.5)
        connect_all(crowd, side.in_hall)
    for number in range(times + 2):
        for side in sides:
            spans = side.check_in(HALL)
            if number >= 2:
                seen[side.name].hall_frames += spans
                seen[side.name].hall_last.append(max(spans))
            crowd.rest(0.02)


def check(crowd: Crowd, side: Side, tablets: list[Tablet]) -> list[str]:
    """Each room against its log."""
    crowd.rest(0.3)
    faults = [f"{side.name}: a tablet was closed" for tablet in tablets if tablet.closures]
    for room in {id(tablet.room): tablet.room for tablet in tablets}.values():
        members = [tablet for tablet in tablets if tablet.room is room]
        log = fetch_log(side.port, room.store, members[0].token)
        faults += [f"{side.name}: {fault}" for fault in check_room(room, members, log)]
    return faults


def figures(seen: Measured) -> dict[str, Any]:
    """As the last line tells them."""
    return {
        "frame": spread(seen.frames),
        "last_of_store": spread(seen.last),
        "checkins_per_s": round(seen.per_s, 1),
        "processor_at_rest": round(seen.at_rest, 3),
        "processor_ms_per_checkin": round(seen.processor_ms, 3),
        "post_loaded": spread(seen.posts),
        "frame_loaded": spread(seen.loaded_frames),
        "one_room_frame": spread(seen.hall_frames),
        "one_room_last": spread(seen.hall_last),
        "hub": spread(seen.hub),
        "hub_loaded": spread(seen.hub_loaded),
        "generator_busy": round(seen.generator, 3),
    }


def rows(ours: Measured, floor: Measured) -> list[list[Any]]:
    """The table."""
    lines: list[list[Any]] = [["what", "p50 ms", "p99 ms", "max ms", "floor p50", "p99", "ratio p50", "p99"]]
    for what, mine, theirs in (
        ("check-in → each tablet of the store", ours.frames, floor.frames),
        ("check-in → its last tablet", ours.last, floor.last),
        (f"{POSTERS} posters: POST", ours.posts, floor.posts),
        (f"{POSTERS} posters: → each tablet", ours.loaded_frames, floor.loaded_frames),
        ("one room: → each tablet", ours.hall_frames, floor.hall_frames),
        ("one room: → the last tablet", ours.hall_last, floor.hall_last),
        ("/healthz, one by one", ours.hub, floor.hub),
        ("/healthz, under load", ours.hub_loaded, floor.hub_loaded),
    ):
        lines.append([what, *_pair(mine, theirs)])
    ratio = ours.per_s / floor.per_s
    lines.append(["durable check-ins/s", ours.per_s, "", "", floor.per_s, "", ratio, ""])
    ratio = ours.processor_ms / floor.processor_ms
    lines.append(["processor ms a check-in", ours.processor_ms, "", "", floor.processor_ms, "", ratio, ""])
    lines.append(["processor at rest, %", ours.at_rest * 100, "", "", floor.at_rest * 100, "", "", ""])
    return lines


def _pair(mine: list[float], theirs: list[float]) -> list[Any]:
    p50, p99 = quantile(mine, 0.5), quantile(mine, 0.99)
    floor50, floor99 = quantile(theirs, 0.5), quantile(theirs, 0.99)
    times = [1000 * value for value in (p50, p99, max(mine), floor50, floor99)]
    return [*times, p50 / floor50, p99 / floor99]


def headroom(seen: dict[str, Measured]) -> str:
    """How much more it has been seen to take."""
    ours, floor = seen["greetline"], seen["floor"]
    return (
        f"{floor.generator:.0%} under the floor's, where it took {floor.per_s / ours.per_s:.1f} times as much"
    )


if __name__ == "__main__":
    sys.exit(main())
