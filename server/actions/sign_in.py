"""Signing in at a tablet with a PIN, signing out, and being signed out when nobody touches it."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from config.settings import Settings
from server.actions.change import refuse_second
from server.actions.members import find_member, held_by_pin, set_duty
from server.actions.timer import claim, drop_timer, set_timer
from server.actions.tries import Limit, count_try, forgive, locked, pin_subject
from server.db.models import OPEN, Device, Visit
from server.db.moments import iso
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.duty import Duty
from server.domain.errors import AlreadySignedIn, NotPossible, PinLocked, PinWrong, Unknown
from server.domain.visit import State
from server.queries.projection import Row, member_json


def try_pin(tx: Tx, *, device_id: str, staff_id: int, settings: Settings) -> Reply:
    """Count a try and say what the PIN must match; who is locked is not even looked at."""
    member = find_member(tx, staff_id)
    limit = Limit(pin_subject(device_id, staff_id), settings.pin_tries, settings.pin_lock_s)
    until = locked(tx, [limit])
    if until is not None:
        raise PinLocked(until_at=iso(until))
    left = count_try(tx, limit)
    return Reply(200, {"pin_hash": member["pin_hash"], "left": left.tries, "until_at": iso(left.until_at)})


def refuse_pin(tx: Tx, *, by: Actor, staff_id: int, until_at: str) -> Reply:
    """The last try failed: managers and colleagues are told who is locked, where and until when."""
    member = find_member(tx, staff_id)
    told = member_json(member)
    seq = tx.event("staff.pin_locked", by=by.json(), member=told, until_at=until_at)
    return Reply(200, {"seq": seq})


def sign_in(tx: Tx, *, by: Actor, staff_id: int, pin_hash: str | None, settings: Settings) -> Reply:
    """The PIN was right: the tablet is theirs, and they are on duty."""
    device, member = _device(tx, by.device_id), find_member(tx, staff_id)
    if device["sign_in"] is None:
        raise NotPossible(state="no_sign_in", verbs=[])
    if device["staff_id"] not in (None, staff_id):
        raise AlreadySignedIn(staff=find_member(tx, device["staff_id"])["name"])
    if pin_hash is None or member["pin_hash"] != pin_hash:
        raise PinWrong(left=0, until_at=None)  # a manager has just set another one
    forgive(tx, [pin_subject(device["id"], staff_id)])
    was = member["duty"]
    told = set_duty(tx, staff_id, Duty.ON)
    tx.conn.execute(
        update(Device).where(Device.id == device["id"]).values(staff_id=staff_id, touched_at=tx.at)
    )
    _watch(tx, device["id"], settings.sign_in_idle_s)
    kind = "device.signed_in" if was == Duty.ON else "staff.on_duty"
    return _told(tx, kind, by, told, device)


def sign_out(tx: Tx, *, by: Actor) -> Reply:
    """Off duty; not while somebody is with them."""
    device = _device(tx, by.device_id)
    if device["sign_in"] is None or device["staff_id"] is None:
        raise NotPossible(state="no_sign_in", verbs=[])
    refuse_second(tx, "", device["staff_id"])
    return _release(tx, device, by)


def touch(tx: Tx, *, device_id: str) -> Reply:
    """Somebody's finger was on it; a receipt, so no event."""
    tx.conn.execute(update(Device).where(Device.id == device_id).values(touched_at=tx.at))
    return Reply(204, {})


def idle(tx: Tx, *, timer_id: str, device_id: str, settings: Settings) -> Reply:
    """Nobody has touched it for so long: the next one needs a PIN. Their customer stays theirs."""
    if not claim(tx, timer_id):
        return Reply(204, {})
    device = _device(tx, device_id)
    if device["staff_id"] is None or device["sign_in"] is None:
        return Reply(204, {})
    touched = min(device["touched_at"] or tx.at, tx.at)
    rest = touched + timedelta(seconds=settings.sign_in_idle_s) - tx.at
    if rest > timedelta(0):
        _watch(tx, device_id, rest.total_seconds())
        return Reply(204, {})
    return _release(tx, device, Actor(TIMER.role, device_id, device["name"]))


def _release(tx: Tx, device: Row, by: Actor) -> Reply:
    """The tablet is nobody's; they are off duty unless they hold another one or are with somebody."""
    staff_id = device["staff_id"]
    tx.conn.execute(update(Device).where(Device.id == device["id"]).values(staff_id=None))
    _stop_watching(tx, device["id"])
    elsewhere = tx.conn.execute(select(Device.id).where(*held_by_pin(staff_id))).first()
    stays = elsewhere is not None or _is_serving(tx, staff_id)
    member = find_member(tx, staff_id)
    told = member_json(member) if stays else set_duty(tx, staff_id, Duty.OFF)
    return _told(tx, "device.signed_out" if stays else "staff.off_duty", by, told, device)


def _told(tx: Tx, kind: str, by: Actor, member: dict[str, Any], device: Row) -> Reply:
    where = {"id": device["id"], "name": device["name"]}
    seq = tx.event(kind, by=by.json(), member=member, device=where, cut=[device["id"]])
    return Reply(200, {"member": member, "seq": seq})


def _device(tx: Tx, device_id: str | None) -> Row:
    mine = select(Device.__table__).where(
        Device.id == device_id, Device.store_id == tx.store.id, Device.revoked_at.is_(None)
    )
    row = tx.conn.execute(mine).mappings().one_or_none()
    if row is None:
        raise Unknown("device")
    return row


def _is_serving(tx: Tx, staff_id: int) -> bool:
    theirs = select(Visit.id).where(
        Visit.store_id == tx.store.id, OPEN, Visit.staff_id == staff_id, Visit.state == State.SERVING.value
    )
    return tx.conn.execute(theirs).first() is not None


def _watch(tx: Tx, device_id: str, idle_s: float) -> None:
    """A row that asks after the tablet when it has lain untouched."""
    _stop_watching(tx, device_id)
    if idle_s:
        set_timer(tx, "idle", tx.at + timedelta(seconds=idle_s), device_id=device_id)


def _stop_watching(tx: Tx, device_id: str) -> None:
    drop_timer(tx, "idle", device_id=device_id)
