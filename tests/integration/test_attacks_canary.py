"""What people typed, and every secret, through every address, also when all breaks: none of it in a log."""

from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, text

from tests.houses import ROLES, House, furnish
from tests.integration.browsers import Browser
from tests.routes import OPEN_TO_ALL, SERVED
from tests.running import RunningServer
from tests.tablet import Cut, Tablet

CANARY = "Tlahuizcalpantecuhtli"
FIELDS = (
    "service",
    "name",
    "note",
    "staff",
    "desk",
    "reason",
    "code",
    "pin",
    "direction",
    "party_size",
    "text",
)
SAID = dict.fromkeys(FIELDS, CANARY)
KEPT = {"service": "repairs", "name": CANARY, "note": CANARY}
# But the button that takes the demo away: it says nothing, and afterwards there is nobody left to ask.
REMOVES = ("POST", "/manager/demo")
ROUTES = sorted(
    {(route.method, route.rule) for route in SERVED}
    | {tuple(each.split()) for each in OPEN_TO_ALL} - {REMOVES}
)
# The camera's and the tablets' own words, in shapes that a validator takes.
LAWFUL: tuple[Any, ...] = (
    {"direction": "in"},
    KEPT,
    {"name": CANARY},
    {"name": CANARY, "lead": False},
    {},
    SAID,
)


def everything(house: House) -> None:
    """Each address with the canary in each place where somebody could put one."""
    made = house.check_in(name=CANARY, note=CANARY)
    for verb in ("greet", "call", "serve", "park", "resume", "finish"):
        house.do(verb, made)
    for method, rule in ROUTES:
        for body in LAWFUL if method == "POST" else (None,):
            ask(house, method, rule, made["id"], body)
    headers = {"User_Agent": CANARY, "Origin": f"http://{CANARY}.example", "X_Greetline_Device": CANARY}
    for method, rule in ROUTES:
        browser = Browser(house, {f"greetline_{CANARY}": CANARY})
        with suppress(HTTPException, OSError):
            browser.ask(method, fill(rule, CANARY), "{}" if method == "POST" else None, **headers)
    knock(house)


def ask(house: House, method: str, rule: str, visit_id: str, body: object) -> None:
    """By every role that could get far, once with a real visit and once with the canary in the address."""
    for by in ROLES:
        for there in (visit_id, CANARY):
            path = fill(rule, there) + f"?after={CANARY}&from={CANARY}&service={CANARY}"
            if "/live" not in path:
                house.call(method, path, body, by=by, key=CANARY if by == "staff" else None)


def fill(rule: str, there: str) -> str:
    path = rule.replace("<store>", "demo").replace("<report>", "visits").replace("<verb>", "greet")
    while "<" in path:
        path = path[: path.index("<")] + there + path[path.index(">") + 1 :]
    return path


def knock(house: House) -> None:
    """At the sockets' door, and inside."""
    for path in (f"?EIO=4&transport=polling&sid={CANARY}", f"?EIO=4&transport={CANARY}", f"?EIO={CANARY}"):
        house.server.call("GET", f"/socket.io/{path}")
    for auth in ({"token": CANARY}, {"device": CANARY}, {"token": house.tokens["staff"], "epoch": CANARY}):
        for headers in ({}, {"Origin": f"http://{CANARY}.example"}):
            with suppress(Cut), Tablet(house.server.url, auth, headers) as tablet:
                tablet.join().frame()
    for said in (f'42["{CANARY}"]', f'42["shown",{{"alert":"{CANARY}"}}]', CANARY, f"40/{CANARY},{{}}"):
        with house.tablet() as tablet:
            tablet.send(said)
            tablet.send("41")
            assert tablet.is_cut()


def break_one_table_after_the_other(house: House) -> None:
    """Every statement fails once, with all that it carries in its message."""
    engine = create_engine(f"sqlite:///{house.server.data / 'greetline.sqlite'}")
    for table in ("visit", "alert", "event", "answer", "arrival", "device"):
        assert table in inspect(engine).get_table_names()
        with engine.begin() as conn:
            conn.execute(text(f"ALTER TABLE {table} RENAME TO elsewhere"))
        for by in ("kiosk", "staff", "manager"):
            house.call("POST", "visits", KEPT, by=by)
            for path in (
                "state",
                "events?after=0",
                "reports/visits",
                "/manager",
                "/manager/visits",
                "/staff",
            ):
                house.call("GET", path, by=by)
        with engine.begin() as conn:
            conn.execute(text(f"ALTER TABLE elsewhere RENAME TO {table}"))
    engine.dispose()


@pytest.mark.parametrize(
    "what", [everything, break_one_table_after_the_other], ids=lambda what: what.__name__
)
def test_no_name_and_no_secret_is_in_the_log_or_on_the_console(
    tmp_path: Path, what: Callable[[House], None]
) -> None:
    house = furnish(RunningServer(tmp_path / "var", {"GREETLINE_LOG_LEVEL": "debug"}).start())
    what(house)
    assert house.check_in()["state"] == "waiting"
    console = house.server.stop()
    log = (house.server.data / "greetline.log").read_text(encoding="utf-8")
    told = log + console
    assert "serve.started" in log
    assert [secret for secret in (CANARY, CANARY.lower(), *house.tokens.values()) if secret in told] == []
    if what is not everything:
        assert '"view.broken"' in log
