"""The business day of a store, in the store's own time zone."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from server.domain.errors import BadField

zone = lru_cache(maxsize=512)(ZoneInfo)


def shop_day(at: datetime, time_zone: str) -> date:
    """The calendar day on the shop's wall at this instant."""
    return at.astimezone(zone(time_zone)).date()


def day_range(first: date, last: date, time_zone: str) -> tuple[datetime, datetime]:
    """The half-open instants from the start of `first` to the end of `last`; 23 to 25 h a day.

    Raises BadField when `last` lies before `first`.
    """
    if last < first:
        raise BadField(field="to", reason="before_from")
    tz = zone(time_zone)
    start = datetime.combine(first, time.min, tz)
    end = datetime.combine(last + timedelta(days=1), time.min, tz)
    return start, end
