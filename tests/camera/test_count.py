"""`python -m server.camera count`: its contract, on drawn videos of odd kinds."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from config.settings import ROOT
from server.camera.self_test import draw_person, empty_room
from tests.camera import tiny_models
from tests.camera.clips import MODELS

LINE = ("--line", "160,0,160,239", "--inside", "1,0")


def draw_video(
    file: Path, hz: float = 10, size: tuple[int, int] = (320, 240), seconds: float = 6, grey: bool = False
) -> Path:
    """An empty room for a second, then somebody walks from left to right and out of sight."""
    width, height = size
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), hz, size)
    assert writer.isOpened()
    for number in range(round(seconds * hz)):
        room = empty_room(height, width)
        if number / hz >= 1:
            x = round((number / hz - 1) / 4.5 * width * 1.3 - 0.15 * width)
            draw_person(room, x, height // 8, height * 3 // 4)
        if grey:
            room = np.repeat(room.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
        writer.write(room)
    writer.release()
    return file


def count(file: Path | str, *words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server.camera", "count", str(file), *words],
        cwd=ROOT,
        env={"PATH": "", "GREETLINE_DATA": str(folder / "data")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("hz", "size", "grey"),
    [(10, (320, 240), False), (60, (322, 242), False), (5, (320, 240), False), (25, (240, 322), True)],
)
def test_without_a_model_who_walks_through_is_counted_and_it_is_said_to_be_uncertain(
    tmp_path: Path, hz: float, size: tuple[int, int], grey: bool
) -> None:
    file = draw_video(tmp_path / "walk.avi", hz, size, grey=grey)
    middle = size[0] // 2
    done = count(file, "--line", f"{middle},0,{middle},{size[1]}", "--inside", "1,0", folder=tmp_path)
    lines = told(done)
    assert [line["direction"] for line in lines] == ["in"]
    assert list(lines[0]) == ["frame", "t", "direction"]
    assert lines[0]["t"] == pytest.approx(lines[0]["frame"] / hz, abs=0.01)
    assert 3.2 <= lines[0]["t"] <= 4.2
    assert "uncertain" in done.stderr


def test_the_inside_may_be_on_either_side_and_its_number_may_begin_with_a_minus(tmp_path: Path) -> None:
    file = draw_video(tmp_path / "walk.avi")
    lines = told(count(file, *LINE[:2], "--inside", "-1,-0.5", folder=tmp_path))
    assert [line["direction"] for line in lines] == ["out"]


@pytest.mark.parametrize("every", [[], ["--every-frame"]])
def test_a_model_counts_the_drawn_person(tmp_path: Path, every: list[str]) -> None:
    model = MODELS / "lpd.onnx"
    if not model.exists():
        pytest.skip("no models: ../shared/data/doors is missing")
    file = draw_video(tmp_path / "walk.avi", size=(640, 480))
    words = ("--line", "320,0,320,480", "--inside", "1,0", "--model", str(model), *every)
    done = count(file, *words, folder=tmp_path)
    assert [line["direction"] for line in told(done)] == ["in"]
    assert "lpd.onnx" in done.stderr


@pytest.mark.parametrize(("seconds", "hz"), [(0.1, 10), (0.2, 10), (0.5, 5)])
def test_a_video_of_a_moment_has_no_crossing(tmp_path: Path, seconds: float, hz: float) -> None:
    file = draw_video(tmp_path / "short.avi", hz, seconds=seconds)
    assert told(count(file, *LINE, folder=tmp_path)) == []


def refused(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_what_can_not_be_counted_is_one_sentence_and_exit_2(tmp_path: Path) -> None:
    file = draw_video(tmp_path / "walk.avi", seconds=0.3)
    text, empty, half = tmp_path / "text.mp4", tmp_path / "empty.avi", tmp_path / "half.avi"
    text.write_text("this is no video")
    empty.write_bytes(b"")
    half.write_bytes(file.read_bytes()[:300])
    model = tmp_path / "none.onnx"
    model.write_bytes(tiny_models.classifier())
    inside = ("--inside", "1,0")
    assert "no video" in refused(count(tmp_path / "nothing.mp4", *LINE, folder=tmp_path))
    for bad in (text, empty, half):
        assert "can't be opened" in refused(count(bad, *LINE, folder=tmp_path))
    assert "video" in refused(count(tmp_path, *LINE, folder=tmp_path))
    for line in ("160,0,160,241", "-1,0,160,200", "900,0,900,200"):
        assert "outside the picture" in refused(count(file, "--line", line, *inside, folder=tmp_path))
    assert "no length" in refused(count(file, "--line", "9,9,9,9", *inside, folder=tmp_path))
    for way in ("0,1", "0,0"):
        sentence = refused(count(file, *LINE[:2], "--inside", way, folder=tmp_path))
        assert "point across" in sentence
    for words in (("--line", "1,2,3", *inside), ("--line", "1,2,3,nan", *inside), LINE[:2], ()):
        refused(count(file, *words, folder=tmp_path))
    assert "finds people" in refused(count(file, *LINE, "--model", str(model), folder=tmp_path))
    assert "can't be read" in refused(count(file, *LINE, "--model", "nothing.onnx", folder=tmp_path))
