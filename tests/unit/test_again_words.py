"""The words of *Already checked in?*: in step in every language, and all that are asked for."""

import re

import pytest

from config.settings import ROOT
from tests.unit.test_device_words import LANGUAGES, LOCALES, MESSAGE, PLACE


def messages(language: str) -> dict[str, set[str]]:
    """Each key with the names of what is put into it."""
    parts = MESSAGE.split((LOCALES / language / "again.ftl").read_text(encoding="utf-8"))[1:]
    return {key: set(PLACE.findall(body)) for key, body in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    assert messages(language) == messages("en")


def test_every_message_that_is_asked_for_is_there_and_none_is_for_nothing() -> None:
    code = (ROOT / "kiosk" / "again.js").read_text(encoding="utf-8")
    asked = {f"again-{key}" for key in re.findall(r"say\('([a-z-]+)'", code)}
    asked |= {f"again-{key}" for key in re.findall(r"'(away|unknown|quick|too-late)'", code)}
    assert asked == set(messages("en"))
