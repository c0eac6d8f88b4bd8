"""Expected today: appointments are noted, changed, missed and forgotten; a check-in meets one of them."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from config.settings import Settings
from server.actions.erase import blank_expected
from server.actions.timer import claim, set_timer
from server.db.ids import new_id
from server.db.models import Expected
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.errors import BadField, NotPossible, Unknown, UnknownService
from server.domain.expected import OPEN_EXPECTED, Appointment, ExpectedState, name_key
from server.domain.shopday import day_range, shop_day
from server.queries.projection import Row, expected_json

SAID = ("at", "service", "name", "note", "language", "party_size", "adviser")


def expect(
    tx: Tx,
    *,
    by: Actor,
    source: str,
    appointments: Sequence[Appointment],
    settings: Settings,
    unread: Sequence[tuple[int, str]] = (),
) -> Reply:
    """Note them all in one go. The same list again changes nothing; what it changed is changed here too."""
    today = shop_day(tx.at, tx.store.time_zone)
    first, last = day_range(today, today + timedelta(days=settings.expected_days), tx.store.time_zone)
    near = [one for one in appointments if first <= one.at < last]
    told = [row for one in near if (row := _note(tx, one, source, settings)) is not None]
    lines = [{"line": line, "reason": reason} for line, reason in unread]
    counts: dict[str, Any] = {"unread": lines}
    counts |= {"told": len(told), "known": len(near) - len(told), "left_out": len(appointments) - len(near)}
    if not told:
        return Reply(200, counts)
    seq = _tell(tx, "expected.added", told, by)
    return Reply(201, {**counts, "ids": [row["id"] for row in told], "seq": seq})


def cancel(tx: Tx, *, expected_id: str, by: Actor) -> Reply:
    """They won't come."""
    row = find_expected(tx, expected_id)
    if row["state"] not in OPEN_EXPECTED:
        raise NotPossible(state=row["state"], verbs=[])
    return _move(tx, row, {"state": ExpectedState.CANCELLED.value}, "expected.cancelled", by)


def restore(tx: Tx, *, expected_id: str, by: Actor, settings: Settings) -> Reply:
    """They do come: a cancellation is taken back, also one that a tap made by mistake."""
    row = find_expected(tx, expected_id)
    if row["state"] != ExpectedState.CANCELLED or row["erased_at"] is not None:
        raise NotPossible(state=row["state"], verbs=[])
    # The timer may have come and gone meanwhile, and found nobody who was expected.
    is_late = row["at"] + timedelta(seconds=settings.missed_after_s) <= tx.at
    state = ExpectedState.MISSED if is_late else ExpectedState.EXPECTED
    values = {"state": state.value, "missed_at": tx.at if is_late else None}
    return _move(tx, row, values, "expected.restored", by)


def missed(tx: Tx, *, timer_id: str, expected_id: str, settings: Settings) -> Reply:
    """Their time has passed and nobody has checked in."""
    row = find_expected(tx, expected_id)
    due = row["at"] + timedelta(seconds=settings.missed_after_s)
    if not claim(tx, timer_id) or row["state"] != ExpectedState.EXPECTED or due > tx.at:
        return Reply(204, {})
    values = {"state": ExpectedState.MISSED.value, "missed_at": tx.at}
    return _move(tx, row, values, "expected.missed", TIMER)


def forget(tx: Tx, *, timer_id: str, expected_id: str, settings: Settings) -> Reply:
    """The words of an appointment go as those of a visit do: from its row and its events."""
    row = find_expected(tx, expected_id)
    due = row["at"] + timedelta(hours=settings.erase_after_h)
    if not claim(tx, timer_id) or row["erased_at"] is not None or due > tx.at:
        return Reply(204, {})
    blank_expected(tx, row)
    blank = {"name": None, "name_key": None, "note": None, "uid": row["id"], "erased_at": tx.at}
    if row["state"] not in OPEN_EXPECTED:
        tx.conn.execute(update(Expected).where(Expected.id == row["id"]).values(**blank))
        return Reply(204, {})
    return _move(tx, row, {**blank, "state": ExpectedState.GONE.value}, "expected.gone", TIMER)


