"""What the door camera saw, and what became of it. An arrival never takes a number in the queue."""

from datetime import timedelta

from sqlalchemy import insert, select, update

from server.db.ids import new_id
from server.db.models import Arrival
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import LostRace, NotPossible, Unknown
from server.domain.visit import OPEN_ARRIVALS, ArrivalState
from server.queries.projection import Row, arrival_json


def enter(tx: Tx, *, by: Actor, direction: str, group_size: int, age_s: float) -> Reply:
    """Somebody crossed the line; going out is kept for the record and alerts nobody."""
    inward = direction == "in"
    row = {
        "id": new_id(),
        "store_id": tx.store.id,
        "state": (ArrivalState.UNNOTICED if inward else ArrivalState.GONE).value,
        "direction": direction,
        "group_size": group_size,
        "at": tx.at - timedelta(seconds=age_s),
        "received_at": tx.at,
        "greeted_at": None,
        "greeted_by": None,
        "dismissed_at": None,
        "visit_id": None,
    }
    tx.conn.execute(insert(Arrival), row)
    return _told(tx, row, "arrival.entered" if inward else "arrival.gone", by, status=201)


def greet_arrival(tx: Tx, *, arrival_id: str, by: Actor) -> Reply:
    """I see you, at the door."""
    arrival = _find(tx, arrival_id)
    if arrival["state"] == ArrivalState.NOTICED:
        raise LostRace(staff=arrival["greeted_by"], ticket=None, state=arrival["state"])
    values = {
        "state": ArrivalState.NOTICED.value,
        "greeted_at": tx.at,
        "greeted_by": by.display,
    }
    return _close(tx, arrival, values, "arrival.greeted", by)


def dismiss(tx: Tx, *, arrival_id: str, by: Actor) -> Reply:
    """Not a customer; feeds the rate of false prompts."""
    values = {"state": ArrivalState.GONE.value, "dismissed_at": tx.at}
    return _close(tx, _find(tx, arrival_id), values, "arrival.dismissed", by)


def gone(tx: Tx, *, arrival_id: str, by: Actor) -> Reply:
    """They went out again before anybody checked them in."""
    values = {"state": ArrivalState.GONE.value}
    return _close(tx, _find(tx, arrival_id), values, "arrival.gone", by)


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


def _close(tx: Tx, arrival: Row, values: Row, event: str, by: Actor) -> Reply:
    if arrival["state"] not in OPEN_ARRIVALS:
        raise NotPossible(state=arrival["state"], verbs=[])
    tx.conn.execute(update(Arrival).where(Arrival.id == arrival["id"]).values(**values))
    return _told(tx, {**arrival, **values}, event, by)


def _told(tx: Tx, row: Row, event: str, by: Actor, status: int = 200) -> Reply:
    seen = arrival_json(row)
    seq = tx.event(event, by=by.json(), arrival=seen)
    return Reply(status, {"arrival": seen, "seq": seq})
