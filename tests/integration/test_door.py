"""The door and its camera's process: orders, how it is, one picture, a dry run; and what nobody is told."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.houses import PATIENT, House, furnish
from tests.running import Answered, RunningServer

SECRET = "hunter2"
SOURCE = f"rtsp://greet:{SECRET}@10.0.0.7:554/stream1?key={SECRET}"
LINE = {"line": [0.1, 0.5, 0.9, 0.5], "inside": [0, 1]}
JPEG = b"\xff\xd8\xff\xe0" + bytes(2000) + b"\xff\xd9"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server of this module's own: its door changes here."""
    server = RunningServer(tmp_path_factory.mktemp("door") / "var", PATIENT).start()
    yield furnish(server)
    server.stop()


@pytest.fixture
def door(house: House) -> Iterator[House]:
    """The same with a camera and a line, and nothing else."""
    blank = {"anchor": "foot", "ignore": [], "quiet": [], "party_gap_s": 0.3}
    change(house, source=SOURCE, **LINE, **blank)
    yield house
    change(house, source=None)


def change(house: House, **wanted: Any) -> Answered:
    done = house.call("POST", "setup/door", wanted, by="manager")
    assert done.status == 200, done.body
    return done


def orders(house: House, have: int = -1, wait_s: float = 0) -> Any:
    got = house.call("GET", f"door/orders?have={have}&wait_s={wait_s}", by="camera")
    assert got.status == 200, got.body
    return got.body


def say(house: House, state: str = "ok", **more: Any) -> None:
    told = house.call("POST", "door/state", {"state": state, "mode": "full", **more}, by="camera")
    assert told.status == 200, told.body


def seen(house: House) -> Any:
    return house.call("GET", "state", by="staff").body["door"]


def put(house: House, which: str, body: bytes = JPEG, kind: str = "image/jpeg") -> int:
    where = f"door/snapshot/{which}"
    return house.call("PUT", where, by="camera", raw=body, headers={"Content-Type": kind}).status


class TestOrders:
    def test_camera_is_told_everything_it_needs(self, door: House) -> None:
        told = orders(door)
        assert told.keys() == {"version", "door", "snapshot", "dry_run"}
        assert told["door"] == {
            "source": SOURCE,
            "line": [0.1, 0.5, 0.9, 0.5],
            "inside": [0, 1],
            "anchor": "foot",
            "ignore": [],
            "quiet": False,
            "party_gap_s": 0.3,
        }
        assert (told["snapshot"], told["dry_run"]) == (None, None)

    def test_it_waits_while_the_camera_has_them_and_answers_when_they_change(self, door: House) -> None:
        have = orders(door)["version"]
        begun = time.monotonic()
        assert orders(door, have, 0.4)["version"] == have
        assert time.monotonic() - begun >= 0.4
        got: list[Any] = []
        waiting = threading.Thread(target=lambda: got.append(orders(door, have, 20)))
        waiting.start()
        change(door, anchor="head")
        waiting.join(15)
        assert got[0]["version"] > have
        assert got[0]["door"]["anchor"] == "head"

    def test_without_a_camera_there_is_nothing_to_watch(self, door: House) -> None:
        change(door, source=None)
        assert orders(door)["door"] is None
        assert seen(door) is None

    def test_hour_at_which_the_door_is_quiet_is_another_order(self, door: House) -> None:
        before = orders(door)
        change(door, quiet=[["00:00", "12:00"], ["12:00", "00:00"]])
        now = orders(door)
        assert now["door"]["quiet"]
        assert now["version"] != before["version"]
        head = door.head()
        entered = door.call("POST", "arrivals", {"direction": "in"}, by="camera").body["arrival"]
        assert (entered["state"], entered["how"]) == ("gone", "quiet")
        assert door.head() == head + 1
        assert door.call("GET", "state", by="staff").body["alerts"] == []

    def test_token_that_is_taken_back_is_told_nothing_more(self, door: House) -> None:
        token = door.server.token("camera")
        path = "/api/v1/stores/demo/door/orders?have={}&wait_s={}"
        have = door.server.call("GET", path.format(-1, 0), token=token).body["version"]
        got: list[Answered] = []
        ask = lambda: got.append(door.server.call("GET", path.format(have, 20), token=token))  # noqa: E731
        waiting = threading.Thread(target=ask)
        waiting.start()
        devices = door.call("GET", "devices", by="manager").body["devices"]
        newest = [each["id"] for each in devices if each["role"] == "camera"][-1]
        assert door.call("POST", f"devices/{newest}/revoke", {}, by="manager").status == 200
        waiting.join(10)
        assert (got[0].status, got[0].body["code"]) == (401, "not_signed_in")


