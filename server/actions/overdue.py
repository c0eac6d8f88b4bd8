"""Forgotten *Done*: somebody is asked, gently, whether the person is still with them."""

from config.settings import Settings
from server.actions.change import change, find_visit, save
from server.actions.timer import claim, set_only_timer
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.visit import State, Verb
from server.queries.pace import usual_s
from server.queries.projection import Row


def ask_later(tx: Tx, visit_id: str, seconds: float) -> None:
    """Look again in so many seconds."""
    set_only_timer(tx, "overdue", visit_id, seconds)


def overdue(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """Longer than nine in ten took, by this store's own history? Then their card asks."""
    visit = find_visit(tx, visit_id)
    if not claim(tx, timer_id) or visit["state"] != State.SERVING or visit["overdue_at"] is not None:
        return Reply(204, {})
    left_s = _allowed_s(tx, visit, settings) - _with_us_s(tx, visit)
    if left_s > 0:
        ask_later(tx, visit_id, left_s)
        return Reply(204, {})
    values = {"overdue_at": tx.at, "undo": None}
    return save(tx, visit, values, by=TIMER, event="visit.overdue", settings=settings)


def still_here(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Yes, still with them: asked again only after a good while."""
    visit = find_visit(tx, visit_id)
    values = {"overdue_at": None}
    reply = change(
        tx,
        visit,
        Verb.STILL_HERE,
        by=by,
        event="visit.still_here",
        settings=settings,
        undoable=False,
        values=values,
    )
    ask_later(tx, visit_id, settings.overdue_again_s)
    return reply


def _with_us_s(tx: Tx, visit: Row) -> float:
    return float((tx.at - visit["served_at"]).total_seconds() - visit["parked_s"])


def _allowed_s(tx: Tx, visit: Row, settings: Settings) -> float:
    usual = usual_s(tx.conn, tx.store.id, visit["service"], 0.9, settings.overdue_least_n)
    return max(settings.overdue_unknown_s if usual is None else usual, settings.overdue_least_s)
