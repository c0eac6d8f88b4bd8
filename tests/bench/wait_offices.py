"""Walk-in offices of which only snapshots are known: no names, no tickets' times, no roster.

Each office learns for itself, day after day; its first half of days warms up. The wait is that of the last
person in line: until the number that is called has reached theirs, known to some five minutes (its middle
counts). There is no board to play forward; the neighbours speak, on the pace that each queue has shown: how
long it took for one person ahead, with those who never came.
"""

import csv
import gzip
import heapq
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, pairwise
from math import isfinite, log
from pathlib import Path
from statistics import fmean, median
from typing import Any

import numpy as np

from server.forecast.board import Quantiles
from server.forecast.calibrate import FLOOR, Misses, calibrated, learn
from server.forecast.neighbours import Memory, nearest, remember
from tests.bench.wait_scores import scores

MINUTE, DAY = 60.0, 1440.0
WIDEST_MIN = 20.0  # a gap in the snapshots; what fell into it is not known well enough
SLOWEST = 1 / 60  # tickets a minute; slower than one an hour is not believed
UNKNOWN_S, SPAN_S = 600.0, 600.0
SEEN_AFTER_MIN = 2.5


@dataclass(frozen=True, slots=True)
class Last:
    """The last person in a line at a snapshot: people, counters, and tickets a minute of late."""

    office: str
    queue: str
    date: str
    minute: float
    people: float
    counters: float
    official_s: float
    pace_30: float
    pace_60: float
    pace_day: float
    wait_s: float


@dataclass(slots=True)
class Queue:
    """What one queue has shown."""

    latest_s: float = UNKNOWN_S
    a_person: deque[float] = field(default_factory=lambda: deque(maxlen=200))
    today: deque[tuple[float, float, float]] = field(default_factory=lambda: deque(maxlen=6))


def offices(path: Path) -> dict[str, Any]:
    """All offices of a file, together and each for itself."""
    by_office: dict[str, list[Last]] = defaultdict(list)
    for one in _read(path):
        by_office[one.office].append(one)
    runs = {name: _Office().run(people) for name, people in by_office.items()}
    names = ("ours", "les", "official", "queue_length", "moving_average")
    told = {name: np.array([each for run in runs.values() for each in run.told[name]]) for name in names}
    actual = np.array([each for run in runs.values() for each in run.actual])
    each = {name: _one_office(run) for name, run in runs.items() if run.actual}
    return {
        "n": int(actual.size),
        "methods": {name: scores(told[name], actual) for name in names},
        "offices": each,
    }


def _one_office(run: "_Office") -> dict[str, Any]:
    actual = np.array(run.actual)
    found = {name: scores(np.array(run.told[name]), actual) for name in ("ours", "les")}
    return {
        "n": len(run.actual),
        "mae": found["ours"]["mae"],
        "les": found["les"]["mae"],
        "coverage": found["ours"]["coverage"],
    }


class _Office:
    """One office, rolled through in the order in which its days stand in the file."""

    def __init__(self) -> None:
        self.memory, self.misses = Memory(), defaultdict[str, Misses](Misses)
        self.queues: dict[str, Queue] = defaultdict(Queue)
        self.open: list[tuple[float, int, Last, Any, dict[str, Quantiles]]] = []
        self.actual: list[float] = []
        self.told: dict[str, list[tuple[float, float, float]]] = defaultdict(list)

    def run(self, people: Sequence[Last]) -> "_Office":
        days = {date: number for number, date in enumerate(dict.fromkeys(one.date for one in people))}
        numbers = count()
        for one in sorted(people, key=lambda each: (days[each.date], each.minute)):
            now = days[one.date] * DAY + one.minute
            self._know(now)
            queue = self.queues[one.queue]
            row = _row(one, queue, now)
            raw = self._raw(one, queue, row)
            if days[one.date] >= (len(days) + 1) // 2:
                self._tell(one, raw)
            known = now + one.wait_s / MINUTE + SEEN_AFTER_MIN
            heapq.heappush(self.open, (known, next(numbers), one, row, raw))
        return self

    def _know(self, now: float) -> None:
        """What has become known by now."""
        while self.open and self.open[0][0] <= now:
            at, _, one, row, raw = heapq.heappop(self.open)
            remember(self.memory, row, one.wait_s)
            for name, said in raw.items():
                learn(self.misses[name], said, one.wait_s)
            queue = self.queues[one.queue]
            queue.latest_s = one.wait_s
            queue.a_person.append(one.wait_s / max(one.people, 1))
            queue.today.append((at, one.wait_s, one.people))

    def _raw(self, one: Last, queue: Queue, row: Any) -> dict[str, Quantiles]:
        usual = one.people * (median(queue.a_person) if queue.a_person else one.official_s)
        points = {
            "les": queue.latest_s,
            "official": one.people * one.official_s / max(one.counters, 1),
            "queue_length": one.people / one.pace_60 * MINUTE,
            "moving_average": fmean([wait for _, wait, _ in queue.today] or [queue.latest_s]),
        }
        ours = nearest(self.memory, row) or Quantiles(usual / 2, usual, usual * 2)
        return {"ours": ours, **{name: Quantiles(at, at, at) for name, at in points.items()}}

    def _tell(self, one: Last, raw: Mapping[str, Quantiles]) -> None:
        self.actual.append(one.wait_s)
        for name, said in raw.items():
            found = calibrated(self.misses[name], said)
            low, high = found.low, found.high
            if name != "ours" and len(self.misses[name].low) < FLOOR:
                low, high = said.middle / 2, said.middle * 2
            self.told[name].append((low, found.middle if name == "ours" else said.middle, high))


