"""A person's count beside the camera's: what agrees, and Wilson's interval."""

import pytest

from server.domain.audit import Mark, agreed, wilson


# The textbook cases, worked out by hand from the formula.
@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (0, 0, 0, 1),
        (0, 10, 0, 0.2775),
        (10, 10, 0.7225, 1),
        (1, 2, 0.0945, 0.9055),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_interval_is_wilsons(hits: int, n: int, low: float, high: float) -> None:
    assert wilson(hits, n) == pytest.approx((low, high), abs=0.0001)


@pytest.mark.parametrize("n", [1, 7, 40])
def test_ends_are_the_shares_that_lie_just_so_far_away(n: int) -> None:
    """Each end p satisfies (hits ÷ n − p)² = z² p (1 − p) ÷ n, which is how the interval is defined."""
    for hits in range(1, n):
        for end in wilson(hits, n):
            assert (hits / n - end) ** 2 == pytest.approx(1.959963984540054**2 * end * (1 - end) / n)


def marks(direction: str, *seconds: float) -> list[Mark]:
    return [Mark(direction, at_s) for at_s in seconds]


@pytest.mark.parametrize(
    ("hand", "camera", "both"),
    [
        (marks("in", 10), marks("in", 14), 1),
        (marks("in", 10), marks("in", 14.1), 0),
        (marks("in", 10), marks("out", 10), 0),
        (marks("in", 10, 10), marks("in", 10), 1),
        (marks("in", 10, 13, 16), marks("in", 12, 15, 18), 3),
        (marks("in", 10) + marks("out", 11), marks("out", 10) + marks("in", 11), 2),
        ([], marks("in", 1), 0),
    ],
)
def test_each_mark_is_used_once(hand: list[Mark], camera: list[Mark], both: int) -> None:
    assert agreed(hand, camera) == both
