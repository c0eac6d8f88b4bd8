"""The staff board as colleagues use it: who needs them, and three taps a person."""

import re
from typing import Any

from playwright.sync_api import Browser, expect

from tests.browser.conftest import OpenBoard
from tests.browser.kiosk_page import (
    eventually,
    kiosk_in,
    new_context,
)
from tests.browser.staff_page import DESK
from tests.running import RunningServer

# Needs you


def test_a_tap_at_the_kiosk_shows_on_a_board_that_was_already_open(
    server: RunningServer, browser: Browser, open_board: OpenBoard
) -> None:
    board = open_board()
    with new_context(browser) as context, kiosk_in(server, context) as at_kiosk:
        at_kiosk.open().choose("Repairs")
        at_kiosk.check_in()
        ticket = at_kiosk.ticket()
    card = board.card(ticket)
    expect(card).to_have_attribute("data-state", "waiting")
    expect(card).to_contain_text("Nobody has said hello yet")
    expect(board.section("Needs you").locator(f"[data-visit={ticket}]")).to_be_visible()


def test_the_card_says_who_what_since_when_and_what_they_were_told(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    about: dict[str, Any] = {"name": "Maria", "party_size": 2, "language": "es", "note": "blue scarf"}
    visit = server.check_in(kiosk, **about)
    card = open_board("Bea").card("A1")
    for word in ("A1", "Maria", "Repairs", "2 people", "Español", "blue scarf"):
        expect(card).to_contain_text(word)
    expect(card.locator(".why-you")).to_have_text("For you: you speak Español")
    clock = card.locator("[data-clock]")
    expect(clock).to_have_attribute("datetime", visit["arrived_at"])
    expect(clock).to_have_text(re.compile(r"0:0[2-9]"))
    expect(clock).to_have_css("font-size", "44px")


def test_an_open_card_is_reported_as_shown_once(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    eventually(board.page, lambda: len(board.shown) == 1)
    [alert] = board.shown
    assert board.card("A1").get_attribute("data-alert") == alert
    server.check_in(kiosk)
    eventually(board.page, lambda: len(board.shown) == 2)
    assert board.shown.count(alert) == 1


def test_the_title_counts_whom_nobody_has_greeted(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    server.check_in(kiosk)
    expect(board.page).to_have_title("(2) Staff board")
    board.press("A1", "I see you")
    expect(board.page).to_have_title("(1) Staff board")
    expect(board.card("A1")).not_to_have_attribute("data-alert", re.compile("."))


def test_somebody_at_the_door_is_greeted_or_is_not_a_customer(
    server: RunningServer, open_board: OpenBoard
) -> None:
    board, camera = open_board(), server.token("camera")
    for _ in range(2):
        server.call("POST", "/api/v1/stores/demo/arrivals", {"direction": "in"}, token=camera)
    cards = board.page.get_by_role("article", name="Somebody at the door")
    expect(cards).to_have_count(2)
    cards.first.get_by_role("button", name="I see you", exact=True).click()
    expect(cards).to_have_count(1)
    cards.get_by_role("button", name="Not a customer", exact=True).click()
    expect(cards).to_have_count(0)
    state = server.call("GET", "/api/v1/stores/demo/state", token=board.token).body
    assert [(one["state"], one["greeted_by"]) for one in state["arrivals"]] == [("noticed", "Alex")]


# Three taps a person


def test_on_the_floor_three_taps_serve_a_person(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    for name in ("I see you", "I'm with them", "Done"):
        board.press("A1", name)
    expect(board.card("A1")).to_have_count(0)
    assert [call.url.rsplit("/", 1)[1] for call in board.orders] == ["greet", "serve", "finish"]


def test_at_a_desk_three_taps_serve_a_person(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk, DESK)
    board.page.get_by_role("button", name="Next customer").click()
    with_you = board.section("With you").locator("[data-visit=C1]")
    expect(with_you).to_contain_text("Called to Desk 1")
    board.press("C1", "I'm with them")
    board.press("C1", "Done")
    expect(board.card("C1")).to_have_count(0)


def test_done_and_next_brings_the_next_one(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    for _ in range(2):
        server.check_in(kiosk, DESK)
    board.press("C1", "Call")
    board.press("C1", "I'm with them")
    board.press("C1", "Done and next")
    expect(board.section("With you").locator("[data-visit=C2]")).to_contain_text("Called to")
    expect(board.card("C1")).to_have_count(0)


def test_next_customer_says_when_nobody_waits(open_board: OpenBoard) -> None:
    board = open_board()
    board.page.get_by_role("button", name="Next customer").click()
    expect(board.page.get_by_text("Nobody is waiting for you.")).to_be_visible()


def test_people_are_called_to_the_desk_that_was_chosen(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk, DESK)
    board.page.get_by_label("You call people to").select_option("Desk 3")
    board.page.reload()
    board.press("C1", "Call")
    expect(board.card("C1")).to_contain_text("Called to Desk 3")


def test_a_call_again_is_counted(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    server.check_in(kiosk, DESK)
    board.press("C1", "Call")
    board.press("C1", "Call again")
    expect(board.card("C1")).to_contain_text("called 2 times")


def test_space_says_hello_and_enter_goes_to_them(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    expect(board.card("A1")).to_be_visible()
    board.page.keyboard.press("Space")
    expect(board.card("A1")).to_contain_text("Seen by you")
    board.page.keyboard.press("Enter")
    expect(board.card("A1")).to_have_attribute("data-state", "serving")


def test_the_keyboard_keeps_its_place_and_presses_nothing_unseen(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.card("A1").get_by_role("button", name="I'm with them", exact=True).focus()
    board.page.keyboard.press("Enter")
    expect(board.section("With you").locator("[data-visit=A1]")).to_be_focused()
    more = board.card("A1").get_by_role("button", name="More", exact=True)
    more.press("Enter")
    expect(board.page.get_by_role("dialog")).to_be_visible()
    board.page.keyboard.press("Escape")
    expect(more).to_be_focused()
    assert len(board.orders) == 1


def test_keys_in_a_form_stay_in_the_form(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.page.get_by_role("button", name="Add someone").click()
    board.page.get_by_label("First name").press_sequentially("Jo An")
    expect(board.page.get_by_label("First name")).to_have_value("Jo An")
    assert board.orders == []
