"""Tickets on paper: which kiosk has a printer, what is to be printed, and what became of it.

A ticket is written down first and printed after. Whoever prints claims it; from then on it is never sent a
second time unless the printer has surely got nothing of it: a ticket that is missing is asked for again,
one too many lies about and is taken by somebody else.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, insert, select, update

from server.db.ids import new_id
from server.db.models import Device, Printer, PrintJob, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import TIMER, Actor
from server.domain.errors import BadField, NotPossible, Unknown
from server.domain.printing import (
    MOST_OF_A_VISIT,
    NoSuchPlace,
    PrintState,
    Trouble,
    pause_s,
    read_place,
)
from server.domain.visit import OPEN, State
from server.queries.printing import asked_for, printer_json, printer_of
from server.queries.projection import Row

KIOSK = "kiosk"
UNDERWAY = (PrintState.WAITING, PrintState.SENDING)
WELL: dict[str, Any] = {"failed_at": None, "trouble": None}


def set_printer(tx: Tx, *, by: Actor, device_id: str, wanted: Mapping[str, Any]) -> Reply:
    """This kiosk's printer from now on; without an address it has none."""
    device = _find_kiosk(tx, device_id)
    tx.conn.execute(delete(Printer).where(Printer.device_id == device_id))
    printer = None
    if wanted["address"] is not None:
        try:
            read_place(wanted["address"])
        except NoSuchPlace as refused:
            raise BadField(field="address", reason=refused.reason) from None
        row = {**wanted, "device_id": device_id, "store_id": tx.store.id, "talks": None, **WELL}
        tx.conn.execute(insert(Printer).values(**row))
        printer = printer_json(row)
    seq = tx.event("printer.changed", by=by.json(), device=device, printer=printer)
    return Reply(200, {"device": device, "printer": printer, "seq": seq})


def ask_test(tx: Tx, *, by: Actor, device_id: str, base: str) -> Reply:
    """A test ticket; the ones before it are forgotten."""
    device = _find_kiosk(tx, device_id)
    if printer_of(tx.conn, device_id) is None:
        raise Unknown("printer")
    before = PrintJob.device_id == device_id, PrintJob.visit_id.is_(None)
    tx.conn.execute(delete(PrintJob).where(*before, PrintJob.state.not_in(UNDERWAY)))
    job = _write_down(tx, device_id, None, None, base)
    return Reply(202, {"print": job, "seq": _told(tx, "print.asked", by, job, device)})


def ask_print(tx: Tx, *, by: Actor, public_token: str, language: str | None, base: str) -> Reply:
    """*Print*: whoever holds the ticket on the kiosk wants it on paper."""
    mine = select(Visit.id, Visit.state).where(
        Visit.public_token == public_token, Visit.store_id == tx.store.id
    )
    visit = tx.conn.execute(mine).one_or_none()
    if visit is None:
        raise Unknown("ticket")
    if by.device_id is None or printer_of(tx.conn, by.device_id) is None:
        raise Unknown("printer")
    jobs = asked_for(tx.conn, visit.id)
    if jobs and jobs[0]["state"] in UNDERWAY:
        return Reply(202, {"print": _json(jobs[0])}, visit_id=visit.id)
    if State(visit.state) not in OPEN or len(jobs) >= MOST_OF_A_VISIT:
        raise NotPossible(state=visit.state, verbs=[])
    job = _write_down(tx, by.device_id, visit.id, language, base)
    device = {"id": by.device_id, "name": by.device}
    seq = _told(tx, "print.asked", by, job, device)
    return Reply(202, {"print": job, "seq": seq}, visit_id=visit.id)


def paper_at_check_in(tx: Tx, *, by: Actor, visit: Row, base: str | None, is_fresh: bool) -> str | None:
    """What the kiosk tells its customer: `asked`, it prints by itself; `offered`; None: it has no printer."""
    if by.role != KIOSK or by.device_id is None or base is None:
        return None
    printer = printer_of(tx.conn, by.device_id)
    if printer is None:
        return None
    if not (printer["automatic"] and is_fresh):
        return "offered"
    _write_down(tx, by.device_id, visit["id"], visit["language"], base)
    return "asked"


def claim_print(tx: Tx, *, job_id: str) -> Reply:
    """One worker has it from here on: 200; 204, somebody else has."""
    done = _move(tx, job_id, PrintState.WAITING, state=PrintState.SENDING, claimed_at=tx.at)
    return Reply(200 if done else 204, {})