def find_expected(tx: Tx, expected_id: str) -> Row:
    """The appointment's row under the store's lock."""
    found = select(Expected.__table__).where(Expected.id == expected_id, Expected.store_id == tx.store.id)
    row = tx.conn.execute(found).mappings().one_or_none()
    if row is None:
        raise Unknown("appointment")
    return row


def due_now(tx: Tx, expected_id: str) -> Row:
    """The appointment that somebody checks in for; each is met once."""
    try:
        row = find_expected(tx, expected_id)
    except Unknown:
        raise BadField(field="appointment", reason="known") from None
    if row["state"] not in OPEN_EXPECTED:
        raise BadField(field="appointment", reason="taken")
    return row


def meet(tx: Tx, row: Row, visit_id: str) -> dict[str, Any]:
    """They are here: from now on the visit holds their name. As it travels in the check-in's event."""
    values = {
        "state": ExpectedState.HERE.value,
        "visit_id": visit_id,
        "name": None,
        "name_key": None,
        "note": None,
    }
    tx.conn.execute(update(Expected).where(Expected.id == row["id"]).values(**values))
    return {"kind": "expected", **expected_json({**row, **values})}


def _note(tx: Tx, one: Appointment, source: str, settings: Settings) -> Row | None:
    """The row that is new or changed; None when nothing is."""
    if one.service not in tx.shop.services:
        raise UnknownService(field="service")
    found = select(Expected.__table__).where(Expected.store_id == tx.store.id, Expected.uid == one.uid)
    before = tx.conn.execute(found).mappings().one_or_none()
    if before is not None:
        return _changed(tx, before, one, settings)
    if one.cancelled:
        return None
    row = {
        "id": new_id(),
        "store_id": tx.store.id,
        "source": source,
        "uid": one.uid,
        "state": ExpectedState.EXPECTED.value,
        **_said(tx, one),
        "visit_id": None,
        "missed_at": None,
        "erased_at": None,
        "told_in": str(tx.store.seq),
    }
    tx.conn.execute(insert(Expected), row)
    _set_timers(tx, row, settings)
    return row


def _changed(tx: Tx, before: Row, one: Appointment, settings: Settings) -> Row | None:
    said = {
        **_said(tx, one),
        "state": (ExpectedState.CANCELLED if one.cancelled else ExpectedState.EXPECTED).value,
    }
    same = all(before[name] == value for name, value in said.items())
    if same or before["state"] not in OPEN_EXPECTED:
        return None
    row = {**before, **said, "missed_at": None, "told_in": f"{before['told_in']} {tx.store.seq}"}
    tx.conn.execute(update(Expected).where(Expected.id == row["id"]).values(**row))
    if row["at"] != before["at"]:
        _set_timers(tx, row, settings)
    return row


def _said(tx: Tx, one: Appointment) -> dict[str, Any]:
    member = next((member for member in tx.shop.staff.values() if member.name == one.adviser), None)
    return {
        "at": one.at,
        "service": one.service,
        "private": tx.shop.services[one.service]["private"],
        "name": one.name,
        "name_key": name_key(one.name),
        "note": one.note,
        "language": one.language,
        "party_size": one.party_size,
        "adviser_id": member.id if member else None,
        "adviser": member.name if member else None,
    }


def _set_timers(tx: Tx, row: Row, settings: Settings) -> None:
    missed_at = row["at"] + timedelta(seconds=settings.missed_after_s)
    set_timer(tx, "missed", missed_at, expected_id=row["id"])
    set_timer(tx, "forget", row["at"] + timedelta(hours=settings.erase_after_h), expected_id=row["id"])


def _move(tx: Tx, row: Row, values: Mapping[str, Any], event: str, by: Actor) -> Reply:
    told_in = f"{row['told_in']} {tx.store.seq}"
    tx.conn.execute(update(Expected).where(Expected.id == row["id"]).values(**values, told_in=told_in))
    after = {**row, **values}
    return Reply(200, {"id": row["id"], "state": after["state"], "seq": _tell(tx, event, [after], by)})


def _tell(tx: Tx, event: str, rows: Sequence[Row], by: Actor) -> int:
    """One event; the answer that is kept with its key names nobody."""
    first, *others = [expected_json(row) for row in rows]
    also = {"also": [{"kind": "expected", **row} for row in others]} if others else {}
    return tx.event(event, by=by.json(), expected=first, **also)
