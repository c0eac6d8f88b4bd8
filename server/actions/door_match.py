"""What follows for arrivals when something is known of the door or of a check-in, in time or late.

The outcome is `server/domain/matching.py`'s; here is what it is worked out from, and what it changes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, or_, select, update

from config.settings import Settings
from server.actions.alert import end_for_arrival, raise_alert
from server.actions.timer import set_timer
from server.db.models import OPEN_ARRIVAL, Alert, Arrival, StepThrough, Visit
from server.db.writer import Tx
from server.domain.actor import Actor
from server.domain.alert import AlertState, Kind
from server.domain.matching import FOLLOWS, SAID, CheckedIn, Crossing, End, Fact, How, Joined, Step, join
from server.domain.visit import ArrivalState
from server.queries.projection import Row, arrival_json, visit_json

KNOWN = [how.value for how in SAID]
# Who came in and was at the door at `since` or later, and who went out meanwhile.
AT_DOOR = select(Arrival.__table__).where(
    Arrival.store_id == bindparam("store_id"),
    Arrival.at >= bindparam("reach"),
    or_(Arrival.how.is_(None), Arrival.how.not_in(KNOWN)),
    or_(OPEN_ARRIVAL, Arrival.closed_at >= bindparam("since"), Arrival.direction == "out"),
)
STEPS = select(StepThrough.__table__).where(
    StepThrough.store_id == bindparam("store_id"),
    StepThrough.until >= bindparam("since"),
    or_(StepThrough.spent_at.is_(None), StepThrough.spent_at >= bindparam("since")),
)
PARTIES = select(Visit.id, Visit.arrived_at, Visit.party_size).where(
    Visit.store_id == bindparam("store_id"), Visit.arrived_at >= bindparam("since")
)


@dataclass(frozen=True, slots=True)
class AtDoor:
    """The rows that may change, and what becomes of them."""

    arrivals: Mapping[str, Row]
    steps: Mapping[str, Row]
    joined: Joined

    def of_visit(self, visit_id: str) -> list[Row]:
        """The arrivals that are this party's."""
        return [self.arrivals[name] for name, end in self.joined.ends.items() if end.visit == visit_id]


def look(tx: Tx, since: datetime, settings: Settings, party: CheckedIn | None = None) -> AtDoor | None:
    """The door as of `since` and what happened from then on; None when nobody was there, nor is."""
    match = timedelta(seconds=settings.match_window_s)
    walk_away = timedelta(seconds=settings.walk_away_s)
    asked = {"store_id": tx.store.id, "since": since}
    reach = {**asked, "reach": since - max(match, walk_away)}
    arrivals = {row["id"]: row for row in tx.conn.execute(AT_DOOR, reach).mappings() if _counts(row, since)}
    if not arrivals:
        return None
    steps = {row["id"]: row for row in tx.conn.execute(STEPS, asked).mappings()}
    parties = [CheckedIn(*row) for row in tx.conn.execute(PARTIES, asked)]
    facts: list[Fact] = [*_crossings(arrivals.values()), *parties, *([party] if party else [])]
    facts += [Step(row["id"], row["at"], row["until"]) for row in steps.values()]
    return AtDoor(arrivals, steps, join(facts, match=match, walk_away=walk_away))


def _counts(row: Row, since: datetime) -> bool:
    """Who went out and was reckoned with before `since` can't be reckoned with again."""
    return bool(row["direction"] == "in" or row["closed_at"] is None or row["closed_at"] >= since)


def _crossings(rows: Iterable[Row]) -> list[Fact]:
    return [
        Crossing(row["id"], row["at"], row["direction"], row["group_size"], row["greeted_at"] is not None)
        for row in rows
    ]


def write(tx: Tx, door: AtDoor, *, by: Actor, settings: Settings, but: str = "") -> list[dict[str, Any]]:
    """Everything that is another now, as rows for the event; the visit `but` is its caller's to write."""
    told: list[dict[str, Any]] = []
    for row in door.arrivals.values():
        told += _change(tx, row, door.joined, by, settings)
    for name in door.joined.spent.keys() & door.steps.keys():
        spent = update(StepThrough).where(StepThrough.id == name)
        tx.conn.execute(spent.values(spent_at=door.joined.spent[name]))
    visits = {row["visit_id"] for row in door.arrivals.values()}
    visits |= {end.visit for end in door.joined.ends.values()}
    for name in sorted(visit for visit in visits if visit and visit != but):
        told += _change_visit(tx, name, door.of_visit(name))
    return told


