"""What time alone does to alerts: a rung is due, a promise is at risk. The timers call these."""

from typing import Any

from sqlalchemy import select, update

from config.settings import Settings
from server.actions.alert import OF_VISIT, find_alert, ladder_of, raise_alert, set_rung, told_at
from server.actions.timer import claim
from server.actions.watch import broken_at, watch
from server.db.models import Alert, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER
from server.domain.alert import AlertState, Kind, Ladder
from server.domain.looking import looks
from server.domain.visit import State
from server.queries.projection import Row, alert_json


def climb(tx: Tx, *, timer_id: str, alert_id: str, late_s: float, settings: Settings) -> Reply:
    """A rung is due, and was `late_s` seconds ago: tell more of them."""
    if not claim(tx, timer_id):
        return Reply(204, {})
    alert = find_alert(tx, alert_id)
    if alert["state"] != AlertState.RAISED:
        return Reply(204, {})
    steps = ladder_of(alert, settings)
    passed_s = _passed_s(alert, steps, late_s)
    number = steps.reached(alert["rung"] + 1, passed_s)
    shown = alert["shown_at"] is not None
    changed: dict[str, Any] = {"rung": number}
    silent = steps.rung(number).unless_shown and shown
    if not silent:
        changed |= {**told_at(steps, number), "climbed_at": tx.at}
    tx.conn.execute(update(Alert).where(Alert.id == alert_id).values(**changed))
    row = {**alert, **changed}
    set_rung(tx, row, steps, passed_s)
    if silent:
        return Reply(204, {})
    return Reply(200, {"seq": tx.event("alert.climbed", by=TIMER.json(), alert=alert_json(row))})


def is_at_its_end(alert: Row, late_s: float, settings: Settings) -> bool:
    """Whether nobody answered and there is nobody left to tell."""
    steps = ladder_of(alert, settings)
    return steps.is_over(steps.reached(alert["rung"] + 1, _passed_s(alert, steps, late_s)))


def _passed_s(alert: Row, steps: Ladder, late_s: float) -> float:
    """Seconds since the raising by the ladder's own account: the wall clock may have been set meanwhile."""
    return (steps.due_s(alert["rung"] + 1) or 0) + late_s


def promise_due(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """Somebody still waits and what they were told is at risk: the lead is told, once."""
    if not claim(tx, timer_id):
        return Reply(204, {})
    visit = tx.conn.execute(select(Visit.__table__).where(Visit.id == visit_id)).mappings().one()
    if visit["state"] != State.WAITING or looks(visit):
        return Reply(204, {})
    raised = {alert["kind"] for alert in tx.conn.execute(OF_VISIT, {"visit_id": visit_id}).mappings()}
    if Kind.WAITING in raised:
        # Nobody has even said hello: that ladder is louder already, and ends with the hello.
        watch(tx, visit, settings, least_s=settings.promise_again_s)
        return Reply(204, {})
    if Kind.PROMISE in raised:
        return Reply(204, {})
    told = raise_alert(
        tx, Kind.PROMISE, settings=settings, visit_id=visit_id, broken_at=broken_at(tx, visit, settings)
    )
    return Reply(200, {"seq": tx.event("alert.raised", by=TIMER.json(), alert=told)})
