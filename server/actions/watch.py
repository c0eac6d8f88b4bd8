"""Watching over those who wait: when is what they were told at risk, and when is it broken?"""

from datetime import datetime, timedelta

from config.settings import Settings
from server.actions.timer import drop_timer, set_timer
from server.db.writer import Tx
from server.domain.alert import Kind
from server.queries.projection import Row


def watch(tx: Tx, visit: Row, settings: Settings, *, least_s: float = 0) -> None:
    """The timer that asks after a waiting person: is what they were told at risk? Also who was told none."""
    drop_timer(tx, Kind.PROMISE.value, visit_id=visit["id"])
    due = max(_risk_at(tx, visit, settings), tx.at + timedelta(seconds=least_s))
    set_timer(tx, Kind.PROMISE.value, due, visit_id=visit["id"])


def unwatch(tx: Tx, visit: Row) -> None:
    """They look around: what they were told stands still."""
    drop_timer(tx, Kind.PROMISE.value, visit_id=visit["id"])


def first_watch(tx: Tx, visit: Row, settings: Settings) -> None:
    """The same for somebody who has just come: there is none before it."""
    set_timer(tx, Kind.PROMISE.value, max(_risk_at(tx, visit, settings), tx.at), visit_id=visit["id"])


def _risk_at(tx: Tx, visit: Row, settings: Settings) -> datetime:
    since, high_s = _promised(tx, visit)
    share = 1 if high_s is None else settings.promise_risk_share
    return since + timedelta(seconds=(settings.unpromised_risk_s if high_s is None else high_s) * share)


def broken_at(tx: Tx, visit: Row, settings: Settings) -> datetime:
    since, high_s = _promised(tx, visit)
    return since + timedelta(seconds=settings.unpromised_risk_s if high_s is None else high_s)


def _promised(tx: Tx, visit: Row) -> tuple[datetime, int | None]:
    """What they were told, and since when, less the time that they looked around.

    Who was passed on after their turn was told nothing more.

    Nobody comes in the future: who did came before the clock was set back.
    """
    had_turn = visit["called_at"] is not None or visit["served_at"] is not None
    if had_turn and visit["transferred_at"] is not None:
        return min(visit["transferred_at"], tx.at), None
    since = visit["arrived_at"] + timedelta(seconds=visit["looked_s"])
    return min(since, tx.at), visit["promise_high_s"]
