"""Arrivals that the server has not confirmed: in one small SQLite file, which survives whatever ends us.

An age is reckoned by the clock that no one sets, as long as the machine has not been started again; only then
by the wall clock, and never as less than the machine has been up. So a clock that is corrected makes no
arrival new, and loses none.
"""

import logging
import os
import sqlite3
import time
from collections import deque
from collections.abc import Callable
from dataclasses import astuple, dataclass
from pathlib import Path
from threading import Lock
from uuid import uuid4

log = logging.getLogger("greetline.camera.spool")

MOST = 10_000
OLDEST_S = 7 * 86_400.0
TABLE = """CREATE TABLE IF NOT EXISTS arrival (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, direction TEXT NOT NULL,
    group_size INTEGER NOT NULL, wall REAL NOT NULL, up REAL NOT NULL, boot TEXT NOT NULL)"""

NEXT = "SELECT * FROM arrival WHERE number > ? ORDER BY number LIMIT 1"
COUNT = "SELECT count(*) FROM arrival WHERE number > ?"
# The number of an arrival that no disk has.
NOT_KEPT = 0


def up() -> float:
    """Seconds since the machine was started, its sleep included."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def boot() -> str:
    """Names this start of the machine; empty where the system does not tell."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class Clocks:
    """What time it is, three times; tests bring their own."""

    wall: Callable[[], float] = time.time
    up: Callable[[], float] = up
    boot: Callable[[], str] = boot


@dataclass(frozen=True, slots=True)
class Waiting:
    """One arrival on its way to the server."""

    number: int
    key: str
    direction: str
    group_size: int
    wall: float
    up: float
    boot: str


class Spool:
    """Written by the loop, emptied by the post; at most MOST arrivals, of which the oldest go first."""

    def __init__(self, path: Path, clocks: Clocks | None = None) -> None:
        self.clocks = clocks or Clocks()
        self._lock = Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = _opened(path)
        self._unkept: deque[Waiting] = deque(maxlen=MOST)
        self._through = 0

    def add(self, direction: str, group_size: int, age_s: float) -> None:
        """Kept when this returns; a full disk keeps it as long as the process lives."""
        now = self.clocks
        wall, up_at = now.wall() - age_s, now.up() - age_s
        new = Waiting(NOT_KEPT, str(uuid4()), direction, group_size, wall, up_at, now.boot())
        with self._lock:
            try:
                self._insert(new)
            except sqlite3.Error as fault:
                log.warning("spool.in_memory", extra={"fault": type(fault).__name__})
                self._unkept.append(new)

    def _insert(self, new: Waiting) -> None:
        with self._file:
            row = astuple(new)[1:]
            self._file.execute(
                "INSERT INTO arrival (key, direction, group_size, wall, up, boot) VALUES (?, ?, ?, ?, ?, ?)",
                row,
            )
            gone = self._file.execute(
                "DELETE FROM arrival WHERE number <= (SELECT max(number) FROM arrival) - ?", (MOST,)
            ).rowcount
        if gone:
            log.warning("spool.full", extra={"dropped": gone})

    def first(self) -> Waiting | None:
        """The one that has waited longest."""
        with self._lock:
            row = self._file.execute(NEXT, (self._through,)).fetchone()
            return Waiting(*row) if row else self._unkept[0] if self._unkept else None

    def done(self, waiting: Waiting) -> None:
        """The server has it, or will never take it."""
        with self._lock:
            if waiting.number == NOT_KEPT:
                self._unkept.popleft()
                return
            self._through = waiting.number
            try:
                with self._file:
                    self._file.execute("DELETE FROM arrival WHERE number <= ?", (waiting.number,))
            except sqlite3.Error as fault:  # a full disk; the server knows the key if it is sent again
                log.warning("spool.not_deleted", extra={"fault": type(fault).__name__})

    def age_s(self, waiting: Waiting) -> float:
        """How long ago it was, between 0 and a week."""
        now = self.clocks
        if waiting.boot and waiting.boot == now.boot():
            age = now.up() - waiting.up
        else:
            age = max(now.wall() - waiting.wall, now.up())
        return min(max(age, 0.0), OLDEST_S)

    def __len__(self) -> int:
        with self._lock:
            return int(self._file.execute(COUNT, (self._through,)).fetchone()[0]) + len(self._unkept)

    def close(self) -> None:
        with self._lock:
            self._file.close()


def _opened(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)
    try:
        return _ready(sqlite3.connect(path, check_same_thread=False))
    except sqlite3.DatabaseError:
        log.warning("spool.damaged", extra={"kept_as": path.name + ".damaged"})
        path.replace(path.with_name(path.name + ".damaged"))
        return _opened(path)


def _ready(file: sqlite3.Connection) -> sqlite3.Connection:
    """One file at rest, without a journal beside it that outlives a transaction."""
    try:
        file.execute("PRAGMA synchronous = FULL")
        file.execute(TABLE)
        file.execute("SELECT count(*) FROM arrival").fetchone()
    except sqlite3.DatabaseError:
        file.close()
        raise
    return file
