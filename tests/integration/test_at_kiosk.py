"""*Already checked in?*: a number tells a kiosk place and range, and nothing of the person behind it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from config.settings import load
from server.ops.token import issue
from tests.houses import PATIENT, House, furnish
from tests.running import Answered, RunningServer, SteppedClock

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
TOLD = {
    *("ticket", "state", "version", "service", "place", "range", "actions", "language", "dir", "words"),
    *("tells", "come", "ready_at"),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house of its own, whose time the tests step on."""
    folder = tmp_path_factory.mktemp("at-kiosk")
    clock = SteppedClock(folder / "clock", NOON)
    server = RunningServer(folder / "var", PATIENT, clock=clock).start()
    yield furnish(server)
    server.stop()


@pytest.fixture(autouse=True)
def fresh_kiosk(shop: House) -> None:
    """Each test asks from a kiosk that has asked nothing yet."""
    shop.tokens["kiosk"] = issue(load(shop.server.environment), "demo", "kiosk", None)


def ask(shop: House, ticket: str, action: str = "find", by: str | None = "kiosk", **more: Any) -> Answered:
    return shop.call("POST", f"/api/v1/stores/demo/tickets/{action}", {"ticket": ticket, **more}, by=by)


def row(shop: House, visit: dict[str, Any]) -> dict[str, Any]:
    visits = shop.call("GET", "state", by="staff").body["visits"]
    return next(one for one in visits if one["id"] == visit["id"])


def test_number_tells_place_and_range_and_nothing_of_the_person(shop: House) -> None:
    visit = shop.check_in("staff", name="Quetzalcoatl", note="emerald feathers", party_size=3)
    found = ask(shop, visit["ticket"].lower(), language="de")
    assert found.status == 200
    assert set(found.body) == TOLD
    assert set(found.body["words"]) == {"headline", "place", "range", "actions"}
    assert (found.body["state"], found.body["actions"]) == ("waiting", ["leave", "change"])
    assert found.body["words"]["place"].startswith(("Sie sind", "Vor Ihnen")), found.body["words"]
    for secret in ("Quetzalcoatl", "emerald", visit["id"], row(shop, visit).get("public_token", "no-token")):
        assert secret not in str(found.body)


def test_who_left_or_missed_the_call_is_back_in_line_and_keeps_the_arrival(shop: House) -> None:
    left, missed = shop.check_in(), shop.check_in(service="returns")
    arrived = row(shop, left)["arrived_at"]
    gone = ask(shop, left["ticket"], "leave")
    assert (gone.body["state"], gone.body["actions"]) == ("left", ["resume"])
    shop.do("call", missed)
    shop.do("no_show", missed)
    assert shop.server.clock
    shop.server.clock.step(minutes=5)
    for visit in (left, missed):
        assert ask(shop, visit["ticket"]).body["actions"] == ["resume"]
        assert ask(shop, visit["ticket"], "resume").body["state"] == "waiting"
    assert row(shop, left)["arrived_at"] == arrived


def test_after_the_time_that_we_name_the_number_is_nobodys(shop: House) -> None:
    visit, served = shop.check_in(), shop.check_in()
    ask(shop, visit["ticket"], "leave")
    for verb in ("serve", "finish"):
        shop.do(verb, served)
    assert shop.server.clock
    shop.server.clock.step(minutes=10, seconds=1)
    answers = {str(ask(shop, number).body) for number in (visit["ticket"], served["ticket"], "Z999")}
    assert len(answers) == 1
    assert ask(shop, visit["ticket"], "resume").status == 404


def test_yesterdays_number_is_not_found_though_its_visit_is_open(shop: House) -> None:
    visit = shop.check_in()
    assert shop.server.clock
    shop.server.clock.step(hours=13)
    assert ask(shop, visit["ticket"]).status == 404


def test_something_else_keeps_place_number_and_arrival(shop: House) -> None:
    visit = shop.check_in(service="repairs")
    before = row(shop, visit)
    changed = ask(shop, visit["ticket"], "change", service="new-phone")
    assert (changed.status, changed.body["service"], changed.body["ticket"]) == (
        200,
        "new-phone",
        visit["ticket"],
    )
    after = row(shop, visit)
    assert (after["service"], after["arrived_at"], after["ticket"]) == (
        "new-phone",
        before["arrived_at"],
        before["ticket"],
    )
    seen = shop.call("GET", f"/api/v1/tickets/{visit['public_token']}", by=None).body
    assert "You came for something else. You keep your place." in seen["words"]["changes"][0]
    for wrong, code in (("new-phone", "bad_field"), ("haircut", "unknown_service"), (None, "bad_field")):
        told = {"service": wrong} if wrong else {}
        assert ask(shop, visit["ticket"], "change", **told).body["code"] == code
    shop.do("serve", visit)
    refused = ask(shop, visit["ticket"], "change", service="returns")
    assert (refused.status, refused.body["code"]) == (409, "not_possible")


def test_private_service_has_no_name_here_either(shop: House) -> None:
    visit = shop.check_in(service="private")
    assert ask(shop, visit["ticket"]).body["service"] is None


def test_nobody_else_than_a_kiosk_may_ask_by_number(shop: House) -> None:
    visit = shop.check_in()
    for role in ("staff", "lead", "manager", "screen", "camera"):
        assert ask(shop, visit["ticket"], by=role).status == 403
        assert ask(shop, visit["ticket"], "leave", by=role).status == 403
    assert ask(shop, visit["ticket"], by=None).status == 401
    assert row(shop, visit)["state"] == "waiting"


def test_nobody_looks_through_all_numbers_from_one_kiosk(shop: House) -> None:
    at_once = load(shop.server.environment).numbers_at_once
    answers = [ask(shop, f"A{number}").status for number in range(900, 900 + at_once + 3)]
    assert answers[:at_once] == [404] * at_once
    assert answers[-1] == 429
    # A verb is asked by number too; and checking in goes on.
    assert ask(shop, "A900", "leave").status == 429
    assert shop.check_in()["state"] == "waiting"


@pytest.mark.parametrize("number", ["", "12", "A", "A12345678", "A1'--", "%", "A*"])
def test_what_is_no_number_is_refused_without_an_echo(shop: House, number: str) -> None:
    refused = ask(shop, number)
    assert (refused.status, refused.body["field"], refused.body["reason"]) == (422, "ticket", "not_in_shape")
