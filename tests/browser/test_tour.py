"""The newcomer: an empty folder, the first printed link, clicks only; and the rest of the tour."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    FrameLocator,
    Locator,
    Page,
    StorageState,
    expect,
)

from tests.browser.kiosk_page import axe_violations, is_wider_than_the_screen
from tests.browser.pictures import picture
from tests.running import RunningServer

WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
TOUR = re.compile(r"Tour\s+http://localhost:\d+(/tour/\S+)$")
SOON = {
    "GREETLINE_ALL_FREE_S": "2",
    "GREETLINE_HEARTBEAT_S": "0.5",
    "GREETLINE_ALIVE_S": "1.5",
    "GREETLINE_CUT_OFF_S": "3",
}
# A colleague who was slower is answered 409; browsers write that to the console by themselves.
LOST_RACE = "409 (CONFLICT)"


@dataclass
class Tour:
    """The tour's page, and the devices in it."""

    page: Page
    # Errors of any page in it, on the console or thrown.
    faults: list[str] = field(default_factory=list)

    def listen(self) -> "Tour":
        self.page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        self.page.on("console", self._hear)
        return self

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.faults.append(said.text)

    def device(self, name: str) -> FrameLocator:
        return self.page.frame_locator(f'iframe[title="{name}"]')

    def press(self, name: str) -> None:
        self.page.locator(".step-body").get_by_role("button", name=name).click()

    def step(self, number: int) -> Locator:
        return self.page.locator(".step").nth(number - 1)

    def expect_done(self, number: int) -> None:
        expect(self.step(number)).to_have_attribute("data-state", "done")

    def check_in(self) -> None:
        kiosk = self.device("Kiosk")
        kiosk.get_by_role("button", name="Repairs").click()
        kiosk.get_by_role("button", name="Check in", exact=True).click()


OpenTour = Callable[..., Tour]


@dataclass
class Shop:
    """A server that was started in an empty folder, and what it printed."""

    server: RunningServer
    link: str
    # The cookies of the browser that has taken the tour.
    taken: StorageState | None = None


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """As `make run` starts it, in a folder that is not there yet; its times are shorter than a shop's."""
    folder = tmp_path_factory.mktemp("newcomer")
    server = RunningServer(folder / "var", SOON).start()
    assert server.process is not None
    assert server.process.stdout is not None
    first = next(line for line in server.process.stdout if "http" in line)
    link = TOUR.match(first)
    assert link is not None, first
    yield Shop(server, link[1])
    server.stop()


@pytest.fixture
def open_tour(shop: Shop, browser: Browser) -> Iterator[OpenTour]:
    """The one browser that has the tour: it takes it by the printed link, and comes back by its cookies."""
    opened: list[BrowserContext] = []

    def make(query: str = "", **how: Any) -> Tour:
        context = browser.new_context(
            **{"viewport": WIDE, "locale": "en-GB", "storage_state": shop.taken, **how}
        )
        opened.append(context)
        tour = Tour(context.new_page()).listen()
        if shop.taken is None:
            tour.page.goto(shop.server.url + shop.link)
            tour.page.get_by_role("button", name="Start the tour").click()
            tour.page.wait_for_url("**/tour?device=*")
            shop.taken = context.storage_state()
        if tour.page.url == "about:blank" or query:
            tour.page.goto(f"{shop.server.url}/tour{query}")
        expect(tour.page.locator("iframe").first).to_be_attached()
        return tour

    yield make
    for context in opened:
        context.close()


