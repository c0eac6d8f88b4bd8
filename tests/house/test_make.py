"""The Makefile is the document of the commands, so it must say them all."""

import re
import subprocess

from config.settings import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
UNLISTED = {"ready"}


def make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_make_alone_lists_every_command_with_its_meaning() -> None:
    listed = re.findall(r"^  make (\w+) +(\S.*)$", make(), re.MULTILINE)
    assert {name for name, _ in listed} == TARGETS - UNLISTED


def test_the_commands_of_the_plan_are_there() -> None:
    assert {"help", "run", "test", "prove", "check", "bench"} <= TARGETS


def test_no_target_is_mistaken_for_a_file() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == TARGETS


def test_make_run_only_starts_greetline() -> None:
    assert make("--dry-run", "run").splitlines() == ["exec python3 server/ops/bootstrap.py run"]


def test_make_test_checks_before_it_tests() -> None:
    steps = make("--dry-run", "test")
    assert steps.index("setup test") < steps.index("mypy") < steps.index("-m pytest")


def test_continuous_integration_runs_make_test() -> None:
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
