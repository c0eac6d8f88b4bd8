"""Every route and every socket event, for every role: who may, may; everybody else is refused at the door.

The routes and events come from the application itself, the expectation from tables; what stands in none of
them fails here.
"""

from collections.abc import Iterator
from functools import partial
from time import monotonic, sleep
from typing import Any

import pytest
from sqlalchemy import create_engine, select

from config.settings import load
from server.actions.open_store import open_store
from server.actions.people import add_device
from server.db.engine import writing_engine
from server.db.models import Alert, Device, Receipt, Store
from server.domain.actor import OPERATOR
from server.identity.tokens import hashed, new_token
from server.ops.token import issue
from tests.declared import Declared, read_declared
from tests.houses import ROLES, House, outside
from tests.open_shop import DEMO, OPENED_AT
from tests.routes import OPEN_TO_ALL, PAGES, PUBLIC, SERVED, STAFF, Route
from tests.running import Answered
from tests.tablet import Cut, Tablet

LIVE = STAFF | {"tablet", "kiosk", "screen"}
# Who is heard at all, and whose word about an alert counts.
EVENTS = {
    "connect": LIVE,
    "disconnect": LIVE,
    "alive": LIVE,
    "rang": LIVE,
    "delivered": STAFF,
    "shown": STAFF,
    "sounded": STAFF,
}
RECEIPTS = ("delivered", "shown", "sounded")
EVERYBODY = (*ROLES, "tablet")
# Something that fits the address and is nobody's, so that an answer hangs on the role alone.
PARTS = {
    "<store>": "demo",
    "/me/<verb>": "/me/back",
    "arrivals/<arrival_id>/<verb>": "arrivals/nobody/gone",
    "<verb>": "greet",
    "<report>": "waits",
    "<staff_id>": "4000000",
}


@pytest.fixture(scope="module")
def declared(tmp_path_factory: pytest.TempPathFactory) -> Declared:
    return read_declared(tmp_path_factory.mktemp("declared"))


@pytest.fixture(scope="module")
def tokens(house: House) -> dict[str, str]:
    """A device of each role; `tablet` is one at which nobody has signed in."""
    return {**{role: house.tokens[role] for role in ROLES}, "tablet": nobodys_tablet(house, "demo")}


@pytest.fixture(scope="module")
def elsewhere(house: House) -> dict[str, str]:
    """The same in another store of the same server."""
    rules = load(house.server.environment)
    engine = writing_engine(rules.database)
    with engine.begin() as conn:
        if conn.execute(select(Store.id).where(Store.slug == "next-door")).scalar() is None:
            open_store(conn, at=OPENED_AT, plan={**DEMO, "slug": "next-door", "demo": False})
    engine.dispose()
    made = {role: issue(rules, "next-door", role, None) for role in ROLES}
    return {**made, "tablet": nobodys_tablet(house, "next-door")}


def nobodys_tablet(house: House, store: str) -> str:
    token = new_token()
    with outside(house) as writer:
        adding = partial(add_device, by=OPERATOR, role="staff", token_hash=hashed(token), by_pin=True)
        writer.submit(store, adding)
    return token


def call(house: House, route: Route, token: str | None) -> Answered:
    path = route.rule
    for part, instead in PARTS.items():
        path = path.replace(part, instead)
    while "<" in path:
        before, _, rest = path.partition("<")
        path = f"{before}nobody{rest.partition('>')[2]}"
    return house.server.call(route.method, path + route.query, route.body, token=token)


def refusal(route: Route, role: str) -> tuple[int, str]:
    """What a device of this role reads where it may not go."""
    if role == "tablet" and "staff" in route.roles:
        return 401, "sign_in_needed"
    return 403, "not_allowed"


def test_every_route_stands_in_the_table(declared: Declared) -> None:
    written = {route.name: sorted(route.roles) for route in SERVED}
    written |= dict.fromkeys(OPEN_TO_ALL, sorted(PUBLIC))
    assert declared.routes == written
    assert {role for roles in written.values() for role in roles} <= {*EVERYBODY, "anybody"}


def test_every_socket_event_stands_in_the_table(declared: Declared) -> None:
    assert declared.events == sorted(EVENTS)


@pytest.mark.parametrize("role", EVERYBODY)
def test_role_goes_where_the_table_says_and_nowhere_else(
    house: House, tokens: dict[str, str], role: str
) -> None:
    for route in SERVED:
        answered = call(house, route, tokens[role])
        if role in route.roles:
            assert answered.status not in (401, 403), (route.name, answered.body)
            assert answered.status < 500, (route.name, answered.body)
        else:
            got = answered.status, answered.body["code"]
            assert got == refusal(route, role), route.name


def test_who_has_no_device_goes_nowhere(house: House) -> None:
    for route in SERVED:
        answered = call(house, route, None)
        assert (answered.status, answered.body["code"]) == (401, "not_signed_in"), route.name


@pytest.mark.parametrize("role", EVERYBODY)
def test_device_of_another_store_goes_nowhere_here(
    house: House, elsewhere: dict[str, str], role: str
) -> None:
    head = house.head()
    for route in SERVED:
        answered = call(house, route, elsewhere[role])
        expected = (403, "not_allowed") if role in route.roles else refusal(route, role)
        assert (answered.status, answered.body["code"]) == expected, route.name
    assert house.head() == head


