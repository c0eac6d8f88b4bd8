"""*Already checked in?* at the kiosk: for who is old, without a phone, and has nothing but a number."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenKiosk
from tests.browser.kiosk_page import (
    LANDSCAPE,
    LEFT_BEHIND,
    PORTRAIT,
    axe_violations,
    is_wider_than_the_screen,
    token_of,
)
from tests.running import RunningServer

ASKED = {"GREETLINE_NUMBERS_AT_ONCE": "200"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One shop for this file: each test has people of its own."""
    running = RunningServer(tmp_path_factory.mktemp("again"), ASKED).start()
    yield running
    running.stop()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def look_for(page: Page, number: str) -> None:
    press(page, "Already checked in?")
    for key in number.replace("-", ""):
        press(page, key)
    expect(page.get_by_label("Your number")).to_have_value(number)
    press(page, "Find my place")


def check_in(server: RunningServer, service: str = "repairs") -> dict[str, Any]:
    return server.check_in(token_of(server, "kiosk"), service, name="Quetzal", note="emerald")


def test_number_alone_shows_place_and_range_and_no_name(server: RunningServer, open_kiosk: OpenKiosk) -> None:
    visit = check_in(server)
    kiosk = open_kiosk()
    page = kiosk.page
    look_for(page, visit["ticket"])
    found = page.locator(f"[data-visit='{visit['ticket']}']")
    expect(found).to_have_attribute("data-state", "waiting")
    expect(page.get_by_role("heading", name=f"Your place, {visit['ticket']}")).to_be_focused()
    expect(found.locator(".facts")).to_contain_text(re.compile("before you|You're next"))
    press(page, "Done")
    expect(page.get_by_role("heading", name="What can we help you with?")).to_be_visible()
    left = str(page.evaluate(LEFT_BEHIND))
    for gone in ("Quetzal", "emerald", visit["public_token"], f">{visit['ticket']}<"):
        assert gone not in left


def test_something_else_is_chosen_and_the_place_is_kept(server: RunningServer, open_kiosk: OpenKiosk) -> None:
    visit = check_in(server)
    kiosk = open_kiosk()
    before = kiosk.state()["visits"]
    look_for(kiosk.page, visit["ticket"])
    press(kiosk.page, "Change something")
    press(kiosk.page, "Change what I came for")
    expect(kiosk.page.locator(".tile")).to_have_count(3)
    press(kiosk.page, "New phone or contract")
    expect(kiosk.page.locator(f"[data-visit='{visit['ticket']}']")).to_be_visible()
    after = kiosk.state()["visits"]
    assert [one["id"] for one in after] == [one["id"] for one in before]
    mine = next(one for one in after if one["id"] == visit["id"])
    assert (mine["service"], mine["arrived_at"]) == ("new-phone", visit["arrived_at"])


