"""The waiting-room screen as people in the room see it."""

import json
import re
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, WebSocket, expect

from tests.browser.conftest import OpenPage
from tests.browser.kiosk_page import axe_violations, eventually, is_wider_than_the_screen
from tests.browser.staff_page import COUNT_CHIMES, CUT_OFF, LANGUAGES, PHONE, TABLET
from tests.browser.wire import Wire
from tests.running import RunningServer

WALL: ViewportSize = {"width": 1920, "height": 1080}
PRIVATE = "Bills and payment plans"


@dataclass
class Wall:
    """One screen, and all that reached it."""

    page: Page
    came: list[str] = field(default_factory=list)

    def listen(self) -> "Wall":
        self.page.on("websocket", self._listen_to)
        return self

    def _listen_to(self, line: WebSocket) -> None:
        line.on("framereceived", self._keep)

    def _keep(self, frame: str | bytes) -> None:
        self.came.append(str(frame))

    @property
    def newest(self) -> Locator:
        return self.page.get_by_role("status")

    @property
    def chimes(self) -> int:
        return int(self.page.evaluate("globalThis.chimes"))

    def section(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def touch(self) -> None:
        self.page.get_by_role("button", name="Tap to turn sound on", exact=True).click()
        expect(self.page.locator("[data-banner=sound]")).to_have_count(0)


OpenWall = Callable[..., Wall]


@pytest.fixture
def open_wall(server: RunningServer, open_page: OpenPage) -> OpenWall:
    def make(query: str = "", base: str = server.url, **how: Any) -> Wall:
        how = {"viewport": WALL, "script": COUNT_CHIMES, **how}
        page = open_page(server.token("screen"), "about:blank", base="", **how)
        wall = Wall(page).listen()
        page.goto(f"{base}/screen{query}")
        eventually(page, lambda: any("heartbeat" in frame for frame in wall.came))
        return wall

    return make


@pytest.fixture
def alex(server: RunningServer) -> str:
    return server.token("staff", "Alex")


def test_an_empty_room_is_told_what_will_appear(open_wall: OpenWall) -> None:
    wall = open_wall()
    expect(wall.newest).to_contain_text("Welcome")
    expect(wall.newest).to_contain_text("When a colleague calls your ticket, it appears here")
    expect(wall.page.get_by_text("Nobody is waiting")).to_be_visible()


def test_a_call_to_a_desk_fills_the_wall(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    wall = open_wall()
    server.do(alex, server.check_in(kiosk, "returns"), "call")
    call = wall.newest.locator("[data-visit=C1]")
    expect(call).to_have_text(re.compile(r"C1\s*Desk 1"))
    expect(call).to_have_attribute("data-state", "called")
    expect(call).to_have_css("font-size", f"{0.22 * WALL['height']:g}px")


def test_on_the_floor_somebody_is_coming(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    wall = open_wall()
    server.do(alex, server.check_in(kiosk), "call")
    expect(wall.newest).to_have_text(re.compile(r"A1\s*Alex is coming to you"))


def test_whom_the_wall_speaks_to_in_person_it_speaks_to_in_their_language(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    wall = open_wall()
    called, seen = (server.check_in(kiosk, language=language) for language in ("de", "ar"))
    server.do(alex, called, "call")
    server.do(alex, seen, "greet")
    said = wall.newest.locator("[lang=de]")
    expect(said).to_have_text("Alex kommt zu Ihnen")
    expect(wall.section("Next").locator("[lang=ar]")).to_have_attribute("dir", "rtl")
    expect(wall.page.locator("html")).to_have_attribute("lang", "en")


def test_earlier_calls_and_the_next_few_stand_beside(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    wall = open_wall()
    visits = [server.check_in(kiosk, "returns") for _ in range(5)]
    for visit in visits[:2]:
        server.do(alex, visit, "call")
    server.do(alex, visits[2], "greet")
    expect(wall.section("Called before").locator("[data-visit=C1]")).to_contain_text("Desk 1")
    following = wall.section("Next").locator("[data-visit]")
    expect(following).to_have_text([re.compile("C3"), re.compile("C4"), re.compile("C5")])
    expect(following.first).to_contain_text("Alex has seen you")
    expect(wall.page.get_by_text("3 people are waiting")).to_be_visible()


def test_a_call_that_was_taken_back_leaves_the_wall(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    wall = open_wall()
    visit = server.check_in(kiosk, "returns")
    server.do(alex, visit, "call")
    expect(wall.newest.locator("[data-visit=C1]")).to_be_visible()
    server.do(alex, visit, "undo")
    expect(wall.newest).to_contain_text("Welcome")
    expect(wall.section("Next").locator("[data-visit=C1]")).to_be_visible()


def test_a_chime_comes_with_each_call_and_call_again(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    wall = open_wall()
    wall.touch()
    visit = server.check_in(kiosk, "returns")
    server.do(alex, visit, "greet")
    server.do(alex, visit, "call")
    eventually(wall.page, lambda: wall.chimes == 1)
    wall.page.wait_for_timeout(1500)
    server.do(alex, visit, "recall")
    eventually(wall.page, lambda: wall.chimes == 2)


def test_calls_that_were_missed_are_shown_but_not_sounded(
    server: RunningServer, open_wall: OpenWall, wire: Wire, kiosk: str, alex: str
) -> None:
    wall = open_wall(base=wire.url)
    wall.touch()
    wire.cut()
    server.do(alex, server.check_in(kiosk, "returns"), "call")
    expect(wall.page.locator(CUT_OFF)).to_be_visible(timeout=15_000)
    wire.mend()
    expect(wall.page.locator(CUT_OFF)).to_have_count(0)
    expect(wall.newest.locator("[data-visit=C1]")).to_be_visible()
    wall.page.wait_for_timeout(1500)
    assert wall.chimes == 0


def test_nothing_of_a_person_reaches_the_wall(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    before = server.check_in(kiosk, "private", name="Marigold", note="blue scarf", language="es")
    wall = open_wall()
    server.check_in(kiosk, "private", name="Marigold", note="blue scarf", language="es")
    server.do(alex, before, "call")
    expect(wall.newest.locator("[data-visit=D1]")).to_contain_text("Desk 1")
    expect(wall.section("Next").locator("[data-visit=D2]")).to_be_visible()
    arrived = json.dumps(wall.came) + wall.page.content()
    for secret in ("Marigold", "blue scarf", PRIVATE):
        assert secret not in arrived


def test_a_cut_off_screen_says_so(server: RunningServer, open_wall: OpenWall) -> None:
    wall = open_wall()
    assert server.process is not None
    server.process.send_signal(signal.SIGSTOP)
    try:
        panel = wall.page.locator(CUT_OFF)
        expect(panel).to_be_visible(timeout=15_000)
        expect(panel).to_contain_text("This screen is cut off since")
    finally:
        server.process.send_signal(signal.SIGCONT)
    expect(panel).to_have_count(0)


def test_the_picture_moves_a_little_each_minute(open_wall: OpenWall) -> None:
    wall = open_wall()
    place = wall.page.locator(".screen")
    moved = wall.page.evaluate("document.querySelector('.screen').style.transform")
    assert re.fullmatch(r"translate\((0|8)px, (0|8)px\)", moved)
    wall.page.clock.install()
    wall.page.reload()
    expect(place).to_be_visible()
    seen = set()
    for _ in range(4):
        seen.add(place.evaluate("screen => screen.style.transform"))
        wall.page.clock.run_for(60_000)
    assert len(seen) == 4


def test_it_is_dark_unless_asked_otherwise(open_wall: OpenWall) -> None:
    wall = open_wall(color_scheme="light")
    expect(wall.page.locator("html")).to_have_css("background-color", "rgb(18, 24, 27)")
    wall.page.goto(wall.page.url + "?theme=light")
    expect(wall.page.locator("html")).to_have_css("background-color", "rgb(250, 248, 244)")


def test_axe_finds_nothing(server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str) -> None:
    for service in ("returns", "repairs"):
        server.do(alex, server.check_in(kiosk, service), "call")
    server.do(alex, server.check_in(kiosk), "greet")
    server.check_in(kiosk)
    wall = open_wall(reduced_motion="reduce")
    for query in ("", "?theme=light", "?language=ar", "?language=ar&theme=light"):
        wall.page.goto(f"{server.url}/screen{query}")
        expect(wall.newest.locator("[data-visit=A2]")).to_be_visible()
        assert axe_violations(wall.page) == [], query


def test_every_size_shows_all_without_scrolling_sideways(
    server: RunningServer, open_wall: OpenWall, kiosk: str, alex: str
) -> None:
    for service in ("returns", "repairs", "returns"):
        server.do(alex, server.check_in(kiosk, service), "call")
    for _ in range(6):
        server.check_in(kiosk)
    wall = open_wall()
    for language in LANGUAGES:
        wall.page.goto(f"{server.url}/screen?language={language}")
        expect(wall.newest.locator("[data-visit=C3]")).to_be_visible()
        for size in (WALL, TABLET, PHONE):
            wall.page.set_viewport_size(size)
            assert not is_wider_than_the_screen(wall.page), (language, size)
            assert _cut_rows(wall.page) == [], (language, size)


def _cut_rows(page: Page) -> list[str]:
    """Rows that are shown in part only: half a ticket is worse than none."""
    return list(
        page.evaluate(
            """[...document.querySelectorAll('.lists li')].filter((row) => {
              const [a, b] = [row, row.parentElement].map((one) => one.getBoundingClientRect());
              const inside = a.left < b.right - 1 && a.right > b.left + 1;
              return inside && a.bottom > b.bottom + 1;
            }).map((row) => row.innerText)"""
        )
    )
