"""How good our waits are, beside what others tell: on a real log, in simulated stores, in Warsaw's offices.

    python -m tests.bench.waits --log FILE [--json]            # a log in the import format, .gz too
    python -m tests.bench.waits --store-seed N --days D        # a simulated store, true waits known
    python -m tests.bench.waits --offices FILE                 # Warsaw's snapshots, or the waits from them
    python -m tests.bench.waits --board                        # what one pass over the board takes
    python -m tests.bench.waits --breach --store-seed N        # were broken promises warned of?

Only those count who could not be served at once. A log is rolled through: its first half warms up, and
nothing is known before it has happened. A simulated store counts from its first day; its second half stands
beside it.
"""

import argparse
import sys
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from tests.bench.figures import finish, table
from tests.bench.simulated_store import SERVICES, make_world, simulate, team_of
from tests.bench.wait_board import board_figures
from tests.bench.wait_breach import breach_figures
from tests.bench.wait_log import events
from tests.bench.wait_offices import offices
from tests.bench.wait_race import Race

IDLE_S = 60.0  # a log has no roster: whoever was done so lately is still there
COLUMNS = ("mae", "median_relative", "bias", "pinball", "coverage", "width", "winkler")


def main() -> int:
    asked = _arguments()
    found = _found(asked)
    for line in _lines(found):
        print(line)
    return finish(found, asked.json)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--log", type=Path)
    parser.add_argument("--offices", type=Path)
    parser.add_argument("--store-seed", type=int)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--board", action="store_true")
    parser.add_argument("--breach", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if not (asked.log or asked.offices or asked.board or asked.store_seed is not None):
        parser.error("say what to measure: --log, --store-seed, --offices or --board")
    return asked


def _found(asked: argparse.Namespace) -> dict[str, Any]:
    if asked.board:
        found = board_figures()
    elif asked.offices:
        found = offices(asked.offices)
    elif asked.log:
        found = _log(asked.log)
    elif asked.breach:
        found = breach_figures(asked.store_seed, asked.days)
    else:
        found = _store(asked.store_seed, asked.days)
    return {"faults": _faults(found), **found}


def _faults(found: Mapping[str, Any]) -> list[str]:
    """A score that is no number: a range was told that is none."""
    methods: Mapping[str, Mapping[str, float]] = found.get("methods", {})
    return [
        f"{name}: {score} is {value}"
        for name, each in methods.items()
        for score, value in each.items()
        if not isfinite(value)
    ]


def _log(path: Path) -> dict[str, Any]:
    seen = events(path)
    services = tuple(sorted({event.visit.service for event in seen if event.visit}))
    return Race({}, services, IDLE_S).run(seen).found(since=0.5)


def _store(seed: int, days: int) -> dict[str, Any]:
    world = make_world(seed)
    race = Race(team_of(world), SERVICES, seed=seed).run(simulate(seed, days))
    return {"seed": seed, "staff": len(world.team), **race.found(), "second_half": race.found(since=0.5)}


def _lines(found: Mapping[str, Any]) -> list[str]:
    """Facts first, then one line a method."""
    facts = ", ".join(
        f"{name} {value}" for name, value in found.items() if isinstance(value, int | float | str)
    )
    methods = found.get("methods")
    if not methods:
        return [facts, *(f"{name}: {value}" for name, value in found.items() if isinstance(value, dict))]
    rows = [("method", *COLUMNS)]
    rows += [(name, *(each.get(column, "–") for column in COLUMNS)) for name, each in methods.items()]
    return [facts, table(rows), *_beside(methods)]


def _beside(methods: Mapping[str, Mapping[str, float]]) -> list[str]:
    """How far ours is under the others, in percent."""
    ours = methods["ours"]
    return [
        f"{score} under {name}: {100 * (1 - ours[score] / methods[name][score]):.0f} %"
        for score in ("mae", "winkler")
        for name in ("les", "hol", "queue_length")
        if name in methods
    ]


if __name__ == "__main__":
    sys.exit(main())
