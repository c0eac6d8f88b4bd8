"""Sets up what Greetline needs, all of it inside its own folder, and only what is missing.

Standard library only: this runs before there is anything else.
"""

import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.ops.setup import debian
from server.ops.setup.house import House, Step
from server.ops.setup.steps import RUN, TEST
from server.ops.setup.trouble import NEEDED_MB, Trouble, disk_full, from_os_error

ROOT = Path(__file__).resolve().parents[3]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
NO_CHROMIUM = (
    "There is no Chromium here, so the browser tests will be skipped: "
    "install your system's package chromium to have them."
)


def main(arguments: list[str]) -> int:
    try:
        return _obey(House(ROOT), arguments)
    except Trouble as trouble:
        _say(str(trouble))
    except OSError as problem:
        _say(str(from_os_error(problem, ROOT)))
    except KeyboardInterrupt:
        return 130
    return 1


def _obey(house: House, arguments: list[str]) -> int:
    match arguments:
        case ["run", *options]:
            set_up(house, RUN)
            os.chdir(house.root)
            os.execv(house.python, [str(house.python), "-m", "server", "serve", *options])
        case ["setup"]:
            set_up(house, RUN)
        case ["setup", "test"]:
            set_up(house, TEST)
            _want_chromium()
        case _:
            _say("Say what to do: run, setup, or setup test.")
            return 2
    return 0


def set_up(house: House, steps: tuple[Step, ...]) -> None:
    """Do the steps that are not done; an interrupted one has left no stamp and is done again."""
    with _alone(house.root):
        for step in steps:
            if not step.is_done(house):
                _check_space(house)
                _say(f"Setting up: {step.says}")
                step.do(house)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Two set-ups of one folder take turns."""
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _check_space(house: House) -> None:
    """Say it before minutes are spent; what is there already needs no more space."""
    if not house.stamps.exists() and shutil.disk_usage(house.root).free < NEEDED_MB * 10**6:
        raise disk_full(house.root)


def _want_chromium() -> None:
    if any(shutil.which(name) for name in BROWSERS):
        return
    if debian.may_install():
        _say("Setting up: Chromium, for the browser tests")
        if debian.install("chromium"):
            return
    _say(NO_CHROMIUM)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
