"""The folder of a test is its marker: `pytest -m unit`, `pytest -m "not browser"`."""

from pathlib import Path

import pytest

# Fixtures for every folder: real databases, and a shop's write path on them.
pytest_plugins = ("tests.databases", "tests.open_shop")

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(item.path.relative_to(HERE).parts[0])


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", help="a folder in which to keep the pictures of the README")
