"""docs/events.md against what really travels: fields by role, event types, frames, codes and statuses."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from config.settings import ROOT, load
from server.actions.devices import sees_again, tell_blind
from server.actions.duty import take_break
from server.actions.managers import add_manager, remove_manager
from server.actions.members import save_member, set_pin
from server.actions.people import add_device, revoke_device
from server.actions.sign_in import refuse_pin, sign_in, sign_out
from server.db.moments import iso
from server.domain import errors as refusals
from server.domain.actor import OPERATOR, Actor
from server.domain.visit import State
from server.web.errors import STATUS
from tests.fake_printer import FakePrinter
from tests.houses import House, furnish, outside
from tests.running import RunningServer, SteppedClock

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
PAGE = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
LOG_TO_IMPORT = """store,service,arrived_at,called_at,finished_at,left_at,outcome,staff
demo,repairs,2026-11-01T09:00:00+01:00,2026-11-01T09:05:00+01:00,2026-11-01T09:15:00+01:00,,served,Alex
"""

STAFF_SEE = {"arrivals", "door", "tablets", "kiosks", "printers", "expected", "alerts", "members"}


def part(title: str) -> str:
    """The text under one headline."""
    return re.split(r"^## ", PAGE.split(f"\n## {title}", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def rows(text: str) -> list[list[str]]:
    """The cells of the tables in it, without their heads."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line]


def words(text: str) -> list[str]:
    """What stands between backticks."""
    return re.findall(r"`([^`]+)`", text)


def names(shape: str) -> set[str]:
    """The fields of the first `{…}` in it, of the outermost level."""
    inside = re.sub(r"(\[?\{[^{}]*\}\]?|\([^()]*\))", "", shape[shape.index("{") + 1 : shape.rindex("}")])
    return {
        field.strip().rstrip("?").split(":")[0].rstrip("?") for field in inside.split(",") if field.strip()
    }


def shape_in(text: str, start: str) -> str:
    """The one shape in it that starts so."""
    [found] = [word for word in words(text) if word.startswith(start)]
    return found


def fields_of_a_visit(*who: str) -> set[str]:
    return {
        field for cell, seen_by, _what in rows(part("A visit"))[1:] if seen_by in who for field in words(cell)
    }


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("wire")
    clock = SteppedClock(folder / "clock", NOON)
    quick = {"GREETLINE_SWEEP_S": "0.1", "GREETLINE_HEARTBEAT_S": "0.2", "GREETLINE_ALIVE_S": "1"}
    # Two tablets only listen while much happens, longer than a connection goes untried.
    quick |= {"GREETLINE_PING_S": "120", "GREETLINE_PING_TIMEOUT_S": "60"}
    server = RunningServer(folder / "var", quick, clock=clock).start()
    yield furnish(server)
    server.stop()


@pytest.fixture(scope="module")
def pushed(world: House, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, Any]]]:
    """Everything that can happen, as a tablet and a screen were told of it."""
    with world.tablet() as tablet, world.tablet("screen") as screen:
        starts = [one.until("state")["seq"] for one in (tablet, screen)]
        everything_happens(world, tmp_path_factory.mktemp("log"))
        head = world.head()
        # What another process wrote just before may still be announced to who has it in the snapshot.
        staff, room = (
            [event for event in one.until_seq(head) if event["seq"] > start]
            for one, start in zip((tablet, screen), starts, strict=True)
        )
    for told, start in zip((staff, room), starts, strict=True):
        assert [event["seq"] for event in told] == list(range(start + 1, head + 1))
    return {"staff": staff, "screen": room}


