"""The words of set-up: all that are asked for are there; a trade is whole in each of their languages."""

import re

import pytest

from config.settings import ROOT
from server.domain.plan import check
from server.web.trades import plan_of_trade, trades
from tests.catalogues import LANGUAGES, messages, speaking

# A trade is named in these; in any other language its services begin with their English names.
TRADES_SPEAK = {"en", "de", "es", "fr", "ar"}


def test_every_message_that_the_pages_ask_for_is_there() -> None:
    folder = ROOT / "display" / "setup"
    pages = [*folder.glob("*.js"), *folder.glob("*.html")]
    named = re.compile(r"'((?:setup|told)-[a-z-]+[a-z])'")
    asked = {key for page in pages for key in named.findall(page.read_text(encoding="utf-8"))}
    known = messages("en", "setup", "devices", "common", "errors")
    assert asked - set(known) == set()


@pytest.mark.parametrize("language", speaking("setup"))
@pytest.mark.parametrize("name", list(trades()))
def test_trade_is_a_shop_that_can_stand_in_every_language(name: str, language: str) -> None:
    plan = plan_of_trade(trades()[name], [language], lambda number: f"Desk {number}")
    check({**plan, "name": "x", "time_zone": "UTC", "languages": [language]}, LANGUAGES)
    assert plan["services"]
    assert all(set(service["names"]) >= TRADES_SPEAK for service in plan["services"])
    assert f"trade-{name}" in messages(language, "setup")
    private = [service["slug"] for service in plan["services"] if service["private"]]
    assert private in ([], ["private"]), "the slug of a private service tells nothing"
