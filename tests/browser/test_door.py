"""The door in the browser: set up with a picture and two taps, tried, counted beside; and what staff read."""

import base64
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenBoard, OpenKiosk, OpenPage
from tests.browser.pictures import picture
from tests.browser.staff_page import NARROW, PHONE, TABLET
from tests.by_camera import Camera
from tests.running import RunningServer

LINE = {"line": [0.1, 0.5, 0.9, 0.5], "inside": [0, 1]}
# A doorway, drawn: no picture of anybody is needed to draw a line on.
DRAW = """() => {
  const c = document.createElement('canvas'); c.width = 640; c.height = 360;
  const g = c.getContext('2d');
  g.fillStyle = '#8a8378'; g.fillRect(0, 0, 640, 360);
  g.fillStyle = '#cfd8dc'; g.fillRect(220, 20, 200, 220);
  g.fillStyle = '#5d564c'; g.fillRect(0, 240, 640, 120);
  return c.toDataURL('image/jpeg').split(',')[1];
}"""


@pytest.fixture
def camera(server: RunningServer) -> Camera:
    return Camera(server, server.token("camera"))


@pytest.fixture
def obeying(camera: Camera) -> Iterator[Camera]:
    """A camera whose process runs."""
    with camera.running():
        yield camera


def set_up(server: RunningServer, **more: object) -> None:
    """By a manager, elsewhere."""
    wanted = {"source": "rtsp://greet:hunter2@10.0.0.7/1", **LINE, **more}
    done = server.call("POST", "/api/v1/stores/demo/setup/door", wanted, token=server.token("manager"))
    assert done.status == 200, done.body


def card(page: Page) -> Locator:
    return page.locator("[data-card=door]")


