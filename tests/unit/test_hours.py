"""Opening hours: when the shop closes next, and when it last did."""

from datetime import UTC, datetime

from server.domain.hours import Hours, is_open, last_closing, next_closing

BERLIN = "Europe/Berlin"
WEEK = {"fri": [["09:30", "13:00"], ["14:00", "19:00"]], "sat": [["20:00", "02:00"]]}


def utc(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_next_closing_is_the_first_after_now_and_the_last_one_that_was() -> None:
    assert next_closing(WEEK, BERLIN, utc(20, 9)) == utc(20, 12)
    assert next_closing(WEEK, BERLIN, utc(20, 12)) == utc(20, 18)
    assert last_closing(WEEK, BERLIN, utc(20, 12)) == utc(20, 12)
    assert last_closing(WEEK, BERLIN, utc(20, 9)) == utc(15, 1)


def test_spell_past_midnight_ends_on_the_next_day() -> None:
    assert next_closing(WEEK, BERLIN, utc(21, 22)) == utc(22, 1)
    assert is_open(WEEK, BERLIN, utc(22, 0, 59))
    assert not is_open(WEEK, BERLIN, utc(22, 1))


def test_wall_clock_counts_when_the_clocks_change() -> None:
    week = {"sun": [["09:00", "18:00"]]}
    assert next_closing(week, BERLIN, utc(24, 12, month=10)) == utc(25, 17, month=10)
    assert next_closing(week, BERLIN, utc(18, 9, month=10)) == utc(18, 16, month=10)


def test_shop_without_hours_is_always_open_and_never_closes() -> None:
    nothing: list[Hours | None] = [None, {}]
    for hours in nothing:
        assert is_open(hours, BERLIN, utc(20, 3))
        assert next_closing(hours, BERLIN, utc(20, 3)) is None
        assert last_closing(hours, BERLIN, utc(20, 3)) is None
