"""The capture child: what it delivers, that it hangs for nobody, and that nothing of it is left."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from config.settings import ROOT
from server.camera.feed import Feed, Frame
from server.camera.frames import NOTE, Note, Slots, What, is_whole, unpacked
from server.camera.source import read_source
from tests.drawn_door import CLIP_S, HEIGHT, WIDTH, draw_clip
from tests.fake_cameras import FakeCamera, Script
from tests.running_camera import is_alive, is_gone_within

WITHIN_S = 20.0


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_clip(tmp_path_factory.mktemp("clips") / "door.avi")


@pytest.fixture
def cameras() -> Iterator[Callable[..., FakeCamera]]:
    made: list[FakeCamera] = []

    def make(kind: str, script: Script) -> FakeCamera:
        made.append(FakeCamera(kind, lambda _number: script))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for camera in made:
        camera.close()


def frames(feed: Feed, wanted: int) -> list[Frame]:
    found: list[Frame] = []
    until = time.monotonic() + WITHIN_S
    while len(found) < wanted and time.monotonic() < until and not feed.over:
        frame = feed.look(0.1)
        if frame is not None:
            found.append(frame)
    return found


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_file_plays_at_its_own_speed_and_begins_again(clip: Path) -> None:
    feed = Feed(read_source(str(clip)), hz=10)
    seen = frames(feed, round(CLIP_S * 10) + 5)
    feed.close()
    assert {frame.lap for frame in seen} == {0, 1}
    first, again = ([frame.t for frame in seen if frame.lap == lap] for lap in (0, 1))
    assert again[0] - first[0] == pytest.approx(CLIP_S, abs=0.15)
    assert all(frame.pixels.shape == (HEIGHT, WIDTH, 3) for frame in seen)
    assert [frame.t for frame in seen] == sorted(frame.t for frame in seen)


def test_who_looks_late_gets_the_newest_frame_only(clip: Path) -> None:
    feed = Feed(read_source(str(clip)), hz=10)
    [first] = frames(feed, 1)
    time.sleep(1.2)
    [late] = frames(feed, 1)
    feed.close()
    assert late.t - first.t > 0.9


@pytest.mark.parametrize("kind", ["http", "rtsp"])
def test_a_camera_on_the_network_delivers_at_most_the_wanted_rate(
    cameras: Callable[..., FakeCamera], kind: str
) -> None:
    camera = cameras(kind, Script(hz=30))
    feed = Feed(read_source(camera.url("door:hunter2@")), hz=10)
    seen = frames(feed, 12)
    feed.close()
    assert len(seen) == 12
    gaps = np.diff([frame.t for frame in seen])
    assert float(gaps.mean()) > 0.08
    assert np.mean([frame.pixels.mean() for frame in seen]) > 20


@pytest.mark.parametrize("source", ["/nowhere/door.mp4", "/dev/null", "61", "http://127.0.0.1:9/x"])
def test_what_can_not_be_opened_is_refused(source: str) -> None:
    feed = Feed(read_source(source), hz=10)
    assert frames(feed, 1) == []
    feed.close()
    assert feed.over == "refused"


def test_a_file_without_a_picture_ends(tmp_path: Path) -> None:
    (tmp_path / "door.avi").write_bytes(os.urandom(4000))
    feed = Feed(read_source(str(tmp_path / "door.avi")), hz=10)
    assert frames(feed, 1) == []
    feed.close()
    assert feed.over in ("refused", "ended")


@pytest.mark.parametrize("fault", ["close", "garbage"])
def test_a_connection_that_breaks_is_over(cameras: Callable[..., FakeCamera], fault: str) -> None:
    camera = cameras("http", Script(fault=fault, after=8))  # type: ignore[arg-type]
    feed = Feed(read_source(camera.url()), hz=10)
    assert frames(feed, 1000)
    feed.close()
    assert feed.over == "ended"


def test_a_child_that_is_killed_is_over_and_a_hanging_one_can_be_closed(
    cameras: Callable[..., FakeCamera],
) -> None:
    before = handles()
    camera = cameras("rtsp", Script(fault="stall", after=0))
    hanging = Feed(read_source(camera.url()), hz=10)
    time.sleep(1)
    hanging.close()
    assert is_gone_within(hanging.pid, 5)
    killed = Feed(read_source(camera.url()), hz=10)
    os.kill(killed.pid, 9)
    assert frames(killed, 1) == []
    assert killed.over == "died"
    killed.close()
    camera.close()
    until = time.monotonic() + 5
    while handles() > before and time.monotonic() < until:
        time.sleep(0.05)
    assert handles() <= before


def test_a_child_ends_with_its_parent_also_while_a_read_hangs(cameras: Callable[..., FakeCamera]) -> None:
    camera = cameras("rtsp", Script(fault="stall", after=0))
    program = (
        "import sys, time\nfrom server.camera.feed import Feed\n"
        "from server.camera.source import read_source\n"
        "feed = Feed(read_source(sys.argv[1]), 10); print(feed.pid, flush=True); time.sleep(60)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program, camera.url()], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    until = time.monotonic() + WITHIN_S
    while camera.connections == 0 and time.monotonic() < until:
        time.sleep(0.05)
    assert is_alive(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert is_gone_within(child, 10)


def test_what_the_child_says_has_no_password_in_it(cameras: Callable[..., FakeCamera]) -> None:
    camera = cameras("http", Script(fault="garbage", after=0))
    feed = Feed(read_source(camera.url("door:hunter2@") + "?key=hunter2"), hz=10)
    frames(feed, 1)
    feed.close()
    assert feed.over
    assert feed.said
    assert "hunter2" not in "".join(feed.said)


def test_the_command_line_of_the_child_names_no_source(clip: Path) -> None:
    feed = Feed(read_source(str(clip)), hz=10)
    frames(feed, 1)
    said = Path(f"/proc/{feed.pid}/cmdline").read_bytes() + Path(f"/proc/{feed.pid}/environ").read_bytes()
    feed.close()
    assert b"door.avi" not in said


def test_a_frame_that_was_overwritten_while_it_was_read_is_not_taken_for_whole() -> None:
    read = Note(What.FRAME, 10, 10, 0, number=7)
    assert is_whole(read, Note(What.FRAME, 10, 10, 0, number=8))
    assert not is_whole(read, Note(What.FRAME, 10, 10, 0, number=9))


def test_notes_and_slots_give_back_what_was_put_in() -> None:
    notes = [Note(What.OPENED), Note(What.FRAME, 4, 6, 2, 9, 1.25)]
    assert unpacked(b"".join(note.packed() for note in notes)) == notes
    assert unpacked(notes[1].packed()[: NOTE.size - 1]) == []
    slots = Slots()
    frame = np.arange(72, dtype=np.uint8).reshape(4, 6, 3)
    slots.write(9, frame)
    slots.write(10, frame[::-1])
    assert np.array_equal(slots.read(notes[1]), frame)
    slots.close()
