"""The manager's catalogues: complete in every language, with everything the page may have to say."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from config.settings import ROOT
from server.domain.measure import BASES
from server.domain.queue import Why
from server.domain.visit import Verb
from server.queries.report_columns import FILTERS

LOCALES = ROOT / "config" / "locales"
LANGUAGES = ("en", "es", "de", "fr", "ar")
PAGES = [ROOT / "server" / "queries" / "report_words.py", *(ROOT / "server" / "web").glob("manager*.py")]
PAGES += [ROOT / "server" / "web" / "charts.py", *(ROOT / "display" / "manager").glob("*.html")]


class Variables(Visitor):
    """The names of all variables in a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def catalogue(language: str) -> dict[str, set[str]]:
    """Every message of the page and the common ones, with the variables that it uses."""
    said = {}
    for page in ("common", "manager"):
        text = (LOCALES / language / f"{page}.ftl").read_text(encoding="utf-8")
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message):
                variables = Variables()
                variables.visit(entry)
                said[entry.id.name] = variables.names
    return said


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_the_same_things(language: str) -> None:
    english, other = catalogue("en"), catalogue(language)
    assert english.keys() - other.keys() == set()
    assert other.keys() - english.keys() == set()
    for key, variables in other.items():
        assert variables <= english[key], key


def test_every_filter_and_every_event_has_its_words() -> None:
    said = catalogue("en")
    for name, values in FILTERS.items():
        assert {f"{name}-{value}" for value in values} <= said.keys()
    events = {
        *("greeted", "called", "recalled", "served", "finished", "parked", "resumed", "declined"),
        *("help_asked", "no_show", "left", "undone", "nobody_came", "transferred", "offered"),
        *("handed_over", "refused", "reordered", "adviser_asked", "service_added", "need_told", "still_here"),
    }
    by_time = {"erased", "due_back", "offer_over", "overdue"}
    assert len(events) == len(Verb)
    assert {f"event-visit-{event}" for event in events | by_time} <= said.keys()
    assert {f"event-skip-{why.value.replace('_', '-')}" for why in Why} <= said.keys()
    for each in BASES:
        assert {f"sentence-greeted-{each}", f"basis-half-{each}", f"basis-few-{each}"} <= said.keys()


def test_every_key_that_a_page_names_is_there() -> None:
    said = catalogue("en").keys()
    for file in PAGES:
        for key in re.findall(r"""\bt\(\s*["']([a-z-]+)["']""", file.read_text(encoding="utf-8")):
            assert key.endswith("-") or key in said, f"{file.name}: {key}"


def test_pages_never_say_what_only_the_code_says() -> None:
    text = (LOCALES / "en" / "manager.ftl").read_text(encoding="utf-8")
    shown = [line.partition(" = ")[2] or line for line in text.splitlines() if not line.startswith("#")]
    words = re.findall(r"[a-z]+", " ".join(re.sub(r"\{[^}]*\}", "", line) for line in shown).lower())
    assert not {"visit", "visits", "serve", "served", "transfer", "abandon", "invalid"} & set(words)
