"""Tickets on paper as people find them: *Print* on the kiosk, what it says, and a printer in set-up."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenBoard, OpenPage
from tests.browser.kiosk_page import Kiosk, axe_violations, eventually, kiosk_in, new_context
from tests.browser.staff_page import TABLET
from tests.fake_printer import FakePrinter
from tests.running import RunningServer


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    fake = FakePrinter()
    yield fake
    fake.close()


@pytest.fixture
def manager(server: RunningServer) -> str:
    return server.token("manager")


@pytest.fixture
def open_kiosk_page(server: RunningServer, browser: Browser) -> Iterator[Kiosk]:
    context = new_context(browser)
    with kiosk_in(server, context) as kiosk:
        yield kiosk.open()
    context.close()


def set_printer(server: RunningServer, manager: str, **printer: Any) -> None:
    kiosk = next(one for one in devices(server, manager) if one["role"] == "kiosk" and one["seen_at"])
    path = f"/api/v1/stores/demo/devices/{kiosk['id']}/printer"
    assert server.call("POST", path, printer, token=manager).status == 200


def devices(server: RunningServer, manager: str) -> list[dict[str, Any]]:
    return list(server.call("GET", "/api/v1/stores/demo/devices", token=manager).body["devices"])


def checked_in(kiosk: Kiosk) -> str:
    kiosk.choose()
    kiosk.check_in()
    return kiosk.ticket()


def ready(kiosk: Kiosk, server: RunningServer, manager: str, **printer: Any) -> None:
    """The kiosk was heard of, and has a printer."""
    eventually(
        kiosk.page,
        lambda: any(one["role"] == "kiosk" and one["seen_at"] for one in devices(server, manager)),
    )
    set_printer(server, manager, **printer)


def test_print_puts_the_ticket_on_paper_and_says_so(
    open_kiosk_page: Kiosk, server: RunningServer, manager: str, printer: FakePrinter
) -> None:
    kiosk = open_kiosk_page
    ready(kiosk, server, manager, address=printer.address)
    checked_in(kiosk)
    kiosk.page.get_by_role("button", name="Print", exact=True).click()
    expect(kiosk.page.get_by_role("status").filter(has_text="Your ticket is printed.")).to_be_visible()
    assert len(printer.tickets) == 1
    expect(kiosk.page.get_by_role("button", name="Print again")).to_be_visible()
    assert axe_violations(kiosk.page) == []


def test_kiosk_without_a_printer_shows_no_word_of_paper(open_kiosk_page: Kiosk) -> None:
    checked_in(open_kiosk_page)
    expect(open_kiosk_page.page.locator(".facts b, .facts span").first).to_be_visible()
    expect(open_kiosk_page.page.locator(".paper")).to_have_count(0)


def test_failed_print_tells_the_customer_their_number_and_staff_which_kiosk(
    open_kiosk_page: Kiosk,
    server: RunningServer,
    manager: str,
    printer: FakePrinter,
    open_board: OpenBoard,
    open_page: OpenPage,
) -> None:
    kiosk, board = open_kiosk_page, open_board("Alex")
    board.touch()
    printer.mood = "dies"
    ready(kiosk, server, manager, address=printer.address, automatic=True)
    ticket = checked_in(kiosk)
    said = f"It couldn't be printed. Your number is {ticket}."
    expect(kiosk.page.get_by_role("status").filter(has_text=said)).to_be_visible()
    expect(board.page.locator("[data-banner=printer]")).to_contain_text("prints no tickets")
    health = open_page(manager, "/health", viewport=TABLET)
    expect(health.locator("[data-sentence]")).to_contain_text("prints no tickets since")
    expect(health.locator(".row .how").first).to_contain_text("The line to it broke")
    printer.mood = "well"
    kiosk.page.get_by_role("button", name="Print again").click()
    expect(kiosk.page.get_by_role("status").filter(has_text="Your ticket is printed.")).to_be_visible()
    expect(board.page.locator("[data-banner=printer]")).to_have_count(0)
    expect(health.locator("[data-sentence]")).not_to_contain_text("prints no tickets")


def test_shop_that_is_away_when_print_is_pressed_is_told_as_a_failed_print(
    open_kiosk_page: Kiosk, server: RunningServer, manager: str, printer: FakePrinter
) -> None:
    kiosk = open_kiosk_page
    ready(kiosk, server, manager, address=printer.address)
    ticket = checked_in(kiosk)
    offer = kiosk.page.get_by_role("button", name="Print", exact=True)
    expect(offer).to_be_visible()
    kiosk.page.route("**/prints", lambda route: route.abort())
    offer.click()
    expect(kiosk.page.locator(".paper")).to_contain_text(f"Your number is {ticket}.")
    assert printer.tickets == []


def open_setup(open_page: OpenPage, manager: str) -> Page:
    page = open_page(manager, "/setup", viewport=TABLET)
    page.locator("[data-printer] > summary").first.click()
    return page


def test_manager_gives_a_kiosk_its_printer_and_tries_it(
    open_kiosk_page: Kiosk, manager: str, printer: FakePrinter, open_page: OpenPage
) -> None:
    page = open_setup(open_page, manager)
    card = page.locator("[data-printer]").first
    address = card.get_by_label("Its address")
    address.fill("8.8.8.8")
    card.get_by_role("button", name="Save printer").click()
    expect(card.locator(".error")).to_have_text("Only a printer in this shop's own network will do.")
    expect(address).to_have_value("8.8.8.8")
    address.fill(printer.address)
    card.get_by_text("58 mm wide").click()
    card.get_by_role("button", name="Save printer").click()
    expect(card.locator("summary")).to_have_text(f"Ticket printer: {printer.address}")
    card.get_by_role("button", name="Print a test ticket").click()
    expect(card.get_by_role("status")).to_have_text("The test ticket is printed.")
    assert len(printer.tickets) == 1
    assert axe_violations(page) == []
    printer.mood = "no_paper"
    card.get_by_role("button", name="Print a test ticket").click()
    expect(card.get_by_role("status")).to_have_text("It has no paper.", timeout=40_000)
