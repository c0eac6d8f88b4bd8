"""The ticket: its own place and range, what its owner may do, and the change told at once."""

import http.client
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from secrets import token_urlsafe
from typing import Any
from uuid import uuid4

import pytest

from server.actions.own_ticket import owner_does
from server.domain.visit import Verb
from tests.houses import PATIENT, House, furnish, outside
from tests.open_shop import RULES
from tests.running import Answered, RunningServer, SteppedClock

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def stepped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server whose clock stands still until a test moves it."""
    folder = tmp_path_factory.mktemp("stepped")
    server = RunningServer(folder / "var", PATIENT, clock=SteppedClock(folder / "clock", NOON)).start()
    yield furnish(server)
    server.stop()


def step(house: House, **span: float) -> str:
    assert house.server.clock
    return house.server.clock.step(**span).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def look(house: House, visit: dict[str, Any], **query: str) -> dict[str, Any]:
    asked = "&".join(f"{name}={value}" for name, value in query.items())
    found = house.call("GET", f"/api/v1/tickets/{visit['public_token']}?{asked}", by=None)
    assert found.status == 200
    return dict(found.body)


def act(house: House, visit: dict[str, Any], action: str, key: str | None = None) -> Answered:
    return house.call("POST", f"/api/v1/tickets/{visit['public_token']}/{action}", by=None, key=key)


def empty(house: House) -> None:
    """Nobody waits any more."""
    for visit in house.call("GET", "state", by="staff").body["visits"]:
        if visit["state"] == "serving":
            house.do("park", visit)
        house.do("leave", visit)


def test_place_counts_those_before_and_follows_them(stepped: House) -> None:
    empty(stepped)
    visits = []
    for _ in range(3):
        visits.append(stepped.check_in())
        step(stepped, seconds=1)
    assert [look(stepped, visit)["place"] for visit in visits] == [0, 1, 2]
    stepped.do("leave", visits[0])
    assert [look(stepped, visit)["place"] for visit in visits] == [None, 0, 1]
    stepped.do("call", visits[1])
    assert [look(stepped, visit)["place"] for visit in visits] == [None, None, 0]


def test_range_is_unknown_without_history_and_said_so(stepped: House) -> None:
    empty(stepped)
    with stepped.tablet() as tablet:
        tablet.until("state")
        for _ in range(2):
            visit = stepped.check_in(service="new-phone")
        seen = look(stepped, visit)
    assert (seen["range"], seen["promise"], visit["promise"]) == (None, None, None)
    assert seen["words"]["range"]


def test_promise_is_frozen_and_the_range_follows(stepped: House) -> None:
    empty(stepped)
    with stepped.tablet() as tablet:
        tablet.until("state")
        for _ in range(5):
            done = stepped.check_in(service="returns")
            stepped.do("serve", done)
            step(stepped, minutes=5)
            stepped.do("finish", done)
        first = stepped.check_in(service="returns")
        step(stepped, seconds=1)
        visit = stepped.check_in(service="returns")
        assert visit["promise"] == {"low_s": 300, "high_s": 360, "ahead": 1}
        assert look(stepped, visit)["range"] == visit["promise"]
        stepped.do("leave", first)
        seen = look(stepped, visit)
        assert seen["range"] == {"low_s": 0, "high_s": 180, "ahead": 0}
        assert seen["promise"] == visit["promise"]


def test_ticket_says_who_saw_them_and_nothing_of_others(stepped: House) -> None:
    other = stepped.check_in(name="Somebody Else")
    visit = stepped.check_in(name="Robin", party_size=2)
    at = step(stepped, seconds=40)
    stepped.do("greet", visit)
    seen = look(stepped, visit)
    assert (seen["greeted_at"], seen["staff"], seen["party_size"]) == (at, "Alex", 2)
    assert "Alex" in seen["words"]["headline"]
    assert "Somebody" not in str(seen)
    assert other["id"] not in str(seen)
    assert visit["id"] not in str(seen)


def test_two_hundred_made_up_tokens_all_look_the_same(house: House) -> None:
    house.check_in()
    answers = {
        str(house.call("GET", f"/api/v1/tickets/{token_urlsafe(16)}", by=None).body) for _ in range(200)
    }
    assert len(answers) == 1
    refused = house.call("POST", f"/api/v1/tickets/{token_urlsafe(16)}/leave", by=None)
    assert (refused.status, refused.body["code"]) == (404, "unknown_ticket")
    page = house.call("GET", f"/t/{token_urlsafe(16)}", by=None)
    assert page.status == 404


def test_owner_leaves_and_comes_back_within_ten_minutes(stepped: House) -> None:
    visit = stepped.check_in()
    before = look(stepped, visit)
    assert before["actions"] == ["leave"]
    left = act(stepped, visit, "leave").body
    assert (left["state"], left["actions"]) == ("left", ["resume"])
    step(stepped, minutes=10)
    back = act(stepped, visit, "resume").body
    assert (back["state"], back["arrived_at"], back["left_at"]) == ("waiting", before["arrived_at"], None)
    assert (back["place"], back["actions"]) == (before["place"], ["leave"])
    assert back["changes"][0]["key"] == "back-in-line"


def test_owner_is_too_late_after_ten_minutes(stepped: House) -> None:
    visit = stepped.check_in()
    act(stepped, visit, "leave")
    step(stepped, minutes=10, seconds=1)
    assert look(stepped, visit)["actions"] == []
    refused = act(stepped, visit, "resume")
    assert (refused.status, refused.body["code"]) == (409, "not_possible")
    assert refused.body["verbs"] == []
    assert stepped.do("resume", visit).status == 200


def test_who_was_called_and_did_not_come_may_come_back(stepped: House) -> None:
    visit = stepped.check_in(service="returns")
    stepped.do("call", visit)
    stepped.do("no_show", visit)
    step(stepped, minutes=2)
    assert look(stepped, visit)["actions"] == ["resume"]
    assert act(stepped, visit, "resume").body["state"] == "waiting"


def test_nobody_came_starts_the_clock_again_and_keeps_the_first_greeting(stepped: House) -> None:
    visit = stepped.check_in()
    refused = act(stepped, visit, "nobody_came")
    assert (refused.status, refused.body["code"]) == (409, "not_possible")
    greeted_at = step(stepped, seconds=30)
    stepped.do("greet", visit)
    assert look(stepped, visit)["actions"] == ["leave", "nobody_came"]
    at = step(stepped, minutes=4)
    with stepped.tablet() as tablet:
        tablet.until("state")
        seen = act(stepped, visit, "nobody_came").body
        [event] = tablet.until("events")["events"]
    assert (seen["greeted_at"], seen["staff"], seen["nobody_came_at"]) == (None, None, at)
    assert seen["actions"] == ["leave"]
    assert (event["type"], event["by"]["role"]) == ("visit.nobody_came", "customer")
    assert event["visit"]["unconfirmed_greeted_at"] == greeted_at
    assert stepped.do("greet", visit, "bea").status == 200
    assert look(stepped, visit)["staff"] == "Bea"


def test_owner_can_not_do_what_staff_do(house: House) -> None:
    visit = house.check_in()
    for verb in ("greet", "call", "serve", "finish", "undo", "park", "dance"):
        refused = act(house, visit, verb)
        assert (refused.status, refused.body["code"]) == (404, "unknown_verb")
    assert act(house, visit, "leave", key="").body["code"] == "key_missing"
    assert look(house, visit)["state"] == "waiting"


def test_same_key_twice_is_one_action(house: House) -> None:
    visit, key = house.check_in(), str(uuid4())
    first = act(house, visit, "leave", key)
    head = house.head()
    again = act(house, visit, "leave", key)
    assert (again.status, again.body) == (first.status, first.body)
    assert house.head() == head


def test_colleague_serving_is_not_interrupted_by_the_owner(house: House) -> None:
    visit = house.check_in()
    house.do("serve", visit)
    assert look(house, visit)["actions"] == []
    assert act(house, visit, "leave").status == 409
    house.do("finish", visit)
    assert look(house, visit)["actions"] == []


def test_words_come_in_the_language_of_the_person_or_the_one_asked_for(house: House) -> None:
    visit = house.check_in(language="de")
    spoken = {lang: look(house, visit, language=lang) for lang in ("en", "es", "de", "fr", "ar")}
    assert look(house, visit)["words"] == spoken["de"]["words"]
    assert len({seen["words"]["headline"] for seen in spoken.values()}) == 5
    assert [seen["dir"] for seen in spoken.values()] == ["ltr"] * 4 + ["rtl"]
    assert look(house, visit, language="xx")["language"] == "de"


def test_phone_that_polls_is_told_when_nothing_changed(house: House) -> None:
    visit = house.check_in()
    path = f"/api/v1/tickets/{visit['public_token']}"
    tag = house.call("GET", path, by=None).headers["etag"]
    assert house.call("GET", path, by=None, headers={"If-None-Match": tag}).status == 304
    house.do("greet", visit)
    changed = house.call("GET", path, by=None, headers={"If-None-Match": tag})
    assert (changed.status, changed.body["staff"]) == (200, "Alex")


@contextmanager
def listening(house: House, visit: dict[str, Any]) -> Iterator[Callable[[], dict[str, Any]]]:
    """The ticket's EventSource; what is yielded gives the next change."""
    conn = http.client.HTTPConnection("127.0.0.1", house.server.port, timeout=8)
    conn.request("GET", f"/api/v1/tickets/{visit['public_token']}/live")
    response = conn.getresponse()
    assert response.headers["Content-Type"].startswith("text/event-stream")

    def following() -> dict[str, Any]:
        while not (line := response.readline()).startswith(b"data: "):
            assert line, "the stream ended"
        return dict(json.loads(line.removeprefix(b"data: ")))

    yield following
    response.close()
    conn.close()


