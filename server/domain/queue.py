"""Who is next, and why: one pure rule, read under the store's row; every skip has a stored reason.

Whom the lead put first goes first; then whoever has waited too long; then the higher class, but never more
than a few in a row while somebody who came earlier waits. Within a class: who is due or came first.
"""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class Rank(IntEnum):
    """The classes, from the last to the first."""

    ORDINARY = 0
    RETURNED = 1
    ACCESS = 2
    APPOINTMENT = 3


class Why(StrEnum):
    """Why somebody goes before somebody else, or is left for a colleague: keys, not sentences."""

    LEAD = "lead"
    LONG_WAIT = "long_wait"
    APPOINTMENT = "appointment"
    ACCESS = "access"
    RETURNED = "returned"
    IN_TURN = "in_turn"
    CHOSEN = "chosen"
    OTHER_SERVICE = "other_service"
    NOT_THEIR_SKILL = "not_their_skill"
    WAITS_FOR = "waits_for"
    LOOKS_AROUND = "looks_around"
    LANGUAGE = "language"
    LEVEL = "level"


BY_RANK = {Rank.APPOINTMENT: Why.APPOINTMENT, Rank.ACCESS: Why.ACCESS, Rank.RETURNED: Why.RETURNED}
# Calls that put somebody before another who came earlier.
JUMPS = frozenset(BY_RANK.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What keeps the classes fair; settings of the same names, with `next_` before them."""

    in_a_row: int
    long_wait_s: float
    early_s: float
    late_s: float
    adviser_s: float
    match_s: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """One party in the queue, as much of it as the rule needs."""

    id: str
    ticket: str
    service: str
    arrived_at: datetime
    promised_at: datetime | None = None
    access: bool = False
    returned: bool = False
    language: str | None = None
    adviser_id: int | None = None
    adviser: str | None = None
    adviser_at: datetime | None = None
    first_at: datetime | None = None
    looks: bool = False  # around, and wants nobody yet


@dataclass(frozen=True, slots=True)
class Adviser:
    """A colleague: what they can do and how well (nothing listed: everything), and what they speak."""

    id: int | None = None
    name: str | None = None
    skills: Mapping[str, int] = field(default_factory=dict)
    languages: Collection[str] = ()

    def can(self, service: str) -> bool:
        return not self.skills or service in self.skills

    def level(self, service: str) -> int:
        return self.skills.get(service, 0)


@dataclass(frozen=True, slots=True)
class Turn:
    """A place in the order, and the reason for it."""

    waiting: Waiting
    why: Why


@dataclass(frozen=True, slots=True)
class Skip:
    """Somebody who came earlier or stood further ahead and was passed over: a key and its arguments."""

    visit_id: str
    ticket: str
    reason: str
    args: dict[str, str]


@dataclass(frozen=True, slots=True)
class Floor:
    """Everything that the rule looks at beside the queue."""

    limits: Limits
    now: datetime
    jumped: int = 0  # how many of the last calls in a row were jumps
    free: Sequence[Adviser] = ()


def rank(waiting: Waiting, limits: Limits, now: datetime) -> Rank:
    """The class. An appointment counts from shortly before its time, and for who was not much too late."""
    if waiting.promised_at is not None:
        due = now >= waiting.promised_at - timedelta(seconds=limits.early_s)
        if due and waiting.arrived_at <= waiting.promised_at + timedelta(seconds=limits.late_s):
            return Rank.APPOINTMENT
    if waiting.access:
        return Rank.ACCESS
    return Rank.RETURNED if waiting.returned else Rank.ORDINARY


def in_order(queue: Iterable[Waiting], floor: Floor) -> Iterator[Turn]:
    """Everybody in the order in which they would be called, one after the other, if all were called now."""
    came = sorted(queue, key=_came)
    first = sorted((one for one in came if one.first_at is not None), key=_put_first)
    yield from (Turn(one, Why.LEAD) for one in first)
    since = floor.now - timedelta(seconds=floor.limits.long_wait_s)
    rest = [one for one in came if one.first_at is None]
    yield from (Turn(one, Why.LONG_WAIT) for one in rest if one.arrived_at <= since)
    yield from _by_class([one for one in rest if one.arrived_at > since], floor)


def _by_class(came: Sequence[Waiting], floor: Floor) -> Iterator[Turn]:
    """The higher class first, until so many in a row have gone before the one who came first."""
    ranks = {one.id: rank(one, floor.limits, floor.now) for one in came}
    line, classes = deque(came), deque(sorted(came, key=lambda one: (-ranks[one.id], *_due(one, ranks))))
    gone: set[str] = set()
    jumped = floor.jumped
    while len(gone) < len(came):
        for side in (line, classes):
            while side[0].id in gone:
                side.popleft()
        jumps = classes[0].id != line[0].id
        if jumps and jumped < floor.limits.in_a_row:
            turn = Turn(classes[0], BY_RANK[ranks[classes[0].id]])
            jumped += 1
        else:
            turn, jumped = Turn(line[0], Why.IN_TURN), 0
        gone.add(turn.waiting.id)
        yield turn


def who_is_next(
    queue: Iterable[Waiting], adviser: Adviser, floor: Floor, service: str | None = None
) -> tuple[Turn | None, list[Skip]]:
    """The next party for this colleague, why them, and whom that passes over."""
    everybody = list(queue)
    barred = {one.id: bar for one in everybody if (bar := _bar(one, adviser, floor, service))}
    turn = next(in_order([one for one in everybody if one.id not in barred], floor), None)
    return (turn, _passed(everybody, turn, barred, adviser, floor)) if turn else (None, [])


def passed_by(
    queue: Iterable[Waiting], chosen: str, adviser: Adviser, floor: Floor
) -> tuple[Turn, list[Skip]]:
    """Whom it passes over when a colleague takes somebody by their own choice, and why."""
    everybody = list(queue)
    turn, skipped = who_is_next(everybody, adviser, floor)
    if turn is not None and turn.waiting.id == chosen:
        return turn, skipped
    barred = {one.id: bar for one in everybody if (bar := _bar(one, adviser, floor, None))}
    own = Turn(next(one for one in everybody if one.id == chosen), Why.CHOSEN)
    return own, _passed(everybody, own, barred, adviser, floor)


Bar = tuple[Why, dict[str, str]]


def _bar(one: Waiting, adviser: Adviser, floor: Floor, service: str | None) -> Bar | None:
    """Why somebody is not for this colleague now, if they aren't."""
    if one.looks:
        return Why.LOOKS_AROUND, {}
    if service and one.service != service:
        return Why.OTHER_SERVICE, {}
    if one.adviser_id is not None and one.adviser_id == adviser.id:
        return None
    if not adviser.can(one.service):
        return Why.NOT_THEIR_SKILL, {}
    if one.adviser_id is not None and _within(
        one.adviser_at or one.arrived_at, floor, floor.limits.adviser_s
    ):
        return Why.WAITS_FOR, {"staff": one.adviser or ""}
    return _better(one, adviser, floor)


def _better(one: Waiting, adviser: Adviser, floor: Floor) -> Bar | None:
    """For a short while somebody is left to a free colleague who speaks their language or knows more."""
    if one.first_at is not None or not _within(one.arrived_at, floor, floor.limits.match_s):
        return None
    others = [other for other in floor.free if other.id != adviser.id and other.can(one.service)]
    speaks = [other.name or "" for other in others if one.language in other.languages]
    if one.language and speaks and adviser.languages and one.language not in adviser.languages:
        return Why.LANGUAGE, {"staff": speaks[0]}
    knows = [other.name or "" for other in others if other.level(one.service) > adviser.level(one.service)]
    return (Why.LEVEL, {"staff": knows[0]}) if knows and adviser.skills else None


def _passed(
    everybody: Sequence[Waiting], turn: Turn, barred: Mapping[str, Bar], adviser: Adviser, floor: Floor
) -> list[Skip]:
    """Who came earlier than the chosen one or stood ahead of them, each with the reason."""
    chosen = turn.waiting
    ahead: dict[str, Waiting] = {}
    for other in in_order(everybody, floor):
        if other.waiting.id == chosen.id:
            break
        ahead[other.waiting.id] = other.waiting
    ahead |= {one.id: one for one in everybody if _came(one) < _came(chosen)}
    own: Bar = (turn.why, {"staff": adviser.name} if turn.why is Why.CHOSEN and adviser.name else {})
    reasons = ((one, barred.get(one.id, own)) for one in sorted(ahead.values(), key=_came))
    return [Skip(one.id, one.ticket, reason.value, args) for one, (reason, args) in reasons]


def _came(one: Waiting) -> tuple[datetime, str]:
    """Who came first; the id (UUIDv7) settles the same instant."""
    return one.arrived_at, one.id


def _put_first(one: Waiting) -> tuple[datetime, str]:
    return one.first_at or one.arrived_at, one.id


def _due(one: Waiting, ranks: Mapping[str, Rank]) -> tuple[datetime, str]:
    """Appointments by their promised time, all others by their arrival."""
    at = one.promised_at if ranks[one.id] is Rank.APPOINTMENT else None
    return at or one.arrived_at, one.id


def _within(since: datetime, floor: Floor, seconds: float) -> bool:
    return floor.now < since + timedelta(seconds=seconds)
