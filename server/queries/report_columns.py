"""The visits of a range as columns: what all figures, and the lists behind them, are made of.

Moments are microseconds UTC as float64 (exact until the year 2255), NaN where there is none. A figure and the
list that it links to use the same mask, so they always agree.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import BigInteger, ColumnElement, Connection, select, type_coerce

from server.db.models import Visit
from server.db.types import to_micros
from server.domain.measure import BASES, GREET, GREET_FIRST, HANDLE, WAIT, Span
from server.domain.shopday import zone
from server.domain.visit import OPEN, State

Numbers = NDArray[np.float64]
Texts = NDArray[np.str_]
Mask = NDArray[np.bool_]

MOMENTS = (
    "arrived_at",
    "entered_at",
    "greeted_at",
    "unconfirmed_greeted_at",
    "called_at",
    "served_at",
    "finished_at",
    "left_at",
)
NUMBERS = (*MOMENTS, "parked_s", "looked_s", "unmet_s", "promise_high_s")
TEXTS = ("state", "service", "greet_basis")
SECOND = 1_000_000
QUARTER = 900 * SECOND  # no zone changes its clocks but on a quarter of an hour
HOUR = 3600 * SECOND
DAY = 24 * HOUR


@dataclass(frozen=True)
class Visits:
    """One entry a visit, in order of arrival, then of `id` where ids were asked for.

    `now` ends the wait of those who still wait, for now.
    """

    columns: dict[str, Any]
    now: float
    target_s: float

    def __len__(self) -> int:
        return len(self.columns["state"])

    def only(self, mask: Mask | NDArray[np.intp]) -> "Visits":
        """Those visits alone; or all of them, in another order."""
        kept = {name: column[mask] for name, column in self.columns.items()}
        return Visits(kept, self.now, self.target_s)

    def seconds(self, span: Span) -> Numbers:
        """`Span.of` for all at once."""
        end = np.fmin.reduce([self.columns[name] for name in span.until])
        spans: Numbers = (end - self.columns[span.since]) / SECOND
        return spans - self.columns[span.less] if span.less else spans

    def state(self, *states: State) -> Mask:
        return np.isin(self.columns["state"], [state.value for state in states])

    def basis(self, basis: str) -> Mask:
        """Whose greeting clock has this basis. An imported visit has none: its log doesn't say."""
        mask: Mask = self.columns["greet_basis"] == basis
        return mask

    @cached_property
    def wait(self) -> Numbers:
        return self.seconds(WAIT)

    @cached_property
    def handle(self) -> Numbers:
        return self.seconds(HANDLE)

    @cached_property
    def met(self) -> Mask:
        """Whose wait was seen to its end: called, or served without a call."""
        return ~np.isnan(self.wait)

    @cached_property
    def waited(self) -> Numbers:
        """The wait, or for how long at least when they left before it ended, or still wait."""
        until = np.where(np.isnan(self.columns["left_at"]), self.now, self.columns["left_at"])
        since_s = (until - self.columns["arrived_at"]) / SECOND - self.columns["looked_s"]
        at_least = np.maximum(since_s, 0)
        return np.where(self.met, self.wait, at_least)

    @cached_property
    def closed(self) -> Mask:
        return ~self.state(*OPEN)

    @cached_property
    def with_us(self) -> Mask:
        """Who was face to face with somebody, for however long."""
        mask: Mask = ~np.isnan(self.columns["served_at"])
        return mask

    @cached_property
    def in_time(self) -> Mask:
        """Served within the target."""
        mask: Mask = self.state(State.SERVED) & (self.waited <= self.target_s)
        return mask

    @cached_property
    def over_target(self) -> Mask:
        """Waited longer than the target, to the end or at least."""
        mask: Mask = self.waited > self.target_s
        return mask

    @cached_property
    def kept(self) -> Mask:
        """Met within the range that they were told."""
        mask: Mask = self.met & (self.wait <= self.columns["promise_high_s"])
        return mask

    @cached_property
    def broken(self) -> Mask:
        """Waited longer than we told them, whatever became of them."""
        mask: Mask = self.waited > self.columns["promise_high_s"]
        return mask

    @cached_property
    def timed(self) -> Mask:
        """Who has a greeting clock."""
        mask: Mask = np.isin(self.columns["greet_basis"], BASES)
        return mask

    @cached_property
    def greeted(self) -> Mask:
        mask: Mask = self.timed & ~np.isnan(self.columns["greeted_at"])
        return mask

    @cached_property
    def denied(self) -> Mask:
        """Who said that nobody had come, after somebody had said hello."""
        mask: Mask = self.timed & ~np.isnan(self.columns["unconfirmed_greeted_at"])
        return mask

    @cached_property
    def never_greeted(self) -> Mask:
        """Came, has gone, and nobody had said hello."""
        return self.timed & self.closed & ~self.greeted

    def greet(self, basis: str, first: bool = False) -> Numbers:
        """How long until they were greeted, for those of this basis who were."""
        of_basis = self.only(self.basis(basis))
        spans = of_basis.seconds((GREET_FIRST if first else GREET)[basis])
        return spans[~np.isnan(spans)]


