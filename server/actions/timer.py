"""Setting what time alone will set off, taking it back, and claiming it when its time has come."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, text

from server.db.ids import new_id
from server.db.models import Timer
from server.db.types import to_micros
from server.db.writer import Tx

KEEP = insert(Timer)
CLAIM = text("UPDATE timer SET fired_at = :at WHERE id = :id AND fired_at IS NULL")


def set_timer(
    tx: Tx,
    kind: str,
    due: datetime,
    *,
    visit_id: str | None = None,
    alert_id: str | None = None,
    device_id: str | None = None,
    expected_id: str | None = None,
) -> None:
    """A row with a due time, and what it is about."""
    tx.conn.execute(
        KEEP,
        {
            "id": new_id(),
            "store_id": tx.store.id,
            "kind": kind,
            "visit_id": visit_id,
            "alert_id": alert_id,
            "device_id": device_id,
            "expected_id": expected_id,
            "set_at": tx.at,
            "due_at": due,
            "fired_at": None,
        },
    )


def set_only_timer(tx: Tx, kind: str, visit_id: str, seconds: float) -> None:
    """The same, in the place of any other of this kind: so the one that fires is the one that counts."""
    drop_timer(tx, kind, visit_id=visit_id)
    set_timer(tx, kind, tx.at + timedelta(seconds=seconds), visit_id=visit_id)


def drop_timer(tx: Tx, kind: str, **about: str | int) -> None:
    """It is not asked for any more; `about` is the id that it was set with."""
    mine = (getattr(Timer, name) == value for name, value in about.items())
    tx.conn.execute(delete(Timer).where(*mine, Timer.kind == kind, Timer.fired_at.is_(None)))


def claim(tx: Tx, timer_id: str) -> bool:
    """By compare-and-set: of all who find a timer due, one has it."""
    return tx.conn.execute(CLAIM, {"id": timer_id, "at": to_micros(tx.at)}).rowcount == 1
