"""The page of appointments: typed, brought as a list, cancelled and brought back, live for all."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from config.settings import ROOT
from tests.browser.conftest import OpenPage, PairedServer
from tests.browser.staff_page import COUNT_CHIMES, NARROW, PHONE, TABLET
from tests.running import RunningServer, SteppedClock

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)  # a Friday in Berlin, 12:00
WALL = {"width": 1920, "height": 1080}
SMALLEST = {"width": 320, "height": 640}
LIST = """at;service;name;adviser
2026-11-20 14:30;Repairs;Robin;Bea
2026-11-20 15:00;returns;Sasha;
2026-11-21 09:45;repairs;Kim;
soon;repairs;Chris;
2026-11-20 16:00;haircut;Toni;
"""


@pytest.fixture(scope="module")
def server(paired: PairedServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One shop for this file, on a Friday at noon; each test has appointments of its own."""
    folder = tmp_path_factory.mktemp("expected")
    clock = SteppedClock(folder / "clock", NOON)
    running = PairedServer(folder / "data", {"GREETLINE_SWEEP_S": "0.2"}, clock=clock).start()
    yield running
    running.stop()


@pytest.fixture
def open_expected(server: RunningServer, open_page: OpenPage) -> Callable[..., Page]:
    """The page of a member of staff."""

    def make(query: str = "", role: str = "staff", staff: str | None = "Alex", **how: Any) -> Page:
        token = server.token(role, staff)
        page = open_page(token, f"/expected{query}", **{"viewport": TABLET, **how})
        expect(page.locator("[data-line=live]")).to_be_visible()
        return page

    return make


def row(page: Page, name: str) -> Locator:
    return page.locator("[data-expected]", has=page.get_by_text(name, exact=True))


def add(page: Page, time: str, name: str) -> None:
    page.get_by_label("Time", exact=True).fill(time)
    page.get_by_label("First name, if you know it").fill(name)
    page.get_by_role("button", name="Note it", exact=True).click()


def test_typed_appointment_stands_in_its_place_on_every_open_page(open_expected: Callable[..., Page]) -> None:
    mine, other = open_expected(), open_expected(staff="Bea")
    mine.get_by_role("button", name="Add", exact=True).click()
    mine.get_by_text("With whom, how many, a note").click()
    mine.get_by_label("With", exact=True).select_option("Bea")
    mine.get_by_label("How many people").fill("2")
    mine.get_by_label("Note for the team").fill("cracked screen")
    add(mine, "17:10", "Morgan")
    expect(mine.get_by_role("status").filter(has_text="Noted: Today, 17:10.")).to_be_visible()
    expect(row(other, "Morgan")).to_contain_text("17:10")
    expect(row(other, "Morgan")).to_contain_text("Repairs · for Bea · 2 people · “cracked screen”")
    expect(row(other, "Morgan")).to_have_attribute("data-state", "expected")
    # The form is ready for the next one.
    expect(mine.get_by_label("Time", exact=True)).to_be_focused()
    expect(mine.get_by_label("Time", exact=True)).to_have_value("")


def test_what_is_wrong_is_said_at_its_field(open_expected: Callable[..., Page]) -> None:
    page = open_expected()
    page.get_by_role("button", name="Add", exact=True).click()
    for typed, sentence in (
        ("", "Please give a time, like 14:30."),
        ("half past", "We can't read this time. Write it like 14:30."),
        ("9:30", "This time has passed today. Another day, or later?"),
    ):
        add(page, typed, "Nobody")
        time = page.get_by_label("Time", exact=True)
        expect(time).to_have_attribute("aria-invalid", "true")
        expect(time).to_have_accessible_description(sentence)
        expect(time).to_be_focused()
    page.get_by_text("With whom, how many, a note").click()
    page.get_by_label("How many people").fill("no")
    add(page, "18:00", "Nobody")
    expect(page.get_by_label("How many people")).to_have_accessible_description(
        "Please write a number from 1 to 50, like 2."
    )
    expect(row(page, "Nobody")).to_have_count(0)


