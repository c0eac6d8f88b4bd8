"""Orders of the staff board: two colleagues, two taps, no network, and what else can be done."""

from typing import Any

from playwright.sync_api import Browser, expect

from tests.browser.conftest import OpenBoard, OpenPage
from tests.browser.kiosk_page import (
    eventually,
)
from tests.browser.staff_page import DESK, TABLET, hold
from tests.running import RunningServer

# Two colleagues, two taps, no network


def test_the_loser_of_a_race_is_told_who_was_quicker(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    server.check_in(kiosk)
    held = hold(alex.page, "**/serve")
    alex.press("A1", "I'm with them")
    bea.press("A1", "I'm with them")
    expect(bea.card("A1")).to_have_attribute("data-state", "serving")
    eventually(alex.page, lambda: len(held) == 1)
    held[0].continue_()
    expect(alex.page.get_by_text("Bea was quicker. They are with A1.")).to_be_visible()
    expect(alex.section("With you").locator("[data-visit=A1]")).to_have_count(0)


def test_a_double_tap_sends_one_order(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    server.check_in(kiosk)
    greet = board.card("A1").get_by_role("button", name="I see you", exact=True)
    greet.dblclick()
    expect(board.card("A1")).to_contain_text("Seen by you")
    assert len(board.orders) == 1


def test_a_double_tap_never_reaches_what_comes_after(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    box = board.card("A1").get_by_role("button", name="I'm with them", exact=True).bounding_box()
    assert box is not None
    for _ in range(3):
        board.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        board.page.wait_for_timeout(120)
    expect(board.card("A1")).to_have_attribute("data-state", "serving")
    assert [call.url.rsplit("/", 1)[1] for call in board.orders] == ["serve"]


def test_an_order_without_an_answer_keeps_its_key_and_is_offered_again(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    # The server hears it; its answer never arrives.
    board.page.route("**/greet", lambda route: (route.fetch(), route.abort()), times=1)
    board.press("A1", "I see you")
    expect(board.page.get_by_text("No answer. Tap again; nothing is done twice.")).to_be_visible()
    board.page.get_by_role("button", name="Try again", exact=True).click()
    expect(board.page.get_by_text("You have seen A1.")).to_be_visible()
    keys = [call.headers["idempotency-key"] for call in board.orders]
    assert len(keys) == 2
    assert keys[0] == keys[1]


def test_a_button_is_busy_until_the_board_shows_what_came_of_it(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    held = hold(board.page, "**/greet")
    board.press("A1", "I see you")
    greet = board.card("A1").get_by_role("button", name="I see you", exact=True)
    expect(greet).to_have_attribute("aria-busy", "true")
    expect(board.card("A1")).to_contain_text("Nobody has said hello yet")
    held[0].continue_()
    expect(board.card("A1")).to_contain_text("Seen by you")


# Undo and More


def test_undo_puts_everything_back(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.press("A1", "I'm with them")
    expect(board.card("A1")).to_have_attribute("data-state", "serving")
    board.page.get_by_role("button", name="Undo", exact=True).click()
    card = board.section("Needs you").locator("[data-visit=A1]")
    expect(card).to_contain_text("Nobody has said hello yet")
    expect(board.page.get_by_text("Taken back: A1 is as before.")).to_be_visible()


def test_undo_goes_when_its_time_is_over(tmp_path: Any, open_page: OpenPage, browser: Browser) -> None:
    server = RunningServer(tmp_path / "short", {"GREETLINE_UNDO_S": "1"}).start()
    try:
        token = server.token("staff", "Alex")
        server.check_in(server.token("kiosk"))
        page = open_page(token, "/staff", base=server.url, viewport=TABLET)
        page.get_by_role("button", name="I see you", exact=True).click()
        undo = page.get_by_role("button", name="Undo", exact=True)
        expect(undo).to_be_visible()
        expect(undo).to_have_count(0)
    finally:
        server.stop()


def test_later_puts_aside_and_bring_back_brings_back(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.press("A1", "I'm with them")
    expect(board.section("With you").locator("[data-visit=A1]")).to_be_visible()
    board.more("A1", "Later")
    expect(board.card("A1")).to_contain_text("Set aside since")
    board.press("A1", "Bring back")
    expect(board.card("A1")).to_have_attribute("data-state", "serving")


def test_who_did_not_come_can_be_brought_back_even_after_a_reload(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk, DESK)
    board.press("C1", "Call")
    expect(board.section("With you").locator("[data-visit=C1]")).to_be_visible()
    board.more("C1", "Didn't come")
    expect(board.card("C1")).to_contain_text("Didn't come")
    board.page.reload()
    board.press("C1", "Bring back")
    expect(board.section("Needs you").locator("[data-visit=C1]")).to_be_visible()


def test_who_left_is_off_the_line(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.more("A1", "Left")
    expect(board.card("A1")).to_have_attribute("data-state", "left")
    expect(board.page.locator(".strip .count")).to_have_text("Nobody is waiting")


def test_not_me_leaves_them_to_colleagues(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    server.check_in(kiosk)
    alex.more("A1", "Not me")
    expect(alex.section("Waiting").locator("[data-visit=A1]")).to_be_visible()
    expect(alex.page).to_have_title("Staff board")
    expect(bea.section("Needs you").locator("[data-visit=A1]")).to_be_visible()


def test_help_me_calls_colleagues_until_one_is_coming(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    server.check_in(kiosk)
    bea.press("A1", "I'm with them")
    expect(bea.section("With you").locator("[data-visit=A1]")).to_be_visible()
    bea.more("A1", "Help me")
    card = alex.section("Needs you").locator("[data-visit=A1]")
    expect(card).to_contain_text("Bea asks for help")
    card.get_by_role("button", name="I'm coming", exact=True).click()
    expect(alex.section("Waiting").locator("[data-visit=A1]")).to_contain_text("With Bea")


def test_a_row_of_the_line_opens_everything_that_can_be_done(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    server.check_in(kiosk, name="Maria", note="blue scarf")
    bea.press("A1", "I see you")
    row = alex.section("Waiting").locator("[data-visit=A1]")
    expect(row).to_contain_text("Seen by Bea")
    row.get_by_role("button").click()
    sheet = alex.page.get_by_role("dialog")
    expect(sheet).to_contain_text("blue scarf")
    sheet.get_by_role("button", name="I'm with them", exact=True).click()
    expect(alex.section("With you").locator("[data-visit=A1]")).to_be_visible()


def test_somebody_is_added_by_hand(server: RunningServer, open_board: OpenBoard) -> None:
    board = open_board()
    board.page.get_by_role("button", name="Add someone").click()
    board.page.get_by_label("Returns and refunds").check()
    board.page.get_by_label("First name").fill("Kim")
    board.page.get_by_role("button", name="One more").click()
    board.page.get_by_role("button", name="Put on the list").dblclick()
    card = board.section("Needs you").locator("[data-visit=C1]")
    expect(card).to_contain_text("Kim")
    expect(card).to_contain_text("2 people")
    expect(board.page.get_by_role("dialog")).to_have_count(0)
    assert len(board.orders) == 1
