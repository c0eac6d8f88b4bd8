"""Basic mode: boxes around what moves, for a door without a model. It can't tell people from a trolley."""

import cv2
import numpy as np
from numpy.typing import NDArray

from server.camera.boxes import NOBODY, Floats

WIDTH = 240
LEARN_S = 4.0  # how long the background takes to follow the light where nobody is
FURNITURE_S = 60.0  # who does not go for so long is taken for furniture
OFF = 26.0  # so many levels off the background, in any colour, is somebody or something
SHADOW = 0.45  # a shadow leaves at least so much of the light, and its colour
LEAST_HEIGHT = 0.12  # of the picture's height
LEAST_FULL = 0.3  # of its box that a body fills

Colours = NDArray[np.float32]


class Motion:
    """What differs from the background; the background is a running mean, held still where somebody is.

    A camera that opens or closes its iris changes every pixel by about one factor a colour: that factor is
    taken out first.
    """

    def __init__(self) -> None:
        self._background: Colours | None = None
        self._there: NDArray[np.bool_]
        self._since: NDArray[np.float64]  # when somebody came to each pixel; never: infinity
        self._t = 0.0
        self._join = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (7, 15))
        self._clean = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))

    def find(self, picture: NDArray[np.uint8], t: float) -> Floats:
        """Boxes in pixels of the picture of `t` seconds, n × 5; each scores 1."""
        scale = WIDTH / picture.shape[1]
        height = max(round(picture.shape[0] * scale), 1)
        small = cv2.resize(picture, (WIDTH, height), interpolation=cv2.INTER_AREA)
        colours: Colours = cv2.GaussianBlur(small, (3, 3), 0).astype(np.float32)
        if self._background is None:
            self._background, self._t = colours, t
            self._there = np.zeros((height, WIDTH), bool)
            self._since = np.full((height, WIDTH), np.inf)
            return NOBODY
        blobs = self._blobs(colours / self._factors(colours))
        self._learn(colours, blobs, t)
        boxes = np.hstack([blobs / scale, np.ones((len(blobs), 1))])
        return (
            boxes if self._there.mean() < 0.7 else NOBODY
        )  # everything: the light was switched, it was moved

    def _factors(self, colours: Colours) -> Colours:
        assert self._background is not None
        rows = ~self._there if self._there.mean() < 0.7 else np.ones_like(self._there)
        factors: Colours = np.median((colours[rows] + 8) / (self._background[rows] + 8), axis=0)
        return np.clip(factors, 0.25, 4)

    def _blobs(self, colours: Colours) -> Floats:
        """Boxes in the small picture: n × 4."""
        assert self._background is not None
        off = np.abs(colours - self._background).max(axis=2)
        share = (colours + 8) / (self._background + 8)
        least, most = share.min(axis=2), share.max(axis=2)
        shadow = (least > SHADOW) & (most < 1) & (most - least < 0.12)
        moving = ((off > OFF) & ~shadow).astype(np.uint8)
        moving = cv2.morphologyEx(moving, cv2.MORPH_OPEN, self._clean).astype(np.uint8)
        moving = cv2.morphologyEx(moving, cv2.MORPH_CLOSE, self._join).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(moving)
        x, y, w, h, area = stats[1:].T.astype(float)
        likely = (h >= LEAST_HEIGHT * len(moving)) & (area >= LEAST_FULL * w * h)
        boxes: Floats = np.stack([x, y, x + w, y + h], -1)[likely]
        return boxes

    def _learn(self, colours: Colours, blobs: Floats, t: float) -> None:
        assert self._background is not None
        share = min((t - self._t) / LEARN_S, 1)
        self._t = t
        there = np.zeros_like(self._there)
        for x1, y1, x2, y2 in blobs.astype(int):
            there[max(y1 - 2, 0) : y2 + 2, max(x1 - 2, 0) : x2 + 2] = True
        self._since = np.where(there, np.minimum(self._since, t), np.inf)
        self._there = there
        learns = (t - self._since > FURNITURE_S) | ~there
        self._background[learns] += share * (colours[learns] - self._background[learns])
