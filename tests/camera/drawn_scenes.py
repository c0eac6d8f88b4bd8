"""Scenes of drawn people before a drawn camera, with the boxes that a fallible detector would give.

Camera, line, ways, company and faults follow from the seed alone. The truth is when the chosen part of each
undisturbed body crosses the line in the picture.
"""

from dataclasses import dataclass

import numpy as np

from server.camera.boxes import NOBODY, Floats, areas, ious, one_each, shared
from server.camera.door import Anchor, Direction, Door
from server.camera.tuning import TUNING

WIDTH, HEIGHT = 1280, 720
REACH = 1.7  # metres from the middle of the line to its ends


@dataclass(frozen=True)
class Scene:
    """`boxes` of each picture in turn, and the truth: (picture, direction) of each crossing."""

    door: Door
    hz: float
    boxes: list[Floats]
    truth: list[tuple[int, Direction]]


class Camera:
    """A pinhole camera above the ground that looks down at `pitch`; places are metres: right, ahead, up."""

    def __init__(self, up: float, pitch: float, wide: float) -> None:
        self._up = up
        self._focal = WIDTH / 2 / np.tan(wide / 2)
        self._sin, self._cos = np.sin(pitch), np.cos(pitch)

    def points(self, places: Floats) -> Floats:
        """Pixels of n × 3 places."""
        right, ahead, up = places[:, 0], places[:, 1], places[:, 2] - self._up
        deep = np.maximum(ahead * self._cos - up * self._sin, 0.05)
        down = -(ahead * self._sin + up * self._cos)
        return np.stack([WIDTH / 2 + self._focal * right / deep, HEIGHT / 2 + self._focal * down / deep], 1)

    def ground(self, x: float, y: float) -> Floats:
        """The place on the ground behind a pixel below the horizon."""
        right, down = (x - WIDTH / 2) / self._focal, (y - HEIGHT / 2) / self._focal
        ray = np.array([right, self._cos - down * self._sin, -self._sin - down * self._cos])
        place: Floats = np.array([0, 0, self._up]) + ray * (self._up / -ray[2])
        return place

    def body(self, place: Floats, tall: float) -> Floats:
        """The box around somebody who stands there."""
        turn = np.linspace(0, 2 * np.pi, 8, endpoint=False)
        ring = np.stack([0.24 * np.cos(turn), 0.24 * np.sin(turn), np.zeros(8)], 1)
        lifts = (0.0, tall * 0.5, tall * 0.8, tall)
        slim = (0.7, 1.0, 1.0, 0.5)
        shell = [place + ring * thin + [0, 0, lift] for lift, thin in zip(lifts, slim, strict=True)]
        points = self.points(np.vstack(shell))
        return np.concatenate([points.min(0), points.max(0)])


def draw_scene(seed: int, seconds: float = 60, hz: float = 10) -> Scene:
    """Singles, pairs arm in arm, groups that meet, some who turn back, and bystanders on the line."""
    rng = np.random.default_rng(seed)
    anchor: Anchor = ("head", "centre", "foot")[rng.integers(3)]
    lift = np.array([0, 0, {"head": 1.7, "centre": 0.85, "foot": 0.0}[anchor]])
    camera, middle, along, across = _place(rng, lift)
    ends = camera.points(np.array([middle - REACH * along + lift, middle + REACH * along + lift]))
    inside = camera.points((middle + 0.3 * across + lift)[None])[0] - ends.mean(0)
    sides = np.array([WIDTH, HEIGHT])
    door = Door(tuple((ends / sides).ravel()), tuple(inside / sides), anchor)
    times = np.arange(0, seconds, 1 / hz)
    people = _people(rng, times, middle, along, across)
    talls = rng.normal(1.7, 0.08, len(people))
    bodies = [
        [camera.body(place, tall) if np.isfinite(place).all() else None for place in way]
        for way, tall in zip(people, talls, strict=True)
    ]
    truth = sorted(t for body in bodies for t in _crossings(body, door))
    return Scene(door, hz, _seen(rng, people, bodies, hz), truth)


def _place(rng: np.random.Generator, lift: Floats) -> tuple[Camera, Floats, Floats, Floats]:
    """A camera, the middle of the line on the ground, and the ways along and across it.

    As somebody would set it up: whole bodies in view, a line longer than they are tall, and a metre across it
    moves their anchor (`lift` above the ground) by a good part of themselves.
    """
    while True:
        camera = Camera(rng.uniform(2.5, 6), np.deg2rad(rng.uniform(18, 62)), np.deg2rad(rng.uniform(55, 85)))
        middle = camera.ground(rng.uniform(400, 880), rng.uniform(330, 560))
        turn = rng.choice([0, np.pi / 2]) + rng.normal(0, 0.25)
        along, across = np.array([np.cos(turn), np.sin(turn), 0]), np.array([-np.sin(turn), np.cos(turn), 0])
        spots = [middle + a * REACH * along + b * 0.9 * across for a in (-1, 0, 1) for b in (-1, 0, 1)]
        bodies = np.array([camera.body(spot, 1.75) for spot in spots])
        in_view = (bodies > 0).all() and (bodies[:, 2] < WIDTH).all() and (bodies[:, 3] < HEIGHT).all()
        tall = float((bodies[:, 3] - bodies[:, 1]).max())
        ends = [middle - REACH * along, middle + REACH * along, middle - across / 2, middle + across / 2]
        shown = camera.points(np.array(ends) + lift)
        length, metre = np.linalg.norm(shown[1] - shown[0]), np.linalg.norm(shown[3] - shown[2])
        if in_view and length > 1.3 * tall and metre > 0.35 * tall:
            return camera, middle, along, across


