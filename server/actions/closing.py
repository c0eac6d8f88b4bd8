"""Close of day: what nobody ended is ended after closing, and marked as estimated.

The timer of the store fires when it closes; each visit that stands open then gets one of its own for a while
later, so that one repair is one command and one event. Who was touched after closing is left alone.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from config.settings import Settings
from server.actions.change import change, find_visit, schedule_erasure
from server.actions.serve import NO_OFFER
from server.actions.timer import claim, set_timer
from server.db.models import OPEN, Store, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER
from server.domain.hours import last_closing, next_closing
from server.domain.visit import ENDS, State, Verb
from server.queries.pace import usual_s
from server.queries.projection import Row

TOUCHES = ("arrived_at", "greeted_at", "last_called_at", "served_at", "parked_at", "transferred_at")


def close(tx: Tx, *, timer_id: str, settings: Settings, **_about: Any) -> Reply:
    """The shop has closed: whoever still stands open is looked at a while later; the next closing is set."""
    if not claim(tx, timer_id):
        return Reply(204, {})
    closed_at = _closed_at(tx)
    upcoming = next_closing(_hours(tx), tx.store.time_zone, tx.at)
    if upcoming is not None:
        set_timer(tx, "close", upcoming)
    if closed_at is None:
        return Reply(204, {})
    due = max(closed_at + timedelta(seconds=settings.close_after_s), tx.at)
    standing = select(Visit.id).where(Visit.store_id == tx.store.id, OPEN)
    for visit_id in tx.conn.execute(standing).scalars().all():
        set_timer(tx, "close_visit", due, visit_id=visit_id)
    return Reply(204, {})


def close_visit(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """Nobody has touched it since closing: it is ended, as of when it most likely ended."""
    visit = find_visit(tx, visit_id)
    closed_at = _closed_at(tx)
    over = visit["state"] in ENDS or closed_at is None or _touched_at(visit) > closed_at
    if not claim(tx, timer_id) or over or closed_at is None:
        return Reply(204, {})
    serving = visit["state"] == State.SERVING
    ended = (
        {"finished_at": _likely_end(tx, visit, closed_at, settings)} if serving else {"left_at": closed_at}
    )
    reply = change(
        tx,
        visit,
        Verb.FINISH if serving else Verb.LEAVE,
        by=TIMER,
        event="visit.finished" if serving else "visit.left",
        settings=settings,
        undoable=False,
        values={
            **NO_OFFER,
            **ended,
            "help_at": None,
            "help_from": None,
            "overdue_at": None,
            "estimated_at": tx.at,
        },
        reason="by_closing",
    )
    schedule_erasure(tx, visit_id, settings.erase_after_h)
    return reply


def _likely_end(tx: Tx, visit: Row, closed_at: datetime, settings: Settings) -> datetime:
    """As long as half of the latest services took, but not after closing."""
    usual = usual_s(tx.conn, tx.store.id, visit["service"], 0.5, settings.overdue_least_n)
    if usual is None:
        return closed_at
    served_at: datetime = visit["served_at"]
    return min(closed_at, served_at + timedelta(seconds=usual + visit["parked_s"]))


def _touched_at(visit: Row) -> datetime:
    touches: list[datetime] = [visit[name] for name in TOUCHES if visit[name] is not None]
    return max(touches)


def _hours(tx: Tx) -> dict[str, Any] | None:
    found: dict[str, Any] | None = tx.conn.execute(
        select(Store.hours).where(Store.id == tx.store.id)
    ).scalar_one()
    return found


def _closed_at(tx: Tx) -> datetime | None:
    return last_closing(_hours(tx), tx.store.time_zone, tx.at)