def test_leaving_is_asked_once_and_back_in_line_keeps_the_arrival(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    visit = check_in(server)
    kiosk = open_kiosk()
    look_for(kiosk.page, visit["ticket"])
    press(kiosk.page, "Leave the line")
    press(kiosk.page, "Stay in line")
    press(kiosk.page, "Leave the line")
    press(kiosk.page, "Yes, leave")
    expect(kiosk.page.get_by_text("You've left the line. Changed your mind?")).to_be_visible()
    press(kiosk.page, "Back in line")
    expect(kiosk.page.locator("[data-state=waiting]")).to_be_visible()
    mine = next(one for one in kiosk.state()["visits"] if one["id"] == visit["id"])
    assert mine["arrived_at"] == visit["arrived_at"]


def test_what_was_overtaken_is_said_and_shown_as_it_stands(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    visit = check_in(server, "returns")
    kiosk = open_kiosk()
    look_for(kiosk.page, visit["ticket"])
    press(kiosk.page, "Change something")
    press(kiosk.page, "Change what I came for")
    assert server.do(kiosk.staff, visit, "call").status == 200
    press(kiosk.page, "Repairs")
    expect(kiosk.page.get_by_role("alert")).to_have_text(
        "That is no longer possible. This is how it stands now."
    )
    expect(kiosk.page.locator(".found[data-state=called]")).to_contain_text("It's your turn: Desk 1.")


def test_unknown_number_is_told_kindly_and_can_be_put_right_with_keys(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    visit = check_in(server)
    page = open_kiosk().page
    look_for(page, "B998")
    expect(page.get_by_role("alert")).to_contain_text("We have nobody in line today with B998.")
    press(page, "Erase the last one")
    expect(page.get_by_role("alert")).to_have_count(0)
    field = page.get_by_label("Your number")
    field.fill("")
    field.press_sequentially(visit["ticket"].lower())
    expect(field).to_have_value(visit["ticket"])
    field.press("Enter")
    expect(page.locator(f"[data-visit='{visit['ticket']}']")).to_be_visible()


def test_number_that_a_kiosk_gave_by_itself_is_found_and_its_dash_comes_by_itself(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    page = open_kiosk().page
    own = page.evaluate("JSON.parse(document.getElementById('boot').textContent).numbers.kiosk")
    ticket = f"{own}-07"
    server.check_in(token_of(server, "kiosk"), ticket=ticket, age_s=60.0)
    look_for(page, ticket)
    expect(page.locator(f".found[data-visit='{ticket}']")).to_have_attribute("data-state", "waiting")


def test_kiosk_that_asks_too_often_is_told_to_wait(server: RunningServer, open_kiosk: OpenKiosk) -> None:
    page = open_kiosk().page
    page.route("**/tickets/find", lambda route: route.fulfill(status=429))
    look_for(page, "A1")
    expect(page.get_by_role("alert")).to_have_text("That was quick. Try again in a moment.")
    page.unroute("**/tickets/find")
    press(page, "Find my place")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_without_a_network_it_says_so_and_works_when_it_is_back(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    page = open_kiosk().page
    page.context.set_offline(True)
    press(page, "Already checked in?")
    expect(page.locator(".notice")).to_contain_text("We can't reach our system right now.")
    page.context.set_offline(False)
    press(page, "Already checked in?")
    expect(page.get_by_role("heading", name="What is your number?")).to_be_focused()


def test_language_can_be_changed_on_the_way_and_what_was_begun_is_cleared(open_kiosk: OpenKiosk) -> None:
    page = open_kiosk().page
    page.clock.install()
    press(page, "Already checked in?")
    press(page, "A")
    press(page, "Deutsch")
    expect(page.get_by_role("heading", name="Welche Nummer haben Sie?")).to_be_visible()
    expect(page.get_by_label("Ihre Nummer")).to_have_value("A")
    page.clock.run_for(31_000)
    expect(page.get_by_role("dialog")).to_be_visible()
    page.clock.run_for(21_000)
    expect(page.get_by_role("heading", name="What can we help you with?")).to_be_visible()


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("ar", "dark")])
def test_every_step_is_clean_large_and_within_reach(
    server: RunningServer, open_kiosk: OpenKiosk, language: str, scheme: str
) -> None:
    visit = check_in(server)
    server.do(token_of(server, "staff", "Alex"), visit, "greet")
    page = open_kiosk(f"?language={language}", color_scheme=scheme, bypass_csp=True).page
    page.locator(".aside").last.click()
    for key in visit["ticket"]:
        page.locator(".keys .key", has_text=key).first.click()
    look(page)
    page.locator("[type=submit]").click()
    found = page.locator(".found .acts").first.get_by_role("button")
    expect(found).to_have_count(3)
    look(page)
    for index in (1, 2):
        found.nth(index).click()
        look(page)
        page.locator(".again .acts .big").last.click()


def look(page: Page) -> None:
    assert axe_violations(page) == []
    for size in ({"width": 320, "height": 640}, LANDSCAPE, PORTRAIT):
        page.set_viewport_size(size)  # type: ignore[arg-type]  # a plain dict is one
        assert not is_wider_than_the_screen(page), size
        boxes = [button.bounding_box() for button in page.get_by_role("button").all()]
        small = [box for box in boxes if box and min(box["width"], box["height"]) < 71.9]
        assert small == [], size


def test_when_to_come_and_how_many_are_changed_by_the_number(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    visit = check_in(server)
    kiosk = open_kiosk()
    before = {one["id"]: one for one in kiosk.state()["visits"]}
    look_for(kiosk.page, visit["ticket"])
    press(kiosk.page, "Change something")
    press(kiosk.page, "When shall we come?")
    press(kiosk.page, "When I press here")
    expect(kiosk.page.locator(".headline")).to_have_text("Look around. We'll come when you tell us.")
    press(kiosk.page, "Come now, please")
    expect(kiosk.page.get_by_role("button", name="Come now, please")).to_have_count(0)
    press(kiosk.page, "Change something")
    press(kiosk.page, "How many we are")
    press(kiosk.page, "4")
    expect(kiosk.page.get_by_role("button", name="Change something")).to_be_visible()
    after = next(one for one in kiosk.state()["visits"] if one["id"] == visit["id"])
    assert (after["party_size"], after["come"]) == (4, None)
    assert after["arrived_at"] == before[visit["id"]]["arrived_at"]