def _people(
    rng: np.random.Generator, times: Floats, middle: Floats, along: Floats, across: Floats
) -> list[Floats]:
    """A way for each person: a place a picture, or nan while they are not there."""
    ways = []
    t = rng.uniform(0, 3)
    while t < times[-1] - 4:
        company = int(rng.choice([1, 1, 2, 2, 3]))
        way = rng.choice([-1, 1])
        speed, lane = rng.uniform(0.8, 1.6), rng.uniform(-1.1, 0.7)
        slant = rng.normal(0, 0.15)
        turns_back = company == 1 and rng.random() < 0.2
        for member in range(company):
            start = t + rng.normal(0, 0.15)
            walked = np.clip(times - start, 0, None) * speed
            depth = -3.5 + walked
            if turns_back:
                limit = 3.5 + rng.choice([-0.7, 0.8])
                depth = -3.5 + np.where(walked < limit, walked, 2 * limit - walked)
            wobble = _wander(rng, len(times), 0.05, 0.95)
            shift = lane + slant * depth + 0.48 * member + wobble
            place = middle + np.outer(depth * way, across) + np.outer(shift, along)
            gone = (times < start) | (depth > 3.5) | ((depth < -3.5) & (times > start + 0.5))
            ways.append(np.where(gone[:, None], np.nan, place))
        t += 1 + rng.exponential(4)
    if rng.random() < 0.6:  # a bystander on the line
        lean = _wander(rng, len(times), 0.05, 0.98)
        place = middle + np.outer(rng.uniform(-0.12, 0.12) + lean, across)
        ways.append(place + np.outer(rng.uniform(-1.5, 1.5) + _wander(rng, len(times), 0.05, 0.98), along))
    return ways


def _wander(rng: np.random.Generator, count: int, spread: float, memory: float) -> Floats:
    """A value that comes and goes: first-order autoregression with this standard deviation."""
    values = np.empty(count)
    values[0] = rng.normal(0, spread)
    for index, push in enumerate(rng.normal(0, spread * np.sqrt(1 - memory**2), count - 1)):
        values[index + 1] = memory * values[index] + push
    return values


def _crossings(body: list[Floats | None], door: Door) -> list[tuple[int, Direction]]:
    """When the anchor of a body passes the line and is well beyond; a moment on it is no crossing."""
    sides = np.array([WIDTH, HEIGHT])
    start, end = np.array(door.line[:2]) * sides, np.array(door.line[2:]) * sides
    way = (end - start) / np.linalg.norm(end - start)
    inward = np.array([-way[1], way[0]])
    inward = inward * np.sign(inward @ (np.array(door.inside) * sides))
    found: list[tuple[int, Direction]] = []
    side, passed = 0, 0
    for picture, box in enumerate(body):
        if box is None:
            continue
        y = {"head": box[1], "centre": (box[1] + box[3]) / 2, "foot": box[3]}[door.anchor]
        offset = np.array([(box[0] + box[2]) / 2, y]) - start
        depth, place = offset @ inward, offset @ way / np.linalg.norm(end - start)
        if side * depth >= 0:
            passed = picture
        if abs(depth) > 0.2 * max(box[2] - box[0], box[3] - box[1]):
            if side * depth < 0 and 0 <= place <= 1:
                found.append((passed + 1, "in" if depth > 0 else "out"))
            side = int(np.sign(depth))
    return found


def _seen(
    rng: np.random.Generator, people: list[Floats], bodies: list[list[Floats | None]], hz: float
) -> list[Floats]:
    """What a detector makes of it: noise that lasts, misses in a row, hidden bodies lost, pairs as one."""
    count = len(people[0])
    memory = 0.7 ** (10 / hz)
    trust = [0.72 + _wander(rng, count, 0.16, memory) for _ in people]
    noise = [np.stack([_wander(rng, count, 0.03, memory) for _ in range(4)], 1) for _ in people]
    fuse = rng.normal(0.55, 0.08) + _wander(rng, count, 0.12, 0.8 ** (10 / hz))
    pictures = []
    for picture in range(count):
        there = [n for n in range(len(people)) if bodies[n][picture] is not None]
        there.sort(key=lambda n: float(people[n][picture][1]))  # the nearest first
        boxes: list[Floats] = []
        for n in there:
            whole = np.array(bodies[n][picture])
            size = max(whole[2] - whole[0], whole[3] - whole[1])
            box = whole + noise[n][picture] * size
            box = np.clip(box, 0, [WIDTH, HEIGHT, WIDTH, HEIGHT])
            if (box[2] - box[0]) * (box[3] - box[1]) < 0.15 * (whole[2] - whole[0]) * (whole[3] - whole[1]):
                continue
            score = float(np.clip(trust[n][picture], 0.02, 0.95))
            if boxes:
                nearer = np.array(boxes)
                hidden = float((shared(box[None], nearer)[0] / max(areas(box), 1)).max())
                score -= max(hidden - 0.3, 0) * 0.9
                if float(ious(box[None], nearer)[0].max()) > fuse[picture]:
                    index = int(ious(box[None], nearer)[0].argmax())
                    boxes[index][:2] = np.minimum(boxes[index][:2], box[:2])
                    boxes[index][2:4] = np.maximum(boxes[index][2:4], box[2:])
                    continue
            if score > 0.1:
                boxes.append(np.append(box, score))
        found = np.array(boxes) if boxes else NOBODY
        pictures.append(one_each(found, TUNING.same_iou, TUNING.same_part))
    return pictures
