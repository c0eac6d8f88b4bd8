"""How long to wait before guessing again: not at all at first, then longer and longer."""

MOST_DOUBLED = 7


def wait_s(failures: int, tries: int, lock_s: float) -> float:
    """Seconds of rest after so many wrong guesses."""
    if failures < tries:
        return 0
    return lock_s * float(2 ** min(failures - tries, MOST_DOUBLED))
