"""What others tell: the rules of the literature and of published products, one number each.

`les` and `hol` are the wait of who was called last and of who waits longest (Ibrahim and Whitt, 2009). `a`
to `f` are rules that vendors describe: `a` the mean gap between calls at this weekday and hour, times the
place; `b` the mean of the last 30 waits within four hours; `c` fixed minutes a party ahead (the median of
what it was so far); `d` the rounds of service before one's own, times the mean of the last 100; `e` typed
durations, laid out as a timetable; `f` the median of a simulated routing without breaks, walk-outs and no-
shows. All work from the same past as ours.
"""

from collections import defaultdict, deque
from dataclasses import dataclass, field, replace
from statistics import fmean, median

import numpy as np

from server.forecast.board import Board, Colleague, Quantiles, play
from server.forecast.calibrate import FLOOR, Misses, calibrated, learn
from server.forecast.patience import EDGES_S, Patience
from tests.bench.simulated_store import Event, Visit
from tests.bench.wait_shop import Shop, name_of

UNKNOWN_S = 300.0
ENOUGH_GAPS = 50
FOR_EVER = Patience(np.full(len(EDGES_S), 1e-9))


@dataclass(slots=True)
class Rules:
    """What the rules remember beside the shop, and a calibration for each, the same as ours."""

    gaps: dict[tuple[int, int], deque[float]] = field(
        default_factory=lambda: defaultdict(lambda: deque(maxlen=400))
    )
    all_gaps: deque[float] = field(default_factory=lambda: deque(maxlen=400))
    minutes: deque[float] = field(default_factory=lambda: deque(maxlen=500))
    called_at: float | None = None
    misses: dict[str, Misses] = field(default_factory=lambda: defaultdict(Misses))

    def see(self, event: Event) -> None:
        """A call: the gap since the one before, within the same hour."""
        if event.kind != "call":
            return
        if self.called_at is not None and event.at // 3600 == self.called_at // 3600:
            self.gaps[_hour(event.at)].append(event.at - self.called_at)
            self.all_gaps.append(event.at - self.called_at)
        self.called_at = event.at

    def say(self, shop: Shop, board: Board, visit: Visit, rng: np.random.Generator) -> dict[str, float]:
        """One number each, for somebody who has to wait."""
        waits = list(shop.waits)
        ahead, staff = len(shop.queue), max(len(present(board)), 1)
        last = waits[-1][2] if waits else UNKNOWN_S
        mean_s = fmean(shop.spans) if shop.spans else UNKNOWN_S
        gaps = self.gaps[_hour(shop.now)]
        gap = _mean(gaps if len(gaps) >= ENOUGH_GAPS else self.all_gaps, mean_s / staff)
        within = [wait for at, _, wait in waits[-30:] if shop.now - at < 4 * 3600]
        return {
            "queue_length": (ahead + 1) * mean_s / staff,
            "les": last,
            "hol": max((shop.now - one.arrived_at for one in shop.queue.values()), default=last),
            "moving_average": _mean([wait for _, _, wait in waits[-10:]], last),
            "a": gap * (ahead + 1),
            "b": _mean(within, last),
            "c": (median(self.minutes) if self.minutes else mean_s / staff) * (ahead + 1),
            "d": (ahead // staff + 1) * mean_s,
            "e": _timetable(shop, board, mean_s),
            "f": _routing(shop, board, visit, rng),
        }

    def ranges(self, said: dict[str, float]) -> dict[str, tuple[float, float, float]]:
        """The number, with the range that the calibration puts around it; half to double at first."""
        found = {}
        for name, point in said.items():
            misses = self.misses[name]
            around = calibrated(misses, Quantiles(point, point, point))
            early = len(misses.low) < FLOOR
            found[name] = (point / 2, point, 2 * point) if early else (around.low, point, around.high)
        return found

    def learn(self, said: dict[str, float], ahead: int, actual_s: float) -> None:
        self.minutes.append(actual_s / (ahead + 1))
        for name, point in said.items():
            learn(self.misses[name], Quantiles(point, point, point), actual_s)


def present(board: Board) -> list[Colleague]:
    """Who is not on a break now."""
    return [one for one in board.colleagues if one.running or all(since > 0 for since, _ in one.away)]


def _timetable(shop: Shop, board: Board, mean_s: float) -> float:
    """When a colleague is free if everybody takes exactly as long as usual."""

    def usual(service: str) -> float:
        return fmean(shop.recent[service]) if shop.recent.get(service) else mean_s

    free = sorted(
        max(usual(one.running.service) - one.running.elapsed_s, 0.0) if one.running else 0.0
        for one in board.colleagues
    ) or [mean_s]
    for one in shop.queue.values():
        free = sorted([free[0] + usual(one.service), *free[1:]])
    return free[0]


def _routing(shop: Shop, board: Board, visit: Visit, rng: np.random.Generator) -> float:
    """The median of 120 futures in which nobody rests, gives up or stays away."""
    team = [replace(one, away=()) for one in present(board)]
    plain = replace(shop.habits(), patience=FOR_EVER, no_show={})
    found = play(replace(board, colleagues=team), plain, [], rng, 120).waiting[name_of(visit)]
    middle = float(found[found.size // 2])
    return middle if np.isfinite(middle) else UNKNOWN_S


def _mean(values: "list[float] | deque[float]", none: float) -> float:
    return fmean(values) if values else none


def _hour(at: float) -> tuple[int, int]:
    return int(at // 86400) % 7, int(at % 86400 // 3600)
