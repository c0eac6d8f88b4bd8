"""Everybody: by ear with two keys, with one switch, by the keyboard alone; larger, lower, in contrast."""

import re
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenBoard, OpenKiosk, OpenPage, PairedServer
from tests.browser.kiosk_page import (
    LANDSCAPE,
    PHONE,
    PORTRAIT,
    Kiosk,
    axe_violations,
    eventually,
    is_wider_than_the_screen,
)
from tests.running import RunningServer

NEEDS = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="no espeak-ng: apt-get install espeak-ng")
NARROW = {"width": 320, "height": 640}
# The loudspeaker is the true edge: what would be heard is written down, and is over at once.
EAR = """(() => {
  globalThis.heard = [];
  globalThis.cut = 0;
  class Said { constructor(text) { this.text = text; } }
  const voice = (lang, localService) => ({ lang, localService, name: lang });
  const ear = {
    getVoices: () => ['en-GB', 'de-DE', 'es-ES', 'fr-FR', 'ar-SA'].map((lang) => voice(lang, true)),
    speak: (said) => { heard.push({ ...said }); setTimeout(() => said.onend?.(), 5); },
    cancel: () => { cut += 1; },
    addEventListener: () => {},
  };
  const fetched = globalThis.fetch;
  globalThis.fetch = (url, how) => {
    if (how?.method === 'POST' && `${url}`.endsWith('/speech')) heard.push(JSON.parse(how.body));
    return fetched(url, how);
  };
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Said });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: ear });
})()"""
TARGETS = """() => [...document.querySelectorAll('button, input, a[href]')]
  .filter((one) => one.checkVisibility())
  .map((one) => [one.innerText || one.id, one.getBoundingClientRect()])
  .filter(([, box]) => box.width < 72 || box.height < 72)
  .map(([name, box]) => `${name} ${box.width} x ${box.height}`)"""
UNREACHED = """async () => {
  const out = [];
  for (const one of document.querySelectorAll('#kiosk button, #kiosk input')) {
    one.scrollIntoView({ block: 'center' });
    if (one.getBoundingClientRect().top < innerHeight / 2 - 1) out.push(one.innerText);
  }
  return out;
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, paired: PairedServer) -> Iterator[RunningServer]:
    """One shop for all: nobody here minds who came before."""
    data = tmp_path_factory.mktemp("aloud") / "data"
    shutil.copytree(paired.data, data)
    ready = {device: list(tokens) for device, tokens in paired.ready.items()}
    running = PairedServer(data, ready=ready)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def heard_kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk whose voice can be listened to."""
    kiosk = open_kiosk()
    kiosk.page.add_init_script(EAR)
    return kiosk.open()


def heard(page: Page) -> list[str]:
    return [str(said["text"]) for said in page.evaluate("heard")]


def listen(page: Page, press: Callable[[], None]) -> str:
    """What is said after this press."""
    before = len(heard(page))
    press()
    eventually(page, lambda: len(heard(page)) > before)
    page.wait_for_timeout(250)
    return heard(page)[-1]


