"""What is measured, each definition once.

A span is data: the moment it runs from, the moments that may end it, what is taken off. One visit is read
by `Span.of`, a hundred thousand by `queries/report_columns.py`, both from the same declaration, and its
formula stands beside every figure that is made of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server.domain.visit import State

TOO_FEW = 20  # below so many, a quantile is an anecdote: the count is told, the quantile is not
QUANTILES = {"p50_s": 0.5, "p90_s": 0.9, "p95_s": 0.95}

# What the greeting clock counts from. Somebody seen at the door and somebody who tapped a kiosk
# start at different moments, so the bases are never averaged together.
BASES = ("door", "kiosk", "phone", "staff")


@dataclass(frozen=True, slots=True)
class Span:
    """From one moment of a visit to the earliest of others, less the seconds that don't count."""

    key: str
    since: str
    until: tuple[str, ...]
    less: str | None = None

    @property
    def formula(self) -> str:
        """As it stands beside the figure: `min(called_at, served_at) − arrived_at`."""
        end = self.until[0] if len(self.until) == 1 else f"min({', '.join(self.until)})"
        return f"{end} − {self.since}" + (f" − {self.less}" if self.less else "")

    def of(self, visit: Mapping[str, Any]) -> float | None:
        """Seconds for one visit; None as long as either end is missing."""
        ends = [visit[name] for name in self.until if visit[name] is not None]
        if not ends or visit[self.since] is None:
            return None
        seconds: float = (min(ends) - visit[self.since]).total_seconds()
        return seconds - visit[self.less] if self.less else seconds


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole; `part` and `whole` say in the reader's terms who is counted in each."""

    key: str
    part: str
    whole: str

    @property
    def formula(self) -> str:
        return f"{self.part} ÷ {self.whole}"


# A call that was undone leaves no `called_at` behind, and a later one never overwrites the first.
# While somebody looks around by their own choice nobody lets them wait: `looked_s` is that time.
WAIT = Span("measure-wait", "arrived_at", ("called_at", "served_at"), less="looked_s")
HANDLE = Span("measure-handle", "served_at", ("finished_at",), less="parked_s")
GREET = {
    basis: Span(
        f"measure-greet-{basis}",
        "entered_at" if basis == "door" else "arrived_at",
        ("greeted_at",),
        less="unmet_s",
    )
    for basis in BASES
}
# The same clock, stopped also by a greeting that the customer denied.
GREET_FIRST = {
    basis: Span(
        f"measure-greet-first-{basis}",
        span.since,
        ("unconfirmed_greeted_at", "greeted_at"),
        less="unmet_s",
    )
    for basis, span in GREET.items()
}

SERVICE_LEVEL = Share("measure-service-level", "served with wait ≤ target", "(served + left + no_show)")
PROMISES = Share(
    "measure-promises",
    "wait ≤ promise.high_s",
    "(wait known, or already past promise.high_s)",
)

DEFINITIONS: dict[str, Span | Share] = {
    "wait": WAIT,
    "handle": HANDLE,
    "service_level": SERVICE_LEVEL,
    "promises": PROMISES,
    **{f"greeted_{basis}": span for basis, span in GREET.items()},
    **{f"greeted_first_{basis}": span for basis, span in GREET_FIRST.items()},
}


def greet_s(visit: Mapping[str, Any]) -> float | None:
    """How long until somebody said hello, on the visit's own basis; None when nobody did."""
    span = GREET.get(visit["greet_basis"])
    return span.of(visit) if span else None


def outcome(state: str) -> str:
    """How it ended: `served`, `left`, `no_show`; `open` as long as it hasn't."""
    return state if state in (State.SERVED, State.LEFT, State.NO_SHOW) else "open"
