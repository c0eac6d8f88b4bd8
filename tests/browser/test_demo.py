"""The demo as a visitor meets it: it says what it is, tells how yesterday went, and goes when asked to."""

import csv
import re
import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from config.settings import load
from server.demo.past import fill
from server.ops.database import ready_database
from server.ops.token import issue
from tests.browser.conftest import OpenPage, PairedServer
from tests.browser.kiosk_page import axe_violations, is_wider_than_the_screen
from tests.running import RunningServer

STRIP = "Demo: these people are not real"
SHIFT_PX = 8  # display/screen/screen.js
FILLED = ("/kiosk", "/staff", "/screen")  # as high as the window, and no higher
SIZES = {"phone": (390, 844), "tablet": (1180, 820), "wall": (1920, 1080)}


@pytest.fixture(scope="module")
def yesterday() -> list[date]:
    """Filled by the server's fixture: the last day of its past."""
    return []


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, yesterday: list[date]) -> Iterator[RunningServer]:
    """The demo shop with yesterday behind it."""
    running = RunningServer(tmp_path_factory.mktemp("demo") / "data")
    quiet = load({**running.environment, "GREETLINE_DEMO": "quiet"})
    ready_database(quiet)
    opened = date.fromisoformat(quiet.demo_past_path.read_text().strip())
    yesterday.append(opened - timedelta(days=1))
    once = iter([True])
    fill(quiet, lambda: next(once, False))
    yield running.start()
    running.stop()


@pytest.fixture(scope="module")
def tokens(server: RunningServer) -> dict[str, str]:
    rules = load(server.environment)
    roles = {"kiosk": None, "screen": None, "manager": None, "lead": "Dana", "staff": "Alex"}
    return {role: issue(rules, "demo", role, staff) for role, staff in roles.items()}


@pytest.mark.parametrize(
    ("role", "path", "size"),
    [
        ("kiosk", "/kiosk", "tablet"),
        ("staff", "/staff", "tablet"),
        ("screen", "/screen", "wall"),
        ("manager", "/manager", "tablet"),
        ("manager", "/manager/demo", "phone"),
        ("lead", "/health", "tablet"),
        ("staff", "/expected", "tablet"),
    ],
)
def test_every_page_says_that_its_people_are_not_real_and_has_its_room_all_the_same(
    open_page: OpenPage, tokens: dict[str, str], role: str, path: str, size: str
) -> None:
    width, height = SIZES[size]
    page = open_page(tokens[role], path, viewport={"width": width, "height": height}, color_scheme="dark")
    strip = page.locator("[data-banner=demo]")
    expect(strip).to_have_text(re.compile(STRIP))
    box = strip.bounding_box()
    assert box is not None
    assert box["y"] == 0
    assert box["height"] <= 56
    assert not is_wider_than_the_screen(page)
    if path in FILLED:
        # The screen's picture wanders by a few pixels against burn-in, and clips them.
        wanders = SHIFT_PX if path == "/screen" else 0
        assert 0 <= page.evaluate("document.documentElement.scrollHeight") - height <= wanders
    assert [fault for fault in axe_violations(page) if "demo" in fault] == []


def test_ticket_on_the_phone_says_so_too(
    server: RunningServer, open_page: OpenPage, tokens: dict[str, str]
) -> None:
    visit = server.check_in(tokens["kiosk"])
    page = open_page(tokens["kiosk"], f"/t/{visit['public_token']}?language=ar")
    expect(page.locator("[data-banner=demo]")).to_have_attribute("dir", "rtl")


def test_cold_manager_reads_where_yesterday_broke_and_is_at_a_persons_line_in_two_clicks(
    server: RunningServer, open_page: OpenPage, tokens: dict[str, str], yesterday: list[date]
) -> None:
    [day] = yesterday
    page = open_page(tokens["manager"], f"/manager?from={day}", viewport={"width": 1180, "height": 820})
    sentence = page.locator("h1")
    expect(sentence).to_contain_text("12:30")
    expect(sentence).to_contain_text("Repairs")
    sentence.get_by_role("link").first.click()
    page.locator("main a[href*='/manager/visits/']").first.click()
    expect(page).to_have_url(re.compile(r"/manager/visits/[0-9a-f-]{36}"))
    row = csv_row(server, tokens["manager"], day, page.url.split("/visits/")[1].partition("?")[0])
    assert row["service"] == "repairs"
    expect(page.locator("main")).to_contain_text(row["ticket"])
    came = datetime.fromisoformat(row["arrived_at"]).astimezone(ZoneInfo("Europe/Berlin"))
    expect(page.locator("main")).to_contain_text(f"{came:%H:%M:%S}")


def csv_row(server: RunningServer, token: str, day: date, visit: str) -> dict[str, str]:
    path = f"/api/v1/stores/demo/reports/visits?from={day}&to={day}&format=csv"
    said = server.call("GET", path, token=token).body.decode("utf-8-sig")
    return next(row for row in csv.DictReader(StringIO(said)) if row["id"] == visit)


def test_one_button_removes_the_demo_and_leads_to_set_up(
    tmp_path: Path, paired: PairedServer, open_page: OpenPage
) -> None:
    shutil.copytree(paired.data, tmp_path / "data")
    shop = RunningServer(tmp_path / "data")
    token = issue(load(shop.environment), "demo", "manager", None)
    shop.start()
    try:
        page = open_page(token, "/manager", base=shop.url)
        page.get_by_role("link", name="Remove the demo").click()
        expect(page.get_by_role("heading", name="Remove the demo?")).to_be_visible()
        assert axe_violations(page) == []
        remove(page)
        expect(page.get_by_role("heading", name="The demo is gone")).to_be_visible()
        expect(page.get_by_role("link", name="Set up your shop")).to_have_attribute("href", "/setup")
        assert axe_violations(page) == []
        assert shop.call("GET", "/api/v1/stores/demo/state", token=token).status == 401
    finally:
        shop.stop()


def remove(page: Page) -> None:
    page.get_by_role("button", name="Remove the demo").click()