def everything_happens(world: House, folder: Path) -> None:
    world.call("POST", "arrivals", {"direction": "in"}, by="camera")
    visit = world.check_in(name="Robin", note="blue scarf", service="private")
    for verb in ("greet", "call", "recall", "decline", "undo", "help", "serve", "park", "resume", "finish"):
        assert world.do(verb, visit).status == 200, verb
    other, last = world.check_in(service="repairs"), world.check_in(service="returns")
    assert world.call("POST", "call-next", {"service": "returns"}, by="staff").status == 200
    world.do("no_show", last)
    world.do("resume", last)
    world.do("greet", other)
    world.call("POST", f"/api/v1/tickets/{other['public_token']}/nobody_came", by=None)
    world.do("leave", other)
    world.call("POST", f"/api/v1/tickets/{last['public_token']}/leave", by=None)
    clock = world.server.clock
    assert clock is not None
    for verb in ("greet", "dismiss", "gone"):
        clock.step(seconds=1)  # who comes now is not whom the door missed before
        arrived = world.call("POST", "arrivals", {"direction": "in"}, by="camera").body["arrival"]
        world.call("POST", f"arrivals/{arrived['id']}/{verb}", {}, by="staff")
    world.call("POST", "arrivals", {"direction": "out"}, by="camera")
    alerts_happen(world)
    floor_happens(world)
    people_look_around(world)
    log = folder / "log.csv"
    log.write_text(LOG_TO_IMPORT)
    assert world.server.command("import", str(log)).returncode == 0
    devices_happen(world)
    prints_happen(world)
    people_happen(world)
    setup_happens(world)
    door_happens(world)
    revoke_one(world)
    clock.step(hours=25)
    with world.tablet("bea") as waiting:
        waiting.until("state")
        log_of = partial(world.call, "GET", "events?after=0", by="staff")
        while [event["type"] for event in log_of().body["events"]].count("visit.erased") < 3:
            waiting.until("heartbeat")


def floor_happens(world: House) -> None:
    """Passed on, offered, put first, asked for, due back, asked after; and who is expected."""
    assert world.server.clock
    now = world.server.clock.step(seconds=1)
    visit = world.check_in(service="repairs")
    asked: list[tuple[str, dict[str, Any]]] = [
        ("greet", {}),
        ("transfer", {"service": "new-phone"}),
        ("same_adviser", {"staff": "Alex"}),
        ("need", {"access": ["seat"]}),
        ("add_service", {"service": "returns"}),
    ]
    for verb, told in asked:
        assert world.call("POST", f"visits/{visit['id']}/{verb}", told, by="staff").status == 200, verb
    lead = world.server.token("lead", staff="Dana")
    first = f"/api/v1/stores/demo/visits/{visit['id']}/reorder"
    order = world.server.call("POST", first, {"reason": "quick"}, token=lead)
    assert order.status == 200
    for minutes in (5, 500):
        at = (now + timedelta(minutes=minutes)).isoformat()
        made = {"at": at, "service": "repairs", "name": "Robin"}
        assert world.call("POST", "expected", made, by="staff").status == 201
    last = made_last(world)
    for verb in ("cancel", "restore", "cancel"):
        assert world.call("POST", f"expected/{last}/{verb}", {}, by="staff").status == 200
    with world.tablet("staff") as tablet:
        tablet.until("state")
        world.do("serve", visit)
        offer = {"staff": "Bea"}
        for answer in ("refuse", "accept"):
            world.call("POST", f"visits/{visit['id']}/hand_over", offer, by="staff")
            world.do(answer, visit, "bea")
        world.call("POST", f"visits/{visit['id']}/hand_over", {"staff": "Alex"}, by="bea")
        world.server.clock.step(minutes=2)
        tablet.until_type("visit.offer_over")
        world.server.clock.step(hours=2)
        tablet.until_type("visit.overdue")
        world.do("still_here", visit, "bea")
        back = (world.server.clock.now() + timedelta(minutes=5)).isoformat()
        world.call("POST", f"visits/{visit['id']}/park", {"return_at": back}, by="bea")
        world.server.clock.step(minutes=5)
        tablet.until_type("visit.due_back")
    world.do("leave", visit)


def people_look_around(world: House) -> None:
    """Told with a word, wanted at a time, and asked after while they want to press."""
    assert world.server.clock
    with world.tablet("staff") as tablet:
        tablet.until("state")
        for come, minutes, then in ((5, 5, "visit.ready"), ("press", 20, "visit.asked_after")):
            visit = world.check_in(service="repairs")
            told = {"come": come, "find_me": "by the window"}
            assert world.call("POST", f"visits/{visit['id']}/tell", told, by="staff").status == 200
            world.server.clock.step(minutes=minutes)
            tablet.until_type(then)
            world.do("leave", visit)


def made_last(world: House) -> str:
    return str(world.call("GET", "state", by="staff").body["expected"][-1]["id"])


