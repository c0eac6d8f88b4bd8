"""The door of set-up: finds a Python that is new enough and hands over to `setup` beside it.

    python3 server/ops/bootstrap.py run          set up what is missing, then start Greetline
    python3 server/ops/bootstrap.py setup        only set up
    python3 server/ops/bootstrap.py setup test   and what the tests need

This file alone is written for any Python 3, so that an old one can say what is wrong.
"""

import sys

sys.path.pop(0)  # this folder: a name in it must not hide one of the standard library's

import os
import shutil
import subprocess
from pathlib import Path

NEEDED = (3, 11)
NEWER = ("python3.13", "python3.12", "python3.11", "python3.14")
HERE = Path(__file__).resolve()
TOO_OLD = (
    "Greetline needs Python 3.11 or newer; this is {}.{}. Install python3.11, python3.12 or "
    "python3.13 beside it, then call this again: the new one is found by itself.\n"
)


def is_new_enough(python: str) -> bool:
    """Ask it: a name on the PATH may be a shim with nothing behind it."""
    question = "import sys; sys.exit(sys.version_info[:2] < (3, 11))"
    try:
        return subprocess.call([python, "-c", question], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def find_newer() -> str:
    """The path of a Python that is new enough, or nothing."""
    found = [shutil.which(name) for name in NEWER]
    return next((path for path in found if path and is_new_enough(path)), "")


def main() -> int:
    if sys.version_info[:2] >= NEEDED:
        sys.path.insert(0, str(HERE.parents[2]))
        from server.ops import setup  # only a new Python can read it

        return setup.main(sys.argv[1:])
    newer = find_newer()
    if newer:
        os.execv(newer, [newer, str(HERE), *sys.argv[1:]])
    sys.stderr.write(TOO_OLD.format(*sys.version_info[:2]))
    return 1


if __name__ == "__main__":
    sys.exit(main())
