"""Opening a store: its row, services, desks and staff, in one go."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select

from server.db.ids import new_id
from server.db.models import Desk, Service, Staff, Store, Timer
from server.domain.hours import next_closing
from server.domain.questions import whole


def open_store(conn: Connection, *, at: datetime, plan: Mapping[str, Any]) -> int | None:
    """The new store's id, or None when the slug is taken. `plan` is a store file of `config/`.

    The one write without a store's row to lock: there is none yet. The unique slug decides a race.
    """
    if conn.execute(select(Store.id).where(Store.slug == plan["slug"])).scalar() is not None:
        return None
    store_id = conn.execute(
        insert(Store)
        .values(
            slug=plan["slug"],
            name=plan["name"],
            time_zone=plan["time_zone"],
            languages=plan["languages"],
            demo=plan.get("demo", False),
            seq=0,
            epoch=str(uuid4()),
            config_version=1,
            created_at=at,
            hours=plan.get("hours"),
        )
        .returning(Store.id)
    ).scalar_one()
    for position, service in enumerate(plan.get("services", [])):
        row = {"names": {}, "private": False, "prepare": {}, **service}
        row["questions"] = [whole(question) for question in service.get("questions", ())]
        conn.execute(insert(Service), {**row, "store_id": store_id, "position": position})
    for desk in plan.get("desks", []):
        conn.execute(insert(Desk), {"store_id": store_id, "name": desk})
    for member in plan.get("staff", []):
        row = {"skills": {}, "desk": None, "lead": False, **member, "store_id": store_id}
        row["languages"] = " ".join(member.get("languages", ()))
        conn.execute(insert(Staff), row)
    _set_closing(conn, store_id, plan, at)
    return store_id


def _set_closing(conn: Connection, store_id: int, plan: Mapping[str, Any], at: datetime) -> None:
    """The timer of its first closing; each one sets the next."""
    closing = next_closing(plan.get("hours"), plan["time_zone"], at)
    if closing is not None:
        row = {"id": new_id(), "store_id": store_id, "kind": "close", "set_at": at, "due_at": closing}
        conn.execute(insert(Timer), row)
