"""Walks: what happens to a person from the door to done, each one story over several real pages.

How long the moments take depends on the machine: they are printed (`pytest -s`), and never asserted.
"""

import csv
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import StringIO
from time import perf_counter
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from config.settings import load
from server.db.engine import writing_engine
from server.ops.database import ready_database
from server.ops.token import issue
from tests.a_day import keep_day
from tests.browser.conftest import OpenBoard, OpenKiosk, OpenPage
from tests.browser.kiosk_page import eventually
from tests.browser.staff_page import PHONE, Board, hold
from tests.running import RunningServer

A_DAY = date(2026, 11, 20)
API = "/api/v1/stores/demo"


class Shop(RunningServer):
    """A server that hands out its tokens without a process for each."""

    def token(self, role: str, staff: str | None = None, store: str = "demo") -> str:
        return issue(load(self.environment), store, role, staff)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One shop for all walks, with a day behind it that broke at noon."""
    shop = Shop(tmp_path_factory.mktemp("walks"))
    settings = load(shop.environment)
    ready_database(settings)
    writer = writing_engine(settings.database)
    keep_day(writer, A_DAY)
    writer.dispose()
    shop.start()
    yield shop
    shop.stop()


@contextmanager
def timed(moment: str) -> Iterator[None]:
    started = perf_counter()
    yield
    sys.stdout.write(f"\n{moment}: {perf_counter() - started:.2f} s\n")


def done(board: Board, ticket: str) -> None:
    """Lets them go, and waits for the answer: a page that closes at once takes its tap along."""
    with board.page.expect_response(re.compile("/finish$")) as answered:
        board.press(ticket, "Done")
    assert answered.value.status == 200


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def visit_of(server: RunningServer, token: str, ticket: str) -> dict[str, Any]:
    visits = server.call("GET", f"{API}/state", token=token).body["visits"]
    return dict(next(visit for visit in visits if visit["ticket"] == ticket))


def test_person_in_a_hurry_taps_twice_and_reads_who_has_seen_them(
    open_board: OpenBoard, open_kiosk: OpenKiosk
) -> None:
    board, kiosk = open_board(), open_kiosk()
    kiosk.choose("Repairs")
    with timed("second tap → card on an open tablet"):
        kiosk.check_in()
        card = board.section("Needs you").get_by_role("article").last
        expect(card).to_contain_text("Nobody has said hello yet")
    ticket = kiosk.ticket()
    expect(card).to_have_attribute("data-visit", ticket)
    with timed("I see you → the kiosk says so"):
        board.press(ticket, "I see you")
        expect(kiosk.page.locator(".headline")).to_have_text("Alex has seen you.")
    expect(kiosk.page.locator(".hello")).to_have_attribute("data-step", "done")
    # They never typed, never scrolled, never told who they are.
    [check_in] = kiosk.check_ins
    assert set(check_in.post_data_json or {}) - {"age_s"} == {"service", "party_size", "language"}
    board.press(ticket, "I'm with them")
    done(board, ticket)


def test_old_and_without_a_phone_finds_the_place_again_by_the_number_alone(
    server: RunningServer, open_board: OpenBoard, open_kiosk: OpenKiosk
) -> None:
    board, kiosk = open_board(), open_kiosk()
    page = kiosk.page
    page.clock.install()
    kiosk.choose("Returns and refunds")
    kiosk.check_in()
    ticket = kiosk.ticket()
    page.clock.fast_forward(15_000)
    expect(page.locator(".number")).to_have_text(ticket)
    page.clock.fast_forward(6_000)
    expect(page.get_by_role("heading", name="What can we help you with?")).to_be_visible()
    arrived = visit_of(server, board.token, ticket)["arrived_at"]

    board.press(ticket, "Call")
    board.more(ticket, "Didn't come")
    expect(board.card(ticket)).not_to_have_attribute("data-state", "called")

    press(page, "Already checked in?")
    for key in ticket:
        press(page, key)
    press(page, "Find my place")
    expect(page.locator(".headline")).to_have_text(
        re.compile(r"We called you at \d\d:\d\d\. Still here\? Your place is kept\.")
    )
    with timed("Back in line → card on the tablet"):
        press(page, "Back in line")
        expect(board.card(ticket)).to_have_attribute("data-state", "waiting")
    expect(page.locator(".found")).to_have_attribute("data-state", "waiting")
    press(page, "Done")
    back = visit_of(server, board.token, ticket)
    assert back["arrived_at"] == arrived
    for verb in ("serve", "finish"):
        assert server.do(board.token, back, verb).status == 200


def test_of_two_thumbs_one_wins_and_the_other_reads_who(
    server: RunningServer, open_board: OpenBoard, open_kiosk: OpenKiosk
) -> None:
    boards = {"Alex": open_board("Alex"), "Bea": open_board("Bea")}
    kiosk = open_kiosk()
    kiosk.choose("Repairs")
    kiosk.check_in()
    ticket = kiosk.ticket()
    held = {name: hold(board.page, "**/serve") for name, board in boards.items()}
    for board in boards.values():
        board.press(ticket, "I'm with them")
    for name, board in boards.items():
        eventually(board.page, lambda name=name: len(held[name]) == 1)  # type: ignore[misc]
    # Both thumbs are down; whoever is first at the server wins.
    for taps in held.values():
        taps[0].continue_()
    eventually(kiosk.page, lambda: visit_of(server, kiosk.staff, ticket)["state"] == "serving")
    winner = visit_of(server, kiosk.staff, ticket)["staff"]
    loser = next(name for name in boards if name != winner)
    with timed("the winner is known → the loser reads who"):
        expect(
            boards[loser].page.get_by_text(f"{winner} was quicker. They are with {ticket}.")
        ).to_be_visible()
    expect(boards[winner].section("With you").locator(f"[data-visit={ticket}]")).to_be_visible()
    expect(boards[loser].section("With you").locator(f"[data-visit={ticket}]")).to_have_count(0)
    expect(kiosk.page.locator(".headline")).to_have_text(f"You're with {winner}.")
    done(boards[winner], ticket)


def test_false_hello_is_taken_back_by_the_person_and_stays_in_the_record(
    server: RunningServer, open_board: OpenBoard, open_page: OpenPage, open_kiosk: OpenKiosk
) -> None:
    alex, bea, kiosk = open_board("Alex"), open_board("Bea"), open_kiosk()
    kiosk.choose("Repairs")
    kiosk.check_in()
    ticket = kiosk.ticket()
    path = kiosk.page.locator(".address").inner_text().split("/t/")[1]
    phone = open_page(kiosk.staff, f"/t/{path}", viewport=PHONE)
    alex.press(ticket, "I see you")
    expect(phone.locator("#headline")).to_have_text("Alex has seen you.")
    expect(bea.section("Needs you").locator(f"[data-visit={ticket}]")).to_have_count(0)

    with timed("nobody came → asked for again on a colleague's tablet"):
        press(phone, "Nobody came yet? Tell us")
        card = bea.section("Needs you").locator(f"[data-visit={ticket}]")
        expect(card).to_contain_text("Says nobody came")
    expect(phone.locator("#headline")).to_have_text("Thank you. We've told the team again.")
    visit = visit_of(server, bea.token, ticket)
    assert (visit["greeted_at"], visit["greet_basis"]) == (None, "kiosk")
    assert visit["arrived_at"] < visit["unconfirmed_greeted_at"] < visit["nobody_came_at"]

    bea.press(ticket, "I'm with them")
    done(bea, ticket)
    story = open_page(server.token("manager"), f"/manager/visits/{visit['id']}").locator(".story")
    expect(story).to_contain_text(re.compile("Alex said hello.*nobody.*Bea was with them", re.DOTALL))

    server.call("POST", f"{API}/arrivals", {"direction": "in"}, token=server.token("camera"))
    door = alex.page.get_by_role("article", name="Somebody at the door")
    door.get_by_role("button", name="Not a customer", exact=True).click()
    expect(door).to_have_count(0)
    expect(bea.page.get_by_role("article", name="Somebody at the door")).to_have_count(0)
    assert server.call("GET", f"{API}/state", token=bea.token).body["alerts"] == []


def test_cold_manager_is_two_clicks_from_a_sentence_to_a_persons_line(
    server: RunningServer, open_page: OpenPage
) -> None:
    token = server.token("manager")
    with timed("the day, opened cold"):
        page = open_page(token, f"/manager?from={A_DAY}")
        sentence = page.locator("h1").inner_text()
    broke = re.search(r"It broke at 12:[03]0 in Repairs: (\d+) waited longer than we told them\.", sentence)
    assert broke is not None, sentence

    page.get_by_role("link", name=f"See the {broke[1]} →").click()
    file = page.get_by_role("link", name="CSV").first.get_attribute("href")
    page.locator("tbody th a").first.click()

    line = page.locator("article .line-motif")
    expect(page.locator("h1")).to_contain_text("it took longer")
    ticket = page.locator("article").get_attribute("data-visit")
    moments = line.locator("time").evaluate_all("times => times.map((time) => time.dateTime)")
    names = line.locator("li[data-step=done] span").all_inner_texts()

    answered = server.call("GET", str(file), token=token)
    table = answered.body.decode("utf-8-sig") if isinstance(answered.body, bytes) else str(answered.body)
    rows = list(csv.DictReader(StringIO(table)))
    assert len(rows) == int(broke[1])
    row = next(row for row in rows if row["ticket"] == ticket)
    columns = {
        "came in": "entered_at",
        "checked in": "arrived_at",
        "hello": "greeted_at",
        "called": "called_at",
        "with us": "served_at",
        "done": "finished_at",
        "left": "left_at",
    }
    assert [row[columns[name]] for name in names] == moments
    assert row["service"] == "repairs"
    assert float(row["wait_s"]) > float(row["promise_high_s"])
