"""A kiosk as a test has it: signed in by its own cookie, with what it sent and got in the open."""

import json
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Request,
    Response,
    Route,
    ViewportSize,
)

from tests.running import ROOT, RunningServer

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
VISITS = "**/api/v1/stores/demo/visits"
PORTRAIT: ViewportSize = {"width": 820, "height": 1180}
LANDSCAPE: ViewportSize = {"width": 1180, "height": 820}
PHONE: ViewportSize = {"width": 390, "height": 844}

# Every place where a page can leave something behind on its device.
LEFT_BEHIND = """async () => {
  const databases = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of db.objectStoreNames) {
      const request = db.transaction(store).objectStore(store).getAll();
      databases.push(await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); }));
    }
    db.close();
  }
  return JSON.stringify({
    databases,
    html: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll('input, textarea')].map((field) => field.value),
    storage: [{ ...localStorage }, { ...sessionStorage }],
    caches: 'caches' in globalThis ? await caches.keys() : [],
    history: [history.state, location.href, document.cookie, document.title, window.name],
  });
}"""


@dataclass
class Kiosk:
    """One kiosk's page, and the shop behind it."""

    server: RunningServer
    page: Page
    staff: str
    sent: list[Request] = field(default_factory=list)
    got: list[Response] = field(default_factory=list)
    before: set[str] = field(default_factory=set)

    @property
    def check_ins(self) -> list[Request]:
        """Every check-in that the page has sent."""
        return [call for call in self.sent if call.method == "POST" and call.url.endswith("/visits")]

    def open(self, query: str = "") -> "Kiosk":
        self.page.goto(f"{self.server.url}/kiosk{query}")
        self.page.locator(".tile").first.wait_for()
        return self

    def choose(self, name: str = "Repairs") -> None:
        self.page.get_by_role("button", name=name).click()

    def check_in(self) -> None:
        self.page.get_by_role("button", name="Check in", exact=True).click()

    def ticket(self) -> str:
        """The ticket on the page, once it is there."""
        return self.page.locator(".number").inner_text()

    def state(self) -> dict[str, Any]:
        return dict(self.server.call("GET", "/api/v1/stores/demo/state", token=self.staff).body)

    def visits(self) -> list[dict[str, Any]]:
        """Who came to the line since the kiosk was opened, as staff see them."""
        return [visit for visit in self.state()["visits"] if visit["id"] not in self.before]

    def visit(self, ticket: str) -> dict[str, Any]:
        return next(visit for visit in self.visits() if visit["ticket"] == ticket)

    def do(self, ticket: str, verb: str, body: Any = None) -> None:
        path = f"/api/v1/stores/demo/visits/{self.visit(ticket)['id']}/{verb}"
        done = self.server.call("POST", path, body, token=self.staff)
        assert done.status == 200, done.body

    def left_behind(self) -> str:
        return str(self.page.evaluate(LEFT_BEHIND))

    def saved(self) -> list[dict[str, Any]]:
        """The check-ins that the device keeps."""
        databases: list[list[dict[str, Any]]] = json.loads(self.left_behind())["databases"]
        return [record for records in databases for record in records if "made" in record]


@contextmanager
def kiosk_in(server: RunningServer, context: BrowserContext) -> Iterator[Kiosk]:
    """A kiosk of the demo store in this browser context; an error in the page fails the test."""
    sign_in(server, context)
    page = context.new_page()
    kiosk = Kiosk(server, page, token_of(server, "staff", "Alex"))
    kiosk.before = {visit["id"] for visit in kiosk.visits()}
    faults: list[str] = []
    page.on("request", lambda call: kiosk.sent.append(call))  # noqa: PLW0108 - needs a function of Python's own
    page.on("response", lambda answer: kiosk.got.append(answer))  # noqa: PLW0108 - as above
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    yield kiosk
    assert faults == []


TOKENS: dict[tuple[str, str, str | None], str] = {}


def token_of(server: RunningServer, role: str, staff: str | None = None) -> str:
    """One device a role and server, however many tests ask: each call for a new one takes a second."""
    known = (server.url, role, staff)
    if known not in TOKENS:
        TOKENS[known] = server.token(role, staff)
    return TOKENS[known]


def sign_in(server: RunningServer, context: BrowserContext) -> None:
    """The cookie of a kiosk, as its one-time link would leave it."""
    token = token_of(server, "kiosk")
    page = server.call("GET", "/kiosk", token=token).body.decode()
    block = re.search(r'<script type="application/json" id="boot">(.*?)</script>', page, re.DOTALL)
    assert block is not None
    device = json.loads(block[1])["device"]["id"]
    context.add_cookies([{"name": f"greetline_{device}", "value": token, "url": server.url}])


def lose_answer(route: Route) -> None:
    """The server hears it; its answer never arrives."""
    route.fetch()
    route.abort()


def new_context(browser: Browser, **how: Any) -> BrowserContext:
    """Without a service worker, unless a test is about it: what is routed would pass it by."""
    usual = {"viewport": PORTRAIT, "locale": "en-GB", "service_workers": "block"}
    return browser.new_context(**{**usual, **how})


def axe_violations(page: Page) -> list[str]:
    """What axe finds wrong, one line each."""
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(Path(AXE).read_text(encoding="utf-8"))
    found = page.evaluate("(rules) => axe.run(document, { runOnly: rules })", RULES)
    return [f"{fault['id']}: {fault['nodes'][0]['html']}" for fault in found["violations"]]


def bytes_of(responses: Sequence[Response]) -> dict[str, int]:
    """What travelled, fonts apart: the bodies as they were sent."""
    shown = [answer for answer in responses if not answer.url.endswith(".woff2")]
    return {answer.url: answer.request.sizes()["responseBodySize"] for answer in shown}


def is_wider_than_the_screen(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def eventually(page: Page, holds: Callable[[], bool], within_s: float = 30) -> None:
    """Wait until it holds, with the page going on meanwhile."""
    until = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < until, "it never came to hold"
        page.wait_for_timeout(50)
