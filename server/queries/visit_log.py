"""The visit log: one row a visit, the same as JSON, as CSV and on the page; and one visit with its events."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Select, select

from server.db.models import Arrival, Event, Store, Visit
from server.db.moments import iso
from server.domain.errors import BadField, Unknown
from server.domain.measure import HANDLE, WAIT, greet_s, outcome
from server.queries.projection import arrival_json
from server.queries.report_columns import FILTERS, Mask, Visits, hours
from server.queries.reports import Asked, Period, header, period, service_names

Row = Mapping[Any, Any]
AT_ONCE = 500

# The columns of the log, in their order. A customer's name or note is none of them.
STAFF_COLUMNS = ("staff", "greeted_by")
COLUMNS = (
    *("id", "ticket", "day", "service", "service_name", "source", "outcome", "state"),
    *("arrived_at", "entered_at", "greeted_at", "unconfirmed_greeted_at", "called_at"),
    *("served_at", "finished_at", "left_at", "greet_basis", "greet_s", "wait_s", "handle_s"),
    *("parked_s", "looked_s", "unmet_s", "calls", "party_size", "promise_low_s", "promise_high_s"),
    *("desk", "estimated"),
)
PERSONAL = frozenset({"name", "note", "find_me", "answers", "undo"})
NEEDED = [column for column in Visit.__table__.c if column.name not in PERSONAL]

ORDERS: dict[str, Callable[[Visits], NDArray[np.int64]]] = {
    "arrived": lambda visits: np.arange(len(visits)),
    "newest": lambda visits: np.arange(len(visits))[::-1],
    "longest": lambda visits: np.argsort(-visits.waited, kind="stable"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which visits, in which order, and from where on. `after` is the id of the last one seen."""

    filters: Mapping[str, str] = field(default_factory=dict)
    order: str = "arrived"
    after: str | None = None
    limit: int = 100
    staff: bool = False


def visits(conn: Connection, asked: Asked, wanted: Wanted) -> dict[str, Any]:
    """One page of the log; `next` is the cursor of the following one, or null."""
    where, ids = _ids(conn, asked, wanted)
    start = _position(ids, wanted.after)
    page = ids[start : start + wanted.limit]
    more = start + wanted.limit < len(ids)
    return {
        **header("visits", where, asked),
        "filters": dict(wanted.filters),
        "order": wanted.order,
        "n": len(ids),
        "rows": list(rows_of(conn, where, page, wanted.staff)),
        "next": page[-1] if more else None,
    }


def all_visits(conn: Connection, asked: Asked, wanted: Wanted) -> Iterator[dict[str, Any]]:
    """Every row of the log, a few hundred in memory at a time."""
    where, ids = _ids(conn, asked, wanted)
    yield from rows_of(conn, where, ids, wanted.staff)


def columns(staff: bool) -> tuple[str, ...]:
    """Names of staff are left out unless somebody asks for them."""
    return (*COLUMNS, *STAFF_COLUMNS) if staff else COLUMNS


def visit(conn: Connection, store: str, visit_id: str, *, staff: bool = False) -> dict[str, Any]:
    """One visit, its row and who did what when."""
    store_id = _store_id(conn, store)
    row = _one(conn, select(*NEEDED).where(Visit.id == visit_id, Visit.store_id == store_id))
    if row is None:
        raise Unknown("visit")
    names = service_names(conn, row["store_id"])
    return {
        "report": "visit",
        "store": store,
        "visit": visit_row(row, names, staff),
        "arrival": _arrival(conn, row, staff),
        "events": [_event(event, staff) for event in _events(conn, row)],
    }


def visit_row(row: Row, names: Mapping[str, str], staff: bool) -> dict[str, Any]:
    """One line of the log."""
    known = {
        **{name: iso(value) if name.endswith("_at") else value for name, value in row.items()},
        "service_name": names.get(row["service"], row["service"]),
        "outcome": outcome(row["state"]),
        "estimated": row["estimated_at"] is not None,
        "greet_s": _seconds(greet_s(row)),
        "wait_s": _seconds(WAIT.of(row)),
        "handle_s": _seconds(HANDLE.of(row)),
    }
    return {name: known[name] for name in columns(staff)}


