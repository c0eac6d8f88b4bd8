"""How long it will take, as a range: the seam behind which the forecast grows.

The rule of today: the work ahead is the services of those before you, done by the colleagues who are
there. Its mean is `(ahead + 1 − free) · m / c`, its spread that of a sum of `ahead + 1` services,
and the range is the middle 80 % of the normal with that mean and spread, rounded outward.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt
from statistics import fmean, pstdev

MIN_HISTORY = 5
Z80 = 1.2816  # half-width of the middle 80 % of a normal distribution
MOMENT_S = 180


@dataclass(frozen=True, slots=True)
class Range:
    """What we dare to say: seconds, and how many parties stand before."""

    low_s: int
    high_s: int
    ahead: int


def outward(low_s: float, high_s: float) -> tuple[int, int]:
    """Round to honest words: whole minutes below ten, five minutes above; never a range of nothing."""

    def step(seconds: float) -> int:
        return 60 if seconds < 600 else 300

    low = floor(max(low_s, 0) / step(low_s)) * step(low_s)
    high = ceil(high_s / step(high_s)) * step(high_s)
    return low, max(high, low + step(high_s))


def one_range(ahead: int, free: int, on_duty: int, recent_s: Sequence[float]) -> Range | None:
    """The range for somebody with `ahead` parties before them; None when we can't say yet.

    `recent_s` are the latest service times of this service; `free` of `on_duty` colleagues are free now.
    """
    if on_duty <= 0:
        return None
    if ahead < free:
        return Range(0, MOMENT_S, ahead)
    if len(recent_s) < MIN_HISTORY:
        return None
    turns = ahead + 1 - free
    mean = turns * fmean(recent_s) / on_duty
    spread = sqrt(turns) * pstdev(recent_s) / on_duty
    low, high = outward(mean - Z80 * spread, mean + Z80 * spread)
    return Range(low, high, ahead)


def ranges(
    services: Sequence[str],
    ahead: int,
    free: int,
    on_duty: int,
    recent_s: Mapping[str, Sequence[float]],
) -> dict[str, Range | None]:
    """By service: the range that somebody who checks in now would be told."""
    return {s: one_range(ahead, free, on_duty, recent_s.get(s, ())) for s in services}
