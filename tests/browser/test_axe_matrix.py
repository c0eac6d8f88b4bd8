"""axe on every page × light, dark, forced colours × left to right, right to left: nothing found.

All of it is a long proof; `make test` looks at the corner that no other test looks at.
"""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import test_components
from tests.browser.kiosk_page import PORTRAIT, RULES, new_context, sign_in
from tests.browser.test_components import ASK_AXE, AXE_ITSELF, OF_A_MANAGER, PLAIN, SCENES, drawn
from tests.running import RunningServer

devices, server, make_page = test_components.devices, test_components.server, test_components.make_page
LIGHTS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}
LANGUAGES = ("en", "ar")
# At the kiosk: what is pressed, one after another, and where it leads.
WALK = (
    ("welcome", ""),
    ("aids", ".foot .btn:nth-last-child(2)"),
    ("one switch", ""),
    ("welcome again", ".aids .btn-primary"),
    ("again", ".welcome .acts .aside:last-child"),
    ("welcome once more", ".again .acts .btn:first-child"),
    ("details", ".tile"),
    ("person", ".foot .btn:last-child"),
    ("ticket", ".details .btn-primary"),
)


@pytest.fixture
def page(browser: Browser, server: RunningServer) -> Iterator[Page]:
    context = new_context(browser, viewport=PORTRAIT, reduced_motion="reduce")
    sign_in(server, context)
    yield context.new_page()
    context.close()


def faults_in(page: Page, lights: tuple[str, ...]) -> list[str]:
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE_ITSELF)
    found: list[str] = []
    for light in lights:
        page.emulate_media(reduced_motion="reduce", **LIGHTS[light])
        found += [f"{light}: {fault}" for fault in page.evaluate(ASK_AXE, RULES)]
    return found


def walk(
    page: Page, url: str, language: str, lights: tuple[str, ...], steps: tuple[tuple[str, str], ...] = WALK
) -> dict[str, list[str]]:
    """Through these pages of the kiosk; by name, what is wrong with each."""
    page.goto(f"{url}/kiosk?language={language}")
    faults = {}
    for name, press in steps:
        if press:
            page.locator(press).first.click()
        page.wait_for_timeout(600)
        faults[name] = faults_in(page, lights)
    page.keyboard.press("F1")
    page.locator(".aloud-bar").wait_for()
    faults["read aloud"] = faults_in(page, lights)
    return {name: found for name, found in faults.items() if found}


def test_help_with_the_screen_has_no_fault_in_forced_colours_and_right_to_left(
    page: Page, server: RunningServer
) -> None:
    assert walk(page, server.url, "ar", ("forced",), WALK[1:3]) == {}


@pytest.mark.prove
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_kiosk(page: Page, server: RunningServer, language: str) -> None:
    assert walk(page, server.url, language, tuple(LIGHTS)) == {}


@pytest.mark.prove
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_scene_and_page(make_page: Any, devices: dict[str, str], language: str) -> None:
    bearer = {"Authorization": f"Bearer {devices['manager']}"}
    looked = make_page(locale=language), make_page(locale=language, extra_http_headers=bearer)
    scenes = [f"/components/{name}" for name in SCENES]
    mine = [path.partition("?")[0] for path in OF_A_MANAGER]
    faults = {}
    for seen, path in [
        *itertools.product(looked[:1], ["/components", *scenes, *PLAIN]),
        *itertools.product(looked[1:], mine),
    ]:
        name = path.rpartition("/")[2]
        seen.set_viewport_size(SCENES.get(name, PORTRAIT))
        drawn(seen, f"{path}?language={language}")
        assert seen.evaluate("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr"), path
        faults[path] = faults_in(seen, tuple(LIGHTS))
    assert {path: found for path, found in faults.items() if found} == {}
