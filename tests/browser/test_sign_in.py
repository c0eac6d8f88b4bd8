"""Signing in at a tablet as colleagues do it, and managers at theirs."""

from functools import partial

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from config.settings import load
from server.actions.managers import add_manager
from server.actions.members import set_pin
from server.actions.people import add_device
from server.db.beside import writer_beside
from server.db.models import Staff
from server.domain.actor import OPERATOR
from server.identity.secrets import keep
from server.identity.tokens import hashed, new_token
from tests.browser.conftest import OpenPage
from tests.browser.kiosk_page import axe_violations, eventually, is_wider_than_the_screen
from tests.browser.staff_page import COUNT_CHIMES, LANGUAGES, NARROW, PHONE, TABLET, TWICE
from tests.running import RunningServer

PIN = "284617"
KEPT = keep(PIN)
PASSWORD = "seven lamps under water"


@pytest.fixture
def token(server: RunningServer) -> str:
    """Of a tablet where people sign in; everybody has a PIN."""
    secret = new_token()
    with writer_beside(load(server.environment).database) as writer:
        adding = partial(add_device, by=OPERATOR, role="staff", token_hash=hashed(secret), by_pin=True)
        writer.submit("demo", adding)
        with writer.engine.connect() as conn:
            members = list(conn.execute(select(Staff.id)).scalars())
        for number in members:
            writer.submit("demo", partial(set_pin, by=OPERATOR, staff_id=number, pin_hash=KEPT))
    return secret


def choose(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).click()


def press(page: Page, digits: str) -> None:
    for digit in digits:
        page.get_by_role("button", name=digit, exact=True).click()


def menu(page: Page, order: str) -> None:
    page.locator(".strip").get_by_role("button", name="Chris").click()
    page.get_by_role("button", name=order, exact=True).click()


def test_six_digits_open_the_board_and_signing_out_closes_it(open_page: OpenPage, token: str) -> None:
    page = open_page(token, "/staff", viewport=PHONE)
    choose(page, "Chris")
    press(page, "999991")
    expect(page.get_by_text("That PIN doesn't match. 4 tries left.")).to_be_visible()
    page.keyboard.type(PIN[:5] + "9")
    expect(page.get_by_text("That PIN doesn't match. 3 tries left.")).to_be_visible()
    page.keyboard.type("99")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    press(page, PIN)
    strip = page.locator(".strip")
    expect(strip).to_contain_text("Chris · on duty")
    expect(strip.get_by_role("combobox")).to_have_value("Desk 2")
    menu(page, "Take a break")
    expect(strip).to_contain_text("Chris · on a break")
    page.get_by_role("button", name="I'm back", exact=True).click()
    expect(strip).to_contain_text("Chris · on duty")
    menu(page, "Sign out")
    expect(page.get_by_role("heading", name="Who are you?")).to_be_visible()


def test_nobody_leaves_with_somebody_before_them(
    server: RunningServer, open_page: OpenPage, token: str, kiosk: str
) -> None:
    page = open_page(token, "/staff", viewport=TABLET)
    choose(page, "Chris")
    page.keyboard.type(PIN)
    server.check_in(kiosk)
    page.locator("[data-visit=A1]").get_by_role("button", name="I'm with them", exact=True).click()
    expect(page.locator("[data-visit=A1][data-state=serving]")).to_be_visible()
    menu(page, "Sign out")
    expect(page.get_by_text("You are still with A1. Tap Done first.")).to_be_visible()


def test_tablet_that_nobody_holds_rings_for_who_comes_and_names_nobody(
    server: RunningServer, open_page: OpenPage, token: str, kiosk: str
) -> None:
    page = open_page(token, "/staff", viewport=TABLET, script=COUNT_CHIMES)
    page.get_by_role("heading", name="Who are you?").click()
    server.check_in(kiosk, name="Quetzalcoatl")
    waiting = page.locator("[data-banner=waiting]")
    expect(waiting).to_contain_text("Somebody is waiting, and nobody has said hello")
    eventually(page, lambda: page.evaluate("globalThis.chimes") > 0)
    assert "Quetzalcoatl" not in page.content()


def test_untouched_tablet_shows_who_may_sign_in(
    server: RunningServer, open_page: OpenPage, token: str
) -> None:
    server.start_again(SIGN_IN_IDLE_S="3")
    page = open_page(token, "/staff", viewport=TABLET)
    choose(page, "Bea")
    page.keyboard.type(PIN)
    expect(page.locator(".strip")).to_contain_text("Bea · on duty")
    expect(page.get_by_role("heading", name="Who are you?")).to_be_visible()


def test_names_and_pad_are_large_fit_every_screen_and_are_accessible(open_page: OpenPage, token: str) -> None:
    for language in LANGUAGES:
        page = open_page(token, f"/staff?language={language}", viewport=PHONE)
        expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
        check_sizes(page)
        choose(page, "Bea")
        for size in (NARROW, TWICE, TABLET, PHONE):
            page.set_viewport_size(size)
            page.wait_for_timeout(100)
            assert not is_wider_than_the_screen(page), (language, size)
        check_sizes(page)
    for scheme in ("light", "dark"):
        page = open_page(token, "/staff", viewport=TABLET, color_scheme=scheme)
        expect(page.get_by_role("button", name="Bea")).to_be_visible()
        assert axe_violations(page) == []
        choose(page, "Bea")
        expect(page.get_by_role("button", name="5", exact=True)).to_be_visible()
        assert axe_violations(page) == []


def check_sizes(page: Page) -> None:
    expect(page.get_by_role("button").first).to_be_visible()
    for button in page.get_by_role("button").all():
        box = button.bounding_box()
        assert box is not None
        assert min(box["height"], box["width"]) >= 64, button.inner_text()


def test_manager_signs_in_and_out(server: RunningServer, browser: Browser) -> None:
    secret = pyotp.random_base32()
    with writer_beside(load(server.environment).database) as writer:
        action = partial(add_manager, name="Kim", password_hash=keep(PASSWORD), totp_secret=secret)
        writer.submit("demo", action)
    with browser.new_context(locale="en-GB") as context:
        page = context.new_page()
        page.goto(f"{server.url}/manager")
        assert axe_violations(page) == []
        for label, said in (("Name", "Kim"), ("Password", "seven lamps"), ("Code", "000000")):
            page.get_by_label(label).fill(said)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("alert")).to_contain_text("That didn't match.")
        expect(page.get_by_label("Name")).to_have_value("Kim")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_label("Code").fill(pyotp.TOTP(secret).now())
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("link", name="The day")).to_be_visible()
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("heading", name="Managers sign in")).to_be_visible()
