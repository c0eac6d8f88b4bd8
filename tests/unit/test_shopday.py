"""The business day is a day on the shop's own wall, 23 to 25 hours long."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from server.domain.errors import BadField
from server.domain.shopday import day_range, shop_day


@pytest.mark.parametrize(
    ("at", "zone", "day"),
    [
        (datetime(2026, 11, 20, 22, 59, 59, tzinfo=UTC), "Europe/Berlin", date(2026, 11, 20)),
        (datetime(2026, 11, 20, 23, 0, tzinfo=UTC), "Europe/Berlin", date(2026, 11, 21)),
        (datetime(2026, 11, 20, 23, 0, tzinfo=UTC), "America/New_York", date(2026, 11, 20)),
        (datetime(2026, 11, 20, 10, 0, tzinfo=UTC), "Pacific/Kiritimati", date(2026, 11, 21)),
        (datetime(2026, 11, 20, 10, 0, tzinfo=UTC), "Pacific/Pago_Pago", date(2026, 11, 19)),
    ],
)
def test_day_is_the_one_on_the_wall(at: datetime, zone: str, day: date) -> None:
    assert shop_day(at, zone) == day


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 11, 20), "Europe/Berlin", 24),
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2026, 4, 5), "Australia/Lord_Howe", 24.5),
        (date(2026, 9, 6), "America/Santiago", 23),
    ],
)
def test_day_has_the_hours_it_has(day: date, zone: str, hours: float) -> None:
    start, end = day_range(day, day, zone)
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=hours)
    assert shop_day(start.astimezone(UTC), zone) == day
    assert shop_day(end.astimezone(UTC) - timedelta(microseconds=1), zone) == day
    assert shop_day(end.astimezone(UTC), zone) == day + timedelta(days=1)


def test_days_follow_each_other_without_a_gap() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(366)]
    for day, following in pairwise(days):
        assert day_range(day, day, "Europe/Berlin")[1] == day_range(following, following, "Europe/Berlin")[0]


def test_range_of_days_counts_both_ends() -> None:
    start, end = day_range(date(2026, 11, 1), date(2026, 11, 30), "Europe/Berlin")
    assert end - start == timedelta(days=30)


def test_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(BadField) as refused:
        day_range(date(2026, 11, 2), date(2026, 11, 1), "Europe/Berlin")
    assert refused.value.facts == {"field": "to", "reason": "before_from"}
