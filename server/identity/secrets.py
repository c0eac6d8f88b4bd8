"""PINs and passwords: kept as Argon2id, looked at in threads of their own and never on the hub."""

from collections.abc import Iterable

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from gevent.threadpool import ThreadPool

# RFC 9106's second choice (64 MiB, three passes) in one lane: two at a time cost a small machine 128 MiB.
HASHER = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=1)
AT_ONCE = 2
# Looked at when there is nothing to look at, so that the time tells nobody who exists.
NOBODYS = "$argon2id$v=19$m=65536,t=3,p=1$VKs+SY0VOqKp9tPRNdo36g$a/NZfzA2s4Jq9FjzLWaZR6dYx0VeulUpagyXvWkBs1M"


def keep(secret: str) -> str:
    """What is stored of it."""
    return HASHER.hash(secret)


def fits(kept: str | None, secret: str) -> bool:
    """Whether this is the secret; without one it takes as long to say no."""
    try:
        HASHER.verify(kept or NOBODYS, secret)
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


class Secrets:
    """The same for a server: an Argon2 verification on the hub would stop every push."""

    def __init__(self) -> None:
        self._pool = ThreadPool(AT_ONCE)

    def keep(self, secret: str) -> str:
        kept: str = self._pool.apply(keep, (secret,))
        return kept

    def fits(self, kept: str | None, secret: str) -> bool:
        found: bool = self._pool.apply(fits, (kept, secret))
        return found

    def fits_any(self, kept: Iterable[str], secret: str) -> bool:
        """Whether it is one of several; as many are looked at at once as there are threads."""
        return any(self._pool.imap_unordered(lambda each: fits(each, secret), kept))
