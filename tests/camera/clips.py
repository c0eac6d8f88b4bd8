"""The real clips with their truth, and how found crossings are held against it.

A crossing is found when an event of its direction comes from 0.5 s before to 1.0 s after the true picture; an
event serves one crossing and a crossing one event, so that as many as can be are matched.
"""

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from config.settings import ROOT
from server.camera.door import Anchor, Direction, Door

DOORS = ROOT.parent / "shared" / "data" / "doors"
MODELS = DOORS / "models"
BEFORE_S, AFTER_S = 0.5, 1.0
Event = tuple[int, Direction]


@dataclass(frozen=True)
class Clip:
    """One line of one film; `directions` are those that were read by eye, and so can be scored."""

    name: str
    file: Path
    hz: float
    size: tuple[int, int]
    line: tuple[float, float, float, float]
    inside: tuple[float, float]
    anchor: Anchor
    truth: tuple[Event, ...]
    directions: frozenset[Direction]

    @property
    def door(self) -> Door:
        width, height = self.size
        x1, y1, x2, y2 = self.line
        inside = (self.inside[0] / width, self.inside[1] / height)
        return Door((x1 / width, y1 / height, x2 / width, y2 / height), inside, self.anchor)


@dataclass(frozen=True)
class Score:
    """What was found of the truth: `late_s` is how long after the true picture each was told."""

    late_s: tuple[float, ...]
    false: tuple[Event, ...]
    missed: tuple[Event, ...]

    @property
    def found(self) -> int:
        return len(self.late_s)


def load_clips() -> list[Clip]:
    """All lines of `lines.json`, none where the data is missing."""
    if not DOORS.exists():
        return []
    lines = json.loads((DOORS / "lines.json").read_text())
    return [_clip(name, about) for name, about in lines.items()]


def _clip(name: str, about: dict[str, object]) -> Clip:
    with (DOORS / f"{name}.csv").open() as file:
        truth = tuple((int(row["frame"]), _direction(row["direction"])) for row in csv.DictReader(file))
    both: frozenset[Direction] = frozenset({"in", "out"})
    # On the one-by-one lines only the truth's own direction was read.
    read = frozenset(direction for _, direction in truth) if name.startswith("onebyone") else both
    return Clip(
        name=name,
        file=DOORS / str(about["file"]),
        hz=float(str(about["fps"])),
        size=tuple(about["size"]),  # type: ignore[arg-type]  # two numbers, as README says
        line=tuple(about["line"]),  # type: ignore[arg-type]  # four numbers
        inside=tuple(about["inward"]),  # type: ignore[arg-type]  # two numbers
        anchor=about["anchor"],  # type: ignore[arg-type]  # head, centre or foot
        truth=truth,
        directions=read,
    )


def _direction(word: str) -> Direction:
    return "in" if word == "in" else "out"


def score(events: Sequence[Event], truth: Sequence[Event], hz: float) -> Score:
    """The largest one-to-one matching, by augmenting paths."""
    fitting = [
        [
            index
            for index, (picture, direction) in enumerate(events)
            if direction == true_direction
            and -BEFORE_S - 1e-9 <= (picture - true_picture) / hz <= AFTER_S + 1e-9
        ]
        for true_picture, true_direction in truth
    ]
    of_event: dict[int, int] = {}

    def give(crossing: int, tried: set[int]) -> bool:
        for event in fitting[crossing]:
            if event in tried:
                continue
            tried.add(event)
            if event not in of_event or give(of_event[event], tried):
                of_event[event] = crossing
                return True
        return False

    missed = tuple(truth[crossing] for crossing in range(len(truth)) if not give(crossing, set()))
    late = tuple((events[event][0] - truth[crossing][0]) / hz for event, crossing in of_event.items())
    return Score(late, tuple(e for index, e in enumerate(events) if index not in of_event), missed)
