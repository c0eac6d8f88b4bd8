"""The house stays as it was planned: each rule is broken on purpose once, and must be noticed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import ROOT

LINT = Path(sys.executable).with_name("lint-imports")
PURE = ("server/domain", "server/forecast")
CLOCKS = {"now", "utcnow", "today", "time", "monotonic", "perf_counter", "time_ns"}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(LINT), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)


def broken_by(house: Path, file: str, text: str) -> str:
    path = house / file
    path.parent.mkdir(exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(text)
    done = lint(house)
    assert done.returncode == 1, done.stdout
    return done.stdout


def test_every_contract_is_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


def test_room_without_a_place_is_noticed(house: Path) -> None:
    said = broken_by(house, "server/utils/text.py", "")
    assert "not listed as layers" in said
    assert "- server.utils" in said


@pytest.mark.parametrize(
    ("file", "text", "contract"),
    [
        ("server/domain/extra.py", "import server.db", "Each room sees the rooms below it only"),
        ("server/actions/extra.py", "import server.live", "Each room sees the rooms below it only"),
        ("server/web/extra.py", "import server.live", "Each room sees the rooms below it only"),
        (
            "server/queries/extra.py",
            "def f():\n    import server.actions",
            "Each room sees the rooms below it",
        ),
        ("server/camera/extra.py", "import server.domain", "camera sees config only"),
        ("config/extra.py", "import server", "config knows nobody"),
        ("server/web/extra.py", "import cv2", "cv2 stays in camera"),
        ("server/domain/extra.py", "import sqlalchemy", "domain and forecast know no framework"),
        ("server/forecast/extra.py", "import flask", "domain and forecast know no framework"),
    ],
)
def test_import_across_the_plan_is_noticed(house: Path, file: str, text: str, contract: str) -> None:
    said = broken_by(house, file, text)
    broken = [line for line in said.splitlines() if line.startswith(contract)]
    assert broken, said


def test_cycle_inside_a_room_is_noticed(house: Path) -> None:
    (house / "server" / "domain" / "left.py").write_text("import server.domain.right")
    said = broken_by(house, "server/domain/right.py", "import server.domain.left")
    assert "No cycles, in no room BROKEN" in said


def test_domain_imports_the_standard_library_only() -> None:
    strangers = [
        f"{file.relative_to(ROOT)}: {name}"
        for file, tree in trees("server/domain")
        for name in imported(tree)
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("server.domain")
    ]
    assert strangers == []


def test_domain_and_forecast_never_read_a_clock() -> None:
    readings = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for folder in PURE
        for file, tree in trees(folder)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in CLOCKS
    ]
    assert readings == []


def trees(folder: str) -> list[tuple[Path, ast.Module]]:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files, folder
    return [(file, ast.parse(file.read_text(encoding="utf-8"))) for file in files]


def imported(tree: ast.Module) -> list[str]:
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return names