def try_again(tx: Tx, *, job_id: str, trouble: Trouble) -> Reply:
    """Nothing was sent: again a little later."""
    tries = select(PrintJob.tries).where(PrintJob.id == job_id)
    so_far = (tx.conn.execute(tries).scalar() or 0) + 1
    later = tx.at + timedelta(seconds=pause_s(so_far))
    waiting = {"state": PrintState.WAITING, "claimed_at": None, "tries": so_far}
    _move(tx, job_id, PrintState.SENDING, **waiting, reason=trouble.value, next_at=later)
    return Reply(204, {})


def printed(tx: Tx, *, job_id: str, talks: bool) -> Reply:
    """It came out; the printer is well, and known to talk if it has."""
    job = _end(tx, job_id, PrintState.PRINTED, None)
    if job is None:
        return Reply(204, {})
    known = {"talks": True} if talks else {}
    tx.conn.execute(update(Printer).where(Printer.device_id == job["device_id"]).values(**WELL, **known))
    return Reply(200, {"seq": _told(tx, "print.done", TIMER, _json(job), _device(tx, job))})


def not_printed(tx: Tx, *, job_id: str, trouble: Trouble) -> Reply:
    """It did not come out, and will not: customer and staff are told."""
    job = _end(tx, job_id, PrintState.FAILED, trouble)
    if job is None:
        return Reply(204, {})
    mine = Printer.device_id == job["device_id"]
    tx.conn.execute(update(Printer).where(mine).values(trouble=trouble.value))
    tx.conn.execute(update(Printer).where(mine, Printer.failed_at.is_(None)).values(failed_at=tx.at))
    return Reply(200, {"seq": _told(tx, "print.failed", TIMER, _json(job), _device(tx, job))})


def _write_down(
    tx: Tx, device_id: str, visit_id: str | None, language: str | None, base: str
) -> dict[str, Any]:
    row = {
        "id": new_id(),
        "store_id": tx.store.id,
        "device_id": device_id,
        "visit_id": visit_id,
        "language": language,
        "base": base,
        "state": PrintState.WAITING.value,
        "reason": None,
        "tries": 0,
        "asked_at": tx.at,
        "next_at": tx.at,
        "claimed_at": None,
        "ended_at": None,
    }
    tx.conn.execute(insert(PrintJob).values(**row))
    return _json(row)


def _json(job: Row) -> dict[str, Any]:
    return {"id": job["id"], "state": job["state"], "trouble": job["reason"]}


def _told(tx: Tx, kind: str, by: Actor, job: dict[str, Any], device: dict[str, Any]) -> int:
    return tx.event(kind, by=by.json(), device=device, print=job)


def _move(tx: Tx, job_id: str, expected: PrintState, **values: Any) -> bool:
    """Compare and set: two workers never have the same ticket."""
    mine = PrintJob.id == job_id, PrintJob.store_id == tx.store.id, PrintJob.state == expected.value
    plain = {name: value.value if isinstance(value, PrintState) else value for name, value in values.items()}
    return tx.conn.execute(update(PrintJob).where(*mine).values(**plain)).rowcount == 1


def _end(tx: Tx, job_id: str, state: PrintState, trouble: Trouble | None) -> Row | None:
    """The ended job; None when it had ended, or was erased with its visit."""
    found = select(PrintJob.__table__).where(PrintJob.id == job_id, PrintJob.store_id == tx.store.id)
    job = tx.conn.execute(found).mappings().one_or_none()
    if job is None or job["state"] not in UNDERWAY:
        return None
    changed = {"state": state.value, "reason": trouble.value if trouble else None, "ended_at": tx.at}
    tx.conn.execute(update(PrintJob).where(PrintJob.id == job_id).values(**changed))
    return {**job, **changed}


def _device(tx: Tx, job: Row) -> dict[str, Any]:
    name = tx.conn.execute(select(Device.name).where(Device.id == job["device_id"])).scalar_one()
    return {"id": job["device_id"], "name": name}


def _find_kiosk(tx: Tx, device_id: str) -> dict[str, Any]:
    mine = select(Device.name).where(
        Device.id == device_id,
        Device.store_id == tx.store.id,
        Device.role == KIOSK,
        Device.revoked_at.is_(None),
    )
    name = tx.conn.execute(mine).scalar_one_or_none()
    if name is None:
        raise Unknown("device")
    return {"id": device_id, "name": name}
