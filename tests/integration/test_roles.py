"""Default deny: every address for every role, with no token, a wrong one, a revoked one, another store's."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from config.settings import load
from server.actions.open_store import open_store
from server.actions.people import revoke_device
from server.db.engine import writing_engine
from server.db.models import Device
from server.domain.actor import OPERATOR
from server.identity.tokens import hashed
from server.ops.token import issue
from tests.houses import ROLES, House, outside
from tests.integration.browsers import Browser
from tests.open_shop import DEMO, OPENED_AT
from tests.routes import PAGES, SERVED, Route
from tests.running import Answered
from tests.tablet import Tablet


@pytest.fixture(scope="module")
def elsewhere(house: House) -> dict[str, str]:
    """A token of each role in another store of the same server."""
    rules = load(house.server.environment)
    engine = writing_engine(rules.database)
    with engine.begin() as conn:
        open_store(conn, at=OPENED_AT, plan={**DEMO, "slug": "elsewhere", "demo": False})
    engine.dispose()
    return {role: issue(rules, "elsewhere", role, None) for role in ROLES}


@pytest.fixture(scope="module")
def revoked(house: House) -> dict[str, str]:
    """A token of each role that was taken back before it was ever used."""
    rules = load(house.server.environment)
    tokens = {role: issue(rules, "demo", role, None) for role in ROLES}
    with outside(house) as writer:
        for token in tokens.values():
            mine = select(Device.id).where(Device.token_hash == hashed(token))
            with writer.engine.connect() as conn:
                device_id = conn.execute(mine).scalar_one()
            writer.submit("demo", partial(revoke_device, by=OPERATOR, device_id=device_id))
    return tokens


def call(house: House, route: Route, token: str | None, store: str = "demo") -> Answered:
    """The call with objects of its own, so that one answer does not depend on the one before."""
    path = route.rule.replace("<store>", store)
    if "<visit_id>" in path:
        path = path.replace("<visit_id>", house.check_in()["id"]).replace("<verb>", "greet")
    elif "<arrival_id>" in path:
        path = path.replace("<arrival_id>", at_the_door(house)).replace("<verb>", "gone")
    elif route.rule.endswith("call-next"):
        house.check_in()
    elif token == house.tokens["kiosk"] and route.rule.endswith("/person"):
        token = house.server.token("kiosk")  # the other one's last call may still be open
    path = path.replace("/me/<verb>", "/me/back").replace("<staff_id>", "4")
    path = path.replace("<report>", "waits") + route.query
    return house.server.call(route.method, path, route.body, token=token)


def at_the_door(house: House) -> str:
    """Somebody who is no colleague: one who said *I'm stepping through* before uses up one arrival."""
    seen: dict[str, Any] = {"state": "gone"}
    while seen["state"] != "unnoticed":
        seen = house.call("POST", "arrivals", {"direction": "in"}, by="camera").body["arrival"]
    return str(seen["id"])


def assert_refused(refused: Answered, status: int, code: str) -> None:
    assert (refused.status, refused.body["code"]) == (status, code)
    assert refused.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("route", SERVED, ids=lambda route: route.name)
def test_role_may_do_what_the_table_says_and_nothing_else(house: House, route: Route, role: str) -> None:
    answered = call(house, route, house.tokens[role])
    if role in route.roles:
        assert answered.status == route.done, answered.body
    else:
        assert_refused(answered, 403, "not_allowed")


@pytest.mark.parametrize("route", SERVED, ids=lambda route: route.name)
def test_nobody_and_nonsense_are_not_signed_in(house: House, revoked: dict[str, str], route: Route) -> None:
    head = house.head()
    path = route.rule.replace("<store>", "demo") + route.query
    for token in (None, "nonsense", "x" * 10_000, *revoked.values()):
        assert_refused(house.server.call(route.method, path, route.body, token=token), 401, "not_signed_in")
    for header in (
        "Basic YWxleDphbGV4",
        "Bearer",
        f"bearer{house.tokens['staff']}",
        f"Token {house.tokens['staff']}",
    ):
        refused = house.server.call(route.method, path, route.body, headers={"Authorization": header})
        assert_refused(refused, 401, "not_signed_in")
    assert house.head() == head


@pytest.mark.parametrize("route", SERVED, ids=lambda route: route.name)
def test_token_of_another_store_is_worth_nothing_here(
    house: House, elsewhere: dict[str, str], route: Route
) -> None:
    for token in elsewhere.values():
        assert_refused(call(house, route, token), 403, "not_allowed")


@pytest.mark.parametrize("route", SERVED, ids=lambda route: route.name)
def test_store_that_does_not_exist_is_unknown_to_who_is_signed_in_only(house: House, route: Route) -> None:
    allowed = min(route.roles)
    assert_refused(call(house, route, house.tokens[allowed], "nowhere"), 404, "unknown_store")
    assert_refused(call(house, route, None, "nowhere"), 401, "not_signed_in")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("page", PAGES)
def test_page_is_its_own_devices_only(house: House, page: str, role: str) -> None:
    answered = house.call("GET", page, by=role)
    assert answered.status == (200 if role in PAGES[page] else 401)


@pytest.mark.parametrize("page", PAGES)
def test_page_without_a_device_shows_nothing_of_the_shop(house: House, page: str) -> None:
    house.check_in(name="Quetzalcoatl")
    answered = house.server.call("GET", page)
    assert answered.status == 401
    assert b"Quetzalcoatl" not in answered.body
    assert b"Repairs" not in answered.body


def test_person_page_is_for_the_manager_of_that_store(house: House, elsewhere: dict[str, str]) -> None:
    page = f"/manager/visits/{house.check_in(name='Quetzalcoatl')['id']}"
    for token, status in (
        (house.tokens["manager"], 200),
        (elsewhere["manager"], 302),  # back to the people of their own store
        (house.tokens["staff"], 401),
        (None, 401),
    ):
        header = f"Bearer {token}" if token else None
        assert Browser(house).ask("GET", page, Authorization=header).status == status


def test_camera_says_who_went_out_and_greets_nobody(house: House) -> None:
    seen = house.call("POST", "arrivals", {"direction": "in"}, by="camera").body["arrival"]
    for verb in ("greet", "dismiss"):
        assert_refused(
            house.call("POST", f"arrivals/{seen['id']}/{verb}", {}, by="camera"), 403, "not_allowed"
        )


def test_offline_ticket_is_the_kiosks_own(house: House) -> None:
    body = {"service": "repairs", "ticket": "K9-01"}
    assert_refused(house.call("POST", "visits", body, by="staff"), 403, "not_allowed")
    assert house.call("POST", "visits", body, by="kiosk").status == 201


def test_news_of_one_store_never_reach_another(house: House, elsewhere: dict[str, str]) -> None:
    with Tablet(house.server.url, {"token": elsewhere["staff"]}).join() as theirs, house.tablet() as ours:
        state = theirs.until("state")
        assert (state["store"], state["visits"]) == ("elsewhere", [])
        ours.until("state")
        ours.until_seq(int(house.call("POST", "visits", {"service": "repairs"}, by="kiosk").body["seq"]))
        made = house.server.call(
            "POST", "/api/v1/stores/elsewhere/visits", {"service": "repairs"}, token=elsewhere["kiosk"]
        ).body
        told = theirs.until_seq(made["seq"])
    log = house.server.call(
        "GET", f"/api/v1/stores/elsewhere/events?after={state['seq']}", token=elsewhere["staff"]
    ).body["events"]
    assert told == log[: len(told)]
    assert [event["visit"]["id"] for event in told if "visit" in event] == [made["visit"]["id"]]
