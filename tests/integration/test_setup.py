"""Set-up: a shop opened by its link, changed card by card, told who changed what, and taken back."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode

import pyotp
import pytest
from sqlalchemy import create_engine, text

from config.settings import load
from server.actions.open_shop import offer_setup
from server.db.engine import reading_engine
from server.identity.tokens import hashed, new_code
from server.ops.setup_link import setup_address
from tests.houses import PATIENT, House, furnish, outside
from tests.integration.browsers import Browser
from tests.running import Answered, RunningServer

PASSWORD = "four blue walking lamps"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server of this module's own: what it is made of changes here."""
    server = RunningServer(tmp_path_factory.mktemp("setup") / "var", PATIENT).start()
    yield furnish(server)
    server.stop()


def offer(world: House) -> str:
    code = new_code()
    with outside(world) as writer:
        writer.submit(None, partial(offer_setup, code_hash=hashed(code), valid_h=1))
    return f"/setup/open/{code}"


def post(browser: Browser, path: str, **fields: Any) -> Answered:
    return browser.ask("POST", path, urlencode(fields, doseq=True), Content_Type=FORM)


def fields(browser: Browser, **more: Any) -> dict[str, Any]:
    """The form as it is filled in; the code is that of the secret which the page shows."""
    page = browser.ask("GET", "/setup").body.decode()
    [secret] = re.findall(r"data-secret>([A-Z2-7 ]+)<", page)
    usual = {"name": "Old Town", "slug": "", "time_zone": "Europe/Madrid", "languages": ["en", "es"]}
    code = pyotp.TOTP(secret.replace(" ", "")).now()
    return {**usual, "manager": "Robin", "password": PASSWORD, "code": code, **more}


@pytest.fixture
def claimed(world: House) -> Browser:
    """A browser that has taken the link."""
    browser = Browser(world)
    assert post(browser, offer(world)).status == 303
    return browser


class TestLink:
    def test_looking_at_it_takes_nothing(self, world: House) -> None:
        link = offer(world)
        for _ in range(2):
            seen = Browser(world).ask("GET", link)
            assert (seen.status, b"Set up my shop" in seen.body) == (200, True)

    def test_it_opens_one_browser(self, world: House) -> None:
        link, first, second = offer(world), Browser(world), Browser(world)
        assert post(first, link).headers["location"] == "/setup"
        assert b"What is the shop called?" in first.ask("GET", "/setup").body
        assert first.ask("GET", link).headers["location"] == "/setup"
        assert second.ask("GET", link).status == 410
        assert post(second, link).status == 404
        assert second.ask("GET", "/setup").status == 401

    def test_new_one_makes_the_one_before_worth_nothing(self, world: House) -> None:
        before, now = offer(world), offer(world)
        assert Browser(world).ask("GET", before).status == 410
        assert Browser(world).ask("GET", now).status == 200

    def test_page_of_another_site_takes_nothing(self, world: House) -> None:
        link = offer(world)
        refused = Browser(world).ask("POST", link, "", Content_Type=FORM, Sec_Fetch_Site="cross-site")
        assert refused.status == 403
        assert Browser(world).ask("GET", link).status == 200

    def test_who_has_no_link_opens_nothing(self, world: House) -> None:
        assert post(Browser(world), "/setup", name="Mine").status == 404


class TestFounding:
    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            ({"name": ""}, "What shall it be called?"),
            ({"slug": "demo"}, "Another shop here has this short name."),
            ({"slug": "Old Town!"}, "Letters, digits and hyphens only"),
            ({"time_zone": "Europe/Nowhere"}, "Nobody knows this time zone."),
            ({"languages": []}, "Choose at least one."),
            ({"manager": " "}, "What is your name?"),
            ({"password": "short"}, "A password has at least 12 characters."),
            ({"password": "password1234"}, "one of the first that anybody would try"),
            ({"password": "Kept Kept Kept"}, "one of the first that anybody would try"),
            ({"code": "000000"}, "These digits don&#39;t fit."),
            ({"code": ""}, "Type the six digits that the app shows."),
        ],
        ids=str,
    )
    def test_what_does_not_fit_is_said_at_its_field_and_the_rest_is_kept(
        self, world: House, claimed: Browser, wrong: dict[str, Any], said: str
    ) -> None:
        refused = post(claimed, "/setup", **{**fields(claimed, name="Kept name", manager="Kept"), **wrong})
        page = refused.body.decode()
        assert refused.status == 422
        assert said in page
        assert page.count('aria-invalid="true"') + page.count('id="languages-error"') == 1
        for kept in {"name": "Kept name", "manager": "Kept"}.items() - {(key, "") for key in wrong}:
            assert kept[0] in wrong or f'value="{kept[1]}"' in page
        assert PASSWORD not in page

    def test_password_is_asked_for_by_nobody_else(self, world: House, claimed: Browser) -> None:
        """The first manager is made by whoever has the link: there is no account before."""
        assert (
            post(Browser(world), "/manager/sign-in", name="Robin", password=PASSWORD, code="1").status == 401
        )
        assert claimed.ask("GET", "/setup").status == 200