class TestSetUp:
    def test_camera_and_line_are_set_up_by_hand(
        self,
        server: RunningServer,
        open_page: OpenPage,
        obeying: Camera,
        request: pytest.FixtureRequest,
        tmp_path: Path,
    ) -> None:
        page = open_page(server.token("manager"), "/setup", viewport=TABLET)
        obeying.picture = base64.b64decode(page.evaluate(DRAW))
        door = card(page)
        source = door.get_by_label("Where the camera is")
        source.fill("camera.local")
        door.get_by_role("button", name="Save").first.click()
        expect(source).to_have_accessible_description(re.compile("Write a number, an address"))
        source.fill("rtsp://greet:hunter2@10.0.0.7/1")
        door.get_by_role("button", name="Save").first.click()
        expect(source).to_have_value("rtsp://…@10.0.0.7/1")
        expect(door.locator("[data-door=ok]")).to_contain_text("The camera sees the door")

        door.get_by_role("button", name="Take a picture").click()
        expect(door.get_by_role("img", name="The door, as its camera")).to_be_visible()
        stage = door.locator(".door-stage")
        stage.click(position={"x": 60, "y": 12})
        box = stage.bounding_box()
        assert box is not None
        stage.click(position={"x": box["width"] - 60, "y": 12})
        expect(door.get_by_text("very near to the edge")).to_be_visible()
        begin, end = (
            stage.get_by_role("button", name=f"{which} of the line") for which in ("Beginning", "End")
        )
        begin.focus()
        for _ in range(8):
            page.keyboard.press("Shift+ArrowDown")
        page.mouse.move(*middle(end))
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] - 60, box["y"] + box["height"] * 0.6, steps=4)
        page.mouse.up()
        expect(door.get_by_text("very near to the edge")).to_have_count(0)
        door.get_by_role("button", name="Inside is on the other side").click()
        door.get_by_role("button", name="Inside is on the other side").click()
        door.get_by_role("button", name="Ignore an area").click()
        door.get_by_role("button", name="Put an area in the middle").click()
        stage.get_by_role("button", name="Corner 3 of area 1").focus()
        page.keyboard.press("Shift+ArrowRight")
        page.keyboard.press("ArrowDown")
        picture(page, request, tmp_path, "door-drawn")
        door.get_by_role("button", name="Save").last.click()
        expect(door).to_have_attribute("data-state", "saved")
        kept = server.call("GET", "/api/v1/stores/demo/door", token=server.token("manager")).body
        x1, y1, x2, y2 = kept["line"]
        assert (x1 < 0.2, x2 > 0.8) == (True, True)
        assert y1 == pytest.approx(0.5, abs=0.1)
        assert y2 == pytest.approx(0.6, abs=0.03)
        assert kept["inside"][1] > 0
        assert kept["ignore"] == [[[0.4, 0.4], [0.6, 0.4], [0.65, 0.61], [0.4, 0.6]]]
        expect(page.locator(".history li").first).to_contain_text("Another line at the door")
        assert "hunter2" not in page.content()

    def test_trial_counts_who_walks_while_the_page_looks_on(
        self,
        server: RunningServer,
        open_page: OpenPage,
        obeying: Camera,
        request: pytest.FixtureRequest,
        tmp_path: Path,
    ) -> None:
        set_up(server)
        page = open_page(server.token("manager"), "/setup", viewport=TABLET)
        door = card(page)
        door.get_by_role("button", name="Begin the trial").click()
        expect(door.get_by_text("Walk now: in and out.")).to_be_visible()
        wait_for_run(obeying, page)
        for direction in ("in", "out"):
            obeying.crosses(direction)
        expect(door.get_by_text("1 in, 1 out: that's right.")).to_be_visible()
        picture(page, request, tmp_path, "door-tried")
        door.get_by_role("button", name="End the trial").click()
        expect(door.get_by_role("button", name="Begin the trial")).to_be_visible()

    def test_count_beside_the_camera_says_how_sure_it_is(
        self, server: RunningServer, open_page: OpenPage, camera: Camera
    ) -> None:
        set_up(server)
        camera.say()
        page = open_page(server.token("manager"), "/setup", viewport=TABLET)
        door = card(page)
        door.get_by_role("button", name="Begin to count").click()
        for direction in ("in", "in", "out"):
            door.locator(".door-taps").get_by_role("button", name=re.compile(f"{direction}$")).click()
            if direction == "in":
                camera.sees("in", age_s=0)
        door.get_by_role("button", name="Finish").click()
        expect(door.get_by_text(re.compile(r"saw 2 of your 3.*between 21\s?% and 94\s?%"))).to_be_visible()

    def test_basic_mode_says_so_wherever_counts_are(
        self, server: RunningServer, open_page: OpenPage, camera: Camera
    ) -> None:
        set_up(server)
        camera.say(mode="basic", model=None)
        page = open_page(server.token("manager"), "/setup", viewport=TABLET)
        expect(card(page).get_by_text("Basic: counts are uncertain.")).to_have_count(1)
        card(page).get_by_role("button", name="Begin the trial").click()
        expect(card(page).get_by_text("Basic: counts are uncertain.")).to_have_count(2)

    def test_change_of_the_camera_is_taken_back(self, server: RunningServer, open_page: OpenPage) -> None:
        set_up(server)
        page = open_page(server.token("manager"), "/setup", viewport=TABLET)
        source = card(page).get_by_label("Where the camera is")
        source.fill("")
        card(page).get_by_role("button", name="Save").first.click()
        done = page.locator(".done")
        expect(done).to_contain_text("The door has no camera any more")
        done.get_by_role("button", name="Undo").click()
        expect(source).to_have_value("rtsp://…@10.0.0.7/1")

    @pytest.mark.parametrize("language", ["en", "ar"])
    @pytest.mark.parametrize("size", [NARROW, PHONE, {"width": 1920, "height": 1080}], ids=str)
    def test_nothing_wider_than_the_page(
        self, server: RunningServer, open_page: OpenPage, camera: Camera, size: dict[str, int], language: str
    ) -> None:
        set_up(server, quiet=[["20:00", "08:00"]], ignore=[[[0, 0], [0.2, 0], [0.2, 0.3]]])
        camera.say("dark", warnings=["dark", "slow"])
        page = open_page(server.token("manager"), f"/setup?lang={language}", viewport=size)
        expect(card(page)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def wait_for_run(camera: Camera, page: Page) -> None:
    for _ in range(100):
        if camera.orders.get("dry_run"):
            return
        page.wait_for_timeout(50)
    raise AssertionError("the camera was not told of the trial")


class TestBoard:
    def test_two_people_are_one_card_and_become_their_visit(
        self, open_board: OpenBoard, open_kiosk: OpenKiosk, server: RunningServer, camera: Camera
    ) -> None:
        board = open_board()
        camera.sees("in", 2)
        expect(board.page.get_by_role("heading", name="Two people at the door")).to_be_visible()
        server.check_in(server.token("kiosk"), party_size=2)
        expect(board.page.get_by_role("heading", name="Two people at the door")).to_have_count(0)
        expect(board.page.locator("[data-visit=A1]")).to_be_visible()

    def test_two_who_came_one_by_one_are_told_as_two(self, open_board: OpenBoard, camera: Camera) -> None:
        board = open_board()
        camera.sees("in")
        camera.sees("in")
        expect(board.page.get_by_text("Two people at the door")).to_be_visible()
        board.page.get_by_role("button", name="Hello to all 2").click()
        expect(board.page.get_by_text("Two people at the door")).to_have_count(0)

    def test_who_turns_round_is_asked_for_no_more(self, open_board: OpenBoard, camera: Camera) -> None:
        board = open_board()
        camera.sees("in")
        expect(board.page.get_by_role("heading", name="Somebody at the door")).to_be_visible()
        camera.sees("out", age_s=0)
        expect(board.page.get_by_role("heading", name="Somebody at the door")).to_have_count(0)

    def test_camera_that_does_not_see_is_a_calm_strip(
        self,
        open_board: OpenBoard,
        server: RunningServer,
        camera: Camera,
        request: pytest.FixtureRequest,
        tmp_path: Path,
    ) -> None:
        set_up(server)
        camera.say()
        board = open_board()
        strip = board.page.locator("[data-banner=door]")
        expect(strip).to_have_count(0)
        camera.say("covered")
        expect(strip).to_contain_text(re.compile(r"Something has covered the door camera since \d\d:\d\d"))
        picture(board.page, request, tmp_path, "door-strip")
        camera.say()
        expect(strip).to_have_count(0)

    def test_colleague_who_steps_through_is_asked_for_by_nobody(
        self, open_board: OpenBoard, server: RunningServer, camera: Camera
    ) -> None:
        set_up(server)
        camera.say()
        board = open_board()
        board.page.get_by_role("button", name=re.compile("Alex")).first.click()
        board.page.get_by_role("button", name="I'm stepping through").click()
        expect(board.page.get_by_text("the next one through the door is you")).to_be_visible()
        assert camera.sees("in", age_s=0)["how"] == "stepped"
        camera.sees("in", age_s=0)
        expect(board.page.get_by_role("heading", name="Somebody at the door")).to_have_count(1)
