"""Devices of a store: which there are, which were heard of lately, and what they tell of themselves."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select

from server.db.models import (
    OPEN,
    OPEN_ARRIVAL,
    Arrival,
    Device,
    Door,
    DoorSpell,
    Ring,
    RingAnswer,
    Staff,
    Visit,
)
from server.db.moments import iso
from server.domain.attendance import NOT_SIGNED_IN
from server.domain.device import CALLERS, TABLETS, Condition, Told, condition
from server.domain.door import DoorState
from server.domain.visit import ArrivalState, State
from server.queries.printing import printers

Row = Mapping[Any, Any]
FORGOTTEN_AFTER = timedelta(hours=16)
HELD_LATELY = timedelta(hours=1)
MOST_NAMED = 60
RUNG_LATELY = timedelta(minutes=10)

SAYS = (Device.visible, Device.sound, Device.battery, Device.charging, Device.rtt_ms, Device.version)
TABLETS_OF = (
    select(Device.id, Device.name, Device.staff_id, Device.seen_at, *SAYS)
    .where(
        Device.store_id == bindparam("store_id"),
        Device.role.in_(sorted(TABLETS)),
        Device.revoked_at.is_(None),
        or_(Device.seen_at > bindparam("since"), Device.id.in_(bindparam("alive", expanding=True))),
    )
    .order_by(Device.created_at)
    .limit(MOST_NAMED)
)


@dataclass(frozen=True, slots=True)
class Here:
    """A device that is alive: who holds it, what it tells, since when nobody can see it."""

    role: str
    staff_id: int | None
    told: Told
    hidden_at: datetime | None = None


Alive = Mapping[str, Here]


def told_of(row: Any) -> Told:
    """What the device's row keeps of what it said."""
    return Told(row.visible, row.sound, row.battery, row.charging, row.rtt_ms, row.version)


def tablets_of(conn: Connection, store_id: int, now: datetime, alive: Alive) -> list[dict[str, Any]]:
    """The tablets that are alive or were in use within a working day, as colleagues see them."""
    wanted = {"store_id": store_id, "since": now - FORGOTTEN_AFTER, "alive": list(alive)}
    return [_tablet(row, alive.get(row.id)) for row in conn.execute(TABLETS_OF, wanted)]


def _tablet(row: Any, here: Here | None) -> dict[str, Any]:
    """Nobody misses a closed tablet that nobody holds."""
    hidden = here is not None and not here.told.sees
    asleep = hidden or (here is None and row.staff_id is not None)
    since = here.hidden_at if here is not None else row.seen_at
    return {
        "id": row.id,
        "name": row.name,
        "alive": here is not None,
        "asleep": asleep,
        "since": iso(since) if asleep else None,
        "sound": here.told.sound if here is not None else None,
    }


def alive_elsewhere(conn: Connection, store_id: int, now: datetime, alive_s: float) -> dict[str, Here]:
    """Devices that some worker wrote down as alive just now."""
    rows = conn.execute(
        select(Device.id, Device.role, Device.staff_id, Device.sign_in, *SAYS).where(
            Device.store_id == store_id,
            Device.role.not_in(CALLERS),
            Device.revoked_at.is_(None),
            Device.seen_at > now - timedelta(seconds=alive_s),
        )
    )
    return {row.id: Here(row.role, _holder(row), told_of(row)) for row in rows}


def _holder(row: Any) -> int | None:
    return NOT_SIGNED_IN if row.sign_in and row.staff_id is None else row.staff_id


def all_devices(
    conn: Connection, store_id: int, now: datetime, alive: Alive, lost_s: float
) -> list[dict[str, Any]]:
    """Every device of the store, for lead and manager."""
    rows = conn.execute(
        select(
            Device.id,
            Device.role,
            Device.name,
            Staff.name.label("staff"),
            Device.seen_at,
            Device.kiosk,
            *SAYS,
        )
        .outerjoin(Staff, Staff.id == Device.staff_id)
        .where(Device.store_id == store_id, Device.revoked_at.is_(None))
        .order_by(Device.created_at, Device.id)
    )
    door, printing = door_state(conn, store_id), printers(conn, store_id)
    known = (_with_door(_device(row, now, alive.get(row.id), lost_s), door) for row in rows)
    return [{**device, "printer": printing.get(device["id"])} for device in known]