def _change(tx: Tx, row: Row, joined: Joined, by: Actor, settings: Settings) -> list[dict[str, Any]]:
    end = joined.ends.get(row["id"])
    if row["direction"] == "out":
        values = {"closed_at": joined.spent.get(row["id"])}
    elif end is not None:
        values = _ended(end)
    elif row["how"] in FOLLOWS:
        values = _open_again(tx, row, settings)
    else:
        return []
    changed = {**row, **values}
    if changed == dict(row):
        return []
    tx.conn.execute(update(Arrival).where(Arrival.id == row["id"]).values(**values))
    if row["direction"] == "out":
        return []
    told = [{"kind": "arrival", **arrival_json(changed)}]
    return [*told, *({"kind": "alert", **alert} for alert in _alerts(tx, changed, by, settings))]


def _ended(end: End) -> dict[str, Any]:
    state = ArrivalState.MATCHED if end.how is How.MATCHED else ArrivalState.GONE
    return {"state": state.value, "how": end.how.value, "closed_at": end.at, "visit_id": end.visit}


def _open_again(tx: Tx, row: Row, settings: Settings) -> dict[str, Any]:
    """Whom somebody else's late word has set free is at the door, unless that is long ago."""
    blank = {"how": None, "closed_at": None, "visit_id": None}
    if row["greeted_at"] is not None:
        return {**blank, "state": ArrivalState.NOTICED.value}
    given_up_at = row["at"] + timedelta(seconds=settings.door_gone_s)
    if given_up_at > tx.at:
        return {**blank, "state": ArrivalState.UNNOTICED.value}
    gone = {"how": How.UNANSWERED.value, "closed_at": given_up_at}
    return {**blank, **gone, "state": ArrivalState.GONE.value}


def _alerts(tx: Tx, row: Row, by: Actor, settings: Settings) -> Sequence[dict[str, Any]]:
    """One alert an arrival, for ever: who is at the door again after it ended is a card without a sound."""
    if row["state"] != ArrivalState.UNNOTICED:
        how = row["how"] or row["state"]
        return end_for_arrival(tx, row["id"], by=by, state=AlertState.WITHDRAWN, how=how)
    alert_id = tx.conn.execute(select(Alert.id).where(Alert.arrival_id == row["id"])).scalar()
    if alert_id is None:
        return [raise_alert(tx, Kind.DOOR, settings=settings, arrival_id=row["id"])]
    set_timer(tx, "noticed", row["at"] + timedelta(seconds=settings.door_gone_s), alert_id=alert_id)
    return []


def entered(theirs: Sequence[Row]) -> dict[str, Any]:
    """What a visit knows of its party at the door: when the first came in, and who said hello there."""
    seen = min((row for row in theirs if row["greeted_at"]), key=lambda row: row["greeted_at"], default=None)
    greeted = {"greeted_at": seen["greeted_at"], "greeted_by": seen["greeted_by"]} if seen else {}
    return {"entered_at": min(row["at"] for row in theirs), "greet_basis": "door", **greeted}


def _change_visit(tx: Tx, visit_id: str, theirs: Sequence[Row]) -> list[dict[str, Any]]:
    """A visit that the door's late word joins, or lets go; its hello is its own, and may still be due.

    Its version stays: nothing that anybody could have done to it, and nothing that the room sees, is another.
    """
    found = select(Visit.__table__).where(Visit.id == visit_id)
    visit = dict(tx.conn.execute(found).mappings().one())
    basis = visit["source"] if visit["source"] in ("kiosk", "phone") else "staff"
    came = min((row["at"] for row in theirs), default=None)
    values: dict[str, Any] = {"entered_at": came, "greet_basis": "door" if theirs else basis}
    if all(visit[name] == value for name, value in values.items()):
        return []
    tx.conn.execute(update(Visit).where(Visit.id == visit_id).values(**values))
    return [{"kind": "visit", **visit_json({**visit, **values})}]