def test_list_tells_what_was_taken_and_what_not_and_the_same_again_changes_nothing(
    open_expected: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_expected()
    page.get_by_role("button", name="Bring a list", exact=True).click()
    file = tmp_path / "today.csv"
    file.write_text(LIST, encoding="utf-8")
    page.get_by_label("Choose a file").set_input_files(file)
    expect(page.get_by_label("Or paste it here")).to_have_value(LIST)
    take = page.get_by_role("button", name="Take this list", exact=True)
    take.click()
    result = page.locator(".result")
    expect(result).to_contain_text("3 appointments are new or changed.")
    expect(result).to_contain_text("We could not read 2 lines.")
    expect(result.locator("li").first).to_have_text(
        re.compile(r"soon;repairs;Chris;\s*its time can't be read: write it like 2026-11-20 14:30")
    )
    expect(result.locator("li").last).to_contain_text("we don't offer what it is about")
    expect(page.locator("[data-day='2026-11-21']")).to_contain_text("Kim")
    expect(row(page, "Robin")).to_contain_text("for Bea")
    take.click()
    expect(result).to_contain_text("3 were known already.")
    expect(row(page, "Robin")).to_have_count(1)
    # What could not be read is put right where it stands.
    page.get_by_label("Or paste it here").fill(LIST.replace("soon", "2026-11-20 17:40"))
    take.click()
    expect(result).to_contain_text("1 appointment is new or changed.")
    expect(row(page, "Chris")).to_be_visible()


def test_calendar_of_years_is_cut_down_to_the_days_that_count(
    open_expected: Callable[..., Page], tmp_path: Path
) -> None:
    event = "BEGIN:VEVENT\nUID:{0}@x\nDTSTART:{1}T130000Z\nSUMMARY:Repairs: {2}\nEND:VEVENT\n"
    years = [(NOON - timedelta(days=day)).strftime("%Y%m%d") for day in range(3, 1500)]
    past = "".join(event.format(n, day, "Somebody else") for n, day in enumerate(years))
    near = event.format("near", "20261123", "Quimby")
    every = event.format("every", "20261123", "Weekly").replace("SUMMARY", "RRULE:FREQ=WEEKLY\nSUMMARY")
    page = open_expected()
    page.get_by_role("button", name="Bring a list", exact=True).click()
    calendar = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//\n{past}{near}{every}END:VCALENDAR\n"
    file = tmp_path / "years.ics"
    file.write_text(calendar, encoding="utf-8")
    page.get_by_label("Choose a file").set_input_files(file)
    page.get_by_role("button", name="Take this list", exact=True).click()
    result = page.locator(".result")
    expect(result).to_contain_text("1 appointment is new or changed.")
    expect(result).to_contain_text("1,497 are on other days and were left out.")
    expect(result.locator("li")).to_have_text(re.compile("Repairs: Weekly.*it repeats"))
    expect(page.locator("[data-day='2026-11-23']")).to_contain_text("Quimby")


def test_list_that_can_not_be_read_at_all_is_told_why(open_expected: Callable[..., Page]) -> None:
    page = open_expected()
    page.get_by_role("button", name="Bring a list", exact=True).click()
    field = page.get_by_label("Or paste it here")
    for text, sentence in (
        ("", "There is nothing here yet. Choose a file or paste a list."),
        ("Robin comes at three", "The first line has to name the columns: at, service,"),
        ("BEGIN:VCALENDAR\nnonsense", "We can't read this calendar."),
        ("at,service\n" + "x\n" * 900, "That is too much at once. Bring it in two parts."),
    ):
        field.fill(text)
        page.get_by_role("button", name="Take this list", exact=True).click()
        expect(field).to_have_accessible_description(re.compile(re.escape(sentence)))


def test_cancelled_is_undone_in_its_place_and_here_is_on_the_list(
    server: RunningServer, open_expected: Callable[..., Page]
) -> None:
    page = open_expected()
    page.get_by_role("button", name="Add", exact=True).click()
    add(page, "18:20", "Quillon")
    one = row(page, "Quillon")
    one.get_by_role("button", name="Cancel: Quillon").click()
    expect(one).to_have_attribute("data-state", "cancelled")
    one.get_by_role("button", name="Undo: Quillon").click()
    expect(one).to_have_attribute("data-state", "expected")
    one.get_by_role("button", name="Is here: Quillon").click()
    expect(one).to_have_attribute("data-state", "here")
    expect(one.locator(".state")).to_have_text(re.compile(r"here · A\d+"))
    # They have to be greeted like everybody: the way back to the board says so.
    expect(page.get_by_role("link", name="Board")).to_contain_text(re.compile("needs? you"))
    page.reload()
    expect(row(page, "Quillon").locator(".state")).to_have_text(re.compile(r"here · A\d+"))
    staff = server.token("staff", "Bea")
    for visit in server.call("GET", "/api/v1/stores/demo/state", token=staff).body["visits"]:
        server.do(staff, visit, "leave")


def test_who_comes_meanwhile_rings_here_as_on_the_board(
    server: RunningServer, open_expected: Callable[..., Page]
) -> None:
    page = open_expected(staff="Chris", script=COUNT_CHIMES)
    page.get_by_role("heading", name="Today", exact=True).click()
    before = page.evaluate("globalThis.chimes")
    visit = server.check_in(server.token("kiosk"))
    expect(page.get_by_role("link", name="Board")).to_contain_text(re.compile("needs? you"))
    page.wait_for_function("before => globalThis.chimes > before", arg=before)
    server.do(server.token("staff", "Bea"), visit, "leave")


def test_ways_lead_here_from_the_board_the_day_and_the_devices(
    server: RunningServer, open_page: OpenPage
) -> None:
    manager = server.token("manager")
    for start in ("/staff", "/manager", "/health"):
        page = open_page(manager, start, viewport=TABLET)
        if start == "/staff":
            page.get_by_role("button", name="Add someone").click()
        page.get_by_role("link", name=re.compile("Expected|Appointments")).click()
        expect(page).to_have_url(re.compile(r"/expected\?device="))
        expect(page.locator("[data-sentence]")).to_be_visible()


def axe(page: Page) -> list[str]:
    page.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text())
    found = page.evaluate("axe.run().then(({violations}) => violations)")
    return [f"{one['id']}: {one['nodes'][0]['target']}" for one in found]


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("de", "dark"), ("ar", "light")])
def test_page_is_whole_in_every_language_and_clean(
    server: RunningServer, open_expected: Callable[..., Page], language: str, theme: str
) -> None:
    token = server.token("lead", "Dana")
    for minutes, name in ((200, "Robin Looks"), (3000, "Sasha Looks")):
        told = {"at": (NOON + timedelta(minutes=minutes)).isoformat(), "service": "new-phone", "name": name}
        server.call("POST", "/api/v1/stores/demo/expected", {**told, "note": "blue"}, token=token)
    page = open_expected(f"?language={language}", color_scheme=theme)
    add_one, bring = page.locator(".head button").all()
    add_one.click()
    page.locator("details summary").click()
    page.locator(".adding [type=submit]").click()
    expect(page.locator(".error")).to_be_visible()
    clean(page)
    bring.click()
    page.locator("textarea").fill(LIST)
    page.locator(".bringing [type=submit]").click()
    expect(page.locator(".result li")).to_have_count(2)
    clean(page)


def clean(page: Page) -> None:
    assert not re.search(r"\bexpected-[a-z-]+", page.locator("body").inner_text())
    assert axe(page) == []
    for size in (SMALLEST, NARROW, PHONE, WALL, TABLET):
        page.set_viewport_size(size)  # type: ignore[arg-type]  # a plain dict is one
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), size
    small = page.evaluate(
        "[...document.querySelectorAll('button, a, input, select, summary')].filter((one) => {"
        "const {height, width} = one.getBoundingClientRect(); return width > 1 && height && height < 47.9;"
        "}).map((one) => one.outerHTML.slice(0, 80))"
    )
    assert small == []