@dataclass
class Shop:
    """A shop that was opened by its link, and its manager's browser."""

    world: House
    browser: Browser
    device: str
    slug: str

    def call(self, method: str, path: str, body: Any = None, key: str | None = None) -> Answered:
        where = f"/api/v1/stores/{self.slug}{path}"
        sent = None if body is None else json.dumps(body)
        named = {"X_Greetline_Device": self.device, "Idempotency_Key": key or new_code()}
        return self.browser.ask(method, where, sent, **named)

    def change(self, path: str = "", **body: Any) -> int:
        """Saved; the number of the change."""
        done = self.call("POST", f"/setup{path}", body)
        assert done.status == 200, done.body
        return int(done.body["seq"])

    def refused(self, path: str = "", **body: Any) -> tuple[str, str]:
        refused = self.call("POST", f"/setup{path}", body)
        assert refused.status == 422, refused.body
        return refused.body.get("field", refused.body["code"]), refused.body.get("reason", "")

    @property
    def seen(self) -> Any:
        return self.call("GET", "/setup").body

    @property
    def setup(self) -> Any:
        return self.seen["setup"]

    def service(self, slug: str, **more: Any) -> list[dict[str, Any]]:
        """Every service as it is, this one changed."""
        return [{**each, **more} if each["slug"] == slug else each for each in self.setup["services"]]

    def state(self, token: str) -> Any:
        return self.world.server.call("GET", f"/api/v1/stores/{self.slug}/state", token=token).body


@pytest.fixture(scope="module")
def make(world: House) -> Callable[[str], Shop]:
    def opened(name: str, **more: Any) -> Shop:
        browser = Browser(world)
        link = offer(world)
        post(browser, link)
        asked = fields(browser, name=name, manager=f"Robin of {name}", **more)
        done = post(browser, "/setup", **asked)
        assert done.status == 303, done.body
        assert browser.ask("GET", link).status == 410
        device = done.headers["location"].partition("device=")[2]
        return Shop(world, browser, device, name.lower().replace(" ", "-"))

    return opened


@pytest.fixture(scope="module")
def shop(make: Callable[..., Shop]) -> Shop:
    """Opened once, with a trade, and a colleague."""
    opened = make("High Street")
    opened.change("/trade", trade="optician")
    return opened


@pytest.fixture(scope="module")
def kiosk(shop: Shop) -> str:
    return shop.world.server.token("kiosk", store=shop.slug)


