"""The motion gate: whether a picture is worth the detector's time."""

import cv2
import numpy as np
from numpy.typing import NDArray

SMALL = (160, 90)
LEARN_S = 4.0  # how long the background takes to follow the light
STIRRED = 12.0  # so many grey levels off the background is movement
LEAST_SHARE = 0.0015  # of the picture, that must stir
HOLD_S = 1.0  # looks on for so long after the last movement
STANDING_S = 0.5  # looks so often while somebody stands still


class Gate:
    """Opens for a picture in which something moves, or when it is time to look after who stands there."""

    def __init__(self) -> None:
        self._background: NDArray[np.float32] | None = None
        self._moved_t = self._looked_t = self._t = 0.0

    def opens(self, picture: NDArray[np.uint8], t: float, *, somebody: bool) -> bool:
        """`somebody`: the tracker knows of people."""
        if self._stirs(picture, t):
            self._moved_t = t
        if t - self._moved_t > HOLD_S and not (somebody and t - self._looked_t >= STANDING_S):
            return False
        self._looked_t = t
        return True

    def _stirs(self, picture: NDArray[np.uint8], t: float) -> bool:
        step = max(picture.shape[1] // 320, 1)
        small = cv2.resize(picture[::step, ::step], SMALL, interpolation=cv2.INTER_AREA)
        grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
        if self._background is None:
            self._background, self._t = grey, t
            return True
        off = grey - self._background
        off -= np.median(off)  # the light changed everywhere: nobody moved
        share = min((t - self._t) / LEARN_S, 1.0)
        self._t = t
        self._background += share * (grey - self._background)
        return float(np.mean(np.abs(off) > STIRRED)) >= LEAST_SHARE
