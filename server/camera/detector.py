"""Finds people in a picture by an ONNX model: YOLOX of any size, or FastestDet.

A model's kind follows from the shapes of its input and output. Both kinds look at blue-green-red pixels and
give each class a score; class 0 is a person, in COCO as in models that know persons only.
"""

from collections.abc import Callable, Collection
from hashlib import sha256
from itertools import product
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from server.camera.boxes import Floats, one_each
from server.camera.engine import Engine, Numbers, blob, by_onnxruntime, by_opencv
from server.camera.onnx_file import NotOnnx, Shape, read_shapes
from server.camera.tuning import TUNING, Tuning

Picture = NDArray[np.uint8]
STRIDES = (8, 16, 32)
GREY = 114  # what YOLOX was trained to see beyond the picture's edge
LARGEST_BYTES = 64 * 1024 * 1024


class WrongModel(Exception):
    """The file can't be used as a model; the text is one sentence for the person who named it."""


class Detector:
    """One model, ready to look; `detect` gives n × 5 boxes in pixels of the picture, best first."""

    def __init__(
        self,
        file: Path,
        *,
        only: Collection[str] = (),
        onnxruntime: bool = False,
        tuning: Tuning = TUNING,
    ) -> None:
        """`only`: the SHA-256 that the file must have, if any are named; `onnxruntime` instead of OpenCV."""
        self.file = file.name
        self.name = f"{file.name} by onnxruntime" if onnxruntime else file.name
        data = _read(file)
        if only and sha256(data).hexdigest() not in only:
            raise WrongModel(f"The model {file} is not the one it should be.")
        self.sure = tuning.sure
        self._tuning = tuning
        self._see = _open(data, file.name, onnxruntime)

    def detect(self, picture: Picture) -> Floats:
        boxes = self._see(picture)
        boxes = boxes[(boxes[:, 4] >= self._tuning.unsure) & np.isfinite(boxes).all(axis=1)]
        height, width = picture.shape[:2]
        boxes[:, :4] = np.clip(boxes[:, :4], 0, [width, height, width, height])
        return one_each(boxes, self._tuning.same_iou, self._tuning.same_part)


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise WrongModel(f"The model {file} is larger than any that a door needs.")
        return file.read_bytes()
    except OSError as problem:
        raise WrongModel(f"The model {file} can't be read: {problem.strerror}.") from None


def _open(data: bytes, name: str, onnxruntime: bool) -> Callable[[Picture], Floats]:
    """What looks at pictures with this model, after one trial on an empty picture."""
    wrong = WrongModel(f"{name} is no model that finds people: it must be YOLOX or FastestDet as ONNX.")
    try:
        inputs, outputs = read_shapes(data)
        kind = _kind(inputs, outputs)
        see = kind(by_onnxruntime(data) if onnxruntime else by_opencv(data), inputs[0], onnxruntime)
        see(np.full((90, 160, 3), GREY, np.uint8))
    except (NotOnnx, cv2.error, LookupError, ValueError):
        raise wrong from None
    return see


