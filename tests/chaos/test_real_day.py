"""A real day, played at its own seconds: reports, visits and every tablet agree with the log."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.bench import replay
from tests.bench.queue_log import LOG, Call, differences, figures, without_overlaps

needs_the_log = pytest.mark.skipif(
    not LOG.exists(), reason=f"no real day to play: {LOG.name} is not in ../shared/data/queue_logs"
)
OPENED_AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@needs_the_log
def test_a_real_day_agrees_with_its_log_to_the_second() -> None:
    found = replay.run(days=[12])
    assert found["overlaps"], "this day holds two overlapping services"
    assert found["faults"] == []


@needs_the_log
@pytest.mark.prove
def test_fourteen_real_days_agree_with_their_log_to_the_second() -> None:
    found = replay.run(days=range(1, 15))
    assert found["calls"] == 15_974
    assert found["faults"] == []


def a_call(line: int, arrived: int, called: int | None, ended: int, staff: str = "S01") -> Call:
    """Seconds after opening."""

    def at(seconds: int) -> datetime:
        return OPENED_AT + timedelta(seconds=seconds)

    if called is None:
        return Call(line, "help", at(arrived), None, None, at(ended), "")
    return Call(line, "help", at(arrived), at(called), at(ended), None, staff)


def test_the_earlier_of_two_overlapping_services_ends_when_the_later_begins() -> None:
    calls = [a_call(2, 0, 10, 100), a_call(3, 5, 90, 120), a_call(4, 6, 95, 99, staff="S02")]
    mended, cuts = without_overlaps(calls)
    assert [call.handled_s for call in mended] == [80, 30, 4]
    assert [(cut.line, cut.seconds) for cut in cuts] == [(2, 10)]


def test_who_left_counts_as_waiting_for_as_long_as_they_stayed() -> None:
    """Ten are called after 10 s; of the ten others, who left after 15 s, five would have gone at 20 s."""
    called_soon = [a_call(number, 0, 10, 20, f"S{number}") for number in range(10)]
    gone = [a_call(number, 0, None, 15) for number in range(10, 15)]
    called_late = [a_call(number, 0, 20, 30, f"S{number}") for number in range(15, 20)]
    wait = figures([*called_soon, *gone, *called_late])["wait"]
    assert (wait["p50_s"], wait["p90_s"], wait["censored"]) == (10, 20, 5)


def test_a_figure_that_is_told_otherwise_is_a_difference() -> None:
    counted = figures([a_call(2, 0, 10, 100)])
    assert differences(counted, counted) == []
    told = {**counted, "handle": {**counted["handle"], "longest_s": 91}}
    assert differences(told, counted) == ["handle longest_s: the report says 91, the log 90"]
