"""Pictures in, crossings out: gate, detector, tracker and line, joined for one door."""

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from server.camera.boxes import Floats
from server.camera.detector import Detector, Picture
from server.camera.door import Crossing, Door
from server.camera.gate import Gate
from server.camera.line import Line
from server.camera.motion import Motion
from server.camera.tracker import Tracker
from server.camera.tuning import TUNING, Tuning

Mode = Literal["full", "basic"]
PACE_S = 0.1  # the pace it is tuned for; a faster camera's other pictures are passed over


class Watcher:
    """Watches one door. Without a detector it follows what moves: basic mode, whose counts are uncertain.

    With `every_frame` the detector looks at each picture, whether or not anything moves, at any pace.
    """

    def __init__(
        self, door: Door, detector: Detector | None, *, every_frame: bool = False, tuning: Tuning = TUNING
    ) -> None:
        self.mode: Mode = "full" if detector else "basic"
        self._door, self._detector, self._every_frame, self._tuning = door, detector, every_frame, tuning
        self._shape: tuple[int, ...] = ()
        self._line: Line | None = None
        self._ignored: list[NDArray[np.float32]] = []
        self._frame = -1
        self._next_t = float("-inf")

    def see(self, frame: Picture, t: float) -> list[Crossing]:
        """Take in a picture (height × width × 3, blue-green-red) and its time, in seconds that never go back;
        returns the crossings that are certain now.
        """
        self._frame += 1
        if not self._every_frame and t < self._next_t:
            return []
        # Keeps to the pace on average, whatever the camera's own is, and does not catch up after a gap.
        self._next_t = max(self._next_t + PACE_S, t + PACE_S / 2)
        if frame.shape[:2] != self._shape:
            self._measure(frame.shape[1], frame.shape[0])
        # Without a detector the background must be followed in quiet times too.
        awake = self._detector is None or bool(self._tracker.tracks)
        if not (self._every_frame or self._gate.opens(frame, t, somebody=awake)):
            return []
        boxes = self._detector.detect(frame) if self._detector else self._motion.find(frame, t)
        seen = self._tracker.update(self._wanted(boxes), t)
        assert self._line is not None
        directions = self._line.crossed(self._tracker.tracks, seen, t)
        return [Crossing(self._frame, t, direction) for direction in directions]

    def _measure(self, width: int, height: int) -> None:
        """Bring the door to the pixels of the pictures; a camera that changes their size begins anew."""
        self._shape = (height, width)
        self._motion, self._gate, self._tracker = Motion(), Gate(), Tracker(self._tuning)
        self._line = Line(self._door, width, height, self._tuning)
        sides = np.array([width, height], np.float32)
        self._ignored = [np.array(area, np.float32) * sides for area in self._door.ignore]

    def _wanted(self, boxes: Floats) -> Floats:
        """The boxes whose middle is in no area to be ignored."""
        middles = (boxes[:, :2] + boxes[:, 2:4]) / 2
        outside = [
            all(cv2.pointPolygonTest(area, (float(x), float(y)), False) < 0 for area in self._ignored)
            for x, y in middles
        ]
        return boxes[np.array(outside, bool)] if self._ignored else boxes
