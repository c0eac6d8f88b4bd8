"""Hand over to a named colleague: offered, and theirs once they accept. Exactly one owner at any moment."""

from config.settings import Settings
from server.actions.change import change, find_visit, lost_race, save
from server.actions.overdue import ask_later
from server.actions.serve import NO_OFFER, free_hands
from server.actions.timer import claim, drop_timer, set_only_timer
from server.actions.transfer import find_member
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.errors import BadField
from server.domain.visit import State, Verb, move

NO_CALL = {"help_at": None, "help_from": None}


def hand_over(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, staff: str | None = None) -> Reply:
    """Will you take them? The giver keeps them until the answer."""
    visit = find_visit(tx, visit_id)
    move(State(visit["state"]), Verb.HAND_OVER)
    member = find_member(tx, staff)
    if visit["staff"] != by.display and not by.leads:
        raise lost_race(visit)
    if member.id == visit["staff_id"]:
        raise BadField(field="staff", reason="a_colleague")
    values = {
        "offered_to_id": member.id,
        "offered_to": member.name,
        "offered_at": tx.at,
        "help_at": tx.at,
        "help_from": member.name,
    }
    event = "visit.offered"
    reply = change(tx, visit, Verb.HAND_OVER, by=by, event=event, settings=settings, values=values)
    set_only_timer(tx, "offer", visit_id, settings.offer_s)
    return reply


def accept(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, finish_other: bool = False) -> Reply:
    """Yes, mine now. Who taps too late, or was not asked, is told who has them."""
    visit = find_visit(tx, visit_id)
    to = move(State(visit["state"]), Verb.ACCEPT)
    if visit["offered_at"] is None or visit["offered_to_id"] != by.staff_id:
        raise lost_race(visit)
    serving = to is State.SERVING
    also = free_hands(tx, visit_id, by=by, settings=settings, finish_other=finish_other) if serving else []
    values = {"staff_id": by.staff_id, "staff": by.display, "overdue_at": None, **NO_OFFER, **NO_CALL}
    event = "visit.handed_over"
    reply = change(tx, visit, Verb.ACCEPT, by=by, event=event, settings=settings, values=values, also=also)
    drop_timer(tx, "offer", visit_id=visit_id)
    if serving:
        ask_later(tx, visit_id, settings.overdue_least_s)
    return reply


def refuse(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Not now, by the colleague; or the giver thinks better of it. They stay with whoever has them."""
    visit = find_visit(tx, visit_id)
    move(State(visit["state"]), Verb.REFUSE)
    mine = by.staff_id == visit["offered_to_id"] or by.display == visit["staff"] or by.leads
    if visit["offered_at"] is None or not mine:
        raise lost_race(visit)
    values = {**NO_OFFER, **NO_CALL}
    event = "visit.refused"
    reply = change(
        tx, visit, Verb.REFUSE, by=by, event=event, settings=settings, values=values, undoable=False
    )
    drop_timer(tx, "offer", visit_id=visit_id)
    return reply


def offer_over(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """Nobody answered: it is the giver's again, and says so."""
    visit = find_visit(tx, visit_id)
    if not claim(tx, timer_id) or visit["offered_at"] is None:
        return Reply(204, {})
    values = {**NO_OFFER, **NO_CALL, "undo": None}
    return save(tx, visit, values, by=TIMER, event="visit.offer_over", settings=settings)
