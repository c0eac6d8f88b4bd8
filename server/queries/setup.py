"""Set-up, read: what the store is made of, who changed what, and the one-time link that opens the first."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from server.db.models import SET_UP, Device, Event, Manager, Service, SetupLink, Store, Visit
from server.db.shop import load_shop
from server.domain.plan import SERVICE, facts
from server.queries.door import door_facts
from server.queries.queue import members

SHOWN = 60
LOOKED_AT = 400  # a colleague who only took another desk is no change of set-up
MEMBER_FACTS = ("name", "active", "lead", "languages", "skills", "desk")


def read_plan(conn: Connection, store_id: int) -> dict[str, Any]:
    """The store as a plan, with services that are off."""
    store = conn.execute(select(Store.__table__).where(Store.id == store_id)).mappings().one()
    shop = load_shop(conn, store_id)
    plan = {name: store[name] for name in ("name", "time_zone", "languages", "hours")}
    return {**plan, "desks": list(shop.desks), "services": list(shop.services.values())}


def member_facts(member: Mapping[str, Any]) -> dict[str, Any]:
    """What set-up knows of a member of staff; their PIN is never part of it."""
    return {name: member[name] for name in MEMBER_FACTS}


def history(conn: Connection, store_id: int) -> list[dict[str, Any]]:
    """Changes of set-up, newest first, each with whether it can be taken back as things stand now."""
    newest = (
        select(Event.body)
        .where(Event.store_id == store_id, SET_UP)
        .order_by(Event.seq.desc())
        .limit(LOOKED_AT)
    )
    events = [json.loads(body) for body in conn.execute(newest).scalars()]
    shown = [event for event in events if is_change(event)][:SHOWN]
    standing = {**facts(read_plan(conn, store_id)), **door_facts(conn, store_id)}
    staff = {member["id"]: member_facts(member) for member in members(conn, store_id)}
    undone = {event["undoes"] for event in shown if event.get("undoes")}
    return [_line(event, standing, staff, undone) for event in shown]


def is_change(event: Mapping[str, Any]) -> bool:
    """Whether it was made in set-up."""
    return event["type"] != "staff.changed" or "after" in event


def stands(event: Mapping[str, Any], standing: Mapping[str, Any]) -> bool:
    """Whether all that a change left is still as it left it.

    Where services came or went, only they count: another one that came later has its place in the order too.
    """
    left = dict(event["after"])
    services = [name for name in left if name.startswith(SERVICE)]
    if any(left[name] is None or event["before"].get(name) is None for name in services):
        left.pop("order", None)
    return all(standing.get(name) == fact for name, fact in left.items())


def _line(
    event: Mapping[str, Any],
    standing: Mapping[str, Any],
    staff: Mapping[int, Mapping[str, Any]],
    undone: set[int],
) -> dict[str, Any]:
    member = event.get("member")
    about = staff.get(member["id"], {"active": False}) if member else standing
    before, after = event.get("before"), event.get("after")
    return {
        **{name: event[name] for name in ("seq", "at", "type", "by")},
        **{name: event[name] for name in ("trade", "undoes", "pin") if event.get(name)},
        "before": before,
        "after": after,
        "member": member and {"id": member["id"], "name": member["name"]},
        "undone": event["seq"] in undone,
        "can_undo": bool(after and before) and event["seq"] not in undone and stands(event, about),
    }


def has_camera(conn: Connection, store_id: int) -> bool:
    """Whether the door has a camera's token."""
    mine = select(Device.id).where(
        Device.store_id == store_id, Device.role == "camera", Device.revoked_at.is_(None)
    )
    return conn.execute(mine.limit(1)).first() is not None


def setup_link(conn: Connection, now: datetime, **which: str) -> Mapping[str, Any] | None:
    """The link to set-up of this `code_hash` or `claim_hash`, while it is good."""
    mine = (getattr(SetupLink, name) == value for name, value in which.items())
    found = select(SetupLink.__table__).where(*mine, SetupLink.expires_at > now, SetupLink.done_at.is_(None))
    row = conn.execute(found).mappings().one_or_none()
    return dict(row) if row else None


def is_set_up(conn: Connection) -> bool:
    """Whether a real store has its manager: then nobody is offered to open the first one."""
    first = select(Manager.id).join(Store, Store.id == Manager.store_id).where(Store.demo.is_(False))
    return conn.execute(first.limit(1)).first() is not None


def slugs(conn: Connection) -> set[str]:
    """The stores there are."""
    return set(conn.execute(select(Store.slug)).scalars())


def used_services(conn: Connection, store_id: int) -> set[str]:
    """The services that somebody has come for, ever."""
    mine = select(Service.slug).where(
        Service.store_id == store_id,
        select(Visit.id).where(Visit.store_id == store_id, Visit.service == Service.slug).exists(),
    )
    return set(conn.execute(mine).scalars())