def _with_door(device: dict[str, Any], door: Row | None) -> dict[str, Any]:
    """The camera of the door is as it says of itself, or as its silence does; all but `ok` needs somebody."""
    if door is None or door["device_id"] != device["id"]:
        return {**device, "door": None}
    state = DoorState(door["state"])
    sees = state in (DoorState.OK, DoorState.STARTING)
    how = Condition.WELL if sees else Condition.CUT_OFF
    since = None if sees else iso(door["since"])
    return {**device, "door": state.value, "condition": how.value, "since": since}


def _device(row: Any, now: datetime, here: Here | None, lost_s: float) -> dict[str, Any]:
    told = here.told if here is not None else told_of(row)
    ago = now - row.seen_at if row.seen_at else None
    calls = row.role in CALLERS and ago is not None and ago < timedelta(seconds=lost_s)
    used = ago is not None and ago < FORGOTTEN_AFTER
    how = condition(row.role, used=used, alive=here is not None or calls, told=told)
    if row.role == "camera" and how is Condition.CUT_OFF:
        how = Condition.WELL  # it calls when somebody comes, and only then
    return {
        "id": row.id,
        "role": row.role,
        "name": row.name,
        "staff": row.staff,
        "condition": how.value,
        "since": _since(how, row, here),
        "seen_at": iso(now if here is not None else row.seen_at),
        "alive": here is not None or calls,
        "visible": told.visible,
        "sound": told.sound,
        "battery": told.battery,
        "charging": told.charging,
        "rtt_ms": told.rtt_ms,
        "version": told.version,
        "kiosk": json.loads(row.kiosk) if row.kiosk else None,
    }


def door_state(conn: Connection, store_id: int) -> Row | None:
    """Which device watches the door, how it is, and since when."""
    mine = select(Door.device_id, DoorSpell.state, DoorSpell.since).join(
        DoorSpell, DoorSpell.store_id == Door.store_id
    )
    now = mine.where(Door.store_id == store_id, DoorSpell.until.is_(None))
    return conn.execute(now).mappings().one_or_none()


def _since(how: Condition, row: Any, here: Here | None) -> str | None:
    if how not in (Condition.ASLEEP, Condition.CUT_OFF):
        return None
    return iso(here.hidden_at if here is not None and here.hidden_at else row.seen_at)


def last_ring(conn: Connection, store_id: int, now: datetime) -> dict[str, Any] | None:
    """The newest test ring of these minutes, and what each device said to it."""
    ring = conn.execute(
        select(Ring.id, Ring.at, Ring.device_id)
        .where(Ring.store_id == store_id, Ring.at > now - RUNG_LATELY)
        .order_by(Ring.at.desc())
        .limit(1)
    ).one_or_none()
    if ring is None:
        return None
    said = conn.execute(
        select(RingAnswer.device_id, RingAnswer.heard, RingAnswer.at).where(RingAnswer.ring_id == ring.id)
    )
    answers = {row.device_id: {"heard": row.heard, "at": iso(row.at)} for row in said}
    return {"id": ring.id, "at": iso(ring.at), "device": ring.device_id, "answers": answers}


def held_lately(conn: Connection, store_id: int, now: datetime) -> dict[str, bool]:
    """Tablets that somebody holds and that were in use of late: id → its colleagues were told it is blind."""
    rows = conn.execute(
        select(Device.id, Device.blind_at).where(
            Device.store_id == store_id,
            Device.role.in_(sorted(TABLETS)),
            Device.revoked_at.is_(None),
            or_(
                Device.blind_at.is_not(None),
                Device.staff_id.is_not(None) & (Device.seen_at > now - HELD_LATELY),
            ),
        )
    )
    return {row.id: row.blind_at is not None for row in rows}


def still_held(conn: Connection, ids: Collection[str]) -> set[str]:
    """Which of these somebody still holds."""
    held = Device.id.in_(ids) & Device.staff_id.is_not(None) & Device.revoked_at.is_(None)
    return set(conn.execute(select(Device.id).where(held)).scalars())


def has_people(conn: Connection, store_id: int) -> bool:
    """Whether anybody waits, or stands at the door."""
    waits = select(Visit.id).where(Visit.store_id == store_id, OPEN, Visit.state == State.WAITING.value)
    came = select(Arrival.id).where(
        Arrival.store_id == store_id, OPEN_ARRIVAL, Arrival.state == ArrivalState.UNNOTICED.value
    )
    return any(conn.execute(found.limit(1)).first() is not None for found in (waits, came))
