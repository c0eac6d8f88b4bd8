"""Staff and devices: who may act, and from where."""

from sqlalchemy import delete, insert, select, text, update

from server.actions.members import find_or_add_staff, off_without_tablet, set_duty
from server.db.ids import new_id
from server.db.models import Device, Link
from server.db.types import to_micros
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.duty import Duty
from server.domain.errors import NotAllowed, Unknown
from server.identity.devices import BY_PIN

SIGN_IN = frozenset({"staff", "lead"})
LABELS = {
    "kiosk": "Kiosk",
    "staff": "Tablet",
    "lead": "Lead tablet",
    "manager": "Manager",
    "camera": "Camera",
    "screen": "Screen",
}


def add_device(
    tx: Tx,
    *,
    by: Actor,
    role: str,
    token_hash: str | None,
    staff: str | None = None,
    name: str | None = None,
    by_pin: bool = False,
) -> Reply:
    """A device of its own, named after its kind and number; `token_hash` is None until a link is redeemed.

    `by_pin`: a tablet that is nobody's until somebody signs in.
    """
    if role not in LABELS:
        raise NotAllowed
    staff_id = find_or_add_staff(tx, staff) if staff else None
    member = {"member": set_duty(tx, staff_id, Duty.ON)} if staff_id else {}
    same = select(Device.id).where(Device.store_id == tx.store.id, Device.role == role)
    number = len(tx.conn.execute(same).all()) + 1
    row = {
        "id": new_id(),
        "store_id": tx.store.id,
        "role": role,
        "name": name or f"{LABELS[role]} {number}",
        "staff_id": staff_id,
        "token_hash": token_hash,
        "sign_in": BY_PIN if by_pin and staff_id is None and role in SIGN_IN else None,
        "created_at": tx.at,
        "revoked_at": None,
        "seen_at": None,
    }
    tx.conn.execute(insert(Device), row)
    device = {"id": row["id"], "role": role, "name": row["name"], "staff": staff}
    seq = tx.event("device.added", by=by.json(), device=device, **member)
    return Reply(201, {"device": device, "seq": seq})


def revoke_device(tx: Tx, *, by: Actor, device_id: str) -> Reply:
    """Its token is worth nothing from now on, and whoever held nothing else is off duty."""
    done = tx.conn.execute(
        update(Device)
        .where(Device.id == device_id, Device.store_id == tx.store.id, Device.revoked_at.is_(None))
        .values(revoked_at=tx.at, token_hash=None)
        .returning(Device.staff_id)
    ).one_or_none()
    if done is None:
        raise Unknown("device")
    tx.conn.execute(delete(Link).where(Link.device_id == device_id))
    member = {"member": off_without_tablet(tx, done.staff_id)} if done.staff_id else {}
    seq = tx.event("device.revoked", by=by.json(), device={"id": device_id}, **member)
    return Reply(200, {"seq": seq})


def offer_link(tx: Tx, *, device_id: str, code_hash: str, valid_h: float) -> Reply:
    """A fresh one-time link to a device; the ones before it are void."""
    tx.conn.execute(delete(Link).where(Link.device_id == device_id))
    tx.conn.execute(
        text(
            "INSERT INTO link (code_hash, device_id, expires_at, used_at)"
            " VALUES (:code, :device, :until, NULL)"
        ),
        {
            "code": code_hash,
            "device": device_id,
            "until": to_micros(tx.at) + int(valid_h * 3_600_000_000),
        },
    )
    return Reply(204, {})


def redeem_link(tx: Tx, *, code_hash: str, token_hash: str) -> Reply:
    """The device moves to the browser that redeems its link; the link is used up."""
    link = tx.conn.execute(
        select(Link.device_id, Device.role)
        .join(Device, Device.id == Link.device_id)
        .where(
            Link.code_hash == code_hash,
            Link.used_at.is_(None),
            Link.expires_at > tx.at,
            Device.store_id == tx.store.id,
            Device.revoked_at.is_(None),
        )
    ).one_or_none()
    if link is None:
        raise Unknown("link")
    tx.conn.execute(update(Link).where(Link.code_hash == code_hash).values(used_at=tx.at))
    tx.conn.execute(update(Device).where(Device.id == link.device_id).values(token_hash=token_hash))
    return Reply(200, {"device": link.device_id, "role": link.role})


def seen(tx: Tx, *, devices: list[str]) -> Reply:
    """These devices were alive just now; a receipt, so no event."""
    tx.conn.execute(update(Device).where(Device.id.in_(devices)).values(seen_at=tx.at))
    return Reply(204, {})
