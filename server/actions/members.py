"""Members of staff: who there is, what they can do, their PIN, and whether they are on duty."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import insert, select, text, update

from server.actions.tries import forgive_pin
from server.db.models import Device, Staff
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.duty import Duty
from server.domain.errors import Unknown, UnknownDesk, UnknownService
from server.queries.projection import Row, member_json

NEW_VERSION = text("UPDATE store SET config_version = config_version + 1 WHERE id = :id")
# What every process keeps of a store's set-up; a change of it has a new version.
SET_UP = frozenset({"name", "skills", "languages", "desk", "lead"})


def find_or_add_staff(tx: Tx, name: str, *, active: bool = True) -> int:
    """The member of staff of this name, new if need be.

    Not `active`: known from a log only, no colleague of anybody.
    """
    found = tx.conn.execute(
        select(Staff.id).where(Staff.store_id == tx.store.id, Staff.name == name)
    ).scalar()
    if found is not None:
        return found
    tx.conn.execute(NEW_VERSION, {"id": tx.store.id})
    row = {"store_id": tx.store.id, "name": name, "skills": {}, "desk": None, "active": active}
    return int(tx.conn.execute(insert(Staff).values(**row).returning(Staff.id)).scalar_one())


def find_member(tx: Tx, staff_id: int | None) -> Row:
    """The member's row under the store's lock."""
    mine = select(Staff.__table__).where(Staff.id == staff_id, Staff.store_id == tx.store.id)
    row = tx.conn.execute(mine).mappings().one_or_none()
    if row is None:
        raise Unknown("staff")
    return row


def change_member(tx: Tx, member: Row, changed: Mapping[str, Any]) -> dict[str, Any]:
    """The member after the change, as it travels."""
    tx.conn.execute(update(Staff).where(Staff.id == member["id"]).values(**changed))
    if SET_UP & changed.keys():
        tx.conn.execute(NEW_VERSION, {"id": tx.store.id})
    return member_json({**member, **changed})


def set_duty(tx: Tx, staff_id: int, duty: Duty) -> dict[str, Any]:
    """On duty, on a break or off, since now unless it was so already."""
    member = find_member(tx, staff_id)
    since = member["duty_at"] if member["duty"] == duty else tx.at
    return change_member(tx, member, {"duty": duty.value, "duty_at": since, "active": True})


def off_without_tablet(tx: Tx, staff_id: int) -> dict[str, Any]:
    """Off duty, unless they hold a tablet still."""
    held = select(Device.id).where(Device.staff_id == staff_id, Device.revoked_at.is_(None))
    if tx.conn.execute(held).first() is None:
        return set_duty(tx, staff_id, Duty.OFF)
    return member_json(find_member(tx, staff_id))


def save_member(tx: Tx, *, by: Actor, name: str, changed: Mapping[str, Any]) -> Reply:
    """Add somebody, or change what is known of them; what is not named stays as it was."""
    refuse_unknown(tx, changed)
    member = find_member(tx, find_or_add_staff(tx, name))
    values = {**changed, "active": True}
    if "languages" in changed:
        values["languages"] = " ".join(changed["languages"])
    told = change_member(tx, member, values)
    return Reply(200, {"member": told, "seq": tx.event("staff.changed", by=by.json(), member=told)})


def set_pin(tx: Tx, *, by: Actor, staff_id: int, pin_hash: str | None) -> Reply:
    """A new PIN, with which every lock of theirs is off; None: they can't sign in, and are signed out."""
    member = find_member(tx, staff_id)
    forgive_pin(tx, staff_id)
    changed: dict[str, Any] = {"pin_hash": pin_hash, "active": True}
    cut: list[str] = []
    if pin_hash is None:
        cut = sign_out_everywhere(tx, staff_id)
        changed |= {"duty": Duty.OFF.value, "duty_at": tx.at} if cut else {}
    told = change_member(tx, member, changed)
    return Reply(200, {"member": told, "seq": tx.event("staff.changed", by=by.json(), member=told, cut=cut)})


def sign_out_everywhere(tx: Tx, staff_id: int) -> list[str]:
    """The tablets that they held by their PIN are nobody's now."""
    theirs = held_by_pin(staff_id)
    devices = list(tx.conn.execute(select(Device.id).where(*theirs)).scalars())
    tx.conn.execute(update(Device).where(*theirs).values(staff_id=None))
    return devices


def held_by_pin(staff_id: int) -> Iterable[Any]:
    """Which tablets somebody holds because they signed in."""
    return (Device.staff_id == staff_id, Device.sign_in.is_not(None), Device.revoked_at.is_(None))


def refuse_unknown(tx: Tx, changed: Mapping[str, Any]) -> None:
    """Refuse a desk or a service that is not there."""
    if changed.get("desk") is not None and changed["desk"] not in tx.shop.desks:
        raise UnknownDesk(field="desk")
    if not tx.shop.services.keys() >= changed.get("skills", {}).keys():
        raise UnknownService(field="skills")