class TestSource:
    @pytest.mark.parametrize(
        ("source", "reason"),
        [
            ("", "empty"),
            ("99", "no_such_camera"),
            ("ftp://host/film", "not_an_address"),
            ("rtsp:///stream", "not_an_address"),
            ("http://[::1", "not_an_address"),
            ("camera.local", "not_a_source"),
            ("../film.mp4", "not_a_source"),
            ("/no/such/film.mp4", "no_file"),
            ("rtsp://a\nb/", "not_in_shape"),
        ],
    )
    def test_what_can_be_no_camera_is_refused_at_its_field(
        self, house: House, source: str, reason: str
    ) -> None:
        refused = house.call("POST", "setup/door", {"source": source}, by="manager")
        assert (refused.status, refused.body["field"], refused.body["reason"]) == (422, "source", reason)

    def test_number_address_and_file_are_cameras(self, house: House, tmp_path: Path) -> None:
        film = tmp_path / "film.mp4"
        film.write_bytes(b"film")
        for source in ("0", "rtsps://host/1", "http://user@host:81/video", str(film)):
            change(house, source=source)
            assert orders(house)["door"]["source"] == source
        change(house, source=None)

    def test_password_is_told_to_the_camera_and_to_nobody_else(self, door: House) -> None:
        assert SECRET in json.dumps(orders(door))
        change(door, source="rtsp://greet@10.0.0.8/")
        change(door, source=SOURCE)
        read = [
            door.call("GET", "door", by="manager"),
            door.call("GET", "setup", by="manager"),
            door.call("GET", "events?after=0", by="staff"),
            door.call("GET", "state", by="manager"),
            door.call("POST", "setup/door", {"source": SOURCE + "\n"}, by="manager"),
            door.call("GET", "/setup", by="manager"),
        ]
        assert [one for one in read if SECRET in str(one.body)] == []
        assert read[0].body["source"] == "rtsp://…@10.0.0.7:554/stream1?…"
        assert SECRET not in (door.server.data / "greetline.log").read_text(encoding="utf-8")

    def test_change_is_taken_back_with_its_password(self, door: House) -> None:
        seq = change(door, source="1").body["seq"]
        told = door.call("GET", "setup", by="manager").body["history"][0]
        assert told["after"]["door source"]["shown"] == "1"
        assert (told["seq"], told["can_undo"]) == (seq, True)
        assert door.call("POST", "setup/undo", {"seq": seq}, by="manager").status == 200
        assert orders(door)["door"]["source"] == SOURCE
        assert not door.call("GET", "setup", by="manager").body["history"][1]["can_undo"]

    def test_undo_of_a_line_leaves_the_source(self, door: House) -> None:
        seq = change(door, line=[0, 0, 1, 1], inside=[1, -1]).body["seq"]
        change(door, source="2")
        assert door.call("POST", "setup/undo", {"seq": seq}, by="manager").status == 200
        told = orders(door)["door"]
        assert (told["source"], told["line"]) == ("2", [0.1, 0.5, 0.9, 0.5])


class TestGeometry:
    @pytest.mark.parametrize(
        ("wanted", "field", "reason"),
        [
            ({"line": [0.5, 0.5, 0.5, 0.52], "inside": [1, 0]}, "line", "too_short"),
            ({"line": [0, 0, 1, 0], "inside": [1, 0]}, "inside", "along_the_line"),
            ({"line": [0, 0, 1, 0], "inside": [0, 0]}, "inside", "missing"),
            ({"line": [0, 0, 1, 0], "inside": None}, "inside", "missing"),
            ({"ignore": [[[0, 0], [1, 1]]]}, "ignore.0", "corners"),
            ({"quiet": [["9:00", "10:00"]]}, "quiet.0", "not_in_shape"),
            ({"quiet": [["09:00", "09:00"]]}, "quiet.0", "no_time"),
        ],
    )
    def test_what_nobody_can_cross_is_refused(
        self, door: House, wanted: dict[str, Any], field: str, reason: str
    ) -> None:
        before = orders(door)
        refused = door.call("POST", "setup/door", wanted, by="manager")
        assert (refused.status, refused.body["field"], refused.body["reason"]) == (422, field, reason)
        assert orders(door) == before

    @pytest.mark.parametrize("wanted", [{"line": [0, 0, 1.1, 0]}, {"line": [0, 0]}, {"anchor": "knee"}])
    def test_what_is_no_place_in_the_picture_is_refused(self, door: House, wanted: dict[str, Any]) -> None:
        assert door.call("POST", "setup/door", wanted, by="manager").status == 422

    @pytest.mark.parametrize(("line", "near"), [([0, 0.09, 1, 0.09], True), ([0, 0.1, 1, 0.1], False)])
    def test_line_at_the_edge_of_the_picture_is_warned_of(
        self, door: House, line: list[float], near: bool
    ) -> None:
        change(door, line=line, inside=[0, 1])
        assert door.call("GET", "door", by="manager").body["near_edge"] is near


