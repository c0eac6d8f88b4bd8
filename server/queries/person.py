"""How the last call for a person stands at one kiosk: whether somebody comes, and who."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from server.db.models import Alert
from server.domain.alert import Kind
from server.queries.projection import Row


def latest_call(conn: Connection, store_id: int, device_id: str | None, since: datetime) -> Row | None:
    """The newest call of this kiosk since then, whatever became of it."""
    mine = (
        select(Alert.__table__)
        .where(
            Alert.store_id == store_id,
            Alert.raised_at >= since,
            Alert.device_id == device_id,
            Alert.kind == Kind.KIOSK.value,
        )
        .order_by(Alert.raised_at.desc(), Alert.id.desc())
        .limit(1)
    )
    return conn.execute(mine).mappings().one_or_none()


def call_json(row: Row) -> dict[str, Any]:
    """What whoever stands at the kiosk may know of it."""
    return {"state": row["state"], "staff": row["answered_by"]}
