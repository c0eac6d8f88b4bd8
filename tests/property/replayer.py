"""The pages' own apply rule, in one long-lived deno process."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from config.settings import ROOT


class Replayer:
    """Gives snapshots and events to display/shared/apply.js and reads back what a page would show."""

    def __init__(self) -> None:
        beside = Path(sys.executable).with_name("deno")
        deno = str(beside) if beside.exists() else shutil.which("deno")
        assert deno, "deno is missing: it comes with requirements.txt"
        command = [deno, "run", "--quiet", "--no-check", "--frozen", "tests/property/replay.js"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def apply(self, asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """For each `{state, events}` the state after the events."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return list(json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.communicate(timeout=20)


@pytest.fixture(scope="session")
def replayer() -> Iterator[Replayer]:
    started = Replayer()
    yield started
    started.close()
