"""The queue as it stands, played forward many times: when is whose turn?

Everybody who waits is taken in the order of the rule in force (`domain.queue.in_order`), each by the
colleague who can help them and is free first. As all of them are here already, that is the same as to let
each colleague who gets free take the first on their own list, and it lets one step serve all futures at
once.

What is simpler here than on the floor: the order is the one of now (nobody comes later and goes before,
nobody crosses the limit of the long wait meanwhile); the short time in which somebody is left to a
colleague who speaks their language is not played; who is parked stays parked. The calibration learns what
that costs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil, inf, isfinite, nan

import numpy as np
from numpy.typing import NDArray

from server.domain.queue import Adviser, Floor, Limits, Waiting, in_order
from server.forecast.patience import Patience, patience
from server.forecast.spans import Floats, Prior, Spans, of_the_store, usual

FUTURES = 300
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
Columns = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Running:
    """Somebody is being helped, or was called: with what, and for how long by now."""

    service: str
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class Colleague:
    """One of those on duty. `away` are breaks and the end of the shift, in seconds from now.

    Who is free and away now is back when it ends. A break that is still to come, or is due while somebody is
    being helped, begins when they are done and keeps its length; one without end is the end of the shift.
    """

    adviser: Adviser
    running: Running | None = None
    away: Sequence[tuple[float, float]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All that the forecast looks at: who waits, who is there, what the time is."""

    now: datetime
    queue: Sequence[Waiting]
    colleagues: Sequence[Colleague]
    limits: Limits
    jumped: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """What the past says: how long services take, who does not come when called, how long people stay."""

    spans: Mapping[str, Spans]
    other: Spans  # a service that was never seen
    patience: Patience
    no_show: Mapping[str, float] = field(default_factory=dict)
    no_show_s: float = 60.0
    between_s: float = 0.0  # from the end of one service to the next call

    def of(self, service: str) -> Spans:
        return self.spans.get(service, self.other)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Seconds from now until the call, one column a future, sorted; infinite where nobody would call them."""

    waiting: Mapping[str, Floats]
    newcomer: Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Quantiles:
    """The middle 80 %, in seconds."""

    low: float
    middle: float
    high: float


def habits(
    recent_s: Mapping[str, Sequence[float]],
    priors: Mapping[str, Prior],
    *,
    waits_s: Sequence[float] = (),
    left: Sequence[bool] = (),
    called: Mapping[str, tuple[int, int]] | None = None,
    between_s: float = 0.0,
) -> Habits:
    """`recent_s` by service, oldest first; the waits of all, who left marked; by service, how many were
    called, and how many of these were absent.
    """
    everything = [value for spans in recent_s.values() for value in spans]
    other = of_the_store(everything, Prior())
    spans = {name: usual(recent_s.get(name, ()), priors.get(name, other)) for name in {*recent_s, *priors}}
    absent = {name: (n_absent + 0.5) / (n + 10) for name, (n, n_absent) in (called or {}).items()}
    return Habits(spans, usual((), other), patience(waits_s, left), absent, between_s=max(between_s, 0.0))


def play(
    board: Board,
    past: Habits,
    services: Sequence[str],
    rng: np.random.Generator,
    futures: int = FUTURES,
) -> Outlook:
    """The whole board in one pass: everybody who waits, and somebody who would check in now, by service."""
    order = [turn.waiting for turn in in_order(board.queue, _floor(board))]
    team = _Team(board, past, rng, futures)
    takes, stays = _occupied(order, board.now, past, rng, futures)
    waiting: dict[str, Floats] = {}
    for one, long, patient in zip(order, takes, stays, strict=True):
        begins, who = team.first_free(one)
        team.busy(who, begins, np.where(patient >= begins, long, 0.0))
        waiting[one.id] = np.sort(begins)
    newcomer = {name: np.sort(team.first_free(_somebody(name, board.now))[0]) for name in services}
    return Outlook(waiting, newcomer)


def _occupied(
    order: Sequence[Waiting], now: datetime, past: Habits, rng: np.random.Generator, futures: int
) -> tuple[Floats, Floats]:
    """How long each would keep a colleague, and how much longer each would stay; one row a party."""
    n = len(order)
    chances, absent = _spread(rng, 2 * n, futures), rng.random((n, futures))
    waited = np.array([(now - one.arrived_at).total_seconds() for one in order])
    takes = [past.of(one.service).draw(chance) for one, chance in zip(order, chances[:n], strict=True)]
    often = np.array([past.no_show.get(one.service, 0.0) for one in order])[:, None]
    long = np.where(absent < often, past.no_show_s, np.array(takes).reshape(n, futures)) + past.between_s
    long[[one.looks for one in order]] = 0.0  # whoever looks around wants nobody yet
    return long, past.patience.draw(chances[n:], waited[:, None])


def quantiles(sorted_s: Floats) -> Quantiles | None:
    """The range of these futures; None when in too many of them nobody calls: we can't say."""
    last = sorted_s.size - 1
    low, middle, high = (float(sorted_s[ceil(share * last)]) for share in (LOW, MIDDLE, HIGH))
    return Quantiles(low, middle, high) if isfinite(high) else None


