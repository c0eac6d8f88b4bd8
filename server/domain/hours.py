"""Opening hours of a week, as a store keeps them: `{"mon": [["09:30", "19:00"]], …}`."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from server.domain.shopday import shop_day, zone

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEK = 8  # days to look at: today, and the same weekday a week on

Hours = Mapping[str, Sequence[Sequence[str]]]


def next_closing(hours: Hours | None, time_zone: str, after: datetime) -> datetime | None:
    """The first moment after `after` at which the shop closes; None when it has no hours."""
    start = shop_day(after, time_zone) - timedelta(days=1)
    return min((end for _begin, end in _spells(hours, time_zone, start) if end > after), default=None)


def last_closing(hours: Hours | None, time_zone: str, at: datetime) -> datetime | None:
    """The latest moment until `at` at which the shop closed."""
    start = shop_day(at, time_zone) - timedelta(days=WEEK)
    return max((end for _begin, end in _spells(hours, time_zone, start) if end <= at), default=None)


def is_open(hours: Hours | None, time_zone: str, at: datetime) -> bool:
    """Whether the shop is open; one without hours always is."""
    start = shop_day(at, time_zone) - timedelta(days=1)
    return not hours or any(begin <= at < end for begin, end in _spells(hours, time_zone, start))


def openings(
    hours: Hours | None, time_zone: str, start: datetime, end: datetime
) -> list[tuple[datetime, datetime]]:
    """When the shop is open between the two; a shop without hours always is."""
    if not hours:
        return [(start, end)]
    first, last = (shop_day(at, time_zone) for at in (start, end))
    found = []
    for ahead in range(-1, (last - first).days + 1):
        day = first + timedelta(days=ahead)
        for begin, close in hours.get(DAYS[day.weekday()], ()):
            until = day if close > begin else day + timedelta(days=1)
            found.append((_instant(day, begin, time_zone), _instant(until, close, time_zone)))
    return [(max(one, start), min(other, end)) for one, other in found if one < end and other > start]


def _spells(hours: Hours | None, time_zone: str, first: date) -> Iterator[tuple[datetime, datetime]]:
    """Openings from `first` on; one that ends at or before its beginning goes past midnight."""
    for ahead in range(WEEK + 2):
        day = first + timedelta(days=ahead)
        for begin, end in (hours or {}).get(DAYS[day.weekday()], ()):
            last = day if end > begin else day + timedelta(days=1)
            yield _instant(day, begin, time_zone), _instant(last, end, time_zone)


def _instant(day: date, wall: str, time_zone: str) -> datetime:
    """The instant at which the shop's wall shows this."""
    return datetime.combine(day, time.fromisoformat(wall), zone(time_zone)).astimezone(zone("UTC"))
