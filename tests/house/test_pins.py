"""Every library is pinned and has its reason, and no lock tells where it was fetched from."""

import json
import re
from pathlib import Path

import pytest

from config.settings import ROOT

REQUIREMENTS = [ROOT / "requirements.txt", ROOT / "tests" / "requirements.txt"]
LOCKS = [ROOT / "config" / "constraints.txt", ROOT / "deno.lock"]
PINNED_WITH_REASON = re.compile(r"(?P<name>[\w.-]+)(\[\w+\])?==(?P<version>[\w.]+) +# \S.+")


def lines(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_each_requirement_is_pinned_with_its_reason(file: Path) -> None:
    assert [line for line in lines(file) if not PINNED_WITH_REASON.fullmatch(line)] == []


def test_constraints_agree_with_the_requirements() -> None:
    locked = dict(line.split(" ")[0].split("==") for line in lines(LOCKS[0]))
    wanted = [PINNED_WITH_REASON.fullmatch(line) for file in REQUIREMENTS for line in lines(file)]
    differing = [want[0] for want in wanted if want and locked.get(plain(want["name"])) != want["version"]]
    assert differing == []


def test_libraries_of_the_pages_are_pinned_and_locked() -> None:
    wanted = json.loads((ROOT / "deno.json").read_text(encoding="utf-8"))["imports"]
    locked = json.loads(LOCKS[1].read_text(encoding="utf-8"))["specifiers"]
    assert [
        name for name in wanted.values() if not re.match(r"npm:(@[\w-]+/)?[\w.-]+@\d+\.\d+\.\d+", name)
    ] == []
    packages = {re.sub(r"(@\d[\d.]*)/.*", r"\1", name) for name in wanted.values()}
    assert packages == set(locked)


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_lock_names_a_host_or_a_path_of_somebodys_machine(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.findall(r"://|file:|--index|--find-links|(?<= )/\w+", text) == []
