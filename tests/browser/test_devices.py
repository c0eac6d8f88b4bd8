"""How the devices are, on the health page and on a colleague's board; test rings; pairing a new browser."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from config.settings import ROOT
from tests.browser.conftest import OpenBoard, OpenPage
from tests.browser.staff_page import LANGUAGES, NARROW, PHONE, TABLET, Board
from tests.running import RunningServer

# Playwright's pages are always visible; this one says otherwise when a test wants it to.
MAY_HIDE = """
let hidden = false;
Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
globalThis.hide = (now) => {
  hidden = now;
  document.dispatchEvent(new Event('visibilitychange'));
};
"""
WALL = {"width": 1920, "height": 1080}


@pytest.fixture
def open_health(server: RunningServer, open_page: OpenPage) -> Callable[..., Page]:
    """The health page of a manager."""

    def make(query: str = "", role: str = "manager", **how: object) -> Page:
        page = open_page(server.token(role), f"/health{query}", **{"viewport": TABLET, **how})
        expect(page.locator("[data-line=live]")).to_be_visible()
        return page

    return make


def name_of(board: Board) -> str:
    return str(board.page.evaluate("JSON.parse(document.getElementById('boot').textContent).device.name"))


def row(page: Page, name: str) -> Locator:
    return page.locator(f"[data-device='{name}']")


def test_sleeping_tablet_is_named_on_a_colleagues_board_and_on_the_health_page(
    open_board: OpenBoard, open_health: Callable[..., Page]
) -> None:
    alex, bea = open_board("Alex", script=MAY_HIDE), open_board("Bea")
    alex.touch()
    bea.touch()
    health = open_health()
    name = name_of(alex)
    expect(row(health, name)).to_have_attribute("data-condition", "well")
    alex.page.evaluate("hide(true)")
    expect(bea.page.locator("[data-banner=asleep]")).to_contain_text(f"{name} is asleep")
    expect(health.locator("[data-sentence]")).to_have_text(
        re.compile(rf"^{name} is asleep since \d\d:\d\d\.$")
    )
    expect(row(health, name)).to_have_attribute("data-condition", "asleep")
    alex.page.evaluate("hide(false)")
    expect(bea.page.locator("[data-banner=asleep]")).to_have_count(0)
    expect(row(health, name)).to_have_attribute("data-condition", "well")


def test_blind_tablet_is_an_alert_that_a_colleague_answers(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    """Its own server: in the others' tests tablets may come and go."""
    server.start_again(DEVICE_BLIND_S="8")
    alex, bea = open_board("Alex", script=MAY_HIDE), open_board("Bea")
    server.check_in(kiosk)
    alex.page.evaluate("hide(true)")
    banner = bea.page.locator("[data-banner=asleep][data-alert]")
    expect(banner).to_contain_text(f"{name_of(alex)} is asleep")
    # A thumb, not a mouse: the same touch lets this tablet ring, and the button must stay under it meanwhile.
    banner.get_by_role("button", name="I'm coming").click(delay=400)
    expect(banner).to_have_count(0)
    expect(bea.page.locator("[data-banner=asleep]")).to_be_visible()


def test_closed_tablet_is_named_to_its_colleagues(open_board: OpenBoard) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    bea.touch()
    name = name_of(alex)
    alex.page.close()
    expect(bea.page.locator("[data-banner=asleep]")).to_contain_text(f"{name} is asleep")


def test_tablet_without_sound_says_so_and_its_colleagues_know(
    open_board: OpenBoard, open_health: Callable[..., Page]
) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    bea.touch()
    name = name_of(alex)
    expect(alex.page.locator("[data-banner=sound]")).to_be_visible()
    expect(bea.page.locator("[data-banner=muted]")).to_have_text(re.compile(f"{name} has no sound"))
    health = open_health()
    expect(row(health, name)).to_have_attribute("data-condition", "muted")
    alex.touch()
    expect(bea.page.locator("[data-banner=muted]")).to_have_count(0)
    expect(row(health, name)).to_have_attribute("data-condition", "well")


def test_tablet_that_slept_says_so_itself_until_it_is_read(open_board: OpenBoard) -> None:
    alex = open_board(
        "Alex",
        script=MAY_HIDE + "const now = Date.now; let later = 0; Date.now = () => now() + later;"
        "globalThis.sleep = () => { later += 60000; hide(false); };",
    )
    alex.page.evaluate("hide(true)")
    alex.page.evaluate("sleep()")
    banner = alex.page.locator("[data-banner=slept]")
    alex.expect_live()
    expect(banner).to_contain_text(re.compile(r"slept from \d\d:\d\d to \d\d:\d\d"))
    banner.get_by_role("button", name="Understood").click()
    expect(banner).to_have_count(0)


