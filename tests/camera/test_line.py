"""Tracker and line on stub detections: what is a crossing and what is none."""

from math import pi, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.camera.door import Anchor
from tests.camera.walkers import ACROSS, HEIGHT, WIDTH, Way, film, watch

RATES = st.sampled_from([5.0, 8.0, 10.0, 12.5, 25.0, 30.0])


def walk(start: float, speed: float, y: float = 240, since: float = 0) -> Way:
    """To the right at so many pixels a second (to the left when negative)."""

    def way(t: float) -> tuple[float, float] | None:
        x = start + speed * (t - since)
        return (x, y) if t >= since and -40 < x < WIDTH + 40 else None

    return way


@given(hz=RATES, speed=st.floats(50, 180), y=st.floats(120, 360), rightwards=st.booleans())
@settings(max_examples=60, deadline=None)
def test_who_walks_across_is_told_once_and_the_right_way(
    hz: float, speed: float, y: float, rightwards: bool
) -> None:
    way = walk(120, speed, y) if rightwards else walk(520, -speed, y)
    events = watch(film([way], 400 / speed, hz), hz)
    assert [direction for _, direction in events] == ["in" if rightwards else "out"]
    assert 0 <= events[0][0] / hz - 200 / speed <= 0.8


@given(hz=RATES, reach=st.floats(20, 170), pause=st.floats(0, 3))
@settings(max_examples=40, deadline=None)
def test_who_turns_back_before_the_line_is_not_told(hz: float, reach: float, pause: float) -> None:
    def way(t: float) -> tuple[float, float]:
        there = min(100 * t, reach)
        back = max(t - reach / 100 - pause, 0) * 100
        return 140 + there - back, 240

    assert watch(film([way], 2 * reach / 100 + pause, hz), hz) == []


@given(
    hz=RATES, sway=st.floats(0, 7), period=st.floats(0.8, 6), x=st.floats(-10, 10), seed=st.integers(0, 99)
)
@settings(max_examples=60, deadline=None)
def test_a_bystander_on_the_line_is_not_told_however_the_boxes_tremble(
    hz: float, sway: float, period: float, x: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    pictures = film([lambda t: (WIDTH / 2 + x + sway * sin(2 * pi * t / period), 240)], 20, hz)
    for boxes in pictures:
        boxes[:, :4] += rng.normal(0, 2.5, (len(boxes), 4))
    assert watch(pictures, hz) == []


@given(hz=RATES, speed=st.floats(60, 150), apart=st.floats(60, 120), seed=st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_two_who_meet_on_the_line_are_told_both_ways(
    hz: float, speed: float, apart: float, seed: int
) -> None:
    ways = [walk(120, speed, 240 - apart / 2), walk(520, -speed, 240 + apart / 2)]
    events = watch(film(ways, 400 / speed, hz), hz)
    assert sorted(direction for _, direction in events) == ["in", "out"]


@given(hz=st.sampled_from([10.0, 25.0]), lost=st.floats(0, 0.8), speed=st.floats(60, 120))
@settings(max_examples=40, deadline=None)
def test_who_is_not_seen_on_the_line_itself_is_told_afterwards(hz: float, lost: float, speed: float) -> None:
    middle = 200 / speed
    pictures = film([walk(120, speed)], 2 * middle, hz)
    for number in range(len(pictures)):
        if abs(number / hz - middle) < lost / 2:
            pictures[number] = pictures[number][:0]
    assert [direction for _, direction in watch(pictures, hz)] == ["in"]


def test_who_appears_on_the_line_came_over_it() -> None:
    events = watch(film([walk(WIDTH / 2, 60, since=1)], 4, 10), 10)
    assert [direction for _, direction in events] == ["in"]


def test_who_appears_well_inside_did_not_come_over_the_line() -> None:
    assert watch(film([walk(WIDTH / 2 + 110, 60, since=1)], 4, 10), 10) == []


def test_who_passes_beyond_the_ends_of_the_line_is_not_told() -> None:
    short = (0.5, 0.05, 0.5, 0.4)
    assert watch(film([walk(120, 100, y=360)], 4, 10), 10, line=short) == []
    assert len(watch(film([walk(120, 100, y=130)], 4, 10), 10, line=short)) == 1


def test_what_the_edge_leaves_of_somebody_does_not_cross() -> None:
    """Their head was above the line; they leave by the right edge, and last of them an arm below the line."""
    pictures = film([lambda t: (300 + 90 * t, 240)], 5, 10, tall=300)
    for number, boxes in enumerate(pictures):
        boxes[:, [0, 2]] = np.clip(boxes[:, [0, 2]], 0, WIDTH)
        if number > 30:
            boxes[:, 1] = 90 + 8 * (number - 30)
    pictures = [boxes[boxes[:, 2] - boxes[:, 0] > 10] for boxes in pictures]
    assert watch(pictures, 10, line=(0, 0.45, 1, 0.45), inside=(0, -1), anchor="head") == []


@pytest.mark.parametrize(("anchor", "crosses_at"), [("head", 2.0), ("centre", 1.0), ("foot", 0.0)])
def test_the_anchor_is_what_crosses(anchor: Anchor, crosses_at: float) -> None:
    """Somebody 120 pixels tall walks up the picture at 60 a second; the feet are last, after 2.9 s."""
    pictures = film([lambda t: (320, 400 - 60 * t)], 5, 10)
    events = watch(pictures, 10, line=(0, 0.6, 1, 0.6), inside=(0, -1), anchor=anchor)
    feet_s = (460 - 0.6 * HEIGHT) / 60
    assert len(events) == 1
    assert -0.1 <= events[0][0] / 10 - (feet_s - crosses_at) <= 0.6


def test_the_way_in_may_point_anywhere_across_the_line() -> None:
    for inside, direction in (((1, 0.9), "in"), ((0.2, -1), "in"), ((-1, 0.9), "out")):
        events = watch(film([walk(120, 100)], 4, 10), 10, line=ACROSS, inside=inside)
        assert [found for _, found in events] == [direction]
