"""Kiosks: their own numbers, what they told of themselves, and the shop's day as they have to know it."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from server.db.models import Device, Store, Visit
from server.domain.device import NO_KIOSK_TOLD, KioskTold, read_kiosk_told
from server.domain.hours import is_open, last_closing
from server.domain.shopday import shop_day

# A kiosk calls each few seconds, and that is written down each five.
SILENT = timedelta(seconds=10)
LONGEST_DAY = timedelta(hours=16)
# A number has three places for the kiosk.
MOST_KIOSKS = 1000


def told_last(conn: Connection, device_id: str) -> KioskTold:
    """What this kiosk said last."""
    text = conn.execute(select(Device.kiosk).where(Device.id == device_id)).scalar()
    return read_kiosk_told(text) if text else NO_KIOSK_TOLD


def with_trouble(conn: Connection, store_id: int, now: datetime) -> list[dict[str, Any]]:
    """The kiosks with somebody to look for, who was not put in line as they were told; then those cut off."""
    mine = select(Device.id, Device.name, Device.kiosk, Device.seen_at).where(
        Device.store_id == store_id,
        Device.role == "kiosk",
        Device.kiosk.is_not(None),
        Device.revoked_at.is_(None),
    )
    silent = _silence(conn, store_id, now)
    found = []
    for row in conn.execute(mine.order_by(Device.created_at)):
        said = read_kiosk_told(row.kiosk)
        cut_off = silent(row.seen_at)
        if said.refused or cut_off:
            refused = [asdict(one) for one in said.refused]
            about = {"refused": refused, "cut_off": cut_off, "unsent": said.unsent}
            found.append({"id": row.id, "name": row.name, **about})
    return sorted(found, key=lambda one: not one["refused"])


def _silence(conn: Connection, store_id: int, now: datetime) -> Callable[[datetime | None], bool]:
    """Whether a kiosk that was last heard of then is missed: it lived since the shop has opened."""
    store = conn.execute(select(Store.hours, Store.time_zone).where(Store.id == store_id)).one()
    if not is_open(store.hours, store.time_zone, now):
        return lambda _seen_at: False
    opened = last_closing(store.hours, store.time_zone, now) or now - LONGEST_DAY

    def is_missed(seen_at: datetime | None) -> bool:
        lived = seen_at is not None and opened < seen_at and is_open(store.hours, store.time_zone, seen_at)
        return lived and seen_at is not None and now - seen_at > SILENT

    return is_missed


def day_of(conn: Connection, store_id: int, now: datetime) -> str:
    """The business day of the shop."""
    zone = conn.execute(select(Store.time_zone).where(Store.id == store_id)).scalar_one()
    return shop_day(now, zone).isoformat()


def closed_last(conn: Connection, store_id: int, now: datetime) -> datetime | None:
    """When the shop closed last; None when it has no hours."""
    store = conn.execute(select(Store.hours, Store.time_zone).where(Store.id == store_id)).one()
    return last_closing(store.hours, store.time_zone, now)


def own_numbers(conn: Connection, store_id: int, device_id: str, now: datetime) -> dict[str, Any]:
    """What this kiosk's own numbers begin with, and how many of them the shop has seen on this day."""
    day = day_of(conn, store_id, now)
    kiosk = f"K{_place(conn, store_id, device_id) % MOST_KIOSKS}"
    mine = select(Visit.ticket).where(
        Visit.store_id == store_id, Visit.day == day, Visit.ticket.startswith(f"{kiosk}-", autoescape=True)
    )
    numbers = (int(ticket.split("-")[1]) for ticket in conn.execute(mine).scalars())
    return {"kiosk": kiosk, "day": day, "number": max(numbers, default=0)}


def _place(conn: Connection, store_id: int, device_id: str) -> int:
    """The first kiosk of the store is 1; one that is gone keeps its place."""
    me = select(Device.created_at).where(Device.id == device_id).scalar_subquery()
    earlier = or_(Device.created_at < me, and_(Device.created_at == me, Device.id <= device_id))
    kiosks = select(func.count()).where(Device.store_id == store_id, Device.role == "kiosk", earlier)
    return int(conn.execute(kiosks).scalar_one())
