"""The manager's reports over HTTP: JSON, CSV and XLSX of the same figures."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from flask import Response
from flask_openapi3 import APIBlueprint
from gevent import get_hub
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import Connection

from server.domain.errors import BadField, Unknown
from server.domain.shopday import shop_day
from server.queries import alert_report, visit_log
from server.queries import reports as queries
from server.queries.report_columns import FILTERS
from server.queries.report_figures import definitions
from server.queries.reports import Asked
from server.web.context import context
from server.web.edge import serves
from server.web.paths import StorePath
from server.web.tables import CSV_TYPE, XLSX_TYPE, csv_lines, flat, xlsx

T = TypeVar("T")
Text = Annotated[str, StringConstraints(max_length=120)]
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)

reports = APIBlueprint("reports", __name__, url_prefix="/api/v1")


class ReportPath(StorePath):
    """Which report: `waits`, `visits`, `visit`, `greetings` or `alerts`."""

    report: Annotated[str, StringConstraints(max_length=32)]


class Range(BaseModel):
    """Days of the store's own time zone, both of them counted; one alone is that day, none is today."""

    model_config = ConfigDict(extra="forbid")

    from_: Annotated[Text | None, Field(alias="from")] = None
    to: Text | None = None
    target_s: Annotated[float | None, Field(ge=0, le=86_400, allow_inf_nan=False)] = None
    device: Text | None = None
    language: Text | None = None


class Filters(Range):
    """Which visits: those behind one figure."""

    service: Text | None = None
    hour: Text | None = None
    outcome: Text | None = None
    greeted: Text | None = None
    basis: Text | None = None
    wait: Text | None = None
    promise: Text | None = None
    level: Text | None = None
    reached: Text | None = None
    order: Literal["arrived", "newest", "longest"] = "arrived"

    def filters(self) -> dict[str, str]:
        """Those that were set, each checked; a form leaves the others empty."""
        names = ("service", "hour", *FILTERS)
        found = {name: value for name in names if (value := getattr(self, name))}
        visit_log.check_filters(found)
        return found


class ReportQuery(Filters):
    """Everything a report may be asked; what this one can't use is refused."""

    by: Literal["none", "hour", "service", "day"] | None = None
    format: Literal["json", "csv", "xlsx"] = "json"
    staff: Literal["yes", "no"] = "no"
    after: Text | None = None
    limit: Annotated[int, Field(ge=1, le=1000)] = 100
    id: Text | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A report as rows, for a file."""

    columns: tuple[str, ...]
    rows: Iterator[dict[str, Any]]
    definitions: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Report:
    """How a report is made: as JSON, as a table; and what it may be asked beside the range."""

    json: Callable[[Connection, Asked, ReportQuery], dict[str, Any]]
    table: Callable[[Connection, Asked, ReportQuery], Table]
    takes: frozenset[str]


def _waits(conn: Connection, asked: Asked, query: ReportQuery) -> dict[str, Any]:
    return queries.waits(conn, asked, query.by or "none")


def _greetings(conn: Connection, asked: Asked, query: ReportQuery) -> dict[str, Any]:
    return queries.noticed(conn, asked, query.by or "hour")


def _visits(conn: Connection, asked: Asked, query: ReportQuery) -> dict[str, Any]:
    return visit_log.visits(conn, asked, _wanted(query))


def _visit(conn: Connection, asked: Asked, query: ReportQuery) -> dict[str, Any]:
    if query.id is None:
        raise BadField(field="id", reason="missing")
    return visit_log.visit(conn, asked.store, query.id, staff=query.staff == "yes")


def _figures_table(found: dict[str, Any]) -> Table:
    """The whole range first, then its parts, one column a figure."""
    rows = [flat({"key": "total", **found["total"]}), *map(flat, found["rows"])]
    named = ("name",) if any("name" in row for row in rows) else ()
    columns = ("key", *named, *(name for name in rows[0] if name != "key"))
    return Table(columns, iter(rows), found["definitions"])


def _visits_table(conn: Connection, asked: Asked, query: ReportQuery) -> Table:
    rows = visit_log.all_visits(conn, asked, _wanted(query))
    return Table(visit_log.columns(query.staff == "yes"), rows, definitions())


def _visit_table(conn: Connection, asked: Asked, query: ReportQuery) -> Table:
    row = _visit(conn, asked, query)["visit"]
    return Table(visit_log.columns(query.staff == "yes"), iter([row]), definitions())


def _alerts(conn: Connection, asked: Asked, query: ReportQuery) -> dict[str, Any]:
    return alert_report.alerts(conn, asked, staff=query.staff == "yes")


def _alerts_table(conn: Connection, asked: Asked, query: ReportQuery) -> Table:
    found = _alerts(conn, asked, query)
    return Table(alert_report.columns(query.staff == "yes"), iter(found["rows"]), found["definitions"])


REPORTS = {
    "waits": Report(
        _waits, lambda conn, asked, query: _figures_table(_waits(conn, asked, query)), frozenset({"by"})
    ),
    "greetings": Report(
        _greetings,
        lambda conn, asked, query: _figures_table(_greetings(conn, asked, query)),
        frozenset({"by"}),
    ),
    "visits": Report(
        _visits,
        _visits_table,
        frozenset({"staff", "after", "limit", "order", "service", "hour", *FILTERS}),
    ),
    "visit": Report(_visit, _visit_table, frozenset({"staff", "id"})),
    "alerts": Report(_alerts, _alerts_table, frozenset({"staff"})),
}


@reports.get("/stores/<store>/reports/<report>")
@serves("manager")
def get_report(path: ReportPath, query: ReportQuery) -> Response:
    """One report over a range of the store's days."""
    report = REPORTS.get(path.report)
    if report is None:
        raise Unknown("report")
    _refuse_useless(query, report)
    asked = asked_of(query, path.store)
    if query.format == "json":
        text = read(lambda conn: json.dumps(report.json(conn, asked, query), separators=(",", ":")))
        return Response(text, mimetype="application/json")
    name = f"greetline-{path.store}-{path.report}-{asked.first}-{asked.last}.{query.format}"
    make = _as_csv if query.format == "csv" else _as_xlsx
    response = make(lambda conn: report.table(conn, asked, query))
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def asked_of(query: Range, store: str) -> Asked:
    """The range in days of the store; BadField when it is none."""
    parts = context()
    at = parts.clock()
    with parts.reader.connect() as conn:
        today = shop_day(at, queries.time_zone(conn, store))
    first = _day("from", query.from_ or query.to, today)
    last = _day("to", query.to or query.from_, today)
    target_s = parts.settings.service_level_target_s if query.target_s is None else query.target_s
    return Asked(store, first, last, at, target_s)


