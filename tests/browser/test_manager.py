"""The manager's pages on a made-up day: what they say, and that every figure leads to its people."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from config.settings import load
from server.db.engine import writing_engine
from server.ops.database import ready_database
from server.ops.token import issue
from tests.a_day import keep_day
from tests.browser.conftest import OpenPage
from tests.browser.kiosk_page import axe_violations, is_wider_than_the_screen
from tests.running import RunningServer

DAY = "/manager?from=2026-11-20"
PEOPLE = "/manager/visits?from=2026-11-20"
FEW = "/manager?from=2026-11-18"
PAGES = (DAY, "/manager?from=2026-11-18&to=2026-11-20", FEW, "/manager?from=2026-11-17", PEOPLE)
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A shop with one full day and one with seven people."""
    data = tmp_path_factory.mktemp("manager")
    settings = load(RunningServer(data).environment)
    ready_database(settings)
    writer = writing_engine(settings.database)
    keep_day(writer, date(2026, 11, 20))
    keep_day(writer, date(2026, 11, 18), people=7)
    writer.dispose()
    running = RunningServer(data).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def token(server: RunningServer) -> str:
    return issue(load(server.environment), "demo", "manager", None)


@pytest.fixture
def day(open_page: OpenPage, token: str) -> Page:
    return open_page(token, DAY, viewport=DESK)


def number(text: str) -> int:
    """The first number of a text, as it is written for people: `1,204 left`, `One person`."""
    found = re.search(r"\d[\d,]*|[Oo]ne", text)
    assert found is not None, text
    return 1 if found[0] in ("One", "one") else int(found[0].replace(",", ""))


def test_first_line_says_how_the_day_went_and_leads_to_those_it_failed(day: Page) -> None:
    said = day.locator("h1").inner_text()
    assert re.match(
        r"\d+ of 104 people were greeted; half within \d+\ss of checking in, nine in ten within \d+\smin",
        said,
    )
    broke = re.search(r"It broke at 12:[03]0 in Repairs: (\d+) waited longer than we told them\.", said)
    assert broke is not None
    day.get_by_role("link", name=f"See the {broke[1]} →").click()
    expect(day.locator("tbody tr")).to_have_count(int(broke[1]))
    expect(day.locator("tbody .late, tbody td:nth-child(10)").first).to_be_visible()


def test_every_count_leads_to_as_many_people(day: Page) -> None:
    links = day.locator("td a, .way b a, .five p a, .lost a").all()
    assert len(links) > 30
    leading = [(link.inner_text(), link.get_attribute("href")) for link in links]
    for text, href in leading:
        counted = re.search(r"left|didn't|said nobody|not called", text) or re.fullmatch(r"[\d,]+", text)
        if not counted:
            continue
        day.goto(day.url.split("/manager")[0] + str(href))
        assert number(day.locator("h1").inner_text()) == number(text), (text, href)


def test_figure_is_never_without_its_formula_and_n(day: Page) -> None:
    figures = day.locator(".figure")
    expect(figures).to_have_count(5)
    for name in ("Noticed in", "Waited", "With us", "Helped in time"):
        text = figures.filter(has=day.get_by_role("heading", name=name)).inner_text()
        assert re.search(r"of \d+", text), text
        assert re.search(r"From |out of everybody", text), text


def test_those_who_left_are_said_to_be_counted(day: Page) -> None:
    expect(day.get_by_role("link", name=re.compile("count for as long as they stayed"))).to_be_visible()
    assert "Kaplan–Meier" in day.locator(".five").inner_text()


def test_dot_of_a_person_leads_to_their_line(day: Page) -> None:
    """The pictures repeat what the tables say, for those who point at them."""
    dots = day.locator(".plot a")
    expect(dots).to_have_count(104)
    day.goto(day.url.split("/manager")[0] + str(dots.nth(30).get_attribute("href")))
    expect(day.locator("article .line-motif li").first).to_contain_text(re.compile("came in|checked in"))


def test_few_people_are_told_as_few(open_page: OpenPage, token: str) -> None:
    page = open_page(token, FEW)
    assert re.match(r"\d of 7 people were greeted, at the latest after", page.locator("h1").inner_text())
    expect(page.locator(".value .nil")).to_have_text(["too few"] * 3)
    assert "from 20 on it stands here" in page.locator(".five").inner_text()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/manager", "Nobody has come yet today. As soon as somebody checks in"),
        ("/manager?from=2026-11-17", "Nobody came."),
        ("/manager?from=2199-01-01", "This day is still to come."),
    ],
)
def test_empty_day_says_why_and_what_will_appear(
    open_page: OpenPage, token: str, address: str, said: str
) -> None:
    expect(open_page(token, address).locator("h1")).to_contain_text(said)


def test_list_can_be_narrowed_and_widened_again(open_page: OpenPage, token: str) -> None:
    page = open_page(token, PEOPLE)
    everybody = number(page.locator("h1").inner_text())
    page.get_by_label("For", exact=True).select_option("Repairs")
    page.get_by_label("How it ended").select_option("left")
    page.get_by_role("button", name="Show these").click()
    page.wait_for_url("**outcome=left**")
    assert 0 < page.locator("tbody tr").count() < everybody
    expect(page.locator("h1")).to_contain_text("Repairs · left")
    page.get_by_role("link", name="Show everybody").click()
    page.wait_for_url(lambda url: "outcome=left" not in url)
    assert number(page.locator("h1").inner_text()) == everybody


