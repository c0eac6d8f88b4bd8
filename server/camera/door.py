"""What the camera is told of the door, and what it tells of the people there."""

from dataclasses import dataclass
from typing import Literal

Anchor = Literal["head", "centre", "foot"]
Direction = Literal["in", "out"]
Polygon = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Door:
    """Where the door is in the picture; places are shares of its width and height, from 0 to 1.

    `line` is x1, y1, x2, y2; `inside` any vector that points into the shop; `anchor` the part of a body that
    counts as the person; who stands in a polygon of `ignore` is not looked at.
    """

    line: tuple[float, float, float, float]
    inside: tuple[float, float]
    anchor: Anchor = "centre"
    ignore: tuple[Polygon, ...] = ()


@dataclass(frozen=True)
class Crossing:
    """Somebody crossed the line: told at picture number `frame`, `t` seconds on the camera's clock."""

    frame: int
    t: float
    direction: Direction


@dataclass(frozen=True)
class Party:
    """`size` people who crossed together, the first of them at `t`."""

    direction: Direction
    size: int
    t: float
