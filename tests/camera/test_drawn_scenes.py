"""Whole scenes with company, crowding and a fallible detector."""

from tests.camera.clips import score
from tests.camera.drawn_scenes import HEIGHT, WIDTH, draw_scene
from tests.camera.walkers import watch_door

SCENES = 8


def test_drawn_scenes_are_counted_nearly_right() -> None:
    found = false = missed = 0
    for seed in range(SCENES):
        scene = draw_scene(seed, seconds=40)
        result = score(watch_door(scene.boxes, scene.hz, scene.door, (WIDTH, HEIGHT)), scene.truth, scene.hz)
        found += result.found
        false += len(result.false)
        missed += len(result.missed)
    assert found > 50
    assert 2 * found / (2 * found + false + missed) >= 0.93


def test_a_scene_is_the_same_each_time_it_is_drawn() -> None:
    first, again = draw_scene(3, seconds=15), draw_scene(3, seconds=15)
    assert first.truth == again.truth
    assert all((a == b).all() for a, b in zip(first.boxes, again.boxes, strict=True))
