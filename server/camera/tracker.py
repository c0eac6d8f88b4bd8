"""Who is who from one picture to the next: a Kalman filter a person and association in two stages.

Sure boxes are given out first, then the unsure ones to those who got none (Zhang et al. 2022, ByteTrack):
somebody half hidden keeps their track and nobody new begins by a doubtful box.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

import numpy as np

from server.camera.boxes import Floats, areas, gious, ious, shared
from server.camera.tuning import Tuning

Likeness = Callable[[Floats, Floats], Floats]


@dataclass
class Track:
    """One person: box and its speed (pixels and pixels a second), as a constant-velocity filter holds them.

    The four sides are filtered alike, so one 2 × 2 covariance serves all, in shares of the body's size.
    """

    number: int
    box: Floats
    born_t: float
    seen_t: float
    t: float
    velocity: Floats = field(default_factory=lambda: np.zeros(4))
    place_var: float = 0.0
    joint_var: float = 0.0
    speed_var: float = 1.0
    hits: int = 1
    sure_hits: int = 0

    @property
    def size(self) -> float:
        """The longer side of the body, in pixels."""
        return float(max(self.box[2] - self.box[0], self.box[3] - self.box[1], 1.0))

    def predict(self, t: float, tuning: Tuning) -> None:
        if self.t != self.seen_t:  # unseen, nobody grows or shrinks
            self.velocity = (self.velocity + np.roll(self.velocity, 2)) / 2
        dt, self.t = t - self.t, t
        self.box = self.box + self.velocity * dt
        noise = tuning.acceleration**2
        self.place_var += dt * (2 * self.joint_var + dt * self.speed_var) + noise * dt**4 / 4
        self.joint_var += dt * self.speed_var + noise * dt**3 / 2
        self.speed_var += noise * dt**2

    def correct(self, seen: Floats, tuning: Tuning) -> None:
        """Take in the box that was seen now."""
        total = self.place_var + tuning.box_noise**2
        place_gain, speed_gain = self.place_var / total, self.joint_var / total
        missed = seen[:4] - self.box
        self.box = self.box + place_gain * missed
        self.velocity = self.velocity + speed_gain * missed
        self.speed_var -= speed_gain * self.joint_var
        self.joint_var *= 1 - place_gain
        self.place_var *= 1 - place_gain
        self.seen_t, self.hits = self.t, self.hits + 1
        self.sure_hits += seen[4] >= tuning.sure


class Tracker:
    """Give it the boxes of each picture in turn; `tracks` are the people it knows of."""

    def __init__(self, tuning: Tuning) -> None:
        self._tuning = tuning
        self._numbers = count(1)
        self.tracks: list[Track] = []

    def update(self, boxes: Floats, t: float) -> list[Track]:
        """Boxes seen at `t`; returns the tracks that were seen."""
        tuning = self._tuning
        # Nobody looked for a while: whoever comes now is somebody else.
        self.tracks = [track for track in self.tracks if t - track.seen_t <= tuning.hidden_s]
        for track in self.tracks:
            track.predict(t, tuning)
        sure = boxes[boxes[:, 4] >= tuning.sure]
        unsure = boxes[(boxes[:, 4] < tuning.sure) & (boxes[:, 4] >= tuning.unsure)]
        left, new = self._give(self.tracks, sure, gious, tuning.match_giou)
        _, more = self._give(left, unsure, ious, tuning.match_unsure_iou)
        self.tracks = [track for track in self.tracks if not self._is_lost(track, t)]
        self.tracks += [self._begin(box, t) for box in (*new, *more[more[:, 4] >= tuning.begin])]
        return [track for track in self.tracks if track.seen_t == t]

    def _is_lost(self, track: Track, t: float) -> bool:
        """Whether they are gone; whom somebody else covers may come out again a little later."""
        unseen_s = t - track.seen_t
        if unseen_s <= self._tuning.lost_s:
            return False
        if unseen_s > self._tuning.hidden_s or track.hits < 5:
            return True
        others = np.array([other.box for other in self.tracks if other.seen_t == t])
        if not len(others):
            return True
        return bool(shared(track.box[None], others).max() < self._tuning.hidden_share * areas(track.box))

    def _begin(self, box: Floats, t: float) -> Track:
        return Track(
            next(self._numbers),
            box[:4].copy(),
            t,
            t,
            t,
            place_var=self._tuning.box_noise**2,
            sure_hits=int(box[4] >= self._tuning.sure),
        )

    def _give(
        self, tracks: list[Track], boxes: Floats, likeness: Likeness, least: float
    ) -> tuple[list[Track], Floats]:
        """Best pairs first; returns the tracks and the boxes that stay alone."""
        if not tracks or not len(boxes):
            return tracks, boxes
        scores = likeness(np.array([track.box for track in tracks]), boxes)
        free = np.ones(len(boxes), bool)
        matched = set()
        for index in np.argsort(-scores, axis=None, kind="stable"):
            row, column = divmod(int(index), len(boxes))
            if scores[row, column] < least:
                break
            if row in matched or not free[column]:
                continue
            tracks[row].correct(boxes[column], self._tuning)
            matched.add(row)
            free[column] = False
        return [track for row, track in enumerate(tracks) if row not in matched], boxes[free]
