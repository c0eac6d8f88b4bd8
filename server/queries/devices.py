"""Devices of a store: which there are, and which were heard of lately."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, or_, select

from server.db.models import Device

TABLETS = ("staff", "lead")
FORGOTTEN_AFTER = timedelta(hours=16)
MOST_NAMED = 60

TABLETS_OF = (
    select(Device.id, Device.name)
    .where(
        Device.store_id == bindparam("store_id"),
        Device.role.in_(TABLETS),
        Device.revoked_at.is_(None),
        or_(Device.seen_at > bindparam("since"), Device.id.in_(bindparam("alive", expanding=True))),
    )
    .order_by(Device.created_at)
    .limit(MOST_NAMED)
)


def tablets_of(
    conn: Connection, store_id: int, now: datetime, alive: Collection[str]
) -> list[tuple[str, str]]:
    """The tablets that are alive or were in use within a working day: id and name."""
    wanted = {"store_id": store_id, "since": now - FORGOTTEN_AFTER, "alive": list(alive)}
    rows = conn.execute(TABLETS_OF, wanted)
    return [(row.id, row.name) for row in rows]


def alive_elsewhere(conn: Connection, store_id: int, now: datetime, alive_s: float) -> dict[str, int | None]:
    """Tablets that some worker wrote down as alive just now: id → id of who holds it."""
    rows = conn.execute(
        select(Device.id, Device.staff_id).where(
            Device.store_id == store_id,
            Device.role.in_(TABLETS),
            Device.revoked_at.is_(None),
            Device.seen_at > now - timedelta(seconds=alive_s),
        )
    )
    return {row.id: row.staff_id for row in rows}
