"""The event log, read back."""

import json
from typing import Any

from sqlalchemy import Connection, bindparam, select

from server.db.models import Event, Store

MOST = 500
AFTER = (
    select(Event.seq, Event.body)
    .where(Event.store_id == bindparam("store_id"), Event.seq > bindparam("after"))
    .order_by(Event.seq)
    .limit(bindparam("most"))
)
HEAD = select(Store.seq, Store.epoch).where(Store.id == bindparam("store_id"))
OLDEST = select(Event.seq).where(Event.store_id == bindparam("store_id")).order_by(Event.seq).limit(1)


def head(conn: Connection, store_id: int) -> tuple[int, str]:
    """The store's newest number, and its epoch."""
    row = conn.execute(HEAD, {"store_id": store_id}).one()
    return row.seq, row.epoch


def events_after(conn: Connection, store_id: int, after: int, most: int = MOST) -> list[dict[str, Any]]:
    """The events that follow `after`, in order, as staff see them."""
    rows = conn.execute(AFTER, {"store_id": store_id, "after": after, "most": most})
    return [json.loads(row.body) for row in rows]


def can_replay(conn: Connection, store_id: int, after: int, newest: int) -> bool:
    """Whether the log reaches back to `after`, and `after` is not from the future."""
    if after == newest:
        return True
    oldest = conn.execute(OLDEST, {"store_id": store_id}).scalar()
    return oldest is not None and oldest - 1 <= after <= newest
