"""With you: from *I'm with them* to *Done*, with a pause in between if need be."""

from typing import Any

from config.settings import Settings
from server.actions.change import (
    change,
    find_visit,
    lost_race,
    refuse_second,
    schedule_erasure,
)
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.visit import State, Verb
from server.queries.projection import Row


def serve(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """They are face to face now, so this greets as well; who was called by somebody else is theirs."""
    visit = find_visit(tx, visit_id)
    if visit["state"] in (State.CALLED, State.SERVING) and visit["staff"] != by.display:
        raise lost_race(visit)
    # Who was served, put aside, left and came back was first served then: the wait is never overwritten.
    first = visit["served_at"] or tx.at
    values = {"staff_id": by.staff_id, "staff": by.display, "served_at": first, **_unparked(tx, visit)}
    if visit["greeted_at"] is None:
        values |= {"greeted_at": tx.at, "greeted_by": by.display}
    refuse_second(tx, visit_id, by.staff_id)
    return change(tx, visit, Verb.SERVE, by=by, event="visit.served", settings=settings, values=values)


def finish(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Done. Their name goes when the retention says so."""
    visit = find_visit(tx, visit_id)
    values = {"finished_at": tx.at, "help_at": None}
    reply = change(
        tx,
        visit,
        Verb.FINISH,
        by=by,
        event="visit.finished",
        settings=settings,
        values=values,
    )
    schedule_erasure(tx, visit_id, settings.erase_after_h)
    return reply


def park(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Put aside for a while; the time counts neither as wait nor as handling."""
    visit = find_visit(tx, visit_id)
    values = {"parked_at": tx.at, "help_at": None}
    return change(tx, visit, Verb.PARK, by=by, event="visit.parked", settings=settings, values=values)


def resume(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Back with a colleague when it was put aside; back in line, arrival kept, when it had ended."""
    visit = find_visit(tx, visit_id)
    if visit["state"] == State.PARKED:
        refuse_second(tx, visit_id, by.staff_id)
        values = {
            "staff_id": by.staff_id,
            "staff": by.display,
            **_unparked(tx, visit),
        }
    else:
        values = {"staff_id": None, "staff": None, "desk": None, "left_at": None}
    return change(tx, visit, Verb.RESUME, by=by, event="visit.resumed", settings=settings, values=values)


def _unparked(tx: Tx, visit: Row) -> dict[str, Any]:
    """The clock of handling goes on: what passed since it stopped was time aside."""
    if visit["parked_at"] is None:
        return {}
    aside_s = (tx.at - visit["parked_at"]).total_seconds()
    return {"parked_s": visit["parked_s"] + aside_s, "parked_at": None}