def check_filters(filters: Mapping[str, str]) -> None:
    """BadField for a value that no filter knows; a service may be any text."""
    for name, value in filters.items():
        if name == "hour" and not (value.isascii() and value.isdigit() and int(value) < 24):
            raise BadField(field="hour", reason="hour_of_day")
        if name in FILTERS and value not in FILTERS[name]:
            raise BadField(field=name, reason="one_of", allowed=list(FILTERS[name]))


def _ids(conn: Connection, asked: Asked, wanted: Wanted) -> tuple[Period, list[str]]:
    where = period(conn, asked)
    found = where.load(conn, asked, ids=True)
    found = found.only(_mask(found, wanted.filters, where.time_zone))
    ordered: list[str] = found.columns["id"][ORDERS[wanted.order](found)].tolist()
    return where, ordered


def _mask(found: Visits, filters: Mapping[str, str], time_zone: str) -> Mask:
    mask = np.ones(len(found), dtype=np.bool_)
    for name, value in filters.items():
        if name == "service":
            mask &= found.columns["service"] == value
        elif name == "hour":
            mask &= hours(found, time_zone) == int(value)
        else:
            mask &= FILTERS[name][value](found)
    return mask


def _position(ids: Sequence[str], after: str | None) -> int:
    if after is None:
        return 0
    try:
        return ids.index(after) + 1
    except ValueError:
        raise BadField(field="after", reason="not_in_list") from None


def rows_of(
    conn: Connection, where: Period, ids: Sequence[str], staff: bool = False
) -> Iterator[dict[str, Any]]:
    """These visits as lines of the log, in this order."""
    names = service_names(conn, where.store_id)
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        found = {row["id"]: row for row in conn.execute(select(*NEEDED).where(Visit.id.in_(some))).mappings()}
        yield from (visit_row(found[id_], names, staff) for id_ in some if id_ in found)


def _store_id(conn: Connection, slug: str) -> int:
    found = conn.execute(select(Store.id).where(Store.slug == slug)).scalar()
    if found is None:
        raise Unknown("store")
    return found


def _events(conn: Connection, row: Row) -> list[dict[str, Any]]:
    bodies = conn.execute(
        select(Event.body)
        .where(Event.store_id == row["store_id"], Event.visit_id == row["id"])
        .order_by(Event.seq)
    )
    return [json.loads(body) for body in bodies.scalars()]


def _event(event: Mapping[str, Any], staff: bool) -> dict[str, Any]:
    """Who did what when; without the row, which may hold a customer's name."""
    told = {name: event[name] for name in ("seq", "at", "type")}
    told |= {name: event[name] for name in ("reason", "verb") if name in event}
    if "skipped" in event:
        told["skipped"] = [_skip(skip, staff) for skip in event["skipped"]]
    by = event["by"] or {}
    told["by"] = {"role": by.get("role"), "device": by.get("device")}
    if staff:
        told["by"]["staff"] = by.get("staff")
    row = event.get("visit") or {}
    shown = {name: row.get(name) for name in ("state", "desk")}
    return told | shown | {"estimated": bool(row.get("estimated"))}


def _skip(skip: Mapping[str, Any], staff: bool) -> dict[str, Any]:
    """Who was passed over and why; a colleague's name only where names are asked for."""
    args = {name: value for name, value in skip.get("args", {}).items() if staff or name != "staff"}
    return {"ticket": skip["ticket"], "reason": skip["reason"], "args": args}


def _arrival(conn: Connection, row: Row, staff: bool) -> dict[str, Any] | None:
    """What the door saw of them; found by its moment, which is indexed, then by the visit."""
    if row["entered_at"] is None:
        return None
    wanted = select(Arrival.__table__).where(
        Arrival.store_id == row["store_id"],
        Arrival.at == row["entered_at"],
        Arrival.visit_id == row["id"],
    )
    found = _one(conn, wanted)
    if found is None:
        return None
    seen = arrival_json(found)
    return seen if staff else {name: seen[name] for name in seen if name != "greeted_by"}


def _one(conn: Connection, wanted: Select[Any]) -> dict[str, Any] | None:
    row = conn.execute(wanted).mappings().one_or_none()
    return None if row is None else {str(name): value for name, value in row.items()}


def _seconds(span: float | None) -> float | None:
    return None if span is None else round(span, 3)
