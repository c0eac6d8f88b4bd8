"""Ours and the rules side by side through the same shop, each with the past alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from server.domain.queue import Adviser
from server.forecast.estimate import NEIGHBOURS, PLAYED, Learnt, Said, estimate, take_in
from tests.bench.simulated_store import Event, Visit
from tests.bench.wait_rules import Rules
from tests.bench.wait_scores import scores
from tests.bench.wait_shop import Shop, name_of, waits

Range = tuple[float, float, float]


@dataclass(slots=True)
class Race:
    """What each said of everybody who had to wait, in the order in which they came."""

    team: dict[int | str, Adviser]
    services: tuple[str, ...]
    idle_s: float | None = None
    seed: int = 0
    actual: list[float] = field(default_factory=list)
    told: dict[str, list[Range]] = field(default_factory=dict)
    unsaid: int = 0
    champions: list[str] = field(default_factory=list)
    rules: Rules = field(default_factory=Rules)
    learnt: Learnt = field(default_factory=Learnt)
    open: dict[int, tuple[Said, dict[str, float], int]] = field(default_factory=dict)

    def run(self, events: Iterable[Event]) -> "Race":
        shop, rng = Shop(self.team), np.random.default_rng(self.seed)
        for event in events:
            visit = event.visit
            if visit is not None and waits(visit):
                if event.kind == "arrive":
                    shop.now = event.at
                    self._say(shop, visit, rng)
                elif event.kind in ("call", "ghost") and visit.id in self.open:
                    said, points, ahead = self.open.pop(visit.id)
                    take_in(self.learnt, said, event.at - visit.arrived_at)
                    self.rules.learn(points, ahead, event.at - visit.arrived_at)
            self.rules.see(event)
            shop.take(event)
        return self

    def _say(self, shop: Shop, visit: Visit, rng: np.random.Generator) -> None:
        board = shop.board(visit, self.idle_s)
        said, _ = estimate(
            board, name_of(visit), shop.habits(), shop.lately(), self.learnt, services=self.services, rng=rng
        )
        if said.told is None or visit.offered_at is None:
            self.unsaid += 1
            return
        points = self.rules.say(shop, board, visit, rng)
        self.open[visit.id] = said, points, len(shop.queue)
        both = {PLAYED: said.ranges[PLAYED], "played_raw": said.raw[PLAYED], "ours": said.told}
        both[NEIGHBOURS] = said.ranges.get(NEIGHBOURS, said.told)
        found = {name: (each.low, each.middle, each.high) for name, each in both.items()}
        for name, each in {**found, **self.rules.ranges(points)}.items():
            self.told.setdefault(name, []).append(each)
        self.actual.append(visit.offered_at - visit.arrived_at)
        self.champions.append(said.by)

    def found(self, since: float = 0.0) -> dict[str, Any]:
        """The scores of those who came after this share of all."""
        first = int(len(self.actual) * since)
        actual = np.array(self.actual[first:])
        return {
            "n": int(actual.size),
            "mean_s": round(float(actual.mean()), 1) if actual.size else None,
            "unsaid": self.unsaid,
            "neighbours_spoke": self.champions[first:].count(NEIGHBOURS),
            "methods": {name: scores(np.array(each[first:]), actual) for name, each in self.told.items()},
        }
