"""The published figures on the real clips: a part of each every day, all of them in `make prove`."""

from collections.abc import Iterator
from itertools import islice

import pytest

from server.camera.detector import Detector
from server.camera.video import Video
from server.camera.watcher import Watcher
from tests.bench.doors import figures, watch_clip
from tests.camera.clips import DOORS, MODELS, Clip, Event, load_clips, score

PARTS = {"onebyone_entry": (0, 110), "onebyone_exit": (150, 215), "vtest": (0, 150)}
CLIPS = load_clips()
needs_clips = pytest.mark.skipif(not DOORS.exists(), reason="no clips: ../shared/data/doors is missing")


def test_there_are_clips_where_there_is_data() -> None:
    if not DOORS.exists():
        pytest.skip("no clips: ../shared/data/doors is missing")
    assert {clip.name for clip in CLIPS} == set(PARTS)
    assert sum(len(clip.truth) for clip in CLIPS) == 45
    assert all(clip.file.exists() for clip in CLIPS)


def watch_part(clip: Clip, detector: Detector | None) -> Iterator[Event]:
    first, last = PARTS[clip.name]
    watcher = Watcher(clip.door, detector)
    for picture, t in islice(Video(clip.file), first, last):
        yield from ((crossing.frame + first, crossing.direction) for crossing in watcher.see(picture, t))


@needs_clips
@pytest.mark.parametrize("clip", CLIPS, ids=lambda clip: clip.name)
def test_the_best_model_counts_a_part_of_each_clip_without_a_fault(clip: Clip) -> None:
    first, last = PARTS[clip.name]
    truth = [event for event in clip.truth if first <= event[0] < last - 10]
    assert truth
    result = score(list(watch_part(clip, Detector(MODELS / "yolox_nano.onnx"))), truth, clip.hz)
    assert (result.missed, result.false) == ((), ())


@needs_clips
@pytest.mark.prove
def test_the_best_model_reaches_what_is_published() -> None:
    found = figures([(clip, watch_clip(clip, "yolox_nano")) for clip in CLIPS])
    right, of, false = found["arrivals"]
    assert found["f1"] >= 0.985
    assert (right / of >= 0.985, false) == (True, 0)
    assert found["late_p50_s"] <= 0.3
    assert found["late_p95_s"] <= 0.8


@needs_clips
@pytest.mark.prove
def test_basic_mode_counts_the_indoor_lines() -> None:
    clips = [clip for clip in CLIPS if clip.name.startswith("onebyone")]
    found = figures([(clip, watch_clip(clip, "basic")) for clip in clips])
    assert sum(counts[0] for counts in found["clips"].values()) == 12
    assert sum(counts[1] for counts in found["clips"].values()) <= 2