def beyond(sorted_s: Floats, limit_s: float) -> float:
    """The share of futures in which it takes longer than this."""
    return 1 - int(np.searchsorted(sorted_s, limit_s, side="right")) / sorted_s.size


def _floor(board: Board) -> Floor:
    return Floor(board.limits, board.now, board.jumped)


def _somebody(service: str, now: datetime) -> Waiting:
    return Waiting(id="", ticket="", service=service, arrived_at=now)


def _spread(rng: np.random.Generator, rows: int, futures: int) -> Floats:
    """Chances that fill 0 to 1 evenly in each row, in random order: the futures differ less by luck."""
    steps = np.broadcast_to(np.arange(futures, dtype=np.float64), (rows, futures))
    return (rng.permuted(steps, axis=1) + 0.5) / futures


class _Team:
    """Those on duty in all futures: when each gets free next, and the breaks that are still to come."""

    def __init__(self, board: Board, past: Habits, rng: np.random.Generator, futures: int) -> None:
        self.board = board
        self.colleagues = board.colleagues
        self.rows = np.arange(futures)
        self.able: dict[tuple[str, int | None], Columns] = {}
        self.free = np.zeros((futures, len(self.colleagues)))
        chances = _spread(rng, len(self.colleagues), futures)
        for column, one in enumerate(self.colleagues):
            if one.running is not None:
                left = past.of(one.running.service).left(chances[column], max(one.running.elapsed_s, 0.0))
                self.free[:, column] = left + past.between_s
        self._plan_breaks(futures)
        self._rest()

    def _plan_breaks(self, futures: int) -> None:
        """Who is free and away now is back at its end; all others that are not over are to come."""
        to_come = []
        for column, one in enumerate(self.colleagues):
            for since, until in sorted(one.away):
                if since <= 0 and one.running is None:
                    self.free[:, column] = np.maximum(self.free[:, column], until)
                elif until > 0:
                    to_come.append((column, since, max(until - since, 0.0)))
        self.whose = np.array([column for column, _, _ in to_come], dtype=np.intp)
        self.since = np.tile(np.array([since for _, since, _ in to_come]), (futures, 1))
        self.lasts = np.array([lasts for _, _, lasts in to_come])

    def first_free(self, one: Waiting) -> tuple[Floats, Columns]:
        """When, and which colleague, who can help them; never while nobody is there who could."""
        able = self._able(one)
        if not able.size:
            return np.full(self.rows.size, inf), np.zeros(self.rows.size, dtype=np.intp)
        free = self.free if able.size == len(self.colleagues) else self.free.take(able, axis=1)
        held_s = self._held_s(one)
        if held_s > 0:
            own = np.array([self.colleagues[column].adviser.id == one.adviser_id for column in able])
            free = np.where(own, free, np.maximum(free, held_s))
        which = free.argmin(axis=1)
        return free[self.rows, which], able[which]

    def busy(self, who: Columns, begins: Floats, takes: Floats) -> None:
        """They take so long from then on, and their break after it where one is due."""
        if self.colleagues:
            self.free[self.rows, who] = np.where(
                np.isfinite(begins), begins + takes, self.free[self.rows, who]
            )
            self._rest()

    def _able(self, one: Waiting) -> Columns:
        key = (one.service, one.adviser_id)
        if key not in self.able:
            can = [
                number
                for number, each in enumerate(self.colleagues)
                if each.adviser.can(one.service)
                or (one.adviser_id is not None and each.adviser.id == one.adviser_id)
            ]
            self.able[key] = np.array(can, dtype=np.intp)
        return self.able[key]

    def _held_s(self, one: Waiting) -> float:
        """How much longer they are kept for their own adviser."""
        if one.adviser_id is None:
            return 0.0
        since = one.adviser_at or one.arrived_at
        return self.board.limits.adviser_s - (self.board.now - since).total_seconds()

    def _rest(self) -> None:
        """Who gets free when a break is due takes it now, once in every future."""
        if not self.whose.size:
            return
        due = self.free.take(self.whose, axis=1) >= self.since
        while due.any():
            future, number = due.nonzero()
            self.since[future, number] = nan  # no moment is later than this: taken
            np.add.at(self.free, (future, self.whose[number]), self.lasts[number])
            due = self.free.take(self.whose, axis=1) >= self.since
