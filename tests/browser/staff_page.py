"""A staff tablet as a test has it: its page, and what it has sent, said and sounded."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Locator, Page, Request, Route, ViewportSize, WebSocket, WebSocketRoute, expect

from tests.running import RunningServer

TABLET: ViewportSize = {"width": 1180, "height": 820}
PHONE: ViewportSize = {"width": 390, "height": 844}
NARROW: ViewportSize = {"width": 360, "height": 740}
# The tablet with letters twice as large.
TWICE: ViewportSize = {"width": 590, "height": 410}

LANGUAGES = ("en", "es", "de", "fr", "ar")
# A service of the demo store whose people are called to a desk.
DESK = "returns"
CUT_OFF = "[data-banner=cut-off]"

# Counts chimes: notes that start within a second of each other are one.
COUNT_CHIMES = """
globalThis.chimes = 0;
let last = -Infinity;
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...rest) {
  if (performance.now() - last > 1000) globalThis.chimes += 1;
  last = performance.now();
  return start.apply(this, rest);
};
"""


@dataclass
class Board:
    """One tablet of the demo store."""

    server: RunningServer
    page: Page
    token: str
    sent: list[Request] = field(default_factory=list)
    told: list[Any] = field(default_factory=list)

    def listen(self) -> "Board":
        self.page.on("request", self._keep_request)
        self.page.on("websocket", self._listen_to)
        return self

    def _keep_request(self, request: Request) -> None:
        self.sent.append(request)

    def _listen_to(self, line: WebSocket) -> None:
        line.on("framesent", self._keep_frame)

    def _keep_frame(self, frame: str | bytes) -> None:
        if isinstance(frame, str) and frame.startswith("42"):
            self.told.append(json.loads(re.sub(r"^42\d*", "", frame)))

    @property
    def orders(self) -> list[Request]:
        return [request for request in self.sent if request.method == "POST"]

    @property
    def chimes(self) -> int:
        return int(self.page.evaluate("globalThis.chimes"))

    @property
    def shown(self) -> list[str]:
        """The alerts that this page has reported as painted."""
        return [frame[1]["alert"] for frame in self.told if frame[0] == "shown"]

    def card(self, ticket: str) -> Locator:
        return self.page.locator(f"[data-visit='{ticket}']")

    def press(self, ticket: str, name: str) -> None:
        self.card(ticket).get_by_role("button", name=name, exact=True).click()

    def more(self, ticket: str, name: str) -> None:
        """Something that is not in view: through the person's sheet."""
        card = self.card(ticket)
        expect(card).to_be_visible()
        more = card.get_by_role("button", name="More", exact=True)
        (more if more.count() else card.get_by_role("button").first).click()
        self.page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()

    def section(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def touch(self) -> None:
        """The first touch, which lets the tablet ring."""
        self.page.get_by_role("heading", name="Needs you").click()
        expect(self.page.locator("[data-banner=sound]")).to_have_count(0)

    def expect_live(self) -> "Board":
        expect(self.page.locator(".strip .line .figures")).to_be_visible()
        return self


def hold(page: Page, address: str) -> list[Route]:
    """Keeps what the page sends there, until the test lets it go on."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(address, keep)
    return held


def lose_first(page: Page, event: str) -> list[str | bytes]:
    """From the next load on, the first frame with this event never reaches the page."""
    lost: list[str | bytes] = []

    def between(near: WebSocketRoute) -> None:
        far = near.connect_to_server()

        def pass_on(frame: str | bytes) -> None:
            if not lost and event in str(frame):
                lost.append(frame)
            else:
                near.send(frame)

        far.on_message(pass_on)

    page.route_web_socket(re.compile("/socket.io/"), between)
    return lost