def read(query: Callable[[Connection], T]) -> T:
    """Run a query in a thread of its own: what takes milliseconds must not hold up the pushes."""
    with context().reader.connect() as conn:
        found: T = get_hub().threadpool.apply(query, (conn,))
    return found


def _day(field: str, text: str | None, today: date) -> date:
    if text is None:
        return today
    try:
        day = date.fromisoformat(text) if len(text) == len("2026-11-22") else None
    except ValueError:
        day = None
    if day is None or not EARLIEST <= day <= LATEST:
        raise BadField(field=field, reason="not_a_date")
    return day


def _refuse_useless(query: ReportQuery, report: Report) -> None:
    """An option that this report would pass over in silence is a mistake somebody should hear of."""
    everywhere = {"from_", "to", "target_s", "device", "language", "format"}
    for name in query.model_fields_set - everywhere - report.takes:
        raise BadField(field=name, reason="not_for_this_report")


def _wanted(query: ReportQuery) -> visit_log.Wanted:
    return visit_log.Wanted(query.filters(), query.order, query.after, query.limit, query.staff == "yes")


def _as_csv(table: Callable[[Connection], Table]) -> Response:
    """Sent while it is read: a year of visits is never in memory."""
    conn = context().reader.connect()
    pool = get_hub().threadpool
    try:
        found = pool.apply(table, (conn,))
        lines = csv_lines(found.columns, found.rows)
        first = pool.apply(next, (lines, ""))
    except BaseException:
        conn.close()
        raise

    def pieces() -> Iterator[str]:
        with conn:
            yield first
            while piece := pool.apply(next, (lines, "")):
                yield piece

    response = Response(pieces(), content_type=CSV_TYPE)
    response.call_on_close(conn.close)
    return response


def _as_xlsx(table: Callable[[Connection], Table]) -> Response:
    scratch = context().settings.data

    def book(conn: Connection) -> bytes:
        found = table(conn)
        told = [{"figure": name, **told} for name, told in found.definitions.items()]
        return xlsx(
            {
                "report": (found.columns, found.rows),
                "formulas": (("figure", "formula"), told),
            },
            scratch,
        )

    return Response(read(book), content_type=XLSX_TYPE)
