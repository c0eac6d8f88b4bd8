"""What time alone does to whoever looks around: their time has come, or we ask whether they still do."""

from sqlalchemy import select

from config.settings import Settings
from server.actions.alert import set_look
from server.actions.change import find_visit, save
from server.actions.tell import asked_for, ready_again
from server.actions.timer import claim
from server.db.models import Alert
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER
from server.domain.alert import AlertState, Kind
from server.domain.looking import Come, looks


def look(tx: Tx, *, timer_id: str, visit_id: str, settings: Settings) -> Reply:
    """Who said *in ten minutes* wants somebody now; who wants to press is asked after."""
    visit = find_visit(tx, visit_id)
    if not claim(tx, timer_id) or not looks(visit):
        return Reply(204, {})
    if visit["come"] == Come.LATER:
        values = {**ready_again(tx, visit), "undo": None}
        return save(tx, visit, values, by=TIMER, event="visit.ready", settings=settings)
    set_look(tx, visit, settings)
    if _is_asked_for(tx, visit_id):
        return Reply(204, {})
    values = {**asked_for(tx, visit), "undo": None}
    return save(tx, visit, values, by=TIMER, event="visit.asked_after", settings=settings)


def _is_asked_for(tx: Tx, visit_id: str) -> bool:
    """Whether somebody is being asked to come to them anyhow: that alert climbs by itself."""
    raised = select(Alert.id).where(
        Alert.visit_id == visit_id, Alert.kind == Kind.HELP.value, Alert.state == AlertState.RAISED.value
    )
    return tx.conn.execute(raised).first() is not None
