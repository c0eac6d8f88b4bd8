"""A shop replayed event by event, with what a forecast may know at each moment and nothing of later."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import numpy as np

from server.domain.queue import Adviser, Limits, Waiting
from server.forecast.board import Board, Colleague, Habits, Running, habits
from server.forecast.features import Called, Lately
from tests.bench.simulated_store import MIDNIGHT, Event, Visit

AHEAD_S = 5400.0  # the roster of the next ninety minutes
LIMITS = Limits(in_a_row=3, long_wait_s=1500.0, early_s=600.0, late_s=900.0, adviser_s=900.0, match_s=0.0)


@dataclass(slots=True)
class Helper:
    """A colleague as far as it can be seen: with whom, since when free, until when away."""

    adviser: Adviser
    running: Visit | None = None
    free_at: float = 0.0
    back_at: float | None = None
    break_at: float = float("inf")
    ends_at: float = float("inf")


@dataclass(slots=True)
class Shop:
    """What has happened so far."""

    team: dict[int | str, Adviser] = field(default_factory=dict)
    now: float = 0.0
    queue: dict[int, Visit] = field(default_factory=dict)
    helpers: dict[int | str, Helper] = field(default_factory=dict)
    recent: dict[str, deque[float]] = field(default_factory=dict)
    waits: deque[tuple[float, str, float]] = field(default_factory=lambda: deque(maxlen=2000))
    between: deque[float] = field(default_factory=lambda: deque(maxlen=200))
    stayed: deque[tuple[float, bool]] = field(default_factory=lambda: deque(maxlen=3000))
    called: dict[str, tuple[int, int]] = field(default_factory=dict)
    came: deque[float] = field(default_factory=lambda: deque(maxlen=200))
    gave_up: deque[float] = field(default_factory=lambda: deque(maxlen=100))
    spans: deque[float] = field(default_factory=lambda: deque(maxlen=100))
    _habits: Habits | None = None

    def take(self, event: Event) -> None:
        self.now = event.at
        getattr(self, f"_{event.kind}")(event)

    def _here(self, event: Event) -> None:
        assert event.staff is not None
        self.helpers[event.staff] = Helper(self.team[event.staff], free_at=event.at, ends_at=event.until)

    def _planned(self, event: Event) -> None:
        self._helper(event).break_at = event.until

    def _rest(self, event: Event) -> None:
        helper = self._helper(event)
        helper.back_at, helper.break_at = event.until, float("inf")

    def _back(self, event: Event) -> None:
        helper = self._helper(event)
        helper.back_at, helper.free_at = None, event.at

    def _gone(self, event: Event) -> None:
        self.helpers.pop(event.staff or 0, None)

    def _helper(self, event: Event) -> Helper:
        assert event.staff is not None
        if event.staff not in self.helpers:
            adviser = self.team.get(event.staff, Adviser(None, str(event.staff)))
            self.helpers[event.staff] = Helper(adviser, free_at=event.at)
        return self.helpers[event.staff]

    def _arrive(self, event: Event) -> None:
        assert event.visit is not None
        self.queue[event.visit.id] = event.visit
        self.came.append(event.at)

    def _left(self, event: Event) -> None:
        assert event.visit is not None
        self.queue.pop(event.visit.id, None)
        self.stayed.append((event.at - event.visit.arrived_at, True))
        self.gave_up.append(event.at)

    def _ghost(self, event: Event) -> None:
        """Whom the queue has passed has nothing to do with who is there."""

    def _call(self, event: Event) -> None:
        visit = event.visit
        assert visit is not None
        self.queue.pop(visit.id, None)
        wait = event.at - visit.arrived_at
        self.waits.append((event.at, visit.service, wait))
        self.stayed.append((wait, False))
        helper = self._helper(event)
        if self.queue and wait > 0:
            self.between.append(min(max(event.at - max(helper.free_at, visit.arrived_at), 0.0), 300.0))
        helper.running = visit
        n, absent = self.called.get(visit.service, (0, 0))
        self.called[visit.service] = (n + 1, absent + (visit.outcome == "no_show"))

    def _finish(self, event: Event) -> None:
        visit = event.visit
        assert visit is not None
        assert visit.called_at is not None
        helper = self._helper(event)
        if helper.running is visit:
            helper.running, helper.free_at = None, event.at
        if visit.outcome == "served":
            self.recent.setdefault(visit.service, deque(maxlen=150)).append(event.at - visit.called_at)
            self.spans.append(event.at - visit.called_at)
            self._habits = None

    def here(self, idle_s: float | None = None) -> list[Helper]:
        """Who is at work; by a log without a roster, whoever helps or was done a moment ago."""
        everybody = [one for one in self.helpers.values() if one.back_at is None]
        if idle_s is None:
            return everybody
        return [one for one in everybody if one.running or self.now - one.free_at <= idle_s]

    def habits(self) -> Habits:
        if self._habits is None:
            spans = {name: list(values) for name, values in self.recent.items()}
            waits = [wait for wait, _ in self.stayed]
            left = [gone for _, gone in self.stayed]
            between = float(np.mean(self.between)) if len(self.between) >= 20 else 0.0
            self._habits = habits(spans, {}, waits_s=waits, left=left, called=self.called, between_s=between)
        return self._habits

    def lately(self) -> Lately:
        latest = list(self.waits)[-100:]
        return Lately(
            called=[Called(self.now - at, service, wait) for at, service, wait in latest],
            came_ago_s=[self.now - at for at in self.came],
            left_ago_s=[self.now - at for at in self.gave_up],
            hour=self.now % 86400 / 3600,
        )

    def board(self, newcomer: Visit | None = None, idle_s: float | None = None) -> Board:
        """As the engine takes it, with whoever arrives at this moment."""
        here = [
            self._colleague(one) for one in (self.helpers.values() if idle_s is None else self.here(idle_s))
        ]
        now = MIDNIGHT + timedelta(seconds=self.now)
        queue = [_waiting(one) for one in (*self.queue.values(), *([newcomer] if newcomer else []))]
        return Board(now=now, queue=queue, colleagues=here, limits=LIMITS)

    def _colleague(self, one: Helper) -> Colleague:
        running = None
        if one.running is not None and one.running.called_at is not None:
            running = Running(one.running.service, self.now - one.running.called_at)
        return Colleague(one.adviser, running, tuple(self._away(one)))

    def _away(self, one: Helper) -> Iterator[tuple[float, float]]:
        if one.back_at is not None:
            yield 0.0, max(one.back_at - self.now, 30.0)
        if one.break_at - self.now < AHEAD_S:
            due = max(one.break_at - self.now, 0.0)
            yield due, due + 1800.0
        if one.ends_at - self.now < AHEAD_S and one.ends_at % 86400 < 18 * 3600:
            yield max(one.ends_at - self.now, 0.0), float("inf")


def name_of(visit: Visit) -> str:
    return f"{visit.id:09}"


def _waiting(visit: Visit) -> Waiting:
    moment = MIDNIGHT + timedelta(seconds=visit.arrived_at)
    return Waiting(
        id=name_of(visit), ticket="", service=visit.service, arrived_at=moment, access=visit.access
    )


def waits(visit: Visit) -> bool:
    """They could not be served at once."""
    return visit.offered_at is not None and visit.offered_at - visit.arrived_at > 2
