"""With you: from *I'm with them* to *Done*, with a pause in between if need be."""

from datetime import datetime, timedelta
from typing import Any

from config.settings import Settings
from server.actions.call import answered
from server.actions.change import (
    change,
    find_visit,
    lost_race,
    put,
    refuse_second,
    save,
    schedule_erasure,
    undo_note,
    with_already,
)
from server.actions.order import keep_skips, skips_json, taken
from server.actions.overdue import ask_later
from server.actions.timer import claim, drop_timer, set_only_timer
from server.actions.transfer import passed_on
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.errors import BadField
from server.domain.visit import State, Verb
from server.queries.projection import Row, visit_json

LONGEST = timedelta(hours=24)
NOT_ASIDE = {"return_at": None, "due_back_at": None, "help_at": None, "help_from": None}
NO_OFFER = {"offered_to_id": None, "offered_to": None, "offered_at": None}
HIDDEN = {"name": None, "note": None, "access": None, "find_me": None, "answers": None}


def serve(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, finish_other: bool = False) -> Reply:
    """They are face to face now, so this greets as well; who was called by somebody else is theirs."""
    visit = find_visit(tx, visit_id)
    if visit["state"] in (State.CALLED, State.SERVING) and visit["staff"] != by.display:
        raise lost_race(visit)
    # Who was served, put aside, left and came back was first served then: the wait is never overwritten.
    first = visit["served_at"] or tx.at
    turn, skipped = taken(tx, visit, by, settings)
    values = {
        "staff_id": by.staff_id,
        "staff": by.display,
        "served_at": first,
        "turn": turn,
        **unparked(tx, visit),
        **answered(visit, by),
    }
    if visit["greeted_at"] is None:
        values |= {"greeted_at": tx.at, "greeted_by": by.display}
    also = free_hands(tx, visit_id, by=by, settings=settings, finish_other=finish_other)
    told = skips_json(skipped)
    reply = change(
        tx,
        visit,
        Verb.SERVE,
        by=by,
        event="visit.served",
        settings=settings,
        values=values,
        also=also,
        **told,
    )
    ask_later(tx, visit_id, settings.overdue_least_s)
    return keep_skips(tx, visit, skipped, reply)


def finish(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Done; or on to the next service they came for, the arrival kept."""
    visit = find_visit(tx, visit_id)
    verb, values = _ended(tx, visit, by)
    event = "visit.finished" if verb is Verb.FINISH else "visit.transferred"
    extra: dict[str, Any] = {} if verb is Verb.FINISH else {"reason": "next_service"}
    reply = change(tx, visit, verb, by=by, event=event, settings=settings, values=values, **extra)
    if verb is Verb.FINISH:
        schedule_erasure(tx, visit_id, settings.erase_after_h)
    return reply


def _ended(tx: Tx, visit: Row, by: Actor) -> tuple[Verb, dict[str, Any]]:
    """What *Done* means: the end, or the next of several services."""
    further = (visit["further"] or "").split()
    if visit["state"] == State.SERVING and further:
        values = passed_on(tx, visit, by, service=further[0])
        return Verb.TRANSFER, {**values, "further": " ".join(further[1:]) or None}
    return Verb.FINISH, {"finished_at": tx.at, "help_at": None, "overdue_at": None, **NO_OFFER}


def free_hands(
    tx: Tx, visit_id: str, *, by: Actor, settings: Settings, finish_other: bool
) -> list[dict[str, Any]]:
    """One at a time: whom this colleague is still with is done first, if they say so; else they are told."""
    other = with_already(tx, visit_id, by.staff_id) if finish_other else None
    if other is None:
        refuse_second(tx, visit_id, by.staff_id)
        return []
    verb, values = _ended(tx, other, by)
    if other["overdue_at"] is not None and verb is Verb.FINISH:
        values["estimated_at"] = tx.at  # they may have gone long before this tap
    state = State.SERVED if verb is Verb.FINISH else State.WAITING
    changed = {**values, "state": state.value}
    changed["undo"] = undo_note(other, changed, verb, by, tx.at, settings.undo_s) if settings.undo_s else None
    after, alerts = put(tx, other, changed, by=by, settings=settings, moved=verb)
    if verb is Verb.FINISH:
        schedule_erasure(tx, other["id"], settings.erase_after_h)
        after |= HIDDEN  # this event belongs to somebody else: an erasure would not find the name in it
    return [{"kind": "visit", **visit_json(after)}, *({"kind": "alert", **alert} for alert in alerts)]


def park(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, return_at: datetime | None = None) -> Reply:
    """Put aside for a while, until a time if one is said; it counts neither as wait nor as handling."""
    if return_at is not None and not tx.at < return_at <= tx.at + LONGEST:
        raise BadField(field="return_at", reason="within_a_day")
    visit = find_visit(tx, visit_id)
    # Aside already: only the time that they come back is another.
    since = visit["parked_at"] or tx.at
    values = {"parked_at": since, **NOT_ASIDE, **NO_OFFER, "return_at": return_at, "overdue_at": None}
    reply = change(tx, visit, Verb.PARK, by=by, event="visit.parked", settings=settings, values=values)
    drop_timer(tx, "due_back", visit_id=visit_id)
    if return_at is not None:
        set_only_timer(tx, "due_back", visit_id, (return_at - tx.at).total_seconds())
    return reply


def due_back(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """It is the time that was agreed: whoever put them aside is asked for, by name."""
    visit = find_visit(tx, visit_id)
    if not claim(tx, timer_id) or visit["state"] != State.PARKED:
        return Reply(204, {})
    values = {"due_back_at": tx.at, "help_at": tx.at, "help_from": visit["staff"], "undo": None}
    return save(tx, visit, values, by=TIMER, event="visit.due_back", settings=settings)


def resume(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, finish_other: bool = False) -> Reply:
    """Back with a colleague when it was put aside; back in line, arrival kept, when it had ended."""
    visit = find_visit(tx, visit_id)
    also: list[dict[str, Any]] = []
    if visit["state"] == State.PARKED:
        also = free_hands(tx, visit_id, by=by, settings=settings, finish_other=finish_other)
        values = {
            "staff_id": by.staff_id,
            "staff": by.display,
            **unparked(tx, visit),
            **NOT_ASIDE,
            **NO_OFFER,
        }
    else:
        # Who went before their turn stands where they stood; whose turn had come goes a little earlier.
        had_turn = visit["called_at"] or visit["served_at"]
        values = {"staff_id": None, "staff": None, "desk": None, "left_at": None, "turn": None}
        values |= {"returned_at": tx.at if had_turn else None, "estimated_at": None}
    event = "visit.resumed"
    reply = change(tx, visit, Verb.RESUME, by=by, event=event, settings=settings, values=values, also=also)
    if visit["state"] == State.PARKED:
        ask_later(tx, visit_id, settings.overdue_least_s)
    return reply


def unparked(tx: Tx, visit: Row) -> dict[str, Any]:
    """The clock of handling goes on: what passed since it stopped was time aside."""
    if visit["parked_at"] is None:
        return {}
    aside_s = (tx.at - visit["parked_at"]).total_seconds()
    return {"parked_s": visit["parked_s"] + aside_s, "parked_at": None}
