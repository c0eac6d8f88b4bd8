"""What customers and their hosts see, in every language: nothing is cut, no letter is an empty box."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.kiosk_page import LANDSCAPE, PHONE, PORTRAIT, new_context, sign_in
from tests.browser.languages_page import STRETCH, TOO_WIDE, Letters, speak_every_language
from tests.browser.pictures import picture
from tests.browser.staff_page import NARROW, TABLET
from tests.catalogues import LANGUAGES
from tests.running import RunningServer

RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
KIOSK_SIZES = (PORTRAIT, LANDSCAPE, PHONE)
PHONES = (PHONE, NARROW, {"width": 320, "height": 640})
BOARD_SIZES = (TABLET, PORTRAIT, PHONE)
SCENES = {"ticket-seen": PHONES, "staff-one": BOARD_SIZES}
# One of each script, and those with the longest words; the others are a long proof.
SAMPLE = {"ar", "bn", "de", "el", "he", "hi", "ja", "ko", "uk"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path_factory.mktemp("languages") / "data").start()
    speak_every_language(running)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def kiosk_context(server: RunningServer, browser: Browser) -> Iterator[BrowserContext]:
    with new_context(browser, reduced_motion="reduce") as context:
        sign_in(server, context)
        yield context


@pytest.fixture(scope="module")
def page(kiosk_context: BrowserContext) -> Iterator[Page]:
    """One page for all languages; an error in it fails the test that was running."""
    faults: list[str] = []
    made = kiosk_context.new_page()
    made.on("pageerror", lambda fault: faults.append(str(fault)))
    yield made
    assert faults == []


@pytest.fixture(scope="module")
def letters(page: Page) -> Letters:
    return Letters(page)


def cut_off(page: Page, sizes: tuple[Any, ...]) -> list[str]:
    """What does not fit, at each size."""
    found = []
    for size in sizes:
        page.set_viewport_size(size)
        found += [f"{size['width']}: {fault}" for fault in page.evaluate(TOO_WIDE)]
    return found


def stands_right(page: Page, leading: str) -> bool:
    """Whether this leading part is in the right half of the page."""
    box = page.locator(leading).first.bounding_box()
    assert box is not None
    return bool(box["x"] + box["width"] / 2 > page.evaluate("innerWidth") / 2)


def check_in(page: Page) -> None:
    """From the second page to the ticket, with all that stands on it."""
    page.locator(".details .btn-primary").click()
    expect(page.locator(".follow h2")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_kiosk_from_welcome_to_ticket(
    page: Page, letters: Letters, server: RunningServer, language: str
) -> None:
    page.set_viewport_size(PORTRAIT)
    page.goto(f"{server.url}/kiosk?language={language}")
    is_mirrored = language in RIGHT_TO_LEFT
    root = page.locator("html")
    expect(root).to_have_attribute("lang", language)
    expect(root).to_have_attribute("dir", "rtl" if is_mirrored else "ltr")
    assert [stands_right(page, leading) for leading in (".mark", ".tile-name")] == [is_mirrored] * 2
    faults = [*letters.not_ours(), *cut_off(page, KIOSK_SIZES)]
    page.locator(".tile").first.click()
    faults += cut_off(page, KIOSK_SIZES)
    check_in(page)
    faults += [*letters.not_ours(), *cut_off(page, KIOSK_SIZES)]
    assert faults == []


@pytest.mark.parametrize(
    "language",
    [pytest.param(code, marks=() if code in SAMPLE else pytest.mark.prove) for code in LANGUAGES],
)
def test_phone_and_board(page: Page, letters: Letters, server: RunningServer, language: str) -> None:
    faults = []
    for scene, sizes in SCENES.items():
        page.goto(f"{server.url}/components/{scene}?language={language}")
        expect(page.locator("html")).to_have_attribute("lang", language)
        faults += [f"{scene} {fault}" for fault in [*letters.not_ours(), *cut_off(page, sizes)]]
    assert faults == []


@pytest.mark.parametrize("language", ["de", "hi", "uk"])
def test_welcome_page_needs_no_scrolling_on_a_tablet(
    page: Page, server: RunningServer, language: str
) -> None:
    for size in (PORTRAIT, LANDSCAPE):
        page.set_viewport_size(size)
        page.goto(f"{server.url}/kiosk?language={language}")
        # The demo's own line at the top is no part of a shop's page.
        page.evaluate("document.querySelector('.demo-strip')?.remove()")
        assert page.evaluate("document.documentElement.scrollHeight - innerHeight") <= 0


def test_words_two_fifths_longer_still_fit(page: Page, server: RunningServer) -> None:
    faults = []
    for scene, sizes in {"kiosk": KIOSK_SIZES, **SCENES}.items():
        page.goto(f"{server.url}/components/{scene}")
        page.evaluate(STRETCH)
        faults += [f"{scene} {fault}" for fault in cut_off(page, sizes)]
    assert faults == []


def test_ticket_with_words_two_fifths_longer_still_fits(page: Page, server: RunningServer) -> None:
    page.goto(f"{server.url}/kiosk")
    page.locator(".tile").first.click()
    page.evaluate(STRETCH)
    faults = cut_off(page, KIOSK_SIZES)
    check_in(page)
    page.evaluate(STRETCH)
    assert [*faults, *cut_off(page, KIOSK_SIZES)] == []


def test_six_languages_stand_at_hand_and_the_rest_one_tap_away(page: Page, server: RunningServer) -> None:
    page.set_viewport_size(PORTRAIT)
    page.goto(f"{server.url}/kiosk")
    near = page.locator("nav.languages [lang]")
    expect(near).to_have_count(6)
    expect(near.first).to_have_text("English")
    page.get_by_role("button", name="More languages").click()
    every = page.locator("dialog.tongues [lang]")
    expect(every).to_have_count(len(LANGUAGES))
    every.filter(has_text="日本語").click()
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    expect(page.locator("dialog.tongues")).to_have_count(0)
    expect(page.locator("nav.languages [aria-pressed=true]")).to_have_text("日本語")
    expect(near).to_have_count(6)


def test_languages_are_chosen_by_keyboard_alone_and_escape_keeps_the_one_before(
    page: Page, server: RunningServer
) -> None:
    page.goto(f"{server.url}/kiosk")
    more = page.get_by_role("button", name="More languages")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog.tongues")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.tongues")).to_have_count(0)
    expect(more).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("dialog.tongues")).to_be_visible()
    page.locator("dialog.tongues [lang=fr]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "fr")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=("upright", "across"))
def test_all_names_fit_without_scrolling_in_letters_of_ours(
    page: Page, letters: Letters, server: RunningServer, size: Any
) -> None:
    page.set_viewport_size(size)
    page.goto(f"{server.url}/kiosk")
    page.get_by_role("button", name="More languages").click()
    expect(page.locator("html[data-stands]")).to_have_count(1)
    every = page.locator("dialog.tongues .every")
    assert every.evaluate("(one) => one.scrollHeight <= one.clientHeight + 1")
    low = every.locator("button").evaluate_all("(all) => Math.min(...all.map((one) => one.offsetHeight))")
    assert low >= 72
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    assert [*letters.not_ours(leave=""), *page.evaluate(TOO_WIDE)] == []


@pytest.mark.prove
@pytest.mark.parametrize("language", LANGUAGES)
def test_welcome_and_thank_you_have_their_pictures(
    page: Page, server: RunningServer, request: pytest.FixtureRequest, tmp_path: Path, language: str
) -> None:
    page.set_viewport_size(PORTRAIT)
    page.goto(f"{server.url}/kiosk?language={language}")
    expect(page.locator("html[data-stands]")).to_have_count(1)
    page.wait_for_load_state("networkidle")
    picture(page, request, tmp_path, f"{language}-1-welcome")
    page.locator(".tile").first.click()
    picture(page, request, tmp_path, f"{language}-2-details")
    check_in(page)
    expect(page.locator(".facts span")).not_to_be_empty()
    assert page.locator(".follow img").evaluate("(one) => one.decode().then(() => one.naturalWidth > 0)")
    picture(page, request, tmp_path, f"{language}-3-thank-you")
    page.set_viewport_size(PHONE)
    page.goto(f"{server.url}/components/ticket-seen?language={language}")
    picture(page, request, tmp_path, f"{language}-4-phone")
