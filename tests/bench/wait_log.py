"""A log in the import format as the events that the shop would have seen; a roster stands in none."""

import csv
import gzip
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.bench.simulated_store import Event, Visit

# At the same second: who is done, who gives up, who was waiting is called, who comes, who is called at once.
DONE, GAVE_UP, CALLED, CAME, AT_ONCE = range(5)


def events(path: Path) -> list[Event]:
    """In the order in which they happened, seconds since the midnight before the first arrival."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    first = min(datetime.fromisoformat(row["arrived_at"]) for row in rows)
    start = first.replace(hour=0, minute=0, second=0, microsecond=0)
    found = [each for number, row in enumerate(rows) for each in _of(number, row, start)]
    return [event for _, _, _, event in sorted(found, key=lambda each: each[:3])]


def _of(number: int, row: dict[str, str], start: datetime) -> Iterator[tuple[float, int, int, Event]]:
    came, called, finished, left = (
        (datetime.fromisoformat(text) - start).total_seconds() if (text := row[name]) else None
        for name in ("arrived_at", "called_at", "finished_at", "left_at")
    )
    assert came is not None
    visit = Visit(
        number,
        row["service"],
        came,
        outcome=row["outcome"] or "open",
        staff=row["staff"] or f"of line {number}",
    )
    visit.called_at, visit.finished_at, visit.left_at, visit.offered_at = called, finished, left, called
    yield came, CAME, number, Event(came, "arrive", visit)
    if called is not None:
        order = CALLED if called > came else AT_ONCE
        yield called, order, number, Event(called, "call", visit, staff=visit.staff)
        if finished is not None:
            yield (
                max(finished, called),
                DONE if finished > called else AT_ONCE + 1,
                number,
                Event(max(finished, called), "finish", visit, staff=visit.staff),
            )
    elif left is not None:
        yield left, GAVE_UP if left > came else AT_ONCE, number, Event(left, "left", visit)
