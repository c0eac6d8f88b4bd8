"""What a page is said in: the language that it has, as browsers call it, and English for what is missing."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from config.settings import ROOT
from server.domain.naming import is_readable
from server.web.words import FONTS, Words, called, lookup
from tests.catalogues import LANGUAGES

EVERY = sorted(LANGUAGES)
COUNTED = "party =\n    { $count ->\n        [one] person\n       *[other] people\n    }\n"


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(ROOT / "config" / "locales")


@pytest.fixture
def young(tmp_path: Path) -> Words:
    """A shop with a language that has hardly begun."""
    texts = {
        "en/common": "language-name = English\nyes = Yes\n",
        "en/kiosk": f"hello = Hello\n{COUNTED}",
        "en/manager": "day = Day\n",
        "eo/common": "language-name = Esperanto\nyes = Jes\n",
        "eo/kiosk": "hello = Saluton\n",
    }
    for name, text in texts.items():
        file = tmp_path / f"{name}.ftl"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / "reviewed.toml").write_text('reviewed = ["en"]\n', encoding="utf-8")
    return Words(tmp_path)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("en-GB", "en"),
        ("pt-PT", "pt"),
        ("pt_BR", "pt"),
        ("iw", "he"),
        ("iw-IL", "he"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("ZH-hans", "zh-Hans"),
        ("ar-EG", "ar"),
        ("tlh", None),
        ("", None),
        ("*", None),
    ],
)
def test_what_browsers_ask_for_is_found_under_our_name(asked: str, found: str | None) -> None:
    every = ["ar", "en", "he", "pt", "zh-Hans", "zh-Hant"]
    assert lookup([asked], every) == found


def test_the_first_wish_that_can_be_met_counts() -> None:
    assert lookup(["tlh", "de-AT", "en"], ["en", "de"]) == "de"


def test_who_reads_traditional_characters_gets_simplified_ones_rather_than_english() -> None:
    assert lookup(["zh-TW", "en"], ["en", "zh-Hans"]) == "zh-Hans"


def test_page_that_a_language_lacks_is_english_as_a_whole(young: Words) -> None:
    assert young.spoken("eo", "manager") == "en"
    assert young.source("eo", "manager") == young.source("en", "manager")
    assert young.say("eo", "manager", "day") == "Day"


def test_message_that_a_language_lacks_is_said_in_english_in_the_browser_too(young: Words) -> None:
    assert young.spoken("eo", "kiosk") == "eo"
    sent = FluentBundle(["eo"], use_isolating=False)
    sent.add_resource(FluentResource(young.source("eo", "kiosk")))
    said = []
    for key in ("hello", "party"):
        pattern = sent.get_message(key).value
        assert pattern is not None
        said.append(sent.format_pattern(pattern, {"count": 2})[0])
    assert said == ["Saluton", "people"]
    assert young.say("eo", "kiosk", "party", count=1) == "person"


def test_language_that_nobody_has_read_is_a_draft(young: Words) -> None:
    assert young.language("eo").draft
    assert not young.language("en").draft


def test_every_language_names_itself(words: Words) -> None:
    names = [words.language(code).name for code in EVERY]
    assert len(set(names)) == len(EVERY)
    assert words.language("zh-Hant").name != words.language("zh-Hans").name
    assert words.language("de").name == "Deutsch"


def test_four_languages_run_from_right_to_left(words: Words) -> None:
    assert [code for code in EVERY if words.language(code).dir == "rtl"] == ["ar", "fa", "he", "ur"]


def test_a_language_is_called_as_its_reader_calls_it() -> None:
    assert called("it", "de") == "Italienisch"
    assert called("zh-Hant", "en") == "Chinese (Traditional)"


def test_letters_that_a_language_needs_have_their_stylesheet() -> None:
    assert set(FONTS) <= set(EVERY)
    for name in FONTS.values():
        assert (ROOT / "display" / "fonts" / f"fonts-{name}.css").is_file()


def test_a_name_may_have_joiners_inside_and_no_control_characters() -> None:
    assert is_readable("قبض\u200cها و قسط\u200cها")
    assert not is_readable("Repairs\u202e")
