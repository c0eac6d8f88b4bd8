"""Calling somebody to a desk, or walking over to them."""

from typing import Any

from sqlalchemy import select

from config.settings import Settings
from server.actions.change import change, find_visit, lost_race
from server.db.models import OPEN, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import UnknownDesk, UnknownService
from server.domain.queue import Waiting, who_is_next
from server.domain.visit import State, Verb
from server.queries.projection import Row


def call(tx: Tx, *, visit_id: str, by: Actor, settings: Settings, desk: str | None = None) -> Reply:
    """It's their turn; a second caller is told who was quicker."""
    visit = find_visit(tx, visit_id)
    if visit["state"] in (State.CALLED, State.SERVING) and visit["staff"] != by.display:
        raise lost_race(visit)
    return _call(tx, visit, by=by, settings=settings, desk=desk)


def _call(tx: Tx, visit: Row, *, by: Actor, settings: Settings, desk: str | None, **extra: Any) -> Reply:
    return change(
        tx,
        visit,
        Verb.CALL,
        by=by,
        event="visit.called",
        settings=settings,
        values={
            "staff_id": by.staff_id,
            "staff": by.display,
            "desk": _desk(tx, visit, by, desk),
            "called_at": visit["called_at"] or tx.at,
            "last_called_at": tx.at,
            "calls": visit["calls"] + 1,
        },
        **extra,
    )


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
    member = tx.shop.staff.get(by.staff_id) if by.staff_id else None
    chosen, skipped = who_is_next(_queue(tx), member.skills if member else (), service)
    if chosen is None:
        return Reply(204, {})
    passed = [{"ticket": skip.ticket, "reason": skip.reason} for skip in skipped]
    visit = find_visit(tx, chosen.id)
    return _call(tx, visit, by=by, settings=settings, desk=desk, skipped=passed)


def _queue(tx: Tx) -> list[Waiting]:
    rows = tx.conn.execute(
        select(Visit.id, Visit.ticket, Visit.service, Visit.priority, Visit.arrived_at).where(
            Visit.store_id == tx.store.id, OPEN, Visit.state == State.WAITING.value
        )
    )
    return [Waiting(*row) for row in rows]


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
