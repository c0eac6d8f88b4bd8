"""The catalogues of kiosk and ticket: whole in every language, with plurals as each language counts."""

from collections.abc import Iterator
from itertools import product

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from config.settings import ROOT

LANGUAGES = ("en", "es", "de", "fr", "ar")
PAGES = ("kiosk", "ticket")
COUNTS = {"ahead", "low", "high", "count", "seconds"}
ARABIC = {"zero", "one", "two", "few", "many", "other"}


class Uses(Visitor):
    """The variables of a message, and the plural forms of each of its choices."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.choices: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - as above
        keys = [variant.key for variant in node.variants]
        self.choices.append({key.name for key in keys if isinstance(key, ast.Identifier)})
        self.generic_visit(node)


def source(language: str, page: str) -> str:
    return (ROOT / "config" / "locales" / language / f"{page}.ftl").read_text(encoding="utf-8")


def uses(language: str, page: str) -> dict[str, Uses]:
    found = {}
    for entry in FluentParser().parse(source(language, page)).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            found[entry.id.name] = Uses()
            found[entry.id.name].visit(entry)
    return found


@pytest.mark.parametrize(("language", "page"), list(product(LANGUAGES[1:], PAGES)))
def test_every_message_is_said_in_every_language_with_the_same_arguments(language: str, page: str) -> None:
    here, english = uses(language, page), uses("en", page)
    assert list(here) == list(english)
    for key, wanted in english.items():
        assert here[key].variables == wanted.variables, key


@pytest.mark.parametrize("page", PAGES)
def test_arabic_has_all_six_ways_of_counting(page: str) -> None:
    choices = [choice for use in uses("ar", page).values() for choice in use.choices]
    assert len(choices) > 0
    assert [choice for choice in choices if choice not in ({"other"}, ARABIC)] == []


def said(language: str, page: str) -> Iterator[str]:
    """Every message, with every count from 0 to 120."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source(language, page)))
    rest = {"staff": "Alex", "desk": "Desk 3", "ticket": "A12", "time": "11:40"}
    for key, use in uses(language, page).items():
        for count in range(121) if use.variables & COUNTS else [0]:
            counts = {"ahead": count, "count": count, "seconds": count, "low": count, "high": count + 5}
            pattern = bundle.get_message(key).value
            assert pattern is not None, key
            text, faults = bundle.format_pattern(pattern, {**rest, **counts})
            assert faults == [], key
            yield str(text)


@pytest.mark.parametrize(("language", "page"), list(product(LANGUAGES, PAGES)))
def test_every_message_can_be_said_for_every_count(language: str, page: str) -> None:
    assert [text for text in said(language, page) if not text.strip() or "{" in text] == []


def test_one_and_many_are_told_apart() -> None:
    places = list(said("en", "ticket"))
    assert "1 person is before you." in places
    assert "2 people are before you." in places
    assert "You're next." in places
