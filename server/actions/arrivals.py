"""What the door camera saw, and what became of it. An arrival never takes a number in the queue."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from config.settings import Settings
from server.actions.alert import end_for_arrival, find_alert, in_event, nobody_came_to, raise_alert
from server.actions.climb import climb, is_at_its_end
from server.actions.door_match import look, write
from server.actions.timer import claim, set_timer
from server.db.ids import new_id
from server.db.models import Alert, Arrival
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.alert import AlertState, Kind
from server.domain.errors import LostRace, NotPossible, Unknown
from server.domain.matching import How
from server.domain.visit import OPEN_ARRIVALS, ArrivalState
from server.queries.door import find_door, is_quiet_now
from server.queries.projection import Row, arrival_json


def enter(tx: Tx, *, by: Actor, direction: str, group_size: int, age_s: float, settings: Settings) -> Reply:
    """Somebody crossed the line; going out is kept for the record and alerts nobody."""
    inward, at = direction == "in", tx.at - timedelta(seconds=age_s)
    how = _why_nobody_is_asked(tx, age_s, settings) if inward else None
    row: dict[str, Any] = {
        "id": new_id(),
        "store_id": tx.store.id,
        "state": (ArrivalState.UNNOTICED if inward and how is None else ArrivalState.GONE).value,
        "direction": direction,
        "group_size": group_size,
        "at": at,
        "received_at": tx.at,
        "greeted_at": None,
        "greeted_by": None,
        "dismissed_at": None,
        "visit_id": None,
        # A check-in that belongs to it may still come, or be told as late as this was.
        "closed_at": at + timedelta(seconds=settings.match_window_s) if how is How.LATE else None,
        "how": how.value if how else None,
    }
    tx.conn.execute(insert(Arrival), row)
    door = look(tx, at, settings) if how is not How.QUIET else None
    also = write(tx, door, by=by, settings=settings) if door else []
    mine = next((one for one in also if one["id"] == row["id"]), None)
    seen = {name: value for name, value in mine.items() if name != "kind"} if mine else arrival_json(row)
    also = [one for one in also if one is not mine]
    alerts = []
    if seen["state"] == ArrivalState.UNNOTICED:
        alerts = [raise_alert(tx, Kind.DOOR, settings=settings, arrival_id=row["id"])]
    event = "arrival.entered" if inward else "arrival.gone"
    rows = {"arrival": seen, **in_event(alerts), **({"also": also} if also else {})}
    return Reply(201, {"arrival": seen, "seq": tx.event(event, by=by.json(), **rows)})


def _why_nobody_is_asked(tx: Tx, age_s: float, settings: Settings) -> How | None:
    """None: somebody came in just now, and the door asks for people at this hour."""
    door = find_door(tx.conn, tx.store.id)
    if door is not None and is_quiet_now(door, tx.at - timedelta(seconds=age_s)):
        return How.QUIET
    # What the camera could not send in time is history: it is written down and alerts nobody.
    return How.LATE if age_s > settings.door_late_s else None


def greet_arrival(tx: Tx, *, arrival_id: str, by: Actor, settings: Settings) -> Reply:
    """I see you, at the door. Who does not check in soon after is taken to be looked after."""
    arrival = _find(tx, arrival_id)
    if arrival["state"] == ArrivalState.NOTICED:
        raise LostRace(staff=arrival["greeted_by"], ticket=None, state=arrival["state"])
    values = {
        "state": ArrivalState.NOTICED.value,
        "greeted_at": tx.at,
        "greeted_by": by.display,
    }
    reply = _close(tx, arrival, values, "arrival.greeted", by, AlertState.ANSWERED, "greet")
    _look_again(tx, arrival, settings)
    return reply


def greet_arrivals(tx: Tx, *, arrival_ids: Sequence[str], by: Actor, settings: Settings) -> Reply:
    """Hello to all of them: whoever was greeted or left meanwhile is passed over."""
    values = {"state": ArrivalState.NOTICED.value, "greeted_at": tx.at, "greeted_by": by.display}
    met = [row for row in (_find(tx, one) for one in arrival_ids) if row["state"] == ArrivalState.UNNOTICED]
    if not met:
        raise LostRace(staff=None, ticket=None, state=ArrivalState.NOTICED.value)
    tx.conn.execute(update(Arrival).where(Arrival.id.in_([row["id"] for row in met])).values(**values))
    first, *others = [arrival_json({**row, **values}) for row in met]
    alerts = [
        {"kind": "alert", **alert}
        for row in met
        for alert in end_for_arrival(tx, row["id"], by=by, state=AlertState.ANSWERED, how="greet")
    ]
    for row in met:
        _look_again(tx, row, settings)
    also = [*({"kind": "arrival", **other} for other in others), *alerts]
    seq = tx.event("arrival.greeted", by=by.json(), arrival=first, also=also)
    return Reply(200, {"arrivals": [first, *others], "seq": seq})


def looked_after(tx: Tx, *, timer_id: str, alert_id: str, settings: Settings) -> Reply:
    """Greeted at the door and not checked in while that would have been the same person: off the board.

    Also who is at the door again without an alert, and whom nobody greeted.
    """
    alert = find_alert(tx, alert_id)
    arrival = _find(tx, alert["arrival_id"])
    closed = arrival["state"] not in OPEN_ARRIVALS or alert["state"] == AlertState.RAISED
    if not claim(tx, timer_id) or closed:
        return Reply(204, {})
    greeted = arrival["state"] == ArrivalState.NOTICED
    how = How.LOOKED_AFTER if greeted else How.UNANSWERED
    return gone(tx, arrival_id=arrival["id"], by=TIMER, how=how)


def _look_again(tx: Tx, arrival: Row, settings: Settings) -> None:
    alert = select(Alert.id).where(Alert.arrival_id == arrival["id"])
    due = max(arrival["at"] + timedelta(seconds=settings.match_window_s), tx.at)
    set_timer(tx, "noticed", due, alert_id=tx.conn.execute(alert).scalar_one())


def dismiss(tx: Tx, *, arrival_id: str, by: Actor) -> Reply:
    """Not a customer; feeds the rate of false prompts."""
    values = {
        "state": ArrivalState.GONE.value,
        "dismissed_at": tx.at,
        "closed_at": tx.at,
        "how": How.DISMISSED.value,
    }
    arrival = _find(tx, arrival_id)
    return _close(tx, arrival, values, "arrival.dismissed", by, AlertState.ANSWERED, "dismiss")


def gone(tx: Tx, *, arrival_id: str, by: Actor, how: How = How.TOLD_GONE) -> Reply:
    """They went out again before anybody checked them in."""
    values = {"state": ArrivalState.GONE.value, "closed_at": tx.at, "how": how.value}
    arrival = _find(tx, arrival_id)
    return _close(tx, arrival, values, "arrival.gone", by, AlertState.WITHDRAWN, "left_unanswered")


def give_up(tx: Tx, *, timer_id: str, alert_id: str, late_s: float, settings: Settings) -> Reply:
    """Nobody came in time: who came in, or asked at a kiosk, is taken to be gone. It counts against us."""
    alert = find_alert(tx, alert_id)
    if not is_at_its_end(alert, late_s, settings):
        return climb(tx, timer_id=timer_id, alert_id=alert_id, late_s=late_s, settings=settings)
    if not claim(tx, timer_id) or alert["state"] != AlertState.RAISED:
        return Reply(204, {})
    if alert["arrival_id"] is None:
        return nobody_came_to(tx, alert)
    return gone(tx, arrival_id=alert["arrival_id"], by=TIMER, how=How.UNANSWERED)


def _find(tx: Tx, arrival_id: str) -> Row:
    row = (
        tx.conn.execute(
            select(Arrival.__table__).where(Arrival.id == arrival_id, Arrival.store_id == tx.store.id)
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise Unknown("arrival")
    return row


def _close(tx: Tx, arrival: Row, values: Row, event: str, by: Actor, ends: AlertState, how: str) -> Reply:
    if arrival["state"] not in OPEN_ARRIVALS:
        raise NotPossible(state=arrival["state"], verbs=[])
    tx.conn.execute(update(Arrival).where(Arrival.id == arrival["id"]).values(**values))
    alerts = end_for_arrival(tx, arrival["id"], by=by, state=ends, how=how)
    return _told(tx, {**arrival, **values}, event, by, alerts)


def _told(tx: Tx, row: Row, event: str, by: Actor, alerts: list[dict[str, Any]], status: int = 200) -> Reply:
    seen = arrival_json(row)
    seq = tx.event(event, by=by.json(), arrival=seen, **in_event(alerts))
    return Reply(status, {"arrival": seen, "seq": seq})
