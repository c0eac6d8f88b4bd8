"""Not me, Help me, Didn't come, Left: what else may become of a visit."""

from config.settings import Settings
from server.actions.change import change, find_visit, schedule_erasure
from server.actions.serve import NO_OFFER
from server.actions.transfer import find_member
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.visit import Verb


def decline(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Not me: back to everybody, arrival kept."""
    visit = find_visit(tx, visit_id)
    values = {"staff_id": None, "staff": None, "desk": None, "turn": None, **NO_OFFER}
    if visit["adviser_id"] is not None and visit["adviser_id"] == by.staff_id:
        values |= {"adviser_id": None, "adviser": None, "adviser_at": None}
    return change(tx, visit, Verb.DECLINE, by=by, event="visit.declined", settings=settings, values=values)


def ask_help(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, staff: str | None = None) -> Reply:
    """Help me: one colleague or all are told; who has them stays who has them."""
    visit = find_visit(tx, visit_id)
    values = {"help_at": tx.at, "help_from": find_member(tx, staff).name if staff is not None else None}
    return change(tx, visit, Verb.HELP, by=by, event="visit.help_asked", settings=settings, values=values)


def no_show(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Called, and did not come."""
    visit = find_visit(tx, visit_id)
    values = {"left_at": tx.at, "help_at": None, "help_from": None, **NO_OFFER}
    reply = change(tx, visit, Verb.NO_SHOW, by=by, event="visit.no_show", settings=settings, values=values)
    schedule_erasure(tx, visit_id, settings.erase_after_h)
    return reply


def leave(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Left before being served, by their own word or because a colleague saw it."""
    visit = find_visit(tx, visit_id)
    values = {"left_at": tx.at, "help_at": None, "help_from": None, **NO_OFFER}
    reply = change(
        tx,
        visit,
        Verb.LEAVE,
        by=by,
        event="visit.left",
        settings=settings,
        values=values,
        reason="by_customer" if by.role == "customer" else "by_staff",
    )
    schedule_erasure(tx, visit_id, settings.erase_after_h)
    return reply
