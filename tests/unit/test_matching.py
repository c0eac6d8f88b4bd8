"""A check-in within three minutes consumes the oldest open arrival."""

from datetime import UTC, datetime, timedelta

import pytest

from server.domain.matching import Seen, matching_arrival

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WINDOW = timedelta(minutes=3)


def seen(name: str, seconds_ago: float) -> Seen:
    return Seen(name, NOON - timedelta(seconds=seconds_ago))


def test_oldest_that_fits_is_taken() -> None:
    arrivals = [seen("late", 10), seen("early", 170), seen("too early", 181)]
    assert matching_arrival(arrivals, NOON, WINDOW) == arrivals[1]


@pytest.mark.parametrize(("seconds_ago", "fits"), [(0, True), (180, True), (180.001, False), (-0.001, False)])
def test_window_holds_both_its_ends(seconds_ago: float, fits: bool) -> None:
    found = matching_arrival([seen("a", seconds_ago)], NOON, WINDOW)
    assert (found is not None) is fits


def test_two_of_the_same_instant_are_settled_by_the_id() -> None:
    assert matching_arrival([seen("b", 5), seen("a", 5)], NOON, WINDOW) == seen("a", 5)


def test_nobody_was_seen() -> None:
    assert matching_arrival([], NOON, WINDOW) is None
