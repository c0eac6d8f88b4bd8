"""Every component and every page in every state: seen, read, touched, in any light, direction and size."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from config.settings import load
from server.db.engine import writing_engine
from server.ops.database import ready_database
from server.ops.token import issue
from server.web.components import scenes
from tests.a_day import keep_day
from tests.browser.kiosk_page import AXE, RULES
from tests.running import RunningServer

AXE_ITSELF = Path(AXE).read_text(encoding="utf-8")
SIZES: dict[str, ViewportSize] = {
    "phone": {"width": 390, "height": 844},
    "tablet": {"width": 1180, "height": 820},
    "tall": {"width": 820, "height": 1180},
    "wall": {"width": 1920, "height": 1080},
}
ROLES = {"kiosk": None, "staff": "Alex", "manager": None}
NARROWEST: ViewportSize = {"width": 320, "height": 640}
SCENES = {name: SIZES[scene["size"]] for name, scene in scenes()["scenes"].items()}

# Large letters have to be read as well as small ones; frames are asked on their own.
ASK_AXE = """async (rules) => {
  axe._audit.checks['color-contrast'].options.contrastRatio.large.expected = 4.5;
  const found = await axe.run(document, { runOnly: rules, iframes: false, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}"""

# What can be touched and is smaller than asked; a link inside a sentence may be as high as its line.
TOO_SMALL = """([least, where]) => [...document.querySelectorAll(where)].filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  return width && (height < least - 0.5 || width < Math.min(least, 44));
}).map((one) => `${one.outerHTML.slice(0, 80)} ${one.getBoundingClientRect().height}`)"""

# Buttons that lie on each other, and words that do not fit into what they stand in.
CRAMPED = """() => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    && one.getBoundingClientRect().width && !one.matches('.visually-hidden');
  const inFlow = (one) => !one.closest('dialog, .bar, .cut-off, .said, [inert]');
  const boxes = [...document.querySelectorAll('button, a.btn, select, input')].filter(seen).filter(inFlow)
    .map((one) => [one, one.getBoundingClientRect()]);
  const over = boxes.flatMap(([one, a], n) => boxes.slice(n + 1)
    .filter(([other, b]) => !one.contains(other) && !other.contains(one)
      && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
    .map(([other]) => `${one.textContent.trim()} | ${other.textContent.trim()}`));
  const cut = [...document.querySelectorAll('button, a.btn, h1, h2, h3, .banner, .card p')]
    .filter(seen).filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth)
    .map((one) => `cut: ${one.textContent.trim().slice(0, 60)}`);
  return [...over, ...cut];
}"""


@pytest.fixture(scope="module")
def devices() -> dict[str, str]:
    """A token for each role; made before the server starts, when the database is still ours."""
    return {}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, devices: dict[str, str]) -> Iterator[RunningServer]:
    """The demo shop, with yesterday behind it."""
    data = tmp_path_factory.mktemp("components")
    running = RunningServer(data)
    settings = load(running.environment)
    ready_database(settings)
    engine = writing_engine(settings.database)
    keep_day(engine, datetime.now(UTC).date() - timedelta(days=1), people=40)
    engine.dispose()
    devices.update({role: issue(settings, "demo", role, staff) for role, staff in ROLES.items()})
    running.start()
    yield running
    running.stop()


@pytest.fixture
def make_page(browser: Browser, server: RunningServer) -> Iterator[Any]:
    """A page of the server; one context for all that a test opens in it."""
    contexts: list[BrowserContext] = []

    def make(**how: Any) -> Page:
        context = browser.new_context(base_url=server.url, reduced_motion="reduce", **how)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


def drawn(page: Page, path: str) -> Page:
    """The page, once what a script draws is there."""
    page.goto(path)
    page.locator("h1, main").first.wait_for(state="attached")
    page.evaluate("document.fonts.ready")
    return page


def violations_in_any_light(page: Page) -> list[str]:
    page.evaluate(AXE_ITSELF)
    found: list[str] = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found += [f"{scheme}: {fault}" for fault in page.evaluate(ASK_AXE, RULES)]
    return found


def is_too_wide(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_component_and_state_is_open_to_everybody(make_page: Any, language: str) -> None:
    page = make_page()
    faults = {}
    for name, size in {"": SIZES["tablet"], **SCENES}.items():
        page.set_viewport_size(size)
        drawn(page, f"/components/{name}?language={language}".replace("/?", "?"))
        faults[name] = violations_in_any_light(page)
    assert {name: found for name, found in faults.items() if found} == {}


def test_the_small_pages_are_open_to_everybody(make_page: Any, devices: dict[str, str]) -> None:
    faults = {}
    plain = make_page(viewport=SIZES["phone"])
    mine = make_page(extra_http_headers={"Authorization": f"Bearer {devices['manager']}"})
    for page, path in [(plain, path) for path in PLAIN] + [(mine, path) for path in OF_A_MANAGER]:
        faults[path] = violations_in_any_light(drawn(page, path))
    assert {path: found for path, found in faults.items() if found} == {}


PLAIN = ("/", "/staff", "/pair", "/trust", "/manager")
# What a manager opens; each is read in one direction here, the other is left to the page's own tests.
OF_A_MANAGER = (
    "/manager",
    "/manager/visits?language=ar",
    "/health?language=ar",
    "/expected",
    "/setup?language=ar",
)
NARROW_PAGES = [*(f"/components/{name}" for name in SCENES), "/components", *PLAIN]


def test_nothing_is_wider_than_the_narrowest_phone(make_page: Any, devices: dict[str, str]) -> None:
    page = make_page(viewport=NARROWEST)
    wide = [path for path in NARROW_PAGES if is_too_wide(drawn(page, path))]
    page.set_extra_http_headers({"Authorization": f"Bearer {devices['manager']}"})
    wide += [path for path in OF_A_MANAGER if is_too_wide(drawn(page, path))]
    assert wide == []


def test_letters_twice_as_large_cut_and_cover_nothing(make_page: Any, devices: dict[str, str]) -> None:
    page = make_page(extra_http_headers={"Authorization": f"Bearer {devices['manager']}"})
    line = page.context.new_cdp_session(page)
    line.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    sizes = {f"/components/{name}?language=de": size for name, size in SCENES.items()}
    sizes |= dict.fromkeys(("/components", "/manager", "/health"), SIZES["tablet"])
    sizes |= dict.fromkeys(("/manager/visits", "/pair", "/trust"), SIZES["phone"])
    faults = {}
    for path, size in sizes.items():
        page.set_viewport_size(size)
        drawn(page, path)
        assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
        faults[path] = [*page.evaluate(CRAMPED), *(["too wide"] if is_too_wide(page) else [])]
    assert {path: found for path, found in faults.items() if found} == {}


TARGETS = {
    "kiosk": (72, "button"),
    "staff": (48, "button, select"),
    "staff-with-somebody": (48, "button, select"),
    "ticket-seen": (48, "button, .languages a"),
    "ticket-no-show": (48, "button"),
}


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_is_large_enough(make_page: Any, name: str) -> None:
    page = drawn(make_page(viewport=SCENES[name]), f"/components/{name}")
    assert page.evaluate(TOO_SMALL, list(TARGETS[name])) == []
    if name.startswith("staff"):
        assert page.locator(".lead .btn-primary").count() == 1
        assert page.evaluate(TOO_SMALL, [64, ".btn-primary, .bar .btn"]) == []


def test_targets_of_a_manager_are_large_enough(make_page: Any, devices: dict[str, str]) -> None:
    page = make_page(extra_http_headers={"Authorization": f"Bearer {devices['manager']}"})
    ticked = "[type=checkbox], [type=radio]"  # touched by their labels
    where = f"button, select, input:not([type=hidden], {ticked}), label:has({ticked}), .btn, a.chip, nav a"
    for path in OF_A_MANAGER:
        drawn(page, path)
        assert page.evaluate(TOO_SMALL, [48, where]) == [], path


def test_without_our_colours_shapes_still_tell_every_state(make_page: Any) -> None:
    page = drawn(make_page(forced_colors="active", viewport=SIZES["tablet"]), "/components")

    def fill(step: str) -> str:
        ring = page.locator(f".line-motif [data-step={step}]").first
        return str(ring.evaluate("(one) => getComputedStyle(one, '::before').backgroundColor"))

    assert fill("done") not in (fill("open"), fill("ahead"))
    rings = page.locator(".rings .ring")
    opacity = [rings.nth(n).evaluate("(one) => getComputedStyle(one, '::after').opacity") for n in range(2)]
    assert opacity == ["0", "1"]
    # Kinds of dots differ in more than their colour; what is pressed has another edge.
    looks = page.locator(".list .dot").evaluate_all(
        "(dots) => dots.map((dot) => { const s = getComputedStyle(dot);"
        " return [s.borderStyle, s.borderRadius, s.backgroundImage, s.backgroundColor].join() })"
    )
    assert len(set(looks)) == len(looks)
    edge = "(one) => getComputedStyle(one).borderTopWidth"
    pressed = page.locator(".btn[aria-pressed=true]").last.evaluate(edge)
    assert pressed != page.locator(".btn[aria-busy=true]").last.evaluate(edge)


def test_pictures_are_of_what_really_travels(server: RunningServer, devices: dict[str, str]) -> None:
    """A row that is made up has no field that a real one lacks."""
    server.check_in(devices["kiosk"])
    state = server.call("GET", "/api/v1/stores/demo/state", token=devices["staff"]).body
    real = {"visit": set(state["visits"][0]), "alert": set(state["alerts"][0])}
    for kind, fields in real.items():
        assert set(scenes()["blank"][kind]) - fields == set()


def test_there_is_no_page_of_components_where_there_is_no_demo(tmp_path: Path) -> None:
    shop = RunningServer(tmp_path / "data")
    ready_database(load(shop.environment))
    shop.start()
    try:
        manager = shop.token("manager")
        assert shop.call("GET", "/components").status == 200
        gone = shop.call("POST", "/api/v1/stores/demo/remove", {"confirm": "demo"}, token=manager)
        assert gone.status in (200, 204)
        assert shop.call("GET", "/components").status == 404
        assert shop.call("GET", "/components/staff").status == 404
    finally:
        shop.stop()
