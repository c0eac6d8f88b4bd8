"""Who crossed the line, and which way: decided from where a person surely was and surely is."""

from dataclasses import dataclass

import numpy as np

from server.camera.boxes import Floats
from server.camera.door import Direction, Door
from server.camera.tracker import Track
from server.camera.tuning import Tuning


@dataclass
class Passage:
    """One person before the line; depths are pixels along the way in.

    `side` is where they surely were last: −1 outside, 1 inside, 0 not known. `far` is the deepest they were
    on that side, or where they appeared; `at` is where their way last cut the line, as a share of its length.
    """

    depth: float
    along: float
    born_t: float
    on_line: bool
    side: int = 0
    far: float = 0.0
    at: float = 0.0


class Line:
    """The door's line in a picture of `width` × `height` pixels."""

    def __init__(self, door: Door, width: int, height: int, tuning: Tuning) -> None:
        scale = np.array([width, height], float)
        self._start = np.array(door.line[:2]) * scale
        way = np.array(door.line[2:]) * scale - self._start
        self._length = float(np.linalg.norm(way))
        self._way = way / self._length
        normal = np.array([-self._way[1], self._way[0]])
        self._inward = normal if normal @ (np.array(door.inside) * scale) > 0 else -normal
        self._anchor = door.anchor
        self._frame = (width, height)
        self._tuning = tuning
        self._passages: dict[int, Passage] = {}

    def crossed(self, tracks: list[Track], seen: list[Track], t: float) -> list[Direction]:
        """Which way those went who completed a crossing at `t`; `tracks` are all, `seen` who was seen now."""
        numbers = {track.number for track in tracks}
        self._passages = {number: kept for number, kept in self._passages.items() if number in numbers}
        found = [self._follow(track, t) for track in seen if self._is_telling(track.box)]
        return [direction for direction in found if direction]

    def _follow(self, track: Track, t: float) -> Direction | None:
        depth, along = self._place(track.box)
        passage = self._passages.get(track.number)
        if passage is None:
            on_line = self._is_on_line(track.box, depth, along, track.size)
            passage = Passage(depth, along, t, on_line, far=depth, at=along)
            self._passages[track.number] = passage
        if passage.depth * depth <= 0:
            share = passage.depth / (passage.depth - depth) if passage.depth != depth else 0.0
            passage.at = passage.along + share * (along - passage.along)
        passage.depth, passage.along = depth, along
        side = int(np.sign(depth)) if abs(depth) > self._tuning.firm * track.size else 0
        if not self._has_changed(passage, side, track, t):
            return None
        passage.far = depth
        slack = self._tuning.line_slack * track.size / self._length
        if not -slack <= passage.at <= 1 + slack:
            return None
        return "in" if side > 0 else "out"

    def _has_changed(self, passage: Passage, side: int, track: Track, t: float) -> bool:
        """Whether they are surely on the other side now; keeps what was learnt."""
        tuning = self._tuning
        if not side:
            return False
        if side == passage.side:
            passage.far = max(side * passage.far, side * passage.depth) * side
            return False
        moved = side * (passage.depth - passage.far) / track.size
        if not passage.side:
            if passage.on_line and t - passage.born_t <= tuning.born_within_s:
                if moved < tuning.born_travel or not self._is_known(track, t):
                    return False
                passage.side = side
                return True
            passage.side, passage.far = side, passage.depth
            return False
        if moved < tuning.travel or not self._is_known(track, t):
            return False
        passage.side = side
        return True

    def _is_known(self, track: Track, t: float) -> bool:
        return (
            track.sure_hits >= self._tuning.least_sure
            and track.hits >= self._tuning.least_hits
            and t - track.born_t >= self._tuning.least_age_s - 1e-6
        )

    def _place(self, box: Floats) -> tuple[float, float]:
        """How deep inside the anchor is, in pixels, and where along the line, as a share of its length."""
        y = {"head": box[1], "centre": (box[1] + box[3]) / 2, "foot": box[3]}[self._anchor]
        offset = np.array([(box[0] + box[2]) / 2, y]) - self._start
        return float(offset @ self._inward), float(offset @ self._way) / self._length

    def _is_on_line(self, box: Floats, depth: float, along: float, size: float) -> bool:
        corners = box[[[0, 1], [2, 1], [2, 3], [0, 3]]] - self._start
        depths = corners @ self._inward
        near = abs(depth) <= self._tuning.born_reach * size
        return bool(depths.min() < 0 < depths.max() and near and -0.1 <= along <= 1.1)

    def _is_telling(self, box: Floats) -> bool:
        """Whether the box shows on which side its anchor is: a body that the edge cuts lies further out."""
        width, height = self._frame
        margin = 0.005 * max(width, height) + 1
        depth, _ = self._place(box)
        for is_cut, outward, spares in (
            (box[0] < margin, (-1.0, 0.0), ""),
            (box[2] > width - margin, (1.0, 0.0), ""),
            (box[1] < margin, (0.0, -1.0), "foot"),
            (box[3] > height - margin, (0.0, 1.0), "head"),
        ):
            if is_cut and self._anchor != spares and not self._survives_cut(outward, depth):
                return False
        return True

    def _survives_cut(self, outward: tuple[float, float], depth: float) -> bool:
        """A body cut by the edge that lies `outward` reaches further that way than its box does."""
        towards = float(self._inward @ np.array(outward))
        if abs(towards) < 0.3:
            # Cut above or below, it is still where it is from left to right; cut at its side, what is left
            # of it may be an arm or a foot.
            return outward[0] == 0
        return towards * depth > 0