def test_list_goes_on_until_everybody_was_shown(open_page: OpenPage, token: str) -> None:
    page = open_page(token, PEOPLE)
    first = page.locator("tbody th a").all_inner_texts()
    page.get_by_role("link", name="Further").click()
    page.wait_for_url("**after=**")
    second = page.locator("tbody th a").all_inner_texts()
    assert (len(first), len(second)) == (100, 4)
    assert not set(first) & set(second)


def test_days_can_be_walked_and_chosen(day: Page) -> None:
    day.get_by_role("link", name="Earlier").click()
    expect(day.locator(".days")).to_contain_text("November 19, 2026")
    day.get_by_role("link", name="Later").click()
    expect(day.locator(".days")).to_contain_text("November 20, 2026")
    day.get_by_text("Other days").click()
    day.get_by_label("From").fill("2026-11-18")
    expect(day.get_by_label("To", exact=True)).to_have_value("2026-11-18")
    day.get_by_label("To", exact=True).fill("2026-11-20")
    day.get_by_role("button", name="Show").click()
    expect(day.get_by_role("heading", name="Day by day")).to_be_visible()
    assert number(day.locator("h1").inner_text().split(" of ")[1]) == 111


def test_one_person_is_told_as_a_line_with_who_did_what(
    server: RunningServer, open_page: OpenPage, token: str
) -> None:
    kiosk, alex, bea = (
        issue(load(server.environment), "demo", role, staff)
        for role, staff in (("kiosk", None), ("staff", "Alex"), ("staff", "Bea"))
    )
    visit = server.check_in(kiosk, "returns", name="Robin Secret", note="blue scarf")
    for who, verb in ((alex, "greet"), (bea, "call"), (bea, "serve"), (bea, "finish")):
        assert server.do(who, visit, verb).status == 200
    page = open_page(token, f"/manager/visits/{visit['id']}")
    expect(page.locator(f"[data-visit='{visit['ticket']}'][data-state='served']")).to_be_visible()
    steps = page.locator("article .line-motif li[data-step='done'] span")
    expect(steps).to_have_text(["checked in", "hello", "called", "with us", "done"])
    story = page.locator(".story li p").all_inner_texts()
    assert [line.replace("\n", " ").split("  ")[0].strip() for line in story] == [
        "The person checked in at the kiosk",
        "Alex said hello",
        "Bea called them to Desk 1",
        "Bea was with them",
        "Bea was done",
    ]
    assert "Secret" not in page.content()
    assert "scarf" not in page.content()


def test_somebody_else_than_a_manager_sees_nothing(server: RunningServer) -> None:
    staff = issue(load(server.environment), "demo", "staff", "Alex")
    for address in ("/manager", "/manager/visits", "/manager/visits/some-id"):
        assert server.call("GET", address).status == 401
        assert server.call("GET", address, token=staff).status == 401


def test_unknown_person_and_nonsense_in_the_address_lead_back(open_page: OpenPage, token: str) -> None:
    page = open_page(token, "/manager/visits/nobody?from=2026-11-20")
    expect(page).to_have_url(re.compile(r"/manager/visits\?"))
    for nonsense in (
        "/manager?from=yesterday",
        "/manager/visits?outcome=happy",
        "/manager/visits?after=nobody",
    ):
        page.goto(page.url.split("/manager")[0] + nonsense)
        expect(page.locator("h1")).to_be_visible()


def test_page_works_without_any_script(open_page: OpenPage, token: str) -> None:
    page = open_page(token, DAY, java_script_enabled=False)
    expect(page.locator("h1")).to_contain_text("were greeted")
    page.get_by_role("link", name="People").click()
    expect(page.locator("tbody tr")).to_have_count(100)


def test_arabic_runs_from_right_to_left_and_keeps_latin_names_whole(open_page: OpenPage, token: str) -> None:
    page = open_page(token, f"{DAY}&language=ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    assert "\u2068الإصلاح\u2069" in page.locator("h1").inner_text()
    page.get_by_role("link", name="الأشخاص").click()
    expect(page.locator("html")).to_have_attribute("lang", "ar")


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_wider_than_a_phone(open_page: OpenPage, token: str, address: str) -> None:
    page = open_page(token, address, viewport=PHONE)
    for language in ("de", "ar"):
        assert not is_wider_than_the_screen(page)
        page.goto(f"{page.url}&language={language}")
    assert not is_wider_than_the_screen(page)


@pytest.mark.parametrize(("scheme", "viewport"), [("light", DESK), ("dark", PHONE)], ids=["light", "dark"])
def test_axe_finds_nothing(open_page: OpenPage, token: str, scheme: str, viewport: dict[str, int]) -> None:
    page = open_page(token, DAY, viewport=viewport, color_scheme=scheme, bypass_csp=True)
    base = page.url.split("/manager")[0]
    one = page.locator(".some a").first.get_attribute("href")
    for address in (*PAGES, f"{PEOPLE}&outcome=left&hour=3", str(one), f"{DAY}&language=ar"):
        page.goto(base + address)
        assert axe_violations(page) == [], address
