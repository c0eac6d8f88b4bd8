"""What is wrong with a picture, on a drawn shop and on the real clips."""

from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from config.settings import ROOT
from server.camera.picture import Held, Picture

CLIPS = sorted((ROOT.parent / "shared/data/doors").glob("*.[am][vp][i4]"))
noise = np.random.default_rng(5)

Drawn = NDArray[np.uint8]


def shop() -> Drawn:
    """Shelves, a door, a floor with a pattern: 640 × 360."""
    scene = np.full((360, 640, 3), 150, np.uint8)
    cv2.rectangle(scene, (0, 220), (640, 360), (95, 105, 110), -1)
    for x in range(0, 640, 40):
        cv2.line(scene, (x, 220), (x - 60, 360), (70, 75, 80), 2)
    for row in range(4):
        for place in range(9):
            colour = tuple(int(c) for c in noise.integers(30, 230, 3))
            cv2.rectangle(
                scene, (20 + place * 28, 20 + row * 48), (42 + place * 28, 58 + row * 48), colour, -1
            )
    cv2.rectangle(scene, (420, 40), (540, 300), (60, 50, 45), -1)
    cv2.rectangle(scene, (435, 60), (525, 180), (200, 190, 170), 3)
    return scene


SHOP = shop()


NOISE = [noise.normal(0, 1, SHOP.shape).astype(np.float32) for _ in range(8)]
GRAIN = cycle(NOISE)


def noisy(scene: NDArray[Any], sd: float = 3.0) -> Drawn:
    return np.clip(scene.astype(np.float32) + sd * next(GRAIN), 0, 255).astype(np.uint8)


class Seen:
    """A picture that has seen the shop for twenty seconds."""

    def __init__(self, may_freeze: bool = True) -> None:
        self.t = 0.0
        self.picture = Picture(may_freeze)
        assert self.show(lambda: noisy(SHOP), 20) == {None}

    def show(self, scene: Callable[[], Drawn], seconds: float) -> set[str | None]:
        """All that was said meanwhile; looked at twice a second, as it does itself."""
        said: set[str | None] = set()
        for _ in range(round(seconds * 2)):
            self.t += 0.5
            said.add(self.picture.look(scene(), self.t))
        return said

    def ends_as(self, scene: Callable[[], Drawn], seconds: float) -> str | None:
        self.show(scene, seconds - 0.5)
        [last] = self.show(scene, 0.5)
        return last


