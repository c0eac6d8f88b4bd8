"""The manager's reports: plain functions of a connection, a store and a range of its days."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
from sqlalchemy import Connection, select

from server.db.models import Service, Store
from server.db.moments import iso
from server.domain.errors import Unknown
from server.domain.shopday import day_range
from server.queries.door_report import door
from server.queries.report_columns import Texts, Visits, days, hours, load_visits
from server.queries.report_figures import Figures, definitions, figures, greetings
from server.queries.report_words import sentence

BY = ("none", "hour", "service", "day")


@dataclass(frozen=True, slots=True)
class Asked:
    """Which store, which of its days (first and last both counted), as of when, by which target."""

    store: str
    first: date
    last: date
    at: datetime
    target_s: float


@dataclass(frozen=True, slots=True)
class Period:
    """The store that was asked for, and the half-open instants of its days: 23 to 25 h each."""

    store_id: int
    slug: str
    name: str
    time_zone: str
    start: datetime
    end: datetime

    def load(self, conn: Connection, asked: Asked, *, ids: bool = False) -> Visits:
        range_ = (self.start, self.end)
        return load_visits(conn, self.store_id, *range_, at=asked.at, target_s=asked.target_s, ids=ids)


def period(conn: Connection, asked: Asked) -> Period:
    row = conn.execute(
        select(Store.id, Store.slug, Store.name, Store.time_zone).where(Store.slug == asked.store)
    ).one_or_none()
    if row is None:
        raise Unknown("store")
    return Period(*row, *day_range(asked.first, asked.last, row.time_zone))


def time_zone(conn: Connection, slug: str) -> str:
    """The zone whose midnight ends the store's day."""
    found = conn.execute(select(Store.time_zone).where(Store.slug == slug)).scalar()
    if found is None:
        raise Unknown("store")
    return found


def waits(conn: Connection, asked: Asked, by: str = "none") -> dict[str, Any]:
    """The whole range and its parts: who came, was greeted, waited, was served, and how it went."""
    where = period(conn, asked)
    visits = where.load(conn, asked)
    total = figures(visits)
    return {
        **header("waits", where, asked),
        "by": by,
        "target_s": asked.target_s,
        "definitions": definitions(),
        "total": {**total, "door": door(conn, where.store_id, where.start, where.end, asked.at)},
        "rows": _rows(conn, where, visits, by, figures),
        "sentence": sentence(visits, total, where.time_zone),
    }


def noticed(conn: Connection, asked: Asked, by: str = "hour") -> dict[str, Any]:
    """How soon people were greeted, each basis by itself."""
    where = period(conn, asked)
    visits = where.load(conn, asked)
    told = {name: text for name, text in definitions().items() if name.startswith("greeted")}
    return {
        **header("greetings", where, asked),
        "by": by,
        "definitions": told,
        "total": {"came": len(visits), **greetings(visits)},
        "rows": _rows(conn, where, visits, by, lambda part: {"came": len(part), **greetings(part)}),
    }


def header(report: str, where: Period, asked: Asked) -> dict[str, Any]:
    """What every report says first: `from` and `to` are days, both counted; `*_at` are their instants."""
    return {
        "report": report,
        "store": where.slug,
        "time_zone": where.time_zone,
        "from": asked.first.isoformat(),
        "to": asked.last.isoformat(),
        "from_at": iso(where.start),
        "to_at": iso(where.end),
        "as_of": iso(asked.at),
    }


def _rows(
    conn: Connection,
    where: Period,
    visits: Visits,
    by: str,
    of: Callable[[Visits], Figures],
) -> list[dict[str, Any]]:
    names = service_names(conn, where.store_id) if by == "service" else {}
    return [
        {"key": key, **({"name": names.get(key, key)} if names else {}), **of(part)}
        for key, part in _parts(visits, where.time_zone, by)
    ]


def _parts(visits: Visits, time_zone: str, by: str) -> Iterator[tuple[str, Visits]]:
    if by == "none" or not len(visits):
        return
    labels = _labels(visits, time_zone, by)
    for key in np.unique(labels).tolist():
        yield key, visits.only(labels == key)


def _labels(visits: Visits, time_zone: str, by: str) -> Texts:
    if by == "hour":
        return np.array([f"{hour:02}" for hour in hours(visits, time_zone).tolist()])
    if by == "day":
        return days(visits, time_zone)
    found: Texts = visits.columns["service"]
    return found


def service_names(conn: Connection, store_id: int) -> dict[str, str]:
    """Names by slug, in the store's own order."""
    found = conn.execute(
        select(Service.slug, Service.name)
        .where(Service.store_id == store_id)
        .order_by(Service.position, Service.id)
    )
    return dict(found.all())
