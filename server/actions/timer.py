"""Setting what time alone will set off."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert

from server.db.ids import new_id
from server.db.models import Timer
from server.db.writer import Tx

KEEP = insert(Timer)


def set_timer(
    tx: Tx, kind: str, due: datetime, *, visit_id: str | None = None, expected_id: str | None = None
) -> None:
    """A row with a due time."""
    tx.conn.execute(
        KEEP,
        {
            "id": new_id(),
            "store_id": tx.store.id,
            "kind": kind,
            "visit_id": visit_id,
            "alert_id": None,
            "expected_id": expected_id,
            "set_at": tx.at,
            "due_at": due,
            "fired_at": None,
        },
    )


def set_only_timer(tx: Tx, kind: str, visit_id: str, seconds: float) -> None:
    """The same, in the place of any other of this kind: so the one that fires is the one that counts."""
    drop_timer(tx, kind, visit_id)
    set_timer(tx, kind, tx.at + timedelta(seconds=seconds), visit_id=visit_id)


def drop_timer(tx: Tx, kind: str, visit_id: str) -> None:
    """It is not asked for any more."""
    tx.conn.execute(
        delete(Timer).where(Timer.visit_id == visit_id, Timer.kind == kind, Timer.fired_at.is_(None))
    )
