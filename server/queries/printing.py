"""Tickets on paper, read: which are on their way, what stands on them, and which printer is in trouble."""

from typing import Any

from sqlalchemy import Connection, bindparam, select

from server.db.models import UNDERWAY, Device, Printer, PrintJob, Store, Visit
from server.db.moments import iso
from server.db.shop import load_shop
from server.domain.printing import MOST_OF_A_VISIT, PrintState
from server.queries.projection import Row

AT_ONCE = 100
JOBS = (
    select(
        PrintJob.__table__,
        Store.slug,
        Printer.address,
        Printer.paper_mm,
        Printer.talks,
    )
    .join(Store, Store.id == PrintJob.store_id)
    .outerjoin(Printer, Printer.device_id == PrintJob.device_id)
    .where(UNDERWAY)
    .order_by(PrintJob.asked_at, PrintJob.id)
    .limit(AT_ONCE)
)
ON_PAPER = (
    select(
        Visit.ticket,
        Visit.service,
        Visit.private,
        Visit.language,
        Visit.public_token,
        Visit.arrived_at,
        Visit.promise_low_s,
        Visit.promise_high_s,
        Visit.promise_ahead,
    )
    .where(Visit.id == bindparam("visit_id"))
    .limit(1)
)
OF_VISIT = (
    select(PrintJob.id, PrintJob.state, PrintJob.reason)
    .where(PrintJob.visit_id == bindparam("visit_id"))
    .order_by(PrintJob.asked_at.desc(), PrintJob.id.desc())
)
PRINTER_OF = select(Printer.__table__).where(Printer.device_id == bindparam("device_id"))


def underway(conn: Connection) -> list[Row]:
    """Of all stores, the oldest first; each with its printer as it is now, None where that was taken away."""
    return list(conn.execute(JOBS).mappings())


def on_paper(conn: Connection, job: Row) -> dict[str, Any]:
    """The facts of a ticket; those of a test ticket are its shop's and its kiosk's."""
    store = conn.execute(select(Store.__table__).where(Store.id == job["store_id"])).mappings().one()
    device = conn.execute(select(Device.name).where(Device.id == job["device_id"])).scalar_one()
    visit = conn.execute(ON_PAPER, {"visit_id": job["visit_id"]}).mappings().one_or_none()
    is_named = visit is not None and not visit["private"]
    services = load_shop(conn, job["store_id"]).services if is_named else {}
    return {
        "shop": store["name"],
        "time_zone": store["time_zone"],
        "languages": store["languages"],
        "device": device,
        "visit": visit,
        "service": services.get(visit["service"]) if visit else None,
        "language": job["language"],
        "base": job["base"],
        "asked_at": job["asked_at"],
    }


def printer_of(conn: Connection, device_id: str | None) -> Row | None:
    """The printer of this device."""
    return conn.execute(PRINTER_OF, {"device_id": device_id}).mappings().one_or_none()


def print_json(conn: Connection, visit_id: str) -> dict[str, Any] | None:
    """How far this visit's newest ticket on paper is; `again`: it may be asked for once more."""
    jobs = conn.execute(OF_VISIT, {"visit_id": visit_id}).all()
    if not jobs:
        return None
    ended = jobs[0].state in (PrintState.PRINTED, PrintState.FAILED)
    return {"state": jobs[0].state, "again": ended and len(jobs) < MOST_OF_A_VISIT}


def printers(conn: Connection, store_id: int) -> dict[str, dict[str, Any]]:
    """The printers of a store by their kiosk, as lead and manager see them."""
    rows = conn.execute(select(Printer.__table__).where(Printer.store_id == store_id)).mappings()
    return {row["device_id"]: printer_json(row) | {"test": _last_test(conn, row)} for row in rows}


def printer_json(row: Row) -> dict[str, Any]:
    """A printer; `since` and `trouble` while nothing comes out of it."""
    return {
        "address": row["address"],
        "paper_mm": row["paper_mm"],
        "automatic": row["automatic"],
        "since": iso(row["failed_at"]),
        "trouble": row["trouble"],
    }


def _last_test(conn: Connection, printer: Row) -> dict[str, Any] | None:
    """The newest test ticket."""
    mine = select(PrintJob.state, PrintJob.reason, PrintJob.asked_at).where(
        PrintJob.device_id == printer["device_id"], PrintJob.visit_id.is_(None)
    )
    row = conn.execute(mine.order_by(PrintJob.asked_at.desc()).limit(1)).one_or_none()
    return {"state": row.state, "trouble": row.reason, "at": iso(row.asked_at)} if row else None


def in_trouble(conn: Connection, store_id: int) -> list[dict[str, Any]]:
    """The kiosks out of which no ticket comes, and since when: colleagues read it."""
    rows = conn.execute(
        select(Device.name, Printer.failed_at, Printer.trouble)
        .join(Device, Device.id == Printer.device_id)
        .where(Printer.store_id == store_id, Printer.failed_at.is_not(None), Device.revoked_at.is_(None))
        .order_by(Printer.failed_at, Device.name)
    )
    return [{"name": row.name, "since": iso(row.failed_at), "trouble": row.trouble} for row in rows]


def asked_for(conn: Connection, visit_id: str) -> list[Row]:
    """The tickets on paper of a visit, the newest first."""
    return list(conn.execute(OF_VISIT, {"visit_id": visit_id}).mappings())
