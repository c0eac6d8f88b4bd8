"""How long somebody who tried too often has to wait: twice as long each time."""

from datetime import datetime, timedelta

MOST_S = 86_400.0


def locked_until(at: datetime, locks: int, lock_s: float) -> datetime:
    """The end of the `locks`-th lock in a row, the first being number 0; never more than a day."""
    return at + timedelta(seconds=min(lock_s * 2.0 ** min(locks, 30), MOST_S))
