"""The words of the devices' pages: all that are asked for are there, and fit to be compared by two people."""

import re
from pathlib import Path

import pytest

from config.settings import ROOT
from server.identity.codes import VOCABULARY
from tests.catalogues import messages, source, speaking


@pytest.mark.parametrize("language", speaking("devices"))
def test_words_to_compare_are_all_different(language: str) -> None:
    [line] = re.findall(r"^pair-words = (.*)$", source(language, "devices"), re.MULTILINE)
    assert len(line.split()) == len(set(line.lower().split())) == VOCABULARY


def test_every_message_that_a_page_asks_for_is_there() -> None:
    pages = [*Path(ROOT, "display/health").glob("*.js"), *Path(ROOT, "display").glob("*/*.html")]
    own = [page for page in pages if page.parent.name in ("health", "pair", "trust")]
    asked = {key for page in own for key in re.findall(r"\bt\('([a-z-]+[a-z])'", page.read_text())}
    assert asked - set(messages("en", "devices")) == set()
