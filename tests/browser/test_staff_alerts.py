"""When a tablet rings, when it is calm, and what it says of a cut network."""

import json
import re
import signal

from playwright.sync_api import expect

from tests.browser.conftest import OpenBoard
from tests.browser.kiosk_page import (
    eventually,
)
from tests.browser.staff_page import CUT_OFF, DESK, lose_first
from tests.browser.wire import Wire
from tests.running import RunningServer

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
    server.start_again(ALL_FREE_S="4")
    board = open_board()
    board.touch()
    assert board.chimes == 0
    visit = server.check_in(kiosk)
    eventually(board.page, lambda: board.chimes == 1)
    eventually(board.page, lambda: board.chimes == 2, within_s=40)
    expect(board.card("A1")).to_contain_text("nobody has answered")
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
    eventually(board.page, lambda: board.chimes == 2, within_s=40)


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
    expect(banner).to_contain_text(f"{name} is asleep and can't ring.", timeout=15_000)