def alerts_happen(world: House) -> None:
    """Shown, climbed, answered, and one about a promise that time alone raises."""
    assert world.server.clock
    world.server.clock.step(minutes=10)  # who comes now is not whom the door saw
    with world.tablet("staff") as tablet:
        tablet.until("state")
        visit = world.check_in(service="repairs")
        tablet.tell("shown", {"alert": visit["id"]})
        tablet.until_type("alert.shown")
        world.server.clock.step(seconds=30)
        tablet.until_type("alert.climbed")
        world.do("greet", visit)
        world.do("help", visit)
        [alert] = world.call("GET", "state", by="staff").body["alerts"]
        assert world.call("POST", f"alerts/{alert['id']}/answer", by="bea").status == 200
        world.server.clock.step(minutes=30)
        tablet.until_type("alert.raised")
    world.do("leave", visit)


def people_happen(world: House) -> None:
    """On duty at one tablet and another, on a break, off; a PIN tried too often; a manager who goes."""
    rules = load(world.server.environment)
    with outside(world) as writer:
        order = partial(writer.submit, "demo")
        order(partial(add_manager, name="Kim", password_hash="", totp_secret=""))
        order(partial(remove_manager, by=OPERATOR, name="Kim"))
        changed = order(partial(save_member, by=OPERATOR, name="Chris", changed={"lead": False}))
        chris = changed.body["member"]["id"]
        order(partial(set_pin, by=OPERATOR, staff_id=chris, pin_hash="kept"))
        adding = partial(add_device, by=OPERATOR, role="staff", token_hash=None, by_pin=True)
        made = [order(adding).body["device"] for _ in range(2)]
        one, other = (Actor("tablet", device["id"], device["name"], chris, "Chris") for device in made)
        entering = partial(sign_in, staff_id=chris, pin_hash="kept", settings=rules)
        for action in (
            partial(entering, by=one),
            partial(entering, by=other),
            partial(sign_out, by=one),
            partial(take_break, by=other),
            partial(sign_out, by=other),
            partial(refuse_pin, by=one, staff_id=chris, until_at=str(iso(writer.clock()))),
        ):
            order(action)


def door_happens(world: House) -> None:
    """A camera is set up and speaks."""
    assert world.call("POST", "setup/door", {"source": "0"}, by="manager").status == 200
    told = {"state": "ok", "mode": "full"}
    assert world.call("POST", "door/state", told, by="camera").status == 200


def setup_happens(world: House) -> None:
    """The shop has another name, and its own again; a colleague is added with a PIN, and gone."""
    other = world.call("POST", "setup", {"name": "Another shop"}, by="manager")
    assert world.call("POST", "setup/undo", {"seq": other.body["seq"]}, by="manager").status == 200
    added = world.call("POST", "setup/staff", {"name": "Sam", "pin": "284617"}, by="manager")
    member = {"id": added.body["member"]["id"], "active": False}
    assert world.call("POST", "setup/staff", member, by="manager").status == 200


def devices_happen(world: House) -> None:
    """Renamed and rung; blind while somebody waits, and back."""
    devices = world.call("GET", "devices", by="manager").body["devices"]
    device = devices[0]["id"]
    visit = world.check_in()
    [held, *_] = [one["id"] for one in devices if one["staff"] == "Alex"]
    with outside(world) as writer:
        rules = load(world.server.environment)
        writer.submit("demo", partial(tell_blind, device_id=held, settings=rules))
        writer.submit("demo", partial(sees_again, device_id=held))
    world.do("leave", visit)
    for path, body in ((f"devices/{device}/rename", {"name": "By the door"}), ("devices/ring", {})):
        assert world.call("POST", path, body, by="manager").status == 200


def prints_happen(world: House) -> None:
    """A kiosk has a printer: a ticket comes out of it, and one does not."""
    printer = FakePrinter()
    devices = world.call("GET", "devices", by="manager").body["devices"]
    kiosk = next(one["id"] for one in reversed(devices) if one["role"] == "kiosk")
    world.call("POST", f"devices/{kiosk}/printer", {"address": printer.address}, by="manager")
    visit = world.check_in()
    with world.tablet("bea") as board:
        board.until("state")
        for mood, told in (("well", "print.done"), ("dies", "print.failed")):
            printer.mood = mood
            world.call("POST", "prints", {"token": visit["public_token"]}, by="kiosk")
            board.until_type(told)
    world.call("POST", f"devices/{kiosk}/printer", {"address": None}, by="manager")
    world.do("leave", visit)
    printer.close()


def revoke_one(world: House) -> None:
    world.server.token("camera")
    added = [
        event
        for event in world.call("GET", "events?after=0", by="staff").body["events"]
        if event["type"] == "device.added"
    ]
    with outside(world) as writer:
        writer.submit("demo", partial(revoke_device, by=OPERATOR, device_id=added[-1]["device"]["id"]))


