"""What the forecast needs to know: who is before you, who is free, how long it took of late."""

from math import ceil

from sqlalchemy import BigInteger, Connection, bindparam, func, select, type_coerce

from server.db.models import OPEN, Visit
from server.domain.visit import State
from server.forecast.wait import Range, one_range, ranges

RECENT = 20
SECOND = 1_000_000

_finished = type_coerce(Visit.finished_at, BigInteger)
_served = type_coerce(Visit.served_at, BigInteger)
RECENT_SERVICES = (
    select(_finished - _served)
    .where(
        Visit.store_id == bindparam("store_id"),
        Visit.service == bindparam("service"),
        Visit.finished_at.is_not(None),
        Visit.served_at.is_not(None),
    )
    .order_by(Visit.finished_at.desc())
    .limit(RECENT)
)
# One service from its beginning to an end that somebody tapped: what a machine ended says nothing.
USUAL = (
    select(_finished - _served, Visit.parked_s)
    .where(
        Visit.store_id == bindparam("store_id"),
        Visit.service == bindparam("service"),
        Visit.finished_at.is_not(None),
        Visit.served_at.is_not(None),
        Visit.estimated_at.is_(None),
        Visit.transferred_at.is_(None),
    )
    .order_by(Visit.finished_at.desc())
    .limit(10 * RECENT)
)
STANDING = (
    select(Visit.state, func.count(), func.count(Visit.staff_id.distinct()))
    .where(
        Visit.store_id == bindparam("store_id"),
        OPEN,
    )
    .group_by(Visit.state)
)


def recent_s(conn: Connection, store_id: int, service: str) -> list[float]:
    """The latest service times of this service, in seconds."""
    rows = conn.execute(RECENT_SERVICES, {"store_id": store_id, "service": service})
    return [micros / SECOND for micros in rows.scalars()]


def usual_s(conn: Connection, store_id: int, service: str, share: float, least_n: int) -> float | None:
    """How long so great a share of the latest services took at most; None while there are too few to say."""
    rows = conn.execute(USUAL, {"store_id": store_id, "service": service})
    spans = sorted(micros / SECOND - parked_s for micros, parked_s in rows)
    return spans[ceil(share * len(spans)) - 1] if len(spans) >= least_n else None


def standing(conn: Connection, store_id: int, staff_alive: int) -> tuple[int, int, int]:
    """Parties ahead, colleagues free, colleagues on duty."""
    found = {state: (n, staff) for state, n, staff in conn.execute(STANDING, {"store_id": store_id})}
    ahead = found.get(State.WAITING.value, (0, 0))[0]
    busy = found.get(State.SERVING.value, (0, 0))[1] + found.get(State.CALLED.value, (0, 0))[0]
    on_duty = max(staff_alive, busy)
    return ahead, max(on_duty - busy, 0), on_duty


def told_now(conn: Connection, store_id: int, service: str, staff_alive: int) -> Range | None:
    """What somebody who checks in now for `service` is told."""
    ahead, free, on_duty = standing(conn, store_id, staff_alive)
    return one_range(ahead, free, on_duty, recent_s(conn, store_id, service))


def all_ranges(
    conn: Connection, store_id: int, services: list[str], staff_alive: int
) -> dict[str, dict[str, int] | None]:
    """The same for every service, as it travels."""
    ahead, free, on_duty = standing(conn, store_id, staff_alive)
    recent = {service: recent_s(conn, store_id, service) for service in services}
    told = ranges(services, ahead, free, on_duty, recent)
    return {service: range_json(found) for service, found in told.items()}


def range_json(found: Range | None) -> dict[str, int] | None:
    """A range as it travels; None stays None: we can't say yet."""
    if found is None:
        return None
    return {"low_s": found.low_s, "high_s": found.high_s, "ahead": found.ahead}
