"""The log and the console hold ids, never a name, a note, a token or what somebody typed."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from tests.houses import House, furnish
from tests.running import RunningServer
from tests.tablet import Cut, Tablet

CANARIES = ("Quetzalcoatl", "emerald feathers", "xochimilco")
SAID = {"service": "repairs", "name": CANARIES[0], "note": CANARIES[1]}


def a_busy_hour(house: House) -> None:
    """Everything that may find its way into a log: lawful, refused, unreadable."""
    visit = house.check_in(**SAID)
    for verb in ("greet", "call", "serve", "finish", "greet", "dance"):
        house.do(verb, visit)
        house.do(verb, visit, "bea")
    for body in (
        {**SAID, "party_size": 0},
        {**SAID, "service": CANARIES[2]},
        {CANARIES[2]: 1},
        [CANARIES[2]],
    ):
        house.call("POST", "visits", body, by="kiosk")
    for raw in (CANARIES[2].encode(), f'{{"name": "{CANARIES[2]}'.encode(), b"\xff" + CANARIES[2].encode()):
        house.call("POST", "visits", raw=raw, by="kiosk")
    house.call("POST", "visits", SAID, by="kiosk", key=CANARIES[2])
    house.call("POST", "visits", {**SAID, "party_size": 2}, by="kiosk", key=CANARIES[2])
    for path in (
        f"/api/v1/tickets/{visit['public_token']}",
        f"/t/{visit['public_token']}",
        f"/{CANARIES[2]}",
    ):
        house.call("GET", path, by=None)
    for token in (CANARIES[2], "\ud800"):
        with Tablet(house.server.url, {"token": token}) as stranger, pytest.raises(Cut):
            stranger.join()
    with house.tablet() as tablet:
        tablet.send(f'42["{CANARIES[2]}"]')
        assert tablet.is_cut()


def a_kiosk_tells(house: House) -> None:
    """What comes late from a kiosk, and what is told after a check-in: lawful, refused, unreadable."""
    visit = house.check_in(**SAID, age_s=60.0)
    told = f"/api/v1/tickets/{visit['public_token']}/tell"
    more: tuple[dict[str, Any], ...] = (
        {"find_me": CANARIES[2], "note": CANARIES[1], "access": ["seat"]},
        {"find_me": CANARIES[2] * 20},
        {"answers": {CANARIES[2]: CANARIES[1]}},
        {CANARIES[2]: CANARIES[1]},
    )
    for body in more:
        house.call("POST", told, body, by=None)
    late: tuple[tuple[str, dict[str, Any]], ...] = (
        ("visits", {**SAID, "ticket": CANARIES[2], "age_s": 60.0}),
        ("visits", {**SAID, "answers": {CANARIES[2]: CANARIES[1]}}),
        ("kiosk/alive", {"refused": [{"ticket": CANARIES[2], "code": CANARIES[1]}]}),
        ("tickets/find", {"ticket": CANARIES[2]}),
        ("expected/find", {"name": CANARIES[0]}),
        ("expected/find", {CANARIES[2]: CANARIES[1]}),
    )
    for path, body in late:
        house.call("POST", path, body, by="kiosk")


def break_the_database(house: House) -> None:
    """A table is gone under the running server: writes and reads fail with statements full of names."""
    engine = create_engine(f"sqlite:///{house.server.data / 'greetline.sqlite'}")
    with engine.begin() as conn:
        conn.execute(text("ALTER TABLE visit RENAME TO elsewhere"))
    refused = house.call("POST", "visits", SAID, by="kiosk")
    assert (refused.status, refused.body["code"]) == (503, "busy")
    broken = house.call("GET", "state", by="staff")
    assert (broken.status, broken.body["code"]) == (500, "broken")
    assert not any(canary in str(refused.body) + str(broken.body) for canary in CANARIES)
    with engine.begin() as conn:
        conn.execute(text("ALTER TABLE elsewhere RENAME TO visit"))
    engine.dispose()
    assert house.call("POST", "visits", SAID, by="kiosk", key=str(uuid4())).status == 201


@pytest.fixture
def told(tmp_path: Path) -> tuple[House, str, str]:
    """A server after all of that: itself, its log, its console."""
    house = furnish(RunningServer(tmp_path / "var", {"GREETLINE_LOG_LEVEL": "debug"}).start())
    a_busy_hour(house)
    a_kiosk_tells(house)
    break_the_database(house)
    console = house.server.stop()
    return house, (house.server.data / "greetline.log").read_text(encoding="utf-8"), console


def test_nothing_personal_is_in_the_log_or_on_the_console(told: tuple[House, str, str]) -> None:
    house, log, console = told
    secrets = [*CANARIES, *house.tokens.values()]
    assert [secret for secret in secrets if secret in log + console] == []
    lines = [json.loads(line) for line in log.splitlines()]
    assert {line["what"] for line in lines} >= {"serve.started", "group.refused", "view.broken"}
    assert all({"at", "level", "log", "what"} <= set(line) for line in lines)
    [started, *links] = console.strip().splitlines()
    assert str(house.server.data / "greetline.log") in started
    assert [line.split()[0] for line in links] == [
        "Tour",
        "Set-up",
        "Kiosk",
        "Tablet",
        "Tablet",
        "Screen",
        "Manager",
    ]
