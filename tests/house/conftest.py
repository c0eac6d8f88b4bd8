"""A second copy of the house, to be set up, broken and repaired."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from config.settings import ROOT

PARTS = (
    "config",
    "deno.json",
    "deno.lock",
    "display",
    "kiosk",
    "pyproject.toml",
    "requirements.txt",
    "server",
)


@pytest.fixture
def copy_house() -> Callable[[Path], Path]:
    """Copies all that set-up and the contracts read, and nothing that set-up has made."""
    return copy_into


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return copy_into(tmp_path / "house")


def copy_into(folder: Path) -> Path:
    for name in PARTS:
        part = ROOT / name
        if part.is_dir():
            shutil.copytree(part, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(part, folder / name)
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "requirements.txt", folder / "tests")
    return folder


@pytest.fixture
def bare_environ(tmp_path: Path) -> dict[str, str]:
    """An environment with an empty home; only who to trust on the network is taken over."""
    home = tmp_path / "home"
    home.mkdir()
    trusted = {name: value for name, value in os.environ.items() if "CERT" in name}
    return {"HOME": str(home), "PATH": "/usr/local/bin:/usr/bin:/bin", **trusted}