def _kind(
    inputs: list[Shape], outputs: list[Shape]
) -> Callable[[Engine, Shape, bool], Callable[[Picture], Floats]]:
    """YOLOX or FastestDet, by what goes in and comes out; LookupError for anything else."""
    (batch, channels, height, width), *more = inputs
    if (batch, channels, more) != (1, 3, []) or not 32 <= min(height, width) <= max(height, width) <= 2048:
        raise LookupError
    places = sum((height // stride) * (width // stride) for stride in STRIDES)
    match outputs:
        case [(1, count, values)] if count == places and values >= 6:
            return Yolox
        case [(1, values, rows, columns)] if values >= 6 and (rows, columns) == (height // 16, width // 16):
            return FastestDet
    raise LookupError


class Yolox:
    """YOLOX (Ge et al. 2021).

    Its net takes any sides that are multiples of 32, so it is given the picture's own shape at the pixels it
    was made for: no grey bars, and people a third larger in a wide picture. An export that works out its
    boxes itself knows one shape only and keeps it, and so does ONNX Runtime.
    """

    def __init__(self, engine: Engine, shape: Shape, keeps_shape: bool) -> None:
        self._engine = engine
        self._made_for = (shape[3], shape[2])
        self._fit(self._made_for)
        # Worked out or not: places in pixels, or offsets inside their cells.
        self._is_ready = float(np.median(np.abs(self._look()[:, :2]))) > 8
        self._keeps_shape = keeps_shape or self._is_ready
        self._picture_sides = (0, 0)

    def __call__(self, picture: Picture) -> Floats:
        height, width = picture.shape[:2]
        if (width, height) != self._picture_sides:
            self._picture_sides = (width, height)
            self._fit(self._made_for if self._keeps_shape else best_sides(width, height, self._made_for))
        rows, columns = self._canvas.shape[:2]
        scale = min(columns / width, rows / height)
        small = cv2.resize(picture, (max(int(width * scale), 1), max(int(height * scale), 1)))
        self._canvas[: small.shape[0], : small.shape[1]] = small
        found = self._look()
        scores = found[:, 4] * found[:, 5]
        likely = scores >= 0.01
        places: Floats = found[likely, :4].astype(float)
        centres, sides = places[:, :2], places[:, 2:]
        if not self._is_ready:
            cells = self._cells[likely]
            centres = (centres + cells[:, :2]) * cells[:, 2:]
            sides = np.exp(np.minimum(sides, 10)) * cells[:, 2:]
        corners = np.hstack([centres - sides / 2, centres + sides / 2]) / scale
        return np.hstack([corners, scores[likely, None]])

    def _look(self) -> Numbers:
        found: Numbers = self._engine(blob(self._canvas))[0]
        if found.shape[0] != len(self._cells):
            raise ValueError(found.shape)
        return found

    def _fit(self, sides: tuple[int, int]) -> None:
        """An empty canvas of these sides (width, height), and the column, row and stride of each box."""
        width, height = sides
        self._canvas: Picture = np.full((height, width, 3), GREY, np.uint8)
        cells = [
            (column, row, stride)
            for stride in STRIDES
            for row, column in product(range(height // stride), range(width // stride))
        ]
        self._cells: Floats = np.array(cells, float)


def best_sides(width: int, height: int, made_for: tuple[int, int]) -> tuple[int, int]:
    """Multiples of 32 that show a picture largest at about the pixels that the net was made for."""
    pixels = made_for[0] * made_for[1] * 1.03
    fitting = [
        (min(columns / width, rows / height), -columns * rows, columns, rows)
        for columns, rows in product(range(32, 2048, 32), repeat=2)
        if columns * rows <= pixels
    ]
    return max(fitting)[2:]


class FastestDet:
    """FastestDet (Ma 2022): one grid of cells; the picture is stretched to the net's shape.

    A cell scores presence^0.6 · class^0.4; its box's centre is off by tanh, its sides are shares by sigmoid.
    """

    def __init__(self, engine: Engine, shape: Shape, keeps_shape: bool) -> None:
        self._engine = engine
        self._sides = (shape[3], shape[2])

    def __call__(self, picture: Picture) -> Floats:
        height, width = picture.shape[:2]
        stretched: Picture = np.asarray(cv2.resize(picture, self._sides), np.uint8)
        found = self._engine(blob(stretched, 1 / 255))[0].astype(float)
        _, rows, columns = found.shape
        row, column = np.mgrid[:rows, :columns]
        x = (np.tanh(found[1]) + column) / columns
        y = (np.tanh(found[2]) + row) / rows
        half_w, half_h = (0.5 / (1 + np.exp(-np.clip(side, -30, 30))) for side in found[3:5])
        corners = np.stack([x - half_w, y - half_h, x + half_w, y + half_h], -1) * [
            width,
            height,
            width,
            height,
        ]
        scores = np.clip(found[0], 0, 1) ** 0.6 * np.clip(found[5], 0, 1) ** 0.4
        return np.hstack([corners.reshape(-1, 4), scores.reshape(-1, 1)])
