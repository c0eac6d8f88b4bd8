"""How long people stay: the chance to leave within the next minute, by how long they have waited.

Few leave, so time is counted, not leavers: all the time that people spent waiting, over those who left in it.
To average how long the leavers stayed would be nonsense: the patient ones are not among them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from server.forecast.spans import Floats

EDGES_S = (0.0, 120.0, 300.0, 600.0, 1200.0, 2400.0)
ENOUGH = 50  # so many leavers, and each stretch of the wait speaks for itself
PRIOR_LEFT = 2.0
PRIOR_MEAN_S = 3600.0


@dataclass(frozen=True, slots=True)
class Patience:
    """The hazard a second in each stretch of the wait that begins at `EDGES_S`."""

    hazards: Floats

    def draw(self, chance: Floats, waited_s: Floats) -> Floats:
        """How much longer those stay who have waited for so long; `chance` between 0 and 1."""
        edges = np.array(EDGES_S)
        gone = np.concatenate([[0.0], np.cumsum(self.hazards[:-1] * np.diff(edges))])
        waited = np.maximum(waited_s, 0.0)
        stretch = np.searchsorted(edges, waited, side="right") - 1
        so_far = gone[stretch] + self.hazards[stretch] * (waited - edges[stretch])
        meant = so_far - np.log1p(-np.minimum(chance, 1 - 1e-12))
        ended = np.searchsorted(gone, meant, side="right") - 1
        until: Floats = edges[ended] + (meant - gone[ended]) / self.hazards[ended]
        return np.maximum(until - waited, 0.0)


def patience(waits_s: Sequence[float], left: Sequence[bool]) -> Patience:
    """From all waits, those who left marked: one hazard for all while few left, else one a stretch."""
    waits = np.maximum(np.nan_to_num(np.asarray(waits_s, dtype=np.float64)), 0.0)
    gone = np.asarray(left, dtype=np.bool_)
    overall = (gone.sum() + PRIOR_LEFT) / (waits.sum() + PRIOR_LEFT * PRIOR_MEAN_S)
    if gone.sum() < ENOUGH:
        return Patience(np.full(len(EDGES_S), overall))
    starts, ends = np.array(EDGES_S), np.array([*EDGES_S[1:], np.inf])
    exposed = np.clip(waits[:, None], starts, ends) - starts
    in_stretch = (waits[:, None] >= starts) & (waits[:, None] < ends)
    leavers = (in_stretch & gone[:, None]).sum(axis=0)
    return Patience((leavers + PRIOR_LEFT) / (exposed.sum(axis=0) + PRIOR_LEFT / overall))
