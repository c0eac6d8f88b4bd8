"""What lives beside the shop as long as it is open: the demo's past while it comes, and its people."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from config.settings import Settings

ENDS_WITHIN_S = 5.0
PAST = (sys.executable, "-m", "server", "demo", "fill", "--beside")


@contextmanager
def living(settings: Settings) -> Iterator[None]:
    """The shop is open and answers already; the past comes by a process of its own."""
    if not settings.demo_past_path.is_file():
        yield
        return
    # What it says is nobody's business but the log's; the console belongs to the links.
    past = subprocess.Popen(PAST, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        past.terminate()
        past.wait(ENDS_WITHIN_S)
