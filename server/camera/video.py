"""A video file, picture by picture, with the time of each."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from server.camera.detector import Picture

USUAL_HZ = 25.0
NOTHING: Picture = np.empty((0, 0, 3), np.uint8)


class CannotOpen(Exception):
    """There is no video; the text is one sentence."""


class Video:
    """Iterate over it for (picture, seconds since the first); `width` and `height` are its pictures'."""

    def __init__(self, file: Path) -> None:
        refused = CannotOpen(f"The video {file} can't be opened.")
        if not file.is_file():
            raise CannotOpen(f"There is no video {file}.")
        self._capture = cv2.VideoCapture(str(file), cv2.CAP_FFMPEG)
        if not self._capture.isOpened():
            raise refused
        hz = self._capture.get(cv2.CAP_PROP_FPS)
        self._step_s = 1 / (hz if 1 <= hz <= 240 else USUAL_HZ)
        has_one, self._first = self._read()
        if not has_one:
            raise refused
        self._first_s = self._now_s()
        self.height, self.width = self._first.shape[:2]

    def __iter__(self) -> Iterator[tuple[Picture, float]]:
        """The file's own times where they run forward, else its rate: some containers have no times."""
        picture, t = self._first, 0.0
        try:
            while True:
                yield picture, t
                has_one, picture = self._read()
                if not has_one:
                    return
                told = self._now_s() - self._first_s
                t = told if t < told < t + 60 else t + self._step_s
        finally:
            self._capture.release()

    def _read(self) -> tuple[bool, Picture]:
        has_one, picture = self._capture.read()
        return has_one, picture.astype(np.uint8, copy=False) if has_one else NOTHING

    def _now_s(self) -> float:
        return float(self._capture.get(cv2.CAP_PROP_POS_MSEC)) / 1000
