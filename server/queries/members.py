"""Members of staff: the list for whoever sets them up, and the one who holds a tablet."""

from typing import Any

from sqlalchemy import Connection, select

from server.db.models import Manager, Staff, Store
from server.domain.weak import comparable
from server.identity.devices import Known
from server.queries.projection import member_json


def me_json(conn: Connection, here: Known, idle_s: float) -> dict[str, Any]:
    """Who holds this tablet: None when nobody has signed in, or it serves without a name."""
    mine = select(Staff.__table__).where(Staff.id == here.staff_id)
    row = conn.execute(mine).mappings().one_or_none() if here.staff_id else None
    return {
        "role": here.role,
        "device": here.name,
        "member": member_json(row) if row else None,
        "by_pin": here.by_pin,
        "idle_s": idle_s if here.by_pin else 0,
    }


def account(conn: Connection, name: str) -> dict[str, Any] | None:
    """The manager's account of this name, and the slug of its store."""
    mine = (
        select(Manager.__table__, Store.slug.label("store"))
        .join(Store, Store.id == Manager.store_id)
        .where(Manager.login == comparable(name))
    )
    row = conn.execute(mine).mappings().one_or_none()
    return dict(row) if row else None


def accounts(conn: Connection, store: str) -> list[str]:
    """The names of the managers who may sign in."""
    theirs = (
        select(Manager.name).join(Store, Store.id == Manager.store_id).where(Store.slug == store)
    ).order_by(Manager.login)
    return list(conn.execute(theirs).scalars())