class TestOpened:
    def test_shop_stands_beside_the_demo_and_its_manager_is_signed_in(self, shop: Shop) -> None:
        seen = shop.seen
        assert seen["setup"]["name"] == "High Street"
        assert seen["setup"]["languages"] == ["en", "es"]
        assert seen["setup"]["time_zone"] == "Europe/Madrid"
        assert shop.browser.ask("GET", f"/setup?device={shop.device}").status == 200
        assert shop.browser.ask("GET", "/api/v1/stores/demo/setup").status == 401
        first = seen["history"][-1]
        assert (first["before"], first["by"]["device"], first["can_undo"]) == (
            None,
            "Robin of High Street",
            False,
        )

    def test_link_is_dead_and_the_page_asks_for_the_sign_in(self, shop: Shop, world: House) -> None:
        asked = Browser(world).ask("GET", "/setup")
        assert asked.status == 401
        assert b'name="page" value="setup"' in asked.body
        assert post(shop.browser, "/setup", name="Again").status == 404

    def test_form_that_was_sent_twice_opens_one_shop(self, world: House) -> None:
        browser = Browser(world)
        post(browser, offer(world))
        claim, asked = dict(browser.cookies), fields(browser, name="Twice", manager="Robin of Twice")
        assert post(browser, "/setup", **asked).status == 303
        again = post(Browser(world, claim), "/setup", **asked)
        assert (again.status, again.headers["location"]) == (303, "/setup")

    def test_first_shop_opens_also_when_the_demo_is_gone(self, open_house: Callable[..., House]) -> None:
        house = open_house()
        browser = Browser(house)
        post(browser, offer(house))
        gone = house.call("POST", "/api/v1/stores/demo/remove", {"confirm": "demo"}, by="manager")
        assert gone.status == 200
        done = post(browser, "/setup", **fields(browser))
        assert browser.ask("GET", done.headers["location"]).status == 200

    def test_short_name_is_made_of_the_name_and_is_nobody_elses(self, make: Callable[..., Shop]) -> None:
        made = make("Demo")
        assert made.call("GET", "/setup").status == 403
        made.slug = "demo-2"
        assert made.setup["name"] == "Demo"

    def test_manager_of_the_same_name_is_refused_and_no_shop_is_left_behind(
        self, shop: Shop, world: House, claimed: Browser
    ) -> None:
        asked = fields(claimed, name="Twin", slug="twin", manager="robin OF high street")
        refused = post(claimed, "/setup", **asked)
        assert b"Somebody signs in with this name already" in refused.body
        assert (
            post(claimed, "/setup", **fields(claimed, name="Twin", slug="twin", manager="Kim")).status == 303
        )

    def test_session_comes_by_the_sign_in_too(self, shop: Shop, world: House) -> None:
        refused = post(Browser(world), "/manager/sign-in", name="Robin of High Street", page="setup")
        assert refused.status == 401
        assert b'name="page" value="setup"' in refused.body

    def test_next_start_prints_the_page_alone_and_another_shop_gets_a_link_by_command(
        self, shop: Shop, world: House
    ) -> None:
        rules = load(world.server.environment)
        reader = reading_engine(rules.database)
        with outside(world) as writer:
            assert setup_address(rules, writer, reader) == f"http://localhost:{world.server.port}/setup"
        reader.dispose()
        link = world.server.command("setup").stdout.strip()
        assert Browser(world).ask("GET", link.partition(str(world.server.port))[2]).status == 200


class TestTrade:
    def test_it_fills_in_services_desks_and_hours_in_the_shops_languages(self, shop: Shop) -> None:
        setup = shop.setup
        assert [each["name"] for each in setup["services"]][:2] == ["Choose glasses", "Eye test"]
        assert setup["services"][0]["names"]["es"] == "Elegir gafas"
        assert setup["desks"] == ["Desk 1", "Desk 2"]
        assert setup["hours"]["mon"]

    def test_what_people_have_come_for_stays_and_is_off(self, make: Callable[..., Shop]) -> None:
        made = make("Two Trades")
        made.change("/trade", trade="pharmacy")
        token = made.world.server.token("kiosk", store=made.slug)
        path = f"/api/v1/stores/{made.slug}/visits"
        assert made.world.server.call("POST", path, {"service": "advice"}, token=token).status == 201
        seq = made.change("/trade", trade="repairs")
        services = {each["slug"]: each["active"] for each in made.setup["services"]}
        assert services == {"hand-in": True, "pick-up": True, "estimate": True, "advice": False}
        made.change("/undo", seq=seq)
        assert [each["slug"] for each in made.setup["services"]][:2] == ["prescription", "pick-up"]
        assert all(each["active"] for each in made.setup["services"])

    def test_another_first_language_is_the_one_that_services_are_called_in(self, shop: Shop) -> None:
        seq = shop.change(languages=["es", "en"])
        assert shop.setup["services"][0]["name"] == "Elegir gafas"
        shop.change("/undo", seq=seq)
        assert shop.setup["services"][0]["name"] == "Choose glasses"


