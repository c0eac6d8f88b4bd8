"""How long colleagues were on duty in a range of days, while the shop was open."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, select

from server.db.models import Event, Staff, Store
from server.db.moments import parse_iso
from server.domain.duty import Duty
from server.domain.hours import openings
from server.queries.reports import Period

# What tells whether somebody is on duty: the member comes along, as they are from then on.
TELLS = (
    *("staff.on_duty", "staff.on_break", "staff.off_duty", "device.signed_in", "device.signed_out"),
    *("device.added", "device.revoked"),
)
Turn = tuple[datetime, str]


def staff_hours(conn: Connection, where: Period, now: datetime) -> float:
    """Hours of all colleagues together; who is on a break is not on duty."""
    hours = conn.execute(select(Store.hours).where(Store.id == where.store_id)).scalar()
    until = min(where.end, now)
    open_times = openings(hours, where.time_zone, where.start, until) if until > where.start else []
    total = 0.0
    for begin, end in _on_duty(conn, where, until):
        for opened, closed in open_times:
            total += max((min(end, closed) - max(begin, opened)).total_seconds(), 0.0)
    return total / 3600


def _on_duty(conn: Connection, where: Period, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    turns = _turns(conn, where.store_id, where.start)
    mine = select(Staff.id, Staff.duty, Staff.duty_at).where(Staff.store_id == where.store_id)
    for member in conn.execute(mine):
        theirs = turns[member.id]
        since = where.start
        # Before the first thing told of them they were what that changed; without one, what they still are.
        if theirs:
            on = theirs[0][1] != Duty.ON
        else:
            on, since = member.duty == Duty.ON, max(since, member.duty_at or since)
        for at, now in theirs:
            if on:
                yield since, min(at, until)
            since, on = at, now == Duty.ON
        if on:
            yield since, until


def _turns(conn: Connection, store_id: int, start: datetime) -> dict[int, list[Turn]]:
    """Of each colleague: when they became what, from `start` on."""
    told = select(Event.body).where(Event.store_id == store_id, Event.type.in_(TELLS), Event.at >= start)
    turns: dict[int, list[Turn]] = defaultdict(list)
    for body in conn.execute(told.order_by(Event.seq)).scalars():
        event = json.loads(body)
        member = event.get("member")
        if member is not None:
            turns[member["id"]].append((parse_iso(event["at"]), member["duty"]))
    return turns
