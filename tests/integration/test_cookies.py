"""Several devices in one browser, each with its own cookie; and a cookie is worth something at home only."""

import pytest

from tests.houses import House
from tests.integration.browsers import Browser, offer
from tests.tablet import Cut, Tablet


@pytest.fixture
def kiosk(house: House) -> tuple[Browser, str]:
    """A browser that is one kiosk."""
    link = offer(house, "kiosk")
    browser = Browser(house)
    browser.open(link.code)
    return browser, link.device


def test_cookie_and_named_device_are_worth_a_token(kiosk: tuple[Browser, str]) -> None:
    browser, device = kiosk
    assert browser.check_in(device).status == 201
    assert browser.ask("GET", "/api/v1/stores/demo/state", X_Greetline_Device=device).status == 200
    assert browser.ask("GET", f"/api/v1/stores/demo/state?device={device}").status == 200


def test_cookie_alone_is_not(kiosk: tuple[Browser, str]) -> None:
    """Which of its devices a page is, it must say; and no form can send that header."""
    browser, device = kiosk
    for refused in (
        browser.check_in(device, X_Greetline_Device=None),
        browser.check_in(device, X_Greetline_Device="somebody-else"),
        browser.check_in(device, X_Greetline_Device=""),
        browser.ask("GET", "/api/v1/stores/demo/state"),
        Browser(browser.house).check_in(device),
    ):
        assert (refused.status, refused.body["code"]) == (401, "not_signed_in")


def test_device_can_not_be_named_in_the_address_of_a_write(kiosk: tuple[Browser, str]) -> None:
    browser, device = kiosk
    path = f"/api/v1/stores/demo/visits?device={device}"
    refused = browser.ask("POST", path, '{"service": "repairs"}', Idempotency_Key="k")
    assert refused.status == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
        {"Sec_Fetch_Site": None, "Origin": "null"},
        {"Sec_Fetch_Site": None, "Origin": "http://elsewhere.example"},
        {"Sec_Fetch_Site": None, "Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "same-origin", "Origin": "http://elsewhere.example"},
        {"Sec_Fetch_Site": "cross-site", "Origin": None},
    ],
    ids=str,
)
def test_page_of_another_site_can_write_nothing_with_our_cookie(
    kiosk: tuple[Browser, str], headers: dict[str, str | None]
) -> None:
    browser, device = kiosk
    head = browser.house.head()
    refused = browser.check_in(device, **headers)
    assert (refused.status, refused.body["code"]) == (403, "not_allowed")
    assert browser.house.head() == head


def test_browser_too_old_to_say_where_it_comes_from_may_still_check_in(kiosk: tuple[Browser, str]) -> None:
    browser, device = kiosk
    assert browser.check_in(device, Sec_Fetch_Site=None).status == 201
    assert browser.check_in(device, Sec_Fetch_Site=None, Origin=None).status == 201


def test_no_answer_lets_another_site_read_it(kiosk: tuple[Browser, str]) -> None:
    browser, device = kiosk
    for method in ("GET", "OPTIONS"):
        answered = browser.ask(
            method, "/api/v1/stores/demo/state", X_Greetline_Device=device, Origin="http://elsewhere.example"
        )
        assert not [name for name in answered.headers if name.startswith("access-control")]


def test_four_devices_live_side_by_side_in_one_browser(house: House) -> None:
    browser = Browser(house)
    links = {
        "kiosk": offer(house, "kiosk"),
        "alex": offer(house, "staff", "Alex"),
        "bea": offer(house, "staff", "Bea"),
        "screen": offer(house, "screen"),
    }
    for link in links.values():
        browser.open(link.code)
    assert len(browser.cookies) == 4
    visit = browser.check_in(links["kiosk"].device).body["visit"]
    assert browser.check_in(links["screen"].device).status == 403
    for name, verb in (("alex", "greet"), ("bea", "call")):
        done = browser.ask(
            "POST",
            f"/api/v1/stores/demo/visits/{visit['id']}/{verb}",
            "{}",
            X_Greetline_Device=links[name].device,
            Idempotency_Key=f"{visit['id']}-{verb}",
        )
        assert done.status == 200
    assert (done.body["visit"]["greeted_by"], done.body["visit"]["staff"]) == ("Alex", "Bea")


class TestSockets:
    def cookie(self, browser: Browser) -> dict[str, str]:
        return {"Cookie": "; ".join(f"{name}={value}" for name, value in browser.cookies.items())}

    def test_page_names_its_device_and_the_cookie_proves_it(self, kiosk: tuple[Browser, str]) -> None:
        browser, device = kiosk
        headers = {**self.cookie(browser), "Origin": browser.house.server.url}
        with Tablet(browser.house.server.url, {"device": device}, headers) as page:
            assert page.join().until("state")["role"] == "kiosk"

    def test_cookie_of_one_device_does_not_prove_another(
        self, house: House, kiosk: tuple[Browser, str]
    ) -> None:
        browser, _device = kiosk
        other = offer(house, "staff", "Alex")
        Browser(house).open(other.code)
        for auth in ({"device": other.device}, {"device": ""}, {}):
            with Tablet(house.server.url, auth, self.cookie(browser)) as page, pytest.raises(Cut) as refused:
                page.join()
            assert refused.value.args[0]["data"] == {"code": "not_signed_in"}

    @pytest.mark.parametrize("origin", ["http://elsewhere.example", "null"])
    def test_page_of_another_site_gets_no_socket_with_our_cookie(
        self, kiosk: tuple[Browser, str], origin: str
    ) -> None:
        browser, device = kiosk
        headers = {**self.cookie(browser), "Origin": origin}
        with pytest.raises(Cut):
            Tablet(browser.house.server.url, {"device": device}, headers)
