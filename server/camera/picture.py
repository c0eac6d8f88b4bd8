"""What is wrong with the picture itself: dark, covered, defocused, moved, frozen.

Each sign has two thresholds and two spans, so that a shop at dusk does not flap between two of them. The
thresholds come from real clips, darkened, covered and blurred (docs/camera.md, "When the camera fails").
"""

from dataclasses import dataclass
from typing import Any, Literal
from zlib import crc32

import cv2
import numpy as np
from numpy.typing import NDArray

from server.camera.frames import Pixels

Trouble = Literal["frozen", "dark", "covered", "defocused", "moved"]

LOOK_EVERY_S = 0.5
WIDTH, HEIGHT = 192, 108
BLACK = 4.0
# A block of the background counts as gone when it resembles what was there less than this.
LIKE = 0.4
LEAST_TEXTURE, RICH_TEXTURE = 3.0, 8.0
FLAT, FLAT_SHARE = 2.0, 0.12
LEAST_BLOCKS = 10
LEARN_S, FORGET_S = 10.0, 120.0
# Of a picture: 6 rows by 12 columns of blocks.
ROWS, COLUMNS = 6, 12


@dataclass
class Held:
    """A sign that is believed after `on_s` without doubt, and given up after `off_s` of the contrary."""

    on_s: float
    off_s: float
    on: bool = False
    since: float | None = None

    def look(self, sign: bool | None, t: float) -> bool:
        """`sign` is None between the two thresholds, where everything stays as it is."""
        if sign is None or sign is self.on:
            self.since = None
        elif self.since is None:
            self.since = t
        if self.since is not None and t - self.since >= (self.off_s if self.on else self.on_s):
            self.on, self.since = not self.on, None
        return self.on


@dataclass(frozen=True, slots=True)
class Signs:
    """What a picture shows of itself.

    `light`: mean brightness, 0 to 255; `contrast`: standard deviation of brightness; `detail`: variance of
    the Laplacian by the variance of brightness, which more or less light does not change.
    """

    light: float
    contrast: float
    detail: float


def small(pixels: Pixels) -> Pixels:
    """192 × 108, grey: all that is looked at, and coarse enough that a sensor's noise is gone."""
    coarse = cv2.resize(pixels, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(coarse, cv2.COLOR_BGR2GRAY), np.uint8)


def signs(grey: Pixels) -> Signs:
    contrast = float(grey.std())
    detail = float(cv2.Laplacian(grey, cv2.CV_16S).var()) / max(contrast * contrast, 1.0)
    return Signs(float(grey.mean()), contrast, detail)


def between(value: float, on_below: float, off_above: float) -> bool | None:
    return True if value < on_below else False if value > off_above else None


@dataclass(frozen=True, slots=True)
class Change:
    """Of the background's structure: the share that is `gone`, and the share where there is nothing now."""

    gone: float
    blank: float


def either(one: bool | None, other: bool | None) -> bool | None:
    """Two signs of the same: one is enough, and both must be gone."""
    return True if one or other else None if one is None or other is None else False


class Background:
    """What the camera saw for minutes, against which every picture is held."""

    def __init__(self) -> None:
        self._mean: NDArray[Any] | None = None
        self._since = self._last = 0.0

    def change(self, grey: Pixels, t: float, learn: bool) -> Change | None:
        """None while it is learned, or when there is too little to know it by."""
        now = grey.astype(np.float32)
        if self._mean is None:
            if learn:
                self._mean, self._since, self._last = now, t, t
            return None
        found = _change(self._mean, now)
        # What is learned first may be the worst of all: until it is believed, everything is learned from.
        if learn and (found is None or found.gone < 0.5 or t - self._since < LEARN_S):
            weight = max(min((t - self._last) / FORGET_S, 1.0), 0.5 / (1.0 + t - self._since))
            self._mean += weight * (now - self._mean)
        self._last = t
        return found if t - self._since >= LEARN_S else None