class TwoKeys:
    """Somebody who sees nothing: Space moves on, Enter chooses, and the ear decides which."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def seek(self, wanted: str) -> str:
        for _stop in range(40):
            said = listen(self.page, lambda: self.page.keyboard.press("Space"))
            if said.startswith(wanted):
                return said
        raise AssertionError(f"never heard {wanted}: {heard(self.page)}")

    def choose(self, wanted: str) -> str:
        self.seek(wanted)
        return listen(self.page, lambda: self.page.keyboard.press("Enter"))


def help_with_screen(page: Page) -> None:
    page.get_by_role("button", name="Help with this screen").click()
    expect(page.get_by_role("heading", name="Help with this screen")).to_be_visible()


# By ear alone


def test_whole_check_in_by_ear_with_two_keys(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    first = listen(page, lambda: page.keyboard.press("F1"))
    assert first.startswith("Read aloud is on. Others may hear it.")
    assert first.endswith("What can we help you with?")
    keys = TwoKeys(page)
    assert "How many of you are there?" in keys.choose("Repairs")
    assert keys.choose("One more") == "2 people"
    assert "Something is written" not in keys.seek("First name")
    keys.choose("Check in")
    eventually(page, lambda: any("Your ticket" in said for said in heard(page)))
    ticket = heard_kiosk.ticket()
    assert any(ticket in said and "In line" in said for said in heard(page)), heard(page)
    visit = heard_kiosk.visit(ticket)
    assert (visit["service"], visit["party_size"]) == ("repairs", 2)
    assert keys.choose("Next person") == "Read aloud is off now."
    expect(page.locator(".tile").first).to_be_visible()
    expect(page.locator(".aloud-bar")).to_have_count(0)


def test_everything_that_stands_on_the_page_is_said(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    listen(page, lambda: page.keyboard.press("F1"))
    count = len(page.query_selector_all("#kiosk button")) + 7
    said = [listen(page, lambda: page.keyboard.press("Space")) for _stop in range(count + 1)]
    for button in page.query_selector_all("#kiosk button"):
        name = button.inner_text().split("\n")[0]
        assert any(words.startswith(name) for words in said), name


@NEEDS
def test_voice_is_the_devices_own_and_the_servers_where_it_has_none(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    # A voice that is made elsewhere would take the words out of the shop.
    page.add_init_script(EAR.replace("voice(lang, true)", "voice(lang, lang !== 'de-DE')"))
    kiosk.open()
    listen(page, lambda: page.keyboard.press("F1"))
    assert {said["voice"]["lang"] for said in page.evaluate("heard")} == {"en-GB"}
    said = listen(page, lambda: page.get_by_role("button", name="Deutsch").click())
    eventually(page, lambda: any("language" in one for one in page.evaluate("heard")))
    assert "Was können wir für Sie tun?" in said
    assert not [one for one in page.evaluate("heard") if one.get("voice", {}).get("lang") == "de-DE"]
    # What is asked for is written down at once; its sound comes when the server has spoken it.
    eventually(page, lambda: any(got.url.endswith("/speech") for got in kiosk.got))
    sounds = [got for got in kiosk.got if got.url.endswith("/speech")]
    assert (sounds[0].status, sounds[0].headers["content-type"]) == (200, "audio/wav")
    expect(page.locator(".aloud-bar .notice")).to_be_hidden()


def test_keys_repeat_interrupt_and_set_speed_and_loudness(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    listen(page, lambda: page.keyboard.press("F1"))
    at = listen(page, lambda: page.keyboard.press("ArrowRight"))
    assert listen(page, lambda: page.keyboard.press("r")) == at
    cut = page.evaluate("cut")
    page.keyboard.press("x")
    assert page.evaluate("cut") == cut + 1
    bar = page.locator(".aloud-bar")
    for key, what in (("Slower", "rate"), ("Quieter", "volume")):
        was = page.evaluate("heard.at(-1)")[what]
        listen(page, bar.get_by_role("button", name=key).click)
        assert page.evaluate("heard.at(-1)")[what] < was
    assert listen(page, lambda: page.keyboard.press("ArrowLeft")) != at


def test_what_somebody_wrote_is_not_said_unless_asked(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    heard_kiosk.choose()
    page.get_by_label("First name").fill("Quetzal")
    page.get_by_role("heading", name="How many of you").focus()
    listen(page, lambda: page.keyboard.press("F1"))
    keys = TwoKeys(page)
    assert (
        keys.seek("First name") == "First name, if you like. Something is written here. It is not said aloud."
    )
    assert not [said for said in heard(page) if "Quetzal" in said]
    page.get_by_role("button", name="Say what I write").click()
    assert keys.seek("First name").endswith("Quetzal")


def test_another_sound_output_is_warned_of(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    listen(page, lambda: page.keyboard.press("F1"))
    if not page.evaluate("'mediaDevices' in navigator && Boolean(navigator.mediaDevices)"):
        pytest.skip("this address is no secure context, and the browser tells nothing of outputs")
    said = listen(
        page, lambda: page.evaluate("navigator.mediaDevices.dispatchEvent(new Event('devicechange'))")
    )
    assert "Others may hear it" in said


def test_where_nothing_can_speak_there_is_no_button(
    tmp_path_factory: pytest.TempPathFactory, open_page: OpenPage
) -> None:
    server = RunningServer(tmp_path_factory.mktemp("dumb") / "data", {"GREETLINE_SPEECH_PROGRAM": "none"})
    server.start()
    try:
        page = open_page(server.token("kiosk"), "/kiosk", base=server.url, viewport=PORTRAIT)
        expect(page.get_by_role("button", name="Call a person")).to_be_visible()
        expect(page.get_by_role("button", name="Read aloud")).to_have_count(0)
    finally:
        server.stop()


# One switch


def test_whole_check_in_with_one_switch(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    help_with_screen(page)
    page.get_by_role("button", name="One switch").click()
    page.get_by_role("button", name="Faster").focus()

    def choose(wanted: str) -> None:
        framed = page.locator("[data-here]").filter(has_text=re.compile(wanted))
        expect(framed).to_be_visible(timeout=60_000)
        page.keyboard.press("Space")

    choose("Faster")
    choose("Faster")
    for wanted in ("Done", "Repairs", "Check in"):
        choose(wanted)
    expect(page.locator(".number")).to_be_visible()
    assert kiosk.visit(kiosk.ticket())["service"] == "repairs"
    choose("Next person")
    expect(page.locator("[data-here]")).to_have_count(0)
    expect(page.locator("html")).not_to_have_attribute("data-scan", "")


def test_touch_anywhere_is_the_switch(open_kiosk: OpenKiosk) -> None:
    page = open_kiosk().page
    help_with_screen(page)
    page.get_by_role("button", name="One switch").click()
    expect(page.locator("[data-here]").filter(has_text="Done")).to_be_visible(timeout=60_000)
    page.mouse.click(400, 80)
    expect(page.locator(".tile").first).to_be_visible()


# The keyboard alone


def test_whole_check_in_with_the_keyboard_alone(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page

    def tab_to(wanted: str) -> None:
        for _key in range(30):
            page.keyboard.press("Tab")
            name = str(page.evaluate("document.activeElement.innerText || document.activeElement.id || ''"))
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid" or name == "", name
            if wanted in name:
                return
        raise AssertionError(f"{wanted} is never reached")

    tab_to("Repairs")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="How many of you")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="What can we help")).to_be_focused()
    tab_to("Repairs")
    page.keyboard.press("Enter")
    tab_to("first-name")
    page.keyboard.type("Robin")
    tab_to("Check in")
    page.keyboard.press("Space")
    expect(page.locator(".number")).to_be_visible()
    assert kiosk.visit(kiosk.ticket())["name"] == "Robin"
    tab_to("Call a person")  # the way on is never a trap


# Larger, lower, in contrast


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, PHONE, NARROW], ids=["tall", "wide", "phone", "320"])
def test_twice_the_letters_stay_on_every_screen(open_kiosk: OpenKiosk, size: dict[str, int]) -> None:
    page = open_kiosk(viewport=size).page
    help_with_screen(page)
    page.get_by_role("button", name="Largest").click()
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    assert not is_wider_than_the_screen(page)
    page.get_by_role("button", name="Done").click()
    assert not is_wider_than_the_screen(page)
    page.get_by_role("button", name="Repairs").click()
    assert not is_wider_than_the_screen(page)
    page.get_by_role("button", name="Check in", exact=True).click()
    expect(page.locator(".number")).to_be_visible()
    assert not is_wider_than_the_screen(page)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["tall", "wide"])
def test_all_is_within_the_lower_half_when_asked(open_kiosk: OpenKiosk, size: dict[str, int]) -> None:
    page = open_kiosk(viewport=size).page
    help_with_screen(page)
    page.get_by_role("button", name="Everything lower down").click()
    page.get_by_role("button", name="High contrast").click()
    assert page.evaluate(UNREACHED) == []
    assert axe_violations(page) == []
    page.get_by_role("button", name="Done").click()
    assert page.evaluate(UNREACHED) == []
    page.get_by_role("button", name="Repairs").click()
    assert page.evaluate(UNREACHED) == []
    assert axe_violations(page) == []


def test_every_target_is_72_px_at_least(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    assert page.evaluate(TARGETS) == []
    help_with_screen(page)
    page.get_by_role("button", name="One switch").wait_for()
    assert page.evaluate(TARGETS) == []
    page.get_by_role("button", name="Done").click()
    page.get_by_role("button", name="Already checked in?").click()
    page.get_by_role("heading", name="What is your number?").wait_for()
    assert page.evaluate(TARGETS) == []
    page.get_by_role("button", name="Back").click()
    heard_kiosk.choose()
    page.get_by_role("button", name="Read aloud").click()
    page.locator(".aloud-bar").wait_for()
    assert page.evaluate(TARGETS) == []
    heard_kiosk.check_in()
    page.locator(".number").wait_for()
    assert page.evaluate(TARGETS) == []


def test_next_person_finds_the_screen_as_it_was(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    help_with_screen(page)
    for aid in ("Largest", "High contrast", "Everything lower down", "Read aloud"):
        page.get_by_role("button", name=aid).first.click()
    page.get_by_role("button", name="Done", exact=True).click()
    heard_kiosk.choose()
    heard_kiosk.check_in()
    page.get_by_role("button", name="Next person").click()
    expect(page.locator(".tile").first).to_be_visible()
    left = page.evaluate("({ ...document.documentElement.dataset })")
    assert set(left) <= {"stands"}, left
    expect(page.locator(".aloud-bar, [data-here]")).to_have_count(0)


def test_who_is_read_to_has_four_times_as_long_and_is_warned(heard_kiosk: Kiosk) -> None:
    page = heard_kiosk.page
    page.clock.install()
    page.reload()
    page.locator(".tile").first.wait_for()
    page.clock.run_for(3000)
    page.keyboard.press("F1")
    page.locator(".aloud-bar").wait_for()
    heard_kiosk.choose()
    page.clock.run_for(100_000)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.clock.run_for(30_000)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    page.clock.run_for(1000)
    assert any("Still there?" in said and "We start over in" in said for said in heard(page)), heard(page)
    dialog.get_by_role("button", name="Next").click()
    dialog.get_by_role("button", name="I'm still here").click()
    expect(dialog).to_have_count(0)
    expect(page.locator(".aloud-bar")).to_be_visible()


# Call a person


def test_who_calls_a_person_reads_who_is_coming(open_kiosk: OpenKiosk, open_board: OpenBoard) -> None:
    board = open_board()
    page = open_kiosk().page
    page.get_by_role("button", name="Call a person").click()
    expect(page.locator(".said")).to_have_text("We've told our team. Somebody is coming to this screen.")
    card = board.page.locator(".card-kiosk")
    expect(card).to_contain_text("somebody asks for a person")
    assert axe_violations(board.page) == []
    card.get_by_role("button", name="I'm coming").click()
    expect(page.locator(".said")).to_have_text("Alex is coming to you.")
    expect(card).to_have_count(0)
    assert axe_violations(page) == []


def test_person_can_be_called_from_every_page(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    page = kiosk.page
    call = page.get_by_role("button", name="Call a person")
    expect(call).to_be_visible()
    page.get_by_role("button", name="Already checked in?").click()
    page.get_by_role("heading", name="What is your number?").wait_for()
    expect(call).to_be_visible()
    page.get_by_role("button", name="Back").click()
    kiosk.choose()
    expect(call).to_be_visible()
    kiosk.check_in()
    page.locator(".number").wait_for()
    call.click()
    expect(page.locator(".said")).to_contain_text("our team")
    expect(page.locator(".number")).to_be_visible()


def test_without_a_network_the_kiosk_says_that_nobody_was_told(open_kiosk: OpenKiosk) -> None:
    page = open_kiosk().page
    page.wait_for_timeout(2000)
    page.get_by_role("button", name="Help with this screen").click()
    page.get_by_role("button", name="Done").click()
    page.route("**/api/**", lambda route: route.abort())
    page.get_by_role("button", name="Call a person").click()
    expect(page.locator(".said")).to_have_text(
        "We can't reach our team from here right now. Speak to us at the counter."
    )
