"""What people type becomes text, never markup: nothing in the house could make it otherwise."""

import re
from pathlib import Path

import pytest

from config.settings import ROOT

# Each of these turns text into markup or code. Preact and Jinja escape by themselves.
IN_PAGES = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment"
    r"|DOMParser|srcdoc|\beval\(|new Function|javascript:|\|\s*safe\b|autoescape false"
)
IN_SERVER = re.compile(r"\bMarkup\(|\|\s*safe\b|autoescape\s*=\s*False|render_template_string")
# The page's starting data inside a script element: each character that could end it is written as \u003c.
ESCAPED_BY_HAND = {"server/web/pages.py": 1}


def found(folders: tuple[str, ...], endings: tuple[str, ...], ban: re.Pattern[str]) -> dict[str, int]:
    files = [file for folder in folders for file in (ROOT / folder).rglob("*") if file.suffix in endings]
    assert files
    hits = {str(file.relative_to(ROOT)): len(ban.findall(code_of(file))) for file in files}
    return {name: times for name, times in hits.items() if times}


def code_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_no_page_makes_markup_of_text() -> None:
    assert found(("kiosk", "display"), (".js", ".html", ".ts"), IN_PAGES) == {}


def test_server_makes_markup_in_one_place_only() -> None:
    assert found(("server",), (".py",), IN_SERVER) == ESCAPED_BY_HAND


def test_no_script_and_no_style_stands_in_a_page() -> None:
    """The policy would block it; but then the page would be broken."""
    inline = re.compile(
        r"<script(?![^>]*\b(?:src=|type=\"application/json\"))|<style|\son[a-z]+=\"|\sstyle=\"", re.IGNORECASE
    )
    assert found(("kiosk", "display"), (".html",), inline) == {}


@pytest.mark.parametrize(
    "bad", ["el.innerHTML = name", "{{ name|safe }}", "{{ name | safe }}", "new Function(x)", "eval(x)"]
)
def test_the_ban_knows_what_it_bans(bad: str) -> None:
    assert IN_PAGES.search(bad)
