"""The whole floor on real tablets: passed on and the place kept, handed over, later at a time, expected."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenBoard, OpenPage
from tests.browser.staff_page import Board
from tests.running import RunningServer


def way(board: Board, ticket: str, name: str, choice: str) -> None:
    """*More*, one of its quiet ways, and one tap there."""
    board.card(ticket).get_by_role("button", name="More", exact=True).click()
    sheet = board.page.get_by_role("dialog")
    sheet.get_by_role("button", name=name, exact=True).click()
    sheet.get_by_role("button", name=choice).click()
    expect(sheet).to_have_count(0)


def tickets(page: Page, section: str) -> list[str | None]:
    rows = page.get_by_role("region", name=section, exact=True).locator("[data-visit]")
    return [row.get_attribute("data-visit") for row in rows.all()]


def test_somebody_is_passed_on_and_keeps_the_place(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    alex, chris = open_board("Alex"), open_board("Chris")
    first = server.check_in(kiosk, "repairs")
    server.check_in(kiosk, "returns")
    alex.press("A1", "I'm with them")
    expect(alex.card("A1")).to_have_attribute("data-state", "serving")
    way(alex, "A1", "Pass on", "Returns and refunds")
    expect(alex.page.get_by_text("A1 is passed on and keeps the place.")).to_be_visible()
    expect(chris.card("A1")).to_contain_text("passed on by Alex")
    seen = server.call("GET", f"/api/v1/tickets/{first['public_token']}").body
    assert (seen["place"], seen["arrived_at"]) == (0, first["arrived_at"])
    assert seen["changes"][0]["key"] == "passed-on"
    chris.page.get_by_role("button", name="Next customer", exact=True).click()
    expect(chris.card("A1")).to_have_attribute("data-state", "called")
    expect(chris.card("A1")).to_contain_text("Called to Desk 2")


def test_handed_over_only_when_the_colleague_accepts(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    alex, bea = open_board("Alex"), open_board("Bea")
    server.check_in(kiosk)
    alex.press("A1", "I'm with them")
    way(alex, "A1", "Pass on", "Bea")
    expect(alex.card("A1")).to_contain_text("Bea is asked to take over")
    expect(alex.section("With you").locator("[data-visit=A1]")).to_have_count(1)
    offer = bea.section("Needs you").locator("[data-visit=A1]")
    expect(offer).to_contain_text("Alex asks you to take over")
    offer.get_by_role("button", name="I'll take them", exact=True).click()
    expect(bea.section("With you").locator("[data-visit=A1]")).to_have_count(1)
    expect(alex.section("With you").locator("[data-visit=A1]")).to_have_count(0)


def test_later_at_a_time_is_on_the_card_and_on_the_ticket(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    visit = server.check_in(kiosk)
    board.press("A1", "I'm with them")
    expect(board.section("With you").locator("[data-visit=A1]")).to_be_visible()
    board.more("A1", "Later")
    board.card("A1").get_by_role("button", name="Back when?", exact=True).click()
    board.page.get_by_role("dialog").get_by_role("button", name="20 min").click()
    expect(board.card("A1")).to_contain_text("Back at")
    seen = server.call("GET", f"/api/v1/tickets/{visit['public_token']}").body
    assert seen["words"]["headline"].startswith("See you at ")


def test_who_still_stands_open_is_done_in_the_same_tap(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    server.check_in(kiosk)
    board.press("A1", "I'm with them")
    expect(board.card("A1")).to_have_attribute("data-state", "serving")
    server.check_in(kiosk)
    board.page.get_by_role("button", name="Show").click()
    board.press("A2", "I'm with them")
    board.page.get_by_role("button", name="Done with A1 and take A2", exact=True).click()
    expect(board.section("With you").locator("[data-visit=A2]")).to_have_count(1)
    expect(board.card("A1")).to_have_count(0)


def test_who_is_expected_is_put_on_the_list_with_one_tap(
    server: RunningServer, open_board: OpenBoard
) -> None:
    board = open_board()
    at = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()
    told = {"at": at, "service": "repairs", "name": "Robin"}
    assert server.call("POST", "/api/v1/stores/demo/expected", told, token=board.token).status == 201
    board.page.get_by_role("button", name="Add someone", exact=True).click()
    sheet = board.page.get_by_role("dialog")
    expect(sheet).to_contain_text("Robin")
    sheet.get_by_role("button", name="Is here").click()
    expect(sheet).to_have_count(0)
    expect(board.card("A1")).to_contain_text("Robin")
    expect(board.card("A1")).to_contain_text("appointment")


def test_lead_puts_somebody_first_and_the_board_says_why(
    server: RunningServer, open_board: OpenBoard, kiosk: str
) -> None:
    alex = open_board("Alex")
    dana = open_board("Dana", token=server.token("lead", "Dana"))
    for _ in range(2):
        server.check_in(kiosk, "returns")
    for ticket in ("C1", "C2"):
        alex.press(ticket, "I see you")
        expect(alex.section("Waiting").locator(f"[data-visit={ticket}]")).to_have_count(1)
    dana.card("C2").get_by_role("button").click()
    sheet = dana.page.get_by_role("dialog")
    sheet.get_by_role("button", name="Goes first", exact=True).click()
    sheet.get_by_role("button", name="Takes a minute only", exact=True).click()
    expect(alex.card("C2")).to_contain_text("Put first by Dana: Takes a minute only")
    assert tickets(alex.page, "Waiting") == ["C2", "C1"]


def test_appointment_is_found_at_the_kiosk_and_nobody_is_named(
    server: RunningServer, open_page: OpenPage, open_board: OpenBoard, kiosk: str
) -> None:
    board = open_board()
    for name, minutes in (("Quimby", 5), ("Sasha", 10)):
        at = (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat()
        told = {"at": at, "service": "repairs", "name": name}
        server.call("POST", "/api/v1/stores/demo/expected", told, token=board.token)
    page = open_page(kiosk, "/kiosk", viewport={"width": 820, "height": 1180})
    page.get_by_role("button", name="I have an appointment", exact=True).click()
    field = page.get_by_label("Your first name, or the time")
    field.fill("nobody")
    page.get_by_role("button", name="Find", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("We can't find it.")
    field.fill("quimby")
    page.get_by_role("button", name="Find", exact=True).click()
    found = page.get_by_role("button", name="Appointment at")
    expect(found).to_have_count(1)
    assert "Sasha" not in page.content()
    found.click()
    expect(page.locator(".number")).to_have_text("A1")
    expect(board.card("A1")).to_contain_text("Quimby")
    expect(board.card("A1")).to_contain_text("appointment")
    assert "Quimby" not in page.content()
