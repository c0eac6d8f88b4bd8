"""Undo instead of "Are you sure?": puts back what stood before the last change."""

import json

from config.settings import Settings
from server.actions.change import (
    find_visit,
    lost_race,
    put_back,
    refuse_second,
    save,
    schedule_erasure,
    with_already,
)
from server.actions.order import forget_skips
from server.db.types import to_micros
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import UndoTooLate
from server.domain.visit import ENDS, State


def undo(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Take back the last change of this visit, while its time lasts, by whoever made it or a lead."""
    visit = find_visit(tx, visit_id)
    note = json.loads(visit["undo"]) if visit["undo"] else None
    if note is None or to_micros(tx.at) > note["until"]:
        raise UndoTooLate
    mine = note["staff_id"] == by.staff_id and (by.staff_id or note["device_id"] == by.device_id)
    if not mine and not by.leads:
        raise UndoTooLate(staff=note["staff"])
    was = put_back(note["was"])
    if was["state"] == State.SERVING:
        _refuse_second(tx, visit_id, was.get("staff_id", visit["staff_id"]), by)
    if was["state"] in ENDS:
        # Its own timer may have fired while it was open again.
        schedule_erasure(tx, visit_id, settings.erase_after_h)
    if "turn" in was:
        forget_skips(tx, visit)
    back = {**was, "undo": None}
    return save(tx, visit, back, by=by, event="visit.undone", settings=settings, verb=note["verb"])


def _refuse_second(tx: Tx, visit_id: str, staff_id: int | None, by: Actor) -> None:
    """Whoever they were with may be with somebody else by now: a colleague, whom the answer names."""
    if staff_id == by.staff_id:
        return refuse_second(tx, visit_id, staff_id)
    other = with_already(tx, visit_id, staff_id)
    if other is not None:
        raise lost_race(other)
    return None
