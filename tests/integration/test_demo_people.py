"""The demo's people: they come and are served by themselves, and leave what is a visitor's alone."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from time import monotonic, sleep
from typing import Any

import pytest
from sqlalchemy import select, update

from config.settings import ROOT, load
from server.actions.open_store import open_store
from server.db.engine import reading_engine, writing_engine
from server.db.models import Device, Event
from server.demo.devices import somebody_looks
from server.ops.token import issue
from tests.houses import PATIENT, House, furnish
from tests.open_shop import DEMO, OPENED_AT, OpenShop
from tests.running import RunningServer
from tests.tablet import Tablet

PATIENCE_S = 40
OURS = {"Chris", "Dana"}
Json = dict[str, Any]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The demo store, somebody's tablet that looks at it, its people, and a real store next door."""
    server = RunningServer(tmp_path_factory.mktemp("people"), PATIENT).start()
    engine = writing_engine(load(server.environment).database)
    with engine.begin() as conn:
        open_store(conn, at=OPENED_AT, plan={**DEMO, "slug": "real", "demo": False})
    engine.dispose()
    yield furnish(server)
    server.stop()


class Floor:
    """The demo store as Alex sees it; asking now and then is looking."""

    def __init__(self, house: House) -> None:
        self.house = house

    def events(self) -> list[Json]:
        return list(self.house.call("GET", "events?after=0", by="staff").body["events"])

    def visits(self) -> list[Json]:
        return list(self.house.call("GET", "state", by="staff").body["visits"])

    def until(self, what: Callable[[list[Json]], bool], within_s: float = PATIENCE_S) -> list[Json]:
        """The log, as soon as this has happened."""
        until = monotonic() + within_s
        while monotonic() < until:
            self.house.call("GET", "", by="kiosk")
            found = self.events()
            if what(found):
                return found
            sleep(0.2)
        raise AssertionError(f"it did not happen; the last: {[event['type'] for event in found[-20:]]}")


def of(kind: str, events: list[Json]) -> list[Json]:
    return [event for event in events if event.get("type") == kind]


def by_people(event: Json) -> bool:
    return bool(event["by"]["device"] == "Simulated kiosk")


@pytest.fixture(scope="module")
def next_door(house: House) -> Callable[[], Json]:
    """What the real store shows of itself, and what a tablet of its hears but its own heartbeat."""
    token = issue(load(house.server.environment), "real", "manager", None)

    def look() -> Json:
        paths = ("state", "events?after=0", "reports/waits", "reports/visits")
        seen = {
            path: house.server.call("GET", f"/api/v1/stores/real/{path}", token=token).body for path in paths
        }
        for body in seen.values():
            for changing in ("now", "as_of"):
                body.pop(changing, None)
        with Tablet(house.server.url, {"token": token}).join() as tablet:
            heard = {tablet.frame()[0] for _ in range(5)}
        return {**seen, "heard": heard - {"heartbeat", "status", "state"}}

    return look


@pytest.fixture(scope="module")
def quiet_next_door(next_door: Callable[[], Json]) -> Json:
    """How it was before the people came."""
    return next_door()


@pytest.fixture(scope="module")
def floor(house: House, quiet_next_door: Json) -> Iterator[Floor]:
    """The floor, with its people on it."""
    environ = {**os.environ, **house.server.environment}
    running = subprocess.Popen([sys.executable, "-m", "tests.hurried_people"], cwd=ROOT, env=environ)
    yield Floor(house)
    running.kill()
    running.wait()


def test_three_are_here_at_once_and_are_greeted_and_served_by_simulated_colleagues(floor: Floor) -> None:
    events = floor.until(lambda found: len(of("visit.finished", found)) >= 2)
    assert len(of("visit.checked_in", events)) >= 3
    assert all(map(by_people, of("visit.checked_in", events)))
    acted = {event["by"]["staff"] for event in events if event["type"] in ("visit.greeted", "visit.served")}
    assert acted <= OURS
    status = floor.house.call("GET", "state", by="staff").body
    assert status["tablets_alive"] == 2


