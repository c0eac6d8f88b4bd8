"""An alert from raising to answer, played with real pages: it climbs, outlives a kill, and is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.kiosk_page import eventually
from tests.browser.staff_page import TABLET, Board
from tests.running import RunningServer

# A ladder short enough to be watched.
QUICK = {"GREETLINE_ALL_FREE_S": "8", "GREETLINE_MANAGER_S": "40"}


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[RunningServer]:
    server = RunningServer(tmp_path / "var", QUICK).start()
    yield server
    server.stop()


def tablet(server: RunningServer, open_page: OpenPage, token: str) -> Board:
    page = open_page(token, "/staff", base=server.url, viewport=TABLET)
    return Board(server, page, token).listen().expect_live()


def test_alert_that_nobody_answers_climbs_to_the_lead_though_the_server_is_killed(
    quick: RunningServer, open_page: OpenPage
) -> None:
    kiosk = quick.token("kiosk")
    alex = tablet(quick, open_page, quick.token("staff", "Alex"))
    lead = tablet(quick, open_page, quick.token("lead", "Dana"))
    quick.check_in(kiosk)
    expect(alex.card("A1")).to_contain_text("Nobody has said hello yet")
    eventually(alex.page, lambda: shown_on(quick, alex.token) is not None)
    quick.kill()
    quick.start()
    for board in (alex, lead):
        expect(board.card("A1")).to_contain_text("nobody has answered")
    [alert] = raised(quick, alex.token)
    assert alert["to"] == ["free", "lead"]
    assert alert["rung"] == 2
    lead.press("A1", "I see you")
    expect(alex.card("A1")).to_contain_text("Seen by Dana")
    assert raised(quick, alex.token) == []


def test_manager_sees_on_which_tablet_it_was_and_who_answered_when(
    quick: RunningServer, open_page: OpenPage
) -> None:
    kiosk = quick.token("kiosk")
    alex = tablet(quick, open_page, quick.token("staff", "Alex"))
    visit = quick.check_in(kiosk)
    eventually(alex.page, lambda: shown_on(quick, alex.token) is not None)
    alex.press("A1", "I see you")
    expect(alex.card("A1")).to_contain_text("Seen by you")
    page = open_page(quick.token("manager"), f"/manager/visits/{visit['id']}", base=quick.url)
    expect(page.get_by_role("heading", name="The alerts")).to_be_visible()
    expect(page.get_by_text("Answered by Alex on")).to_be_visible()
    [row] = page.locator("table tbody tr").all()
    assert "Alex" in row.inner_text()
    assert row.inner_text().count("\u00a0s") >= 2
    page.goto(f"{quick.url}/manager")
    expect(page.get_by_role("heading", name="From the alert to the hello")).to_be_visible()


def test_one_tap_says_hello_to_all_at_the_door(quick: RunningServer, open_page: OpenPage) -> None:
    camera = quick.token("camera")
    alex = tablet(quick, open_page, quick.token("staff", "Alex"))
    for _ in range(3):
        quick.call("POST", "/api/v1/stores/demo/arrivals", {"direction": "in"}, token=camera)
    expect(alex.page.locator(".card-door")).to_have_count(3)
    alex.page.get_by_role("button", name="Hello to all 3", exact=True).click()
    expect(alex.page.locator(".card-door")).to_have_count(0)
    expect(alex.page.get_by_role("status")).to_contain_text("You have said hello to 3 people at the door.")


def raised(server: RunningServer, token: str) -> list[dict[str, object]]:
    body = server.call("GET", "/api/v1/stores/demo/state", token=token).body
    return list(body["alerts"])


def shown_on(server: RunningServer, token: str) -> object:
    return next((alert["shown_on"] for alert in raised(server, token)), None)
