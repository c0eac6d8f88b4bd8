"""Calling somebody to a desk, or walking over to them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from config.settings import Settings
from server.actions.change import change, find_visit, lost_race
from server.actions.order import keep_skips, next_for, skips_json, taken
from server.db.models import OPEN, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import UnknownDesk, UnknownService
from server.domain.queue import Skip
from server.domain.visit import State, Verb
from server.queries.projection import Row


def call(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, desk: str | None = None) -> Reply:
    """It's their turn; a second caller is told who was quicker."""
    visit = find_visit(tx, visit_id)
    if visit["state"] in (State.CALLED, State.SERVING) and visit["staff"] != by.display:
        raise lost_race(visit)
    turn, skipped = taken(tx, visit, by, settings)
    return _call(tx, visit, turn, skipped, by=by, settings=settings, desk=desk)


def _call(
    tx: Tx,
    visit: Row,
    turn: str | None,
    skipped: Sequence[Skip],
    *,
    by: Actor,
    settings: Settings,
    desk: str | None,
) -> Reply:
    values = {
        "staff_id": by.staff_id,
        "staff": by.display,
        "desk": _desk(tx, visit, by, desk),
        "called_at": visit["called_at"] or tx.at,
        "last_called_at": tx.at,
        "calls": visit["calls"] + 1,
        "turn": turn,
        **answered(visit, by),
    }
    event, told = "visit.called", skips_json(skipped)
    reply = change(tx, visit, Verb.CALL, by=by, event=event, settings=settings, values=values, **told)
    return keep_skips(tx, visit, skipped, reply)


def answered(visit: Row, by: Actor) -> dict[str, Any]:
    """Whoever was asked by name to come has come: the call for help is over."""
    mine = visit["help_from"] is not None and visit["help_from"] == by.display
    # Who wanted to be met now is met, whoever was asked.
    mine = mine or (visit["help_at"] is not None and visit["ready_at"] == visit["help_at"])
    return {"help_at": None, "help_from": None} if mine else {}


def recall(tx: Tx, *, visit_id: str, by: Actor, settings: Settings) -> Reply:
    """Call again; the first call stays the one that the wait ends with."""
    visit = find_visit(tx, visit_id)
    values = {"last_called_at": tx.at, "calls": visit["calls"] + 1}
    return change(
        tx,
        visit,
        Verb.RECALL,
        by=by,
        event="visit.recalled",
        settings=settings,
        undoable=False,
        values=values,
    )


def call_next(
    tx: Tx,
    *,
    by: Actor,
    settings: Settings,
    service: str | None = None,
    desk: str | None = None,
) -> Reply:
    """Claim whoever is next for this member of staff; 204 when nobody waits for them."""
    if service is not None and service not in tx.shop.services:
        raise UnknownService(field="service")
    turn, skipped = next_for(tx, by, settings, service)
    if turn is None:
        return Reply(204, {})
    visit = find_visit(tx, turn.waiting.id)
    return _call(tx, visit, turn.why.value, skipped, by=by, settings=settings, desk=desk)


def _desk(tx: Tx, visit: Row, by: Actor, desk: str | None) -> str | None:
    """The desk that was named, or the colleague's own, or for desk services the first free one."""
    if desk is not None:
        if desk not in tx.shop.desks:
            raise UnknownDesk(field="desk")
        return desk
    if tx.shop.services[visit["service"]]["meet"] != "desk":
        return None
    member = tx.shop.staff.get(by.staff_id) if by.staff_id else None
    return member.desk if member and member.desk else _free_desk(tx)


def _free_desk(tx: Tx) -> str | None:
    taken = set(
        tx.conn.execute(
            select(Visit.desk).where(
                Visit.store_id == tx.store.id,
                OPEN,
                Visit.state.in_([State.CALLED.value, State.SERVING.value]),
            )
        ).scalars()
    )
    return next((desk for desk in tx.shop.desks if desk not in taken), None)
