"""The figures of a wait log, worked out the long way: row by row, in whole seconds, exact fractions."""

import csv
import gzip
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.settings import ROOT

BANK = ROOT.parent / "shared" / "data" / "queue_logs" / "bank_days01-14.csv.gz"
MISSING = f"the bank's log is not here ({BANK.name}; see DESIGN, tests)"
HALF, MOST, NEARLY_ALL = Fraction(1, 2), Fraction(9, 10), Fraction(19, 20)


@dataclass(frozen=True)
class Call:
    """One row of the log; spans in whole seconds, as the log counts them."""

    service: str
    arrived_at: datetime
    outcome: str
    waited_s: int
    handled_s: int | None

    @property
    def was_called(self) -> bool:
        return self.outcome == "served"


def read(path: Path = BANK) -> list[Call]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return [_call(row) for row in csv.DictReader(file)]


def _call(row: dict[str, str]) -> Call:
    arrived_at = datetime.fromisoformat(row["arrived_at"])
    ended_at = datetime.fromisoformat(row["called_at"] or row["left_at"])
    handled = None
    if row["finished_at"]:
        handled = _whole(datetime.fromisoformat(row["finished_at"]), ended_at)
    return Call(row["service"], arrived_at, row["outcome"], _whole(ended_at, arrived_at), handled)


def _whole(later: datetime, earlier: datetime) -> int:
    seconds = later.timestamp() - earlier.timestamp()
    assert seconds == int(seconds)
    return int(seconds)


def grouped(calls: Iterable[Call], by: str, zone: str) -> dict[str, list[Call]]:
    """The calls by `hour`, `day` or `service`, on the wall of the zone."""
    keys: dict[str, Callable[[Call], str]] = {
        "hour": lambda call: f"{call.arrived_at.astimezone(ZoneInfo(zone)).hour:02}",
        "day": lambda call: call.arrived_at.astimezone(ZoneInfo(zone)).date().isoformat(),
        "service": lambda call: call.service,
    }
    groups: dict[str, list[Call]] = defaultdict(list)
    for call in calls:
        groups[keys[by](call)].append(call)
    return dict(groups)


def figures(calls: Sequence[Call], target_s: int = 300) -> dict[str, Any]:
    """What a report must say of these calls."""
    called = [call for call in calls if call.was_called]
    handled = sorted(call.handled_s for call in calls if call.handled_s is not None)
    within = sum(call.waited_s <= target_s for call in called)
    few = len(calls) < 20
    return {
        "came": len(calls),
        "served": len(called),
        "left": sum(call.outcome == "left" for call in calls),
        "no_show": 0,
        "open": 0,
        "wait": {
            "n": len(calls),
            "censored": len(calls) - len(called),
            "p50_s": None if few else product_limit(calls, HALF),
            "p90_s": None if few else product_limit(calls, MOST),
            "p95_s": None if few else product_limit(calls, NEARLY_ALL),
            "too_few": few,
            "longest_s": max(call.waited_s for call in calls),
            "over_target": sum(call.waited_s > target_s for call in calls),
            "method": "kaplan_meier",
        },
        "handle": {
            "n": len(handled),
            "p50_s": None if len(handled) < 20 else at_rank(handled, HALF),
            "p90_s": None if len(handled) < 20 else at_rank(handled, MOST),
            "p95_s": None if len(handled) < 20 else at_rank(handled, NEARLY_ALL),
            "too_few": len(handled) < 20,
            "longest_s": handled[-1] if handled else None,
        },
        "service_level": {
            "n": len(calls),
            "within": within,
            "share": round(within / len(calls), 4),
            "target_s": target_s,
        },
        "promises": {"n": 0, "kept": 0, "broken": 0, "share": None},
    }


def product_limit(calls: Sequence[Call], share: Fraction) -> int | None:
    """The first second by which `share` was called had nobody left: product of (1 − called ÷ there)."""
    still = Fraction(1)
    everybody = sorted(call.waited_s for call in calls)
    called = Counter(call.waited_s for call in calls if call.was_called)
    for second in sorted(called):
        there = len(everybody) - bisect_left(everybody, second)
        still *= 1 - Fraction(called[second], there)
        if still <= 1 - share:
            return second
    return None


def at_rank(ordered: Sequence[int], share: Fraction) -> int:
    """The smallest value with at least `share` of all at or below it."""
    return ordered[ceil(share * len(ordered)) - 1]
