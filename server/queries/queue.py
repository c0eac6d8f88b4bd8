"""The snapshot: how the store stands, for one role."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, bindparam, select

from server.db.models import OPEN, OPEN_ARRIVAL, RAISED, Alert, Arrival, Service, Staff, Store, Visit
from server.db.moments import iso
from server.db.shop import Shop, load_shop
from server.domain.errors import Unknown
from server.domain.shopday import day_range, shop_day
from server.queries.door import door_now
from server.queries.expected import expected_today
from server.queries.projection import (
    STAFF_ROLES,
    TABLET,
    alert_json,
    arrival_json,
    call_json,
    member_json,
    room_visit,
    service_for,
    visit_json,
)

CALLS_KEPT = 10
# Sorted in Python: an ORDER BY would lure SQLite to the index of all visits ever.
OPEN_VISITS = select(Visit.__table__).where(OPEN)
RAISED_ALERTS = select(Alert.__table__).where(RAISED)
OPEN_ARRIVALS = select(Arrival.__table__).where(OPEN_ARRIVAL)

OFFERED = (
    select(Store.slug.label("store"), Service.slug.label("service"))
    .outerjoin(Service, Service.store_id == Store.id)
    .where(Store.id == bindparam("store_id"))
    .order_by(Service.position, Service.id)
)


def store_json(conn: Connection, store_id: int, role: str) -> dict[str, Any]:
    """The store as this role may know it."""
    store = conn.execute(select(Store.__table__).where(Store.id == store_id)).mappings().one()
    shop = load_shop(conn, store_id)
    return {
        "slug": store["slug"],
        "name": store["name"],
        "time_zone": store["time_zone"],
        "languages": store["languages"],
        "demo": store["demo"],
        "hours": store["hours"],
        "services": _services(shop, role, store["languages"]),
        "desks": [{"name": desk} for desk in shop.desks],
    }


def offered(conn: Connection, store_id: int) -> tuple[str, list[str]]:
    """The store's slug and those of its services, in order."""
    rows = conn.execute(OFFERED, {"store_id": store_id}).all()
    if not rows:
        raise Unknown("store")  # it was removed just now
    return rows[0].store, [row.service for row in rows if row.service is not None]


def snapshot(conn: Connection, store_id: int, role: str, now: datetime) -> dict[str, Any]:
    """Everything that this role sees, as of `seq`; what is not sequenced is added by the edge."""
    store = conn.execute(select(Store.__table__).where(Store.id == store_id)).mappings().one()
    shop = load_shop(conn, store_id)
    open_now = conn.execute(OPEN_VISITS.where(Visit.store_id == store_id)).mappings().all()
    visits = [visit_json(row) for row in sorted(open_now, key=itemgetter("arrived_at", "id"))]
    seen: dict[str, Any] = {
        "store": store["slug"],
        "role": role,
        "seq": store["seq"],
        "epoch": store["epoch"],
        "now": iso(now),
        "shop": {name: store[name] for name in ("name", "time_zone", "languages")},
        "services": _services(shop, role, store["languages"]),
        "desks": [{"name": desk} for desk in shop.desks],
    }
    if role in STAFF_ROLES | {TABLET}:
        seen |= {"alerts": _alerts(conn, store_id), "members": members(conn, store_id)}
    if role in STAFF_ROLES:
        rest = {
            "arrivals": _arrivals(conn, store_id),
            "expected": expected_today(conn, store_id),
            "door": door_now(conn, store_id),
        }
        return {**seen, "visits": visits, **rest}
    if role == TABLET:
        return {**seen, "visits": [room_visit(visit) for visit in visits]}
    calls = last_calls(conn, store_id, now, store["time_zone"])
    seen |= {"calls": calls, "expects": bool(expected_today(conn, store_id))}
    return {**seen, "visits": [room_visit(visit) for visit in visits]}


def last_calls(conn: Connection, store_id: int, now: datetime, time_zone: str) -> list[dict[str, Any]]:
    """The newest calls of this business day, newest first; also of who has waited since yesterday."""
    today = shop_day(now, time_zone)
    midnight, _next = day_range(today, today, time_zone)
    rows = conn.execute(
        select(Visit.__table__)
        .where(Visit.store_id == store_id, Visit.last_called_at >= midnight)
        .order_by(Visit.last_called_at.desc(), Visit.id.desc())
        .limit(CALLS_KEPT)
    ).mappings()
    return [call_json(visit_json(row)) for row in rows]


def members(conn: Connection, store_id: int) -> list[dict[str, Any]]:
    """The members of staff, those apart who are known from an imported log only."""
    mine = select(Staff.__table__).where(Staff.store_id == store_id, Staff.active).order_by(Staff.id)
    return [member_json(row) for row in conn.execute(mine).mappings()]


def _services(shop: Shop, role: str, languages: Sequence[str]) -> list[dict[str, Any]]:
    """In the shop's languages. Staff know also what is not offered any more: somebody may be here for it."""
    known = [each for each in shop.services.values() if each["active"] or role in STAFF_ROLES]
    return [service_for(role, _named(each, languages)) for each in known]


def _named(service: Mapping[str, Any], languages: Sequence[str]) -> dict[str, Any]:
    names = service["names"]
    return {**service, "names": {code: names[code] for code in languages if code in names}}


def _arrivals(conn: Connection, store_id: int) -> Sequence[dict[str, Any]]:
    rows = conn.execute(OPEN_ARRIVALS.where(Arrival.store_id == store_id)).mappings().all()
    return [arrival_json(row) for row in sorted(rows, key=itemgetter("at", "id"))]


def _alerts(conn: Connection, store_id: int) -> Sequence[dict[str, Any]]:
    rows = conn.execute(RAISED_ALERTS.where(Alert.store_id == store_id)).mappings().all()
    return [alert_json(row) for row in sorted(rows, key=itemgetter("raised_at", "id"))]
