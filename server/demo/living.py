"""What lives beside the shop as long as it is open: the demo's past while it comes, and its people."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import gevent

from config.settings import Settings
from server.demo.people import live

ENDS_WITHIN_S = 5.0
PAST = (sys.executable, "-m", "server", "demo", "fill", "--beside")


@contextmanager
def living(settings: Settings) -> Iterator[None]:
    """The shop is open and answers already. The people are a greenlet, the past is a process of its own."""
    people = gevent.spawn(live, settings) if settings.demo == "on" else None
    try:
        with _past(settings):
            yield
    finally:
        if people is not None:
            people.kill()


@contextmanager
def _past(settings: Settings) -> Iterator[None]:
    if not settings.demo_past_path.is_file():
        yield
        return
    # It has nothing to tell: the console belongs to the links.
    past = subprocess.Popen(PAST, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        past.terminate()
        past.wait(ENDS_WITHIN_S)