def _change(before: NDArray[Any], now: NDArray[Any]) -> Change | None:
    """By blocks with texture: a low normalised correlation is gone; hardly any texture left is blank."""
    was, is_now = _blocks(before), _blocks(now)
    spread, spread_now = was.std(1), is_now.std(1)
    known = spread > LEAST_TEXTURE
    if int(known.sum()) < LEAST_BLOCKS:
        return None
    like = (was * is_now).mean(1) / np.maximum(spread * spread_now, 1e-3)
    less_light = min(1.0, float(now.mean() / max(before.mean(), 1.0)))
    flat = spread_now < np.maximum(FLAT, FLAT_SHARE * spread * less_light)
    rich = spread > RICH_TEXTURE
    blank = float(flat[rich].mean()) if int(rich.sum()) >= LEAST_BLOCKS else 0.0
    return Change(float((like[known] < LIKE).mean()), blank)


def _blocks(grey: NDArray[Any]) -> NDArray[Any]:
    """72 rows of 288 values, each around its own mean."""
    cut = grey.reshape(ROWS, HEIGHT // ROWS, COLUMNS, WIDTH // COLUMNS).swapaxes(1, 2)
    flat = cut.reshape(ROWS * COLUMNS, -1)
    return flat - flat.mean(1, keepdims=True)  # type: ignore[no-any-return]


class Picture:
    """Looks at a camera twice a second; `may_freeze` is false for a file, whose frames are all new."""

    def __init__(self, may_freeze: bool) -> None:
        self._may_freeze = may_freeze
        self._last_sum, self._new_at, self._frozen = 0, 0.0, False
        self._looked_at: float | None = None
        self._usual_detail: float | None = None
        self._background = Background()
        self._dark, self._covered, self._dim = Held(2.0, 3.0), Held(2.0, 2.0), Held(5.0, 5.0)
        self._defocused, self._moved = Held(5.0, 5.0), Held(30.0, 5.0)

    def learn_anew(self) -> None:
        """The line was drawn on what it sees now: that is the background."""
        self._background, self._moved = Background(), Held(30.0, 5.0)

    def look(self, pixels: Pixels, t: float) -> Trouble | None:
        """What is wrong with it, the worst first."""
        if self._looked_at is None or t - self._looked_at >= LOOK_EVERY_S or t < self._looked_at:
            self._frozen = self._is_frozen(pixels, t)
            self._look_closely(small(pixels), t)
            self._looked_at = t
        if self._covered.on:
            return "covered"
        if self._dark.on:
            return "dark"
        if self._frozen:
            return "frozen"
        return "defocused" if self._defocused.on else "moved" if self._moved.on else None

    def _is_frozen(self, pixels: Pixels, t: float) -> bool:
        """The same picture to the bit for ten seconds: a connection that repeats itself."""
        if not self._may_freeze:
            return False
        found = crc32(pixels[::4, ::4].tobytes())
        if found != self._last_sum or t < self._new_at:
            self._last_sum, self._new_at = found, t
        return t - self._new_at >= 10.0

    def _look_closely(self, grey: Pixels, t: float) -> None:
        seen = signs(grey)
        is_flat = between(seen.contrast, 1.5 + 0.04 * seen.light, 2.5 + 0.06 * seen.light)
        is_dark = between(seen.light, 15.0, 22.0)
        self._dim.look(between(seen.light, 30.0, 40.0), t)
        change = self._background.change(grey, t, learn=is_flat is False and is_dark is False)
        is_blank = False if change is None else between(-change.blank, -0.85, -0.6)
        # In the dark nobody can tell a cap from the night: what was said first is what it stays.
        unsure = not self._covered.on and self._dark.on
        self._covered.look(None if unsure or seen.light < BLACK else either(is_flat, is_blank), t)
        if not (self._dark.look(is_dark, t) or self._covered.on):
            self._look_for_detail(seen.detail, t)
            self._moved.look(None if change is None else between(-change.gone, -0.5, -0.3), t)

    def _look_for_detail(self, detail: float, t: float) -> None:
        """Against what is usual here: a bare wall has less than a shelf, and noise adds some."""
        usual = self._usual_detail
        below, above = (0.005, 0.01) if usual is None else (0.06 * usual, 0.12 * usual)
        blurred = between(detail, below, above)
        self._defocused.look(blurred, t)
        if blurred is False:
            weight = 1.0 if usual is None else LOOK_EVERY_S / FORGET_S
            self._usual_detail = detail * weight + (usual or 0.0) * (1 - weight)

    @property
    def is_dim(self) -> bool:
        """So little light that people may be missed, though not so little that none are seen."""
        return self._dim.on and not self._dark.on
