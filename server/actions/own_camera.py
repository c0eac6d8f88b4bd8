"""The camera that the server itself starts: one device a store, with a fresh token at each start."""

from sqlalchemy import select, update

from server.actions.people import add_device
from server.db.models import Device
from server.db.writer import Reply, Tx
from server.domain.actor import Actor

CAMERA = "camera"


def hand_token(tx: Tx, *, by: Actor, device_id: str | None, token_hash: str) -> Reply:
    """`device_id` is the one of the start before; the token that it had is worth nothing any more."""
    mine = Device.id == device_id, Device.store_id == tx.store.id, Device.revoked_at.is_(None)
    known = tx.conn.execute(select(Device.id).where(*mine, Device.role == CAMERA)).scalar()
    if known is None:
        return add_device(tx, by=by, role=CAMERA, token_hash=token_hash)
    tx.conn.execute(update(Device).where(Device.id == known).values(token_hash=token_hash))
    return Reply(200, {"device": {"id": known}})
