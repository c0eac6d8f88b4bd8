"""Managers: their accounts, and the devices that their sign-ins are."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, insert, select, update

from config.settings import Settings
from server.actions.people import revoke_device
from server.actions.timer import claim, set_timer
from server.actions.tries import Limit, count_try, forgive, locked
from server.db.ids import new_id
from server.db.models import Device, Manager
from server.db.moments import iso
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.errors import LoginLocked, LoginWrong, NameTaken, Unknown
from server.domain.weak import comparable


def add_manager(tx: Tx, *, name: str, password_hash: str, totp_secret: str) -> Reply:
    """An account of this store; names are one over all stores."""
    taken = select(Manager.id).where(Manager.login == comparable(name))
    if tx.conn.execute(taken).first() is not None:
        raise NameTaken
    row = {
        "store_id": tx.store.id,
        "name": name.strip(),
        "login": comparable(name),
        "password_hash": password_hash,
        "totp_secret": totp_secret,
        "totp_step": 0,
        "created_at": tx.at,
    }
    tx.conn.execute(insert(Manager).values(**row))
    return Reply(201, {"manager": row["name"]})


def remove_manager(tx: Tx, *, by: Actor, name: str) -> Reply:
    """The account is gone, and every browser that was signed in by it is signed out."""
    mine = (Manager.login == comparable(name), Manager.store_id == tx.store.id)
    found = tx.conn.execute(select(Manager.id).where(*mine)).scalar()
    if found is None:
        raise Unknown("manager")
    theirs = select(Device.id).where(Device.manager_id == found, Device.revoked_at.is_(None))
    cut = list(tx.conn.execute(theirs).scalars())
    _revoke(tx, cut)
    tx.conn.execute(delete(Manager).where(*mine))
    return Reply(200, {"seq": tx.event("manager.removed", by=by.json(), cut=cut)})


def try_login(tx: Tx, *, limits: Collection[Limit]) -> Reply:
    """Count a try of the account and of the address; who is locked is not even looked at."""
    until = locked(tx, limits)
    if until is not None:
        raise LoginLocked(until_at=iso(until))
    for limit in limits:
        count_try(tx, limit)
    return Reply(204, {})


def log_in(
    tx: Tx,
    *,
    manager_id: int,
    step: int,
    token_hash: str,
    valid_h: float,
    subjects: Collection[str],
    replaces: Collection[str],
) -> Reply:
    """All three were right: a session of its own; the code is used up, the session before ends."""
    used = tx.conn.execute(
        update(Manager)
        .where(Manager.id == manager_id, Manager.store_id == tx.store.id, Manager.totp_step < step)
        .values(totp_step=step)
    )
    if used.rowcount != 1:
        raise LoginWrong
    forgive(tx, subjects)
    name = tx.conn.execute(select(Manager.name).where(Manager.id == manager_id)).scalar_one()
    row: dict[str, Any] = {
        "id": new_id(),
        "store_id": tx.store.id,
        "role": "manager",
        "name": name,
        "token_hash": token_hash,
        "manager_id": manager_id,
        "expires_at": tx.at + timedelta(hours=valid_h),
        "created_at": tx.at,
    }
    tx.conn.execute(insert(Device).values(**row))
    set_timer(tx, "session", row["expires_at"], device_id=row["id"])
    cut = _own(tx, manager_id, replaces)
    _revoke(tx, cut)
    device = {"id": row["id"], "role": "manager", "name": name, "staff": None}
    seq = tx.event("device.added", by=Actor("manager", row["id"], name).json(), device=device, cut=cut)
    return Reply(201, {"device": device, "seq": seq})


def end_session(tx: Tx, *, timer_id: str, device_id: str, settings: Settings) -> Reply:
    """Its hours are over: also the pages that are open are signed out."""
    if not claim(tx, timer_id):
        return Reply(204, {})
    live = select(Device.id).where(Device.id == device_id, Device.revoked_at.is_(None))
    if tx.conn.execute(live).first() is None:
        return Reply(204, {})
    return revoke_device(tx, by=TIMER, device_id=device_id)


def _own(tx: Tx, manager_id: int, devices: Collection[str]) -> list[str]:
    """Which of these are sign-ins of the same manager: a browser can end its own only."""
    theirs = select(Device.id).where(
        Device.manager_id == manager_id, Device.id.in_(list(devices)), Device.revoked_at.is_(None)
    )
    return list(tx.conn.execute(theirs).scalars())


def _revoke(tx: Tx, devices: Collection[str]) -> None:
    gone = update(Device).where(Device.id.in_(list(devices)))
    tx.conn.execute(gone.values(revoked_at=tx.at, token_hash=None))
