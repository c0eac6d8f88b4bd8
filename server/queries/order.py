"""What the rule of who is next is fed: the queue as it stands, the last calls, who is free."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from config.settings import Settings
from server.db.models import OPEN, Visit
from server.db.shop import Shop, StaffMember
from server.domain.queue import JUMPS, Adviser, Floor, Limits, Waiting
from server.domain.visit import State

QUEUE = select(
    Visit.id,
    Visit.ticket,
    Visit.service,
    Visit.arrived_at,
    Visit.promised_at,
    Visit.access,
    Visit.priority,
    Visit.returned_at,
    Visit.language,
    Visit.adviser_id,
    Visit.adviser,
    Visit.adviser_at,
    Visit.first_at,
    Visit.come,
).where(Visit.store_id == bindparam("store_id"), OPEN, Visit.state == State.WAITING.value)
LAST_CALLS = (
    select(Visit.turn)
    .where(Visit.store_id == bindparam("store_id"), Visit.last_called_at.is_not(None))
    .order_by(Visit.last_called_at.desc())
    .limit(bindparam("most"))
)
BUSY = select(Visit.staff_id).where(
    Visit.store_id == bindparam("store_id"), OPEN, Visit.state.in_([State.CALLED.value, State.SERVING.value])
)


def limits_of(settings: Settings) -> Limits:
    """The limits as they are set."""
    return Limits(
        in_a_row=settings.next_in_a_row,
        long_wait_s=settings.next_long_wait_s,
        early_s=settings.next_early_s,
        late_s=settings.next_late_s,
        adviser_s=settings.next_adviser_s,
        match_s=settings.next_match_s,
    )


def queue(conn: Connection, store_id: int, most: int | None = None) -> list[Waiting]:
    """Everybody who waits, as the rule sees them; or no more than so many of them."""
    return [
        Waiting(
            row.id,
            row.ticket,
            row.service,
            row.arrived_at,
            promised_at=row.promised_at,
            access=bool(row.access) or row.priority > 0,
            returned=row.returned_at is not None,
            language=row.language,
            adviser_id=row.adviser_id,
            adviser=row.adviser,
            adviser_at=row.adviser_at,
            first_at=row.first_at,
            looks=row.come is not None,
        )
        for row in conn.execute(QUEUE.limit(most), {"store_id": store_id})
    ]


def floor_now(
    conn: Connection,
    store_id: int,
    now: datetime,
    settings: Settings,
    shop: Shop | None = None,
    present: Collection[int] = (),
) -> Floor:
    """What the rule looks at beside the queue; who is free only matters to whoever calls."""
    limits = limits_of(settings)
    last = conn.execute(LAST_CALLS, {"store_id": store_id, "most": limits.in_a_row}).scalars().all()
    jumped = next((n for n, turn in enumerate(last) if turn not in JUMPS), len(last))
    free = _free(conn, store_id, shop, present) if shop and present else []
    return Floor(limits=limits, now=now, jumped=jumped, free=free)


def adviser_of(member: StaffMember) -> Adviser:
    """A colleague as the rule sees them."""
    return Adviser(member.id, member.name, member.skills, member.languages)


def _free(conn: Connection, store_id: int, shop: Shop, present: Collection[int]) -> list[Adviser]:
    busy = set(conn.execute(BUSY, {"store_id": store_id}).scalars())
    return [adviser_of(shop.staff[one]) for one in sorted(set(present) - busy) if one in shop.staff]