def test_what_is_open_to_all_is_refused_to_nobody(house: House, tokens: dict[str, str]) -> None:
    pages = {f"GET {page}" for page in PAGES}
    for name in OPEN_TO_ALL:
        method, rule = name.split(" ")
        if name in pages or method != "GET" or rule.endswith("/live"):
            continue  # pages hang on their device; the rest takes forms, or never ends
        statuses = {call(house, Route(method, rule, PUBLIC), tokens.get(role)).status for role in EVERYBODY}
        assert not statuses & {403, 500, 503}, name


@pytest.mark.parametrize("role", EVERYBODY)
@pytest.mark.parametrize("page", PAGES)
def test_page_is_its_own_devices_only(house: House, tokens: dict[str, str], page: str, role: str) -> None:
    status = house.server.call("GET", page, token=tokens[role]).status
    assert status == (200 if role in PAGES[page] else 401)


@pytest.fixture(scope="module")
def receipts(house: House, tokens: dict[str, str], elsewhere: dict[str, str]) -> dict[str, set[str]]:
    """Every role of both stores says everything of one alert; by event, whose word was kept."""
    alert = raised(house)
    names = {hashed(token): role for role, token in tokens.items()}
    names |= {hashed(token): f"{role} elsewhere" for role, token in elsewhere.items()}
    pages = list(connected(house, [*tokens.values(), *elsewhere.values()]))
    # Last come those who count: when their word is kept, that of the others would be.
    for page, _ in sorted(pages, key=lambda each: names[each[1]] in STAFF):
        for event in RECEIPTS:
            page.tell(event, {"alert": alert})
        page.tell("alive", {"visible": True})
        page.tell("rang", {"ring": "nobody", "heard": True})
        page.until("heartbeat")
    kept = settled(house, alert, names)
    for page, _ in pages:
        page.close()
    return kept


class TestSockets:
    @pytest.mark.parametrize("event", RECEIPTS)
    def test_word_of_an_alert_counts_from_those_whom_the_table_names(
        self, receipts: dict[str, set[str]], event: str
    ) -> None:
        assert receipts[event] == EVENTS[event]

    @pytest.mark.parametrize("role", EVERYBODY)
    def test_role_has_a_live_line_as_the_table_says(
        self, house: House, tokens: dict[str, str], role: str
    ) -> None:
        with Tablet(house.server.url, {"token": tokens[role]}) as page:
            if role in EVENTS["connect"]:
                assert page.join().until("state")["role"] == role
                return
            with pytest.raises(Cut) as refused:
                page.join()
        assert refused.value.args[0]["data"] == {"code": "not_allowed"}

    def test_who_has_no_device_has_no_live_line(self, house: House) -> None:
        with Tablet(house.server.url, {}) as page, pytest.raises(Cut) as refused:
            page.join()
        assert refused.value.args[0]["data"] == {"code": "not_signed_in"}

    @pytest.mark.parametrize("role", sorted(LIVE))
    @pytest.mark.parametrize("event", ["state", "events", "join", "store", "message"])
    def test_whoever_says_anything_else_is_cut(
        self, house: House, tokens: dict[str, str], role: str, event: str
    ) -> None:
        with Tablet(house.server.url, {"token": tokens[role]}).join() as page:
            page.tell(event, {"store": "next-door"})
            assert page.is_cut()


def raised(house: House) -> str:
    """The id of an alert that has just been raised."""
    visit = house.check_in()
    engine = create_engine(f"sqlite:///{house.server.data / 'greetline.sqlite'}")
    with engine.connect() as conn:
        found = conn.execute(select(Alert.id).where(Alert.visit_id == visit["id"])).scalar_one()
    engine.dispose()
    return found


def connected(house: House, tokens: list[str]) -> Iterator[tuple[Tablet, str]]:
    for token in tokens:
        page = Tablet(house.server.url, {"token": token})
        try:
            yield page.join(), hashed(token)
        except Cut:
            page.close()


def settled(house: House, alert: str, names: dict[str, str]) -> dict[str, set[str]]:
    """By event, the roles whose receipts were kept, once those of all staff are there."""
    engine = create_engine(f"sqlite:///{house.server.data / 'greetline.sqlite'}")
    theirs = (
        select(Device.token_hash, Receipt.delivered_at, Receipt.shown_at, Receipt.sounded_at)
        .join(Receipt, Receipt.device_id == Device.id)
        .where(Receipt.alert_id == alert)
    )
    until = monotonic() + 15
    kept: dict[str, set[str]] = {}
    while monotonic() < until and not all(kept.get(event, set()) >= STAFF for event in RECEIPTS):
        sleep(0.1)
        with engine.connect() as conn:
            rows: list[Any] = list(conn.execute(theirs).mappings())
        kept = {
            event: {names[row["token_hash"]] for row in rows if row[f"{event}_at"] is not None}
            for event in RECEIPTS
        }
    engine.dispose()
    return kept
