"""Whether a promise is about to break: two levels, each entered and left with some reluctance.

Each look adds to the ones before, so that one unlucky draw warns nobody; a level that was reached is left
only when the chance is clearly below it, so that nothing flickers.
"""

from dataclasses import dataclass
from enum import IntEnum

from server.forecast.board import beyond
from server.forecast.spans import Floats

NEW = 0.9  # what the latest look weighs against all before it
FUTURES = 600  # a chance of one in five needs more futures than a range


class Level(IntEnum):
    """How likely it is that the promise breaks: said to staff quietly, then loudly."""

    NONE = 0
    CALM = 1
    LOUD = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """The chances from which each level holds; it is left only below `leave` times its own."""

    calm: float = 0.2
    loud: float = 0.5
    leave: float = 0.7


@dataclass(frozen=True, slots=True)
class Watch:
    """What is kept of one promise between two looks."""

    level: Level = Level.NONE
    chance: float | None = None


def risk(sorted_s: Floats, waited_s: float, promised_high_s: float) -> float:
    """The chance that somebody who has waited for so long waits longer than they were promised."""
    return 1.0 if waited_s > promised_high_s else beyond(sorted_s, promised_high_s - waited_s)


def look(chance: float, before: Watch, limits: Limits) -> Watch:
    """The next look at a promise. One that is broken (the chance is 1) is loud at once."""
    settled = chance if before.chance is None or chance >= 1 else NEW * chance + (1 - NEW) * before.chance
    for level, entered in ((Level.LOUD, limits.loud), (Level.CALM, limits.calm)):
        if settled >= entered * (limits.leave if before.level >= level else 1):
            return Watch(level, settled)
    return Watch(Level.NONE, settled)
