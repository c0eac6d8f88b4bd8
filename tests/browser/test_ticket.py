"""The ticket page on a customer's own phone."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Response, Route, expect

from tests.browser.kiosk_page import (
    PHONE,
    axe_violations,
    bytes_of,
    is_wider_than_the_screen,
    new_context,
    token_of,
)
from tests.running import RunningServer

# A LAN name over plain http is no secure context: what such a page lacks is taken away.
PLAIN_HTTP = """
  delete Crypto.prototype.randomUUID;
  delete Crypto.prototype.subtle;
  for (const name of ['serviceWorker', 'locks', 'wakeLock', 'storage']) delete Navigator.prototype[name];
"""
# What a phone was told to do with its motor.
VIBRATION = """
  globalThis.vibrations = [];
  Navigator.prototype.vibrate = (pattern) => Boolean(globalThis.vibrations.push(pattern));
"""


@dataclass
class Ticket:
    """One phone that follows one ticket."""

    server: RunningServer
    page: Page
    visit: dict[str, Any]
    staff: str
    got: list[Response] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/t/{self.visit['public_token']}"

    def open(self, query: str = "") -> "Ticket":
        self.page.goto(self.server.url + self.path + query)
        return self

    def do(self, verb: str, body: Any = None) -> None:
        path = f"/api/v1/stores/demo/visits/{self.visit['id']}/{verb}"
        done = self.server.call("POST", path, body, token=self.staff)
        assert done.status == 200, done.body

    def now(self) -> dict[str, Any]:
        """The visit as staff see it now."""
        state = self.server.call("GET", "/api/v1/stores/demo/state", token=self.staff).body
        return next((visit for visit in state["visits"] if visit["id"] == self.visit["id"]), {})

    def reads(self, sentence: str) -> None:
        expect(self.page.locator(".headline")).to_have_text(sentence)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path_factory.mktemp("ticket")).start()
    yield running
    running.stop()


@pytest.fixture
def check_in(server: RunningServer, browser: Browser) -> Iterator[Callable[..., Ticket]]:
    """Checks somebody in and opens their phone; an error in a page fails the test."""
    faults: list[str] = []
    with ExitStack() as stack:

        def make(service: str = "returns", language: str = "en", script: str = "", **how: Any) -> Ticket:
            visit = server.check_in(token_of(server, "kiosk"), service, language=language)
            context = stack.enter_context(new_context(browser, **{"viewport": PHONE, **how}))
            context.add_init_script(PLAIN_HTTP + script)
            page = context.new_page()
            ticket = Ticket(server, page, visit, token_of(server, "staff", "Alex"))
            page.on("pageerror", lambda fault: faults.append(str(fault)))
            page.on("response", lambda answer: ticket.got.append(answer))  # noqa: PLW0108 - needs a function of Python's own
            return ticket

        yield make
    assert faults == []


@pytest.fixture
def ticket(check_in: Callable[..., Ticket]) -> Ticket:
    return check_in().open()


def test_a_ticket_tells_its_number_its_line_and_what_is_true(ticket: Ticket) -> None:
    expect(ticket.page.locator(".number")).to_have_text(ticket.visit["ticket"])
    ticket.reads("You're on the list. Please speak to us at the counter too.")
    expect(ticket.page.locator(".hello")).to_have_attribute("data-step", "open")
    expect(ticket.page.locator("#range")).to_have_text("We can't say yet how long it takes.")


def test_news_of_the_ticket_comes_by_itself(ticket: Ticket) -> None:
    ticket.do("greet")
    ticket.reads("Alex has seen you.")
    expect(ticket.page.locator(".hello")).to_have_attribute("data-step", "done")
    expect(ticket.page.locator("#changes li").first).to_contain_text("Alex has seen you.")
    ticket.do("call", {"desk": "Desk 3"})
    ticket.reads("It's your turn: Desk 3.")
    ticket.do("serve")
    ticket.reads("You're with Alex.")
    ticket.do("finish")
    ticket.reads("Thank you.")
    expect(ticket.page.locator("#actions button")).to_have_count(0)


def test_a_call_cannot_be_overlooked(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in(script=VIBRATION).open()
    ticket.do("call", {"desk": "Desk 3"})
    expect(ticket.page.locator(".ticket")).to_have_class("ticket loud")
    expect(ticket.page).to_have_title(f"It's your turn: Desk 3. · {ticket.visit['ticket']}")
    assert len(ticket.page.evaluate("vibrations")) == 1
    ticket.do("recall", {})
    ticket.page.wait_for_function("vibrations.length === 2")


def test_a_page_opened_after_the_call_is_as_loud_before_any_script(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in(java_script_enabled=False)
    ticket.do("call", {"desk": "Desk 3"})
    ticket.open()
    expect(ticket.page.locator(".ticket")).to_have_class("ticket loud")
    expect(ticket.page).to_have_title(f"{ticket.visit['ticket']} · It's your turn: Desk 3.")


def test_leaving_is_asked_first_and_can_be_taken_back(ticket: Ticket) -> None:
    ticket.button("Leave the line").click()
    ticket.button("Stay in line").click()
    assert ticket.now()["state"] == "waiting"
    ticket.button("Leave the line").click()
    ticket.button("Yes, leave").click()
    ticket.reads("You've left the line. Changed your mind?")
    assert ticket.now() == {}
    ticket.button("Back in line").click()
    expect(ticket.button("Leave the line")).to_be_visible()
    assert ticket.now()["state"] == "waiting"
    assert ticket.now()["arrived_at"] == ticket.visit["arrived_at"]


def test_nobody_came_restarts_the_clock_and_keeps_the_first_greeting(ticket: Ticket) -> None:
    expect(ticket.button("Nobody came yet? Tell us")).to_have_count(0)
    ticket.do("greet")
    ticket.button("Nobody came yet? Tell us").click()
    ticket.reads("Thank you. We've told the team again.")
    expect(ticket.page.locator(".hello")).to_have_attribute("data-step", "open")
    visit = ticket.now()
    assert visit["greeted_at"] is None
    assert visit["unconfirmed_greeted_at"] is not None
    assert visit["nobody_came_at"] is not None


def test_after_a_lost_answer_the_same_order_is_sent_again(ticket: Ticket) -> None:
    keys: list[str] = []

    def lose_the_first(route: Route) -> None:
        if route.request.method == "POST":
            keys.append(route.request.headers["idempotency-key"])
            route.fetch()
        if len(keys) < 2:
            route.abort()
        else:
            route.continue_()

    ticket.do("greet")
    ticket.page.route("**/api/**", lose_the_first)
    ticket.open()
    ticket.button("Nobody came yet? Tell us").click()
    expect(ticket.page.locator("#notice")).to_have_text("That didn't reach the shop. Tap again.")
    ticket.button("Nobody came yet? Tell us").click()
    ticket.reads("Thank you. We've told the team again.")
    expect(ticket.page.locator("#notice")).to_be_hidden()
    assert len(keys) == 2
    assert len(set(keys)) == 1


def test_without_script_it_can_be_read_and_renews_itself(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in(java_script_enabled=False).open()
    expect(ticket.page.locator(".headline")).to_contain_text("You're on the list")
    expect(ticket.page.locator("meta[http-equiv=refresh]")).to_have_attribute("content", "15")
    assert ticket.page.get_by_role("button").count() == 0


def test_without_streams_it_asks(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in()
    ticket.page.route("**/live*", lambda route: route.abort())
    ticket.open()
    ticket.do("greet")
    ticket.reads("Alex has seen you.")


def test_a_page_that_is_cut_off_says_so_and_says_no_more_when_it_is_back(
    check_in: Callable[..., Ticket],
) -> None:
    ticket = check_in()
    ticket.page.clock.install()
    ticket.open()
    notice = ticket.page.locator("#notice")
    expect(notice).to_be_hidden()
    ticket.page.route("**/api/**", lambda route: route.abort())
    ticket.page.context.set_offline(True)
    ticket.page.clock.fast_forward(26_000)
    expect(notice).to_contain_text("Not up to date since")
    expect(notice).to_have_attribute("data-banner", "cut-off")
    expect(ticket.page.locator("main")).to_have_class("old")
    ticket.page.unroute("**/api/**")
    ticket.page.context.set_offline(False)
    expect(notice).to_be_hidden()
    expect(ticket.page.locator("main")).not_to_have_class("old")


def test_it_speaks_the_persons_language_and_any_other(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in(language="ar").open()
    root = ticket.page.locator("html")
    expect(root).to_have_attribute("dir", "rtl")
    ticket.do("greet")
    expect(ticket.page.locator(".headline")).to_contain_text("انتبه لك")
    ticket.page.get_by_role("link", name="Deutsch").click()
    expect(root).to_have_attribute("lang", "de")
    ticket.reads("Alex hat Sie gesehen.")
    ticket.do("call", {"desk": "Desk 3"})
    ticket.reads("Sie sind dran: Desk 3.")


def test_a_private_ticket_names_no_service(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in("private").open()
    ticket.page.wait_for_load_state("load")
    texts = [answer.text() for answer in ticket.got if "/t/" in answer.url]
    assert len(texts) > 0
    assert [text for text in texts if "Bills" in text] == []


def test_nothing_of_others_is_on_it(check_in: Callable[..., Ticket]) -> None:
    other = check_in()
    ticket = check_in().open()
    html = ticket.page.content()
    assert other.visit["ticket"] not in html
    assert other.visit["id"] not in html


def test_an_unknown_ticket_is_told_in_a_sentence(ticket: Ticket) -> None:
    answer = ticket.page.goto(f"{ticket.server.url}/t/nobody")
    assert answer is not None
    assert answer.status == 404
    expect(ticket.page.locator("h1")).to_have_text("We no longer know this ticket. Please speak to us.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing(check_in: Callable[..., Ticket], scheme: str, language: str) -> None:
    ticket = check_in(language=language, color_scheme=scheme, reduced_motion="reduce").open()
    for verb in ("", "greet", "call", "no_show"):
        if verb:
            ticket.do(verb)
        if verb == "call":
            ticket.page.locator(".loud").wait_for()
        assert axe_violations(ticket.page) == [], verb
    ticket.page.locator("[data-action=resume]").click()
    ticket.page.locator("[data-action=leave]").click()
    assert axe_violations(ticket.page) == [], "the question before leaving"
    ticket.page.goto(f"{ticket.server.url}/t/nobody?language={language}")
    assert axe_violations(ticket.page) == [], "unknown"


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "ar"])
def test_every_target_is_large_and_the_page_fits_320(check_in: Callable[..., Ticket], language: str) -> None:
    ticket = check_in(language=language, viewport={"width": 320, "height": 568}).open()
    ticket.do("greet")
    ticket.page.locator("[data-action=nobody_came]").wait_for()
    assert not is_wider_than_the_screen(ticket.page)
    for target in ticket.page.locator("button:visible, a:visible").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 48, target.inner_text()


def test_the_page_weighs_at_most_15_kb(check_in: Callable[..., Ticket]) -> None:
    ticket = check_in().open()
    ticket.page.locator("[data-action=leave]").wait_for()
    sizes = bytes_of([answer for answer in ticket.got if "/live" not in answer.url])
    assert 4_000 < sum(sizes.values()) <= 15_000, sizes
