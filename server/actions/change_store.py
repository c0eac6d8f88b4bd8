"""Changing what a store is made of: each change one event, with what stood before: it can be undone."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select, update

from server.actions.members import NEW_VERSION
from server.actions.timer import drop_timer, set_timer
from server.db.models import OPEN, OPEN_EXPECTED, Desk, Expected, Service, Staff, Store, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import BadField
from server.domain.hours import next_closing
from server.domain.naming import free_slug, plain_slug
from server.domain.plan import PARTS, Plan, check, difference, facts
from server.queries.projection import member_json
from server.queries.setup import read_plan, used_services

OWN = tuple(part for part in PARTS if part != "desks")


def change_store(
    tx: Tx,
    *,
    by: Actor,
    wanted: Mapping[str, Any],
    spoken: Collection[str],
    about: Mapping[str, Any] | None = None,
) -> Reply:
    """The parts of the plan that are `wanted`, the rest as it was. `about` is told along in the event."""
    before = read_plan(tx.conn, tx.store.id)
    plan = {**before, **wanted}
    plan["services"] = with_slugs(in_first_language(plan["services"], before, plan))
    check(plan, spoken)
    stood, stands = difference(facts(before), facts(plan))
    if not stands:
        return Reply(200, {"seq": tx.store.seq - 1})
    refuse_in_use(tx, before, plan)
    left = write_plan(tx, before, plan)
    also = {"also": left} if left else {}
    seq = tx.event("store.changed", by=by.json(), before=stood, after=stands, **(about or {}), **also)
    return Reply(200, {"seq": seq})


def take_trade(
    tx: Tx,
    *,
    by: Actor,
    trade: str,
    services: Sequence[Mapping[str, Any]],
    spoken: Collection[str],
    **rest: Any,
) -> Reply:
    """A template's services, desks and hours; a service that somebody has come for stays, and is off."""
    used = used_services(tx.conn, tx.store.id) - {each["slug"] for each in services}
    kept = [
        {**each, "active": False}
        for each in read_plan(tx.conn, tx.store.id)["services"]
        if each["slug"] in used
    ]
    wanted = {**rest, "services": [*services, *kept]}
    return change_store(tx, by=by, wanted=wanted, spoken=spoken, about={"trade": trade})


def in_first_language(
    services: Sequence[Mapping[str, Any]], before: Plan, after: Plan
) -> Sequence[Mapping[str, Any]]:
    """A service is called by its name in the shop's first language, also when that is another one now."""
    was, now = before["languages"][:1], after["languages"][:1]
    if was == now or not now:
        return services
    return [
        {
            **each,
            "name": each["names"].get(now[0], each["name"]),
            "names": {**dict.fromkeys(was, each["name"]), **each["names"]},
        }
        for each in services
    ]


def with_slugs(services: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Each service with its slug; a new one's is made of its name, a private one's tells nothing (0007)."""
    taken = {each["slug"] for each in services if each.get("slug")}
    made = []
    for each in services:
        slug = each.get("slug")
        if not slug:
            slug = free_slug("private" if each["private"] else plain_slug(each["name"]) or "service", taken)
            taken.add(slug)
        made.append({"prepare": {}, **each, "slug": slug, "questions": _asked(each.get("questions", ()))})
    return made


def _asked(questions: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Each question and option with a slug of its own: an answer is kept by it, whatever it is called."""
    return [
        {**each, "options": _with_slugs(each["options"], "option")}
        for each in _with_slugs(questions, "question")
    ]


def _with_slugs(those: Sequence[Mapping[str, Any]], word: str) -> list[dict[str, Any]]:
    taken = {each["slug"] for each in those if each.get("slug")}
    made = []
    for each in those:
        slug = each.get("slug") or free_slug(word, taken)
        taken.add(slug)
        made.append({**each, "slug": slug})
    return made


def refuse_in_use(tx: Tx, before: Plan, after: Plan) -> None:
    """What somebody waits for, or has ever come for, can't be removed; nor a desk where somebody is now."""
    kept = {each["slug"] for each in after["services"]}
    for each in before["services"]:
        if each["slug"] not in kept:
            _refuse_used(tx, each["slug"])
    gone = [desk for desk in before["desks"] if desk not in after["desks"]]
    at_desk = select(Visit.ticket).where(Visit.store_id == tx.store.id, OPEN, Visit.desk.in_(gone))
    if gone and tx.conn.execute(at_desk).first() is not None:
        raise BadField(field="desks", reason="people_there")


def _refuse_used(tx: Tx, slug: str) -> None:
    theirs = select(Visit.id).where(Visit.store_id == tx.store.id, Visit.service == slug).limit(1)
    due = select(Expected.id).where(Expected.store_id == tx.store.id, Expected.service == slug, OPEN_EXPECTED)
    if tx.conn.execute(theirs.where(OPEN)).first() or tx.conn.execute(due).first():
        raise BadField(field=f"services.{slug}", reason="people_waiting")
    if tx.conn.execute(theirs).first():
        raise BadField(field=f"services.{slug}", reason="used")


def write_plan(tx: Tx, before: Plan, plan: Plan) -> list[dict[str, Any]]:
    """Write what differs; returns the colleagues whose own desk is gone, as they travel."""
    own = {part: plan[part] for part in OWN if plan[part] != before[part]}
    if own:
        tx.conn.execute(update(Store).where(Store.id == tx.store.id).values(**own))
    if plan["services"] != before["services"]:
        _write_services(tx, plan["services"])
    left = _write_desks(tx, plan["desks"]) if plan["desks"] != before["desks"] else []
    if {"hours", "time_zone"} & own.keys():
        _set_closing(tx, plan)
    tx.conn.execute(NEW_VERSION, {"id": tx.store.id})
    return left


def _write_services(tx: Tx, services: Sequence[Mapping[str, Any]]) -> None:
    mine = Service.store_id == tx.store.id
    there = set(tx.conn.execute(select(Service.slug).where(mine)).scalars())
    tx.conn.execute(delete(Service).where(mine, Service.slug.not_in([each["slug"] for each in services])))
    for position, each in enumerate(services):
        row = {**each, "position": position}
        if each["slug"] in there:
            tx.conn.execute(update(Service).where(mine, Service.slug == each["slug"]).values(**row))
        else:
            tx.conn.execute(insert(Service).values(store_id=tx.store.id, **row))


def _write_desks(tx: Tx, desks: Sequence[str]) -> list[dict[str, Any]]:
    """In their order; whoever had a desk that is gone calls people to whichever is free."""
    mine = Desk.store_id == tx.store.id
    tx.conn.execute(delete(Desk).where(mine))
    for name in desks:
        tx.conn.execute(insert(Desk).values(store_id=tx.store.id, name=name))
    without = (Staff.store_id == tx.store.id, Staff.desk.is_not(None), Staff.desk.not_in(list(desks)))
    rows = tx.conn.execute(select(Staff.__table__).where(*without)).mappings().all()
    tx.conn.execute(update(Staff).where(*without).values(desk=None))
    return [{"kind": "member", **member_json({**row, "desk": None})} for row in rows]


def _set_closing(tx: Tx, plan: Plan) -> None:
    """The timer of the next closing, in the place of the one that was set by the hours before."""
    drop_timer(tx, "close", store_id=tx.store.id)
    closing = next_closing(plan["hours"], plan["time_zone"], tx.at)
    if closing is not None:
        set_timer(tx, "close", closing)
