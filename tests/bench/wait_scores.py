"""How good a range was, each score by its formula; all in seconds."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

MISSED = 2 / (1 - 0.8)  # Winkler: what a second outside of an 80 % range costs


def scores(ranges: NDArray[np.float64], actual: NDArray[np.float64]) -> dict[str, float]:
    """`ranges` has low, middle and high in its columns. Bias is told less actual."""
    if not actual.size:
        return {}
    low, middle, high = ranges.T
    outside = np.maximum(low - actual, 0) + np.maximum(actual - high, 0)
    found: dict[str, Any] = {
        "mae": np.abs(middle - actual).mean(),
        "median_relative": np.median(np.abs(middle - actual) / actual),
        "bias": (middle - actual).mean(),
        "pinball": _pinball(ranges, actual),
        "coverage": ((actual >= low) & (actual <= high)).mean(),
        "width": (high - low).mean(),
        "winkler": (high - low + MISSED * outside).mean(),
    }
    return {
        name: round(float(value), 4 if name in ("coverage", "median_relative") else 2)
        for name, value in found.items()
    }


def _pinball(ranges: NDArray[np.float64], actual: NDArray[np.float64]) -> float:
    shares = np.array([0.1, 0.5, 0.9])
    off = actual[:, None] - ranges
    return float(np.maximum(shares * off, (shares - 1) * off).mean())
