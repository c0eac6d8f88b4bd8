"""*Call a person*: somebody at a kiosk asks for a colleague; one open call a kiosk at a time."""

from datetime import timedelta
from typing import Any

from config.settings import Settings
from server.actions.alert import raise_alert
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.alert import AlertState, Kind
from server.queries.person import call_json, latest_call


def call_person(tx: Tx, *, by: Actor, settings: Settings) -> Reply:
    """Staff are alerted at once; who has called already is told how that call stands."""
    since = tx.at - timedelta(seconds=settings.person_gone_s)
    last = latest_call(tx.conn, tx.store.id, by.device_id, since)
    alerted = tx.attendance.tablets > 0
    if last is not None and last["state"] == AlertState.RAISED:
        return Reply(200, {"call": call_json(last), "alerted": alerted})
    alert = raise_alert(tx, Kind.KIOSK, settings=settings, device_id=by.device_id, named=by.device)
    told: dict[str, Any] = {"state": alert["state"], "staff": None}
    seq = tx.event("alert.raised", by=by.json(), alert=alert)
    return Reply(201, {"call": told, "alerted": alerted, "seq": seq})
