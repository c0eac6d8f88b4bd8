"""Who reaches what is not theirs: a broken-out kiosk, guessed tickets, other stores, pages of other sites."""

from collections.abc import Iterator
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

import pytest

from config.settings import load
from server.actions.open_store import open_store
from server.db.engine import writing_engine
from server.ops.token import issue
from tests.houses import ROLES, House
from tests.integration.browsers import Browser, Link, offer
from tests.open_shop import DEMO, OPENED_AT
from tests.routes import OPEN_TO_ALL, PAGES, SERVED
from tests.running import Answered
from tests.tablet import Cut, Tablet

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
OF_THE_KIOSK = {
    "GET /api/v1/stores/<store>",
    "GET /api/v1/stores/<store>/state",
    "GET /api/v1/stores/<store>/events",
    "POST /api/v1/stores/<store>/visits",
    "POST /api/v1/stores/<store>/expected/find",
    "POST /api/v1/stores/<store>/tickets/find",
    "POST /api/v1/stores/<store>/tickets/<action>",
    "POST /api/v1/stores/<store>/kiosk/alive",
    "POST /api/v1/stores/<store>/prints",
    "GET /api/v1/stores/<store>/person",
    "POST /api/v1/stores/<store>/person",
    "GET /api/v1/stores/<store>/speech",
    "POST /api/v1/stores/<store>/speech",
}


def filled(rule: str, visit: dict[str, Any]) -> str:
    """The address with something in the place of each name."""
    known = {"<store>": "demo", "<visit_id>": visit["id"], "<verb>": "greet", "<report>": "waits"}
    for name, value in known.items():
        rule = rule.replace(name, value)
    return rule.replace("<", "").replace(">", "")


class TestKioskThatBrokeOut:
    @pytest.mark.parametrize("method", METHODS)
    def test_token_reaches_the_kiosks_own_calls_and_nothing_else(self, house: House, method: str) -> None:
        visit = house.check_in()
        rules = {route.rule for route in SERVED}
        reached = set()
        for rule in rules:
            body = next((route.body for route in SERVED if route.name == f"{method} {rule}"), None)
            answered = house.call(method, filled(rule, visit), body, by="kiosk")
            if answered.status not in (401, 403, 405):
                reached.add(f"{method} {rule}")
        assert reached == {name for name in OF_THE_KIOSK if name.startswith(f"{method} ")}

    def test_number_of_another_is_no_way_to_their_page_or_their_name(self, house: House) -> None:
        """It may ask by number: what it learns opens nothing, and it can't go through all of them."""
        visit = house.check_in("staff", name="Quetzalcoatl", note="emerald feathers")
        seen = house.call("POST", "tickets/find", {"ticket": visit["ticket"]}, by="kiosk")
        assert seen.status == 200
        told = str(seen.body)
        public = house.check_in()["public_token"]
        assert [
            key for key in (visit["id"], "Quetzalcoatl", "emerald", "public_token", public) if key in told
        ] == []
        statuses = [
            house.call("POST", "tickets/find", {"ticket": f"A{number}"}, by="kiosk").status
            for number in range(500, 520)
        ]
        assert 429 in statuses

    def test_page_of_nobody_else_opens(self, house: House) -> None:
        opened = [page for page in PAGES if house.call("GET", page, by="kiosk").status == 200]
        assert opened == ["/kiosk"]

    def test_socket_hears_no_name_and_its_receipts_count_for_nothing(self, house: House) -> None:
        with house.tablet("kiosk") as kiosk:
            kiosk.until("state")
            made = house.check_in("staff", name="Quetzalcoatl", note="emerald feathers")
            kiosk.send(f'42["shown",{{"alert":"{made["id"]}"}}]')
            house.do("call", made)
            kiosk.until_seq(house.head())
        assert b"Quetzalcoatl" not in kiosk.bytes_seen
        assert b"emerald" not in kiosk.bytes_seen
        log = house.call("GET", "events?after=0", by="staff").body["events"]
        mine = [row for event in log for row in [event.get("alert")] if row and row["visit"] == made["id"]]
        assert [row for row in mine if row["shown_at"]] == []


