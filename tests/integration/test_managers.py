"""Managers sign in with name, password and one-time code; each sign-in is a session that can be ended."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from time import monotonic, sleep
from urllib.parse import urlencode

import pyotp
import pytest
from sqlalchemy import select

from server.actions.managers import add_manager
from server.db.models import Device, Manager
from server.domain.weak import weakness_of_password
from server.identity.secrets import keep
from server.identity.totp import new_secret, step_of
from tests.houses import House, furnish, outside
from tests.integration.browsers import Browser
from tests.running import Answered, RunningServer, SteppedClock
from tests.tablet import Tablet

PASSWORD = "seven lamps under water"
KEPT = keep(PASSWORD)
numbers = count(1)
FORM = "application/x-www-form-urlencoded"


@dataclass
class Account:
    """A manager of the demo store, and their app."""

    house: House
    clock: SteppedClock
    name: str
    secret: str = field(default_factory=new_secret)

    def __post_init__(self) -> None:
        action = partial(add_manager, name=self.name, password_hash=KEPT, totp_secret=self.secret)
        with outside(self.house) as writer:
            writer.submit("demo", action)

    def code(self, steps: int = 0) -> str:
        return pyotp.TOTP(self.secret).at(self.clock.now() + timedelta(seconds=30 * steps))

    def next_code(self) -> str:
        self.clock.step(seconds=30)
        return self.code()

    def sign_in(self, browser: Browser, code: str | None = None, password: str = PASSWORD) -> Answered:
        said = {"name": self.name, "password": password, "code": code or self.next_code()}
        return browser.ask("POST", "/manager/sign-in", urlencode(said), Content_Type=FORM)


def session_of(browser: Browser) -> str:
    """The id of the device that this browser's sign-in is."""
    [name] = [name for name, value in browser.cookies.items() if value]
    return name.removeprefix("greetline_")


