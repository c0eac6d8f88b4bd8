"""Every catalogue says the same in every language: the same messages with the same things put into them, with
every way of counting that the language has, in its own script.
"""

import re
import tomllib
import unicodedata
from itertools import product

import pytest

from tests.catalogues import (
    CATALOGUES,
    CATEGORIES,
    LANGUAGES,
    LOCALES,
    PUBLIC,
    bundle,
    forms_by_count,
    known_forms,
    messages,
    speaking,
)

TWENTY_FOUR = (
    *("en", "es", "fr", "de", "it", "pt", "nl", "pl", "cs", "ro", "el", "uk", "ru", "tr"),
    *("ar", "he", "fa", "ur", "hi", "bn", "zh-Hans", "zh-Hant", "ja", "ko"),
)
OTHERS = [(code, catalogue) for catalogue in CATALOGUES for code in speaking(catalogue) if code != "en"]
# How the letters of a script are called in Unicode's names; whatever is not here is written in Latin letters.
SCRIPTS = {
    "ar": {"ARABIC"},
    "bn": {"BENGALI"},
    "el": {"GREEK"},
    "fa": {"ARABIC"},
    "he": {"HEBREW"},
    "hi": {"DEVANAGARI"},
    "ja": {"CJK", "HIRAGANA", "KATAKANA"},
    "ko": {"HANGUL"},
    "ru": {"CYRILLIC"},
    "uk": {"CYRILLIC"},
    "ur": {"ARABIC"},
    "zh-Hans": {"CJK"},
    "zh-Hant": {"CJK"},
}
# Beside tickets and short forms such as QR: names, and what Greek shops call their devices.
NAMES = ("App", "Greetline", "JavaScript", "ms", "browser", "tablet")
AS_IT_IS = re.compile(rf"{'|'.join(NAMES)}|[A-Z]+\d*(?![a-z])")
COUNTS = (0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 111)


def test_all_languages_that_are_promised_are_there() -> None:
    assert sorted(TWENTY_FOUR) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_all_that_customers_and_their_hosts_read_and_nothing_of_its_own(language: str) -> None:
    there = {file.stem for file in (LOCALES / language).glob("*.ftl")}
    assert set(PUBLIC) <= there <= set(CATALOGUES)


@pytest.mark.parametrize(("language", "catalogue"), OTHERS)
def test_every_message_is_said_with_the_same_things_put_into_it(language: str, catalogue: str) -> None:
    here, english = messages(language, catalogue), messages("en", catalogue)
    told = {key: uses.variables for key, uses in here.items()}
    assert told == {key: uses.variables for key, uses in english.items()}


def gaps(language: str, catalogue: str) -> list[str]:
    """The choices that leave out a way of counting which the language has, or know one that it has not."""
    forms, found = forms_by_count(language), []
    for key, uses in messages(language, catalogue).items():
        for names, numbers in uses.choices:
            needed = {form for count, form in forms.items() if count not in numbers}
            counts = names <= CATEGORIES and (names > {"other"} or not numbers)
            if counts and not needed <= names <= known_forms(language):
                found.append(f"{key}: {sorted(names)} for {sorted(needed)}")
    return found


@pytest.mark.parametrize(("language", "catalogue"), list(product(LANGUAGES, PUBLIC)))
def test_every_choice_has_every_way_of_counting(language: str, catalogue: str) -> None:
    assert gaps(language, catalogue) == []


@pytest.mark.parametrize(("language", "catalogue"), list(product(LANGUAGES, PUBLIC)))
def test_every_message_can_be_said_for_every_count(language: str, catalogue: str) -> None:
    speaker = bundle(language, catalogue)
    for key, uses in messages(language, catalogue).items():
        pattern = speaker.get_message(key).value
        assert pattern is not None, key
        for count in COUNTS if uses.choices else COUNTS[:1]:
            text, problems = speaker.format_pattern(pattern, dict.fromkeys(uses.variables, count))
            assert (problems, "{" in str(text), bool(str(text).strip())) == ([], False, True), key


def foreign(language: str, catalogue: str) -> list[str]:
    """The words whose letters are not those of the language."""
    own, found = {*SCRIPTS.get(language, {"LATIN"}), "MODIFIER"}, []
    for key, uses in messages(language, catalogue).items():
        for word in re.findall(r"[^\W\d_]+", AS_IT_IS.sub("", " ".join(uses.words))):
            scripts = {re.split("[ -]", unicodedata.name(letter))[0] for letter in word}
            if language in SCRIPTS and not scripts <= own:
                found.append(f"{key}: {word}")
    return found


@pytest.mark.parametrize(("language", "catalogue"), [each for each in OTHERS if each[1] in PUBLIC])
def test_every_word_is_written_in_the_script_of_its_language(language: str, catalogue: str) -> None:
    assert foreign(language, catalogue) == []


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_no_sentence_was_left_in_english(language: str) -> None:
    for catalogue in PUBLIC:
        english = {key: "".join(uses.words) for key, uses in messages("en", catalogue).items()}
        for key, uses in messages(language, catalogue).items():
            text = "".join(uses.words)
            assert text != english[key] or len(text.split()) < 3, key


def test_only_languages_that_are_there_count_as_reviewed() -> None:
    told = tomllib.loads((LOCALES / "reviewed.toml").read_text(encoding="utf-8"))
    assert set(told["reviewed"]) <= set(LANGUAGES)
    assert "en" in told["reviewed"]


def test_one_and_many_are_told_apart() -> None:
    speaker = bundle("en", "ticket")
    pattern = speaker.get_message("ticket-place").value
    assert pattern is not None
    said = [str(speaker.format_pattern(pattern, {"ahead": ahead})[0]) for ahead in (0, 1, 2)]
    assert said == ["You're next.", "1 person is before you.", "2 people are before you."]
