"""What the camera's process tells of itself, and what time alone tells when it says nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select, update

from config.settings import Settings
from server.actions.alert import end_for_device, in_event, raise_alert
from server.actions.timer import claim, set_timer
from server.db.ids import new_id
from server.db.models import Alert, Device, Door, DoorSpell, Store, Timer
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.alert import AlertState, Kind
from server.domain.door import DoorState
from server.domain.hours import is_open
from server.queries.door import find_door, is_quiet_now, standing
from server.queries.projection import Row, door_json

# From a new source to its first picture: the process starts, and finds out which model is quick enough.
START_S = 30
# A door that was lost while the shop was closed is asked after again so often.
LOOK_AGAIN_S = 60
SAME = ("state", "mode", "model", "warnings")
# Nothing of its working is known.
UNKNOWN: dict[str, Any] = {"mode": None, "model": None, "warnings": []}
LOST = {**UNKNOWN, "state": DoorState.LOST.value}
STARTING = {**UNKNOWN, "state": DoorState.STARTING.value}
# People are seen, if slowly.
SEES = (DoorState.OK.value, DoorState.SLOW.value)


@dataclass(frozen=True, slots=True)
class Told:
    """What the camera says of itself: every two seconds, and at once when it changes."""

    state: DoorState
    mode: str
    model: str | None = None
    hz: float | None = None
    warnings: Sequence[str] = ()


def note_state(tx: Tx, *, by: Actor, told: Told, settings: Settings) -> Reply:
    """It is alive, and this is how it is. An event only when something is different."""
    door = find_door(tx.conn, tx.store.id)
    if door is None or door["source_id"] is None:
        return Reply(200, {})  # it was taken away a moment ago; the next orders say so
    _fill_silence(tx, door, settings)
    heard = {"heard_at": tx.at, "hz": told.hz, "device_id": by.device_id}
    tx.conn.execute(update(Door).where(Door.store_id == tx.store.id).values(**heard))
    _listen(tx, settings.door_silent_s)
    now = {
        "state": told.state.value,
        "mode": told.mode,
        "model": told.model,
        "warnings": sorted(set(told.warnings)),
    }
    return _turn(tx, {**door, **heard}, now, by, settings)


def door_silent(tx: Tx, *, timer_id: str, device_id: str | None, settings: Settings) -> Reply:
    """Its process should have spoken by now: if it has not, the door is lost."""
    door = find_door(tx.conn, tx.store.id)
    if door is None or door["source_id"] is None:
        claim(tx, timer_id)
        return Reply(204, {})
    again_s = _quiet_still_s(tx, door, timer_id, settings)
    if again_s > 0:
        due = tx.at + timedelta(seconds=again_s)
        tx.conn.execute(update(Timer).where(Timer.id == timer_id).values(due_at=due))
        return Reply(204, {})
    if not claim(tx, timer_id):
        return Reply(204, {})
    _listen(tx, LOOK_AGAIN_S)
    return _turn(tx, door, LOST, TIMER, settings)


def _quiet_still_s(tx: Tx, door: Row, timer_id: str, settings: Settings) -> float:
    """Seconds until its silence means something; a server that was down has heard nothing, and waits anew."""
    due: datetime = tx.conn.execute(select(Timer.due_at).where(Timer.id == timer_id)).scalar_one()
    spell = standing(tx.conn, tx.store.id)
    is_lost = spell is not None and spell["state"] == DoorState.LOST
    if (tx.at - due).total_seconds() > settings.door_silent_s and not is_lost:
        return settings.door_silent_s
    if spell is not None and spell["state"] == DoorState.STARTING and door["device_id"] is None:
        since: datetime = spell["since"]
        return (since + timedelta(seconds=START_S) - tx.at).total_seconds()
    heard: datetime = min(door["heard_at"] or tx.at, tx.at)
    return (heard + timedelta(seconds=settings.door_silent_s) - tx.at).total_seconds()


def begin_watch(tx: Tx) -> dict[str, Any]:
    """A source was set: nothing is known of it until its camera speaks. Returns how the door is."""
    tx.conn.execute(update(Door).where(Door.store_id == tx.store.id).values(heard_at=None, device_id=None))
    spell = _open(tx, STARTING, since=tx.at)
    _listen(tx, START_S)
    return door_json(spell)


def end_watch(tx: Tx, door: Row) -> list[dict[str, Any]]:
    """There is no source any more, or another one: what stood is over. Returns the alerts that end."""
    _close(tx, tx.at)
    return _call_off(tx, door, "removed")


def _turn(tx: Tx, door: Row, now: dict[str, Any], by: Actor, settings: Settings) -> Reply:
    """The spell that stands, changed if it is another one; and its alert, raised or over."""
    spell = standing(tx.conn, tx.store.id)
    same = spell is not None and all(spell[name] == now[name] for name in SAME)
    if spell is None or not same:
        since = _since(tx, door, spell) if by is TIMER else tx.at
        spell = _open(tx, now, since=since)
    alerts = _alerts(tx, door, spell, settings)
    if same and not alerts:
        return Reply(200, {})
    seq = tx.event("door.turned", by=by.json(), door=door_json(spell), **in_event(alerts))
    return Reply(200, {"seq": seq})


def _since(tx: Tx, door: Row, spell: Row | None) -> datetime:
    """A door that fell silent was lost since it spoke last, not since that was noticed."""
    earliest: datetime = spell["since"] if spell is not None else tx.at
    heard: datetime = door["heard_at"] or earliest
    return max(min(heard, tx.at), earliest)


def _fill_silence(tx: Tx, door: Row, settings: Settings) -> None:
    """Nobody listened for a while: what was not heard is no data, whatever was before."""
    spell = standing(tx.conn, tx.store.id)
    heard = door["heard_at"]
    if spell is None or heard is None or spell["state"] == DoorState.LOST:
        return
    if (tx.at - heard).total_seconds() > settings.door_silent_s:
        _open(tx, LOST, since=max(heard, spell["since"]))


def _open(tx: Tx, now: dict[str, Any], *, since: datetime) -> Row:
    """The spell that stands from now on; the one before ends where it begins."""
    _close(tx, since)
    row = {"id": new_id(), "store_id": tx.store.id, **now, "since": since, "until": None}
    tx.conn.execute(insert(DoorSpell).values(**row))
    return row


def _close(tx: Tx, at: datetime) -> None:
    mine = DoorSpell.store_id == tx.store.id, DoorSpell.until.is_(None)
    tx.conn.execute(update(DoorSpell).where(*mine).values(until=at))


def _alerts(tx: Tx, door: Row, spell: Row, settings: Settings) -> list[dict[str, Any]]:
    if spell["state"] in SEES:
        return _call_off(tx, door, "back")
    camera = door["device_id"] or _any_camera(tx)
    if spell["state"] != DoorState.LOST or camera is None or _was_told(tx, camera) or _may_rest(tx, door):
        return []
    return [raise_alert(tx, Kind.DEVICE, settings=settings, device_id=camera)]


def _may_rest(tx: Tx, door: Row) -> bool:
    """A lost door is told to nobody while the shop is closed or the door is quiet."""
    hours = tx.conn.execute(select(Store.hours).where(Store.id == tx.store.id)).scalar_one()
    return is_quiet_now(door, tx.at) or not is_open(hours, tx.store.time_zone, tx.at)


def _was_told(tx: Tx, camera: str) -> bool:
    """Whether there was an alert since the camera last saw: it is told once, however often it flickers."""
    saw = select(func.max(DoorSpell.until)).where(
        DoorSpell.store_id == tx.store.id, DoorSpell.state.in_(SEES)
    )
    last = tx.conn.execute(saw).scalar()
    theirs = select(Alert.id).where(Alert.device_id == camera, Alert.kind == Kind.DEVICE.value)
    if last is not None:
        theirs = theirs.where(Alert.raised_at >= last)
    return tx.conn.execute(theirs.limit(1)).first() is not None


def _any_camera(tx: Tx) -> str | None:
    """The camera that has a token, if its process never spoke."""
    mine = select(Device.id).where(
        Device.store_id == tx.store.id, Device.role == "camera", Device.revoked_at.is_(None)
    )
    return tx.conn.execute(mine.order_by(Device.created_at.desc()).limit(1)).scalar()


def _call_off(tx: Tx, door: Row, how: str) -> list[dict[str, Any]]:
    camera = door["device_id"] or _any_camera(tx)
    if camera is None:
        return []
    return end_for_device(tx, camera, by=TIMER, state=AlertState.WITHDRAWN, how=how)


def _listen(tx: Tx, seconds: float) -> None:
    """One timer a door: it asks whether the camera still speaks, and moves on while it does."""
    due = tx.at + timedelta(seconds=seconds)
    mine = Timer.store_id == tx.store.id, Timer.kind == "door_silent", Timer.fired_at.is_(None)
    found = tx.conn.execute(select(Timer.due_at).where(*mine)).first()
    if found is None:
        set_timer(tx, "door_silent", due)
    elif found.due_at > due:
        tx.conn.execute(update(Timer).where(*mine).values(due_at=due))
