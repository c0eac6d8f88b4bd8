"""Set-up as a walk: from the second printed link to a kiosk that takes people, by clicks and typing only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from config.settings import ROOT, load
from server.actions.open_shop import offer_setup
from server.db.beside import writer_beside
from server.identity.tokens import hashed, new_code
from server.ops.token import issue
from tests.browser.pictures import picture
from tests.browser.staff_page import NARROW, PHONE, TABLET
from tests.running import RunningServer

WALL = {"width": 1920, "height": 1080}
PASSWORD = "four blue walking lamps"
MOST_CLICKS = 20


@dataclass
class Walker:
    """A person with a mouse and a keyboard; every click is counted, also one into a field."""

    clicks: int = 0
    faults: list[str] = field(default_factory=list)

    def click(self, place: Locator) -> None:
        self.clicks += 1
        place.click()

    def type(self, place: Locator, text: str) -> None:
        self.click(place)
        place.page.keyboard.type(text)

    def watch(self, page: Page) -> Page:
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        return page


@dataclass
class Opened:
    """A shop as its manager has just opened it."""

    server: RunningServer
    context: BrowserContext
    page: Page


def printed_links(server: RunningServer) -> list[str]:
    """What stands on the console, in its order."""
    assert server.process
    assert server.process.stdout
    links: list[str] = []
    while len(links) < 2:
        links += re.findall(r"http://localhost:\S+", server.process.stdout.readline())
    return [link.replace("localhost", "127.0.0.1") for link in links]


def found(walker: Walker, page: Page, link: str) -> None:
    """The link, its button, and the form."""
    page.goto(link)
    walker.click(page.get_by_role("button", name="Set up my shop"))
    expect(page.get_by_label("What is the shop called?")).to_be_focused()
    page.keyboard.type("Old Town Optics")
    walker.type(page.get_by_label("Name", exact=True), "Robin")
    walker.type(page.get_by_label("Password"), PASSWORD)
    secret = (page.locator("[data-secret]").text_content() or "").replace(" ", "")
    walker.type(page.get_by_label("Six digits from the app"), pyotp.TOTP(secret).now())
    walker.click(page.get_by_role("button", name="Open the shop"))
    expect(card(page, "trade")).to_be_visible()


def new_link(server: RunningServer) -> str:
    """Another one, as the next start would print it."""
    rules, code = load(server.environment), new_code()
    with writer_beside(rules.database) as writer:
        writer.submit(None, partial(offer_setup, code_hash=hashed(code), valid_h=1))
    return f"{server.url}/setup/open/{code}"


def card(page: Page, name: str) -> Locator:
    return page.locator(f"[data-card={name}]")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Opened]:
    """One shop for the tests that only look, or leave it as it was."""
    server = RunningServer(tmp_path_factory.mktemp("shop") / "data")
    server.start()
    context = browser.new_context(locale="en-GB", viewport=TABLET, timezone_id="Europe/Madrid")
    walker = Walker()
    page = walker.watch(context.new_page())
    found(walker, page, printed_links(server)[1])
    card(page, "shop").get_by_label("العربية").check()
    card(page, "shop").get_by_role("button", name="Save").click()
    expect(card(page, "shop")).to_have_attribute("data-state", "saved")
    card(page, "trade").get_by_role("button", name="Bank").click()
    expect(card(page, "services")).to_have_attribute("data-state", "saved")
    yield Opened(server, context, page)
    context.close()
    server.stop()
    assert walker.faults == []


def pair(walker: Walker, manager: Page, browser: Browser, button: str) -> Page:
    """A new device by its code: as the QR code leads it there."""
    walker.click(card(manager, "devices").get_by_role("button", name=button))
    code = manager.locator("[data-code]").inner_text().replace(" ", "")
    device = walker.watch(browser.new_context(locale="en-GB", viewport=TABLET).new_page())
    device.goto(f"{manager.url.partition('/setup')[0]}/pair?code={code}")
    walker.click(device.get_by_role("button", name="Go on"))
    expect(manager.locator("[data-words]")).to_have_text(device.locator(".words").inner_text())
    walker.click(manager.get_by_role("button", name="Yes, the same words"))
    return device


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[RunningServer]:
    """A start from an empty folder."""
    server = RunningServer(tmp_path / "data")
    server.start()
    yield server
    server.stop()


def test_second_printed_link_leads_to_a_shop_that_takes_people_in_twenty_clicks(
    fresh: RunningServer, browser: Browser
) -> None:
    context = browser.new_context(locale="en-GB", viewport=TABLET, timezone_id="Europe/Madrid")
    walker = Walker()
    page = walker.watch(context.new_page())
    found(walker, page, printed_links(fresh)[1])
    expect(card(page, "shop").get_by_label("Time zone")).to_have_value("Europe/Madrid")
    walker.click(card(page, "trade").get_by_role("button", name="Optician"))
    expect(page.locator("[data-sentence]")).to_have_text("Next: a colleague and their PIN.")
    walker.type(page.get_by_role("textbox", name="Name", exact=True), "Noor")
    walker.type(page.get_by_role("textbox", name="PIN"), "284617")
    page.keyboard.press("Enter")
    expect(page.locator("[data-person=Noor]")).to_contain_text("has a PIN")
    kiosk = pair(walker, page, browser, "Add a kiosk")
    kiosk.wait_for_url(re.compile("/kiosk"))
    tablet = pair(walker, page, browser, "Add a tablet")
    walker.click(tablet.get_by_role("button", name="Noor"))
    tablet.keyboard.type("284617")
    expect(tablet.locator("#board main")).to_be_visible()
    expect(page.locator("[data-sentence]")).to_have_text("Old Town Optics is open: people can check in.")
    assert walker.clicks <= MOST_CLICKS
    kiosk.get_by_role("button", name="Eye test").click()
    kiosk.get_by_role("button", name="Check in").click()
    ticket = kiosk.get_by_text(re.compile(r"^B1$")).first
    expect(ticket).to_be_visible()
    expect(tablet.locator("[data-visit=B1]")).to_be_visible()
    for each in (kiosk, tablet):
        each.context.close()
    context.close()
    assert walker.faults == []


def test_shop_that_stops_after_the_second_card_opens_on_one_computer(shop: Opened) -> None:
    with shop.context.expect_page() as opening:
        card(shop.page, "devices").get_by_role("button", name="Open the kiosk here").click()
    kiosk = opening.value
    kiosk.get_by_role("button", name="Savings and investing").click()
    kiosk.get_by_role("button", name="Check in").click()
    expect(kiosk.get_by_text(re.compile(r"^C1$")).first).to_be_visible()
    with shop.context.expect_page() as opening:
        card(shop.page, "devices").get_by_role("link", name="Open the board here").click()
    expect(opening.value.locator("[data-visit=C1]")).to_be_visible()
    devices = card(shop.page, "devices")
    expect(devices.locator("[data-device='Kiosk 1']")).to_have_attribute("data-condition", "well")
    devices.get_by_role("button", name="Test ring").click()
    expect(devices.get_by_role("status")).to_contain_text("Robin")
    kiosk.close()
    opening.value.close()


def test_refused_value_is_told_at_its_field_and_nothing_typed_is_lost(shop: Opened) -> None:
    services = card(shop.page, "services")
    services.locator("summary").nth(1).click()
    name, letter = (services.get_by_label(label).nth(1) for label in ("Name (English)", "Letter"))
    name.fill("Cash, quickly")
    letter.fill("A")
    expect(services).to_have_attribute("data-state", "changed")
    services.get_by_role("button", name="Save").click()
    expect(letter).to_have_attribute("aria-invalid", "true")
    expect(letter).to_be_focused()
    expect(letter).to_have_accessible_description(re.compile("Another service has this letter"))
    expect(name).to_have_value("Cash, quickly")
    services.get_by_role("button", name="Put back").click()
    expect(name).to_have_value("Cash and transfers")
    expect(services).to_have_attribute("data-state", "saved")


def test_change_is_followed_by_preview_kiosk_and_board_and_is_taken_back(
    shop: Opened, browser: Browser
) -> None:
    token = issue(load(shop.server.environment), "old-town-optics", "kiosk", None)
    bearer = {"Authorization": f"Bearer {token}"}
    kiosk = browser.new_context(locale="en-GB", extra_http_headers=bearer).new_page()
    kiosk.clock.install()
    kiosk.goto(f"{shop.server.url}/kiosk")
    board = shop.context.new_page()
    board.goto(shop.page.url.replace("/setup", "/staff"))
    board.get_by_role("button", name="Add someone").click()
    expect(board.get_by_role("radio", name="Account and cards")).to_be_attached()
    inside = shop.page.frame_locator("iframe")
    expect(inside.get_by_role("button", name="Account and cards")).to_be_visible()
    services = card(shop.page, "services")
    services.locator("summary").first.click()
    services.get_by_label("Offered at the kiosk").first.uncheck()
    services.get_by_role("button", name="Save").click()
    expect(inside.get_by_role("button", name="Account and cards")).to_have_count(0)
    expect(inside.get_by_role("button", name="Cash and transfers")).to_be_visible()
    expect(board.get_by_role("radio", name="Account and cards")).to_have_count(0)
    expect(board.get_by_role("radio", name="Cash and transfers")).to_be_attached()
    board.close()
    kiosk.clock.run_for(16_000)
    expect(kiosk.get_by_role("button", name="Cash and transfers")).to_be_visible()
    expect(kiosk.get_by_role("button", name="Account and cards")).to_have_count(0)
    line = shop.page.locator("[data-change]").first
    expect(line).to_contain_text("Not offered any more: Account and cards")
    expect(line).to_contain_text("Robin")
    line.get_by_role("button", name="Undo").click()
    expect(inside.get_by_role("button", name="Account and cards")).to_be_visible()
    kiosk.clock.run_for(16_000)
    expect(kiosk.get_by_role("button", name="Account and cards")).to_be_visible()
    kiosk.context.close()


def test_shop_with_another_name_is_called_so_on_its_open_pages(shop: Opened, browser: Browser) -> None:
    token = issue(load(shop.server.environment), "old-town-optics", "screen", None)
    bearer = {"Authorization": f"Bearer {token}"}
    screen = browser.new_context(locale="en-GB", extra_http_headers=bearer).new_page()
    screen.goto(f"{shop.server.url}/screen")
    expect(screen.get_by_role("heading", name="Old Town Optics")).to_be_visible()
    name = card(shop.page, "shop").get_by_label("What is the shop called?")
    name.fill("New Town Optics")
    name.press("Tab")
    card(shop.page, "shop").get_by_role("button", name="Save").click()
    expect(screen.get_by_role("heading", name="New Town Optics")).to_be_visible()
    shop.page.locator("[data-change]").first.get_by_role("button", name="Undo").click()
    expect(screen.get_by_role("heading", name="Old Town Optics")).to_be_visible()
    screen.context.close()


def test_preview_sends_nothing(shop: Opened) -> None:
    sent: list[str] = []
    shop.page.on("request", lambda asked: sent.append(asked.url) if "/visits" in asked.url else None)
    inside = shop.page.frame_locator("iframe")
    inside.get_by_role("button", name="Cash and transfers").dispatch_event("click")
    inside.get_by_role("button", name="Check in").dispatch_event("click")
    expect(
        inside.get_by_text("This is only a preview: nobody is checked in from here.").first
    ).to_be_attached()
    assert sent == []


def axe(page: Page) -> list[str]:
    page.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text())
    found = page.evaluate("axe.run().then(({violations}) => violations)")
    return [f"{one['id']}: {one['nodes'][0]['target']}" for one in found]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_page_is_clean_and_fits_everywhere(shop: Opened, language: str) -> None:
    page = shop.context.new_page()
    page.goto(f"{shop.page.url}&language={language}")
    expect(card(page, "door")).to_be_visible()
    for each in page.locator("details").all():
        each.evaluate("one => one.open = true")
    assert not re.search(r"\b(setup|told|trade|health|adding)-[a-z-]+", page.locator("main").inner_text())
    page.emulate_media(color_scheme="light")
    assert axe(page) == []
    page.emulate_media(color_scheme="dark")
    assert axe(page) == []
    for size in ({"width": 320, "height": 640}, NARROW, PHONE, TABLET, WALL):
        page.set_viewport_size(size)  # type: ignore[arg-type]  # a plain dict is one
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
    page.close()


@pytest.mark.parametrize(("locale", "theme"), [("en-GB", "light"), ("ar", "dark")])
def test_form_that_opens_a_shop_is_clean_and_fits_everywhere(
    shop: Opened, browser: Browser, locale: str, theme: str
) -> None:
    """With everything wrong that can be, so that every sentence is there."""
    context = browser.new_context(locale=locale, color_scheme=theme)  # type: ignore[arg-type]  # one of both
    page = context.new_page()
    page.goto(new_link(shop.server))
    assert axe(page) == []
    page.get_by_role("button").click()
    page.locator("#slug").fill("demo")
    page.locator("button[type=submit]").click()
    expect(page.locator("[aria-invalid=true]").first).to_be_focused()
    assert page.locator(".error").count() >= 4
    assert axe(page) == []
    for size in ({"width": 320, "height": 640}, PHONE, TABLET, WALL):
        page.set_viewport_size(size)  # type: ignore[arg-type]  # a plain dict is one
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
    context.close()


def test_service_is_added_and_moved_by_keyboard_alone(shop: Opened) -> None:
    services, page = card(shop.page, "services"), shop.page
    services.get_by_role("button", name="Add a service").focus()
    page.keyboard.press("Enter")
    expect(services.get_by_label("Name (English)").last).to_be_focused()
    page.keyboard.type("Gift cards")
    last = services.locator("[data-service='']")
    last.get_by_role("button", name="Move up: Gift cards").focus()
    for _ in range(2):
        page.keyboard.press("Enter")
        expect(services.get_by_role("button", name="Move up: Gift cards")).to_be_focused()
    services.get_by_role("button", name="Save").click()
    added = services.locator("[data-service=gift-cards]")
    expect(services.locator(".services > li").nth(2)).to_have_attribute("data-service", "gift-cards")
    expect(added.locator(".chip")).to_have_text("E")
    page.locator("[data-change]").first.get_by_role("button", name="Undo").click()
    expect(added).to_have_count(0)


def test_whoever_types_is_told_that_somebody_else_has_saved(shop: Opened) -> None:
    mine, other = card(shop.page, "shop"), shop.context.new_page()
    name = mine.get_by_label("What is the shop called?")
    name.fill("My name for it")
    other.goto(shop.page.url)
    card(other, "shop").get_by_label("What is the shop called?").fill("Their name for it")
    card(other, "shop").get_by_role("button", name="Save").click()
    expect(mine.get_by_text("Somebody has changed this since you began.")).to_be_visible()
    expect(name).to_have_value("My name for it")
    mine.get_by_role("button", name="Put back").click()
    expect(name).to_have_value("Their name for it")
    other.locator("[data-change]").first.get_by_role("button", name="Undo").click()
    expect(name).to_have_value("Old Town Optics")
    other.close()


def test_set_up_has_its_picture(shop: Opened, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    page = shop.context.new_page()
    page.set_viewport_size({"width": 1280, "height": 1000})
    page.goto(shop.page.url)
    inside = page.frame_locator("iframe")
    expect(inside.get_by_role("button", name="Cash and transfers")).to_be_visible()
    expect(card(page, "trade").get_by_role("button", name="Bank")).to_be_visible()
    picture(page, request, tmp_path, "setup")
    page.close()


def test_question_is_refused_at_its_field_then_kept_and_taken_back(shop: Opened, browser: Browser) -> None:
    page = shop.page
    services = card(page, "services")
    service = services.locator("li[data-service=cash]")
    service.locator("summary").click()
    service.get_by_role("button", name="Add a question").click()
    asked = service.locator(".question").last
    asked.get_by_label("Answered with").select_option("phone")
    services.get_by_role("button", name="Save").click()
    expect(asked.get_by_text("What do you want to ask?")).to_be_visible()
    asked.get_by_label("Question (English)").fill("Who shall we call?")
    services.get_by_role("button", name="Save").click()
    expect(asked.get_by_text("Say what you need it for")).to_be_visible()
    asked.get_by_label("What it is for (English)").fill("To tell you that it is ready.")
    service.get_by_label("What to have ready (English)").fill("Have your passcode ready.")
    assert axe(page) == []
    services.get_by_role("button", name="Save").click()
    line = page.locator(".history li[data-change]").first
    expect(line).to_contain_text("other questions")
    token = issue(load(shop.server.environment), "old-town-optics", "manager", None)
    kept = shop.server.call("GET", "/api/v1/stores/old-town-optics", token=token).body["services"]
    cash = next(one for one in kept if one["slug"] == "cash")
    assert cash["prepare"] == {"en": "Have your passcode ready."}
    assert cash["questions"][-1]["texts"] == {"en": "Who shall we call?"}
    line.get_by_role("button", name="Undo").click()
    expect(page.locator(".history li").first).to_contain_text("Taken back")
    again = shop.server.call("GET", "/api/v1/stores/old-town-optics", token=token).body["services"]
    assert next(one for one in again if one["slug"] == "cash")["prepare"] == {}
