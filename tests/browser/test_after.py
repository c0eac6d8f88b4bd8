"""What may be told once somebody is in line, at the kiosk and on the phone, as it is tapped."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenBoard, OpenKiosk
from tests.browser.kiosk_page import (
    LANDSCAPE,
    PHONE,
    PORTRAIT,
    Kiosk,
    axe_violations,
    is_wider_than_the_screen,
    new_context,
    token_of,
)
from tests.running import RunningServer


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def in_line(kiosk: Kiosk, service: str = "Repairs") -> str:
    """Two taps, and the offers are there."""
    kiosk.choose(service)
    kiosk.check_in()
    expect(kiosk.page.get_by_role("button", name="Just looking?")).to_be_visible()
    return kiosk.ticket()


def noted(page: Page) -> None:
    expect(page.get_by_text("Thank you. We've noted it.")).to_be_visible()


def test_just_looking_keeps_the_place_and_is_told_when_we_come(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    ticket = in_line(kiosk)
    press(page, "Just looking?")
    press(page, "In 10 minutes")
    expect(page.locator(".headline")).to_have_text(
        re.compile(r"^Look around\. We'll come to you at about \d\d:\d\d\.$")
    )
    seen = kiosk.visit(ticket)
    assert (seen["state"], seen["come"]) == ("waiting", "later")
    press(page, "Come now, please")
    expect(page.locator(".headline")).to_have_text(re.compile("^You're (in line|on the list)"))
    assert kiosk.visit(ticket)["come"] is None


def test_need_word_and_how_to_find_them_are_told_and_reach_staff(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    ticket = in_line(kiosk)
    press(page, "A seat or other help")
    press(page, "A seat")
    press(page, "No steps")
    press(page, "Done")
    noted(page)
    for offer, words in (("How to find me", "blue scarf"), ("In my own words", "a gift")):
        press(page, "Tell us more")
        press(page, offer)
        page.get_by_label(offer).fill(words)
        press(page, "Done")
        noted(page)
    seen = kiosk.visit(ticket)
    assert (seen["access"], seen["find_me"], seen["note"]) == (["seat", "step_free"], "blue scarf", "a gift")
    press(page, "Next person")
    expect(page.get_by_role("heading", name="What can we help you with?")).to_be_visible()
    left = kiosk.left_behind()
    assert not [trace for trace in ("blue scarf", "a gift", ticket) if f">{trace}<" in left or trace in left]


def test_questions_are_asked_with_their_purpose_and_refused_in_words(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    ticket = in_line(kiosk)
    press(page, "Tell us more")
    press(page, "What needs a repair?")
    press(page, "Tablet")
    press(page, "Done")
    noted(page)
    press(page, "Tell us more")
    press(page, "Which number can we call when it is ready?")
    expect(page.get_by_text("Only to tell you that your repair is ready.")).to_be_visible()
    field = page.get_by_role("textbox")
    field.fill("tomorrow")
    press(page, "Done")
    expect(page.get_by_text("Write a phone number, like +49 30 123456.")).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("030 123 456 78")
    press(page, "Done")
    noted(page)
    answers = {one["question"]: one["value"] for one in kiosk.visit(ticket)["answers"]}
    assert answers == {"device": "tablet", "reach": "03012345678"}


def test_page_does_not_run_out_while_somebody_is_in_it(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    in_line(kiosk)
    expect(page.get_by_role("button", name="Next person")).to_be_visible()
    press(page, "Tell us more")
    expect(page.get_by_role("button", name="Next person")).to_have_count(0)
    press(page, "Back")
    expect(page.get_by_role("button", name="Next person")).to_be_visible()


def test_what_to_have_ready_stands_on_the_ticket(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    in_line(kiosk, "Returns")
    expect(kiosk.page.get_by_text("Have your receipt ready.")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_offers_have_no_fault_that_axe_finds(
    open_kiosk: OpenKiosk, size: dict[str, int], scheme: str
) -> None:
    kiosk = open_kiosk(viewport=size, color_scheme=scheme)
    page = kiosk.page
    in_line(kiosk)
    assert axe_violations(page) == []
    for offer, back in (("Just looking?", 1), ("A seat or other help", 1), ("Tell us more", 1)):
        press(page, offer)
        assert axe_violations(page) == [], offer
        assert not is_wider_than_the_screen(page), offer
        for _ in range(back):
            press(page, "Back")


def test_phone_changes_the_same_and_asks_for_somebody_now(server: RunningServer, browser: Browser) -> None:
    visit = server.check_in(token_of(server, "kiosk"), "repairs")
    context = new_context(browser, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{server.url}/t/{visit['public_token']}")
    press(page, "Change")
    press(page, "Just looking?")
    press(page, "When I tell you")
    noted(page)
    press(page, "Close")
    expect(page.locator("#headline")).to_have_text("Look around. We'll come when you tell us.")
    press(page, "Come now, please")
    expect(page.get_by_role("button", name="Come now, please")).to_have_count(0)
    press(page, "Change")
    press(page, "Tell us more")
    press(page, "How to find me")
    page.get_by_label("How to find me").fill("by the window")
    assert axe_violations(page) == []
    press(page, "Done")
    noted(page)
    state = server.call("GET", "/api/v1/stores/demo/state", token=token_of(server, "staff", "Alex")).body
    seen = next(one for one in state["visits"] if one["id"] == visit["id"])
    assert (seen["find_me"], seen["come"]) == ("by the window", None)
    context.close()


def test_staff_read_what_was_told_and_ask_what_the_service_has_them_ask(
    server: RunningServer, open_board: OpenBoard
) -> None:
    board = open_board("Alex")
    page = board.page
    visit = server.check_in(
        token_of(server, "kiosk"),
        "repairs",
        find_me="blue scarf",
        note="cracked screen",
        access=["seat", "quiet"],
        answers={"device": "tablet"},
    )
    card = page.locator(f"[data-visit={visit['ticket']}]")
    for words in ("“blue scarf”", "“cracked screen”", "Needs a seat", "Needs quiet", "Tablet"):
        expect(card).to_contain_text(words)
    card.get_by_role("button", name="More").click()
    press(page, "Ask them")
    page.get_by_label("Which number can we call when it is ready?").fill("030 1234567")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Noted.")).to_be_visible()
    assert axe_violations(page) == []
    page.keyboard.press("Escape")
    expect(card).to_contain_text("0301234567")


def test_who_looks_around_waits_on_the_board_without_a_card(
    server: RunningServer, open_board: OpenBoard
) -> None:
    board = open_board("Alex")
    visit = server.check_in(token_of(server, "kiosk"), "repairs", come="press")
    row = board.page.locator(f".waiting [data-visit={visit['ticket']}]")
    expect(row).to_contain_text("looks around, calls us")
    path = f"/api/v1/tickets/{visit['public_token']}/tell"
    assert server.call("POST", path, {"come": "now"}).status == 200
    expect(board.page.locator(f".needs [data-visit={visit['ticket']}]")).to_be_visible()


def test_question_before_check_in_is_asked_on_the_second_page_and_waited_for_when_required(
    server: RunningServer, open_kiosk: OpenKiosk
) -> None:
    manager = token_of(server, "manager")
    plan = server.call("GET", "/api/v1/stores/demo/setup", token=manager).body["setup"]["services"]
    asked = {**plan[0]["questions"][0], "when": "before", "required": True}
    services = [{**plan[0], "questions": [asked]}, *plan[1:]]
    kept = server.call("POST", "/api/v1/stores/demo/setup", {"services": services}, token=manager)
    assert kept.status == 200, kept.body
    kiosk = open_kiosk()
    page = kiosk.page
    kiosk.choose()
    expect(page.get_by_role("heading", name="What needs a repair?")).to_be_visible()
    kiosk.check_in()
    expect(page.get_by_text("One question needs your answer first.").first).to_be_visible()
    assert kiosk.check_ins == []
    assert axe_violations(page) == []
    press(page, "Watch")
    kiosk.check_in()
    expect(page.locator(".number")).to_be_visible()
    answers = kiosk.visit(kiosk.ticket())["answers"]
    assert [(one["question"], one["value"]) for one in answers] == [("device", "watch")]
