"""Alerts: raised by what happens to somebody, climbing by timers, ended by an answer or by the reason going.

They travel in the event of the command that changed them. Invariant: a waiting person always has an owner or
a running timer; `follow` keeps it for every move of a visit.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from config.settings import Settings
from server.actions.timer import drop_timer, set_only_timer, set_timer
from server.actions.watch import unwatch, watch
from server.db.ids import new_id
from server.db.models import OPEN, Alert, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.alert import AlertState, Kind, Ladder, Setting, Times, ladder
from server.domain.errors import LostRace, NotPossible, Unknown
from server.domain.looking import looks
from server.domain.visit import OPEN as OPEN_STATES
from server.domain.visit import State, Verb
from server.queries.projection import Row, alert_json

OF_VISIT = select(Alert.__table__).where(
    Alert.visit_id == bindparam("visit_id"), Alert.state == AlertState.RAISED.value
)
OF_ARRIVAL = select(Alert.__table__).where(
    Alert.arrival_id == bindparam("arrival_id"), Alert.state == AlertState.RAISED.value
)
OF_DEVICE = select(Alert.__table__).where(
    Alert.device_id == bindparam("device_id"),
    Alert.kind == Kind.DEVICE.value,
    Alert.state == AlertState.RAISED.value,
)
SERVING = select(Visit.staff_id).where(
    Visit.store_id == bindparam("store_id"), OPEN, Visit.state == State.SERVING.value
)
KEEP_ALERT = insert(Alert)
# Greeting somebody, calling them or being with them answers; whatever else ends the reason withdraws.
ANSWERS = frozenset({Verb.GREET, Verb.CALL, Verb.SERVE, Verb.ACCEPT, Verb.RESUME})
# *I'm coming* is an answer to these; who waits for a hello needs the hello.
COMING = frozenset({Kind.HELP, Kind.PROMISE, Kind.DEVICE, Kind.KIOSK})


def times_of(settings: Settings) -> Times:
    """The numbers of the ladders as they are set."""
    return Times(
        door_again_s=settings.door_again_s,
        door_gone_s=settings.door_gone_s,
        not_shown_s=settings.not_shown_s,
        all_free_s=settings.all_free_s,
        lead_when_busy_s=settings.lead_when_busy_s,
        manager_s=settings.manager_s,
        again_s=settings.again_s,
        help_lead_s=settings.help_lead_s,
        device_manager_s=settings.device_manager_s,
        person_gone_s=settings.person_gone_s,
    )


def raise_alert(
    tx: Tx,
    kind: Kind,
    *,
    settings: Settings,
    visit_id: str | None = None,
    arrival_id: str | None = None,
    device_id: str | None = None,
    named: str | None = None,
    broken_at: datetime | None = None,
) -> dict[str, Any]:
    """A new alert on its first rung, with the timer of the next; returns it as it travels.

    `named` is the colleague whom it asks for; of a kiosk, its own name.
    """
    setting = Setting.NAMED if named and kind is not Kind.KIOSK else _setting(tx)
    row: dict[str, Any] = {
        "id": new_id(),
        "store_id": tx.store.id,
        "kind": kind.value,
        "state": AlertState.RAISED.value,
        "setting": setting.value,
        "rung": 0,
        "named": named,
        "visit_id": visit_id,
        "arrival_id": arrival_id,
        "device_id": device_id,
        "raised_at": tx.at,
        "climbed_at": None,
        "broken_at": broken_at,
        **dict.fromkeys(("shown_at", "shown_on", "ended_at", "answered_by", "answered_on", "how")),
    }
    steps = ladder_of(row, settings)
    row |= told_at(steps, 0)
    tx.conn.execute(KEEP_ALERT, row)
    set_rung(tx, row, steps)
    return alert_json(row)


def follow(
    tx: Tx, before: Row, after: Row, *, by: Actor, verb: Verb | None, settings: Settings
) -> list[dict[str, Any]]:
    """What a change of a visit means for its alerts: which end, which are raised. As rows for its event."""
    raised = tx.conn.execute(OF_VISIT, {"visit_id": after["id"]}).mappings().all()
    told = [
        _end_by(tx, alert, by, verb, after)
        for alert in raised
        if not _has_reason(alert["kind"], before, after)
    ]
    if _needs_hello(after) and not (_needs_hello(before) and _same(before, after, "nobody_came_at")):
        told.append(raise_alert(tx, Kind.WAITING, settings=settings, visit_id=after["id"]))
    if after["help_at"] is not None and not _same(before, after, "help_at"):
        named = after.get("help_from")
        told.append(raise_alert(tx, Kind.HELP, settings=settings, visit_id=after["id"], named=named))
    _look_after(tx, before, after, settings)
    return told


def _look_after(tx: Tx, before: Row, after: Row, settings: Settings) -> None:
    """Who waits is watched over; who looks around has a time at which that is over or asked about."""
    if looks(after):
        if not (looks(before) and _same(before, after, "come") and _same(before, after, "ready_at")):
            unwatch(tx, after)
            set_look(tx, after, settings)
        return
    if looks(before):
        drop_timer(tx, "look", visit_id=after["id"])
    if after["state"] == State.WAITING and (before["state"] != State.WAITING or looks(before)):
        watch(tx, after, settings)


def set_look(tx: Tx, visit: Row, settings: Settings) -> None:
    """The timer of whoever looks around: at the time they said, or after a while to ask."""
    due_s = settings.look_check_s
    if visit["ready_at"] is not None:
        due_s = (visit["ready_at"] - tx.at).total_seconds()
    set_only_timer(tx, "look", visit["id"], due_s)


def end_for_arrival(
    tx: Tx, arrival_id: str, *, by: Actor, state: AlertState, how: str
) -> list[dict[str, Any]]:
    """The alert of somebody at the door is over."""
    rows = tx.conn.execute(OF_ARRIVAL, {"arrival_id": arrival_id}).mappings().all()
    return [_end(tx, row, by=by, state=state, how=how) for row in rows]


def end_for_device(tx: Tx, device_id: str, *, by: Actor, state: AlertState, how: str) -> list[dict[str, Any]]:
    """The alert about a device is over."""
    rows = tx.conn.execute(OF_DEVICE, {"device_id": device_id}).mappings().all()
    return [_end(tx, row, by=by, state=state, how=how) for row in rows]


def nobody_came_to(tx: Tx, alert: Row) -> Reply:
    """Whoever asked for a person at a kiosk is taken to have gone; that nobody came counts against us."""
    ended = _end(tx, alert, by=TIMER, state=AlertState.WITHDRAWN, how="left_unanswered")
    return Reply(200, {"seq": tx.event("alert.withdrawn", by=TIMER.json(), alert=ended)})


def find_alert(tx: Tx, alert_id: str) -> Row:
    """The alert's row under the store's lock."""
    found = select(Alert.__table__).where(Alert.id == alert_id, Alert.store_id == tx.store.id)
    row = tx.conn.execute(found).mappings().one_or_none()
    if row is None:
        raise Unknown("alert")
    return row


def answer(tx: Tx, *, alert_id: str, by: Actor, settings: Settings) -> Reply:
    """*I'm coming*: somebody takes up an alert whose person stays where they are."""
    alert = find_alert(tx, alert_id)
    if alert["state"] != AlertState.RAISED:
        raise LostRace(staff=alert["answered_by"], ticket=None, state=alert["state"])
    if alert["kind"] not in COMING:
        raise NotPossible(state=alert["state"], verbs=[])
    ended = _end(tx, alert, by=by, state=AlertState.ANSWERED, how="coming")
    if alert["visit_id"] is not None:
        visit = tx.conn.execute(select(Visit.__table__).where(Visit.id == alert["visit_id"])).mappings().one()
        if visit["state"] == State.WAITING and not looks(visit):
            watch(tx, visit, settings, least_s=settings.promise_again_s)
    return Reply(200, {"alert": ended, "seq": tx.event("alert.answered", by=by.json(), alert=ended)})


