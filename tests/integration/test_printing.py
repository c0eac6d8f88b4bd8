"""Tickets on paper: a real server, and a printer that speaks as network printers do, on good and bad days."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import cv2
import numpy as np
import pytest

from tests.fake_printer import FakePrinter, picture_of
from tests.houses import PATIENT, House, furnish
from tests.running import Answered, RunningServer, SteppedClock

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
QUICK = {**PATIENT, "GREETLINE_PRINTER_PATIENCE_S": "1"}
LOOKS = 800


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("printing")
    clock = SteppedClock(folder / "clock", NOON)
    server = RunningServer(folder / "var", QUICK, clock=clock).start()
    yield furnish(server)
    server.stop()


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    fake = FakePrinter()
    yield fake
    fake.close()


def kiosk_id(shop: House) -> str:
    devices = shop.call("GET", "devices", by="manager").body["devices"]
    return str(next(one["id"] for one in reversed(devices) if one["role"] == "kiosk"))


def set_printer(shop: House, address: str | None, **more: Any) -> Answered:
    return shop.call("POST", f"devices/{kiosk_id(shop)}/printer", {"address": address, **more}, by="manager")


def state_of(shop: House) -> dict[str, Any]:
    """The printer of the kiosk, as the health page has it."""
    devices = shop.call("GET", "devices", by="manager").body["devices"]
    return next(one["printer"] for one in devices if one["id"] == kiosk_id(shop))


def ask(shop: House, visit: dict[str, Any], **more: Any) -> Answered:
    return shop.call("POST", "prints", {"token": visit["public_token"], **more}, by="kiosk")


def view(shop: House, visit: dict[str, Any]) -> Any:
    return shop.call("GET", f"/api/v1/tickets/{visit['public_token']}", by=None).body["print"]


def wait_state(shop: House, visit: dict[str, Any], state: str) -> dict[str, Any]:
    """Waits until the ticket page tells this of the ticket on paper."""
    wait_until(lambda: (view(shop, visit) or {}).get("state") == state)
    return dict(view(shop, visit))


def wait_until(is_so: Callable[[], bool]) -> None:
    """By counting looks: on a machine that stands still for a while none are missed."""
    for _look in range(LOOKS):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it never came so far")


def wait_moving_clock(shop: House, is_so: Callable[[], bool]) -> None:
    """The same while time passes: tries wait for each other by the shop's clock."""

    def look() -> bool:
        assert shop.server.clock
        shop.server.clock.step(seconds=0.25)
        return is_so()

    wait_until(look)


def test_ticket_comes_out_with_the_code_that_opens_it(shop: House, printer: FakePrinter) -> None:
    assert set_printer(shop, printer.address).status == 200
    visit = shop.check_in(language="de")
    assert visit["paper"] == "offered"
    assert view(shop, visit) is None
    asked = ask(shop, visit)
    assert (asked.status, asked.body["print"]["state"]) == (202, "waiting")
    assert wait_state(shop, visit, "printed") == {"state": "printed", "again": True}
    paper = picture_of(printer.tickets[0])
    assert paper.width == 576
    link, *_rest = cv2.QRCodeDetector().detectAndDecode(cv2.cvtColor(np.asarray(paper), cv2.COLOR_GRAY2BGR))
    assert link.endswith(f"/t/{visit['public_token']}")


def test_kiosk_without_a_printer_offers_none_and_prints_none(shop: House) -> None:
    set_printer(shop, None)
    visit = shop.check_in()
    assert "paper" not in visit
    assert (ask(shop, visit).status, ask(shop, visit).body["code"]) == (404, "unknown_printer")


def test_it_prints_by_itself_when_the_manager_wants_it_so(shop: House, printer: FakePrinter) -> None:
    set_printer(shop, printer.address, automatic=True, paper_mm=58)
    visit = shop.check_in()
    assert visit["paper"] == "asked"
    wait_state(shop, visit, "printed")
    assert picture_of(printer.tickets[0]).width == 384
    # Staff who add somebody have no kiosk, and who was offline for long has gone on without paper.
    assert "paper" not in shop.check_in("staff")
    assert shop.check_in(age_s=600)["paper"] == "offered"
    assert len(printer.tickets) == 1


