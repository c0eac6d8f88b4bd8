"""Who checked in and chose when to be met: *in so many minutes*, or *when I press*. Their place is kept.

While they look around nobody is told of them, and it is no wait: not the shop let them stand there.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from server.domain.visit import State

Row = Mapping[Any, Any]
NOW = "now"
MOST_MINUTES = 120


class Come(StrEnum):
    """When whoever looks around wants to be met."""

    LATER = "later"  # at `ready_at`
    PRESS = "press"  # when they say so


def looks(visit: Row) -> bool:
    """Whether they wait and don't want to be met yet."""
    return bool(visit["state"] == State.WAITING and visit["come"] is not None)


def looking(visit: Row, come: str | int, since: datetime) -> dict[str, Any]:
    """They look around from `since` on; who does already is looking since then."""
    later = isinstance(come, int)
    return {
        "come": Come.LATER.value if later else Come.PRESS.value,
        "ready_at": since + timedelta(minutes=int(come)) if later else None,
        "looked_at": visit["looked_at"] or since,
    }


def ready(visit: Row, at: datetime) -> dict[str, Any]:
    """They want to be met from now on."""
    return {**met(visit, at), "ready_at": at}


def met(visit: Row, at: datetime) -> dict[str, Any]:
    """They look around no longer, whoever ended it: what they chose is neither wait nor greeting."""
    passed_s = _passed_s(visit, at)
    had_turn = visit["called_at"] is not None or visit["served_at"] is not None
    return {
        "come": None,
        "ready_at": None,
        "looked_at": None,
        "looked_s": visit["looked_s"] + (0 if had_turn else passed_s),
        "unmet_s": visit["unmet_s"] + (0 if _was_greeted(visit) else passed_s),
    }


def seen(visit: Row, at: datetime) -> dict[str, Any]:
    """Somebody said hello while they look around: the greeting clock stops, and had stood still so long."""
    passed_s = 0 if _was_greeted(visit) else _passed_s(visit, at)
    return {"unmet_s": visit["unmet_s"] + passed_s}


def _passed_s(visit: Row, at: datetime) -> float:
    since: datetime | None = visit["looked_at"]
    return max((at - since).total_seconds(), 0.0) if since is not None else 0.0


def _was_greeted(visit: Row) -> bool:
    return visit["greeted_at"] is not None or visit["unconfirmed_greeted_at"] is not None