class TestGuessedTickets:
    @pytest.mark.parametrize("times", [300, pytest.param(10_000, marks=pytest.mark.prove)])
    def test_no_guess_hits_and_no_answer_tells_how_near_it_was(self, house: House, times: int) -> None:
        visits = [house.check_in() for _ in range(5)]
        answers = {self.ask(house, guess) for guess in self.guesses(visits, times)}
        assert len(answers) == 1
        [(status, size, body)] = answers
        assert (status, size > 0) == (404, True)
        assert b"unknown_ticket" in body

    def guesses(self, visits: list[dict[str, Any]], times: int) -> Iterator[str]:
        """Near misses, what else names a visit, and the blue sky."""
        for visit in visits:
            token = visit["public_token"]
            yield from (token[:-1], token + "A", token[:-1] + ("B" if token[-1] == "A" else "A"))
            yield from (token.swapcase(), token[::-1], visit["id"], visit["ticket"], visit["id"][:22])
        yield from (token_urlsafe(16) for _ in range(times))

    def ask(self, house: House, guess: str) -> tuple[int, int, bytes]:
        found = house.server.call("GET", f"/api/v1/tickets/{guess}")
        return found.status, int(found.headers["content-length"]), str(found.body).encode()

    def test_nothing_that_is_told_counts_up_from_one(self, house: House) -> None:
        """Rows are named by what can't be guessed; only tickets and the event's number count."""
        visit = house.check_in()
        assert len(visit["public_token"]) >= 22
        assert not visit["id"].isdigit()


CANARY = "Xiuhtecuhtli"
THEIRS = {
    "name": f"{CANARY} shop",
    "services": [
        {**service, "name": f"{CANARY} {service['slug']}", "names": {}} for service in DEMO["services"]
    ],
}


@dataclass
class Neighbour:
    """Another store on the same server, whose every text is a canary."""

    house: House
    tokens: dict[str, str]

    def call(self, method: str, path: str, body: Any = None, by: str = "staff") -> Answered:
        where = f"/api/v1/stores/elsewhere/{path}".rstrip("/")
        return self.house.server.call(method, where, body, token=self.tokens[by])

    def a_busy_hour(self) -> list[str]:
        """Something of everything; returns the ids of what there is."""
        told = {"name": CANARY, "note": CANARY}
        made = [
            self.call("POST", "visits", {"service": slug, **told}, by=by).body["visit"]
            for by in ("kiosk", "staff")
            for slug in ("repairs", "returns", "private")
        ]
        came = self.call("POST", "arrivals", {"direction": "in"}, by="camera").body["arrival"]
        for verb in ("greet", "call", "serve", "help", "park", "leave"):
            for visit in made[:3]:
                self.call("POST", f"visits/{visit['id']}/{verb}", {})
        self.call("POST", "call-next", {"desk": "Desk 1"})
        state = self.call("GET", "state").body
        return [*(visit["id"] for visit in made), came["id"], *(row["id"] for row in state["alerts"])]


@pytest.fixture(scope="module")
def neighbour(house: House) -> Neighbour:
    rules = load(house.server.environment)
    engine = writing_engine(rules.database)
    with engine.begin() as conn:
        open_store(conn, at=OPENED_AT, plan={**DEMO, **THEIRS, "slug": "elsewhere", "demo": False})
    engine.dispose()
    held = {"staff": f"{CANARY} Alex", "lead": f"{CANARY} Dana"}
    return Neighbour(house, {role: issue(rules, "elsewhere", role, held.get(role)) for role in ROLES})


def test_nothing_of_another_store_is_in_any_answer_or_frame(house: House, neighbour: Neighbour) -> None:
    tablets = [house.tablet(role) for role in ROLES if role != "camera"]
    theirs = neighbour.a_busy_hour()
    heard = b""
    own = house.check_in()
    for role in ROLES:
        for route in SERVED:
            for there in theirs:
                path = route.rule.replace("<store>", "demo").replace("<report>", "visits")
                for name in ("<visit_id>", "<arrival_id>", "<alert_id>", "<device_id>", "<expected_id>"):
                    path = path.replace(name, there)
                path = path.replace("<verb>", "greet").replace("<pairing_id>", there)
                answered = house.call(route.method, path + route.query, route.body, by=role)
                heard += str(answered.body).encode()
                if there not in path:
                    break
        for page in (*PAGES, f"/manager/visits/{theirs[0]}"):
            answered = house.call("GET", page, by=role)
            heard += answered.body if isinstance(answered.body, bytes) else b""
    house.do("leave", own)
    head = house.head()
    for tablet in tablets:
        with tablet:
            state = tablet.until("state")
            if state["seq"] < head:
                tablet.until_seq(head)
            heard += tablet.bytes_seen
    assert CANARY.encode() in str(neighbour.call("GET", "state").body).encode()
    assert CANARY.encode() not in heard
    assert [there for there in theirs if there in str(house.call("GET", "state", by="staff").body)] == []


