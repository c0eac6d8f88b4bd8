"""The words of the devices' pages: in step in every language, and fit to be compared by two people."""

import re
from pathlib import Path

import pytest

from config.settings import ROOT
from server.identity.codes import VOCABULARY

LOCALES = ROOT / "config" / "locales"
LANGUAGES = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
MESSAGE = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
PLACE = re.compile(r"\{ \$(\w+)")


def messages(language: str) -> dict[str, set[str]]:
    """Each key with the names of what is put into it."""
    text = (LOCALES / language / "devices.ftl").read_text(encoding="utf-8")
    parts = MESSAGE.split(text)[1:]
    return {key: set(PLACE.findall(body)) for key, body in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    assert messages(language) == messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_to_compare_are_all_different(language: str) -> None:
    text = (LOCALES / language / "devices.ftl").read_text(encoding="utf-8")
    [line] = re.findall(r"^pair-words = (.*)$", text, re.MULTILINE)
    assert len(line.split()) == len(set(line.lower().split())) == VOCABULARY


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_that_a_page_asks_for_is_there(language: str) -> None:
    pages = [*Path(ROOT, "display/health").glob("*.js"), *Path(ROOT, "display").glob("*/*.html")]
    own = [page for page in pages if page.parent.name in ("health", "pair", "trust")]
    asked = {key for page in own for key in re.findall(r"\bt\('([a-z-]+[a-z])'", page.read_text())}
    assert asked - set(messages(language)) == set()
