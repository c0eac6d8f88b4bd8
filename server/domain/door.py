"""The door: what its camera says of itself, where its line lies, and what is refused when somebody draws it.

Places in the picture are shares of its width and height, from 0 to 1, with the origin at the top left.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import time
from enum import StrEnum
from math import hypot
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from server.domain.errors import BadField


class DoorState(StrEnum):
    """How the camera is; everything but `ok` is *no data*."""

    STARTING = "starting"
    OK = "ok"
    STALLED = "stalled"  # no new picture
    RECONNECTING = "reconnecting"
    LOST = "lost"  # the source is gone, or the camera's own process says nothing
    DARK = "dark"
    COVERED = "covered"
    DEFOCUSED = "defocused"
    MOVED = "moved"
    FROZEN = "frozen"
    SLOW = "slow"


# It counts motion instead of people: no model is installed.
BASIC = "basic"
ANCHORS = ("head", "centre", "foot")
SCHEMES = frozenset({"rtsp", "rtsps", "http", "https"})
FURTHEST_USB = 63
LONGEST_SOURCE = 500
CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
SHORTEST_LINE = 0.05
# Nearer than this to the picture's edge, people are cut off before they have crossed.
NEAR_EDGE = 0.1
# The arrow must lead off the line: the sine of the angle between them.
LEAST_SINE = 0.2
MOST_AREAS, MOST_CORNERS, MOST_SPELLS = 10, 20, 4
# Staff hear of everybody that much later, and they are to hear within a second.
PARTY_GAP_S = 0.3
BLANK: dict[str, Any] = {
    "source": None,
    "line": None,
    "inside": None,
    "anchor": "foot",
    "ignore": [],
    "quiet": [],
    "party_gap_s": PARTY_GAP_S,
}

Point = Sequence[float]


def shown_source(source: str) -> str:
    """The source as it may be read by anybody: no name, no password, no query of its address."""
    parts = urlsplit(source)
    if parts.scheme.lower() not in SCHEMES:
        return source
    host = parts.netloc.rpartition("@")[2]
    secret = "…@" if "@" in parts.netloc else ""
    return urlunsplit((parts.scheme, secret + host, parts.path, "…" if parts.query else "", ""))


def check_source(source: str) -> None:
    """A USB camera's number, an address, or the path of a video file; whether it is there shows later."""
    if not source:
        raise BadField(field="source", reason="empty")
    if len(source) > LONGEST_SOURCE:
        raise BadField(field="source", reason="too_long")
    if not source.isprintable():
        raise BadField(field="source", reason="not_in_shape")
    if source.isascii() and source.isdigit():
        if int(source) > FURTHEST_USB:
            raise BadField(field="source", reason="no_such_camera")
    elif "://" in source:
        _check_address(source)
    elif not source.startswith("/") and not re.match(r"[A-Za-z]:[\\/]", source):
        raise BadField(field="source", reason="not_a_source")


def _check_address(source: str) -> None:
    try:
        parts = urlsplit(source)
        named = parts.hostname and parts.port != 0
    except ValueError:
        named = None
    if not named or parts.scheme.lower() not in SCHEMES:
        raise BadField(field="source", reason="not_an_address")


def is_file(source: str) -> bool:
    """Whether the source is a video file, and no camera."""
    return "://" not in source and not source.isdigit()


def check_door(door: Mapping[str, Any]) -> None:
    """Refuse what nobody can cross: `field` names the place, `reason` what is wrong with it."""
    if door["line"] is not None:
        _check_line(door["line"], door["inside"])
    if door["anchor"] not in ANCHORS:
        raise BadField(field="anchor", reason="not_one_of_these")
    _check_areas(door["ignore"])
    _check_quiet(door["quiet"])


def _check_line(line: Sequence[float], inside: Point | None) -> None:
    if len(line) != 4 or not all(0 <= share <= 1 for share in line):
        raise BadField(field="line", reason="outside_picture")
    along = (line[2] - line[0], line[3] - line[1])
    if hypot(*along) < SHORTEST_LINE:
        raise BadField(field="line", reason="too_short")
    if inside is None or len(inside) != 2 or not hypot(*inside):
        raise BadField(field="inside", reason="missing")
    sine = abs(along[0] * inside[1] - along[1] * inside[0]) / (hypot(*along) * hypot(*inside))
    if sine < LEAST_SINE:
        raise BadField(field="inside", reason="along_the_line")


def _check_areas(areas: Sequence[Sequence[Point]]) -> None:
    if len(areas) > MOST_AREAS:
        raise BadField(field="ignore", reason="too_many")
    for place, area in enumerate(areas):
        if not 3 <= len(area) <= MOST_CORNERS:
            raise BadField(field=f"ignore.{place}", reason="corners")
        if not all(len(corner) == 2 and all(0 <= share <= 1 for share in corner) for corner in area):
            raise BadField(field=f"ignore.{place}", reason="outside_picture")


def _check_quiet(spells: Sequence[Sequence[str]]) -> None:
    if len(spells) > MOST_SPELLS:
        raise BadField(field="quiet", reason="too_many")
    for place, spell in enumerate(spells):
        if len(spell) != 2 or not all(CLOCK.fullmatch(wall) for wall in spell):
            raise BadField(field=f"quiet.{place}", reason="not_in_shape")
        if spell[0] == spell[1]:
            raise BadField(field=f"quiet.{place}", reason="no_time")


def is_quiet(spells: Sequence[Sequence[str]], wall: time) -> bool:
    """Whether the door asks for nobody at this time of the shop's day; a spell may go past midnight."""
    now = f"{wall:%H:%M}"
    return any((begin <= now < end) if begin < end else not end <= now < begin for begin, end in spells)


def is_near_edge(line: Sequence[float]) -> bool:
    """Whether the middle of the line is so near to the picture's edge that people are cut off there."""
    middle = ((line[0] + line[2]) / 2, (line[1] + line[3]) / 2)
    return any(min(share, 1 - share) < NEAR_EDGE for share in middle)