def _row(one: Last, queue: Queue, now: float) -> Any:
    """The situation: the line, what the counters did of late, what one person ahead has cost here."""
    paces = queue.a_person or [SPAN_S / 2]
    today = [each for each in queue.today if each[0] >= now - now % DAY]
    lately = fmean([wait / people for _, wait, people in today]) if today else fmean(paces)
    last = fmean([wait for _, wait, _ in today]) if today else queue.latest_s
    spans = (
        *(one.people * fmean(paces), one.people * median(paces), one.people * lately),
        *(queue.latest_s, last, fmean(paces), one.people * one.official_s / max(one.counters, 1)),
    )
    hour = one.minute / SPAN_S
    return np.array(
        [
            *(log(span + 20) for span in spans),
            *(log(pace) for pace in (one.pace_30, one.pace_60, one.pace_day)),
            *(log(max(one.people, 1) / pace) for pace in (one.pace_60, one.pace_day)),
            *(log(max(one.people, 1)), log(one.counters + 1), log(max(one.official_s, 30))),
            *(hour, hour**2, one.people / 10, len(queue.a_person) / 200),
        ]
    )


def _read(path: Path) -> list[Last]:
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [_known(row) for row in rows] if rows and "thr30" in rows[0] else list(_from_snapshots(rows))


def _known(row: Mapping[str, str]) -> Last:
    """A wait that was worked out before."""
    figures = {name: _number(row[name]) for name in ("t", "q", "c", "cz", "thr30", "thr60", "thrday", "w")}
    return _last(
        (row["name"], row["g"], row["date"]),
        figures["t"],
        figures["q"],
        figures["c"],
        figures["cz"],
        (figures["thr30"], figures["thr60"], figures["thrday"]),
        figures["w"],
    )


def _last(
    key: tuple[str, str, str],
    minute: float,
    people: float,
    counters: float,
    official_min: float,
    paces: tuple[float, float, float],
    wait_min: float,
) -> Last:
    slow = [max(pace, SLOWEST) if isfinite(pace) else SLOWEST for pace in paces]
    official_s = official_min * MINUTE if isfinite(official_min) and official_min > 0 else UNKNOWN_S
    return Last(*key, minute, people, counters, official_s, slow[0], slow[1], slow[2], wait_min * MINUTE)


def _from_snapshots(rows: Iterable[Mapping[str, str]]) -> Iterator[Last]:
    """One day of one queue after another."""
    days: dict[tuple[str, str, str], list[tuple[float, ...]]] = defaultdict(list)
    for row in rows:
        figures = (
            "minute_of_day",
            "people_waiting",
            "counters_open",
            "official_service_minutes",
            "ticket_now_called",
        )
        key = (row["office"], row["queue_id"], row["date"])
        days[key].append(tuple(_number(row[name]) for name in figures))
    for key, day in days.items():
        yield from _of_a_day(key, [each for each in day if isfinite(each[4])])


def _of_a_day(key: tuple[str, str, str], day: Sequence[tuple[float, ...]]) -> Iterator[Last]:
    """Their number is the one called now and as many more as wait; a day that counts back is left out."""
    if any(after[4] < before[4] for before, after in pairwise(day)):
        return
    for place, (minute, people, counters, official, ticket) in enumerate(day):
        reached = next((n for n in range(place + 1, len(day)) if day[n][4] >= ticket + people), None)
        if not people >= 1 or reached is None or ticket <= day[0][4]:
            continue
        low, high = day[reached - 1][0] - minute, day[reached][0] - minute
        if high - low <= WIDEST_MIN:
            paces = tuple(_pace(day[: place + 1], span) for span in (30.0, 60.0, DAY))
            yield _last(
                key, minute, people, counters, official, (paces[0], paces[1], paces[2]), (low + high) / 2
            )


def _pace(day: Sequence[tuple[float, ...]], span_min: float) -> float:
    """Tickets a minute over the last so many minutes."""
    minute, ticket = day[-1][0], day[-1][4]
    first = next(each for each in day if each[0] >= minute - span_min)
    return (ticket - first[4]) / (minute - first[0]) if minute > first[0] else float("nan")


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")
