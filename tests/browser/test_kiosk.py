"""The kiosk as a person finds it: a real page, a real server, and what goes wrong between them."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.conftest import OpenKiosk
from tests.browser.kiosk_page import (
    LANDSCAPE,
    PORTRAIT,
    VISITS,
    Kiosk,
    axe_violations,
    bytes_of,
    eventually,
    is_wider_than_the_screen,
    kiosk_in,
    lose_answer,
    new_context,
)
from tests.running import RunningServer

PRIVATE = "Bills and payment plans"
SILENT = re.compile(r"/live|\.woff2$")  # a stream has no end, a font no words
SIZES = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One server for all of them: each kiosk sees only who came since it was opened."""
    running = RunningServer(tmp_path_factory.mktemp("kiosk")).start()
    yield running
    running.stop()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk()


def button(kiosk: Kiosk, name: str) -> Locator:
    return kiosk.page.get_by_role("button", name=name, exact=True)


# Two taps


def test_two_taps_make_a_visit(kiosk: Kiosk) -> None:
    kiosk.choose()
    kiosk.check_in()
    visit = kiosk.visit(kiosk.ticket())
    assert (visit["service"], visit["party_size"], visit["source"]) == ("repairs", 1, "kiosk")
    assert (visit["language"], visit["name"]) == ("en", None)


def test_party_and_name_come_along_when_they_are_given(kiosk: Kiosk) -> None:
    kiosk.choose("Returns")
    button(kiosk, "One more").click(click_count=2)
    button(kiosk, "One fewer").click()
    kiosk.page.get_by_label("First name").fill("  Robin ")
    kiosk.check_in()
    visit = kiosk.visit(kiosk.ticket())
    assert (visit["service"], visit["party_size"], visit["name"]) == ("returns", 2, "Robin")


def test_the_party_stays_between_one_and_twelve(kiosk: Kiosk) -> None:
    kiosk.choose()
    button(kiosk, "One fewer").click(force=True)
    expect(kiosk.page.locator(".count")).to_have_text("1 person")
    button(kiosk, "One more").click(click_count=14, force=True)
    expect(kiosk.page.locator(".count")).to_have_text("12 people")


def test_a_double_tap_makes_one_visit(kiosk: Kiosk) -> None:
    kiosk.choose()
    kiosk.page.evaluate("const b = document.querySelector('.btn-primary'); b.click(); b.click()")
    kiosk.ticket()
    assert len(kiosk.visits()) == len(kiosk.check_ins) == 1


def test_the_server_paints_what_the_script_draws(open_kiosk: OpenKiosk) -> None:
    painted = open_kiosk("?language=ar", java_script_enabled=False).page
    drawn = open_kiosk("?language=ar").page
    for part in (".tiles", ".languages", "h1"):
        assert painted.locator(part).inner_text() == drawn.locator(part).inner_text()
    for part in (".tile", ".tile-range", ".languages button", ".way .ring"):
        assert painted.locator(part).count() == drawn.locator(part).count() > 0


# Lost answers, reloads, no network


def test_a_lost_answer_never_makes_a_second_visit(kiosk: Kiosk) -> None:
    kiosk.page.route(VISITS, lose_answer, times=3)
    kiosk.choose()
    kiosk.check_in()
    ticket = kiosk.ticket()
    assert [visit["ticket"] for visit in kiosk.visits()] == [ticket]
    assert len(kiosk.check_ins) == 4
    assert len({call.headers["idempotency-key"] for call in kiosk.check_ins}) == 1


def test_a_late_check_in_tells_its_age_and_is_still_the_same(kiosk: Kiosk) -> None:
    kiosk.page.route(VISITS, lose_answer)
    kiosk.choose()
    kiosk.check_in()
    kiosk.page.get_by_role("heading", name="Saved here").wait_for()
    kiosk.page.wait_for_timeout(1500)
    kiosk.page.unroute(VISITS)
    kiosk.ticket()
    first, *_, last = [json.loads(call.post_data or "") for call in kiosk.check_ins]
    assert last.pop("age_s") > 1
    assert re.fullmatch(r"K\d-01", last.pop("ticket"))
    assert last == first
    assert len(kiosk.visits()) == 1


