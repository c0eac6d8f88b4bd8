"""How long a service takes: a curve from its latest times, pulled towards what was expected before.

The prior counts like `PRIOR_N` services that were seen. So the first customer of the first day gets a
sensible answer, and after a week nothing of the prior is left to notice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import NormalDist, fmean, pstdev

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

PRIOR_N = 8.0
RECENT_N = 150  # so many of the latest services say how long it takes now
PRIOR_POINTS = 15
NEARLY_ALL = 0.97
LEAST_S = 1.0
LONGEST_S = 43_200.0  # twelve hours: nobody was served so long, somebody forgot to say that it was done


@dataclass(frozen=True, slots=True)
class Prior:
    """What is expected of a service before it was seen: its mean, and its deviation as a share of it."""

    mean_s: float = 480.0
    spread: float = 0.8

    def points(self) -> Floats:
        """Evenly spaced quantiles of the lognormal distribution with this mean and spread."""
        variance = log(1 + self.spread**2)
        middle = log(self.mean_s) - variance / 2
        shares = [(n + 0.5) / PRIOR_POINTS for n in range(PRIOR_POINTS)]
        return np.array([exp(middle + sqrt(variance) * NormalDist().inv_cdf(share)) for share in shares])


@dataclass(frozen=True, slots=True)
class Spans:
    """The curve itself: within `values[i]` seconds so large a share, `shares[i]`, is done."""

    shares: Floats
    values: Floats

    def draw(self, chance: Floats) -> Floats:
        """Times for evenly spread chances between 0 and 1."""
        return np.interp(chance, self.shares, self.values)

    def left(self, chance: Floats, elapsed_s: float) -> Floats:
        """What remains of one that has run for so long; longer than nearly all: half a usual one more."""
        gone = float(np.interp(elapsed_s, self.values, self.shares))
        if gone > NEARLY_ALL:
            return self.draw(chance) / 2
        return np.maximum(self.draw(gone + chance * (1 - gone)) - elapsed_s, 0.0)

    @property
    def mean_s(self) -> float:
        return float(np.trapezoid(self.values, self.shares))


def usual(recent_s: Sequence[float], prior: Prior, prior_n: float = PRIOR_N) -> Spans:
    """The curve of the latest times, oldest first, each of which weighs one, and of the prior."""
    seen = sane(recent_s)[-RECENT_N:]
    expected = prior.points()
    values = np.concatenate([seen, expected])
    weights = np.concatenate([np.ones(seen.size), np.full(expected.size, prior_n / expected.size)])
    by_size = np.argsort(values, kind="stable")
    values, weights = values[by_size], weights[by_size]
    shares = (np.cumsum(weights) - weights / 2) / weights.sum()
    return Spans(np.concatenate([[0.0], shares, [1.0]]), np.concatenate([values[:1], values, values[-1:]]))


def of_the_store(recent_s: Sequence[float], prior: Prior) -> Prior:
    """What the other services say of one that was never seen: their mean and spread, as far as they go."""
    seen = [float(value) for value in sane(recent_s)]
    if not seen:
        return prior
    share = len(seen) / (len(seen) + PRIOR_N)
    mean = share * fmean(seen) + (1 - share) * prior.mean_s
    spread = share * pstdev(seen) / fmean(seen) + (1 - share) * prior.spread
    return Prior(mean, min(max(spread, 0.2), 2.0))


def sane(spans_s: Sequence[float]) -> Floats:
    """Without what a jumped clock or a forgotten end leaves: no number, less than nothing, half a day."""
    found = np.asarray(spans_s, dtype=np.float64)
    return np.maximum(found[(found >= 0) & (found <= LONGEST_S)], LEAST_S)
