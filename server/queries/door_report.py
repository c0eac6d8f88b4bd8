"""What the door saw in a range of days, and when it saw nothing: that is *no data*, and never zero."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from server.db.models import Arrival
from server.db.moments import iso
from server.domain.matching import How
from server.domain.visit import ArrivalState
from server.queries.door import spells, was_basic, was_blind
from server.queries.projection import Row

COUNTS = ("entered", "checked_in", "noticed", "unnoticed", "walked_away")
# Nobody who came to the shop: a colleague, or somebody at an hour at which it was closed to customers.
NOBODY = (How.STEPPED.value, How.QUIET.value)
LONGEST_LIST = 100


def door(conn: Connection, store_id: int, start: datetime, end: datetime, now: datetime) -> dict[str, Any]:
    """People whom the door saw coming in, *Not a customer* left out; None for each count without any data.

    `watched_s` and `blind_s` are seconds with a camera set up, and of these without data; `blind` is when.
    `basic`: motion was counted for a while, so that the counts are uncertain. A sensor of another make tells
    nothing of itself: its counts stand as they are.
    """
    until = min(end, now)
    found = [spell for spell in spells(conn, store_id, start, until) if _seconds(spell, start, until) > 0]
    blind = [spell for spell in found if was_blind(spell)]
    watched_s = sum(_seconds(spell, start, until) for spell in found)
    blind_s = sum(_seconds(spell, start, until) for spell in blind)
    counts = _counts(conn, store_id, start, end)
    has_data = not watched_s or blind_s < watched_s or counts["entered"] > 0
    return {
        **(counts if has_data else dict.fromkeys(COUNTS)),
        "watched_s": watched_s,
        "blind_s": blind_s,
        "blind": _joined(blind, start, until)[:LONGEST_LIST],
        "basic": any(was_basic(spell) for spell in found),
    }


def _counts(conn: Connection, store_id: int, start: datetime, end: datetime) -> dict[str, int]:
    noticed = Arrival.greeted_at.is_not(None)
    matched = Arrival.state == ArrivalState.MATCHED.value
    row = conn.execute(
        select(
            func.count(),
            func.count().filter(matched),
            func.count().filter(noticed & ~matched),
            func.count().filter(~noticed & ~matched),
            func.count().filter(Arrival.how == How.WALK_AWAY.value),
        ).where(
            Arrival.store_id == store_id,
            Arrival.direction == "in",
            Arrival.at >= start,
            Arrival.at < end,
            Arrival.dismissed_at.is_(None),
            Arrival.how.is_(None) | Arrival.how.not_in(NOBODY),
        )
    ).one()
    return dict(zip(COUNTS, row, strict=True))


def _seconds(spell: Row, start: datetime, end: datetime) -> float:
    since: datetime = max(spell["since"], start)
    until: datetime = min(spell["until"] or end, end)
    return max((until - since).total_seconds(), 0.0)


def _joined(blind: Sequence[Row], start: datetime, end: datetime) -> list[dict[str, Any]]:
    """When there was no data; one state right after another is one time, told by the first that lasted."""
    times: list[dict[str, Any]] = []
    for spell in blind:
        since, until = max(spell["since"], start), min(spell["until"] or end, end)
        if times and times[-1]["until"] == since:
            times[-1]["until"] = until
        else:
            times.append({"since": since, "until": until, "state": spell["state"]})
    return [{**one, "since": iso(one["since"]), "until": iso(one["until"])} for one in times]
