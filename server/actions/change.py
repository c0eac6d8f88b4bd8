"""Moving one visit: what all verbs share. The compare-and-set, the undo note, the one event."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select, update

from config.settings import Settings
from server.actions.alert import follow, in_event
from server.actions.blank import FIND_ME, blank_visit
from server.actions.timer import set_timer
from server.db.models import OPEN, Visit
from server.db.moments import iso
from server.db.types import from_micros, to_micros
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import AlreadyServing, LostRace, Unknown
from server.domain.looking import looks, met, seen
from server.domain.visit import ENDS, State, Verb, move
from server.queries.projection import Row, visit_json

FIND = select(Visit.__table__).where(
    Visit.id == bindparam("visit_id"), Visit.store_id == bindparam("store_id")
)


def find_visit(tx: Tx, visit_id: str) -> Row:
    """The visit's row as it stands under the store's lock; Unknown when this store has no such visit."""
    row = tx.conn.execute(FIND, {"visit_id": visit_id, "store_id": tx.store.id}).mappings().one_or_none()
    if row is None:
        raise Unknown("visit")
    return row


def change(
    tx: Tx,
    visit: Row,
    verb: Verb,
    *,
    by: Actor,
    event: str,
    settings: Settings,
    undoable: bool = True,
    values: Mapping[str, Any] | None = None,
    **extra: Any,
) -> Reply:
    """Move `visit` by `verb`, set `values`, write the event; `undoable` leaves a way back for a while."""
    to = move(State(visit["state"]), verb)
    changed = {**_looked(visit, verb, to, tx.at), **(values or {}), "state": to.value}
    undo_s = settings.undo_s if undoable else 0
    changed["undo"] = undo_note(visit, changed, verb, by, tx.at, undo_s) if undo_s else None
    return save(tx, visit, changed, by=by, event=event, settings=settings, moved=verb, **extra)


def _looked(visit: Row, verb: Verb, to: State, at: datetime) -> dict[str, Any]:
    """Who looks around does so until somebody is with them, they leave, or they say that nobody came."""
    if not looks(visit):
        return {}
    if to is not State.WAITING or verb is Verb.NOBODY_CAME:
        return met(visit, at)
    return seen(visit, at) if verb is Verb.GREET else {}


def save(
    tx: Tx,
    visit: Row,
    changed: Mapping[str, Any],
    *,
    by: Actor,
    event: str,
    settings: Settings,
    moved: Verb | None = None,
    also: Sequence[dict[str, Any]] = (),
    **extra: Any,
) -> Reply:
    """Compare-and-set on state and version, then the event with all that changed; `also`: of others."""
    after, alerts = put(tx, visit, changed, by=by, settings=settings, moved=moved)
    seen, rows = visit_json(after), in_event(alerts)
    if also or "also" in rows:
        rows["also"] = [*rows.get("also", []), *also]
    seq = tx.event(event, by=by.json(), visit=seen, **rows, **extra)
    return Reply(200, {"visit": seen, "seq": seq}, visit_id=visit["id"])


def put(
    tx: Tx,
    visit: Row,
    changed: Mapping[str, Any],
    *,
    by: Actor,
    settings: Settings,
    moved: Verb | None = None,
) -> tuple[dict[Any, Any], list[dict[str, Any]]]:
    """Store the change: the row as it is now, and the alerts that follow from it."""
    if changed.get("state") in ENDS and visit["find_me"] is not None:
        # It was for finding them here. Not even *Undo* brings it back.
        changed = {**changed, "find_me": None}
        blank_visit(tx, visit["id"], FIND_ME)
    done = tx.conn.execute(
        update(Visit)
        .where(
            Visit.id == visit["id"],
            Visit.state == visit["state"],
            Visit.version == visit["version"],
        )
        .values(**changed, version=visit["version"] + 1)
    )
    if done.rowcount != 1:
        raise lost_race(visit)
    after = {**visit, **changed, "version": visit["version"] + 1}
    return after, follow(tx, visit, after, by=by, verb=moved, settings=settings)


def lost_race(visit: Row) -> LostRace:
    """Who won, in facts."""
    winner = visit["staff"] or visit["greeted_by"]
    return LostRace(staff=winner, ticket=visit["ticket"], state=visit["state"])


def refuse_second(tx: Tx, visit_id: str, staff_id: int | None) -> None:
    """One at a time: the partial unique index would say the same, less kindly."""
    other = with_already(tx, visit_id, staff_id)
    if other is not None:
        raise AlreadyServing(ticket=other["ticket"], visit=other["id"])


def with_already(tx: Tx, visit_id: str, staff_id: int | None) -> Row | None:
    """Who else this member of staff is with."""
    if staff_id is None:
        return None
    standing = select(Visit.__table__).where(
        Visit.store_id == tx.store.id,
        OPEN,
        Visit.staff_id == staff_id,
        Visit.state == State.SERVING.value,
        Visit.id != visit_id,
    )
    return tx.conn.execute(standing).mappings().one_or_none()


def undo_note(
    visit: Row, changed: Mapping[str, Any], verb: Verb, by: Actor, at: datetime, undo_s: float
) -> str:
    """What stood before, so that it can be put back while `undo_s` seconds last."""
    was = {
        name: to_micros(visit[name]) if isinstance(visit[name], datetime) else visit[name]
        for name in changed
        if name != "undo"
    }
    return json.dumps(
        {
            "verb": verb.value,
            "until_at": iso(at + timedelta(seconds=undo_s)),
            "until": to_micros(at + timedelta(seconds=undo_s)),
            "staff": by.display,
            "staff_id": by.staff_id,
            "device_id": by.device_id,
            "was": was,
        }
    )


def put_back(was: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of an undo note as they stood."""
    return {
        name: from_micros(value) if name.endswith("_at") and value is not None else value
        for name, value in was.items()
    }


def schedule_erasure(tx: Tx, visit_id: str, erase_after_h: float) -> None:
    """A timer row that will blank the name; ends only. An undone end is noticed when it fires."""
    set_timer(tx, "erase", tx.at + timedelta(hours=erase_after_h), visit_id=visit_id)