def test_a_reload_before_the_answer_shows_the_same_ticket_afterwards(kiosk: Kiosk) -> None:
    kiosk.page.route(VISITS, lose_answer)
    kiosk.choose()
    kiosk.check_in()
    kiosk.page.get_by_role("heading", name="Saved here").wait_for()
    kiosk.page.unroute(VISITS)
    kiosk.page.reload()
    ticket = kiosk.ticket()
    assert [visit["ticket"] for visit in kiosk.visits()] == [ticket]
    assert kiosk.saved() == []


def test_a_check_in_of_more_than_a_minute_ago_is_sent_but_not_shown(kiosk: Kiosk) -> None:
    kiosk.page.route(VISITS, lambda route: route.abort())
    kiosk.choose()
    kiosk.check_in()
    kiosk.page.get_by_role("heading", name="Saved here").wait_for()
    kiosk.page.evaluate(
        """async () => {
          const open = indexedDB.open('greetline');
          await new Promise((done) => { open.onsuccess = done; });
          const box = open.result.transaction('outbox', 'readwrite').objectStore('outbox');
          const all = box.getAll();
          await new Promise((done) => { all.onsuccess = done; });
          // By both clocks: whether or not a later moment of that page was written down.
          all.result.forEach((record) => {
            record.made.wall_ms -= 61_000;
            record.made.steady_ms -= 61_000;
            box.put(record);
          });
          await new Promise((done) => { box.transaction.oncomplete = done; });
          open.result.close();
        }"""
    )
    # Nothing goes out before the page has read again what was changed behind its back.
    kiosk.page.reload()
    kiosk.page.unroute(VISITS)
    eventually(kiosk.page, lambda: len(kiosk.visits()) == 1)
    assert json.loads(kiosk.check_ins[-1].post_data or "")["age_s"] >= 61
    expect(kiosk.page.locator(".tile").first).to_be_visible()


def test_without_a_network_check_ins_are_kept_and_sent_in_their_order(kiosk: Kiosk) -> None:
    kiosk.page.context.set_offline(True)
    for service in ("Repairs", "Returns"):
        kiosk.choose(service)
        kiosk.check_in()
        expect(kiosk.page.locator(".facts")).to_contain_text("saved here and will be sent")
        button(kiosk, "Next person").click()
    expect(kiosk.page.locator("[data-banner='cut-off']")).to_be_visible()
    expect(kiosk.page.locator(".tile-range").first).to_have_text("We can't say yet")
    assert [record["body"]["service"] for record in kiosk.saved()] == ["repairs", "returns"]
    kiosk.page.context.set_offline(False)
    expect(kiosk.page.locator("[data-banner='cut-off']")).to_have_count(0)
    eventually(kiosk.page, lambda: kiosk.saved() == [])
    assert [visit["service"] for visit in kiosk.visits()] == ["repairs", "returns"]


def test_a_busy_server_is_tried_again_until_it_takes_it(kiosk: Kiosk) -> None:
    refuse = {"status": 503, "content_type": "application/problem+json", "body": '{"code": "busy"}'}
    kiosk.page.route(VISITS, lambda route: route.fulfill(**refuse), times=2)
    kiosk.choose()
    kiosk.check_in()
    kiosk.ticket()
    assert len(kiosk.visits()) == 1


def test_a_refusal_is_told_in_the_persons_words_and_kept_until_they_change_it(kiosk: Kiosk) -> None:
    def stretch(route: Route) -> None:
        body = json.loads(route.request.post_data or "")
        route.continue_(post_data=json.dumps({**body, "name": "x" * 10_000}))

    kiosk.page.route(VISITS, stretch, times=1)
    kiosk.choose()
    kiosk.page.get_by_label("First name").fill("Robin")
    kiosk.check_in()
    expect(kiosk.page.locator(".refused")).to_have_text(
        "We can't take this name. Shorten it or leave it out."
    )
    expect(kiosk.page.get_by_label("First name")).to_have_value("Robin")
    assert kiosk.saved()[0]["refused"] == {"code": "bad_field", "field": "name"}
    kiosk.page.get_by_label("First name").fill("Rob")
    kiosk.check_in()
    ticket = kiosk.ticket()
    assert [(visit["ticket"], visit["name"]) for visit in kiosk.visits()] == [(ticket, "Rob")]
    assert kiosk.saved() == []


