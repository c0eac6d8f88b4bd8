"""Stub detections: boxes of people whose way is given, and what tracker and line make of them."""

from collections.abc import Callable, Sequence

import numpy as np

from server.camera.boxes import NOBODY, Floats
from server.camera.door import Anchor, Direction, Door
from server.camera.line import Line
from server.camera.tracker import Tracker
from server.camera.tuning import TUNING, Tuning

WIDTH, HEIGHT = 640, 480
ACROSS: tuple[float, float, float, float] = (
    0.5,
    0.05,
    0.5,
    0.95,
)  # from top to bottom, the inside is to the right
Way = Callable[[float], tuple[float, float] | None]
"""Where the middle of somebody is after so many seconds, in pixels; None while nobody sees them."""


def boxes_at(ways: Sequence[Way], t: float, tall: float = 120) -> Floats:
    places = [place for way in ways if (place := way(t)) is not None]
    boxes = [(x - tall / 5, y - tall / 2, x + tall / 5, y + tall / 2, 0.9) for x, y in places]
    return np.array(boxes) if boxes else NOBODY


def watch(
    pictures: Sequence[Floats],
    hz: float,
    *,
    line: tuple[float, float, float, float] = ACROSS,
    inside: tuple[float, float] = (1, 0),
    anchor: Anchor = "centre",
    size: tuple[int, int] = (WIDTH, HEIGHT),
    tuning: Tuning = TUNING,
) -> list[tuple[int, Direction]]:
    """The events of these boxes: (picture, direction)."""
    return watch_door(pictures, hz, Door(line, inside, anchor), size, tuning)


def watch_door(
    pictures: Sequence[Floats], hz: float, door: Door, size: tuple[int, int], tuning: Tuning = TUNING
) -> list[tuple[int, Direction]]:
    tracker, line = Tracker(tuning), Line(door, *size, tuning)
    events = []
    for number, boxes in enumerate(pictures):
        seen = tracker.update(boxes, number / hz)
        events += [(number, way) for way in line.crossed(tracker.tracks, seen, number / hz)]
    return events


def film(ways: Sequence[Way], seconds: float, hz: float, tall: float = 120) -> list[Floats]:
    return [boxes_at(ways, number / hz, tall) for number in range(round(seconds * hz))]
