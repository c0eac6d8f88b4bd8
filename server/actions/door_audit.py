"""A person's count of ten minutes beside the camera's."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from server.db.models import Arrival, Door
from server.db.moments import iso
from server.db.writer import Reply, Tx
from server.domain.audit import WITHIN_S, Mark, agreed, wilson

DIRECTIONS = ("in", "out")


def keep_audit(tx: Tx, *, took_s: float, taps: Sequence[Mapping[str, Any]]) -> Reply:
    """Of what the person saw, how much the camera saw; kept with the door until the next one."""
    hand = [Mark(tap["direction"], tap["after_s"]) for tap in taps]
    seen = _camera(tx, took_s)
    within = [mark for mark in seen if 0 <= mark.at_s <= took_s]
    both = agreed(hand, seen)
    low, high = wilson(both, len(hand))
    audit = {
        "at": iso(tx.at),
        "took_s": took_s,
        "hand": _counts(hand),
        "camera": _counts(within),
        "agreed": both,
        "share": both / len(hand) if hand else None,
        "low": low,
        "high": high,
    }
    tx.conn.execute(update(Door).where(Door.store_id == tx.store.id).values(audit=audit))
    return Reply(200, {"audit": audit})


def _camera(tx: Tx, took_s: float) -> list[Mark]:
    """What the camera saw meanwhile, and a little before and after; a party is as many marks."""
    began = tx.at - timedelta(seconds=took_s)
    rows = tx.conn.execute(
        select(Arrival.direction, Arrival.at, Arrival.group_size).where(
            Arrival.store_id == tx.store.id, Arrival.at >= began - timedelta(seconds=WITHIN_S)
        )
    )
    return [
        Mark(row.direction, (row.at - began).total_seconds())
        for row in rows
        for _one in range(row.group_size)
    ]


def _counts(marks: Sequence[Mark]) -> dict[str, int]:
    return {direction: sum(mark.direction == direction for mark in marks) for direction in DIRECTIONS}
