"""Were broken promises warned of, and in time? A simulated store, asked at each event and each minute."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from server.forecast.board import Outlook, play
from server.forecast.breach import FUTURES, Level, Limits, Watch, look, risk
from server.forecast.estimate import Learnt, Said, estimate, take_in
from server.forecast.wait import outward
from tests.bench.simulated_store import SERVICES, Event, Visit, make_world, simulate, team_of
from tests.bench.wait_shop import Shop, name_of, waits

IN_TIME_S = 120.0
TICK_S = 60.0


@dataclass(slots=True)
class Promised:
    """One promise, and when each level was first reached, in seconds after check-in."""

    visit: Visit
    said: Said
    high_s: float
    watch: Watch = field(default_factory=Watch)
    first_s: dict[Level, float] = field(default_factory=dict)

    @property
    def true_s(self) -> float:
        """How long it took, or would have taken had they stayed."""
        assert self.visit.offered_at is not None
        return self.visit.offered_at - self.visit.arrived_at

    @property
    def breaks_s(self) -> float | None:
        """When it breaks, for those who were still there then, if it does."""
        left, came = self.visit.left_at, self.visit.arrived_at
        stayed_s = self.true_s if left is None else left - came
        return self.high_s if stayed_s > self.high_s else None


def breach_figures(seed: int, days: int) -> dict[str, Any]:
    """By level: the share of broken promises warned of at all and in time, and of warnings that were true.

    A promise breaks for those who are still there; whoever left after a warning proves it true if they would
    have waited longer than promised.
    """
    kept = list(_promises(seed, days))
    broken = [one for one in kept if one.breaks_s is not None]
    found: dict[str, Any] = {"seed": seed, "promises": len(kept), "broken": len(broken)}
    for each in (Level.CALM, Level.LOUD):
        leads = [one.high_s - one.first_s[each] for one in broken if each in one.first_s]
        warned = sum(each in one.first_s for one in kept)
        found[each.name.lower()] = {
            "in_time": _share(sum(lead >= IN_TIME_S for lead in leads), len(broken)),
            "at_all": _share(sum(lead > 0 for lead in leads), len(broken)),
            "precision": _share(sum(each in one.first_s and one.true_s > one.high_s for one in kept), warned),
            "median_lead_s": round(float(np.median(leads)), 1) if leads else None,
        }
    return found


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _promises(seed: int, days: int) -> Iterator[Promised]:
    """Everybody who was promised something and whose end is known."""
    shop, rng, learnt = Shop(team_of(make_world(seed))), np.random.default_rng(seed), Learnt()
    open_: dict[int, Promised] = {}
    for event in _with_minutes(simulate(seed, days)):
        visit = event.visit
        shop.now = event.at
        if visit is not None and event.kind == "arrive" and waits(visit):
            if (said := _promise(shop, visit, learnt, rng)) is not None:
                open_[visit.id] = said
        elif visit is not None and event.kind in ("call", "ghost") and visit.id in open_:
            one = open_.pop(visit.id)
            take_in(learnt, one.said, event.at - visit.arrived_at)
            yield one
        if event.kind != "minute":
            shop.take(event)
        if any(number in shop.queue for number in open_):
            _look(shop, open_, play(shop.board(), shop.habits(), [], rng, FUTURES))


def _promise(shop: Shop, visit: Visit, learnt: Learnt, rng: np.random.Generator) -> Promised | None:
    said, _ = estimate(
        shop.board(visit),
        name_of(visit),
        shop.habits(),
        shop.lately(),
        learnt,
        services=SERVICES,
        rng=rng,
    )
    return Promised(visit, said, outward(said.told.low, said.told.high)[1]) if said.told else None


def _look(shop: Shop, open_: dict[int, Promised], outlook: Outlook) -> None:
    for number in shop.queue:
        one = open_.get(number)
        if one is None:
            continue
        waited_s = shop.now - one.visit.arrived_at
        chance = risk(outlook.waiting[name_of(one.visit)], waited_s, one.high_s)
        one.watch = look(chance, one.watch, Limits())
        for each in Level:
            if Level.NONE < each <= one.watch.level:
                one.first_s.setdefault(each, waited_s)


def _with_minutes(events: Iterator[Event]) -> Iterator[Event]:
    """The same, with a look at the clock each minute between them."""
    before: float | None = None
    for event in events:
        while before is not None and before + TICK_S < event.at < before + 3600:
            before += TICK_S
            yield Event(before, "minute")
        before = event.at
        yield event
