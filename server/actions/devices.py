"""Devices once they are paired: their names, what they tell of themselves, test rings, and blind tablets."""

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, insert, select, text, update

from config.settings import Settings
from server.actions.alert import end_for_device, in_event, raise_alert
from server.db.ids import new_id
from server.db.models import Device, Ring
from server.db.types import to_micros
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.alert import AlertState, Kind
from server.domain.device import NOTHING_TOLD, KioskTold, Told, kiosk_told_text
from server.domain.errors import BadField, Unknown
from server.queries.devices import has_people

FIELDS = ("visible", "sound", "battery", "charging", "rtt_ms", "version")
NOTE_TOLD = (
    update(Device.__table__)  # type: ignore[arg-type]  # a declared class has a table
    .where(Device.id == bindparam("device"))
    .values({name: bindparam(f"new_{name}") for name in FIELDS})
)
NOTE_ANSWER = text(
    "INSERT INTO ring_answer (ring_id, device_id, heard, at) VALUES (:ring, :device, :heard, :at)"
    " ON CONFLICT (ring_id, device_id) DO NOTHING"
)


def note_seen(tx: Tx, *, told: Mapping[str, Told]) -> Reply:
    """These devices were alive just now, and this is what they say; a receipt, so no event."""
    tx.conn.execute(update(Device).where(Device.id.in_(told)).values(seen_at=tx.at))
    news = [
        {"device": name, **{f"new_{field}": getattr(said, field) for field in FIELDS}}
        for name, said in told.items()
        if said != NOTHING_TOLD
    ]
    if news:
        tx.conn.execute(NOTE_TOLD, news)
    return Reply(204, {})


def note_kiosk(tx: Tx, *, device_id: str, told: KioskTold) -> Reply:
    """What is new of a kiosk; a receipt, so no event."""
    news = {"kiosk": kiosk_told_text(told), "version": told.version or None}
    tx.conn.execute(update(Device).where(Device.id == device_id).values(**news))
    return Reply(204, {})


def rename_device(tx: Tx, *, by: Actor, device_id: str, name: str) -> Reply:
    """Another name; two devices of a store never share one."""
    _find(tx, device_id)
    refuse_taken(tx, name, but=device_id)
    tx.conn.execute(update(Device).where(Device.id == device_id).values(name=name))
    device = {"id": device_id, "name": name}
    return Reply(200, {"device": device, "seq": tx.event("device.renamed", by=by.json(), device=device)})


def refuse_taken(tx: Tx, name: str, *, but: str | None = None) -> None:
    """A name must say which device is meant."""
    taken = select(Device.id).where(
        Device.store_id == tx.store.id,
        Device.name == name,
        Device.revoked_at.is_(None),
        Device.id != (but or ""),
    )
    if tx.conn.execute(taken).first() is not None:
        raise BadField(field="name", reason="taken")


def ring_devices(tx: Tx, *, by: Actor, device_id: str | None = None) -> Reply:
    """A test ring: of all devices, or of one."""
    if device_id is not None:
        _find(tx, device_id)
    ring_id = new_id()
    row = {"id": ring_id, "store_id": tx.store.id, "device_id": device_id, "at": tx.at}
    tx.conn.execute(insert(Ring).values(**row))
    seq = tx.event("device.rung", by=by.json(), device={"id": device_id}, ring=ring_id)
    return Reply(200, {"ring": ring_id, "seq": seq})


def note_ring_answers(tx: Tx, *, answers: Sequence[tuple[str, str, bool]]) -> Reply:
    """What devices said to a ring; the first word of each counts."""
    for ring_id, device_id, heard in answers:
        given = {"ring": ring_id, "device": device_id, "heard": heard, "at": to_micros(tx.at)}
        tx.conn.execute(NOTE_ANSWER, given)
    return Reply(204, {})


def tell_blind(tx: Tx, *, device_id: str, settings: Settings) -> Reply:
    """Somebody holds this tablet and it can't alert them: told once, until it sees again."""
    held = select(Device.id).where(
        Device.id == device_id,
        Device.staff_id.is_not(None),
        Device.revoked_at.is_(None),
        Device.blind_at.is_(None),
    )
    if tx.conn.execute(held).first() is None or not has_people(tx.conn, tx.store.id):
        return Reply(204, {})
    tx.conn.execute(update(Device).where(Device.id == device_id).values(blind_at=tx.at))
    alert = raise_alert(tx, Kind.DEVICE, settings=settings, device_id=device_id)
    return Reply(200, {"seq": tx.event("alert.raised", by=TIMER.json(), alert=alert)})


def sees_again(tx: Tx, *, device_id: str) -> Reply:
    """It is back, or nobody holds it any more: the reason is gone."""
    tx.conn.execute(update(Device).where(Device.id == device_id).values(blind_at=None))
    ended = end_for_device(tx, device_id, by=TIMER, state=AlertState.WITHDRAWN, how="back")
    if not ended:
        return Reply(204, {})
    return Reply(200, {"seq": tx.event("alert.withdrawn", by=TIMER.json(), **in_event(ended))})


def _find(tx: Tx, device_id: str) -> None:
    mine = select(Device.id).where(
        Device.id == device_id, Device.store_id == tx.store.id, Device.revoked_at.is_(None)
    )
    if tx.conn.execute(mine).first() is None:
        raise Unknown("device")