def in_event(alerts: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The first as the event's `alert`, the others beside it."""
    if not alerts:
        return {}
    also = [{"kind": "alert", **alert} for alert in alerts[1:]]
    return {"alert": alerts[0], "also": also} if also else {"alert": alerts[0]}


def _setting(tx: Tx) -> Setting:
    there = tx.attendance
    if not there.staff:
        return Setting.NOBODY
    if there.unnamed:
        return Setting.FREE
    busy = set(tx.conn.execute(SERVING, {"store_id": tx.store.id}).scalars())
    return Setting.FREE if there.members - busy else Setting.BUSY


def ladder_of(alert: Row, settings: Settings) -> Ladder:
    """The ladder that it climbs, as the settings have it."""
    broken = alert["broken_at"]
    broken_s = max((broken - alert["raised_at"]).total_seconds(), 0) if broken else 0
    return ladder(Kind(alert["kind"]), times_of(settings), Setting(alert["setting"]), broken_s=broken_s)


def told_at(steps: Ladder, number: int) -> dict[str, Any]:
    """The columns that say whom this rung tells, and how."""
    rung = steps.rung(number)
    return {"whom": " ".join(rung.to), "sound": rung.sound.value if rung.sound else None}


def set_rung(tx: Tx, alert: Row, steps: Ladder, passed_s: float = 0) -> None:
    """The timer of the next rung, if there is one; `passed_s`: seconds since the raising."""
    due_s = steps.due_s(alert["rung"] + 1)
    if due_s is None:
        return
    due = tx.at + timedelta(seconds=max(due_s - passed_s, 0))
    set_timer(tx, "rung", due, alert_id=alert["id"], visit_id=alert["visit_id"])


def _needs_hello(visit: Row) -> bool:
    return bool(visit["state"] == State.WAITING and visit["greeted_at"] is None and not looks(visit))


def _same(before: Row, after: Row, name: str) -> bool:
    return bool(before[name] == after[name])


def _has_reason(kind: str, before: Row, after: Row) -> bool:
    """Whether an alert about this visit still has somebody to be told of."""
    if kind == Kind.WAITING:
        return _needs_hello(after) and _same(before, after, "nobody_came_at")
    if kind == Kind.HELP:
        return (
            after["state"] in OPEN_STATES and after["help_at"] is not None and _same(before, after, "help_at")
        )
    return bool(after["state"] == State.WAITING and not looks(after))


def _end_by(tx: Tx, alert: Row, by: Actor, verb: Verb | None, after: Row) -> dict[str, Any]:
    state = AlertState.ANSWERED if verb in ANSWERS else AlertState.WITHDRAWN
    return _end(tx, alert, by=by, state=state, how=verb.value if verb else after["state"])


def _end(tx: Tx, alert: Row, *, by: Actor, state: AlertState, how: str) -> dict[str, Any]:
    answered = state is AlertState.ANSWERED
    changed = {
        "state": state.value,
        "ended_at": tx.at,
        "how": how,
        "answered_by": by.display if answered else None,
        "answered_on": by.device if answered else None,
    }
    tx.conn.execute(update(Alert).where(Alert.id == alert["id"]).values(**changed))
    drop_timer(tx, "rung", alert_id=alert["id"])
    return alert_json({**alert, **changed})
