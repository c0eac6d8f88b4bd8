"""Who is next: a pure rule, read under the store's row; every skip has a stored reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """One party in the queue, as much of it as the rule needs."""

    id: str
    ticket: str
    service: str
    priority: int
    arrived_at: datetime


@dataclass(frozen=True, slots=True)
class Skip:
    """Somebody who stood further ahead and was passed over, and why (a key, not a sentence)."""

    ticket: str
    reason: str


def in_order(queue: Iterable[Waiting]) -> list[Waiting]:
    """Priority first, then who came first; the id (UUIDv7) settles the same instant."""
    return sorted(queue, key=lambda w: (-w.priority, w.arrived_at, w.id))


def who_is_next(
    queue: Iterable[Waiting], skills: Sequence[str] = (), service: str | None = None
) -> tuple[Waiting | None, list[Skip]]:
    """The next party for somebody with these skills (none listed: all), and whom that passes over."""
    skipped: list[Skip] = []
    for waiting in in_order(queue):
        if service and waiting.service != service:
            skipped.append(Skip(waiting.ticket, "other_service"))
        elif skills and waiting.service not in skills:
            skipped.append(Skip(waiting.ticket, "not_their_skill"))
        else:
            return waiting, skipped
    return None, []
