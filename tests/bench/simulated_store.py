"""A made-up shop with the true wait of everybody, those who gave up included; the same seed, the same shop.

Two to six colleagues with skills, a roster with breaks, sickness, four services of lognormal length, a
lunch peak, a fuller Saturday, people who give up (Weibull) and people who are called and don't come. Who is
next is the shop's own rule, `domain.queue.who_is_next`. Somebody who gave up stays as a ghost until the
queue has passed them.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import numpy as np

from server.domain.ghosts import passed
from server.domain.queue import JUMPS, Adviser, Floor, Limits, Waiting, who_is_next

MIDNIGHT = datetime(2026, 1, 5, tzinfo=UTC)  # a Monday
DAY_S, HALF_HOUR_S = 86400.0, 1800.0
OPENS_S, CLOSES_S = 9 * 3600.0, 18 * 3600.0
SERVICES = ("advice", "repair", "pick-up", "contract")
MEAN_S = (300.0, 420.0, 150.0, 720.0)
LIMITS = Limits(in_a_row=3, long_wait_s=1500.0, early_s=600.0, late_s=900.0, adviser_s=900.0, match_s=0.0)
# How full each half hour is, from nine to six; Saturday, the fuller day, has a peak of its own.
WEEKDAY = (5, 6, 8, 9, 10, 12, 15, 17, 16, 14, 11, 10, 10, 11, 13, 13, 10, 6)
SATURDAY = (6, 8, 11, 14, 17, 19, 20, 20, 18, 16, 15, 14, 12, 11, 9, 8, 6, 4)
SATURDAY_FULLER = 1.2
NO_SHOW_S = 60.0


@dataclass(frozen=True, slots=True)
class World:
    """What this shop is like; drawn once from its seed."""

    team: tuple[Adviser, ...]
    speed: tuple[float, ...]
    mean_s: tuple[float, ...]
    spread: tuple[float, ...]
    mix: tuple[float, ...]
    a_day: float
    patience_s: float
    no_show: float
    access: float


@dataclass(slots=True)
class Visit:
    """One party and what became of it, in seconds since the first midnight; `offered_at` is the truth."""

    id: int
    service: str
    arrived_at: float
    access: bool = False
    called_at: float | None = None
    finished_at: float | None = None
    left_at: float | None = None
    offered_at: float | None = None
    outcome: str = "open"
    staff: int | str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the shop sees happen. `until` is the planned end of a break or of a shift."""

    at: float
    kind: str
    visit: Visit | None = None
    staff: int | str | None = None
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Shift:
    """One colleague's day by the roster."""

    staff: int
    begins: float
    ends: float
    break_at: float
    break_s: float


@dataclass(slots=True)
class _Now:
    """The shop while it is played."""

    events: list[Event] = field(default_factory=list)
    queue: dict[int, Waiting] = field(default_factory=dict)
    ghosts: dict[int, Waiting] = field(default_factory=dict)
    idle: dict[int, float] = field(default_factory=dict)
    due: dict[int, Shift] = field(default_factory=dict)
    jumped: int = 0


def make_world(seed: int) -> World:
    rng = np.random.default_rng([seed, 1])
    n = int(rng.integers(2, 7))
    mean_s = tuple(float(mean * rng.uniform(0.7, 1.4)) for mean in MEAN_S)
    mix = tuple(float(share) for share in rng.dirichlet((12, 8, 10, 4)))
    load = float(rng.uniform(0.45, 0.7))
    capacity_s = 0.82 * n * (CLOSES_S - OPENS_S - 1800)  # one in six is off each day
    a_day = load * capacity_s / sum(share * mean for share, mean in zip(mix, mean_s, strict=True))
    return World(
        team=tuple(_adviser(rng, number, n) for number in range(n)),
        speed=tuple(float(rng.uniform(0.85, 1.15)) for _ in range(n)),
        mean_s=mean_s,
        spread=tuple(float(rng.uniform(0.4, 0.75)) for _ in MEAN_S),
        mix=mix,
        a_day=a_day,
        patience_s=float(rng.uniform(1500, 3600)),
        no_show=float(rng.uniform(0.01, 0.06)),
        access=float(rng.uniform(0.0, 0.06)),
    )