def test_double_tap_prints_once_and_a_visit_has_three_tickets_at_most(
    shop: House, printer: FakePrinter
) -> None:
    printer.mood = "freezes"
    set_printer(shop, printer.address)
    visit = shop.check_in()
    first, second = ask(shop, visit), ask(shop, visit)
    assert first.body["print"]["id"] == second.body["print"]["id"]
    wait_state(shop, visit, "failed")
    printer.mood = "well"
    for again in (True, False):
        ask(shop, visit)
        wait_until(lambda: view(shop, visit)["state"] == "printed")
        assert view(shop, visit)["again"] is again
    assert ask(shop, visit).status == 409
    assert len(printer.tickets) == 2


def test_same_key_asks_for_one_ticket_and_no_other_shop_or_role_may(
    shop: House, printer: FakePrinter
) -> None:
    set_printer(shop, printer.address)
    visit = shop.check_in()
    body = {"token": visit["public_token"]}
    answers = [shop.call("POST", "prints", body, by="kiosk", key="the-same-key") for _ in range(2)]
    assert answers[0].body == answers[1].body
    wait_state(shop, visit, "printed")
    assert len(printer.tickets) == 1
    assert shop.call("POST", "prints", body, by="screen").status == 403
    assert shop.call("POST", "prints", {"token": "nobodys"}, by="kiosk").status == 404
    assert shop.call("POST", f"devices/{kiosk_id(shop)}/printer", {"address": None}, by="lead").status == 403


@pytest.mark.parametrize(
    ("mood", "trouble"),
    [
        ("refuses", "unreachable"),
        ("dies", "broke_off"),
        ("freezes", "no_answer"),
        ("no_paper", "no_paper"),
        ("cover_open", "cover_open"),
    ],
)
def test_broken_printer_is_told_to_customer_and_staff_and_nobody_waits_for_it(
    shop: House, mood: str, trouble: str
) -> None:
    printer = FakePrinter(mood)
    if mood == "refuses":
        printer.close()
    set_printer(shop, printer.address, automatic=True)
    with shop.tablet() as board:
        visits = [shop.check_in() for _ in range(2)]
        told = [board.until_type("visit.checked_in")["visit"]["ticket"] for _ in visits]
        assert [visit["ticket"] for visit in visits] == told
        assert [visit["paper"] for visit in visits] == ["asked", "asked"]
        wait_moving_clock(shop, lambda: all(view(shop, one)["state"] == "failed" for one in visits))
        name = board.stands("status", lambda status: status["printers"])["printers"][0]["name"]
    assert name.startswith("Kiosk")
    assert (state_of(shop)["trouble"], printer.tickets) == (trouble, [])
    # A customer's kiosk knows that it failed; what ails the printer is the shop's own business.
    assert view(shop, visits[0]) == {"state": "failed", "again": True}
    if mood != "refuses":
        printer.mood = "well"
        ask(shop, visits[0])
        wait_state(shop, visits[0], "printed")
        assert (state_of(shop)["since"], state_of(shop)["trouble"]) == (None, None)
    printer.close()


def test_printer_that_is_back_within_its_time_prints_the_ticket_once(
    shop: House, printer: FakePrinter
) -> None:
    printer.mood = "no_paper"
    set_printer(shop, printer.address)
    visit = shop.check_in()
    ask(shop, visit)
    wait_moving_clock(shop, lambda: printer.lines >= 2)
    printer.mood = "well"
    wait_moving_clock(shop, lambda: bool(view(shop, visit)["state"] == "printed"))
    assert len(printer.tickets) == 1


def test_printer_that_never_says_a_word_is_believed_until_it_has_talked_once(
    shop: House, printer: FakePrinter
) -> None:
    printer.mood = "dumb"
    set_printer(shop, printer.address)
    visit = shop.check_in()
    ask(shop, visit)
    wait_state(shop, visit, "printed")
    assert len(printer.wait_tickets(1)) == 1
    printer.mood = "well"
    ask(shop, visit)
    assert len(printer.wait_tickets(2)) == 2
    wait_until(lambda: view(shop, visit)["state"] == "printed")
    # Now its silence means something.
    printer.mood = "stalled"
    other = shop.check_in()
    ask(shop, other)
    wait_moving_clock(shop, lambda: bool(view(shop, other)["state"] == "failed"))
    assert state_of(shop)["trouble"] == "no_answer"


