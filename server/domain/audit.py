"""A person counts beside the camera: how often they agreed, and how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

AUDIT_S = 600.0
# Who counts taps when they have seen it, perhaps a moment before the camera is sure.
WITHIN_S = 4.0
# Of the normal distribution, for 95 of 100.
Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Mark:
    """One crossing, so many seconds after the count began."""

    direction: str
    at_s: float


def agreed(hand: Sequence[Mark], camera: Sequence[Mark]) -> int:
    """How many of the person's marks the camera has too: same direction, near in time, each used once."""
    count = 0
    for direction in {mark.direction for mark in hand}:
        theirs = sorted(mark.at_s for mark in camera if mark.direction == direction)
        for at_s in sorted(mark.at_s for mark in hand if mark.direction == direction):
            # Both in order: what lies too far back can belong to no later mark either.
            while theirs and theirs[0] < at_s - WITHIN_S:
                theirs.pop(0)
            if theirs and theirs[0] <= at_s + WITHIN_S:
                theirs.pop(0)
                count += 1
    return count


def wilson(hits: int, n: int, z: float = Z) -> tuple[float, float]:
    """The interval in which a share lies that was `hits` of `n`; from 0 to 1 when nothing was counted.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference. Journal of the
    American Statistical Association 22 (1927), pages 209–212: the shares p for which hits ÷ n is within
    z standard deviations √(p (1 − p) ÷ n).
    """
    if not n:
        return 0.0, 1.0
    share = hits / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(middle - reach, 0.0), min(middle + reach, 1.0)
