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
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.bench.agreement import check_reports, check_watching
from tests.bench.crowd import LOOPBACK
from tests.bench.figures import finish
from tests.bench.playing import Day, devices, open_day, steps, the_bank
from tests.bench.queue_log import LOG, Cut, read, without_overlaps
from tests.bench.shops import set_up
from tests.running import RunningServer, SteppedClock


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
            faults = check_reports(day, manager, dates, calls) + check_watching(day)
            day.crowd.close()
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