def test_visit_has_the_fields_that_its_table_says_for_staff(pushed: dict[str, Any]) -> None:
    shapes = {tuple(sorted(event["visit"])) for event in pushed["staff"] if "visit" in event}
    assert [set(shape) for shape in shapes] == [fields_of_a_visit("all", "staff")]


def test_visit_has_the_fields_that_its_table_says_for_the_room(pushed: dict[str, Any]) -> None:
    shapes = {tuple(sorted(event["visit"])) for event in pushed["screen"] if "visit" in event}
    assert [set(shape) for shape in shapes] == [fields_of_a_visit("all")]


def test_creator_gets_the_token_and_nobody_else(world: House) -> None:
    made = world.check_in()
    assert set(made) == fields_of_a_visit("all", "staff", "its creator only")


def test_states_are_those_that_the_table_names() -> None:
    [what] = [what for cell, _who, what in rows(part("A visit")) if "`state`" in cell]
    assert words(what)[1].split() == [state.value for state in State]


def test_arrival_has_the_fields_that_are_written_down(pushed: dict[str, Any]) -> None:
    documented = names(words(part("An arrival"))[0])
    seen = [event["arrival"] for event in pushed["staff"] if "arrival" in event]
    beside = [row for event in pushed["staff"] for row in event.get("also", ())]
    joined = [row for row in beside if row["kind"] == "arrival"]
    assert {frozenset(arrival) for arrival in seen} == {frozenset(documented)}
    assert {frozenset(row) for row in joined} == {frozenset(documented | {"kind"})}


def test_alert_has_the_fields_that_are_written_down(pushed: dict[str, Any]) -> None:
    documented = names(shape_in(part("An alert"), "{id, about"))
    seen = [event["alert"] for event in pushed["staff"] if "alert" in event]
    beside = [row for event in pushed["staff"] for row in event.get("also", ())]
    joined = [row for row in beside if row["kind"] == "alert"]
    assert {frozenset(alert) for alert in seen} == {frozenset(documented)}
    assert {frozenset(row) for row in joined} == {frozenset(documented | {"kind"})}


def test_member_has_the_fields_that_are_written_down(world: House, pushed: dict[str, Any]) -> None:
    documented = names(words(part("A member of staff"))[0])
    seen = [event["member"] for event in pushed["staff"] if "member" in event]
    listed = world.call("GET", "state", by="staff").body["members"]
    assert {frozenset(member) for member in (*seen, *listed)} == {frozenset(documented)}


def documented_events() -> dict[str, str]:
    """Type → what its row says about the rows that come with it."""
    return {kind: cells for cell, cells, _when in rows(part("An event"))[1:] for kind in words(cell)}


def test_every_type_that_travels_is_documented_and_every_documented_one_travels(
    pushed: dict[str, Any],
) -> None:
    assert {event["type"] for event in pushed["staff"]} == set(documented_events())


def test_event_carries_what_its_row_says(pushed: dict[str, Any]) -> None:
    told = documented_events()
    for event in pushed["staff"]:
        row = told[event["type"]]
        extra = set(event) - {"seq", "at", "by", "type", "visit", "arrival", "alert", "expected", "member"}
        extra -= {"also", "cut"}
        assert extra <= {word.split(":")[0] for word in words(row)}, event["type"]
        for carried in ("visit", "arrival"):
            assert (carried in event) is row.startswith(carried), event["type"]
        assert set(event["by"]) == {"role", "staff", "device"}


def test_room_sees_the_event_without_who_or_nothing_but_its_place(pushed: dict[str, Any]) -> None:
    by_seq = {event["seq"]: event for event in pushed["staff"]}
    for room in pushed["screen"]:
        staff = by_seq[room["seq"]]
        shown = {"seq", "at", "type", "visit"} if "visit" in staff else {"seq", "at"}
        shown |= {"type"} if staff["type"] == "store.changed" else set()
        assert set(room) == shown
        assert all(staff[name] == room[name] for name in shown - {"visit"})