TROUBLES: dict[str, tuple[str, float, Callable[[], Drawn]]] = {
    "lights out": ("dark", 3.0, lambda: noisy(SHOP * 0.05, 1)),
    "black": ("dark", 3.0, lambda: np.zeros_like(SHOP)),
    "lens cap": ("covered", 3.0, lambda: noisy(np.full_like(SHOP, 27))),
    "paper in the light": ("covered", 3.0, lambda: noisy(np.full_like(SHOP, 200))),
    "gain turned up under a cap": ("covered", 3.0, lambda: noisy(np.full_like(SHOP, 80), 14)),
    "a hand with light between the fingers": (
        "covered",
        3.0,
        lambda: noisy(np.broadcast_to(np.linspace(20, 60, 640)[None, :, None], SHOP.shape), 6),
    ),
    "out of focus": ("defocused", 6.0, lambda: noisy(cv2.GaussianBlur(SHOP, (0, 0), 10), 2)),
    "turned to the side": ("moved", 31.0, lambda: noisy(np.roll(SHOP, 130, axis=1))),
    "tilted": (
        "moved",
        31.0,
        lambda: noisy(cv2.warpAffine(SHOP, cv2.getRotationMatrix2D((320, 180), 14, 1), (640, 360))),
    ),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_trouble_is_told_and_is_over_when_it_is(trouble: str) -> None:
    name, within_s, scene = TROUBLES[trouble]
    seen = Seen()
    assert seen.ends_as(scene, within_s) == name
    assert seen.ends_as(lambda: noisy(SHOP), 6) is None


@pytest.mark.parametrize(("light", "is_dim"), [(0.5, False), (0.3, None), (0.2, True)])
def test_less_light_alone_is_no_trouble_but_worth_a_word(light: float, is_dim: bool | None) -> None:
    seen = Seen()
    assert seen.show(lambda: noisy(SHOP * light, 2), 45) == {None}
    assert is_dim in (None, seen.picture.is_dim)


def test_a_shop_at_dusk_does_not_flap() -> None:
    seen = Seen()
    said: list[str | None] = []
    for step in range(240):
        # Sinks through the threshold in two minutes, with clouds and headlights on the way.
        light = 0.25 * (1 - step / 240) + 0.02 * np.sin(step * 0.9)
        said += seen.show(lambda light=light: noisy(SHOP * light, 1), 0.5)  # type: ignore[misc]
    turns = [now for before, now in zip([None, *said], said, strict=False) if now != before]
    assert turns == ["dark"]


def test_a_few_people_before_it_are_no_trouble() -> None:
    seen = Seen()

    def walking() -> Drawn:
        scene = SHOP.copy()
        for person in range(3):
            x = int(seen.t * 60 + person * 200) % 640
            cv2.rectangle(scene, (x, 80), (x + 90, 350), (40 + person * 50, 60, 90), -1)
        return noisy(scene)

    assert seen.show(walking, 90) == {None}


def test_the_same_picture_to_the_bit_for_ten_seconds_is_frozen() -> None:
    seen = Seen()
    still = noisy(SHOP)
    assert seen.show(lambda: still, 9.5) == {None}
    assert seen.ends_as(lambda: still, 1) == "frozen"
    assert seen.show(lambda: noisy(SHOP), 0.5) == {None}


def test_a_file_never_freezes() -> None:
    seen = Seen(may_freeze=False)
    still = noisy(SHOP)
    assert seen.show(lambda: still, 30) == {None}


def test_when_the_line_is_drawn_anew_what_it_sees_now_is_the_background() -> None:
    seen = Seen()
    turned = np.roll(SHOP, 130, axis=1)
    assert seen.ends_as(lambda: noisy(turned), 31) == "moved"
    seen.picture.learn_anew()
    assert seen.show(lambda: noisy(turned), 60) == {None}


def test_a_stream_that_begins_with_grey_pictures_is_not_taken_to_be_moved_after_them() -> None:
    """Decoders show them until the first whole picture; what is learned from them must not stay."""
    picture, t = Picture(may_freeze=True), 0.0
    grey = np.clip(128 + 0.5 * (np.roll(SHOP, 200, axis=1).astype(float) - 128), 0, 255).astype(np.uint8)
    told: set[str | None] = set()
    for number in range(600):
        told.add(picture.look(noisy(grey) if number < 4 else noisy(SHOP), t))
        t += 0.1
    assert told == {None}


def test_a_sign_between_its_thresholds_changes_nothing() -> None:
    held = Held(on_s=2, off_s=3)
    assert [held.look(sign, t) for t, sign in enumerate([True, True, True, None, False, None, False])] == [
        False,
        False,
        True,
        True,
        True,
        True,
        True,
    ]
    assert [held.look(False, t) for t in (8, 9, 10)] == [True, False, False]


@pytest.mark.skipif(not CLIPS, reason="no clips in ../shared/data/doors")
@pytest.mark.parametrize("clip", CLIPS, ids=lambda clip: clip.stem)
def test_a_real_clip_is_never_in_trouble(clip: Path) -> None:
    camera, picture, said, count = cv2.VideoCapture(str(clip)), Picture(may_freeze=True), set(), 0
    while camera.grab():
        count += 1
        if count % 5 == 0:
            said.add(picture.look(np.asarray(camera.retrieve()[1], np.uint8), count / 10))
    assert count > 500
    assert said == {None}
