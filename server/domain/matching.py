"""Joining what the door saw with who checked in, who went out again, and who only stepped through.

A pure function of facts: in whatever order they were told, and however late, the outcome is the same, because
it is worked out in the order in which they happened. What happened before a fact is never changed by it, so a
caller need only bring what was still open then, and what happened since.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class How(StrEnum):
    """How an arrival ended. The first three follow from other facts; the rest was said, or time passed."""

    MATCHED = "matched"  # they checked in
    WALK_AWAY = "walk_away"  # they went out again at once, and nobody had greeted them
    STEPPED = "stepped"  # it was a colleague
    DISMISSED = "dismissed"  # not a customer
    TOLD_GONE = "told_gone"  # somebody said that they went
    QUIET = "quiet"  # at an hour at which the door asks for nobody
    LATE = "late"  # told too late to alert anybody
    UNANSWERED = "left_unanswered"  # nobody said hello in time
    LOOKED_AFTER = "looked_after"  # greeted, and no check-in followed


FOLLOWS = frozenset({How.MATCHED, How.WALK_AWAY, How.STEPPED})
# What was said about one arrival stands, whatever is heard of others.
SAID = frozenset({How.DISMISSED, How.TOLD_GONE, How.QUIET})


@dataclass(frozen=True, slots=True)
class Crossing:
    """So many crossed the line together."""

    id: str
    at: datetime
    direction: str
    size: int = 1
    greeted: bool = False


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A party checked in."""

    id: str
    at: datetime
    size: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """A colleague said that they are on their way through the door."""

    id: str
    at: datetime
    until: datetime


Fact = Step | Crossing | CheckedIn


@dataclass(frozen=True, slots=True)
class End:
    """How and when an arrival ended, and the check-in that it belongs to."""

    how: How
    at: datetime
    visit: str | None = None


@dataclass(slots=True)
class Joined:
    """The outcome. Who is `inside` came in and is still at the door."""

    ends: dict[str, End] = field(default_factory=dict)
    # Of those who went out and of steps: when they were used up.
    spent: dict[str, datetime] = field(default_factory=dict)
    inside: list[Crossing] = field(default_factory=list)
    # Who went out and steps that nobody used yet.
    outside: list[Crossing] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


def join(facts: Iterable[Fact], *, match: timedelta, walk_away: timedelta) -> Joined:
    """What became of each, with the two spans: to a check-in, and to going out again."""
    joined = Joined()
    for fact in sorted(facts, key=_in_time):
        if isinstance(fact, Step):
            joined.steps.append(fact)
        elif isinstance(fact, CheckedIn):
            _check_in(joined, fact, match)
        elif not _stepped(joined, fact):
            if fact.direction == "in":
                joined.inside.append(fact)
            else:
                _go_out(joined, fact, walk_away)
    return joined


def _in_time(fact: Fact) -> tuple[datetime, int, str]:
    """Of the same instant: first who said that they step through, then the door, then the kiosk."""
    rank = 0 if isinstance(fact, Step) else 3
    if isinstance(fact, Crossing):
        rank = 1 if fact.direction == "in" else 2
    return fact.at, rank, fact.id


def _stepped(joined: Joined, crossing: Crossing) -> bool:
    """Whether a colleague had said so: the oldest word that still holds is used up."""
    step = next((one for one in joined.steps if crossing.at <= one.until), None)
    if step is None:
        return False
    joined.steps.remove(step)
    joined.spent[step.id] = crossing.at
    joined.spent[crossing.id] = crossing.at
    if crossing.direction == "in":
        joined.ends[crossing.id] = End(How.STEPPED, crossing.at)
    return True


def _go_out(joined: Joined, out: Crossing, walk_away: timedelta) -> None:
    """Who came in last goes out first; a party has walked away when as many have gone as came."""
    joined.outside.append(out)
    left = 0
    for came in reversed(joined.inside[:]):
        if came.greeted or came.at + walk_away < out.at:
            continue
        gone = [one for one in joined.outside if came.at <= one.at] if left < came.size else []
        if left + sum(one.size for one in gone) < came.size:
            continue
        for one in gone:
            joined.outside.remove(one)
            joined.spent[one.id] = out.at
        left += sum(one.size for one in gone) - came.size
        _close(joined, came, End(How.WALK_AWAY, out.at))


def _check_in(joined: Joined, party: CheckedIn, match: timedelta) -> None:
    there = [came for came in joined.inside if party.at <= came.at + match]
    for came in _of_party(there, party.size):
        _close(joined, came, End(How.MATCHED, party.at, party.id))


def _of_party(there: list[Crossing], size: int) -> list[Crossing]:
    """The oldest of the same size; else smaller ones, oldest first, up to as many; else a larger one."""
    same = [came for came in there if came.size == size]
    if same:
        return same[:1]
    several: list[Crossing] = []
    for came in there:
        if sum(one.size for one in several) + came.size <= size:
            several.append(came)
    return several or there[:1]


def _close(joined: Joined, came: Crossing, end: End) -> None:
    joined.inside.remove(came)
    joined.ends[came.id] = end
