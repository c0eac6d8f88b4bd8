"""One-time links: looking uses nothing up, pressing the button takes the device, once."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import select

from server.actions.people import add_device
from server.db.models import Device, Link
from server.domain.actor import OPERATOR
from server.domain.device import SIMULATED
from server.ops.links import print_links
from tests.houses import House
from tests.integration.browsers import Browser, offer
from tests.open_shop import OpenShop


def test_looking_shows_one_button_and_uses_nothing_up(house: House) -> None:
    link = offer(house, "kiosk")
    preview = Browser(house)
    for _ in range(3):
        page = preview.ask("GET", f"/open/{link.code}", Sec_Fetch_Site="none", Origin=None)
        assert page.status == 200
        assert page.body.count(b"<button") == 1
    assert preview.ask("HEAD", f"/open/{link.code}").status == 200
    assert preview.cookies == {}
    assert Browser(house).open(link.code).status == 303


def test_button_hands_the_device_to_this_browser(house: House) -> None:
    link = offer(house, "staff", "Alex")
    browser = Browser(house)
    opened = browser.open(link.code)
    assert (opened.status, opened.headers["location"]) == (303, f"/staff?device={link.device}")
    cookie = opened.headers["set-cookie"]
    assert cookie.startswith(f"greetline_{link.device}=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert browser.ask("GET", opened.headers["location"]).status == 200


@pytest.mark.parametrize("role", ["kiosk", "staff", "lead", "screen", "manager"])
def test_every_role_with_a_page_has_its_link(house: House, role: str) -> None:
    link = offer(house, role)
    browser = Browser(house)
    page = browser.open(link.code).headers["location"]
    assert browser.ask("GET", page).status == 200


def test_used_link_opens_again_in_the_same_browser_only(house: House) -> None:
    link = offer(house, "screen")
    mine, other = Browser(house), Browser(house)
    mine.open(link.code)
    again = mine.ask("GET", f"/open/{link.code}")
    assert (again.status, again.headers["location"]) == (302, f"/screen?device={link.device}")
    assert mine.open(link.code).status == 303
    assert mine.ask("GET", f"/screen?device={link.device}").status == 200
    assert other.ask("GET", f"/open/{link.code}").status == 410
    refused = other.open(link.code)
    assert (refused.status, refused.body["code"]) == (404, "unknown_link")
    assert other.cookies == {}


def test_made_up_cookie_opens_nothing(house: House) -> None:
    link = offer(house, "screen")
    Browser(house).open(link.code)
    forger = Browser(house, {f"greetline_{link.device}": "made-up"})
    forger.open(link.code)
    assert forger.ask("GET", f"/screen?device={link.device}").status == 401
    state = forger.ask("GET", "/api/v1/stores/demo/state", X_Greetline_Device=link.device)
    assert state.status == 401


def test_expired_and_unknown_links_are_no_links(house: House) -> None:
    expired = offer(house, "kiosk", valid_h=-24 * 365 * 100)
    for code in (expired.code, "nonsense", "x" * 64):
        browser = Browser(house)
        assert browser.ask("GET", f"/open/{code}").status == 404
        assert browser.open(code).status == 404
        assert browser.cookies == {}


def test_eight_browsers_press_at_once_and_one_has_the_device(house: House) -> None:
    link = offer(house, "kiosk")
    browsers = [Browser(house) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda browser: browser.open(link.code).status, browsers))
    assert sorted(answers) == [303] + [404] * 7
    works = [browser.check_in(link.device).status for browser in browsers]
    assert sorted(works) == [201] + [401] * 7
    assert answers.index(303) == works.index(201)


def test_other_site_can_not_press_the_button(house: House) -> None:
    link = offer(house, "kiosk")
    for headers in ({"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": None, "Origin": "null"}):
        refused = Browser(house).open(link.code, **headers)
        assert (refused.status, refused.body["code"]) == (403, "not_allowed")
    assert Browser(house).open(link.code).status == 303


@pytest.mark.parametrize("role", ["kiosk", "staff", "screen", "manager"])
def test_start_hands_nobody_what_the_demos_people_hold(
    shop: OpenShop, role: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"{SIMULATED}{role}"
    shop.order(partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=None, name=name))
    print_links(shop.settings, shop.writer, shop.reader)
    with shop.reader.connect() as conn:
        offered = select(Device.name).join(Link, Link.device_id == Device.id).where(Device.role == role)
        names = list(conn.execute(offered).scalars())
    assert names
    assert name not in names
    assert "/open/" in capsys.readouterr().out
