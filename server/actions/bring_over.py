"""A day that is over comes into a store: its rows as they are, its events under the floor of the log.

The log of a store counts from 1. What is brought over was before that: its events get the numbers under the
oldest one, so the log stays without a gap, no number of today moves, and nobody is told of what is over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select

from server.db.models import Alert, Arrival, Device, Event, Receipt, Skipped, TicketCounter, Visit
from server.db.writer import Reply, Tx

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class PastDay:
    """A whole day of another store with the same staff. Its events are numbered without a gap.

    `tablets` says by id of device whose tablet it was there.
    """

    visits: Rows
    arrivals: Rows
    alerts: Rows
    receipts: Rows
    skips: Rows
    counters: Rows
    events: Rows
    tablets: Mapping[str, str | None]


def bring_over(tx: Tx, *, past: PastDay) -> Reply:
    """The whole day or nothing; the order's key keeps it from coming twice."""
    moved = _floor(tx) - 1 - max(event["seq"] for event in past.events)
    staff = {member.name: member.id for member in tx.shop.staff.values()}
    tablets = _tablets(tx, past)
    visits = [
        {**row, "staff_id": staff.get(row["staff"]), "told_in": _told_in(row, moved)} for row in past.visits
    ]
    alerts = [{**row, "device_id": tablets.get(row["device_id"])} for row in past.alerts]
    told = [
        {**row, "device_id": tablets[row["device_id"]]}
        for row in past.receipts
        if row["device_id"] in tablets
    ]
    for model, rows in (
        (Visit, visits),
        (Arrival, past.arrivals),
        (Alert, alerts),
        (Skipped, _moved(past.skips, moved)),
        (TicketCounter, past.counters),
        (Event, [_renumbered(row) for row in _moved(past.events, moved)]),
    ):
        if rows:
            tx.conn.execute(insert(model), [{**row, "store_id": tx.store.id} for row in rows])
    if told:
        tx.conn.execute(insert(Receipt), told)
    return Reply(200, {"visits": len(visits), "events": len(past.events)})


def _floor(tx: Tx) -> int:
    """The oldest number of the log; 1 as long as there is none."""
    oldest = select(func.min(Event.seq)).where(Event.store_id == tx.store.id)
    found = tx.conn.execute(oldest).scalar()
    return 1 if found is None else found


def _tablets(tx: Tx, past: PastDay) -> dict[str, str]:
    """The device of then to the tablet of the same colleague here, if they have one."""
    here = select(Device.staff_id, Device.id).where(
        Device.store_id == tx.store.id, Device.staff_id.is_not(None)
    )
    names = {member.id: member.name for member in tx.shop.staff.values()}
    of_staff = {names[staff_id]: device for staff_id, device in tx.conn.execute(here) if staff_id in names}
    return {then: of_staff[name] for then, name in past.tablets.items() if name in of_staff}


def _moved(rows: Rows, by: int) -> list[dict[str, Any]]:
    return [{**row, "seq": row["seq"] + by} for row in rows]


def _told_in(visit: Mapping[str, Any], by: int) -> str:
    return "".join(f"{int(seq) + by} " for seq in visit["told_in"].split())


def _renumbered(event: Mapping[str, Any]) -> dict[str, Any]:
    """The number stands first in the body too."""
    _old, _comma, rest = event["body"].partition(",")
    return {**event, "body": f'{{"seq":{event["seq"]},{rest}'}
