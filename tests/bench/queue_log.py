"""A real log of a queue, read plainly, and its figures by straightforward code of its own.

Nothing here knows Greetline: the replay (tests/bench/replay.py) holds Greetline's reports against it. Where a
member of staff is with two people at once, the earlier one is finished when the later one begins.
"""

import csv
import gzip
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from config.settings import ROOT

LOG = ROOT.parent / "shared" / "data" / "queue_logs" / "bank_days01-14.csv.gz"
OFFICES = LOG.with_name("warsaw_offices.csv.gz")
TIME_ZONE = "Asia/Jerusalem"
SHARES = {"p50_s": Fraction(1, 2), "p90_s": Fraction(9, 10), "p95_s": Fraction(19, 20)}
TOO_FEW = 20
TARGET_S = 300


@dataclass(frozen=True, slots=True)
class Call:
    """One person of the log; times are as written, with their offset. `line` is the line of the file."""

    line: int
    service: str
    arrived_at: datetime
    called_at: datetime | None
    finished_at: datetime | None
    left_at: datetime | None
    staff: str

    @property
    def waited_s(self) -> int:
        """Until called, or until they left."""
        until = self.called_at or self.left_at
        assert until is not None
        return int((until - self.arrived_at).total_seconds())

    @property
    def handled_s(self) -> int:
        assert self.called_at is not None
        assert self.finished_at is not None
        return int((self.finished_at - self.called_at).total_seconds())


class Cut(NamedTuple):
    """A line whose service was finished earlier than the log says, and by how much."""

    line: int
    staff: str
    seconds: int


def read(path: Path = LOG) -> dict[date, list[Call]]:
    """The calls by the day on which they came."""
    days: dict[date, list[Call]] = {}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            called, finished, left = (_moment(row[name]) for name in ("called_at", "finished_at", "left_at"))
            arrived = datetime.fromisoformat(row["arrived_at"])
            call = Call(line, row["service"], arrived, called, finished, left, row["staff"])
            days.setdefault(arrived.date(), []).append(call)
    return days


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def without_overlaps(calls: Iterable[Call]) -> tuple[list[Call], list[Cut]]:
    """The same calls, each member of staff with one person at a time, and what had to be cut for it."""
    found = sorted(calls, key=lambda call: call.line)
    latest: dict[str, int] = {}
    cuts = []
    begun = [number for number, call in enumerate(found) if call.called_at is not None]
    for number in sorted(begun, key=lambda number: (found[number].called_at, found[number].line)):
        call = found[number]
        assert call.called_at is not None
        before = latest.get(call.staff)
        latest[call.staff] = number
        if before is None:
            continue
        ended = found[before].finished_at
        if ended is not None and ended > call.called_at:
            cuts.append(Cut(found[before].line, call.staff, int((ended - call.called_at).total_seconds())))
            found[before] = replace(found[before], finished_at=call.called_at)
    return found, cuts


def figures(calls: Sequence[Call]) -> dict[str, Any]:
    """What the report must say of these calls."""
    served = [call for call in calls if call.called_at is not None]
    waits = [call.waited_s for call in served]
    in_time = sum(wait <= TARGET_S for wait in waits)
    return {
        "came": len(calls),
        "served": len(served),
        "left": len(calls) - len(served),
        "no_show": 0,
        "open": 0,
        "wait": {
            "n": len(calls),
            "censored": len(calls) - len(served),
            **survival(waits, [call.waited_s for call in calls if call.called_at is None]),
            "mean_served_s": mean(waits),
            "longest_s": max(call.waited_s for call in calls),
            "over_target": sum(call.waited_s > TARGET_S for call in calls),
        },
        "handle": summary([call.handled_s for call in served]),
        "service_level": {
            "n": len(calls),
            "within": in_time,
            "share": round(in_time / len(calls), 4),
            "target_s": TARGET_S,
        },
        # Nobody says hello before they begin, so everybody served was greeted then.
        "greeted": {"kiosk": {"came": len(calls), **summary(waits)}},
    }


def survival(called: Sequence[int], left: Sequence[int]) -> dict[str, int | None]:
    """Kaplan and Meier by hand, in fractions: at each moment with calls, the share still waiting shrinks."""
    if len(called) + len(left) < TOO_FEW:
        return dict.fromkeys(SHARES)
    found: dict[str, int | None] = dict.fromkeys(SHARES)
    still = Fraction(1)
    for moment in sorted(set(called)):
        there = sum(wait >= moment for wait in called) + sum(wait >= moment for wait in left)
        still *= 1 - Fraction(sum(wait == moment for wait in called), there)
        for name, share in SHARES.items():
            if found[name] is None and still <= 1 - share:
                found[name] = moment
    return found


def summary(spans: Sequence[int]) -> dict[str, Any]:
    """Of spans that were all seen to their end."""
    ordered = sorted(spans)
    ranks = {name: -(-share * len(ordered) // 1) for name, share in SHARES.items()}
    few = len(ordered) < TOO_FEW
    return {
        "n": len(ordered),
        **{name: None if few else ordered[int(rank) - 1] for name, rank in ranks.items()},
        "mean_s": mean(spans),
        "longest_s": max(spans, default=None),
    }


def mean(spans: Sequence[int]) -> float | None:
    return round(sum(spans) / len(spans), 3) if spans else None


def differences(told: Any, counted: Any, where: str = "") -> list[str]:
    """What of `counted` is told otherwise; a report may tell more."""
    if isinstance(counted, dict):
        return [
            line
            for name, value in counted.items()
            for line in differences(
                told.get(name) if isinstance(told, dict) else None, value, f"{where} {name}"
            )
        ]
    return [] if told == counted else [f"{where.strip()}: the report says {told}, the log {counted}"]
