"""Blanking the personal words of a visit: from its row, its events and the answers that were kept."""

import json
from datetime import timedelta

from sqlalchemy import delete, select, update

from config.settings import Settings
from server.actions.blank import blank_visit
from server.actions.change import find_visit, save
from server.actions.timer import claim
from server.db.models import Event, PrintJob
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER
from server.domain.visit import ENDS, State
from server.queries.projection import Row

PERSONAL = ("name", "note", "access", "find_me", "answers")


def fire_erasure(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """A timer is due: claimed by compare-and-set, then the visit is blanked if it is over for long enough."""
    mine = claim(tx, timer_id)
    visit = find_visit(tx, visit_id)
    ended_at = visit["finished_at"] or visit["left_at"]
    over = State(visit["state"]) in ENDS and ended_at is not None
    old = over and ended_at + timedelta(hours=settings.erase_after_h) <= tx.at
    if not mine or not old or visit["erased_at"] is not None:
        return Reply(204, {})
    blank_visit(tx, visit_id, PERSONAL)
    tx.conn.execute(delete(PrintJob).where(PrintJob.visit_id == visit_id))
    values = {**dict.fromkeys(PERSONAL), "undo": None, "erased_at": tx.at}
    return save(tx, visit, values, by=TIMER, event="visit.erased", settings=settings)


def blank_expected(tx: Tx, row: Row) -> None:
    """The events that told of an appointment; a list told of many in one."""
    seqs = [int(seq) for seq in row["told_in"].split()]
    mine = (Event.store_id == tx.store.id, Event.seq.in_(seqs))
    for seq, body in tx.conn.execute(select(Event.seq, Event.body).where(*mine)).all():
        event = json.loads(body)
        for told in (event["expected"], *event.get("also", ())):
            if told["id"] == row["id"]:
                told.update(name=None, note=None)
        blank = json.dumps(event, separators=(",", ":"))
        tx.conn.execute(
            update(Event).where(Event.store_id == tx.store.id, Event.seq == seq).values(body=blank)
        )
