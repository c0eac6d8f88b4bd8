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


# The pages as the page of components has them: which state of each is kept, and how large.
SHOWN = {
    "staff": ("staff-one", TABLET),
    "kiosk": ("kiosk", UPRIGHT),
    "ticket": ("ticket-seen", PHONE),
    "screen": ("screen", WALL),
}


@pytest.mark.parametrize("name", SHOWN)
def test_page_has_its_picture(open_page: OpenPage, request: Any, tmp_path: Path, name: str) -> None:
    scene, size = SHOWN[name]
    still: dict[str, Any] = {"extra_http_headers": {}, "reduced_motion": "reduce"}
    page = open_page("", f"/components/{scene}", viewport=size, **still)
    if name in ("staff", "screen"):
        page.get_by_role("button", name="Tap to turn sound on").click()
        expect(page.locator("[data-banner=sound]")).to_have_count(0)
    if name == "staff":
        expect(page.locator("[data-visit=A12]")).to_be_in_viewport(ratio=1)
    picture(page, request, tmp_path, name)


def test_manager_has_a_picture(
    server: RunningServer, open_page: OpenPage, request: Any, tmp_path: Path
) -> None:
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    page = open_page(
        server.token("manager"), f"/manager?from={yesterday}", viewport={"width": 1280, "height": 1000}
    )
    expect(page.locator("h1")).to_contain_text("greeted")
    picture(page, request, tmp_path, "manager")
