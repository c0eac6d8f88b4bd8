"""The camera's own process on its bad days: no server, no camera, no parent; and what it never says."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server.camera.spool import Spool
from tests.drawn_door import INSIDE, LINE, draw_clip
from tests.fake_cameras import FAULTS, FakeCamera, Fault, Script
from tests.fake_shop import FakeShop
from tests.running import free_port
from tests.running_camera import RunningCamera, is_alive, is_gone_within

WITHIN_S = 30.0
# Each waits out a camera's patience; two of them every day.
DAILY = {("http", "stall"), ("rtsp", "close")}
WAYS = [
    pytest.param(kind, fault, marks=() if (kind, fault) in DAILY else pytest.mark.prove)
    for kind in ("http", "rtsp")
    for fault in FAULTS
]


@pytest.fixture
def shop() -> Iterator[FakeShop]:
    opened = FakeShop()
    yield opened
    opened.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., RunningCamera]]:
    started: list[RunningCamera] = []

    def begin(shop: FakeShop, *arguments: str, **environ: str) -> RunningCamera:
        started.append(RunningCamera(tmp_path / "near-the-door", shop.url, *arguments, **environ))
        return started[-1]

    yield begin
    for camera in started:
        camera.close()


@pytest.fixture
def faulty() -> Iterator[Callable[[str, Callable[[int], Script]], FakeCamera]]:
    made: list[FakeCamera] = []

    def make(kind: str, script: Callable[[int], Script]) -> FakeCamera:
        made.append(FakeCamera(kind, script))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for camera in made:
        camera.close()


def until(sign: Callable[[], object], within_s: float = WITHIN_S) -> None:
    end = time.monotonic() + within_s
    while not sign():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def test_a_file_as_the_door_tells_of_everybody_who_walks_in(
    shop: FakeShop, start: Callable[..., RunningCamera], tmp_path: Path
) -> None:
    shop.set_door(source=str(draw_clip(tmp_path / "door.avi")), line=LINE, inside=INSIDE, anchor="centre")
    camera = start(shop)
    until(lambda: len(shop.arrivals) >= 2)
    assert {(body["direction"], body["group_size"]) for body in shop.arrivals.values()} == {("in", 1)}
    assert all(0 <= body["age_s"] < 5 for body in shop.arrivals.values())
    assert shop.states[0][1]["mode"] == "basic"
    shop.order(dry_run="a-run")
    until(lambda: shop.crossings)
    told = len(shop.arrivals)
    shop.order(snapshot="a-picture")
    until(lambda: shop.snapshots)
    assert shop.snapshots["a-picture"].startswith(b"\xff\xd8\xff")
    assert shop.crossings[0][0] == "a-run"
    assert len(shop.arrivals) == told
    assert camera.end() == 0
    assert camera.said == f"Watching the door of demo; the log is {camera.data / 'camera.log'}.\n"


def test_while_the_server_is_away_arrivals_wait_on_disk_and_each_is_told_once(
    start: Callable[..., RunningCamera], tmp_path: Path
) -> None:
    port = free_port()
    shop = FakeShop(port)
    shop.set_door(source=str(draw_clip(tmp_path / "door.avi")), line=LINE, inside=INSIDE, anchor="centre")
    camera = start(shop)
    until(lambda: shop.last() == "ok")
    shop.order(trouble="503")
    spool = Spool(camera.data / "camera" / "demo.sqlite")
    until(lambda: len(spool) >= 1)
    shop.close()
    camera.kill()
    kept = len(spool)
    waiting = spool.first()
    assert waiting is not None
    age_s = spool.age_s(waiting)
    back = FakeShop(port)
    start(back)
    until(lambda: len(back.arrivals) == kept)
    assert back.arrivals[waiting.key]["age_s"] > age_s
    until(lambda: len(spool) == 0)
    assert len(back.received) == kept
    back.close()


def test_a_server_that_hangs_stops_nothing_at_the_door(
    shop: FakeShop, start: Callable[..., RunningCamera], tmp_path: Path
) -> None:
    shop.set_door(source=str(draw_clip(tmp_path / "door.avi")), line=LINE, inside=INSIDE, anchor="centre")
    camera = start(shop)
    until(lambda: shop.last() == "ok")
    shop.order(trouble="hangs")
    spool = Spool(camera.data / "camera" / "demo.sqlite")
    until(lambda: len(spool) >= 2)
    shop.order(trouble=None)
    until(lambda: len(spool) == 0 and len(shop.arrivals) >= 2)


@pytest.mark.parametrize(("kind", "fault"), WAYS)
def test_a_faulty_camera_is_told_as_lost_and_is_back_when_it_is(
    shop: FakeShop,
    start: Callable[..., RunningCamera],
    faulty: Callable[..., FakeCamera],
    kind: str,
    fault: Fault,
) -> None:
    broken: list[bool] = []
    camera = faulty(kind, lambda number: Script(fault, 0 if broken else 60) if number < 3 else Script())
    shop.set_door(source=camera.url("door:hunter2@"))
    running = start(shop)
    until(lambda: shop.last() == "ok")
    broken.append(True)
    until(lambda: shop.last() in ("lost", "reconnecting", "stalled"))
    until(lambda: "lost" in [told["state"] for _, told in shop.states], 60)
    camera.script = lambda _number: Script()
    until(lambda: shop.last() == "ok", 60)
    assert len(running.children()) == 1
    assert "hunter2" not in running.log + running.said + str(shop.states)
    assert running.end() == 0


def test_a_camera_that_is_killed_leaves_no_child(
    shop: FakeShop, start: Callable[..., RunningCamera], faulty: Callable[..., FakeCamera]
) -> None:
    shop.set_door(source=faulty("rtsp", lambda _number: Script("stall", 0)).url())
    camera = start(shop)
    child = camera.child()
    camera.kill()
    assert is_gone_within(child, 10)


def test_a_camera_whose_parent_is_another_ends(shop: FakeShop, start: Callable[..., RunningCamera]) -> None:
    shop.set_door(source="/nowhere.avi")
    camera = start(shop, "--parent", "1")
    assert camera.process.wait(WITHIN_S) == 0


def test_a_second_camera_of_the_same_store_is_refused(
    shop: FakeShop, start: Callable[..., RunningCamera]
) -> None:
    camera = start(shop)
    until((camera.data / "camera" / "demo.sqlite").exists)
    second = start(shop)
    assert second.process.wait(WITHIN_S) == 2
    assert "running on this machine already" in second.said
    assert is_alive(camera.process.pid)


def test_no_token_no_server_or_no_camera_is_one_sentence(
    shop: FakeShop, start: Callable[..., RunningCamera], tmp_path: Path
) -> None:
    for environ in (
        {"GREETLINE_CAMERA_TOKEN": ""},
        {"GREETLINE_CAMERA_SERVER": "ftp://door:hunter2@here"},
        {"GREETLINE_CAMERA_SOURCE": "ftp://door:hunter2@here"},
    ):
        camera = start(shop, **environ)
        assert camera.process.wait(WITHIN_S) == 2
        said = camera.said
        assert len(said.splitlines()) == 1
        assert "hunter2" not in said
        (camera.data / "console").unlink()


def test_a_token_that_nobody_knows_ends_it(shop: FakeShop, start: Callable[..., RunningCamera]) -> None:
    camera = start(shop, GREETLINE_CAMERA_TOKEN="another", GREETLINE_CAMERA_SOURCE="/nowhere.avi")
    assert camera.process.wait(60) == 3
    assert "does not know the token" in camera.said


def test_a_fault_of_its_own_is_in_the_log_without_its_words(
    shop: FakeShop, start: Callable[..., RunningCamera], tmp_path: Path
) -> None:
    (tmp_path / "near-the-door" / "camera" / "demo.sqlite").mkdir(parents=True)
    camera = start(shop, GREETLINE_CAMERA_SOURCE="rtsp://door:hunter2@127.0.0.1:9/x")
    assert camera.process.wait(WITHIN_S) == 1
    assert "camera.fault" in camera.log
    assert "Traceback" not in camera.said
    assert "hunter2" not in camera.log + camera.said
