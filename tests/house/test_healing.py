"""Set-up may be cut off at any moment; the next call makes it whole."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

BOOTSTRAP = "server/ops/bootstrap.py"
ROUNDS = 10
LONGEST_S = 8  # by then it mostly has nothing left to do


def kill_on_the_way(house: Path, environ: dict[str, str], after_s: float) -> None:
    process = subprocess.Popen(
        [sys.executable, BOOTSTRAP, "setup"],
        cwd=house,
        env=environ,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    time.sleep(after_s)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def call(house: Path, environ: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=house, env=environ, capture_output=True, text=True, check=True)


@pytest.mark.prove
def test_set_up_heals_after_kills_at_random_moments(house: Path, bare_environ: dict[str, str]) -> None:
    chance = random.Random(7)
    for _ in range(ROUNDS):
        kill_on_the_way(house, bare_environ, chance.uniform(0.1, LONGEST_S))
        if chance.random() < 0.5:
            continue  # cut off twice
        call(house, bare_environ, sys.executable, BOOTSTRAP, "setup")
        call(house, bare_environ, ".venv/bin/uv", "pip", "check")
        call(house, bare_environ, ".venv/bin/python", "-c", "import cv2, server.serve")
        assert (house / ".venv" / "web" / "manifest.json").is_file()
        subprocess.run(["rm", "-r", ".venv", "node_modules"], cwd=house, check=True)


@pytest.mark.prove
def test_second_set_up_says_nothing_and_nothing_was_written_at_home(
    house: Path, bare_environ: dict[str, str]
) -> None:
    first = call(house, bare_environ, sys.executable, BOOTSTRAP, "setup")
    assert len(first.stderr.splitlines()) == 5
    second = call(house, bare_environ, sys.executable, BOOTSTRAP, "setup")
    assert (second.stdout, second.stderr) == ("", "")
    assert list(Path(bare_environ["HOME"]).iterdir()) == []
