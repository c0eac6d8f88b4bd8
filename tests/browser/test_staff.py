"""The staff board as colleagues use it: real tablets, a real server, and what goes wrong between them."""

import json
import re
import signal
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.kiosk_page import (
    axe_violations,
    eventually,
    is_wider_than_the_screen,
    kiosk_in,
    new_context,
)
from tests.browser.staff_page import COUNT_CHIMES, NARROW, PHONE, TABLET, TWICE, Board, hold, lose_first
from tests.browser.wire import Wire
from tests.running import RunningServer

DESK = "returns"
CUT_OFF = "[data-banner=cut-off]"
LANGUAGES = ("en", "es", "de", "fr", "ar")

OpenBoard = Callable[..., Board]


@pytest.fixture
def open_board(server: RunningServer, open_page: OpenPage) -> OpenBoard:
    """A tablet of a member of staff; each call opens one more."""

    def make(staff: str = "Alex", query: str = "", token: str = "", **how: Any) -> Board:
        token = token or server.token("staff", staff)
        how = {"viewport": TABLET, "script": COUNT_CHIMES, **how}
        base = how.pop("base", server.url)
        page = open_page(token, "about:blank", base="", **how)
        board = Board(server, page, token).listen()
        page.goto(f"{base}/staff{query}")
        return board.expect_live()

    return make


@pytest.fixture
def kiosk(server: RunningServer) -> str:
    return server.token("kiosk")


@pytest.fixture
def wire(server: RunningServer) -> Iterator[Wire]:
    way = Wire(server.port)
    yield way
    way.close()


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
    card = open_board().card("A1")
    for word in ("A1", "Maria", "Repairs", "2 people", "Español", "blue scarf"):
        expect(card).to_contain_text(word)
    clock = card.locator("[data-clock]")
    expect(clock).to_have_attribute("datetime", visit["arrived_at"])
    expect(clock).to_have_text(re.compile(r"0:0[2-9]"))
    expect(clock).to_have_css("font-size", "44px")


