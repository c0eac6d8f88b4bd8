"""The documents are in step with the house: glossary, map, guarantees, decisions, README."""

import ast
import re
from pathlib import Path

import pytest

from config.settings import ROOT
from server import __main__ as commands
from server.domain.visit import ArrivalState, State, Verb

DOCS = ROOT / "docs"
README = ROOT / "README.md"
CODE = re.compile(r"`([^`\n]+)`")
PLACE = re.compile(r"^(?:server|kiosk|display|config|tests|docs)/[\w./*-]+$")


def text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def said(page: str) -> set[str]:
    return set(CODE.findall(page))


@pytest.mark.parametrize("word", [*State, *Verb, *ArrivalState], ids=str)
def test_every_state_and_verb_is_in_the_glossary(word: str) -> None:
    first_cells = {
        cell
        for line in text("glossary.md").splitlines()
        for cell in CODE.findall(line.split("|")[1] if line.startswith("|") else line)
    }
    assert word in first_cells


def broad_catches() -> set[tuple[str, str]]:
    """Every place that catches all there is: file and function."""
    found = set()
    for file in sorted((ROOT / "server").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for handler in ast.walk(function):
                if isinstance(handler, ast.ExceptHandler) and catches_all(handler):
                    found.add((str(file.relative_to(ROOT)), function.name))
    return found


def catches_all(handler: ast.ExceptHandler) -> bool:
    names = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    broad = {"Exception", "BaseException"}
    return any(name is None or (isinstance(name, ast.Name) and name.id in broad) for name in names)


def error_handlers() -> set[str]:
    """Files that register themselves as the web's catch-all."""
    return {
        str(file.relative_to(ROOT))
        for file in sorted((ROOT / "server").rglob("*.py"))
        if re.search(r"errorhandler\(Exception\)", file.read_text(encoding="utf-8"))
    }


def mapped_edges() -> dict[str, set[str]]:
    """File → functions, from the table of the map."""
    table = text("map.md").split("## Where everything may be caught", 1)[1]
    rows = [line.split("|")[2] for line in table.splitlines() if line.startswith("| ")]
    edges: dict[str, set[str]] = {}
    for where in rows:
        names = CODE.findall(where)
        if names:
            edges.setdefault(names[0], set()).update(names[1:])
    return edges


def test_everything_is_caught_at_the_edges_of_the_map_and_nowhere_else() -> None:
    found: dict[str, set[str]] = {file: set() for file in error_handlers()}
    for file, function in broad_catches():
        if not re.search("raise$", last_word(file, function)):
            found.setdefault(file, set()).add(function)
    assert found == mapped_edges()


def last_word(file: str, function: str) -> str:
    """What a broad handler ends with: one that raises again catches nothing."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    [found] = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == function]
    handlers = [node for node in ast.walk(found) if isinstance(node, ast.ExceptHandler) and catches_all(node)]
    return "raise" if all(isinstance(handler.body[-1], ast.Raise) for handler in handlers) else ""


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda page: str(page.relative_to(DOCS)))
def test_every_place_that_a_document_names_is_there(page: Path) -> None:
    named = {word.rstrip("/") for word in said(page.read_text(encoding="utf-8")) if PLACE.match(word)}
    missing = [place for place in sorted(named) if not list(ROOT.glob(place))]
    assert missing == []


def test_every_module_named_as_a_command_is_there() -> None:
    for page in [*DOCS.rglob("*.md"), *([README] if README.exists() else [])]:
        for module in re.findall(r"python -m ([a-z_.]+)", page.read_text(encoding="utf-8")):
            place = ROOT / module.rstrip(".").replace(".", "/")
            assert place.with_suffix(".py").exists() or (place / "__main__.py").exists(), module


def test_decisions_are_numbered_without_a_gap_and_listed() -> None:
    pages = sorted(page.name for page in (DOCS / "decisions").glob("[0-9]*.md"))
    assert [int(name[:4]) for name in pages] == list(range(1, len(pages) + 1))
    listed = text("decisions/README.md")
    assert [name for name in pages if name not in listed] == []


class TestReadme:
    def test_it_is_there(self) -> None:
        assert README.exists()

    def test_commands_that_it_names_exist(self) -> None:
        page = README.read_text(encoding="utf-8")
        targets = set(
            re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        )
        assert set(re.findall(r"\bmake ([a-z]+)", page)) <= targets
        known = set(re.findall(r"python -m server ([a-z]+)", commands.USAGE))
        assert set(re.findall(r"python -m server ([a-z]+)", page)) <= known

    def test_pictures_and_links_lead_somewhere(self) -> None:
        page = README.read_text(encoding="utf-8")
        places = [place for place in re.findall(r"\]\(([^)#]+)", page) if "://" not in place]
        places += re.findall(r'(?:src|href)="([^"#:]+)"', page)
        assert [place for place in places if not (ROOT / place).exists()] == []
