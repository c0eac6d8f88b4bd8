"""The folder of a test is its marker: `pytest -m unit`, `pytest -m "not browser"`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.nursery import Nursery, is_possible
from tests.running import RunningServer

# Fixtures for every folder: real databases, and a shop's write path on them.
pytest_plugins = ("tests.databases", "tests.open_shop")

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(item.path.relative_to(HERE).parts[0])


@pytest.fixture(scope="session", autouse=True)
def nursery() -> Iterator[None]:
    """Servers are forked from one that has imported everything; benches start theirs whole."""
    if not is_possible():
        yield
        return
    RunningServer.nursery = Nursery()
    yield
    RunningServer.nursery.close()
    RunningServer.nursery = None


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", help="a folder in which to keep the pictures of the README")
