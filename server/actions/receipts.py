"""Delivered, shown, sounded: what devices say of alerts. Rows, not events; but the first *shown* is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select, text, update

from server.actions.alert import in_event
from server.db.models import Alert
from server.db.types import to_micros
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.alert import AlertState
from server.queries.projection import alert_json

FIND = select(Alert.__table__).where(
    Alert.store_id == bindparam("store_id"),
    or_(
        Alert.id == bindparam("name"),
        # A page may name whom it painted instead.
        (Alert.state == AlertState.RAISED.value)
        & or_(Alert.visit_id == bindparam("name"), Alert.arrival_id == bindparam("name")),
    ),
)
KEEP = text(
    "INSERT INTO receipt (alert_id, device_id, staff, delivered_at, shown_at, sounded_at)"
    " VALUES (:alert, :device, :staff, :delivered, :shown, :sounded)"
    " ON CONFLICT (alert_id, device_id) DO UPDATE SET staff = coalesce(receipt.staff, excluded.staff),"
    " delivered_at = coalesce(receipt.delivered_at, excluded.delivered_at),"
    " shown_at = coalesce(receipt.shown_at, excluded.shown_at),"
    " sounded_at = coalesce(receipt.sounded_at, excluded.sounded_at)"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What one device said of one alert, and when."""

    alert: str
    device: str
    device_name: str
    staff: str | None
    delivered: datetime | None = None
    shown: datetime | None = None
    sounded: datetime | None = None


def note_receipts(tx: Tx, *, told: Sequence[Told]) -> Reply:
    """Keep them; alerts that were shown for the first time go out together in one event."""
    shown: dict[str, dict[str, Any]] = {}
    by = Actor(role="staff")
    for one in sorted(told, key=lambda one: one.shown or tx.at):
        for alert in tx.conn.execute(FIND, {"store_id": tx.store.id, "name": one.alert}).mappings().all():
            tx.conn.execute(KEEP, {"alert": alert["id"], **_columns(one)})
            if one.shown is None or alert["shown_at"] is not None or alert["state"] != AlertState.RAISED:
                continue
            changed = {"shown_at": one.shown, "shown_on": one.device_name}
            tx.conn.execute(update(Alert).where(Alert.id == alert["id"]).values(**changed))
            shown[alert["id"]] = alert_json({**alert, **changed})
            by = Actor(role="staff", device=one.device_name, staff=one.staff)
    if not shown:
        return Reply(204, {})
    return Reply(200, {"seq": tx.event("alert.shown", by=by.json(), **in_event(list(shown.values())))})


def _columns(one: Told) -> dict[str, Any]:
    moments = {"delivered": one.delivered or one.shown, "shown": one.shown, "sounded": one.sounded}
    return {
        "device": one.device,
        "staff": one.staff,
        **{name: to_micros(at) if at else None for name, at in moments.items()},
    }