def test_a_service_that_is_gone_leads_back_to_the_services(kiosk: Kiosk) -> None:
    def rename(route: Route) -> None:
        body = json.loads(route.request.post_data or "")
        route.continue_(post_data=json.dumps({**body, "service": "telegrams"}))

    kiosk.page.route(VISITS, rename, times=1)
    kiosk.choose()
    kiosk.check_in()
    expect(kiosk.page.locator(".refused")).to_contain_text("We don't offer this any more")
    kiosk.choose("Returns")
    kiosk.check_in()
    assert kiosk.visit(kiosk.ticket())["service"] == "returns"


# The ticket on the kiosk


def test_without_a_live_tablet_the_page_says_so_honestly(kiosk: Kiosk) -> None:
    kiosk.choose()
    kiosk.check_in()
    expect(kiosk.page.locator(".headline")).to_have_text(
        "You're on the list. Please speak to us at the counter too."
    )


def test_with_a_live_tablet_the_team_has_been_told(kiosk: Kiosk, open_page: Callable[..., Page]) -> None:
    open_page(kiosk.staff, "/staff")
    eventually(kiosk.page, lambda: kiosk.state()["tablets_alive"] == 1)
    kiosk.choose()
    kiosk.check_in()
    expect(kiosk.page.locator(".headline")).to_have_text("You're in line. We've told our team.")


def test_has_seen_you_appears_when_somebody_greets(kiosk: Kiosk) -> None:
    kiosk.choose()
    kiosk.check_in()
    ticket = kiosk.ticket()
    ring = kiosk.page.locator(".line-motif .hello")
    expect(ring).to_have_attribute("data-step", "open")
    kiosk.do(ticket, "greet")
    expect(kiosk.page.locator(".headline")).to_have_text("Alex has seen you.")
    expect(ring).to_have_attribute("data-step", "done")
    expect(kiosk.page.locator("#news")).to_have_text("Alex has seen you.")


def test_a_call_is_the_loudest_thing_on_the_page(kiosk: Kiosk) -> None:
    kiosk.choose("Returns")
    kiosk.check_in()
    kiosk.do(kiosk.ticket(), "call", {"desk": "Desk 3"})
    expect(kiosk.page.locator(".headline")).to_have_text("It's your turn: Desk 3.")
    expect(kiosk.page.locator(".slip")).to_have_attribute("data-state", "called")
    expect(kiosk.page.locator(".ticket")).to_have_class("ticket loud")


