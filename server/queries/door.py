"""The door, read: its orders, how its camera is and was, and its part of set-up."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, or_, select

from server.db.models import Door, DoorSource, DoorSpell, DryRun, Store
from server.db.moments import iso
from server.domain.door import BASIC, BLANK, DoorState, is_near_edge, is_quiet, shown_source
from server.domain.shopday import zone
from server.queries.projection import Row, door_json

LINE = ("line", "inside", "anchor", "ignore")
FACT = "door "


def find_door(conn: Connection, store_id: int) -> Row | None:
    """Its row and the shop's `time_zone`; `source` is whole: never to be told to anybody but the camera."""
    found = (
        select(Door.__table__, DoorSource.url.label("source"), Store.time_zone)
        .join(Store, Store.id == Door.store_id)
        .outerjoin(DoorSource, DoorSource.id == Door.source_id)
        .where(Door.store_id == store_id)
    )
    return conn.execute(found).mappings().one_or_none()


def orders(conn: Connection, store_id: int, now: datetime) -> dict[str, Any]:
    """What the camera's process is told; `version` differs whenever any of it does."""
    door = find_door(conn, store_id)
    if door is None:
        return {"version": 0, "door": None, "snapshot": None, "dry_run": None}
    quiet = is_quiet_now(door, now)
    told = {name: door[name] for name in ("source", *LINE, "party_gap_s")}
    run = running(conn, store_id, now)
    return {
        # The hour changes the orders too, without anybody having changed the door.
        "version": 2 * door["version"] + quiet,
        "door": {**told, "quiet": quiet} if door["source"] is not None else None,
        "snapshot": door["snapshot_id"],
        "dry_run": run["id"] if run else None,
    }


def is_quiet_now(door: Row, now: datetime) -> bool:
    """Whether the door asks for nobody at this hour of the shop."""
    return is_quiet(door["quiet"], now.astimezone(zone(door["time_zone"])).time())


def running(conn: Connection, store_id: int, now: datetime) -> Row | None:
    """The dry run that is on."""
    mine = select(DryRun.__table__).where(DryRun.store_id == store_id, DryRun.until > now)
    return conn.execute(mine.order_by(DryRun.began_at.desc()).limit(1)).mappings().one_or_none()


def standing(conn: Connection, store_id: int) -> Row | None:
    """How the camera is now."""
    mine = select(DoorSpell.__table__).where(DoorSpell.store_id == store_id, DoorSpell.until.is_(None))
    return conn.execute(mine).mappings().one_or_none()


def door_now(conn: Connection, store_id: int) -> dict[str, Any] | None:
    """The same as it travels; None: the store has no camera that was set up."""
    spell = standing(conn, store_id)
    return door_json(spell) if spell is not None else None


def door_facts(conn: Connection, store_id: int) -> dict[str, Any]:
    """What set-up knows of the door, flat; the source by its number, and as anybody may read it."""
    return facts_of(find_door(conn, store_id))


def facts_of(door: Mapping[Any, Any] | None) -> dict[str, Any]:
    """The same of a row; `line` and its parts are one fact, for they are drawn as one."""
    row = door or {**BLANK, "source_id": None}
    source = {"id": row["source_id"], "shown": shown_source(row["source"])} if row["source_id"] else None
    return {
        f"{FACT}source": source,
        f"{FACT}line": {name: row[name] for name in LINE} if row["line"] is not None else None,
        f"{FACT}quiet": row["quiet"],
        f"{FACT}party_gap_s": row["party_gap_s"],
    }


def door_setup(conn: Connection, store_id: int, now: datetime) -> dict[str, Any]:
    """The card of set-up: what is kept, how the camera is, the trial that is on, the last audit."""
    door = find_door(conn, store_id)
    row = door or BLANK
    run = running(conn, store_id, now) or last_run(conn, store_id)
    return {
        **{name: row[name] for name in (*LINE, "quiet", "party_gap_s")},
        "source": shown_source(row["source"]) if row["source"] is not None else None,
        "near_edge": row["line"] is not None and is_near_edge(row["line"]),
        "now": door_now(conn, store_id),
        "hz": door["hz"] if door else None,
        "audit": door["audit"] if door else None,
        "dry_run": _run_json(run, now) if run else None,
    }


def last_run(conn: Connection, store_id: int) -> Row | None:
    """The newest dry run, over or not."""
    mine = select(DryRun.__table__).where(DryRun.store_id == store_id)
    return conn.execute(mine.order_by(DryRun.began_at.desc()).limit(1)).mappings().one_or_none()


def _run_json(run: Row, now: datetime) -> dict[str, Any]:
    return {
        "id": run["id"],
        "began_at": iso(run["began_at"]),
        "until": iso(run["until"]),
        "on": run["until"] > now,
        "in": run["ins"],
        "out": run["outs"],
    }


def spells(conn: Connection, store_id: int, start: datetime, end: datetime) -> Sequence[Row]:
    """How the camera was in this time, in order."""
    mine = select(DoorSpell.__table__).where(
        DoorSpell.store_id == store_id,
        DoorSpell.since < end,
        or_(DoorSpell.until.is_(None), DoorSpell.until > start),
    )
    return conn.execute(mine.order_by(DoorSpell.since, DoorSpell.id)).mappings().all()


def was_blind(spell: Row) -> bool:
    """Whether there is no data of this spell."""
    return bool(spell["state"] != DoorState.OK)


def was_basic(spell: Row) -> bool:
    """Whether its counts are uncertain: motion was counted, not people."""
    return bool(spell["mode"] == BASIC)
