"""The pages' own rules, run as they are by deno."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SUITES = sorted(path.relative_to(ROOT) for path in (ROOT / "tests" / "unit").glob("*.test.js"))


def deno() -> str:
    """The deno that came with the environment."""
    beside = Path(sys.executable).with_name("deno")
    found = str(beside) if beside.exists() else shutil.which("deno")
    if found is None:
        pytest.fail("deno is missing: it comes with requirements.txt")
    return found


def test_the_browser_rules_have_suites() -> None:
    assert SUITES


@pytest.mark.parametrize("suite", SUITES, ids=str)
def test_the_browser_rules_hold(suite: Path) -> None:
    run = subprocess.run(
        [deno(), "test", "--quiet", "--no-check", "--frozen", "--allow-read=config", str(suite)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
