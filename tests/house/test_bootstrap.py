"""Set-up says in one sentence what keeps it from going on, and what to do about it."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from config.settings import ROOT
from server.ops.setup.house import House
from server.ops.setup.steps import ENVIRONMENT
from server.ops.setup.trouble import Trouble, from_output

BOOTSTRAP = "server/ops/bootstrap.py"
# Run the door as `python3 server/ops/bootstrap.py setup` does, in a Python that is not as ours is.
ANOTHER_PYTHON = "import runpy, sys; {}; runpy.run_path('" + BOOTSTRAP + "', run_name='__main__')"


def set_up(house: Path, environ: dict[str, str], *python: str) -> subprocess.CompletedProcess[str]:
    command = [*(python or (sys.executable, BOOTSTRAP)), "setup"]
    return subprocess.run(
        command, cwd=house, env=environ, capture_output=True, text=True, check=False, timeout=120
    )


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    """The last line; steps that went well stand before it."""
    assert done.returncode == 1, done
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


@contextmanager
def disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of memory, where we may mount one; else the test is skipped with the reason."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk to fill it or to write-protect it")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_door_can_be_read_by_python_3_6() -> None:
    text = (ROOT / BOOTSTRAP).read_text(encoding="utf-8")
    tree = ast.parse(text, feature_version=(3, 6))
    first = [node.names[0].name for node in tree.body if isinstance(node, ast.Import)]
    assert first == ["sys", "os", "shutil", "subprocess"]


def test_python_that_is_too_old_is_told_so(house: Path, bare_environ: dict[str, str]) -> None:
    old = ANOTHER_PYTHON.format("sys.version_info = (3, 9, 2, 'final', 0)")
    done = set_up(house, bare_environ | {"PATH": ""}, sys.executable, "-c", old)
    assert sentence(done) == (
        "Greetline needs Python 3.11 or newer; this is 3.9. Install python3.11, python3.12 or python3.13 "
        "beside it, then call this again: the new one is found by itself."
    )


def test_newer_python_beside_an_old_one_is_found(
    house: Path, tmp_path: Path, bare_environ: dict[str, str]
) -> None:
    names = tmp_path / "bin"
    names.mkdir()
    (names / "python3.13").write_text("#!/bin/sh\nexit 127\n")
    (names / "python3.13").chmod(0o755)
    (names / "python3.12").symlink_to(sys.executable)
    old = ANOTHER_PYTHON.format("sys.version_info = (3, 9, 2, 'final', 0)")
    command = [sys.executable, "-c", old, "nonsense"]
    environ = bare_environ | {"PATH": f"{names}:/bin"}
    done = subprocess.run(command, cwd=house, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "Say what to do: run, setup, or setup test.\n")


def test_missing_venv_is_told_with_its_package(house: Path, bare_environ: dict[str, str]) -> None:
    poor = ANOTHER_PYTHON.format("sys.modules['ensurepip'] = sys.modules['pip'] = None")
    done = set_up(house, bare_environ | {"PATH": ""}, sys.executable, "-c", poor)
    assert sentence(done) == (
        "This Python can't make environments, its ensurepip is missing: install it "
        "(Debian, Ubuntu: apt-get install python3-venv, as root), then call this again."
    )


def test_missing_network_is_told(house: Path, bare_environ: dict[str, str]) -> None:
    nobody = {"HTTPS_PROXY": "http://127.0.0.1:9", "PIP_RETRIES": "1"}
    said = sentence(set_up(house, bare_environ | nobody))
    assert said.startswith("There was no network for fetching uv: connect this machine")


def test_full_disk_is_told_before_minutes_are_spent(
    tmp_path: Path, copy_house: Callable[[Path], Path], bare_environ: dict[str, str]
) -> None:
    with disk(tmp_path / "disk", "8m") as small:
        house = copy_house(small / "house")
        assert sentence(set_up(house, bare_environ)).startswith(
            f"The disk of {house} is full: setting up takes"
        )


def test_disk_that_fills_up_on_the_way_is_told(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "8m") as small:
        (small / "config").mkdir()
        (small / "config" / "constraints.txt").write_text("uv==0.0.1\n")
        with pytest.raises(Trouble, match=f"^The disk of {small} is full"):
            ENVIRONMENT.do(House(small))


def test_folder_that_cant_be_written_is_told(
    tmp_path: Path, copy_house: Callable[[Path], Path], bare_environ: dict[str, str]
) -> None:
    with disk(tmp_path / "disk", "2g") as protected:
        house = copy_house(protected / "house")
        subprocess.run(["mount", "-o", "remount,ro", str(protected)], check=True)
        assert sentence(set_up(house, bare_environ)).startswith(
            f"Greetline can't write into {house}: make it yours"
        )


def test_what_no_sentence_foresaw_is_shown_as_the_tool_said_it(tmp_path: Path) -> None:
    trouble = from_output("bundling the pages", "kiosk.js:3: Expected ;\n", tmp_path)
    assert str(trouble) == "This failed: bundling the pages. The tool said:\nkiosk.js:3: Expected ;"
