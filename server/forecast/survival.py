"""How long it takes, when some were not seen to the end (Kaplan and Meier, 1958).

Somebody who left after ten minutes did not wait ten minutes to be called: they would have waited longer. To
drop them makes a bad day look good; to count them as called makes it look better still.
They stay in the count of those still waiting for as long as they stayed.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# The product of a hundred thousand factors is right to some eleven digits; nine are compared, so that
# rounding never moves a quantile by one person.
NEARLY = 1e-9


@dataclass(frozen=True, slots=True)
class Curve:
    """The share of people for whom it still had not happened, after each of `times`."""

    times: NDArray[np.float64]
    still: NDArray[np.float64]
    longest: float

    def quantile(self, share: float) -> float | None:
        """The shortest time within which it had happened for `share`; None when it never got so far."""
        reached = self.still <= 1 - share + NEARLY
        return float(self.times[reached.argmax()]) if reached.any() else None


def kaplan_meier(spans: NDArray[np.float64], seen: NDArray[np.bool_]) -> Curve:
    """The curve of `spans`, of which only those in `seen` ended by the thing itself.

    Somebody who left at the very moment when another was called was still there at that moment.
    """
    times = np.unique(spans[seen])
    happened = np.searchsorted(np.sort(spans[seen]), times, side="right")
    happened = np.diff(happened, prepend=0)
    at_risk = spans.size - np.searchsorted(np.sort(spans), times, side="left")
    longest = float(spans.max()) if spans.size else 0.0
    still: NDArray[np.float64] = np.cumprod(1 - happened / at_risk, dtype=np.float64)
    return Curve(times, still, longest)


def all_seen(spans: NDArray[np.float64]) -> Curve:
    """The curve when every span was seen to its end: plain quantiles, by the same rule."""
    return kaplan_meier(spans, np.ones(spans.size, dtype=np.bool_))