def test_check_ins_are_answered_while_a_printer_holds_its_line_and_says_nothing(
    open_house: Callable[..., House], printer: FakePrinter
) -> None:
    house = open_house(printer_patience_s=60, print_within_s=300)
    set_printer(house, printer.address, automatic=True)
    first = house.check_in()
    wait_state(house, first, "printed")
    printer.mood = "freezes"
    stuck = house.check_in()
    wait_state(house, stuck, "sending")
    later = [house.check_in() for _ in range(5)]
    # All of them are in line, and the printer has not moved: nobody has waited for it.
    waiting = {visit["id"] for visit in house.call("GET", "state", by="staff").body["visits"]}
    assert {visit["id"] for visit in later} <= waiting
    assert view(house, stuck)["state"] == "sending"
    assert {view(house, visit)["state"] for visit in later} == {"waiting"}


def test_ticket_survives_a_restart_and_one_that_was_underway_at_a_kill_is_never_doubled(
    open_house: Callable[..., House], printer: FakePrinter
) -> None:
    house = open_house(printer_patience_s=3, print_within_s=120)
    set_printer(house, printer.address)
    printer.mood = "freezes"
    underway, behind = house.check_in(), house.check_in()
    ask(house, underway)
    wait_state(house, underway, "sending")
    wait_until(lambda: printer.bytes_of_tickets > 0)
    ask(house, behind)
    assert view(house, behind)["state"] == "waiting"
    house.server.kill()
    printer.mood = "well"
    house.server.start()
    # What nobody had begun is printed now; of the other nobody can know, so it is not sent again.
    wait_state(house, behind, "printed")
    wait_state(house, underway, "failed")
    assert len(printer.tickets) == 1


def test_ticket_on_paper_is_erased_with_its_visit_and_no_name_is_on_it(
    shop: House, printer: FakePrinter
) -> None:
    set_printer(shop, printer.address)
    visit = shop.check_in(name="Quetzalcoatl")
    ask(shop, visit)
    wait_state(shop, visit, "printed")
    shop.do("serve", visit)
    shop.do("finish", visit)
    assert shop.server.clock
    shop.server.clock.step(hours=25)
    wait_until(lambda: view(shop, visit) is None)
    log = shop.server.data / "greetline.log"
    assert "Quetzalcoatl" not in log.read_text(encoding="utf-8")
    assert visit["public_token"] not in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("8.8.8.8", "far"),
        ("printer.example.com:9100", "far"),
        ("[2001:4860:4860::8888]:9100", "far"),
        ("192.168.1.50:80", "port"),
        ("usb:epson", "usb"),
        ("http://192.168.1.50/", "not_in_shape"),
    ],
)
def test_manager_can_not_make_the_server_reach_out_of_the_shop(
    shop: House, address: str, reason: str
) -> None:
    refused = set_printer(shop, address)
    assert (refused.status, refused.body["field"], refused.body["reason"]) == (422, "address", reason)


def test_test_ticket_tells_the_manager_how_it_went(shop: House, printer: FakePrinter) -> None:
    set_printer(shop, printer.address)
    test = f"devices/{kiosk_id(shop)}/test-ticket"
    assert shop.call("POST", test, {}, by="manager").status == 202
    wait_until(lambda: (state_of(shop)["test"] or {}).get("state") == "printed")
    assert len(printer.tickets) == 1
    set_printer(shop, None)
    assert shop.call("POST", test, {}, by="manager").body["code"] == "unknown_printer"


def test_two_workers_print_each_ticket_once(
    open_house: Callable[..., House], postgres: str, printer: FakePrinter
) -> None:
    two = ("--workers", "2")
    house = open_house(database_url=postgres, arguments=two, sweep_s=0.2, print_within_s=300)
    set_printer(house, printer.address, automatic=True)
    visits = [house.check_in() for _ in range(8)]
    for visit in visits:
        wait_state(house, visit, "printed")
    assert len(printer.tickets) == len(visits)