def _adviser(rng: np.random.Generator, number: int, n: int) -> Adviser:
    """Small teams can do everything; in larger ones most lack a service or two, never the same one all."""
    lacks = (
        set()
        if n <= 3
        else {(number + step) % 4 for step, rare in ((0, 0.7), (1, 0.3)) if rng.random() < rare}
    )
    can = [name for kind, name in enumerate(SERVICES) if kind not in lacks]
    return Adviser(number, f"C{number}", dict.fromkeys(can, 1))


def team_of(world: World) -> dict[int | str, Adviser]:
    return dict(enumerate(world.team))


def simulate(seed: int, days: int) -> Iterator[Event]:
    """What the shop sees, in the order in which it happens."""
    world, numbers = make_world(seed), count(1)
    for day in range(days):
        if day % 7 != 6:
            yield from _Day(world, seed, day, numbers).play()


class _Day:
    """One day, played event by event."""

    def __init__(self, world: World, seed: int, day: int, numbers: "count[int]") -> None:
        self.world, self.day, self.numbers = world, day, numbers
        self.rng = np.random.default_rng([seed, 2, day])
        self.now = _Now()
        self.next: list[tuple[float, int, str, Any]] = []
        self.order = count()
        self.visits: dict[int, Visit] = {}

    def play(self) -> list[Event]:
        for shift in self._roster():
            self._later(shift.begins, "come", shift)
        for at in self._arrivals():
            self._later(at, "arrive", None)
        while self.next:
            at, _, kind, what = heapq.heappop(self.next)
            getattr(self, f"_{kind}")(at, what)
            self._serve(at)
        return self.now.events

    def _later(self, at: float, kind: str, what: Any) -> None:
        heapq.heappush(self.next, (at, next(self.order), kind, what))

    def _say(self, at: float, kind: str, visit: Visit | None = None, **more: Any) -> None:
        self.now.events.append(Event(at, kind, visit, **more))

    def _roster(self) -> Iterator[Shift]:
        """Each has a free day in the week; somebody is ill now and then; at least one is there."""
        start, team = self.day * DAY_S, len(self.world.team)
        there = [n for n in range(team) if team < 3 or (self.day + n * 2) % 6 != 5]
        there = [n for n in there if self.rng.random() > 0.04] or there[:1]
        for place, n in enumerate(there):
            begins = start + OPENS_S + (1800 if place % 3 == 1 else 0)
            ends = start + CLOSES_S - (1800 if place % 3 == 2 else 0)
            lunch = start + (11.5 + 0.75 * place % 3.5) * 3600
            late = float(self.rng.exponential(120))
            yield Shift(n, begins + late, ends, lunch, 1800.0)

    def _arrivals(self) -> list[float]:
        saturday = self.day % 7 == 5
        profile = np.array(SATURDAY if saturday else WEEKDAY, dtype=float)
        expected = self.world.a_day * (SATURDAY_FULLER if saturday else 1.0) * self.rng.gamma(40, 1 / 40)
        found = []
        for half, n in enumerate(self.rng.poisson(expected * profile / profile.sum())):
            since = self.day * DAY_S + OPENS_S + half * HALF_HOUR_S
            found += [since + float(share) * HALF_HOUR_S for share in self.rng.random(n)]
        return sorted(found)

    def _come(self, at: float, shift: Shift) -> None:
        self.now.due[shift.staff] = shift
        self.now.idle[shift.staff] = at
        self._say(at, "here", staff=shift.staff, until=shift.ends)
        self._say(at, "planned", staff=shift.staff, until=shift.break_at)
        self._later(shift.break_at, "look", None)
        self._later(shift.ends, "look", None)

    def _look(self, at: float, _: Any) -> None:
        """A break or an end of a shift is due: `_serve` sees to those who are free."""

    def _arrive(self, at: float, _: Any) -> None:
        number = next(self.numbers)
        service = str(self.rng.choice(SERVICES, p=self.world.mix))
        visit = Visit(number, service, at, bool(self.rng.random() < self.world.access))
        moment = MIDNIGHT + timedelta(seconds=at)
        one = Waiting(
            id=f"{number:09}", ticket=str(number), service=service, arrived_at=moment, access=visit.access
        )
        self.now.queue[number] = one
        self.visits[number] = visit
        self._say(at, "arrive", visit)
        self._later(at + self.world.patience_s * float(self.rng.weibull(1.3)), "give_up", number)

    def _give_up(self, at: float, number: int) -> None:
        one = self.now.queue.pop(number, None)
        if one is not None:
            visit = self.visits[number]
            visit.left_at, visit.outcome = at, "left"
            self.now.ghosts[number] = one
            self._say(at, "left", visit)

    def _finish(self, at: float, done: tuple[int, int]) -> None:
        staff, number = done
        visit = self.visits[number]
        visit.finished_at = at
        self.now.idle[staff] = at
        self._say(at, "finish", visit, staff=staff)

    def _back(self, at: float, staff: int) -> None:
        self.now.idle[staff] = at
        self._say(at, "back", staff=staff)

    def _serve(self, at: float) -> None:
        """Whoever is free takes a break that is due, goes home, or calls the next."""
        for staff in sorted(self.now.idle, key=lambda each: self.now.idle[each]):
            shift = self.now.due[staff]
            if at >= shift.break_at:
                self._rest(at, shift)
            elif at >= shift.ends and (shift.ends % DAY_S < CLOSES_S or not self.now.queue):
                del self.now.idle[staff]
                self._say(at, "gone", staff=staff)
            else:
                self._call(at, staff)

    def _rest(self, at: float, shift: Shift) -> None:
        del self.now.idle[shift.staff]
        self.now.due[shift.staff] = replace(shift, break_at=float("inf"))
        self._say(at, "rest", staff=shift.staff, until=at + shift.break_s)
        self._later(at + shift.break_s, "back", shift.staff)

    def _call(self, at: float, staff: int) -> None:
        now, adviser = self.now, self.world.team[staff]
        floor = Floor(LIMITS, MIDNIGHT + timedelta(seconds=at), now.jumped)
        turn, _ = who_is_next(now.queue.values(), adviser, floor) if now.queue else (None, [])
        if now.ghosts:
            for ghost in passed(now.ghosts.values(), turn.waiting if turn else None, adviser, floor):
                self._pass(at, int(ghost.id))
        if turn is None:
            return
        now.jumped = now.jumped + 1 if turn.why in JUMPS else 0
        number = int(turn.waiting.id)
        del now.queue[number], now.idle[staff]
        self._begin(at, self.visits[number], staff)

    def _pass(self, at: float, number: int) -> None:
        del self.now.ghosts[number]
        self.visits[number].offered_at = at
        self._say(at, "ghost", self.visits[number])

    def _begin(self, at: float, visit: Visit, staff: int) -> None:
        visit.called_at = visit.offered_at = at
        visit.staff = staff
        visit.outcome = "no_show" if self.rng.random() < self.world.no_show else "served"
        self._say(at, "call", visit, staff=staff)
        self._later(at + self._takes(visit, staff), "finish", (staff, visit.id))

    def _takes(self, visit: Visit, staff: int) -> float:
        if visit.outcome == "no_show":
            return NO_SHOW_S
        kind, world = SERVICES.index(visit.service), self.world
        variance = np.log(1 + world.spread[kind] ** 2)
        drawn = self.rng.lognormal(np.log(world.mean_s[kind]) - variance / 2, np.sqrt(variance))
        return float(max(drawn * world.speed[staff], 15.0))