def test_newcomer_comes_from_an_empty_folder_to_a_closed_ring_by_clicks_only(
    open_tour: OpenTour,
    record_property: Callable[[str, object], None],
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    tour = open_tour()
    begun = time.monotonic()

    tour.press("Somebody walks in")
    tour.expect_done(1)
    expect(tour.device("Tablet of Bea").locator(".card-door")).to_be_attached()
    # One touch of the tour and every device may ring.
    expect(tour.device("Tablet of Bea").locator("[data-banner=sound]")).to_have_count(0)

    tour.check_in()
    tour.expect_done(2)
    ticket = tour.page.locator(".way .ticket").inner_text()
    expect(tour.page.locator(".way")).to_have_attribute("data-hello", "no")
    # Joined, not doubled: whom the door saw is nobody else.
    tablet = tour.device("Tablet of Alex")
    expect(tablet.locator(f"[data-visit='{ticket}']")).to_be_visible()
    expect(tablet.locator(".card-door")).to_have_count(0)
    expect(tour.device("Phone").locator("main")).to_have_attribute("data-visit", ticket)

    tour.expect_done(3)
    climbed = tour.device("Tablet of Bea").locator(f"[data-visit='{ticket}'] .says")
    expect(climbed).to_contain_text("nobody has answered")

    tablet.get_by_role("button", name="I see you").click()
    tour.expect_done(4)
    record_property("tour page to closed ring, s", round(time.monotonic() - begun, 1))
    expect(tour.page.locator(".way")).to_have_attribute("data-hello", "yes")
    for name in ("Kiosk", "Phone", "Waiting room"):
        expect(tour.device(name).get_by_text("Alex has seen you").first).to_be_attached()
    expect(tour.page.locator(".came")).to_contain_text("Alex said hello")
    expect(tablet.locator(".card .do-greet")).to_have_count(0)
    picture(tour.page, request, tmp_path, "tour")
    assert tour.faults == []


def test_rest_of_the_tour_ticks_by_what_happens(open_tour: OpenTour) -> None:
    tour = open_tour()
    tour.check_in()
    tour.expect_done(2)
    ticket = tour.page.locator(".way .ticket").inner_text()

    tour.step(5).get_by_role("button").first.click()
    tour.press(f"for {ticket}")
    tour.expect_done(5)
    won = tour.page.locator(".came").inner_text().split()[0]
    lost = {"Alex": "Bea", "Bea": "Alex"}[won]
    said = tour.device(f"Tablet of {lost}").get_by_role("status")
    expect(said).to_contain_text(f"{won} was quicker. They are with {ticket}.")
    expect(tour.device(f"Tablet of {won}").get_by_text("With you").first).to_be_visible()

    tour.step(7).get_by_role("button").first.click()
    tour.press(f"Open the record of {ticket}")
    tour.expect_done(7)
    expect(tour.device("Manager").locator("article")).to_have_attribute("data-visit", ticket)

    tour.step(6).get_by_role("button").first.click()
    # Nobody but the page around it pulls the plug of a page.
    tablet = next(frame for frame in tour.page.frames if "/staff" in frame.url)
    tablet.evaluate("postMessage({ plugged: false })")
    called = "() => new Promise(setTimeout).then(() => fetch('/healthz')).then(({ status }) => status)"
    assert tablet.evaluate(called) == 200
    tour.press("Pull the plug")
    red = tour.device("Tablet of Bea").locator("[data-banner=cut-off]")
    expect(red).to_be_visible()
    tour.press("Put it back")
    expect(red).to_have_count(0)
    tour.expect_done(6)
    tour.page.get_by_role("button", name="Start again").click()
    expect(tour.step(1)).to_have_attribute("data-state", "now")
    assert [fault for fault in tour.faults if LOST_RACE not in fault] == []


def test_small_screen_shows_one_device_with_tabs(open_tour: OpenTour) -> None:
    tour = open_tour(viewport=PHONE, has_touch=True)
    tablet = tour.page.get_by_role("tab", name="Tablet of Alex")
    expect(tablet).to_have_attribute("aria-selected", "true")
    tour.press("Somebody walks in")
    tour.expect_done(1)
    expect(tour.page.get_by_role("tab", name="Kiosk")).to_have_attribute("aria-selected", "true")
    tour.check_in()
    tour.expect_done(2)
    tour.page.get_by_role("tab", name="Phone").click()
    expect(tour.device("Phone").locator("main")).to_be_visible()
    tour.page.get_by_role("tab", name="Phone").press("ArrowLeft")
    expect(tour.page.get_by_role("tab", name="Tablet of Bea")).to_be_focused()
    assert not is_wider_than_the_screen(tour.page)
    assert axe_violations(tour.page) == []
    assert tour.faults == []


def test_dark_tour_in_a_language_from_right_to_left_has_no_axe_violation(open_tour: OpenTour) -> None:
    tour = open_tour("?language=ar", color_scheme="dark")
    assert tour.page.locator("html").get_attribute("dir") == "rtl"
    guide, stage = tour.page.locator(".guide").bounding_box(), tour.page.locator(".stage").bounding_box()
    assert guide is not None
    assert stage is not None
    assert guide["x"] > stage["x"]
    assert axe_violations(tour.page) == []
    assert tour.faults == []
