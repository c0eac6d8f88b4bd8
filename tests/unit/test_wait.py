"""The plain rule of the wait: honest ranges, rounded outward, and *we can't say yet*."""

from math import sqrt
from statistics import fmean, pstdev

import pytest

from server.forecast.wait import Range, one_range, outward, ranges

FIVE_MINUTES = [240.0, 300.0, 360.0, 270.0, 330.0]


def test_nobody_on_duty_is_no_basis_for_a_promise() -> None:
    assert one_range(0, 0, 0, FIVE_MINUTES) is None


def test_who_finds_a_free_colleague_waits_a_moment() -> None:
    assert one_range(0, 1, 3, []) == Range(0, 180, 0)
    assert one_range(1, 2, 3, []) == Range(0, 180, 1)


def test_too_little_history_is_said() -> None:
    assert one_range(3, 0, 2, FIVE_MINUTES[:4]) is None
    assert one_range(3, 0, 2, FIVE_MINUTES) is not None


def test_range_holds_the_mean_of_the_work_ahead() -> None:
    found = one_range(3, 0, 2, FIVE_MINUTES)
    assert found is not None
    turns, mean, spread = 4, fmean(FIVE_MINUTES), pstdev(FIVE_MINUTES)
    half = 1.2816 * sqrt(turns) * spread / 2
    assert found.low_s <= turns * mean / 2 - half
    assert found.high_s >= turns * mean / 2 + half
    assert found == Range(540, 900, 3)


def test_more_people_ahead_never_shorten_the_wait_and_more_colleagues_never_lengthen_it() -> None:
    for staff in range(1, 6):
        told = [one_range(ahead, 0, staff, FIVE_MINUTES) for ahead in range(12)]
        highs = [found.high_s for found in told if found]
        assert highs == sorted(highs)
    for ahead in range(12):
        highs = [found.high_s for staff in range(1, 6) if (found := one_range(ahead, 0, staff, FIVE_MINUTES))]
        assert highs == sorted(highs, reverse=True)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0, 0, (0, 60)),
        (-500, 30, (0, 60)),
        (59.9, 60.1, (0, 120)),
        (60, 120, (60, 120)),
        (61, 599, (60, 600)),
        (599, 601, (540, 900)),
        (600, 600, (600, 900)),
        (901, 1_199, (900, 1_200)),
        (3_600, 3_600, (3_600, 3_900)),
    ],
)
def test_range_is_rounded_outward_to_what_people_say(low: float, high: float, said: tuple[int, int]) -> None:
    assert outward(low, high) == said


def test_each_service_has_its_own_pace() -> None:
    told = ranges(["quick", "slow", "new"], 2, 0, 1, {"quick": [60.0] * 5, "slow": [900.0] * 5})
    assert told["quick"] == Range(180, 240, 2)
    assert told["slow"] == Range(2700, 3000, 2)
    assert told["new"] is None
