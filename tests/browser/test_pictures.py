"""Real pages have their pictures in the README (pictures.py)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from config.settings import load
from server.db.engine import writing_engine
from server.ops.database import ready_database
from tests.a_day import keep_day
from tests.browser.conftest import OpenPage
from tests.browser.pictures import picture
from tests.running import RunningServer

TABLET, WALL = {"width": 1180, "height": 820}, {"width": 1920, "height": 1080}
UPRIGHT, PHONE = {"width": 820, "height": 1180}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A shop with yesterday behind it."""
    data = tmp_path_factory.mktemp("pictures")
    settings = load(RunningServer(data).environment)
    ready_database(settings)
    engine = writing_engine(settings.database)
    keep_day(engine, datetime.now(UTC).date() - timedelta(days=1))
    engine.dispose()
    running = RunningServer(data).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def shop(server: RunningServer) -> dict[str, Any]:
    """One with Bea, one seen, two called, one whom nobody has greeted; Alex is free."""
    kiosk, alex = server.token("kiosk"), server.token("staff", "Alex")
    bea, dana = server.token("staff", "Bea"), server.token("staff", "Dana")
    visits = [
        server.check_in(kiosk, "repairs"),
        server.check_in(kiosk, "returns"),
        server.check_in(kiosk, "new-phone", party_size=2),
        server.check_in(kiosk, "repairs", name="Sam", note="cracked screen", age_s=34, language="es"),
    ]
    server.do(bea, visits[0], "serve")
    server.do(dana, visits[1], "call")
    server.do(bea, visits[2], "greet")
    return {"kiosk": kiosk, "alex": alex, "bea": bea, "visits": visits}


def test_staff_board_has_its_picture(
    server: RunningServer, shop: dict[str, Any], open_page: OpenPage, request: Any, tmp_path: Path
) -> None:
    page = open_page(shop["alex"], "/staff", viewport=TABLET)
    page.get_by_role("button", name="Tap to turn sound on").click()
    expect(page.locator("[data-visit=A4]").get_by_role("button", name="I see you")).to_be_in_viewport(ratio=1)
    picture(page, request, tmp_path, "staff")


def test_kiosk_has_its_picture(
    shop: dict[str, Any], open_page: OpenPage, request: Any, tmp_path: Path
) -> None:
    page = open_page(shop["kiosk"], "/kiosk", viewport=UPRIGHT)
    expect(page.get_by_role("button", name="Repairs")).to_be_visible()
    picture(page, request, tmp_path, "kiosk")


def test_ticket_has_its_picture(
    server: RunningServer, shop: dict[str, Any], open_page: OpenPage, request: Any, tmp_path: Path
) -> None:
    page = open_page("", f"/t/{shop['visits'][2]['public_token']}", viewport=PHONE, extra_http_headers={})
    expect(page.get_by_text("Bea has seen you.", exact=True)).to_be_visible()
    picture(page, request, tmp_path, "ticket")


def test_waiting_room_screen_has_its_picture(
    server: RunningServer, shop: dict[str, Any], open_page: OpenPage, request: Any, tmp_path: Path
) -> None:
    page = open_page(server.token("screen"), "/screen", viewport=WALL)
    expect(page.get_by_text("Desk 3").first).to_be_visible()
    picture(page, request, tmp_path, "screen")


def test_manager_has_a_picture(
    server: RunningServer, open_page: OpenPage, request: Any, tmp_path: Path
) -> None:
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    page = open_page(
        server.token("manager"), f"/manager?from={yesterday}", viewport={"width": 1280, "height": 1000}
    )
    expect(page.locator("h1")).to_contain_text("greeted")
    picture(page, request, tmp_path, "manager")