def test_ring_lists_who_heard_it_and_who_did_not(
    open_board: OpenBoard, open_health: Callable[..., Page]
) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    alex.touch()
    bea.touch()
    heard, silent = name_of(alex), name_of(bea)
    mute = open_board("Chris")
    muted = name_of(mute)
    bea.page.close()
    health = open_health()
    before = alex.chimes
    health.get_by_role("button", name="Test ring").click()
    expect(row(health, heard).locator("[data-answer=heard]")).to_be_visible()
    expect(row(health, muted).locator("[data-answer=not-heard]")).to_be_visible()
    expect(row(health, silent).locator("[data-answer=no-answer]")).to_be_visible()
    assert alex.chimes == before + 1
    said = health.get_by_role("status")
    expect(said).to_contain_text(f"{heard}")
    expect(said).to_have_text(re.compile(rf"^Rang: .*{heard}.*Did not: .*{silent}.*"))
    row(health, muted).get_by_role("button", name=f"Ring: {muted}").click()
    expect(row(health, heard).locator("[data-answer=heard]")).to_have_count(0)
    expect(row(health, muted).locator("[data-answer=not-heard]")).to_be_visible()


def test_manager_gives_another_name_and_signs_a_lost_tablet_out(
    open_board: OpenBoard, open_health: Callable[..., Page]
) -> None:
    alex = open_board("Alex")
    health = open_health()
    name = name_of(alex)
    row(health, name).get_by_role("button", name=f"Change: {name}").click()
    field = row(health, name).get_by_label("Name")
    field.fill("By the window")
    field.press("Enter")
    expect(row(health, "By the window")).to_be_visible()
    row(health, "By the window").get_by_role("button", name="Change: By the window").click()
    row(health, "By the window").get_by_role("button", name="Sign it out for good").click()
    expect(alex.page.locator("[data-banner=signed-out]")).to_be_visible()
    expect(row(health, "By the window")).to_have_count(0)


@pytest.fixture
def stranger(browser: Browser) -> BrowserContext:
    """A browser that the shop doesn't know."""
    return browser.new_context(locale="en-GB", viewport=PHONE)


def test_new_browser_is_paired_by_code_and_the_same_words(
    server: RunningServer, open_health: Callable[..., Page], stranger: BrowserContext
) -> None:
    health = open_health()
    health.get_by_label("What will it be?").select_option("screen")
    health.get_by_label("What is it called?").fill("Above the door")
    health.get_by_role("button", name="Get a code").click()
    code = health.locator("[data-code]").inner_text()
    page = stranger.new_page()
    page.goto(f"{server.url}/pair")
    page.get_by_label("Code").fill(code.lower())
    page.get_by_role("button", name="Go on").click()
    words = page.locator(".words").inner_text()
    assert axe(page) == []
    expect(health.locator("[data-words]")).to_have_text(words)
    health.get_by_role("button", name="Yes, the same words").click()
    page.wait_for_url(re.compile("/screen"))
    expect(row(health, "Above the door")).to_have_attribute("data-condition", "well")
    stranger.close()


def test_words_that_differ_let_nobody_in(
    server: RunningServer, open_health: Callable[..., Page], stranger: BrowserContext
) -> None:
    health = open_health()
    health.get_by_role("button", name="Get a code").click()
    code = health.locator("[data-code]").inner_text().replace(" ", "")
    page = stranger.new_page()
    page.goto(f"{server.url}/pair?code={code}")
    assert axe(page) == []
    page.get_by_role("button", name="Go on").click()
    health.get_by_role("button", name="No, they differ").click()
    expect(page.get_by_role("alert")).to_contain_text("The manager said no")
    stranger.close()


def axe(page: Page) -> list[str]:
    page.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text())
    found = page.evaluate("axe.run().then(({violations}) => violations)")
    return [f"{one['id']}: {one['nodes'][0]['target']}" for one in found]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_health_page_is_whole_in_every_language_and_clean(
    open_board: OpenBoard, open_health: Callable[..., Page], language: str, theme: str
) -> None:
    open_board("Alex")
    page = open_health(f"?language={language}", color_scheme=theme)
    page.get_by_role("button").first.wait_for()
    page.locator(".ask button").click()
    expect(page.locator("[data-code]")).to_be_visible()
    assert not re.search(r"\b(health|device|adding)-[a-z-]+", page.locator("body").inner_text())
    assert axe(page) == []
    for size in (NARROW, {"width": 320, "height": 640}, TABLET, WALL):
        page.set_viewport_size(size)  # type: ignore[arg-type]  # a plain dict is one
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
