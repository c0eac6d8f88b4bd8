"""Boxes around people: arrays of n × 5 (x1, y1, x2, y2, score) in pixels, and how they overlap."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
NOBODY: Floats = np.empty((0, 5))


def areas(boxes: Floats) -> Floats:
    sides: Floats = np.maximum(boxes[..., 2:4] - boxes[..., :2], 0)
    return sides[..., 0] * sides[..., 1]


def shared(a: Floats, b: Floats) -> Floats:
    """The area that each of n boxes shares with each of m: n × m."""
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:4], b[None, :, 2:4])
    sides: Floats = np.maximum(high - low, 0)
    return sides[..., 0] * sides[..., 1]


def ious(a: Floats, b: Floats) -> Floats:
    """Intersection over union: n × m, from 0 to 1."""
    common = shared(a, b)
    union = areas(a)[:, None] + areas(b)[None] - common
    return common / np.maximum(union, 1e-9)


def gious(a: Floats, b: Floats) -> Floats:
    """Generalised IoU (Rezatofighi et al. 2019): n × m, −1 when far apart, 1 when the same."""
    common = shared(a, b)
    union = np.maximum(areas(a)[:, None] + areas(b)[None] - common, 1e-9)
    low = np.minimum(a[:, None, :2], b[None, :, :2])
    high = np.maximum(a[:, None, 2:4], b[None, :, 2:4])
    hull = np.maximum((high - low).prod(axis=2), 1e-9)
    result: Floats = common / union - (hull - union) / hull
    return result


def one_each(boxes: Floats, same_iou: float, same_part: float) -> Floats:
    """Of boxes on one body, only the best; best first.

    A box is one body's when it overlaps a better one by `same_iou`, or lies inside it by `same_part`.
    """
    left = boxes[np.argsort(-boxes[:, 4], kind="stable")]
    kept: list[Any] = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best)
        common = shared(best[None], left)[0]
        union = areas(best) + areas(left) - common
        doubles = (common > same_iou * union) | (common > same_part * areas(left))
        left = left[~doubles]
    return np.array(kept) if kept else NOBODY