def test_nobody_can_name_a_room(house: House, neighbour: Neighbour) -> None:
    """Whatever a page says of itself, its store is its device's."""
    theirs = {"token": neighbour.tokens["staff"], "store": "demo", "room": "demo", "role": "manager"}
    with Tablet(house.server.url, theirs).join() as tablet:
        assert tablet.until("state")["store"] == "elsewhere"


FOREIGN = ("http://elsewhere.example", "null", "{own}.elsewhere.example", "http://127.0.0.1:1", "file://", "")


@pytest.fixture(scope="module")
def manager(house: House) -> tuple[Browser, Link]:
    """A browser in which a manager is signed in, who now looks at another site."""
    link, browser = offer(house, "manager"), Browser(house)
    assert browser.open(link.code).status in (200, 302, 303)
    return browser, link


class TestPagesOfOtherSites:
    @pytest.mark.parametrize("origin", FOREIGN)
    def test_no_order_by_cookie_comes_from_elsewhere(
        self, house: House, manager: tuple[Browser, Link], origin: str
    ) -> None:
        browser, link = manager
        head, origin = house.head(), origin.replace("{own}", house.server.url)
        for route in SERVED:
            if route.method == "GET":
                continue
            path = filled(route.rule, {"id": "nobody"})
            headers = {"X_Greetline_Device": link.device, "Idempotency_Key": "a"}
            for site in ({"Origin": origin, "Sec_Fetch_Site": None}, {"Sec_Fetch_Site": "cross-site"}):
                answered = browser.ask(route.method, path, "{}", **headers, **site)
                assert (answered.status, answered.body["code"]) == (403, "not_allowed"), route.name
        assert house.head() == head

    def test_no_order_without_the_header_that_no_form_can_send(
        self, house: House, manager: tuple[Browser, Link]
    ) -> None:
        browser, _link = manager
        for route in SERVED:
            if route.method == "POST":
                path = filled(route.rule, {"id": "nobody"})
                answered = browser.ask("POST", path, "{}", Idempotency_Key="a")
                assert answered.status == 401, route.name

    @pytest.mark.parametrize(
        "path", [name.split()[1] for name in OPEN_TO_ALL if name.startswith("POST") and "tickets" not in name]
    )
    def test_no_form_of_another_site_does_anything(
        self, house: House, manager: tuple[Browser, Link], path: str
    ) -> None:
        browser, link = manager
        before, form = dict(browser.cookies), "application/x-www-form-urlencoded"
        path = path.replace("<code>", offer(house, "staff").code)
        for site in ({"Origin": "http://elsewhere.example", "Sec_Fetch_Site": "cross-site"},):
            answered = browser.ask("POST", path, f"device={link.device}", Content_Type=form, **site)
            assert answered.status in (400, 401, 403), (answered.status, answered.headers.get("location"))
        assert browser.cookies == before

    @pytest.mark.parametrize("origin", FOREIGN)
    def test_no_socket_opens_from_elsewhere(self, house: House, origin: str) -> None:
        origin = origin.replace("{own}", house.server.url)
        for auth in ({"token": house.tokens["staff"]}, {"device": "any"}, None):
            with pytest.raises(Cut) as refused:
                Tablet(house.server.url, auth, {"Origin": origin})
            assert refused.value.args == (400,)

    def test_cookie_proves_a_socket_only_with_the_page_it_came_from(
        self, house: House, manager: tuple[Browser, Link]
    ) -> None:
        browser, link = manager
        jar = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        stranger = Tablet(house.server.url, {"device": link.device}, {"Cookie": jar})
        with stranger, pytest.raises(Cut):
            stranger.join()
        ours = {"Cookie": jar, "Origin": house.server.url}
        with Tablet(house.server.url, {"device": link.device}, ours) as page:
            assert page.join().frame()[0] == "state"
