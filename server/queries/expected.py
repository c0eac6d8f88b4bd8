"""Who is expected: for staff with their names; for the kiosk only whether there is one, never whose."""

from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select

from server.db.models import OPEN_EXPECTED, Expected, Visit
from server.db.moments import iso
from server.domain.expected import ExpectedState, name_key
from server.domain.shopday import day_range, shop_day, zone
from server.queries.projection import expected_json

MOST_FOUND = 5


def expected_today(conn: Connection, store_id: int) -> list[dict[str, Any]]:
    """All who are still expected or were missed, by their time."""
    rows = conn.execute(
        select(Expected.__table__).where(Expected.store_id == store_id, OPEN_EXPECTED)
    ).mappings()
    return [expected_json(row) for row in sorted(rows, key=itemgetter("at", "id"))]


def expected_days(conn: Connection, store_id: int, now: datetime, time_zone: str) -> list[dict[str, Any]]:
    """Today's and the next days', also who is here, with their ticket, and who won't come."""
    today = shop_day(now, time_zone)
    midnight, _next = day_range(today, today, time_zone)
    rows = conn.execute(
        select(Expected.__table__, Visit.ticket, Visit.name.label("visitor"))
        .outerjoin(Visit, Visit.id == Expected.visit_id)
        .where(
            Expected.store_id == store_id,
            Expected.at >= midnight,
            Expected.state != ExpectedState.GONE.value,
        )
        .order_by(Expected.at, Expected.id)
    ).mappings()
    return [
        {**expected_json(row), "name": row["name"] or row["visitor"], "ticket": row["ticket"]} for row in rows
    ]


def find_appointments(
    conn: Connection,
    store_id: int,
    now: datetime,
    time_zone: str,
    near_h: float,
    *,
    name: str | None,
    time: str | None,
) -> list[dict[str, Any]]:
    """Those near now with this first name, or at this time of the shop's wall; never whose they are."""
    near = timedelta(hours=near_h)
    rows = conn.execute(
        select(Expected.id, Expected.at, Expected.service, Expected.private, Expected.name_key)
        .where(
            Expected.store_id == store_id, OPEN_EXPECTED, Expected.at >= now - near, Expected.at <= now + near
        )
        .order_by(Expected.at, Expected.id)
    ).all()
    wanted = name_key(name)
    fits = [
        row
        for row in rows
        if (wanted is None or row.name_key == wanted)
        and (time is None or row.at.astimezone(zone(time_zone)).strftime("%H:%M") == time)
    ]
    return [
        {"id": row.id, "at": iso(row.at), "service": None if row.private else row.service}
        for row in fits[:MOST_FOUND]
    ]
