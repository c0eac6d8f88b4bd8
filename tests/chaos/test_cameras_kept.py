"""The server keeps a camera for each store that has a source, and leaves none behind."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.drawn_door import INSIDE, LINE, draw_clip
from tests.running import RunningServer
from tests.running_camera import is_alive, is_gone_within

WITHIN_S = 40.0
DOOR, SET_UP = "/api/v1/stores/demo/door", "/api/v1/stores/demo/setup/door"
HERE = {"GREETLINE_DOOR_PROCESS": "here"}


def children(pid: int) -> list[int]:
    """The processes that this one started, camera processes only."""
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            command = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
            if any(word.startswith(b"server.camera") for word in command):
                found.append(int(child))
    return found


def until(sign: Callable[[], Any], within_s: float = WITHIN_S) -> Any:
    end = time.monotonic() + within_s
    while not (found := sign()):
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.05)
    return found


class Door:
    """A server with a door to set up."""

    def __init__(self, server: RunningServer, clip: Path) -> None:
        self.server, self.clip = server, clip
        self.manager, self.staff = server.token("manager"), server.token("staff", "Alex")

    @property
    def pid(self) -> int:
        assert self.server.process is not None
        return self.server.process.pid

    def set_up(self, **door: Any) -> None:
        answer = self.server.call("POST", SET_UP, door, token=self.manager)
        assert answer.status == 200, answer

    def watch(self, anchor: str = "centre") -> None:
        self.set_up(source=str(self.clip), line=LINE, inside=INSIDE, anchor=anchor)

    def camera(self) -> int:
        """The one camera of this server."""
        [pid] = until(lambda: children(self.pid))
        return int(pid)

    def state(self) -> dict[str, Any]:
        return dict(self.server.call("GET", "/api/v1/stores/demo/state", token=self.staff).body)

    def how(self) -> str | None:
        told = self.server.call("GET", DOOR, token=self.manager).body["now"]
        return str(told["state"]) if told else None


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    server = RunningServer(tmp_path / "data", HERE).start()
    yield Door(server, draw_clip(tmp_path / "door.avi"))
    server.stop()


def test_a_file_as_the_door_raises_an_arrival_on_the_board(door: Door) -> None:
    assert children(door.pid) == []
    door.watch()
    until(lambda: door.how() == "ok")
    [first, *_] = until(lambda: door.state()["arrivals"])
    assert (first["direction"], first["group_size"]) == ("in", 1)
    assert "/api/v1" not in (door.server.data / "camera.log").read_text()
    picture = door.server.call("POST", f"{DOOR}/snapshot", token=door.manager, key="one")
    assert picture.status == 200


def test_a_camera_that_is_killed_is_started_again_as_the_same_device(door: Door) -> None:
    door.watch()
    first = door.camera()
    until(lambda: door.how() == "ok")
    [grandchild] = until(lambda: children(first))
    os.kill(first, signal.SIGKILL)
    assert is_gone_within(grandchild, 10)
    until(lambda: [pid for pid in children(door.pid) if pid != first])
    until(lambda: door.how() == "ok")
    devices = door.server.call("GET", "/api/v1/stores/demo/devices", token=door.manager).body["devices"]
    assert len([device for device in devices if device["role"] == "camera"]) == 1


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_no_camera_outlives_its_server(door: Door, how: signal.Signals) -> None:
    door.watch()
    camera = door.camera()
    [grandchild] = until(lambda: children(camera))
    assert door.server.process is not None
    door.server.process.send_signal(how)
    assert is_gone_within(camera, 15)
    assert is_gone_within(grandchild, 15)


def test_it_ends_when_the_door_has_no_source_any_more(door: Door) -> None:
    door.watch()
    camera = door.camera()
    door.set_up(source=None)
    assert is_gone_within(camera, 15)
    until(lambda: not children(door.pid))


def test_it_is_less_urgent_than_the_shop(door: Door) -> None:
    door.watch()
    camera = door.camera()
    [grandchild] = until(lambda: children(camera))
    shop = os.getpriority(os.PRIO_PROCESS, door.pid)
    for pid in (camera, grandchild):
        assert os.getpriority(os.PRIO_PROCESS, pid) == min(shop + 10, 19)


def test_a_password_of_the_source_is_in_no_log_answer_or_process_list(door: Door) -> None:
    door.set_up(source="rtsp://door:hunter2@127.0.0.1:9/live?key=hunter2")
    camera = door.camera()
    until(lambda: door.how() in ("lost", "reconnecting"))
    until(lambda: "feed.over" in (door.server.data / "camera.log").read_text())
    logs = [path.read_text(errors="replace") for path in door.server.data.glob("*.log")]
    told = [str(door.server.call("GET", DOOR, token=door.manager)), str(door.state())]
    shown = [Path(f"/proc/{camera}/{name}").read_text(errors="replace") for name in ("cmdline", "environ")]
    assert [text for text in logs + told + shown if "hunter2" in text] == []
    assert is_alive(camera)


def test_with_two_workers_there_is_one_camera(tmp_path: Path, postgres: str) -> None:
    environ = {**HERE, "GREETLINE_DATABASE_URL": postgres}
    server = RunningServer(tmp_path / "data", environ, ["--workers", "2"]).start()
    door = Door(server, draw_clip(tmp_path / "door.avi"))
    door.watch()
    until(lambda: door.how() == "ok")
    assert len(children(door.pid)) == 1
    workers = [int(pid) for pid in Path(f"/proc/{door.pid}/task/{door.pid}/children").read_text().split()]
    assert [children(worker) for worker in workers if worker not in children(door.pid)] == [[], []]
    camera = door.camera()
    server.stop()
    assert is_gone_within(camera, 15)