class TestState:
    def test_new_camera_is_starting_until_it_speaks(self, door: House) -> None:
        assert seen(door)["state"] == "starting"
        say(door, "ok", model="yolox-nano", hz=10.0)
        assert seen(door) == {
            "state": "ok",
            "since": seen(door)["since"],
            "mode": "full",
            "model": "yolox-nano",
            "warnings": [],
        }

    def test_change_is_an_event_and_a_heartbeat_is_none(self, door: House) -> None:
        with door.tablet() as tablet:
            say(door, "ok")
            say(door, "dark", warnings=["dark"])
            told = [tablet.until_type("door.turned") for _ in range(2)]
            assert [event["door"]["state"] for event in told] == ["ok", "dark"]
        head = door.head()
        for hz in (9.8, 10.1):
            say(door, "dark", warnings=["dark"], hz=hz)
        assert door.head() == head
        assert door.call("GET", "door", by="manager").body["hz"] == 10.1

    def test_who_faces_the_room_is_told_nothing_of_it(self, door: House) -> None:
        say(door, "ok")
        assert "door" not in door.call("GET", "state", by="screen").body
        events = door.call("GET", f"events?after={door.head() - 1}", by="screen").body["events"]
        assert [event.keys() for event in events] == [{"seq", "at"}]

    @pytest.mark.parametrize(
        "told",
        [{"state": "sleepy"}, {"mode": "some"}, {"hz": -1}, {"warnings": ["Two People"]}, {"image": ""}],
    )
    def test_it_says_what_the_list_has_and_nothing_else(self, door: House, told: dict[str, Any]) -> None:
        body = {"state": "ok", "mode": "full", **told}
        assert door.call("POST", "door/state", body, by="camera").status == 422


class TestPicture:
    def test_manager_sees_what_the_camera_sends_once(self, door: House) -> None:
        got: list[Answered] = []
        asking = threading.Thread(
            target=lambda: got.append(door.call("POST", "door/snapshot", {}, by="manager", key=""))
        )
        asking.start()
        asked = wait_for(lambda: orders(door)["snapshot"])
        assert put(door, asked, b"GIF89a") == 415
        assert put(door, asked, JPEG + bytes(1024 * 1024)) == 413
        assert put(door, asked) == 204
        asking.join(10)
        assert (got[0].status, got[0].body, got[0].headers["cache-control"]) == (200, JPEG, "no-store")
        assert got[0].headers["content-type"] == "image/jpeg"
        wait_for(lambda: orders(door)["snapshot"] is None)
        assert put(door, asked) == 404

    def test_nobody_keeps_what_nobody_asked_for(self, door: House) -> None:
        assert put(door, "mine") == 404

    def test_without_a_camera_there_is_none(self, door: House) -> None:
        change(door, source=None)
        refused = door.call("POST", "door/snapshot", {}, by="manager", key="")
        assert (refused.status, refused.body["code"]) == (409, "not_possible")


class TestDryRun:
    def test_what_is_seen_meanwhile_is_counted_and_asks_for_nobody(self, door: House) -> None:
        run = door.call("POST", "door/dry_run", {}, by="manager").body["dry_run"]
        assert orders(door)["dry_run"] == run
        head = door.head()
        for direction in ("in", "out", "in"):
            path = f"door/dry_run/{run}"
            told = door.call("POST", path, {"direction": direction, "age_s": 0}, by="camera", key="")
            assert told.status == 200
        counted = door.call("GET", "door", by="manager").body["dry_run"]
        assert (counted["in"], counted["out"], counted["on"]) == (2, 1, True)
        assert door.head() == head
        assert door.call("POST", "door/dry_run/end", {}, by="manager").status == 200
        assert orders(door)["dry_run"] is None

    def test_same_crossing_told_twice_is_one(self, door: House) -> None:
        run = door.call("POST", "door/dry_run", {}, by="manager").body["dry_run"]
        for _ in range(2):
            door.call("POST", f"door/dry_run/{run}", {"direction": "in"}, by="camera", key="once")
        assert door.call("GET", "door", by="manager").body["dry_run"]["in"] == 1
        door.call("POST", "door/dry_run/end", {}, by="manager")

    def test_another_stores_or_no_run_is_unknown(self, door: House) -> None:
        told = door.call("POST", "door/dry_run/none", {"direction": "in"}, by="camera")
        assert (told.status, told.body["code"]) == (404, "unknown_dry_run")


def wait_for(what: Callable[[], Any]) -> Any:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        found = what()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("it never came")


def test_managers_day_says_when_there_is_no_data(door: House) -> None:
    say(door, "covered")
    time.sleep(1.1)
    say(door)
    page = door.call("GET", "/manager", by="manager").body.decode()
    told = "".join(part for part in page.splitlines() if "data-door" in part)
    assert "no data" in told
    door.call("POST", "arrivals", {"direction": "in"}, by="camera")
    assert "came in at the door" in door.call("GET", "/manager", by="manager").body.decode()


def test_health_page_names_the_camera_that_does_not_see(door: House) -> None:
    say(door, "dark")
    devices = door.call("GET", "devices", by="lead").body["devices"]
    [camera] = [each for each in devices if each["door"]]
    assert (camera["role"], camera["door"], camera["condition"]) == ("camera", "dark", "cut_off")
    assert camera["since"] == seen(door)["since"]
    say(door)
    [camera] = [each for each in door.call("GET", "devices", by="lead").body["devices"] if each["door"]]
    assert (camera["door"], camera["condition"], camera["since"]) == ("ok", "well", None)