class TestRefused:
    def test_values_that_cant_be(self, shop: Shop, kiosk: str) -> None:
        before = shop.seen
        first, second, *rest = before["setup"]["services"]
        same = [first, {**second, "letter": first["letter"]}, *rest]
        assert shop.refused(name=" ") == ("name", "empty")
        assert shop.refused(time_zone="Mars") == ("time_zone", "unknown_zone")
        assert shop.refused(languages=[]) == ("languages", "empty")
        assert shop.refused(services=same) == ("services.1.letter", "taken")
        assert shop.refused(services=[{**first, "name": ""}, second, *rest]) == ("services.0.name", "empty")
        assert shop.refused(desks=["One", "One"]) == ("desks.1", "taken")
        assert shop.refused(hours={"mon": [["18:00", "09:00"], ["10:00", "12:00"]]}) == (
            "hours.mon",
            "overlap",
        )
        assert shop.refused("/trade", trade="nothing") == ("trade", "not_one_of_these")
        assert shop.seen == before

    def test_service_that_people_wait_for_cant_be_removed_only_turned_off(
        self, shop: Shop, kiosk: str
    ) -> None:
        server, path = shop.world.server, f"/api/v1/stores/{shop.slug}/visits"
        made = server.call("POST", path, {"service": "eye-test"}, token=kiosk)
        assert made.status == 201
        without = [each for each in shop.setup["services"] if each["slug"] != "eye-test"]
        assert shop.refused(services=without) == ("services.eye-test", "people_waiting")
        token = made.body["visit"]["public_token"]
        assert server.call("POST", f"/api/v1/tickets/{token}/leave", {}).status == 200
        assert shop.refused(services=without) == ("services.eye-test", "used")
        off = shop.change(services=shop.service("eye-test", active=False))
        offered = [each["slug"] for each in shop.state(kiosk)["services"]]
        assert "eye-test" not in offered
        gone = server.call("POST", path, {"service": "eye-test"}, token=kiosk)
        assert (gone.status, gone.body["code"]) == (422, "unknown_service")
        known = shop.call("GET", "/state").body["services"]
        assert [each["slug"] for each in known if not each["active"]] == ["eye-test"], "staff still know it"
        late = {"service": "eye-test", "ticket": "B1-07", "age_s": 60}
        assert server.call("POST", path, late, token=kiosk).status == 201, "came before it was turned off"
        shop.change("/undo", seq=off)
        assert "eye-test" in [each["slug"] for each in shop.state(kiosk)["services"]]

    def test_people_and_pins(self, shop: Shop) -> None:
        shop.change("/staff", name="Noor", pin="284617", lead=True, languages=["en"])
        kim = {"name": "Kim", "skills": {"eye-test": 3}}
        assert shop.refused("/staff", name="Noor") == ("name", "taken")
        assert shop.refused("/staff", name=" ") == ("name", "empty")
        assert shop.refused("/staff", **kim, pin="123456") == ("weak_pin", "")
        assert shop.refused("/staff", **kim, pin="28461") == ("pin", "not_in_shape")
        assert shop.refused("/staff", **kim, pin="284617") == ("pin", "taken")
        assert shop.refused("/staff", name="Kim", skills={"nothing": 1}) == ("skills", "")
        assert [each["name"] for each in shop.setup["members"]] == ["Noor"]
        shop.change("/staff", **kim, pin="739152")
        assert [each["pin"] for each in shop.setup["members"]] == [True, True]


