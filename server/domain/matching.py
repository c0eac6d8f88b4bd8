"""Joining what the door saw with who checked in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Seen:
    """One open arrival: somebody came in and no check-in followed yet."""

    id: str
    at: datetime


def matching_arrival(arrivals: Iterable[Seen], checked_in_at: datetime, window: timedelta) -> Seen | None:
    """The oldest open arrival not older than the window, and not after the check-in."""
    fits = [seen for seen in arrivals if seen.at <= checked_in_at <= seen.at + window]
    return min(fits, key=lambda seen: (seen.at, seen.id), default=None)