def test_snapshot_has_the_parts_that_are_written_down(world: House) -> None:
    documented = names(shape_in(part("The snapshot"), "{store, role"))
    staff, screen = (world.call("GET", "state", by=role).body for role in ("staff", "screen"))
    assert set(staff) == documented - {"calls", "expects"}
    assert set(screen) == documented - STAFF_SEE
    text = part("The snapshot")
    visit = world.check_in(service="returns")
    world.do("call", visit)
    [call] = world.call("GET", "state", by="screen").body["calls"]
    assert set(call) == names(shape_in(text, "{id, ticket, desk"))
    assert set(staff["services"][0]) == names(shape_in(text, "[{slug"))
    missed = world.call("GET", "events?after=0", by="screen").body
    assert set(missed) == names(shape_in(text, "{store, epoch, head"))


def test_frames_have_the_parts_that_are_written_down(world: House) -> None:
    documented = {
        words(cell)[0]: names(words(what)[0]) for cell, what in rows(part("Socket.IO")) if "{" in what
    }
    with world.tablet() as tablet:
        tablet.until("state")
        world.check_in()
        frames = {name: tablet.until(name) for name in ("events", "heartbeat")}
    with world.tablet("bea") as tablet:
        frames["status"] = tablet.until("status")
    for name, frame in frames.items():
        assert set(frame) == documented[name], name
    with world.tablet("screen", seq=0, epoch="another") as screen:
        screen.until("state")
        with world.tablet() as _another:
            assert set(screen.until("status")) == documented["status"] - {"tablets", "kiosks", "printers"}


def test_tablets_and_devices_have_the_fields_that_are_written_down(world: House) -> None:
    with world.tablet() as tablet:
        tablet.until("heartbeat")
        tablets = world.call("GET", "state", by="staff").body["tablets"]
    assert {frozenset(one) for one in tablets} == {
        frozenset(names(shape_in(part("The snapshot"), "[{id, name, alive")))
    }
    seen = world.call("GET", "devices", by="manager").body
    text = part("Devices")
    assert set(seen) == names(shape_in(text, "{devices, ring"))
    assert {frozenset(one) for one in seen["devices"]} == {
        frozenset(names(shape_in(text, "{id, role, name, staff")))
    }
    made = world.call("POST", "pairings", {"role": "kiosk"}, by="manager").body["pairing"]
    assert set(made) == {"id", "code", "address", "qr", "valid_s", "trust"}
    [waiting] = world.call("GET", "devices", by="manager").body["pairings"]
    assert set(waiting) == names(shape_in(text, "{id, role, name, expires_at"))


def test_ticket_has_the_fields_that_are_written_down(world: House) -> None:
    text = part("A ticket")
    seen = world.call("GET", f"/api/v1/tickets/{world.check_in()['public_token']}", by=None).body
    assert set(seen) == names(shape_in(text, "{ticket, state"))
    assert set(seen["words"]) == names(shape_in(text, "{headline"))


def documented_codes() -> dict[str, str]:
    return {code: status for cell, status, _when in rows(part("Errors"))[1:] for code in words(cell)}


def raised_codes() -> set[str]:
    """Every code that the source can answer: the tree of refusals, and what is named where it is raised."""
    tree = [each for each in vars(refusals).values() if isinstance(each, type)]
    found = {each.code for each in tree if issubclass(each, refusals.ShopError)} | set(STATUS)
    for file in sorted((ROOT / "server").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.args):
                continue
            said = call.args[0]
            if isinstance(said, ast.Constant) and isinstance(said.value, str):
                if call.func.id == "Unknown":
                    found.add(refusals.Unknown(said.value).code)
                elif call.func.id == "problem":
                    found.add(said.value)
    return found


def test_every_code_that_can_be_raised_is_documented_with_its_status() -> None:
    documented = documented_codes()
    assert raised_codes() - set(documented) == set()
    for code in raised_codes() & set(documented):
        unknown = code.startswith("unknown") or code == "not_found"
        assert documented[code] == str(STATUS.get(code) or (404 if unknown else 409)), code


def test_every_problem_that_really_comes_is_documented(world: House) -> None:
    visit = world.check_in()
    world.do("serve", visit)
    met = [
        world.do("serve", visit, "bea"),
        world.do("greet", visit),
        world.do("serve", world.check_in()),
        world.do("undo", visit, "bea"),
        world.call("DELETE", "state", by="staff"),
        world.call("GET", "/nowhere", by="staff"),
        world.call("POST", f"visits/{visit['id']}/recall", {}, by="staff"),
    ]
    codes = {refused.body["code"]: str(refused.status) for refused in met}
    assert len(codes) == 6
    assert codes.items() <= documented_codes().items()