def test_whom_a_visitor_checks_in_is_left_to_the_visitor(floor: Floor) -> None:
    mine = floor.house.check_in()
    served = len(of("visit.finished", floor.events()))
    events = floor.until(lambda found: len(of("visit.finished", found)) >= served + 3)
    told = [event for event in events if mine["id"] in str(event)]
    assert {event["type"] for event in told} <= {"visit.checked_in", "alert.shown", "alert.climbed"}
    assert not any(by_people(event) for event in told)


def test_whom_a_visitor_takes_is_the_visitors(floor: Floor) -> None:
    taken = None
    while taken is None:
        waiting = [visit for visit in floor.visits() if visit["state"] == "waiting" and visit["greeted_at"]]
        tried = [(visit, floor.house.do("serve", visit)) for visit in waiting[:1]]
        taken = next((visit for visit, answer in tried if answer.status == 200), None)
        sleep(0.1)
    served = len(of("visit.finished", floor.events()))
    floor.until(lambda found: len(of("visit.finished", found)) >= served + 2)
    [still] = [visit for visit in floor.visits() if visit["id"] == taken["id"]]
    assert (still["state"], still["staff"]) == ("serving", "Alex")
    assert floor.house.do("finish", taken).status == 200


def test_nobody_checks_in_while_a_visitor_is_on_the_way_from_the_door(floor: Floor) -> None:
    before = len(of("visit.checked_in", floor.events()))
    floor.until(lambda found: len(of("visit.checked_in", found)) > before)  # now the next takes its time
    came = floor.house.call("POST", "arrivals", {"direction": "in"}, by="camera").body
    floor.house.call("GET", "", by="kiosk")
    sleep(5)  # longer than any two of them are apart
    since = [event for event in floor.events() if event["seq"] > came["seq"]]
    assert [event for event in of("visit.checked_in", since) if by_people(event)] == []
    mine = floor.house.check_in()
    assert mine["entered_at"] == came["arrival"]["at"]
    floor.until(lambda found: by_people(of("visit.checked_in", found)[-1]))


def test_nothing_of_it_is_seen_or_heard_next_door(
    floor: Floor, next_door: Callable[[], Json], quiet_next_door: Json
) -> None:
    floor.until(lambda found: len(found) > 40)
    assert next_door() == quiet_next_door
    assert quiet_next_door["heard"] == set()


def test_only_a_device_that_is_not_theirs_is_somebody_who_looks(shop: OpenShop) -> None:
    kiosk = str(shop.kiosk.device_id)
    for ago_s, own, looks in ((5, [], True), (5, [kiosk], False), (60, [], False)):
        seen_at = datetime.now(UTC) - timedelta(seconds=ago_s)
        with shop.writer.engine.begin() as conn:
            conn.execute(update(Device).where(Device.id == kiosk).values(seen_at=seen_at))
        assert somebody_looks(shop.reader, shop.slug, own) is looks


def test_shop_that_is_started_with_its_demo_has_people_and_a_past_by_itself(open_house: Any) -> None:
    house = open_house(demo="on")
    floor = Floor(house)
    came = floor.until(lambda found: len(of("visit.checked_in", found)) >= 3)
    assert all(map(by_people, of("visit.checked_in", came)))
    reader = reading_engine(load(house.server.environment).database)

    def has_past(_found: list[Json]) -> bool:
        with reader.connect() as conn:
            return conn.execute(select(Event.seq).where(Event.seq < 1).limit(1)).first() is not None

    # By a process that yields to every other on this machine.
    floor.until(has_past, within_s=180)
    reader.dispose()
    numbers = [event["seq"] for event in floor.events()]
    assert numbers == list(range(1, len(numbers) + 1))
