"""Canaries: what is personal or private reaches staff devices, and nothing else, in no byte."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from tests.houses import House
from tests.open_shop import DEMO
from tests.routes import PAGES
from tests.running import SteppedClock
from tests.tablet import Tablet

NAME, NOTE = "Quetzalcoatl", "emerald feathers"
[PRIVATE] = [service for service in DEMO["services"] if service.get("private")]
PRIVATE_NAMES = [PRIVATE["name"], *PRIVATE["names"].values()]
ROOM = ("kiosk", "screen")
NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def a_whole_visit(house: House, service: str, by: str = "kiosk") -> list[str]:
    """Everything that can happen to somebody; returns all texts that the kiosk and the owner were given."""
    made = house.call("POST", "visits", {"service": service, "name": NAME, "note": NOTE}, by=by)
    assert made.status == 201
    visit = made.body["visit"]
    ticket = f"/api/v1/tickets/{visit['public_token']}"
    given = [str(made.body)] if by == "kiosk" else []
    for verb in (
        "greet",
        "call",
        "recall",
        "decline",
        "help",
        "undo",
        "call",
        "serve",
        "park",
        "resume",
        "help",
    ):
        assert house.do(verb, visit).status == 200, verb
        given.append(str(house.call("GET", ticket, by=None).body))
    house.do("finish", visit)
    pages = (ticket, f"/t/{visit['public_token']}", f"/t/{visit['public_token']}/qr.svg")
    return given + [text_of(house.call("GET", page, by=None).body) for page in pages]


def text_of(body: Any) -> str:
    return body.decode() if isinstance(body, bytes) else str(body)


def secrets_in(text: str) -> list[str]:
    """Which canaries sing in it; in JSON letters may be escaped."""
    return [
        secret
        for secret in (NAME, NOTE, *PRIVATE_NAMES)
        if secret in text or secret.encode("ascii", "backslashreplace").decode() in text
    ]


def test_nothing_personal_or_private_reaches_the_room(house: House) -> None:
    sockets = {role: house.tablet(role) for role in ROOM}
    for role in ROOM:
        sockets[role].until("state")
    before = house.head()
    given = a_whole_visit(house, "private") + a_whole_visit(house, "repairs", by="staff")
    waiting = house.check_in(service="private", name=NAME, note=NOTE)
    head = house.head()
    for role in ROOM:
        sockets[role].until_seq(head)
        again = house.tablet(role)
        again.until("state")
        texts = [sockets[role].bytes_seen.decode(), again.bytes_seen.decode()]
        asked = ["", "state", f"events?after={before}", "events?after=0"]
        asked += [f"/{role}", f"/{role}?language=de", f"/{role}?language=ar"]
        texts += [text_of(house.call("GET", path, by=role).body) for path in asked]
        assert [found for text in texts for found in secrets_in(text)] == []
        assert waiting["ticket"] in texts[1]
        sockets[role].close()
        again.close()
    assert [found for text in given for found in secrets_in(text)] == []


def test_canaries_do_sing_on_staff_devices(house: House) -> None:
    """So that their silence elsewhere means something."""
    house.check_in(service="private", name=NAME, note=NOTE)
    with house.tablet() as tablet:
        tablet.until("state")
        assert {NAME, NOTE, PRIVATE["name"]} <= set(secrets_in(tablet.bytes_seen.decode()))
    assert PRIVATE["name"] in secrets_in(text_of(house.call("GET", "/staff", by="staff").body))


def test_room_sees_that_a_private_visit_is_there_and_not_what_it_is_about(house: House) -> None:
    made = house.check_in(service="private")
    seen = house.call("GET", "state", by="screen").body
    [visit] = [visit for visit in seen["visits"] if visit["id"] == made["id"]]
    assert visit["service"] is None
    [private] = [service for service in seen["services"] if service["private"]]
    assert (private["name"], private["names"]) == (None, {})
    ticket = house.call("GET", f"/api/v1/tickets/{made['public_token']}", by=None).body
    assert ticket["service"] is None


def test_camera_learns_nothing(house: House) -> None:
    a_whole_visit(house, "private")
    arrival = house.call("POST", "arrivals", {"direction": "in"}, by="camera")
    store = house.call("GET", "", by="camera")
    assert secrets_in(str(arrival.body) + str(store.body)) == []


def test_who_is_not_signed_in_learns_nothing(house: House) -> None:
    house.check_in(name=NAME, service="private")
    paths = [*PAGES, "/", "/healthz", "/readyz", "/api/v1/openapi.json", "/messages/en/staff.ftl"]
    told = [text_of(house.server.call("GET", path).body) for path in paths]
    assert [found for text in told for found in secrets_in(text)] == []


class TestADayLater:
    @pytest.fixture
    def aged(self, open_house: Callable[..., House], tmp_path: Path) -> House:
        clock = SteppedClock(tmp_path / "clock", NOON)
        return open_house(clock=clock, sweep_s=0.1)

    def canaries_on_disk(self, house: House) -> list[str]:
        """File by file, byte by byte."""
        return [
            f"{file.name}: {secret}"
            for file in sorted(house.server.data.rglob("*"))
            if file.is_file()
            for secret in (NAME, NOTE)
            if secret.encode() in file.read_bytes()
        ]

    def test_name_and_note_are_gone_from_every_file(self, aged: House) -> None:
        body = {"service": "repairs", "name": NAME, "note": NOTE}
        first = aged.call("POST", "visits", body, by="kiosk", key="tap-1")
        stays = aged.check_in(name="Robin")
        aged.do("leave", first.body["visit"])
        a_whole_visit(aged, "returns", by="staff")
        assert self.canaries_on_disk(aged)
        with aged.tablet() as tablet:
            tablet.until("state")
            assert aged.server.clock
            aged.server.clock.step(hours=24, seconds=1)
            erased: list[Any] = []
            while len(erased) < 2:
                told = tablet.until("events")["events"]
                erased += [event for event in told if event["type"] == "visit.erased"]
        assert {event["visit"]["name"] for event in erased} == {None}
        again = aged.call("POST", "visits", body, by="kiosk", key="tap-1")
        assert (again.status, again.body["visit"]["id"]) == (201, first.body["visit"]["id"])
        # Theirs has not ended for a day, whether or not the shop's closing has ended it by now.
        log = aged.call("GET", "events?after=0", by="staff").body["events"]
        theirs = [event["visit"] for event in log if event.get("visit", {}).get("id") == stays["id"]]
        assert {visit["name"] for visit in theirs} == {"Robin"}
        engine = create_engine(f"sqlite:///{aged.server.data / 'greetline.sqlite'}")
        with engine.connect() as conn:
            conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        engine.dispose()
        assert self.canaries_on_disk(aged) == []
        aged.server.stop()
        assert self.canaries_on_disk(aged) == []

    def test_replay_brings_no_name_back(self, aged: House) -> None:
        a_whole_visit(aged, "repairs", by="staff")
        state = aged.call("GET", "state", by="staff").body
        assert aged.server.clock
        aged.server.clock.step(hours=25)
        until = time.monotonic() + 15
        while aged.head() == state["seq"] and time.monotonic() < until:
            time.sleep(0.05)
        log = aged.call("GET", "events?after=0", by="staff").body["events"]
        assert [event["type"] for event in log][-1] == "visit.erased"
        assert secrets_in(str(log)) == []
        with Tablet(
            aged.server.url, {"token": aged.tokens["staff"], "seq": 0, "epoch": state["epoch"]}
        ) as back:
            assert back.join().until("events")["head"] == state["seq"] + 1
            assert secrets_in(back.bytes_seen.decode()) == []
