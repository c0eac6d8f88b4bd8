"""The tour's link: one button, then this browser is every device of the demo store, and no other is."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from config.settings import load
from server.actions.open_store import open_store
from server.actions.people import add_device, offer_link
from server.actions.tour import PARTS, add_tour_device
from server.db.engine import writing_engine
from server.domain.actor import OPERATOR
from server.identity.tokens import hashed, new_code
from tests.houses import House, furnish, outside
from tests.integration.browsers import Browser
from tests.open_shop import DEMO, OPENED_AT
from tests.running import Answered, RunningServer


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    server = RunningServer(tmp_path_factory.mktemp("tour")).start()
    yield furnish(server)
    server.stop()


@pytest.fixture
def code(house: House) -> str:
    """A fresh link, as a start prints it; the one before it is void."""
    with outside(house) as writer:
        made = writer.submit("demo", partial(add_tour_device, by=OPERATOR, part="manager"))
        return offer(writer, "demo", made.body["device"]["id"])


def offer(writer: Any, store: str, device: str) -> str:
    code = new_code()
    offering = partial(offer_link, device_id=device, code_hash=hashed(code), valid_h=24)
    writer.submit(store, offering)
    return code


def press(browser: Browser, code: str, **headers: str | None) -> Answered:
    kind = "application/x-www-form-urlencoded"
    return browser.ask("POST", f"/tour/{code}", "", Content_Type=kind, **headers)


def page(browser: Browser) -> Answered:
    """`/tour`, and where it leads."""
    found = browser.ask("GET", "/tour")
    return browser.ask("GET", found.headers["location"]) if found.status == 302 else found


def test_looking_shows_one_button_and_uses_nothing_up(house: House, code: str) -> None:
    preview = Browser(house)
    for _ in range(2):
        shown = preview.ask("GET", f"/tour/{code}", Sec_Fetch_Site="none", Origin=None)
        assert (shown.status, shown.body.count(b"<button")) == (200, 1)
    assert preview.cookies == {}
    assert press(Browser(house), code).status == 303


def test_button_makes_this_browser_every_device(house: House, code: str) -> None:
    browser = Browser(house)
    opened = press(browser, code)
    assert (opened.status, opened.headers["location"]) == (303, "/tour")
    assert len(browser.cookies) == len(PARTS)
    shown = page(browser)
    assert shown.status == 200
    assert b'"Tour kiosk"' in shown.body
    assert b'"Tour door"' in shown.body


def test_same_browser_opens_it_again_and_no_other_does(house: House, code: str) -> None:
    mine, other = Browser(house), Browser(house)
    press(mine, code)
    again = mine.ask("GET", f"/tour/{code}")
    assert (again.status, again.headers["location"]) == (302, "/tour")
    assert press(mine, code).status == 303
    assert page(mine).status == 200
    assert other.ask("GET", f"/tour/{code}").status == 410
    refused = press(other, code)
    assert (refused.status, refused.body["code"]) == (404, "unknown_link")
    assert page(other).status == 401
    assert other.cookies == {}


def test_next_link_takes_the_same_devices_along(house: House, code: str) -> None:
    before, after = Browser(house), Browser(house)
    press(before, code)
    with outside(house) as writer:
        made = writer.submit("demo", partial(add_tour_device, by=OPERATOR, part="manager"))
        following = offer(writer, "demo", made.body["device"]["id"])
    press(after, following)
    assert after.cookies.keys() == before.cookies.keys()
    assert page(after).status == 200


def test_page_of_another_site_can_not_press_it(house: House, code: str) -> None:
    refused = press(Browser(house), code, Sec_Fetch_Site="cross-site")
    assert (refused.status, refused.body["code"]) == (403, "not_allowed")
    assert press(Browser(house), code).status == 303


def test_unknown_codes_are_no_links(house: House) -> None:
    for nonsense in ("nonsense", "x" * 64):
        assert Browser(house).ask("GET", f"/tour/{nonsense}").status == 404
        assert press(Browser(house), nonsense).status == 404


def test_link_of_another_device_opens_no_tour(house: House) -> None:
    """Whoever got one tablet must not become the manager by asking elsewhere."""
    with outside(house) as writer:
        adding = partial(add_device, by=OPERATOR, role="staff", token_hash=None, staff="Alex")
        tablet = writer.submit("demo", adding).body["device"]["id"]
        code = offer(writer, "demo", tablet)
    thief = Browser(house)
    assert thief.ask("GET", f"/tour/{code}").status == 404
    assert press(thief, code).status == 404
    assert thief.cookies == {}
    assert Browser(house).open(code).status == 303


def test_real_shop_has_no_tour(house: House) -> None:
    engine = writing_engine(load(house.server.environment).database)
    with engine.begin() as conn:
        open_store(conn, at=OPENED_AT, plan={**DEMO, "slug": "real", "demo": False})
    engine.dispose()
    with outside(house) as writer:
        adding = partial(add_device, by=OPERATOR, role="manager", token_hash=None, name="Tour manager")
        manager = writer.submit("real", adding).body["device"]["id"]
        code = offer(writer, "real", manager)
    browser = Browser(house)
    assert press(browser, code).status == 404
    assert browser.cookies == {}