FILTERS: dict[str, dict[str, Callable[[Visits], Mask]]] = {
    "outcome": {
        "served": lambda v: v.state(State.SERVED),
        "left": lambda v: v.state(State.LEFT),
        "no_show": lambda v: v.state(State.NO_SHOW),
        "open": lambda v: ~v.closed,
        "closed": lambda v: v.closed,
        "gone": lambda v: v.state(State.LEFT, State.NO_SHOW),
    },
    "greeted": {
        "yes": lambda v: v.greeted,
        "never": lambda v: v.never_greeted,
        "denied": lambda v: v.denied,
    },
    "basis": {basis: lambda v, basis=basis: v.basis(basis) for basis in BASES},  # type: ignore[misc]
    "wait": {
        "known": lambda v: v.met,
        "censored": lambda v: ~v.met,
        "over_target": lambda v: v.over_target,
    },
    "promise": {"kept": lambda v: v.kept, "broken": lambda v: v.broken},
    "level": {
        "within": lambda v: v.in_time,
        "missed": lambda v: v.closed & ~v.in_time,
    },
    "reached": {"with_us": lambda v: v.with_us},
}


def load_visits(
    conn: Connection,
    store_id: int,
    start: datetime,
    end: datetime,
    *,
    at: datetime,
    target_s: float,
    ids: bool,
) -> Visits:
    """All visits that arrived in the half-open range; `at` is now. Without `ids` it takes a third less."""
    texts = (*TEXTS, "id") if ids else TEXTS
    found = conn.execute(
        select(*(_plain(name) for name in (*NUMBERS, *texts)))
        .where(Visit.store_id == store_id, Visit.arrived_at >= start, Visit.arrived_at < end)
        .order_by(Visit.arrived_at)
    ).all()
    values = list(zip(*found, strict=True)) or [()] * (len(NUMBERS) + len(texts))
    columns: dict[str, Any] = {
        name: np.array(column, dtype=np.float64) for name, column in zip(NUMBERS, values, strict=False)
    }
    columns |= {
        name: np.array(column, dtype=np.str_)
        for name, column in zip(texts, values[len(NUMBERS) :], strict=True)
    }
    visits = Visits(columns, float(to_micros(at)), target_s)
    return visits.only(np.lexsort((columns["id"], columns["arrived_at"]))) if ids else visits


def _plain(name: str) -> ColumnElement[Any]:
    """Moments as the integers they are kept as: a hundred thousand datetimes would cost a second."""
    column: ColumnElement[Any] = Visit.__table__.c[name]
    return type_coerce(column, BigInteger) if name in MOMENTS else column


def on_the_wall(micros: Numbers, time_zone: str) -> Numbers:
    """The same moments as the shop's wall clock shows them, counted as if it were UTC."""
    quarters, which = np.unique(np.floor(micros / QUARTER), return_inverse=True)
    shift = np.array([_offset(quarter * QUARTER, zone(time_zone)) for quarter in quarters.tolist()])
    return micros + shift[which] if micros.size else micros


def _offset(micros: float, tz: ZoneInfo) -> float:
    offset = datetime.fromtimestamp(micros / SECOND, UTC).astimezone(tz).utcoffset()
    assert offset is not None
    return offset.total_seconds() * SECOND


def hours(visits: Visits, time_zone: str) -> NDArray[np.int64]:
    """The hour of arrival on the shop's wall: 0 to 23; on a 25-hour day one of them holds two hours."""
    wall = on_the_wall(visits.columns["arrived_at"], time_zone)
    return (wall % DAY // HOUR).astype(np.int64)


def days(visits: Visits, time_zone: str) -> Texts:
    """The business day of arrival, `2026-11-22`."""
    wall = on_the_wall(visits.columns["arrived_at"], time_zone)
    return np.datetime_as_string((wall // DAY).astype(np.int64).astype("datetime64[D]"))
