"""The door's plain rules: what a source shows of itself, quiet hours, the edge of the picture."""

from datetime import time

import pytest

from server.domain.door import is_near_edge, is_quiet, shown_source


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("0", "0"),
        ("/films/door.mp4", "/films/door.mp4"),
        ("rtsp://10.0.0.7/1", "rtsp://10.0.0.7/1"),
        ("rtsp://me:secret@10.0.0.7:554/1", "rtsp://…@10.0.0.7:554/1"),
        ("RTSP://me:se@cret@10.0.0.7/1", "rtsp://…@10.0.0.7/1"),
        ("http://10.0.0.7/video?user=me&pwd=secret#secret", "http://10.0.0.7/video?…"),
    ],
)
def test_source_shows_no_secret(source: str, shown: str) -> None:
    assert shown_source(source) == shown


@pytest.mark.parametrize(
    ("spell", "wall", "quiet"),
    [
        (("20:00", "08:00"), "23:59", True),
        (("20:00", "08:00"), "07:59", True),
        (("20:00", "08:00"), "08:00", False),
        (("06:00", "09:00"), "06:00", True),
        (("06:00", "09:00"), "09:00", False),
        (("00:00", "12:00"), "11:59", True),
        (("12:00", "00:00"), "23:00", True),
        (("12:00", "00:00"), "00:00", False),
    ],
)
def test_quiet_hours_may_go_past_midnight(spell: tuple[str, str], wall: str, quiet: bool) -> None:
    assert is_quiet([spell], time.fromisoformat(wall)) is quiet


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ([0, 0.5, 1, 0.5], False),
        ([0, 0.05, 1, 0.05], True),
        ([0.95, 0, 0.95, 1], True),
        ([0, 0, 1, 1], False),
    ],
)
def test_line_is_near_the_edge_when_its_middle_is(line: list[float], near: bool) -> None:
    assert is_near_edge(line) is near
