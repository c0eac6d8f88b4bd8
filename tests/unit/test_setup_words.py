"""The words of set-up: in step in every language; a trade is whole in all of them."""

import re

import pytest

from config.settings import ROOT
from server.domain.plan import check
from server.web.trades import plan_of_trade, trades

LOCALES = ROOT / "config" / "locales"
LANGUAGES = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
MESSAGE = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
PLACE = re.compile(r"\{ \$(\w+)")


def messages(language: str, *files: str) -> dict[str, set[str]]:
    """Each key with the names of what is put into it."""
    text = "\n".join((LOCALES / language / f"{file}.ftl").read_text(encoding="utf-8") for file in files)
    parts = MESSAGE.split(text)[1:]
    return {key: set(PLACE.findall(body)) for key, body in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    assert messages(language, "setup") == messages("en", "setup")


def test_every_message_that_the_pages_ask_for_is_there() -> None:
    folder = ROOT / "display" / "setup"
    pages = [*folder.glob("*.js"), *folder.glob("*.html")]
    named = re.compile(r"'((?:setup|told)-[a-z-]+[a-z])'")
    asked = {key for page in pages for key in named.findall(page.read_text(encoding="utf-8"))}
    known = messages("en", "setup", "devices", "common", "errors")
    assert asked - set(known) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(trades()))
def test_trade_is_a_shop_that_can_stand_in_every_language(name: str, language: str) -> None:
    plan = plan_of_trade(trades()[name], [language], lambda number: f"Desk {number}")
    check({**plan, "name": "x", "time_zone": "UTC", "languages": [language]}, LANGUAGES)
    assert plan["services"]
    assert all(set(service["names"]) == set(LANGUAGES) for service in plan["services"])
    assert f"trade-{name}" in messages(language, "setup")
    private = [service["slug"] for service in plan["services"] if service["private"]]
    assert private in ([], ["private"]), "the slug of a private service tells nothing"
