"""Instants on the way in and out, and as the databases keep them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from server.db.moments import iso, parse_iso
from server.db.types import from_micros, to_micros

AT = datetime(2026, 11, 22, 8, 0, 0, 123_456, tzinfo=UTC)


def test_instant_travels_in_utc_with_milliseconds() -> None:
    assert iso(AT) == "2026-11-22T08:00:00.123Z"
    assert iso(AT.astimezone(timezone(timedelta(hours=5, minutes=45)))) == "2026-11-22T08:00:00.123Z"
    assert iso(None) is None


def test_text_of_an_instant_is_read_in_any_zone_but_never_without_one() -> None:
    assert parse_iso("2026-11-22T09:00:00.123456+01:00") == AT
    assert parse_iso(iso(AT) or "") == AT.replace(microsecond=123_000)
    with pytest.raises(ValueError, match="offset"):
        parse_iso("2026-11-22T09:00:00")


@pytest.mark.parametrize(
    "at", [AT, datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]
)
def test_instant_is_kept_to_the_microsecond(at: datetime) -> None:
    assert from_micros(to_micros(at)) == at
