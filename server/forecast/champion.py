"""Which forecast speaks: the one that stands, until another was clearly better of late on the same people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import fmean

from server.forecast.board import HIGH, LOW, MIDDLE, Quantiles

WINDOW = 300
FLOOR = 120
MARGIN = 0.03


@dataclass(slots=True)
class Contest:
    """Who stands, and how far each was off for the latest people, oldest first. All the state there is."""

    champion: str
    losses: dict[str, list[float]] = field(default_factory=dict)


def pinball(told: Quantiles, actual_s: float) -> float:
    """How far off a range was, in seconds; each quantile pays for its own side (Koenker, Bassett, 1978)."""
    pairs = ((LOW, told.low), (MIDDLE, told.middle), (HIGH, told.high))
    return fmean(max(share * (actual_s - at), (share - 1) * (actual_s - at)) for share, at in pairs)


def judge(contest: Contest, said: Mapping[str, Quantiles], actual_s: float) -> None:
    """One more wait is known, of somebody for whom all of them had spoken; the best may take the place."""
    for name, told in said.items():
        losses = contest.losses.setdefault(name, [])
        losses.append(pinball(told, actual_s))
        del losses[:-WINDOW]
    means = {name: fmean(losses) for name, losses in contest.losses.items() if len(losses) >= FLOOR}
    best = min(means, key=lambda name: means[name], default=contest.champion)
    if best != contest.champion and means[best] < (1 - MARGIN) * means.get(contest.champion, float("inf")):
        contest.champion = best
