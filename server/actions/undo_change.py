"""Taking back one change of set-up, when nothing newer has touched what it touched."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import select

from server.actions.change_door import put_door_back
from server.actions.change_member import change_person
from server.actions.change_store import change_store
from server.actions.members import find_member
from server.db.models import Event
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import ChangedSince, Unknown
from server.domain.plan import facts, plan_of, with_facts
from server.queries.door import FACT, door_facts
from server.queries.projection import member_json
from server.queries.setup import is_change, member_facts, read_plan, stands


def undo_change(tx: Tx, *, by: Actor, seq: int, spoken: Collection[str]) -> Reply:
    """What stood before stands again, as a change of its own."""
    change = _find(tx, seq)
    about = {"undoes": seq}
    member = change.get("member")
    if member is None:
        plan = facts(read_plan(tx.conn, tx.store.id))
        standing = {**plan, **door_facts(tx.conn, tx.store.id)}
        _refuse_newer(change, standing)
        if any(name.startswith(FACT) for name in change["after"]):
            return put_door_back(tx, by=by, facts=change["before"], about=about)
        wanted = plan_of(with_facts(plan, change["before"]))
        return change_store(tx, by=by, wanted=wanted, spoken=spoken, about=about)
    _refuse_newer(change, member_facts(member_json(find_member(tx, member["id"]))))
    wanted = {name: fact for name, fact in change["before"].items() if fact is not None or name == "desk"}
    return change_person(tx, by=by, staff_id=member["id"], wanted=wanted, about=about)


def _refuse_newer(change: Mapping[str, Any], standing: Mapping[str, Any]) -> None:
    if not (change["after"] and change["before"] and stands(change, standing)):
        raise ChangedSince


def _find(tx: Tx, seq: int) -> dict[str, Any]:
    found = select(Event.body).where(
        Event.store_id == tx.store.id, Event.seq == seq, Event.type.in_(("store.changed", "staff.changed"))
    )
    body = tx.conn.execute(found).scalar()
    change: dict[str, Any] = json.loads(body) if body else {}
    if not change or not is_change(change):
        raise Unknown("change")
    return change
