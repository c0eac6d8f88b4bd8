"""What the manager asks of the camera while setting it up: one picture, a dry run."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from server.db.ids import new_id
from server.db.models import Door, DryRun
from server.db.writer import Reply, Tx
from server.domain.errors import NotPossible, Unknown
from server.queries.door import find_door

DRY_RUN_S = 300


def ask_snapshot(tx: Tx, *, snapshot_id: str) -> Reply:
    """The next orders ask the camera for one picture."""
    door = find_door(tx.conn, tx.store.id)
    if door is None or door["source_id"] is None:
        raise NotPossible(state="no_source", verbs=[])
    _tell_camera(tx, snapshot_id=snapshot_id)
    return Reply(200, {})


def forget_snapshot(tx: Tx, *, snapshot_id: str) -> Reply:
    """Nobody waits for it any more."""
    door = find_door(tx.conn, tx.store.id)
    if door is not None and door["snapshot_id"] == snapshot_id:
        _tell_camera(tx, snapshot_id=None)
    return Reply(200, {})


def begin_dry_run(tx: Tx) -> Reply:
    """For some minutes whoever crosses the line is counted here, and no alert is raised."""
    door = find_door(tx.conn, tx.store.id)
    if door is None or door["source_id"] is None or door["line"] is None:
        raise NotPossible(state="no_line", verbs=[])
    _end_runs(tx)
    until = tx.at + timedelta(seconds=DRY_RUN_S)
    row = {"id": new_id(), "store_id": tx.store.id, "began_at": tx.at, "until": until, "ins": 0, "outs": 0}
    tx.conn.execute(insert(DryRun).values(**row))
    _tell_camera(tx)
    return Reply(200, {"dry_run": row["id"]})


def end_dry_run(tx: Tx) -> Reply:
    """Enough: the door asks for people again."""
    _end_runs(tx)
    _tell_camera(tx)
    return Reply(200, {})


def note_dry_run(tx: Tx, *, run_id: str, direction: str, age_s: float) -> Reply:
    """Somebody crossed the line during a dry run; one that is over counts only what it still saw."""
    mine = DryRun.id == run_id, DryRun.store_id == tx.store.id
    run = tx.conn.execute(select(DryRun.__table__).where(*mine)).mappings().one_or_none()
    if run is None:
        raise Unknown("dry_run")
    if run["began_at"] <= tx.at - timedelta(seconds=age_s) <= run["until"]:
        column = DryRun.ins if direction == "in" else DryRun.outs
        tx.conn.execute(update(DryRun).where(*mine).values({column: column + 1}))
    return Reply(200, {})


def _end_runs(tx: Tx) -> None:
    on = DryRun.store_id == tx.store.id, DryRun.until > tx.at
    tx.conn.execute(update(DryRun).where(*on).values(until=tx.at))


def _tell_camera(tx: Tx, **changed: Any) -> None:
    values = {"version": Door.version + 1, **changed}
    tx.conn.execute(update(Door).where(Door.store_id == tx.store.id).values(**values))