def test_stream_gives_the_ticket_and_each_change_at_once(house: House) -> None:
    """The comment that keeps it alive comes after 10 s, the reader gives up after 8: so it was the change."""
    visit = house.check_in()
    with listening(house, visit) as following:
        assert following() == look(house, visit)
        house.do("greet", visit)
        assert following()["staff"] == "Alex"
        house.do("serve", visit)
        assert following()["state"] == "serving"
        house.do("finish", visit)
        assert following()["state"] == "served"


def test_stream_tells_of_the_place_when_others_leave(house: House) -> None:
    first, visit = house.check_in(), house.check_in()
    with listening(house, visit) as following:
        place = following()["place"]
        house.do("leave", first)
        assert following()["place"] == place - 1


def test_stream_tells_what_another_process_wrote(house: House) -> None:
    """A change that this process did not make is found by the sweeper."""
    visit = house.check_in()
    with listening(house, visit) as following, outside(house) as writer:
        following()
        writer.submit("demo", partial(owner_does, visit_id=visit["id"], verb=Verb.LEAVE, settings=RULES))
        assert following()["state"] == "left"


def test_qr_code_leads_to_the_page_by_an_address_that_a_phone_can_reach(house: House) -> None:
    visit = house.check_in()
    picture = house.call("GET", f"/t/{visit['public_token']}/qr.svg", by=None)
    assert picture.headers["content-type"].startswith("image/svg+xml")
    assert picture.body.startswith(b"<svg")
    address = look(house, visit)["url"]
    assert re.fullmatch(rf"http://[^/]+:{house.server.port}/t/{visit['public_token']}", address)
    page = house.call("GET", f"/t/{visit['public_token']}", by=None)
    assert (page.status, page.headers["cache-control"]) == (200, "no-store")
    assert visit["ticket"].encode() in page.body