def test_news_comes_by_polling_where_streams_do_not_pass(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.page.route("**/live*", lambda route: route.abort())
    kiosk.choose()
    kiosk.check_in()
    kiosk.do(kiosk.ticket(), "greet")
    expect(kiosk.page.locator(".headline")).to_have_text("Alex has seen you.")


def test_the_ticket_leads_to_the_phone(kiosk: Kiosk) -> None:
    kiosk.choose()
    kiosk.check_in()
    picture = kiosk.page.locator(".follow img")
    picture.evaluate("(image) => image.decode()")
    token = kiosk.page.locator(".address").inner_text().split("/t/")[1]
    assert kiosk.server.call("GET", f"/api/v1/tickets/{token}").body["ticket"] == kiosk.ticket()


# Nothing of the last person is left


def test_nothing_of_the_last_person_is_left_on_the_device(kiosk: Kiosk) -> None:
    before = kiosk.page.evaluate("history.length")
    kiosk.choose()
    kiosk.page.get_by_label("First name").fill("Zebedee")
    kiosk.check_in()
    ticket = kiosk.ticket()
    token = kiosk.page.locator(".address").inner_text().split("/t/")[1]
    button(kiosk, "Next person").click()
    expect(kiosk.page.locator(".tile").first).to_be_visible()
    left = kiosk.left_behind()
    assert [word for word in ("Zebedee", token, f'"{ticket}"') if word in left] == []
    assert kiosk.saved() == []
    assert kiosk.page.evaluate("history.length") == before
    kiosk.choose()
    expect(kiosk.page.get_by_label("First name")).to_have_value("")
    expect(kiosk.page.get_by_label("First name")).to_have_attribute("autocomplete", "off")


def test_the_ticket_clears_itself_and_can_be_kept(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.page.clock.install()
    kiosk.choose()
    kiosk.check_in()
    kiosk.ticket()
    kiosk.page.clock.fast_forward(15_000)
    button(kiosk, "Keep showing").click()
    kiosk.page.clock.fast_forward(50_000)
    expect(kiosk.page.locator(".number")).to_be_visible()
    kiosk.page.clock.fast_forward(15_000)
    expect(kiosk.page.locator(".tile").first).to_be_visible()


def test_a_page_that_was_begun_asks_and_then_forgets(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.page.clock.install()
    kiosk.choose()
    kiosk.page.get_by_label("First name").fill("Zebedee")
    kiosk.page.clock.fast_forward(31_000)
    expect(kiosk.page.get_by_role("dialog", name="Still there?")).to_be_visible()
    button(kiosk, "I'm still here").click()
    expect(kiosk.page.get_by_role("dialog")).to_have_count(0)
    expect(kiosk.page.get_by_label("First name")).to_have_value("Zebedee")
    expect(kiosk.page.get_by_label("First name")).to_be_focused()
    kiosk.page.clock.fast_forward(31_000)
    expect(kiosk.page.get_by_role("dialog")).to_be_visible()
    kiosk.page.clock.fast_forward(21_000)
    expect(kiosk.page.locator(".tile").first).to_be_visible()
    assert "Zebedee" not in kiosk.left_behind()


def test_the_browser_keeps_no_copy_of_the_page_for_its_back_button(kiosk: Kiosk) -> None:
    kiosk.choose()
    kiosk.page.get_by_label("First name").fill("Zebedee")
    kiosk.page.goto(f"{kiosk.server.url}/healthz")
    kiosk.page.go_back()
    expect(kiosk.page.locator(".tile").first).to_be_visible()
    assert "Zebedee" not in kiosk.left_behind()


# Languages


def test_a_language_is_there_at_once_and_goes_with_its_person(kiosk: Kiosk) -> None:
    root = kiosk.page.locator("html")
    button(kiosk, "العربية").click()
    expect(root).to_have_attribute("dir", "rtl")
    expect(root).to_have_attribute("lang", "ar")
    expect(kiosk.page.locator("h1")).to_have_text("كيف يمكننا مساعدتك؟")
    kiosk.page.locator(".tile").first.click()
    kiosk.page.locator(".btn-primary").click()
    visit = kiosk.visit(kiosk.ticket())
    assert visit["language"] == "ar"
    kiosk.do(visit["ticket"], "greet")
    expect(kiosk.page.locator(".headline")).to_contain_text("انتبه لك")
    kiosk.page.locator(".btn-primary").click()
    expect(root).to_have_attribute("dir", "ltr")
    expect(kiosk.page.locator("h1")).to_have_text("What can we help you with?")


def test_a_language_that_cannot_be_had_is_said_so(kiosk: Kiosk) -> None:
    kiosk.page.context.set_offline(True)
    button(kiosk, "Deutsch").click()
    expect(kiosk.page.locator(".notice")).to_contain_text("the language stays as it is")
    expect(kiosk.page.locator("html")).to_have_attribute("lang", "en")


# Private services


def test_a_private_service_has_no_name_out_here(kiosk: Kiosk) -> None:
    kiosk.choose("Something private")
    expect(kiosk.page.locator(".chosen")).to_contain_text("Something private")
    kiosk.check_in()
    assert kiosk.visit(kiosk.ticket())["service"] == "private"
    with kiosk.page.expect_response("**/state"):
        button(kiosk, "Next person").click()
    texts = {
        answer.url.rpartition("/")[2]: answer.text() for answer in kiosk.got if not SILENT.search(answer.url)
    }
    assert {"kiosk", "visits", "state"} <= set(texts)
    assert [name for name, text in texts.items() if PRIVATE in text] == []
    assert PRIVATE not in kiosk.left_behind()


# Hands, eyes and ears


def every_page(kiosk: Kiosk) -> Iterator[str]:
    """Walks through the pages; stops at each."""
    yield "welcome"
    kiosk.page.locator(".tile").first.click()
    yield "details"
    kiosk.page.locator(".btn-primary").click()
    kiosk.page.locator(".follow img").evaluate("(image) => image.decode()")
    yield "ticket"
    kiosk.do(kiosk.ticket(), "call")
    kiosk.page.locator(".loud").wait_for()
    yield "called"


@pytest.mark.parametrize("size", SIZES)
def test_every_control_is_large_and_within_reach(open_kiosk: OpenKiosk, size: str) -> None:
    kiosk = open_kiosk(viewport=SIZES[size])
    for name in every_page(kiosk):
        for control in kiosk.page.locator("button, input").all():
            box = control.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= 72, (name, control.inner_text(), box)
            assert box["y"] >= 0.4 * SIZES[size]["height"] - 1, (name, control.inner_text(), box)
            assert box["y"] + box["height"] <= SIZES[size]["height"], (name, control.inner_text(), box)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing(open_kiosk: OpenKiosk, scheme: str, language: str) -> None:
    kiosk = open_kiosk(f"?language={language}", color_scheme=scheme, reduced_motion="reduce")
    for name in every_page(kiosk):
        assert axe_violations(kiosk.page) == [], name


def test_axe_finds_nothing_where_the_kiosk_asks_or_excuses_itself(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(reduced_motion="reduce")
    kiosk.page.clock.install()
    kiosk.choose()
    kiosk.page.clock.fast_forward(31_000)
    kiosk.page.get_by_role("dialog").wait_for()
    assert axe_violations(kiosk.page) == []
    button(kiosk, "I'm still here").click()
    kiosk.page.context.set_offline(True)
    kiosk.check_in()
    kiosk.page.get_by_role("heading", name="Saved here").wait_for()
    assert axe_violations(kiosk.page) == []
    button(kiosk, "Next person").click()
    kiosk.page.locator("[data-banner='cut-off']").wait_for()
    assert axe_violations(kiosk.page) == []


def test_the_keyboard_alone_is_enough(kiosk: Kiosk) -> None:
    press = kiosk.page.keyboard.press
    press("Tab")
    expect(kiosk.page.locator(".tile").first).to_be_focused()
    press("Enter")
    expect(kiosk.page.locator("h1")).to_be_focused()
    press("Tab")
    press("Tab")
    press("Enter")
    expect(kiosk.page.locator(".count")).to_have_text("2 people")
    press("Tab")
    kiosk.page.keyboard.type("Robin")
    press("Enter")
    visit = kiosk.visit(kiosk.ticket())
    assert (visit["party_size"], visit["name"]) == (2, "Robin")
    expect(kiosk.page.locator("h1")).to_be_focused()


def test_one_polite_region_speaks(kiosk: Kiosk) -> None:
    regions = "[aria-live], [role=status], [role=alert], output"
    assert kiosk.page.locator(regions).count() == 1
    kiosk.choose()
    button(kiosk, "One more").click()
    expect(kiosk.page.locator("#news")).to_have_text("2 people")
    assert kiosk.page.locator(regions).count() == 1


@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_page_fits_a_width_of_320(open_kiosk: OpenKiosk, language: str) -> None:
    kiosk = open_kiosk(f"?language={language}", viewport={"width": 320, "height": 568})
    for name in every_page(kiosk):
        assert not is_wider_than_the_screen(kiosk.page), name


# Weight


def test_the_page_weighs_at_most_25_kb_and_travels_compressed(
    server: RunningServer, browser: Browser
) -> None:
    with new_context(browser) as context, kiosk_in(server, context) as kiosk:
        kiosk.open()
        kiosk.page.wait_for_load_state("networkidle")
        sizes = bytes_of(kiosk.got)
        assert 15_000 < sum(sizes.values()) <= 25_000, sizes
        for answer in kiosk.got:
            if sizes.get(answer.url, 0) > 1_400:
                assert answer.all_headers()["content-encoding"] == "gzip", answer.url
