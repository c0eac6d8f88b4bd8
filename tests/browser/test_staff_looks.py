"""The staff board for everybody: any language, size, light, and way of using it."""

from itertools import product

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenBoard
from tests.browser.kiosk_page import (
    axe_violations,
    is_wider_than_the_screen,
)
from tests.browser.staff_page import CUT_OFF, DESK, LANGUAGES, NARROW, PHONE, TABLET, TWICE
from tests.running import RunningServer


def _busy_shop(server: RunningServer, alex: str, kiosk: str) -> None:
    bea = server.token("staff", "Bea")
    server.check_in(kiosk, name="Maria", party_size=2, note="blue scarf", language="es")
    server.check_in(kiosk, DESK, name="Jo")
    server.do(bea, server.check_in(kiosk), "greet")
    server.do(bea, server.check_in(kiosk, "private"), "serve")
    server.do(alex, server.check_in(kiosk, DESK), "call")
    server.do(alex, server.check_in(kiosk), "greet")
    server.do(alex, server.check_in(kiosk), "leave")


def test_axe_finds_nothing(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    token = server.token("staff", "Alex")
    _busy_shop(server, token, kiosk)
    for scheme, language in product(("light", "dark"), ("en", "ar")):
        how = {"color_scheme": scheme, "reduced_motion": "reduce"}
        board = open_board(query=f"?language={language}", token=token, **how)
        expect(board.card("A6")).to_be_visible()
        assert axe_violations(board.page) == [], (scheme, language)
        board.card("A1").locator(".more").click()
        assert axe_violations(board.page) == [], (scheme, language)
        board.page.keyboard.press("Escape")
        board.page.locator(".add-someone").click()
        assert axe_violations(board.page) == [], (scheme, language)
        board.page.context.close()


def test_axe_finds_nothing_on_the_red_panel(server: RunningServer, open_board: OpenBoard) -> None:
    token = server.token("staff", "Alex")
    boards = [open_board(token=token, color_scheme=scheme) for scheme in ("light", "dark")]
    server.kill()
    for board in boards:
        expect(board.page.locator(CUT_OFF)).to_be_visible(timeout=15_000)
        assert axe_violations(board.page) == []


def test_the_board_fits_a_phone_and_letters_twice_as_large(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    token = server.token("staff", "Alex")
    _busy_shop(server, token, kiosk)
    for language in LANGUAGES:
        board = open_board(query=f"?language={language}", token=token)
        expect(board.card("A6")).to_be_visible()
        for size in (NARROW, TWICE, PHONE, TABLET):
            board.page.set_viewport_size(size)
            # The first layout after a turn of the tablet is not painted yet.
            board.page.wait_for_timeout(100)
            assert not is_wider_than_the_screen(board.page), (language, size)
        board.page.context.close()


def test_the_page_is_set_in_the_direction_of_its_language(open_board: OpenBoard) -> None:
    root = open_board(query="?language=ar").page.locator("html")
    expect(root).to_have_attribute("lang", "ar")
    expect(root).to_have_attribute("dir", "rtl")


def test_every_button_is_large_enough_for_a_thumb(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    token = server.token("staff", "Alex")
    _busy_shop(server, token, kiosk)
    page = open_board(token=token, viewport=PHONE).page
    for button in page.get_by_role("button").all():
        box = button.bounding_box()
        assert box is not None
        assert box["height"] >= 48, button.inner_text()
    lead = page.locator(".lead .btn-primary").bounding_box()
    assert lead is not None
    assert lead["height"] >= 64


def test_motion_stops_for_those_who_want_none(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board(reduced_motion="reduce")
    server.check_in(kiosk)
    expect(board.card("A1")).to_be_visible()
    assert _running_animations(board.page) == 0


def test_nothing_flashes_faster_than_once_a_second(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    expect(board.card("A1")).to_be_visible()
    assert _running_animations(board.page) > 0
    spans = board.page.evaluate(
        "document.getAnimations().filter(one => one.effect.getTiming().iterations > 1)"
        ".map(one => one.effect.getTiming().duration)"
    )
    assert all(span >= 1000 for span in spans)


def _running_animations(page: Page) -> int:
    return int(page.evaluate("document.getAnimations().length"))
