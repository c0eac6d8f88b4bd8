"""A kiosk without us: it opens, checks people in, gives numbers, and tells it all once we are back."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from server.domain.hours import DAYS
from tests.browser.conftest import OpenBoard, OpenKiosk
from tests.browser.kiosk_page import (
    VISITS,
    Kiosk,
    axe_violations,
    eventually,
    kiosk_in,
    lose_answer,
    new_context,
)
from tests.running import RunningServer

CONTROLLED = "navigator.serviceWorker.controller !== null"
STAMP = "JSON.parse(document.getElementById('boot').textContent).stamp"
SHELL = """async () => (await (await caches.open('greetline-kiosk')).keys())
  .map(({ url }) => new URL(url).pathname + new URL(url).search)"""


@pytest.fixture
def kiosk(server: RunningServer, browser: Browser) -> Iterator[Kiosk]:
    """One with its shell on the device."""
    with new_context(browser, service_workers="allow") as context, kiosk_in(server, context) as here:
        open_with_shell(here)
        yield here


def open_with_shell(kiosk: Kiosk) -> None:
    kiosk.open()
    eventually(kiosk.page, lambda: bool(kiosk.page.evaluate(CONTROLLED)))
    wanted = {"/kiosk", "/messages/ar/kiosk.ftl", "/messages/ar/aloud.ftl"}
    eventually(kiosk.page, lambda: wanted <= set(kiosk.page.evaluate(SHELL)))


def come_in(kiosk: Kiosk, name: str, service: str = "Repairs") -> str:
    """Two taps and a name; what stands large on the page then."""
    kiosk.choose(service)
    kiosk.page.get_by_label("First name").fill(name)
    kiosk.check_in()
    number = kiosk.page.locator("[data-visit]")
    number.wait_for()
    shown = number.get_attribute("data-visit") or ""
    kiosk.page.get_by_role("button", name="Next person").click()
    return shown


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def open_all_day(server: RunningServer) -> None:
    """Whenever this test is run."""
    week = {day: [["00:00", "23:59"]] for day in DAYS}
    changed = server.call("POST", "/api/v1/stores/demo/setup", {"hours": week}, token=server.token("manager"))
    assert changed.status == 200, changed.body


def tiles(page: Page) -> None:
    expect(page.locator(".tile").first).to_be_visible()


def test_a_busy_morning_without_network_ends_with_each_customer_once_in_their_order(kiosk: Kiosk) -> None:
    page, server = kiosk.page, kiosk.server
    came = [come_in(kiosk, "0")]
    server.kill()
    expect(page.locator("[data-banner='cut-off']")).to_be_visible()
    came += [come_in(kiosk, str(number)) for number in range(1, 5)]
    page.reload()
    tiles(page)
    came += [come_in(kiosk, str(number)) for number in range(5, 8)]
    page.context.set_offline(True)
    server.start()
    page.reload()
    tiles(page)
    came += [come_in(kiosk, str(number)) for number in range(8, 10)]
    page.context.set_offline(False)
    eventually(page, lambda: len(kiosk.visits()) == len(came) and kiosk.saved() == [])
    board = kiosk.visits()
    assert [visit["name"] for visit in board] == [str(number) for number in range(10)]
    assert [visit["ticket"] for visit in board] == came
    assert [bool(re.fullmatch(r"K\d-\d\d", ticket)) for ticket in came] == [False] + [True] * 9
    expect(page.locator("[data-banner='cut-off']")).to_have_count(0)


def test_a_number_of_its_own_stays_the_ticket_and_is_shown_large(kiosk: Kiosk) -> None:
    kiosk.server.kill()
    expect(kiosk.page.locator("[data-banner='cut-off']")).to_be_visible()
    kiosk.choose()
    kiosk.check_in()
    number = kiosk.page.locator(".underway h1 b")
    expect(number).to_have_text(re.compile(r"K\d-01"))
    told = number.inner_text()
    kiosk.server.start()
    assert kiosk.ticket() == told
    assert [visit["ticket"] for visit in kiosk.visits()] == [told]


def test_what_is_told_while_cut_off_reaches_the_visit_once_we_are_back(kiosk: Kiosk) -> None:
    page = kiosk.page
    page.context.set_offline(True)
    kiosk.choose()
    kiosk.check_in()
    expect(page.locator(".underway h1 b")).to_have_text(re.compile(r"K\d-01"))
    press(page, "A seat or other help")
    press(page, "A seat")
    press(page, "Done")
    expect(page.locator(".noted")).to_have_text("Saved here")
    press(page, "Just looking?")
    press(page, "In 10 minutes")
    press(page, "Tell us more")
    press(page, "How to find me")
    page.get_by_label("How to find me").fill("blue scarf")
    press(page, "Done")
    expect(page.locator(".noted")).to_have_text("Saved here")
    assert axe_violations(page) == []
    press(page, "Next person")
    page.reload()
    tiles(page)
    page.context.set_offline(False)
    eventually(page, lambda: kiosk.saved() == [])
    [visit] = kiosk.visits()
    assert (visit["access"], visit["find_me"], visit["come"]) == (["seat"], "blue scarf", "later")
    assert "blue scarf" not in kiosk.left_behind()


def test_staff_read_that_a_kiosk_is_cut_off_until_it_is_back(
    server: RunningServer, open_kiosk: OpenKiosk, open_board: OpenBoard
) -> None:
    open_all_day(server)
    kiosk, board = open_kiosk(), open_board().page
    with kiosk.page.expect_response("**/alive"):
        pass
    kiosk.page.context.set_offline(True)
    banner = board.locator("[data-banner='kiosk-cut-off']")
    expect(banner).to_contain_text("is cut off. Check-ins are saved on it.", timeout=40_000)
    kiosk.page.context.set_offline(False)
    expect(banner).to_have_count(0, timeout=40_000)


def test_two_pages_of_a_kiosk_send_each_check_in_once(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    other = kiosk.page.context.new_page()
    other.goto(kiosk.page.url)
    kiosk.page.context.set_offline(True)
    second = Kiosk(kiosk.server, other, kiosk.staff)
    numbers = [come_in(one, name) for name, one in zip("abcd", [kiosk, second] * 2, strict=True)]
    assert len(set(numbers)) == len(numbers)
    kiosk.page.context.set_offline(False)
    eventually(kiosk.page, lambda: kiosk.saved() == [])
    assert [visit["name"] for visit in kiosk.visits()] == list("abcd")
    assert [visit["ticket"] for visit in kiosk.visits()] == numbers


def test_a_number_that_came_too_late_gives_way_to_the_first_answer(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.page.route(VISITS, lose_answer)
    kiosk.choose()
    kiosk.check_in()
    kiosk.page.locator(".underway h1 b").wait_for()
    kiosk.page.unroute(VISITS)
    ticket = kiosk.ticket()
    assert [visit["ticket"] for visit in kiosk.visits()] == [ticket]
    expect(kiosk.page.locator(".slip")).to_contain_text(f"Your number is {ticket} now.")


def test_what_could_not_be_put_in_line_is_told_to_staff_without_a_name(
    open_kiosk: OpenKiosk, server: RunningServer
) -> None:
    kiosk = open_kiosk()
    kiosk.page.clock.install()
    kiosk.page.context.set_offline(True)
    number = come_in(kiosk, "Zebedee")
    kiosk.page.clock.run_for(90_000)
    refuse = {"status": 422, "content_type": "application/problem+json", "body": '{"code": "bad_field"}'}
    kiosk.page.route(VISITS, lambda route: route.fulfill(**refuse))
    kiosk.page.context.set_offline(False)
    kiosk.page.clock.run_for(10_000)

    def told() -> bool:
        kiosk.page.clock.run_for(3000)
        return any(one["refused"] for one in kiosk.state()["kiosks"])

    eventually(kiosk.page, told)
    [trouble] = kiosk.state()["kiosks"]
    assert [one["ticket"] for one in trouble["refused"]] == [number]
    assert "Zebedee" not in kiosk.left_behind()


def test_a_device_without_a_disk_says_so_and_still_sends(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.page.add_init_script("IDBFactory.prototype.open = () => { throw new Error('refused'); }")
    kiosk.page.reload()
    tiles(kiosk.page)
    kiosk.page.context.set_offline(True)
    kiosk.choose()
    kiosk.check_in()
    expect(kiosk.page.locator(".facts")).to_contain_text("We can't reach our system yet")
    kiosk.page.context.set_offline(False)
    ticket = kiosk.ticket()
    assert [visit["ticket"] for visit in kiosk.visits()] == [ticket]


def test_the_shell_holds_nothing_of_a_person(kiosk: Kiosk) -> None:
    come_in(kiosk, "Zebedee")
    paths = kiosk.page.evaluate(SHELL)
    assert {path.split("/")[1].split("?")[0] for path in paths} == {"kiosk", "assets", "messages"}
    texts = kiosk.page.evaluate(
        """async () => {
          const cache = await caches.open('greetline-kiosk');
          const found = await Promise.all((await cache.keys()).map((one) => cache.match(one)));
          return (await Promise.all(found.map((one) => one.text()))).join('');
        }"""
    )
    assert "Zebedee" not in texts


def test_a_device_that_was_signed_out_does_not_pretend_to_work(kiosk: Kiosk, server: RunningServer) -> None:
    manager = server.token("manager")
    devices = server.call("GET", "/api/v1/stores/demo/devices", token=manager).body["devices"]
    mine = kiosk.page.evaluate("JSON.parse(document.getElementById('boot').textContent).device.id")
    assert mine in {device["id"] for device in devices}
    done = server.call("POST", f"/api/v1/stores/demo/devices/{mine}/revoke", {}, token=manager)
    assert done.status == 200
    expect(kiosk.page.locator(".notice")).to_contain_text("may not check people in")
    eventually(kiosk.page, lambda: "/kiosk" not in kiosk.page.evaluate(SHELL))


def test_a_newer_page_is_taken_while_nobody_is_here(kiosk: Kiosk) -> None:
    """A new build and the closing of the shop are told the same way."""
    page, server = kiosk.page, kiosk.server
    page.evaluate("globalThis.isOld = true")
    kiosk.choose()
    painted = page.evaluate(STAMP)
    week = {day: [["00:01", "00:02"]] for day in DAYS}
    changed = server.call("POST", "/api/v1/stores/demo/setup", {"hours": week}, token=server.token("manager"))
    assert changed.status == 200, changed.body
    for _ in range(3):
        with page.expect_response("**/alive") as answered:
            pass
    newer = answered.value.json()["stamp"]
    assert newer != painted
    assert page.evaluate("globalThis.isOld")
    with page.expect_navigation():
        page.get_by_role("button", name="Back").click()
    assert page.evaluate(STAMP) == newer
    tiles(page)
