"""Not me, Help me, Didn't come, Left: what else may become of a visit."""

from config.settings import Settings
from server.actions.change import change, find_visit, schedule_erasure
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.visit import Verb


def decline(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Not me: back to everybody, arrival kept."""
    visit = find_visit(tx, visit_id)
    values = {"staff_id": None, "staff": None, "desk": None}
    return change(tx, visit, Verb.DECLINE, by=by, event="visit.declined", settings=settings, values=values)


def ask_help(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Help me: colleagues are told; who has them stays who has them."""
    visit = find_visit(tx, visit_id)
    values = {"help_at": tx.at}
    return change(tx, visit, Verb.HELP, by=by, event="visit.help_asked", settings=settings, values=values)


def no_show(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Called, and did not come."""
    visit = find_visit(tx, visit_id)
    values = {"left_at": tx.at, "help_at": None}
    reply = change(tx, visit, Verb.NO_SHOW, by=by, event="visit.no_show", settings=settings, values=values)
    schedule_erasure(tx, visit_id, settings.erase_after_h)
    return reply


def leave(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Left before being served, by their own word or because a colleague saw it."""
    visit = find_visit(tx, visit_id)
    values = {"left_at": tx.at, "help_at": None}
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
