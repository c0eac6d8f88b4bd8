"""The manager's catalogues: with everything the page may have to say."""

import re

from config.settings import ROOT
from server.domain.measure import BASES
from server.domain.queue import Why
from server.domain.visit import Verb
from server.queries.report_columns import FILTERS
from tests.catalogues import messages, source

PAGES = [ROOT / "server" / "queries" / "report_words.py", *(ROOT / "server" / "web").glob("manager*.py")]
PAGES += [ROOT / "server" / "web" / "charts.py", *(ROOT / "display" / "manager").glob("*.html")]


def test_every_filter_and_every_event_has_its_words() -> None:
    said = messages("en", "common", "manager")
    for name, values in FILTERS.items():
        assert {f"{name}-{value}" for value in values} <= said.keys()
    events = {
        *("greeted", "called", "recalled", "served", "finished", "parked", "resumed", "declined"),
        *("help_asked", "no_show", "left", "undone", "nobody_came", "transferred", "offered"),
        *("handed_over", "refused", "reordered", "adviser_asked", "service_added", "need_told", "still_here"),
        "told",
    }
    by_time = {"erased", "due_back", "offer_over", "overdue", "ready", "asked_after"}
    assert len(events) == len(Verb)
    assert {f"event-visit-{event}" for event in events | by_time} <= said.keys()
    assert {f"event-skip-{why.value.replace('_', '-')}" for why in Why} <= said.keys()
    for each in BASES:
        assert {f"sentence-greeted-{each}", f"basis-half-{each}", f"basis-few-{each}"} <= said.keys()


def test_every_key_that_a_page_names_is_there() -> None:
    said = messages("en", "common", "manager").keys()
    for file in PAGES:
        for key in re.findall(r"""\bt\(\s*["']([a-z-]+)["']""", file.read_text(encoding="utf-8")):
            assert key.endswith("-") or key in said, f"{file.name}: {key}"


def test_pages_never_say_what_only_the_code_says() -> None:
    text = source("en", "manager")
    shown = [line.partition(" = ")[2] or line for line in text.splitlines() if not line.startswith("#")]
    words = re.findall(r"[a-z]+", " ".join(re.sub(r"\{[^}]*\}", "", line) for line in shown).lower())
    assert not {"visit", "visits", "serve", "served", "transfer", "abandon", "invalid"} & set(words)
