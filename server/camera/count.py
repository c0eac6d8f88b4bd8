"""`python -m server.camera count VIDEO`: one JSON line for each crossing of a video."""

import argparse
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path

from config.settings import Settings
from server.camera.arguments import Arguments
from server.camera.choose import installed
from server.camera.detector import Detector, WrongModel
from server.camera.door import Door
from server.camera.video import CannotOpen, Video
from server.camera.watcher import Watcher

NO_MODEL = (
    "No model is installed: basic mode, the counts are uncertain. "
    "`python -m server.camera model` installs one.\n"
)


class Refused(Exception):
    """It can't be counted; the text is one sentence."""


def run(settings: Settings, words: list[str]) -> int:
    """Count one video; 2 when it, its line or its model can't be used."""
    asked = _read(words)
    try:
        video = Video(asked.video)
        door = _door(asked, video.width, video.height)
        detector = _detector(asked.model, settings.data / "models")
    except (Refused, CannotOpen, WrongModel) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    sys.stderr.write(f"Counting with {detector.name}.\n" if detector else NO_MODEL)
    watcher = Watcher(door, detector, every_frame=asked.every_frame)
    for picture, t in video:
        for crossing in watcher.see(picture, t):
            told = {"frame": crossing.frame, "t": round(crossing.t, 3), "direction": crossing.direction}
            sys.stdout.write(f"{json.dumps(told)}\n")
            sys.stdout.flush()
    return 0


def _read(words: list[str]) -> argparse.Namespace:
    parser = Arguments(prog="python -m server.camera count", description=__doc__)
    parser.add_argument("video", type=Path)
    parser.add_argument("--line", type=_numbers(4), required=True, metavar="x1,y1,x2,y2", help="in pixels")
    parser.add_argument("--inside", type=_numbers(2), required=True, metavar="dx,dy", help="the way in")
    parser.add_argument("--anchor", choices=("head", "centre", "foot"), default="centre")
    parser.add_argument("--model", type=Path, metavar="FILE", help="instead of the installed one")
    parser.add_argument("--every-frame", action="store_true", help="look at each picture, moving or not")
    return parser.read(words)


def _numbers(count: int) -> Callable[[str], tuple[float, ...]]:
    def read(text: str) -> tuple[float, ...]:
        values = tuple(float(part) for part in text.split(","))
        if len(values) != count or not all(map(math.isfinite, values)):
            raise ValueError(text)
        return values

    read.__name__ = f"list of {count} numbers"  # argparse says what it wanted by this name
    return read


def _door(asked: argparse.Namespace, width: int, height: int) -> Door:
    """The door in shares of the picture, from pixels."""
    x1, y1, x2, y2 = asked.line
    dx, dy = asked.inside
    if not all(0 <= x <= width and 0 <= y <= height for x, y in ((x1, y1), (x2, y2))):
        raise Refused(f"The line lies outside the picture, which is {width} pixels wide and {height} high.")
    if math.hypot(x2 - x1, y2 - y1) < 2:
        raise Refused("The line has no length.")
    if abs((x2 - x1) * dy - (y2 - y1) * dx) < 1e-6 * math.hypot(x2 - x1, y2 - y1) * math.hypot(
        dx, dy
    ) or not (dx or dy):
        raise Refused("The way in runs along the line; it must point across it.")
    return Door((x1 / width, y1 / height, x2 / width, y2 / height), (dx / width, dy / height), asked.anchor)


def _detector(named: Path | None, folder: Path) -> Detector | None:
    if named:
        return Detector(named)
    return next(installed(folder), None)
