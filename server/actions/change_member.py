"""Set-up of a member of staff: who they are, what they can do, their PIN; one event, which can be undone."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from server.actions.members import (
    change_member,
    find_member,
    find_or_add_staff,
    held_by_pin,
    refuse_unknown,
    sign_out_everywhere,
)
from server.actions.tries import forgive_pin
from server.db.models import OPEN, Device, Staff, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.duty import Duty
from server.domain.errors import BadField
from server.queries.projection import Row, member_json
from server.queries.setup import member_facts


def change_person(
    tx: Tx,
    *,
    by: Actor,
    staff_id: int | None,
    wanted: Mapping[str, Any],
    pin_hash: str | None = None,
    about: Mapping[str, Any] | None = None,
) -> Reply:
    """Add somebody (no id), or change what is `wanted` of them; a PIN goes along, and is in no event."""
    refuse_unknown(tx, wanted)
    _refuse_taken(tx, wanted.get("name"), staff_id)
    known = staff_id is not None
    member = find_member(tx, staff_id if known else find_or_add_staff(tx, wanted["name"]))
    before = member_facts(member_json(member)) if known else {"active": False}
    changed = _columns(wanted) if known else {"active": True, **_columns(wanted)}
    cut = _let_go(tx, member, changed)
    if pin_hash is not None:
        forgive_pin(tx, member["id"])
        changed["pin_hash"] = pin_hash
    told = change_member(tx, member, changed)
    after = {name: fact for name, fact in member_facts(told).items() if before.get(name) != fact}
    if not after and pin_hash is None:
        return Reply(200, {"member": told, "seq": tx.store.seq - 1})
    facts = {"before": {name: before.get(name) for name in after}, "after": after}
    more = {**({"pin": "set"} if pin_hash else {}), **(about or {}), **({"cut": cut} if cut else {})}
    seq = tx.event("staff.changed", by=by.json(), member=told, **facts, **more)
    return Reply(200, {"member": told, "seq": seq})


def _columns(wanted: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(wanted)
    if "languages" in values:
        values["languages"] = " ".join(values["languages"])
    return values


def _refuse_taken(tx: Tx, name: str | None, staff_id: int | None) -> None:
    """Two colleagues of one name can't be told apart; somebody who has left may come back."""
    if name is None:
        return
    same = select(Staff.id, Staff.active).where(Staff.store_id == tx.store.id, Staff.name == name)
    found = tx.conn.execute(same).one_or_none()
    if found is not None and found.id != staff_id and (found.active or staff_id is not None):
        raise BadField(field="name", reason="taken")


def _let_go(tx: Tx, member: Row, changed: dict[str, Any]) -> list[str]:
    """Another name, or gone: not while people are with them; their tablets come back as who they are then."""
    renamed = changed.get("name", member["name"]) != member["name"]
    leaves = not changed.get("active", True) and member["active"]
    if not (renamed or leaves):
        return []
    theirs = select(Visit.id).where(Visit.store_id == tx.store.id, OPEN, Visit.staff_id == member["id"])
    if tx.conn.execute(theirs).first() is not None:
        raise BadField(field="name" if renamed else "active", reason="with_people")
    if not leaves:
        return list(tx.conn.execute(select(Device.id).where(*held_by_pin(member["id"]))).scalars())
    changed |= {"duty": Duty.OFF.value, "duty_at": tx.at}
    return sign_out_everywhere(tx, member["id"])
