"""Kaplan–Meier against arithmetic done by hand and against exact fractions."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.forecast.survival import Curve, all_seen, kaplan_meier


def curve(*observations: tuple[float, bool]) -> Curve:
    spans = np.array([span for span, _ in observations], dtype=np.float64)
    seen = np.array([seen for _, seen in observations], dtype=np.bool_)
    return kaplan_meier(spans, seen)


def exact_quantile(observations: list[tuple[int, bool]], share: Fraction) -> int | None:
    """The definition itself in fractions: slow, and without a rounding error."""
    still = Fraction(1)
    for time in sorted({span for span, seen in observations if seen}):
        at_risk = sum(span >= time for span, _ in observations)
        happened = sum(span == time and seen for span, seen in observations)
        still *= 1 - Fraction(happened, at_risk)
        if still <= 1 - share:
            return time
    return None


def test_the_worked_example_by_hand() -> None:
    # 6 people: called after 1, left after 2, called after 3 and 3, left after 4, called after 5.
    found = curve((1, True), (2, False), (3, True), (3, True), (4, False), (5, True))
    assert found.times.tolist() == [1, 3, 5]
    assert found.still == pytest.approx([5 / 6, 5 / 6 * 2 / 4, 0])
    assert found.quantile(0.5) == 3
    assert found.quantile(0.9) == 5


def test_somebody_who_leaves_makes_the_others_wait_no_shorter() -> None:
    served_only = curve(*[(minute, True) for minute in range(1, 11)])
    with_leavers = curve(*[(minute, True) for minute in range(1, 11)], *[(4.5, False) for _ in range(5)])
    assert served_only.quantile(0.5) == 5
    assert with_leavers.quantile(0.5) == 6


def test_who_left_in_the_same_moment_as_a_call_was_still_there() -> None:
    assert curve((5, True), (5, False)).still.tolist() == [0.5]


def test_a_share_that_was_never_reached_has_no_quantile() -> None:
    found = curve((1, True), (9, False), (9, False), (9, False))
    assert found.quantile(0.25) == 1
    assert found.quantile(0.5) is None
    assert found.longest == 9


def test_nobody_at_all_has_no_quantile() -> None:
    assert curve().quantile(0.5) is None


def test_rounding_moves_no_quantile_by_one_person() -> None:
    for people in (10, 20, 1_000, 99_990):
        spans = np.arange(1, people + 1, dtype=np.float64)
        assert all_seen(spans).quantile(0.5) == people / 2
        assert all_seen(spans).quantile(0.9) == people * 9 / 10


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=60),
    st.sampled_from([Fraction(1, 2), Fraction(9, 10), Fraction(19, 20)]),
)
def test_every_quantile_equals_the_exact_one(observations: list[tuple[int, bool]], share: Fraction) -> None:
    assert curve(*observations).quantile(float(share)) == exact_quantile(observations, share)