def test_an_open_card_is_reported_as_shown_once(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    visit = server.check_in(kiosk)
    eventually(board.page, lambda: board.shown == [visit["id"]])
    assert board.card("A1").get_attribute("data-alert") == visit["id"]
    server.check_in(kiosk)
    eventually(board.page, lambda: len(board.shown) == 2)
    assert board.shown.count(visit["id"]) == 1


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


# Calm


def test_with_somebody_the_board_says_only_how_many_are_new(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.press("A1", "I'm with them")
    expect(board.card("A1")).to_have_attribute("data-state", "serving")
    heard = board.chimes
    server.check_in(kiosk, name="Maria", note="blue scarf")
    server.check_in(kiosk, "private")
    strip = board.section("Needs you").get_by_role("button")
    expect(strip).to_have_text(re.compile(r"^2 new · Repairs\s*Show$"))
    expect(board.page.get_by_text("Maria")).to_have_count(0)
    strip.click()
    expect(board.card("A2")).to_contain_text("Maria")
    board.page.wait_for_timeout(1500)
    assert board.chimes == heard


def test_no_list_moves_under_a_thumb(server: RunningServer, open_board: OpenBoard, kiosk: str) -> None:
    board = open_board()
    first = server.check_in(kiosk, DESK)
    server.check_in(kiosk, DESK)
    tickets = board.page.locator(".needs [data-visit]")
    expect(tickets).to_have_count(2)
    board.page.get_by_role("heading", name="Needs you").hover()
    board.page.mouse.down()
    server.do(server.token("staff", "Bea"), first, "greet")
    expect(board.card("C1")).to_contain_text("Seen by")
    assert [card.get_attribute("data-visit") for card in tickets.all()] == ["C1", "C2"]
    board.page.mouse.up()
    expect(tickets).to_have_count(1)
    expect(board.section("Waiting").locator("[data-visit=C1]")).to_be_visible()


def test_one_region_says_one_sentence_an_update(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    region = board.page.get_by_role("status")
    expect(region).to_have_count(1)
    server.check_in(kiosk)
    expect(region).to_have_text("A1 checked in · nobody has said hello yet.")
    server.call("POST", "/api/v1/stores/demo/call-next", {}, token=server.token("staff", "Bea"))
    expect(region).to_have_text("Bea is on the way to A1.")


# Sound


def test_a_silent_tablet_says_so_until_it_is_touched(open_board: OpenBoard) -> None:
    board = open_board()
    banner = board.page.locator("[data-banner=sound]")
    expect(banner).to_contain_text("This tablet can't ring yet.")
    board.page.get_by_role("button", name="Tap to turn sound on", exact=True).click()
    expect(banner).to_have_count(0)


def test_a_new_person_rings_until_somebody_says_hello(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    board.touch()
    assert board.chimes == 0
    visit = server.check_in(kiosk)
    eventually(board.page, lambda: board.chimes >= 2, within_s=20)
    server.do(server.token("staff", "Bea"), visit, "greet")
    expect(board.card("A1")).to_contain_text("Seen by Bea")
    heard = board.chimes
    board.page.wait_for_timeout(6500)
    assert board.chimes == heard


def test_who_came_while_the_page_was_closed_is_one_sound(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    for _ in range(3):
        server.check_in(kiosk)
    board = open_board()
    board.touch()
    eventually(board.page, lambda: board.chimes == 1)
    board.page.wait_for_timeout(6500)
    assert board.chimes == 1


# Cut off


def test_a_silent_server_turns_the_board_grey_and_red_and_back(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    assert server.process is not None
    server.process.send_signal(signal.SIGSTOP)
    try:
        panel = board.page.locator(CUT_OFF)
        expect(panel).to_be_visible(timeout=15_000)
        expect(panel).to_contain_text("This tablet is cut off since")
        expect(panel).to_contain_text("What you see is old. Use another tablet.")
        assert board.page.locator(".board").evaluate("board => board.inert")
        board.page.keyboard.press("Space")
        assert board.orders == []
    finally:
        server.process.send_signal(signal.SIGCONT)
    expect(panel).to_have_count(0)
    board.press("A1", "I see you")
    expect(board.card("A1")).to_contain_text("Seen by you")


def test_back_from_a_cut_network_all_is_there_and_no_old_sound_is_heard(
    server: RunningServer, open_board: OpenBoard, wire: Wire, kiosk: str
) -> None:
    board = open_board(base=wire.url)
    board.touch()
    wire.cut()
    visits = [server.check_in(kiosk) for _ in range(3)]
    bea = server.token("staff", "Bea")
    server.do(bea, visits[0], "serve")
    expect(board.page.locator(CUT_OFF)).to_be_visible(timeout=15_000)
    wire.mend()
    expect(board.page.locator(CUT_OFF)).to_have_count(0)
    expect(board.card("A1")).to_contain_text("With Bea")
    for ticket in ("A2", "A3"):
        expect(board.section("Needs you").locator(f"[data-visit={ticket}]")).to_be_visible()
    board.page.wait_for_timeout(6500)
    assert board.chimes == 1
    server.check_in(kiosk)
    eventually(board.page, lambda: board.chimes >= 3, within_s=20)


def test_a_server_that_was_killed_and_came_back_is_taken_up_where_it_was(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    expect(board.card("A1")).to_be_visible()
    server.kill()
    expect(board.page.locator(".strip .line")).to_contain_text("connecting")
    server.start()
    server.check_in(kiosk)
    expect(board.card("A2")).to_be_visible(timeout=10_000)
    board.expect_live()


def test_an_event_that_was_lost_on_the_way_is_read_again(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    lost = lose_first(board.page, "visit.checked_in")
    board.page.reload()
    board.expect_live()
    server.check_in(kiosk)
    expect(board.card("A1")).to_be_visible()
    server.check_in(kiosk)
    expect(board.card("A2")).to_be_visible()
    assert len(lost) == 1
    assert [call.url for call in board.sent if "/events?after=" in call.url][1:] != []


def test_a_log_that_no_longer_reaches_back_is_replaced_by_the_whole_state(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    gone = json.dumps({"code": "replay_gone", "status": 410})
    board.page.route("**/events?after=*", lambda route: route.fulfill(status=410, body=gone))
    lose_first(board.page, "visit.checked_in")
    board.page.reload()
    board.expect_live()
    server.check_in(kiosk)
    expect(board.card("A1")).to_be_visible()
    assert any(call.url.endswith("/state") for call in board.sent)


def test_other_tablets_that_are_asleep_are_named(server: RunningServer, open_board: OpenBoard) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    name = str(bea.page.locator(".strip .line").inner_text().split(" · ")[0])
    # The server writes down which tablets are in use every 15 seconds.
    bea.page.wait_for_timeout(16_000)
    bea.page.context.close()
    banner = alex.page.locator("[data-banner=asleep]")
    expect(banner).to_have_text(f"{name} is asleep and can't ring.", timeout=15_000)


# For everybody


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
