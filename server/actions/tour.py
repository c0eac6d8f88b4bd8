"""The tour: devices of the demo store that one link hands to one browser, all together."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select, update

from server.actions.people import add_device, redeem_link
from server.db.models import Device
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import NotAllowed


@dataclass(frozen=True, slots=True)
class Part:
    """One device of the tour, known by its name; a tablet is held by one of the demo's colleagues."""

    role: str
    name: str
    staff: str | None = None


# The manager's is the one that the link itself leads to.
PARTS = {
    "manager": Part("manager", "Tour manager"),
    "kiosk": Part("kiosk", "Tour kiosk"),
    "first": Part("staff", "Tour tablet 1", "Alex"),
    "second": Part("staff", "Tour tablet 2", "Bea"),
    "screen": Part("screen", "Tour screen"),
    "door": Part("camera", "Tour door"),
}
NAMES = tuple(part.name for part in PARTS.values())


def add_tour_device(tx: Tx, *, by: Actor, part: str) -> Reply:
    """The tour's device for this part: the one that is there, else a new one."""
    if not tx.store.demo:
        raise NotAllowed
    wanted = PARTS[part]
    there = select(Device.id).where(
        Device.store_id == tx.store.id,
        Device.role == wanted.role,
        Device.name == wanted.name,
        Device.revoked_at.is_(None),
    )
    found = tx.conn.execute(there).scalars().first()
    if found is not None:
        return Reply(200, {"device": {"id": found}})
    return add_device(tx, by=by, role=wanted.role, token_hash=None, staff=wanted.staff, name=wanted.name)


def take_tour(tx: Tx, *, code_hash: str, token_hashes: Mapping[str, str], manager: str) -> Reply:
    """All devices of the tour move to the browser that redeems its link; the link is used up.

    `token_hashes` by device; `manager` is the one that the link leads to.
    """
    if not tx.store.demo:
        raise NotAllowed
    reply = redeem_link(tx, code_hash=code_hash, token_hash=token_hashes[manager])
    if reply.body["device"] != manager:
        raise NotAllowed
    for device_id, token_hash in token_hashes.items():
        mine = (Device.id == device_id, Device.store_id == tx.store.id, Device.revoked_at.is_(None))
        tx.conn.execute(update(Device).where(*mine).values(token_hash=token_hash))
    return reply
