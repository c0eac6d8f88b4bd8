"""The challenger: what became of those who stood in a situation like this one.

A situation is a row of figures (`features`); a straight line through the logarithm of all waits so far says
how much each of them matters. The nearest are those for whom the line said the same, and among these those
who are alike in everything else; the quantiles of their waits are the answer. No training but that line.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from server.forecast.board import HIGH, LOW, MIDDLE, Quantiles
from server.forecast.spans import Floats

KEPT = 6000  # so many situations are remembered
ENOUGH = 150  # with fewer there is no answer
NEAREST = 80
BESIDE = 0.04  # what likeness in everything else weighs beside the line
STIFF = 20.0  # ridge: how many situations it takes before a figure is trusted
SOFT_S = 20.0  # waits differ by their logarithm, short ones less
REFIT_N = 100


@dataclass(slots=True)
class Memory:
    """Situations and what became of them, oldest first. All the state there is; the line is drawn from it."""

    rows: list[Floats] = field(default_factory=list)
    actual_s: list[float] = field(default_factory=list)
    line: "Line | None" = None
    since: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """The straight line, and every situation known when it was drawn, as seen by it."""

    middle: Floats
    scale: Floats
    weights: Floats
    seen: NDArray[np.float32]

    def look(self, rows: Floats) -> NDArray[np.float32]:
        plain = (rows - self.middle) / self.scale
        return np.column_stack([plain * BESIDE, plain @ self.weights]).astype(np.float32)


def remember(memory: Memory, row: Sequence[float] | Floats, actual_s: float) -> None:
    """Take in one situation whose wait is known now."""
    found = np.asarray(row, dtype=np.float64)
    if not np.isfinite(found).all() or not np.isfinite(actual_s) or actual_s < 0:
        return
    if memory.rows and memory.rows[0].size != found.size:
        memory.rows, memory.actual_s, memory.line = [], [], None
    memory.rows.append(found)
    memory.actual_s.append(actual_s)
    memory.since += 1
    if len(memory.rows) > KEPT + REFIT_N:
        del memory.rows[:REFIT_N], memory.actual_s[:REFIT_N]
        memory.since = REFIT_N


def nearest(memory: Memory, row: Sequence[float] | Floats) -> Quantiles | None:
    """The quantiles of those most like this; None while too few are known."""
    if len(memory.rows) < ENOUGH:
        return None
    if memory.line is None or memory.since >= REFIT_N:
        memory.line, memory.since = _draw(memory), 0
    line = memory.line
    here = line.look(np.asarray(row, dtype=np.float64)[None, :])
    far = ((line.seen - here) ** 2).sum(axis=1)
    n = min(NEAREST, max(far.size // 8, 15))
    chosen = np.argpartition(far, n - 1)[:n]
    waits = np.array(memory.actual_s[: far.size])[chosen]
    low, middle, high = (float(each) for each in np.quantile(waits, (LOW, MIDDLE, HIGH)))
    return Quantiles(low, middle, high)


def _draw(memory: Memory) -> Line:
    """Ridge regression of the logarithm of the wait."""
    rows, waits = np.array(memory.rows), np.log(np.array(memory.actual_s) + SOFT_S)
    middle, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    plain = (rows - middle) / scale
    size = plain.shape[1]
    weights = np.linalg.solve(plain.T @ plain + STIFF * np.eye(size), plain.T @ (waits - waits.mean()))
    line = Line(middle, scale, weights, np.empty((0, size + 1), dtype=np.float32))
    return Line(middle, scale, weights, line.look(rows))