def report(browser: Browser, device: str) -> int:
    path = "/api/v1/stores/demo/reports/waits"
    return browser.ask("GET", path, X_Greetline_Device=device).status


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One server with a clock to step, for all managers of this file."""
    folder = tmp_path_factory.mktemp("managers")
    server = RunningServer(folder / "var", clock=SteppedClock(folder / "clock", datetime.now(UTC)))
    yield furnish(server.start())
    server.stop()


@pytest.fixture
def kim(shop: House) -> Account:
    assert shop.server.clock
    return Account(shop, shop.server.clock, f"Kim {next(numbers)}")


def test_page_without_a_manager_asks_for_name_password_and_code(kim: Account) -> None:
    page = Browser(kim.house).ask("GET", "/manager")
    assert page.status == 401
    html = page.body.decode()
    assert set(re.findall(r'name="(\w+)"', html)) >= {"name", "password", "code"}
    assert "demo shop" not in html.lower()


def test_right_answers_make_a_session_that_rotates_and_ends(kim: Account) -> None:
    browser = Browser(kim.house)
    done = kim.sign_in(browser)
    assert done.status == 303
    first = session_of(browser)
    assert done.headers["location"] == f"/manager?device={first}"
    assert browser.ask("GET", "/manager").status == 200
    assert report(browser, first) == 200
    token = browser.cookies[f"greetline_{first}"]
    kim.sign_in(browser)
    second = session_of(browser)
    assert second != first
    old = Browser(kim.house, {f"greetline_{first}": token})
    kim.clock.step(seconds=5)
    assert_soon_refused(old, first)
    body = urlencode({"device": second})
    gone = browser.ask("POST", "/manager/sign-out", body, Content_Type=FORM)
    assert gone.status == 303
    assert not browser.cookies[f"greetline_{second}"]
    with outside(kim.house) as writer, writer.engine.connect() as conn:
        live = select(Device.id).where(Device.name == kim.name, Device.revoked_at.is_(None))
        assert conn.execute(live).all() == []


def assert_soon_refused(browser: Browser, device: str) -> None:
    """A token is trusted for three seconds, so it is worth nothing within five."""
    until = monotonic() + 5
    while monotonic() < until and report(browser, device) == 200:
        sleep(0.2)
    assert report(browser, device) == 401


def test_session_ends_by_itself(kim: Account) -> None:
    browser = Browser(kim.house)
    kim.sign_in(browser)
    device = session_of(browser)
    kim.clock.step(hours=11)
    assert report(browser, device) == 200
    with Tablet(kim.house.server.url, {"token": browser.cookies[f"greetline_{device}"]}).join() as page:
        page.until("state")
        kim.clock.step(hours=1)
        assert page.is_cut()
    assert_soon_refused(browser, device)


def test_code_is_worth_one_sign_in(kim: Account) -> None:
    code = kim.next_code()
    assert kim.sign_in(Browser(kim.house), code).status == 303
    assert kim.sign_in(Browser(kim.house), code).status == 401
    assert kim.sign_in(Browser(kim.house), kim.code(-1)).status == 401
    assert kim.sign_in(Browser(kim.house), kim.code(1)).status == 303


def test_wrong_answers_all_read_the_same(kim: Account) -> None:
    def page(**other: str) -> str:
        said = {"name": kim.name, "password": PASSWORD, "code": kim.next_code(), **other}
        answered = Browser(kim.house).ask("POST", "/manager/sign-in", urlencode(said), Content_Type=FORM)
        assert answered.status == 401
        return str(answered.body.decode()).replace(said["name"], "…")

    pages = [page(password="seven lamps"), page(code="000000"), page(name="Nobody"), page(code="")]
    assert len(set(pages)) == 1
    assert "match" in pages[0]


def test_sixth_try_is_refused_even_when_right_also_after_a_restart(kim: Account) -> None:
    browser = Browser(kim.house)
    for _ in range(5):
        assert kim.sign_in(browser, password="seven lamps over water").status == 401
    assert kim.sign_in(browser).status == 429
    kim.house.server.kill()
    kim.house.server.start()
    assert kim.sign_in(browser).status == 429
    kim.clock.step(minutes=15)
    assert kim.sign_in(browser).status == 303


def test_who_is_behind_our_own_proxy_is_not_locked_out_by_a_neighbour(shop: House, kim: Account) -> None:
    def sign_in(address: str, password: str) -> int:
        said = {"name": kim.name, "password": password, "code": kim.next_code()}
        headers = {"Content_Type": FORM, "X_Forwarded_For": address}
        return Browser(shop).ask("POST", "/manager/sign-in", urlencode(said), **headers).status

    assert [sign_in("192.0.2.7", "seven lamps") for _ in range(6)] == [401] * 5 + [429]
    assert sign_in("192.0.2.8", PASSWORD) == 303


def test_form_of_another_site_is_refused(kim: Account) -> None:
    said = urlencode({"name": kim.name, "password": PASSWORD, "code": kim.next_code()})
    for path in ("/manager/sign-in", "/manager/sign-out"):
        refused = Browser(kim.house).ask("POST", path, said, Content_Type=FORM, Sec_Fetch_Site="cross-site")
        assert (refused.status, refused.body["code"]) == (403, "not_allowed")


def test_account_is_made_and_taken_away_by_command_line(open_house: Callable[..., House]) -> None:
    house = open_house()

    manager = partial(house.server.command, "manager")
    weak = manager("add", "Kim", typed="password1234\n")
    assert (weak.returncode, weak.stdout) == (2, "")
    made = manager("add", "Kim", typed=f"{PASSWORD}\n")
    [_, _, secret, uri] = made.stdout.splitlines()
    assert pyotp.parse_uri(uri).secret == secret
    assert PASSWORD not in made.stdout + made.stderr
    assert manager("add", " KIM ", typed=f"{PASSWORD}\n").returncode == 2
    browser = Browser(house)
    said = {"name": "kim", "password": PASSWORD, "code": pyotp.TOTP(secret).now()}
    assert browser.ask("POST", "/manager/sign-in", urlencode(said), Content_Type=FORM).status == 303
    assert manager("remove", "Kim").returncode == 0
    assert_soon_refused(browser, session_of(browser))
    with outside(house) as writer, writer.engine.connect() as conn:
        assert conn.execute(select(Manager.id)).all() == []


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("elevenchars", "too_short"),
        ("x" * 201, "too_long"),
        ("password1234", "too_common"),
        ("Kim-Kim-Kim-Kim", "too_common"),
        ("aaaaaaaaaaaaaa", "too_common"),
        ("123456789012345", "too_common"),
        (PASSWORD, None),
    ],
)
def test_password_that_is_guessed_first_is_refused(password: str, why: str | None) -> None:
    assert weakness_of_password(password, "Kim") == why


def test_code_fits_one_step_before_and_after_and_no_further() -> None:
    secret, at = new_secret(), datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    totp = pyotp.TOTP(secret)
    now = int(at.timestamp()) // 30
    near = [step_of(secret, totp.at(at + timedelta(seconds=30 * off)), at) for off in range(-2, 3)]
    assert near == [None, now - 1, now, now + 1, None]
