"""A range that holds: what was told is held against what happened, and the next range is moved by it.

Conformal prediction of quantiles, online and asymmetric: of the latest misses below, at the middle and
above, each as a share of the width that was told, the quantile that would have made nine in ten hold is
added to what is told next. It promises its share whatever is wrong with the forecast underneath, as long as
the next people resemble the last few hundred. Only those who could not be served at once are counted; the
others make every forecast look good.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

from server.forecast.board import HIGH, LOW, Quantiles

WINDOW = 400
FLOOR = 40
LEAST_WIDTH_S = 30.0
UNSURE = 0.08  # people who wait together miss together: a few hundred are as good as some forty


@dataclass(slots=True)
class Misses:
    """How far the latest ranges were off, each in its own widths; oldest first. All the state there is."""

    low: list[float] = field(default_factory=list)
    middle: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)


def learn(misses: Misses, told: Quantiles, actual_s: float) -> None:
    """Take in one wait that is known now, beside what the forecast itself had said of it."""
    width = _width(told)
    for kept, miss in (
        (misses.low, told.low - actual_s),
        (misses.middle, actual_s - told.middle),
        (misses.high, actual_s - told.high),
    ):
        kept.append(miss / width)
        del kept[:-WINDOW]


def calibrated(misses: Misses, told: Quantiles) -> Quantiles:
    """The range as it should have been told; as it is while too little is known."""
    if len(misses.low) < FLOOR:
        return told
    width = _width(told)
    middle = max(told.middle + width * _surely(misses.middle), 0.0)
    low = max(told.low - width * _at(misses.low, 1 - LOW), 0.0)
    high = max(told.high + width * _at(misses.high, HIGH), 0.0)
    return Quantiles(min(low, middle), middle, max(high, middle))


def _at(misses: Sequence[float], share: float) -> float:
    """The quantile with one more counted than were seen: the next one belongs to them."""
    ordered = sorted(misses)
    return ordered[min(ceil(share * (len(ordered) + 1)), len(ordered)) - 1]


def _surely(misses: Sequence[float]) -> float:
    """The median of the misses, as far as it surely is not zero: luck does not push a good middle about."""
    return max(_at(misses, 0.5 - UNSURE), 0.0) + min(_at(misses, 0.5 + UNSURE), 0.0)


def _width(told: Quantiles) -> float:
    return max(told.high - told.low, LEAST_WIDTH_S)