class TestHistory:
    def test_each_change_says_who_and_can_be_taken_back_once(self, shop: Shop) -> None:
        seq = shop.change(name="Higher Street")
        newest = shop.seen["history"][0]
        assert newest["seq"] == seq
        assert newest["by"]["device"] == "Robin of High Street"
        assert (newest["before"], newest["after"]) == ({"name": "High Street"}, {"name": "Higher Street"})
        assert newest["can_undo"]
        back = shop.change("/undo", seq=seq)
        assert shop.setup["name"] == "High Street"
        undo, undone = shop.seen["history"][:2]
        assert (undo["seq"], undo["undoes"], undo["can_undo"]) == (back, seq, True)
        assert (undone["undone"], undone["can_undo"]) == (True, False)

    def test_what_somebody_touched_since_stays_as_they_left_it(self, shop: Shop) -> None:
        first = shop.change(desks=["Desk 1", "Desk 2", "Window"])
        second = shop.change(desks=["Desk 1", "Window"])
        assert not shop.seen["history"][1]["can_undo"]
        refused = shop.call("POST", "/setup/undo", {"seq": first})
        assert (refused.status, refused.body["code"]) == (409, "changed_since")
        assert shop.setup["desks"] == ["Desk 1", "Window"]
        shop.change("/undo", seq=second)
        shop.change("/undo", seq=first)
        assert shop.setup["desks"] == ["Desk 1", "Desk 2"]

    def test_two_changes_of_different_things_are_taken_back_in_any_order(self, shop: Shop) -> None:
        fresh = {"name": "Gift cards", "names": {}, "meet": "floor", "letter": "x"}
        added = shop.change(services=[*shop.setup["services"], fresh])
        other = shop.change(services=[*shop.setup["services"], {**fresh, "name": "Repairs", "letter": "Y"}])
        slugs = [each["slug"] for each in shop.setup["services"]]
        assert slugs[-2:] == ["gift-cards", "repairs"]
        shop.change("/undo", seq=added)
        assert [each["slug"] for each in shop.setup["services"]][-1] == "repairs"
        shop.change("/undo", seq=other)
        assert len(shop.setup["services"]) == len(slugs) - 2

    def test_private_service_has_a_slug_that_tells_nothing(self, shop: Shop) -> None:
        fresh = {"name": "Debts", "names": {}, "meet": "desk", "letter": "Z", "private": True}
        seq = shop.change(services=[*shop.setup["services"], fresh])
        assert shop.setup["services"][-1]["slug"] == "private"
        shop.change("/undo", seq=seq)

    def test_colleague_who_was_added_goes_again_and_comes_back(self, shop: Shop) -> None:
        seq = shop.change("/staff", name="Sam")
        back = shop.change("/undo", seq=seq)
        assert "Sam" not in [each["name"] for each in shop.setup["members"]]
        shop.change("/undo", seq=back)
        assert "Sam" in [each["name"] for each in shop.setup["members"]]

    def test_nothing_secret_is_in_any_event_answer_or_log(self, shop: Shop, world: House) -> None:
        shop.change("/staff", name="Ash", pin="907264")
        engine = create_engine(f"sqlite:///{world.server.data / 'greetline.sqlite'}")
        with engine.connect() as conn:
            kept = [
                *conn.execute(text("SELECT body FROM event")).scalars(),
                *conn.execute(text("SELECT body || fingerprint FROM answer")).scalars(),
            ]
            hashes = (
                conn.execute(text("SELECT pin_hash FROM staff WHERE pin_hash IS NOT NULL")).scalars().all()
            )
            secrets = conn.execute(text("SELECT totp_secret FROM manager")).scalars().all()
            left = conn.execute(
                text("SELECT count(*) FROM setup_link WHERE done_at IS NOT NULL AND totp_secret IS NOT NULL")
            )
            assert left.scalar_one() == 0
        engine.dispose()
        log = (world.server.data / "greetline.log").read_text(encoding="utf-8")
        for text_kept in (*kept, log):
            for secret in ("907264", "284617", PASSWORD, *hashes, *secrets):
                assert secret not in text_kept


class TestFollowing:
    def test_every_role_hears_that_the_shop_changed_and_reads_how(self, shop: Shop, kiosk: str) -> None:
        head = shop.state(kiosk)["seq"]
        seq = shop.change(name="Another Street")
        path = f"/api/v1/stores/{shop.slug}/events?after={head}"
        [event] = shop.world.server.call("GET", path, token=kiosk).body["events"]
        assert set(event) == {"seq", "at", "type"}
        assert event["type"] == "store.changed"
        assert shop.state(kiosk)["shop"]["name"] == "Another Street"
        shop.change("/undo", seq=seq)

    def test_other_hours_close_the_shop_at_another_time(self, shop: Shop, world: House) -> None:
        def closings() -> list[int]:
            engine = create_engine(f"sqlite:///{world.server.data / 'greetline.sqlite'}")
            with engine.connect() as conn:
                due = text(
                    "SELECT due_at FROM timer JOIN store ON store.id = store_id"
                    " WHERE kind = 'close' AND fired_at IS NULL AND slug = :slug"
                )
                found = list(conn.execute(due, {"slug": shop.slug}).scalars())
            engine.dispose()
            return found

        [before] = closings()
        days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        always = {day: [["00:01", "00:02"]] for day in days}
        seq = shop.change(hours=always)
        [now] = closings()
        assert now != before
        none = shop.change(hours={})
        assert closings() == []
        shop.change("/undo", seq=none)
        shop.change("/undo", seq=seq)
        assert closings() == [before]

    def test_preview_is_the_kiosks_page_and_no_device(self, shop: Shop, kiosk: str) -> None:
        devices = shop.call("GET", "/devices").body["devices"]
        page = shop.browser.ask("GET", f"/setup/preview?device={shop.device}&language=es")
        assert page.status == 200
        assert b"Elegir gafas" in page.body
        assert b'"preview": true' in page.body
        assert [one["id"] for one in shop.call("GET", "/devices").body["devices"]] == [
            one["id"] for one in devices
        ]

    def test_managers_own_browser_is_the_kiosk_too_once(self, shop: Shop) -> None:
        places = {
            post(shop.browser, "/setup/kiosk", device=shop.device).headers["location"] for _ in range(2)
        }
        [place] = places
        assert shop.browser.ask("GET", place).status == 200
        assert post(Browser(shop.world), "/setup/kiosk", device=shop.device).status == 403
