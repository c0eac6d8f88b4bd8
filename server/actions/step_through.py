"""A colleague on the way through the door."""

from datetime import timedelta

from sqlalchemy import insert

from config.settings import Settings
from server.db.ids import new_id
from server.db.models import StepThrough
from server.db.moments import iso
from server.db.writer import Reply, Tx


def step_through(tx: Tx, *, settings: Settings) -> Reply:
    """*I'm stepping through*: the next one through the door soon after asks for nobody."""
    until = tx.at + timedelta(seconds=settings.step_through_s)
    row = {"id": new_id(), "store_id": tx.store.id, "at": tx.at, "until": until, "spent_at": None}
    tx.conn.execute(insert(StepThrough).values(**row))
    return Reply(200, {"until_at": iso(until)})
