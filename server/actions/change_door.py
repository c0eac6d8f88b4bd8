"""Set-up of the door: each change one event with what stood before, so that it can be taken back."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import insert, select, update

from server.actions.alert import in_event
from server.actions.door import begin_watch, end_watch
from server.db.models import Door, DoorSource
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.door import BLANK, check_door, check_source
from server.domain.errors import ChangedSince
from server.domain.plan import difference
from server.queries.door import FACT, LINE, facts_of, find_door


def change_door(tx: Tx, *, by: Actor, wanted: Mapping[str, Any]) -> Reply:
    """What is `wanted` of source (None: no camera), line, inside, anchor, ignore, quiet and party gap."""
    columns = {name: part for name, part in wanted.items() if name != "source"}
    if "source" in wanted:
        columns["source_id"] = _kept_source(tx, wanted["source"])
    return _write(tx, by=by, columns=columns)


def put_door_back(tx: Tx, *, by: Actor, facts: Mapping[str, Any], about: Mapping[str, Any]) -> Reply:
    """What stood before a change stands again; a source by its number, for the log does not know it."""
    columns: dict[str, Any] = {}
    for name, fact in facts.items():
        if name == f"{FACT}source":
            columns["source_id"] = _own_source(tx, fact["id"]) if fact else None
        elif name == f"{FACT}line":
            columns |= fact or {part: BLANK[part] for part in LINE}
        else:
            columns[name.removeprefix(FACT)] = fact
    return _write(tx, by=by, columns=columns, about=about)


def _write(tx: Tx, *, by: Actor, columns: Mapping[str, Any], about: Mapping[str, Any] | None = None) -> Reply:
    """The changed row, and the event of it: which names the source as anybody may read it."""
    before = find_door(tx.conn, tx.store.id)
    row = {**(before or {**BLANK, "source_id": None}), **columns}
    check_door(row)
    kept = {name: row[name] for name in ("source_id", *LINE, "quiet", "party_gap_s")}
    if before is None:
        tx.conn.execute(insert(Door).values(store_id=tx.store.id, version=1, **kept))
    else:
        changed = {"version": Door.version + 1, **kept}
        tx.conn.execute(update(Door).where(Door.store_id == tx.store.id).values(**changed))
    stood, stands = difference(facts_of(before), facts_of(find_door(tx.conn, tx.store.id)))
    if not stands:
        return Reply(200, {"seq": tx.store.seq - 1})
    more = _watched(tx, before) if f"{FACT}source" in stands else {}
    seq = tx.event("store.changed", by=by.json(), before=stood, after=stands, **(about or {}), **more)
    return Reply(200, {"seq": seq})


def _watched(tx: Tx, before: Mapping[Any, Any] | None) -> dict[str, Any]:
    """Another camera, or none: how the door is now, and the alert that is over with the one before."""
    ended = end_watch(tx, before) if before is not None else []
    door = find_door(tx.conn, tx.store.id)
    has_camera = door is not None and door["source_id"] is not None
    return {"door": begin_watch(tx) if has_camera else None, **in_event(ended)}


def _kept_source(tx: Tx, source: str | None) -> int | None:
    """Its number; the same source has the same one."""
    if source is None:
        return None
    check_source(source)
    mine = select(DoorSource.id).where(DoorSource.store_id == tx.store.id, DoorSource.url == source)
    found: int | None = tx.conn.execute(mine).scalar()
    if found is not None:
        return found
    made = insert(DoorSource).values(store_id=tx.store.id, url=source).returning(DoorSource.id)
    return tx.conn.execute(made).scalar_one()


def _own_source(tx: Tx, source_id: int) -> int:
    mine = select(DoorSource.id).where(DoorSource.store_id == tx.store.id, DoorSource.id == source_id)
    found: int | None = tx.conn.execute(mine).scalar()
    if found is None:
        raise ChangedSince
    return found
