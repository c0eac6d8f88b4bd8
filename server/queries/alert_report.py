"""How alerts fared: raised → delivered → shown → answered, each step timed, each alert traceable."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from sqlalchemy import Connection, func, select

from server.db.models import Alert, Arrival, Device, Receipt, Visit
from server.db.moments import iso
from server.domain.alert import AlertState, Kind
from server.domain.measure import TOO_FEW
from server.forecast.survival import kaplan_meier
from server.queries.reports import Asked, Period, header, period
from server.queries.staff_hours import staff_hours

Row = Mapping[Any, Any]
STEPS = ("delivered", "shown", "answered")
SHARES = {"p50_s": 0.5, "p95_s": 0.95}
# More false prompts than this in an hour of a colleague's time, and the door is not worth its sound.
FALSE_PROMPTS_AN_HOUR = 1.0
# A rate over less than this says nothing.
LEAST_HOURS = 0.25
# The columns of the list, in their order; who answered stands in it only when staff are asked for.
COLUMNS = (
    *("id", "about", "visit", "ticket", "device", "raised_at", "setting", "rung", "delivered_s", "shown_s"),
    *("shown_on", "answered_s", "state", "how"),
)
STAFF_COLUMNS = ("answered_by", "answered_on")
FORMULAS = {
    "delivered": "min(receipt.delivered_at) − raised_at",
    "shown": "shown_at − raised_at",
    "answered": "ended_at − raised_at, of those that were answered",
    "false_prompts": "Not a customer ÷ all alerts from the door; ÷ hours of colleagues on duty while open",
}


def alerts(conn: Connection, asked: Asked, *, staff: bool = False) -> dict[str, Any]:
    """The steps of every kind with their n, p50 and p95, and the alerts themselves."""
    where = period(conn, asked)
    found = rows(conn, where, asked.at)
    return {
        **header("alerts", where, asked),
        "definitions": {name: {"key": f"alerts-{name}", "formula": text} for name, text in FORMULAS.items()},
        "kinds": [_of_kind(kind, found) for kind in Kind if any(row["about"] == kind for row in found)],
        "false_prompts": _false_prompts(found, staff_hours(conn, where, asked.at)),
        "rows": [{name: row[name] for name in columns(staff)} for row in found],
    }


def columns(staff: bool) -> tuple[str, ...]:
    return COLUMNS + (STAFF_COLUMNS if staff else ())


def of_visit(conn: Connection, visit_id: str) -> Sequence[Row]:
    """The alerts about one visit, and the one of the door before it, with what each tablet said of them."""
    wanted = (
        select(Alert.__table__, Receipt.delivered_at, Receipt.shown_at.label("painted_at"))
        .add_columns(Receipt.sounded_at, Receipt.staff, Device.name.label("tablet"))
        .outerjoin(Arrival, Arrival.id == Alert.arrival_id)
        .outerjoin(Receipt, Receipt.alert_id == Alert.id)
        .outerjoin(Device, Device.id == Receipt.device_id)
        .where((Alert.visit_id == visit_id) | (Arrival.visit_id == visit_id))
        .order_by(Alert.raised_at, Alert.id, Receipt.delivered_at)
    )
    return conn.execute(wanted).mappings().all()


def rows(conn: Connection, where: Period, at: datetime) -> list[dict[str, Any]]:
    """One row an alert of the range, the oldest first."""
    first = (
        select(Receipt.alert_id, func.min(Receipt.delivered_at).label("delivered_at"))
        .group_by(Receipt.alert_id)
        .subquery()
    )
    wanted = (
        select(Alert.__table__, first.c.delivered_at, Visit.ticket, Device.name.label("device_name"))
        .outerjoin(first, first.c.alert_id == Alert.id)
        .outerjoin(Visit, Visit.id == Alert.visit_id)
        .outerjoin(Device, Device.id == Alert.device_id)
        .where(Alert.store_id == where.store_id, Alert.raised_at >= where.start, Alert.raised_at < where.end)
        .order_by(Alert.raised_at, Alert.id)
    )
    return [_row(row, at) for row in conn.execute(wanted).mappings()]


def _row(row: Row, at: datetime) -> dict[str, Any]:
    answered = row["state"] == AlertState.ANSWERED
    raised: datetime = row["raised_at"]
    return {
        "id": row["id"],
        "about": row["kind"],
        "visit": row["visit_id"],
        "ticket": row["ticket"],
        "device": row["device_name"],
        "raised_at": iso(raised),
        "setting": row["setting"],
        "rung": row["rung"],
        "delivered_s": _seconds(raised, row["delivered_at"]),
        "shown_s": _seconds(raised, row["shown_at"]),
        "shown_on": row["shown_on"],
        "answered_s": _seconds(raised, row["ended_at"]) if answered else None,
        "state": row["state"],
        "how": row["how"],
        "answered_by": row["answered_by"],
        "answered_on": row["answered_on"],
        "open_s": _seconds(raised, row["ended_at"] or at),
    }


def _of_kind(kind: Kind, found: Sequence[Row]) -> dict[str, Any]:
    mine = [row for row in found if row["about"] == kind]
    return {
        "about": kind.value,
        "n": len(mine),
        **{step: _step(mine, step) for step in STEPS},
        "withdrawn": sum(row["state"] == AlertState.WITHDRAWN for row in mine),
        "left_unanswered": sum(row["how"] == "left_unanswered" for row in mine),
        "climbed": sum(row["rung"] > 0 for row in mine),
    }


def _step(mine: Sequence[Row], step: str) -> dict[str, Any]:
    """How many got so far, and quantiles in which those that ended before it are censored, not dropped."""
    known = np.array([row[f"{step}_s"] is not None for row in mine], dtype=np.bool_)
    spans = np.array([_so_far(row, step) for row in mine], dtype=np.float64)
    too_few = len(mine) < TOO_FEW
    curve = kaplan_meier(spans, known)
    quantiles = {name: None if too_few else curve.quantile(share) for name, share in SHARES.items()}
    longest = max((row[f"{step}_s"] for row in mine if row[f"{step}_s"] is not None), default=None)
    return {"n": int(known.sum()), **quantiles, "longest_s": longest, "too_few": too_few}


def _so_far(row: Row, step: str) -> float:
    found: float | None = row[f"{step}_s"]
    return row["open_s"] if found is None else found


def _false_prompts(found: Sequence[Row], hours: float) -> dict[str, Any]:
    """How often the door asked for somebody who was no customer; `budget` is what it may in a staff-hour."""
    door = [row for row in found if row["about"] == Kind.DOOR]
    false = sum(row["how"] == "dismiss" for row in door)
    return {
        "n": len(door),
        "false": false,
        "share": false / len(door) if door else None,
        "staff_hours": round(hours, 3),
        "per_staff_hour": round(false / hours, 3) if hours >= LEAST_HOURS else None,
        "budget": FALSE_PROMPTS_AN_HOUR,
    }


def _seconds(start: datetime, end: datetime | None) -> float | None:
    return None if end is None else round((end - start).total_seconds(), 3)
