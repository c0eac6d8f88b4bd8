"""Whether a model finds people: it is shown a drawn one, and an empty room."""

import cv2
import numpy as np

from server.camera.boxes import ious
from server.camera.detector import Detector, Picture

ROOM = (360, 640)  # rows, columns
PLACE = (320, 80, 200)  # the middle of the head's top, and the height, in pixels
AROUND = np.array([[275.0, 75.0, 365.0, 285.0]])
SKIN, COAT, TROUSERS, DARK = (140, 170, 215), (60, 50, 90), (70, 40, 30), (25, 25, 30)


def finds_people(detector: Detector) -> bool:
    """One sure box around the person that is drawn, none in the room without."""
    room = empty_room(*ROOM)
    if (detector.detect(room)[:, 4] >= detector.sure).any():
        return False
    draw_person(room, *PLACE)
    soft: Picture = cv2.GaussianBlur(room, (3, 3), 0).astype(np.uint8, copy=False)
    found = detector.detect(soft)
    sure = found[found[:, 4] >= detector.sure]
    return len(sure) == 1 and float(ious(sure, AROUND)[0, 0]) >= 0.5


def empty_room(rows: int, columns: int) -> Picture:
    """A wall and a floor."""
    room: Picture = np.full((rows, columns, 3), 200, np.uint8)
    room[rows * 7 // 10 :] = (100, 120, 140)
    return room


def draw_person(room: Picture, x: int, y: int, height: int, coat: tuple[int, int, int] = COAT) -> None:
    """Draw somebody who faces us, the top of their head at x, y, in units of an eighth of them."""
    unit = height / 8

    def at(right: float, down: float) -> tuple[int, int]:
        return round(x + right * unit), round(y + down * unit)

    def thick(units: float) -> int:
        return max(round(units * unit), 1)

    for side in (-1, 1):
        cv2.line(room, at(side * 0.45, 4), at(side * 0.6, 7.6), TROUSERS, thick(0.85))
        cv2.ellipse(room, at(side * 0.75, 7.8), (thick(0.5), thick(0.25)), 0, 0, 360, DARK, -1)
        cv2.line(room, at(side, 1.8), at(side * 1.35, 4.1), coat, thick(0.6))
        cv2.circle(room, at(side * 1.4, 4.3), thick(0.28), SKIN, -1)
    torso = [at(-1.1, 1.5), at(1.1, 1.5), at(0.85, 4.4), at(-0.85, 4.4)]
    cv2.fillPoly(room, [np.array(torso, np.int32)], coat)
    cv2.rectangle(room, at(-0.25, 0.9), at(0.25, 1.6), SKIN, -1)
    cv2.ellipse(room, at(0, 0.55), (thick(0.45), thick(0.58)), 0, 0, 360, SKIN, -1)
    cv2.ellipse(room, at(0, 0.35), (thick(0.5), thick(0.45)), 0, 180, 360, DARK, -1)
