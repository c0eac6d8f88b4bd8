"""A writer beside the shop that may be running: for one order of the command line, or a job at its side."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from server.db.engine import writing_engine
from server.db.writer import Writer


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def writer_beside(url: str, clock: Callable[[], datetime] = _now) -> Iterator[Writer]:
    """On the database of this address, closed with everything of it when the block ends."""
    writer = Writer(writing_engine(url), clock)
    try:
        yield writer
    finally:
        writer.close()
        writer.engine.dispose()
